// A communication hook that compresses gradients by matrices of low rank (Vogels, Karimireddy and Jaggi: PowerSGD, 2019).
// @see https://docs.pytorch.org/docs/stable/ddp_comm_hooks.html#powersgd-hooks
import { type Call, object, parameters } from '../../arguments';
import { Generator } from '../../core/generator';
import { allReduce, getWorldSize } from '../../distributed';
import { wrongClass } from '../../distributed/checks';
import { keepTensor } from '../../memory/scope';
import { type BucketFuture, GradBucket } from '../../nn/parallel';
import { allreduceHook } from '../../nn/parallel/default-hooks';
import { bmm, cat, empty, randn, stack } from '../../ops';
import type { Tensor } from '../../tensor';
import { orthogonalize } from './orthogonalize';
import { PowerSGDState } from './power-sgd-state';

export { PowerSGDState };

const signature = parameters('powerSGDHook', { state: object<PowerSGDState>() }, { bucket: object<GradBucket>() });

const reduce = (state: PowerSGDState, x: Tensor) => allReduce(x, { group: state.processGroup });

/** Adds the error of the last step to the gradients, and gives a copy of the sum; null without feedback. */
function withFeedback(state: PowerSGDState, index: number, gradients: Tensor): Tensor | null {
  if (!state.useErrorFeedback) return null;
  const error = state.errorDict.get(index);
  if (error !== undefined) gradients.add_(error);
  return gradients.detach().clone();
}

function remember(state: PowerSGDState, index: number, before: Tensor | null, after: Tensor): void {
  if (before !== null) state.errorDict.set(index, keepTensor(before.sub(after)));
  if (state.warmStart) return;
  state.pMemoryDict.clear();
  state.qMemoryDict.clear();
}

/** A matrix of each gradient to compress in one batch of `tensor`, with its P `(B, N, R)` and its Q `(B, M, R)`. */
interface Factors {
  /** Of the size `(B, N, M)`. */
  readonly tensor: Tensor;
  /** The tensors that were stacked; a single one is the batch itself. */
  readonly originals: readonly Tensor[];
  readonly p: Tensor;
  readonly q: Tensor;
}

const rankOf = ({ matrixApproximationRank }: PowerSGDState, [n, m]: readonly [number, number]): number =>
  Math.min(n, m, matrixApproximationRank);

/** Divides gradients into matrices that are worth compressing and other tensors. */
function divide(state: PowerSGDState, gradients: readonly Tensor[]): { matrices: Tensor[]; others: Tensor[] } {
  const matrices: Tensor[] = [];
  const others: Tensor[] = [];
  for (const gradient of gradients) {
    const matrix = gradient.view(gradient.size(0), -1);
    const [n, m] = matrix.shape as [number, number];
    const compressed = (n + m) * rankOf(state, [n, m]);
    const isWorth = compressed * state.minCompressionRate < n * m;
    state.totalNumelBeforeCompression += n * m;
    state.totalNumelAfterCompression += isWorth ? compressed : n * m;
    if (isWorth) matrices.push(matrix);
    else others.push(gradient);
  }
  return { matrices, others };
}

function batchesOf(state: PowerSGDState, matrices: readonly Tensor[]): Tensor[][] {
  const byShape = new Map<string, Tensor[]>();
  for (const matrix of matrices) {
    const key = matrix.shape.join();
    byShape.set(key, [...(byShape.get(key) ?? []), matrix]);
  }
  return [...byShape.values()].flatMap((alike) => (state.batchTensorsWithSameShape ? [alike] : alike.map((one) => [one])));
}

/** P and Q of all matrices: views of one memory each, which is that of the last step with a warm start. */
function factorize(state: PowerSGDState, index: number, matrices: readonly Tensor[], like: Tensor): Factors[] {
  const batches = batchesOf(state, matrices);
  const sizes = batches.map((batch) => {
    const [n, m] = (batch[0] as Tensor).shape as [number, number];
    return { count: batch.length, n, m, rank: rankOf(state, [n, m]) };
  });
  const isNew = !state.warmStart || !state.pMemoryDict.has(index);
  if (isNew) {
    const total = (of: 'n' | 'm'): number => sizes.reduce((sum, size) => sum + size.count * size[of] * size.rank, 0);
    const options = { dtype: like.dtype, device: like.device };
    state.pMemoryDict.set(index, keepTensor(empty([total('n')], options)));
    state.qMemoryDict.set(index, keepTensor(empty([total('m')], options)));
  }
  const [allP, allQ] = [state.pMemoryDict.get(index) as Tensor, state.qMemoryDict.get(index) as Tensor];
  let [atP, atQ] = [0, 0];
  const factors = batches.map((originals, i) => {
    const { count, n, m, rank } = sizes[i] as (typeof sizes)[number];
    const [first] = originals as [Tensor];
    const tensor = count === 1 ? first.unsqueeze(0) : stack(originals);
    const p = allP.narrow(0, atP, count * n * rank).view(count, n, rank);
    const q = allQ.narrow(0, atQ, count * m * rank).view(count, m, rank);
    atP += p.numel();
    atQ += q.numel();
    return { tensor, originals, p, q };
  });
  // The same numbers in all processes, and others in each step.
  const generator = isNew ? new Generator().manualSeed(state._nextSeed()) : null;
  for (const { q } of factors) {
    if (generator !== null) q.copy_(randn(q.shape, { dtype: like.dtype, generator }));
    orthogonalize(q, state.orthogonalizationEpsilon);
  }
  return factors;
}

/**
 * Averages gradients compressed: a matrix M of gradients becomes P Qᵀ with P = M Q and Q = Mᵀ P, of the state's rank, of which P, made
 * orthonormal, and Q are averaged. Vectors, and matrices that are not worth it, are averaged as they are.
 *
 * @see https://docs.pytorch.org/docs/stable/ddp_comm_hooks.html#torch.distributed.algorithms.ddp_comm_hooks.powerSGD_hook.powerSGD_hook
 */
export function powerSGDHook(...args: Call<typeof signature>): BucketFuture {
  const [state, bucket] = signature.bind(args);
  if (!(state instanceof PowerSGDState)) throw wrongClass('powerSGDHook', 'state', 'a PowerSGDState', state);
  if (!(bucket instanceof GradBucket)) throw wrongClass('powerSGDHook', 'bucket', 'a GradBucket', bucket);
  if (state.iter < state.startPowerSGDIter) {
    state._countStep(bucket);
    return allreduceHook(state.processGroup, bucket);
  }
  const index = bucket.index();
  const gradients = bucket.buffer();
  const size = getWorldSize(state.processGroup);
  const before = withFeedback(state, index, gradients);
  const { matrices, others } = divide(state, bucket.gradients());
  const uncompressed =
    others.length > 0 ? cat(others.map((one) => one.view(-1))) : empty([0], { dtype: gradients.dtype, device: gradients.device });
  const factors = factorize(state, index, matrices, gradients);
  const [allP, allQ] = [state.pMemoryDict.get(index) as Tensor, state.qMemoryDict.get(index) as Tensor];
  for (const { tensor, p, q } of factors) p.copy_(bmm(tensor, q));
  const work = reduce(state, uncompressed);

  const unpack = (): BucketFuture => {
    uncompressed.div_(size);
    let start = 0;
    for (const one of others) {
      one.copy_(uncompressed.narrow(0, start, one.numel()).viewAs(one));
      start += one.numel();
    }
    return { work: reduce(state, allP), value: computeQ };
  };
  const computeQ = (): BucketFuture => {
    for (const { tensor, p, q } of factors) {
      orthogonalize(p, state.orthogonalizationEpsilon);
      q.copy_(bmm(tensor.transpose(1, 2), p));
    }
    return { work: reduce(state, allQ), value: decompress };
  };
  const decompress = (): Tensor => {
    allQ.div_(size);
    for (const { tensor, originals, p, q } of factors) {
      tensor.copy_(bmm(p, q.transpose(1, 2)));
      if (originals.length === 1) continue;
      for (const [i, one] of originals.entries()) one.copy_(tensor.select(0, i));
    }
    remember(state, index, before, gradients);
    state._countStep(bucket);
    return gradients;
  };
  return { work, value: unpack };
}
