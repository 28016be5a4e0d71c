// Dropout layers: elements or whole channels zeroed at random while training.
import { boolean, type Call, float, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import { pythonFloat, pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import * as F from '../functional/dropout';
import { Module } from '../module';

const signature = parameters(
  'Dropout',
  /** Probability that an element is zeroed. */
  { p: opt(float, 0.5) },
  /** Modify the input in place. */
  { inplace: opt(boolean, false) },
);

abstract class DropoutLayer extends Module {
  /** The probability that an element is zeroed. */
  p: number;
  readonly inplace: boolean;

  constructor(...args: Call<typeof signature>) {
    super();
    const [p, inplace] = signature.bind(args, new.target.name);
    if (!(p >= 0 && p <= 1)) throw new ValueError(`dropout probability has to be between 0 and 1, but got ${p}`);
    this.p = p;
    this.inplace = inplace;
  }

  abstract override forward(input: Tensor): Tensor;

  override extraRepr(): string {
    return `p=${pythonFloat(this.p)}, inplace=${pythonRepr(this.inplace)}`;
  }
}

/**
 * In training, zeroes each element with probability `p` and scales the others by 1 / (1 - p).
 *
 * @throws ValueError when `p` is not from 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout.html
 */
export class Dropout extends DropoutLayer {
  forward(input: Tensor): Tensor {
    return F.dropout(input, this.p, this.training, this.inplace);
  }
}

/** Zeroes whole channels of (N, C, L) or (C, L). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout1d.html */
export class Dropout1d extends DropoutLayer {
  forward(input: Tensor): Tensor {
    return F.dropout1d(input, this.p, this.training, this.inplace);
  }
}

/** Zeroes whole channels of (N, C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout2d.html */
export class Dropout2d extends DropoutLayer {
  forward(input: Tensor): Tensor {
    return F.dropout2d(input, this.p, this.training, this.inplace);
  }
}

/** Zeroes whole channels of (N, C, D, H, W) or (C, D, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Dropout3d.html */
export class Dropout3d extends DropoutLayer {
  forward(input: Tensor): Tensor {
    return F.dropout3d(input, this.p, this.training, this.inplace);
  }
}

/** Dropout that preserves the mean 0 and variance 1 of SELU's outputs. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AlphaDropout.html */
export class AlphaDropout extends DropoutLayer {
  forward(input: Tensor): Tensor {
    return F.alphaDropout(input, this.p, this.training);
  }
}

/** {@link AlphaDropout} of whole channels. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.FeatureAlphaDropout.html */
export class FeatureAlphaDropout extends DropoutLayer {
  forward(input: Tensor): Tensor {
    return F.featureAlphaDropout(input, this.p, this.training);
  }
}
