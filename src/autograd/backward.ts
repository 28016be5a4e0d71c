// backward and grad: running a graph from outputs to inputs.
import { define } from '../arguments';
import { aside } from '../async';
import { atCaller, TorchError, ValueError } from '../errors';
import { collectIfDue } from '../memory/pacing';
import { type BackwardRun, native, RunFlag } from '../native';
import { onesLike, stack, zerosLike } from '../ops';
import { handleOf } from '../ops/handle';
import { type BackwardOptions, setBackward, Tensor } from '../tensor/tensor';
import { withTrace } from './anomaly';
import { GradientEdge } from './edge';
import { forgetReturned, gradientOf } from './handles';

/** One value or several. */
export type OneOrMany<T> = T | readonly T[];

/** What gradients are taken of and with respect to. */
export type TensorOrEdge = Tensor | GradientEdge;

const size = (shape: readonly number[]): string => `torch.Size([${shape.join(', ')}])`;

function many<T>(where: string, name: string, value: OneOrMany<T>): readonly T[] {
  const values = Array.isArray(value) ? (value as readonly T[]) : [value as T];
  for (const one of values) {
    if (!(one instanceof Tensor) && !(one instanceof GradientEdge))
      throw atCaller(new TypeError(`${where}(): ${name} must be Tensors, got ${one === null ? 'null' : typeof one}`));
  }
  return values;
}

function checkFit(output: Tensor, gradient: Tensor, i: number, isBatched: boolean): void {
  const expected = output.shape;
  const got = isBatched ? gradient.shape.slice(1) : gradient.shape;
  if (expected.length !== got.length || expected.some((n, d) => n !== got[d])) {
    const shapes = `grad_output[${i}] has a shape of ${size(isBatched ? got : gradient.shape)} and output[${i}] has a shape of ${size(expected)}.`;
    throw new TorchError(
      isBatched
        ? `If \`is_grads_batched=True\`, we interpret the first dimension of each grad_output as the batch dimension. The sizes of the remaining dimensions are expected to match the shape of corresponding output, but a mismatch was detected: ${shapes} If you only want some tensors in \`grad_output\` to be considered batched, consider using vmap.`
        : `Mismatch in shape: ${shapes}`,
    );
  }
  if (output.isComplex() !== gradient.isComplex()) {
    throw new TorchError(
      `For complex Tensors, both grad_output and output are required to have the same dtype. Mismatch in dtype: grad_output[${i}] has a dtype of torch.${gradient.dtype} and output[${i}] has a dtype of torch.${output.dtype}.`,
    );
  }
}

// Where no gradient is given, the output must be a real scalar.
function gradientsFor(
  outputs: readonly TensorOrEdge[],
  given: OneOrMany<Tensor | null> | null | undefined,
  isBatched = false,
): (Tensor | null)[] {
  const list = given === null || given === undefined ? outputs.map(() => null) : Array.isArray(given) ? given : [given as Tensor];
  return outputs.slice(0, list.length).map((output, i) => {
    const gradient = (list[i] ?? null) as unknown;
    if (gradient !== null) {
      if (!(gradient instanceof Tensor)) throw new TypeError(`gradients can be either Tensors or null, but got ${typeof gradient}`);
      if (output instanceof Tensor) checkFit(output, gradient, i, isBatched);
      return gradient;
    }
    if (output instanceof GradientEdge) throw new TorchError('the gradient of a GradientEdge must be given');
    if (!output.requiresGrad) return null;
    if (output.numel() !== 1) throw new TorchError('grad can be implicitly created only for scalar outputs');
    if (!output.isFloatingPoint()) {
      throw new TorchError(`grad can be implicitly created only for real scalar outputs but got torch.${output.dtype}`);
    }
    return onesLike(output);
  });
}

const handles = (values: readonly TensorOrEdge[]): number[] =>
  values.map((value) => (value instanceof GradientEdge ? value.node._handle : handleOf(value)));
const edges = (values: readonly TensorOrEdge[]): number[] => values.map((value) => (value instanceof GradientEdge ? value.outputNr : -1));

// Which outputs, their gradients, which inputs, and flags, as native code takes them.
type Task = [outputs: readonly TensorOrEdge[], gradients: readonly (Tensor | null)[], inputs: readonly TensorOrEdge[], flags: number];

const toNative = ([outputs, gradients, inputs, flags]: Task): BackwardRun => [
  handles(outputs),
  edges(outputs),
  gradients.map((gradient) => (gradient === null ? 0 : handleOf(gradient))),
  handles(inputs),
  edges(inputs),
  flags,
];

// Accumulates in the other thread.
async function runAside(...task: Task): Promise<void> {
  try {
    await aside(() => native.runBackwardAsync(...toNative(task)));
  } catch (error) {
    throw withTrace(error);
  } finally {
    forgetReturned();
  }
}

function run(...task: Task): (Tensor | null)[] {
  try {
    return native.runBackward(...toNative(task)).map(gradientOf);
  } catch (error) {
    throw withTrace(error);
  } finally {
    forgetReturned();
    collectIfDue(native.threadLiveBytes());
  }
}

// What backward and its asynchronous form run.
function accumulation(
  tensors: OneOrMany<TensorOrEdge>,
  gradTensors: OneOrMany<Tensor | null> | null = null,
  retainGraph: boolean | null = null,
  createGraph: boolean = false,
  inputs: OneOrMany<TensorOrEdge> | null = null,
): Task {
  const outputs = many('backward', 'tensors', tensors);
  const into = inputs === null ? [] : many('backward', 'inputs', inputs);
  if (inputs !== null && into.length === 0) throw new TorchError('`inputs` argument to `backward()` cannot be empty.');
  const gradients = gradientsFor(outputs, gradTensors);
  const keep = retainGraph ?? createGraph;
  return [
    outputs,
    gradients,
    into,
    (keep ? RunFlag.KeepGraph : 0) | (createGraph ? RunFlag.CreateGraph : 0) | RunFlag.Accumulate | RunFlag.AllowUnused,
  ];
}

/**
 * Accumulates into leaves the gradients of the sum of `tensors`.
 *
 * @param gradTensors the gradient with respect to each tensor; may be left out for real scalars
 * @param retainGraph keep what backward needs for another call; default `createGraph`
 * @param createGraph record the gradients' own graph, for higher derivatives
 * @param inputs accumulate into these alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.backward.html
 */
export const backward = define(
  'backward(object tensors, object gradTensors = null, boolean|null retainGraph = null, boolean createGraph = false, object inputs = null)',
  (...given: Parameters<typeof accumulation>): void => {
    run(...accumulation(...given));
  },
);

/**
 * {@link backward} in another thread: the event loop turns meanwhile, and runs hooks and custom functions. Until the promise
 * settles, what takes part must not be changed in place.
 */
export const backwardAsync = define(
  'backwardAsync(object tensors, object gradTensors = null, boolean|null retainGraph = null, boolean createGraph = false, object inputs = null)',
  (...given: Parameters<typeof accumulation>): Promise<void> => runAside(...accumulation(...given)),
);

/**
 * The gradients of the sum of `outputs` with respect to `inputs`; nothing is accumulated.
 *
 * @param gradOutputs the vector of the vector-Jacobian product, one for each output; may be left out for real scalars
 * @param allowUnused give null for an input that the outputs do not depend on, rather than throw; default
 *   `materializeGrads`
 * @param isGradsBatched the first dimension of each of `gradOutputs` counts vectors, as that of each result does
 * @param materializeGrads give zeros for inputs that the outputs do not depend on
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html
 */
export const grad = define(
  'grad(object outputs, object inputs, object gradOutputs = null, boolean|null retainGraph = null, boolean createGraph = false, boolean|null allowUnused = null, boolean isGradsBatched = false, boolean materializeGrads = false)',
  (
    outputs: OneOrMany<TensorOrEdge>,
    inputs: OneOrMany<TensorOrEdge>,
    gradOutputs: OneOrMany<Tensor | null> | null = null,
    retainGraph: boolean | null = null,
    createGraph: boolean = false,
    allowUnused: boolean | null = null,
    isGradsBatched: boolean = false,
    materializeGrads: boolean = false,
  ): (Tensor | null)[] => {
    if (materializeGrads && allowUnused === false) {
      throw new ValueError('Expected allow_unused to be True or not passed when materialize_grads=True, but got: allow_unused=False.');
    }
    const of = many('grad', 'outputs', outputs);
    const to = many('grad', 'inputs', inputs);
    if (to.length === 0) throw new TorchError('`inputs` argument to `grad()` cannot be empty.');
    const gradients = gradientsFor(of, gradOutputs, isGradsBatched);
    const keep = retainGraph ?? createGraph;
    const flags =
      (keep ? RunFlag.KeepGraph : 0) |
      (createGraph ? RunFlag.CreateGraph : 0) |
      ((allowUnused ?? materializeGrads) ? RunFlag.AllowUnused : 0);
    const results = isGradsBatched ? batched(of, gradients, to, flags) : run(of, gradients, to, flags);
    if (!materializeGrads) return results;
    return results.map((result, i) => {
      const input = to[i] as TensorOrEdge;
      if (result !== null) return result;
      if (input instanceof GradientEdge) throw new TorchError('materialize_grads cannot be used when the given input is a GradientEdge');
      return zerosLike(input).requiresGrad_(createGraph);
    });
  },
);

// One run a vector; each but the last keeps the graph.
function batched(
  outputs: readonly TensorOrEdge[],
  gradients: readonly (Tensor | null)[],
  inputs: readonly TensorOrEdge[],
  flags: number,
): (Tensor | null)[] {
  const counts = gradients.flatMap((gradient) => (gradient === null ? [] : [gradient.size(0)]));
  const count = counts[0] ?? 0;
  if (counts.some((other) => other !== count)) throw new ValueError(`the batch sizes of gradOutputs differ: ${counts.join(', ')}`);
  const runs: (Tensor | null)[][] = [];
  for (let i = 0; i < count; i++) {
    const vectors = gradients.map((gradient) => (gradient === null ? null : gradient.at(i)));
    runs.push(run(outputs, vectors, inputs, i < count - 1 ? flags | RunFlag.KeepGraph : flags));
  }
  return inputs.map((_, i) => {
    const parts = runs.map((one) => one[i] ?? null);
    return parts.every((part) => part !== null) && parts.length > 0 ? stack(parts as Tensor[]) : null;
  });
}

function named({ gradient, ...options }: BackwardOptions) {
  const unknown = Object.keys(options).find((key) => !['retainGraph', 'createGraph', 'inputs'].includes(key));
  if (unknown !== undefined) throw new TypeError(`backward() got an unexpected keyword argument '${unknown}'`);
  return { ...options, gradTensors: gradient ?? null };
}

setBackward(
  (tensor, options) => backward(tensor, named(options)),
  async (tensor, options) => backwardAsync(tensor, named(options)),
);
