// torch.nn.init: filling parameters, with the draws that Python's functions make.
import { define } from '../arguments';
import { noGrad } from '../autograd/mode';
import { ValueError } from '../errors';
import type { Generator } from '../ops/generator';
import type { Tensor } from '../tensor';

/** Whether a layer's inputs or its outputs keep their variance. */
export type FanMode = 'fanIn' | 'fanOut';

const linear = 'conv1d conv2d conv3d convTranspose1d convTranspose2d convTranspose3d linear sigmoid'.split(' ');

/**
 * The gain of a nonlinearity, by which initial weights are scaled.
 *
 * @param param the negative slope of 'leakyRelu', default 0.01
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain
 */
export function calculateGain(nonlinearity: string, param: number | null = null): number {
  if (linear.includes(nonlinearity)) return 1;
  if (nonlinearity === 'tanh') return 5 / 3;
  if (nonlinearity === 'relu') return Math.sqrt(2);
  if (nonlinearity === 'leakyRelu') return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
  if (nonlinearity === 'selu') return 3 / 4;
  throw new ValueError(`Unsupported nonlinearity ${nonlinearity}`);
}

/** Inputs and outputs of one unit: weights (out, in, ...window). */
export function fans(tensor: Tensor): { fanIn: number; fanOut: number } {
  const [out, input, ...window] = tensor.shape;
  if (out === undefined || input === undefined) {
    throw new ValueError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions');
  }
  const field = window.reduce((a, b) => a * b, 1);
  return { fanIn: input * field, fanOut: out * field };
}

function deviation(tensor: Tensor, a: number, mode: string, nonlinearity: string): number {
  if (mode !== 'fanIn' && mode !== 'fanOut') throw new ValueError(`Mode ${mode} not supported, please use one of ['fanIn', 'fanOut']`);
  return calculateGain(nonlinearity, a) / Math.sqrt(fans(tensor)[mode]);
}

function glorotDeviation(tensor: Tensor, gain: number): number {
  const { fanIn, fanOut } = fans(tensor);
  return gain * Math.sqrt(2 / (fanIn + fanOut));
}

const isEmpty = (tensor: Tensor): boolean => tensor.numel() === 0;

/** Draws from the uniform distribution from `a` to `b`. */
export const uniform_ = define(
  'uniform_(Tensor tensor, float a = 0.0, float b = 1.0, Generator|null generator = null)',
  (tensor: Tensor, a: number = 0, b: number = 1, generator: Generator | null = null): Tensor =>
    noGrad(() => tensor.uniform_(a, b, { generator })),
);

/** Draws from the normal distribution. */
export const normal_ = define(
  'normal_(Tensor tensor, float mean = 0.0, float std = 1.0, Generator|null generator = null)',
  (tensor: Tensor, mean: number = 0, std: number = 1, generator: Generator | null = null): Tensor =>
    noGrad(() => tensor.normal_(mean, std, { generator })),
);

/** Fills with one value. */
export const constant_ = define(
  'constant_(Tensor tensor, float val)',
  (tensor: Tensor, val: number): Tensor => noGrad(() => tensor.fill_(val)),
);

export const zeros_ = define('zeros_(Tensor tensor)', (tensor: Tensor): Tensor => noGrad(() => tensor.zero_()));

export const ones_ = define('ones_(Tensor tensor)', (tensor: Tensor): Tensor => noGrad(() => tensor.fill_(1)));

/**
 * Kaiming's uniform initialization: from -bound to bound, bound = gain · √(3 / fan).
 *
 * @param a the negative slope that follows, for 'leakyRelu'
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_
 */
export const kaimingUniform_ = define(
  'kaimingUniform_(Tensor tensor, float a = 0, string mode = "fanIn", string nonlinearity = "leakyRelu", Generator|null generator = null)',
  (
    tensor: Tensor,
    a: number = 0,
    mode: FanMode = 'fanIn',
    nonlinearity: string = 'leakyRelu',
    generator: Generator | null = null,
  ): Tensor => {
    if (isEmpty(tensor)) return tensor;
    const bound = Math.sqrt(3) * deviation(tensor, a, mode, nonlinearity);
    return noGrad(() => tensor.uniform_(-bound, bound, { generator }));
  },
);

/**
 * Kaiming's normal initialization: standard deviation gain / √fan.
 *
 * @param a the negative slope that follows, for 'leakyRelu'
 * @see https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_
 */
export const kaimingNormal_ = define(
  'kaimingNormal_(Tensor tensor, float a = 0, string mode = "fanIn", string nonlinearity = "leakyRelu", Generator|null generator = null)',
  (
    tensor: Tensor,
    a: number = 0,
    mode: FanMode = 'fanIn',
    nonlinearity: string = 'leakyRelu',
    generator: Generator | null = null,
  ): Tensor => {
    if (isEmpty(tensor)) return tensor;
    const std = deviation(tensor, a, mode, nonlinearity);
    return noGrad(() => tensor.normal_(0, std, { generator }));
  },
);

/** Glorot's uniform initialization: bound = gain · √(6 / (fanIn + fanOut)). */
export const xavierUniform_ = define(
  'xavierUniform_(Tensor tensor, float gain = 1.0, Generator|null generator = null)',
  (tensor: Tensor, gain: number = 1, generator: Generator | null = null): Tensor => {
    const bound = Math.sqrt(3) * glorotDeviation(tensor, gain);
    return noGrad(() => tensor.uniform_(-bound, bound, { generator }));
  },
);

/** Glorot's normal initialization: standard deviation gain · √(2 / (fanIn + fanOut)). */
export const xavierNormal_ = define(
  'xavierNormal_(Tensor tensor, float gain = 1.0, Generator|null generator = null)',
  (tensor: Tensor, gain: number = 1, generator: Generator | null = null): Tensor => {
    const std = glorotDeviation(tensor, gain);
    return noGrad(() => tensor.normal_(0, std, { generator }));
  },
);
