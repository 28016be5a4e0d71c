// torch.signal.windows: window functions of M points, symmetric (for filters) or periodic (for spectra).
import { as, boolean, define, device, dtype, float, int, list, opt, orNull, string } from '../arguments';
import type { DeviceLike, Layout } from '../core/device';
import type { DType } from '../core/dtype';
import { ValueError } from '../core/errors';
import { getDefaultDtype } from '../core/settings';
import * as ops from '../ops';
import { type Tensor, tensor } from '../tensor';

const common = [
  { sym: opt(boolean, true) },
  { dtype: orNull(dtype) },
  { layout: opt(as<Layout>(string), 'strided') },
  { device: orNull(device) },
  { requiresGrad: opt(boolean, false) },
] as const;

type Common = [sym?: boolean, dtype?: DType | null, layout?: Layout, device?: DeviceLike | null, requiresGrad?: boolean];

interface Making {
  readonly sym: boolean;
  readonly options: { dtype: DType; layout: Layout; device: DeviceLike | null; requiresGrad: boolean };
}

function making(
  name: string,
  M: number,
  [sym = true, given = null, layout = 'strided', device = null, requiresGrad = false]: Common,
): Making {
  const dtype = given ?? getDefaultDtype();
  if (M < 0) throw new ValueError(`${name} requires non-negative window length, got M=${M}`);
  if (layout !== 'strided') throw new ValueError(`${name} is implemented for strided tensors only, got: ${layout}`);
  if (dtype !== 'float32' && dtype !== 'float64') throw new ValueError(`${name} expects float32 or float64 dtypes, got: torch.${dtype}`);
  return { sym, options: { dtype, layout, device, requiresGrad } };
}

// The number of intervals between the first and the last point; a periodic window has one more.
const span = (M: number, sym: boolean): number => (sym ? M - 1 : M);

const fromSpread = (M: number, sym: boolean): number => (!sym && M > 1 ? M : M - 1);

/**
 * wₙ = exp(-|n - center| / tau), the Poisson window.
 *
 * @throws ValueError for a tau that is not positive, a center of a symmetric window, a negative M, another dtype than
 *   float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.exponential.html
 */
export const exponential = define(
  'exponential',
  [
    { M: int },
    /** Default the middle; only periodic windows may have another. */
    { center: orNull(float) },
    { tau: opt(float, 1) },
    ...common,
  ],
  (M, center, tau, ...rest): Tensor => {
    const { sym, options } = making('exponential', M, rest);
    if (tau <= 0) throw new ValueError(`Tau must be positive, got: ${tau} instead.`);
    if (sym && center !== null) throw new ValueError('Center must be None for symmetric windows');
    if (M === 0) return ops.empty([0], options);
    const middle = center ?? fromSpread(M, sym) / 2;
    const constant = 1 / tau;
    return ops
      .linspace(-middle * constant, (-middle + (M - 1)) * constant, M, options)
      .abs()
      .neg()
      .exp();
  },
);

/**
 * wₙ = sin(π (n + 0.5) / M), also called the sine window.
 *
 * @throws ValueError for a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.cosine.html
 */
export const cosine = define('cosine', [{ M: int }, ...common], (M, ...rest): Tensor => {
  const { sym, options } = making('cosine', M, rest);
  if (M === 0) return ops.empty([0], options);
  const constant = Math.PI / (!sym && M > 1 ? M + 1 : M);
  return ops.linspace(0.5 * constant, (0.5 + (M - 1)) * constant, M, options).sin();
});

/**
 * wₙ = exp(-(n - middle)² / (2 std²)).
 *
 * @throws ValueError for a std that is not positive, a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.gaussian.html
 */
export const gaussian = define('gaussian', [{ M: int }, { std: opt(float, 1) }, ...common], (M, std, ...rest): Tensor => {
  const { sym, options } = making('gaussian', M, rest);
  if (std <= 0) throw new ValueError(`Standard deviation must be positive, got: ${std} instead.`);
  if (M === 0) return ops.empty([0], options);
  const start = -fromSpread(M, sym) / 2;
  const constant = 1 / (std * Math.sqrt(2));
  return ops
    .linspace(start * constant, (start + (M - 1)) * constant, M, options)
    .pow(2)
    .neg()
    .exp();
});

/**
 * wₙ = I₀(beta √(1 - ((n - N/2) / (N/2))²)) / I₀(beta), I₀ the modified Bessel function of order zero.
 *
 * @throws ValueError for a negative beta, a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.kaiser.html
 */
export const kaiser = define('kaiser', [{ M: int }, { beta: opt(float, 12) }, ...common], (M, beta, ...rest): Tensor => {
  const { sym, options } = making('kaiser', M, rest);
  if (beta < 0) throw new ValueError(`beta must be non-negative, got: ${beta} instead.`);
  if (M === 0) return ops.empty([0], options);
  if (M === 1) return ops.ones([1], options);
  const shape = tensor(beta, { dtype: options.dtype, device: options.device });
  const start = shape.neg();
  const step = shape.mul(2).div(span(M, sym));
  const end = ops.minimum(shape, start.add(step.mul(M - 1)));
  const k = ops.linspace(start, end, M, options);
  return ops.i0(shape.mul(shape).sub(k.pow(2)).sqrt()).div(ops.i0(shape));
});

function cosineSum(M: number, coefficients: readonly number[], rest: Common): Tensor {
  const { sym, options } = making('general_cosine', M, rest);
  if (M === 0) return ops.empty([0], options);
  if (M === 1) return ops.ones([1], options);
  if (coefficients.length === 0) throw new ValueError('Coefficients cannot be empty');
  const { dtype, device, requiresGrad } = options;
  const k = ops.linspace(0, (M - 1) * ((2 * Math.PI) / span(M, sym)), M, options);
  const signed = coefficients.map((a, i) => (i % 2 === 0 ? a : -a));
  const a = tensor(signed, { dtype, device, requiresGrad });
  const i = ops.arange(coefficients.length, { dtype, device, requiresGrad });
  return a.unsqueeze(-1).mul(i.unsqueeze(-1).mul(k).cos()).sum(0);
}

/**
 * wₙ = Σᵢ (-1)ⁱ aᵢ cos(2π i n / (M - 1)).
 *
 * @throws ValueError for an empty list of coefficients, a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.general_cosine.html
 */
export const generalCosine = define(
  'generalCosine',
  [{ M: int }, { a: list(float) }, ...common],
  (M, a, ...rest): Tensor => cosineSum(M, a, rest),
);

/**
 * wₙ = alpha - (1 - alpha) cos(2π n / (M - 1)).
 *
 * @throws ValueError for a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.general_hamming.html
 */
export const generalHamming = define(
  'generalHamming',
  [{ M: int }, { alpha: opt(float, 0.54) }, ...common],
  (M, alpha, ...rest): Tensor => cosineSum(M, [alpha, 1 - alpha], rest),
);

/**
 * wₙ = 0.54 - 0.46 cos(2π n / (M - 1)).
 *
 * @throws ValueError for a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.hamming.html
 */
export const hamming = define('hamming', [{ M: int }, ...common], (M, ...rest): Tensor => cosineSum(M, [0.54, 1 - 0.54], rest));

/**
 * wₙ = ½ (1 - cos(2π n / (M - 1))).
 *
 * @throws ValueError for a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.hann.html
 */
export const hann = define('hann', [{ M: int }, ...common], (M, ...rest): Tensor => cosineSum(M, [0.5, 0.5], rest));

/**
 * wₙ = 0.42 - 0.5 cos(2π n / (M - 1)) + 0.08 cos(4π n / (M - 1)).
 *
 * @throws ValueError for a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.blackman.html
 */
export const blackman = define('blackman', [{ M: int }, ...common], (M, ...rest): Tensor => {
  making('blackman', M, rest);
  return cosineSum(M, [0.42, 0.5, 0.08], rest);
});

/**
 * wₙ = 1 - |2n / (M - 1) - 1|, a triangle.
 *
 * @throws ValueError for a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.bartlett.html
 */
export const bartlett = define('bartlett', [{ M: int }, ...common], (M, ...rest): Tensor => {
  const { sym, options } = making('bartlett', M, rest);
  if (M === 0) return ops.empty([0], options);
  if (M === 1) return ops.ones([1], options);
  const step = 2 / span(M, sym);
  return ops.rsub(ops.linspace(-1, -1 + (M - 1) * step, M, options).abs(), 1);
});

/**
 * The minimum four-term window: the sum of four cosines with the lowest side lobes (Nuttall 1981).
 *
 * @throws ValueError for a negative M, or a dtype other than float32 and float64
 * @see https://docs.pytorch.org/docs/stable/generated/torch.signal.windows.nuttall.html
 */
export const nuttall = define(
  'nuttall',
  [{ M: int }, ...common],
  (M, ...rest): Tensor => cosineSum(M, [0.3635819, 0.4891775, 0.1365995, 0.0106411], rest),
);
