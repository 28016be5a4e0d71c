// Activation layers: functions of each element, with settings.
import { as, boolean, type Call, factoryOptions, float, int, opt, orNull, parameters, string } from '../../arguments';
import { ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import { warn } from '../../core/warnings';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import * as F from '../functional/activation';
import { constant_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';
import { sealParameters } from '../sealing';

const inplaceText = (inplace: boolean): string => (inplace ? ', inplace=True' : '');

const inplaceSignature = parameters(
  'Activation',
  /** Modify the input in place. */
  { inplace: opt(boolean, false) },
);

abstract class Inplace extends Module {
  /** Whether the result is written into the input. */
  readonly inplace: boolean;

  constructor(...args: Call<typeof inplaceSignature>) {
    super();
    const [inplace] = inplaceSignature.bind(args, new.target.name);
    this.inplace = inplace;
  }

  abstract override forward(input: Tensor): Tensor;
}

abstract class ShownInplace extends Inplace {
  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/** max(0, x), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html */
export class ReLU extends ShownInplace {
  forward(input: Tensor): Tensor {
    return F.relu(input, this.inplace);
  }
}

/** min(max(0, x), 6), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU6.html */
export class ReLU6 extends ShownInplace {
  forward(input: Tensor): Tensor {
    return F.relu6(input, this.inplace);
  }
}

/** scale · (max(0, x) + min(0, alpha · (exp(x) - 1))), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SELU.html */
export class SELU extends ShownInplace {
  forward(input: Tensor): Tensor {
    return F.selu(input, this.inplace);
  }
}

/** x · sigmoid(x), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.SiLU.html */
export class SiLU extends ShownInplace {
  forward(input: Tensor): Tensor {
    return F.silu(input, this.inplace);
  }
}

/** x · tanh(softplus(x)), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Mish.html */
export class Mish extends ShownInplace {
  forward(input: Tensor): Tensor {
    return F.mish(input, this.inplace);
  }
}

/** min(max(0, x + 3), 6) / 6, elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardsigmoid.html */
export class Hardsigmoid extends Inplace {
  forward(input: Tensor): Tensor {
    return F.hardsigmoid(input, this.inplace);
  }
}

/** x · hardsigmoid(x), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardswish.html */
export class Hardswish extends Inplace {
  forward(input: Tensor): Tensor {
    return F.hardswish(input, this.inplace);
  }
}

/** 1 / (1 + exp(-x)), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html */
export class Sigmoid extends Module {
  forward(input: Tensor): Tensor {
    return F.sigmoid(input);
  }
}

/** log(sigmoid(x)), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LogSigmoid.html */
export class LogSigmoid extends Module {
  forward(input: Tensor): Tensor {
    return F.logsigmoid(input);
  }
}

/** The hyperbolic tangent, elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Tanh.html */
export class Tanh extends Module {
  forward(input: Tensor): Tensor {
    return F.tanh(input);
  }
}

/** x - tanh(x), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Tanhshrink.html */
export class Tanhshrink extends Module {
  forward(input: Tensor): Tensor {
    return F.tanhshrink(input);
  }
}

/** x / (|x| + 1), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softsign.html */
export class Softsign extends Module {
  forward(input: Tensor): Tensor {
    return F.softsign(input);
  }
}

const alphaSignature = parameters(
  'ELU',
  { alpha: opt(float, 1) },
  /** Modify the input in place. */
  { inplace: opt(boolean, false) },
);

abstract class WithAlpha extends Module {
  readonly alpha: number;
  readonly inplace: boolean;

  constructor(...args: Call<typeof alphaSignature>) {
    super();
    const [alpha, inplace] = alphaSignature.bind(args, new.target.name);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  abstract override forward(input: Tensor): Tensor;

  override extraRepr(): string {
    return `alpha=${pythonFloat(this.alpha)}${inplaceText(this.inplace)}`;
  }
}

/** max(0, x) + min(0, alpha · (exp(x) - 1)), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ELU.html */
export class ELU extends WithAlpha {
  forward(input: Tensor): Tensor {
    return F.elu(input, this.alpha, this.inplace);
  }
}

/** max(0, x) + min(0, alpha · (exp(x / alpha) - 1)), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CELU.html */
export class CELU extends WithAlpha {
  forward(input: Tensor): Tensor {
    return F.celu(input, this.alpha, this.inplace);
  }
}

const leakySignature = parameters(
  'LeakyReLU',
  /** Slope for x < 0. */
  { negativeSlope: opt(float, 0.01) },
  /** Modify the input in place. */
  { inplace: opt(boolean, false) },
);

/** max(0, x) + negativeSlope · min(0, x), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html */
export class LeakyReLU extends Module {
  readonly negativeSlope: number;
  readonly inplace: boolean;

  constructor(...args: Call<typeof leakySignature>) {
    super();
    const [negativeSlope, inplace] = leakySignature.bind(args);
    this.negativeSlope = negativeSlope;
    this.inplace = inplace;
  }

  forward(input: Tensor): Tensor {
    return F.leakyRelu(input, this.negativeSlope, this.inplace);
  }

  override extraRepr(): string {
    return `negative_slope=${pythonFloat(this.negativeSlope)}${inplaceText(this.inplace)}`;
  }
}

const rreluSignature = parameters(
  'RReLU',
  /** Lower bound of the slopes. */
  { lower: opt(float, 1 / 8) },
  /** Upper bound of the slopes. */
  { upper: opt(float, 1 / 3) },
  /** Modify the input in place. */
  { inplace: opt(boolean, false) },
);

/**
 * LeakyReLU with a slope for each element: drawn from U(lower, upper) in training, (lower + upper) / 2 in evaluation.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RReLU.html
 */
export class RReLU extends Module {
  readonly lower: number;
  readonly upper: number;
  readonly inplace: boolean;

  constructor(...args: Call<typeof rreluSignature>) {
    super();
    const [lower, upper, inplace] = rreluSignature.bind(args);
    this.lower = lower;
    this.upper = upper;
    this.inplace = inplace;
  }

  forward(input: Tensor): Tensor {
    return F.rrelu(input, this.lower, this.upper, this.training, this.inplace);
  }

  override extraRepr(): string {
    return `lower=${pythonFloat(this.lower)}, upper=${pythonFloat(this.upper)}${inplaceText(this.inplace)}`;
  }
}

const hardtanhSignature = parameters(
  'Hardtanh',
  /** Lower bound. */
  { minVal: opt(float, -1) },
  /** Upper bound. */
  { maxVal: opt(float, 1) },
  /** Modify the input in place. */
  { inplace: opt(boolean, false) },
  { minValue: orNull(float) },
  { maxValue: orNull(float) },
);

/**
 * min(max(minVal, x), maxVal), elementwise.
 *
 * @throws ValueError when `minVal` is not less than `maxVal`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardtanh.html
 */
export class Hardtanh extends Module {
  readonly minVal: number;
  readonly maxVal: number;
  readonly inplace: boolean;

  constructor(...args: Call<typeof hardtanhSignature>) {
    super();
    const [minVal, maxVal, inplace, minValue, maxValue] = hardtanhSignature.bind(args);
    if (minValue !== null) warn('keyword argument `min_value` is deprecated and rename to `min_val`');
    if (maxValue !== null) warn('keyword argument `max_value` is deprecated and rename to `max_val`');
    this.minVal = minValue ?? minVal;
    this.maxVal = maxValue ?? maxVal;
    this.inplace = inplace;
    if (!(this.maxVal > this.minVal)) {
      throw new ValueError(
        `max_val must be larger than min_val, got min_val=${pythonFloat(this.minVal)}, max_val=${pythonFloat(this.maxVal)}`,
      );
    }
  }

  forward(input: Tensor): Tensor {
    return F.hardtanh(input, this.minVal, this.maxVal, this.inplace);
  }

  override extraRepr(): string {
    return `min_val=${pythonFloat(this.minVal)}, max_val=${pythonFloat(this.maxVal)}${inplaceText(this.inplace)}`;
  }
}

const geluSignature = parameters('GELU', { approximate: opt(as<'none' | 'tanh'>(string), 'none') });

/** x · Φ(x), where Φ is the cumulative normal distribution; approximated by tanh for 'tanh'. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GELU.html */
export class GELU extends Module {
  readonly approximate: 'none' | 'tanh';

  constructor(...args: Call<typeof geluSignature>) {
    super();
    const [approximate] = geluSignature.bind(args);
    this.approximate = approximate;
  }

  forward(input: Tensor): Tensor {
    return F.gelu(input, { approximate: this.approximate });
  }

  override extraRepr(): string {
    return `approximate=${pythonRepr(this.approximate)}`;
  }
}

const gluSignature = parameters(
  'GLU',
  /** Dimension along which the input is split. */
  { dim: opt(int, -1) },
);

/** a · sigmoid(b), where a and b are the halves of the input along `dim`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GLU.html */
export class GLU extends Module {
  readonly dim: number;

  constructor(...args: Call<typeof gluSignature>) {
    super();
    const [dim] = gluSignature.bind(args);
    this.dim = dim;
  }

  forward(input: Tensor): Tensor {
    return F.glu(input, this.dim);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

const preluSignature = parameters(
  'PReLU',
  /** Number of slopes: 1, or the channels of the input. */
  { numParameters: opt(int, 1) },
  /** Initial slope. */
  { init: opt(float, 0.25) },
  ...factoryOptions,
);

/**
 * max(0, x) + a · min(0, x) with learned a: one for all channels, or one per channel.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PReLU.html
 */
export class PReLU extends Module {
  readonly numParameters: number;
  readonly init: number;
  /** (numParameters) */
  weight: Parameter;

  constructor(...args: Call<typeof preluSignature>) {
    super();
    const [numParameters, init, device, dtype] = preluSignature.bind(args);
    this.numParameters = numParameters;
    this.init = init;
    this.weight = new Parameter(empty([numParameters], { device, dtype }));
    sealParameters(this, 'weight');
    this.resetParameters();
  }

  resetParameters(...args: []): void {
    noArguments('resetParameters', args);
    constant_(this.weight, this.init);
  }

  forward(input: Tensor): Tensor {
    return F.prelu(input, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}
