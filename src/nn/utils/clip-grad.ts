// Gradient norms and clipping.

import { boolean, type Call, float, opt, orNull, parameters, tensor, tensors as tensorOrTensors } from '../../arguments';
import { withGradients } from '../../autograd/gradient';
import { noGrad } from '../../autograd/mode';
import { describeValue } from '../../core/describe';
import { TorchError, typeError } from '../../core/errors';
import { pythonFloat } from '../../core/python-repr';
import { warn } from '../../core/warnings';
import * as linalg from '../../linalg';
import { logicalOr, raw, scalarTensor, stack } from '../../ops';
import { Tensor } from '../../tensor/tensor';

type TensorOrTensors = Tensor | Iterable<Tensor>;

const foreachNorm = raw('aten::_foreach_norm', 'Scalar') as (tensors: readonly Tensor[], ord: number) => Tensor[];
const foreachMul = raw('aten::_foreach_mul_', 'Tensor');
const clampMin = raw('aten::_foreach_clamp_min_', 'Scalar');
const clampMax = raw('aten::_foreach_clamp_max_', 'Scalar');

// An iterator's elements are known only now.
function listOf(tensors: TensorOrTensors): Tensor[] {
  const list = tensors instanceof Tensor ? [tensors] : [...tensors];
  for (const one of list) if (!(one instanceof Tensor)) throw typeError(`parameters must be Tensors, not ${describeValue(one)}`);
  return list;
}

const isTensor = (gradient: Tensor | null): gradient is Tensor => gradient !== null;

function byKind(tensors: readonly Tensor[]): Tensor[][] {
  const kinds = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    const key = `${tensor.device} ${tensor.dtype}`;
    const known = kinds.get(key);
    if (known) known.push(tensor);
    else kinds.set(key, [tensor]);
  }
  return [...kinds.values()];
}

/**
 * The norm of each tensor; of one of which this process has a part, that of the whole.
 *
 * @param owners the parameters of which the tensors are gradients, or the tensors themselves
 * @param normsOf the norm of each tensor as it is
 */
export type NormsOfWhole = (
  tensors: readonly Tensor[],
  owners: readonly Tensor[],
  normType: number,
  normsOf: (tensors: readonly Tensor[]) => Tensor[],
) => Tensor[];

let normsOfWhole: NormsOfWhole = (tensors, _owners, _normType, normsOf) => normsOf(tensors);

/** Called by what divides tensors over processes, which imports this module. */
export function setNormsOfWhole(given: NormsOfWhole): void {
  normsOfWhole = given;
}

function totalNorm(tensors: readonly Tensor[], owners: readonly Tensor[], normType: number, errorIfNonfinite: boolean): Tensor {
  const [first] = tensors;
  if (first === undefined) return scalarTensor(0);
  const { device } = first;
  const normsOf = (given: readonly Tensor[]): Tensor[] =>
    byKind(given).flatMap((same) => foreachNorm(same, normType).map((norm) => norm.to({ device })));
  const norms = normsOfWhole(tensors, owners, normType, normsOf);
  const total = linalg.vectorNorm(stack(norms), normType);
  if (errorIfNonfinite && logicalOr(total.isnan(), total.isinf()).item<boolean>()) {
    throw new TorchError(
      `The total norm of order ${pythonFloat(normType)} for gradients from \`parameters\` is non-finite, so it cannot be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set \`error_if_nonfinite=False\``,
    );
  }
  return total;
}

function scaleTo(gradients: readonly Tensor[], maxNorm: number, total: Tensor): void {
  const factor = total.add(1e-6).reciprocal().mul(maxNorm).clamp({ max: 1 });
  for (const same of byKind(gradients)) foreachMul(same, factor.to({ device: (same[0] as Tensor).device }));
}

const normSignature = parameters(
  'getTotalNorm',
  { tensors: tensorOrTensors },
  { normType: opt(float, 2) },
  { errorIfNonfinite: opt(boolean, false) },
  { foreach: orNull(boolean) },
);

/**
 * The norm of all tensors together, as if they were one vector.
 *
 * @throws TorchError if `errorIfNonfinite` is true and the norm is not finite
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.get_total_norm.html
 */
export function getTotalNorm(...args: Call<typeof normSignature>): Tensor {
  const [tensors, normType, errorIfNonfinite] = normSignature.bind(args);
  const list = listOf(tensors);
  return noGrad(() => totalNorm(list, list, normType, errorIfNonfinite));
}

const withNormSignature = parameters(
  'clipGradsWithNorm_',
  { parameters: tensorOrTensors },
  { maxNorm: float },
  { totalNorm: tensor },
  { foreach: orNull(boolean) },
);

/**
 * Scales the parameters' gradients by maxNorm / totalNorm if that is less than 1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grads_with_norm_.html
 */
export function clipGradsWithNorm_(...args: Call<typeof withNormSignature>): void {
  const [parameters, maxNorm, total] = withNormSignature.bind(args);
  noGrad(() => withGradients(listOf(parameters), (gradients) => scaleTo(gradients.filter(isTensor), maxNorm, total)));
}

const clipNormSignature = parameters(
  'clipGradNorm_',
  { parameters: tensorOrTensors },
  { maxNorm: float },
  { normType: opt(float, 2) },
  { errorIfNonfinite: opt(boolean, false) },
  { foreach: orNull(boolean) },
);

/**
 * Scales the parameters' gradients so that their total norm is at most `maxNorm`.
 *
 * @returns the total norm before scaling
 * @throws TorchError if `errorIfNonfinite` is true and the norm is not finite
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html
 */
export function clipGradNorm_(...args: Call<typeof clipNormSignature>): Tensor {
  const [given, maxNorm, normType, errorIfNonfinite] = clipNormSignature.bind(args);
  const parameters = listOf(given);
  if (parameters.length === 0 && !Array.isArray(given)) {
    warn('`parameters` is an empty generator, no gradient clipping will occur.');
  }
  return noGrad(() =>
    withGradients(parameters, (found) => {
      const gradients = found.filter(isTensor);
      const owners = parameters.filter((_, i) => found[i] !== null);
      const total = totalNorm(gradients, owners, normType, errorIfNonfinite);
      if (gradients.length > 0) scaleTo(gradients, maxNorm, total);
      return total;
    }),
  );
}

const clipValueSignature = parameters(
  'clipGradValue_',
  { parameters: tensorOrTensors },
  { clipValue: float },
  { foreach: orNull(boolean) },
);

/**
 * Clamps each element of the parameters' gradients to the range from -clipValue to clipValue.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html
 */
export function clipGradValue_(...args: Call<typeof clipValueSignature>): void {
  const [parameters, clipValue] = clipValueSignature.bind(args);
  noGrad(() =>
    withGradients(listOf(parameters), (gradients) => {
      for (const same of byKind(gradients.filter(isTensor))) {
        clampMin(same, -clipValue);
        clampMax(same, clipValue);
      }
    }),
  );
}
