// Multi-head attention.
import { boolean, type Call, factoryOptions, float, int, nullable, opt, orNull, parameters, tensor } from '../../arguments';
import { isGradEnabled } from '../../autograd';
import { AssertionError, ValueError } from '../../core/errors';
import { empty, raw } from '../../ops';
import type { Tensor } from '../../tensor';
import { multiHeadAttentionForward } from '../functional/attention';
import { canonicalMask } from '../functional/attention-masks';
import { constant_, xavierNormal_, xavierUniform_ } from '../init';
import { Module } from '../module';
import { Parameter } from '../parameter';
import { sealParameters } from '../sealing';
import { Linear } from './linear';

/** The {@link Linear} output projection of attention; printed modules show this class name. */
export class NonDynamicallyQuantizableLinear extends Linear {}

const attentionSignature = parameters(
  'MultiheadAttention',
  /** Size of the query. */
  { embedDim: int },
  /** Number of heads. */
  { numHeads: int },
  /** Dropout probability of the attention weights. */
  { dropout: opt(float, 0) },
  /** Add biases to the projections. */
  { bias: opt(boolean, true) },
  /** Append a learned key and value. */
  { addBiasKv: opt(boolean, false) },
  /** Append a key and value of zeros. */
  { addZeroAttn: opt(boolean, false) },
  /** Size of the keys; null: embedDim. */
  { kdim: orNull(int) },
  /** Size of the values; null: embedDim. */
  { vdim: orNull(int) },
  /** Inputs and outputs are (N, L, E), not (L, N, E). */
  { batchFirst: opt(boolean, false) },
  ...factoryOptions,
);
const forwardSignature = parameters(
  'forward',
  { query: tensor },
  { key: tensor },
  { value: tensor },
  { keyPaddingMask: orNull(tensor) },
  { needWeights: opt(boolean, true) },
  { attnMask: orNull(tensor) },
  { averageAttnWeights: opt(boolean, true) },
  { isCausal: opt(boolean, false) },
);
const mergeMasksSignature = parameters(
  'mergeMasks',
  { attnMask: nullable(tensor) },
  { keyPaddingMask: nullable(tensor) },
  { query: tensor },
);

/**
 * Concat(head₁, ..., headₕ) W_O with headᵢ = softmax(Q Wᵢ (K Wᵢ)ᵀ / √d) V Wᵢ.
 *
 * @throws ValueError for sizes that are not positive; AssertionError if `numHeads` does not divide `embedDim`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 *
 * ```ts
 * const attention = new nn.MultiheadAttention(16, 4, { batchFirst: true });
 * const [output, weights] = attention(x, x, x);   // (N, L, 16), (N, L, L)
 * ```
 */
export class MultiheadAttention extends Module {
  readonly embedDim: number;
  readonly kdim: number;
  readonly vdim: number;
  readonly numHeads: number;
  dropout: number;
  readonly batchFirst: boolean;
  readonly headDim: number;
  readonly addZeroAttn: boolean;
  /** (embedDim, embedDim); null if query, key and value share one weight. */
  q_proj_weight: Parameter | null = null;
  /** (embedDim, kdim) */
  k_proj_weight: Parameter | null = null;
  /** (embedDim, vdim) */
  v_proj_weight: Parameter | null = null;
  /** (3 · embedDim, embedDim) */
  in_proj_weight: Parameter | null = null;
  in_proj_bias: Parameter | null;
  out_proj: Linear;
  bias_k: Parameter | null;
  bias_v: Parameter | null;

  constructor(...args: Call<typeof attentionSignature>) {
    super();
    const given = attentionSignature.bind(args);
    const [embedDim, numHeads, dropout = 0, bias = true, addBiasKv = false, addZeroAttn = false, ...rest] = given;
    const [kdim = null, vdim = null, batchFirst = false, device = null, dtype = null] = rest;
    if (embedDim <= 0 || numHeads <= 0) {
      throw new ValueError(`embed_dim and num_heads must be greater than 0, got embed_dim=${embedDim} and num_heads=${numHeads} instead`);
    }
    if (embedDim % numHeads !== 0) throw new AssertionError('embed_dim must be divisible by num_heads');
    this.embedDim = embedDim;
    this.kdim = kdim ?? embedDim;
    this.vdim = vdim ?? embedDim;
    this.numHeads = numHeads;
    this.dropout = dropout;
    this.batchFirst = batchFirst;
    this.headDim = embedDim / numHeads;
    this.addZeroAttn = addZeroAttn;
    const make = (...size: number[]): Parameter => new Parameter(empty(size, { device, dtype }));
    if (this.hasOneWeight) {
      this.in_proj_weight = make(3 * embedDim, embedDim);
    } else {
      this.q_proj_weight = make(embedDim, embedDim);
      this.k_proj_weight = make(embedDim, this.kdim);
      this.v_proj_weight = make(embedDim, this.vdim);
    }
    this.in_proj_bias = bias ? make(3 * embedDim) : null;
    this.out_proj = new NonDynamicallyQuantizableLinear(embedDim, embedDim, { bias, device, dtype });
    this.bias_k = addBiasKv ? make(1, 1, embedDim) : null;
    this.bias_v = addBiasKv ? make(1, 1, embedDim) : null;
    sealParameters(this, 'in_proj_weight', 'q_proj_weight', 'k_proj_weight', 'v_proj_weight', 'in_proj_bias', 'bias_k', 'bias_v');
    for (const weight of [this.in_proj_weight, this.q_proj_weight, this.k_proj_weight, this.v_proj_weight]) {
      if (weight !== null) xavierUniform_(weight);
    }
    for (const offset of [this.in_proj_bias, bias ? this.out_proj.bias : null]) if (offset !== null) constant_(offset, 0);
    for (const offset of [this.bias_k, this.bias_v]) if (offset !== null) xavierNormal_(offset);
  }

  /** Whether one weight projects query, key and value, which then have the same size. */
  get hasOneWeight(): boolean {
    return this.kdim === this.embedDim && this.vdim === this.embedDim;
  }

  /** Returns the output and, unless `needWeights` is false, the weights. Shapes and masks as in {@link multiHeadAttentionForward}. */
  forward(...args: Call<typeof forwardSignature>): [Tensor, Tensor | null] {
    const [query, key, value, keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal] = forwardSignature.bind(args);
    const hasFloatMask = attnMask?.isFloatingPoint() === true || keyPaddingMask?.isFloatingPoint() === true;
    const padding = canonicalMask(keyPaddingMask, 'key_padding_mask', attnMask, query);
    const mask = canonicalMask(attnMask, 'attn_mask', null, query);
    if (!hasFloatMask && query === key && key === value && this.canRunFused(query)) {
      const merged = this.mergeMasks(mask, padding, query);
      return this.runFused(query, merged, needWeights, averageAttnWeights);
    }
    const swap = this.batchFirst && query.ndim === 3;
    const turned = new Map([query, key, value].map((x) => [x, swap ? x.transpose(0, 1) : x]));
    const [q, k, v] = [query, key, value].map((x) => turned.get(x)) as [Tensor, Tensor, Tensor];
    const [output, weights] = multiHeadAttentionForward(
      q,
      k,
      v,
      this.embedDim,
      this.numHeads,
      this.in_proj_weight,
      this.in_proj_bias,
      this.bias_k,
      this.bias_v,
      this.addZeroAttn,
      this.dropout,
      this.out_proj.weight,
      this.out_proj.bias,
      {
        training: this.training,
        keyPaddingMask: padding,
        needWeights,
        attnMask: mask,
        useSeparateProjWeight: !this.hasOneWeight,
        qProjWeight: this.q_proj_weight,
        kProjWeight: this.k_proj_weight,
        vProjWeight: this.v_proj_weight,
        averageAttnWeights,
        isCausal,
      },
    );
    return [swap ? output.transpose(0, 1) : output, weights];
  }

  // LibTorch's fused operator supports inference only.
  private canRunFused(query: Tensor): boolean {
    const { in_proj_weight: weight, in_proj_bias: bias, out_proj: out } = this;
    if (weight === null || bias === null || this.training || !this.batchFirst || query.ndim !== 3) return false;
    if (this.numHeads % 2 !== 0 || this.bias_k !== null || this.addZeroAttn) return false;
    if (query.dtype !== weight.dtype || query.dtype !== bias.dtype) return false;
    return !isGradEnabled() || ![query, weight, bias, out.weight, out.bias].some((x) => x?.requiresGrad);
  }

  private runFused(
    query: Tensor,
    [mask, maskType]: readonly [Tensor | null, number | null],
    needWeights: boolean,
    averageAttnWeights: boolean,
  ): [Tensor, Tensor | null] {
    const { embedDim, numHeads, in_proj_weight, in_proj_bias, out_proj } = this;
    const weights = [in_proj_weight, in_proj_bias, out_proj.weight, out_proj.bias];
    const run = raw('aten::_native_multi_head_attention');
    const results = run(query, query, query, embedDim, numHeads, ...weights, mask, needWeights, averageAttnWeights, maskType);
    return results as [Tensor, Tensor | null];
  }

  /** Combines both masks; returns the mask and its type: 1 for padding only, 2 with an attention mask. Query is (N, L, E). */
  mergeMasks(...args: Call<typeof mergeMasksSignature>): [Tensor | null, number | null] {
    const [attnMask, keyPaddingMask, query] = mergeMasksSignature.bind(args);
    if (attnMask === null) return [keyPaddingMask, keyPaddingMask === null ? null : 1];
    const [batch, length] = query.shape as [number, number];
    const byHead =
      attnMask.ndim === 3
        ? attnMask.view(batch, -1, length, length)
        : attnMask.view(1, 1, length, length).expand(batch, this.numHeads, -1, -1);
    if (keyPaddingMask === null) return [byHead, 2];
    return [byHead.add(keyPaddingMask.view(batch, 1, 1, length).expand(-1, this.numHeads, -1, -1)), 2];
  }
}
