// Averages the gradients of whole parameters over all processes, each of which gets its part.
import type { DType } from '../../core/dtype';
import { AssertionError } from '../../core/errors';
import type { ReduceOp, Work } from '../../distributed';
import { begin } from '../../distributed/operations';
import { release } from '../../memory/scope';
import { raw } from '../../ops';
import type { Tensor } from '../../tensor';
import { apart } from './apart';
import type { Buffers } from './buffers';
import type { Placement } from './placement';
import type { ShardedParameter } from './sharded-parameter';

const chunkCat = raw('aten::_chunk_cat', 'out') as (
  tensors: readonly Tensor[],
  dim: number,
  chunks: number,
  options: { out: Tensor },
) => Tensor;

/** Settings of a group's reductions. */
export interface ReductionSettings {
  /** By which the sum of gradients is divided; null is the number of processes. */
  divideFactor: number | null;
  /** Whether operations only sum, and divisions are apart. */
  onlySums: boolean;
  /** Whether replicas exchange their gradients. */
  replicates: boolean;
  /** Called with the reduced gradients, in one dimension, before they are divided. */
  hook: ((reduced: Tensor) => void) | null;
}

interface Division {
  readonly before: number;
  readonly after: number;
  readonly op: ReduceOp;
}

// In float16 sums could overflow: they are divided by about the root of the number of processes before, and after.
function divisionOf(dtype: DType, processes: number, { divideFactor, onlySums }: ReductionSettings): Division {
  const canOverflow = dtype !== 'float32' && dtype !== 'bfloat16';
  if (!canOverflow && !onlySums && divideFactor === null) return { before: 1, after: 1, op: processes === 1 ? 'sum' : 'avg' };
  const factor = divideFactor ?? processes;
  let before = 1;
  if (canOverflow) while (factor % before === 0 && factor / before > before) before *= 2;
  return { before, after: factor / before, op: 'sum' };
}

function divide(tensor: Tensor, by: number): void {
  if (by !== 1) tensor.div_(by);
}

/** Sums of gradients that were not exchanged with replicas, by parameters. */
export type Unexchanged = Map<ShardedParameter, Tensor>;

/** Gradients on their way. */
export class Reduction {
  readonly #parameters: readonly ShardedParameter[];
  readonly #placement: Placement;
  readonly #settings: ReductionSettings;
  readonly #division: Division;
  /** Of former reductions. */
  readonly #unexchanged: Unexchanged;
  readonly #buffers: Buffers;
  /** The memory of operations, and the reduced gradients in it. */
  readonly #memory: readonly Tensor[];
  readonly #output: Tensor;
  readonly #work: Work | null;

  /** Begins it, and frees the gradients. */
  constructor(
    parameters: readonly ShardedParameter[],
    gradients: readonly Tensor[],
    placement: Placement,
    settings: ReductionSettings,
    unexchanged: Unexchanged,
    buffers: Buffers,
  ) {
    const dtypes = new Set(gradients.map(({ dtype }) => dtype));
    if (dtypes.size !== 1) throw new AssertionError(`FSDP reduce-scatter expects uniform gradient dtype but got ${[...dtypes].join(', ')}`);
    const { shards, replicas, device } = placement;
    const count = shards.size();
    const dtype = (parameters[0] as ShardedParameter).reduceDtype ?? (gradients[0] as Tensor).dtype;
    this.#parameters = parameters;
    this.#placement = placement;
    this.#settings = { ...settings };
    this.#unexchanged = unexchanged;
    const division = divisionOf(dtype, count * (replicas?.size() ?? 1), settings);
    this.#division = division;
    const length = parameters.reduce((sum, { paddedNumel }) => sum + paddedNumel, 0);
    this.#buffers = buffers;
    [this.#memory, this.#output, this.#work] = apart((): [Tensor[], Tensor, Work | null] => {
      const { tensor: input, memory } = buffers.take(count * length, dtype, device);
      chunkCat(
        gradients.map((gradient) => gradient.to(dtype)),
        0,
        count,
        { out: input.view(count, length) },
      );
      divide(input, division.before);
      if (count === 1) return [[memory], input, null];
      const { tensor: output, memory: own } = buffers.take(length, dtype, device);
      const work = begin({
        name: 'reduceScatterTensor',
        group: shards,
        inputs: [input],
        outputs: [output],
        op: division.op,
        isAsync: true,
        isBlockedFor: true,
      });
      release(input);
      return [[memory, own], output, work];
    });
    gradients.forEach(release);
  }

  /** Blocks until the gradients are there, and gives them to the parameters, or keeps them for an exchange with replicas. */
  finish(): void {
    this.#work?.waitBlocking();
    const output = this.#output;
    const { replicas } = this.#placement;
    const { replicates, hook } = this.#settings;
    const waits = replicas !== null && !replicates;
    this.#forEachPart((parameter, gradient) => {
      const before = this.#unexchanged.get(parameter);
      this.#unexchanged.delete(parameter);
      if (before !== undefined) {
        apart(() => gradient.add_(before));
        release(before);
      }
      if (waits)
        this.#unexchanged.set(
          parameter,
          apart(() => gradient.clone()),
        );
    });
    if (!waits) {
      if (replicas !== null) begin({ name: 'allReduce', group: replicas, inputs: [output], op: this.#division.op, isAsync: false });
      hook?.(output);
      apart(() => divide(output, this.#division.after));
      this.#forEachPart((parameter, gradient) => parameter.addPartGradient(gradient));
    }
    this.#giveBack();
  }

  #giveBack(): void {
    release(this.#output);
    for (const memory of this.#memory) this.#buffers.give(memory);
  }

  #forEachPart(use: (parameter: ShardedParameter, gradient: Tensor) => void): void {
    let at = 0;
    for (const parameter of this.#parameters) {
      const { part, paddedNumel } = parameter;
      const gradient = apart(() => this.#output.narrow(0, at, part.numel()));
      use(parameter, gradient);
      release(gradient);
      at += paddedNumel;
    }
  }
}
