// Transformers: stacks of encoder and decoder layers.
import {
  as,
  boolean,
  type Call,
  callable,
  factoryOptions,
  float,
  int,
  moduleOf,
  opt,
  or,
  orNull,
  parameters,
  string,
  tensor,
} from '../../arguments';
import { atOnce, isPending } from '../../async';
import type { DeviceLike } from '../../core/device';
import type { DType } from '../../core/dtype';
import { TorchError } from '../../core/errors';
import { warn } from '../../core/warnings';
import { full, raw, triu } from '../../ops';
import type { Tensor } from '../../tensor';
import { deepcopy } from '../deepcopy';
import { canonicalMask } from '../functional/attention-masks';
import { xavierUniform_ } from '../init';
import { Module } from '../module';
import { ModuleList } from './container';
import { LayerNorm } from './normalization';
import { type TransformerActivation, TransformerDecoderLayer, TransformerEncoderLayer } from './transformer-layer';

function causalMask(size: number, device: DeviceLike | null, dtype: DType | null): Tensor {
  return triu(full([size, size], Number.NEGATIVE_INFINITY, { dtype: dtype ?? 'float32', device }), { diagonal: 1 });
}

function lengthOf(x: Tensor, batchFirst: boolean): number {
  return x.size(x.ndim === 2 || !batchFirst ? 0 : 1);
}

// If the caller does not say whether a mask is causal, compare it with the causal mask.
function detectCausal(mask: Tensor | null, isCausal: boolean | null, length: number): boolean {
  if (isCausal !== null || mask === null) return isCausal === true;
  if (mask.ndim !== 2 || mask.size(0) !== length || mask.size(1) !== length) return false;
  // It gives the kernels a hint, without which they compute the same.
  if (isPending(mask)) return false;
  return atOnce(() =>
    mask
      .eq(causalMask(length, mask.device, mask.dtype))
      .all()
      .item<boolean>(),
  );
}

function clones<T extends Module>(layer: T, count: number): ModuleList<T> {
  return new ModuleList(Array.from({ length: count }, () => deepcopy(layer)));
}

const encoderSignature = parameters(
  'TransformerEncoder',
  /** The layer to copy. */
  { encoderLayer: moduleOf<TransformerEncoderLayer>() },
  /** Number of layers. */
  { numLayers: int },
  /** Normalization of the output. */
  { norm: orNull(moduleOf<Norm>()) },
  /** Accepted for compatibility. */
  { enableNestedTensor: opt(boolean, true) },
  /** Accepted for compatibility. */
  { maskCheck: opt(boolean, true) },
);
type Norm = Module & { forward(input: Tensor): Tensor };
const encoderForwardSignature = parameters(
  'forward',
  { src: tensor },
  { mask: orNull(tensor) },
  { srcKeyPaddingMask: orNull(tensor) },
  { isCausal: orNull(boolean) },
);

// The reason, in the words of Python's warning, why a layer cannot skip padding; empty if it can.
function whyNotNested(layer: TransformerEncoderLayer): string {
  if (!(layer instanceof TransformerEncoderLayer)) return 'encoder_layer was not TransformerEncoderLayer';
  const { self_attn: attention } = layer;
  if (layer.normFirst) return 'encoder_layer.norm_first was True';
  if (!attention.batchFirst) {
    return 'encoder_layer.self_attn.batch_first was not True(use batch_first for better inference performance)';
  }
  if (attention.in_proj_bias === null) return 'encoder_layer.self_attn was passed bias=False';
  if (layer.norm1.eps !== layer.norm2.eps) return 'encoder_layer.norm1.eps was not equal to encoder_layer.norm2.eps';
  if (attention.numHeads % 2 === 1) return 'encoder_layer.self_attn.num_heads is odd';
  return layer.fitsFusedOperator ? '' : 'encoder_layer.activation_relu_or_gelu was not True';
}

/**
 * A stack of encoder layers: `numLayers` copies of a layer, then `norm`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html
 */
export class TransformerEncoder extends Module {
  layers: ModuleList<TransformerEncoderLayer>;
  readonly numLayers: number;
  norm: Norm | null;
  /** Skip padding in the computation if possible in inference. */
  readonly enableNestedTensor: boolean;
  private readonly useNestedTensor: boolean;
  private readonly maskCheck: boolean;

  constructor(...args: Call<typeof encoderSignature>) {
    super();
    const [layer, numLayers, norm, enableNestedTensor, maskCheck] = encoderSignature.bind(args);
    this.layers = clones(layer, numLayers);
    this.numLayers = numLayers;
    this.norm = norm;
    this.enableNestedTensor = enableNestedTensor;
    this.maskCheck = maskCheck;
    const why = whyNotNested(layer);
    this.useNestedTensor = enableNestedTensor && why === '';
    if (enableNestedTensor && why !== '') {
      warn(`enable_nested_tensor is True, but self.use_nested_tensor is False because ${why}`);
    }
  }

  /** Shapes as in the layers; `isCausal`: whether `mask` is causal, null: it is compared. */
  forward(...args: Call<typeof encoderForwardSignature>): Tensor {
    const [src, srcMask, paddingMask, isCausal] = encoderForwardSignature.bind(args);
    let padding = canonicalMask(paddingMask, 'src_key_padding_mask', srcMask, src);
    const mask = canonicalMask(srcMask, 'mask', null, src);
    const first = this.layers.at(0);
    const given = padding;
    const shown = given !== null && mask === null && this.canLeaveOut(src, first) ? atOnce(() => given.logicalNot(), [given]) : null;
    const leavesOut = shown !== null && this.isLeftAligned(src, shown);
    // In runAsync() the sizes of nested tensors are not there: computes the padding too, and clears it.
    const clears = leavesOut && isPending(shown.clone());
    const nested = leavesOut && !clears;
    let output = src;
    if (nested) {
      output = raw('aten::_nested_tensor_from_mask')(src, shown, { maskCheck: false }) as Tensor;
      padding = null;
    }
    const causal = detectCausal(mask, isCausal, lengthOf(src, first.self_attn?.batchFirst ?? false));
    for (const layer of this.layers) output = layer(output, { srcMask: mask, isCausal: causal, srcKeyPaddingMask: padding });
    if (nested) output = raw('aten::to_padded_tensor')(output, 0, src.shape) as Tensor;
    if (clears) output = output.maskedFill(shown.logicalNot().unsqueeze(2), 0);
    return this.norm === null ? output : this.norm(output);
  }

  private canLeaveOut(src: Tensor, first: TransformerEncoderLayer): boolean {
    return this.useNestedTensor && !first.training && src.ndim === 3 && first.needsNoGradient(src);
  }

  private isLeftAligned(src: Tensor, shown: Tensor): boolean {
    if (!this.maskCheck) return true;
    // Of the source only the sizes are read.
    return atOnce(
      () => raw('aten::_nested_tensor_from_mask_left_aligned')(isPending(src) ? shown.unsqueeze(2) : src, shown) as boolean,
      [shown],
    );
  }
}

const decoderSignature = parameters(
  'TransformerDecoder',
  /** The layer to copy. */
  { decoderLayer: moduleOf<TransformerDecoderLayer>() },
  /** Number of layers. */
  { numLayers: int },
  /** Normalization of the output. */
  { norm: orNull(moduleOf<Norm>()) },
);
const decoderForwardSignature = parameters(
  'forward',
  { tgt: tensor },
  { memory: tensor },
  { tgtMask: orNull(tensor) },
  { memoryMask: orNull(tensor) },
  { tgtKeyPaddingMask: orNull(tensor) },
  { memoryKeyPaddingMask: orNull(tensor) },
  { tgtIsCausal: orNull(boolean) },
  { memoryIsCausal: opt(boolean, false) },
);

/**
 * A stack of decoder layers: `numLayers` copies of a layer, then `norm`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerDecoder.html
 */
export class TransformerDecoder extends Module {
  layers: ModuleList<TransformerDecoderLayer>;
  readonly numLayers: number;
  norm: Norm | null;

  constructor(...args: Call<typeof decoderSignature>) {
    super();
    const [layer, numLayers, norm] = decoderSignature.bind(args);
    this.layers = clones(layer, numLayers);
    this.numLayers = numLayers;
    this.norm = norm;
  }

  /** Shapes as in the layers; `tgtIsCausal`: whether `tgtMask` is causal, null: it is compared. */
  forward(...args: Call<typeof decoderForwardSignature>): Tensor {
    const given = decoderForwardSignature.bind(args);
    const [tgt, memory, tgtMask = null, memoryMask = null, tgtKeyPaddingMask = null, memoryKeyPaddingMask = null, ...causal] = given;
    const [isCausal = null, memoryIsCausal = false] = causal;
    const tgtIsCausal = detectCausal(tgtMask, isCausal, lengthOf(tgt, this.layers.at(0).self_attn.batchFirst));
    const masks = { tgtMask, memoryMask, tgtKeyPaddingMask, memoryKeyPaddingMask, tgtIsCausal, memoryIsCausal };
    let output = tgt;
    for (const layer of this.layers) output = layer(output, memory, masks);
    return this.norm === null ? output : this.norm(output);
  }
}

const transformerSignature = parameters(
  'Transformer',
  /** Size of each element of the sequences. */
  { dModel: opt(int, 512) },
  /** Number of heads. */
  { nhead: opt(int, 8) },
  /** Number of layers of the encoder. */
  { numEncoderLayers: opt(int, 6) },
  /** Number of layers of the decoder. */
  { numDecoderLayers: opt(int, 6) },
  /** Size of the hidden layer of the feed-forward network. */
  { dimFeedforward: opt(int, 2048) },
  /** Probability of dropout. */
  { dropout: opt(float, 0.1) },
  /** Activation of the feed-forward network. */
  { activation: opt(as<TransformerActivation>(or(string, callable())), 'relu') },
  /** A custom encoder. */
  { customEncoder: orNull(moduleOf<TransformerEncoder>()) },
  /** A custom decoder. */
  { customDecoder: orNull(moduleOf<TransformerDecoder>()) },
  /** Epsilon of the layer normalizations. */
  { layerNormEps: opt(float, 1e-5) },
  /** Inputs and outputs are (N, L, E), not (L, N, E). */
  { batchFirst: opt(boolean, false) },
  /** Normalize before attention and feed-forward, not after. */
  { normFirst: opt(boolean, false) },
  /** Add learned biases. */
  { bias: opt(boolean, true) },
  ...factoryOptions,
);
const transformerForwardSignature = parameters(
  'forward',
  { src: tensor },
  { tgt: tensor },
  { srcMask: orNull(tensor) },
  { tgtMask: orNull(tensor) },
  { memoryMask: orNull(tensor) },
  { srcKeyPaddingMask: orNull(tensor) },
  { tgtKeyPaddingMask: orNull(tensor) },
  { memoryKeyPaddingMask: orNull(tensor) },
  { srcIsCausal: orNull(boolean) },
  { tgtIsCausal: orNull(boolean) },
  { memoryIsCausal: opt(boolean, false) },
);

const maskSignature = parameters('generateSquareSubsequentMask', { sz: int }, ...factoryOptions);

/**
 * An encoder and a decoder that attends to its output, from "Attention Is All You Need" (Vaswani et al., 2017).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Transformer.html
 */
export class Transformer extends Module {
  encoder: TransformerEncoder;
  decoder: TransformerDecoder;
  readonly dModel: number;
  readonly nhead: number;
  readonly batchFirst: boolean;

  constructor(...args: Call<typeof transformerSignature>) {
    super();
    const given = transformerSignature.bind(args);
    const [dModel = 512, nhead = 8, encoders = 6, decoders = 6, dimFeedforward = 2048, dropout = 0.1, activation = 'relu', ...rest] = given;
    const [customEncoder = null, customDecoder = null, eps = 1e-5, batchFirst = false, normFirst = false, bias = true, ...where] = rest;
    const [device = null, dtype = null] = where;
    const layer = [dModel, nhead, dimFeedforward, dropout, activation, eps, batchFirst, normFirst, bias, device, dtype] as const;
    const norm = (): LayerNorm => new LayerNorm(dModel, { eps, bias, device, dtype });
    this.encoder = customEncoder ?? new TransformerEncoder(new TransformerEncoderLayer(...layer), encoders, norm());
    this.decoder = customDecoder ?? new TransformerDecoder(new TransformerDecoderLayer(...layer), decoders, norm());
    for (const weight of this.parameters()) if (weight.ndim > 1) xavierUniform_(weight);
    this.dModel = dModel;
    this.nhead = nhead;
    this.batchFirst = batchFirst;
  }

  /** src (S, N, E) and tgt (T, N, E), (N, ...) with `batchFirst`, or without N; the output has tgt's shape. */
  forward(...args: Call<typeof transformerForwardSignature>): Tensor {
    const given = transformerForwardSignature.bind(args);
    const [src, tgt, srcMask = null, tgtMask = null, memoryMask = null, srcKeyPaddingMask = null, ...rest] = given;
    const [tgtKeyPaddingMask = null, memoryKeyPaddingMask = null, srcIsCausal = null, tgtIsCausal = null, memoryIsCausal = false] = rest;
    const batchDim = this.batchFirst ? 0 : 1;
    if (src.ndim === 3 && src.size(batchDim) !== tgt.size(batchDim)) {
      throw new TorchError('the batch number of src and tgt must be equal');
    }
    if (src.size(-1) !== this.dModel || tgt.size(-1) !== this.dModel) {
      throw new TorchError('the feature number of src and tgt must be equal to d_model');
    }
    const memory = this.encoder(src, { mask: srcMask, srcKeyPaddingMask, isCausal: srcIsCausal });
    const masks = { tgtMask, memoryMask, tgtKeyPaddingMask, memoryKeyPaddingMask, tgtIsCausal, memoryIsCausal };
    return this.decoder(tgt, memory, masks);
  }

  /** A square mask of -inf above the diagonal and 0 elsewhere: no position attends to a later one. */
  static generateSquareSubsequentMask(...args: Call<typeof maskSignature>): Tensor {
    const [sz, device, dtype] = maskSignature.bind(args);
    return causalMask(sz, device, dtype);
  }
}
