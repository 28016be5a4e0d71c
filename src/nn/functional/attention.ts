// Attention: means of values, weighted by how well keys match queries.
import { define } from '../../arguments';
import { AssertionError, TorchError } from '../../core/errors';
import { pythonSize } from '../../core/python-repr';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { canonicalMask, checkAttentionMask, checkShapes, paddingByHead } from './attention-masks';
import { projectPacked, projectSeparately } from './attention-projections';

export const scaledDotProductAttention = ops.nn.scaledDotProductAttention;

function checkSizes(embedDim: number, wanted: number, numHeads: number, key: Tensor, value: Tensor, isSeparate: boolean): void {
  if (embedDim !== wanted) throw new AssertionError(`was expecting embedding dimension of ${wanted}, but got ${embedDim}`);
  if (embedDim % numHeads !== 0) throw new AssertionError(`embed_dim ${embedDim} not divisible by num_heads ${numHeads}`);
  const [k, v] = isSeparate ? [key.shape.slice(0, 2), value.shape.slice(0, 2)] : [key.shape, value.shape];
  if (k.join() === v.join()) return;
  throw new AssertionError(
    isSeparate
      ? `key's sequence and batch dims ${pythonSize(k)} do not match value's ${pythonSize(v)}`
      : `key shape ${pythonSize(k)} does not match value shape ${pythonSize(v)}`,
  );
}

// Keys or values (S, N, E) with a learned one appended.
function withBias(x: Tensor, bias: Tensor, given: Tensor | null, name: string): Tensor {
  if (given !== null) throw new AssertionError(`bias cannot be added to static ${name}.`);
  return ops.cat([x, bias.repeat([1, x.size(1), 1])]);
}

// (L, N, E) as (N · heads, L, E / heads).
const byHead = (x: Tensor, batchHeads: number, headDim: number): Tensor => x.view([x.size(0), batchHeads, headDim]).transpose(0, 1);

function checkStatic(given: Tensor, name: string, batchHeads: number, headDim: number): Tensor {
  const { shape } = given;
  if (shape[0] !== batchHeads) throw new AssertionError(`expecting ${name}.size(0) of ${batchHeads}, but got ${shape[0]}`);
  if (shape[2] !== headDim) throw new AssertionError(`expecting ${name}.size(2) of ${headDim}, but got ${shape[2]}`);
  return given;
}

const withZero = (x: Tensor): Tensor => ops.cat([x, ops.zeros([x.size(0), 1, x.size(2)], { dtype: x.dtype, device: x.device })], 1);

const withColumn = (mask: Tensor | null): Tensor | null => (mask === null ? null : ops.nn.pad(mask, [0, 1]));

// Outputs (N · heads, L, E / heads) and the weights that made them.
function weigh(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | null, dropoutP: number): [Tensor, Tensor] {
  const scaled = q.mul(Math.sqrt(1 / q.size(-1)));
  const keys = k.transpose(-2, -1);
  const scores = mask === null ? ops.bmm(scaled, keys) : ops.baddbmm(mask, scaled, keys);
  const weights = ops.softmax(scores, -1);
  const kept = dropoutP > 0 ? ops.dropout(weights, dropoutP, true) : weights;
  return [ops.bmm(kept, v), kept];
}

/**
 * Multi-head attention (Vaswani et al., 2017): query (L, N, E), key (S, N, E) and value (S, N, E), or all without N, to
 * `[output, weights]`: (L, N, E) and (N, L, S).
 *
 * @param embedDimToCheck E
 * @param inProjWeight (3 E, E), or null where `useSeparateProjWeight` takes `qProjWeight`, `kProjWeight` and `vProjWeight`
 * @param biasK (1, 1, E) a key appended to the others, with `biasV` its value
 * @param addZeroAttn append a key and value of zeros
 * @param keyPaddingMask (N, S), true or -inf where a key is not to be seen
 * @param needWeights give the weights; else null in their place
 * @param attnMask (L, S) or (N · heads, L, S), true or -inf where a query is not to see a key
 * @param staticK (N · heads, S, E / heads) taken in place of the projected keys; `staticV` likewise
 * @param averageAttnWeights give the mean of the heads' weights; else (N, heads, L, S)
 * @param isCausal a hint that `attnMask` is the causal mask
 * @throws AssertionError for sizes that do not go together; TorchError for masks of another size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 */
export const multiHeadAttentionForward = define(
  'multiHeadAttentionForward(Tensor query, Tensor key, Tensor value, int embedDimToCheck, int numHeads, Tensor|null inProjWeight, Tensor|null inProjBias, Tensor|null biasK, Tensor|null biasV, boolean addZeroAttn, float dropoutP, Tensor outProjWeight, Tensor|null outProjBias, boolean training = true, Tensor|null keyPaddingMask = null, boolean needWeights = true, Tensor|null attnMask = null, boolean useSeparateProjWeight = false, Tensor|null qProjWeight = null, Tensor|null kProjWeight = null, Tensor|null vProjWeight = null, Tensor|null staticK = null, Tensor|null staticV = null, boolean averageAttnWeights = true, boolean isCausal = false)',
  (
    query: Tensor,
    key: Tensor,
    value: Tensor,
    embedDimToCheck: number,
    numHeads: number,
    inProjWeight: Tensor | null,
    inProjBias: Tensor | null,
    biasK: Tensor | null,
    biasV: Tensor | null,
    addZeroAttn: boolean,
    dropoutP: number,
    outProjWeight: Tensor,
    outProjBias: Tensor | null,
    training: boolean = true,
    keyPaddingMask: Tensor | null = null,
    needWeights: boolean = true,
    attnMask: Tensor | null = null,
    useSeparateProjWeight: boolean = false,
    qProjWeight: Tensor | null = null,
    kProjWeight: Tensor | null = null,
    vProjWeight: Tensor | null = null,
    staticK: Tensor | null = null,
    staticV: Tensor | null = null,
    averageAttnWeights: boolean = true,
    isCausal: boolean = false,
  ): [Tensor, Tensor | null] =>
    tidy(() => {
      const isBatched = checkShapes(query, key, value, keyPaddingMask, attnMask, numHeads);
      const batched = (x: Tensor): Tensor => (isBatched ? x : x.unsqueeze(1));
      const inputs = [batched(query), batched(key), batched(value)] as const;
      const [length, batch, embedDim] = inputs[0].shape as [number, number, number];
      let padding = keyPaddingMask === null || isBatched ? keyPaddingMask : keyPaddingMask.unsqueeze(0);
      padding = canonicalMask(padding, 'key_padding_mask', attnMask, query);
      if (isCausal && attnMask === null) {
        throw new TorchError(
          'Need attn_mask if specifying the is_causal hint. You may use the Transformer module method `generate_square_subsequent_mask` to create this mask.',
        );
      }
      // The hint stands in for the mask where the kernel can take it.
      const isHintEnough = isCausal && padding === null && !needWeights;
      let mask = isHintEnough ? null : canonicalMask(attnMask, 'attn_mask', null, query);
      checkSizes(embedDim, embedDimToCheck, numHeads, inputs[1], inputs[2], useSeparateProjWeight);
      if (!useSeparateProjWeight && inProjWeight === null) {
        throw new AssertionError('use_separate_proj_weight is False but in_proj_weight is None');
      }
      const separate = [qProjWeight, kProjWeight, vProjWeight];
      let [q, k, v] = useSeparateProjWeight
        ? projectSeparately(inputs, separate, inProjBias)
        : projectPacked(inputs, inProjWeight as Tensor, inProjBias);
      const batchHeads = batch * numHeads;
      const headDim = embedDim / numHeads;
      if (mask !== null) mask = checkAttentionMask(mask, length, inputs[1].size(0), batchHeads);
      if (biasK !== null && biasV !== null) {
        k = withBias(k, biasK, staticK, 'key');
        v = withBias(v, biasV, staticV, 'value');
        mask = withColumn(mask);
        padding = withColumn(padding);
      } else if (biasK !== null) throw new AssertionError('bias_k is set but bias_v is None');
      else if (biasV !== null) throw new AssertionError('bias_v is set but bias_k is None');
      q = byHead(q, batchHeads, headDim);
      k = staticK === null ? byHead(k, batchHeads, headDim) : checkStatic(staticK, 'static_k', batchHeads, headDim);
      v = staticV === null ? byHead(v, batchHeads, headDim) : checkStatic(staticV, 'static_v', batchHeads, headDim);
      if (addZeroAttn) {
        k = withZero(k);
        v = withZero(v);
        mask = withColumn(mask);
        padding = withColumn(padding);
      }
      const sourceLength = k.size(1);
      if (padding !== null) {
        const hidden = paddingByHead(padding, batch, sourceLength, numHeads);
        mask = mask === null ? hidden : mask.add(hidden);
      }
      const p = training ? dropoutP : 0;
      const projectOut = (rows: Tensor): Tensor => {
        const output = ops.nn.linear(rows, outProjWeight, outProjBias);
        const sequences = output.view([length, batch, output.size(1)]);
        return isBatched ? sequences : sequences.squeeze(1);
      };
      if (needWeights) {
        const [heads, byHeads] = weigh(q, k, v, mask, p);
        const output = projectOut(heads.transpose(0, 1).reshape([length * batch, embedDim]));
        const weights = byHeads.view([batch, numHeads, length, sourceLength]);
        const shown = averageAttnWeights ? weights.mean(1) : weights;
        return [output, isBatched ? shown : shown.squeeze(0)];
      }
      if (mask !== null) mask = mask.size(0) === 1 ? mask.unsqueeze(0) : mask.view([batch, numHeads, -1, sourceLength]);
      const heads = ops.nn.scaledDotProductAttention(
        q.view([batch, numHeads, length, headDim]),
        k.view([batch, numHeads, sourceLength, headDim]),
        v.view([batch, numHeads, sourceLength, headDim]),
        mask,
        p,
        isHintEnough,
      );
      return [projectOut(heads.permute([2, 0, 1, 3]).reshape([batch * length, embedDim])), null];
    }),
);
