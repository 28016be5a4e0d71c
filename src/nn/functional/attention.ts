// Attention: means of values, weighted by how well keys match queries.
import { boolean, byName, define, float, int, nullable, opt, orNull, parameters, tensor, type } from '../../arguments';
import { isOptions } from '../../core/describe';
import { AssertionError, TorchError, ValueError } from '../../core/errors';
import { withName } from '../../core/names';
import { pythonSize } from '../../core/python-repr';
import { tidy } from '../../memory/scope';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { canonicalMask, checkAttentionMask, checkShapes, paddingByHead } from './attention-masks';
import { projectPacked, projectSeparately } from './attention-projections';
import { CausalBias, CausalVariant } from './causal-bias';

interface BiasOptions {
  dropoutP?: number;
  isCausal?: boolean;
  scale?: number | null;
  enableGqa?: boolean;
}

type Attention = typeof ops.nn.scaledDotProductAttention & {
  /** Attention with a mask that lets each query attend to itself and earlier keys only, aligned as the bias says. */
  (query: Tensor, key: Tensor, value: Tensor, attnMask: CausalBias, options?: BiasOptions): Tensor;
  (query: Tensor, key: Tensor, value: Tensor, attnMask: CausalBias, dropoutP: number, options?: BiasOptions): Tensor;
  (query: Tensor, key: Tensor, value: Tensor, options: BiasOptions & { attnMask: CausalBias }): Tensor;
};

const biasedSignature = parameters(
  'scaledDotProductAttention',
  { query: tensor },
  { key: tensor },
  { value: tensor },
  { attnMask: type<CausalBias>('CausalBias', (value) => value instanceof CausalBias) },
  { dropoutP: opt(float, 0) },
  { isCausal: opt(boolean, false) },
  { scale: byName(orNull(float)) },
  { enableGqa: byName(opt(boolean, false)) },
);

const isBiased = (args: readonly unknown[]): boolean => {
  const last = args[args.length - 1];
  return args[3] instanceof CausalBias || (isOptions(last) && last.attnMask instanceof CausalBias);
};

// A square mask, or one aligned at its upper left, is what `isCausal` means to the kernels; another one is made.
function attendWithBias(args: readonly unknown[]): Tensor {
  const [query, key, value, bias, dropoutP, isCausal, scale, enableGqa] = biasedSignature.bind(args);
  if (isCausal) throw new ValueError('CausalBias should not be used with causal=True');
  const isImplied = bias.seqLenQ === bias.seqLenKv || bias.variant === CausalVariant.UPPER_LEFT;
  return tidy(() => {
    const mask = isImplied ? null : bias.materialize(query.device);
    return ops.nn.scaledDotProductAttention(query, key, value, mask, dropoutP, isImplied, { scale, enableGqa });
  });
}

/**
 * Attention (Vaswani et al., 2017): softmax(Q Kᵀ · scale + mask) V for query (N, ..., L, E), key (N, ..., S, E) and value
 * (N, ..., S, Ev). The mask (N, ..., L, S) is boolean, true where a query attends to a key, or added to the scores, or a
 * `CausalBias` of `nn.attention.bias`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
 */
export const scaledDotProductAttention = withName('scaledDotProductAttention', (...args: never[]) =>
  isBiased(args)
    ? attendWithBias(args)
    : ops.nn.scaledDotProductAttention(...(args as unknown as Parameters<typeof ops.nn.scaledDotProductAttention>)),
) as unknown as Attention;

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

// Appends a learned key or value to (S, N, E).
function withBias(x: Tensor, bias: Tensor, given: Tensor | null, name: string): Tensor {
  if (given !== null) throw new AssertionError(`bias cannot be added to static ${name}.`);
  return ops.cat([x, bias.repeat([1, x.size(1), 1])]);
}

// Reshapes (L, N, E) to (N · heads, L, E / heads).
const byHead = (x: Tensor, batchHeads: number, headDim: number): Tensor => x.view([x.size(0), batchHeads, headDim]).transpose(0, 1);

function checkStatic(given: Tensor, name: string, batchHeads: number, headDim: number): Tensor {
  const { shape } = given;
  if (shape[0] !== batchHeads) throw new AssertionError(`expecting ${name}.size(0) of ${batchHeads}, but got ${shape[0]}`);
  if (shape[2] !== headDim) throw new AssertionError(`expecting ${name}.size(2) of ${headDim}, but got ${shape[2]}`);
  return given;
}

const withZero = (x: Tensor): Tensor => ops.cat([x, ops.zeros([x.size(0), 1, x.size(2)], { dtype: x.dtype, device: x.device })], 1);

const withColumn = (mask: Tensor | null): Tensor | null => (mask === null ? null : ops.nn.pad(mask, [0, 1]));

// Computes outputs (N · heads, L, E / heads) and the attention weights.
function weigh(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | null, dropoutP: number): [Tensor, Tensor] {
  const scaled = q.mul(Math.sqrt(1 / q.size(-1)));
  const keys = k.transpose(-2, -1);
  const scores = mask === null ? ops.bmm(scaled, keys) : ops.baddbmm(mask, scaled, keys);
  const weights = ops.softmax(scores, -1);
  const kept = dropoutP > 0 ? ops.dropout(weights, dropoutP, true) : weights;
  return [ops.bmm(kept, v), kept];
}

/**
 * Multi-head attention (Vaswani et al., 2017) of query (L, N, E), key (S, N, E) and value (S, N, E), or all without N; returns
 * `[output, weights]` of shapes (L, N, E) and (N, L, S).
 *
 * @throws AssertionError for incompatible sizes; TorchError for masks of the wrong size
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 */
export const multiHeadAttentionForward = define(
  'multiHeadAttentionForward',
  [
    { query: tensor },
    { key: tensor },
    { value: tensor },
    /** E. */
    { embedDimToCheck: int },
    { numHeads: int },
    /** (3 E, E), or null if `useSeparateProjWeight` selects `qProjWeight`, `kProjWeight` and `vProjWeight`. */
    { inProjWeight: nullable(tensor) },
    { inProjBias: nullable(tensor) },
    /** (1, 1, E): a key to append; `biasV` is its value. */
    { biasK: nullable(tensor) },
    { biasV: nullable(tensor) },
    /** Append a key and value of zeros. */
    { addZeroAttn: boolean },
    { dropoutP: float },
    { outProjWeight: tensor },
    { outProjBias: nullable(tensor) },
    { training: opt(boolean, true) },
    /** (N, S), true or -inf for keys to ignore. */
    { keyPaddingMask: orNull(tensor) },
    /** Return the weights; if false, null instead. */
    { needWeights: opt(boolean, true) },
    /** (L, S) or (N · heads, L, S), true or -inf where a query must not attend to a key. */
    { attnMask: orNull(tensor) },
    { useSeparateProjWeight: opt(boolean, false) },
    { qProjWeight: orNull(tensor) },
    { kProjWeight: orNull(tensor) },
    { vProjWeight: orNull(tensor) },
    /** (N · heads, S, E / heads): replaces the projected keys; `staticV` replaces the values. */
    { staticK: orNull(tensor) },
    { staticV: orNull(tensor) },
    /** Return the mean of the heads' weights; if false, (N, heads, L, S). */
    { averageAttnWeights: opt(boolean, true) },
    /** A hint that `attnMask` is the causal mask. */
    { isCausal: opt(boolean, false) },
  ],
  (
    query,
    key,
    value,
    embedDimToCheck,
    numHeads,
    inProjWeight,
    inProjBias,
    biasK,
    biasV,
    addZeroAttn,
    dropoutP,
    outProjWeight,
    outProjBias,
    training,
    keyPaddingMask,
    needWeights,
    attnMask,
    useSeparateProjWeight,
    qProjWeight,
    kProjWeight,
    vProjWeight,
    staticK,
    staticV,
    averageAttnWeights,
    isCausal,
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
      // If the kernel supports the hint, it replaces the mask.
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
