// The arithmetic of synchronized batch normalization: by the operators that accelerators have for it, and composed for the CPU. Statistics
// are (C), in float32 where the input's dtype is shorter.
import { tidy } from '../../memory/scope';
import {
  batchNormBackwardElemt,
  batchNormBackwardReduce,
  batchNormElemt,
  batchNormGatherStatsWithCounts,
  batchNormStats,
  varMean,
} from '../../ops';
import type { Tensor } from '../../tensor';

/** Where the running statistics go. */
export interface Running {
  readonly mean: Tensor | null;
  readonly variance: Tensor | null;
  readonly momentum: number;
}

/** Statistics of a batch: the means, and 1 / √(variance + eps). */
export type Statistics = [mean: Tensor, invstd: Tensor];

export interface Kernels {
  /** Of the process's own input. */
  statistics(input: Tensor, eps: number): Statistics;
  /** Of the whole batch, from those of the processes (W, C) and their counts (W); updates the running statistics. */
  combine(input: Tensor, means: Tensor, invstds: Tensor, counts: Tensor, eps: number, running: Running): Statistics;
  normalize(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number): Tensor;
  /** Σ grad and Σ grad · (input - mean) over the process's own input, and the gradients of weight and bias, null unless needed. */
  reduce(
    grad: Tensor,
    input: Tensor,
    mean: Tensor,
    invstd: Tensor,
    weight: Tensor | null,
    needs: readonly boolean[],
  ): readonly (Tensor | null)[];
  /** The gradient of the input, from the sums of all processes. */
  inputGradient(
    grad: Tensor,
    input: Tensor,
    mean: Tensor,
    invstd: Tensor,
    weight: Tensor | null,
    sumDy: Tensor,
    sumDyXmu: Tensor,
    counts: Tensor,
  ): Tensor;
}

export const fused: Kernels = {
  statistics: (input, eps) => batchNormStats(input, eps),
  combine: (input, means, invstds, counts, eps, { mean, variance, momentum }) =>
    batchNormGatherStatsWithCounts(input, means, invstds, mean, variance, momentum, eps, mean === null ? counts : counts.to(mean.dtype)),
  normalize: (input, weight, bias, mean, invstd, eps) => batchNormElemt(input, weight, bias, mean, invstd, eps),
  reduce: (grad, input, mean, invstd, weight, [ofInput = false, ofWeight = false, ofBias = false]) =>
    batchNormBackwardReduce(grad, input, mean, invstd, weight, ofInput, ofWeight, ofBias),
  inputGradient: (grad, input, mean, invstd, weight, sumDy, sumDyXmu, counts) =>
    batchNormBackwardElemt(grad, input, mean, invstd, weight?.to(mean.dtype) ?? null, sumDy, sumDyXmu, counts),
};

/** The dtype of the statistics of an input. */
export const statisticsDtype = ({ dtype }: Tensor) => (dtype === 'float16' || dtype === 'bfloat16' ? 'float32' : dtype);

const allButChannels = (x: Tensor): number[] => Array.from({ length: x.ndim }, (_, dim) => dim).filter((dim) => dim !== 1);

/** (C) as (1, C, 1, ...), to broadcast over an input. */
const asChannels = (values: Tensor, { ndim }: Tensor): Tensor => values.view([1, -1, ...Array<number>(ndim - 2).fill(1)]);

function update(running: Tensor | null, value: Tensor, momentum: number): void {
  running?.copy_(
    running
      .to(value.dtype)
      .mul(1 - momentum)
      .add(value, { alpha: momentum }),
  );
}

export const composed: Kernels = {
  statistics: (input, eps) =>
    tidy(() => {
      const [variance, mean] = varMean(input.to(statisticsDtype(input)), { dim: allButChannels(input), correction: 0 });
      return [mean, variance.add(eps).rsqrt()];
    }),
  combine: (_input, means, invstds, counts, eps, running) =>
    tidy(() => {
      const count = counts.sum();
      const weights = counts.unsqueeze(1);
      const mean = means.mul(weights).sum(0).div(count);
      const variances = invstds.pow(-2).sub(eps);
      const squares = variances.add(means.sub(mean).square()).mul(weights).sum(0);
      update(running.mean, mean, running.momentum);
      update(running.variance, squares.div(count.sub(1)), running.momentum);
      return [mean, squares.div(count).add(eps).rsqrt()];
    }),
  normalize: (input, weight, bias, mean, invstd) =>
    tidy(() => {
      const scale = weight === null ? invstd : invstd.mul(weight);
      const output = input.sub(asChannels(mean, input)).mul_(asChannels(scale, input));
      if (bias !== null) output.add_(asChannels(bias, input));
      return output.to(input.dtype);
    }),
  reduce: (grad, input, mean, invstd, weight, [, ofWeight, ofBias]) =>
    tidy(() => {
      const dims = allButChannels(input);
      const sumDy = grad.sum(dims, { dtype: mean.dtype });
      const sumDyXmu = input.sub(asChannels(mean, input)).mul_(grad).sum(dims);
      const dtype = weight?.dtype ?? mean.dtype;
      return [sumDy, sumDyXmu, ofWeight ? sumDyXmu.mul(invstd).to(dtype) : null, ofBias ? sumDy.to(dtype) : null];
    }),
  inputGradient: (grad, input, mean, invstd, weight, sumDy, sumDyXmu, counts) =>
    tidy(() => {
      const count = counts.sum();
      const slope = sumDyXmu.mul(invstd).mul(invstd).div(count);
      const scale = weight === null ? invstd : invstd.mul(weight);
      const gradient = input.sub(asChannels(mean, input)).mul_(asChannels(slope, input)).neg_();
      gradient
        .add_(grad)
        .sub_(asChannels(sumDy.div(count), input))
        .mul_(asChannels(scale, input));
      return gradient.to(input.dtype);
    }),
};
