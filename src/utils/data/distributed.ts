// The sampler for one of several processes that share a dataset.
import { boolean, type Call, int, opt, orNull, parameters } from '../../arguments';
import { ValueError } from '../../core/errors';
import { Generator } from '../../core/generator';
import { getRank, getWorldSize } from '../../distributed';
import { randperm } from '../../ops';
import { Sampler, type Sized, sized, sizedOf } from './sampler';

const distributedSamplerSignature = parameters(
  'DistributedSampler',
  { dataset: sized },
  { numReplicas: orNull(int) },
  { rank: orNull(int) },
  { shuffle: opt(boolean, true) },
  { seed: opt(int, 0) },
  { dropLast: opt(boolean, false) },
);

const setEpochSignature = parameters('setEpoch', { epoch: int });

/**
 * Every `numReplicas`-th index starting at `rank`, from an order that is the same in all processes. To give all processes the
 * same number, some indices are repeated, or with `dropLast` the last ones are dropped.
 *
 * @throws ValueError without numReplicas or rank, whose defaults are of the default process group, where there is no group
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.distributed.DistributedSampler
 */
export class DistributedSampler extends Sampler {
  readonly numReplicas: number;
  readonly rank: number;
  private readonly dataset: Sized;
  private readonly shuffle: boolean;
  private readonly seed: number;
  private readonly dropLast: boolean;
  private epoch = 0;

  constructor(...args: Call<typeof distributedSamplerSignature>) {
    const [dataset, replicas, own, shuffle, seed, dropLast] = distributedSamplerSignature.bind(args);
    const numReplicas = replicas ?? getWorldSize();
    const rank = own ?? getRank();
    if (rank >= numReplicas || rank < 0) {
      throw new ValueError(`Invalid rank ${rank}, rank should be in the interval [0, ${numReplicas - 1}]`);
    }
    super();
    this.dataset = sizedOf(dataset);
    this.numReplicas = numReplicas;
    this.rank = rank;
    this.shuffle = shuffle;
    this.seed = seed;
    this.dropLast = dropLast;
  }

  get length(): number {
    const count = this.dataset.length / this.numReplicas;
    return this.dropLast ? Math.floor(count) : Math.ceil(count);
  }

  /** Sets the epoch, which selects the random order; without it all epochs have the same order. */
  setEpoch(...args: Call<typeof setEpochSignature>): void {
    const [epoch] = setEpochSignature.bind(args);
    this.epoch = epoch;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const total = this.length * this.numReplicas;
    const order = this.order();
    for (let i = this.rank; i < total; i += this.numReplicas) yield order[i % order.length] as number;
  }

  private order(): number[] {
    const { length } = this.dataset;
    if (!this.shuffle) return Array.from({ length }, (_, i) => i);
    const generator = new Generator().manualSeed(this.seed + this.epoch);
    const permutation = randperm(length, { generator });
    const order = Array.from(permutation.toTypedArray() as BigInt64Array, Number);
    permutation.dispose();
    return order;
  }
}
