// torch.nn.init: fills parameters with the same random numbers as Python's functions.

import { as, type Call, define, float, generator, int, opt, orNull, parameters, string, tensor } from '../arguments';
import { noGrad } from '../autograd/mode';
import { ValueError } from '../core/errors';
import type { Generator } from '../core/generator';
import { camelCase } from '../core/names';
import { warn } from '../core/warnings';
import * as linalg from '../linalg';
import { tidy } from '../memory/scope';
import { emptyLike, eye, full, randperm, where } from '../ops';
import * as special from '../special';
import type { Tensor } from '../tensor';

/** Whether the variance is preserved in the forward pass ('fanIn') or in backward ('fanOut'). */
export type FanMode = 'fanIn' | 'fanOut' | 'fan_in' | 'fan_out';

const linear = 'conv1d conv2d conv3d convTranspose1d convTranspose2d convTranspose3d linear sigmoid'.split(' ');

// Also accepts Python's spelling: 'leaky_relu', 'fan_in'.

const calculateGainSignature = parameters(
  'calculateGain',
  { nonlinearity: string },
  /** The negative slope of 'leakyRelu', default 0.01. */
  { param: orNull(float) },
);

/**
 * The factor by which initial weights are scaled for a nonlinearity.
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain
 */
export function calculateGain(...args: Call<typeof calculateGainSignature>): number {
  const [name, param] = calculateGainSignature.bind(args);
  const nonlinearity = camelCase(name);
  if (linear.includes(nonlinearity)) return 1;
  if (nonlinearity === 'tanh') return 5 / 3;
  if (nonlinearity === 'relu') return Math.sqrt(2);
  if (nonlinearity === 'leakyRelu') return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
  if (nonlinearity === 'selu') return 3 / 4;
  throw new ValueError(`Unsupported nonlinearity ${name}`);
}

const fansSignature = parameters('fans', { tensor: tensor });

/** The number of inputs and outputs of one unit, for weights (out, in, ...window). */
export function fans(...args: Call<typeof fansSignature>): { fanIn: number; fanOut: number } {
  const [tensor] = fansSignature.bind(args);
  const [out, input, ...window] = tensor.shape;
  if (out === undefined || input === undefined) {
    throw new ValueError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions');
  }
  const field = window.reduce((a, b) => a * b, 1);
  return { fanIn: input * field, fanOut: out * field };
}

function deviation(tensor: Tensor, a: number, given: string, nonlinearity: string): number {
  const mode = camelCase(given);
  if (mode !== 'fanIn' && mode !== 'fanOut') throw new ValueError(`Mode ${given} not supported, please use one of ['fan_in', 'fan_out']`);
  return calculateGain(nonlinearity, a) / Math.sqrt(fans(tensor)[mode]);
}

function glorotDeviation(tensor: Tensor, gain: number): number {
  const { fanIn, fanOut } = fans(tensor);
  return gain * Math.sqrt(2 / (fanIn + fanOut));
}

const isEmpty = (tensor: Tensor): boolean => tensor.numel() === 0;

/** Fills with draws from the uniform distribution between `a` and `b`. */
export const uniform_ = define(
  'uniform_',
  [{ tensor: tensor }, { a: opt(float, 0) }, { b: opt(float, 1) }, { generator: orNull(generator) }],
  (tensor, a, b, generator): Tensor => noGrad(() => tensor.uniform_(a, b, { generator })),
);

/** Fills with draws from the normal distribution. */
export const normal_ = define(
  'normal_',
  [{ tensor: tensor }, { mean: opt(float, 0) }, { std: opt(float, 1) }, { generator: orNull(generator) }],
  (tensor, mean, std, generator): Tensor => noGrad(() => tensor.normal_(mean, std, { generator })),
);

/** Fills with one value. */
export const constant_ = define(
  'constant_',
  [{ tensor: tensor }, { val: float }],
  (tensor, val): Tensor => noGrad(() => tensor.fill_(val)),
);

export const zeros_ = define('zeros_', [{ tensor: tensor }], (tensor): Tensor => noGrad(() => tensor.zero_()));

export const ones_ = define('ones_', [{ tensor: tensor }], (tensor): Tensor => noGrad(() => tensor.fill_(1)));

/**
 * Kaiming's uniform initialization: from -bound to bound, bound = gain · √(3 / fan).
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_
 */
export const kaimingUniform_ = define(
  'kaimingUniform_',
  [
    { tensor: tensor },
    /** The negative slope of the following 'leakyRelu'. */
    { a: opt(float, 0) },
    { mode: opt(as<FanMode>(string), 'fanIn') },
    { nonlinearity: opt(string, 'leakyRelu') },
    { generator: orNull(generator) },
  ],
  (tensor, a, mode, nonlinearity, generator): Tensor => {
    if (isEmpty(tensor)) return tensor;
    const bound = Math.sqrt(3) * deviation(tensor, a, mode, nonlinearity);
    return noGrad(() => tensor.uniform_(-bound, bound, { generator }));
  },
);

/**
 * Kaiming's normal initialization: standard deviation gain / √fan.
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_
 */
export const kaimingNormal_ = define(
  'kaimingNormal_',
  [
    { tensor: tensor },
    /** The negative slope of the following 'leakyRelu'. */
    { a: opt(float, 0) },
    { mode: opt(as<FanMode>(string), 'fanIn') },
    { nonlinearity: opt(string, 'leakyRelu') },
    { generator: orNull(generator) },
  ],
  (tensor, a, mode, nonlinearity, generator): Tensor => {
    if (isEmpty(tensor)) return tensor;
    const std = deviation(tensor, a, mode, nonlinearity);
    return noGrad(() => tensor.normal_(0, std, { generator }));
  },
);

/** Glorot's uniform initialization: bound = gain · √(6 / (fanIn + fanOut)). */
export const xavierUniform_ = define(
  'xavierUniform_',
  [{ tensor: tensor }, { gain: opt(float, 1) }, { generator: orNull(generator) }],
  (tensor, gain, generator): Tensor => {
    const bound = Math.sqrt(3) * glorotDeviation(tensor, gain);
    return noGrad(() => tensor.uniform_(-bound, bound, { generator }));
  },
);

/** Glorot's normal initialization: standard deviation gain · √(2 / (fanIn + fanOut)). */
export const xavierNormal_ = define(
  'xavierNormal_',
  [{ tensor: tensor }, { gain: opt(float, 1) }, { generator: orNull(generator) }],
  (tensor, gain, generator): Tensor => {
    const std = glorotDeviation(tensor, gain);
    return noGrad(() => tensor.normal_(0, std, { generator }));
  },
);

const cdf = (x: number): number => {
  const at = full([], x / Math.SQRT2, { dtype: 'float64' });
  return (1 + special.erf(at).item()) / 2;
};

/**
 * Fills with draws from the normal distribution, truncated to the interval from `a` to `b`.
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.trunc_normal_
 */
export const truncNormal_ = define(
  'truncNormal_',
  [
    { tensor: tensor },
    { mean: opt(float, 0) },
    { std: opt(float, 1) },
    { a: opt(float, -2) },
    { b: opt(float, 2) },
    { generator: orNull(generator) },
  ],
  (tensor, mean, std, a, b, generator): Tensor => {
    if (tensor.device.type === 'meta') return tensor;
    if (mean < a - 2 * std || mean > b + 2 * std) {
      warn('mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of values may be incorrect.');
    }
    const likely = cdf((b - mean) / std) - cdf((a - mean) / std) > 0.3;
    noGrad(() =>
      tidy(() => (likely ? rejectNormal(tensor, mean, std, a, b, generator) : rejectUniform(tensor, mean, std, a, b, generator))),
    );
    return tensor;
  },
);

// Draws from the normal distribution; repeats draws outside the bounds.
function rejectNormal(tensor: Tensor, mean: number, std: number, a: number, b: number, generator: Generator | null): void {
  // The bounds, rounded to the dtype.
  const [low, high] = [a, b].map((bound) => full([], bound, { dtype: tensor.dtype }).item()) as [number, number];
  let result: Tensor = tensor.normal_(mean, std, { generator });
  for (;;) {
    const outside = result.lt(low).logicalOr(result.gt(high));
    if (outside.any().item<boolean>() === false) break;
    result = where(outside, emptyLike(result).normal_(mean, std, { generator }), result);
  }
  if (result !== tensor) tensor.copy_(result);
}

// Rejection sampling from uniform draws, accepted with probability density / peak; for bounds that contain little of the distribution.
function rejectUniform(tensor: Tensor, mean: number, std: number, a: number, b: number, generator: Generator | null): void {
  const mode = Math.max(a, Math.min(mean, b));
  const logPeak = -0.5 * ((mode - mean) / std) ** 2;
  const candidates = emptyLike(tensor);
  const chance = emptyLike(tensor);
  const refused = (): Tensor => {
    candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(logPeak);
    return chance.uniform_({ generator }).log_().gt(candidates);
  };
  candidates.copy_(tensor.uniform_(a, b, { generator }));
  let pending = refused();
  if (pending.any().item<boolean>() === false) return;
  let result: Tensor = tensor;
  do {
    candidates.uniform_(a, b, { generator });
    result = where(pending, candidates, result);
    pending = where(pending, refused(), pending);
  } while (pending.any().item<boolean>());
  tensor.copy_(result);
}

/** Fills a matrix with the identity. @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.eye_ */
export const eye_ = define('eye_', [{ tensor: tensor }], (tensor): Tensor => {
  if (tensor.ndim !== 2) throw new ValueError('Only tensors with 2 dimensions are supported');
  noGrad(() => eye(tensor.size(0), tensor.size(1), { out: tensor }));
  return tensor;
});

/**
 * Fills the weight of a convolution so that each of `groups` copies as many input channels to the output as possible.
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.dirac_
 */
export const dirac_ = define('dirac_', [{ tensor: tensor }, { groups: opt(int, 1) }], (tensor, groups): Tensor => {
  const [out = 0, channels = 0, ...window] = tensor.shape;
  if (window.length < 1 || window.length > 3) throw new ValueError('Only tensors with 3, 4, or 5 dimensions are supported');
  if (out % groups !== 0) throw new ValueError('dim 0 must be divisible by groups');
  if (tensor.device.type === 'meta') return tensor;
  const each = out / groups;
  const centre = window.map((size) => Math.floor(size / 2));
  noGrad(() => {
    tensor.zero_();
    for (let group = 0; group < groups; group++) {
      for (let d = 0; d < Math.min(each, channels); d++) tensor.setAt(group * each + d, d, ...centre, 1);
    }
  });
  return tensor;
});

/**
 * Fills with a (semi-)orthogonal matrix (Saxe et al., 2013); dimensions after the first are flattened.
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_
 */
export const orthogonal_ = define(
  'orthogonal_',
  [{ tensor: tensor }, { gain: opt(float, 1) }, { generator: orNull(generator) }],
  (tensor, gain, generator): Tensor => {
    if (tensor.ndim < 2) throw new ValueError('Only tensors with 2 or more dimensions are supported');
    if (isEmpty(tensor) || tensor.device.type === 'meta') return tensor;
    const rows = tensor.size(0);
    const columns = tensor.numel() / rows;
    noGrad(() =>
      tidy(() => {
        const flat = tensor.newEmpty([rows, columns]).normal_(0, 1, { generator });
        const [q, r] = linalg.qr(rows < columns ? flat.t() : flat);
        // Signs that make Q uniform over orthogonal matrices (Mezzadri, 2006).
        const signed = q.mul(r.diag().sign());
        tensor.viewAs(rows < columns ? signed.t() : signed).copy_(rows < columns ? signed.t() : signed);
        tensor.mul_(gain);
      }),
    );
    return tensor;
  },
);

/**
 * Fills a matrix with draws from N(0, std²) and sets the fraction `sparsity` of each column to zero (Martens, 2010).
 *
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.sparse_
 */
export const sparse_ = define(
  'sparse_',
  [{ tensor: tensor }, { sparsity: float }, { std: opt(float, 0.01) }, { generator: orNull(generator) }],
  (tensor, sparsity, std, generator): Tensor => {
    if (tensor.ndim !== 2) throw new ValueError('Only tensors with 2 dimensions are supported');
    if (tensor.device.type === 'meta') return tensor;
    const [rows = 0, columns = 0] = tensor.shape;
    const zeros = Math.ceil(sparsity * rows);
    noGrad(() =>
      tidy(() => {
        tensor.normal_(0, std, { generator });
        for (let column = 0; column < columns; column++) tensor.setAt(randperm(rows).narrow(0, 0, zeros), column, 0);
      }),
    );
    return tensor;
  },
);
