// Resamples inputs to another size.
import { as, boolean, define, float, list, opt, or, orNull, size, string, tensor } from '../../arguments';
import { NotImplementedError, ValueError } from '../../core/errors';
import { pythonList } from '../../core/python-repr';
import { warn } from '../../core/warnings';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import type { Size } from './size';

/** How values between the input's elements are computed. */
export type InterpolationMode = 'nearest' | 'linear' | 'bilinear' | 'bicubic' | 'trilinear' | 'area' | 'nearest-exact' | 'lanczos';

type Sizes = readonly number[] | null;

interface Target {
  /** null if the factors determine it. */
  readonly outputSize: Sizes;
  readonly scaleFactors: Sizes;
}

const spatial = (input: Tensor): string => `[${input.shape.slice(2).join(', ')}]`;

function targetOf(input: Tensor, size: Size | null, scaleFactor: Size | null): Target {
  const dims = input.ndim - 2;
  const forAll = (value: number): number[] => new Array<number>(Math.max(dims, 0)).fill(value);
  if (size !== null && scaleFactor !== null) throw new ValueError('only one of size or scale_factor should be defined');
  if (size !== null) {
    if (typeof size === 'number') return { outputSize: forAll(size), scaleFactors: null };
    if (size.length === dims) return { outputSize: size, scaleFactors: null };
    throw new ValueError(
      `Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of ${spatial(input)} and output size of ${pythonList(size)}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.`,
    );
  }
  if (scaleFactor === null) throw new ValueError('either size or scale_factor should be defined');
  if (typeof scaleFactor === 'number') return { outputSize: null, scaleFactors: forAll(scaleFactor) };
  if (scaleFactor.length === dims) return { outputSize: null, scaleFactors: scaleFactor };
  throw new ValueError(
    `Input and scale_factor must have the same number of spatial dimensions, but got input with spatial dimensions of ${spatial(input)} and scale_factor of shape ${pythonList(scaleFactor)}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and scale_factor in (s1, s2, ...,sK) format.`,
  );
}

const recomputed = (input: Tensor, factors: readonly number[]): number[] =>
  factors.map((factor, i) => Math.trunc((input.shape[i + 2] as number) * factor));

// The modes that interpolate, each with its number of dimensions.
const dimensionsOf: Record<string, number> = { linear: 3, bilinear: 4, trilinear: 5 };

const vec = (name: string, input: Tensor, ...rest: unknown[]): Tensor => ops.raw(`aten::${name}`, 'vec')(input, ...rest) as Tensor;

function byNeighbours(input: Tensor, ndim: number, mode: string, { outputSize, scaleFactors }: Target): Tensor | null {
  if (ndim < 3 || ndim > 5) return null;
  const dims = ndim - 2;
  if (mode === 'nearest') return vec(`upsample_nearest${dims}d`, input, outputSize, scaleFactors);
  if (mode === 'nearest-exact') return vec(`_upsample_nearest_exact${dims}d`, input, outputSize, scaleFactors);
  const sizes = outputSize as readonly number[];
  if (dims === 1) return ops.adaptiveAvgPool1d(input, sizes);
  return dims === 2 ? ops.nn.adaptiveAvgPool2d(input, sizes) : ops.nn.adaptiveAvgPool3d(input, sizes);
}

function byInterpolation(
  input: Tensor,
  ndim: number,
  mode: string,
  alignCorners: boolean,
  antialias: boolean,
  { outputSize, scaleFactors }: Target,
): Tensor | null {
  const rest = [outputSize, alignCorners, scaleFactors];
  if (mode === 'linear' && ndim === 3) return vec('upsample_linear1d', input, ...rest);
  if (mode === 'trilinear' && ndim === 5) return vec('upsample_trilinear3d', input, ...rest);
  if (ndim !== 4) return null;
  if (mode === 'bilinear' || mode === 'bicubic') {
    return vec(antialias ? `_upsample_${mode}2d_aa` : `upsample_${mode}2d`, input, ...rest);
  }
  if (mode !== 'lanczos') return null;
  if (alignCorners) throw new ValueError('Lanczos mode does not support { alignCorners: true }');
  if (!antialias) throw new ValueError('Lanczos mode requires { antialias: true }');
  return vec('_upsample_lanczos2d_aa', input, ...rest);
}

function resample(
  input: Tensor,
  size: Size | null = null,
  scaleFactor: Size | null = null,
  mode: InterpolationMode = 'nearest',
  alignCorners: boolean | null = null,
  recomputeScaleFactor: boolean | null = null,
  antialias: boolean = false,
): Tensor {
  const isNear = mode === 'nearest' || mode === 'area' || mode === 'nearest-exact';
  if (isNear && alignCorners !== null) {
    throw new ValueError('align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear');
  }
  let target = targetOf(input, size, scaleFactor);
  if (recomputeScaleFactor === true && size !== null) {
    throw new ValueError('recompute_scale_factor is not meaningful with an explicit size.');
  }
  if (target.scaleFactors !== null && (recomputeScaleFactor === true || mode === 'area')) {
    target = { outputSize: recomputed(input, target.scaleFactors), scaleFactors: null };
  }
  const { ndim } = input;
  if (antialias && (ndim !== 4 || !['bilinear', 'bicubic', 'lanczos'].includes(mode))) {
    throw new ValueError('Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a 4-D tensor as input');
  }
  const result = isNear
    ? byNeighbours(input, ndim, mode, target)
    : byInterpolation(input, ndim, mode, alignCorners ?? false, antialias, target);
  if (result !== null) return result;
  const needed = dimensionsOf[mode];
  if (needed !== undefined && ndim >= 3 && ndim <= 5) {
    throw new NotImplementedError(`Got ${ndim}D input, but ${mode} mode needs ${needed}D input`);
  }
  throw new NotImplementedError(
    `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${ndim}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | lanczos | area | nearest-exact (got ${mode})`,
  );
}

/**
 * Resamples (N, C, ...) to `size`, or to its own size times `scaleFactor`.
 *
 * @throws ValueError for conflicting arguments; NotImplementedError for a mode of another number of dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 */
export const interpolate = define(
  'interpolate',
  [
    { input: tensor },
    { size: orNull(size) },
    { scaleFactor: orNull(or(float, list(float))) },
    /** 'nearest', 'nearest-exact' and 'area' for any dimensions; 'linear' for (N, C, L), 'bilinear', 'bicubic' and 'lanczos' for (N, C, H, W), 'trilinear' for (N, C, D, H, W). */
    { mode: opt(as<InterpolationMode>(string), 'nearest') },
    /** Align the centres of the corner pixels; if false (the default), their outer edges. */
    { alignCorners: orNull(boolean) },
    /** Recompute the factors from the sizes instead of using the given ones. */
    { recomputeScaleFactor: orNull(boolean) },
    /** Anti-alias when shrinking; for 'bilinear', 'bicubic' and 'lanczos'. */
    { antialias: opt(boolean, false) },
  ],
  resample,
);

const deprecated = (name: string): void => warn(`\`nn.functional.${name}\` is deprecated. Use \`nn.functional.interpolate\` instead.`);

/** Deprecated in PyTorch: {@link interpolate}. */
export const upsample = define(
  'upsample',
  [
    { input: tensor },
    { size: orNull(size) },
    { scaleFactor: orNull(or(float, list(float))) },
    { mode: opt(as<InterpolationMode>(string), 'nearest') },
    { alignCorners: orNull(boolean) },
  ],
  (input, size, scaleFactor, mode, alignCorners): Tensor => {
    deprecated('upsample');
    return resample(input, size, scaleFactor, mode, alignCorners);
  },
);

/** Deprecated in PyTorch: {@link interpolate} with mode 'nearest'. */
export const upsampleNearest = define(
  'upsampleNearest',
  [{ input: tensor }, { size: orNull(size) }, { scaleFactor: orNull(or(float, list(float))) }],
  (input, size, scaleFactor): Tensor => {
    deprecated('upsample_nearest');
    return resample(input, size, scaleFactor, 'nearest');
  },
);

/** Deprecated in PyTorch: {@link interpolate} with mode 'bilinear' and `alignCorners`. */
export const upsampleBilinear = define(
  'upsampleBilinear',
  [{ input: tensor }, { size: orNull(size) }, { scaleFactor: orNull(or(float, list(float))) }],
  (input, size, scaleFactor): Tensor => {
    deprecated('upsample_bilinear');
    return resample(input, size, scaleFactor, 'bilinear', true);
  },
);
