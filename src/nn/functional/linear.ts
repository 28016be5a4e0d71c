// Linear functions: products with weights, grouped and scaled matrix products.
import { as, boolean, define, dtype, int, list, nullable, opt, or, orNull, size, tensor } from '../../arguments';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

export { bilinear } from '../../ops';
export { linear } from '../../ops/generated/nn';

/**
 * Products of groups of matrices: `offs` contains the end of each group along the dimension that is divided into groups.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.grouped_mm.html
 */
export const groupedMm = define(
  'groupedMm',
  [{ matA: tensor }, { matB: tensor }, { offs: orNull(tensor) }, { bias: orNull(tensor) }, { outDtype: orNull(dtype) }],
  (matA, matB, offs, bias, outDtype): Tensor => ops.raw('aten::_grouped_mm')(matA, matB, offs, bias, outDtype) as Tensor,
);

/** The elements that each scale of a scaled product applies to. */
export const ScalingType = {
  TensorWise: 0,
  RowWise: 1,
  BlockWise1x16: 2,
  BlockWise1x32: 3,
  BlockWise1x128: 4,
  BlockWise128x128: 5,
} as const;

/** The memory layout of the scales of a scaled product. */
export const SwizzleType = { NO_SWIZZLE: 0, SWIZZLE_32_4_4: 1 } as const;

type OneOrMore<T> = T | readonly T[];

const listOf = <T>(value: OneOrMore<T> | null): readonly T[] => {
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
};

/**
 * The product of two scaled low-precision matrices, in `outputDtype`.
 *
 * @throws NotImplementedError if LibTorch has no kernel for the device and recipes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_mm.html
 */
export const scaledMm = define(
  'scaledMm',
  [
    { matA: tensor },
    { matB: tensor },
    { scaleA: as<OneOrMore<Tensor>>(or(tensor, list(tensor))) },
    /** How `scaleA` applies to `matA`, a {@link ScalingType}. */
    { scaleRecipeA: as<OneOrMore<number>>(size) },
    { scaleB: as<OneOrMore<Tensor>>(or(tensor, list(tensor))) },
    { scaleRecipeB: as<OneOrMore<number>>(size) },
    /** The memory layout of `scaleA`, a {@link SwizzleType}. */
    { swizzleA: orNull(as<OneOrMore<number>>(size)) },
    { swizzleB: orNull(as<OneOrMore<number>>(size)) },
    { bias: orNull(tensor) },
    { outputDtype: opt(nullable(dtype), 'bfloat16') },
    { contractionDim: opt(list(int), []) },
    { useFastAccum: opt(boolean, false) },
  ],
  (matA, matB, scaleA, scaleRecipeA, scaleB, scaleRecipeB, swizzleA, swizzleB, bias, outputDtype, contractionDim, useFastAccum): Tensor =>
    ops.raw('aten::_scaled_mm_v2', '')(
      matA,
      matB,
      listOf(scaleA),
      listOf(scaleRecipeA),
      listOf(swizzleA),
      listOf(scaleB),
      listOf(scaleRecipeB),
      listOf(swizzleB),
      bias,
      outputDtype,
      contractionDim,
      useFastAccum,
    ) as Tensor,
);

/**
 * {@link groupedMm} of scaled low-precision matrices, in `outputDtype`.
 *
 * @throws NotImplementedError if LibTorch has no kernel for the device and recipes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_grouped_mm.html
 */
export const scaledGroupedMm = define(
  'scaledGroupedMm',
  [
    { matA: tensor },
    { matB: tensor },
    { scaleA: as<OneOrMore<Tensor>>(or(tensor, list(tensor))) },
    { scaleRecipeA: as<OneOrMore<number>>(size) },
    { scaleB: as<OneOrMore<Tensor>>(or(tensor, list(tensor))) },
    { scaleRecipeB: as<OneOrMore<number>>(size) },
    { swizzleA: orNull(as<OneOrMore<number>>(size)) },
    { swizzleB: orNull(as<OneOrMore<number>>(size)) },
    { bias: orNull(tensor) },
    { offs: orNull(tensor) },
    { outputDtype: opt(nullable(dtype), 'bfloat16') },
    { contractionDim: opt(list(int), []) },
    { useFastAccum: opt(boolean, false) },
  ],
  (
    matA,
    matB,
    scaleA,
    scaleRecipeA,
    scaleB,
    scaleRecipeB,
    swizzleA,
    swizzleB,
    bias,
    offs,
    outputDtype,
    contractionDim,
    useFastAccum,
  ): Tensor =>
    ops.raw('aten::_scaled_grouped_mm_v2')(
      matA,
      matB,
      listOf(scaleA),
      listOf(scaleRecipeA),
      listOf(swizzleA),
      listOf(scaleB),
      listOf(scaleRecipeB),
      listOf(swizzleB),
      offs,
      bias,
      outputDtype,
      contractionDim,
      useFastAccum,
    ) as Tensor,
);
