// Lookups in tables.
import { define } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import { ValueError } from '../../errors';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';

/** The row that a padding index names, counted from the start; throws where there is none. */
export function wrapPadding(paddingIdx: number, rows: number): number {
  if (paddingIdx >= rows || paddingIdx < -rows) throw new ValueError('Padding_idx must be within num_embeddings');
  return paddingIdx < 0 ? rows + paddingIdx : paddingIdx;
}

/**
 * The rows of `weight` (numEmbeddings, embeddingDim) that `input` (*) names: (*, embeddingDim).
 *
 * @param paddingIdx the row whose gradient stays zero
 * @param maxNorm rows looked up are first scaled, in place, to have at most this norm
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 */
export const embedding = define(
  'embedding(Tensor input, Tensor weight, int|null paddingIdx = null, float|null maxNorm = null, float normType = 2, boolean scaleGradByFreq = false, boolean sparse = false)',
  (
    input: Tensor,
    weight: Tensor,
    paddingIdx: number | null = null,
    maxNorm: number | null = null,
    normType: number = 2,
    scaleGradByFreq: boolean = false,
    sparse: boolean = false,
  ): Tensor => {
    const padding = paddingIdx === null ? -1 : wrapPadding(paddingIdx, weight.size(0));
    let rows = input;
    if (maxNorm !== null) {
      rows = input.contiguous();
      noGrad(() => ops.embeddingRenorm_(weight, rows, maxNorm, normType));
    }
    return ops.embedding(weight, rows, padding, scaleGradByFreq, sparse);
  },
);
