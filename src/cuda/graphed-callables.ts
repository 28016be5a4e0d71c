// Functions and modules whose forward and backward are CUDA graphs.

import { isAutocastCacheEnabled, isAutocastEnabled } from '../amp';
import { boolean, type Call, int, type Narrowed, opt, orNull, parameters, type } from '../arguments';
import { Function as AutogradFunction, type FunctionCtx, grad, onceDifferentiable } from '../autograd';
import { AssertionError, TorchError, typeError } from '../core/errors';
import { Module } from '../nn';
import { internalsOf } from '../nn/internals';
import { emptyLike } from '../ops';
import type { Tensor } from '../tensor';
import { nestingLike, tensorsOf } from '../tensor/nesting';
import { synchronize } from './devices';
import { CUDAGraph, type GraphPool, graph, graphPool, graphPoolHandle } from './graphs';
import { Stream, stream as useStream } from './streams';

/** A function, or a module, of tensors and nestings of tensors. */
export type GraphedCallable = (...args: never[]) => unknown;

type Run = (...args: readonly unknown[]) => unknown;

const isCallable = (value: unknown): boolean => typeof value === 'function';

const signature = parameters(
  'makeGraphedCallables',
  /** A function or a module, or several, in the order in which they will run. */
  {
    callables: type<GraphedCallable | readonly GraphedCallable[]>(
      'function|Module|(function|Module)[]',
      (value) => isCallable(value) || (Array.isArray(value) && value.length > 0 && value.every(isCallable)),
    ),
  },
  /** The arguments of each: only tensors, and nestings of them, which require gradients if the real ones will. */
  { sampleArgs: type<readonly unknown[]>('Tensor[]|Tensor[][]', Array.isArray) },
  /** Runs before the capture. */
  { numWarmupIters: opt(int, 3) },
  /** Whether arguments may be without influence on the outputs. */
  { allowUnusedInput: opt(boolean, false) },
  /** The memory pool of the graphs; null: a new one. */
  { pool: orNull(graphPool) },
);

// A callable on its way: its arguments, all tensors that its graphs read, and what the captures gave.
interface Part {
  readonly callable: Run;
  readonly args: readonly unknown[];
  readonly inputs: readonly Tensor[];
  readonly parameters: readonly Tensor[];
  readonly forward: CUDAGraph;
  readonly backward: CUDAGraph;
  output: unknown;
  outputs: readonly Tensor[];
  gradOutputs: readonly (Tensor | null)[];
  gradInputs: readonly (Tensor | null)[];
}

function checkModule(module: Module): void {
  const hooks = internalsOf(module).callHooks;
  if (hooks && [hooks.forwardPre, hooks.forward, hooks.backward].some(({ entries }) => entries.length > 0)) {
    throw new AssertionError(
      'Modules must not have hooks registered at the time they are passed. However, registering hooks on modules after passing ' +
        'them through makeGraphedCallables is allowed.',
    );
  }
  for (const buffer of module.buffers()) {
    if (buffer.requiresGrad) {
      throw new AssertionError(
        'In any torch.nn.Module passed to makeGraphedCallables(), only parameters may be trainable. All buffers must have requiresGrad ' +
          'false.',
      );
    }
  }
}

function partOf(callable: GraphedCallable, args: readonly unknown[]): Part {
  if (callable instanceof Module) checkModule(callable);
  return {
    callable: callable as unknown as Run,
    args,
    inputs: tensorsOf(args, 'makeGraphedCallables(): sampleArgs'),
    parameters: callable instanceof Module ? [...callable.parameters()] : [],
    forward: new CUDAGraph(),
    backward: new CUDAGraph(),
    output: null,
    outputs: [],
    gradOutputs: [],
    gradInputs: [],
  };
}

const surfaceOf = ({ inputs, parameters }: Part): Tensor[] => [...inputs, ...parameters];
const needing = (tensors: readonly Tensor[]): Tensor[] => tensors.filter(({ requiresGrad }) => requiresGrad);
const outputsOf = (output: unknown): Tensor[] => tensorsOf(output, 'makeGraphedCallables(): the output of a callable');

function gradientsOf(part: Part, outputs: Tensor[], gradOutputs: Tensor[], allowUnused: boolean): (Tensor | null)[] {
  return [...grad(needing(outputs), needing(surfaceOf(part)), gradOutputs, { allowUnused })];
}

// Libraries choose their kernels and allocate at the first runs, which a capture must not contain.
function warmUp(parts: readonly Part[], iterations: number, allowUnused: boolean): void {
  synchronize();
  useStream(new Stream(), () => {
    for (const part of parts) {
      for (let i = 0; i < iterations; i++) {
        const outputs = outputsOf(part.callable(...part.args));
        const differentiable = needing(outputs);
        if (differentiable.length > 0)
          gradientsOf(
            part,
            outputs,
            differentiable.map((one) => emptyLike(one)),
            allowUnused,
          );
      }
    }
  });
  synchronize();
}

function captureBackward(part: Part, pool: GraphPool, allowUnused: boolean): void {
  const { outputs } = part;
  part.gradOutputs = outputs.map((one) => (one.requiresGrad ? emptyLike(one) : null));
  const given = part.gradOutputs.filter((one) => one !== null);
  let found: (Tensor | null)[] | null = null;
  if (given.length > 0) graph(part.backward, { pool }, () => void (found = gradientsOf(part, [...outputs], given, allowUnused)));
  let next = 0;
  part.gradInputs = surfaceOf(part).map((one) => (one.requiresGrad && found !== null ? (found[next++] ?? null) : null));
}

function copyInto(target: Tensor, source: Tensor): void {
  if (target.dataPtr() !== source.dataPtr()) target.copy_(source);
}

// An autograd function that copies its arguments to where the graphs read them, and replays.
function graphed(part: Part): Run {
  class Graphed extends AutogradFunction {
    static override forward(_ctx: FunctionCtx, ...inputs: Tensor[]): Tensor[] {
      for (const [i, input] of part.inputs.entries()) copyInto(input, inputs[i] as Tensor);
      part.forward.replay();
      return part.outputs.map((one) => one.detach());
    }

    static override backward = onceDifferentiable((_ctx: FunctionCtx, ...grads: (Tensor | null)[]) => {
      for (const [i, target] of part.gradOutputs.entries()) {
        const given = grads[i] ?? null;
        if (target !== null && given !== null) copyInto(target, given);
      }
      part.backward.replay();
      return part.gradInputs.map((one) => one?.detach() ?? null);
    });
  }
  return (...args) => {
    const given = tensorsOf(args, 'a graphed callable: the arguments');
    if (given.length !== part.inputs.length) {
      throw typeError(`a graphed callable takes as many tensors as its sample arguments have, ${part.inputs.length}, not ${given.length}`);
    }
    const results = Graphed.apply(...given, ...part.parameters);
    return nestingLike(part.output, results[Symbol.iterator]());
  };
}

// The graph replaces forward in the mode, training or evaluation, in which it was captured.
function replaceForward(module: Module, run: Run): void {
  const { training } = module;
  const original = module.forward.bind(module) as Run;
  const forward: Run = (...args) => (module.training === training ? run(...args) : original(...args));
  Object.defineProperty(module, 'forward', { value: forward, writable: true, configurable: true });
}

/**
 * Makes versions of functions and modules that replay CUDA graphs: of the forward in one node of autograd, and of the backward in
 * that node's. Modules are changed themselves. A version takes tensors of the shapes of the sample arguments, and gives the same
 * output tensors each time; second derivatives are not supported.
 *
 * ```ts
 * const model = torch.cuda.makeGraphedCallables(new Network().to('cuda'), [x]);
 * model(next).sum().backward();
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.make_graphed_callables.html
 */
export function makeGraphedCallables<C extends GraphedCallable | readonly GraphedCallable[]>(
  ...given: Call<Narrowed<typeof signature, { callables: C }>>
): C {
  const [callables, sampleArgs, numWarmupIters, allowUnusedInput, pool] = signature.bind(given);
  if (isAutocastEnabled() && isAutocastCacheEnabled()) {
    throw new TorchError('makeGraphedCallables does not support the autocast caching. Please set `cacheEnabled: false`.');
  }
  const isOne = typeof callables === 'function';
  const all = (isOne ? [callables] : callables) as readonly GraphedCallable[];
  const samples = (isOne ? [sampleArgs] : sampleArgs) as readonly (readonly unknown[])[];
  if (samples.length !== all.length || !samples.every(Array.isArray)) {
    throw typeError(`makeGraphedCallables(): sampleArgs must be a list of arguments for each of the ${all.length} callables`);
  }
  const parts = all.map((callable, i) => partOf(callable, samples[i] as readonly unknown[]));
  const shared = pool ?? graphPoolHandle();
  warmUp(parts, numWarmupIters, allowUnusedInput);
  // The graphs share a pool, so they are captured in the order in which they run: forward, then backward in reverse.
  for (const part of parts) {
    part.output = graph(part.forward, { pool: shared }, () => part.callable(...part.args));
    part.outputs = outputsOf(part.output);
  }
  for (const part of [...parts].reverse()) captureBackward(part, shared, allowUnusedInput);
  const made = parts.map((part, i) => {
    const run = graphed(part);
    const callable = all[i] as GraphedCallable;
    if (!(callable instanceof Module)) return run;
    replaceForward(callable, run);
    return callable;
  });
  return (isOne ? made[0] : made) as unknown as C;
}
