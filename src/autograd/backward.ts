// backward and grad: running a graph from outputs to inputs.
import { boolean, define, object, only, opt, orNull } from '../arguments';
import { runInLane } from '../async';
import { TorchError, typeError, ValueError } from '../core/errors';
import { type BackwardRun, native, RunFlag } from '../core/native';
import { pythonSize } from '../core/python-repr';
import { handleOf } from '../core/tensor-handle';
import { withHeld } from '../memory/out-of-memory';
import { collectAfterBackward, collectBeforeBackward } from '../memory/pacing';
import { onesLike, stack, zerosLike } from '../ops';
import { setBackward, Tensor } from '../tensor/tensor';
import { withTrace } from './anomaly';
import { GradientEdge } from './edge';
import { withCallbacks, withCallbacksInLane } from './final-callbacks';
import { forgetReturned, gradientOf } from './handles';

/** A value or an array of values. */
export type OneOrMany<T> = T | readonly T[];

/** An output or input of a gradient computation. */
export type TensorOrEdge = Tensor | GradientEdge;

function many<T>(where: string, name: string, value: OneOrMany<T>): readonly T[] {
  const values = Array.isArray(value) ? (value as readonly T[]) : [value as T];
  for (const one of values) {
    if (!(one instanceof Tensor) && !(one instanceof GradientEdge))
      throw typeError(`${where}(): ${name} must be Tensors, got ${one === null ? 'null' : typeof one}`);
  }
  return values;
}

function checkFit(output: Tensor, gradient: Tensor, i: number, isBatched: boolean): void {
  const expected = output.shape;
  const got = isBatched ? gradient.shape.slice(1) : gradient.shape;
  if (expected.length !== got.length || expected.some((n, d) => n !== got[d])) {
    const shapes = `grad_output[${i}] has a shape of ${pythonSize(isBatched ? got : gradient.shape)} and output[${i}] has a shape of ${pythonSize(expected)}.`;
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

// The gradients of the outputs, by default ones. The default requires a real output of one element.
function gradientsFor(
  outputs: readonly TensorOrEdge[],
  given: OneOrMany<Tensor | null> | null | undefined,
  isBatched = false,
): (Tensor | null)[] {
  const list = given === null || given === undefined ? outputs.map(() => null) : Array.isArray(given) ? given : [given as Tensor];
  return outputs.slice(0, list.length).map((output, i) => {
    const gradient = (list[i] ?? null) as unknown;
    if (gradient !== null) {
      if (!(gradient instanceof Tensor)) throw typeError(`gradients can be either Tensors or null, but got ${typeof gradient}`);
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

// The arguments of a backward run; toNative converts them.
type Task = [outputs: readonly TensorOrEdge[], gradients: readonly (Tensor | null)[], inputs: readonly TensorOrEdge[], flags: number];

const toNative = ([outputs, gradients, inputs, flags]: Task): BackwardRun => [
  handles(outputs),
  edges(outputs),
  gradients.map((gradient) => (gradient === null ? 0 : handleOf(gradient))),
  handles(inputs),
  edges(inputs),
  flags,
];

const keepsGraph = ([, , , flags]: Task): boolean => (flags & RunFlag.KeepGraph) !== 0;

// The asynchronous form of run(), in the lane, for tasks that accumulate.
async function runTaskAsync(...task: Task): Promise<void> {
  collectBeforeBackward();
  try {
    await withCallbacksInLane(keepsGraph(task), () => runInLane(() => native.runBackwardAsync(...toNative(task))));
  } catch (error) {
    throw withTrace(error);
  } finally {
    forgetReturned();
  }
}

function run(...task: Task): (Tensor | null)[] {
  const step = collectBeforeBackward();
  try {
    return withCallbacks(keepsGraph(task), () => native.runBackward(...toNative(task)).map(gradientOf));
  } catch (error) {
    throw withHeld(withTrace(error));
  } finally {
    forgetReturned();
    collectAfterBackward(step);
  }
}

const accumulating = [
  { tensors: object<OneOrMany<TensorOrEdge>>() },
  /** The gradient with respect to each tensor; optional for real scalars. */
  { gradTensors: orNull(object<OneOrMany<Tensor | null>>()) },
  /** Keep the saved tensors for another backward; default `createGraph`. */
  { retainGraph: orNull(boolean) },
  /** Record the graph of the gradients, for higher derivatives. */
  { createGraph: opt(boolean, false) },
  /** Must be null: PyTorch's former name of `gradTensors`. */
  { gradVariables: only(null) },
  /** Accumulate only into these tensors. */
  { inputs: orNull(object<OneOrMany<TensorOrEdge>>()) },
] as const;

// Shared by backward and its asynchronous form.
function accumulation(
  tensors: OneOrMany<TensorOrEdge>,
  gradTensors: OneOrMany<Tensor | null> | null,
  retainGraph: boolean | null,
  createGraph: boolean,
  _gradVariables: null,
  inputs: OneOrMany<TensorOrEdge> | null,
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
 * Computes the gradients of the sum of `tensors` with respect to the graph's leaves and accumulates them into `grad`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.backward.html
 */
export const backward = define('backward', accumulating, (...given): void => {
  run(...accumulation(...given));
});

/**
 * Runs {@link backward} in another thread; the event loop keeps running, and with it hooks and custom functions. Tensors of
 * the graph must not be modified in place until the promise settles.
 */
export const backwardAsync = define('backwardAsync', accumulating, (...given): Promise<void> => runTaskAsync(...accumulation(...given)));

/**
 * The gradients of the sum of `outputs` with respect to `inputs`; accumulates nothing.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html
 */
export const grad = define(
  'grad',
  [
    { outputs: object<OneOrMany<TensorOrEdge>>() },
    { inputs: object<OneOrMany<TensorOrEdge>>() },
    /** The vector of the vector-Jacobian product, one for each output; optional for real scalars. */
    { gradOutputs: orNull(object<OneOrMany<Tensor | null>>()) },
    { retainGraph: orNull(boolean) },
    { createGraph: opt(boolean, false) },
    /** Must be true. */
    { onlyInputs: only(true) },
    /** Return null for an input that the outputs do not depend on, instead of throwing; default `materializeGrads`. */
    { allowUnused: orNull(boolean) },
    /** The first dimension of `gradOutputs` is a batch of vectors; so is the first dimension of each result. */
    { isGradsBatched: opt(boolean, false) },
    /** Return zeros for inputs that the outputs do not depend on. */
    { materializeGrads: opt(boolean, false) },
  ],
  (
    outputs,
    inputs,
    gradOutputs,
    retainGraph,
    createGraph,
    _onlyInputs,
    allowUnused,
    isGradsBatched,
    materializeGrads,
  ): (Tensor | null)[] => {
    if (materializeGrads && allowUnused === false) {
      throw new ValueError(
        'Expected allow_unused to be True or not passed when { materializeGrads: true }, but got: { allowUnused: false }.',
      );
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

// One run for each vector; all but the last keep the graph.
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

setBackward(
  (tensor, gradient, retainGraph, createGraph, inputs) => backward(tensor, gradient, retainGraph, createGraph, null, inputs),
  (tensor, gradient, retainGraph, createGraph, inputs) => backwardAsync(tensor, gradient, retainGraph, createGraph, null, inputs),
);
