// Losses of embeddings: cosine, hinge, ranking and triplet losses.
import { as, boolean, callable, define, float, opt, orNull, string, tensor } from '../../../arguments';
import { TorchError, typeError, ValueError } from '../../../core/errors';
import { native } from '../../../core/native';
import { pythonList, pythonSize } from '../../../core/python-repr';
import { created, emptyTensor, handleOf } from '../../../core/tensor-handle';
import { collectIfDue } from '../../../memory/pacing';
import * as ops from '../../../ops';
import { Tensor } from '../../../tensor/tensor';
import { chosenReduction, type Reduction, reductionCode } from '../reduction';

function checkMargin(margin: number): void {
  if (!(margin > 0)) throw new ValueError(`margin must be greater than 0, got ${margin}`);
}

/**
 * mean over n of max(0, ‖aₙ - pₙ‖ₚ - ‖aₙ - nₙ‖ₚ + margin), anchor, positive and negative each (N, D) or (D).
 *
 * @throws ValueError for a margin that is not positive
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 */
export const tripletMarginLoss = define(
  'tripletMarginLoss',
  [
    { anchor: tensor },
    { positive: tensor },
    { negative: tensor },
    /** Margin. */
    { margin: opt(float, 1) },
    /** Degree of the norm. */
    { p: opt(float, 2) },
    /** Added to each difference, against division by zero in the gradient. */
    { eps: opt(float, 1e-6) },
    /** Use d(positive, negative) if it is less than d(anchor, negative). */
    { swap: opt(boolean, false) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (anchor, positive, negative, margin, p, eps, swap, sizeAverage, reduce, reduction): Tensor => {
    const code = reductionCode(chosenReduction(sizeAverage, reduce, reduction));
    checkMargin(margin);
    return ops.tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, code);
  },
);

/** Computes the distance of each pair of rows of two tensors (N, D), as a tensor (N), by torch operators. */
export type DistanceFunction = (x1: Tensor, x2: Tensor) => Tensor;

// The distance functions that are running: one that calls its own loss would recurse forever.
const running = new Set<DistanceFunction>();

function checkDistance(result: unknown, x: Tensor): Tensor {
  if (!(result instanceof Tensor)) {
    const isPromise = typeof (result as { then?: unknown } | null)?.then === 'function';
    const got = isPromise ? 'a Promise; it must be synchronous' : result === null ? 'null' : typeof result;
    throw typeError(`distanceFunction must return a Tensor, got ${got}`);
  }
  handleOf(result);
  if (x.ndim > 1 && result.ndim > 0 && result.size(0) !== x.size(0)) {
    throw new TorchError(
      `distanceFunction must return a distance of each of the ${x.size(0)} pairs, got shape ${pythonList(result.shape)} for inputs of shape ${pythonList(x.shape)}`,
    );
  }
  return result;
}

// LibTorch calls this with the handles that it was given; returns the handle of the distances.
function bridgeTo(distanceFunction: DistanceFunction, inputs: readonly Tensor[]): (a: number, b: number) => number {
  const find = (handle: number): Tensor => inputs.find((input) => input._handle === handle) as Tensor;
  return (a, b) => {
    const first = find(a);
    return checkDistance(distanceFunction(first, find(b)), first)._handle;
  };
}

/**
 * The triplet loss with any distance: mean of max(0, d(a, p) - d(a, n) + margin). LibTorch computes it, calling
 * `distanceFunction` for each pair; gradients flow through what the function does.
 *
 * @throws the error of `distanceFunction`; TypeError if it does not return a Tensor; TorchError for a result of another batch
 *   size and for a function that calls the loss that called it
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_with_distance_loss.html
 */
export const tripletMarginWithDistanceLoss = define(
  'tripletMarginWithDistanceLoss',
  [
    { anchor: tensor },
    { positive: tensor },
    { negative: tensor },
    /** A module or a function of two tensors; default the pairwise distance. */
    { distanceFunction: orNull(callable<DistanceFunction>()) },
    /** Margin. */
    { margin: opt(float, 1) },
    /** Use d(p, n) if it is less than d(a, n). */
    { swap: opt(boolean, false) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (anchor, positive, negative, distanceFunction, margin, swap, reduction): Tensor => {
    reductionCode(reduction);
    checkMargin(margin);
    const dims = [anchor.ndim, positive.ndim, negative.ndim];
    if (dims[0] !== dims[1] || dims[1] !== dims[2]) {
      throw new TorchError(
        `The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: anchor ${dims[0]}D, positive ${dims[1]}D, and negative ${dims[2]}D inputs`,
      );
    }
    if (distanceFunction !== null && running.has(distanceFunction)) {
      throw new TorchError(
        'tripletMarginWithDistanceLoss(): distanceFunction was called re-entrantly: it calls the loss that is calling it',
      );
    }
    const bridge = distanceFunction === null ? null : bridgeTo(distanceFunction, [anchor, positive, negative]);
    const loss = emptyTensor() as Tensor;
    if (distanceFunction !== null) running.add(distanceFunction);
    try {
      loss._handle = native.tripletMarginWithDistanceLoss(
        loss,
        handleOf(anchor),
        handleOf(positive),
        handleOf(negative),
        bridge,
        margin,
        swap,
        reduction,
      );
    } finally {
      if (distanceFunction !== null) running.delete(distanceFunction);
    }
    created(loss);
    collectIfDue(native.threadLiveBytes());
    return loss;
  },
);

/**
 * mean of 1 - cos(x1, x2) where `target` is 1, max(0, cos(x1, x2) - margin) where it is -1; inputs (N, D) and target (N), or
 * (D) and a scalar.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 */
export const cosineEmbeddingLoss = define(
  'cosineEmbeddingLoss',
  [
    { input1: tensor },
    { input2: tensor },
    { target: tensor },
    /** Margin. */
    { margin: opt(float, 0) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input1, input2, target, margin, sizeAverage, reduce, reduction): Tensor =>
    ops.cosineEmbeddingLoss(input1, input2, target, margin, reductionCode(chosenReduction(sizeAverage, reduce, reduction))),
);

/**
 * mean of x where `target` is 1, max(0, margin - x) where it is -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 */
export const hingeEmbeddingLoss = define(
  'hingeEmbeddingLoss',
  [
    { input: tensor },
    { target: tensor },
    /** Margin. */
    { margin: opt(float, 1) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input, target, margin, sizeAverage, reduce, reduction): Tensor =>
    ops.hingeEmbeddingLoss(input, target, margin, reductionCode(chosenReduction(sizeAverage, reduce, reduction))),
);

/**
 * mean of max(0, -target · (x1 - x2) + margin), target 1 where x1 should be ranked higher, -1 where x2.
 *
 * @throws TorchError for inputs of different dimensions
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 */
export const marginRankingLoss = define(
  'marginRankingLoss',
  [
    { input1: tensor },
    { input2: tensor },
    { target: tensor },
    /** Margin. */
    { margin: opt(float, 0) },
    /** Deprecated: use `reduction`. */
    { sizeAverage: orNull(boolean) },
    /** Deprecated: use `reduction`. */
    { reduce: orNull(boolean) },
    /** `'mean'`, `'sum'`, or `'none'` for a loss per element. */
    { reduction: opt(as<Reduction>(string), 'mean') },
  ],
  (input1, input2, target, margin, sizeAverage, reduce, reduction): Tensor => {
    const code = reductionCode(chosenReduction(sizeAverage, reduce, reduction));
    if (input1.ndim !== input2.ndim || input1.ndim !== target.ndim) {
      throw new TorchError(
        `margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: ${pythonSize(input1.shape)}, input2: ${pythonSize(input2.shape)}, target: ${pythonSize(target.shape)} `,
      );
    }
    return ops.marginRankingLoss(input1, input2, target, margin, code);
  },
);
