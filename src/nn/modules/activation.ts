// Activation layers: functions of each element, with settings.
import { type Arguments, bind, Signature } from '../../arguments';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { ValueError } from '../../core/errors';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import { warn } from '../../core/warnings';
import { empty } from '../../ops';
import type { Tensor } from '../../tensor';
import * as F from '../functional/activation';
import { constant_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';

const inplaceText = (inplace: boolean): string => (inplace ? ', inplace=True' : '');

type InplaceArguments = [inplace?: boolean];
const inplaceParameters = 'boolean inplace = false';

abstract class Inplace extends Module {
  /** Whether the input's own memory takes the result. */
  readonly inplace: boolean;

  constructor(...args: Arguments<`f(${typeof inplaceParameters})`, InplaceArguments>) {
    super();
    const [inplace = false] = bind<InplaceArguments>(new Signature(`${new.target.name}(${inplaceParameters})`), args);
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

const alphaParameters = 'float alpha = 1.0, boolean inplace = false';
type AlphaArguments = [alpha?: number, inplace?: boolean];

abstract class WithAlpha extends Module {
  readonly alpha: number;
  readonly inplace: boolean;

  constructor(...args: Arguments<`f(${typeof alphaParameters})`, AlphaArguments>) {
    super();
    const [alpha = 1, inplace = false] = bind<AlphaArguments>(new Signature(`${new.target.name}(${alphaParameters})`), args);
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

const leakySignature = new Signature('LeakyReLU(float negativeSlope = 0.01, boolean inplace = false)');
type LeakyArguments = [negativeSlope?: number, inplace?: boolean];

/** max(0, x) + negativeSlope · min(0, x), elementwise. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html */
export class LeakyReLU extends Module {
  readonly negativeSlope: number;
  readonly inplace: boolean;

  constructor(...args: Arguments<typeof leakySignature.text, LeakyArguments>) {
    super();
    const [negativeSlope = 0.01, inplace = false] = bind<LeakyArguments>(leakySignature, args);
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

const rreluSignature = new Signature('RReLU(float lower = 0.125, float upper = 0.3333333333333333, boolean inplace = false)');
type RReLUArguments = [lower?: number, upper?: number, inplace?: boolean];

/**
 * LeakyReLU with a slope for each element: drawn from U(lower, upper) in training, their mean in evaluation.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.RReLU.html
 */
export class RReLU extends Module {
  readonly lower: number;
  readonly upper: number;
  readonly inplace: boolean;

  constructor(...args: Arguments<typeof rreluSignature.text, RReLUArguments>) {
    super();
    const [lower = 1 / 8, upper = 1 / 3, inplace = false] = bind<RReLUArguments>(rreluSignature, args);
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

const hardtanhSignature = new Signature(
  'Hardtanh(float minVal = -1.0, float maxVal = 1.0, boolean inplace = false, float|null minValue = null, float|null maxValue = null)',
);
type HardtanhArguments = [minVal?: number, maxVal?: number, inplace?: boolean, minValue?: number | null, maxValue?: number | null];

/**
 * x held between `minVal` and `maxVal`, elementwise.
 *
 * @throws ValueError when `minVal` is not less than `maxVal`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardtanh.html
 */
export class Hardtanh extends Module {
  readonly minVal: number;
  readonly maxVal: number;
  readonly inplace: boolean;

  constructor(...args: Arguments<typeof hardtanhSignature.text, HardtanhArguments>) {
    super();
    const [minVal = -1, maxVal = 1, inplace = false, minValue = null, maxValue = null] = bind<HardtanhArguments>(hardtanhSignature, args);
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

const thresholdSignature = new Signature('Threshold(float threshold, float value, boolean inplace = false)');
type ThresholdArguments = [threshold: number, value: number, inplace?: boolean];

/** x where it is greater than `threshold`, else `value`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Threshold.html */
export class Threshold extends Module {
  readonly threshold: number;
  readonly value: number;
  readonly inplace: boolean;

  constructor(...args: Arguments<typeof thresholdSignature.text, ThresholdArguments>) {
    super();
    const [threshold, value, inplace = false] = bind<ThresholdArguments>(thresholdSignature, args);
    this.threshold = threshold;
    this.value = value;
    this.inplace = inplace;
  }

  forward(input: Tensor): Tensor {
    return F.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extraRepr(): string {
    return `threshold=${pythonFloat(this.threshold)}, value=${pythonFloat(this.value)}${inplaceText(this.inplace)}`;
  }
}

const lambdaParameters = 'float lambd = 0.5';
type LambdaArguments = [lambd?: number];

abstract class Shrink extends Module {
  readonly lambd: number;

  constructor(...args: Arguments<`f(${typeof lambdaParameters})`, LambdaArguments>) {
    super();
    const [lambd = 0.5] = bind<LambdaArguments>(new Signature(`${new.target.name}(${lambdaParameters})`), args);
    this.lambd = lambd;
  }

  abstract override forward(input: Tensor): Tensor;

  override extraRepr(): string {
    return pythonFloat(this.lambd);
  }
}

/** x where |x| is greater than lambd, else 0. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Hardshrink.html */
export class Hardshrink extends Shrink {
  forward(input: Tensor): Tensor {
    return F.hardshrink(input, this.lambd);
  }
}

/** x brought nearer to 0 by lambd, 0 within it. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softshrink.html */
export class Softshrink extends Shrink {
  forward(input: Tensor): Tensor {
    return F.softshrink(input, this.lambd);
  }

  override extraRepr(): string {
    return pythonRepr(this.lambd);
  }
}

const softplusSignature = new Signature('Softplus(float beta = 1.0, float threshold = 20.0)');
type SoftplusArguments = [beta?: number, threshold?: number];

/** log(1 + exp(beta · x)) / beta; x itself where beta · x is above `threshold`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softplus.html */
export class Softplus extends Module {
  readonly beta: number;
  readonly threshold: number;

  constructor(...args: Arguments<typeof softplusSignature.text, SoftplusArguments>) {
    super();
    const [beta = 1, threshold = 20] = bind<SoftplusArguments>(softplusSignature, args);
    this.beta = beta;
    this.threshold = threshold;
  }

  forward(input: Tensor): Tensor {
    return F.softplus(input, this.beta, this.threshold);
  }

  override extraRepr(): string {
    // The defaults are Python's floats; an integral number that is given is an int.
    const text = (value: number, standard: number): string => (value === standard ? pythonFloat(value) : pythonRepr(value));
    return `beta=${text(this.beta, 1)}, threshold=${text(this.threshold, 20)}`;
  }
}

const geluSignature = new Signature('GELU(string approximate = "none")');
type GELUArguments = [approximate?: 'none' | 'tanh'];

/** x · Φ(x), Φ the normal distribution's; by its formula with tanh for 'tanh'. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GELU.html */
export class GELU extends Module {
  readonly approximate: 'none' | 'tanh';

  constructor(...args: Arguments<typeof geluSignature.text, GELUArguments>) {
    super();
    const [approximate = 'none'] = bind<GELUArguments>(geluSignature, args);
    this.approximate = approximate;
  }

  forward(input: Tensor): Tensor {
    return F.gelu(input, { approximate: this.approximate });
  }

  override extraRepr(): string {
    return `approximate=${pythonRepr(this.approximate)}`;
  }
}

const gluSignature = new Signature('GLU(int dim = -1)');
type GLUArguments = [dim?: number];

/** a · sigmoid(b), a and b the halves of the input along `dim`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.GLU.html */
export class GLU extends Module {
  readonly dim: number;

  constructor(...args: Arguments<typeof gluSignature.text, GLUArguments>) {
    super();
    const [dim = -1] = bind<GLUArguments>(gluSignature, args);
    this.dim = dim;
  }

  forward(input: Tensor): Tensor {
    return F.glu(input, this.dim);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

const preluSignature = new Signature('PReLU(int numParameters = 1, float init = 0.25, Device|null device = null, dtype|null dtype = null)');
type PReLUArguments = [numParameters?: number, init?: number, device?: DeviceLike | null, dtype?: DType | null];

/**
 * max(0, x) + a · min(0, x), with a learned: one for all, or one a channel.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.PReLU.html
 */
export class PReLU extends Module {
  readonly numParameters: number;
  readonly init: number;
  /** (numParameters) */
  weight: Parameter;

  constructor(...args: Arguments<typeof preluSignature.text, PReLUArguments>) {
    super();
    const [numParameters = 1, init = 0.25, device = null, dtype = null] = bind<PReLUArguments>(preluSignature, args);
    this.numParameters = numParameters;
    this.init = init;
    this.weight = new Parameter(empty([numParameters], { device, dtype }));
    this.resetParameters();
  }

  resetParameters(): void {
    constant_(this.weight, this.init);
  }

  forward(input: Tensor): Tensor {
    return F.prelu(input, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}
