// The cross entropy of a linear layer's logits.
import { as, define, float, int, none, opt, orNull, string, tensor } from '../../../arguments';
import { TorchError } from '../../../core/errors';
import { pythonRepr } from '../../../core/python-repr';
import { tidy } from '../../../memory/scope';
import * as ops from '../../../ops';
import type { Tensor } from '../../../tensor';
import { type Reduction, reductionCode } from '../reduction';

function check(input: Tensor, linearWeight: Tensor, linearBias: Tensor | null): void {
  const [from, weight] = [input.shape, linearWeight.shape];
  const features = from[from.length - 1] as number;
  if (from.length < 1 || from.length > 2) throw new TorchError(`expected input with dimensionality 1 or 2, got ${from.length}`);
  if (weight.length < 2) throw new TorchError(`expected linear_weight with dimensionality at least 2, got ${weight.length}`);
  if (features !== weight[weight.length - 1]) {
    throw new TorchError(
      `expected equal input and linear_weight last dimensions (in_features), got ${features} and ${weight[weight.length - 1]}, respectively`,
    );
  }
  const bias = weight.slice(0, -1);
  if (linearBias !== null && linearBias.shape.join() !== bias.join()) {
    throw new TorchError(`expected linear_bias shape ${pythonRepr(bias)}, got ${pythonRepr(linearBias.shape)}`);
  }
  if (weight.length > 2 && from.length === 1) {
    throw new TorchError(
      `K-dimensional loss defined by linear_weight shape ${pythonRepr(weight)} requires batched input, (N, ${features}), got unbatched input with shape ${pythonRepr(from)}`,
    );
  }
}

/**
 * The cross entropy of the logits `input` · `linearWeight`ᵀ + `linearBias`: input (N, inFeatures) or (inFeatures), weight
 * (C, ..., inFeatures), targets as in crossEntropy.
 *
 * @throws TorchError for incompatible sizes, and for `ignoreIndex` with class probabilities
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear_cross_entropy.html
 */
export const linearCrossEntropy = define(
  'linearCrossEntropy',
  [
    { input: tensor },
    { linearWeight: tensor },
    { target: tensor },
    { linearBias: orNull(tensor) },
    /** (C): a factor for each class. */
    { weight: orNull(tensor) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
    /** The class to ignore; default -100. */
    { ignoreIndex: orNull(int) },
    /** Fraction of each target that is distributed evenly over all classes, from 0 to 1. */
    { labelSmoothing: opt(float, 0) },
    /** Must be null: PyTorch's computation in chunks, which saves memory, is not implemented. */
    { options: opt(none, null) },
  ],
  (input, linearWeight, target, linearBias, weight, reduction, ignoreIndex, labelSmoothing, _options): Tensor => {
    check(input, linearWeight, linearBias);
    const sizes = [...input.shape.slice(0, -1), ...linearWeight.shape.slice(0, -1)];
    if (ignoreIndex !== null && target.shape.join() === sizes.join()) {
      throw new TorchError('ignore_index cannot be specified when target contains probabilities');
    }
    return tidy(() => {
      const rows = linearWeight.reshape([-1, input.size(-1)]);
      const logits = ops.nn.linear(input, rows, linearBias === null ? null : linearBias.reshape([-1])).reshape(sizes);
      return ops.nn.crossEntropyLoss(logits, target, weight, reductionCode(reduction), ignoreIndex ?? -100, labelSmoothing);
    });
  },
);
