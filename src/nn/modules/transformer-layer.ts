// Transformer layers: attention and a feed-forward network, each with normalization and a residual connection.

import { as, boolean, type Call, callable, factoryOptions, float, int, opt, or, orNull, parameters, string, tensor } from '../../arguments';
import { isGradEnabled } from '../../autograd';
import { textOf } from '../../core/describe';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { TorchError } from '../../core/errors';
import { raw } from '../../ops';
import type { Tensor } from '../../tensor';
import { gelu, relu } from '../functional/activation';
import { canonicalMask } from '../functional/attention-masks';
import { internalsOf } from '../internals';
import { Module } from '../module';
import { GELU, ReLU } from './activation';
import { MultiheadAttention } from './attention';
import { Dropout } from './dropout';
import { Linear } from './linear';
import { LayerNorm } from './normalization';

/** The activation between the two linear layers: a function of one tensor, a module, 'relu' or 'gelu'. */
export type TransformerActivation = 'relu' | 'gelu' | ((input: Tensor) => Tensor);

const common = [
  /** Size of each element of the sequences. */
  { dModel: int },
  /** Number of heads. */
  { nhead: int },
  /** Size of the hidden layer of the feed-forward network. */
  { dimFeedforward: opt(int, 2048) },
  /** Probability of dropout. */
  { dropout: opt(float, 0.1) },
  /** Activation of the feed-forward network. */
  { activation: opt(as<TransformerActivation>(or(string, callable())), 'relu') },
  /** Epsilon of the layer normalizations. */
  { layerNormEps: opt(float, 1e-5) },
  /** Inputs and outputs are (N, L, E), not (L, N, E). */
  { batchFirst: opt(boolean, false) },
  /** Normalize before attention and feed-forward, not after. */
  { normFirst: opt(boolean, false) },
  /** Add learned biases. */
  { bias: opt(boolean, true) },
  ...factoryOptions,
] as const;

/** The constructor arguments of both layers. */
export type TransformerLayerArguments = [
  dModel: number,
  nhead: number,
  dimFeedforward?: number,
  dropout?: number,
  activation?: TransformerActivation,
  layerNormEps?: number,
  batchFirst?: boolean,
  normFirst?: boolean,
  bias?: boolean,
  device?: DeviceLike | null,
  dtype?: DType | null,
];

function activationOf(activation: TransformerActivation): (input: Tensor) => Tensor {
  if (typeof activation !== 'string') return activation;
  if (activation === 'relu') return relu;
  if (activation === 'gelu') return gelu;
  throw new TorchError(`activation should be relu/gelu, not ${textOf(activation)}`);
}

const encoderSignature = parameters('TransformerEncoderLayer', ...common);
const encoderForwardSignature = parameters(
  'forward',
  { src: tensor },
  { srcMask: orNull(tensor) },
  { srcKeyPaddingMask: orNull(tensor) },
  { isCausal: opt(boolean, false) },
);

/**
 * Self-attention, then a feed-forward network.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html
 */
export class TransformerEncoderLayer extends Module {
  self_attn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  readonly normFirst: boolean;
  norm1: LayerNorm;
  norm2: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;
  activation: (input: Tensor) => Tensor;

  constructor(...args: Call<typeof encoderSignature>) {
    super();
    const given = encoderSignature.bind(args);
    const [dModel, nhead, dimFeedforward = 2048, dropout = 0.1, activation = relu, eps = 1e-5, ...rest] = given;
    const [batchFirst = false, normFirst = false, bias = true, device = null, dtype = null] = rest;
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout, bias, batchFirst, device, dtype });
    this.linear1 = new Linear(dModel, dimFeedforward, { bias, device, dtype });
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dimFeedforward, dModel, { bias, device, dtype });
    this.normFirst = normFirst;
    this.norm1 = new LayerNorm(dModel, { eps, bias, device, dtype });
    this.norm2 = new LayerNorm(dModel, { eps, bias, device, dtype });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.activation = activationOf(activation);
  }

  /** (S, N, E), (N, S, E) with `batchFirst`, or (S, E); the output has the same shape. */
  forward(...args: Call<typeof encoderForwardSignature>): Tensor {
    const [src, srcMask, srcKeyPaddingMask, isCausal] = encoderForwardSignature.bind(args);
    const padding = canonicalMask(srcKeyPaddingMask, 'src_key_padding_mask', srcMask, src);
    const mask = canonicalMask(srcMask, 'src_mask', null, src);
    if (this.canRunFused(src)) return this.runFused(src, mask, padding);
    if (this.normFirst) {
      const x = src.add(this.attend(this.norm1(src), mask, padding, isCausal));
      return x.add(this.feedForward(this.norm2(x)));
    }
    const x = this.norm1(src.add(this.attend(src, mask, padding, isCausal)));
    return this.norm2(x.add(this.feedForward(x)));
  }

  private attend(x: Tensor, attnMask: Tensor | null, keyPaddingMask: Tensor | null, isCausal: boolean): Tensor {
    return this.dropout1(attend(this.self_attn, x, x, attnMask, keyPaddingMask, isCausal));
  }

  private feedForward(x: Tensor): Tensor {
    return this.dropout2(this.linear2(this.dropout(this.activation(this.linear1(x)))));
  }

  private get weights(): (Tensor | null)[] {
    const { self_attn: attention, norm1, norm2, linear1, linear2 } = this;
    const layers = [attention.out_proj, norm1, norm2, linear1, linear2];
    return [attention.in_proj_weight, attention.in_proj_bias, ...layers.flatMap((layer) => [layer.weight, layer.bias])];
  }

  private get isGelu(): boolean {
    return this.activation === gelu || this.activation instanceof GELU;
  }

  /** Whether the settings allow LibTorch's fused operator for inference. */
  get fitsFusedOperator(): boolean {
    const { self_attn: attention } = this;
    const isKnown = this.isGelu || this.activation === relu || this.activation instanceof ReLU;
    if (!attention.batchFirst || attention.in_proj_bias === null || !attention.hasOneWeight) return false;
    return isKnown && this.norm1.eps === this.norm2.eps && attention.numHeads % 2 === 0;
  }

  /** @internal Whether no gradients are needed: gradients are disabled, or neither input nor weights require them. */
  needsNoGradient(src: Tensor): boolean {
    return !isGradEnabled() || ![src, ...this.weights].some((x) => x?.requiresGrad);
  }

  private canRunFused(src: Tensor): boolean {
    if (this.training || src.ndim !== 3 || !this.fitsFusedOperator || !this.needsNoGradient(src)) return false;
    for (const module of this.modules()) if (internalsOf(module).callHooks !== null) return false;
    return true;
  }

  private runFused(src: Tensor, mask: Tensor | null, padding: Tensor | null): Tensor {
    const { self_attn: attention, norm1, norm2, linear1, linear2, weights, isGelu, normFirst } = this;
    const [merged, maskType] = attention.mergeMasks(mask, padding, src);
    return raw('aten::_transformer_encoder_layer_fwd')(
      src,
      attention.embedDim,
      attention.numHeads,
      ...weights.slice(0, 4),
      isGelu,
      normFirst,
      norm1.eps,
      norm1.weight,
      norm1.bias,
      norm2.weight,
      norm2.bias,
      linear1.weight,
      linear1.bias,
      linear2.weight,
      linear2.bias,
      merged,
      maskType,
    ) as Tensor;
  }
}

const decoderSignature = parameters('TransformerDecoderLayer', ...common);
const decoderForwardSignature = parameters(
  'forward',
  { tgt: tensor },
  { memory: tensor },
  { tgtMask: orNull(tensor) },
  { memoryMask: orNull(tensor) },
  { tgtKeyPaddingMask: orNull(tensor) },
  { memoryKeyPaddingMask: orNull(tensor) },
  { tgtIsCausal: opt(boolean, false) },
  { memoryIsCausal: opt(boolean, false) },
);

/**
 * Self-attention, attention over the encoder's output, then a feed-forward network.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerDecoderLayer.html
 */
export class TransformerDecoderLayer extends Module {
  self_attn: MultiheadAttention;
  multihead_attn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  readonly normFirst: boolean;
  norm1: LayerNorm;
  norm2: LayerNorm;
  norm3: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;
  dropout3: Dropout;
  activation: (input: Tensor) => Tensor;

  constructor(...args: Call<typeof decoderSignature>) {
    super();
    const given = decoderSignature.bind(args);
    const [dModel, nhead, dimFeedforward = 2048, dropout = 0.1, activation = relu, eps = 1e-5, ...rest] = given;
    const [batchFirst = false, normFirst = false, bias = true, device = null, dtype = null] = rest;
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout, bias, batchFirst, device, dtype });
    this.multihead_attn = new MultiheadAttention(dModel, nhead, { dropout, bias, batchFirst, device, dtype });
    this.linear1 = new Linear(dModel, dimFeedforward, { bias, device, dtype });
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dimFeedforward, dModel, { bias, device, dtype });
    this.normFirst = normFirst;
    this.norm1 = new LayerNorm(dModel, { eps, bias, device, dtype });
    this.norm2 = new LayerNorm(dModel, { eps, bias, device, dtype });
    this.norm3 = new LayerNorm(dModel, { eps, bias, device, dtype });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.dropout3 = new Dropout(dropout);
    this.activation = activationOf(activation);
  }

  /** tgt (T, N, E) and memory (S, N, E), (N, ...) with `batchFirst`, or without N; the output has tgt's shape. */
  forward(...args: Call<typeof decoderForwardSignature>): Tensor {
    const given = decoderForwardSignature.bind(args);
    const [tgt, memory, tgtMask = null, memoryMask = null, tgtPadding = null, memoryPadding = null, ...causal] = given;
    const [tgtIsCausal = false, memoryIsCausal = false] = causal;
    const self = (x: Tensor): Tensor => this.dropout1(attend(this.self_attn, x, x, tgtMask, tgtPadding, tgtIsCausal));
    const cross = (x: Tensor): Tensor => this.dropout2(attend(this.multihead_attn, x, memory, memoryMask, memoryPadding, memoryIsCausal));
    if (this.normFirst) {
      let x = tgt.add(self(this.norm1(tgt)));
      x = x.add(cross(this.norm2(x)));
      return x.add(this.feedForward(this.norm3(x)));
    }
    let x = this.norm1(tgt.add(self(tgt)));
    x = this.norm2(x.add(cross(x)));
    return this.norm3(x.add(this.feedForward(x)));
  }

  private feedForward(x: Tensor): Tensor {
    return this.dropout3(this.linear2(this.dropout(this.activation(this.linear1(x)))));
  }
}

function attend(
  attention: MultiheadAttention,
  query: Tensor,
  key: Tensor,
  attnMask: Tensor | null,
  keyPaddingMask: Tensor | null,
  isCausal: boolean,
): Tensor {
  return attention(query, key, key, { attnMask, keyPaddingMask, needWeights: false, isCausal })[0];
}
