// Linear functions: products with weights.
import { define } from '../../arguments';
import type { DType } from '../../core/dtype';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

export { bilinear } from '../../ops';
/** x Aᵀ + b: input (*, inFeatures), weight (outFeatures, inFeatures), bias (outFeatures) or none; output (*, outFeatures). */
export const linear = ops.nn.linear;

/**
 * Products of groups of matrices: `offs` says where each group ends along the dimension that the groups share.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.grouped_mm.html
 */
export const groupedMm = define(
  'groupedMm(Tensor matA, Tensor matB, Tensor|null offs = null, Tensor|null bias = null, dtype|null outDtype = null)',
  (matA: Tensor, matB: Tensor, offs: Tensor | null = null, bias: Tensor | null = null, outDtype: DType | null = null): Tensor =>
    ops.raw('aten::_grouped_mm')(matA, matB, offs, bias, outDtype) as Tensor,
);

/** How the scales of a scaled product go with its elements. */
export const ScalingType = {
  TensorWise: 0,
  RowWise: 1,
  BlockWise1x16: 2,
  BlockWise1x32: 3,
  BlockWise1x128: 4,
  BlockWise128x128: 5,
} as const;

/** How the scales of a scaled product lie in memory. */
export const SwizzleType = { NO_SWIZZLE: 0, SWIZZLE_32_4_4: 1 } as const;

type OneOrMore<T> = T | readonly T[];

const listOf = <T>(value: OneOrMore<T> | null): readonly T[] => {
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
};

/**
 * The product of two scaled low-precision matrices, in `outputDtype`.
 *
 * @param scaleRecipeA how `scaleA` applies to `matA`, a {@link ScalingType}
 * @param swizzleA how `scaleA` lies in memory, a {@link SwizzleType}
 * @throws NotImplementedError where LibTorch has no kernel for the device and recipes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_mm.html
 */
export const scaledMm = define(
  'scaledMm(Tensor matA, Tensor matB, Tensor|Tensor[] scaleA, int|int[] scaleRecipeA, Tensor|Tensor[] scaleB, int|int[] scaleRecipeB, int|int[]|null swizzleA = null, int|int[]|null swizzleB = null, Tensor|null bias = null, dtype|null outputDtype = "bfloat16", int[] contractionDim = [], boolean useFastAccum = false)',
  (
    matA: Tensor,
    matB: Tensor,
    scaleA: OneOrMore<Tensor>,
    scaleRecipeA: OneOrMore<number>,
    scaleB: OneOrMore<Tensor>,
    scaleRecipeB: OneOrMore<number>,
    swizzleA: OneOrMore<number> | null = null,
    swizzleB: OneOrMore<number> | null = null,
    bias: Tensor | null = null,
    outputDtype: DType | null = 'bfloat16',
    contractionDim: readonly number[] = [],
    useFastAccum: boolean = false,
  ): Tensor =>
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
 * @throws NotImplementedError where LibTorch has no kernel for the device and recipes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_grouped_mm.html
 */
export const scaledGroupedMm = define(
  'scaledGroupedMm(Tensor matA, Tensor matB, Tensor|Tensor[] scaleA, int|int[] scaleRecipeA, Tensor|Tensor[] scaleB, int|int[] scaleRecipeB, int|int[]|null swizzleA = null, int|int[]|null swizzleB = null, Tensor|null bias = null, Tensor|null offs = null, dtype|null outputDtype = "bfloat16", int[] contractionDim = [], boolean useFastAccum = false)',
  (
    matA: Tensor,
    matB: Tensor,
    scaleA: OneOrMore<Tensor>,
    scaleRecipeA: OneOrMore<number>,
    scaleB: OneOrMore<Tensor>,
    scaleRecipeB: OneOrMore<number>,
    swizzleA: OneOrMore<number> | null = null,
    swizzleB: OneOrMore<number> | null = null,
    bias: Tensor | null = null,
    offs: Tensor | null = null,
    outputDtype: DType | null = 'bfloat16',
    contractionDim: readonly number[] = [],
    useFastAccum: boolean = false,
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
