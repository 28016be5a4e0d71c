// Gathers the parts of a group's parameters from all processes.
import { itemsize } from '../../core/dtype';
import type { Work } from '../../distributed';
import { begin } from '../../distributed/operations';
import { release } from '../../memory/scope';
import type { Tensor } from '../../tensor';
import { apart } from './apart';
import type { Buffers } from './buffers';
import type { Placement } from './placement';
import type { ShardedParameter } from './sharded-parameter';

/** The parts of parameters on their way. */
export class Gathering {
  readonly #parameters: readonly ShardedParameter[];
  readonly #buffers: Buffers;
  /** The parts of each process in a row. */
  readonly #rows: Tensor;
  readonly #memory: Tensor;
  readonly #work: Work | null;

  /** Begins it. Parts of several dtypes travel as bytes. */
  constructor(parameters: readonly ShardedParameter[], { shards, device }: Placement, buffers: Buffers) {
    this.#parameters = parameters;
    this.#buffers = buffers;
    const isMixed = new Set(parameters.map(({ dtype }) => dtype)).size > 1;
    const dtype = isMixed ? 'uint8' : (parameters[0] as ShardedParameter).dtype;
    [this.#rows, this.#memory, this.#work] = apart((): [Tensor, Tensor, Work | null] => {
      const given = parameters.map((parameter) => (isMixed ? parameter.given().view(dtype) : parameter.given()));
      const length = given.reduce((sum, part) => sum + part.numel(), 0);
      const { tensor: all, memory } = buffers.take(length * shards.size(), dtype, device);
      const own = all.narrow(0, length * shards.rank(), length);
      let at = 0;
      for (const part of given) {
        own.narrow(0, at, part.numel()).copy_(part);
        at += part.numel();
      }
      const work =
        shards.size() === 1
          ? null
          : begin({ name: 'allGatherIntoTensor', group: shards, inputs: [own], outputs: [all], isAsync: true, isBlockedFor: true });
      const rows = all.view(shards.size(), length);
      release(all);
      return [rows, memory, work];
    });
  }

  /** Resolves when the parts are there. */
  async arrived(): Promise<void> {
    await this.#work;
  }

  /** Blocks until the parts are there, and makes whole parameters of them. */
  finish(): void {
    this.#work?.waitBlocking();
    apart(() => {
      let at = 0;
      for (const parameter of this.#parameters) {
        const length = this.#lengthOf(parameter);
        parameter.unshard(this.#rows.narrow(1, at, length));
        at += length;
      }
    });
    this.#giveBack();
  }

  // In elements of the rows.
  #lengthOf({ paddedNumel, dtype }: ShardedParameter): number {
    return this.#rows.dtype === dtype ? paddedNumel : paddedNumel * itemsize(dtype);
  }

  /** Waits for the parts, and forgets them. */
  drop(): void {
    this.#work?.waitBlocking();
    this.#giveBack();
  }

  #giveBack(): void {
    release(this.#rows);
    this.#buffers.give(this.#memory);
  }
}
