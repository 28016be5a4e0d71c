// Folds batch normalization into the preceding layer, for evaluation.

import { boolean, type Call, float, moduleOf, type Narrowed, nullable, opt, parameters, tensor } from '../../arguments';
import { TorchError } from '../../core/errors';
import { onesLike, rsqrt, zerosLike } from '../../ops';
import type { Tensor } from '../../tensor';
import { deepcopy } from '../deepcopy';
import type { ConvBase } from '../modules/convolution-base';
import type { Linear } from '../modules/linear';
import type { NormBase } from '../modules/normalization-base';
import { Parameter } from '../parameter';

const fuseConvBnWeightsSignature = parameters(
  'fuseConvBnWeights',
  { convW: tensor },
  { convB: nullable(tensor) },
  { bnRm: tensor },
  { bnRv: tensor },
  { bnEps: float },
  { bnW: nullable(tensor) },
  { bnB: nullable(tensor) },
  { transpose: opt(boolean, false) },
);

/** The weight and bias of a convolution that is equivalent to the given one followed by batch normalization. */
export function fuseConvBnWeights(...args: Call<typeof fuseConvBnWeightsSignature>): [Parameter, Parameter] {
  const [convW, convB, bnRm, bnRv, bnEps, bnW, bnB, transpose] = fuseConvBnWeightsSignature.bind(args);
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

const fuseLinearBnWeightsSignature = parameters(
  'fuseLinearBnWeights',
  { linearW: tensor },
  { linearB: nullable(tensor) },
  { bnRm: tensor },
  { bnRv: tensor },
  { bnEps: float },
  { bnW: nullable(tensor) },
  { bnB: nullable(tensor) },
);

/** The weight and bias of a linear layer that is equivalent to the given one followed by batch normalization. */
export function fuseLinearBnWeights(...args: Call<typeof fuseLinearBnWeightsSignature>): [Parameter, Parameter] {
  const [linearW, linearB, bnRm, bnRv, bnEps, bnW, bnB] = fuseLinearBnWeightsSignature.bind(args);
  return fuseConvBnWeights(linearW, linearB, bnRm, bnRv, bnEps, bnW, bnB);
}

function statistics(layer: { training: boolean }, bn: NormBase): [Tensor, Tensor] {
  if (layer.training || bn.training) throw new TorchError('Fusion only for eval!');
  const { running_mean: mean, running_var: variance } = bn;
  if (mean === null || variance === null) throw new TorchError('bn.running_mean and bn.running_var must not be None');
  return [mean, variance];
}

const fuseConvBnEvalSignature = parameters(
  'fuseConvBnEval',
  { conv: moduleOf<ConvBase>() },
  { bn: moduleOf<NormBase>() },
  { transpose: opt(boolean, false) },
);

/**
 * A convolution equivalent to `conv` followed by `bn`, both in evaluation mode.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.fusion.fuse_conv_bn_eval.html
 */
export function fuseConvBnEval<C extends ConvBase>(...args: Call<Narrowed<typeof fuseConvBnEvalSignature, { conv: C }>>): C {
  const [conv, bn, transpose] = fuseConvBnEvalSignature.bind(args) as unknown as [C, NormBase, boolean];
  const [mean, variance] = statistics(conv, bn);
  const fused = deepcopy(conv);
  [fused.weight, fused.bias] = fuseConvBnWeights(conv.weight, conv.bias, mean, variance, bn.eps, bn.weight, bn.bias, transpose);
  return fused;
}

const fuseLinearBnEvalSignature = parameters('fuseLinearBnEval', { linear: moduleOf<Linear>() }, { bn: moduleOf<NormBase>() });

/**
 * A linear layer equivalent to `linear` followed by `bn`, both in evaluation mode.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.fusion.fuse_linear_bn_eval.html
 */
export function fuseLinearBnEval<L extends Linear>(...args: Call<Narrowed<typeof fuseLinearBnEvalSignature, { linear: L }>>): L {
  const [linear, bn] = fuseLinearBnEvalSignature.bind(args) as unknown as [L, NormBase];
  const [mean, variance] = statistics(linear, bn);
  const fused = deepcopy(linear);
  [fused.weight, fused.bias] = fuseLinearBnWeights(linear.weight, linear.bias, mean, variance, bn.eps, bn.weight, bn.bias);
  return fused;
}
