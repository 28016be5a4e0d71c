// A hook on several tensors at once.
import { as, byName, callable, object, opt, parameters, string } from '../arguments';
import { dispose } from '../core/dispose';
import { ValueError } from '../core/errors';
import { native } from '../core/native';
import type { Tensor } from '../tensor/tensor';
import { getGradientEdge } from './edge';
import type { RemovableHandle } from './hooks';

/** Takes the hooks of several tensors away again. */
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

interface Waiting {
  /** Gradients still to come. */
  left: number;
  gradients: (Tensor | null)[];
}

const declared = parameters(
  'registerMultiGradHook',
  { tensors: object<readonly Tensor[]>() },
  { fn: callable<((gradients: (Tensor | null)[]) => void) | ((gradient: Tensor) => void)>() },
  { mode: byName(opt(as<'all' | 'any'>(string), 'all')) },
);

/**
 * Calls `fn` once in each backward: with the gradients of all tensors once the last one is there, null for those that the
 * run does not compute; in mode 'any' with the first gradient alone.
 *
 * @param tensors each must require gradients in mode 'all'; in mode 'any' those that do not are passed over
 * @param fn must not change the gradients
 * @throws ValueError for another mode
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.graph.register_multi_grad_hook
 */
export function registerMultiGradHook(
  tensors: readonly Tensor[],
  fn: (gradients: (Tensor | null)[]) => void,
  options?: { mode?: 'all' },
): MultiHandle;
export function registerMultiGradHook(tensors: readonly Tensor[], fn: (gradient: Tensor) => void, options: { mode: 'any' }): MultiHandle;
export function registerMultiGradHook(...args: readonly unknown[]): MultiHandle {
  const [tensors, fn, mode] = declared.bind(args);
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
  const runs = new Map<number, Waiting>();
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
