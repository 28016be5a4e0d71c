// Batch normalization folded into the layer before it, for evaluation.

import { TorchError } from '../../core/errors';
import { onesLike, rsqrt, zerosLike } from '../../ops';
import type { Tensor } from '../../tensor';
import { deepcopy } from '../deepcopy';
import type { ConvBase } from '../modules/convolution-base';
import type { Linear } from '../modules/linear';
import type { NormBase } from '../modules/normalization-base';
import { Parameter } from '../parameter';

/** The weight and bias of a convolution that gives what a batch normalization makes of another's. */
export function fuseConvBnWeights(
  convW: Tensor,
  convB: Tensor | null,
  bnRm: Tensor,
  bnRv: Tensor,
  bnEps: number,
  bnW: Tensor | null,
  bnB: Tensor | null,
  transpose = false,
): [Parameter, Parameter] {
  const bias = convB ?? zerosLike(bnRm);
  const scale = rsqrt(bnRv.add(bnEps)).mul(bnW ?? onesLike(bnRm));
  const shape = convW.shape.map((_, d) => (d === (transpose ? 1 : 0) ? -1 : 1));
  const weight = convW.mul(scale.reshape(shape)).to({ dtype: convW.dtype });
  const fused = bias
    .sub(bnRm)
    .mul(scale)
    .add(bnB ?? zerosLike(bnRm))
    .to({ dtype: convB?.dtype ?? convW.dtype });
  return [new Parameter(weight, convW.requiresGrad), new Parameter(fused, bias.requiresGrad)];
}

/** The weight and bias of a linear layer that gives what a batch normalization makes of another's. */
export function fuseLinearBnWeights(
  linearW: Tensor,
  linearB: Tensor | null,
  bnRm: Tensor,
  bnRv: Tensor,
  bnEps: number,
  bnW: Tensor | null,
  bnB: Tensor | null,
): [Parameter, Parameter] {
  return fuseConvBnWeights(linearW, linearB, bnRm, bnRv, bnEps, bnW, bnB);
}

function statistics(layer: { training: boolean }, bn: NormBase): [Tensor, Tensor] {
  if (layer.training || bn.training) throw new TorchError('Fusion only for eval!');
  const { running_mean: mean, running_var: variance } = bn;
  if (mean === null || variance === null) throw new TorchError('bn.running_mean and bn.running_var must not be None');
  return [mean, variance];
}

/**
 * A convolution that gives what `bn` makes of what `conv` gives, both in evaluation.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.fusion.fuse_conv_bn_eval.html
 */
export function fuseConvBnEval<C extends ConvBase>(conv: C, bn: NormBase, transpose = false): C {
  const [mean, variance] = statistics(conv, bn);
  const fused = deepcopy(conv);
  [fused.weight, fused.bias] = fuseConvBnWeights(conv.weight, conv.bias, mean, variance, bn.eps, bn.weight, bn.bias, transpose);
  return fused;
}

/**
 * A linear layer that gives what `bn` makes of what `linear` gives, both in evaluation.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.fusion.fuse_linear_bn_eval.html
 */
export function fuseLinearBnEval<L extends Linear>(linear: L, bn: NormBase): L {
  const [mean, variance] = statistics(linear, bn);
  const fused = deepcopy(linear);
  [fused.weight, fused.bias] = fuseLinearBnWeights(linear.weight, linear.bias, mean, variance, bn.eps, bn.weight, bn.bias);
  return fused;
}
