// The operators of torch.nn. Generated from the schemas of LibTorch 2.13.0+cpu by `npm run generate`: do not edit.
import type { Scalar } from '../../core/complex';
import type { Generator } from '../../core/generator';
import type { Floats, Input, Ints } from '../../ops/named';
import type { Tensor } from '../../tensor/tensor';
import { defineFunction } from '../call';

interface Functions {
  /** `adaptiveAvgPool2d(Tensor input, int[] outputSize, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html) */
  adaptiveAvgPool2d(input: Tensor, outputSize: number | Ints, options?: { out?: Tensor | null }): Tensor;
  adaptiveAvgPool2d(input: Tensor, options: { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  adaptiveAvgPool2d(options: Input<Tensor> & { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  /** `adaptiveAvgPool3d(Tensor input, int[] outputSize, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html) */
  adaptiveAvgPool3d(input: Tensor, outputSize: number | Ints, options?: { out?: Tensor | null }): Tensor;
  adaptiveAvgPool3d(input: Tensor, options: { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  adaptiveAvgPool3d(options: Input<Tensor> & { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  /** `adaptiveMaxPool2d(Tensor input, int[] outputSize, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html) */
  adaptiveMaxPool2d(input: Tensor, outputSize: number | Ints, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptiveMaxPool2d(input: Tensor, options: { outputSize: number | Ints; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptiveMaxPool2d(options: Input<Tensor> & { outputSize: number | Ints; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `adaptiveMaxPool3d(Tensor input, int[] outputSize, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html) */
  adaptiveMaxPool3d(input: Tensor, outputSize: number | Ints, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptiveMaxPool3d(input: Tensor, options: { outputSize: number | Ints; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  adaptiveMaxPool3d(options: Input<Tensor> & { outputSize: number | Ints; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `avgPool2d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, boolean ceilMode = false, boolean countIncludePad = true, int divisorOverride = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html) */
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, options: { countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool2d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** `avgPool3d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, boolean ceilMode = false, boolean countIncludePad = true, int divisorOverride = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html) */
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, options: { countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  avgPool3d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** `binaryCrossEntropy(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html) */
  binaryCrossEntropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  binaryCrossEntropy(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropy(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropy(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropy(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** `col2im(Tensor input, int[] outputSize, int[] kernelSize, int[] dilation, int[] padding, int[] stride, *, Tensor out = null)` */
  col2im(input: Tensor, outputSize: number | Ints, kernelSize: number | Ints, dilation: number | Ints, padding: number | Ints, stride: number | Ints, options?: { out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: number | Ints, kernelSize: number | Ints, dilation: number | Ints, padding: number | Ints, options: { stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: number | Ints, kernelSize: number | Ints, dilation: number | Ints, options: { padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: number | Ints, kernelSize: number | Ints, options: { dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, outputSize: number | Ints, options: { kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(input: Tensor, options: { outputSize: number | Ints; kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  col2im(options: Input<Tensor> & { outputSize: number | Ints; kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  /** `convDepthwise3d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias, int[] stride, int[] padding, int[] dilation, *, Tensor out = null)` */
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options?: { out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias: Tensor | null; stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias: Tensor | null; stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias: Tensor | null; stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  convDepthwise3d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias: Tensor | null; stride: number | Ints; padding: number | Ints; dilation: number | Ints; out?: Tensor | null }): Tensor;
  /** `crossEntropyLoss(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, int ignoreIndex = -100, float labelSmoothing = 0.)` */
  crossEntropyLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, ignoreIndex?: number | bigint, labelSmoothing?: number): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, ignoreIndex: number | bigint, options: { labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, options: { ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  crossEntropyLoss(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; labelSmoothing?: number }): Tensor;
  /** `elu(Tensor input, number alpha = 1, number scale = 1, number inputScale = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html) */
  elu(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar, options?: { out?: Tensor | null }): Tensor;
  elu(input: Tensor, alpha: Scalar, scale: Scalar, options: { inputScale?: Scalar; out?: Tensor | null }): Tensor;
  elu(input: Tensor, alpha: Scalar, options: { scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
  elu(input: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
  elu(options: Input<Tensor> & { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
  /** `elu_(Tensor input, number alpha = 1, number scale = 1, number inputScale = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html) */
  elu_(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu_(input: Tensor, alpha: Scalar, scale: Scalar, options: { inputScale?: Scalar }): Tensor;
  elu_(input: Tensor, alpha: Scalar, options: { scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu_(input: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  elu_(options: Input<Tensor> & { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
  /** `flattenDenseTensors(Tensor[] tensors)` */
  flattenDenseTensors(tensors: readonly Tensor[]): Tensor;
  flattenDenseTensors(options: { tensors: readonly Tensor[] }): Tensor;
  /** `fractionalMaxPool2d(Tensor input, int[] kernelSize, int[] outputSize, Tensor randomSamples, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
  fractionalMaxPool2d(input: Tensor, kernelSize: number | Ints, outputSize: number | Ints, randomSamples: Tensor, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: number | Ints, outputSize: number | Ints, options: { randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: number | Ints, options: { outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, options: { kernelSize: number | Ints; outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool2d(options: Input<Tensor> & { kernelSize: number | Ints; outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `fractionalMaxPool3d(Tensor input, int[] kernelSize, int[] outputSize, Tensor randomSamples, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
  fractionalMaxPool3d(input: Tensor, kernelSize: number | Ints, outputSize: number | Ints, randomSamples: Tensor, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: number | Ints, outputSize: number | Ints, options: { randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: number | Ints, options: { outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, options: { kernelSize: number | Ints; outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  fractionalMaxPool3d(options: Input<Tensor> & { kernelSize: number | Ints; outputSize: number | Ints; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `gelu(Tensor input, *, string approximate = "none", Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
  gelu(input: Tensor, options?: { approximate?: string; out?: Tensor | null }): Tensor;
  gelu(options: Input<Tensor> & { approximate?: string; out?: Tensor | null }): Tensor;
  /** `gelu_(Tensor input, *, string approximate = "none")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
  gelu_(input: Tensor, options?: { approximate?: string }): Tensor;
  gelu_(options: Input<Tensor> & { approximate?: string }): Tensor;
  /** `glu(Tensor input, int dim = -1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html) */
  glu(input: Tensor, dim?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  glu(input: Tensor, options: { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  glu(options: Input<Tensor> & { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  /** `hardsigmoid(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
  hardsigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  hardsigmoid(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** `hardsigmoid_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
  hardsigmoid_(input: Tensor): Tensor;
  hardsigmoid_(options: Input<Tensor>): Tensor;
  /** `hardswish(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
  hardswish(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  hardswish(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** `hardswish_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
  hardswish_(input: Tensor): Tensor;
  hardswish_(options: Input<Tensor>): Tensor;
  /** `hardtanh(Tensor input, number minVal = -1, number maxVal = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html) */
  hardtanh(input: Tensor, minVal?: Scalar, maxVal?: Scalar, options?: { out?: Tensor | null }): Tensor;
  hardtanh(input: Tensor, minVal: Scalar, options: { maxVal?: Scalar; out?: Tensor | null }): Tensor;
  hardtanh(input: Tensor, options: { minVal?: Scalar; maxVal?: Scalar; out?: Tensor | null }): Tensor;
  hardtanh(options: Input<Tensor> & { minVal?: Scalar; maxVal?: Scalar; out?: Tensor | null }): Tensor;
  /** `hardtanh_(Tensor input, number minVal = -1, number maxVal = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html) */
  hardtanh_(input: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh_(input: Tensor, minVal: Scalar, options: { maxVal?: Scalar }): Tensor;
  hardtanh_(input: Tensor, options: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  hardtanh_(options: Input<Tensor> & { minVal?: Scalar; maxVal?: Scalar }): Tensor;
  /** `huberLoss(Tensor input, Tensor target, int reduction = 1, float delta = 1., *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html) */
  huberLoss(input: Tensor, target: Tensor, reduction?: number | bigint, delta?: number, options?: { out?: Tensor | null }): Tensor;
  huberLoss(input: Tensor, target: Tensor, reduction: number | bigint, options: { delta?: number; out?: Tensor | null }): Tensor;
  huberLoss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; delta?: number; out?: Tensor | null }): Tensor;
  huberLoss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; delta?: number; out?: Tensor | null }): Tensor;
  huberLoss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; delta?: number; out?: Tensor | null }): Tensor;
  /** `im2col(Tensor input, int[] kernelSize, int[] dilation, int[] padding, int[] stride, *, Tensor out = null)` */
  im2col(input: Tensor, kernelSize: number | Ints, dilation: number | Ints, padding: number | Ints, stride: number | Ints, options?: { out?: Tensor | null }): Tensor;
  im2col(input: Tensor, kernelSize: number | Ints, dilation: number | Ints, padding: number | Ints, options: { stride: number | Ints; out?: Tensor | null }): Tensor;
  im2col(input: Tensor, kernelSize: number | Ints, dilation: number | Ints, options: { padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  im2col(input: Tensor, kernelSize: number | Ints, options: { dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  im2col(input: Tensor, options: { kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  im2col(options: Input<Tensor> & { kernelSize: number | Ints; dilation: number | Ints; padding: number | Ints; stride: number | Ints; out?: Tensor | null }): Tensor;
  /** `l1Loss(Tensor input, Tensor target, int reduction = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html) */
  l1Loss(input: Tensor, target: Tensor, reduction?: number | bigint): Tensor;
  l1Loss(input: Tensor, target: Tensor, options: { reduction?: number | bigint }): Tensor;
  l1Loss(input: Tensor, options: { target: Tensor; reduction?: number | bigint }): Tensor;
  l1Loss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint }): Tensor;
  /** `leakyRelu(Tensor input, number negativeSlope = 0.01, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html) */
  leakyRelu(input: Tensor, negativeSlope?: Scalar, options?: { out?: Tensor | null }): Tensor;
  leakyRelu(input: Tensor, options: { negativeSlope?: Scalar; out?: Tensor | null }): Tensor;
  leakyRelu(options: Input<Tensor> & { negativeSlope?: Scalar; out?: Tensor | null }): Tensor;
  /** `leakyRelu_(Tensor input, number negativeSlope = 0.01)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html) */
  leakyRelu_(input: Tensor, negativeSlope?: Scalar): Tensor;
  leakyRelu_(input: Tensor, options: { negativeSlope?: Scalar }): Tensor;
  leakyRelu_(options: Input<Tensor> & { negativeSlope?: Scalar }): Tensor;
  /** `linear(Tensor input, Tensor weight, Tensor bias = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html) */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor | null }): Tensor;
  linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out?: Tensor | null }): Tensor;
  linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  linear(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `logSigmoid(Tensor input, *, Tensor out = null)` */
  logSigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  logSigmoid(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** `maxPool2dWithIndices(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html) */
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool2dWithIndices(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `maxPool3dWithIndices(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html) */
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  maxPool3dWithIndices(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** `maxUnpool2d(Tensor input, Tensor indices, int[] outputSize, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
  maxUnpool2d(input: Tensor, indices: Tensor, outputSize: number | Ints, options?: { out?: Tensor | null }): Tensor;
  maxUnpool2d(input: Tensor, indices: Tensor, options: { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool2d(input: Tensor, options: { indices: Tensor; outputSize: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool2d(options: Input<Tensor> & { indices: Tensor; outputSize: number | Ints; out?: Tensor | null }): Tensor;
  /** `maxUnpool3d(Tensor input, Tensor indices, int[] outputSize, int[] stride, int[] padding, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | Ints, stride: number | Ints, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | Ints, stride: number | Ints, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | Ints, options: { stride: number | Ints; padding: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, options: { outputSize: number | Ints; stride: number | Ints; padding: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool3d(input: Tensor, options: { indices: Tensor; outputSize: number | Ints; stride: number | Ints; padding: number | Ints; out?: Tensor | null }): Tensor;
  maxUnpool3d(options: Input<Tensor> & { indices: Tensor; outputSize: number | Ints; stride: number | Ints; padding: number | Ints; out?: Tensor | null }): Tensor;
  /** `mish(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
  mish(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  mish(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** `mish_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
  mish_(input: Tensor): Tensor;
  mish_(options: Input<Tensor>): Tensor;
  /** `mkldnnLinear(Tensor input, Tensor weight, Tensor bias = null, *, Tensor out = null)` */
  mkldnnLinear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor | null }): Tensor;
  mkldnnLinear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out?: Tensor | null }): Tensor;
  mkldnnLinear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  mkldnnLinear(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `mkldnnReorderConv2dWeight(Tensor input, int[] padding = [0, 0], int[] stride = [1, 1], int[] dilation = [1, 1], int groups = 1, int[] inputSize = null, *, Tensor out = null)` */
  mkldnnReorderConv2dWeight(input: Tensor, padding?: number | Ints, stride?: number | Ints, dilation?: number | Ints, groups?: number | bigint, inputSize?: Ints | null, options?: { out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, dilation: number | Ints, groups: number | bigint, options: { inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, dilation: number | Ints, options: { groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, options: { dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | Ints, options: { stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, options: { padding?: number | Ints; stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv2dWeight(options: Input<Tensor> & { padding?: number | Ints; stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  /** `mkldnnReorderConv3dWeight(Tensor input, int[] padding = [0, 0, 0], int[] stride = [1, 1, 1], int[] dilation = [1, 1, 1], int groups = 1, int[] inputSize = null, *, Tensor out = null)` */
  mkldnnReorderConv3dWeight(input: Tensor, padding?: number | Ints, stride?: number | Ints, dilation?: number | Ints, groups?: number | bigint, inputSize?: Ints | null, options?: { out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, dilation: number | Ints, groups: number | bigint, options: { inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, dilation: number | Ints, options: { groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | Ints, stride: number | Ints, options: { dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | Ints, options: { stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, options: { padding?: number | Ints; stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  mkldnnReorderConv3dWeight(options: Input<Tensor> & { padding?: number | Ints; stride?: number | Ints; dilation?: number | Ints; groups?: number | bigint; inputSize?: Ints | null; out?: Tensor | null }): Tensor;
  /** `mseLoss(Tensor input, Tensor target, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html) */
  mseLoss(input: Tensor, target: Tensor, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  mseLoss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  mseLoss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  mseLoss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** `multiMarginLoss(Tensor input, Tensor target, number p = 1, number margin = 1, Tensor weight = null, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html) */
  multiMarginLoss(input: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(input: Tensor, options: { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multiMarginLoss(options: Input<Tensor> & { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** `multilabelMarginLoss(Tensor input, Tensor target, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html) */
  multilabelMarginLoss(input: Tensor, target: Tensor, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  multilabelMarginLoss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multilabelMarginLoss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  multilabelMarginLoss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** `nllLoss(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, int ignoreIndex = -100, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html) */
  nllLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, ignoreIndex?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, options: { ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  /** `nllLoss2d(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, int ignoreIndex = -100, *, Tensor out = null)` */
  nllLoss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, ignoreIndex?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, options: { ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss2d(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  nllLoss2d(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint; out?: Tensor | null }): Tensor;
  /** `nllLossNd(Tensor input, Tensor target, Tensor weight = null, int reduction = 1, int ignoreIndex = -100)` */
  nllLossNd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number | bigint, ignoreIndex?: number | bigint): Tensor;
  nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number | bigint, options: { ignoreIndex?: number | bigint }): Tensor;
  nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number | bigint; ignoreIndex?: number | bigint }): Tensor;
  nllLossNd(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint }): Tensor;
  nllLossNd(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint }): Tensor;
  nllLossNd(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; reduction?: number | bigint; ignoreIndex?: number | bigint }): Tensor;
  /** `oneHot(Tensor input, int numClasses = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html) */
  oneHot(input: Tensor, numClasses?: number | bigint): Tensor;
  oneHot(input: Tensor, options: { numClasses?: number | bigint }): Tensor;
  oneHot(options: Input<Tensor> & { numClasses?: number | bigint }): Tensor;
  /** `pad(Tensor input, int[] pad, string mode = "constant", float value = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html) */
  pad(input: Tensor, pad: Ints, mode?: string, value?: number | null): Tensor;
  pad(input: Tensor, pad: Ints, mode: string, options: { value?: number | null }): Tensor;
  pad(input: Tensor, pad: Ints, options: { mode?: string; value?: number | null }): Tensor;
  pad(input: Tensor, options: { pad: Ints; mode?: string; value?: number | null }): Tensor;
  pad(options: Input<Tensor> & { pad: Ints; mode?: string; value?: number | null }): Tensor;
  /** `padSequence(Tensor[] sequences, boolean batchFirst = false, float paddingValue = 0., string paddingSide = "right")` */
  padSequence(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: string): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst: boolean, paddingValue: number, options: { paddingSide?: string }): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst: boolean, options: { paddingValue?: number; paddingSide?: string }): Tensor;
  padSequence(sequences: readonly Tensor[], options: { batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor;
  padSequence(options: { sequences: readonly Tensor[]; batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor;
  /** `reflectionPad1d(Tensor input, int[] padding, *, Tensor out = null)` */
  reflectionPad1d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  reflectionPad1d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  reflectionPad1d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** `reflectionPad2d(Tensor input, int[] padding, *, Tensor out = null)` */
  reflectionPad2d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  reflectionPad2d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  reflectionPad2d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** `reflectionPad3d(Tensor input, int[] padding, *, Tensor out = null)` */
  reflectionPad3d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  reflectionPad3d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  reflectionPad3d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** `relu6(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
  relu6(input: Tensor): Tensor;
  relu6(options: Input<Tensor>): Tensor;
  /** `relu6_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
  relu6_(input: Tensor): Tensor;
  relu6_(options: Input<Tensor>): Tensor;
  /** `replicationPad1d(Tensor input, int[] padding, *, Tensor out = null)` */
  replicationPad1d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  replicationPad1d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  replicationPad1d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** `replicationPad2d(Tensor input, int[] padding, *, Tensor out = null)` */
  replicationPad2d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  replicationPad2d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  replicationPad2d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** `replicationPad3d(Tensor input, int[] padding, *, Tensor out = null)` */
  replicationPad3d(input: Tensor, padding: number | Ints, options?: { out?: Tensor | null }): Tensor;
  replicationPad3d(input: Tensor, options: { padding: number | Ints; out?: Tensor | null }): Tensor;
  replicationPad3d(options: Input<Tensor> & { padding: number | Ints; out?: Tensor | null }): Tensor;
  /** `rreluWithNoise(Tensor input, Tensor noise, number lower = 0.125, number upper = 0.33333333333333331, boolean training = false, Generator generator = null, *, Tensor out = null)` */
  rreluWithNoise(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null, options?: { out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  rreluWithNoise(options: Input<Tensor> & { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** `rreluWithNoise_(Tensor input, Tensor noise, number lower = 0.125, number upper = 0.33333333333333331, boolean training = false, Generator generator = null)` */
  rreluWithNoise_(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rreluWithNoise_(options: Input<Tensor> & { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** `scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask = null, float dropoutP = 0., boolean isCausal = false, *, float scale = null, boolean enableGqa = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html) */
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, dropoutP: number, options: { isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, options: { dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, options: { value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, options: { key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(options: { query: Tensor; key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
  /** `silu(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
  silu(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  silu(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** `silu_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
  silu_(input: Tensor): Tensor;
  silu_(options: Input<Tensor>): Tensor;
  /** `slowConv3d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1, 1], int[] padding = [0, 0, 0], *, Tensor out = null)` */
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  slowConv3d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  /** `slowConvDilated2d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1], int[] padding = [0, 0], int[] dilation = [1, 1], *, Tensor out = null)` */
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated2d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  /** `slowConvDilated3d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1, 1], int[] padding = [0, 0, 0], int[] dilation = [1, 1, 1], *, Tensor out = null)` */
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvDilated3d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  /** `slowConvTranspose2d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1], int[] padding = [0, 0], int[] outputPadding = [0, 0], int[] dilation = [1, 1], *, Tensor out = null)` */
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, outputPadding?: number | Ints, dilation?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, options: { dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose2d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  /** `slowConvTranspose3d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1, 1], int[] padding = [0, 0, 0], int[] outputPadding = [0, 0, 0], int[] dilation = [1, 1, 1], *, Tensor out = null)` */
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, outputPadding?: number | Ints, dilation?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, options: { dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  slowConvTranspose3d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; dilation?: number | Ints; out?: Tensor | null }): Tensor;
  /** `smoothL1Loss(Tensor input, Tensor target, int reduction = 1, float beta = 1., *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html) */
  smoothL1Loss(input: Tensor, target: Tensor, reduction?: number | bigint, beta?: number, options?: { out?: Tensor | null }): Tensor;
  smoothL1Loss(input: Tensor, target: Tensor, reduction: number | bigint, options: { beta?: number; out?: Tensor | null }): Tensor;
  smoothL1Loss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; beta?: number; out?: Tensor | null }): Tensor;
  smoothL1Loss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; beta?: number; out?: Tensor | null }): Tensor;
  smoothL1Loss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; beta?: number; out?: Tensor | null }): Tensor;
  /** `softMarginLoss(Tensor input, Tensor target, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html) */
  softMarginLoss(input: Tensor, target: Tensor, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  softMarginLoss(input: Tensor, target: Tensor, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  softMarginLoss(input: Tensor, options: { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  softMarginLoss(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** `softplus(Tensor input, number beta = 1, number threshold = 20, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html) */
  softplus(input: Tensor, beta?: Scalar, threshold?: Scalar, options?: { out?: Tensor | null }): Tensor;
  softplus(input: Tensor, beta: Scalar, options: { threshold?: Scalar; out?: Tensor | null }): Tensor;
  softplus(input: Tensor, options: { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }): Tensor;
  softplus(options: Input<Tensor> & { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }): Tensor;
  /** `softshrink(Tensor input, number lambd = 0.5, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html) */
  softshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor | null }): Tensor;
  softshrink(input: Tensor, options: { lambd?: Scalar; out?: Tensor | null }): Tensor;
  softshrink(options: Input<Tensor> & { lambd?: Scalar; out?: Tensor | null }): Tensor;
  /** `thnnConv2d(Tensor input, Tensor weight, int[] kernelSize, Tensor bias = null, int[] stride = [1, 1], int[] padding = [0, 0], *, Tensor out = null)` */
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | Ints, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, options: { kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(input: Tensor, options: { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  thnnConv2d(options: Input<Tensor> & { weight: Tensor; kernelSize: number | Ints; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; out?: Tensor | null }): Tensor;
  /** `unflattenDenseTensors(Tensor flat, Tensor[] tensors)` */
  unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  unflattenDenseTensors(flat: Tensor, options: { tensors: readonly Tensor[] }): Tensor[];
  unflattenDenseTensors(options: { flat: Tensor; tensors: readonly Tensor[] }): Tensor[];
  /** `upsampleBicubic2d(Tensor input, int[] outputSize, boolean alignCorners, float[] scaleFactors)` */
  upsampleBicubic2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, options: { scaleFactors: Floats | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: Ints | null, options: { alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleBicubic2d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleBicubic2d(options: Input<Tensor> & { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  /** `upsampleBicubic2d(Tensor input, int[] outputSize, boolean alignCorners, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleBicubic2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: number | Ints, options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(input: Tensor, options: { outputSize: number | Ints; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBicubic2d(options: Input<Tensor> & { outputSize: number | Ints; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  /** `upsampleBilinear2d(Tensor input, int[] outputSize, boolean alignCorners, float[] scaleFactors, *, Tensor out = null)` */
  upsampleBilinear2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null, options?: { out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, options: { scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Ints | null, options: { alignCorners: boolean; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(options: Input<Tensor> & { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  /** `upsampleBilinear2d(Tensor input, int[] outputSize, boolean alignCorners, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleBilinear2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: number | Ints, options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(input: Tensor, options: { outputSize: number | Ints; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleBilinear2d(options: Input<Tensor> & { outputSize: number | Ints; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  /** `upsampleLinear1d(Tensor input, int[] outputSize, boolean alignCorners, float[] scaleFactors)` */
  upsampleLinear1d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, options: { scaleFactors: Floats | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: Ints | null, options: { alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleLinear1d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleLinear1d(options: Input<Tensor> & { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  /** `upsampleLinear1d(Tensor input, int[] outputSize, boolean alignCorners, float scales = null, *, Tensor out = null)` */
  upsampleLinear1d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scales?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, options: { scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: number | Ints, options: { alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleLinear1d(input: Tensor, options: { outputSize: number | Ints; alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleLinear1d(options: Input<Tensor> & { outputSize: number | Ints; alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
  /** `upsampleNearest1d(Tensor input, int[] outputSize, float[] scaleFactors)` */
  upsampleNearest1d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: Ints | null, options: { scaleFactors: Floats | null }): Tensor;
  upsampleNearest1d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  upsampleNearest1d(options: Input<Tensor> & { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  /** `upsampleNearest1d(Tensor input, int[] outputSize, float scales = null, *, Tensor out = null)` */
  upsampleNearest1d(input: Tensor, outputSize: number | Ints, scales?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: number | Ints, options: { scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest1d(input: Tensor, options: { outputSize: number | Ints; scales?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest1d(options: Input<Tensor> & { outputSize: number | Ints; scales?: number | null; out?: Tensor | null }): Tensor;
  /** `upsampleNearest2d(Tensor input, int[] outputSize, float[] scaleFactors, *, Tensor out = null)` */
  upsampleNearest2d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null, options?: { out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: Ints | null, options: { scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(options: Input<Tensor> & { outputSize: Ints | null; scaleFactors: Floats | null; out?: Tensor | null }): Tensor;
  /** `upsampleNearest2d(Tensor input, int[] outputSize, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleNearest2d(input: Tensor, outputSize: number | Ints, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: number | Ints, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: number | Ints, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(input: Tensor, options: { outputSize: number | Ints; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest2d(options: Input<Tensor> & { outputSize: number | Ints; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  /** `upsampleNearest3d(Tensor input, int[] outputSize, float[] scaleFactors)` */
  upsampleNearest3d(input: Tensor, outputSize: Ints | null, scaleFactors: Floats | null): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: Ints | null, options: { scaleFactors: Floats | null }): Tensor;
  upsampleNearest3d(input: Tensor, options: { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  upsampleNearest3d(options: Input<Tensor> & { outputSize: Ints | null; scaleFactors: Floats | null }): Tensor;
  /** `upsampleNearest3d(Tensor input, int[] outputSize, float scalesD = null, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleNearest3d(input: Tensor, outputSize: number | Ints, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: number | Ints, scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: number | Ints, scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: number | Ints, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(input: Tensor, options: { outputSize: number | Ints; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleNearest3d(options: Input<Tensor> & { outputSize: number | Ints; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  /** `upsampleTrilinear3d(Tensor input, int[] outputSize, boolean alignCorners, float[] scaleFactors)` */
  upsampleTrilinear3d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, scaleFactors: Floats | null): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Ints | null, alignCorners: boolean, options: { scaleFactors: Floats | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Ints | null, options: { alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, options: { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  upsampleTrilinear3d(options: Input<Tensor> & { outputSize: Ints | null; alignCorners: boolean; scaleFactors: Floats | null }): Tensor;
  /** `upsampleTrilinear3d(Tensor input, int[] outputSize, boolean alignCorners, float scalesD = null, float scalesH = null, float scalesW = null, *, Tensor out = null)` */
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: number | Ints, options: { alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, options: { outputSize: number | Ints; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
  upsampleTrilinear3d(options: Input<Tensor> & { outputSize: number | Ints; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
}

/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html) */
export const adaptiveAvgPool2d: Functions['adaptiveAvgPool2d'] = defineFunction('aten::adaptive_avg_pool2d', 'nn.adaptiveAvgPool2d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html) */
export const adaptiveAvgPool3d: Functions['adaptiveAvgPool3d'] = defineFunction('aten::adaptive_avg_pool3d', 'nn.adaptiveAvgPool3d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html) */
export const adaptiveMaxPool2d: Functions['adaptiveMaxPool2d'] = defineFunction('aten::adaptive_max_pool2d', 'nn.adaptiveMaxPool2d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html) */
export const adaptiveMaxPool3d: Functions['adaptiveMaxPool3d'] = defineFunction('aten::adaptive_max_pool3d', 'nn.adaptiveMaxPool3d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html) */
export const avgPool2d: Functions['avgPool2d'] = defineFunction('aten::avg_pool2d', 'nn.avgPool2d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html) */
export const avgPool3d: Functions['avgPool3d'] = defineFunction('aten::avg_pool3d', 'nn.avgPool3d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html) */
export const binaryCrossEntropy: Functions['binaryCrossEntropy'] = defineFunction('aten::binary_cross_entropy', 'nn.binaryCrossEntropy');
export const col2im: Functions['col2im'] = defineFunction('aten::col2im', 'nn.col2im');
export const convDepthwise3d: Functions['convDepthwise3d'] = defineFunction('aten::conv_depthwise3d', 'nn.convDepthwise3d');
export const crossEntropyLoss: Functions['crossEntropyLoss'] = defineFunction('aten::cross_entropy_loss', 'nn.crossEntropyLoss');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html) */
export const elu: Functions['elu'] = defineFunction('aten::elu', 'nn.elu');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html) */
export const elu_: Functions['elu_'] = defineFunction('aten::elu_', 'nn.elu_');
export const flattenDenseTensors: Functions['flattenDenseTensors'] = defineFunction('aten::flatten_dense_tensors', 'nn.flattenDenseTensors');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
export const fractionalMaxPool2d: Functions['fractionalMaxPool2d'] = defineFunction('aten::fractional_max_pool2d', 'nn.fractionalMaxPool2d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
export const fractionalMaxPool3d: Functions['fractionalMaxPool3d'] = defineFunction('aten::fractional_max_pool3d', 'nn.fractionalMaxPool3d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
export const gelu: Functions['gelu'] = defineFunction('aten::gelu', 'nn.gelu');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
export const gelu_: Functions['gelu_'] = defineFunction('aten::gelu_', 'nn.gelu_');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html) */
export const glu: Functions['glu'] = defineFunction('aten::glu', 'nn.glu');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
export const hardsigmoid: Functions['hardsigmoid'] = defineFunction('aten::hardsigmoid', 'nn.hardsigmoid');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
export const hardsigmoid_: Functions['hardsigmoid_'] = defineFunction('aten::hardsigmoid_', 'nn.hardsigmoid_');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
export const hardswish: Functions['hardswish'] = defineFunction('aten::hardswish', 'nn.hardswish');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
export const hardswish_: Functions['hardswish_'] = defineFunction('aten::hardswish_', 'nn.hardswish_');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html) */
export const hardtanh: Functions['hardtanh'] = defineFunction('aten::hardtanh', 'nn.hardtanh');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html) */
export const hardtanh_: Functions['hardtanh_'] = defineFunction('aten::hardtanh_', 'nn.hardtanh_');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html) */
export const huberLoss: Functions['huberLoss'] = defineFunction('aten::huber_loss', 'nn.huberLoss');
export const im2col: Functions['im2col'] = defineFunction('aten::im2col', 'nn.im2col');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html) */
export const l1Loss: Functions['l1Loss'] = defineFunction('aten::l1_loss', 'nn.l1Loss');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html) */
export const leakyRelu: Functions['leakyRelu'] = defineFunction('aten::leaky_relu', 'nn.leakyRelu');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html) */
export const leakyRelu_: Functions['leakyRelu_'] = defineFunction('aten::leaky_relu_', 'nn.leakyRelu_');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html) */
export const linear: Functions['linear'] = defineFunction('aten::linear', 'nn.linear');
export const logSigmoid: Functions['logSigmoid'] = defineFunction('aten::log_sigmoid', 'nn.logSigmoid');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html) */
export const maxPool2dWithIndices: Functions['maxPool2dWithIndices'] = defineFunction('aten::max_pool2d_with_indices', 'nn.maxPool2dWithIndices');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html) */
export const maxPool3dWithIndices: Functions['maxPool3dWithIndices'] = defineFunction('aten::max_pool3d_with_indices', 'nn.maxPool3dWithIndices');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
export const maxUnpool2d: Functions['maxUnpool2d'] = defineFunction('aten::max_unpool2d', 'nn.maxUnpool2d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
export const maxUnpool3d: Functions['maxUnpool3d'] = defineFunction('aten::max_unpool3d', 'nn.maxUnpool3d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
export const mish: Functions['mish'] = defineFunction('aten::mish', 'nn.mish');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
export const mish_: Functions['mish_'] = defineFunction('aten::mish_', 'nn.mish_');
export const mkldnnLinear: Functions['mkldnnLinear'] = defineFunction('aten::mkldnn_linear', 'nn.mkldnnLinear');
export const mkldnnReorderConv2dWeight: Functions['mkldnnReorderConv2dWeight'] = defineFunction('aten::mkldnn_reorder_conv2d_weight', 'nn.mkldnnReorderConv2dWeight');
export const mkldnnReorderConv3dWeight: Functions['mkldnnReorderConv3dWeight'] = defineFunction('aten::mkldnn_reorder_conv3d_weight', 'nn.mkldnnReorderConv3dWeight');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html) */
export const mseLoss: Functions['mseLoss'] = defineFunction('aten::mse_loss', 'nn.mseLoss');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html) */
export const multiMarginLoss: Functions['multiMarginLoss'] = defineFunction('aten::multi_margin_loss', 'nn.multiMarginLoss');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html) */
export const multilabelMarginLoss: Functions['multilabelMarginLoss'] = defineFunction('aten::multilabel_margin_loss', 'nn.multilabelMarginLoss');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html) */
export const nllLoss: Functions['nllLoss'] = defineFunction('aten::nll_loss', 'nn.nllLoss');
export const nllLoss2d: Functions['nllLoss2d'] = defineFunction('aten::nll_loss2d', 'nn.nllLoss2d');
export const nllLossNd: Functions['nllLossNd'] = defineFunction('aten::nll_loss_nd', 'nn.nllLossNd');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html) */
export const oneHot: Functions['oneHot'] = defineFunction('aten::one_hot', 'nn.oneHot');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html) */
export const pad: Functions['pad'] = defineFunction('aten::pad', 'nn.pad');
export const padSequence: Functions['padSequence'] = defineFunction('aten::pad_sequence', 'nn.padSequence');
export const reflectionPad1d: Functions['reflectionPad1d'] = defineFunction('aten::reflection_pad1d', 'nn.reflectionPad1d');
export const reflectionPad2d: Functions['reflectionPad2d'] = defineFunction('aten::reflection_pad2d', 'nn.reflectionPad2d');
export const reflectionPad3d: Functions['reflectionPad3d'] = defineFunction('aten::reflection_pad3d', 'nn.reflectionPad3d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
export const relu6: Functions['relu6'] = defineFunction('aten::relu6', 'nn.relu6');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
export const relu6_: Functions['relu6_'] = defineFunction('aten::relu6_', 'nn.relu6_');
export const replicationPad1d: Functions['replicationPad1d'] = defineFunction('aten::replication_pad1d', 'nn.replicationPad1d');
export const replicationPad2d: Functions['replicationPad2d'] = defineFunction('aten::replication_pad2d', 'nn.replicationPad2d');
export const replicationPad3d: Functions['replicationPad3d'] = defineFunction('aten::replication_pad3d', 'nn.replicationPad3d');
export const rreluWithNoise: Functions['rreluWithNoise'] = defineFunction('aten::rrelu_with_noise', 'nn.rreluWithNoise');
export const rreluWithNoise_: Functions['rreluWithNoise_'] = defineFunction('aten::rrelu_with_noise_', 'nn.rreluWithNoise_');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html) */
export const scaledDotProductAttention: Functions['scaledDotProductAttention'] = defineFunction('aten::scaled_dot_product_attention', 'nn.scaledDotProductAttention');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
export const silu: Functions['silu'] = defineFunction('aten::silu', 'nn.silu');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
export const silu_: Functions['silu_'] = defineFunction('aten::silu_', 'nn.silu_');
export const slowConv3d: Functions['slowConv3d'] = defineFunction('aten::slow_conv3d', 'nn.slowConv3d');
export const slowConvDilated2d: Functions['slowConvDilated2d'] = defineFunction('aten::slow_conv_dilated2d', 'nn.slowConvDilated2d');
export const slowConvDilated3d: Functions['slowConvDilated3d'] = defineFunction('aten::slow_conv_dilated3d', 'nn.slowConvDilated3d');
export const slowConvTranspose2d: Functions['slowConvTranspose2d'] = defineFunction('aten::slow_conv_transpose2d', 'nn.slowConvTranspose2d');
export const slowConvTranspose3d: Functions['slowConvTranspose3d'] = defineFunction('aten::slow_conv_transpose3d', 'nn.slowConvTranspose3d');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html) */
export const smoothL1Loss: Functions['smoothL1Loss'] = defineFunction('aten::smooth_l1_loss', 'nn.smoothL1Loss');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html) */
export const softMarginLoss: Functions['softMarginLoss'] = defineFunction('aten::soft_margin_loss', 'nn.softMarginLoss');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html) */
export const softplus: Functions['softplus'] = defineFunction('aten::softplus', 'nn.softplus');
/** [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html) */
export const softshrink: Functions['softshrink'] = defineFunction('aten::softshrink', 'nn.softshrink');
export const thnnConv2d: Functions['thnnConv2d'] = defineFunction('aten::thnn_conv2d', 'nn.thnnConv2d');
export const unflattenDenseTensors: Functions['unflattenDenseTensors'] = defineFunction('aten::unflatten_dense_tensors', 'nn.unflattenDenseTensors');
export const upsampleBicubic2d: Functions['upsampleBicubic2d'] = defineFunction('aten::upsample_bicubic2d', 'nn.upsampleBicubic2d');
export const upsampleBilinear2d: Functions['upsampleBilinear2d'] = defineFunction('aten::upsample_bilinear2d', 'nn.upsampleBilinear2d');
export const upsampleLinear1d: Functions['upsampleLinear1d'] = defineFunction('aten::upsample_linear1d', 'nn.upsampleLinear1d');
export const upsampleNearest1d: Functions['upsampleNearest1d'] = defineFunction('aten::upsample_nearest1d', 'nn.upsampleNearest1d');
export const upsampleNearest2d: Functions['upsampleNearest2d'] = defineFunction('aten::upsample_nearest2d', 'nn.upsampleNearest2d');
export const upsampleNearest3d: Functions['upsampleNearest3d'] = defineFunction('aten::upsample_nearest3d', 'nn.upsampleNearest3d');
export const upsampleTrilinear3d: Functions['upsampleTrilinear3d'] = defineFunction('aten::upsample_trilinear3d', 'nn.upsampleTrilinear3d');
