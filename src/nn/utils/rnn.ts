// Sequences of different lengths in one tensor: packed without padding, or padded.
import {
  as,
  boolean,
  type Call,
  define,
  float,
  int,
  list,
  nullable,
  object,
  opt,
  or,
  orNull,
  parameters,
  string,
  tensor,
} from '../../arguments';
import { atOnce, isPending } from '../../async';
import { TorchError, typeError, ValueError } from '../../core/errors';
import { arange, emptyLike, nn as functions, raw, sort } from '../../ops';
import { asTensor, Tensor } from '../../tensor';

const isList = (value: unknown): value is readonly Tensor[] => Array.isArray(value) && value.every((one) => one instanceof Tensor);

const packedSequenceSignature = parameters(
  'PackedSequence',
  /** (steps of all sequences, *). */
  { data: tensor },
  /** How many sequences have a step at each time; int64 on the CPU. */
  { batchSizes: tensor },
  /** The order, longest first; null if the sequences were already sorted. */
  { sortedIndices: orNull(tensor) },
  /** The inverse of `sortedIndices`; null: computed from it. */
  { unsortedIndices: orNull(tensor) },
);

/**
 * Several sequences packed without padding, ordered by time step. Created by {@link packPaddedSequence} and
 * {@link packSequence}; recurrent layers accept and return it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.PackedSequence.html
 */
export class PackedSequence {
  /** The steps of all sequences. */
  readonly data: Tensor;
  /** How many sequences have a step at each time. */
  readonly batchSizes: Tensor;
  /** The order, longest first; null if the sequences were already sorted. */
  readonly sortedIndices: Tensor | null;
  /** The position of each original sequence in the sorted order; null if the sequences were already sorted. */
  readonly unsortedIndices: Tensor | null;

  constructor(...args: Call<typeof packedSequenceSignature>) {
    const [data, batchSizes, sortedIndices, unsortedIndices] = packedSequenceSignature.bind(args);
    this.data = data;
    this.batchSizes = batchSizes;
    this.sortedIndices = sortedIndices;
    if (batchSizes.device.type !== 'cpu') {
      throw new ValueError(
        'batch_sizes should always be on CPU. Instances of PackedSequence should never be created manually. They should be instantiated by functions like pack_sequence and pack_padded_sequences in nn.utils.rnn. https://pytorch.org/docs/stable/nn.html#torch.nn.utils.rnn.pack_sequence',
      );
    }
    this.unsortedIndices = unsortedIndices ?? invertPermutation(sortedIndices);
  }

  /** Moves or converts the data as {@link Tensor.to} does; returns this object if nothing changes. */
  to(...args: Parameters<Tensor['to']>): PackedSequence {
    const data = this.data.to(...args);
    if (data === this.data) return this;
    const follow = (indices: Tensor | null): Tensor | null => indices?.to({ device: data.device }) ?? null;
    return new PackedSequence(data, this.batchSizes, follow(this.sortedIndices), follow(this.unsortedIndices));
  }
}

/** The inverse of a permutation; null for null. */
export const invertPermutation = define('invertPermutation', [{ permutation: nullable(tensor) }], (permutation): Tensor | null =>
  permutation === null
    ? null
    : (emptyLike(permutation).scatter_(0, permutation, arange(0, permutation.numel(), { device: permutation.device })) as Tensor),
);

/**
 * Packs padded sequences.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pack_padded_sequence.html
 */
export const packPaddedSequence = define(
  'packPaddedSequence',
  [
    /** (T, B, *), or (B, T, *) with `batchFirst`. */
    { input: tensor },
    /** The length of each sequence. */
    { lengths: or(tensor, list(int)) },
    { batchFirst: opt(boolean, false) },
    /** The sequences are already sorted, longest first; if false, they are sorted here. */
    { enforceSorted: opt(boolean, true) },
  ],
  (input, lengths, batchFirst, enforceSorted): PackedSequence => {
    let counts = atOnce(() => asTensor(lengths as Tensor, { dtype: 'int64' }), lengths instanceof Tensor ? [lengths] : []);
    let sequences = input;
    let sortedIndices: Tensor | null = null;
    if (!enforceSorted) {
      const [sorted, order] = atOnce(() => sort(counts, { descending: true }), [counts]);
      counts = sorted;
      sortedIndices = order.to({ device: input.device });
      sequences = input.indexSelect(batchFirst ? 0 : 1, sortedIndices);
    }
    const pack = (given: Tensor) => raw('aten::_pack_padded_sequence')(given, counts, batchFirst) as [Tensor, Tensor];
    if (!isPending(sequences)) {
      const [data, batchSizes] = atOnce(() => pack(sequences), [counts]);
      return new PackedSequence(data, batchSizes, sortedIndices);
    }
    // The sizes of what runAsync() packs must be there: packs the steps' positions, which select the steps.
    const [rows, columns] = [sequences.size(0), sequences.size(1)];
    const [positions, batchSizes] = atOnce(() => pack(arange(rows * columns).view(rows, columns)), [counts]);
    const data = sequences.flatten(0, 1).indexSelect(0, positions);
    return new PackedSequence(data, batchSizes, sortedIndices);
  },
);

/**
 * Pads packed sequences.
 *
 * @returns the padded sequences, (T, B, *) or (B, T, *) with `batchFirst`, and the length of each
 * @throws ValueError if `totalLength` is less than the longest sequence's length
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_packed_sequence.html
 */
export const padPackedSequence = define(
  'padPackedSequence',
  [
    { sequence: object<PackedSequence>() },
    { batchFirst: opt(boolean, false) },
    { paddingValue: opt(float, 0) },
    /** Pad to this length; default the length of the longest sequence. */
    { totalLength: orNull(int) },
  ],
  (sequence, batchFirst, paddingValue, totalLength): [Tensor, Tensor] => {
    checkPacked('padPackedSequence', sequence);
    const longest = sequence.batchSizes.size(0);
    if (totalLength !== null && totalLength < longest) {
      throw new ValueError(
        `Expected total_length to be at least the length of the longest sequence in input, but got total_length=${totalLength} and max sequence length being ${longest}`,
      );
    }
    const pad = raw('aten::_pad_packed_sequence');
    const { data, batchSizes, unsortedIndices } = sequence;
    const [padded, lengths] = pad(data, batchSizes, batchFirst, paddingValue, totalLength ?? longest) as [Tensor, Tensor];
    if (unsortedIndices === null) return [padded, lengths];
    return [padded.indexSelect(batchFirst ? 0 : 1, unsortedIndices), lengths.indexSelect(0, unsortedIndices.cpu())];
  },
);

function checkPacked(where: string, sequence: unknown): void {
  if (!(sequence instanceof PackedSequence)) throw typeError(`${where}(): argument 'sequence' must be PackedSequence`);
}

/**
 * Stacks sequences (L, *) of different lengths, padded to the longest: (T, B, *), or (B, T, *) with `batchFirst`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_sequence.html
 */
export const padSequence = define(
  'padSequence',
  [
    { sequences: or(tensor, list(tensor)) },
    { batchFirst: opt(boolean, false) },
    { paddingValue: opt(float, 0) },
    /** 'right' or 'left'. */
    { paddingSide: opt(as<'right' | 'left'>(string), 'right') },
  ],
  (sequences, batchFirst, paddingValue, paddingSide): Tensor => {
    if (!isList(sequences) && sequences.ndim === 0)
      throw typeError('padSequence(): sequences must have a dimension: iteration over a 0-d tensor');
    return functions.padSequence(isList(sequences) ? sequences : [...sequences], batchFirst, paddingValue, paddingSide);
  },
);

/**
 * The sequences of a padded tensor, each cut to its length.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.unpad_sequence.html
 */
export const unpadSequence = define(
  'unpadSequence',
  [{ paddedSequences: tensor }, { lengths: tensor }, { batchFirst: opt(boolean, false) }],
  (paddedSequences, lengths, batchFirst): Tensor[] => {
    const padded = batchFirst ? paddedSequences : paddedSequences.transpose(0, 1);
    const steps = arange(padded.size(1), { device: lengths.device });
    if (lengths.ndim === 0) throw typeError('unpadSequence(): lengths must have a dimension: iteration over a 0-d tensor');
    const sequences = [...padded];
    const counts = [...lengths];
    if (sequences.length !== counts.length) {
      throw new ValueError(`lengths has ${counts.length} elements for ${sequences.length} sequences`);
    }
    return sequences.map((sequence, i) => sequence.at(steps.lt(counts[i] as Tensor)));
  },
);

/**
 * Packs sequences (L, *) of different lengths.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pack_sequence.html
 */
export const packSequence = define(
  'packSequence',
  [
    { sequences: list(tensor) },
    /** The sequences are already sorted, longest first; if false, they are sorted here. */
    { enforceSorted: opt(boolean, true) },
  ],
  (sequences, enforceSorted): PackedSequence => {
    if (sequences.length === 0) throw new TorchError('packSequence(): expected at least one sequence');
    return packPaddedSequence(
      padSequence(sequences),
      sequences.map((sequence) => sequence.size(0)),
      { enforceSorted },
    );
  },
);

/** The sequences that {@link packSequence} packed. */
export const unpackSequence = define('unpackSequence', [{ packedSequences: object<PackedSequence>() }], (packedSequences): Tensor[] => {
  const [padded, lengths] = padPackedSequence(packedSequences, { batchFirst: true });
  return unpadSequence(padded, lengths, { batchFirst: true });
});
