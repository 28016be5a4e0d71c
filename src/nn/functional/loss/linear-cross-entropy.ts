// The cross entropy of a linear layer's logits.
import { as, byName, define, float, int, opt, orNull, string, type Type, tensor, type } from '../../../arguments';
import { TorchError } from '../../../core/errors';
import { pythonFloat, pythonRepr } from '../../../core/python-repr';
import { Tuple } from '../../../core/tuple';
import { warn } from '../../../core/warnings';
import { tidy } from '../../../memory/scope';
import * as ops from '../../../ops';
import type { Tensor } from '../../../tensor';
import { type Reduction, reductionCode } from '../reduction';
import { LinearCrossEntropyOptions } from './linear-cross-entropy-options';

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

interface Parts {
  readonly linearWeight: Tensor;
  readonly linearBias: Tensor | null;
  readonly weight: Tensor | null;
  readonly ignoreIndex: number;
  readonly labelSmoothing: number;
}

function lossOf(input: Tensor, target: Tensor, parts: Parts, reduction: Reduction): Tensor {
  const { linearWeight, linearBias, weight, ignoreIndex, labelSmoothing } = parts;
  return tidy(() => {
    const rows = linearWeight.reshape([-1, input.size(-1)]);
    const sizes = [...input.shape.slice(0, -1), ...linearWeight.shape.slice(0, -1)];
    const logits = ops.nn.linear(input, rows, linearBias === null ? null : linearBias.reshape([-1])).reshape(sizes);
    return ops.nn.crossEntropyLoss(logits, target, weight, reductionCode(reduction), ignoreIndex, labelSmoothing);
  });
}

// The loss of some rows at a time, each part in the dtype of the options.
function inChunks(input: Tensor, target: Tensor, parts: Parts, reduction: Reduction, options: LinearCrossEntropyOptions): Tensor {
  if (input.ndim === 1) {
    const loss = inChunks(input.unsqueeze(0), target.unsqueeze(0), parts, reduction, options);
    return reduction === 'none' ? loss.squeeze(0) : loss;
  }
  const { dtype } = input;
  const rows = input.size(0);
  const size = options.chunkSize(rows, input.size(1), parts.linearWeight.size(0));
  const acc = options.accDtype ?? (dtype === 'float16' || dtype === 'bfloat16' ? 'float32' : null);
  const as = <T extends Tensor | null>(tensor: T): T => (acc === null || tensor === null ? tensor : (tensor.to(acc) as T));
  const inAcc = { ...parts, linearWeight: as(parts.linearWeight), linearBias: as(parts.linearBias), weight: as(parts.weight) };
  const losses: Tensor[] = [];
  for (let at = 0; at < rows; at += size) {
    const count = Math.min(size, rows - at);
    const part = reduction === 'none' ? 'none' : 'sum';
    losses.push(lossOf(as(input.narrow(0, at, count)), target.narrow(0, at, count), inAcc, part));
  }
  const inDtype = (loss: Tensor): Tensor => (acc === null ? loss : loss.to(dtype));
  if (reduction === 'none') return inDtype(ops.cat(losses));
  const total = ops.stack(losses).sum();
  if (reduction === 'sum') return inDtype(total);
  const counted = target.ne(parts.ignoreIndex);
  const { weight } = inAcc;
  return inDtype(total.div(weight === null ? counted.sum() : weight.indexSelect(0, target.maskedSelect(counted)).sum()));
}

const optionsType: Type<LinearCrossEntropyOptions> = type(
  'LinearCrossEntropyOptions',
  (value) => value instanceof LinearCrossEntropyOptions,
);

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
    { linearBias: byName(orNull(tensor)) },
    /** (C): a factor for each class. */
    { weight: byName(orNull(tensor)) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: byName(opt(as<Reduction>(string), 'mean')) },
    /** The class to ignore; default -100. */
    { ignoreIndex: byName(orNull(int)) },
    /** Fraction of each target that is distributed evenly over all classes, from 0 to 1. */
    { labelSmoothing: byName(opt(float, 0)) },
    /** Compute the logits in chunks of the batch, which saves memory without gradients; null: all at once. */
    { options: byName(orNull(optionsType)) },
  ],
  (input, linearWeight, target, linearBias, weight, reduction, ignoreIndex, labelSmoothing, options): Tensor => {
    check(input, linearWeight, linearBias);
    const sizes = [...input.shape.slice(0, -1), ...linearWeight.shape.slice(0, -1)];
    if (ignoreIndex !== null && target.shape.join() === sizes.join()) {
      throw new TorchError('ignore_index cannot be specified when target contains probabilities');
    }
    const parts = { linearWeight, linearBias, weight, ignoreIndex: ignoreIndex ?? -100, labelSmoothing };
    if (options === null || input.size(0) === 0) return lossOf(input, target, parts, reduction);
    const outFeatures = linearWeight.shape.slice(1, -1);
    if (outFeatures.length > 0 || labelSmoothing !== 0 || target.dtype !== 'int64') {
      warn(
        `linear_cross_entropy: \`\`options\`\` ignored; chunked path needs reduction in {'mean','sum','none'}, label_smoothing == 0, target.dtype == int64, out_features == (). Got reduction=${pythonRepr(reduction)}, label_smoothing=${pythonFloat(labelSmoothing)}, target.dtype=torch.${target.dtype}, out_features=${pythonRepr(Tuple.from(outFeatures))}, tracing=False, linear_bias.shape=${linearBias === null ? 'None' : pythonRepr(Tuple.from(linearBias.shape))}.`,
      );
      return lossOf(input, target, parts, reduction);
    }
    return inChunks(input, target, parts, reduction, options);
  },
);
