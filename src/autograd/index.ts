// torch.autograd: backward, grad and the gradient modes.
import { TorchError } from '../errors';
import { raw } from '../ops';
import { handleOf } from '../ops/handle';
import { setBackward, Tensor } from '../tensor/tensor';

export {
  enableGrad,
  inferenceMode,
  isGradEnabled,
  isInferenceModeEnabled,
  type ModeGuard,
  noGrad,
  setGradEnabled,
} from './mode';

type OneOrMany<T> = T | readonly T[];

const many = <T>(value: OneOrMany<T> | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

function checkTensors(where: string, name: string, values: readonly unknown[]): void {
  for (const value of values) {
    if (!(value instanceof Tensor))
      throw new TypeError(`${where}(): ${name} must be Tensors, got ${value === null ? 'null' : typeof value}`);
    handleOf(value);
  }
}

// Where no gradient is given, the output must be a scalar: as PyTorch says it.
function gradientsFor(where: string, outputs: readonly Tensor[], given: readonly (Tensor | null)[]): (Tensor | null)[] {
  if (given.length > 0 && given.length !== outputs.length) {
    throw new TorchError(`got ${outputs.length} tensors and ${given.length} gradients`);
  }
  return outputs.map((output, i) => {
    const gradient = given[i] ?? null;
    if (gradient !== null) {
      checkTensors(where, 'gradients', [gradient]);
      const [expected, got] = [output.shape, gradient.shape];
      if (expected.length !== got.length || expected.some((n, d) => n !== got[d])) {
        throw new TorchError(
          `Mismatch in shape: grad_output[${i}] has a shape of torch.Size([${got.join(', ')}]) and output[${i}] has a shape of torch.Size([${expected.join(', ')}]).`,
        );
      }
    } else if (output.requiresGrad && output.numel() !== 1) {
      throw new TorchError('grad can be implicitly created only for scalar outputs');
    }
    return gradient;
  });
}

/**
 * Accumulates into leaves the gradients of the sum of `tensors`.
 *
 * @param gradTensors the gradient with respect to each tensor; may be left out for scalars
 * @param options.retainGraph keep what backward needs for another call; default `createGraph`
 * @param options.inputs accumulate into these alone
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.backward.html
 */
export function backward(
  tensors: OneOrMany<Tensor>,
  gradTensors?: OneOrMany<Tensor | null> | null,
  options: { retainGraph?: boolean | null; createGraph?: boolean; inputs?: OneOrMany<Tensor> } = {},
): void {
  const outputs = many(tensors);
  const inputs = many(options.inputs);
  checkTensors('backward', 'tensors', outputs);
  checkTensors('backward', 'inputs', inputs);
  if (options.inputs !== undefined && inputs.length === 0) throw new TorchError("'inputs' argument to backward() cannot be empty.");
  const createGraph = options.createGraph ?? false;
  const gradients = gradientsFor('backward', outputs, gradTensors === null || gradTensors === undefined ? [] : many(gradTensors));
  raw('node_libtorch::backward')(outputs, gradients, options.retainGraph ?? createGraph, createGraph, inputs);
}

/**
 * The gradients of the sum of `outputs` with respect to `inputs`; nothing is accumulated.
 *
 * @param options.allowUnused give null for an input that the outputs do not depend on, rather than throw
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html
 */
export function grad(
  outputs: OneOrMany<Tensor>,
  inputs: OneOrMany<Tensor>,
  options: {
    gradOutputs?: OneOrMany<Tensor | null>;
    retainGraph?: boolean | null;
    createGraph?: boolean;
    allowUnused?: boolean;
  } = {},
): (Tensor | null)[] {
  const of = many(outputs);
  const to = many(inputs);
  checkTensors('grad', 'outputs', of);
  checkTensors('grad', 'inputs', to);
  if (to.length === 0) throw new TorchError('grad requires non-empty inputs.');
  const createGraph = options.createGraph ?? false;
  const gradients = gradientsFor('grad', of, many(options.gradOutputs));
  return raw('node_libtorch::grad')(
    of,
    to,
    gradients,
    options.retainGraph ?? createGraph,
    createGraph,
    options.allowUnused ?? false,
  ) as (Tensor | null)[];
}

setBackward((tensor, { gradient, ...options }) => {
  const unknown = Object.keys(options).find((key) => !['retainGraph', 'createGraph', 'inputs'].includes(key));
  if (unknown !== undefined) throw new TypeError(`backward() got an unexpected keyword argument '${unknown}'`);
  backward(tensor, gradient ?? null, options);
});
