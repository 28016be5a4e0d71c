// A hook on several tensors at once.
import { as, byName, callable, list, opt, parameters, string, tensor } from '../arguments';
import { dispose } from '../core/dispose';
import { ValueError } from '../core/errors';
import { native } from '../core/native';
import type { Tensor } from '../tensor/tensor';
import { getGradientEdge } from './edge';
import type { RemovableHandle } from './hooks';

/** Removes a hook that was registered on several tensors. */
export class MultiHandle {
  /** @internal */
  constructor(private readonly handles: readonly RemovableHandle[]) {}

  /** Removes the hook from every tensor; a second call does nothing. */
  remove(): void {
    for (const handle of this.handles) handle.remove();
  }

  /** For `using`. */
  declare [Symbol.dispose]: () => void;
}

Object.defineProperty(MultiHandle.prototype, dispose, { value: MultiHandle.prototype.remove });

/** The state of the hook in one backward run. */
interface PendingRun {
  /** The number of gradients still to be computed. */
  left: number;
  gradients: (Tensor | null)[];
}

const signature = parameters(
  'registerMultiGradHook',
  { tensors: list(tensor) },
  { fn: callable<((gradients: (Tensor | null)[]) => void) | ((gradient: Tensor) => void)>() },
  { mode: byName(opt(as<'all' | 'any'>(string), 'all')) },
);

/**
 * Calls `fn` once in each backward run. Mode 'all': when the last gradient is computed, with the gradients of all tensors,
 * null for those that the run does not compute. Mode 'any': with the first gradient only.
 *
 * @param tensors in mode 'all' each must require gradients; mode 'any' ignores those that do not
 * @param fn must not modify the gradients
 * @throws ValueError for any other mode
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.graph.register_multi_grad_hook
 */
export function registerMultiGradHook(
  tensors: readonly Tensor[],
  fn: (gradients: (Tensor | null)[]) => void,
  options?: { mode?: 'all' },
): MultiHandle;
export function registerMultiGradHook(tensors: readonly Tensor[], fn: (gradient: Tensor) => void, options: { mode: 'any' }): MultiHandle;
export function registerMultiGradHook(...args: readonly unknown[]): MultiHandle {
  const [tensors, fn, mode] = signature.bind(args);
  if (mode !== 'all' && mode !== 'any') throw new ValueError(`Expects mode to be one of ('all', 'any') but got ${mode}`);
  if (mode === 'any') {
    let last = -1;
    const call = (gradient: Tensor): undefined => {
      const run = native.graphTaskId();
      if (run === last) return;
      last = run;
      (fn as (gradient: Tensor) => void)(gradient);
    };
    return new MultiHandle(tensors.filter((tensor) => tensor.requiresGrad).map((tensor) => tensor.registerHook(call)));
  }
  const runs = new Map<number, PendingRun>();
  const nodes = tensors.map((tensor) => getGradientEdge(tensor).node);
  const arrived = (index: number, gradient: Tensor): undefined => {
    const run = native.graphTaskId();
    let waiting = runs.get(run);
    if (waiting === undefined) {
      waiting = { left: nodes.filter((node) => native.willExecute(node._handle)).length, gradients: tensors.map(() => null) };
      runs.set(run, waiting);
    }
    waiting.gradients[index] = gradient;
    if (--waiting.left > 0) return;
    runs.delete(run);
    (fn as (gradients: (Tensor | null)[]) => void)(waiting.gradients);
  };
  return new MultiHandle(tensors.map((tensor, i) => tensor.registerHook((gradient) => arrived(i, gradient))));
}
