// The operators of torch.nn. Generated from the schemas of LibTorch 2.13.0+cpu by `npm run generate`: do not edit.
import type { Scalar } from '../../core/complex';
import type { Generator } from '../../core/generator';
import type { Floats, Input, Ints } from '../../ops/named';
import type { Tensor } from '../../tensor/tensor';
import { defineFunction } from '../call';

interface Functions {
  /** The mean of each of outputSize windows that cover the last two dimensions of (N, C, H, W) or (C, H, W). `adaptiveAvgPool2d(Tensor input, int[] outputSize, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html) */
  adaptiveAvgPool2d(input: Tensor, outputSize: number | Ints, options?: { out?: Tensor | null }): Tensor;
  adaptiveAvgPool2d(input: Tensor, options: { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  adaptiveAvgPool2d(options: Input<Tensor> & { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  /** The mean of each of outputSize windows that cover the last three dimensions of (N, C, D, H, W). `adaptiveAvgPool3d(Tensor input, int[] outputSize, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html) */
  adaptiveAvgPool3d(input: Tensor, outputSize: number | Ints, options?: { out?: Tensor | null }): Tensor;
  adaptiveAvgPool3d(input: Tensor, options: { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  adaptiveAvgPool3d(options: Input<Tensor> & { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  /** The maximum, and its index, of each of outputSize windows that cover the last two dimensions. `adaptiveMaxPool2d(Tensor input, int[] outputSize, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html) */
  adaptiveMaxPool2d(input: Tensor, outputSize: number | Ints, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptiveMaxPool2d(input: Tensor, options: { outputSize: number | Ints; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptiveMaxPool2d(options: Input<Tensor> & { outputSize: number | Ints; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The maximum, and its index, of each of outputSize windows that cover the last three dimensions. `adaptiveMaxPool3d(Tensor input, int[] outputSize, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html) */
  adaptiveMaxPool3d(input: Tensor, outputSize: number | Ints, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptiveMaxPool3d(input: Tensor, options: { outputSize: number | Ints; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptiveMaxPool3d(options: Input<Tensor> & { outputSize: number | Ints; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The mean of each window of the last two dimensions of (N, C, H, W) or (C, H, W). `avgPool2d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, boolean ceilMode = false, boolean countIncludePad = true, int divisorOverride = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html) */
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, options: { countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** The mean of each window of the last three dimensions of (N, C, D, H, W) or (C, D, H, W). `avgPool3d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, boolean ceilMode = false, boolean countIncludePad = true, int divisorOverride = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html) */
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, options: { countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** The loss -y · ln(x) - (1 - y) · ln(1 - x) of probabilities x and targets y. `binaryCrossEntropy(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html) */
  binaryCrossEntropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  binaryCrossEntropy(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropy(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropy(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropy(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** Sums the columns of sliding blocks (N, C · block, L) into images (N, C, H, W); the adjoint of im2col. `col2im(Tensor input, int[] outputSize, int[] kernelSize, int[] dilation, int[] padding, int[] stride, *, Tensor out = null)` */
  col2im(input: Tensor, outputSize: number | Ints, kernelSize: number | Ints, dilation: number | Ints, padding: number | Ints, stride: number | Ints, options?: { out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: number | Ints, kernelSize: number | Ints, dilation: number | Ints, padding: number | Ints, options: { stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: number | Ints, kernelSize: number | Ints, dilation: number | Ints, options: { padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: number | Ints, kernelSize: number | Ints, options: { dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: number | Ints, options: { kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, options: { outputSize: number | Ints; kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(options: Input<Tensor> & { outputSize: number | Ints; kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  /** A 3-dim convolution that applies kernels to each channel of (N, C, D, H, W) separately. `convDepthwise3d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias, int[] stride, int[] padding, int[] dilation, *, Tensor out = null)` */
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options?: { out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias: Tensor | null; stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias: Tensor | null; stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias: Tensor | null; stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias: Tensor | null; stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  /** The cross entropy of softmax(logits) and classes, given as indices or as probabilities. `crossEntropyLoss(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, int ignoreIndex = -100, float labelSmoothing = 0.)` */
  crossEntropyLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, ignoreIndex?: number | bigint, labelSmoothing?: number): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, ignoreIndex: number | bigint, options: { labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, options: { ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  /** max(0, x) + min(0, alpha · (exp(x) - 1)), elementwise. `elu(Tensor input, number alpha = 1, number scale = 1, number inputScale = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html) */
  elu(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar, options?: { out?: Tensor | null }): Tensor;
  elu(input: Tensor, alpha: Scalar, scale: Scalar, options: { inputScale?: Scalar; out?: Tensor | null }): Tensor;
  elu(input: Tensor, alpha: Scalar, options: { scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
  elu(input: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
  elu(options: Input<Tensor> & { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
  /** In place: max(0, x) + min(0, alpha · (exp(x) - 1)), elementwise. `elu_(Tensor input, number alpha = 1, number scale = 1, number inputScale = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html) */
  elu_(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu_(input: Tensor, alpha: Scalar, scale: Scalar, options: { inputScale?: Scalar }): Tensor;
  elu_(input: Tensor, alpha: Scalar, options: { scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu_(input: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu_(options: Input<Tensor> & { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  /** Copies dense tensors of one dtype into one vector, one after the other. `flattenDenseTensors(Tensor[] tensors)` */
  flattenDenseTensors(tensors: readonly Tensor[]): Tensor;
  flattenDenseTensors(options: { tensors: readonly Tensor[] }): Tensor;
  /** The maximum, and its index, of each of outputSize windows of (N, C, H, W) at random positions. `fractionalMaxPool2d(Tensor input, int[] kernelSize, int[] outputSize, Tensor randomSamples, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
  fractionalMaxPool2d(input: Tensor, kernelSize: number | Ints, outputSize: number | Ints, randomSamples: Tensor, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: number | Ints, outputSize: number | Ints, options: { randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: number | Ints, options: { outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, options: { kernelSize: number | Ints; outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(options: Input<Tensor> & { kernelSize: number | Ints; outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The maximum, and its index, of each of outputSize windows of (N, C, D, H, W) at random positions. `fractionalMaxPool3d(Tensor input, int[] kernelSize, int[] outputSize, Tensor randomSamples, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
  fractionalMaxPool3d(input: Tensor, kernelSize: number | Ints, outputSize: number | Ints, randomSamples: Tensor, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: number | Ints, outputSize: number | Ints, options: { randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: number | Ints, options: { outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, options: { kernelSize: number | Ints; outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(options: Input<Tensor> & { kernelSize: number | Ints; outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** x · Φ(x) with Φ the normal cumulative distribution, elementwise; approximate 'tanh' is faster. `gelu(Tensor input, *, string approximate = "none", Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
  gelu(input: Tensor, options?: { approximate?: string; out?: Tensor | null }): Tensor;
  gelu(options: Input<Tensor> & { approximate?: string; out?: Tensor | null }): Tensor;
  /** In place: x · Φ(x) with Φ the normal cumulative distribution, elementwise; approximate 'tanh' is faster. `gelu_(Tensor input, *, string approximate = "none")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
  gelu_(input: Tensor, options?: { approximate?: string }): Tensor;
  gelu_(options: Input<Tensor> & { approximate?: string }): Tensor;
  /** a · sigmoid(b), where a and b are the halves of the input along a dimension. `glu(Tensor input, int dim = -1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html) */
  glu(input: Tensor, dim?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  glu(input: Tensor, options: { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  glu(options: Input<Tensor> & { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  /** min(max(0, x + 3), 6) / 6, elementwise: sigmoid approximated by line segments. `hardsigmoid(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
  hardsigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  hardsigmoid(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: min(max(0, x + 3), 6) / 6, elementwise: sigmoid approximated by line segments. `hardsigmoid_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
  hardsigmoid_(input: Tensor): Tensor;
  hardsigmoid_(options: Input<Tensor>): Tensor;
  /** x · min(max(0, x + 3), 6) / 6, elementwise. `hardswish(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
  hardswish(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  hardswish(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: x · min(max(0, x + 3), 6) / 6, elementwise. `hardswish_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
  hardswish_(input: Tensor): Tensor;
  hardswish_(options: Input<Tensor>): Tensor;
  /** Limits each element to the range from minVal to maxVal, by default [-1, 1]. `hardtanh(Tensor input, number minVal = -1, number maxVal = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html) */
  hardtanh(input: Tensor, minVal?: Scalar, maxVal?: Scalar, options?: { out?: Tensor | null }): Tensor;
  hardtanh(input: Tensor, minVal: Scalar, options: { maxVal?: Scalar; out?: Tensor | null }): Tensor;
  hardtanh(input: Tensor, options: { minVal?: Scalar; maxVal?: Scalar; out?: Tensor | null }): Tensor;
  hardtanh(options: Input<Tensor> & { minVal?: Scalar; maxVal?: Scalar; out?: Tensor | null }): Tensor;
  /** In place: limits each element to the range from minVal to maxVal, by default [-1, 1]. `hardtanh_(Tensor input, number minVal = -1, number maxVal = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html) */
  hardtanh_(input: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh_(input: Tensor, minVal: Scalar, options: { maxVal?: Scalar }): Tensor;
  hardtanh_(input: Tensor, options: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  hardtanh_(options: Input<Tensor> & { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  /** 0.5 · d² for differences |d| below delta, else delta · (|d| - 0.5 · delta). `huberLoss(Tensor input, Tensor target, int reduction = 1, float delta = 1., *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html) */
  huberLoss(input: Tensor, target: Tensor, reduction?: number | bigint, delta?: number, options?: { out?: Tensor | null }): Tensor;
  huberLoss(input: Tensor, target: Tensor, reduction: number | bigint, options: { delta?: number; out?: Tensor | null }): Tensor;
  huberLoss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; delta?: number; out?: Tensor | null }): Tensor;
  huberLoss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; delta?: number; out?: Tensor | null }): Tensor;
  huberLoss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; delta?: number; out?: Tensor | null }): Tensor;
  /** The sliding blocks of images (N, C, H, W) as columns: (N, C · block, L). `im2col(Tensor input, int[] kernelSize, int[] dilation, int[] padding, int[] stride, *, Tensor out = null)` */
  im2col(input: Tensor, kernelSize: number | Ints, dilation: number | Ints, padding: number | Ints, stride: number | Ints, options?: { out?: Tensor | null }): Tensor;
  im2col(input: Tensor, kernelSize: number | Ints, dilation: number | Ints, padding: number | Ints, options: { stride: number | Ints; out?: Tensor | null }): Tensor;
  im2col(input: Tensor, kernelSize: number | Ints, dilation: number | Ints, options: { padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  im2col(input: Tensor, kernelSize: number | Ints, options: { dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  im2col(input: Tensor, options: { kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  im2col(options: Input<Tensor> & { kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  /** The absolute difference |input - target|, by default its mean over all elements. `l1Loss(Tensor input, Tensor target, int reduction = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html) */
  l1Loss(input: Tensor, target: Tensor, reduction?: number | bigint): Tensor;
  l1Loss(input: Tensor, target: Tensor, options: { reduction?: number | bigint }): Tensor;
  l1Loss(input: Tensor, options: { target: Tensor; reduction?: number | bigint }): Tensor;
  l1Loss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint }): Tensor;
  /** max(0, x) + negativeSlope · min(0, x), elementwise. `leakyRelu(Tensor input, number negativeSlope = 0.01, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html) */
  leakyRelu(input: Tensor, negativeSlope?: Scalar, options?: { out?: Tensor | null }): Tensor;
  leakyRelu(input: Tensor, options: { negativeSlope?: Scalar; out?: Tensor | null }): Tensor;
  leakyRelu(options: Input<Tensor> & { negativeSlope?: Scalar; out?: Tensor | null }): Tensor;
  /** In place: max(0, x) + negativeSlope · min(0, x), elementwise. `leakyRelu_(Tensor input, number negativeSlope = 0.01)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html) */
  leakyRelu_(input: Tensor, negativeSlope?: Scalar): Tensor;
  leakyRelu_(input: Tensor, options: { negativeSlope?: Scalar }): Tensor;
  leakyRelu_(options: Input<Tensor> & { negativeSlope?: Scalar }): Tensor;
  /** x Aᵀ + b: input (*, inFeatures), weight A (outFeatures, inFeatures), bias (outFeatures) or none. `linear(Tensor input, Tensor weight, Tensor bias = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html) */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor | null }): Tensor;
  linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out?: Tensor | null }): Tensor;
  linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  linear(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  /** ln(1 / (1 + exp(-x))), elementwise, without overflow. `logSigmoid(Tensor input, *, Tensor out = null)` */
  logSigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  logSigmoid(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The maximum, and its index, of each window of the last two dimensions of (N, C, H, W) or (C, H, W). `maxPool2dWithIndices(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html) */
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The maximum, and its index, of each window of the last three dimensions of (N, C, D, H, W). `maxPool3dWithIndices(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html) */
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** Puts the values of a max pooling at their indices in (N, C, H, W), with zeros elsewhere. `maxUnpool2d(Tensor input, Tensor indices, int[] outputSize, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
  maxUnpool2d(input: Tensor, indices: Tensor, outputSize: number | Ints, options?: { out?: Tensor | null }): Tensor;
  maxUnpool2d(input: Tensor, indices: Tensor, options: { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool2d(input: Tensor, options: { indices: Tensor; outputSize: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool2d(options: Input<Tensor> & { indices: Tensor; outputSize: number | Ints; out?: Tensor | null }): Tensor;
  /** Puts the values of a max pooling at their indices in (N, C, D, H, W), with zeros elsewhere. `maxUnpool3d(Tensor input, Tensor indices, int[] outputSize, int[] stride, int[] padding, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | Ints, stride: number | Ints, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | Ints, stride: number | Ints, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | Ints, options: { stride: number | Ints; padding: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, options: { outputSize: number | Ints; stride: number | Ints; padding: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, options: { indices: Tensor; outputSize: number | Ints; stride: number | Ints; padding: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool3d(options: Input<Tensor> & { indices: Tensor; outputSize: number | Ints; stride: number | Ints; padding: number | Ints; out?: Tensor | null }): Tensor;
  /** x · tanh(ln(1 + exp(x))), elementwise. `mish(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
  mish(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  mish(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: x · tanh(ln(1 + exp(x))), elementwise. `mish_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
  mish_(input: Tensor): Tensor;
  mish_(options: Input<Tensor>): Tensor;
  /** x Aᵀ + b for an input in oneDNN's layout. `mkldnnLinear(Tensor input, Tensor weight, Tensor bias = null, *, Tensor out = null)` */
  mkldnnLinear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor | null }): Tensor;
  mkldnnLinear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out?: Tensor | null }): Tensor;
  mkldnnLinear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  mkldnnLinear(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  /** The weight of a 2-dim convolution in the layout that oneDNN is fastest with. `mkldnnReorderConv2dWeight(Tensor input, int[] padding = [0, 0], int[] stride = [1, 1], int[] dilation = [1, 1], int groups = 1, int[] inputSize = null, *, Tensor out = null)` */
  mkldnnReorderConv2dWeight(input: Tensor, padding?: number | Ints, stride?: number | Ints, dilation?: number | Ints, groups?: number | bigint, inputSize?: Ints | null, options?: { out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, dilation: number | Ints, groups: number | bigint, options: { inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, dilation: number | Ints, options: { groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, options: { dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | Ints, options: { stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, options: { padding?: number | Ints; stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(options: Input<Tensor> & { padding?: number | Ints; stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  /** The weight of a 3-dim convolution in the layout that oneDNN is fastest with. `mkldnnReorderConv3dWeight(Tensor input, int[] padding = [0, 0, 0], int[] stride = [1, 1, 1], int[] dilation = [1, 1, 1], int groups = 1, int[] inputSize = null, *, Tensor out = null)` */
  mkldnnReorderConv3dWeight(input: Tensor, padding?: number | Ints, stride?: number | Ints, dilation?: number | Ints, groups?: number | bigint, inputSize?: Ints | null, options?: { out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, dilation: number | Ints, groups: number | bigint, options: { inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, dilation: number | Ints, options: { groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, options: { dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | Ints, options: { stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, options: { padding?: number | Ints; stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(options: Input<Tensor> & { padding?: number | Ints; stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  /** The squared difference (input - target)², by default its mean over all elements. `mseLoss(Tensor input, Tensor target, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html) */
  mseLoss(input: Tensor, target: Tensor, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  mseLoss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  mseLoss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  mseLoss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** The sum of max(0, margin - x[y] + x[j])ᵖ over classes j other than y, divided by the number of classes. `multiMarginLoss(Tensor input, Tensor target, number p = 1, number margin = 1, Tensor weight = null, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html) */
  multiMarginLoss(input: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, options: { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(options: Input<Tensor> & { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** The hinge loss between all pairs of a right class and a wrong one, for several right classes. `multilabelMarginLoss(Tensor input, Tensor target, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html) */
  multilabelMarginLoss(input: Tensor, target: Tensor, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  multilabelMarginLoss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multilabelMarginLoss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multilabelMarginLoss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** Minus the log-probability of the right class, given as an index, by default its weighted mean. `nllLoss(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, int ignoreIndex = -100, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html) */
  nllLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, ignoreIndex?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, options: { ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  /** Minus the log-probability of the right class of each pixel of (N, C, H, W). `nllLoss2d(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, int ignoreIndex = -100, *, Tensor out = null)` */
  nllLoss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, ignoreIndex?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, options: { ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss2d(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  /** Minus the log-probability of the right class, given as an index, by default its weighted mean. `nllLossNd(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, int ignoreIndex = -100)` */
  nllLossNd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, ignoreIndex?: number | bigint): Tensor;
  nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, options: { ignoreIndex?: number | bigint }): Tensor;
  nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; ignoreIndex?: number | bigint }): Tensor;
  nllLossNd(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint }): Tensor;
  nllLossNd(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint }): Tensor;
  nllLossNd(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint }): Tensor;
  /** Vectors with a 1 at each index and zeros elsewhere, along a new last dimension of numClasses. `oneHot(Tensor input, int numClasses = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html) */
  oneHot(input: Tensor, numClasses?: number | bigint): Tensor;
  oneHot(input: Tensor, options: { numClasses?: number | bigint }): Tensor;
  oneHot(options: Input<Tensor> & { numClasses?: number | bigint }): Tensor;
  /** Pads by pairs of sizes that start at the last dimension, with a value, reflections, edges or periodically. `pad(Tensor input, int[] pad, string mode = "constant", float value = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html) */
  pad(input: Tensor, pad: Ints, mode?: string, value?: number | null): Tensor;
  pad(input: Tensor, pad: Ints, mode: string, options: { value?: number | null }): Tensor;
  pad(input: Tensor, pad: Ints, options: { mode?: string; value?: number | null }): Tensor;
  pad(input: Tensor, options: { pad: Ints; mode?: string; value?: number | null }): Tensor;
  pad(options: Input<Tensor> & { pad: Ints; mode?: string; value?: number | null }): Tensor;
  /** Stacks sequences of different lengths, with the shorter ones padded with a value. `padSequence(Tensor[] sequences, boolean batchFirst = false, float paddingValue = 0., string paddingSide = "right")` */
  padSequence(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: string): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst: boolean, paddingValue: number, options: { paddingSide?: string }): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst: boolean, options: { paddingValue?: number; paddingSide?: string }): Tensor;
  padSequence(sequences: readonly Tensor[], options: { batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor;
  padSequence(options: { sequences: readonly Tensor[]; batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor;
  /** Pads the last dimension with its reflection, without repeating the border. `reflectionPad1d(Tensor input, int[] padding, *, Tensor out = null)` */
  reflectionPad1d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  reflectionPad1d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  reflectionPad1d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** Pads the last two dimensions with their reflections, without repeating the borders. `reflectionPad2d(Tensor input, int[] padding, *, Tensor out = null)` */
  reflectionPad2d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  reflectionPad2d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  reflectionPad2d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** Pads the last three dimensions with their reflections, without repeating the borders. `reflectionPad3d(Tensor input, int[] padding, *, Tensor out = null)` */
  reflectionPad3d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  reflectionPad3d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  reflectionPad3d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** min(max(0, x), 6), elementwise. `relu6(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
  relu6(input: Tensor): Tensor;
  relu6(options: Input<Tensor>): Tensor;
  /** In place: min(max(0, x), 6), elementwise. `relu6_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
  relu6_(input: Tensor): Tensor;
  relu6_(options: Input<Tensor>): Tensor;
  /** Pads the last dimension with its border elements. `replicationPad1d(Tensor input, int[] padding, *, Tensor out = null)` */
  replicationPad1d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  replicationPad1d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  replicationPad1d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** Pads the last two dimensions with their border elements. `replicationPad2d(Tensor input, int[] padding, *, Tensor out = null)` */
  replicationPad2d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  replicationPad2d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  replicationPad2d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** Pads the last three dimensions with their border elements. `replicationPad3d(Tensor input, int[] padding, *, Tensor out = null)` */
  replicationPad3d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  replicationPad3d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  replicationPad3d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** Randomized leaky ReLU, which writes the slopes that it draws to noise. `rreluWithNoise(Tensor input, Tensor noise, number lower = 0.125, number upper = 0.33333333333333331, boolean training = false, Generator generator = null, *, Tensor out = null)` */
  rreluWithNoise(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null, options?: { out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(options: Input<Tensor> & { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** In place: randomized leaky ReLU, which writes the slopes that it draws to noise. `rreluWithNoise_(Tensor input, Tensor noise, number lower = 0.125, number upper = 0.33333333333333331, boolean training = false, Generator generator = null)` */
  rreluWithNoise_(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(options: Input<Tensor> & { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** softmax(query keyᵀ · scale + mask) value: attention of (..., L, E) queries over (..., S, E) keys. `scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask = null, float dropoutP = 0., boolean isCausal = false, *, float scale = null, boolean enableGqa = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html) */
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, dropoutP: number, options: { isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, options: { dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, options: { value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, options: { key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(options: { query: Tensor; key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  /** x / (1 + exp(-x)), elementwise. `silu(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
  silu(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  silu(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: x / (1 + exp(-x)), elementwise. `silu_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
  silu_(input: Tensor): Tensor;
  silu_(options: Input<Tensor>): Tensor;
  /** A 3-dim convolution of (N, C, D, H, W) by the product of unfolded blocks and the weight. `slowConv3d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1, 1], int[] padding = [0, 0, 0], *, Tensor out = null)` */
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  /** A dilated 2-dim convolution of (N, C, H, W) by the product of unfolded blocks and the weight. `slowConvDilated2d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1], int[] padding = [0, 0], int[] dilation = [1, 1], *, Tensor out = null)` */
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  /** A dilated 3-dim convolution of (N, C, D, H, W) by the product of unfolded blocks and the weight. `slowConvDilated3d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1, 1], int[] padding = [0, 0, 0], int[] dilation = [1, 1, 1], *, Tensor out = null)` */
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  /** A transposed 2-dim convolution of (N, C, H, W) by a product with the weight, summed in blocks. `slowConvTranspose2d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1], int[] padding = [0, 0], int[] outputPadding = [0, 0], int[] dilation = [1, 1], *, Tensor out = null)` */
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, outputPadding?: number | Ints, dilation?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, options: { dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  /** A transposed 3-dim convolution of (N, C, D, H, W) by a product with the weight, summed in blocks. `slowConvTranspose3d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1, 1], int[] padding = [0, 0, 0], int[] outputPadding = [0, 0, 0], int[] dilation = [1, 1, 1], *, Tensor out = null)` */
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, outputPadding?: number | Ints, dilation?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, options: { dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  /** 0.5 · d² / beta for differences |d| below beta, else |d| - 0.5 · beta. `smoothL1Loss(Tensor input, Tensor target, int reduction = 1, float beta = 1., *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html) */
  smoothL1Loss(input: Tensor, target: Tensor, reduction?: number | bigint, beta?: number, options?: { out?: Tensor | null }): Tensor;
  smoothL1Loss(input: Tensor, target: Tensor, reduction: number | bigint, options: { beta?: number; out?: Tensor | null }): Tensor;
  smoothL1Loss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; beta?: number; out?: Tensor | null }): Tensor;
  smoothL1Loss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; beta?: number; out?: Tensor | null }): Tensor;
  smoothL1Loss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; beta?: number; out?: Tensor | null }): Tensor;
  /** The logistic loss ln(1 + exp(-target · input)), with targets 1 and -1. `softMarginLoss(Tensor input, Tensor target, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html) */
  softMarginLoss(input: Tensor, target: Tensor, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  softMarginLoss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  softMarginLoss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  softMarginLoss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** ln(1 + exp(beta · x)) / beta, elementwise; x itself where beta · x is above threshold. `softplus(Tensor input, number beta = 1, number threshold = 20, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html) */
  softplus(input: Tensor, beta?: Scalar, threshold?: Scalar, options?: { out?: Tensor | null }): Tensor;
  softplus(input: Tensor, beta: Scalar, options: { threshold?: Scalar; out?: Tensor | null }): Tensor;
  softplus(input: Tensor, options: { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }): Tensor;
  softplus(options: Input<Tensor> & { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }): Tensor;
  /** Moves each element towards zero by lambd: 0 for elements within ±lambd. `softshrink(Tensor input, number lambd = 0.5, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html) */
  softshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor | null }): Tensor;
  softshrink(input: Tensor, options: { lambd?: Scalar; out?: Tensor | null }): Tensor;
  softshrink(options: Input<Tensor> & { lambd?: Scalar; out?: Tensor | null }): Tensor;
  /** A 2-dim convolution of (N, C, H, W) by the product of unfolded blocks and the weight. `thnnConv2d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1], int[] padding = [0, 0], *, Tensor out = null)` */
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  /** Views of a vector in the shapes of given tensors; the inverse of flattenDenseTensors. `unflattenDenseTensors(Tensor flat, Tensor[] tensors)` */
  unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  unflattenDenseTensors(flat: Tensor, options: { tensors: readonly Tensor[] }): Tensor[];
  unflattenDenseTensors(options: { flat: Tensor; tensors: readonly Tensor[] }): Tensor[];
  /** Resizes (N, C, H, W) to outputSize by bicubic interpolation. `upsampleBicubic2d(Tensor input, int[] outputSize, boolean alignCorners, float[] scaleFactors)` */
  upsampleBicubic2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, options: { scaleFactors: Floats | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: Ints | null, options: { alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleBicubic2d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleBicubic2d(options: Input<Tensor> & { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  /** Resizes (N, C, H, W) to outputSize by bicubic interpolation. `upsampleBicubic2d(Tensor input, int[] outputSize, boolean alignCorners, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleBicubic2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: number | Ints, options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, options: { outputSize: number | Ints; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(options: Input<Tensor> & { outputSize: number | Ints; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  /** Resizes (N, C, H, W) to outputSize by bilinear interpolation. `upsampleBilinear2d(Tensor input, int[] outputSize, boolean alignCorners, float[] scaleFactors, *, Tensor out = null)` */
  upsampleBilinear2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null, options?: { out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, options: { scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Ints | null, options: { alignCorners: boolean; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(options: Input<Tensor> & { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  /** Resizes (N, C, H, W) to outputSize by bilinear interpolation. `upsampleBilinear2d(Tensor input, int[] outputSize, boolean alignCorners, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleBilinear2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: number | Ints, options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, options: { outputSize: number | Ints; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(options: Input<Tensor> & { outputSize: number | Ints; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  /** Resizes (N, C, L) to outputSize by linear interpolation. `upsampleLinear1d(Tensor input, int[] outputSize, boolean alignCorners, float[] scaleFactors)` */
  upsampleLinear1d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, options: { scaleFactors: Floats | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: Ints | null, options: { alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleLinear1d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleLinear1d(options: Input<Tensor> & { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  /** Resizes (N, C, L) to outputSize by linear interpolation. `upsampleLinear1d(Tensor input, int[] outputSize, boolean alignCorners, float scales = null, *, Tensor out = null)` */
  upsampleLinear1d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scales?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, options: { scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: number | Ints, options: { alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleLinear1d(input: Tensor, options: { outputSize: number | Ints; alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleLinear1d(options: Input<Tensor> & { outputSize: number | Ints; alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
  /** Resizes (N, C, L) to outputSize by repeating the nearest element. `upsampleNearest1d(Tensor input, int[] outputSize, float[] scaleFactors)` */
  upsampleNearest1d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: Ints | null, options: { scaleFactors: Floats | null }): Tensor;
  upsampleNearest1d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  upsampleNearest1d(options: Input<Tensor> & { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  /** Resizes (N, C, L) to outputSize by repeating the nearest element. `upsampleNearest1d(Tensor input, int[] outputSize, float scales = null, *, Tensor out = null)` */
  upsampleNearest1d(input: Tensor, outputSize: number | Ints, scales?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: number | Ints, options: { scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest1d(input: Tensor, options: { outputSize: number | Ints; scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest1d(options: Input<Tensor> & { outputSize: number | Ints; scales?: number | null; out?: Tensor | null }): Tensor;
  /** Resizes (N, C, H, W) to outputSize by repeating the nearest element. `upsampleNearest2d(Tensor input, int[] outputSize, float[] scaleFactors, *, Tensor out = null)` */
  upsampleNearest2d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null, options?: { out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: Ints | null, options: { scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(options: Input<Tensor> & { outputSize: Ints | null; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  /** Resizes (N, C, H, W) to outputSize by repeating the nearest element. `upsampleNearest2d(Tensor input, int[] outputSize, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleNearest2d(input: Tensor, outputSize: number | Ints, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: number | Ints, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: number | Ints, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, options: { outputSize: number | Ints; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(options: Input<Tensor> & { outputSize: number | Ints; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  /** Resizes (N, C, D, H, W) to outputSize by repeating the nearest element. `upsampleNearest3d(Tensor input, int[] outputSize, float[] scaleFactors)` */
  upsampleNearest3d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: Ints | null, options: { scaleFactors: Floats | null }): Tensor;
  upsampleNearest3d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  upsampleNearest3d(options: Input<Tensor> & { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  /** Resizes (N, C, D, H, W) to outputSize by repeating the nearest element. `upsampleNearest3d(Tensor input, int[] outputSize, float scalesD = null, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleNearest3d(input: Tensor, outputSize: number | Ints, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: number | Ints, scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: number | Ints, scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: number | Ints, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, options: { outputSize: number | Ints; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(options: Input<Tensor> & { outputSize: number | Ints; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  /** Resizes (N, C, D, H, W) to outputSize by trilinear interpolation. `upsampleTrilinear3d(Tensor input, int[] outputSize, boolean alignCorners, float[] scaleFactors)` */
  upsampleTrilinear3d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, options: { scaleFactors: Floats | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Ints | null, options: { alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleTrilinear3d(options: Input<Tensor> & { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  /** Resizes (N, C, D, H, W) to outputSize by trilinear interpolation. `upsampleTrilinear3d(Tensor input, int[] outputSize, boolean alignCorners, float scalesD = null, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, options: { alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, options: { outputSize: number | Ints; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(options: Input<Tensor> & { outputSize: number | Ints; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
}

/** The mean of each of outputSize windows that cover the last two dimensions of (N, C, H, W) or (C, H, W). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html) */
export const adaptiveAvgPool2d: Functions['adaptiveAvgPool2d'] = defineFunction('aten::adaptive_avg_pool2d', 'nn.adaptiveAvgPool2d');
/** The mean of each of outputSize windows that cover the last three dimensions of (N, C, D, H, W). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html) */
export const adaptiveAvgPool3d: Functions['adaptiveAvgPool3d'] = defineFunction('aten::adaptive_avg_pool3d', 'nn.adaptiveAvgPool3d');
/** The maximum, and its index, of each of outputSize windows that cover the last two dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html) */
export const adaptiveMaxPool2d: Functions['adaptiveMaxPool2d'] = defineFunction('aten::adaptive_max_pool2d', 'nn.adaptiveMaxPool2d');
/** The maximum, and its index, of each of outputSize windows that cover the last three dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html) */
export const adaptiveMaxPool3d: Functions['adaptiveMaxPool3d'] = defineFunction('aten::adaptive_max_pool3d', 'nn.adaptiveMaxPool3d');
/** The mean of each window of the last two dimensions of (N, C, H, W) or (C, H, W). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html) */
export const avgPool2d: Functions['avgPool2d'] = defineFunction('aten::avg_pool2d', 'nn.avgPool2d');
/** The mean of each window of the last three dimensions of (N, C, D, H, W) or (C, D, H, W). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html) */
export const avgPool3d: Functions['avgPool3d'] = defineFunction('aten::avg_pool3d', 'nn.avgPool3d');
/** The loss -y · ln(x) - (1 - y) · ln(1 - x) of probabilities x and targets y. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html) */
export const binaryCrossEntropy: Functions['binaryCrossEntropy'] = defineFunction('aten::binary_cross_entropy', 'nn.binaryCrossEntropy');
/** Sums the columns of sliding blocks (N, C · block, L) into images (N, C, H, W); the adjoint of im2col. */
export const col2im: Functions['col2im'] = defineFunction('aten::col2im', 'nn.col2im');
/** A 3-dim convolution that applies kernels to each channel of (N, C, D, H, W) separately. */
export const convDepthwise3d: Functions['convDepthwise3d'] = defineFunction('aten::conv_depthwise3d', 'nn.convDepthwise3d');
/** The cross entropy of softmax(logits) and classes, given as indices or as probabilities. */
export const crossEntropyLoss: Functions['crossEntropyLoss'] = defineFunction('aten::cross_entropy_loss', 'nn.crossEntropyLoss');
/** max(0, x) + min(0, alpha · (exp(x) - 1)), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html) */
export const elu: Functions['elu'] = defineFunction('aten::elu', 'nn.elu');
/** In place: max(0, x) + min(0, alpha · (exp(x) - 1)), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html) */
export const elu_: Functions['elu_'] = defineFunction('aten::elu_', 'nn.elu_');
/** Copies dense tensors of one dtype into one vector, one after the other. */
export const flattenDenseTensors: Functions['flattenDenseTensors'] = defineFunction('aten::flatten_dense_tensors', 'nn.flattenDenseTensors');
/** The maximum, and its index, of each of outputSize windows of (N, C, H, W) at random positions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
export const fractionalMaxPool2d: Functions['fractionalMaxPool2d'] = defineFunction('aten::fractional_max_pool2d', 'nn.fractionalMaxPool2d');
/** The maximum, and its index, of each of outputSize windows of (N, C, D, H, W) at random positions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
export const fractionalMaxPool3d: Functions['fractionalMaxPool3d'] = defineFunction('aten::fractional_max_pool3d', 'nn.fractionalMaxPool3d');
/** x · Φ(x) with Φ the normal cumulative distribution, elementwise; approximate 'tanh' is faster. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
export const gelu: Functions['gelu'] = defineFunction('aten::gelu', 'nn.gelu');
/** In place: x · Φ(x) with Φ the normal cumulative distribution, elementwise; approximate 'tanh' is faster. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
export const gelu_: Functions['gelu_'] = defineFunction('aten::gelu_', 'nn.gelu_');
/** a · sigmoid(b), where a and b are the halves of the input along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html) */
export const glu: Functions['glu'] = defineFunction('aten::glu', 'nn.glu');
/** min(max(0, x + 3), 6) / 6, elementwise: sigmoid approximated by line segments. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
export const hardsigmoid: Functions['hardsigmoid'] = defineFunction('aten::hardsigmoid', 'nn.hardsigmoid');
/** In place: min(max(0, x + 3), 6) / 6, elementwise: sigmoid approximated by line segments. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
export const hardsigmoid_: Functions['hardsigmoid_'] = defineFunction('aten::hardsigmoid_', 'nn.hardsigmoid_');
/** x · min(max(0, x + 3), 6) / 6, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
export const hardswish: Functions['hardswish'] = defineFunction('aten::hardswish', 'nn.hardswish');
/** In place: x · min(max(0, x + 3), 6) / 6, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
export const hardswish_: Functions['hardswish_'] = defineFunction('aten::hardswish_', 'nn.hardswish_');
/** Limits each element to the range from minVal to maxVal, by default [-1, 1]. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html) */
export const hardtanh: Functions['hardtanh'] = defineFunction('aten::hardtanh', 'nn.hardtanh');
/** In place: limits each element to the range from minVal to maxVal, by default [-1, 1]. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html) */
export const hardtanh_: Functions['hardtanh_'] = defineFunction('aten::hardtanh_', 'nn.hardtanh_');
/** 0.5 · d² for differences |d| below delta, else delta · (|d| - 0.5 · delta). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html) */
export const huberLoss: Functions['huberLoss'] = defineFunction('aten::huber_loss', 'nn.huberLoss');
/** The sliding blocks of images (N, C, H, W) as columns: (N, C · block, L). */
export const im2col: Functions['im2col'] = defineFunction('aten::im2col', 'nn.im2col');
/** The absolute difference |input - target|, by default its mean over all elements. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html) */
export const l1Loss: Functions['l1Loss'] = defineFunction('aten::l1_loss', 'nn.l1Loss');
/** max(0, x) + negativeSlope · min(0, x), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html) */
export const leakyRelu: Functions['leakyRelu'] = defineFunction('aten::leaky_relu', 'nn.leakyRelu');
/** In place: max(0, x) + negativeSlope · min(0, x), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html) */
export const leakyRelu_: Functions['leakyRelu_'] = defineFunction('aten::leaky_relu_', 'nn.leakyRelu_');
/** x Aᵀ + b: input (*, inFeatures), weight A (outFeatures, inFeatures), bias (outFeatures) or none. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html) */
export const linear: Functions['linear'] = defineFunction('aten::linear', 'nn.linear');
/** ln(1 / (1 + exp(-x))), elementwise, without overflow. */
export const logSigmoid: Functions['logSigmoid'] = defineFunction('aten::log_sigmoid', 'nn.logSigmoid');
/** The maximum, and its index, of each window of the last two dimensions of (N, C, H, W) or (C, H, W). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html) */
export const maxPool2dWithIndices: Functions['maxPool2dWithIndices'] = defineFunction('aten::max_pool2d_with_indices', 'nn.maxPool2dWithIndices');
/** The maximum, and its index, of each window of the last three dimensions of (N, C, D, H, W). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html) */
export const maxPool3dWithIndices: Functions['maxPool3dWithIndices'] = defineFunction('aten::max_pool3d_with_indices', 'nn.maxPool3dWithIndices');
/** Puts the values of a max pooling at their indices in (N, C, H, W), with zeros elsewhere. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
export const maxUnpool2d: Functions['maxUnpool2d'] = defineFunction('aten::max_unpool2d', 'nn.maxUnpool2d');
/** Puts the values of a max pooling at their indices in (N, C, D, H, W), with zeros elsewhere. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
export const maxUnpool3d: Functions['maxUnpool3d'] = defineFunction('aten::max_unpool3d', 'nn.maxUnpool3d');
/** x · tanh(ln(1 + exp(x))), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
export const mish: Functions['mish'] = defineFunction('aten::mish', 'nn.mish');
/** In place: x · tanh(ln(1 + exp(x))), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
export const mish_: Functions['mish_'] = defineFunction('aten::mish_', 'nn.mish_');
/** x Aᵀ + b for an input in oneDNN's layout. */
export const mkldnnLinear: Functions['mkldnnLinear'] = defineFunction('aten::mkldnn_linear', 'nn.mkldnnLinear');
/** The weight of a 2-dim convolution in the layout that oneDNN is fastest with. */
export const mkldnnReorderConv2dWeight: Functions['mkldnnReorderConv2dWeight'] = defineFunction('aten::mkldnn_reorder_conv2d_weight', 'nn.mkldnnReorderConv2dWeight');
/** The weight of a 3-dim convolution in the layout that oneDNN is fastest with. */
export const mkldnnReorderConv3dWeight: Functions['mkldnnReorderConv3dWeight'] = defineFunction('aten::mkldnn_reorder_conv3d_weight', 'nn.mkldnnReorderConv3dWeight');
/** The squared difference (input - target)², by default its mean over all elements. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html) */
export const mseLoss: Functions['mseLoss'] = defineFunction('aten::mse_loss', 'nn.mseLoss');
/** The sum of max(0, margin - x[y] + x[j])ᵖ over classes j other than y, divided by the number of classes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html) */
export const multiMarginLoss: Functions['multiMarginLoss'] = defineFunction('aten::multi_margin_loss', 'nn.multiMarginLoss');
/** The hinge loss between all pairs of a right class and a wrong one, for several right classes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html) */
export const multilabelMarginLoss: Functions['multilabelMarginLoss'] = defineFunction('aten::multilabel_margin_loss', 'nn.multilabelMarginLoss');
/** Minus the log-probability of the right class, given as an index, by default its weighted mean. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html) */
export const nllLoss: Functions['nllLoss'] = defineFunction('aten::nll_loss', 'nn.nllLoss');
/** Minus the log-probability of the right class of each pixel of (N, C, H, W). */
export const nllLoss2d: Functions['nllLoss2d'] = defineFunction('aten::nll_loss2d', 'nn.nllLoss2d');
/** Minus the log-probability of the right class, given as an index, by default its weighted mean. */
export const nllLossNd: Functions['nllLossNd'] = defineFunction('aten::nll_loss_nd', 'nn.nllLossNd');
/** Vectors with a 1 at each index and zeros elsewhere, along a new last dimension of numClasses. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html) */
export const oneHot: Functions['oneHot'] = defineFunction('aten::one_hot', 'nn.oneHot');
/** Pads by pairs of sizes that start at the last dimension, with a value, reflections, edges or periodically. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html) */
export const pad: Functions['pad'] = defineFunction('aten::pad', 'nn.pad');
/** Stacks sequences of different lengths, with the shorter ones padded with a value. */
export const padSequence: Functions['padSequence'] = defineFunction('aten::pad_sequence', 'nn.padSequence');
/** Pads the last dimension with its reflection, without repeating the border. */
export const reflectionPad1d: Functions['reflectionPad1d'] = defineFunction('aten::reflection_pad1d', 'nn.reflectionPad1d');
/** Pads the last two dimensions with their reflections, without repeating the borders. */
export const reflectionPad2d: Functions['reflectionPad2d'] = defineFunction('aten::reflection_pad2d', 'nn.reflectionPad2d');
/** Pads the last three dimensions with their reflections, without repeating the borders. */
export const reflectionPad3d: Functions['reflectionPad3d'] = defineFunction('aten::reflection_pad3d', 'nn.reflectionPad3d');
/** min(max(0, x), 6), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
export const relu6: Functions['relu6'] = defineFunction('aten::relu6', 'nn.relu6');
/** In place: min(max(0, x), 6), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
export const relu6_: Functions['relu6_'] = defineFunction('aten::relu6_', 'nn.relu6_');
/** Pads the last dimension with its border elements. */
export const replicationPad1d: Functions['replicationPad1d'] = defineFunction('aten::replication_pad1d', 'nn.replicationPad1d');
/** Pads the last two dimensions with their border elements. */
export const replicationPad2d: Functions['replicationPad2d'] = defineFunction('aten::replication_pad2d', 'nn.replicationPad2d');
/** Pads the last three dimensions with their border elements. */
export const replicationPad3d: Functions['replicationPad3d'] = defineFunction('aten::replication_pad3d', 'nn.replicationPad3d');
/** Randomized leaky ReLU, which writes the slopes that it draws to noise. */
export const rreluWithNoise: Functions['rreluWithNoise'] = defineFunction('aten::rrelu_with_noise', 'nn.rreluWithNoise');
/** In place: randomized leaky ReLU, which writes the slopes that it draws to noise. */
export const rreluWithNoise_: Functions['rreluWithNoise_'] = defineFunction('aten::rrelu_with_noise_', 'nn.rreluWithNoise_');
/** softmax(query keyᵀ · scale + mask) value: attention of (..., L, E) queries over (..., S, E) keys. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html) */
export const scaledDotProductAttention: Functions['scaledDotProductAttention'] = defineFunction('aten::scaled_dot_product_attention', 'nn.scaledDotProductAttention');
/** x / (1 + exp(-x)), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
export const silu: Functions['silu'] = defineFunction('aten::silu', 'nn.silu');
/** In place: x / (1 + exp(-x)), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
export const silu_: Functions['silu_'] = defineFunction('aten::silu_', 'nn.silu_');
/** A 3-dim convolution of (N, C, D, H, W) by the product of unfolded blocks and the weight. */
export const slowConv3d: Functions['slowConv3d'] = defineFunction('aten::slow_conv3d', 'nn.slowConv3d');
/** A dilated 2-dim convolution of (N, C, H, W) by the product of unfolded blocks and the weight. */
export const slowConvDilated2d: Functions['slowConvDilated2d'] = defineFunction('aten::slow_conv_dilated2d', 'nn.slowConvDilated2d');
/** A dilated 3-dim convolution of (N, C, D, H, W) by the product of unfolded blocks and the weight. */
export const slowConvDilated3d: Functions['slowConvDilated3d'] = defineFunction('aten::slow_conv_dilated3d', 'nn.slowConvDilated3d');
/** A transposed 2-dim convolution of (N, C, H, W) by a product with the weight, summed in blocks. */
export const slowConvTranspose2d: Functions['slowConvTranspose2d'] = defineFunction('aten::slow_conv_transpose2d', 'nn.slowConvTranspose2d');
/** A transposed 3-dim convolution of (N, C, D, H, W) by a product with the weight, summed in blocks. */
export const slowConvTranspose3d: Functions['slowConvTranspose3d'] = defineFunction('aten::slow_conv_transpose3d', 'nn.slowConvTranspose3d');
/** 0.5 · d² / beta for differences |d| below beta, else |d| - 0.5 · beta. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html) */
export const smoothL1Loss: Functions['smoothL1Loss'] = defineFunction('aten::smooth_l1_loss', 'nn.smoothL1Loss');
/** The logistic loss ln(1 + exp(-target · input)), with targets 1 and -1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html) */
export const softMarginLoss: Functions['softMarginLoss'] = defineFunction('aten::soft_margin_loss', 'nn.softMarginLoss');
/** ln(1 + exp(beta · x)) / beta, elementwise; x itself where beta · x is above threshold. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html) */
export const softplus: Functions['softplus'] = defineFunction('aten::softplus', 'nn.softplus');
/** Moves each element towards zero by lambd: 0 for elements within ±lambd. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html) */
export const softshrink: Functions['softshrink'] = defineFunction('aten::softshrink', 'nn.softshrink');
/** A 2-dim convolution of (N, C, H, W) by the product of unfolded blocks and the weight. */
export const thnnConv2d: Functions['thnnConv2d'] = defineFunction('aten::thnn_conv2d', 'nn.thnnConv2d');
/** Views of a vector in the shapes of given tensors; the inverse of flattenDenseTensors. */
export const unflattenDenseTensors: Functions['unflattenDenseTensors'] = defineFunction('aten::unflatten_dense_tensors', 'nn.unflattenDenseTensors');
/** Resizes (N, C, H, W) to outputSize by bicubic interpolation. */
export const upsampleBicubic2d: Functions['upsampleBicubic2d'] = defineFunction('aten::upsample_bicubic2d', 'nn.upsampleBicubic2d');
/** Resizes (N, C, H, W) to outputSize by bilinear interpolation. */
export const upsampleBilinear2d: Functions['upsampleBilinear2d'] = defineFunction('aten::upsample_bilinear2d', 'nn.upsampleBilinear2d');
/** Resizes (N, C, L) to outputSize by linear interpolation. */
export const upsampleLinear1d: Functions['upsampleLinear1d'] = defineFunction('aten::upsample_linear1d', 'nn.upsampleLinear1d');
/** Resizes (N, C, L) to outputSize by repeating the nearest element. */
export const upsampleNearest1d: Functions['upsampleNearest1d'] = defineFunction('aten::upsample_nearest1d', 'nn.upsampleNearest1d');
/** Resizes (N, C, H, W) to outputSize by repeating the nearest element. */
export const upsampleNearest2d: Functions['upsampleNearest2d'] = defineFunction('aten::upsample_nearest2d', 'nn.upsampleNearest2d');
/** Resizes (N, C, D, H, W) to outputSize by repeating the nearest element. */
export const upsampleNearest3d: Functions['upsampleNearest3d'] = defineFunction('aten::upsample_nearest3d', 'nn.upsampleNearest3d');
/** Resizes (N, C, D, H, W) to outputSize by trilinear interpolation. */
export const upsampleTrilinear3d: Functions['upsampleTrilinear3d'] = defineFunction('aten::upsample_trilinear3d', 'nn.upsampleTrilinear3d');
