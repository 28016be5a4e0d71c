// Lookups in tables of vectors: embeddings and bags of embeddings.
import { as, boolean, define, float, int, opt, orNull, string, tensor } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import { AssertionError, NotImplementedError, ValueError } from '../../core/errors';
import { pythonSize } from '../../core/python-repr';
import { warn } from '../../core/warnings';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

export { oneHot } from '../../ops/generated/nn';

/** Converts a padding index to a row counted from the start; throws if there is no such row. */
export function wrapPadding(paddingIdx: number, rows: number): number {
  if (paddingIdx !== 0 && (paddingIdx >= rows || paddingIdx < -rows)) {
    throw new AssertionError('Padding_idx must be within num_embeddings');
  }
  return paddingIdx < 0 ? rows + paddingIdx : paddingIdx;
}

// Scales the rows to look up, in place, so that their norm is at most maxNorm.
function limitNorms(weight: Tensor, rows: Tensor, maxNorm: number, normType: number): void {
  noGrad(() => ops.embeddingRenorm_(weight, rows, maxNorm, normType));
}

/**
 * The rows of `weight` (numEmbeddings, embeddingDim) at the indices `input` (*): (*, embeddingDim).
 *
 * @throws AssertionError for a `paddingIdx` out of range
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 */
export const embedding = define(
  'embedding',
  [
    { input: tensor },
    { weight: tensor },
    /** The row whose gradient stays zero. */
    { paddingIdx: orNull(int) },
    /** The rows to look up are first scaled, in place, to have at most this norm. */
    { maxNorm: orNull(float) },
    { normType: opt(float, 2) },
    { scaleGradByFreq: opt(boolean, false) },
    { sparse: opt(boolean, false) },
  ],
  (input, weight, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse): Tensor => {
    const padding = paddingIdx === null ? -1 : wrapPadding(paddingIdx, weight.size(0));
    if (maxNorm === null) return ops.embedding(weight, input, padding, scaleGradByFreq, sparse);
    return tidy(() => {
      const rows = input.contiguous();
      limitNorms(weight, rows, maxNorm, normType);
      return ops.embedding(weight, rows, padding, scaleGradByFreq, sparse);
    });
  },
);

/** How the rows of a bag are combined. */
export type BagMode = 'sum' | 'mean' | 'max';

const bagModes: Record<string, number> = { sum: 0, mean: 1, max: 2 };

function bagged(
  input: Tensor,
  weight: Tensor,
  offsets: Tensor | null = null,
  maxNorm: number | null = null,
  normType: number = 2,
  scaleGradByFreq: boolean = false,
  mode: BagMode = 'mean',
  sparse: boolean = false,
  perSampleWeights: Tensor | null = null,
  includeLastOffset: boolean = false,
  paddingIdx: number | null = null,
): Tensor {
  let table = weight;
  let rows = input;
  if (weight.dtype === 'int64' && input.isFloatingPoint()) {
    warn(
      'Argument order of nn.functional.embedding_bag was changed. Usage `embedding_bag(weight, input, ...)` is deprecated, and should now be `embedding_bag(input, weight, ...)`.',
    );
    [table, rows] = [input, weight];
  }
  const { shape } = rows;
  if (perSampleWeights !== null && perSampleWeights.shape.join() !== shape.join()) {
    throw new ValueError(
      `embedding_bag: If per_sample_weights (${pythonSize(perSampleWeights.shape)}) is not None, then it must have the same shape as the input (${pythonSize(shape)})`,
    );
  }
  if (table.ndim !== 2) throw new ValueError(`weight has to be a 2D Tensor, but got Tensor of dimension ${table.ndim}`);
  let starts = offsets;
  let factors = perSampleWeights;
  let isEndGiven = includeLastOffset;
  if (shape.length === 2) {
    if (offsets !== null) {
      throw new ValueError(
        "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. However, found offsets of type <class 'torch.Tensor'>",
      );
    }
    starts = ops.arange(0, rows.numel(), shape[1] as number, { dtype: rows.dtype, device: rows.device });
    isEndGiven = false;
    rows = rows.reshape(-1);
    factors = factors === null ? null : factors.reshape(-1);
  } else if (shape.length !== 1) {
    throw new ValueError(`input has to be 1D or 2D Tensor, but got Tensor of dimension ${shape.length}`);
  }
  if (starts === null) throw new ValueError('offsets has to be a 1D Tensor but got None');
  if (starts.ndim !== 1) throw new ValueError('offsets has to be a 1D Tensor');
  const code = bagModes[mode];
  if (code === undefined) throw new ValueError('mode has to be one of sum, mean or max');
  if (mode === 'max' && scaleGradByFreq) throw new ValueError('max mode does not support scaling the gradient by the frequency');
  if (mode === 'max' && sparse) throw new ValueError('max mode does not support sparse weights');
  if (maxNorm !== null) limitNorms(table, rows, maxNorm, normType);
  if (factors !== null && mode !== 'sum') {
    throw new NotImplementedError(
      `embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' (got mode='${mode}'). Please open a feature request on GitHub.`,
    );
  }
  const bags = ops.embeddingBag(table, rows, starts, scaleGradByFreq, code, sparse, factors, isEndGiven, paddingIdx);
  return bags[0];
}

/**
 * The sum, mean or maximum of each bag of rows of `weight` (numEmbeddings, embeddingDim), without materializing the rows:
 * (B, embeddingDim).
 *
 * @throws ValueError for incompatible inputs; NotImplementedError for `perSampleWeights` in any mode but 'sum'
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 */
export const embeddingBag = define(
  'embeddingBag',
  [
    /** int64: (B, N) for bags of N rows each; or (N), with `offsets` (B), the position at which each bag begins. */
    { input: tensor },
    { weight: tensor },
    { offsets: orNull(tensor) },
    { maxNorm: orNull(float) },
    { normType: opt(float, 2) },
    { scaleGradByFreq: opt(boolean, false) },
    { mode: opt(as<BagMode>(string), 'mean') },
    { sparse: opt(boolean, false) },
    /** A factor for each row of `input`, in mode 'sum'. */
    { perSampleWeights: orNull(tensor) },
    /** `offsets` includes the end of the last bag. */
    { includeLastOffset: opt(boolean, false) },
    /** The row that is excluded from the reduction. */
    { paddingIdx: orNull(int) },
  ],
  (...args: Parameters<typeof bagged>): Tensor => tidy(() => bagged(...args)),
);
