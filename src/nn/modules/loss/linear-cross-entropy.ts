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
import type { Tensor } from '../../../tensor';
import { linearCrossEntropy } from '../../functional/loss';
import { LinearCrossEntropyOptions } from '../../functional/loss/linear-cross-entropy-options';
import type { Reduction } from '../../functional/reduction';
import { Linear } from '../linear';
import { WeightedLoss } from './base';

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
    const { numClasses, outFeatures, linear, weight, reduction, options, ignoreIndex, labelSmoothing } = this;
    const sizes = [numClasses, ...outFeatures];
    return linearCrossEntropy(input, linear.weight.reshape([...sizes, linear.inFeatures]), target, {
      linearBias: linear.bias === null ? null : linear.bias.reshape(sizes),
      weight,
      reduction,
      ignoreIndex,
      labelSmoothing,
      options,
    });
  }

  override extraRepr(): string {
    const { linear, numClasses, outFeatures, reduction, ignoreIndex, labelSmoothing, options } = this;
    return `in_features=${linear.inFeatures}, num_classes=${numClasses}, out_features=${pythonRepr(outFeatures)}, bias=${pythonRepr(linear.bias !== null)}, reduction=${reduction}, ignore_index=${pythonRepr(ignoreIndex)}, label_smoothing=${pythonFloat(labelSmoothing)}, options=${options === null ? 'None' : options.toString()}`;
  }
}
