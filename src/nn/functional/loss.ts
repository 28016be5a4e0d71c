// Losses.
import { define } from '../../arguments';
import { TorchError, ValueError } from '../../errors';
import { collectIfDue } from '../../memory/pacing';
import { native } from '../../native';
import * as ops from '../../ops';
import { created, emptyTensor, handleOf } from '../../ops/handle';
import { Tensor } from '../../tensor/tensor';
import { type Reduction, reductionCode } from './reduction';

function checkMargin(margin: number): void {
  if (!(margin > 0)) throw new ValueError(`margin must be greater than 0, got ${margin}`);
}

/**
 * mean over n of max(0, ‖aₙ - pₙ‖ₚ - ‖aₙ - nₙ‖ₚ + margin), anchor, positive and negative each (N, D) or (D).
 *
 * @param p the norm's degree
 * @param eps added to each difference, against division by zero in the gradient
 * @param swap use the distance of positive to negative where it is less than that of anchor to negative
 * @throws ValueError for a margin that is not positive
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 */
export const tripletMarginLoss = define(
  'tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, float margin = 1.0, float p = 2, float eps = 1e-6, boolean swap = false, string reduction = "mean")',
  (
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    margin: number = 1,
    p: number = 2,
    eps: number = 1e-6,
    swap: boolean = false,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const code = reductionCode(reduction);
    checkMargin(margin);
    return ops.tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, code);
  },
);

/** A distance of each pair of rows: two tensors (N, D) to one (N), built of torch operators. */
export type DistanceFunction = (x1: Tensor, x2: Tensor) => Tensor;

// The distance functions that are running: one that calls its own loss would never end.
const running = new Set<DistanceFunction>();

function checkDistance(result: unknown, x: Tensor): Tensor {
  if (!(result instanceof Tensor)) {
    const isPromise = typeof (result as { then?: unknown } | null)?.then === 'function';
    const got = isPromise ? 'a Promise; it must be synchronous' : result === null ? 'null' : typeof result;
    throw new TypeError(`distanceFunction must return a Tensor, got ${got}`);
  }
  handleOf(result);
  if (x.ndim > 1 && result.ndim > 0 && result.size(0) !== x.size(0)) {
    throw new TorchError(
      `distanceFunction must return a distance of each of the ${x.size(0)} pairs, got shape [${result.shape.join(', ')}] for inputs of shape [${x.shape.join(', ')}]`,
    );
  }
  return result;
}

// LibTorch hands back the handles it was given and the tensor it made of the distances.
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
 * @param distanceFunction a module or a function of two tensors; default the pairwise distance
 * @param swap use d(p, n) where it is less than d(a, n)
 * @throws what `distanceFunction` throws; TypeError when it gives no Tensor; TorchError for a result of another batch
 *   size and for a function that calls the loss that is calling it
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_with_distance_loss.html
 */
export const tripletMarginWithDistanceLoss = define(
  'tripletMarginWithDistanceLoss(Tensor anchor, Tensor positive, Tensor negative, function|null distanceFunction = null, float margin = 1.0, boolean swap = false, string reduction = "mean")',
  (
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    distanceFunction: DistanceFunction | null = null,
    margin: number = 1,
    swap: boolean = false,
    reduction: Reduction = 'mean',
  ): Tensor => {
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

/** mean of (input - target)². */
export const mseLoss = define(
  'mseLoss(Tensor input, Tensor target, string reduction = "mean")',
  (input: Tensor, target: Tensor, reduction: Reduction = 'mean') => ops.nn.mseLoss(input, target, reductionCode(reduction)),
);

/**
 * The cross entropy of logits (N, C, ...) and classes (N, ...) as int64, or class probabilities (N, C, ...).
 *
 * @param weight (C) a factor for each class
 * @param ignoreIndex the class that adds nothing, neither to the loss nor to the mean's divisor
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 */
export const crossEntropy = define(
  'crossEntropy(Tensor input, Tensor target, Tensor|null weight = null, int ignoreIndex = -100, string reduction = "mean", float labelSmoothing = 0.0)',
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    ignoreIndex: number = -100,
    reduction: Reduction = 'mean',
    labelSmoothing: number = 0,
  ): Tensor => ops.nn.crossEntropyLoss(input, target, weight, reductionCode(reduction), ignoreIndex, labelSmoothing),
);
