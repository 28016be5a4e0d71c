// The options and memory of PowerSGD.
import { boolean, type Call, float, int, opt, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import { noArguments } from '../../core/no-arguments';
import type { Group } from '../../distributed';
import { group } from '../../distributed/process-group';
import type { GradBucket } from '../../nn/parallel';
import { Twister } from '../../random/twister';
import type { Tensor } from '../../tensor';

const signature = parameters(
  'PowerSGDState',
  /** The processes that average their gradients; null takes all. */
  { processGroup: opt(group, null) },
  /** The rank of the matrices by which gradients are approximated. */
  { matrixApproximationRank: opt(int, 1) },
  /** The step from which on gradients are compressed. */
  { startPowerSGDIter: opt(int, 1000) },
  /** A gradient is compressed if it has more than so many times the elements of its approximation. */
  { minCompressionRate: opt(float, 2) },
  /** Whether the error of a step's approximation is added to the gradients of the next. */
  { useErrorFeedback: opt(boolean, true) },
  /** Whether a step begins with the matrices of the last one. */
  { warmStart: opt(boolean, true) },
  /** Added to norms by which columns are divided, against gradients of zeros. */
  { orthogonalizationEpsilon: opt(float, 0) },
  /** From 0 to 2^32 - 1; the same in all processes. */
  { randomSeed: opt(int, 0) },
  /** PyTorch's option: nothing is logged. */
  { compressionStatsLoggingFrequency: opt(int, 10000) },
  /** Whether gradients of one shape are computed in one batch. */
  { batchTensorsWithSameShape: opt(boolean, false) },
);

const seeds = 1_000_000_000;
const seedBits = 0x3fffffff;

/**
 * The state of {@link powerSGDHook}, one for each module.
 *
 * @throws ValueError if compression begins before the buckets are final, in the first two steps, and uses memory of the last step
 * @see https://docs.pytorch.org/docs/stable/ddp_comm_hooks.html#powersgd-state
 */
export class PowerSGDState {
  processGroup: Group;
  matrixApproximationRank: number;
  startPowerSGDIter: number;
  minCompressionRate: number;
  useErrorFeedback: boolean;
  warmStart: boolean;
  orthogonalizationEpsilon: number;
  batchTensorsWithSameShape: boolean;
  /** By the bucket's number. */
  readonly errorDict = new Map<number, Tensor>();
  readonly pMemoryDict = new Map<number, Tensor>();
  readonly qMemoryDict = new Map<number, Tensor>();
  /** How many steps have been made. */
  iter = 0;
  totalNumelBeforeCompression = 0;
  totalNumelAfterCompression = 0;
  readonly #seeds = new Twister();

  constructor(...args: Call<typeof signature>) {
    const [processGroup, rank, start, rate, usesFeedback, isWarm, epsilon, seed, , batches] = signature.bind(args);
    if ((usesFeedback || isWarm) && start <= 1)
      throw new ValueError(
        'Expect `startPowerSGDIter` > 1 if `useErrorFeedback` or `warmStart` is enabled, because PowerSGD can only be applied after the first two iterations in DDP.',
      );
    if (rank < 1) throw new ValueError(`PowerSGDState: matrixApproximationRank must be positive, got ${rank}`);
    if (seed < 0 || seed > 0xffffffff) throw new ValueError('Seed must be between 0 and 2**32 - 1');
    this.processGroup = processGroup;
    this.matrixApproximationRank = rank;
    this.startPowerSGDIter = start;
    this.minCompressionRate = rate;
    this.useErrorFeedback = usesFeedback;
    this.warmStart = isWarm;
    this.orthogonalizationEpsilon = epsilon;
    this.batchTensorsWithSameShape = batches;
    this.#seeds.seedWithWord(seed);
  }

  /** @internal A seed from 0 to 999,999,999, as NumPy's `RandomState.randint` draws it. */
  _nextSeed(): number {
    let seed: number;
    do seed = this.#seeds.next() & seedBits;
    while (seed >= seeds);
    return seed;
  }

  /** @internal Counts a step when its last bucket is communicated. */
  _countStep(bucket: GradBucket): void {
    if (bucket.isLast()) this.iter++;
  }

  /** The rate of compression so far, and the numbers of elements before and after it. */
  compressionStats(...args: []): [rate: number, before: number, after: number] {
    noArguments('compressionStats', args);
    const [before, after] = [this.totalNumelBeforeCompression, this.totalNumelAfterCompression];
    return [after > 0 ? before / after : 0, before, after];
  }
}
