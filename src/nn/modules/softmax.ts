// Layers that convert logits to probabilities.
import { type Call, int, orNull, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { checkTensor } from '../check-inputs';
import * as F from '../functional/softmax';
import { Module } from '../module';

const signature = parameters(
  'Softmax',
  /** Dimension along which the probabilities sum to 1. */
  { dim: orNull(int) },
);

abstract class AlongDim extends Module {
  /** The dimension along which the probabilities sum to 1; null (deprecated in PyTorch) selects it by the input's dimensions. */
  readonly dim: number | null;

  constructor(...args: Call<typeof signature>) {
    super();
    const [dim] = signature.bind(args, new.target.name);
    this.dim = dim;
  }

  abstract override forward(input: Tensor): Tensor;

  override extraRepr(): string {
    return `dim=${pythonRepr(this.dim)}`;
  }
}

/** exp(x_i) / sum_j exp(x_j) along `dim`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softmax.html */
export class Softmax extends AlongDim {
  forward(input: Tensor): Tensor {
    return F.softmax(input, this.dim);
  }
}

/** log(softmax(x)) along `dim`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LogSoftmax.html */
export class LogSoftmax extends AlongDim {
  forward(input: Tensor): Tensor {
    return F.logSoftmax(input, this.dim);
  }
}

/** softmax(-x) along `dim`. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softmin.html */
export class Softmin extends AlongDim {
  forward(input: Tensor): Tensor {
    return F.softmin(input, this.dim);
  }
}

/** softmax over the channels of (N, C, H, W) or (C, H, W). @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Softmax2d.html */
export class Softmax2d extends Module {
  forward(input: Tensor): Tensor {
    checkTensor(this, 'input', input);
    const { ndim } = input;
    if (ndim !== 3 && ndim !== 4) throw new ValueError(`Softmax2d: expected input to be 3D or 4D, got ${ndim}D instead`);
    return F.softmax(input, -3);
  }
}
