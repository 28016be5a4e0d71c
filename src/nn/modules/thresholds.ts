// Activation layers that differ by a threshold.
import { boolean, type Call, float, opt, parameters } from '../../arguments';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import * as F from '../functional/activation';
import { Module } from '../module';

const thresholdSignature = parameters(
  'Threshold',
  /** Threshold. */
  { threshold: float },
  /** Replacement for x <= threshold. */
  { value: float },
  /** Modify the input in place. */
  { inplace: opt(boolean, false) },
);

/** x where it is greater than `threshold`, else `value`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Threshold.html */
export class Threshold extends Module {
  readonly threshold: number;
  readonly value: number;
  readonly inplace: boolean;

  constructor(...args: Call<typeof thresholdSignature>) {
    super();
    const [threshold, value, inplace] = thresholdSignature.bind(args);
    this.threshold = threshold;
    this.value = value;
    this.inplace = inplace;
  }

  forward(input: Tensor): Tensor {
    return F.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extraRepr(): string {
    return `threshold=${pythonFloat(this.threshold)}, value=${pythonFloat(this.value)}${this.inplace ? ', inplace=True' : ''}`;
  }
}

const shrinkSignature = parameters(
  'Shrink',
  /** Threshold. */
  { lambd: opt(float, 0.5) },
);

abstract class Shrink extends Module {
  readonly lambd: number;

  constructor(...args: Call<typeof shrinkSignature>) {
    super();
    const [lambd] = shrinkSignature.bind(args, new.target.name);
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

/** x - lambd for x > lambd, x + lambd for x < -lambd, else 0. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softshrink.html */
export class Softshrink extends Shrink {
  forward(input: Tensor): Tensor {
    return F.softshrink(input, this.lambd);
  }

  override extraRepr(): string {
    return pythonRepr(this.lambd);
  }
}

const softplusSignature = parameters(
  'Softplus',
  { beta: opt(float, 1) },
  /** Threshold. */
  { threshold: opt(float, 20) },
);

/** log(1 + exp(beta · x)) / beta; x itself if beta · x is above `threshold`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softplus.html */
export class Softplus extends Module {
  readonly beta: number;
  readonly threshold: number;

  constructor(...args: Call<typeof softplusSignature>) {
    super();
    const [beta, threshold] = softplusSignature.bind(args);
    this.beta = beta;
    this.threshold = threshold;
  }

  forward(input: Tensor): Tensor {
    return F.softplus(input, this.beta, this.threshold);
  }

  override extraRepr(): string {
    // Python's defaults are floats; integral numbers passed by the caller print as ints.
    const text = (value: number, standard: number): string => (value === standard ? pythonFloat(value) : pythonRepr(value));
    return `beta=${text(this.beta, 1)}, threshold=${text(this.threshold, 20)}`;
  }
}
