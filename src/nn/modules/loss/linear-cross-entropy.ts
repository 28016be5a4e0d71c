// The cross entropy of a linear layer that is part of the loss.
import {
  as,
  boolean,
  type Call,
  factoryOptions,
  float,
  int,
  list,
  object,
  opt,
  orNull,
  parameters,
  string,
  tensor,
} from '../../../arguments';
import { describeValue } from '../../../core/describe';
import { TorchError, typeError } from '../../../core/errors';
import { pythonFloat, pythonRepr } from '../../../core/python-repr';
import { cat, stack } from '../../../ops';
import type { Tensor } from '../../../tensor';
import { linearCrossEntropy } from '../../functional/loss';
import type { Reduction } from '../../functional/reduction';
import { Linear } from '../linear';
import { WeightedLoss } from './base';
import { LinearCrossEntropyOptions } from './linear-cross-entropy-options';

const signature = parameters(
  'LinearCrossEntropyLoss',
  { inFeatures: int },
  { numClasses: int },
  { outFeatures: opt(list(int), []) },
  { bias: opt(boolean, false) },
  ...factoryOptions,
  /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
  { reduction: opt(as<Reduction>(string), 'mean') },
  { weight: orNull(tensor) },
  /** The class to ignore. */
  { ignoreIndex: orNull(int) },
  /** Fraction of each target that is distributed evenly over all classes, from 0 to 1. */
  { labelSmoothing: opt(float, 0) },
  { options: orNull(object<LinearCrossEntropyOptions>()) },
);

/**
 * The cross entropy of the logits that this loss's own linear layer computes from (N, inFeatures).
 *
 * @throws TorchError for a weight whose size is not (numClasses), and for `labelSmoothing` outside 0 to 1
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.LinearCrossEntropyLoss.html
 */
export class LinearCrossEntropyLoss extends WeightedLoss {
  readonly numClasses: number;
  readonly outFeatures: readonly number[];
  readonly ignoreIndex: number | null;
  readonly labelSmoothing: number;
  readonly linear: Linear;
  /** How the batch is divided into chunks; null for the whole batch at once. */
  readonly options: LinearCrossEntropyOptions | null;

  constructor(...args: Call<typeof signature>) {
    const [inFeatures, numClasses, outFeatures, bias, device, dtype, ...rest] = signature.bind(args);
    const [reduction = 'mean', weight = null, ignoreIndex = null, labelSmoothing = 0, options = null] = rest;
    if (options !== null && !(options instanceof LinearCrossEntropyOptions)) {
      throw typeError(
        `LinearCrossEntropyLoss(): argument 'options' must be LinearCrossEntropyOptions or null, not ${describeValue(options)}`,
      );
    }
    if (weight !== null && weight.shape.join() !== String(numClasses)) {
      throw new TorchError(`expected weight shape to be ${pythonRepr([numClasses])}, got ${pythonRepr(weight.shape)}`);
    }
    if (labelSmoothing < 0 || labelSmoothing > 1) {
      throw new TorchError(`expected label_smoothing to be in range [0, 1], got ${labelSmoothing}`);
    }
    super(weight, reduction);
    this.numClasses = numClasses;
    this.outFeatures = outFeatures;
    this.ignoreIndex = ignoreIndex;
    this.labelSmoothing = labelSmoothing;
    const units = outFeatures.reduce((a, b) => a * b, numClasses);
    this.linear = new Linear(inFeatures, units, { bias, device, dtype });
    this.options = options;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { options, ignoreIndex, reduction } = this;
    const isPlain = input.ndim === 2 && target.ndim === 1 && this.outFeatures.length === 0 && !target.isFloatingPoint();
    if (options === null || !isPlain) return this.lossOf(input, target, reduction);
    const rows = input.size(0);
    const size = options.chunkSize(rows, input.size(1), this.numClasses);
    const part = reduction === 'none' ? 'none' : 'sum';
    const losses: Tensor[] = [];
    for (let at = 0; at < rows; at += size) {
      const count = Math.min(size, rows - at);
      losses.push(this.lossOf(input.narrow(0, at, count), target.narrow(0, at, count), part));
    }
    if (reduction === 'none') return cat(losses);
    const total = stack(losses).sum();
    if (reduction === 'sum') return total;
    const counted = target.ne(ignoreIndex ?? -100);
    const divisor = this.weight === null ? counted.sum() : this.weight.indexSelect(0, target.maskedSelect(counted)).sum();
    return total.div(divisor);
  }

  private lossOf(input: Tensor, target: Tensor, reduction: Reduction): Tensor {
    const { numClasses, outFeatures, linear, options, ignoreIndex, labelSmoothing } = this;
    const { dtype } = input;
    const half = dtype === 'float16' || dtype === 'bfloat16';
    const acc = options === null ? null : (options.accDtype ?? (half ? 'float32' : null));
    const as = (tensor: Tensor): Tensor => (acc === null ? tensor : tensor.to(acc));
    const sizes = [numClasses, ...outFeatures];
    const loss = linearCrossEntropy(as(input), as(linear.weight).reshape([...sizes, linear.inFeatures]), target, {
      linearBias: linear.bias === null ? null : as(linear.bias).reshape(sizes),
      weight: this.weight === null ? null : as(this.weight),
      reduction,
      ignoreIndex,
      labelSmoothing,
    });
    return acc === null ? loss : loss.to(dtype);
  }

  override extraRepr(): string {
    const { linear, numClasses, outFeatures, reduction, ignoreIndex, labelSmoothing, options } = this;
    return `in_features=${linear.inFeatures}, num_classes=${numClasses}, out_features=${pythonRepr(outFeatures)}, bias=${pythonRepr(linear.bias !== null)}, reduction=${reduction}, ignore_index=${pythonRepr(ignoreIndex)}, label_smoothing=${pythonFloat(labelSmoothing)}, options=${options === null ? 'None' : options.toString()}`;
  }
}
