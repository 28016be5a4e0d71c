// The operators of torch. Generated from the schemas of LibTorch 2.13.0+cpu by `npm run generate`: do not edit.
import type { Scalar } from '../../core/complex';
import type { Device, DeviceLike, Layout, MemoryFormat } from '../../core/device';
import type { DType } from '../../core/dtype';
import type { Generator } from '../../core/generator';
import type { Dim, Floats, Input, Ints, Keepdim, Named, Other } from '../../ops/named';
import type { Tensor } from '../../tensor/tensor';
import { defineFunction } from '../call';

interface Functions {
  /** The absolute value of each element. `abs(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.abs.html) */
  abs(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  abs(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the absolute value of each element. `abs_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
  abs_(input: Tensor): Tensor;
  abs_(options: Input<Tensor>): Tensor;
  /** The absolute value of each element. `absolute(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.absolute.html) */
  absolute(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  absolute(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The arc cosine of each element, in radians. `acos(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.acos.html) */
  acos(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  acos(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the arc cosine of each element, in radians. `acos_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
  acos_(input: Tensor): Tensor;
  acos_(options: Input<Tensor>): Tensor;
  /** The inverse hyperbolic cosine of each element. `acosh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.acosh.html) */
  acosh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  acosh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the inverse hyperbolic cosine of each element. `acosh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
  acosh_(input: Tensor): Tensor;
  acosh_(options: Input<Tensor>): Tensor;
  /** The mean of each of outputSize windows that cover the last dimension of (N, C, L) or (C, L). `adaptiveAvgPool1d(Tensor input, int[] outputSize, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html) */
  adaptiveAvgPool1d(input: Tensor, outputSize: number | Ints, options?: { out?: Tensor | null }): Tensor;
  adaptiveAvgPool1d(input: Tensor, options: { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  adaptiveAvgPool1d(options: Input<Tensor> & { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  /** The maximum, and its index, of each of outputSize windows that cover the last dimension of (N, C, L) or (C, L). `adaptiveMaxPool1d(Tensor input, int[] outputSize)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html) */
  adaptiveMaxPool1d(input: Tensor, outputSize: number | Ints): [Tensor, Tensor];
  adaptiveMaxPool1d(input: Tensor, options: { outputSize: number | Ints }): [Tensor, Tensor];
  adaptiveMaxPool1d(options: Input<Tensor> & { outputSize: number | Ints }): [Tensor, Tensor];
  /** The sum of two tensors, or a tensor and a number, elementwise: input + alpha · other. `add(Tensor input, Tensor other, *, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
  add(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  add(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  add(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** input · beta plus alpha times the sum of the products of two batches of matrices. `addbmm(Tensor input, Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html) */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addbmm(options: Input<Tensor> & { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** input + value · tensor1 / tensor2, elementwise. `addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, *, number value = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor | null }): Tensor;
  addcdiv(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
  addcdiv(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
  addcdiv(options: Input<Tensor> & { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
  /** input + value · tensor1 · tensor2, elementwise. `addcmul(Tensor input, Tensor tensor1, Tensor tensor2, *, number value = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor | null }): Tensor;
  addcmul(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
  addcmul(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
  addcmul(options: Input<Tensor> & { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
  /** beta · input + alpha · (mat1 @ mat2). `addmm(Tensor input, Tensor mat1, Tensor mat2, *, number beta = 1, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addmm.html) */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; outDtype?: DType; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmm(options: Input<Tensor> & { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** beta · input + alpha · (mat1 @ mat2). `addmm(Tensor input, Tensor mat1, Tensor mat2, dtype outDtype, *, number beta = 1, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addmm.html) */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype: DType, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { outDtype: DType; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmm(options: Input<Tensor> & { mat1: Tensor; mat2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** beta · input + alpha · (mat @ vec). `addmv(Tensor input, Tensor mat, Tensor vec, *, number beta = 1, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addmv.html) */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmv(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmv(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addmv(options: Input<Tensor> & { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** In place: beta · input + alpha · (mat @ vec). `addmv_(Tensor input, Tensor mat, Tensor vec, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv_(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv_(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv_(options: Input<Tensor> & { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** beta · input + alpha times the outer product of two vectors. `addr(Tensor input, Tensor vec1, Tensor vec2, *, number beta = 1, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addr.html) */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addr(input: Tensor, vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addr(input: Tensor, options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  addr(options: Input<Tensor> & { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** A view of each matrix transposed and, if complex, conjugated. `adjoint(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html) */
  adjoint(input: Tensor): Tensor;
  adjoint(options: Input<Tensor>): Tensor;
  /** The sampling grid, for gridSampler, of affine matrices (N, 2, 3) or (N, 3, 4). `affineGridGenerator(Tensor theta, int[] size, boolean alignCorners, *, Tensor out = null)` */
  affineGridGenerator(theta: Tensor, size: Ints, alignCorners: boolean, options?: { out?: Tensor | null }): Tensor;
  affineGridGenerator(theta: Tensor, size: Ints, options: { alignCorners: boolean; out?: Tensor | null }): Tensor;
  affineGridGenerator(theta: Tensor, options: { size: Ints; alignCorners: boolean; out?: Tensor | null }): Tensor;
  affineGridGenerator(options: { theta: Tensor; size: Ints; alignCorners: boolean; out?: Tensor | null }): Tensor;
  /** A copy of the tensor in new memory, in place of the view that alias returns. `aliasCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.alias_copy.html) */
  aliasCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  aliasCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether all elements are true, of the whole tensor or along dimensions. `all(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.all.html) */
  all(input: Tensor, options?: { dim?: number | bigint | Ints | null; axis?: number | bigint | Ints | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  all(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether all elements are true, of the whole tensor or along dimensions. `all(Tensor input, int dim, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.all.html) */
  all(input: Tensor, dim: number | bigint, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  all(input: Tensor, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  all(input: Tensor, options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  all(options: Input<Tensor> & Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** Whether all elements are true, of the whole tensor or along dimensions. `all(Tensor input, int[] dim = null, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.all.html) */
  all(input: Tensor, dim?: Ints | null, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  all(input: Tensor, dim: Ints | null, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  all(input: Tensor, options: { dim?: Ints | null; axis?: Ints | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  all(options: Input<Tensor> & { dim?: Ints | null; axis?: Ints | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** Whether all elements are close: |input - other| ≤ atol + rtol · |other|. `allclose(Tensor input, Tensor other, float rtol = 0.00001, float atol = 1e-8, boolean equalNan = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.allclose.html) */
  allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(input: Tensor, other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): boolean;
  allclose(input: Tensor, other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): boolean;
  allclose(input: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  allclose(input: Tensor, options: Other<Tensor> & { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  allclose(options: Input<Tensor> & Other<Tensor> & { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  /** Dropout for SELU networks: sets elements to SELU's lower limit, then rescales to keep mean and variance. `alphaDropout(Tensor input, float p, boolean train)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
  alphaDropout(input: Tensor, p: number, train: boolean): Tensor;
  alphaDropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  alphaDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  alphaDropout(options: Input<Tensor> & { p: number; train: boolean }): Tensor;
  /** In place: dropout for SELU networks: sets elements to SELU's lower limit, then rescales to keep mean and variance. `alphaDropout_(Tensor input, float p, boolean train)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
  alphaDropout_(input: Tensor, p: number, train: boolean): Tensor;
  alphaDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  alphaDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  alphaDropout_(options: Input<Tensor> & { p: number; train: boolean }): Tensor;
  /** The largest elements along dimensions; equal maxima share the gradient. `amax(Tensor input, int[] dim = [], boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.amax.html) */
  amax(input: Tensor, dim?: number | Ints, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  amax(input: Tensor, dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  amax(input: Tensor, options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  amax(options: Input<Tensor> & { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The smallest elements along dimensions; equal minima share the gradient. `amin(Tensor input, int[] dim = [], boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.amin.html) */
  amin(input: Tensor, dim?: number | Ints, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  amin(input: Tensor, dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  amin(input: Tensor, options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  amin(options: Input<Tensor> & { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The smallest and the largest element, of the whole tensor or along a dimension. `aminmax(Tensor input, *, int dim = null, boolean keepdim = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html) */
  aminmax(input: Tensor, options?: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { min: Tensor; max: Tensor }>;
  aminmax(options: Input<Tensor> & { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { min: Tensor; max: Tensor }>;
  /** The angle of each complex element, in radians. `angle(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.angle.html) */
  angle(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  angle(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether any element is true, of the whole tensor or along dimensions. `any(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.any.html) */
  any(input: Tensor, options?: { dim?: number | bigint | Ints | null; axis?: number | bigint | Ints | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  any(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether any element is true, of the whole tensor or along dimensions. `any(Tensor input, int dim, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.any.html) */
  any(input: Tensor, dim: number | bigint, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  any(input: Tensor, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  any(input: Tensor, options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  any(options: Input<Tensor> & Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** Whether any element is true, of the whole tensor or along dimensions. `any(Tensor input, int[] dim = null, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.any.html) */
  any(input: Tensor, dim?: Ints | null, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  any(input: Tensor, dim: Ints | null, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  any(input: Tensor, options: { dim?: Ints | null; axis?: Ints | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  any(options: Input<Tensor> & { dim?: Ints | null; axis?: Ints | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The numbers from start to before end, in equal steps. `arange(number end, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
  arange(end: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; step?: Scalar; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  arange(options: { end: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The numbers from start to before end, in equal steps. `arange(number start, number end, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
  arange(start: Scalar, end: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; step?: Scalar; requiresGrad?: boolean }): Tensor;
  arange(start: Scalar, options: { end: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  arange(options: { start: Scalar; end: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** The numbers from start to before end, in equal steps. `arange(number start, number end, number step = 1, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  arange(start: Scalar, end: Scalar, options: { step?: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  arange(start: Scalar, options: { end: Scalar; step?: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  arange(options: { start: Scalar; end: Scalar; step?: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The arc cosine of each element, in radians. `arccos(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arccos.html) */
  arccos(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  arccos(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the arc cosine of each element, in radians. `arccos_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
  arccos_(input: Tensor): Tensor;
  arccos_(options: Input<Tensor>): Tensor;
  /** The inverse hyperbolic cosine of each element. `arccosh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html) */
  arccosh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  arccosh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the inverse hyperbolic cosine of each element. `arccosh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
  arccosh_(input: Tensor): Tensor;
  arccosh_(options: Input<Tensor>): Tensor;
  /** The arc sine of each element, in radians. `arcsin(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html) */
  arcsin(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  arcsin(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the arc sine of each element, in radians. `arcsin_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
  arcsin_(input: Tensor): Tensor;
  arcsin_(options: Input<Tensor>): Tensor;
  /** The inverse hyperbolic sine of each element. `arcsinh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html) */
  arcsinh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  arcsinh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the inverse hyperbolic sine of each element. `arcsinh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
  arcsinh_(input: Tensor): Tensor;
  arcsinh_(options: Input<Tensor>): Tensor;
  /** The arc tangent of each element, in radians. `arctan(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arctan.html) */
  arctan(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  arctan(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The angle of the point (other, input), elementwise, in radians. `arctan2(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html) */
  arctan2(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  arctan2(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  arctan2(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the arc tangent of each element, in radians. `arctan_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
  arctan_(input: Tensor): Tensor;
  arctan_(options: Input<Tensor>): Tensor;
  /** The inverse hyperbolic tangent of each element. `arctanh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html) */
  arctanh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  arctanh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the inverse hyperbolic tangent of each element. `arctanh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
  arctanh_(input: Tensor): Tensor;
  arctanh_(options: Input<Tensor>): Tensor;
  /** The index of the largest element, of the flattened tensor or along a dimension. `argmax(Tensor input, int dim = null, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argmax.html) */
  argmax(input: Tensor, dim?: number | bigint | null, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  argmax(input: Tensor, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  argmax(input: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  argmax(options: Input<Tensor> & { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The index of the smallest element, of the flattened tensor or along a dimension. `argmin(Tensor input, int dim = null, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argmin.html) */
  argmin(input: Tensor, dim?: number | bigint | null, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  argmin(input: Tensor, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  argmin(input: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  argmin(options: Input<Tensor> & { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The indices that sort a tensor along a dimension. `argsort(Tensor input, *, boolean stable, int dim = -1, boolean descending = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argsort.html) */
  argsort(input: Tensor, options: { stable: boolean; dim?: number | bigint; axis?: number | bigint; descending?: boolean; out?: Tensor | null }): Tensor;
  argsort(options: Input<Tensor> & { stable: boolean; dim?: number | bigint; axis?: number | bigint; descending?: boolean; out?: Tensor | null }): Tensor;
  /** The indices that sort a tensor along a dimension. `argsort(Tensor input, int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argsort.html) */
  argsort(input: Tensor, dim?: number | bigint, descending?: boolean): Tensor;
  argsort(input: Tensor, dim: number | bigint, options: { descending?: boolean }): Tensor;
  argsort(input: Tensor, options: { dim?: number | bigint; axis?: number | bigint; descending?: boolean; stable?: boolean }): Tensor;
  argsort(options: Input<Tensor> & { dim?: number | bigint; axis?: number | bigint; descending?: boolean }): Tensor;
  /** The indices of the nonzero elements, one row each, in row-major order. `argwhere(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html) */
  argwhere(input: Tensor): Tensor;
  argwhere(options: Input<Tensor>): Tensor;
  /** A view of the memory with given sizes, strides and offset. `asStrided(Tensor input, int[] size, int[] stride, int storageOffset = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html) */
  asStrided(input: Tensor, size: Ints, stride: Ints, storageOffset?: number | bigint | null): Tensor;
  asStrided(input: Tensor, size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null }): Tensor;
  asStrided(input: Tensor, size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStrided(input: Tensor, options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStrided(options: Input<Tensor> & { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  /** In place: a view of the memory with given sizes, strides and offset. `asStrided_(Tensor input, int[] size, int[] stride, int storageOffset = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
  asStrided_(input: Tensor, size: Ints, stride: Ints, storageOffset?: number | bigint | null): Tensor;
  asStrided_(input: Tensor, size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null }): Tensor;
  asStrided_(input: Tensor, size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStrided_(input: Tensor, options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStrided_(options: Input<Tensor> & { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  /** A copy of the memory read with given sizes, strides and offset. `asStridedCopy(Tensor input, int[] size, int[] stride, int storageOffset = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html) */
  asStridedCopy(input: Tensor, size: Ints, stride: Ints, storageOffset?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  asStridedCopy(input: Tensor, size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  asStridedCopy(input: Tensor, size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  asStridedCopy(input: Tensor, options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  asStridedCopy(options: Input<Tensor> & { size: Ints; stride: Ints; storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** A copy with src in place of the elements that asStrided selects. `asStridedScatter(Tensor input, Tensor src, int[] size, int[] stride, int storageOffset = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
  asStridedScatter(input: Tensor, src: Tensor, size: Ints, stride: Ints, storageOffset?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  asStridedScatter(input: Tensor, src: Tensor, size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  asStridedScatter(input: Tensor, src: Tensor, size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  asStridedScatter(input: Tensor, src: Tensor, options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  asStridedScatter(input: Tensor, options: { src: Tensor; size: Ints; stride: Ints; storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  asStridedScatter(options: Input<Tensor> & { src: Tensor; size: Ints; stride: Ints; storageOffset?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** The arc sine of each element, in radians. `asin(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.asin.html) */
  asin(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  asin(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the arc sine of each element, in radians. `asin_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
  asin_(input: Tensor): Tensor;
  asin_(options: Input<Tensor>): Tensor;
  /** The inverse hyperbolic sine of each element. `asinh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.asinh.html) */
  asinh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  asinh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the inverse hyperbolic sine of each element. `asinh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
  asinh_(input: Tensor): Tensor;
  asinh_(options: Input<Tensor>): Tensor;
  /** The arc tangent of each element, in radians. `atan(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atan.html) */
  atan(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  atan(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The angle of the point (other, input), elementwise, in radians. `atan2(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atan2.html) */
  atan2(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  atan2(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  atan2(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the arc tangent of each element, in radians. `atan_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
  atan_(input: Tensor): Tensor;
  atan_(options: Input<Tensor>): Tensor;
  /** The inverse hyperbolic tangent of each element. `atanh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atanh.html) */
  atanh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  atanh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the inverse hyperbolic tangent of each element. `atanh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
  atanh_(input: Tensor): Tensor;
  atanh_(options: Input<Tensor>): Tensor;
  /** The tensors, those without a dimension as views with one dimension. `atleast1d(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html) */
  atleast1d(input: Tensor): Tensor;
  atleast1d(options: Input<Tensor>): Tensor;
  /** The tensors, those without a dimension as views with one dimension. `atleast1d(Tensor[] tensors)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html) */
  atleast1d(tensors: readonly Tensor[]): Tensor[];
  atleast1d(options: { tensors: readonly Tensor[] }): Tensor[];
  /** The tensors, as views with leading dimensions of size 1 if they have fewer than two. `atleast2d(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html) */
  atleast2d(input: Tensor): Tensor;
  atleast2d(options: Input<Tensor>): Tensor;
  /** The tensors, as views with leading dimensions of size 1 if they have fewer than two. `atleast2d(Tensor[] tensors)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html) */
  atleast2d(tensors: readonly Tensor[]): Tensor[];
  atleast2d(options: { tensors: readonly Tensor[] }): Tensor[];
  /** The tensors, as views with more dimensions of size 1 if they have fewer than three. `atleast3d(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html) */
  atleast3d(input: Tensor): Tensor;
  atleast3d(options: Input<Tensor>): Tensor;
  /** The tensors, as views with more dimensions of size 1 if they have fewer than three. `atleast3d(Tensor[] tensors)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html) */
  atleast3d(tensors: readonly Tensor[]): Tensor[];
  atleast3d(options: { tensors: readonly Tensor[] }): Tensor[];
  /** The mean of each window of the last dimension of (N, C, L) or (C, L). `avgPool1d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = [0], boolean ceilMode = false, boolean countIncludePad = true, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html) */
  avgPool1d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, ceilMode?: boolean, countIncludePad?: boolean, options?: { out?: Tensor | null }): Tensor;
  avgPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, ceilMode: boolean, options: { countIncludePad?: boolean; out?: Tensor | null }): Tensor;
  avgPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor | null }): Tensor;
  avgPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor | null }): Tensor;
  avgPool1d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor | null }): Tensor;
  avgPool1d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor | null }): Tensor;
  avgPool1d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor | null }): Tensor;
  /** beta · input + alpha times the products of two batches of matrices. `baddbmm(Tensor input, Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html) */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; outDtype?: DType; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  baddbmm(options: Input<Tensor> & { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** beta · input + alpha times the products of two batches of matrices. `baddbmm(Tensor input, Tensor batch1, Tensor batch2, dtype outDtype, *, number beta = 1, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html) */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype: DType, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { outDtype: DType; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  baddbmm(options: Input<Tensor> & { batch1: Tensor; batch2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** A triangular window of that length, which rises from 0 to 1 and falls again. `bartlettWindow(int windowLength, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html) */
  bartlettWindow(windowLength: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; periodic?: boolean; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  bartlettWindow(options: { windowLength: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A triangular window of that length, which rises from 0 to 1 and falls again. `bartlettWindow(int windowLength, boolean periodic, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html) */
  bartlettWindow(windowLength: number | bigint, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  bartlettWindow(windowLength: number | bigint, options: { periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  bartlettWindow(options: { windowLength: number | bigint; periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Normalizes each channel of (N, C, ...) by the mean and variance of the batch, or by running ones. `batchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, float momentum, float eps, boolean cudnnEnabled)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options: { cudnnEnabled: boolean }): Tensor;
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, options: { eps: number; cudnnEnabled: boolean }): Tensor;
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  batchNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  batchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  batchNorm(options: Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  /** The gradient of synchronized batch normalization with respect to its input, from the sums of all processes. `batchNormBackwardElemt(Tensor gradOut, Tensor input, Tensor mean, Tensor invstd, Tensor weight, Tensor sumDy, Tensor sumDyXmu, Tensor count, *, Tensor out = null)` */
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor, options?: { out?: Tensor | null }): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, options: { count: Tensor; out?: Tensor | null }): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, options: { sumDyXmu: Tensor; count: Tensor; out?: Tensor | null }): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor | null }): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, options: { weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor | null }): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, options: { invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor | null }): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, options: { mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor | null }): Tensor;
  batchNormBackwardElemt(gradOut: Tensor, options: Input<Tensor> & { mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor | null }): Tensor;
  batchNormBackwardElemt(options: Input<Tensor> & { gradOut: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor | null }): Tensor;
  /** The sums over each channel that the backward of synchronized batch normalization needs. `batchNormBackwardReduce(Tensor gradOut, Tensor input, Tensor mean, Tensor invstd, Tensor weight, boolean inputG, boolean weightG, boolean biasG, *, Tensor[] out = null)` */
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, options: { biasG: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, options: { weightG: boolean; biasG: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, options: { weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, options: { invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, options: { mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, options: Input<Tensor> & { mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(options: Input<Tensor> & { gradOut: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  /** Normalizes each channel by a given mean and inverse standard deviation, then applies weight and bias. `batchNormElemt(Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor invstd, float eps, *, Tensor out = null)` */
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: { out?: Tensor | null }): Tensor;
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, options: { eps: number; out?: Tensor | null }): Tensor;
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: { invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
  batchNormElemt(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
  batchNormElemt(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
  batchNormElemt(options: Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
  /** Combines means and inverse standard deviations of processes with equal counts, and updates the running ones. `batchNormGatherStats(Tensor input, Tensor mean, Tensor invstd, Tensor runningMean, Tensor runningVar, float momentum, float eps, int count, *, Tensor[] out = null)` */
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number | bigint, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { count: number | bigint; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { eps: number; count: number | bigint; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; count: number | bigint; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; eps: number; count: number | bigint; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number | bigint; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, options: { invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number | bigint; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number | bigint; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStats(options: Input<Tensor> & { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number | bigint; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** Combines means and inverse standard deviations of processes with given counts, and updates the running ones. `batchNormGatherStatsWithCounts(Tensor input, Tensor mean, Tensor invstd, Tensor runningMean, Tensor runningVar, float momentum, float eps, Tensor counts, *, Tensor[] out = null)` */
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { counts: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { eps: number; counts: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; counts: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, options: { invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(options: Input<Tensor> & { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The mean and the inverse standard deviation of each channel of (N, C, ...). `batchNormStats(Tensor input, float eps, *, Tensor[] out = null)` */
  batchNormStats(input: Tensor, eps: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormStats(input: Tensor, options: { eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormStats(options: Input<Tensor> & { eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The mean and the variance of each channel; also updates the running ones. `batchNormUpdateStats(Tensor input, Tensor runningMean, Tensor runningVar, float momentum, *, Tensor[] out = null)` */
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  batchNormUpdateStats(options: Input<Tensor> & { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** Zeros and ones, ones with the probability that each element gives. `bernoulli(Tensor input, *, Generator generator = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html) */
  bernoulli(input: Tensor, options?: { generator?: Generator | null; p?: Tensor | number; out?: Tensor | null }): Tensor;
  bernoulli(options: Input<Tensor> & { generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** Zeros and ones, ones with the probability that each element gives. `bernoulli(Tensor input, Tensor p, *, Generator generator = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html) */
  bernoulli(input: Tensor, p: Tensor, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  bernoulli(input: Tensor, options: { p: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  bernoulli(options: Input<Tensor> & { p: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** Zeros and ones, ones with the probability that each element gives. `bernoulli(Tensor input, float p, *, Generator generator = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html) */
  bernoulli(input: Tensor, p: number, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  bernoulli(input: Tensor, options: { p: number; generator?: Generator | null; out?: Tensor | null }): Tensor;
  bernoulli(options: Input<Tensor> & { p: number; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** x₁ᵀ A x₂ + b for each pair of vectors, with weight A of (outFeatures, in1Features, in2Features). `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor bias = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html) */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor;
  bilinear(input1: Tensor, input2: Tensor, options: { weight: Tensor; bias?: Tensor | null }): Tensor;
  bilinear(input1: Tensor, options: { input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor;
  bilinear(options: { input1: Tensor; input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor;
  /** The binary cross entropy of sigmoid(input) and targets, computed without overflow. `binaryCrossEntropyWithLogits(Tensor input, Tensor target, Tensor weight = null, Tensor posWeight = null, int reduction = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html) */
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight: Tensor | null, posWeight: Tensor | null, options: { reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight: Tensor | null, options: { posWeight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropyWithLogits(input: Tensor, options: { target: Tensor; weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  binaryCrossEntropyWithLogits(options: Input<Tensor> & { target: Tensor; weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number | bigint; out?: Tensor | null }): Tensor;
  /** How often each number occurs in a tensor of non-negative integers. `bincount(Tensor input, Tensor weights = null, int minlength = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bincount.html) */
  bincount(input: Tensor, weights?: Tensor | null, minlength?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  bincount(input: Tensor, weights: Tensor | null, options: { minlength?: number | bigint; out?: Tensor | null }): Tensor;
  bincount(input: Tensor, options: { weights?: Tensor | null; minlength?: number | bigint; out?: Tensor | null }): Tensor;
  bincount(options: Input<Tensor> & { weights?: Tensor | null; minlength?: number | bigint; out?: Tensor | null }): Tensor;
  /** Draws the number of successes in count trials of probability prob, elementwise. `binomial(Tensor count, Tensor prob, Generator generator = null, *, Tensor out = null)` */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null, options?: { out?: Tensor | null }): Tensor;
  binomial(count: Tensor, prob: Tensor, options: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  binomial(count: Tensor, options: { prob: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  binomial(options: { count: Tensor; prob: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** The bitwise AND of integers, the logical AND of bools. `bitwiseAnd(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
  bitwiseAnd(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseAnd(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseAnd(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The bitwise AND of integers, the logical AND of bools. `bitwiseAnd(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
  bitwiseAnd(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseAnd(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseAnd(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The bitwise AND of integers, the logical AND of bools. `bitwiseAnd(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
  bitwiseAnd(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwiseAnd(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  bitwiseAnd(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** Shifts the bits of each integer to the left by other: input · 2^other. `bitwiseLeftShift(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
  bitwiseLeftShift(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseLeftShift(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseLeftShift(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Shifts the bits of each integer to the left by other: input · 2^other. `bitwiseLeftShift(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
  bitwiseLeftShift(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseLeftShift(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseLeftShift(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Shifts the bits of each integer to the left by other: input · 2^other. `bitwiseLeftShift(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
  bitwiseLeftShift(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwiseLeftShift(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  bitwiseLeftShift(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The bitwise NOT of integers, the logical NOT of bools. `bitwiseNot(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html) */
  bitwiseNot(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseNot(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The bitwise OR of integers, the logical OR of bools. `bitwiseOr(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
  bitwiseOr(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseOr(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseOr(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The bitwise OR of integers, the logical OR of bools. `bitwiseOr(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
  bitwiseOr(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseOr(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseOr(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The bitwise OR of integers, the logical OR of bools. `bitwiseOr(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
  bitwiseOr(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwiseOr(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  bitwiseOr(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** Shifts the bits of each integer to the right by other, and keeps the sign. `bitwiseRightShift(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
  bitwiseRightShift(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseRightShift(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseRightShift(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Shifts the bits of each integer to the right by other, and keeps the sign. `bitwiseRightShift(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
  bitwiseRightShift(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseRightShift(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseRightShift(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Shifts the bits of each integer to the right by other, and keeps the sign. `bitwiseRightShift(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
  bitwiseRightShift(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwiseRightShift(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  bitwiseRightShift(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The bitwise XOR of integers, the logical XOR of bools. `bitwiseXor(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
  bitwiseXor(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseXor(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseXor(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The bitwise XOR of integers, the logical XOR of bools. `bitwiseXor(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
  bitwiseXor(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  bitwiseXor(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  bitwiseXor(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The bitwise XOR of integers, the logical XOR of bools. `bitwiseXor(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
  bitwiseXor(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  bitwiseXor(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  bitwiseXor(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** A Blackman window of that length: 0.42 - 0.5 · cos(2πn / N) + 0.08 · cos(4πn / N). `blackmanWindow(int windowLength, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html) */
  blackmanWindow(windowLength: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; periodic?: boolean; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  blackmanWindow(options: { windowLength: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A Blackman window of that length: 0.42 - 0.5 · cos(2πn / N) + 0.08 · cos(4πn / N). `blackmanWindow(int windowLength, boolean periodic, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html) */
  blackmanWindow(windowLength: number | bigint, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  blackmanWindow(windowLength: number | bigint, options: { periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  blackmanWindow(options: { windowLength: number | bigint; periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A matrix with the given matrices along its diagonal, and zeros elsewhere. `blockDiag(Tensor[] tensors, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html) */
  blockDiag(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  blockDiag(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** The products of the matrices of two batches: (B, N, M) and (B, M, P) to (B, N, P). `bmm(Tensor input, Tensor mat2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bmm.html) */
  bmm(input: Tensor, mat2: Tensor, options?: { outDtype?: DType; out?: Tensor | null }): Tensor;
  bmm(input: Tensor, options: { mat2: Tensor; out?: Tensor | null }): Tensor;
  bmm(options: Input<Tensor> & { mat2: Tensor; out?: Tensor | null }): Tensor;
  /** The products of the matrices of two batches: (B, N, M) and (B, M, P) to (B, N, P). `bmm(Tensor input, Tensor mat2, dtype outDtype, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bmm.html) */
  bmm(input: Tensor, mat2: Tensor, outDtype: DType, options?: { out?: Tensor | null }): Tensor;
  bmm(input: Tensor, mat2: Tensor, options: { outDtype: DType; out?: Tensor | null }): Tensor;
  bmm(input: Tensor, options: { mat2: Tensor; outDtype: DType; out?: Tensor | null }): Tensor;
  bmm(options: Input<Tensor> & { mat2: Tensor; outDtype: DType; out?: Tensor | null }): Tensor;
  /** Views of the tensors in the shape to which they broadcast together. `broadcastTensors(Tensor[] tensors)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html) */
  broadcastTensors(tensors: readonly Tensor[]): Tensor[];
  broadcastTensors(options: { tensors: readonly Tensor[] }): Tensor[];
  /** A view expanded to a shape. `broadcastTo(Tensor input, int[] size)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html) */
  broadcastTo(input: Tensor, size: Ints): Tensor;
  broadcastTo(input: Tensor, options: { size: Ints }): Tensor;
  broadcastTo(options: Input<Tensor> & { size: Ints }): Tensor;
  /** The index of the interval between boundaries that each element falls into. `bucketize(Tensor input, Tensor boundaries, *, boolean outInt32 = false, boolean right = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
  bucketize(input: Tensor, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  bucketize(input: Tensor, options: { boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  bucketize(options: Input<Tensor> & { boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  /** The index of the interval between boundaries that each element falls into. `bucketize(number input, Tensor boundaries, *, boolean outInt32 = false, boolean right = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
  bucketize(input: Scalar, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  bucketize(input: Scalar, options: { boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  bucketize(options: Input<Scalar> & { boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  /** Whether type promotion allows a conversion from one dtype to another, as from int to float. `canCast(dtype from_, dtype to)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html) */
  canCast(from_: DType, to: DType): boolean;
  canCast(from_: DType, options: { to: DType }): boolean;
  canCast(options: { from_: DType; to: DType }): boolean;
  /** All combinations of one element of each vector, one a row. `cartesianProd(Tensor[] tensors)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html) */
  cartesianProd(tensors: readonly Tensor[]): Tensor;
  cartesianProd(options: { tensors: readonly Tensor[] }): Tensor;
  /** Joins tensors along an existing dimension. `cat(Tensor[] tensors, int dim = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cat.html) */
  cat(tensors: readonly Tensor[], dim?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  cat(tensors: readonly Tensor[], options: { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  cat(options: { tensors: readonly Tensor[]; dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  /** A copy of where each column begins among the values of a CSC or BSC tensor. `ccolIndicesCopy(Tensor input, *, Tensor out = null)` */
  ccolIndicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  ccolIndicesCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The p-norm distance between each row of x1 and each row of x2, of batches of matrices. `cdist(Tensor x1, Tensor x2, float p = 2., int computeMode = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cdist.html) */
  cdist(x1: Tensor, x2: Tensor, p?: number, computeMode?: number | bigint | null): Tensor;
  cdist(x1: Tensor, x2: Tensor, p: number, options: { computeMode?: number | bigint | null }): Tensor;
  cdist(x1: Tensor, x2: Tensor, options: { p?: number; computeMode?: number | bigint | null }): Tensor;
  cdist(x1: Tensor, options: { x2: Tensor; p?: number; computeMode?: number | bigint | null }): Tensor;
  cdist(options: { x1: Tensor; x2: Tensor; p?: number; computeMode?: number | bigint | null }): Tensor;
  /** The smallest integer not below each element. `ceil(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ceil.html) */
  ceil(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  ceil(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the smallest integer not below each element. `ceil_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
  ceil_(input: Tensor): Tensor;
  ceil_(options: Input<Tensor>): Tensor;
  /** max(0, x) + min(0, alpha · (exp(x / alpha) - 1)), elementwise. `celu(Tensor input, number alpha = 1., *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html) */
  celu(input: Tensor, alpha?: Scalar, options?: { out?: Tensor | null }): Tensor;
  celu(input: Tensor, options: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  celu(options: Input<Tensor> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** In place: max(0, x) + min(0, alpha · (exp(x / alpha) - 1)), elementwise. `celu_(Tensor input, number alpha = 1.)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html) */
  celu_(input: Tensor, alpha?: Scalar): Tensor;
  celu_(input: Tensor, options: { alpha?: Scalar }): Tensor;
  celu_(options: Input<Tensor> & { alpha?: Scalar }): Tensor;
  /** The product of a list of matrices, in the order that takes the fewest operations. `chainMatmul(Tensor[] matrices, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html) */
  chainMatmul(matrices: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  chainMatmul(options: { matrices: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** Divides the channels of (N, C, ...) into groups and interleaves them. `channelShuffle(Tensor input, int groups, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html) */
  channelShuffle(input: Tensor, groups: number | bigint, options?: { out?: Tensor | null }): Tensor;
  channelShuffle(input: Tensor, options: { groups: number | bigint; out?: Tensor | null }): Tensor;
  channelShuffle(options: Input<Tensor> & { groups: number | bigint; out?: Tensor | null }): Tensor;
  /** The Cholesky factor of a symmetric positive-definite matrix. `cholesky(Tensor input, boolean upper = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html) */
  cholesky(input: Tensor, upper?: boolean, options?: { out?: Tensor | null }): Tensor;
  cholesky(input: Tensor, options: { upper?: boolean; out?: Tensor | null }): Tensor;
  cholesky(options: Input<Tensor> & { upper?: boolean; out?: Tensor | null }): Tensor;
  /** The inverse of A = L Lᵀ for each matrix, from its Cholesky factor. `choleskyInverse(Tensor input, boolean upper = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html) */
  choleskyInverse(input: Tensor, upper?: boolean, options?: { out?: Tensor | null }): Tensor;
  choleskyInverse(input: Tensor, options: { upper?: boolean; out?: Tensor | null }): Tensor;
  choleskyInverse(options: Input<Tensor> & { upper?: boolean; out?: Tensor | null }): Tensor;
  /** The X of A X = input for each A = L Lᵀ, from its Cholesky factor input2. `choleskySolve(Tensor input, Tensor input2, boolean upper = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html) */
  choleskySolve(input: Tensor, input2: Tensor, upper?: boolean, options?: { out?: Tensor | null }): Tensor;
  choleskySolve(input: Tensor, input2: Tensor, options: { upper?: boolean; out?: Tensor | null }): Tensor;
  choleskySolve(input: Tensor, options: { input2: Tensor; upper?: boolean; out?: Tensor | null }): Tensor;
  choleskySolve(options: Input<Tensor> & { input2: Tensor; upper?: boolean; out?: Tensor | null }): Tensor;
  /** The range of values for a row-wise quantization to bitWidth bits that has the least error, by a search. `chooseQparamsOptimized(Tensor input, int numel, int nBins, float ratio, int bitWidth)` */
  chooseQparamsOptimized(input: Tensor, numel: number | bigint, nBins: number | bigint, ratio: number, bitWidth: number | bigint): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, numel: number | bigint, nBins: number | bigint, ratio: number, options: { bitWidth: number | bigint }): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, numel: number | bigint, nBins: number | bigint, options: { ratio: number; bitWidth: number | bigint }): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, numel: number | bigint, options: { nBins: number | bigint; ratio: number; bitWidth: number | bigint }): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, options: { numel: number | bigint; nBins: number | bigint; ratio: number; bitWidth: number | bigint }): [Tensor, Tensor];
  chooseQparamsOptimized(options: Input<Tensor> & { numel: number | bigint; nBins: number | bigint; ratio: number; bitWidth: number | bigint }): [Tensor, Tensor];
  /** Splits a tensor along a dimension into at most that many parts, which are views. `chunk(Tensor input, int chunks, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.chunk.html) */
  chunk(input: Tensor, chunks: number | bigint, dim?: number | bigint): Tensor[];
  chunk(input: Tensor, chunks: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  chunk(input: Tensor, options: { chunks: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  chunk(options: Input<Tensor> & { chunks: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Limits each element to the range from min to max. `clamp(Tensor input, Tensor min = null, Tensor max = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.clamp.html) */
  clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor | null }): Tensor;
  clamp(input: Tensor, min: Tensor | null, options: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(options: Input<Tensor> & { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** Limits each element to the range from min to max. `clamp(Tensor input, number min = null, number max = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.clamp.html) */
  clamp(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor | null }): Tensor;
  clamp(input: Tensor, min: Scalar | null, options: { max?: Scalar | null; out?: Tensor | null }): Tensor;
  clamp(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
  clamp(options: Input<Tensor> & { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
  /** In place: limits each element to the range from min to max. `clamp_(Tensor input, Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp_(input: Tensor, min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  clamp_(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clamp_(options: Input<Tensor> & { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** In place: limits each element to the range from min to max. `clamp_(Tensor input, number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp_(input: Tensor, min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  clamp_(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clamp_(options: Input<Tensor> & { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** Limits each element to at most max. `clampMax(Tensor input, Tensor max, *, Tensor out = null)` */
  clampMax(input: Tensor, max: Tensor, options?: { out?: Tensor | null }): Tensor;
  clampMax(input: Tensor, options: { max: Tensor; out?: Tensor | null }): Tensor;
  clampMax(options: Input<Tensor> & { max: Tensor; out?: Tensor | null }): Tensor;
  /** Limits each element to at most max. `clampMax(Tensor input, number max, *, Tensor out = null)` */
  clampMax(input: Tensor, max: Scalar, options?: { out?: Tensor | null }): Tensor;
  clampMax(input: Tensor, options: { max: Scalar; out?: Tensor | null }): Tensor;
  clampMax(options: Input<Tensor> & { max: Scalar; out?: Tensor | null }): Tensor;
  /** In place: limits each element to at most max. `clampMax_(Tensor input, Tensor max)` */
  clampMax_(input: Tensor, max: Tensor): Tensor;
  clampMax_(input: Tensor, options: { max: Tensor }): Tensor;
  clampMax_(options: Input<Tensor> & { max: Tensor }): Tensor;
  /** In place: limits each element to at most max. `clampMax_(Tensor input, number max)` */
  clampMax_(input: Tensor, max: Scalar): Tensor;
  clampMax_(input: Tensor, options: { max: Scalar }): Tensor;
  clampMax_(options: Input<Tensor> & { max: Scalar }): Tensor;
  /** Limits each element to at least min. `clampMin(Tensor input, Tensor min, *, Tensor out = null)` */
  clampMin(input: Tensor, min: Tensor, options?: { out?: Tensor | null }): Tensor;
  clampMin(input: Tensor, options: { min: Tensor; out?: Tensor | null }): Tensor;
  clampMin(options: Input<Tensor> & { min: Tensor; out?: Tensor | null }): Tensor;
  /** Limits each element to at least min. `clampMin(Tensor input, number min, *, Tensor out = null)` */
  clampMin(input: Tensor, min: Scalar, options?: { out?: Tensor | null }): Tensor;
  clampMin(input: Tensor, options: { min: Scalar; out?: Tensor | null }): Tensor;
  clampMin(options: Input<Tensor> & { min: Scalar; out?: Tensor | null }): Tensor;
  /** In place: limits each element to at least min. `clampMin_(Tensor input, Tensor min)` */
  clampMin_(input: Tensor, min: Tensor): Tensor;
  clampMin_(input: Tensor, options: { min: Tensor }): Tensor;
  clampMin_(options: Input<Tensor> & { min: Tensor }): Tensor;
  /** In place: limits each element to at least min. `clampMin_(Tensor input, number min)` */
  clampMin_(input: Tensor, min: Scalar): Tensor;
  clampMin_(input: Tensor, options: { min: Scalar }): Tensor;
  clampMin_(options: Input<Tensor> & { min: Scalar }): Tensor;
  /** Limits each element to the range from min to max. `clip(Tensor input, Tensor min = null, Tensor max = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.clip.html) */
  clip(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor | null }): Tensor;
  clip(input: Tensor, min: Tensor | null, options: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(options: Input<Tensor> & { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** Limits each element to the range from min to max. `clip(Tensor input, number min = null, number max = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.clip.html) */
  clip(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor | null }): Tensor;
  clip(input: Tensor, min: Scalar | null, options: { max?: Scalar | null; out?: Tensor | null }): Tensor;
  clip(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
  clip(options: Input<Tensor> & { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
  /** In place: limits each element to the range from min to max. `clip_(Tensor input, Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clip_(input: Tensor, min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  clip_(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clip_(options: Input<Tensor> & { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** In place: limits each element to the range from min to max. `clip_(Tensor input, number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clip_(input: Tensor, min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  clip_(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  clip_(options: Input<Tensor> & { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** A copy, through which gradients flow. `clone(Tensor input, *, memoryFormat memoryFormat = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.clone.html) */
  clone(input: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor | null }): Tensor;
  clone(options: Input<Tensor> & { memoryFormat?: MemoryFormat | null; out?: Tensor | null }): Tensor;
  /** A copy of the column of each value, or block, of a CSR or BSR tensor. `colIndicesCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.col_indices_copy.html) */
  colIndicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  colIndicesCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Joins tensors along the second dimension, vectors as columns. `columnStack(Tensor[] tensors, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html) */
  columnStack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  columnStack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** All combinations of r elements of a vector, one a row, in the order of the vector. `combinations(Tensor input, int r = 2, boolean withReplacement = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.combinations.html) */
  combinations(input: Tensor, r?: number | bigint, withReplacement?: boolean): Tensor;
  combinations(input: Tensor, r: number | bigint, options: { withReplacement?: boolean }): Tensor;
  combinations(input: Tensor, options: { r?: number | bigint; withReplacement?: boolean }): Tensor;
  combinations(options: Input<Tensor> & { r?: number | bigint; withReplacement?: boolean }): Tensor;
  /** A complex tensor of real and imaginary parts. `complex(Tensor real, Tensor imag, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.complex.html) */
  complex(real: Tensor, imag: Tensor, options?: { out?: Tensor | null }): Tensor;
  complex(real: Tensor, options: { imag: Tensor; out?: Tensor | null }): Tensor;
  complex(options: { real: Tensor; imag: Tensor; out?: Tensor | null }): Tensor;
  /** Joins tensors along an existing dimension. `concat(Tensor[] tensors, int dim = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.concat.html) */
  concat(tensors: readonly Tensor[], dim?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  concat(tensors: readonly Tensor[], options: { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  concat(options: { tensors: readonly Tensor[]; dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  /** Joins tensors along an existing dimension. `concatenate(Tensor[] tensors, int dim = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html) */
  concatenate(tensors: readonly Tensor[], dim?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  concatenate(tensors: readonly Tensor[], options: { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  concatenate(options: { tensors: readonly Tensor[]; dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  /** A view with each element's complex conjugate. `conj(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.conj.html) */
  conj(input: Tensor): Tensor;
  conj(options: Input<Tensor>): Tensor;
  /** The complex conjugate of each element, computed in new memory. `conjPhysical(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html) */
  conjPhysical(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  conjPhysical(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the complex conjugate of each element, computed in new memory. `conjPhysical_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
  conjPhysical_(input: Tensor): Tensor;
  conjPhysical_(options: Input<Tensor>): Tensor;
  /** Pads with a value, by pairs of sizes before and after that start at the last dimension. `constantPadNd(Tensor input, int[] pad, number value = 0, *, Tensor out = null)` */
  constantPadNd(input: Tensor, pad: Ints, value?: Scalar, options?: { out?: Tensor | null }): Tensor;
  constantPadNd(input: Tensor, pad: Ints, options: { value?: Scalar; out?: Tensor | null }): Tensor;
  constantPadNd(input: Tensor, options: { pad: Ints; value?: Scalar; out?: Tensor | null }): Tensor;
  constantPadNd(options: Input<Tensor> & { pad: Ints; value?: Scalar; out?: Tensor | null }): Tensor;
  /** Convolves (N, C, L) or (C, L) with kernels of (outChannels, C / groups, kernel), without flipping them. `conv1d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1], int[] padding = [0], int[] dilation = [1], int groups = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html) */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, groups?: number | bigint): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  /** Convolves (N, C, L) or (C, L) with kernels of (outChannels, C / groups, kernel), without flipping them. `conv1d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1], string padding = "valid", int[] dilation = [1], int groups = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html) */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: string, dilation?: number | Ints, groups?: number | bigint): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: string, dilation: number | Ints, options: { groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: string, options: { dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv1d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  /** Convolves (N, C, H, W) or (C, H, W) with kernels of (outChannels, C / groups, kH, kW), without flipping them. `conv2d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1, 1], int[] padding = [0, 0], int[] dilation = [1, 1], int groups = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html) */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, groups?: number | bigint): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  /** Convolves (N, C, H, W) or (C, H, W) with kernels of (outChannels, C / groups, kH, kW), without flipping them. `conv2d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1, 1], string padding = "valid", int[] dilation = [1, 1], int groups = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html) */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: string, dilation?: number | Ints, groups?: number | bigint): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: string, dilation: number | Ints, options: { groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: string, options: { dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv2d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  /** Convolves (N, C, D, H, W) or (C, D, H, W) with kernels of (outChannels, C / groups, kD, kH, kW). `conv3d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1, 1, 1], int[] padding = [0, 0, 0], int[] dilation = [1, 1, 1], int groups = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html) */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, groups?: number | bigint): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  /** Convolves (N, C, D, H, W) or (C, D, H, W) with kernels of (outChannels, C / groups, kD, kH, kW). `conv3d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1, 1, 1], string padding = "valid", int[] dilation = [1, 1, 1], int groups = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html) */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: string, dilation?: number | Ints, groups?: number | bigint): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: string, dilation: number | Ints, options: { groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: string, options: { dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  conv3d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: string; dilation?: number | Ints; groups?: number | bigint }): Tensor;
  /** Convolves sequences of (T, N, C) along T with kernels of (kernel, C, outChannels). `convTbc(Tensor input, Tensor weight, Tensor bias, int pad = 0, *, Tensor out = null)` */
  convTbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  convTbc(input: Tensor, weight: Tensor, bias: Tensor, options: { pad?: number | bigint; out?: Tensor | null }): Tensor;
  convTbc(input: Tensor, weight: Tensor, options: { bias: Tensor; pad?: number | bigint; out?: Tensor | null }): Tensor;
  convTbc(input: Tensor, options: { weight: Tensor; bias: Tensor; pad?: number | bigint; out?: Tensor | null }): Tensor;
  convTbc(options: Input<Tensor> & { weight: Tensor; bias: Tensor; pad?: number | bigint; out?: Tensor | null }): Tensor;
  /** The transposed convolution, the gradient of conv1d, of (N, C, L) with kernels of (C, outChannels / groups, kernel). `convTranspose1d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1], int[] padding = [0], int[] outputPadding = [0], int groups = 1, int[] dilation = [1])` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html) */
  convTranspose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, outputPadding?: number | Ints, groups?: number | bigint, dilation?: number | Ints): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, groups: number | bigint, options: { dilation?: number | Ints }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, options: { groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose1d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  /** The transposed convolution, the gradient of conv2d, of (N, C, H, W) with kernels of (C, outChannels / groups, kH, kW). `convTranspose2d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1, 1], int[] padding = [0, 0], int[] outputPadding = [0, 0], int groups = 1, int[] dilation = [1, 1])` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html) */
  convTranspose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, outputPadding?: number | Ints, groups?: number | bigint, dilation?: number | Ints): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, groups: number | bigint, options: { dilation?: number | Ints }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, options: { groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose2d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  /** The transposed convolution, the gradient of conv3d, of (N, C, D, H, W) with kernels of (C, outChannels / groups, ...). `convTranspose3d(Tensor input, Tensor weight, Tensor bias = null, int[] stride = [1, 1, 1], int[] padding = [0, 0, 0], int[] outputPadding = [0, 0, 0], int groups = 1, int[] dilation = [1, 1, 1])` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html) */
  convTranspose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | Ints, padding?: number | Ints, outputPadding?: number | Ints, groups?: number | bigint, dilation?: number | Ints): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, groups: number | bigint, options: { dilation?: number | Ints }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, outputPadding: number | Ints, options: { groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, padding: number | Ints, options: { outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | Ints, options: { padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  convTranspose3d(options: Input<Tensor> & { weight: Tensor; bias?: Tensor | null; stride?: number | Ints; padding?: number | Ints; outputPadding?: number | Ints; groups?: number | bigint; dilation?: number | Ints }): Tensor;
  /** A convolution, or a transposed one, over as many dimensions as the weight's kernel has. `convolution(Tensor input, Tensor weight, Tensor bias, int[] stride, int[] padding, int[] dilation, boolean transposed, int[] outputPadding, int groups, *, Tensor out = null)` */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, groups: number | bigint, options?: { out?: Tensor | null }): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, outputPadding: Ints, options: { groups: number | bigint; out?: Tensor | null }): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, options: { outputPadding: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: { transposed: boolean; outputPadding: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, options: { dilation: Ints; transposed: boolean; outputPadding: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, options: { padding: Ints; dilation: Ints; transposed: boolean; outputPadding: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; outputPadding: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  convolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; outputPadding: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; outputPadding: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  convolution(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; outputPadding: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  /** The size of each element of input with the sign of other. `copysign(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.copysign.html) */
  copysign(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  copysign(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  copysign(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The size of each element of input with the sign of other. `copysign(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.copysign.html) */
  copysign(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  copysign(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  copysign(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The correlation coefficients of the rows, which are variables. `corrcoef(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html) */
  corrcoef(input: Tensor): Tensor;
  corrcoef(options: Input<Tensor>): Tensor;
  /** The cosine of each element, in radians. `cos(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cos.html) */
  cos(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  cos(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the cosine of each element, in radians. `cos_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
  cos_(input: Tensor): Tensor;
  cos_(options: Input<Tensor>): Tensor;
  /** The hyperbolic cosine of each element. `cosh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cosh.html) */
  cosh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  cosh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the hyperbolic cosine of each element. `cosh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
  cosh_(input: Tensor): Tensor;
  cosh_(options: Input<Tensor>): Tensor;
  /** 1 - cos(x1, x2) for target 1, max(0, cos(x1, x2) - margin) for target -1. `cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, float margin = 0., int reduction = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html) */
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number | bigint): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options: { reduction?: number | bigint }): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number | bigint }): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number | bigint }): Tensor;
  cosineEmbeddingLoss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number | bigint }): Tensor;
  cosineEmbeddingLoss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: number | bigint }): Tensor;
  /** The cosine of the angle between vectors along a dimension: x1 · x2 / max(‖x1‖ ‖x2‖, eps). `cosineSimilarity(Tensor x1, Tensor x2, int dim = 1, float eps = 1e-8)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html) */
  cosineSimilarity(x1: Tensor, x2: Tensor, dim?: number | bigint, eps?: number): Tensor;
  cosineSimilarity(x1: Tensor, x2: Tensor, dim: number | bigint, options: { eps?: number }): Tensor;
  cosineSimilarity(x1: Tensor, x2: Tensor, options: { dim?: number | bigint; axis?: number | bigint; eps?: number }): Tensor;
  cosineSimilarity(x1: Tensor, options: { x2: Tensor; dim?: number | bigint; axis?: number | bigint; eps?: number }): Tensor;
  cosineSimilarity(options: { x1: Tensor; x2: Tensor; dim?: number | bigint; axis?: number | bigint; eps?: number }): Tensor;
  /** The number of elements that are not zero. `countNonzero(Tensor input, int dim = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html) */
  countNonzero(input: Tensor, dim?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  countNonzero(input: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  countNonzero(options: Input<Tensor> & { dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** The number of elements that are not zero. `countNonzero(Tensor input, int[] dim, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html) */
  countNonzero(input: Tensor, dim: Ints, options?: { out?: Tensor | null }): Tensor;
  countNonzero(input: Tensor, options: Dim<Ints> & { out?: Tensor | null }): Tensor;
  countNonzero(options: Input<Tensor> & Dim<Ints> & { out?: Tensor | null }): Tensor;
  /** The covariances of the rows, which are variables. `cov(Tensor input, *, int correction = 1, Tensor fweights = null, Tensor aweights = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cov.html) */
  cov(input: Tensor, options?: { correction?: number | bigint; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  cov(options: Input<Tensor> & { correction?: number | bigint; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** The cross product of vectors of three elements along a dimension. `cross(Tensor input, Tensor other, int dim = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cross.html) */
  cross(input: Tensor, other: Tensor, dim?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  cross(input: Tensor, other: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  cross(input: Tensor, options: Other<Tensor> & { dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  cross(options: Input<Tensor> & Other<Tensor> & { dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** A copy of where each row begins among the values of a CSR or BSR tensor. `crowIndicesCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.crow_indices_copy.html) */
  crowIndicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  crowIndicesCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The CTC loss: minus the log-likelihood of target sequences, summed over all alignments with the inputs. `ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, int blank = 0, int reduction = 1, boolean zeroInfinity = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number | bigint, reduction?: number | bigint, zeroInfinity?: boolean): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | bigint, reduction: number | bigint, options: { zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | bigint, options: { reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, options: { targetLengths: Tensor; blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: Tensor; targetLengths: Tensor; blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  /** The CTC loss: minus the log-likelihood of target sequences, summed over all alignments with the inputs. `ctcLoss(Tensor logProbs, Tensor targets, int[] inputLengths, int[] targetLengths, int blank = 0, int reduction = 1, boolean zeroInfinity = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank?: number | bigint, reduction?: number | bigint, zeroInfinity?: boolean): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: number | bigint, reduction: number | bigint, options: { zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: number | bigint, options: { reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, options: { blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, options: { targetLengths: Ints; blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: Ints; targetLengths: Ints; blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: Ints; targetLengths: Ints; blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  ctcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Ints; targetLengths: Ints; blank?: number | bigint; reduction?: number | bigint; zeroInfinity?: boolean }): Tensor;
  /** The sampling grid of affine matrices (N, 2, 3), by cuDNN. `cudnnAffineGridGenerator(Tensor theta, int N, int C, int H, int W, *, Tensor out = null)` */
  cudnnAffineGridGenerator(theta: Tensor, N: number | bigint, C: number | bigint, H: number | bigint, W: number | bigint, options?: { out?: Tensor | null }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, N: number | bigint, C: number | bigint, H: number | bigint, options: { W: number | bigint; out?: Tensor | null }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, N: number | bigint, C: number | bigint, options: { H: number | bigint; W: number | bigint; out?: Tensor | null }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, N: number | bigint, options: { C: number | bigint; H: number | bigint; W: number | bigint; out?: Tensor | null }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, options: { N: number | bigint; C: number | bigint; H: number | bigint; W: number | bigint; out?: Tensor | null }): Tensor;
  cudnnAffineGridGenerator(options: { theta: Tensor; N: number | bigint; C: number | bigint; H: number | bigint; W: number | bigint; out?: Tensor | null }): Tensor;
  /** Batch normalization by cuDNN: the output and the saved mean, inverse variance and reserve buffer. `cudnnBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, float exponentialAverageFactor, float epsilon, *, Tensor[] out = null)` */
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, options: { epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  /** The convolution of input and weight by cuDNN, without bias. `cudnnConvolution(Tensor input, Tensor weight, int[] padding, int[] stride, int[] dilation, int groups, boolean benchmark, boolean deterministic, boolean allowTf32, *, Tensor out = null)` */
  cudnnConvolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, deterministic: boolean, options: { allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, options: { deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, options: { benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, options: { groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, options: { dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, weight: Tensor, padding: Ints, options: { stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, weight: Tensor, options: { padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(input: Tensor, options: { weight: Tensor; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolution(options: Input<Tensor> & { weight: Tensor; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  /** relu(convolution + alpha · z + bias) in one kernel of cuDNN. `cudnnConvolutionAddRelu(Tensor input, Tensor weight, Tensor z, number alpha, Tensor bias, int[] stride, int[] padding, int[] dilation, int groups, *, Tensor out = null)` */
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: number | bigint, options?: { out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: { groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, options: { dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, options: { padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, options: { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, options: { alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, options: { z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionAddRelu(options: Input<Tensor> & { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  /** relu(convolution + bias) in one kernel of cuDNN. `cudnnConvolutionRelu(Tensor input, Tensor weight, Tensor bias, int[] stride, int[] padding, int[] dilation, int groups, *, Tensor out = null)` */
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: number | bigint, options?: { out?: Tensor | null }): Tensor;
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: { groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, options: { dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, options: { padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, options: { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionRelu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  cudnnConvolutionRelu(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  /** The transposed convolution of input and weight by cuDNN, without bias. `cudnnConvolutionTranspose(Tensor input, Tensor weight, int[] padding, int[] outputPadding, int[] stride, int[] dilation, int groups, boolean benchmark, boolean deterministic, boolean allowTf32, *, Tensor out = null)` */
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, deterministic: boolean, options: { allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, options: { deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, options: { benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, options: { groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, stride: Ints, options: { dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, outputPadding: Ints, options: { stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: Ints, options: { outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, options: { padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(input: Tensor, options: { weight: Tensor; padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  cudnnConvolutionTranspose(options: Input<Tensor> & { weight: Tensor; padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
  /** Samples images bilinearly at the points of a grid, by cuDNN. `cudnnGridSampler(Tensor input, Tensor grid, *, Tensor out = null)` */
  cudnnGridSampler(input: Tensor, grid: Tensor, options?: { out?: Tensor | null }): Tensor;
  cudnnGridSampler(input: Tensor, options: { grid: Tensor; out?: Tensor | null }): Tensor;
  cudnnGridSampler(options: Input<Tensor> & { grid: Tensor; out?: Tensor | null }): Tensor;
  /** Whether cuDNN is enabled and supports the tensor's device and dtype. `cudnnIsAcceptable(Tensor input)` */
  cudnnIsAcceptable(input: Tensor): boolean;
  cudnnIsAcceptable(options: Input<Tensor>): boolean;
  /** The largest element so far along a dimension, and its index. `cummax(Tensor input, int dim, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cummax.html) */
  cummax(input: Tensor, dim: number | bigint, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  cummax(input: Tensor, options: Dim<number | bigint> & { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  cummax(options: Input<Tensor> & Dim<number | bigint> & { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The smallest element so far along a dimension, and its index. `cummin(Tensor input, int dim, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cummin.html) */
  cummin(input: Tensor, dim: number | bigint, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  cummin(input: Tensor, options: Dim<number | bigint> & { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  cummin(options: Input<Tensor> & Dim<number | bigint> & { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The products of the elements up to each along a dimension. `cumprod(Tensor input, int dim, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html) */
  cumprod(input: Tensor, dim: number | bigint, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod(input: Tensor, options: Dim<number | bigint> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod(options: Input<Tensor> & Dim<number | bigint> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The sums of the elements up to each along a dimension. `cumsum(Tensor input, int dim, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html) */
  cumsum(input: Tensor, dim: number | bigint, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(input: Tensor, options: Dim<number | bigint> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(options: Input<Tensor> & Dim<number | bigint> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The running integral along a dimension, by the trapezoidal rule. `cumulativeTrapezoid(Tensor y, Tensor x, *, int dim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html) */
  cumulativeTrapezoid(y: Tensor, x: Tensor, options?: { dim?: number | bigint; axis?: number | bigint }): Tensor;
  cumulativeTrapezoid(y: Tensor, options: { x: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor;
  cumulativeTrapezoid(options: { y: Tensor; x: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor;
  /** The running integral along a dimension, by the trapezoidal rule. `cumulativeTrapezoid(Tensor y, *, number dx = 1, int dim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html) */
  cumulativeTrapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number | bigint; axis?: number | bigint; x?: Tensor }): Tensor;
  cumulativeTrapezoid(options: { y: Tensor; dx?: Scalar; dim?: number | bigint; axis?: number | bigint }): Tensor;
  /** Converts degrees to radians. `deg2rad(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html) */
  deg2rad(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  deg2rad(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: converts degrees to radians. `deg2rad_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
  deg2rad_(input: Tensor): Tensor;
  deg2rad_(options: Input<Tensor>): Tensor;
  /** The float values that a quantized tensor, or each of a list, stands for. `dequantize(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html) */
  dequantize(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  dequantize(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The float values that a quantized tensor, or each of a list, stands for. `dequantize(Tensor[] tensors, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html) */
  dequantize(tensors: readonly Tensor[], options?: { out?: readonly Tensor[] | null }): Tensor[];
  dequantize(options: { tensors: readonly Tensor[]; out?: readonly Tensor[] | null }): Tensor[];
  /** The determinant of square matrices. `det(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.det.html) */
  det(input: Tensor): Tensor;
  det(options: Input<Tensor>): Tensor;
  /** A view of the same memory through which no gradients flow. `detach(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html) */
  detach(input: Tensor): Tensor;
  detach(options: Input<Tensor>): Tensor;
  /** Removes the tensor from the graph that made it, so that no gradients flow through it. `detach_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html) */
  detach_(input: Tensor): Tensor;
  detach_(options: Input<Tensor>): Tensor;
  /** A copy of the tensor through which no gradients flow. `detachCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.detach_copy.html) */
  detachCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  detachCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The diagonal of a matrix, or a matrix with that diagonal. `diag(Tensor input, int diagonal = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diag.html) */
  diag(input: Tensor, diagonal?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  diag(input: Tensor, options: { diagonal?: number | bigint; out?: Tensor | null }): Tensor;
  diag(options: Input<Tensor> & { diagonal?: number | bigint; out?: Tensor | null }): Tensor;
  /** Matrices whose diagonals are the last dimension. `diagEmbed(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html) */
  diagEmbed(input: Tensor, offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  diagEmbed(input: Tensor, offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagEmbed(input: Tensor, offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagEmbed(input: Tensor, options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagEmbed(options: Input<Tensor> & { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  /** A matrix with the flattened input on its diagonal, and zeros elsewhere. `diagflat(Tensor input, int offset = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html) */
  diagflat(input: Tensor, offset?: number | bigint): Tensor;
  diagflat(input: Tensor, options: { offset?: number | bigint }): Tensor;
  diagflat(options: Input<Tensor> & { offset?: number | bigint }): Tensor;
  /** A view of the diagonal of two dimensions. `diagonal(Tensor input, int offset = 0, int dim1 = 0, int dim2 = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html) */
  diagonal(input: Tensor, offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint): Tensor;
  diagonal(input: Tensor, offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint }): Tensor;
  diagonal(input: Tensor, offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonal(input: Tensor, options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonal(options: Input<Tensor> & { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  /** A copy of the diagonal of two dimensions. `diagonalCopy(Tensor input, int offset = 0, int dim1 = 0, int dim2 = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html) */
  diagonalCopy(input: Tensor, offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  diagonalCopy(input: Tensor, offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagonalCopy(input: Tensor, offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagonalCopy(input: Tensor, options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagonalCopy(options: Input<Tensor> & { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  /** A copy with src in place of the diagonal of two dimensions. `diagonalScatter(Tensor input, Tensor src, int offset = 0, int dim1 = 0, int dim2 = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html) */
  diagonalScatter(input: Tensor, src: Tensor, offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  diagonalScatter(input: Tensor, src: Tensor, offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagonalScatter(input: Tensor, src: Tensor, offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagonalScatter(input: Tensor, src: Tensor, options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagonalScatter(input: Tensor, options: { src: Tensor; offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  diagonalScatter(options: Input<Tensor> & { src: Tensor; offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint; out?: Tensor | null }): Tensor;
  /** The differences of neighbours along a dimension, n times. `diff(Tensor input, int n = 1, int dim = -1, Tensor prepend = null, Tensor append = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diff.html) */
  diff(input: Tensor, n?: number | bigint, dim?: number | bigint, prepend?: Tensor | null, append?: Tensor | null, options?: { out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number | bigint, dim: number | bigint, prepend: Tensor | null, options: { append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number | bigint, dim: number | bigint, options: { prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, options: { n?: number | bigint; dim?: number | bigint; axis?: number | bigint; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(options: Input<Tensor> & { n?: number | bigint; dim?: number | bigint; axis?: number | bigint; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  /** The derivative of the logarithm of the gamma function. `digamma(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.digamma.html) */
  digamma(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  digamma(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The p-norm of the difference of two tensors. `dist(Tensor input, Tensor other, number p = 2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dist.html) */
  dist(input: Tensor, other: Tensor, p?: Scalar, options?: { out?: Tensor | null }): Tensor;
  dist(input: Tensor, other: Tensor, options: { p?: Scalar; out?: Tensor | null }): Tensor;
  dist(input: Tensor, options: Other<Tensor> & { p?: Scalar; out?: Tensor | null }): Tensor;
  dist(options: Input<Tensor> & Other<Tensor> & { p?: Scalar; out?: Tensor | null }): Tensor;
  /** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `div(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
  div(input: Tensor | Scalar, other: Tensor | Scalar, options?: { roundingMode?: string | null; out?: Tensor | null }): Tensor;
  div(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  div(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  /** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `div(Tensor input, Tensor other, *, string roundingMode, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
  div(input: Tensor | Scalar, other: Tensor | Scalar, options: { roundingMode: string | null; out?: Tensor | null }): Tensor;
  div(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { roundingMode: string | null; out?: Tensor | null }): Tensor;
  div(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { roundingMode: string | null; out?: Tensor | null }): Tensor;
  /** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `divide(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.divide.html) */
  divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { roundingMode?: string | null; out?: Tensor | null }): Tensor;
  divide(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  divide(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  /** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `divide(Tensor input, Tensor other, *, string roundingMode, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.divide.html) */
  divide(input: Tensor | Scalar, other: Tensor | Scalar, options: { roundingMode: string | null; out?: Tensor | null }): Tensor;
  divide(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { roundingMode: string | null; out?: Tensor | null }): Tensor;
  divide(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { roundingMode: string | null; out?: Tensor | null }): Tensor;
  /** The inner product of two vectors. `dot(Tensor input, Tensor tensor, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dot.html) */
  dot(input: Tensor, tensor: Tensor, options?: { out?: Tensor | null }): Tensor;
  dot(input: Tensor, options: { tensor: Tensor; out?: Tensor | null }): Tensor;
  dot(options: Input<Tensor> & { tensor: Tensor; out?: Tensor | null }): Tensor;
  /** Sets elements to zero with probability p and scales the others by 1 / (1 - p). `dropout(Tensor input, float p, boolean train)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
  dropout(input: Tensor, p: number, train: boolean): Tensor;
  dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  dropout(options: Input<Tensor> & { p: number; train: boolean }): Tensor;
  /** In place: sets elements to zero with probability p and scales the others by 1 / (1 - p). `dropout_(Tensor input, float p, boolean train)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
  dropout_(input: Tensor, p: number, train: boolean): Tensor;
  dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  dropout_(options: Input<Tensor> & { p: number; train: boolean }): Tensor;
  /** Splits along the third dimension. `dsplit(Tensor input, int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
  dsplit(input: Tensor, sections: number | bigint): Tensor[];
  dsplit(input: Tensor, options: { sections: number | bigint }): Tensor[];
  dsplit(options: Input<Tensor> & { sections: number | bigint }): Tensor[];
  /** Splits along the third dimension. `dsplit(Tensor input, int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
  dsplit(input: Tensor, indices: Ints): Tensor[];
  dsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  dsplit(options: Input<Tensor> & { indices: Ints }): Tensor[];
  /** Joins tensors along the third dimension, after adding dimensions until they have three. `dstack(Tensor[] tensors, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dstack.html) */
  dstack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  dstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** Products of tensors summed over the dimensions that an equation of letters leaves out of the result. `einsum(string equation, Tensor[] tensors, *, int[] path = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.einsum.html) */
  einsum(equation: string, tensors: readonly Tensor[], options?: { path?: Ints | null }): Tensor;
  einsum(equation: string, options: { tensors: readonly Tensor[]; path?: Ints | null }): Tensor;
  einsum(options: { equation: string; tensors: readonly Tensor[]; path?: Ints | null }): Tensor;
  /** The rows of a table at given indices. `embedding(Tensor weight, Tensor indices, int paddingIdx = -1, boolean scaleGradByFreq = false, boolean sparse = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html) */
  embedding(weight: Tensor, indices: Tensor, paddingIdx?: number | bigint, scaleGradByFreq?: boolean, sparse?: boolean, options?: { out?: Tensor | null }): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | bigint, scaleGradByFreq: boolean, options: { sparse?: boolean; out?: Tensor | null }): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | bigint, options: { scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor | null }): Tensor;
  embedding(weight: Tensor, indices: Tensor, options: { paddingIdx?: number | bigint; scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor | null }): Tensor;
  embedding(weight: Tensor, options: { indices: Tensor; paddingIdx?: number | bigint; scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor | null }): Tensor;
  embedding(options: { weight: Tensor; indices: Tensor; paddingIdx?: number | bigint; scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor | null }): Tensor;
  /** The sum, mean or maximum of the rows of a table that each bag of indices selects. `embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq = false, int mode = 0, boolean sparse = false, Tensor perSampleWeights = null, boolean includeLastOffset = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html) */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number | bigint, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, sparse: boolean, perSampleWeights: Tensor | null, options: { includeLastOffset?: boolean; paddingIdx?: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, sparse: boolean, options: { perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, options: { sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, options: { mode?: number | bigint; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number | bigint; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, options: { offsets: Tensor; scaleGradByFreq?: boolean; mode?: number | bigint; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scaleGradByFreq?: boolean; mode?: number | bigint; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scaleGradByFreq?: boolean; mode?: number | bigint; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  /** The sum, mean or maximum of the rows of a table that each bag of indices selects. `embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, int mode, boolean sparse, Tensor perSampleWeights, boolean includeLastOffset, int paddingIdx)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html) */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | bigint | null): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, options: { paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, sparse: boolean, perSampleWeights: Tensor | null, options: { includeLastOffset: boolean; paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, sparse: boolean, options: { perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number | bigint, options: { sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, options: { mode: number | bigint; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq: boolean; mode: number | bigint; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, options: { offsets: Tensor; scaleGradByFreq: boolean; mode: number | bigint; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scaleGradByFreq: boolean; mode: number | bigint; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scaleGradByFreq: boolean; mode: number | bigint; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | bigint | null }): [Tensor, Tensor, Tensor, Tensor];
  /** Scales down, in place, the rows at the indices whose norm exceeds maxNorm. `embeddingRenorm_(Tensor input, Tensor indices, float maxNorm, float normType)` */
  embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
  embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, options: { normType: number }): Tensor;
  embeddingRenorm_(input: Tensor, indices: Tensor, options: { maxNorm: number; normType: number }): Tensor;
  embeddingRenorm_(input: Tensor, options: { indices: Tensor; maxNorm: number; normType: number }): Tensor;
  embeddingRenorm_(options: Input<Tensor> & { indices: Tensor; maxNorm: number; normType: number }): Tensor;
  /** A tensor of that shape whose memory is not initialized. `empty(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.empty.html) */
  empty(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  empty(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  empty(...size: number[]): Tensor;
  empty(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; size?: Ints; out?: Tensor | null; requiresGrad?: boolean }]): Tensor;
  /** A tensor of the shape of another whose memory is not initialized. `emptyLike(Tensor input, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html) */
  emptyLike(input: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  emptyLike(options: Input<Tensor> & { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A tensor of that shape, not initialized, with dimensions in memory in the order of physicalLayout. `emptyPermuted(int[] size, int[] physicalLayout, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html) */
  emptyPermuted(size: Ints, physicalLayout: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  emptyPermuted(size: Ints, options: { physicalLayout: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  emptyPermuted(options: { size: Ints; physicalLayout: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A quantized tensor of that shape, not initialized, with the scale and zero point of another one. `emptyQuantized(int[] size, Tensor qtensor, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` */
  emptyQuantized(size: Ints, qtensor: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  emptyQuantized(size: Ints, options: { qtensor: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  emptyQuantized(options: { size: Ints; qtensor: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A tensor of that shape and those strides whose memory is not initialized. `emptyStrided(int[] size, int[] stride, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html) */
  emptyStrided(size: Ints, stride: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  emptyStrided(size: Ints, options: { stride: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  emptyStrided(options: { size: Ints; stride: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Whether elements are equal, elementwise. `eq(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.eq.html) */
  eq(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  eq(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  eq(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether elements are equal, elementwise. `eq(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.eq.html) */
  eq(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  eq(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  eq(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** Whether two tensors have the same shape and elements. `equal(Tensor input, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.equal.html) */
  equal(input: Tensor, other: Tensor): boolean;
  equal(input: Tensor, options: Other<Tensor>): boolean;
  equal(options: Input<Tensor> & Other<Tensor>): boolean;
  /** The error function of each element. `erf(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.erf.html) */
  erf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  erf(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the error function of each element. `erf_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
  erf_(input: Tensor): Tensor;
  erf_(options: Input<Tensor>): Tensor;
  /** One minus the error function of each element. `erfc(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.erfc.html) */
  erfc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  erfc(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: one minus the error function of each element. `erfc_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
  erfc_(input: Tensor): Tensor;
  erfc_(options: Input<Tensor>): Tensor;
  /** The inverse of the error function of each element. `erfinv(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html) */
  erfinv(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  erfinv(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** e to the power of each element. `exp(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.exp.html) */
  exp(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  exp(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** 2 to the power of each element. `exp2(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.exp2.html) */
  exp2(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  exp2(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: 2 to the power of each element. `exp2_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
  exp2_(input: Tensor): Tensor;
  exp2_(options: Input<Tensor>): Tensor;
  /** In place: e to the power of each element. `exp_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
  exp_(input: Tensor): Tensor;
  exp_(options: Input<Tensor>): Tensor;
  /** A copy in which dimensions of size 1 are repeated to the given sizes. `expandCopy(Tensor input, int[] size, *, boolean implicit = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.expand_copy.html) */
  expandCopy(input: Tensor, size: Ints, options?: { implicit?: boolean; out?: Tensor | null }): Tensor;
  expandCopy(input: Tensor, options: { size: Ints; implicit?: boolean; out?: Tensor | null }): Tensor;
  expandCopy(options: Input<Tensor> & { size: Ints; implicit?: boolean; out?: Tensor | null }): Tensor;
  /** e to the power of each element, minus 1. `expm1(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.expm1.html) */
  expm1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  expm1(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: e to the power of each element, minus 1. `expm1_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
  expm1_(input: Tensor): Tensor;
  expm1_(options: Input<Tensor>): Tensor;
  /** A matrix with ones on the diagonal. `eye(int n, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.eye.html) */
  eye(n: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; m?: number | bigint; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  eye(options: { n: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A matrix with ones on the diagonal. `eye(int n, int m, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.eye.html) */
  eye(n: number | bigint, m: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  eye(n: number | bigint, options: { m: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  eye(options: { n: number | bigint; m: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Rounds floats to the values that quantization with a scale and zero point for each channel can represent. `fakeQuantizePerChannelAffine(Tensor input, Tensor scale, Tensor zeroPoint, int axis, int quantMin, int quantMax)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number | bigint, quantMin: number | bigint, quantMax: number | bigint): Tensor;
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number | bigint, quantMin: number | bigint, options: { quantMax: number | bigint }): Tensor;
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number | bigint, options: { quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { axis: number | bigint; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; axis: number | bigint; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerChannelAffine(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; axis: number | bigint; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerChannelAffine(options: Input<Tensor> & { scale: Tensor; zeroPoint: Tensor; axis: number | bigint; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  /** Rounds floats to the values that quantization with one scale and zero point can represent. `fakeQuantizePerTensorAffine(Tensor input, Tensor scale, Tensor zeroPoint, int quantMin, int quantMax)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number | bigint, quantMax: number | bigint): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number | bigint, options: { quantMax: number | bigint }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerTensorAffine(options: Input<Tensor> & { scale: Tensor; zeroPoint: Tensor; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  /** Rounds floats to the values that quantization with one scale and zero point can represent. `fakeQuantizePerTensorAffine(Tensor input, float scale, int zeroPoint, int quantMin, int quantMax)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number | bigint, quantMin: number | bigint, quantMax: number | bigint): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number | bigint, quantMin: number | bigint, options: { quantMax: number | bigint }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number | bigint, options: { quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, options: { zeroPoint: number | bigint; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, options: { scale: number; zeroPoint: number | bigint; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  fakeQuantizePerTensorAffine(options: Input<Tensor> & { scale: number; zeroPoint: number | bigint; quantMin: number | bigint; quantMax: number | bigint }): Tensor;
  /** x Aᵀ + b with a weight that fbgemmPackGemmMatrixFp16 packed in float16. `fbgemmLinearFp16Weight(Tensor input, Tensor packedWeight, Tensor bias)` */
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, options: { bias: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, options: { packedWeight: Tensor; bias: Tensor }): Tensor;
  fbgemmLinearFp16Weight(options: Input<Tensor> & { packedWeight: Tensor; bias: Tensor }): Tensor;
  /** x Aᵀ + b with a weight that fbgemmPackGemmMatrixFp16 packed in float16. `fbgemmLinearFp16Weight(Tensor input, Tensor packedWeight, Tensor bias, Tensor output)` */
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, options: { output: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, options: { bias: Tensor; output: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, options: { packedWeight: Tensor; bias: Tensor; output: Tensor }): Tensor;
  fbgemmLinearFp16Weight(options: Input<Tensor> & { packedWeight: Tensor; bias: Tensor; output: Tensor }): Tensor;
  /** x Aᵀ + b with float32 inputs and a weight packed in float16, the bias optional. `fbgemmLinearFp16WeightFp32Activation(Tensor input, Tensor packedWeight, Tensor bias)` */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, options: { bias: Tensor | null }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { packedWeight: Tensor; bias: Tensor | null }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(options: Input<Tensor> & { packedWeight: Tensor; bias: Tensor | null }): Tensor;
  /** x Aᵀ + b with float32 inputs and a weight packed in float16, the bias optional. `fbgemmLinearFp16WeightFp32Activation(Tensor input, Tensor packedWeight, Tensor bias, Tensor output)` */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, options: { output: Tensor }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, options: { bias: Tensor | null; output: Tensor }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { packedWeight: Tensor; bias: Tensor | null; output: Tensor }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(options: Input<Tensor> & { packedWeight: Tensor; bias: Tensor | null; output: Tensor }): Tensor;
  /** x Aᵀ + b with a weight quantized to int8 and packed, and inputs quantized during the call. `fbgemmLinearInt8Weight(Tensor input, Tensor weight, Tensor packed, Tensor colOffsets, number weightScale, number weightZeroPoint, Tensor bias)` */
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, options: { bias: Tensor }): Tensor;
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, options: { weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, options: { colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, options: { packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8Weight(input: Tensor, options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8Weight(options: Input<Tensor> & { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  /** x Aᵀ + b with float32 inputs, quantized during the call, and a packed int8 weight. `fbgemmLinearInt8WeightFp32Activation(Tensor input, Tensor weight, Tensor packed, Tensor colOffsets, number weightScale, number weightZeroPoint, Tensor bias)` */
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, options: { bias: Tensor }): Tensor;
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, options: { weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, options: { colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, options: { packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  fbgemmLinearInt8WeightFp32Activation(options: Input<Tensor> & { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
  /** A weight quantized to int8, with its column offsets, scale and zero point. `fbgemmLinearQuantizeWeight(Tensor input)` */
  fbgemmLinearQuantizeWeight(input: Tensor): [Tensor, Tensor, number, number];
  fbgemmLinearQuantizeWeight(options: Input<Tensor>): [Tensor, Tensor, number, number];
  /** A matrix converted to float16 and packed for fbgemmLinearFp16Weight. `fbgemmPackGemmMatrixFp16(Tensor input)` */
  fbgemmPackGemmMatrixFp16(input: Tensor): Tensor;
  fbgemmPackGemmMatrixFp16(options: Input<Tensor>): Tensor;
  /** An int8 matrix packed for fbgemmLinearInt8Weight. `fbgemmPackQuantizedMatrix(Tensor input)` */
  fbgemmPackQuantizedMatrix(input: Tensor): Tensor;
  fbgemmPackQuantizedMatrix(options: Input<Tensor>): Tensor;
  /** An int8 matrix packed for fbgemmLinearInt8Weight. `fbgemmPackQuantizedMatrix(Tensor input, int K, int N)` */
  fbgemmPackQuantizedMatrix(input: Tensor, K: number | bigint, N: number | bigint): Tensor;
  fbgemmPackQuantizedMatrix(input: Tensor, K: number | bigint, options: { N: number | bigint }): Tensor;
  fbgemmPackQuantizedMatrix(input: Tensor, options: { K: number | bigint; N: number | bigint }): Tensor;
  fbgemmPackQuantizedMatrix(options: Input<Tensor> & { K: number | bigint; N: number | bigint }): Tensor;
  /** Alpha dropout of whole channels: all elements of a channel are dropped or kept together. `featureAlphaDropout(Tensor input, float p, boolean train)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
  featureAlphaDropout(input: Tensor, p: number, train: boolean): Tensor;
  featureAlphaDropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  featureAlphaDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  featureAlphaDropout(options: Input<Tensor> & { p: number; train: boolean }): Tensor;
  /** In place: alpha dropout of whole channels: all elements of a channel are dropped or kept together. `featureAlphaDropout_(Tensor input, float p, boolean train)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
  featureAlphaDropout_(input: Tensor, p: number, train: boolean): Tensor;
  featureAlphaDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  featureAlphaDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  featureAlphaDropout_(options: Input<Tensor> & { p: number; train: boolean }): Tensor;
  /** Sets whole channels to zero with probability p and scales the others by 1 / (1 - p). `featureDropout(Tensor input, float p, boolean train)` */
  featureDropout(input: Tensor, p: number, train: boolean): Tensor;
  featureDropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
  featureDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
  featureDropout(options: Input<Tensor> & { p: number; train: boolean }): Tensor;
  /** In place: sets whole channels to zero with probability p and scales the others by 1 / (1 - p). `featureDropout_(Tensor input, float p, boolean train)` */
  featureDropout_(input: Tensor, p: number, train: boolean): Tensor;
  featureDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
  featureDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
  featureDropout_(options: Input<Tensor> & { p: number; train: boolean }): Tensor;
  /** Every element replaced by a value. `fill(Tensor input, Tensor value, *, Tensor out = null)` */
  fill(input: Tensor, value: Tensor, options?: { out?: Tensor | null }): Tensor;
  fill(input: Tensor, options: { value: Tensor; out?: Tensor | null }): Tensor;
  fill(options: Input<Tensor> & { value: Tensor; out?: Tensor | null }): Tensor;
  /** Every element replaced by a value. `fill(Tensor input, number value, *, Tensor out = null)` */
  fill(input: Tensor, value: Scalar, options?: { out?: Tensor | null }): Tensor;
  fill(input: Tensor, options: { value: Scalar; out?: Tensor | null }): Tensor;
  fill(options: Input<Tensor> & { value: Scalar; out?: Tensor | null }): Tensor;
  /** In place: every element replaced by a value. `fill_(Tensor input, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(input: Tensor, value: Tensor): Tensor;
  fill_(input: Tensor, options: { value: Tensor }): Tensor;
  fill_(options: Input<Tensor> & { value: Tensor }): Tensor;
  /** In place: every element replaced by a value. `fill_(Tensor input, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(input: Tensor, value: Scalar): Tensor;
  fill_(input: Tensor, options: { value: Scalar }): Tensor;
  fill_(options: Input<Tensor> & { value: Scalar }): Tensor;
  /** The integer part of each element. `fix(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fix.html) */
  fix(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  fix(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the integer part of each element. `fix_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
  fix_(input: Tensor): Tensor;
  fix_(options: Input<Tensor>): Tensor;
  /** A range of dimensions joined to one. `flatten(Tensor input, int startDim = 0, int endDim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.flatten.html) */
  flatten(input: Tensor, startDim?: number | bigint, endDim?: number | bigint): Tensor;
  flatten(input: Tensor, startDim: number | bigint, options: { endDim?: number | bigint }): Tensor;
  flatten(input: Tensor, options: { startDim?: number | bigint; endDim?: number | bigint }): Tensor;
  flatten(options: Input<Tensor> & { startDim?: number | bigint; endDim?: number | bigint }): Tensor;
  /** The elements in reverse order along dimensions. `flip(Tensor input, int[] dims, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.flip.html) */
  flip(input: Tensor, dims: Ints, options?: { out?: Tensor | null }): Tensor;
  flip(input: Tensor, options: { dims: Ints; out?: Tensor | null }): Tensor;
  flip(options: Input<Tensor> & { dims: Ints; out?: Tensor | null }): Tensor;
  /** The columns in reverse order. `fliplr(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html) */
  fliplr(input: Tensor): Tensor;
  fliplr(options: Input<Tensor>): Tensor;
  /** The rows in reverse order. `flipud(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.flipud.html) */
  flipud(input: Tensor): Tensor;
  flipud(options: Input<Tensor>): Tensor;
  /** The power of two tensors in double precision. `floatPower(Tensor input, Tensor exponent, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
  floatPower(input: Tensor, exponent: Tensor, options?: { out?: Tensor | null }): Tensor;
  floatPower(input: Tensor, options: { exponent: Tensor; out?: Tensor | null }): Tensor;
  floatPower(options: Input<Tensor> & { exponent: Tensor; out?: Tensor | null }): Tensor;
  /** The power of two tensors in double precision. `floatPower(number input, Tensor exponent, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
  floatPower(input: Scalar, exponent: Tensor, options?: { out?: Tensor | null }): Tensor;
  floatPower(input: Scalar, options: { exponent: Tensor; out?: Tensor | null }): Tensor;
  floatPower(options: Input<Scalar> & { exponent: Tensor; out?: Tensor | null }): Tensor;
  /** The power of two tensors in double precision. `floatPower(Tensor input, number exponent, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
  floatPower(input: Tensor, exponent: Scalar, options?: { out?: Tensor | null }): Tensor;
  floatPower(input: Tensor, options: { exponent: Scalar; out?: Tensor | null }): Tensor;
  floatPower(options: Input<Tensor> & { exponent: Scalar; out?: Tensor | null }): Tensor;
  /** The largest integer not above each element. `floor(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.floor.html) */
  floor(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  floor(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the largest integer not above each element. `floor_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
  floor_(input: Tensor): Tensor;
  floor_(options: Input<Tensor>): Tensor;
  /** The quotient, rounded down. `floorDivide(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html) */
  floorDivide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  floorDivide(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  floorDivide(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  /** The larger of two elements; NaN only if both are. `fmax(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fmax.html) */
  fmax(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  fmax(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  fmax(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The smaller of two elements; NaN only if both are. `fmin(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fmin.html) */
  fmin(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  fmin(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  fmin(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The remainder with the sign of the dividend. `fmod(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fmod.html) */
  fmod(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  fmod(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  fmod(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The remainder with the sign of the dividend. `fmod(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fmod.html) */
  fmod(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  fmod(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  fmod(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The fractional part of each element. `frac(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.frac.html) */
  frac(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  frac(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the fractional part of each element. `frac_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
  frac_(input: Tensor): Tensor;
  frac_(options: Input<Tensor>): Tensor;
  /** The mantissa, of magnitude in [0.5, 1), and the exponent of each element: x = mantissa · 2^exponent. `frexp(Tensor input, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.frexp.html) */
  frexp(input: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { mantissa: Tensor; exponent: Tensor }>;
  frexp(options: Input<Tensor> & { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { mantissa: Tensor; exponent: Tensor }>;
  /** The square root of the sum of squares over dimensions. `frobeniusNorm(Tensor input, int[] dim, boolean keepdim = false, *, Tensor out = null)` */
  frobeniusNorm(input: Tensor, dim: number | Ints, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  frobeniusNorm(input: Tensor, dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  frobeniusNorm(input: Tensor, options: Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  frobeniusNorm(options: Input<Tensor> & Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** A CPU tensor whose memory is a mapped file; shared writes its changes to the file. `fromFile(string filename, boolean shared = null, int size = 0, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.from_file.html) */
  fromFile(filename: string, shared?: boolean | null, size?: number | bigint | null, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  fromFile(filename: string, shared: boolean | null, options: { size?: number | bigint | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  fromFile(filename: string, options: { shared?: boolean | null; size?: number | bigint | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  fromFile(options: { filename: string; shared?: boolean | null; size?: number | bigint | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A tensor filled with a value. `full(int[] size, number fillValue, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.full.html) */
  full(size: Ints, fillValue: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  full(size: Ints, options: { fillValue: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  full(options: { size: Ints; fillValue: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A tensor of the shape of another, filled with a value. `fullLike(Tensor input, number fillValue, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.full_like.html) */
  fullLike(input: Tensor, fillValue: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  fullLike(input: Tensor, options: { fillValue: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  fullLike(options: Input<Tensor> & { fillValue: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Updates moving averages of minimum and maximum, then fake-quantizes by the scale that follows from them. `fusedMovingAvgObsFakeQuant(Tensor input, Tensor observerOn, Tensor fakeQuantOn, Tensor runningMin, Tensor runningMax, Tensor scale, Tensor zeroPoint, float averagingConst, int quantMin, int quantMax, int chAxis, boolean perRowFakeQuant = false, boolean symmetricQuant = false)` */
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number | bigint, quantMax: number | bigint, chAxis: number | bigint, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number | bigint, quantMax: number | bigint, chAxis: number | bigint, perRowFakeQuant: boolean, options: { symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number | bigint, quantMax: number | bigint, chAxis: number | bigint, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number | bigint, quantMax: number | bigint, options: { chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number | bigint, options: { quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, options: { quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, options: { averagingConst: number; quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, options: { zeroPoint: Tensor; averagingConst: number; quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, options: { scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, options: { runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, options: { runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, options: { fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, options: { observerOn: Tensor; fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(options: Input<Tensor> & { observerOn: Tensor; fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number | bigint; quantMax: number | bigint; chAxis: number | bigint; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
  /** Takes elements along a dimension at given indices. `gather(Tensor input, int dim, Tensor index, *, boolean sparseGrad = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gather.html) */
  gather(input: Tensor, dim: number | bigint, index: Tensor, options?: { sparseGrad?: boolean; out?: Tensor | null }): Tensor;
  gather(input: Tensor, dim: number | bigint, options: { index: Tensor; sparseGrad?: boolean; out?: Tensor | null }): Tensor;
  gather(input: Tensor, options: Dim<number | bigint> & { index: Tensor; sparseGrad?: boolean; out?: Tensor | null }): Tensor;
  gather(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; sparseGrad?: boolean; out?: Tensor | null }): Tensor;
  /** The greatest common divisor, elementwise. `gcd(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gcd.html) */
  gcd(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  gcd(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  gcd(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the greatest common divisor, elementwise. `gcd_(Tensor input, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
  gcd_(input: Tensor, other: Tensor): Tensor;
  gcd_(input: Tensor, options: Other<Tensor>): Tensor;
  gcd_(options: Input<Tensor> & Other<Tensor>): Tensor;
  /** Whether input ≥ other, elementwise. `ge(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ge.html) */
  ge(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  ge(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  ge(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether input ≥ other, elementwise. `ge(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ge.html) */
  ge(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  ge(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  ge(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The QR decomposition as LAPACK's geqrf gives it: R and Householder vectors in one matrix, and their factors. `geqrf(Tensor input, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html) */
  geqrf(input: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { a: Tensor; tau: Tensor }>;
  geqrf(options: Input<Tensor> & { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { a: Tensor; tau: Tensor }>;
  /** The outer product of two vectors. `ger(Tensor input, Tensor vec2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ger.html) */
  ger(input: Tensor, vec2: Tensor, options?: { out?: Tensor | null }): Tensor;
  ger(input: Tensor, options: { vec2: Tensor; out?: Tensor | null }): Tensor;
  ger(options: Input<Tensor> & { vec2: Tensor; out?: Tensor | null }): Tensor;
  /** The index of the tensor's device; -1 on the CPU. `getDevice(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.get_device.html) */
  getDevice(input: Tensor): number;
  getDevice(options: Input<Tensor>): number;
  /** The derivative along each dimension, estimated by central differences; one-sided at the borders. `gradient(Tensor input, *, number spacing, int[] dim, int edgeOrder = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
  gradient(input: Tensor, options: Dim<Ints> & { spacing: Scalar; edgeOrder?: number | bigint }): Tensor[];
  gradient(options: Input<Tensor> & Dim<Ints> & { spacing: Scalar; edgeOrder?: number | bigint }): Tensor[];
  /** The derivative along each dimension, estimated by central differences; one-sided at the borders. `gradient(Tensor input, *, number spacing = null, int dim = null, int edgeOrder = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
  gradient(input: Tensor, options?: { spacing?: Scalar | null; dim?: number | bigint | null; axis?: number | bigint | null; edgeOrder?: number | bigint }): Tensor[];
  gradient(options: Input<Tensor> & { spacing?: Scalar | null; dim?: number | bigint | null; axis?: number | bigint | null; edgeOrder?: number | bigint }): Tensor[];
  /** The derivative along each dimension, estimated by central differences; one-sided at the borders. `gradient(Tensor input, *, number[] spacing, int dim = null, int edgeOrder = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim?: number | bigint | null; axis?: number | bigint | null; edgeOrder?: number | bigint }): Tensor[];
  gradient(options: Input<Tensor> & { spacing: readonly Scalar[]; dim?: number | bigint | null; axis?: number | bigint | null; edgeOrder?: number | bigint }): Tensor[];
  /** The derivative along each dimension, estimated by central differences; one-sided at the borders. `gradient(Tensor input, *, number[] spacing, int[] dim, int edgeOrder = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
  gradient(input: Tensor, options: Dim<Ints> & { spacing: readonly Scalar[]; edgeOrder?: number | bigint }): Tensor[];
  gradient(options: Input<Tensor> & Dim<Ints> & { spacing: readonly Scalar[]; edgeOrder?: number | bigint }): Tensor[];
  /** The derivative along each dimension, estimated by central differences; one-sided at the borders. `gradient(Tensor input, *, Tensor[] spacing, int dim = null, int edgeOrder = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim?: number | bigint | null; axis?: number | bigint | null; edgeOrder?: number | bigint }): Tensor[];
  gradient(options: Input<Tensor> & { spacing: readonly Tensor[]; dim?: number | bigint | null; axis?: number | bigint | null; edgeOrder?: number | bigint }): Tensor[];
  /** The derivative along each dimension, estimated by central differences; one-sided at the borders. `gradient(Tensor input, *, Tensor[] spacing, int[] dim, int edgeOrder = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
  gradient(input: Tensor, options: Dim<Ints> & { spacing: readonly Tensor[]; edgeOrder?: number | bigint }): Tensor[];
  gradient(options: Input<Tensor> & Dim<Ints> & { spacing: readonly Tensor[]; edgeOrder?: number | bigint }): Tensor[];
  /** The derivative along each dimension, estimated by central differences; one-sided at the borders. `gradient(Tensor input, *, int[] dim, int edgeOrder = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
  gradient(input: Tensor, options: Dim<Ints> & { edgeOrder?: number | bigint }): Tensor[];
  gradient(options: Input<Tensor> & Dim<Ints> & { edgeOrder?: number | bigint }): Tensor[];
  /** Whether input > other, elementwise. `greater(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.greater.html) */
  greater(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  greater(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  greater(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether input > other, elementwise. `greater(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.greater.html) */
  greater(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  greater(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  greater(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** Whether input ≥ other, elementwise. `greaterEqual(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html) */
  greaterEqual(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  greaterEqual(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  greaterEqual(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether input ≥ other, elementwise. `greaterEqual(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html) */
  greaterEqual(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  greaterEqual(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  greaterEqual(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** Samples images at the points of a grid of coordinates in [-1, 1], with modes given as numbers. `gridSampler(Tensor input, Tensor grid, int interpolationMode, int paddingMode, boolean alignCorners)` */
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number | bigint, paddingMode: number | bigint, alignCorners: boolean): Tensor;
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number | bigint, paddingMode: number | bigint, options: { alignCorners: boolean }): Tensor;
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number | bigint, options: { paddingMode: number | bigint; alignCorners: boolean }): Tensor;
  gridSampler(input: Tensor, grid: Tensor, options: { interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean }): Tensor;
  gridSampler(input: Tensor, options: { grid: Tensor; interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean }): Tensor;
  gridSampler(options: Input<Tensor> & { grid: Tensor; interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean }): Tensor;
  /** Samples images (N, C, H, W) at the points of a grid (N, H, W, 2), with modes given as numbers. `gridSampler2d(Tensor input, Tensor grid, int interpolationMode, int paddingMode, boolean alignCorners, *, Tensor out = null)` */
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number | bigint, paddingMode: number | bigint, alignCorners: boolean, options?: { out?: Tensor | null }): Tensor;
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number | bigint, paddingMode: number | bigint, options: { alignCorners: boolean; out?: Tensor | null }): Tensor;
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number | bigint, options: { paddingMode: number | bigint; alignCorners: boolean; out?: Tensor | null }): Tensor;
  gridSampler2d(input: Tensor, grid: Tensor, options: { interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean; out?: Tensor | null }): Tensor;
  gridSampler2d(input: Tensor, options: { grid: Tensor; interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean; out?: Tensor | null }): Tensor;
  gridSampler2d(options: Input<Tensor> & { grid: Tensor; interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean; out?: Tensor | null }): Tensor;
  /** Samples volumes (N, C, D, H, W) at the points of a grid (N, D, H, W, 3), modes as numbers. `gridSampler3d(Tensor input, Tensor grid, int interpolationMode, int paddingMode, boolean alignCorners, *, Tensor out = null)` */
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number | bigint, paddingMode: number | bigint, alignCorners: boolean, options?: { out?: Tensor | null }): Tensor;
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number | bigint, paddingMode: number | bigint, options: { alignCorners: boolean; out?: Tensor | null }): Tensor;
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number | bigint, options: { paddingMode: number | bigint; alignCorners: boolean; out?: Tensor | null }): Tensor;
  gridSampler3d(input: Tensor, grid: Tensor, options: { interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean; out?: Tensor | null }): Tensor;
  gridSampler3d(input: Tensor, options: { grid: Tensor; interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean; out?: Tensor | null }): Tensor;
  gridSampler3d(options: Input<Tensor> & { grid: Tensor; interpolationMode: number | bigint; paddingMode: number | bigint; alignCorners: boolean; out?: Tensor | null }): Tensor;
  /** Normalizes each group of channels of (N, C, ...) by its own mean and variance, per sample. `groupNorm(Tensor input, int numGroups, Tensor weight = null, Tensor bias = null, float eps = 0.00001, boolean cudnnEnabled = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html) */
  groupNorm(input: Tensor, numGroups: number | bigint, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Tensor;
  groupNorm(input: Tensor, numGroups: number | bigint, weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number | bigint, weight: Tensor | null, bias: Tensor | null, options: { eps?: number; cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number | bigint, weight: Tensor | null, options: { bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number | bigint, options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, options: { numGroups: number | bigint; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
  groupNorm(options: Input<Tensor> & { numGroups: number | bigint; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
  /** Runs a multi-layer GRU over sequences; returns the outputs and the last hidden states. `gru(Tensor data, Tensor batchSizes, Tensor hx, Tensor[] params, boolean hasBiases, int numLayers, float dropout, boolean train, boolean bidirectional)` */
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, options: { bidirectional: boolean }): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, options: { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, options: { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  gru(data: Tensor, batchSizes: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  gru(data: Tensor, options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  gru(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** Runs a multi-layer GRU over sequences; returns the outputs and the last hidden states. `gru(Tensor input, Tensor hx, Tensor[] params, boolean hasBiases, int numLayers, float dropout, boolean train, boolean bidirectional, boolean batchFirst)` */
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean, options: { batchFirst: boolean }): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, options: { bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, options: { train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, options: { dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  gru(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  gru(options: Input<Tensor> & { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  /** One step of a GRU: the next hidden state (N, hidden) for an input (N, features). `gruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh = null, Tensor bHh = null)` */
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  gruCell(options: Input<Tensor> & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /** Whether input > other, elementwise. `gt(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gt.html) */
  gt(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  gt(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  gt(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether input > other, elementwise. `gt(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gt.html) */
  gt(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  gt(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  gt(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** A Hamming window of that length: alpha - beta · cos(2πn / N), by default 0.54 and 0.46. `hammingWindow(int windowLength, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html) */
  hammingWindow(windowLength: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; periodic?: boolean; alpha?: number; beta?: number; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(options: { windowLength: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A Hamming window of that length: alpha - beta · cos(2πn / N), by default 0.54 and 0.46. `hammingWindow(int windowLength, boolean periodic, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html) */
  hammingWindow(windowLength: number | bigint, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; alpha?: number; beta?: number; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number | bigint, options: { periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(options: { windowLength: number | bigint; periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A Hamming window of that length: alpha - beta · cos(2πn / N), by default 0.54 and 0.46. `hammingWindow(int windowLength, boolean periodic, float alpha, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html) */
  hammingWindow(windowLength: number | bigint, periodic: boolean, alpha: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; beta?: number; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number | bigint, periodic: boolean, options: { alpha: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number | bigint, options: { periodic: boolean; alpha: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(options: { windowLength: number | bigint; periodic: boolean; alpha: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A Hamming window of that length: alpha - beta · cos(2πn / N), by default 0.54 and 0.46. `hammingWindow(int windowLength, boolean periodic, float alpha, float beta, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html) */
  hammingWindow(windowLength: number | bigint, periodic: boolean, alpha: number, beta: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number | bigint, periodic: boolean, alpha: number, options: { beta: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number | bigint, periodic: boolean, options: { alpha: number; beta: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(windowLength: number | bigint, options: { periodic: boolean; alpha: number; beta: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hammingWindow(options: { windowLength: number | bigint; periodic: boolean; alpha: number; beta: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A Hann window of that length: 0.5 - 0.5 · cos(2πn / N), 0 at its start. `hannWindow(int windowLength, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html) */
  hannWindow(windowLength: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; periodic?: boolean; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hannWindow(options: { windowLength: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A Hann window of that length: 0.5 - 0.5 · cos(2πn / N), 0 at its start. `hannWindow(int windowLength, boolean periodic, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html) */
  hannWindow(windowLength: number | bigint, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hannWindow(windowLength: number | bigint, options: { periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  hannWindow(options: { windowLength: number | bigint; periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Sets elements within ±lambd to zero. `hardshrink(Tensor input, number lambd = 0.5, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html) */
  hardshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor | null }): Tensor;
  hardshrink(input: Tensor, options: { lambd?: Scalar; out?: Tensor | null }): Tensor;
  hardshrink(options: Input<Tensor> & { lambd?: Scalar; out?: Tensor | null }): Tensor;
  /** The exclusive or of the bits of all elements as 64-bit numbers, of the whole tensor or along dimensions. `hashTensor(Tensor input, int[] dim = [], *, boolean keepdim = false, int mode = 0, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
  hashTensor(input: Tensor, dim?: number | Ints, options?: { keepdim?: boolean; keepdims?: boolean; mode?: number | bigint; out?: Tensor | null }): Tensor;
  hashTensor(input: Tensor, options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; mode?: number | bigint; out?: Tensor | null }): Tensor;
  hashTensor(options: Input<Tensor> & { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; mode?: number | bigint; out?: Tensor | null }): Tensor;
  /** 0 below zero, 1 above, and the given value at zero. `heaviside(Tensor input, Tensor values, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html) */
  heaviside(input: Tensor, values: Tensor, options?: { out?: Tensor | null }): Tensor;
  heaviside(input: Tensor, options: { values: Tensor; out?: Tensor | null }): Tensor;
  heaviside(options: Input<Tensor> & { values: Tensor; out?: Tensor | null }): Tensor;
  /** The loss x for target 1 and max(0, margin - x) for target -1, of distances x. `hingeEmbeddingLoss(Tensor input, Tensor target, float margin = 1., int reduction = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html) */
  hingeEmbeddingLoss(input: Tensor, target: Tensor, margin?: number, reduction?: number | bigint): Tensor;
  hingeEmbeddingLoss(input: Tensor, target: Tensor, margin: number, options: { reduction?: number | bigint }): Tensor;
  hingeEmbeddingLoss(input: Tensor, target: Tensor, options: { margin?: number; reduction?: number | bigint }): Tensor;
  hingeEmbeddingLoss(input: Tensor, options: { target: Tensor; margin?: number; reduction?: number | bigint }): Tensor;
  hingeEmbeddingLoss(options: Input<Tensor> & { target: Tensor; margin?: number; reduction?: number | bigint }): Tensor;
  /** Counts the elements in bins of equal width. `histc(Tensor input, int bins = 100, number min = 0, number max = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histc.html) */
  histc(input: Tensor, bins?: number | bigint, min?: Scalar, max?: Scalar, options?: { out?: Tensor | null }): Tensor;
  histc(input: Tensor, bins: number | bigint, min: Scalar, options: { max?: Scalar; out?: Tensor | null }): Tensor;
  histc(input: Tensor, bins: number | bigint, options: { min?: Scalar; max?: Scalar; out?: Tensor | null }): Tensor;
  histc(input: Tensor, options: { bins?: number | bigint; min?: Scalar; max?: Scalar; out?: Tensor | null }): Tensor;
  histc(options: Input<Tensor> & { bins?: number | bigint; min?: Scalar; max?: Scalar; out?: Tensor | null }): Tensor;
  /** The number, or weight, of elements in each bin, and the edges of the bins. `histogram(Tensor input, Tensor bins, *, Tensor weight = null, boolean density = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
  histogram(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  histogram(input: Tensor, options: { bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  histogram(options: Input<Tensor> & { bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  /** The number, or weight, of elements in each bin, and the edges of the bins. `histogram(Tensor input, int bins = 100, *, float[] range = null, Tensor weight = null, boolean density = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
  histogram(input: Tensor, bins?: number | bigint, options?: { range?: Floats | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  histogram(input: Tensor, options: { bins?: number | bigint; range?: Floats | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  histogram(options: Input<Tensor> & { bins?: number | bigint; range?: Floats | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  /** The number, or weight, of points in each bin, and the edges; the last dimension has a point's coordinates. `histogramdd(Tensor input, int bins, float[] range = null, Tensor weight = null, boolean density = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html) */
  histogramdd(input: Tensor, bins: number | bigint, range?: Floats | null, weight?: Tensor | null, density?: boolean): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: number | bigint, range: Floats | null, weight: Tensor | null, options: { density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: number | bigint, range: Floats | null, options: { weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: number | bigint, options: { range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, options: { bins: number | bigint; range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(options: Input<Tensor> & { bins: number | bigint; range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  /** The number, or weight, of points in each bin, and the edges; the last dimension has a point's coordinates. `histogramdd(Tensor input, int[] bins, float[] range = null, Tensor weight = null, boolean density = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html) */
  histogramdd(input: Tensor, bins: Ints, range?: Floats | null, weight?: Tensor | null, density?: boolean): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: Ints, range: Floats | null, weight: Tensor | null, options: { density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: Ints, range: Floats | null, options: { weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: Ints, options: { range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, options: { bins: Ints; range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(options: Input<Tensor> & { bins: Ints; range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  /** The number, or weight, of points in each bin, and the edges; the last dimension has a point's coordinates. `histogramdd(Tensor input, Tensor[] bins, float[] range = null, Tensor weight = null, boolean density = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html) */
  histogramdd(input: Tensor, bins: readonly Tensor[], range?: Floats | null, weight?: Tensor | null, density?: boolean): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: readonly Tensor[], range: Floats | null, weight: Tensor | null, options: { density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: readonly Tensor[], range: Floats | null, options: { weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, bins: readonly Tensor[], options: { range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(input: Tensor, options: { bins: readonly Tensor[]; range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  histogramdd(options: Input<Tensor> & { bins: readonly Tensor[]; range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor[]], { hist: Tensor; binEdges: Tensor[] }>;
  /** Splits along the second dimension, or the first of a vector. `hsplit(Tensor input, int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
  hsplit(input: Tensor, sections: number | bigint): Tensor[];
  hsplit(input: Tensor, options: { sections: number | bigint }): Tensor[];
  hsplit(options: Input<Tensor> & { sections: number | bigint }): Tensor[];
  /** Splits along the second dimension, or the first of a vector. `hsplit(Tensor input, int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
  hsplit(input: Tensor, indices: Ints): Tensor[];
  hsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  hsplit(options: Input<Tensor> & { indices: Ints }): Tensor[];
  /** The product of a sparse COO matrix and a dense one, as a hybrid tensor of sparse rows. `hspmm(Tensor mat1, Tensor mat2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html) */
  hspmm(mat1: Tensor, mat2: Tensor, options?: { out?: Tensor | null }): Tensor;
  hspmm(mat1: Tensor, options: { mat2: Tensor; out?: Tensor | null }): Tensor;
  hspmm(options: { mat1: Tensor; mat2: Tensor; out?: Tensor | null }): Tensor;
  /** Joins tensors along the second dimension, vectors along the first. `hstack(Tensor[] tensors, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hstack.html) */
  hstack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  hstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** The length of the hypotenuse: √(input² + other²). `hypot(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hypot.html) */
  hypot(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  hypot(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  hypot(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The modified Bessel function of the first kind of order 0, I₀, of each element. `i0(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.i0.html) */
  i0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  i0(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the modified Bessel function of the first kind of order 0, I₀, of each element. `i0_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
  i0_(input: Tensor): Tensor;
  i0_(options: Input<Tensor>): Tensor;
  /** The regularized lower incomplete gamma function P(input, other), elementwise. `igamma(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.igamma.html) */
  igamma(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  igamma(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  igamma(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The regularized upper incomplete gamma function Q(input, other) = 1 - P(input, other), elementwise. `igammac(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.igammac.html) */
  igammac(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  igammac(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  igammac(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** A view of the imaginary parts. `imag(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.imag.html) */
  imag(input: Tensor): Tensor;
  imag(options: Input<Tensor>): Tensor;
  /** Adds rows of source to those at given indices. `indexAdd(Tensor input, int dim, Tensor index, Tensor source, *, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_add.html) */
  indexAdd(input: Tensor, dim: number | bigint, index: Tensor, source: Tensor, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  indexAdd(input: Tensor, dim: number | bigint, index: Tensor, options: { source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
  indexAdd(input: Tensor, dim: number | bigint, options: { index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
  indexAdd(input: Tensor, options: Dim<number | bigint> & { index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
  indexAdd(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** Copies rows of source to given indices. `indexCopy(Tensor input, int dim, Tensor index, Tensor source, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html) */
  indexCopy(input: Tensor, dim: number | bigint, index: Tensor, source: Tensor, options?: { out?: Tensor | null }): Tensor;
  indexCopy(input: Tensor, dim: number | bigint, index: Tensor, options: { source: Tensor; out?: Tensor | null }): Tensor;
  indexCopy(input: Tensor, dim: number | bigint, options: { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  indexCopy(input: Tensor, options: Dim<number | bigint> & { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  indexCopy(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  /** Fills the rows at given indices. `indexFill(Tensor input, int dim, Tensor index, Tensor value, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  indexFill(input: Tensor, dim: number | bigint, index: Tensor, value: Tensor, options?: { out?: Tensor | null }): Tensor;
  indexFill(input: Tensor, dim: number | bigint, index: Tensor, options: { value: Tensor; out?: Tensor | null }): Tensor;
  indexFill(input: Tensor, dim: number | bigint, options: { index: Tensor; value: Tensor; out?: Tensor | null }): Tensor;
  indexFill(input: Tensor, options: Dim<number | bigint> & { index: Tensor; value: Tensor; out?: Tensor | null }): Tensor;
  indexFill(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; value: Tensor; out?: Tensor | null }): Tensor;
  /** Fills the rows at given indices. `indexFill(Tensor input, int dim, Tensor index, number value, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  indexFill(input: Tensor, dim: number | bigint, index: Tensor, value: Scalar, options?: { out?: Tensor | null }): Tensor;
  indexFill(input: Tensor, dim: number | bigint, index: Tensor, options: { value: Scalar; out?: Tensor | null }): Tensor;
  indexFill(input: Tensor, dim: number | bigint, options: { index: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  indexFill(input: Tensor, options: Dim<number | bigint> & { index: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  indexFill(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  /** Writes values at given indices. `indexPut(Tensor input, (Tensor | null)[] indices, Tensor values, boolean accumulate = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, options?: { out?: Tensor | null }): Tensor;
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean; out?: Tensor | null }): Tensor;
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean; out?: Tensor | null }): Tensor;
  indexPut(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean; out?: Tensor | null }): Tensor;
  indexPut(options: Input<Tensor> & { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean; out?: Tensor | null }): Tensor;
  /** In place: writes values at given indices. `indexPut_(Tensor input, (Tensor | null)[] indices, Tensor values, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html) */
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
  indexPut_(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  indexPut_(options: Input<Tensor> & { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /** Combines slices of source with those at given indices of a dimension, by 'prod', 'mean', 'amax' or 'amin'. `indexReduce(Tensor input, int dim, Tensor index, Tensor source, string reduce, *, boolean includeSelf = true, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
  indexReduce(input: Tensor, dim: number | bigint, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor | null }): Tensor;
  indexReduce(input: Tensor, dim: number | bigint, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  indexReduce(input: Tensor, dim: number | bigint, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  indexReduce(input: Tensor, dim: number | bigint, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  indexReduce(input: Tensor, options: Dim<number | bigint> & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  indexReduce(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  /** Takes the rows of a dimension at given indices. `indexSelect(Tensor input, int dim, Tensor index, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_select.html) */
  indexSelect(input: Tensor, dim: number | bigint, index: Tensor, options?: { out?: Tensor | null }): Tensor;
  indexSelect(input: Tensor, dim: number | bigint, options: { index: Tensor; out?: Tensor | null }): Tensor;
  indexSelect(input: Tensor, options: Dim<number | bigint> & { index: Tensor; out?: Tensor | null }): Tensor;
  indexSelect(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; out?: Tensor | null }): Tensor;
  /** A copy of the indices of a coalesced sparse COO tensor. `indicesCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.indices_copy.html) */
  indicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  indicesCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The inner products of the last dimensions. `inner(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.inner.html) */
  inner(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  inner(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  inner(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Normalizes each channel of each sample of (N, C, ...) by its mean and variance over the other dimensions. `instanceNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean useInputStats, float momentum, float eps, boolean cudnnEnabled)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, options: { cudnnEnabled: boolean }): Tensor;
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, options: { eps: number; cudnnEnabled: boolean }): Tensor;
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, options: { momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  instanceNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  instanceNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  instanceNorm(options: Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
  /** The integers that a quantized tensor stores, in uint8, int8 or int32. `intRepr(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
  intRepr(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  intRepr(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The inverse of square matrices. `inverse(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.inverse.html) */
  inverse(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  inverse(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether the tensor has a complex dtype. `isComplex(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html) */
  isComplex(input: Tensor): boolean;
  isComplex(options: Input<Tensor>): boolean;
  /** Whether the tensor is a view that conjugates its elements when read. `isConj(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html) */
  isConj(input: Tensor): boolean;
  isConj(options: Input<Tensor>): boolean;
  /** Whether the tensor is distributed over processes; false for every ordinary tensor. `isDistributed(Tensor input)` */
  isDistributed(input: Tensor): boolean;
  isDistributed(options: Input<Tensor>): boolean;
  /** Whether the tensor has a floating-point dtype, such as float32 or bfloat16. `isFloatingPoint(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html) */
  isFloatingPoint(input: Tensor): boolean;
  isFloatingPoint(options: Input<Tensor>): boolean;
  /** Whether the tensor was made in inference mode, or is a view of one that was. `isInference(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_inference.html) */
  isInference(input: Tensor): boolean;
  isInference(options: Input<Tensor>): boolean;
  /** Whether the tensor is a view that negates its elements when read. `isNeg(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
  isNeg(input: Tensor): boolean;
  isNeg(options: Input<Tensor>): boolean;
  /** Whether the single element is not zero; throws for another number of elements. `isNonzero(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
  isNonzero(input: Tensor): boolean;
  isNonzero(options: Input<Tensor>): boolean;
  /** Whether two tensors have the same shape. `isSameSize(Tensor input, Tensor other)` */
  isSameSize(input: Tensor, other: Tensor): boolean;
  isSameSize(input: Tensor, options: Other<Tensor>): boolean;
  isSameSize(options: Input<Tensor> & Other<Tensor>): boolean;
  /** Whether the tensor has a dtype with negative numbers. `isSigned(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
  isSigned(input: Tensor): boolean;
  isSigned(options: Input<Tensor>): boolean;
  /** Whether LibTorch was built for Vulkan and has a device for it. `isVulkanAvailable()` */
  isVulkanAvailable(): boolean;
  /** Whether elements are close, elementwise: |input - other| ≤ atol + rtol · |other|. `isclose(Tensor input, Tensor other, float rtol = 0.00001, float atol = 1e-8, boolean equalNan = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isclose.html) */
  isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(input: Tensor, other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): Tensor;
  isclose(input: Tensor, other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): Tensor;
  isclose(input: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  isclose(input: Tensor, options: Other<Tensor> & { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  isclose(options: Input<Tensor> & Other<Tensor> & { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  /** Whether elements are neither infinite nor NaN. `isfinite(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html) */
  isfinite(input: Tensor): Tensor;
  isfinite(options: Input<Tensor>): Tensor;
  /** Whether each element is among the test elements, or is not if invert is set. `isin(Tensor elements, Tensor testElements, *, boolean assumeUnique = false, boolean invert = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
  isin(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(elements: Tensor, options: { testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(options: { elements: Tensor; testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** Whether each element is among the test elements, or is not if invert is set. `isin(number element, Tensor testElements, *, boolean assumeUnique = false, boolean invert = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
  isin(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(element: Scalar, options: { testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(options: { element: Scalar; testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** Whether each element is among the test elements, or is not if invert is set. `isin(Tensor elements, number testElement, *, boolean assumeUnique = false, boolean invert = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
  isin(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(elements: Tensor, options: { testElement: Scalar; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  isin(options: { elements: Tensor; testElement: Scalar; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
  /** Whether elements are infinite. `isinf(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isinf.html) */
  isinf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  isinf(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether elements are NaN. `isnan(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isnan.html) */
  isnan(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  isnan(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether elements are minus infinity. `isneginf(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html) */
  isneginf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  isneginf(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether elements are plus infinity. `isposinf(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html) */
  isposinf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  isposinf(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether elements have no imaginary part. `isreal(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isreal.html) */
  isreal(input: Tensor): Tensor;
  isreal(options: Input<Tensor>): Tensor;
  /** The signal of a short-time Fourier transform, by overlapping and adding the inverse of each frame. `istft(Tensor input, int nFft, int hopLength = null, int winLength = null, Tensor window = null, boolean center = true, boolean normalized = false, boolean onesided = null, int length = null, boolean returnComplex = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.istft.html) */
  istft(input: Tensor, nFft: number | bigint, hopLength?: number | bigint | null, winLength?: number | bigint | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | bigint | null, returnComplex?: boolean): Tensor;
  istft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, length: number | bigint | null, options: { returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, options: { length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, normalized: boolean, options: { onesided?: boolean | null; length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, options: { normalized?: boolean; onesided?: boolean | null; length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, options: { center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, options: { window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, options: { winLength?: number | bigint | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number | bigint, options: { hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  istft(input: Tensor, options: { nFft: number | bigint; hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  istft(options: Input<Tensor> & { nFft: number | bigint; hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | bigint | null; returnComplex?: boolean }): Tensor;
  /** A Kaiser window of that length, made from the Bessel function I₀ and the shape beta. `kaiserWindow(int windowLength, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html) */
  kaiserWindow(windowLength: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; periodic?: boolean; beta?: number; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  kaiserWindow(options: { windowLength: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A Kaiser window of that length, made from the Bessel function I₀ and the shape beta. `kaiserWindow(int windowLength, boolean periodic, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html) */
  kaiserWindow(windowLength: number | bigint, periodic: boolean, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; beta?: number; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  kaiserWindow(windowLength: number | bigint, options: { periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  kaiserWindow(options: { windowLength: number | bigint; periodic: boolean; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A Kaiser window of that length, made from the Bessel function I₀ and the shape beta. `kaiserWindow(int windowLength, boolean periodic, float beta, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html) */
  kaiserWindow(windowLength: number | bigint, periodic: boolean, beta: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  kaiserWindow(windowLength: number | bigint, periodic: boolean, options: { beta: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  kaiserWindow(windowLength: number | bigint, options: { periodic: boolean; beta: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  kaiserWindow(options: { windowLength: number | bigint; periodic: boolean; beta: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The Kullback-Leibler divergence target · (ln(target) - input), where input is log-probabilities. `klDiv(Tensor input, Tensor target, int reduction = 1, *, boolean logTarget = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html) */
  klDiv(input: Tensor, target: Tensor, reduction?: number | bigint, options?: { logTarget?: boolean }): Tensor;
  klDiv(input: Tensor, target: Tensor, options: { reduction?: number | bigint; logTarget?: boolean }): Tensor;
  klDiv(input: Tensor, options: { target: Tensor; reduction?: number | bigint; logTarget?: boolean }): Tensor;
  klDiv(options: Input<Tensor> & { target: Tensor; reduction?: number | bigint; logTarget?: boolean }): Tensor;
  /** The Kronecker product. `kron(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.kron.html) */
  kron(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  kron(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  kron(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The k-th smallest element along a dimension, and its index. `kthvalue(Tensor input, int k, int dim = -1, boolean keepdim = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html) */
  kthvalue(input: Tensor, k: number | bigint, dim?: number | bigint, keepdim?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(input: Tensor, k: number | bigint, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(input: Tensor, k: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(input: Tensor, options: { k: number | bigint; dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(options: Input<Tensor> & { k: number | bigint; dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** Normalizes over the last dimensions, of shape normalizedShape, by their mean and variance, then applies weight and bias. `layerNorm(Tensor input, int[] normalizedShape, Tensor weight = null, Tensor bias = null, float eps = 0.00001, boolean cudnnEnable = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html) */
  layerNorm(input: Tensor, normalizedShape: Ints, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Tensor;
  layerNorm(input: Tensor, normalizedShape: Ints, weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: Ints, weight: Tensor | null, bias: Tensor | null, options: { eps?: number; cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: Ints, weight: Tensor | null, options: { bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: Ints, options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, options: { normalizedShape: Ints; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
  layerNorm(options: Input<Tensor> & { normalizedShape: Ints; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
  /** The least common multiple, elementwise. `lcm(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lcm.html) */
  lcm(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  lcm(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  lcm(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the least common multiple, elementwise. `lcm_(Tensor input, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
  lcm_(input: Tensor, other: Tensor): Tensor;
  lcm_(input: Tensor, options: Other<Tensor>): Tensor;
  lcm_(options: Input<Tensor> & Other<Tensor>): Tensor;
  /** input · 2^other of each pair of elements. `ldexp(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html) */
  ldexp(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  ldexp(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  ldexp(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: input · 2^other of each pair of elements. `ldexp_(Tensor input, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
  ldexp_(input: Tensor, other: Tensor): Tensor;
  ldexp_(input: Tensor, options: Other<Tensor>): Tensor;
  ldexp_(options: Input<Tensor> & Other<Tensor>): Tensor;
  /** Whether input ≤ other, elementwise. `le(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.le.html) */
  le(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  le(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  le(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether input ≤ other, elementwise. `le(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.le.html) */
  le(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  le(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  le(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** Interpolates between two tensors: start + weight · (end - start). `lerp(Tensor input, Tensor end, Tensor weight, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
  lerp(input: Tensor, end: Tensor, weight: Tensor, options?: { out?: Tensor | null }): Tensor;
  lerp(input: Tensor, end: Tensor, options: { weight: Tensor; out?: Tensor | null }): Tensor;
  lerp(input: Tensor, options: { end: Tensor; weight: Tensor; out?: Tensor | null }): Tensor;
  lerp(options: Input<Tensor> & { end: Tensor; weight: Tensor; out?: Tensor | null }): Tensor;
  /** Interpolates between two tensors: start + weight · (end - start). `lerp(Tensor input, Tensor end, number weight, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
  lerp(input: Tensor, end: Tensor, weight: Scalar, options?: { out?: Tensor | null }): Tensor;
  lerp(input: Tensor, end: Tensor, options: { weight: Scalar; out?: Tensor | null }): Tensor;
  lerp(input: Tensor, options: { end: Tensor; weight: Scalar; out?: Tensor | null }): Tensor;
  lerp(options: Input<Tensor> & { end: Tensor; weight: Scalar; out?: Tensor | null }): Tensor;
  /** Whether input < other, elementwise. `less(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.less.html) */
  less(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  less(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  less(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether input < other, elementwise. `less(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.less.html) */
  less(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  less(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  less(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** Whether input ≤ other, elementwise. `lessEqual(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html) */
  lessEqual(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  lessEqual(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  lessEqual(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether input ≤ other, elementwise. `lessEqual(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html) */
  lessEqual(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  lessEqual(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  lessEqual(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The logarithm of the absolute value of the gamma function. `lgamma(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html) */
  lgamma(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  lgamma(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Numbers from start to end, evenly spaced. `linspace(Tensor start, Tensor end, int steps, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
  linspace(start: Tensor, end: Tensor, steps: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Tensor, end: Tensor, options: { steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Tensor, options: { end: Tensor; steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(options: { start: Tensor; end: Tensor; steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers from start to end, evenly spaced. `linspace(number start, Tensor end, int steps, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
  linspace(start: Scalar, end: Tensor, steps: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Scalar, end: Tensor, options: { steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Scalar, options: { end: Tensor; steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(options: { start: Scalar; end: Tensor; steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers from start to end, evenly spaced. `linspace(Tensor start, number end, int steps, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
  linspace(start: Tensor, end: Scalar, steps: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Tensor, end: Scalar, options: { steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Tensor, options: { end: Scalar; steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(options: { start: Tensor; end: Scalar; steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers from start to end, evenly spaced. `linspace(number start, number end, int steps, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
  linspace(start: Scalar, end: Scalar, steps: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Scalar, end: Scalar, options: { steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(start: Scalar, options: { end: Scalar; steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  linspace(options: { start: Scalar; end: Scalar; steps: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The natural logarithm of each element. `log(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.log.html) */
  log(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  log(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logarithm to base 10 of each element. `log10(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.log10.html) */
  log10(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  log10(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the logarithm to base 10 of each element. `log10_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
  log10_(input: Tensor): Tensor;
  log10_(options: Input<Tensor>): Tensor;
  /** The natural logarithm of 1 plus each element. `log1p(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.log1p.html) */
  log1p(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  log1p(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the natural logarithm of 1 plus each element. `log1p_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
  log1p_(input: Tensor): Tensor;
  log1p_(options: Input<Tensor>): Tensor;
  /** The logarithm to base 2 of each element. `log2(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.log2.html) */
  log2(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  log2(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the logarithm to base 2 of each element. `log2_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
  log2_(input: Tensor): Tensor;
  log2_(options: Input<Tensor>): Tensor;
  /** In place: the natural logarithm of each element. `log_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
  log_(input: Tensor): Tensor;
  log_(options: Input<Tensor>): Tensor;
  /** The logarithm of the softmax along a dimension. `logSoftmax(Tensor input, int dim, dtype dtype = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
  logSoftmax(input: Tensor, dim: number | bigint, dtype?: DType | null, options?: { out?: Tensor | null }): Tensor;
  logSoftmax(input: Tensor, dim: number | bigint, options: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  logSoftmax(input: Tensor, options: Dim<number | bigint> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  logSoftmax(options: Input<Tensor> & Dim<number | bigint> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** log(eᵃ + eᵇ), without overflow. `logaddexp(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html) */
  logaddexp(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  logaddexp(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  logaddexp(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** log₂(2ᵃ + 2ᵇ), elementwise, without overflow. `logaddexp2(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html) */
  logaddexp2(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  logaddexp2(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  logaddexp2(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logarithm of the sums of exponentials up to each element along a dimension. `logcumsumexp(Tensor input, int dim, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html) */
  logcumsumexp(input: Tensor, dim: number | bigint, options?: { out?: Tensor | null }): Tensor;
  logcumsumexp(input: Tensor, options: Dim<number | bigint> & { out?: Tensor | null }): Tensor;
  logcumsumexp(options: Input<Tensor> & Dim<number | bigint> & { out?: Tensor | null }): Tensor;
  /** The logarithm of the determinant of square matrices. `logdet(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logdet.html) */
  logdet(input: Tensor): Tensor;
  logdet(options: Input<Tensor>): Tensor;
  /** The logical AND, elementwise. `logicalAnd(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html) */
  logicalAnd(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  logicalAnd(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  logicalAnd(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logical NOT, elementwise. `logicalNot(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html) */
  logicalNot(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  logicalNot(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logical OR, elementwise. `logicalOr(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html) */
  logicalOr(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  logicalOr(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  logicalOr(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logical XOR, elementwise. `logicalXor(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html) */
  logicalXor(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  logicalXor(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  logicalXor(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** log(x / (1 - x)) of each element. `logit(Tensor input, float eps = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logit.html) */
  logit(input: Tensor, eps?: number | null, options?: { out?: Tensor | null }): Tensor;
  logit(input: Tensor, options: { eps?: number | null; out?: Tensor | null }): Tensor;
  logit(options: Input<Tensor> & { eps?: number | null; out?: Tensor | null }): Tensor;
  /** In place: log(x / (1 - x)) of each element. `logit_(Tensor input, float eps = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
  logit_(input: Tensor, eps?: number | null): Tensor;
  logit_(input: Tensor, options: { eps?: number | null }): Tensor;
  logit_(options: Input<Tensor> & { eps?: number | null }): Tensor;
  /** Numbers from baseˢᵗᵃʳᵗ to baseᵉⁿᵈ, evenly spaced on a logarithmic scale. `logspace(Tensor start, Tensor end, int steps, float base = 10., *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
  logspace(start: Tensor, end: Tensor, steps: number | bigint, base?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, end: Tensor, steps: number | bigint, options: { base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, end: Tensor, options: { steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, options: { end: Tensor; steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(options: { start: Tensor; end: Tensor; steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers from baseˢᵗᵃʳᵗ to baseᵉⁿᵈ, evenly spaced on a logarithmic scale. `logspace(number start, Tensor end, int steps, float base = 10., *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
  logspace(start: Scalar, end: Tensor, steps: number | bigint, base?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, end: Tensor, steps: number | bigint, options: { base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, end: Tensor, options: { steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, options: { end: Tensor; steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(options: { start: Scalar; end: Tensor; steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers from baseˢᵗᵃʳᵗ to baseᵉⁿᵈ, evenly spaced on a logarithmic scale. `logspace(Tensor start, number end, int steps, float base = 10., *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
  logspace(start: Tensor, end: Scalar, steps: number | bigint, base?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, end: Scalar, steps: number | bigint, options: { base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, end: Scalar, options: { steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Tensor, options: { end: Scalar; steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(options: { start: Tensor; end: Scalar; steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers from baseˢᵗᵃʳᵗ to baseᵉⁿᵈ, evenly spaced on a logarithmic scale. `logspace(number start, number end, int steps, float base = 10., *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
  logspace(start: Scalar, end: Scalar, steps: number | bigint, base?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, end: Scalar, steps: number | bigint, options: { base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, end: Scalar, options: { steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(start: Scalar, options: { end: Scalar; steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  logspace(options: { start: Scalar; end: Scalar; steps: number | bigint; base?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The logarithm of the sum of exponentials along dimensions, without overflow. `logsumexp(Tensor input, int[] dim, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html) */
  logsumexp(input: Tensor, dim: number | Ints, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, options: Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(options: Input<Tensor> & Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** Runs a multi-layer LSTM over sequences; returns the outputs and the last hidden and cell states. `lstm(Tensor data, Tensor batchSizes, Tensor[] hx, Tensor[] params, boolean hasBiases, int numLayers, float dropout, boolean train, boolean bidirectional)` */
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, options: { bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, options: { train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, options: { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, batchSizes: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(data: Tensor, options: { batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  lstm(options: { data: Tensor; batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
  /** Runs a multi-layer LSTM over sequences; returns the outputs and the last hidden and cell states. `lstm(Tensor input, Tensor[] hx, Tensor[] params, boolean hasBiases, int numLayers, float dropout, boolean train, boolean bidirectional, boolean batchFirst)` */
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean, options: { batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, options: { bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, options: { train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, options: { dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  lstm(options: Input<Tensor> & { hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
  /** One step of an LSTM: the next hidden and cell states (N, hidden) for an input (N, features). `lstmCell(Tensor input, Tensor[] hx, Tensor wIh, Tensor wHh, Tensor bIh = null, Tensor bHh = null)` */
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(options: Input<Tensor> & { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
  /** Whether input < other, elementwise. `lt(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lt.html) */
  lt(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  lt(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  lt(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether input < other, elementwise. `lt(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lt.html) */
  lt(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  lt(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  lt(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The X of A X = input for each matrix A, from its packed LU factors and pivots. `luSolve(Tensor input, Tensor LUData, Tensor LUPivots, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html) */
  luSolve(input: Tensor, LUData: Tensor, LUPivots: Tensor, options?: { out?: Tensor | null }): Tensor;
  luSolve(input: Tensor, LUData: Tensor, options: { LUPivots: Tensor; out?: Tensor | null }): Tensor;
  luSolve(input: Tensor, options: { LUData: Tensor; LUPivots: Tensor; out?: Tensor | null }): Tensor;
  luSolve(options: Input<Tensor> & { LUData: Tensor; LUPivots: Tensor; out?: Tensor | null }): Tensor;
  /** The matrices P, L and U of a packed LU decomposition and its pivots. `luUnpack(Tensor LUData, Tensor LUPivots, boolean unpackData = true, boolean unpackPivots = true, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html) */
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean, options: { unpackPivots?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  luUnpack(LUData: Tensor, LUPivots: Tensor, options: { unpackData?: boolean; unpackPivots?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  luUnpack(LUData: Tensor, options: { LUPivots: Tensor; unpackData?: boolean; unpackPivots?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  luUnpack(options: { LUData: Tensor; LUPivots: Tensor; unpackData?: boolean; unpackPivots?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { P: Tensor; L: Tensor; U: Tensor }>;
  /** max(0, -target · (input1 - input2) + margin), where target 1 ranks input1 higher and -1 lower. `marginRankingLoss(Tensor input1, Tensor input2, Tensor target, float margin = 0., int reduction = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html) */
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number | bigint): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options: { reduction?: number | bigint }): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number | bigint }): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number | bigint }): Tensor;
  marginRankingLoss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number | bigint }): Tensor;
  marginRankingLoss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: number | bigint }): Tensor;
  /** Fills the elements where a mask is true. `maskedFill(Tensor input, Tensor mask, Tensor value, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  maskedFill(input: Tensor, mask: Tensor, value: Tensor, options?: { out?: Tensor | null }): Tensor;
  maskedFill(input: Tensor, mask: Tensor, options: { value: Tensor; out?: Tensor | null }): Tensor;
  maskedFill(input: Tensor, options: { mask: Tensor; value: Tensor; out?: Tensor | null }): Tensor;
  maskedFill(options: Input<Tensor> & { mask: Tensor; value: Tensor; out?: Tensor | null }): Tensor;
  /** Fills the elements where a mask is true. `maskedFill(Tensor input, Tensor mask, number value, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  maskedFill(input: Tensor, mask: Tensor, value: Scalar, options?: { out?: Tensor | null }): Tensor;
  maskedFill(input: Tensor, mask: Tensor, options: { value: Scalar; out?: Tensor | null }): Tensor;
  maskedFill(input: Tensor, options: { mask: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  maskedFill(options: Input<Tensor> & { mask: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  /** Copies elements of source to where a mask is true. `maskedScatter(Tensor input, Tensor mask, Tensor source, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
  maskedScatter(input: Tensor, mask: Tensor, source: Tensor, options?: { out?: Tensor | null }): Tensor;
  maskedScatter(input: Tensor, mask: Tensor, options: { source: Tensor; out?: Tensor | null }): Tensor;
  maskedScatter(input: Tensor, options: { mask: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  maskedScatter(options: Input<Tensor> & { mask: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  /** The elements where a mask is true, in one dimension. `maskedSelect(Tensor input, Tensor mask, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html) */
  maskedSelect(input: Tensor, mask: Tensor, options?: { out?: Tensor | null }): Tensor;
  maskedSelect(input: Tensor, options: { mask: Tensor; out?: Tensor | null }): Tensor;
  maskedSelect(options: Input<Tensor> & { mask: Tensor; out?: Tensor | null }): Tensor;
  /** The product of matrices, vectors, or batches of them. `matmul(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.matmul.html) */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  matmul(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  matmul(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The exponential of square matrices. `matrixExp(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html) */
  matrixExp(input: Tensor): Tensor;
  matrixExp(options: Input<Tensor>): Tensor;
  /** The n-th power of each square matrix; a negative n raises the inverse. `matrixPower(Tensor input, int n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html) */
  matrixPower(input: Tensor, n: number | bigint, options?: { out?: Tensor | null }): Tensor;
  matrixPower(input: Tensor, options: { n: number | bigint; out?: Tensor | null }): Tensor;
  matrixPower(options: Input<Tensor> & { n: number | bigint; out?: Tensor | null }): Tensor;
  /** The largest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `max(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
  max(input: Tensor, options?: { other?: Tensor; x2?: Tensor; dim?: undefined; axis?: undefined; keepdim?: undefined; keepdims?: undefined; out?: Tensor | null }): Tensor;
  max(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The largest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `max(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
  max(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  max(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  max(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The largest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `max(Tensor input, int dim, boolean keepdim = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
  max(input: Tensor, dim: number | bigint, keepdim?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  max(input: Tensor, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  max(input: Tensor, options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  max(options: Input<Tensor> & Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The maximum of each window of the last dimension of (N, C, L) or (C, L). `maxPool1d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = [0], int[] dilation = [1], boolean ceilMode = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html) */
  maxPool1d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean): Tensor;
  maxPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool1d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  /** The maximum, and its index, of each window of the last dimension of (N, C, L) or (C, L). `maxPool1dWithIndices(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = [0], int[] dilation = [1], boolean ceilMode = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html) */
  maxPool1dWithIndices(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): [Tensor, Tensor];
  /** The maximum of each window of the last two dimensions of (N, C, H, W) or (C, H, W). `maxPool2d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html) */
  maxPool2d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean): Tensor;
  maxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean }): Tensor;
  maxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool2d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool2d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool2d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  /** The maximum of each window of the last three dimensions of (N, C, D, H, W) or (C, D, H, W). `maxPool3d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html) */
  maxPool3d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean): Tensor;
  maxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  maxPool3d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean }): Tensor;
  /** The larger of two elements; NaN if either is. `maximum(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
  maximum(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  maximum(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  maximum(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The mean of the elements, or along dimensions. `mean(Tensor input, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mean.html) */
  mean(input: Tensor, options?: { dtype?: DType | null; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  mean(options: Input<Tensor> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The mean of the elements, or along dimensions. `mean(Tensor input, int[] dim, boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mean.html) */
  mean(input: Tensor, dim: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(input: Tensor, dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(input: Tensor, options: Dim<number | Ints | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(options: Input<Tensor> & Dim<number | Ints | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The median, the lower one of two, of the whole tensor or along a dimension with its index. `median(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
  median(input: Tensor, options?: { dim?: undefined; axis?: undefined; keepdim?: undefined; keepdims?: undefined; out?: Tensor | null }): Tensor;
  median(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The median, the lower one of two, of the whole tensor or along a dimension with its index. `median(Tensor input, int dim, boolean keepdim = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
  median(input: Tensor, dim: number | bigint, keepdim?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  median(input: Tensor, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  median(input: Tensor, options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  median(options: Input<Tensor> & Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The coordinates of a grid of vectors: one tensor for each vector, of the grid's shape. `meshgrid(Tensor[] tensors)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html) */
  meshgrid(tensors: readonly Tensor[]): Tensor[];
  meshgrid(options: { tensors: readonly Tensor[] }): Tensor[];
  /** The coordinates of a grid of vectors: one tensor for each vector, of the grid's shape. `meshgrid(Tensor[] tensors, *, string indexing)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html) */
  meshgrid(tensors: readonly Tensor[], options: { indexing: string }): Tensor[];
  meshgrid(options: { tensors: readonly Tensor[]; indexing: string }): Tensor[];
  /** The smallest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `min(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
  min(input: Tensor, options?: { other?: Tensor; x2?: Tensor; dim?: undefined; axis?: undefined; keepdim?: undefined; keepdims?: undefined; out?: Tensor | null }): Tensor;
  min(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The smallest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `min(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
  min(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  min(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  min(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The smallest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `min(Tensor input, int dim, boolean keepdim = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
  min(input: Tensor, dim: number | bigint, keepdim?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  min(input: Tensor, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  min(input: Tensor, options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  min(options: Input<Tensor> & Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The smaller of two elements; NaN if either is. `minimum(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
  minimum(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  minimum(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  minimum(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Batch normalization by MIOpen, of AMD GPUs: the output and the saved mean and inverse variance. `miopenBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, float exponentialAverageFactor, float epsilon, *, Tensor[] out = null)` */
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, options: { epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  miopenBatchNorm(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** The convolution of input and weight by MIOpen, of AMD GPUs. `miopenConvolution(Tensor input, Tensor weight, Tensor bias, int[] padding, int[] stride, int[] dilation, int groups, boolean benchmark, boolean deterministic, *, Tensor out = null)` */
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, deterministic: boolean, options?: { out?: Tensor | null }): Tensor;
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, options: { deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, options: { benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, options: { groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, options: { dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, options: { stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolution(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  /** relu(convolution + alpha · z + bias) by MIOpen, of AMD GPUs. `miopenConvolutionAddRelu(Tensor input, Tensor weight, Tensor z, number alpha, Tensor bias, int[] stride, int[] padding, int[] dilation, int groups)` */
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: number | bigint): Tensor;
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: { groups: number | bigint }): Tensor;
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, options: { dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, options: { padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, options: { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, options: { alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, options: { z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionAddRelu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionAddRelu(options: Input<Tensor> & { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  /** relu(convolution + bias) by MIOpen, of AMD GPUs. `miopenConvolutionRelu(Tensor input, Tensor weight, Tensor bias, int[] stride, int[] padding, int[] dilation, int groups)` */
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: number | bigint): Tensor;
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: { groups: number | bigint }): Tensor;
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, options: { dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, options: { padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionRelu(input: Tensor, weight: Tensor, options: { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionRelu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  miopenConvolutionRelu(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: number | bigint }): Tensor;
  /** The transposed convolution of input and weight by MIOpen, of AMD GPUs. `miopenConvolutionTranspose(Tensor input, Tensor weight, Tensor bias, int[] padding, int[] outputPadding, int[] stride, int[] dilation, int groups, boolean benchmark, boolean deterministic, *, Tensor out = null)` */
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, deterministic: boolean, options?: { out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, options: { deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, options: { benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, stride: Ints, dilation: Ints, options: { groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, stride: Ints, options: { dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, outputPadding: Ints, options: { stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, options: { outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenConvolutionTranspose(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; padding: Ints; outputPadding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  /** The CTC loss, and its gradient for the backward pass, by MIOpen, of AMD GPUs. `miopenCtcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, int blank, boolean deterministic, boolean zeroInfinity)` */
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | bigint, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | bigint, deterministic: boolean, options: { zeroInfinity: boolean }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | bigint, options: { deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank: number | bigint; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, options: { targetLengths: Tensor; blank: number | bigint; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: Tensor; targetLengths: Tensor; blank: number | bigint; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank: number | bigint; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  miopenCtcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank: number | bigint; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
  /** The CTC loss, and its gradient for the backward pass, by MIOpen, of AMD GPUs. `miopenCtcLoss(Tensor logProbs, Tensor targets, int[] inputLengths, int[] targetLengths, int blank, boolean deterministic, boolean zeroInfinity, *, Tensor[] out = null)` */
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: number | bigint, deterministic: boolean, zeroInfinity: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: number | bigint, deterministic: boolean, options: { zeroInfinity: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, blank: number | bigint, options: { deterministic: boolean; zeroInfinity: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, targetLengths: Ints, options: { blank: number | bigint; deterministic: boolean; zeroInfinity: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Ints, options: { targetLengths: Ints; blank: number | bigint; deterministic: boolean; zeroInfinity: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: Ints; targetLengths: Ints; blank: number | bigint; deterministic: boolean; zeroInfinity: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: Ints; targetLengths: Ints; blank: number | bigint; deterministic: boolean; zeroInfinity: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  miopenCtcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Ints; targetLengths: Ints; blank: number | bigint; deterministic: boolean; zeroInfinity: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The convolution of each channel with its own kernels by MIOpen, of AMD GPUs. `miopenDepthwiseConvolution(Tensor input, Tensor weight, Tensor bias, int[] padding, int[] stride, int[] dilation, int groups, boolean benchmark, boolean deterministic, *, Tensor out = null)` */
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, deterministic: boolean, options?: { out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, benchmark: boolean, options: { deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, options: { benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, options: { groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, options: { dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, options: { stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  miopenDepthwiseConvolution(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; benchmark: boolean; deterministic: boolean; out?: Tensor | null }): Tensor;
  /** Runs a recurrent network by MIOpen, of AMD GPUs; its kind is given as a number. `miopenRnn(Tensor input, Tensor[] weight, int weightStride0, Tensor hx, Tensor cx, int mode, int hiddenSize, int numLayers, boolean batchFirst, float dropout, boolean train, boolean bidirectional, int[] batchSizes, Tensor dropoutState, *, Tensor[] out = null)` */
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, dropoutState: Tensor | null, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: Ints, options: { dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, options: { batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, batchFirst: boolean, dropout: number, train: boolean, options: { bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, batchFirst: boolean, dropout: number, options: { train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, batchFirst: boolean, options: { dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, options: { batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, hiddenSize: number | bigint, options: { numLayers: number | bigint; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, mode: number | bigint, options: { hiddenSize: number | bigint; numLayers: number | bigint; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, cx: Tensor | null, options: { mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, hx: Tensor, options: { cx: Tensor | null; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number | bigint, options: { hx: Tensor; cx: Tensor | null; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], options: { weightStride0: number | bigint; hx: Tensor; cx: Tensor | null; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, options: { weight: readonly Tensor[]; weightStride0: number | bigint; hx: Tensor; cx: Tensor | null; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(options: Input<Tensor> & { weight: readonly Tensor[]; weightStride0: number | bigint; hx: Tensor; cx: Tensor | null; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: Ints; dropoutState: Tensor | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  /** The mean of each of outputSize windows of (N, C, H, W), by oneDNN. `mkldnnAdaptiveAvgPool2d(Tensor input, int[] outputSize, *, Tensor out = null)` */
  mkldnnAdaptiveAvgPool2d(input: Tensor, outputSize: number | Ints, options?: { out?: Tensor | null }): Tensor;
  mkldnnAdaptiveAvgPool2d(input: Tensor, options: { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  mkldnnAdaptiveAvgPool2d(options: Input<Tensor> & { outputSize: number | Ints; out?: Tensor | null }): Tensor;
  /** The convolution of input and weight with bias, by oneDNN. `mkldnnConvolution(Tensor input, Tensor weight, Tensor bias, int[] padding, int[] stride, int[] dilation, int groups, *, Tensor out = null)` */
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: number | bigint, options?: { out?: Tensor | null }): Tensor;
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, options: { groups: number | bigint; out?: Tensor | null }): Tensor;
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, options: { dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, options: { stride: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  mkldnnConvolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  mkldnnConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  mkldnnConvolution(options: Input<Tensor> & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: number | bigint; out?: Tensor | null }): Tensor;
  /** The gradients of oneDNN's linear with respect to weight and bias. `mkldnnLinearBackwardWeights(Tensor gradOutput, Tensor input, Tensor weight, boolean biasDefined, *, Tensor[] out = null)` */
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, options: { biasDefined: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, options: { weight: Tensor; biasDefined: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, options: Input<Tensor> & { weight: Tensor; biasDefined: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(options: Input<Tensor> & { gradOutput: Tensor; weight: Tensor; biasDefined: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The maximum of each window of the last two dimensions, by oneDNN. `mkldnnMaxPool2d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false, *, Tensor out = null)` */
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: Tensor | null }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool2d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool2d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  /** The maximum of each window of the last three dimensions, by oneDNN. `mkldnnMaxPool3d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false, *, Tensor out = null)` */
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: Tensor | null }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool3d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  mkldnnMaxPool3d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  /** Runs one layer and direction of a recurrent network by oneDNN. `mkldnnRnnLayer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, boolean reverse, int[] batchSizes, int mode, int hiddenSize, int numLayers, boolean hasBiases, boolean bidirectional, boolean batchFirst, boolean train, *, Tensor[] out = null)` */
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, options: { train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, hasBiases: boolean, bidirectional: boolean, options: { batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, hasBiases: boolean, options: { bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: number | bigint, hiddenSize: number | bigint, numLayers: number | bigint, options: { hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: number | bigint, hiddenSize: number | bigint, options: { numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, mode: number | bigint, options: { hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: Ints, options: { mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, options: { batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, options: { reverse: boolean; batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, options: { cx_: Tensor; reverse: boolean; batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, options: { hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, options: { weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, options: { weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, options: { weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, options: { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(options: Input<Tensor> & { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: Ints; mode: number | bigint; hiddenSize: number | bigint; numLayers: number | bigint; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
  /** The product of two matrices. `mm(Tensor input, Tensor mat2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mm.html) */
  mm(input: Tensor, mat2: Tensor, options?: { outDtype?: DType; out?: Tensor | null }): Tensor;
  mm(input: Tensor, options: { mat2: Tensor; out?: Tensor | null }): Tensor;
  mm(options: Input<Tensor> & { mat2: Tensor; out?: Tensor | null }): Tensor;
  /** The product of two matrices. `mm(Tensor input, Tensor mat2, dtype outDtype, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mm.html) */
  mm(input: Tensor, mat2: Tensor, outDtype: DType, options?: { out?: Tensor | null }): Tensor;
  mm(input: Tensor, mat2: Tensor, options: { outDtype: DType; out?: Tensor | null }): Tensor;
  mm(input: Tensor, options: { mat2: Tensor; outDtype: DType; out?: Tensor | null }): Tensor;
  mm(options: Input<Tensor> & { mat2: Tensor; outDtype: DType; out?: Tensor | null }): Tensor;
  /** The most frequent element along a dimension, and its index. `mode(Tensor input, int dim = -1, boolean keepdim = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mode.html) */
  mode(input: Tensor, dim?: number | bigint, keepdim?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  mode(input: Tensor, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  mode(input: Tensor, options: { dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  mode(options: Input<Tensor> & { dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** Moves dimensions to other positions. `moveaxis(Tensor input, int source, int destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
  moveaxis(input: Tensor, source: number | bigint, destination: number | bigint): Tensor;
  moveaxis(input: Tensor, source: number | bigint, options: { destination: number | bigint }): Tensor;
  moveaxis(input: Tensor, options: { source: number | bigint; destination: number | bigint }): Tensor;
  moveaxis(options: Input<Tensor> & { source: number | bigint; destination: number | bigint }): Tensor;
  /** Moves dimensions to other positions. `moveaxis(Tensor input, int[] source, int[] destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
  moveaxis(input: Tensor, source: Ints, destination: Ints): Tensor;
  moveaxis(input: Tensor, source: Ints, options: { destination: Ints }): Tensor;
  moveaxis(input: Tensor, options: { source: Ints; destination: Ints }): Tensor;
  moveaxis(options: Input<Tensor> & { source: Ints; destination: Ints }): Tensor;
  /** Moves dimensions to other positions. `movedim(Tensor input, int source, int destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
  movedim(input: Tensor, source: number | bigint, destination: number | bigint): Tensor;
  movedim(input: Tensor, source: number | bigint, options: { destination: number | bigint }): Tensor;
  movedim(input: Tensor, options: { source: number | bigint; destination: number | bigint }): Tensor;
  movedim(options: Input<Tensor> & { source: number | bigint; destination: number | bigint }): Tensor;
  /** Moves dimensions to other positions. `movedim(Tensor input, int[] source, int[] destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
  movedim(input: Tensor, source: Ints, destination: Ints): Tensor;
  movedim(input: Tensor, source: Ints, options: { destination: Ints }): Tensor;
  movedim(input: Tensor, options: { source: Ints; destination: Ints }): Tensor;
  movedim(options: Input<Tensor> & { source: Ints; destination: Ints }): Tensor;
  /** Sorts along the first dimension. `msort(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.msort.html) */
  msort(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  msort(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The product, elementwise. `mul(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
  mul(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  mul(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  mul(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  /** Draws indices with the probabilities that each row gives. `multinomial(Tensor input, int numSamples, boolean replacement = false, *, Generator generator = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html) */
  multinomial(input: Tensor, numSamples: number | bigint, replacement?: boolean, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  multinomial(input: Tensor, numSamples: number | bigint, options: { replacement?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  multinomial(input: Tensor, options: { numSamples: number | bigint; replacement?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  multinomial(options: Input<Tensor> & { numSamples: number | bigint; replacement?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** The product, elementwise. `multiply(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.multiply.html) */
  multiply(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  multiply(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  multiply(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  /** The product of a matrix and a vector. `mv(Tensor input, Tensor vec, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mv.html) */
  mv(input: Tensor, vec: Tensor, options?: { out?: Tensor | null }): Tensor;
  mv(input: Tensor, options: { vec: Tensor; out?: Tensor | null }): Tensor;
  mv(options: Input<Tensor> & { vec: Tensor; out?: Tensor | null }): Tensor;
  /** The logarithm of the p-dimensional gamma function of each element. `mvlgamma(Tensor input, int p, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html) */
  mvlgamma(input: Tensor, p: number | bigint, options?: { out?: Tensor | null }): Tensor;
  mvlgamma(input: Tensor, options: { p: number | bigint; out?: Tensor | null }): Tensor;
  mvlgamma(options: Input<Tensor> & { p: number | bigint; out?: Tensor | null }): Tensor;
  /** Replaces NaN and infinities by numbers. `nanToNum(Tensor input, float nan = null, float posinf = null, float neginf = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html) */
  nanToNum(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { out?: Tensor | null }): Tensor;
  nanToNum(input: Tensor, nan: number | null, posinf: number | null, options: { neginf?: number | null; out?: Tensor | null }): Tensor;
  nanToNum(input: Tensor, nan: number | null, options: { posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nanToNum(input: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nanToNum(options: Input<Tensor> & { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  /** In place: replaces NaN and infinities by numbers. `nanToNum_(Tensor input, float nan = null, float posinf = null, float neginf = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
  nanToNum_(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum_(input: Tensor, nan: number | null, posinf: number | null, options: { neginf?: number | null }): Tensor;
  nanToNum_(input: Tensor, nan: number | null, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum_(input: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum_(options: Input<Tensor> & { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** The mean of the elements that are not NaN. `nanmean(Tensor input, int[] dim = null, boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html) */
  nanmean(input: Tensor, dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(input: Tensor, dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(input: Tensor, options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(options: Input<Tensor> & { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The median of the elements that are not NaN. `nanmedian(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
  nanmedian(input: Tensor, options?: { dim?: undefined; axis?: undefined; keepdim?: undefined; keepdims?: undefined; out?: Tensor | null }): Tensor;
  nanmedian(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The median of the elements that are not NaN. `nanmedian(Tensor input, int dim, boolean keepdim = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
  nanmedian(input: Tensor, dim: number | bigint, keepdim?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(input: Tensor, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(input: Tensor, options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(options: Input<Tensor> & Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** Quantiles of the elements that are not NaN. `nanquantile(Tensor input, Tensor q, int dim = null, boolean keepdim = false, *, string interpolation = "linear", Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html) */
  nanquantile(input: Tensor, q: Tensor, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: Tensor, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, options: { q: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(options: Input<Tensor> & { q: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** Quantiles of the elements that are not NaN. `nanquantile(Tensor input, float q, int dim = null, boolean keepdim = false, *, string interpolation = "linear", Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html) */
  nanquantile(input: Tensor, q: number, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: number, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: number, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, options: { q: number; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(options: Input<Tensor> & { q: number; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** The sum of the elements, NaN counting as 0. `nansum(Tensor input, int[] dim = null, boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nansum.html) */
  nansum(input: Tensor, dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(input: Tensor, dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(input: Tensor, options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(options: Input<Tensor> & { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** A view of a range of a dimension. `narrow(Tensor input, int dim, Tensor start, int length)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
  narrow(input: Tensor, dim: number | bigint, start: Tensor, length: number | bigint): Tensor;
  narrow(input: Tensor, dim: number | bigint, start: Tensor, options: { length: number | bigint }): Tensor;
  narrow(input: Tensor, dim: number | bigint, options: { start: Tensor; length: number | bigint }): Tensor;
  narrow(input: Tensor, options: Dim<number | bigint> & { start: Tensor; length: number | bigint }): Tensor;
  narrow(options: Input<Tensor> & Dim<number | bigint> & { start: Tensor; length: number | bigint }): Tensor;
  /** A view of a range of a dimension. `narrow(Tensor input, int dim, int start, int length)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
  narrow(input: Tensor, dim: number | bigint, start: number | bigint, length: number | bigint): Tensor;
  narrow(input: Tensor, dim: number | bigint, start: number | bigint, options: { length: number | bigint }): Tensor;
  narrow(input: Tensor, dim: number | bigint, options: { start: number | bigint; length: number | bigint }): Tensor;
  narrow(input: Tensor, options: Dim<number | bigint> & { start: number | bigint; length: number | bigint }): Tensor;
  narrow(options: Input<Tensor> & Dim<number | bigint> & { start: number | bigint; length: number | bigint }): Tensor;
  /** A copy of a range of a dimension: length slices from start. `narrowCopy(Tensor input, int dim, int start, int length, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
  narrowCopy(input: Tensor, dim: number | bigint, start: number | bigint, length: number | bigint, options?: { out?: Tensor | null }): Tensor;
  narrowCopy(input: Tensor, dim: number | bigint, start: number | bigint, options: { length: number | bigint; out?: Tensor | null }): Tensor;
  narrowCopy(input: Tensor, dim: number | bigint, options: { start: number | bigint; length: number | bigint; out?: Tensor | null }): Tensor;
  narrowCopy(input: Tensor, options: Dim<number | bigint> & { start: number | bigint; length: number | bigint; out?: Tensor | null }): Tensor;
  narrowCopy(options: Input<Tensor> & Dim<number | bigint> & { start: number | bigint; length: number | bigint; out?: Tensor | null }): Tensor;
  /** Batch normalization: the output and the mean and inverse standard deviation that backward needs. `nativeBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, float momentum, float eps, *, Tensor[] out = null)` */
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, options: { eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeBatchNorm(options: Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** Divides the channels of (N, C, ...) into groups and interleaves them. `nativeChannelShuffle(Tensor input, int groups)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html) */
  nativeChannelShuffle(input: Tensor, groups: number | bigint): Tensor;
  nativeChannelShuffle(input: Tensor, options: { groups: number | bigint }): Tensor;
  nativeChannelShuffle(options: Input<Tensor> & { groups: number | bigint }): Tensor;
  /** Dropout: the output and the mask of kept elements. `nativeDropout(Tensor input, float p, boolean train, *, Tensor[] out = null)` */
  nativeDropout(input: Tensor, p: number, train: boolean | null, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor];
  nativeDropout(input: Tensor, p: number, options: { train: boolean | null; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  nativeDropout(input: Tensor, options: { p: number; train: boolean | null; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  nativeDropout(options: Input<Tensor> & { p: number; train: boolean | null; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** Group normalization: the output and the mean and inverse standard deviation of each group. `nativeGroupNorm(Tensor input, Tensor weight, Tensor bias, int N, int C, int HxW, int group, float eps, *, Tensor[] out = null)` */
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number | bigint, C: number | bigint, HxW: number | bigint, group: number | bigint, eps: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number | bigint, C: number | bigint, HxW: number | bigint, group: number | bigint, options: { eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number | bigint, C: number | bigint, HxW: number | bigint, options: { group: number | bigint; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number | bigint, C: number | bigint, options: { HxW: number | bigint; group: number | bigint; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number | bigint, options: { C: number | bigint; HxW: number | bigint; group: number | bigint; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { N: number | bigint; C: number | bigint; HxW: number | bigint; group: number | bigint; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; N: number | bigint; C: number | bigint; HxW: number | bigint; group: number | bigint; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; N: number | bigint; C: number | bigint; HxW: number | bigint; group: number | bigint; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeGroupNorm(options: Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; N: number | bigint; C: number | bigint; HxW: number | bigint; group: number | bigint; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** Layer normalization: the output and the mean and inverse standard deviation of each sample. `nativeLayerNorm(Tensor input, int[] normalizedShape, Tensor weight, Tensor bias, float eps, *, Tensor[] out = null)` */
  nativeLayerNorm(input: Tensor, normalizedShape: Ints, weight: Tensor | null, bias: Tensor | null, eps: number, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: Ints, weight: Tensor | null, bias: Tensor | null, options: { eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: Ints, weight: Tensor | null, options: { bias: Tensor | null; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: Ints, options: { weight: Tensor | null; bias: Tensor | null; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, options: { normalizedShape: Ints; weight: Tensor | null; bias: Tensor | null; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(options: Input<Tensor> & { normalizedShape: Ints; weight: Tensor | null; bias: Tensor | null; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** The p-norm of the values of a sparse tensor. `nativeNorm(Tensor input, number p = 2, *, Tensor out = null)` */
  nativeNorm(input: Tensor, p?: Scalar, options?: { out?: Tensor | null }): Tensor;
  nativeNorm(input: Tensor, options: { p?: Scalar; dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nativeNorm(options: Input<Tensor> & { p?: Scalar; out?: Tensor | null }): Tensor;
  /** The p-norm of the values of a sparse tensor. `nativeNorm(Tensor input, number p, int[] dim, boolean keepdim, dtype dtype, *, Tensor out = null)` */
  nativeNorm(input: Tensor, p: Scalar | null, dim: number | Ints, keepdim: boolean, dtype: DType | null, options?: { out?: Tensor | null }): Tensor;
  nativeNorm(input: Tensor, p: Scalar | null, dim: number | Ints, keepdim: boolean, options: { dtype: DType | null; out?: Tensor | null }): Tensor;
  nativeNorm(input: Tensor, p: Scalar | null, dim: number | Ints, options: Keepdim<boolean> & { dtype: DType | null; out?: Tensor | null }): Tensor;
  nativeNorm(input: Tensor, p: Scalar | null, options: Dim<number | Ints> & Keepdim<boolean> & { dtype: DType | null; out?: Tensor | null }): Tensor;
  nativeNorm(input: Tensor, options: Dim<number | Ints> & Keepdim<boolean> & { p: Scalar | null; dtype: DType | null; out?: Tensor | null }): Tensor;
  nativeNorm(options: Input<Tensor> & Dim<number | Ints> & Keepdim<boolean> & { p: Scalar | null; dtype: DType | null; out?: Tensor | null }): Tensor;
  /** Whether elements differ, elementwise. `ne(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ne.html) */
  ne(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  ne(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  ne(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether elements differ, elementwise. `ne(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ne.html) */
  ne(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  ne(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  ne(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The negative of each element. `neg(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.neg.html) */
  neg(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  neg(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the negative of each element. `neg_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
  neg_(input: Tensor): Tensor;
  neg_(options: Input<Tensor>): Tensor;
  /** The negative of each element. `negative(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.negative.html) */
  negative(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  negative(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the negative of each element. `negative_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
  negative_(input: Tensor): Tensor;
  negative_(options: Input<Tensor>): Tensor;
  /** The next number that the dtype has after input in the direction of other. `nextafter(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html) */
  nextafter(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  nextafter(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  nextafter(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The indices of the nonzero elements, one row each, in row-major order. `nonzero(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html) */
  nonzero(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  nonzero(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The indices of the first size nonzero elements, one row each, padded with fillValue if there are fewer. `nonzeroStatic(Tensor input, *, int size, int fillValue = -1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nonzero_static.html) */
  nonzeroStatic(input: Tensor, options: { size: number | bigint; fillValue?: number | bigint; out?: Tensor | null }): Tensor;
  nonzeroStatic(options: Input<Tensor> & { size: number | bigint; fillValue?: number | bigint; out?: Tensor | null }): Tensor;
  /** The p-norm of all elements as one vector, or along dimensions. `norm(Tensor input, number p = 2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.norm.html) */
  norm(input: Tensor, p?: Scalar, options?: { out?: Tensor | null }): Tensor;
  norm(input: Tensor, options: { p?: Scalar; dtype?: DType; dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  norm(options: Input<Tensor> & { p?: Scalar; out?: Tensor | null }): Tensor;
  /** The p-norm of all elements as one vector, or along dimensions. `norm(Tensor input, number p, *, dtype dtype, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.norm.html) */
  norm(input: Tensor, p: Scalar | null, options: { dtype: DType; out?: Tensor | null }): Tensor;
  norm(input: Tensor, options: { p: Scalar | null; dtype: DType; out?: Tensor | null }): Tensor;
  norm(options: Input<Tensor> & { p: Scalar | null; dtype: DType; out?: Tensor | null }): Tensor;
  /** The p-norm of all elements as one vector, or along dimensions. `norm(Tensor input, number p, int[] dim, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.norm.html) */
  norm(input: Tensor, p: Scalar | null, dim: number | Ints, keepdim?: boolean, options?: { dtype?: DType; out?: Tensor | null }): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType; out?: Tensor | null }): Tensor;
  norm(input: Tensor, p: Scalar | null, options: Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  norm(input: Tensor, options: Dim<number | Ints> & { p: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  norm(options: Input<Tensor> & Dim<number | Ints> & { p: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The p-norm of all elements as one vector, or along dimensions. `norm(Tensor input, number p, int[] dim, boolean keepdim, *, dtype dtype, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.norm.html) */
  norm(input: Tensor, p: Scalar | null, dim: number | Ints, keepdim: boolean, options: { dtype: DType; out?: Tensor | null }): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: number | Ints, options: Keepdim<boolean> & { dtype: DType; out?: Tensor | null }): Tensor;
  norm(input: Tensor, p: Scalar | null, options: Dim<number | Ints> & Keepdim<boolean> & { dtype: DType; out?: Tensor | null }): Tensor;
  norm(input: Tensor, options: Dim<number | Ints> & Keepdim<boolean> & { p: Scalar | null; dtype: DType; out?: Tensor | null }): Tensor;
  norm(options: Input<Tensor> & Dim<number | Ints> & Keepdim<boolean> & { p: Scalar | null; dtype: DType; out?: Tensor | null }): Tensor;
  /** The norm over all dimensions but one, as weight normalization needs it; dim -1 for the norm of all. `normExceptDim(Tensor v, int pow = 2, int dim = 0)` */
  normExceptDim(v: Tensor, pow?: number | bigint, dim?: number | bigint): Tensor;
  normExceptDim(v: Tensor, pow: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor;
  normExceptDim(v: Tensor, options: { pow?: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor;
  normExceptDim(options: { v: Tensor; pow?: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor;
  /** Numbers of normal distributions with given means and standard deviations. `normal(Tensor mean, Tensor std, *, Generator generator = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
  normal(mean: Tensor, std: Tensor, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  normal(mean: Tensor, options: { std: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  normal(options: { mean: Tensor; std: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** Numbers of normal distributions with given means and standard deviations. `normal(Tensor mean, float std = 1., *, Generator generator = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
  normal(mean: Tensor, std?: number, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  normal(mean: Tensor, options: { std?: number; generator?: Generator | null; out?: Tensor | null }): Tensor;
  normal(options: { mean: Tensor; std?: number; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** Numbers of normal distributions with given means and standard deviations. `normal(float mean, Tensor std, *, Generator generator = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
  normal(mean: number, std: Tensor, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  normal(mean: number, options: { std: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  normal(options: { mean: number; std: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** Numbers of normal distributions with given means and standard deviations. `normal(float mean, float std, int[] size, *, Generator generator = null, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
  normal(mean: number, std: number, size: Ints, options?: { generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  normal(mean: number, std: number, options: { size: Ints; generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  normal(mean: number, options: { std: number; size: Ints; generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  normal(options: { mean: number; std: number; size: Ints; generator?: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Whether elements differ, elementwise. `notEqual(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html) */
  notEqual(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  notEqual(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  notEqual(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether elements differ, elementwise. `notEqual(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html) */
  notEqual(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  notEqual(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  notEqual(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The sum of the singular values of a matrix, or of those that two dimensions form. `nuclearNorm(Tensor input, boolean keepdim = false, *, Tensor out = null)` */
  nuclearNorm(input: Tensor, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  nuclearNorm(input: Tensor, options: { keepdim?: boolean; keepdims?: boolean; dim?: number | Ints; axis?: number | Ints; out?: Tensor | null }): Tensor;
  nuclearNorm(options: Input<Tensor> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The sum of the singular values of a matrix, or of those that two dimensions form. `nuclearNorm(Tensor input, int[] dim, boolean keepdim = false, *, Tensor out = null)` */
  nuclearNorm(input: Tensor, dim: number | Ints, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  nuclearNorm(input: Tensor, dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  nuclearNorm(input: Tensor, options: Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  nuclearNorm(options: Input<Tensor> & Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The number of elements: the product of all sizes. `numel(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.numel.html) */
  numel(input: Tensor): number;
  numel(options: Input<Tensor>): number;
  /** A tensor of ones. `ones(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ones.html) */
  ones(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  ones(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  ones(...size: number[]): Tensor;
  ones(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; out?: Tensor | null; requiresGrad?: boolean }]): Tensor;
  /** A tensor of ones of the shape of another. `onesLike(Tensor input, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html) */
  onesLike(input: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  onesLike(options: Input<Tensor> & { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The first columns of the product of the Householder reflections that geqrf returns: Q of a QR decomposition. `orgqr(Tensor input, Tensor input2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html) */
  orgqr(input: Tensor, input2: Tensor, options?: { out?: Tensor | null }): Tensor;
  orgqr(input: Tensor, options: { input2: Tensor; out?: Tensor | null }): Tensor;
  orgqr(options: Input<Tensor> & { input2: Tensor; out?: Tensor | null }): Tensor;
  /** The product of Q, or its transpose, and another matrix, with Q given by the Householder vectors of geqrf. `ormqr(Tensor input, Tensor input2, Tensor input3, boolean left = true, boolean transpose = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html) */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean, options?: { out?: Tensor | null }): Tensor;
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean; out?: Tensor | null }): Tensor;
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
  ormqr(input: Tensor, input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
  ormqr(input: Tensor, options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
  ormqr(options: Input<Tensor> & { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
  /** The outer product of two vectors. `outer(Tensor input, Tensor vec2, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.outer.html) */
  outer(input: Tensor, vec2: Tensor, options?: { out?: Tensor | null }): Tensor;
  outer(input: Tensor, options: { vec2: Tensor; out?: Tensor | null }): Tensor;
  outer(options: Input<Tensor> & { vec2: Tensor; out?: Tensor | null }): Tensor;
  /** The p-norm of x1 - x2 + eps over the last dimension. `pairwiseDistance(Tensor x1, Tensor x2, float p = 2., float eps = 0.000001, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html) */
  pairwiseDistance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, p: number, eps: number, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, p: number, options: { eps?: number; keepdim?: boolean; keepdims?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, options: { p?: number; eps?: number; keepdim?: boolean; keepdims?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, options: { x2: Tensor; p?: number; eps?: number; keepdim?: boolean; keepdims?: boolean }): Tensor;
  pairwiseDistance(options: { x1: Tensor; x2: Tensor; p?: number; eps?: number; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The p-norm distance between each pair of rows i < j of a matrix, as a vector. `pdist(Tensor input, float p = 2.)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html) */
  pdist(input: Tensor, p?: number): Tensor;
  pdist(input: Tensor, options: { p?: number }): Tensor;
  pdist(options: Input<Tensor> & { p?: number }): Tensor;
  /** A view with dimensions in another order. `permute(Tensor input, int[] dims)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.permute.html) */
  permute(input: Tensor, dims: Ints): Tensor;
  permute(input: Tensor, options: { dims: Ints }): Tensor;
  permute(options: Input<Tensor> & { dims: Ints }): Tensor;
  /** A copy with dimensions in another order. `permuteCopy(Tensor input, int[] dims, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.permute_copy.html) */
  permuteCopy(input: Tensor, dims: Ints, options?: { out?: Tensor | null }): Tensor;
  permuteCopy(input: Tensor, options: { dims: Ints; out?: Tensor | null }): Tensor;
  permuteCopy(options: Input<Tensor> & { dims: Ints; out?: Tensor | null }): Tensor;
  /** The pseudo-inverse of matrices. `pinverse(Tensor input, float rcond = 1e-15)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html) */
  pinverse(input: Tensor, rcond?: number): Tensor;
  pinverse(input: Tensor, options: { rcond?: number }): Tensor;
  pinverse(options: Input<Tensor> & { rcond?: number }): Tensor;
  /** Rearranges (N, C · r², H, W) to (N, C, H · r, W · r), for upscaling by r. `pixelShuffle(Tensor input, int upscaleFactor, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html) */
  pixelShuffle(input: Tensor, upscaleFactor: number | bigint, options?: { out?: Tensor | null }): Tensor;
  pixelShuffle(input: Tensor, options: { upscaleFactor: number | bigint; out?: Tensor | null }): Tensor;
  pixelShuffle(options: Input<Tensor> & { upscaleFactor: number | bigint; out?: Tensor | null }): Tensor;
  /** Rearranges (N, C, H · r, W · r) to (N, C · r², H, W); the inverse of pixelShuffle. `pixelUnshuffle(Tensor input, int downscaleFactor, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html) */
  pixelUnshuffle(input: Tensor, downscaleFactor: number | bigint, options?: { out?: Tensor | null }): Tensor;
  pixelUnshuffle(input: Tensor, options: { downscaleFactor: number | bigint; out?: Tensor | null }): Tensor;
  pixelUnshuffle(options: Input<Tensor> & { downscaleFactor: number | bigint; out?: Tensor | null }): Tensor;
  /** Numbers of Poisson distributions with the rates that each element gives. `poisson(Tensor input, Generator generator = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.poisson.html) */
  poisson(input: Tensor, generator?: Generator | null, options?: { out?: Tensor | null }): Tensor;
  poisson(input: Tensor, options: { generator?: Generator | null; out?: Tensor | null }): Tensor;
  poisson(options: Input<Tensor> & { generator?: Generator | null; out?: Tensor | null }): Tensor;
  /** The Poisson loss exp(x) - target · x, or x - target · ln(x + eps) if logInput is false. `poissonNllLoss(Tensor input, Tensor target, boolean logInput, boolean full, float eps, int reduction)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number | bigint): Tensor;
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, options: { reduction: number | bigint }): Tensor;
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, options: { eps: number; reduction: number | bigint }): Tensor;
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, options: { full: boolean; eps: number; reduction: number | bigint }): Tensor;
  poissonNllLoss(input: Tensor, target: Tensor, options: { logInput: boolean; full: boolean; eps: number; reduction: number | bigint }): Tensor;
  poissonNllLoss(input: Tensor, options: { target: Tensor; logInput: boolean; full: boolean; eps: number; reduction: number | bigint }): Tensor;
  poissonNllLoss(options: Input<Tensor> & { target: Tensor; logInput: boolean; full: boolean; eps: number; reduction: number | bigint }): Tensor;
  /** A complex tensor of absolute values and angles. `polar(Tensor abs, Tensor angle, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.polar.html) */
  polar(abs: Tensor, angle: Tensor, options?: { out?: Tensor | null }): Tensor;
  polar(abs: Tensor, options: { angle: Tensor; out?: Tensor | null }): Tensor;
  polar(options: { abs: Tensor; angle: Tensor; out?: Tensor | null }): Tensor;
  /** The n-th derivative of the digamma function. `polygamma(int n, Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html) */
  polygamma(n: number | bigint, input: Tensor, options?: { out?: Tensor | null }): Tensor;
  polygamma(n: number | bigint, options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  polygamma(options: Input<Tensor> & { n: number | bigint; out?: Tensor | null }): Tensor;
  /** The tensor itself; an error for bools. `positive(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.positive.html) */
  positive(input: Tensor): Tensor;
  positive(options: Input<Tensor>): Tensor;
  /** Each element to a power. `pow(Tensor input, Tensor exponent, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
  pow(input: Tensor, exponent: Tensor, options?: { out?: Tensor | null }): Tensor;
  pow(input: Tensor, options: { exponent: Tensor; out?: Tensor | null }): Tensor;
  pow(options: Input<Tensor> & { exponent: Tensor; out?: Tensor | null }): Tensor;
  /** Each element to a power. `pow(number input, Tensor exponent, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
  pow(input: Scalar, exponent: Tensor, options?: { out?: Tensor | null }): Tensor;
  pow(input: Scalar, options: { exponent: Tensor; out?: Tensor | null }): Tensor;
  pow(options: Input<Scalar> & { exponent: Tensor; out?: Tensor | null }): Tensor;
  /** Each element to a power. `pow(Tensor input, number exponent, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
  pow(input: Tensor, exponent: Scalar, options?: { out?: Tensor | null }): Tensor;
  pow(input: Tensor, options: { exponent: Scalar; out?: Tensor | null }): Tensor;
  pow(options: Input<Tensor> & { exponent: Scalar; out?: Tensor | null }): Tensor;
  /** max(0, x) + weight · min(0, x), with one weight for all channels or one for each. `prelu(Tensor input, Tensor weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
  prelu(input: Tensor, weight: Tensor): Tensor;
  prelu(input: Tensor, options: { weight: Tensor }): Tensor;
  prelu(options: Input<Tensor> & { weight: Tensor }): Tensor;
  /** The product of the elements, or along a dimension. `prod(Tensor input, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.prod.html) */
  prod(input: Tensor, options?: { dtype?: DType | null; dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  prod(options: Input<Tensor> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The product of the elements, or along a dimension. `prod(Tensor input, int dim, boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.prod.html) */
  prod(input: Tensor, dim: number | bigint, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(input: Tensor, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(input: Tensor, options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(options: Input<Tensor> & Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The smallest dtype to which type promotion converts both dtypes. `promoteTypes(dtype type1, dtype type2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html) */
  promoteTypes(type1: DType, type2: DType): DType;
  promoteTypes(type1: DType, options: { type2: DType }): DType;
  promoteTypes(options: { type1: DType; type2: DType }): DType;
  /** Writes elements at indices of the flattened tensor. `put(Tensor input, Tensor index, Tensor source, boolean accumulate = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean, options?: { out?: Tensor | null }): Tensor;
  put(input: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean; out?: Tensor | null }): Tensor;
  put(input: Tensor, index: Tensor, options: { source: Tensor; accumulate?: boolean; out?: Tensor | null }): Tensor;
  put(input: Tensor, options: { index: Tensor; source: Tensor; accumulate?: boolean; out?: Tensor | null }): Tensor;
  put(options: Input<Tensor> & { index: Tensor; source: Tensor; accumulate?: boolean; out?: Tensor | null }): Tensor;
  /** The dimension along which a tensor is quantized with a scale for each slice. `qPerChannelAxis(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
  qPerChannelAxis(input: Tensor): number;
  qPerChannelAxis(options: Input<Tensor>): number;
  /** The scale of each slice of a tensor that is quantized per channel. `qPerChannelScales(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
  qPerChannelScales(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  qPerChannelScales(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The zero point of each slice of a tensor that is quantized per channel. `qPerChannelZeroPoints(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
  qPerChannelZeroPoints(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  qPerChannelZeroPoints(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The scale of a tensor that is quantized with one scale. `qScale(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
  qScale(input: Tensor): number;
  qScale(options: Input<Tensor>): number;
  /** The zero point of a tensor that is quantized with one scale. `qZeroPoint(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
  qZeroPoint(input: Tensor): number;
  qZeroPoint(options: Input<Tensor>): number;
  /** The factors of input = Q R for each matrix: Q with orthonormal columns, R upper triangular. `qr(Tensor input, boolean some = true, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.qr.html) */
  qr(input: Tensor, some?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  qr(input: Tensor, options: { some?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  qr(options: Input<Tensor> & { some?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  /** Quantiles of the elements, or along a dimension. `quantile(Tensor input, Tensor q, int dim = null, boolean keepdim = false, *, string interpolation = "linear", Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantile.html) */
  quantile(input: Tensor, q: Tensor, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, q: Tensor, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, q: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, options: { q: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(options: Input<Tensor> & { q: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** Quantiles of the elements, or along a dimension. `quantile(Tensor input, float q, int dim = null, boolean keepdim = false, *, string interpolation = "linear", Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantile.html) */
  quantile(input: Tensor, q: number, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, q: number, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, q: number, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, options: { q: number; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(options: Input<Tensor> & { q: number; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** Quantizes floats with a scale and zero point for each slice of a dimension. `quantizePerChannel(Tensor input, Tensor scales, Tensor zeroPoints, int axis, dtype dtype, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number | bigint, dtype: DType, options?: { out?: Tensor | null }): Tensor;
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number | bigint, options: { dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, options: { axis: number | bigint; dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerChannel(input: Tensor, scales: Tensor, options: { zeroPoints: Tensor; axis: number | bigint; dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerChannel(input: Tensor, options: { scales: Tensor; zeroPoints: Tensor; axis: number | bigint; dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerChannel(options: Input<Tensor> & { scales: Tensor; zeroPoints: Tensor; axis: number | bigint; dtype: DType; out?: Tensor | null }): Tensor;
  /** Quantizes floats with one scale and zero point: round(x / scale) + zeroPoint. `quantizePerTensor(Tensor input, Tensor scale, Tensor zeroPoint, dtype dtype, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
  quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: DType, options?: { out?: Tensor | null }): Tensor;
  quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerTensor(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerTensor(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerTensor(options: Input<Tensor> & { scale: Tensor; zeroPoint: Tensor; dtype: DType; out?: Tensor | null }): Tensor;
  /** Quantizes floats with one scale and zero point: round(x / scale) + zeroPoint. `quantizePerTensor(Tensor input, float scale, int zeroPoint, dtype dtype, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
  quantizePerTensor(input: Tensor, scale: number, zeroPoint: number | bigint, dtype: DType, options?: { out?: Tensor | null }): Tensor;
  quantizePerTensor(input: Tensor, scale: number, zeroPoint: number | bigint, options: { dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerTensor(input: Tensor, scale: number, options: { zeroPoint: number | bigint; dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerTensor(input: Tensor, options: { scale: number; zeroPoint: number | bigint; dtype: DType; out?: Tensor | null }): Tensor;
  quantizePerTensor(options: Input<Tensor> & { scale: number; zeroPoint: number | bigint; dtype: DType; out?: Tensor | null }): Tensor;
  /** Quantizes floats with one scale and zero point: round(x / scale) + zeroPoint. `quantizePerTensor(Tensor[] tensors, Tensor scales, Tensor zeroPoints, dtype dtype, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DType, options?: { out?: readonly Tensor[] | null }): Tensor[];
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, options: { dtype: DType; out?: readonly Tensor[] | null }): Tensor[];
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, options: { zeroPoints: Tensor; dtype: DType; out?: readonly Tensor[] | null }): Tensor[];
  quantizePerTensor(tensors: readonly Tensor[], options: { scales: Tensor; zeroPoints: Tensor; dtype: DType; out?: readonly Tensor[] | null }): Tensor[];
  quantizePerTensor(options: { tensors: readonly Tensor[]; scales: Tensor; zeroPoints: Tensor; dtype: DType; out?: readonly Tensor[] | null }): Tensor[];
  /** Quantizes floats with the scale and zero point that fit their minimum and maximum. `quantizePerTensorDynamic(Tensor input, dtype dtype, boolean reduceRange, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html) */
  quantizePerTensorDynamic(input: Tensor, dtype: DType, reduceRange: boolean, options?: { out?: Tensor | null }): Tensor;
  quantizePerTensorDynamic(input: Tensor, dtype: DType, options: { reduceRange: boolean; out?: Tensor | null }): Tensor;
  quantizePerTensorDynamic(input: Tensor, options: { dtype: DType; reduceRange: boolean; out?: Tensor | null }): Tensor;
  quantizePerTensorDynamic(options: Input<Tensor> & { dtype: DType; reduceRange: boolean; out?: Tensor | null }): Tensor;
  /** Normalizes a quantized (N, C, H, W) by given mean and variance, and quantizes the result again. `quantizedBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor var, float eps, float outputScale, int outputZeroPoint, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number | bigint, options?: { out?: Tensor | null }): Tensor;
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, options: { outputZeroPoint: number | bigint; out?: Tensor | null }): Tensor;
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, options: { outputScale: number; outputZeroPoint: number | bigint; out?: Tensor | null }): Tensor;
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, options: { eps: number; outputScale: number; outputZeroPoint: number | bigint; out?: Tensor | null }): Tensor;
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: { var: Tensor; eps: number; outputScale: number; outputZeroPoint: number | bigint; out?: Tensor | null }): Tensor;
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number | bigint; out?: Tensor | null }): Tensor;
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number | bigint; out?: Tensor | null }): Tensor;
  quantizedBatchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number | bigint; out?: Tensor | null }): Tensor;
  quantizedBatchNorm(options: Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number | bigint; out?: Tensor | null }): Tensor;
  /** One step of a GRU with int8 weights packed by FBGEMM. `quantizedGruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, number scaleIh, number scaleHh, number zeroPointIh, number zeroPointHh)` */
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, options: { zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, options: { zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, options: { scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, options: { colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, options: { colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, options: { packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, options: { packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, options: { bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedGruCell(options: Input<Tensor> & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  /** One step of an LSTM with int8 weights packed by FBGEMM. `quantizedLstmCell(Tensor input, Tensor[] hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, number scaleIh, number scaleHh, number zeroPointIh, number zeroPointHh)` */
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, options: { zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, options: { zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, options: { scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, options: { colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, options: { colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, options: { packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, options: { packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, options: { bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, options: { wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], options: { wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(input: Tensor, options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  quantizedLstmCell(options: Input<Tensor> & { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
  /** The maximum of each window of the last dimension of a quantized tensor. `quantizedMaxPool1d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = [0], int[] dilation = [1], boolean ceilMode = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html) */
  quantizedMaxPool1d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: Tensor | null }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool1d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool1d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  /** The maximum of each window of the last two dimensions of a quantized tensor. `quantizedMaxPool2d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html) */
  quantizedMaxPool2d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: Tensor | null }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool2d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool2d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  /** The maximum of each window of the last three dimensions of a quantized tensor. `quantizedMaxPool3d(Tensor input, int[] kernelSize, int[] stride = [], int[] padding = 0, int[] dilation = 1, boolean ceilMode = false, *, Tensor out = null)` */
  quantizedMaxPool3d(input: Tensor, kernelSize: number | Ints, stride?: number | Ints, padding?: number | Ints, dilation?: number | Ints, ceilMode?: boolean, options?: { out?: Tensor | null }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, dilation: number | Ints, options: { ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, padding: number | Ints, options: { dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: number | Ints, stride: number | Ints, options: { padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: number | Ints, options: { stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool3d(input: Tensor, options: { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  quantizedMaxPool3d(options: Input<Tensor> & { kernelSize: number | Ints; stride?: number | Ints; padding?: number | Ints; dilation?: number | Ints; ceilMode?: boolean; out?: Tensor | null }): Tensor;
  /** One step of an Elman network with ReLU and int8 weights packed by FBGEMM. `quantizedRnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, number scaleIh, number scaleHh, number zeroPointIh, number zeroPointHh)` */
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, options: { zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, options: { zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, options: { scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, options: { colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, options: { colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, options: { packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, options: { packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, options: { bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnReluCell(options: Input<Tensor> & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  /** One step of an Elman network with tanh and int8 weights packed by FBGEMM. `quantizedRnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, number scaleIh, number scaleHh, number zeroPointIh, number zeroPointHh)` */
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, options: { zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, options: { zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, options: { scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, options: { colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, options: { colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, options: { packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, options: { packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, options: { bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  quantizedRnnTanhCell(options: Input<Tensor> & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
  /** Converts radians to degrees. `rad2deg(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html) */
  rad2deg(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  rad2deg(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: converts radians to degrees. `rad2deg_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
  rad2deg_(input: Tensor): Tensor;
  rad2deg_(options: Input<Tensor>): Tensor;
  /** Numbers drawn uniformly from [0, 1). `rand(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rand.html) */
  rand(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  rand(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  rand(...size: number[]): Tensor;
  rand(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; out?: Tensor | null; requiresGrad?: boolean }]): Tensor;
  /** Numbers drawn uniformly from [0, 1). `rand(int[] size, *, Generator generator, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rand.html) */
  rand(size: Ints, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  rand(options: { size: Ints; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  rand(...size: number[]): Tensor;
  rand(...sizeAndOptions: [...size: number[], options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; out?: Tensor | null; requiresGrad?: boolean }]): Tensor;
  /** Numbers drawn uniformly from [0, 1), in the shape of another tensor. `randLike(Tensor input, *, Generator generator, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html) */
  randLike(input: Tensor, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randLike(options: Input<Tensor> & { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers drawn uniformly from [0, 1), in the shape of another tensor. `randLike(Tensor input, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html) */
  randLike(input: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randLike(options: Input<Tensor> & { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high). `randint(int high, int[] size, *, dtype dtype = 'int64', layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
  randint(high: number | bigint, size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(high: number | bigint, options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(options: { high: number | bigint; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high). `randint(int high, int[] size, *, Generator generator, dtype dtype = 'int64', layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
  randint(high: number | bigint, size: Ints, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(high: number | bigint, options: { size: Ints; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(options: { high: number | bigint; size: Ints; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high). `randint(int low, int high, int[] size, *, dtype dtype = 'int64', layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
  randint(low: number | bigint, high: number | bigint, size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(low: number | bigint, high: number | bigint, options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(low: number | bigint, options: { high: number | bigint; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(options: { low: number | bigint; high: number | bigint; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high). `randint(int low, int high, int[] size, *, Generator generator, dtype dtype = 'int64', layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
  randint(low: number | bigint, high: number | bigint, size: Ints, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(low: number | bigint, high: number | bigint, options: { size: Ints; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(low: number | bigint, options: { high: number | bigint; size: Ints; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randint(options: { low: number | bigint; high: number | bigint; size: Ints; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high), in the shape of another tensor. `randintLike(Tensor input, int low, int high, *, Generator generator, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
  randintLike(input: Tensor, low: number | bigint, high: number | bigint, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(input: Tensor, low: number | bigint, options: { high: number | bigint; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(input: Tensor, options: { low: number | bigint; high: number | bigint; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(options: Input<Tensor> & { low: number | bigint; high: number | bigint; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high), in the shape of another tensor. `randintLike(Tensor input, int low, int high, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
  randintLike(input: Tensor, low: number | bigint, high: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(input: Tensor, low: number | bigint, options: { high: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(input: Tensor, options: { low: number | bigint; high: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(options: Input<Tensor> & { low: number | bigint; high: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high), in the shape of another tensor. `randintLike(Tensor input, Tensor high, *, Generator generator, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
  randintLike(input: Tensor, high: Tensor, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(input: Tensor, options: { high: Tensor; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(options: Input<Tensor> & { high: Tensor; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high), in the shape of another tensor. `randintLike(Tensor input, int high, *, Generator generator, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
  randintLike(input: Tensor, high: number | bigint, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(input: Tensor, options: { high: number | bigint; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(options: Input<Tensor> & { high: number | bigint; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high), in the shape of another tensor. `randintLike(Tensor input, Tensor high, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
  randintLike(input: Tensor, high: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(input: Tensor, options: { high: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(options: Input<Tensor> & { high: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Integers drawn uniformly from [low, high), in the shape of another tensor. `randintLike(Tensor input, int high, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
  randintLike(input: Tensor, high: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(input: Tensor, options: { high: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randintLike(options: Input<Tensor> & { high: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers drawn from the standard normal distribution. `randn(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randn.html) */
  randn(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randn(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randn(...size: number[]): Tensor;
  randn(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; out?: Tensor | null; requiresGrad?: boolean }]): Tensor;
  /** Numbers drawn from the standard normal distribution. `randn(int[] size, *, Generator generator, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randn.html) */
  randn(size: Ints, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randn(options: { size: Ints; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randn(...size: number[]): Tensor;
  randn(...sizeAndOptions: [...size: number[], options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; out?: Tensor | null; requiresGrad?: boolean }]): Tensor;
  /** Numbers drawn from the standard normal distribution, in the shape of another tensor. `randnLike(Tensor input, *, Generator generator, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html) */
  randnLike(input: Tensor, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randnLike(options: Input<Tensor> & { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Numbers drawn from the standard normal distribution, in the shape of another tensor. `randnLike(Tensor input, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html) */
  randnLike(input: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randnLike(options: Input<Tensor> & { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A random permutation of the integers from 0 to n - 1. `randperm(int n, *, dtype dtype = 'int64', layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randperm.html) */
  randperm(n: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; generator?: Generator | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randperm(options: { n: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** A random permutation of the integers from 0 to n - 1. `randperm(int n, *, Generator generator, dtype dtype = 'int64', layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randperm.html) */
  randperm(n: number | bigint, options: { generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  randperm(options: { n: number | bigint; generator: Generator | null; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The numbers from start to end, included, in equal steps; deprecated in favor of arange. `range(number start, number end, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.range.html) */
  range(start: Scalar, end: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; step?: Scalar; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  range(start: Scalar, options: { end: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  range(options: { start: Scalar; end: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The numbers from start to end, included, in equal steps; deprecated in favor of arange. `range(number start, number end, number step = 1, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.range.html) */
  range(start: Scalar, end: Scalar, step?: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  range(start: Scalar, end: Scalar, options: { step?: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  range(start: Scalar, options: { end: Scalar; step?: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  range(options: { start: Scalar; end: Scalar; step?: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The elements in one dimension; a view if the memory allows it. `ravel(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ravel.html) */
  ravel(input: Tensor): Tensor;
  ravel(options: Input<Tensor>): Tensor;
  /** A view of the real parts. `real(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.real.html) */
  real(input: Tensor): Tensor;
  real(options: Input<Tensor>): Tensor;
  /** 1 divided by each element. `reciprocal(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html) */
  reciprocal(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  reciprocal(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: 1 divided by each element. `reciprocal_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
  reciprocal_(input: Tensor): Tensor;
  reciprocal_(options: Input<Tensor>): Tensor;
  /** max(0, x) of each element. `relu(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
  relu(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  relu(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: max(0, x) of each element. `relu_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html) */
  relu_(input: Tensor): Tensor;
  relu_(options: Input<Tensor>): Tensor;
  /** The remainder with the sign of the divisor, as Python's %. `remainder(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
  remainder(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  remainder(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  remainder(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The remainder with the sign of the divisor, as Python's %. `remainder(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
  remainder(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  remainder(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  remainder(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The remainder with the sign of the divisor, as Python's %. `remainder(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
  remainder(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  remainder(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  remainder(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** Scales down the slices along a dimension whose norm exceeds a maximum. `renorm(Tensor input, number p, int dim, number maxnorm, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.renorm.html) */
  renorm(input: Tensor, p: Scalar, dim: number | bigint, maxnorm: Scalar, options?: { out?: Tensor | null }): Tensor;
  renorm(input: Tensor, p: Scalar, dim: number | bigint, options: { maxnorm: Scalar; out?: Tensor | null }): Tensor;
  renorm(input: Tensor, p: Scalar, options: Dim<number | bigint> & { maxnorm: Scalar; out?: Tensor | null }): Tensor;
  renorm(input: Tensor, options: Dim<number | bigint> & { p: Scalar; maxnorm: Scalar; out?: Tensor | null }): Tensor;
  renorm(options: Input<Tensor> & Dim<number | bigint> & { p: Scalar; maxnorm: Scalar; out?: Tensor | null }): Tensor;
  /** Repeats each element along a dimension. `repeatInterleave(Tensor repeats, *, int outputSize = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
  repeatInterleave(repeats: Tensor, options?: { outputSize?: number | bigint | null; dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  repeatInterleave(options: { repeats: Tensor; outputSize?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** Repeats each element along a dimension. `repeatInterleave(Tensor input, Tensor repeats, int dim = null, *, int outputSize = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
  repeatInterleave(input: Tensor, repeats: Tensor, dim?: number | bigint | null, options?: { outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(input: Tensor, repeats: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(input: Tensor, options: { repeats: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(options: Input<Tensor> & { repeats: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  /** Repeats each element along a dimension. `repeatInterleave(Tensor input, int repeats, int dim = null, *, int outputSize = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
  repeatInterleave(input: Tensor, repeats: number | bigint, dim?: number | bigint | null, options?: { outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(input: Tensor, repeats: number | bigint, options: { dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(input: Tensor, options: { repeats: number | bigint; dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(options: Input<Tensor> & { repeats: number | bigint; dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  /** The elements in another shape; a view if the memory allows it. `reshape(Tensor input, int[] shape)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.reshape.html) */
  reshape(input: Tensor, shape: Ints): Tensor;
  reshape(input: Tensor, options: { shape: Ints }): Tensor;
  reshape(options: Input<Tensor> & { shape: Ints }): Tensor;
  /** Changes the shape to that of another tensor; new elements are not initialized. `resizeAs_(Tensor input, Tensor theTemplate, *, memoryFormat memoryFormat = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
  resizeAs_(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAs_(input: Tensor, options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAs_(options: Input<Tensor> & { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): Tensor;
  /** Changes a sparse tensor's shape and numbers of sparse and dense dimensions to those of another. `resizeAsSparse_(Tensor input, Tensor theTemplate)` */
  resizeAsSparse_(input: Tensor, theTemplate: Tensor): Tensor;
  resizeAsSparse_(input: Tensor, options: { theTemplate: Tensor }): Tensor;
  resizeAsSparse_(options: Input<Tensor> & { theTemplate: Tensor }): Tensor;
  /** The tensor itself, or a conjugated copy if it is a view that conjugates when read. `resolveConj(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html) */
  resolveConj(input: Tensor): Tensor;
  resolveConj(options: Input<Tensor>): Tensor;
  /** The tensor itself, or a negated copy if it is a view that negates when read. `resolveNeg(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html) */
  resolveNeg(input: Tensor): Tensor;
  resolveNeg(options: Input<Tensor>): Tensor;
  /** The dtype that an arithmetic operation of two tensors or numbers has. `resultType(Tensor tensor, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
  resultType(tensor: Tensor, other: Tensor): DType;
  resultType(tensor: Tensor, options: Other<Tensor>): DType;
  resultType(options: Other<Tensor> & { tensor: Tensor }): DType;
  /** The dtype that an arithmetic operation of two tensors or numbers has. `resultType(number scalar, Tensor tensor)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
  resultType(scalar: Scalar, tensor: Tensor): DType;
  resultType(scalar: Scalar, options: { tensor: Tensor }): DType;
  resultType(options: { scalar: Scalar; tensor: Tensor }): DType;
  /** The dtype that an arithmetic operation of two tensors or numbers has. `resultType(Tensor tensor, number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
  resultType(tensor: Tensor, other: Scalar): DType;
  resultType(tensor: Tensor, options: Other<Scalar>): DType;
  resultType(options: Other<Scalar> & { tensor: Tensor }): DType;
  /** The dtype that an arithmetic operation of two tensors or numbers has. `resultType(number scalar1, number scalar2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
  resultType(scalar1: Scalar, scalar2: Scalar): DType;
  resultType(scalar1: Scalar, options: { scalar2: Scalar }): DType;
  resultType(options: { scalar1: Scalar; scalar2: Scalar }): DType;
  /** Divides by the root mean square over the last dimensions, of shape normalizedShape, then multiplies by weight. `rmsNorm(Tensor input, int[] normalizedShape, Tensor weight = null, float eps = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html) */
  rmsNorm(input: Tensor, normalizedShape: Ints, weight?: Tensor | null, eps?: number | null): Tensor;
  rmsNorm(input: Tensor, normalizedShape: Ints, weight: Tensor | null, options: { eps?: number | null }): Tensor;
  rmsNorm(input: Tensor, normalizedShape: Ints, options: { weight?: Tensor | null; eps?: number | null }): Tensor;
  rmsNorm(input: Tensor, options: { normalizedShape: Ints; weight?: Tensor | null; eps?: number | null }): Tensor;
  rmsNorm(options: Input<Tensor> & { normalizedShape: Ints; weight?: Tensor | null; eps?: number | null }): Tensor;
  /** Runs a multi-layer Elman network with ReLU over sequences; returns the outputs and the last hidden states. `rnnRelu(Tensor data, Tensor batchSizes, Tensor hx, Tensor[] params, boolean hasBiases, int numLayers, float dropout, boolean train, boolean bidirectional)` */
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, options: { bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, options: { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, options: { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(data: Tensor, batchSizes: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(data: Tensor, options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnRelu(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** Runs a multi-layer Elman network with ReLU over sequences; returns the outputs and the last hidden states. `rnnRelu(Tensor input, Tensor hx, Tensor[] params, boolean hasBiases, int numLayers, float dropout, boolean train, boolean bidirectional, boolean batchFirst)` */
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean, options: { batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, options: { bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, options: { train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, options: { dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnRelu(options: Input<Tensor> & { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  /** One step of an Elman network with ReLU: relu(W x + b + U h + c) for an input (N, features). `rnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh = null, Tensor bHh = null)` */
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnReluCell(options: Input<Tensor> & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /** Runs a multi-layer Elman network with tanh over sequences; returns the outputs and the last hidden states. `rnnTanh(Tensor data, Tensor batchSizes, Tensor hx, Tensor[] params, boolean hasBiases, int numLayers, float dropout, boolean train, boolean bidirectional)` */
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, options: { bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, options: { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, options: { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(data: Tensor, batchSizes: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(data: Tensor, options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  rnnTanh(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
  /** Runs a multi-layer Elman network with tanh over sequences; returns the outputs and the last hidden states. `rnnTanh(Tensor input, Tensor hx, Tensor[] params, boolean hasBiases, int numLayers, float dropout, boolean train, boolean bidirectional, boolean batchFirst)` */
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, bidirectional: boolean, options: { batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, train: boolean, options: { bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, dropout: number, options: { train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number | bigint, options: { dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  rnnTanh(options: Input<Tensor> & { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number | bigint; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
  /** One step of an Elman network with tanh: tanh(W x + b + U h + c) for an input (N, features). `rnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh = null, Tensor bHh = null)` */
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  rnnTanhCell(options: Input<Tensor> & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
  /** Shifts elements along dimensions; those beyond the end come in at the start. `roll(Tensor input, int[] shifts, int[] dims = [], *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.roll.html) */
  roll(input: Tensor, shifts: number | Ints, dims?: number | Ints, options?: { out?: Tensor | null }): Tensor;
  roll(input: Tensor, shifts: number | Ints, options: { dims?: number | Ints; out?: Tensor | null }): Tensor;
  roll(input: Tensor, options: { shifts: number | Ints; dims?: number | Ints; out?: Tensor | null }): Tensor;
  roll(options: Input<Tensor> & { shifts: number | Ints; dims?: number | Ints; out?: Tensor | null }): Tensor;
  /** Rotates by 90 degrees k times in the plane of two dimensions. `rot90(Tensor input, int k = 1, int[] dims = [0, 1], *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rot90.html) */
  rot90(input: Tensor, k?: number | bigint, dims?: Ints, options?: { out?: Tensor | null }): Tensor;
  rot90(input: Tensor, k: number | bigint, options: { dims?: Ints; out?: Tensor | null }): Tensor;
  rot90(input: Tensor, options: { k?: number | bigint; dims?: Ints; out?: Tensor | null }): Tensor;
  rot90(options: Input<Tensor> & { k?: number | bigint; dims?: Ints; out?: Tensor | null }): Tensor;
  /** Rounds each element to the nearest integer, halves to even. `round(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.round.html) */
  round(input: Tensor, options?: { decimals?: number | bigint; out?: Tensor | null }): Tensor;
  round(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Rounds each element to the nearest integer, halves to even. `round(Tensor input, *, int decimals, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.round.html) */
  round(input: Tensor, options: { decimals: number | bigint; out?: Tensor | null }): Tensor;
  round(options: Input<Tensor> & { decimals: number | bigint; out?: Tensor | null }): Tensor;
  /** In place: rounds each element to the nearest integer, halves to even. `round_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(input: Tensor): Tensor;
  round_(options: Input<Tensor>): Tensor;
  /** In place: rounds each element to the nearest integer, halves to even. `round_(Tensor input, *, int decimals)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(input: Tensor, options: { decimals: number | bigint }): Tensor;
  round_(options: Input<Tensor> & { decimals: number | bigint }): Tensor;
  /** A copy of the row of each value, or block, of a CSC or BSC tensor. `rowIndicesCopy(Tensor input, *, Tensor out = null)` */
  rowIndicesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  rowIndicesCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Joins tensors along the first dimension, vectors as rows. `rowStack(Tensor[] tensors, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html) */
  rowStack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  rowStack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** Leaky ReLU with a slope for each element: drawn from U(lower, upper) in training, else their mean. `rrelu(Tensor input, number lower = 0.125, number upper = 0.33333333333333331, boolean training = false, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html) */
  rrelu(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rrelu(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor;
  rrelu(input: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor;
  rrelu(input: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rrelu(input: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rrelu(options: Input<Tensor> & { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** In place: leaky ReLU with a slope for each element: drawn from U(lower, upper) in training, else their mean. `rrelu_(Tensor input, number lower = 0.125, number upper = 0.33333333333333331, boolean training = false, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html) */
  rrelu_(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rrelu_(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor;
  rrelu_(input: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor;
  rrelu_(input: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rrelu_(input: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  rrelu_(options: Input<Tensor> & { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
  /** 1 divided by the square root of each element. `rsqrt(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html) */
  rsqrt(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  rsqrt(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: 1 divided by the square root of each element. `rsqrt_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
  rsqrt_(input: Tensor): Tensor;
  rsqrt_(options: Input<Tensor>): Tensor;
  /** other - alpha · input, elementwise. `rsub(Tensor input, Tensor other, *, number alpha = 1, Tensor out = null)` */
  rsub(input: Tensor, other: Tensor, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  rsub(input: Tensor, options: Other<Tensor> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  rsub(options: Input<Tensor> & Other<Tensor> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** other - alpha · input, elementwise. `rsub(Tensor input, number other, number alpha = 1, *, Tensor out = null)` */
  rsub(input: Tensor, other: Scalar, alpha?: Scalar, options?: { out?: Tensor | null }): Tensor;
  rsub(input: Tensor, other: Scalar, options: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  rsub(input: Tensor, options: Other<Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  rsub(options: Input<Tensor> & Other<Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** A tensor without dimensions that contains a number. `scalarTensor(number s, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` */
  scalarTensor(s: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  scalarTensor(options: { s: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** Writes elements of src along a dimension at given indices. `scatter(Tensor input, int dim, Tensor index, Tensor src, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
  scatter(input: Tensor, dim: number | bigint, index: Tensor, src: Tensor, options?: { reduce?: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number | bigint, index: Tensor, options: { src: Tensor; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number | bigint, options: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, options: Dim<number | bigint> & { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  /** Writes elements of src along a dimension at given indices. `scatter(Tensor input, int dim, Tensor index, number value, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
  scatter(input: Tensor, dim: number | bigint, index: Tensor, value: Scalar, options?: { reduce?: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number | bigint, index: Tensor, options: { value: Scalar; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number | bigint, options: { index: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, options: Dim<number | bigint> & { index: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  scatter(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; value: Scalar; out?: Tensor | null }): Tensor;
  /** Writes elements of src along a dimension at given indices. `scatter(Tensor input, int dim, Tensor index, Tensor src, *, string reduce, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
  scatter(input: Tensor, dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string; out?: Tensor | null }): Tensor;
  scatter(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string; out?: Tensor | null }): Tensor;
  /** Writes elements of src along a dimension at given indices. `scatter(Tensor input, int dim, Tensor index, number value, *, string reduce, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
  scatter(input: Tensor, dim: number | bigint, index: Tensor, value: Scalar, options: { reduce: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number | bigint, index: Tensor, options: { value: Scalar; reduce: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number | bigint, options: { index: Tensor; value: Scalar; reduce: string; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, options: Dim<number | bigint> & { index: Tensor; value: Scalar; reduce: string; out?: Tensor | null }): Tensor;
  scatter(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; value: Scalar; reduce: string; out?: Tensor | null }): Tensor;
  /** Adds elements of src along a dimension at given indices. `scatterAdd(Tensor input, int dim, Tensor index, Tensor src, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html) */
  scatterAdd(input: Tensor, dim: number | bigint, index: Tensor, src: Tensor, options?: { out?: Tensor | null }): Tensor;
  scatterAdd(input: Tensor, dim: number | bigint, index: Tensor, options: { src: Tensor; out?: Tensor | null }): Tensor;
  scatterAdd(input: Tensor, dim: number | bigint, options: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatterAdd(input: Tensor, options: Dim<number | bigint> & { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatterAdd(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  /** Combines elements of src along a dimension at given indices, by 'sum', 'prod', 'mean', 'amax' or 'amin'. `scatterReduce(Tensor input, int dim, Tensor index, Tensor src, string reduce, *, boolean includeSelf = true, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
  scatterReduce(input: Tensor, dim: number | bigint, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor | null }): Tensor;
  scatterReduce(input: Tensor, dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  scatterReduce(input: Tensor, dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  scatterReduce(input: Tensor, dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  scatterReduce(input: Tensor, options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  scatterReduce(options: Input<Tensor> & Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
  /** The indices at which values fit into sorted sequences. `searchsorted(Tensor sortedSequence, Tensor input, *, boolean outInt32 = false, boolean right = false, string side = null, Tensor sorter = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
  searchsorted(sortedSequence: Tensor, input: Tensor, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(sortedSequence: Tensor, options: Input<Tensor> & { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(options: Input<Tensor> & { sortedSequence: Tensor; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  /** The indices at which values fit into sorted sequences. `searchsorted(Tensor sortedSequence, number input, *, boolean outInt32 = false, boolean right = false, string side = null, Tensor sorter = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
  searchsorted(sortedSequence: Tensor, input: Scalar, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(sortedSequence: Tensor, options: Input<Scalar> & { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(options: Input<Scalar> & { sortedSequence: Tensor; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  /** The sum, mean, maximum, minimum or product of each segment of a dimension, given by lengths or offsets. `segmentReduce(Tensor data, string reduce, *, Tensor lengths = null, Tensor indices = null, Tensor offsets = null, int axis = 0, boolean unsafe = false, number initial = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html) */
  segmentReduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number | bigint; unsafe?: boolean; initial?: Scalar | null; out?: Tensor | null }): Tensor;
  segmentReduce(data: Tensor, options: { reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number | bigint; unsafe?: boolean; initial?: Scalar | null; out?: Tensor | null }): Tensor;
  segmentReduce(options: { data: Tensor; reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number | bigint; unsafe?: boolean; initial?: Scalar | null; out?: Tensor | null }): Tensor;
  /** A view of one index of a dimension. `select(Tensor input, int dim, int index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.select.html) */
  select(input: Tensor, dim: number | bigint, index: number | bigint): Tensor;
  select(input: Tensor, dim: number | bigint, options: { index: number | bigint }): Tensor;
  select(input: Tensor, options: Dim<number | bigint> & { index: number | bigint }): Tensor;
  select(options: Input<Tensor> & Dim<number | bigint> & { index: number | bigint }): Tensor;
  /** A copy of one index of a dimension. `selectCopy(Tensor input, int dim, int index, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.select_copy.html) */
  selectCopy(input: Tensor, dim: number | bigint, index: number | bigint, options?: { out?: Tensor | null }): Tensor;
  selectCopy(input: Tensor, dim: number | bigint, options: { index: number | bigint; out?: Tensor | null }): Tensor;
  selectCopy(input: Tensor, options: Dim<number | bigint> & { index: number | bigint; out?: Tensor | null }): Tensor;
  selectCopy(options: Input<Tensor> & Dim<number | bigint> & { index: number | bigint; out?: Tensor | null }): Tensor;
  /** A copy with src in place of one index of a dimension. `selectScatter(Tensor input, Tensor src, int dim, int index, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html) */
  selectScatter(input: Tensor, src: Tensor, dim: number | bigint, index: number | bigint, options?: { out?: Tensor | null }): Tensor;
  selectScatter(input: Tensor, src: Tensor, dim: number | bigint, options: { index: number | bigint; out?: Tensor | null }): Tensor;
  selectScatter(input: Tensor, src: Tensor, options: Dim<number | bigint> & { index: number | bigint; out?: Tensor | null }): Tensor;
  selectScatter(input: Tensor, options: Dim<number | bigint> & { src: Tensor; index: number | bigint; out?: Tensor | null }): Tensor;
  selectScatter(options: Input<Tensor> & Dim<number | bigint> & { src: Tensor; index: number | bigint; out?: Tensor | null }): Tensor;
  /** scale · (max(0, x) + min(0, alpha · (exp(x) - 1))) with alpha 1.6733 and scale 1.0507, elementwise. `selu(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html) */
  selu(input: Tensor): Tensor;
  selu(options: Input<Tensor>): Tensor;
  /** In place: scale · (max(0, x) + min(0, alpha · (exp(x) - 1))) with alpha 1.6733 and scale 1.0507, elementwise. `selu_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html) */
  selu_(input: Tensor): Tensor;
  selu_(options: Input<Tensor>): Tensor;
  /** The sign of each element; of complex ones the number of size 1 in their direction. `sgn(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sgn.html) */
  sgn(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  sgn(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** 1 / (1 + e⁻ˣ) of each element. `sigmoid(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html) */
  sigmoid(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  sigmoid(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: 1 / (1 + e⁻ˣ) of each element. `sigmoid_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
  sigmoid_(input: Tensor): Tensor;
  sigmoid_(options: Input<Tensor>): Tensor;
  /** The sign of each element: -1, 0 or 1. `sign(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sign.html) */
  sign(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  sign(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Whether the sign bit of each element is set. `signbit(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.signbit.html) */
  signbit(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  signbit(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The sine of each element, in radians. `sin(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sin.html) */
  sin(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  sin(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the sine of each element, in radians. `sin_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
  sin_(input: Tensor): Tensor;
  sin_(options: Input<Tensor>): Tensor;
  /** sin(πx) / (πx) of each element. `sinc(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sinc.html) */
  sinc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  sinc(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: sin(πx) / (πx) of each element. `sinc_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
  sinc_(input: Tensor): Tensor;
  sinc_(options: Input<Tensor>): Tensor;
  /** The hyperbolic sine of each element. `sinh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sinh.html) */
  sinh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  sinh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the hyperbolic sine of each element. `sinh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
  sinh_(input: Tensor): Tensor;
  sinh_(options: Input<Tensor>): Tensor;
  /** A copy of a range of a dimension, with a step. `sliceCopy(Tensor input, int dim = 0, int start = null, int end = null, int step = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html) */
  sliceCopy(input: Tensor, dim?: number | bigint, start?: number | bigint | null, end?: number | bigint | null, step?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  sliceCopy(input: Tensor, dim: number | bigint, start: number | bigint | null, end: number | bigint | null, options: { step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceCopy(input: Tensor, dim: number | bigint, start: number | bigint | null, options: { end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceCopy(input: Tensor, dim: number | bigint, options: { start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceCopy(input: Tensor, options: { dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceCopy(options: Input<Tensor> & { dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  /** A view of input's memory with the shape, strides and offset of src, of which input is a slice. `sliceInverse(Tensor input, Tensor src, int dim = 0, int start = null, int end = null, int step = 1)` */
  sliceInverse(input: Tensor, src: Tensor, dim?: number | bigint, start?: number | bigint | null, end?: number | bigint | null, step?: number | bigint): Tensor;
  sliceInverse(input: Tensor, src: Tensor, dim: number | bigint, start: number | bigint | null, end: number | bigint | null, options: { step?: number | bigint }): Tensor;
  sliceInverse(input: Tensor, src: Tensor, dim: number | bigint, start: number | bigint | null, options: { end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(input: Tensor, src: Tensor, dim: number | bigint, options: { start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(input: Tensor, src: Tensor, options: { dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(input: Tensor, options: { src: Tensor; dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(options: Input<Tensor> & { src: Tensor; dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  /** A copy with src in place of a range of a dimension, with a step. `sliceScatter(Tensor input, Tensor src, int dim = 0, int start = null, int end = null, int step = 1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html) */
  sliceScatter(input: Tensor, src: Tensor, dim?: number | bigint, start?: number | bigint | null, end?: number | bigint | null, step?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, dim: number | bigint, start: number | bigint | null, end: number | bigint | null, options: { step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, dim: number | bigint, start: number | bigint | null, options: { end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, dim: number | bigint, options: { start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, options: { dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceScatter(input: Tensor, options: { src: Tensor; dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  sliceScatter(options: Input<Tensor> & { src: Tensor; dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint; out?: Tensor | null }): Tensor;
  /** The sign and the logarithm of the absolute determinant. `slogdet(Tensor input, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html) */
  slogdet(input: Tensor, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { sign: Tensor; logabsdet: Tensor }>;
  slogdet(options: Input<Tensor> & { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { sign: Tensor; logabsdet: Tensor }>;
  /** The product of a sparse matrix and a dense one, as a sparse matrix. `smm(Tensor input, Tensor mat2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.smm.html) */
  smm(input: Tensor, mat2: Tensor): Tensor;
  smm(input: Tensor, options: { mat2: Tensor }): Tensor;
  smm(options: Input<Tensor> & { mat2: Tensor }): Tensor;
  /** eˣ divided by its sum along a dimension. `softmax(Tensor input, int dim, dtype dtype = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.softmax.html) */
  softmax(input: Tensor, dim: number | bigint, dtype?: DType | null, options?: { out?: Tensor | null }): Tensor;
  softmax(input: Tensor, dim: number | bigint, options: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  softmax(input: Tensor, options: Dim<number | bigint> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  softmax(options: Input<Tensor> & Dim<number | bigint> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The elements sorted along a dimension, and their former indices. `sort(Tensor input, *, boolean stable, int dim = -1, boolean descending = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sort.html) */
  sort(input: Tensor, options: { stable: boolean | null; dim?: number | bigint; axis?: number | bigint; descending?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  sort(options: Input<Tensor> & { stable: boolean | null; dim?: number | bigint; axis?: number | bigint; descending?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The elements sorted along a dimension, and their former indices. `sort(Tensor input, int dim = -1, boolean descending = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sort.html) */
  sort(input: Tensor, dim?: number | bigint, descending?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  sort(input: Tensor, dim: number | bigint, options: { descending?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  sort(input: Tensor, options: { dim?: number | bigint; axis?: number | bigint; descending?: boolean; stable?: boolean | null; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  sort(options: Input<Tensor> & { dim?: number | bigint; axis?: number | bigint; descending?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** A block sparse column (BSC) tensor of column offsets, row indices and blocks. `sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; requiresGrad?: boolean }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: { values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, options: { rowIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBscTensor(options: { ccolIndices: Tensor; rowIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A block sparse column (BSC) tensor of column offsets, row indices and blocks. `sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: { values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, options: { rowIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBscTensor(options: { ccolIndices: Tensor; rowIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A block sparse row (BSR) tensor of row offsets, column indices and blocks. `sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; requiresGrad?: boolean }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, options: { values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, options: { colIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBsrTensor(options: { crowIndices: Tensor; colIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A block sparse row (BSR) tensor of row offsets, column indices and blocks. `sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, options: { values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, options: { colIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseBsrTensor(options: { crowIndices: Tensor; colIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A tensor in the CSR, CSC, BSR or BSC layout, of offsets, indices and values. `sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; requiresGrad?: boolean }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, options: { values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, options: { plainIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCompressedTensor(options: { compressedIndices: Tensor; plainIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A tensor in the CSR, CSC, BSR or BSC layout, of offsets, indices and values. `sparseCompressedTensor(Tensor compressedIndices, Tensor plainIndices, Tensor values, int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, options: { values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, options: { plainIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCompressedTensor(options: { compressedIndices: Tensor; plainIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A sparse COO tensor of indices (dimensions, values) and values; those of equal indices add up. `sparseCooTensor(Tensor indices, Tensor values, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean isCoalesced = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
  sparseCooTensor(indices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; size?: Ints; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(indices: Tensor, options: { values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(options: { indices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A sparse COO tensor of indices (dimensions, values) and values; those of equal indices add up. `sparseCooTensor(Tensor indices, Tensor values, int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean isCoalesced = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
  sparseCooTensor(indices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(indices: Tensor, values: Tensor, options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(indices: Tensor, options: { values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(options: { indices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A sparse COO tensor of indices (dimensions, values) and values; those of equal indices add up. `sparseCooTensor(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
  sparseCooTensor(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  sparseCooTensor(...size: number[]): Tensor;
  sparseCooTensor(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; out?: Tensor | null; requiresGrad?: boolean }]): Tensor;
  /** A compressed sparse column (CSC) tensor of column offsets, row indices and values. `sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; requiresGrad?: boolean }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: { values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, options: { rowIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCscTensor(options: { ccolIndices: Tensor; rowIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A compressed sparse column (CSC) tensor of column offsets, row indices and values. `sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: { values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, options: { rowIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCscTensor(options: { ccolIndices: Tensor; rowIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A compressed sparse row (CSR) tensor of row offsets, column indices and values. `sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; requiresGrad?: boolean }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, options: { values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, options: { colIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCsrTensor(options: { crowIndices: Tensor; colIndices: Tensor; values: Tensor; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A compressed sparse row (CSR) tensor of row offsets, column indices and values. `sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = false, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, options: { values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, options: { colIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  sparseCsrTensor(options: { crowIndices: Tensor; colIndices: Tensor; values: Tensor; size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** Views of consecutive parts of a dimension, of one size (the last may be smaller) or of given sizes. `split(Tensor input, int splitSize, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.split.html) */
  split(input: Tensor, splitSize: number | bigint, dim?: number | bigint): Tensor[];
  split(input: Tensor, splitSize: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  split(input: Tensor, options: { splitSize: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  split(options: Input<Tensor> & { splitSize: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Views of consecutive parts of a dimension, of one size (the last may be smaller) or of given sizes. `split(Tensor input, int[] splitSize, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.split.html) */
  split(input: Tensor, splitSize: Ints, dim?: number | bigint): Tensor[];
  split(input: Tensor, splitSize: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  split(input: Tensor, options: { splitSize: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  split(options: Input<Tensor> & { splitSize: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Copies of the parts of a dimension that have splitSize slices each, the last one fewer. `splitCopy(Tensor input, int splitSize, int dim = 0, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.split_copy.html) */
  splitCopy(input: Tensor, splitSize: number | bigint, dim?: number | bigint, options?: { out?: readonly Tensor[] | null }): Tensor[];
  splitCopy(input: Tensor, splitSize: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  splitCopy(input: Tensor, options: { splitSize: number | bigint; dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  splitCopy(options: Input<Tensor> & { splitSize: number | bigint; dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  /** Views of consecutive parts of a dimension that have the given sizes. `splitWithSizes(Tensor input, int[] splitSizes, int dim = 0)` */
  splitWithSizes(input: Tensor, splitSizes: Ints, dim?: number | bigint): Tensor[];
  splitWithSizes(input: Tensor, splitSizes: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  splitWithSizes(input: Tensor, options: { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  splitWithSizes(options: Input<Tensor> & { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Copies of consecutive parts of a dimension that have the given sizes. `splitWithSizesCopy(Tensor input, int[] splitSizes, int dim = 0, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html) */
  splitWithSizesCopy(input: Tensor, splitSizes: Ints, dim?: number | bigint, options?: { out?: readonly Tensor[] | null }): Tensor[];
  splitWithSizesCopy(input: Tensor, splitSizes: Ints, options: { dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  splitWithSizesCopy(input: Tensor, options: { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  splitWithSizesCopy(options: Input<Tensor> & { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  /** The square root of each element. `sqrt(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html) */
  sqrt(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  sqrt(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the square root of each element. `sqrt_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
  sqrt_(input: Tensor): Tensor;
  sqrt_(options: Input<Tensor>): Tensor;
  /** The square of each element. `square(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.square.html) */
  square(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  square(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the square of each element. `square_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
  square_(input: Tensor): Tensor;
  square_(options: Input<Tensor>): Tensor;
  /** A view without dimensions of size 1. `squeeze(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html) */
  squeeze(input: Tensor): Tensor;
  squeeze(options: Input<Tensor>): Tensor;
  /** A view without dimensions of size 1. `squeeze(Tensor input, int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html) */
  squeeze(input: Tensor, dim: number | bigint): Tensor;
  squeeze(input: Tensor, options: Dim<number | bigint>): Tensor;
  squeeze(options: Input<Tensor> & Dim<number | bigint>): Tensor;
  /** A view without dimensions of size 1. `squeeze(Tensor input, int[] dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html) */
  squeeze(input: Tensor, dim: Ints): Tensor;
  squeeze(input: Tensor, options: Dim<Ints>): Tensor;
  squeeze(options: Input<Tensor> & Dim<Ints>): Tensor;
  /** A copy without dimensions of size 1, or without the given one. `squeezeCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html) */
  squeezeCopy(input: Tensor, options?: { dim?: number | bigint | Ints; axis?: number | bigint | Ints; out?: Tensor | null }): Tensor;
  squeezeCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** A copy without dimensions of size 1, or without the given one. `squeezeCopy(Tensor input, int dim, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html) */
  squeezeCopy(input: Tensor, dim: number | bigint, options?: { out?: Tensor | null }): Tensor;
  squeezeCopy(input: Tensor, options: Dim<number | bigint> & { out?: Tensor | null }): Tensor;
  squeezeCopy(options: Input<Tensor> & Dim<number | bigint> & { out?: Tensor | null }): Tensor;
  /** A copy without dimensions of size 1, or without the given one. `squeezeCopy(Tensor input, int[] dim, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html) */
  squeezeCopy(input: Tensor, dim: Ints, options?: { out?: Tensor | null }): Tensor;
  squeezeCopy(input: Tensor, options: Dim<Ints> & { out?: Tensor | null }): Tensor;
  squeezeCopy(options: Input<Tensor> & Dim<Ints> & { out?: Tensor | null }): Tensor;
  /** beta · input + alpha · (mat1 @ mat2) for sparse input and mat1, as a sparse matrix. `sspaddmm(Tensor input, Tensor mat1, Tensor mat2, *, number beta = 1, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html) */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  sspaddmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  sspaddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  sspaddmm(options: Input<Tensor> & { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** Joins tensors of one shape along a new dimension. `stack(Tensor[] tensors, int dim = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.stack.html) */
  stack(tensors: readonly Tensor[], dim?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  stack(tensors: readonly Tensor[], options: { dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  stack(options: { tensors: readonly Tensor[]; dim?: number | bigint; axis?: number | bigint; out?: Tensor | null }): Tensor;
  /** The standard deviation, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `std(Tensor input, boolean unbiased = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
  std(input: Tensor, unbiased?: boolean): Tensor;
  std(input: Tensor, options: { unbiased?: boolean; dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(options: Input<Tensor> & { unbiased?: boolean }): Tensor;
  /** The standard deviation, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `std(Tensor input, int[] dim = null, *, number correction = null, boolean keepdim = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
  std(input: Tensor, dim?: number | Ints | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; unbiased?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, options: { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  std(options: Input<Tensor> & { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The standard deviation, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `std(Tensor input, int[] dim, boolean unbiased = true, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
  std(input: Tensor, dim: number | Ints | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  std(input: Tensor, dim: number | Ints | null, unbiased: boolean, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, dim: number | Ints | null, options: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, options: Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  std(options: Input<Tensor> & Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The standard deviation and the mean. `stdMean(Tensor input, boolean unbiased = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
  stdMean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  stdMean(input: Tensor, options: { unbiased?: boolean; dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  stdMean(options: Input<Tensor> & { unbiased?: boolean }): [Tensor, Tensor];
  /** The standard deviation and the mean. `stdMean(Tensor input, int[] dim = null, *, number correction = null, boolean keepdim = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
  stdMean(input: Tensor, dim?: number | Ints | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; unbiased?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  stdMean(input: Tensor, options: { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  stdMean(options: Input<Tensor> & { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The standard deviation and the mean. `stdMean(Tensor input, int[] dim, boolean unbiased = true, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
  stdMean(input: Tensor, dim: number | Ints | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  stdMean(input: Tensor, dim: number | Ints | null, unbiased: boolean, options: { keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  stdMean(input: Tensor, dim: number | Ints | null, options: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  stdMean(input: Tensor, options: Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  stdMean(options: Input<Tensor> & Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  /** The Fourier transforms of overlapping windows of a signal, as (..., frequencies, frames). `stft(Tensor input, int nFft, int hopLength = null, int winLength = null, Tensor window = null, boolean center = true, string padMode = "reflect", boolean normalized = false, boolean onesided = null, boolean returnComplex = null, boolean alignToWindow = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
  stft(input: Tensor, nFft: number | bigint, hopLength?: number | bigint | null, winLength?: number | bigint | null, window?: Tensor | null, center?: boolean, padMode?: string, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, padMode: string, normalized: boolean, onesided: boolean | null, returnComplex: boolean | null, options: { alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, padMode: string, normalized: boolean, onesided: boolean | null, options: { returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, padMode: string, normalized: boolean, options: { onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, padMode: string, options: { normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, center: boolean, options: { padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, options: { center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, options: { window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, options: { winLength?: number | bigint | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, options: { hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, options: { nFft: number | bigint; hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(options: Input<Tensor> & { nFft: number | bigint; hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  /** The Fourier transforms of overlapping windows of a signal, as (..., frequencies, frames). `stft(Tensor input, int nFft, int hopLength = null, int winLength = null, Tensor window = null, boolean normalized = false, boolean onesided = null, boolean returnComplex = null, boolean alignToWindow = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
  stft(input: Tensor, nFft: number | bigint, hopLength?: number | bigint | null, winLength?: number | bigint | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, returnComplex: boolean | null, options: { alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, options: { returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, normalized: boolean, options: { onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, window: Tensor | null, options: { normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, winLength: number | bigint | null, options: { window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, hopLength: number | bigint | null, options: { winLength?: number | bigint | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number | bigint, options: { hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, options: { nFft: number | bigint; hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  stft(options: Input<Tensor> & { nFft: number | bigint; hopLength?: number | bigint | null; winLength?: number | bigint | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
  /** The difference, elementwise: input - alpha · other. `sub(Tensor input, Tensor other, *, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
  sub(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  sub(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  sub(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** The difference, elementwise: input - alpha · other. `subtract(Tensor input, Tensor other, *, number alpha = 1, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
  subtract(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
  subtract(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  subtract(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
  /** The sum of the elements, or along dimensions. `sum(Tensor input, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sum.html) */
  sum(input: Tensor, options?: { dtype?: DType | null; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  sum(options: Input<Tensor> & { dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The sum of the elements, or along dimensions. `sum(Tensor input, int[] dim, boolean keepdim = false, *, dtype dtype = null, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sum.html) */
  sum(input: Tensor, dim: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(input: Tensor, dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(input: Tensor, options: Dim<number | Ints | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(options: Input<Tensor> & Dim<number | Ints | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** The singular value decomposition: input = U diag(S) Vᵀ. `svd(Tensor input, boolean some = true, boolean computeUv = true, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.svd.html) */
  svd(input: Tensor, some?: boolean, computeUv?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  svd(input: Tensor, some: boolean, options: { computeUv?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  svd(input: Tensor, options: { some?: boolean; computeUv?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  svd(options: Input<Tensor> & { some?: boolean; computeUv?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  /** A view with two dimensions exchanged. `swapaxes(Tensor input, int axis0, int axis1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html) */
  swapaxes(input: Tensor, axis0: number | bigint, axis1: number | bigint): Tensor;
  swapaxes(input: Tensor, axis0: number | bigint, options: { axis1: number | bigint }): Tensor;
  swapaxes(input: Tensor, options: { axis0: number | bigint; axis1: number | bigint }): Tensor;
  swapaxes(options: Input<Tensor> & { axis0: number | bigint; axis1: number | bigint }): Tensor;
  /** A view with two dimensions exchanged. `swapdims(Tensor input, int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html) */
  swapdims(input: Tensor, dim0: number | bigint, dim1: number | bigint): Tensor;
  swapdims(input: Tensor, dim0: number | bigint, options: { dim1: number | bigint }): Tensor;
  swapdims(input: Tensor, options: { dim0: number | bigint; dim1: number | bigint }): Tensor;
  swapdims(options: Input<Tensor> & { dim0: number | bigint; dim1: number | bigint }): Tensor;
  /** Throws if a number is not in the range from min to max. `symConstrainRange(number size, *, int min = null, int max = null)` */
  symConstrainRange(size: Scalar, options?: { min?: number | bigint | null; max?: number | bigint | null }): void;
  symConstrainRange(options: { size: Scalar; min?: number | bigint | null; max?: number | bigint | null }): void;
  /** Throws if a size is not in the range from min to max. `symConstrainRangeForSize(number size, *, int min = null, int max = null)` */
  symConstrainRangeForSize(size: Scalar, options?: { min?: number | bigint | null; max?: number | bigint | null }): void;
  symConstrainRangeForSize(options: { size: Scalar; min?: number | bigint | null; max?: number | bigint | null }): void;
  /** A view of a matrix with its dimensions exchanged. `t(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.t.html) */
  t(input: Tensor): Tensor;
  t(options: Input<Tensor>): Tensor;
  /** A copy of a matrix with its dimensions exchanged. `tCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.t_copy.html) */
  tCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  tCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The elements at indices of the flattened tensor. `take(Tensor input, Tensor index, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.take.html) */
  take(input: Tensor, index: Tensor, options?: { out?: Tensor | null }): Tensor;
  take(input: Tensor, options: { index: Tensor; out?: Tensor | null }): Tensor;
  take(options: Input<Tensor> & { index: Tensor; out?: Tensor | null }): Tensor;
  /** The elements along a dimension at given indices, which broadcast. `takeAlongDim(Tensor input, Tensor indices, int dim = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html) */
  takeAlongDim(input: Tensor, indices: Tensor, dim?: number | bigint | null, options?: { out?: Tensor | null }): Tensor;
  takeAlongDim(input: Tensor, indices: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  takeAlongDim(input: Tensor, options: { indices: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  takeAlongDim(options: Input<Tensor> & { indices: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; out?: Tensor | null }): Tensor;
  /** The tangent of each element, in radians. `tan(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tan.html) */
  tan(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  tan(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the tangent of each element, in radians. `tan_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
  tan_(input: Tensor): Tensor;
  tan_(options: Input<Tensor>): Tensor;
  /** The hyperbolic tangent of each element. `tanh(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tanh.html) */
  tanh(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  tanh(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the hyperbolic tangent of each element. `tanh_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
  tanh_(input: Tensor): Tensor;
  tanh_(options: Input<Tensor>): Tensor;
  /** Splits a tensor along a dimension into parts of nearly equal size, or at indices. `tensorSplit(Tensor input, Tensor tensorIndicesOrSections, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
  tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, dim?: number | bigint): Tensor[];
  tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(input: Tensor, options: { tensorIndicesOrSections: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: Input<Tensor> & { tensorIndicesOrSections: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Splits a tensor along a dimension into parts of nearly equal size, or at indices. `tensorSplit(Tensor input, int sections, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
  tensorSplit(input: Tensor, sections: number | bigint, dim?: number | bigint): Tensor[];
  tensorSplit(input: Tensor, sections: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(input: Tensor, options: { sections: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: Input<Tensor> & { sections: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Splits a tensor along a dimension into parts of nearly equal size, or at indices. `tensorSplit(Tensor input, int[] indices, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
  tensorSplit(input: Tensor, indices: Ints, dim?: number | bigint): Tensor[];
  tensorSplit(input: Tensor, indices: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(input: Tensor, options: { indices: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: Input<Tensor> & { indices: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** The product of two tensors summed over pairs of dimensions. `tensordot(Tensor input, Tensor other, int[] dimsSelf, int[] dimsOther, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html) */
  tensordot(input: Tensor, other: Tensor, dimsSelf: Ints, dimsOther: Ints, options?: { out?: Tensor | null }): Tensor;
  tensordot(input: Tensor, other: Tensor, dimsSelf: Ints, options: { dimsOther: Ints; out?: Tensor | null }): Tensor;
  tensordot(input: Tensor, other: Tensor, options: { dimsSelf: Ints; dimsOther: Ints; out?: Tensor | null }): Tensor;
  tensordot(input: Tensor, options: Other<Tensor> & { dimsSelf: Ints; dimsOther: Ints; out?: Tensor | null }): Tensor;
  tensordot(options: Input<Tensor> & Other<Tensor> & { dimsSelf: Ints; dimsOther: Ints; out?: Tensor | null }): Tensor;
  /** x where it is greater than threshold, else value, elementwise. `threshold(Tensor input, number threshold, number value, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html) */
  threshold(input: Tensor, threshold: Scalar, value: Scalar, options?: { out?: Tensor | null }): Tensor;
  threshold(input: Tensor, threshold: Scalar, options: { value: Scalar; out?: Tensor | null }): Tensor;
  threshold(input: Tensor, options: { threshold: Scalar; value: Scalar; out?: Tensor | null }): Tensor;
  threshold(options: Input<Tensor> & { threshold: Scalar; value: Scalar; out?: Tensor | null }): Tensor;
  /** In place: x where it is greater than threshold, else value, elementwise. `threshold_(Tensor input, number threshold, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html) */
  threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  threshold_(input: Tensor, threshold: Scalar, options: { value: Scalar }): Tensor;
  threshold_(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor;
  threshold_(options: Input<Tensor> & { threshold: Scalar; value: Scalar }): Tensor;
  /** Repeats a tensor along its dimensions. `tile(Tensor input, int[] dims)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tile.html) */
  tile(input: Tensor, dims: Ints): Tensor;
  tile(input: Tensor, options: { dims: Ints }): Tensor;
  tile(options: Input<Tensor> & { dims: Ints }): Tensor;
  /** The k largest elements along a dimension, and their indices. `topk(Tensor input, int k, int dim = -1, boolean largest = true, boolean sorted = true, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.topk.html) */
  topk(input: Tensor, k: number | bigint, dim?: number | bigint, largest?: boolean, sorted?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(input: Tensor, k: number | bigint, dim: number | bigint, largest: boolean, options: { sorted?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(input: Tensor, k: number | bigint, dim: number | bigint, options: { largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(input: Tensor, k: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(input: Tensor, options: { k: number | bigint; dim?: number | bigint; axis?: number | bigint; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(options: Input<Tensor> & { k: number | bigint; dim?: number | bigint; axis?: number | bigint; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The sum of the diagonal of a matrix. `trace(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trace.html) */
  trace(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  trace(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** A view with two dimensions exchanged. `transpose(Tensor input, int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.transpose.html) */
  transpose(input: Tensor, dim0: number | bigint, dim1: number | bigint): Tensor;
  transpose(input: Tensor, dim0: number | bigint, options: { dim1: number | bigint }): Tensor;
  transpose(input: Tensor, options: { dim0: number | bigint; dim1: number | bigint }): Tensor;
  transpose(options: Input<Tensor> & { dim0: number | bigint; dim1: number | bigint }): Tensor;
  /** A copy with two dimensions exchanged. `transposeCopy(Tensor input, int dim0, int dim1, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.transpose_copy.html) */
  transposeCopy(input: Tensor, dim0: number | bigint, dim1: number | bigint, options?: { out?: Tensor | null }): Tensor;
  transposeCopy(input: Tensor, dim0: number | bigint, options: { dim1: number | bigint; out?: Tensor | null }): Tensor;
  transposeCopy(input: Tensor, options: { dim0: number | bigint; dim1: number | bigint; out?: Tensor | null }): Tensor;
  transposeCopy(options: Input<Tensor> & { dim0: number | bigint; dim1: number | bigint; out?: Tensor | null }): Tensor;
  /** The integral along a dimension, by the trapezoidal rule. `trapezoid(Tensor y, Tensor x, *, int dim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html) */
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: number | bigint; axis?: number | bigint }): Tensor;
  trapezoid(y: Tensor, options: { x: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor;
  trapezoid(options: { y: Tensor; x: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor;
  /** The integral along a dimension, by the trapezoidal rule. `trapezoid(Tensor y, *, number dx = 1, int dim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html) */
  trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number | bigint; axis?: number | bigint; x?: Tensor }): Tensor;
  trapezoid(options: { y: Tensor; dx?: Scalar; dim?: number | bigint; axis?: number | bigint }): Tensor;
  /** The integral along a dimension, by the trapezoidal rule. `trapz(Tensor y, Tensor x, *, int dim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trapz.html) */
  trapz(y: Tensor, x: Tensor, options?: { dim?: number | bigint; axis?: number | bigint }): Tensor;
  trapz(y: Tensor, options: { x: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor;
  trapz(options: { y: Tensor; x: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor;
  /** The integral along a dimension, by the trapezoidal rule. `trapz(Tensor y, *, float dx = 1., int dim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trapz.html) */
  trapz(y: Tensor, options?: { dx?: number; dim?: number | bigint; axis?: number | bigint; x?: Tensor }): Tensor;
  trapz(options: { y: Tensor; dx?: number; dim?: number | bigint; axis?: number | bigint }): Tensor;
  /** Solves A x = b for a triangular A. `triangularSolve(Tensor input, Tensor A, boolean upper = true, boolean transpose = false, boolean unitriangular = false, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html) */
  triangularSolve(input: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean, options?: { out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(input: Tensor, A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(input: Tensor, A: Tensor, upper: boolean, options: { transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(input: Tensor, A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(input: Tensor, options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(options: Input<Tensor> & { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  /** The lower triangle of matrices, zero elsewhere. `tril(Tensor input, int diagonal = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tril.html) */
  tril(input: Tensor, diagonal?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  tril(input: Tensor, options: { diagonal?: number | bigint; out?: Tensor | null }): Tensor;
  tril(options: Input<Tensor> & { diagonal?: number | bigint; out?: Tensor | null }): Tensor;
  /** The indices of the lower triangle. `trilIndices(int row, int col, int offset = 0, *, dtype dtype = 'int64', layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html) */
  trilIndices(row: number | bigint, col: number | bigint, offset?: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  trilIndices(row: number | bigint, col: number | bigint, options: { offset?: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  trilIndices(row: number | bigint, options: { col: number | bigint; offset?: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  trilIndices(options: { row: number | bigint; col: number | bigint; offset?: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** max(0, ‖anchor - positive‖ - ‖anchor - negative‖ + margin), with p-norms over the last dimension. `tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, float margin = 1., float p = 2., float eps = 0.000001, boolean swap = false, int reduction = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html) */
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number | bigint): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options: { reduction?: number | bigint }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options: { swap?: boolean; reduction?: number | bigint }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options: { eps?: number; swap?: boolean; reduction?: number | bigint }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options: { p?: number; eps?: number; swap?: boolean; reduction?: number | bigint }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, options: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number | bigint }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, options: { negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number | bigint }): Tensor;
  tripletMarginLoss(anchor: Tensor, options: { positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number | bigint }): Tensor;
  tripletMarginLoss(options: { anchor: Tensor; positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number | bigint }): Tensor;
  /** The upper triangle of matrices, zero elsewhere. `triu(Tensor input, int diagonal = 0, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.triu.html) */
  triu(input: Tensor, diagonal?: number | bigint, options?: { out?: Tensor | null }): Tensor;
  triu(input: Tensor, options: { diagonal?: number | bigint; out?: Tensor | null }): Tensor;
  triu(options: Input<Tensor> & { diagonal?: number | bigint; out?: Tensor | null }): Tensor;
  /** The indices of the upper triangle. `triuIndices(int row, int col, int offset = 0, *, dtype dtype = 'int64', layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html) */
  triuIndices(row: number | bigint, col: number | bigint, offset?: number | bigint, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  triuIndices(row: number | bigint, col: number | bigint, options: { offset?: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  triuIndices(row: number | bigint, options: { col: number | bigint; offset?: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  triuIndices(options: { row: number | bigint; col: number | bigint; offset?: number | bigint; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The quotient, elementwise, without rounding. `trueDivide(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html) */
  trueDivide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { out?: Tensor | null }): Tensor;
  trueDivide(input: Tensor | Scalar, options: Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  trueDivide(options: Input<Tensor | Scalar> & Other<Tensor | Scalar> & { out?: Tensor | null }): Tensor;
  /** The integer part of each element. `trunc(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trunc.html) */
  trunc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  trunc(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** In place: the integer part of each element. `trunc_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
  trunc_(input: Tensor): Tensor;
  trunc_(options: Input<Tensor>): Tensor;
  /** The slices along a dimension, as views. `unbind(Tensor input, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unbind.html) */
  unbind(input: Tensor, dim?: number | bigint): Tensor[];
  unbind(input: Tensor, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unbind(options: Input<Tensor> & { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Copies of the slices along a dimension. `unbindCopy(Tensor input, int dim = 0, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unbind_copy.html) */
  unbindCopy(input: Tensor, dim?: number | bigint, options?: { out?: readonly Tensor[] | null }): Tensor[];
  unbindCopy(input: Tensor, options: { dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  unbindCopy(options: Input<Tensor> & { dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  /** One dimension split into several. `unflatten(Tensor input, int dim, int[] sizes)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html) */
  unflatten(input: Tensor, dim: number | bigint, sizes: Ints): Tensor;
  unflatten(input: Tensor, dim: number | bigint, options: { sizes: Ints }): Tensor;
  unflatten(input: Tensor, options: Dim<number | bigint> & { sizes: Ints }): Tensor;
  unflatten(options: Input<Tensor> & Dim<number | bigint> & { sizes: Ints }): Tensor;
  /** A copy of the sliding windows along a dimension, as a new last dimension. `unfoldCopy(Tensor input, int dimension, int size, int step, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html) */
  unfoldCopy(input: Tensor, dimension: number | bigint, size: number | bigint, step: number | bigint, options?: { out?: Tensor | null }): Tensor;
  unfoldCopy(input: Tensor, dimension: number | bigint, size: number | bigint, options: { step: number | bigint; out?: Tensor | null }): Tensor;
  unfoldCopy(input: Tensor, dimension: number | bigint, options: { size: number | bigint; step: number | bigint; out?: Tensor | null }): Tensor;
  unfoldCopy(input: Tensor, options: { dimension: number | bigint; size: number | bigint; step: number | bigint; out?: Tensor | null }): Tensor;
  unfoldCopy(options: Input<Tensor> & { dimension: number | bigint; size: number | bigint; step: number | bigint; out?: Tensor | null }): Tensor;
  /** The elements, or slices along a dimension, without those equal to the one before. `uniqueConsecutive(Tensor input, boolean returnInverse = false, boolean returnCounts = false, int dim = null, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html) */
  uniqueConsecutive(input: Tensor, returnInverse?: boolean, returnCounts?: boolean, dim?: number | bigint | null, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, returnInverse: boolean, returnCounts: boolean, options: { dim?: number | bigint | null; axis?: number | bigint | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, returnInverse: boolean, options: { returnCounts?: boolean; dim?: number | bigint | null; axis?: number | bigint | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, options: { returnInverse?: boolean; returnCounts?: boolean; dim?: number | bigint | null; axis?: number | bigint | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(options: Input<Tensor> & { returnInverse?: boolean; returnCounts?: boolean; dim?: number | bigint | null; axis?: number | bigint | null; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** The distinct slices along a dimension, the index of each original slice among them, and their counts. `uniqueDim(Tensor input, int dim, boolean sorted = true, boolean returnInverse = false, boolean returnCounts = false, *, Tensor[] out = null)` */
  uniqueDim(input: Tensor, dim: number | bigint, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean, options?: { out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number | bigint, sorted: boolean, returnInverse: boolean, options: { returnCounts?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number | bigint, sorted: boolean, options: { returnInverse?: boolean; returnCounts?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number | bigint, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, options: Dim<number | bigint> & { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  uniqueDim(options: Input<Tensor> & Dim<number | bigint> & { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
  /** Splits a tensor into at most that many parts, which autograd does not treat as views. `unsafeChunk(Tensor input, int chunks, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html) */
  unsafeChunk(input: Tensor, chunks: number | bigint, dim?: number | bigint): Tensor[];
  unsafeChunk(input: Tensor, chunks: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unsafeChunk(input: Tensor, options: { chunks: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unsafeChunk(options: Input<Tensor> & { chunks: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Splits a dimension into parts of splitSize slices, which autograd does not treat as views. `unsafeSplit(Tensor input, int splitSize, int dim = 0, *, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html) */
  unsafeSplit(input: Tensor, splitSize: number | bigint, dim?: number | bigint, options?: { out?: readonly Tensor[] | null }): Tensor[];
  unsafeSplit(input: Tensor, splitSize: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  unsafeSplit(input: Tensor, options: { splitSize: number | bigint; dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  unsafeSplit(options: Input<Tensor> & { splitSize: number | bigint; dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  /** Splits a dimension into parts of given sizes, which autograd does not treat as views. `unsafeSplitWithSizes(Tensor input, int[] splitSizes, int dim = 0, *, Tensor[] out = null)` */
  unsafeSplitWithSizes(input: Tensor, splitSizes: Ints, dim?: number | bigint, options?: { out?: readonly Tensor[] | null }): Tensor[];
  unsafeSplitWithSizes(input: Tensor, splitSizes: Ints, options: { dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  unsafeSplitWithSizes(input: Tensor, options: { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  unsafeSplitWithSizes(options: Input<Tensor> & { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint; out?: readonly Tensor[] | null }): Tensor[];
  /** A view with a new dimension of size 1. `unsqueeze(Tensor input, int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html) */
  unsqueeze(input: Tensor, dim: number | bigint): Tensor;
  unsqueeze(input: Tensor, options: Dim<number | bigint>): Tensor;
  unsqueeze(options: Input<Tensor> & Dim<number | bigint>): Tensor;
  /** A copy with a new dimension of size 1. `unsqueezeCopy(Tensor input, int dim, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html) */
  unsqueezeCopy(input: Tensor, dim: number | bigint, options?: { out?: Tensor | null }): Tensor;
  unsqueezeCopy(input: Tensor, options: Dim<number | bigint> & { out?: Tensor | null }): Tensor;
  unsqueezeCopy(options: Input<Tensor> & Dim<number | bigint> & { out?: Tensor | null }): Tensor;
  /** A copy of the values of a coalesced sparse COO tensor or of a compressed one. `valuesCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.values_copy.html) */
  valuesCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  valuesCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The Vandermonde matrix of a vector. `vander(Tensor x, int N = null, boolean increasing = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vander.html) */
  vander(x: Tensor, N?: number | bigint | null, increasing?: boolean): Tensor;
  vander(x: Tensor, N: number | bigint | null, options: { increasing?: boolean }): Tensor;
  vander(x: Tensor, options: { N?: number | bigint | null; increasing?: boolean }): Tensor;
  vander(options: { x: Tensor; N?: number | bigint | null; increasing?: boolean }): Tensor;
  /** The variance, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `var(Tensor input, boolean unbiased = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
  var(input: Tensor, unbiased?: boolean): Tensor;
  var(input: Tensor, options: { unbiased?: boolean; dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(options: Input<Tensor> & { unbiased?: boolean }): Tensor;
  /** The variance, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `var(Tensor input, int[] dim = null, *, number correction = null, boolean keepdim = false, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
  var(input: Tensor, dim?: number | Ints | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; unbiased?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, options: { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  var(options: Input<Tensor> & { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The variance, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `var(Tensor input, int[] dim, boolean unbiased = true, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
  var(input: Tensor, dim: number | Ints | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  var(input: Tensor, dim: number | Ints | null, unbiased: boolean, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, dim: number | Ints | null, options: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, options: Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  var(options: Input<Tensor> & Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The variance and the mean. `varMean(Tensor input, boolean unbiased = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
  varMean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  varMean(input: Tensor, options: { unbiased?: boolean; dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  varMean(options: Input<Tensor> & { unbiased?: boolean }): [Tensor, Tensor];
  /** The variance and the mean. `varMean(Tensor input, int[] dim = null, *, number correction = null, boolean keepdim = false, Tensor[] out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
  varMean(input: Tensor, dim?: number | Ints | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; unbiased?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  varMean(input: Tensor, options: { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  varMean(options: Input<Tensor> & { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
  /** The variance and the mean. `varMean(Tensor input, int[] dim, boolean unbiased = true, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
  varMean(input: Tensor, dim: number | Ints | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  varMean(input: Tensor, dim: number | Ints | null, unbiased: boolean, options: { keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  varMean(input: Tensor, dim: number | Ints | null, options: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  varMean(input: Tensor, options: Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  varMean(options: Input<Tensor> & Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
  /** The inner product of two vectors, the first one conjugated. `vdot(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vdot.html) */
  vdot(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  vdot(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  vdot(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** A complex view of pairs of real numbers. `viewAsComplex(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html) */
  viewAsComplex(input: Tensor): Tensor;
  viewAsComplex(options: Input<Tensor>): Tensor;
  /** A copy of pairs of real numbers, along the last dimension, as complex ones. `viewAsComplexCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex_copy.html) */
  viewAsComplexCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  viewAsComplexCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** A view of complex numbers as pairs of real ones. `viewAsReal(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html) */
  viewAsReal(input: Tensor): Tensor;
  viewAsReal(options: Input<Tensor>): Tensor;
  /** A copy of complex numbers as pairs of real ones, along a new last dimension. `viewAsRealCopy(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_as_real_copy.html) */
  viewAsRealCopy(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  viewAsRealCopy(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** A copy of the tensor in another shape or dtype. `viewCopy(Tensor input, dtype dtype, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html) */
  viewCopy(input: Tensor, dtype: DType, options?: { out?: Tensor | null }): Tensor;
  viewCopy(input: Tensor, options: { dtype: DType; out?: Tensor | null }): Tensor;
  viewCopy(options: Input<Tensor> & { dtype: DType; out?: Tensor | null }): Tensor;
  /** A copy of the tensor in another shape or dtype. `viewCopy(Tensor input, int[] size, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html) */
  viewCopy(input: Tensor, size: Ints, options?: { out?: Tensor | null }): Tensor;
  viewCopy(input: Tensor, options: { size: Ints; out?: Tensor | null }): Tensor;
  viewCopy(options: Input<Tensor> & { size: Ints; out?: Tensor | null }): Tensor;
  /** Splits along the first dimension. `vsplit(Tensor input, int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
  vsplit(input: Tensor, sections: number | bigint): Tensor[];
  vsplit(input: Tensor, options: { sections: number | bigint }): Tensor[];
  vsplit(options: Input<Tensor> & { sections: number | bigint }): Tensor[];
  /** Splits along the first dimension. `vsplit(Tensor input, int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
  vsplit(input: Tensor, indices: Ints): Tensor[];
  vsplit(input: Tensor, options: { indices: Ints }): Tensor[];
  vsplit(options: Input<Tensor> & { indices: Ints }): Tensor[];
  /** Joins tensors along the first dimension, vectors as rows. `vstack(Tensor[] tensors, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vstack.html) */
  vstack(tensors: readonly Tensor[], options?: { out?: Tensor | null }): Tensor;
  vstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
  where(condition: Tensor): Tensor[];
  where(options: { condition: Tensor }): Tensor[];
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition, Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
  where(condition: Tensor, input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  where(condition: Tensor, input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  where(condition: Tensor, options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  where(options: Input<Tensor> & Other<Tensor> & { condition: Tensor; out?: Tensor | null }): Tensor;
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition, number input, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
  where(condition: Tensor, input: Scalar, other: Tensor): Tensor;
  where(condition: Tensor, input: Scalar, options: Other<Tensor>): Tensor;
  where(condition: Tensor, options: Input<Scalar> & Other<Tensor>): Tensor;
  where(options: Input<Scalar> & Other<Tensor> & { condition: Tensor }): Tensor;
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition, Tensor input, number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
  where(condition: Tensor, input: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, input: Tensor, options: Other<Scalar>): Tensor;
  where(condition: Tensor, options: Input<Tensor> & Other<Scalar>): Tensor;
  where(options: Input<Tensor> & Other<Scalar> & { condition: Tensor }): Tensor;
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition, number input, number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
  where(condition: Tensor, input: Scalar, other: Scalar): Tensor;
  where(condition: Tensor, input: Scalar, options: Other<Scalar>): Tensor;
  where(condition: Tensor, options: Input<Scalar> & Other<Scalar>): Tensor;
  where(options: Input<Scalar> & Other<Scalar> & { condition: Tensor }): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlogy(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  xlogy(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlogy(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  xlogy(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  xlogy(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  xlogy(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** In place: input · log(other), 0 where input is 0. `xlogy_(Tensor input, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(input: Tensor, other: Tensor): Tensor;
  xlogy_(input: Tensor, options: Other<Tensor>): Tensor;
  xlogy_(options: Input<Tensor> & Other<Tensor>): Tensor;
  /** In place: input · log(other), 0 where input is 0. `xlogy_(Tensor input, number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(input: Tensor, other: Scalar): Tensor;
  xlogy_(input: Tensor, options: Other<Scalar>): Tensor;
  xlogy_(options: Input<Tensor> & Other<Scalar>): Tensor;
  /** In place: every element replaced by zero. `zero_(Tensor input)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
  zero_(input: Tensor): Tensor;
  zero_(options: Input<Tensor>): Tensor;
  /** A tensor of zeros. `zeros(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.zeros.html) */
  zeros(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  zeros(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  zeros(...size: number[]): Tensor;
  zeros(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; out?: Tensor | null; requiresGrad?: boolean }]): Tensor;
  /** A tensor of zeros of the shape of another. `zerosLike(Tensor input, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, memoryFormat memoryFormat = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html) */
  zerosLike(input: Tensor, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  zerosLike(options: Input<Tensor> & { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
}

/** The absolute value of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.abs.html) */
export const abs: Functions['abs'] = defineFunction('aten::abs', 'abs');
/** In place: the absolute value of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
export const abs_: Functions['abs_'] = defineFunction('aten::abs_', 'abs_');
/** The absolute value of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.absolute.html) */
export const absolute: Functions['absolute'] = defineFunction('aten::absolute', 'absolute');
/** The arc cosine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.acos.html) */
export const acos: Functions['acos'] = defineFunction('aten::acos', 'acos');
/** In place: the arc cosine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
export const acos_: Functions['acos_'] = defineFunction('aten::acos_', 'acos_');
/** The inverse hyperbolic cosine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.acosh.html) */
export const acosh: Functions['acosh'] = defineFunction('aten::acosh', 'acosh');
/** In place: the inverse hyperbolic cosine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
export const acosh_: Functions['acosh_'] = defineFunction('aten::acosh_', 'acosh_');
/** The mean of each of outputSize windows that cover the last dimension of (N, C, L) or (C, L). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html) */
export const adaptiveAvgPool1d: Functions['adaptiveAvgPool1d'] = defineFunction('aten::adaptive_avg_pool1d', 'adaptiveAvgPool1d');
/** The maximum, and its index, of each of outputSize windows that cover the last dimension of (N, C, L) or (C, L). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html) */
export const adaptiveMaxPool1d: Functions['adaptiveMaxPool1d'] = defineFunction('aten::adaptive_max_pool1d', 'adaptiveMaxPool1d');
/** The sum of two tensors, or a tensor and a number, elementwise: input + alpha · other. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
export const add: Functions['add'] = defineFunction('aten::add', 'add');
/** input · beta plus alpha times the sum of the products of two batches of matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html) */
export const addbmm: Functions['addbmm'] = defineFunction('aten::addbmm', 'addbmm');
/** input + value · tensor1 / tensor2, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
export const addcdiv: Functions['addcdiv'] = defineFunction('aten::addcdiv', 'addcdiv');
/** input + value · tensor1 · tensor2, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
export const addcmul: Functions['addcmul'] = defineFunction('aten::addcmul', 'addcmul');
/** beta · input + alpha · (mat1 @ mat2). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addmm.html) */
export const addmm: Functions['addmm'] = defineFunction('aten::addmm', 'addmm');
/** beta · input + alpha · (mat @ vec). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addmv.html) */
export const addmv: Functions['addmv'] = defineFunction('aten::addmv', 'addmv');
/** In place: beta · input + alpha · (mat @ vec). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
export const addmv_: Functions['addmv_'] = defineFunction('aten::addmv_', 'addmv_');
/** beta · input + alpha times the outer product of two vectors. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.addr.html) */
export const addr: Functions['addr'] = defineFunction('aten::addr', 'addr');
/** A view of each matrix transposed and, if complex, conjugated. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html) */
export const adjoint: Functions['adjoint'] = defineFunction('aten::adjoint', 'adjoint');
/** The sampling grid, for gridSampler, of affine matrices (N, 2, 3) or (N, 3, 4). */
export const affineGridGenerator: Functions['affineGridGenerator'] = defineFunction('aten::affine_grid_generator', 'affineGridGenerator');
/** A copy of the tensor in new memory, in place of the view that alias returns. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.alias_copy.html) */
export const aliasCopy: Functions['aliasCopy'] = defineFunction('aten::alias_copy', 'aliasCopy');
/** Whether all elements are true, of the whole tensor or along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.all.html) */
export const all: Functions['all'] = defineFunction('aten::all', 'all');
/** Whether all elements are close: |input - other| ≤ atol + rtol · |other|. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.allclose.html) */
export const allclose: Functions['allclose'] = defineFunction('aten::allclose', 'allclose');
/** Dropout for SELU networks: sets elements to SELU's lower limit, then rescales to keep mean and variance. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export const alphaDropout: Functions['alphaDropout'] = defineFunction('aten::alpha_dropout', 'alphaDropout');
/** In place: dropout for SELU networks: sets elements to SELU's lower limit, then rescales to keep mean and variance. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export const alphaDropout_: Functions['alphaDropout_'] = defineFunction('aten::alpha_dropout_', 'alphaDropout_');
/** The largest elements along dimensions; equal maxima share the gradient. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.amax.html) */
export const amax: Functions['amax'] = defineFunction('aten::amax', 'amax');
/** The smallest elements along dimensions; equal minima share the gradient. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.amin.html) */
export const amin: Functions['amin'] = defineFunction('aten::amin', 'amin');
/** The smallest and the largest element, of the whole tensor or along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html) */
export const aminmax: Functions['aminmax'] = defineFunction('aten::aminmax', 'aminmax');
/** The angle of each complex element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.angle.html) */
export const angle: Functions['angle'] = defineFunction('aten::angle', 'angle');
/** Whether any element is true, of the whole tensor or along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.any.html) */
export const any: Functions['any'] = defineFunction('aten::any', 'any');
/** The numbers from start to before end, in equal steps. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
export const arange: Functions['arange'] = defineFunction('aten::arange', 'arange');
/** The arc cosine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arccos.html) */
export const arccos: Functions['arccos'] = defineFunction('aten::arccos', 'arccos');
/** In place: the arc cosine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
export const arccos_: Functions['arccos_'] = defineFunction('aten::arccos_', 'arccos_');
/** The inverse hyperbolic cosine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html) */
export const arccosh: Functions['arccosh'] = defineFunction('aten::arccosh', 'arccosh');
/** In place: the inverse hyperbolic cosine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
export const arccosh_: Functions['arccosh_'] = defineFunction('aten::arccosh_', 'arccosh_');
/** The arc sine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html) */
export const arcsin: Functions['arcsin'] = defineFunction('aten::arcsin', 'arcsin');
/** In place: the arc sine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
export const arcsin_: Functions['arcsin_'] = defineFunction('aten::arcsin_', 'arcsin_');
/** The inverse hyperbolic sine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html) */
export const arcsinh: Functions['arcsinh'] = defineFunction('aten::arcsinh', 'arcsinh');
/** In place: the inverse hyperbolic sine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
export const arcsinh_: Functions['arcsinh_'] = defineFunction('aten::arcsinh_', 'arcsinh_');
/** The arc tangent of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arctan.html) */
export const arctan: Functions['arctan'] = defineFunction('aten::arctan', 'arctan');
/** The angle of the point (other, input), elementwise, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html) */
export const arctan2: Functions['arctan2'] = defineFunction('aten::arctan2', 'arctan2');
/** In place: the arc tangent of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
export const arctan_: Functions['arctan_'] = defineFunction('aten::arctan_', 'arctan_');
/** The inverse hyperbolic tangent of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html) */
export const arctanh: Functions['arctanh'] = defineFunction('aten::arctanh', 'arctanh');
/** In place: the inverse hyperbolic tangent of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
export const arctanh_: Functions['arctanh_'] = defineFunction('aten::arctanh_', 'arctanh_');
/** The index of the largest element, of the flattened tensor or along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argmax.html) */
export const argmax: Functions['argmax'] = defineFunction('aten::argmax', 'argmax');
/** The index of the smallest element, of the flattened tensor or along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argmin.html) */
export const argmin: Functions['argmin'] = defineFunction('aten::argmin', 'argmin');
/** The indices that sort a tensor along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argsort.html) */
export const argsort: Functions['argsort'] = defineFunction('aten::argsort', 'argsort');
/** The indices of the nonzero elements, one row each, in row-major order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html) */
export const argwhere: Functions['argwhere'] = defineFunction('aten::argwhere', 'argwhere');
/** A view of the memory with given sizes, strides and offset. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html) */
export const asStrided: Functions['asStrided'] = defineFunction('aten::as_strided', 'asStrided');
/** In place: a view of the memory with given sizes, strides and offset. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
export const asStrided_: Functions['asStrided_'] = defineFunction('aten::as_strided_', 'asStrided_');
/** A copy of the memory read with given sizes, strides and offset. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_copy.html) */
export const asStridedCopy: Functions['asStridedCopy'] = defineFunction('aten::as_strided_copy', 'asStridedCopy');
/** A copy with src in place of the elements that asStrided selects. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
export const asStridedScatter: Functions['asStridedScatter'] = defineFunction('aten::as_strided_scatter', 'asStridedScatter');
/** The arc sine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.asin.html) */
export const asin: Functions['asin'] = defineFunction('aten::asin', 'asin');
/** In place: the arc sine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
export const asin_: Functions['asin_'] = defineFunction('aten::asin_', 'asin_');
/** The inverse hyperbolic sine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.asinh.html) */
export const asinh: Functions['asinh'] = defineFunction('aten::asinh', 'asinh');
/** In place: the inverse hyperbolic sine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
export const asinh_: Functions['asinh_'] = defineFunction('aten::asinh_', 'asinh_');
/** The arc tangent of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atan.html) */
export const atan: Functions['atan'] = defineFunction('aten::atan', 'atan');
/** The angle of the point (other, input), elementwise, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atan2.html) */
export const atan2: Functions['atan2'] = defineFunction('aten::atan2', 'atan2');
/** In place: the arc tangent of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
export const atan_: Functions['atan_'] = defineFunction('aten::atan_', 'atan_');
/** The inverse hyperbolic tangent of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atanh.html) */
export const atanh: Functions['atanh'] = defineFunction('aten::atanh', 'atanh');
/** In place: the inverse hyperbolic tangent of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
export const atanh_: Functions['atanh_'] = defineFunction('aten::atanh_', 'atanh_');
/** The tensors, those without a dimension as views with one dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html) */
export const atleast1d: Functions['atleast1d'] = defineFunction('aten::atleast_1d', 'atleast1d');
/** The tensors, as views with leading dimensions of size 1 if they have fewer than two. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html) */
export const atleast2d: Functions['atleast2d'] = defineFunction('aten::atleast_2d', 'atleast2d');
/** The tensors, as views with more dimensions of size 1 if they have fewer than three. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html) */
export const atleast3d: Functions['atleast3d'] = defineFunction('aten::atleast_3d', 'atleast3d');
/** The mean of each window of the last dimension of (N, C, L) or (C, L). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html) */
export const avgPool1d: Functions['avgPool1d'] = defineFunction('aten::avg_pool1d', 'avgPool1d');
/** beta · input + alpha times the products of two batches of matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html) */
export const baddbmm: Functions['baddbmm'] = defineFunction('aten::baddbmm', 'baddbmm');
/** A triangular window of that length, which rises from 0 to 1 and falls again. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html) */
export const bartlettWindow: Functions['bartlettWindow'] = defineFunction('aten::bartlett_window', 'bartlettWindow');
/** Normalizes each channel of (N, C, ...) by the mean and variance of the batch, or by running ones. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export const batchNorm: Functions['batchNorm'] = defineFunction('aten::batch_norm', 'batchNorm');
/** The gradient of synchronized batch normalization with respect to its input, from the sums of all processes. */
export const batchNormBackwardElemt: Functions['batchNormBackwardElemt'] = defineFunction('aten::batch_norm_backward_elemt', 'batchNormBackwardElemt');
/** The sums over each channel that the backward of synchronized batch normalization needs. */
export const batchNormBackwardReduce: Functions['batchNormBackwardReduce'] = defineFunction('aten::batch_norm_backward_reduce', 'batchNormBackwardReduce');
/** Normalizes each channel by a given mean and inverse standard deviation, then applies weight and bias. */
export const batchNormElemt: Functions['batchNormElemt'] = defineFunction('aten::batch_norm_elemt', 'batchNormElemt');
/** Combines means and inverse standard deviations of processes with equal counts, and updates the running ones. */
export const batchNormGatherStats: Functions['batchNormGatherStats'] = defineFunction('aten::batch_norm_gather_stats', 'batchNormGatherStats');
/** Combines means and inverse standard deviations of processes with given counts, and updates the running ones. */
export const batchNormGatherStatsWithCounts: Functions['batchNormGatherStatsWithCounts'] = defineFunction('aten::batch_norm_gather_stats_with_counts', 'batchNormGatherStatsWithCounts');
/** The mean and the inverse standard deviation of each channel of (N, C, ...). */
export const batchNormStats: Functions['batchNormStats'] = defineFunction('aten::batch_norm_stats', 'batchNormStats');
/** The mean and the variance of each channel; also updates the running ones. */
export const batchNormUpdateStats: Functions['batchNormUpdateStats'] = defineFunction('aten::batch_norm_update_stats', 'batchNormUpdateStats');
/** Zeros and ones, ones with the probability that each element gives. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html) */
export const bernoulli: Functions['bernoulli'] = defineFunction('aten::bernoulli', 'bernoulli');
/** x₁ᵀ A x₂ + b for each pair of vectors, with weight A of (outFeatures, in1Features, in2Features). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html) */
export const bilinear: Functions['bilinear'] = defineFunction('aten::bilinear', 'bilinear');
/** The binary cross entropy of sigmoid(input) and targets, computed without overflow. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html) */
export const binaryCrossEntropyWithLogits: Functions['binaryCrossEntropyWithLogits'] = defineFunction('aten::binary_cross_entropy_with_logits', 'binaryCrossEntropyWithLogits');
/** How often each number occurs in a tensor of non-negative integers. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bincount.html) */
export const bincount: Functions['bincount'] = defineFunction('aten::bincount', 'bincount');
/** Draws the number of successes in count trials of probability prob, elementwise. */
export const binomial: Functions['binomial'] = defineFunction('aten::binomial', 'binomial');
/** The bitwise AND of integers, the logical AND of bools. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
export const bitwiseAnd: Functions['bitwiseAnd'] = defineFunction('aten::bitwise_and', 'bitwiseAnd');
/** Shifts the bits of each integer to the left by other: input · 2^other. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
export const bitwiseLeftShift: Functions['bitwiseLeftShift'] = defineFunction('aten::bitwise_left_shift', 'bitwiseLeftShift');
/** The bitwise NOT of integers, the logical NOT of bools. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html) */
export const bitwiseNot: Functions['bitwiseNot'] = defineFunction('aten::bitwise_not', 'bitwiseNot');
/** The bitwise OR of integers, the logical OR of bools. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
export const bitwiseOr: Functions['bitwiseOr'] = defineFunction('aten::bitwise_or', 'bitwiseOr');
/** Shifts the bits of each integer to the right by other, and keeps the sign. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
export const bitwiseRightShift: Functions['bitwiseRightShift'] = defineFunction('aten::bitwise_right_shift', 'bitwiseRightShift');
/** The bitwise XOR of integers, the logical XOR of bools. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
export const bitwiseXor: Functions['bitwiseXor'] = defineFunction('aten::bitwise_xor', 'bitwiseXor');
/** A Blackman window of that length: 0.42 - 0.5 · cos(2πn / N) + 0.08 · cos(4πn / N). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html) */
export const blackmanWindow: Functions['blackmanWindow'] = defineFunction('aten::blackman_window', 'blackmanWindow');
/** A matrix with the given matrices along its diagonal, and zeros elsewhere. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html) */
export const blockDiag: Functions['blockDiag'] = defineFunction('aten::block_diag', 'blockDiag');
/** The products of the matrices of two batches: (B, N, M) and (B, M, P) to (B, N, P). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bmm.html) */
export const bmm: Functions['bmm'] = defineFunction('aten::bmm', 'bmm');
/** Views of the tensors in the shape to which they broadcast together. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html) */
export const broadcastTensors: Functions['broadcastTensors'] = defineFunction('aten::broadcast_tensors', 'broadcastTensors');
/** A view expanded to a shape. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html) */
export const broadcastTo: Functions['broadcastTo'] = defineFunction('aten::broadcast_to', 'broadcastTo');
/** The index of the interval between boundaries that each element falls into. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
export const bucketize: Functions['bucketize'] = defineFunction('aten::bucketize', 'bucketize');
/** Whether type promotion allows a conversion from one dtype to another, as from int to float. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html) */
export const canCast: Functions['canCast'] = defineFunction('aten::can_cast', 'canCast');
/** All combinations of one element of each vector, one a row. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html) */
export const cartesianProd: Functions['cartesianProd'] = defineFunction('aten::cartesian_prod', 'cartesianProd');
/** Joins tensors along an existing dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cat.html) */
export const cat: Functions['cat'] = defineFunction('aten::cat', 'cat');
/** A copy of where each column begins among the values of a CSC or BSC tensor. */
export const ccolIndicesCopy: Functions['ccolIndicesCopy'] = defineFunction('aten::ccol_indices_copy', 'ccolIndicesCopy');
/** The p-norm distance between each row of x1 and each row of x2, of batches of matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cdist.html) */
export const cdist: Functions['cdist'] = defineFunction('aten::cdist', 'cdist');
/** The smallest integer not below each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ceil.html) */
export const ceil: Functions['ceil'] = defineFunction('aten::ceil', 'ceil');
/** In place: the smallest integer not below each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
export const ceil_: Functions['ceil_'] = defineFunction('aten::ceil_', 'ceil_');
/** max(0, x) + min(0, alpha · (exp(x / alpha) - 1)), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html) */
export const celu: Functions['celu'] = defineFunction('aten::celu', 'celu');
/** In place: max(0, x) + min(0, alpha · (exp(x / alpha) - 1)), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html) */
export const celu_: Functions['celu_'] = defineFunction('aten::celu_', 'celu_');
/** The product of a list of matrices, in the order that takes the fewest operations. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html) */
export const chainMatmul: Functions['chainMatmul'] = defineFunction('aten::chain_matmul', 'chainMatmul');
/** Divides the channels of (N, C, ...) into groups and interleaves them. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html) */
export const channelShuffle: Functions['channelShuffle'] = defineFunction('aten::channel_shuffle', 'channelShuffle');
/** The Cholesky factor of a symmetric positive-definite matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html) */
export const cholesky: Functions['cholesky'] = defineFunction('aten::cholesky', 'cholesky');
/** The inverse of A = L Lᵀ for each matrix, from its Cholesky factor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html) */
export const choleskyInverse: Functions['choleskyInverse'] = defineFunction('aten::cholesky_inverse', 'choleskyInverse');
/** The X of A X = input for each A = L Lᵀ, from its Cholesky factor input2. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html) */
export const choleskySolve: Functions['choleskySolve'] = defineFunction('aten::cholesky_solve', 'choleskySolve');
/** The range of values for a row-wise quantization to bitWidth bits that has the least error, by a search. */
export const chooseQparamsOptimized: Functions['chooseQparamsOptimized'] = defineFunction('aten::choose_qparams_optimized', 'chooseQparamsOptimized');
/** Splits a tensor along a dimension into at most that many parts, which are views. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.chunk.html) */
export const chunk: Functions['chunk'] = defineFunction('aten::chunk', 'chunk');
/** Limits each element to the range from min to max. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.clamp.html) */
export const clamp: Functions['clamp'] = defineFunction('aten::clamp', 'clamp');
/** In place: limits each element to the range from min to max. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
export const clamp_: Functions['clamp_'] = defineFunction('aten::clamp_', 'clamp_');
/** Limits each element to at most max. */
export const clampMax: Functions['clampMax'] = defineFunction('aten::clamp_max', 'clampMax');
/** In place: limits each element to at most max. */
export const clampMax_: Functions['clampMax_'] = defineFunction('aten::clamp_max_', 'clampMax_');
/** Limits each element to at least min. */
export const clampMin: Functions['clampMin'] = defineFunction('aten::clamp_min', 'clampMin');
/** In place: limits each element to at least min. */
export const clampMin_: Functions['clampMin_'] = defineFunction('aten::clamp_min_', 'clampMin_');
/** Limits each element to the range from min to max. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.clip.html) */
export const clip: Functions['clip'] = defineFunction('aten::clip', 'clip');
/** In place: limits each element to the range from min to max. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
export const clip_: Functions['clip_'] = defineFunction('aten::clip_', 'clip_');
/** A copy, through which gradients flow. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.clone.html) */
export const clone: Functions['clone'] = defineFunction('aten::clone', 'clone');
/** A copy of the column of each value, or block, of a CSR or BSR tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.col_indices_copy.html) */
export const colIndicesCopy: Functions['colIndicesCopy'] = defineFunction('aten::col_indices_copy', 'colIndicesCopy');
/** Joins tensors along the second dimension, vectors as columns. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html) */
export const columnStack: Functions['columnStack'] = defineFunction('aten::column_stack', 'columnStack');
/** All combinations of r elements of a vector, one a row, in the order of the vector. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.combinations.html) */
export const combinations: Functions['combinations'] = defineFunction('aten::combinations', 'combinations');
/** A complex tensor of real and imaginary parts. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.complex.html) */
export const complex: Functions['complex'] = defineFunction('aten::complex', 'complex');
/** Joins tensors along an existing dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.concat.html) */
export const concat: Functions['concat'] = defineFunction('aten::concat', 'concat');
/** Joins tensors along an existing dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html) */
export const concatenate: Functions['concatenate'] = defineFunction('aten::concatenate', 'concatenate');
/** A view with each element's complex conjugate. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.conj.html) */
export const conj: Functions['conj'] = defineFunction('aten::conj', 'conj');
/** The complex conjugate of each element, computed in new memory. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html) */
export const conjPhysical: Functions['conjPhysical'] = defineFunction('aten::conj_physical', 'conjPhysical');
/** In place: the complex conjugate of each element, computed in new memory. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
export const conjPhysical_: Functions['conjPhysical_'] = defineFunction('aten::conj_physical_', 'conjPhysical_');
/** Pads with a value, by pairs of sizes before and after that start at the last dimension. */
export const constantPadNd: Functions['constantPadNd'] = defineFunction('aten::constant_pad_nd', 'constantPadNd');
/** Convolves (N, C, L) or (C, L) with kernels of (outChannels, C / groups, kernel), without flipping them. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html) */
export const conv1d: Functions['conv1d'] = defineFunction('aten::conv1d', 'conv1d');
/** Convolves (N, C, H, W) or (C, H, W) with kernels of (outChannels, C / groups, kH, kW), without flipping them. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html) */
export const conv2d: Functions['conv2d'] = defineFunction('aten::conv2d', 'conv2d');
/** Convolves (N, C, D, H, W) or (C, D, H, W) with kernels of (outChannels, C / groups, kD, kH, kW). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html) */
export const conv3d: Functions['conv3d'] = defineFunction('aten::conv3d', 'conv3d');
/** Convolves sequences of (T, N, C) along T with kernels of (kernel, C, outChannels). */
export const convTbc: Functions['convTbc'] = defineFunction('aten::conv_tbc', 'convTbc');
/** The transposed convolution, the gradient of conv1d, of (N, C, L) with kernels of (C, outChannels / groups, kernel). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html) */
export const convTranspose1d: Functions['convTranspose1d'] = defineFunction('aten::conv_transpose1d', 'convTranspose1d');
/** The transposed convolution, the gradient of conv2d, of (N, C, H, W) with kernels of (C, outChannels / groups, kH, kW). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html) */
export const convTranspose2d: Functions['convTranspose2d'] = defineFunction('aten::conv_transpose2d', 'convTranspose2d');
/** The transposed convolution, the gradient of conv3d, of (N, C, D, H, W) with kernels of (C, outChannels / groups, ...). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html) */
export const convTranspose3d: Functions['convTranspose3d'] = defineFunction('aten::conv_transpose3d', 'convTranspose3d');
/** A convolution, or a transposed one, over as many dimensions as the weight's kernel has. */
export const convolution: Functions['convolution'] = defineFunction('aten::convolution', 'convolution');
/** The size of each element of input with the sign of other. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.copysign.html) */
export const copysign: Functions['copysign'] = defineFunction('aten::copysign', 'copysign');
/** The correlation coefficients of the rows, which are variables. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html) */
export const corrcoef: Functions['corrcoef'] = defineFunction('aten::corrcoef', 'corrcoef');
/** The cosine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cos.html) */
export const cos: Functions['cos'] = defineFunction('aten::cos', 'cos');
/** In place: the cosine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
export const cos_: Functions['cos_'] = defineFunction('aten::cos_', 'cos_');
/** The hyperbolic cosine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cosh.html) */
export const cosh: Functions['cosh'] = defineFunction('aten::cosh', 'cosh');
/** In place: the hyperbolic cosine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
export const cosh_: Functions['cosh_'] = defineFunction('aten::cosh_', 'cosh_');
/** 1 - cos(x1, x2) for target 1, max(0, cos(x1, x2) - margin) for target -1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html) */
export const cosineEmbeddingLoss: Functions['cosineEmbeddingLoss'] = defineFunction('aten::cosine_embedding_loss', 'cosineEmbeddingLoss');
/** The cosine of the angle between vectors along a dimension: x1 · x2 / max(‖x1‖ ‖x2‖, eps). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html) */
export const cosineSimilarity: Functions['cosineSimilarity'] = defineFunction('aten::cosine_similarity', 'cosineSimilarity');
/** The number of elements that are not zero. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html) */
export const countNonzero: Functions['countNonzero'] = defineFunction('aten::count_nonzero', 'countNonzero');
/** The covariances of the rows, which are variables. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cov.html) */
export const cov: Functions['cov'] = defineFunction('aten::cov', 'cov');
/** The cross product of vectors of three elements along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cross.html) */
export const cross: Functions['cross'] = defineFunction('aten::cross', 'cross');
/** A copy of where each row begins among the values of a CSR or BSR tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.crow_indices_copy.html) */
export const crowIndicesCopy: Functions['crowIndicesCopy'] = defineFunction('aten::crow_indices_copy', 'crowIndicesCopy');
/** The CTC loss: minus the log-likelihood of target sequences, summed over all alignments with the inputs. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export const ctcLoss: Functions['ctcLoss'] = defineFunction('aten::ctc_loss', 'ctcLoss');
/** The sampling grid of affine matrices (N, 2, 3), by cuDNN. */
export const cudnnAffineGridGenerator: Functions['cudnnAffineGridGenerator'] = defineFunction('aten::cudnn_affine_grid_generator', 'cudnnAffineGridGenerator');
/** Batch normalization by cuDNN: the output and the saved mean, inverse variance and reserve buffer. */
export const cudnnBatchNorm: Functions['cudnnBatchNorm'] = defineFunction('aten::cudnn_batch_norm', 'cudnnBatchNorm');
/** The convolution of input and weight by cuDNN, without bias. */
export const cudnnConvolution: Functions['cudnnConvolution'] = defineFunction('aten::cudnn_convolution', 'cudnnConvolution');
/** relu(convolution + alpha · z + bias) in one kernel of cuDNN. */
export const cudnnConvolutionAddRelu: Functions['cudnnConvolutionAddRelu'] = defineFunction('aten::cudnn_convolution_add_relu', 'cudnnConvolutionAddRelu');
/** relu(convolution + bias) in one kernel of cuDNN. */
export const cudnnConvolutionRelu: Functions['cudnnConvolutionRelu'] = defineFunction('aten::cudnn_convolution_relu', 'cudnnConvolutionRelu');
/** The transposed convolution of input and weight by cuDNN, without bias. */
export const cudnnConvolutionTranspose: Functions['cudnnConvolutionTranspose'] = defineFunction('aten::cudnn_convolution_transpose', 'cudnnConvolutionTranspose');
/** Samples images bilinearly at the points of a grid, by cuDNN. */
export const cudnnGridSampler: Functions['cudnnGridSampler'] = defineFunction('aten::cudnn_grid_sampler', 'cudnnGridSampler');
/** Whether cuDNN is enabled and supports the tensor's device and dtype. */
export const cudnnIsAcceptable: Functions['cudnnIsAcceptable'] = defineFunction('aten::cudnn_is_acceptable', 'cudnnIsAcceptable');
/** The largest element so far along a dimension, and its index. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cummax.html) */
export const cummax: Functions['cummax'] = defineFunction('aten::cummax', 'cummax');
/** The smallest element so far along a dimension, and its index. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cummin.html) */
export const cummin: Functions['cummin'] = defineFunction('aten::cummin', 'cummin');
/** The products of the elements up to each along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html) */
export const cumprod: Functions['cumprod'] = defineFunction('aten::cumprod', 'cumprod');
/** The sums of the elements up to each along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html) */
export const cumsum: Functions['cumsum'] = defineFunction('aten::cumsum', 'cumsum');
/** The running integral along a dimension, by the trapezoidal rule. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html) */
export const cumulativeTrapezoid: Functions['cumulativeTrapezoid'] = defineFunction('aten::cumulative_trapezoid', 'cumulativeTrapezoid');
/** Converts degrees to radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html) */
export const deg2rad: Functions['deg2rad'] = defineFunction('aten::deg2rad', 'deg2rad');
/** In place: converts degrees to radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
export const deg2rad_: Functions['deg2rad_'] = defineFunction('aten::deg2rad_', 'deg2rad_');
/** The float values that a quantized tensor, or each of a list, stands for. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html) */
export const dequantize: Functions['dequantize'] = defineFunction('aten::dequantize', 'dequantize');
/** The determinant of square matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.det.html) */
export const det: Functions['det'] = defineFunction('aten::det', 'det');
/** A view of the same memory through which no gradients flow. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html) */
export const detach: Functions['detach'] = defineFunction('aten::detach', 'detach');
/** Removes the tensor from the graph that made it, so that no gradients flow through it. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html) */
export const detach_: Functions['detach_'] = defineFunction('aten::detach_', 'detach_');
/** A copy of the tensor through which no gradients flow. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.detach_copy.html) */
export const detachCopy: Functions['detachCopy'] = defineFunction('aten::detach_copy', 'detachCopy');
/** The diagonal of a matrix, or a matrix with that diagonal. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diag.html) */
export const diag: Functions['diag'] = defineFunction('aten::diag', 'diag');
/** Matrices whose diagonals are the last dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html) */
export const diagEmbed: Functions['diagEmbed'] = defineFunction('aten::diag_embed', 'diagEmbed');
/** A matrix with the flattened input on its diagonal, and zeros elsewhere. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html) */
export const diagflat: Functions['diagflat'] = defineFunction('aten::diagflat', 'diagflat');
/** A view of the diagonal of two dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html) */
export const diagonal: Functions['diagonal'] = defineFunction('aten::diagonal', 'diagonal');
/** A copy of the diagonal of two dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_copy.html) */
export const diagonalCopy: Functions['diagonalCopy'] = defineFunction('aten::diagonal_copy', 'diagonalCopy');
/** A copy with src in place of the diagonal of two dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html) */
export const diagonalScatter: Functions['diagonalScatter'] = defineFunction('aten::diagonal_scatter', 'diagonalScatter');
/** The differences of neighbours along a dimension, n times. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.diff.html) */
export const diff: Functions['diff'] = defineFunction('aten::diff', 'diff');
/** The derivative of the logarithm of the gamma function. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.digamma.html) */
export const digamma: Functions['digamma'] = defineFunction('aten::digamma', 'digamma');
/** The p-norm of the difference of two tensors. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dist.html) */
export const dist: Functions['dist'] = defineFunction('aten::dist', 'dist');
/** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
export const div: Functions['div'] = defineFunction('aten::div', 'div');
/** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.divide.html) */
export const divide: Functions['divide'] = defineFunction('aten::divide', 'divide');
/** The inner product of two vectors. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dot.html) */
export const dot: Functions['dot'] = defineFunction('aten::dot', 'dot');
/** Sets elements to zero with probability p and scales the others by 1 / (1 - p). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export const dropout: Functions['dropout'] = defineFunction('aten::dropout', 'dropout');
/** In place: sets elements to zero with probability p and scales the others by 1 / (1 - p). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export const dropout_: Functions['dropout_'] = defineFunction('aten::dropout_', 'dropout_');
/** Splits along the third dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
export const dsplit: Functions['dsplit'] = defineFunction('aten::dsplit', 'dsplit');
/** Joins tensors along the third dimension, after adding dimensions until they have three. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.dstack.html) */
export const dstack: Functions['dstack'] = defineFunction('aten::dstack', 'dstack');
/** Products of tensors summed over the dimensions that an equation of letters leaves out of the result. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.einsum.html) */
export const einsum: Functions['einsum'] = defineFunction('aten::einsum', 'einsum');
/** The rows of a table at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html) */
export const embedding: Functions['embedding'] = defineFunction('aten::embedding', 'embedding');
/** The sum, mean or maximum of the rows of a table that each bag of indices selects. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html) */
export const embeddingBag: Functions['embeddingBag'] = defineFunction('aten::embedding_bag', 'embeddingBag');
/** Scales down, in place, the rows at the indices whose norm exceeds maxNorm. */
export const embeddingRenorm_: Functions['embeddingRenorm_'] = defineFunction('aten::embedding_renorm_', 'embeddingRenorm_');
/** A tensor of that shape whose memory is not initialized. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.empty.html) */
export const empty: Functions['empty'] = defineFunction('aten::empty', 'empty');
/** A tensor of the shape of another whose memory is not initialized. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html) */
export const emptyLike: Functions['emptyLike'] = defineFunction('aten::empty_like', 'emptyLike');
/** A tensor of that shape, not initialized, with dimensions in memory in the order of physicalLayout. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html) */
export const emptyPermuted: Functions['emptyPermuted'] = defineFunction('aten::empty_permuted', 'emptyPermuted');
/** A quantized tensor of that shape, not initialized, with the scale and zero point of another one. */
export const emptyQuantized: Functions['emptyQuantized'] = defineFunction('aten::empty_quantized', 'emptyQuantized');
/** A tensor of that shape and those strides whose memory is not initialized. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html) */
export const emptyStrided: Functions['emptyStrided'] = defineFunction('aten::empty_strided', 'emptyStrided');
/** Whether elements are equal, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.eq.html) */
export const eq: Functions['eq'] = defineFunction('aten::eq', 'eq');
/** Whether two tensors have the same shape and elements. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.equal.html) */
export const equal: Functions['equal'] = defineFunction('aten::equal', 'equal');
/** The error function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.erf.html) */
export const erf: Functions['erf'] = defineFunction('aten::erf', 'erf');
/** In place: the error function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
export const erf_: Functions['erf_'] = defineFunction('aten::erf_', 'erf_');
/** One minus the error function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.erfc.html) */
export const erfc: Functions['erfc'] = defineFunction('aten::erfc', 'erfc');
/** In place: one minus the error function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
export const erfc_: Functions['erfc_'] = defineFunction('aten::erfc_', 'erfc_');
/** The inverse of the error function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html) */
export const erfinv: Functions['erfinv'] = defineFunction('aten::erfinv', 'erfinv');
/** e to the power of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.exp.html) */
export const exp: Functions['exp'] = defineFunction('aten::exp', 'exp');
/** 2 to the power of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.exp2.html) */
export const exp2: Functions['exp2'] = defineFunction('aten::exp2', 'exp2');
/** In place: 2 to the power of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
export const exp2_: Functions['exp2_'] = defineFunction('aten::exp2_', 'exp2_');
/** In place: e to the power of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
export const exp_: Functions['exp_'] = defineFunction('aten::exp_', 'exp_');
/** A copy in which dimensions of size 1 are repeated to the given sizes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.expand_copy.html) */
export const expandCopy: Functions['expandCopy'] = defineFunction('aten::expand_copy', 'expandCopy');
/** e to the power of each element, minus 1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.expm1.html) */
export const expm1: Functions['expm1'] = defineFunction('aten::expm1', 'expm1');
/** In place: e to the power of each element, minus 1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
export const expm1_: Functions['expm1_'] = defineFunction('aten::expm1_', 'expm1_');
/** A matrix with ones on the diagonal. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.eye.html) */
export const eye: Functions['eye'] = defineFunction('aten::eye', 'eye');
/** Rounds floats to the values that quantization with a scale and zero point for each channel can represent. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export const fakeQuantizePerChannelAffine: Functions['fakeQuantizePerChannelAffine'] = defineFunction('aten::fake_quantize_per_channel_affine', 'fakeQuantizePerChannelAffine');
/** Rounds floats to the values that quantization with one scale and zero point can represent. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export const fakeQuantizePerTensorAffine: Functions['fakeQuantizePerTensorAffine'] = defineFunction('aten::fake_quantize_per_tensor_affine', 'fakeQuantizePerTensorAffine');
/** x Aᵀ + b with a weight that fbgemmPackGemmMatrixFp16 packed in float16. */
export const fbgemmLinearFp16Weight: Functions['fbgemmLinearFp16Weight'] = defineFunction('aten::fbgemm_linear_fp16_weight', 'fbgemmLinearFp16Weight');
/** x Aᵀ + b with float32 inputs and a weight packed in float16, the bias optional. */
export const fbgemmLinearFp16WeightFp32Activation: Functions['fbgemmLinearFp16WeightFp32Activation'] = defineFunction('aten::fbgemm_linear_fp16_weight_fp32_activation', 'fbgemmLinearFp16WeightFp32Activation');
/** x Aᵀ + b with a weight quantized to int8 and packed, and inputs quantized during the call. */
export const fbgemmLinearInt8Weight: Functions['fbgemmLinearInt8Weight'] = defineFunction('aten::fbgemm_linear_int8_weight', 'fbgemmLinearInt8Weight');
/** x Aᵀ + b with float32 inputs, quantized during the call, and a packed int8 weight. */
export const fbgemmLinearInt8WeightFp32Activation: Functions['fbgemmLinearInt8WeightFp32Activation'] = defineFunction('aten::fbgemm_linear_int8_weight_fp32_activation', 'fbgemmLinearInt8WeightFp32Activation');
/** A weight quantized to int8, with its column offsets, scale and zero point. */
export const fbgemmLinearQuantizeWeight: Functions['fbgemmLinearQuantizeWeight'] = defineFunction('aten::fbgemm_linear_quantize_weight', 'fbgemmLinearQuantizeWeight');
/** A matrix converted to float16 and packed for fbgemmLinearFp16Weight. */
export const fbgemmPackGemmMatrixFp16: Functions['fbgemmPackGemmMatrixFp16'] = defineFunction('aten::fbgemm_pack_gemm_matrix_fp16', 'fbgemmPackGemmMatrixFp16');
/** An int8 matrix packed for fbgemmLinearInt8Weight. */
export const fbgemmPackQuantizedMatrix: Functions['fbgemmPackQuantizedMatrix'] = defineFunction('aten::fbgemm_pack_quantized_matrix', 'fbgemmPackQuantizedMatrix');
/** Alpha dropout of whole channels: all elements of a channel are dropped or kept together. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export const featureAlphaDropout: Functions['featureAlphaDropout'] = defineFunction('aten::feature_alpha_dropout', 'featureAlphaDropout');
/** In place: alpha dropout of whole channels: all elements of a channel are dropped or kept together. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export const featureAlphaDropout_: Functions['featureAlphaDropout_'] = defineFunction('aten::feature_alpha_dropout_', 'featureAlphaDropout_');
/** Sets whole channels to zero with probability p and scales the others by 1 / (1 - p). */
export const featureDropout: Functions['featureDropout'] = defineFunction('aten::feature_dropout', 'featureDropout');
/** In place: sets whole channels to zero with probability p and scales the others by 1 / (1 - p). */
export const featureDropout_: Functions['featureDropout_'] = defineFunction('aten::feature_dropout_', 'featureDropout_');
/** Every element replaced by a value. */
export const fill: Functions['fill'] = defineFunction('aten::fill', 'fill');
/** In place: every element replaced by a value. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
export const fill_: Functions['fill_'] = defineFunction('aten::fill_', 'fill_');
/** The integer part of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fix.html) */
export const fix: Functions['fix'] = defineFunction('aten::fix', 'fix');
/** In place: the integer part of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
export const fix_: Functions['fix_'] = defineFunction('aten::fix_', 'fix_');
/** A range of dimensions joined to one. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.flatten.html) */
export const flatten: Functions['flatten'] = defineFunction('aten::flatten', 'flatten');
/** The elements in reverse order along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.flip.html) */
export const flip: Functions['flip'] = defineFunction('aten::flip', 'flip');
/** The columns in reverse order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html) */
export const fliplr: Functions['fliplr'] = defineFunction('aten::fliplr', 'fliplr');
/** The rows in reverse order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.flipud.html) */
export const flipud: Functions['flipud'] = defineFunction('aten::flipud', 'flipud');
/** The power of two tensors in double precision. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
export const floatPower: Functions['floatPower'] = defineFunction('aten::float_power', 'floatPower');
/** The largest integer not above each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.floor.html) */
export const floor: Functions['floor'] = defineFunction('aten::floor', 'floor');
/** In place: the largest integer not above each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
export const floor_: Functions['floor_'] = defineFunction('aten::floor_', 'floor_');
/** The quotient, rounded down. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html) */
export const floorDivide: Functions['floorDivide'] = defineFunction('aten::floor_divide', 'floorDivide');
/** The larger of two elements; NaN only if both are. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fmax.html) */
export const fmax: Functions['fmax'] = defineFunction('aten::fmax', 'fmax');
/** The smaller of two elements; NaN only if both are. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fmin.html) */
export const fmin: Functions['fmin'] = defineFunction('aten::fmin', 'fmin');
/** The remainder with the sign of the dividend. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fmod.html) */
export const fmod: Functions['fmod'] = defineFunction('aten::fmod', 'fmod');
/** The fractional part of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.frac.html) */
export const frac: Functions['frac'] = defineFunction('aten::frac', 'frac');
/** In place: the fractional part of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
export const frac_: Functions['frac_'] = defineFunction('aten::frac_', 'frac_');
/** The mantissa, of magnitude in [0.5, 1), and the exponent of each element: x = mantissa · 2^exponent. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.frexp.html) */
export const frexp: Functions['frexp'] = defineFunction('aten::frexp', 'frexp');
/** The square root of the sum of squares over dimensions. */
export const frobeniusNorm: Functions['frobeniusNorm'] = defineFunction('aten::frobenius_norm', 'frobeniusNorm');
/** A CPU tensor whose memory is a mapped file; shared writes its changes to the file. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.from_file.html) */
export const fromFile: Functions['fromFile'] = defineFunction('aten::from_file', 'fromFile');
/** A tensor filled with a value. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.full.html) */
export const full: Functions['full'] = defineFunction('aten::full', 'full');
/** A tensor of the shape of another, filled with a value. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.full_like.html) */
export const fullLike: Functions['fullLike'] = defineFunction('aten::full_like', 'fullLike');
/** Updates moving averages of minimum and maximum, then fake-quantizes by the scale that follows from them. */
export const fusedMovingAvgObsFakeQuant: Functions['fusedMovingAvgObsFakeQuant'] = defineFunction('aten::fused_moving_avg_obs_fake_quant', 'fusedMovingAvgObsFakeQuant');
/** Takes elements along a dimension at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gather.html) */
export const gather: Functions['gather'] = defineFunction('aten::gather', 'gather');
/** The greatest common divisor, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gcd.html) */
export const gcd: Functions['gcd'] = defineFunction('aten::gcd', 'gcd');
/** In place: the greatest common divisor, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
export const gcd_: Functions['gcd_'] = defineFunction('aten::gcd_', 'gcd_');
/** Whether input ≥ other, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ge.html) */
export const ge: Functions['ge'] = defineFunction('aten::ge', 'ge');
/** The QR decomposition as LAPACK's geqrf gives it: R and Householder vectors in one matrix, and their factors. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html) */
export const geqrf: Functions['geqrf'] = defineFunction('aten::geqrf', 'geqrf');
/** The outer product of two vectors. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ger.html) */
export const ger: Functions['ger'] = defineFunction('aten::ger', 'ger');
/** The index of the tensor's device; -1 on the CPU. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.get_device.html) */
export const getDevice: Functions['getDevice'] = defineFunction('aten::get_device', 'getDevice');
/** The derivative along each dimension, estimated by central differences; one-sided at the borders. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export const gradient: Functions['gradient'] = defineFunction('aten::gradient', 'gradient');
/** Whether input > other, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.greater.html) */
export const greater: Functions['greater'] = defineFunction('aten::greater', 'greater');
/** Whether input ≥ other, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html) */
export const greaterEqual: Functions['greaterEqual'] = defineFunction('aten::greater_equal', 'greaterEqual');
/** Samples images at the points of a grid of coordinates in [-1, 1], with modes given as numbers. */
export const gridSampler: Functions['gridSampler'] = defineFunction('aten::grid_sampler', 'gridSampler');
/** Samples images (N, C, H, W) at the points of a grid (N, H, W, 2), with modes given as numbers. */
export const gridSampler2d: Functions['gridSampler2d'] = defineFunction('aten::grid_sampler_2d', 'gridSampler2d');
/** Samples volumes (N, C, D, H, W) at the points of a grid (N, D, H, W, 3), modes as numbers. */
export const gridSampler3d: Functions['gridSampler3d'] = defineFunction('aten::grid_sampler_3d', 'gridSampler3d');
/** Normalizes each group of channels of (N, C, ...) by its own mean and variance, per sample. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html) */
export const groupNorm: Functions['groupNorm'] = defineFunction('aten::group_norm', 'groupNorm');
/** Runs a multi-layer GRU over sequences; returns the outputs and the last hidden states. */
export const gru: Functions['gru'] = defineFunction('aten::gru', 'gru');
/** One step of a GRU: the next hidden state (N, hidden) for an input (N, features). */
export const gruCell: Functions['gruCell'] = defineFunction('aten::gru_cell', 'gruCell');
/** Whether input > other, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.gt.html) */
export const gt: Functions['gt'] = defineFunction('aten::gt', 'gt');
/** A Hamming window of that length: alpha - beta · cos(2πn / N), by default 0.54 and 0.46. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html) */
export const hammingWindow: Functions['hammingWindow'] = defineFunction('aten::hamming_window', 'hammingWindow');
/** A Hann window of that length: 0.5 - 0.5 · cos(2πn / N), 0 at its start. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html) */
export const hannWindow: Functions['hannWindow'] = defineFunction('aten::hann_window', 'hannWindow');
/** Sets elements within ±lambd to zero. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html) */
export const hardshrink: Functions['hardshrink'] = defineFunction('aten::hardshrink', 'hardshrink');
/** The exclusive or of the bits of all elements as 64-bit numbers, of the whole tensor or along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
export const hashTensor: Functions['hashTensor'] = defineFunction('aten::hash_tensor', 'hashTensor');
/** 0 below zero, 1 above, and the given value at zero. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html) */
export const heaviside: Functions['heaviside'] = defineFunction('aten::heaviside', 'heaviside');
/** The loss x for target 1 and max(0, margin - x) for target -1, of distances x. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html) */
export const hingeEmbeddingLoss: Functions['hingeEmbeddingLoss'] = defineFunction('aten::hinge_embedding_loss', 'hingeEmbeddingLoss');
/** Counts the elements in bins of equal width. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histc.html) */
export const histc: Functions['histc'] = defineFunction('aten::histc', 'histc');
/** The number, or weight, of elements in each bin, and the edges of the bins. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
export const histogram: Functions['histogram'] = defineFunction('aten::histogram', 'histogram');
/** The number, or weight, of points in each bin, and the edges; the last dimension has a point's coordinates. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html) */
export const histogramdd: Functions['histogramdd'] = defineFunction('aten::histogramdd', 'histogramdd');
/** Splits along the second dimension, or the first of a vector. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
export const hsplit: Functions['hsplit'] = defineFunction('aten::hsplit', 'hsplit');
/** The product of a sparse COO matrix and a dense one, as a hybrid tensor of sparse rows. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html) */
export const hspmm: Functions['hspmm'] = defineFunction('aten::hspmm', 'hspmm');
/** Joins tensors along the second dimension, vectors along the first. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hstack.html) */
export const hstack: Functions['hstack'] = defineFunction('aten::hstack', 'hstack');
/** The length of the hypotenuse: √(input² + other²). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hypot.html) */
export const hypot: Functions['hypot'] = defineFunction('aten::hypot', 'hypot');
/** The modified Bessel function of the first kind of order 0, I₀, of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.i0.html) */
export const i0: Functions['i0'] = defineFunction('aten::i0', 'i0');
/** In place: the modified Bessel function of the first kind of order 0, I₀, of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
export const i0_: Functions['i0_'] = defineFunction('aten::i0_', 'i0_');
/** The regularized lower incomplete gamma function P(input, other), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.igamma.html) */
export const igamma: Functions['igamma'] = defineFunction('aten::igamma', 'igamma');
/** The regularized upper incomplete gamma function Q(input, other) = 1 - P(input, other), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.igammac.html) */
export const igammac: Functions['igammac'] = defineFunction('aten::igammac', 'igammac');
/** A view of the imaginary parts. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.imag.html) */
export const imag: Functions['imag'] = defineFunction('aten::imag', 'imag');
/** Adds rows of source to those at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_add.html) */
export const indexAdd: Functions['indexAdd'] = defineFunction('aten::index_add', 'indexAdd');
/** Copies rows of source to given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html) */
export const indexCopy: Functions['indexCopy'] = defineFunction('aten::index_copy', 'indexCopy');
/** Fills the rows at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
export const indexFill: Functions['indexFill'] = defineFunction('aten::index_fill', 'indexFill');
/** Writes values at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
export const indexPut: Functions['indexPut'] = defineFunction('aten::index_put', 'indexPut');
/** In place: writes values at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html) */
export const indexPut_: Functions['indexPut_'] = defineFunction('aten::index_put_', 'indexPut_');
/** Combines slices of source with those at given indices of a dimension, by 'prod', 'mean', 'amax' or 'amin'. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
export const indexReduce: Functions['indexReduce'] = defineFunction('aten::index_reduce', 'indexReduce');
/** Takes the rows of a dimension at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_select.html) */
export const indexSelect: Functions['indexSelect'] = defineFunction('aten::index_select', 'indexSelect');
/** A copy of the indices of a coalesced sparse COO tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.indices_copy.html) */
export const indicesCopy: Functions['indicesCopy'] = defineFunction('aten::indices_copy', 'indicesCopy');
/** The inner products of the last dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.inner.html) */
export const inner: Functions['inner'] = defineFunction('aten::inner', 'inner');
/** Normalizes each channel of each sample of (N, C, ...) by its mean and variance over the other dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export const instanceNorm: Functions['instanceNorm'] = defineFunction('aten::instance_norm', 'instanceNorm');
/** The integers that a quantized tensor stores, in uint8, int8 or int32. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
export const intRepr: Functions['intRepr'] = defineFunction('aten::int_repr', 'intRepr');
/** The inverse of square matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.inverse.html) */
export const inverse: Functions['inverse'] = defineFunction('aten::inverse', 'inverse');
/** Whether the tensor has a complex dtype. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html) */
export const isComplex: Functions['isComplex'] = defineFunction('aten::is_complex', 'isComplex');
/** Whether the tensor is a view that conjugates its elements when read. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html) */
export const isConj: Functions['isConj'] = defineFunction('aten::is_conj', 'isConj');
/** Whether the tensor is distributed over processes; false for every ordinary tensor. */
export const isDistributed: Functions['isDistributed'] = defineFunction('aten::is_distributed', 'isDistributed');
/** Whether the tensor has a floating-point dtype, such as float32 or bfloat16. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html) */
export const isFloatingPoint: Functions['isFloatingPoint'] = defineFunction('aten::is_floating_point', 'isFloatingPoint');
/** Whether the tensor was made in inference mode, or is a view of one that was. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_inference.html) */
export const isInference: Functions['isInference'] = defineFunction('aten::is_inference', 'isInference');
/** Whether the tensor is a view that negates its elements when read. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
export const isNeg: Functions['isNeg'] = defineFunction('aten::is_neg', 'isNeg');
/** Whether the single element is not zero; throws for another number of elements. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
export const isNonzero: Functions['isNonzero'] = defineFunction('aten::is_nonzero', 'isNonzero');
/** Whether two tensors have the same shape. */
export const isSameSize: Functions['isSameSize'] = defineFunction('aten::is_same_size', 'isSameSize');
/** Whether the tensor has a dtype with negative numbers. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
export const isSigned: Functions['isSigned'] = defineFunction('aten::is_signed', 'isSigned');
/** Whether LibTorch was built for Vulkan and has a device for it. */
export const isVulkanAvailable: Functions['isVulkanAvailable'] = defineFunction('aten::is_vulkan_available', 'isVulkanAvailable');
/** Whether elements are close, elementwise: |input - other| ≤ atol + rtol · |other|. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isclose.html) */
export const isclose: Functions['isclose'] = defineFunction('aten::isclose', 'isclose');
/** Whether elements are neither infinite nor NaN. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html) */
export const isfinite: Functions['isfinite'] = defineFunction('aten::isfinite', 'isfinite');
/** Whether each element is among the test elements, or is not if invert is set. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export const isin: Functions['isin'] = defineFunction('aten::isin', 'isin');
/** Whether elements are infinite. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isinf.html) */
export const isinf: Functions['isinf'] = defineFunction('aten::isinf', 'isinf');
/** Whether elements are NaN. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isnan.html) */
export const isnan: Functions['isnan'] = defineFunction('aten::isnan', 'isnan');
/** Whether elements are minus infinity. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html) */
export const isneginf: Functions['isneginf'] = defineFunction('aten::isneginf', 'isneginf');
/** Whether elements are plus infinity. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html) */
export const isposinf: Functions['isposinf'] = defineFunction('aten::isposinf', 'isposinf');
/** Whether elements have no imaginary part. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.isreal.html) */
export const isreal: Functions['isreal'] = defineFunction('aten::isreal', 'isreal');
/** The signal of a short-time Fourier transform, by overlapping and adding the inverse of each frame. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.istft.html) */
export const istft: Functions['istft'] = defineFunction('aten::istft', 'istft');
/** A Kaiser window of that length, made from the Bessel function I₀ and the shape beta. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html) */
export const kaiserWindow: Functions['kaiserWindow'] = defineFunction('aten::kaiser_window', 'kaiserWindow');
/** The Kullback-Leibler divergence target · (ln(target) - input), where input is log-probabilities. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html) */
export const klDiv: Functions['klDiv'] = defineFunction('aten::kl_div', 'klDiv');
/** The Kronecker product. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.kron.html) */
export const kron: Functions['kron'] = defineFunction('aten::kron', 'kron');
/** The k-th smallest element along a dimension, and its index. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html) */
export const kthvalue: Functions['kthvalue'] = defineFunction('aten::kthvalue', 'kthvalue');
/** Normalizes over the last dimensions, of shape normalizedShape, by their mean and variance, then applies weight and bias. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html) */
export const layerNorm: Functions['layerNorm'] = defineFunction('aten::layer_norm', 'layerNorm');
/** The least common multiple, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lcm.html) */
export const lcm: Functions['lcm'] = defineFunction('aten::lcm', 'lcm');
/** In place: the least common multiple, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
export const lcm_: Functions['lcm_'] = defineFunction('aten::lcm_', 'lcm_');
/** input · 2^other of each pair of elements. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html) */
export const ldexp: Functions['ldexp'] = defineFunction('aten::ldexp', 'ldexp');
/** In place: input · 2^other of each pair of elements. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
export const ldexp_: Functions['ldexp_'] = defineFunction('aten::ldexp_', 'ldexp_');
/** Whether input ≤ other, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.le.html) */
export const le: Functions['le'] = defineFunction('aten::le', 'le');
/** Interpolates between two tensors: start + weight · (end - start). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
export const lerp: Functions['lerp'] = defineFunction('aten::lerp', 'lerp');
/** Whether input < other, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.less.html) */
export const less: Functions['less'] = defineFunction('aten::less', 'less');
/** Whether input ≤ other, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html) */
export const lessEqual: Functions['lessEqual'] = defineFunction('aten::less_equal', 'lessEqual');
/** The logarithm of the absolute value of the gamma function. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html) */
export const lgamma: Functions['lgamma'] = defineFunction('aten::lgamma', 'lgamma');
/** Numbers from start to end, evenly spaced. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
export const linspace: Functions['linspace'] = defineFunction('aten::linspace', 'linspace');
/** The natural logarithm of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.log.html) */
export const log: Functions['log'] = defineFunction('aten::log', 'log');
/** The logarithm to base 10 of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.log10.html) */
export const log10: Functions['log10'] = defineFunction('aten::log10', 'log10');
/** In place: the logarithm to base 10 of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
export const log10_: Functions['log10_'] = defineFunction('aten::log10_', 'log10_');
/** The natural logarithm of 1 plus each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.log1p.html) */
export const log1p: Functions['log1p'] = defineFunction('aten::log1p', 'log1p');
/** In place: the natural logarithm of 1 plus each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
export const log1p_: Functions['log1p_'] = defineFunction('aten::log1p_', 'log1p_');
/** The logarithm to base 2 of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.log2.html) */
export const log2: Functions['log2'] = defineFunction('aten::log2', 'log2');
/** In place: the logarithm to base 2 of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
export const log2_: Functions['log2_'] = defineFunction('aten::log2_', 'log2_');
/** In place: the natural logarithm of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
export const log_: Functions['log_'] = defineFunction('aten::log_', 'log_');
/** The logarithm of the softmax along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
export const logSoftmax: Functions['logSoftmax'] = defineFunction('aten::log_softmax', 'logSoftmax');
/** log(eᵃ + eᵇ), without overflow. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html) */
export const logaddexp: Functions['logaddexp'] = defineFunction('aten::logaddexp', 'logaddexp');
/** log₂(2ᵃ + 2ᵇ), elementwise, without overflow. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html) */
export const logaddexp2: Functions['logaddexp2'] = defineFunction('aten::logaddexp2', 'logaddexp2');
/** The logarithm of the sums of exponentials up to each element along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html) */
export const logcumsumexp: Functions['logcumsumexp'] = defineFunction('aten::logcumsumexp', 'logcumsumexp');
/** The logarithm of the determinant of square matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logdet.html) */
export const logdet: Functions['logdet'] = defineFunction('aten::logdet', 'logdet');
/** The logical AND, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html) */
export const logicalAnd: Functions['logicalAnd'] = defineFunction('aten::logical_and', 'logicalAnd');
/** The logical NOT, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html) */
export const logicalNot: Functions['logicalNot'] = defineFunction('aten::logical_not', 'logicalNot');
/** The logical OR, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html) */
export const logicalOr: Functions['logicalOr'] = defineFunction('aten::logical_or', 'logicalOr');
/** The logical XOR, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html) */
export const logicalXor: Functions['logicalXor'] = defineFunction('aten::logical_xor', 'logicalXor');
/** log(x / (1 - x)) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logit.html) */
export const logit: Functions['logit'] = defineFunction('aten::logit', 'logit');
/** In place: log(x / (1 - x)) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
export const logit_: Functions['logit_'] = defineFunction('aten::logit_', 'logit_');
/** Numbers from baseˢᵗᵃʳᵗ to baseᵉⁿᵈ, evenly spaced on a logarithmic scale. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
export const logspace: Functions['logspace'] = defineFunction('aten::logspace', 'logspace');
/** The logarithm of the sum of exponentials along dimensions, without overflow. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html) */
export const logsumexp: Functions['logsumexp'] = defineFunction('aten::logsumexp', 'logsumexp');
/** Runs a multi-layer LSTM over sequences; returns the outputs and the last hidden and cell states. */
export const lstm: Functions['lstm'] = defineFunction('aten::lstm', 'lstm');
/** One step of an LSTM: the next hidden and cell states (N, hidden) for an input (N, features). */
export const lstmCell: Functions['lstmCell'] = defineFunction('aten::lstm_cell', 'lstmCell');
/** Whether input < other, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lt.html) */
export const lt: Functions['lt'] = defineFunction('aten::lt', 'lt');
/** The X of A X = input for each matrix A, from its packed LU factors and pivots. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html) */
export const luSolve: Functions['luSolve'] = defineFunction('aten::lu_solve', 'luSolve');
/** The matrices P, L and U of a packed LU decomposition and its pivots. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html) */
export const luUnpack: Functions['luUnpack'] = defineFunction('aten::lu_unpack', 'luUnpack');
/** max(0, -target · (input1 - input2) + margin), where target 1 ranks input1 higher and -1 lower. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html) */
export const marginRankingLoss: Functions['marginRankingLoss'] = defineFunction('aten::margin_ranking_loss', 'marginRankingLoss');
/** Fills the elements where a mask is true. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
export const maskedFill: Functions['maskedFill'] = defineFunction('aten::masked_fill', 'maskedFill');
/** Copies elements of source to where a mask is true. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
export const maskedScatter: Functions['maskedScatter'] = defineFunction('aten::masked_scatter', 'maskedScatter');
/** The elements where a mask is true, in one dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html) */
export const maskedSelect: Functions['maskedSelect'] = defineFunction('aten::masked_select', 'maskedSelect');
/** The product of matrices, vectors, or batches of them. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.matmul.html) */
export const matmul: Functions['matmul'] = defineFunction('aten::matmul', 'matmul');
/** The exponential of square matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html) */
export const matrixExp: Functions['matrixExp'] = defineFunction('aten::matrix_exp', 'matrixExp');
/** The n-th power of each square matrix; a negative n raises the inverse. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html) */
export const matrixPower: Functions['matrixPower'] = defineFunction('aten::matrix_power', 'matrixPower');
/** The largest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
export const max: Functions['max'] = defineFunction('aten::max', 'max');
/** The maximum of each window of the last dimension of (N, C, L) or (C, L). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html) */
export const maxPool1d: Functions['maxPool1d'] = defineFunction('aten::max_pool1d', 'maxPool1d');
/** The maximum, and its index, of each window of the last dimension of (N, C, L) or (C, L). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html) */
export const maxPool1dWithIndices: Functions['maxPool1dWithIndices'] = defineFunction('aten::max_pool1d_with_indices', 'maxPool1dWithIndices');
/** The maximum of each window of the last two dimensions of (N, C, H, W) or (C, H, W). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html) */
export const maxPool2d: Functions['maxPool2d'] = defineFunction('aten::max_pool2d', 'maxPool2d');
/** The maximum of each window of the last three dimensions of (N, C, D, H, W) or (C, D, H, W). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html) */
export const maxPool3d: Functions['maxPool3d'] = defineFunction('aten::max_pool3d', 'maxPool3d');
/** The larger of two elements; NaN if either is. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export const maximum: Functions['maximum'] = defineFunction('aten::maximum', 'maximum');
/** The mean of the elements, or along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mean.html) */
export const mean: Functions['mean'] = defineFunction('aten::mean', 'mean');
/** The median, the lower one of two, of the whole tensor or along a dimension with its index. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
export const median: Functions['median'] = defineFunction('aten::median', 'median');
/** The coordinates of a grid of vectors: one tensor for each vector, of the grid's shape. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html) */
export const meshgrid: Functions['meshgrid'] = defineFunction('aten::meshgrid', 'meshgrid');
/** The smallest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
export const min: Functions['min'] = defineFunction('aten::min', 'min');
/** The smaller of two elements; NaN if either is. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export const minimum: Functions['minimum'] = defineFunction('aten::minimum', 'minimum');
/** Batch normalization by MIOpen, of AMD GPUs: the output and the saved mean and inverse variance. */
export const miopenBatchNorm: Functions['miopenBatchNorm'] = defineFunction('aten::miopen_batch_norm', 'miopenBatchNorm');
/** The convolution of input and weight by MIOpen, of AMD GPUs. */
export const miopenConvolution: Functions['miopenConvolution'] = defineFunction('aten::miopen_convolution', 'miopenConvolution');
/** relu(convolution + alpha · z + bias) by MIOpen, of AMD GPUs. */
export const miopenConvolutionAddRelu: Functions['miopenConvolutionAddRelu'] = defineFunction('aten::miopen_convolution_add_relu', 'miopenConvolutionAddRelu');
/** relu(convolution + bias) by MIOpen, of AMD GPUs. */
export const miopenConvolutionRelu: Functions['miopenConvolutionRelu'] = defineFunction('aten::miopen_convolution_relu', 'miopenConvolutionRelu');
/** The transposed convolution of input and weight by MIOpen, of AMD GPUs. */
export const miopenConvolutionTranspose: Functions['miopenConvolutionTranspose'] = defineFunction('aten::miopen_convolution_transpose', 'miopenConvolutionTranspose');
/** The CTC loss, and its gradient for the backward pass, by MIOpen, of AMD GPUs. */
export const miopenCtcLoss: Functions['miopenCtcLoss'] = defineFunction('aten::miopen_ctc_loss', 'miopenCtcLoss');
/** The convolution of each channel with its own kernels by MIOpen, of AMD GPUs. */
export const miopenDepthwiseConvolution: Functions['miopenDepthwiseConvolution'] = defineFunction('aten::miopen_depthwise_convolution', 'miopenDepthwiseConvolution');
/** Runs a recurrent network by MIOpen, of AMD GPUs; its kind is given as a number. */
export const miopenRnn: Functions['miopenRnn'] = defineFunction('aten::miopen_rnn', 'miopenRnn');
/** The mean of each of outputSize windows of (N, C, H, W), by oneDNN. */
export const mkldnnAdaptiveAvgPool2d: Functions['mkldnnAdaptiveAvgPool2d'] = defineFunction('aten::mkldnn_adaptive_avg_pool2d', 'mkldnnAdaptiveAvgPool2d');
/** The convolution of input and weight with bias, by oneDNN. */
export const mkldnnConvolution: Functions['mkldnnConvolution'] = defineFunction('aten::mkldnn_convolution', 'mkldnnConvolution');
/** The gradients of oneDNN's linear with respect to weight and bias. */
export const mkldnnLinearBackwardWeights: Functions['mkldnnLinearBackwardWeights'] = defineFunction('aten::mkldnn_linear_backward_weights', 'mkldnnLinearBackwardWeights');
/** The maximum of each window of the last two dimensions, by oneDNN. */
export const mkldnnMaxPool2d: Functions['mkldnnMaxPool2d'] = defineFunction('aten::mkldnn_max_pool2d', 'mkldnnMaxPool2d');
/** The maximum of each window of the last three dimensions, by oneDNN. */
export const mkldnnMaxPool3d: Functions['mkldnnMaxPool3d'] = defineFunction('aten::mkldnn_max_pool3d', 'mkldnnMaxPool3d');
/** Runs one layer and direction of a recurrent network by oneDNN. */
export const mkldnnRnnLayer: Functions['mkldnnRnnLayer'] = defineFunction('aten::mkldnn_rnn_layer', 'mkldnnRnnLayer');
/** The product of two matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mm.html) */
export const mm: Functions['mm'] = defineFunction('aten::mm', 'mm');
/** The most frequent element along a dimension, and its index. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mode.html) */
export const mode: Functions['mode'] = defineFunction('aten::mode', 'mode');
/** Moves dimensions to other positions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export const moveaxis: Functions['moveaxis'] = defineFunction('aten::moveaxis', 'moveaxis');
/** Moves dimensions to other positions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export const movedim: Functions['movedim'] = defineFunction('aten::movedim', 'movedim');
/** Sorts along the first dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.msort.html) */
export const msort: Functions['msort'] = defineFunction('aten::msort', 'msort');
/** The product, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
export const mul: Functions['mul'] = defineFunction('aten::mul', 'mul');
/** Draws indices with the probabilities that each row gives. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html) */
export const multinomial: Functions['multinomial'] = defineFunction('aten::multinomial', 'multinomial');
/** The product, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.multiply.html) */
export const multiply: Functions['multiply'] = defineFunction('aten::multiply', 'multiply');
/** The product of a matrix and a vector. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mv.html) */
export const mv: Functions['mv'] = defineFunction('aten::mv', 'mv');
/** The logarithm of the p-dimensional gamma function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html) */
export const mvlgamma: Functions['mvlgamma'] = defineFunction('aten::mvlgamma', 'mvlgamma');
/** Replaces NaN and infinities by numbers. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html) */
export const nanToNum: Functions['nanToNum'] = defineFunction('aten::nan_to_num', 'nanToNum');
/** In place: replaces NaN and infinities by numbers. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
export const nanToNum_: Functions['nanToNum_'] = defineFunction('aten::nan_to_num_', 'nanToNum_');
/** The mean of the elements that are not NaN. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html) */
export const nanmean: Functions['nanmean'] = defineFunction('aten::nanmean', 'nanmean');
/** The median of the elements that are not NaN. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
export const nanmedian: Functions['nanmedian'] = defineFunction('aten::nanmedian', 'nanmedian');
/** Quantiles of the elements that are not NaN. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html) */
export const nanquantile: Functions['nanquantile'] = defineFunction('aten::nanquantile', 'nanquantile');
/** The sum of the elements, NaN counting as 0. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nansum.html) */
export const nansum: Functions['nansum'] = defineFunction('aten::nansum', 'nansum');
/** A view of a range of a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
export const narrow: Functions['narrow'] = defineFunction('aten::narrow', 'narrow');
/** A copy of a range of a dimension: length slices from start. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
export const narrowCopy: Functions['narrowCopy'] = defineFunction('aten::narrow_copy', 'narrowCopy');
/** Batch normalization: the output and the mean and inverse standard deviation that backward needs. */
export const nativeBatchNorm: Functions['nativeBatchNorm'] = defineFunction('aten::native_batch_norm', 'nativeBatchNorm');
/** Divides the channels of (N, C, ...) into groups and interleaves them. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html) */
export const nativeChannelShuffle: Functions['nativeChannelShuffle'] = defineFunction('aten::native_channel_shuffle', 'nativeChannelShuffle');
/** Dropout: the output and the mask of kept elements. */
export const nativeDropout: Functions['nativeDropout'] = defineFunction('aten::native_dropout', 'nativeDropout');
/** Group normalization: the output and the mean and inverse standard deviation of each group. */
export const nativeGroupNorm: Functions['nativeGroupNorm'] = defineFunction('aten::native_group_norm', 'nativeGroupNorm');
/** Layer normalization: the output and the mean and inverse standard deviation of each sample. */
export const nativeLayerNorm: Functions['nativeLayerNorm'] = defineFunction('aten::native_layer_norm', 'nativeLayerNorm');
/** The p-norm of the values of a sparse tensor. */
export const nativeNorm: Functions['nativeNorm'] = defineFunction('aten::native_norm', 'nativeNorm');
/** Whether elements differ, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ne.html) */
export const ne: Functions['ne'] = defineFunction('aten::ne', 'ne');
/** The negative of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.neg.html) */
export const neg: Functions['neg'] = defineFunction('aten::neg', 'neg');
/** In place: the negative of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
export const neg_: Functions['neg_'] = defineFunction('aten::neg_', 'neg_');
/** The negative of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.negative.html) */
export const negative: Functions['negative'] = defineFunction('aten::negative', 'negative');
/** In place: the negative of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
export const negative_: Functions['negative_'] = defineFunction('aten::negative_', 'negative_');
/** The next number that the dtype has after input in the direction of other. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html) */
export const nextafter: Functions['nextafter'] = defineFunction('aten::nextafter', 'nextafter');
/** The indices of the nonzero elements, one row each, in row-major order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html) */
export const nonzero: Functions['nonzero'] = defineFunction('aten::nonzero', 'nonzero');
/** The indices of the first size nonzero elements, one row each, padded with fillValue if there are fewer. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nonzero_static.html) */
export const nonzeroStatic: Functions['nonzeroStatic'] = defineFunction('aten::nonzero_static', 'nonzeroStatic');
/** The p-norm of all elements as one vector, or along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.norm.html) */
export const norm: Functions['norm'] = defineFunction('aten::norm', 'norm');
/** The norm over all dimensions but one, as weight normalization needs it; dim -1 for the norm of all. */
export const normExceptDim: Functions['normExceptDim'] = defineFunction('aten::norm_except_dim', 'normExceptDim');
/** Numbers of normal distributions with given means and standard deviations. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export const normal: Functions['normal'] = defineFunction('aten::normal', 'normal');
/** Whether elements differ, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html) */
export const notEqual: Functions['notEqual'] = defineFunction('aten::not_equal', 'notEqual');
/** The sum of the singular values of a matrix, or of those that two dimensions form. */
export const nuclearNorm: Functions['nuclearNorm'] = defineFunction('aten::nuclear_norm', 'nuclearNorm');
/** The number of elements: the product of all sizes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.numel.html) */
export const numel: Functions['numel'] = defineFunction('aten::numel', 'numel');
/** A tensor of ones. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ones.html) */
export const ones: Functions['ones'] = defineFunction('aten::ones', 'ones');
/** A tensor of ones of the shape of another. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html) */
export const onesLike: Functions['onesLike'] = defineFunction('aten::ones_like', 'onesLike');
/** The first columns of the product of the Householder reflections that geqrf returns: Q of a QR decomposition. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html) */
export const orgqr: Functions['orgqr'] = defineFunction('aten::orgqr', 'orgqr');
/** The product of Q, or its transpose, and another matrix, with Q given by the Householder vectors of geqrf. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html) */
export const ormqr: Functions['ormqr'] = defineFunction('aten::ormqr', 'ormqr');
/** The outer product of two vectors. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.outer.html) */
export const outer: Functions['outer'] = defineFunction('aten::outer', 'outer');
/** The p-norm of x1 - x2 + eps over the last dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html) */
export const pairwiseDistance: Functions['pairwiseDistance'] = defineFunction('aten::pairwise_distance', 'pairwiseDistance');
/** The p-norm distance between each pair of rows i < j of a matrix, as a vector. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html) */
export const pdist: Functions['pdist'] = defineFunction('aten::pdist', 'pdist');
/** A view with dimensions in another order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.permute.html) */
export const permute: Functions['permute'] = defineFunction('aten::permute', 'permute');
/** A copy with dimensions in another order. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.permute_copy.html) */
export const permuteCopy: Functions['permuteCopy'] = defineFunction('aten::permute_copy', 'permuteCopy');
/** The pseudo-inverse of matrices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html) */
export const pinverse: Functions['pinverse'] = defineFunction('aten::pinverse', 'pinverse');
/** Rearranges (N, C · r², H, W) to (N, C, H · r, W · r), for upscaling by r. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html) */
export const pixelShuffle: Functions['pixelShuffle'] = defineFunction('aten::pixel_shuffle', 'pixelShuffle');
/** Rearranges (N, C, H · r, W · r) to (N, C · r², H, W); the inverse of pixelShuffle. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html) */
export const pixelUnshuffle: Functions['pixelUnshuffle'] = defineFunction('aten::pixel_unshuffle', 'pixelUnshuffle');
/** Numbers of Poisson distributions with the rates that each element gives. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.poisson.html) */
export const poisson: Functions['poisson'] = defineFunction('aten::poisson', 'poisson');
/** The Poisson loss exp(x) - target · x, or x - target · ln(x + eps) if logInput is false. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
export const poissonNllLoss: Functions['poissonNllLoss'] = defineFunction('aten::poisson_nll_loss', 'poissonNllLoss');
/** A complex tensor of absolute values and angles. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.polar.html) */
export const polar: Functions['polar'] = defineFunction('aten::polar', 'polar');
/** The n-th derivative of the digamma function. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html) */
export const polygamma: Functions['polygamma'] = defineFunction('aten::polygamma', 'polygamma');
/** The tensor itself; an error for bools. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.positive.html) */
export const positive: Functions['positive'] = defineFunction('aten::positive', 'positive');
/** Each element to a power. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export const pow: Functions['pow'] = defineFunction('aten::pow', 'pow');
/** max(0, x) + weight · min(0, x), with one weight for all channels or one for each. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
export const prelu: Functions['prelu'] = defineFunction('aten::prelu', 'prelu');
/** The product of the elements, or along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.prod.html) */
export const prod: Functions['prod'] = defineFunction('aten::prod', 'prod');
/** The smallest dtype to which type promotion converts both dtypes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html) */
export const promoteTypes: Functions['promoteTypes'] = defineFunction('aten::promote_types', 'promoteTypes');
/** Writes elements at indices of the flattened tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
export const put: Functions['put'] = defineFunction('aten::put', 'put');
/** The dimension along which a tensor is quantized with a scale for each slice. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
export const qPerChannelAxis: Functions['qPerChannelAxis'] = defineFunction('aten::q_per_channel_axis', 'qPerChannelAxis');
/** The scale of each slice of a tensor that is quantized per channel. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
export const qPerChannelScales: Functions['qPerChannelScales'] = defineFunction('aten::q_per_channel_scales', 'qPerChannelScales');
/** The zero point of each slice of a tensor that is quantized per channel. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
export const qPerChannelZeroPoints: Functions['qPerChannelZeroPoints'] = defineFunction('aten::q_per_channel_zero_points', 'qPerChannelZeroPoints');
/** The scale of a tensor that is quantized with one scale. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
export const qScale: Functions['qScale'] = defineFunction('aten::q_scale', 'qScale');
/** The zero point of a tensor that is quantized with one scale. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
export const qZeroPoint: Functions['qZeroPoint'] = defineFunction('aten::q_zero_point', 'qZeroPoint');
/** The factors of input = Q R for each matrix: Q with orthonormal columns, R upper triangular. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.qr.html) */
export const qr: Functions['qr'] = defineFunction('aten::qr', 'qr');
/** Quantiles of the elements, or along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantile.html) */
export const quantile: Functions['quantile'] = defineFunction('aten::quantile', 'quantile');
/** Quantizes floats with a scale and zero point for each slice of a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
export const quantizePerChannel: Functions['quantizePerChannel'] = defineFunction('aten::quantize_per_channel', 'quantizePerChannel');
/** Quantizes floats with one scale and zero point: round(x / scale) + zeroPoint. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export const quantizePerTensor: Functions['quantizePerTensor'] = defineFunction('aten::quantize_per_tensor', 'quantizePerTensor');
/** Quantizes floats with the scale and zero point that fit their minimum and maximum. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html) */
export const quantizePerTensorDynamic: Functions['quantizePerTensorDynamic'] = defineFunction('aten::quantize_per_tensor_dynamic', 'quantizePerTensorDynamic');
/** Normalizes a quantized (N, C, H, W) by given mean and variance, and quantizes the result again. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export const quantizedBatchNorm: Functions['quantizedBatchNorm'] = defineFunction('aten::quantized_batch_norm', 'quantizedBatchNorm');
/** One step of a GRU with int8 weights packed by FBGEMM. */
export const quantizedGruCell: Functions['quantizedGruCell'] = defineFunction('aten::quantized_gru_cell', 'quantizedGruCell');
/** One step of an LSTM with int8 weights packed by FBGEMM. */
export const quantizedLstmCell: Functions['quantizedLstmCell'] = defineFunction('aten::quantized_lstm_cell', 'quantizedLstmCell');
/** The maximum of each window of the last dimension of a quantized tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html) */
export const quantizedMaxPool1d: Functions['quantizedMaxPool1d'] = defineFunction('aten::quantized_max_pool1d', 'quantizedMaxPool1d');
/** The maximum of each window of the last two dimensions of a quantized tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html) */
export const quantizedMaxPool2d: Functions['quantizedMaxPool2d'] = defineFunction('aten::quantized_max_pool2d', 'quantizedMaxPool2d');
/** The maximum of each window of the last three dimensions of a quantized tensor. */
export const quantizedMaxPool3d: Functions['quantizedMaxPool3d'] = defineFunction('aten::quantized_max_pool3d', 'quantizedMaxPool3d');
/** One step of an Elman network with ReLU and int8 weights packed by FBGEMM. */
export const quantizedRnnReluCell: Functions['quantizedRnnReluCell'] = defineFunction('aten::quantized_rnn_relu_cell', 'quantizedRnnReluCell');
/** One step of an Elman network with tanh and int8 weights packed by FBGEMM. */
export const quantizedRnnTanhCell: Functions['quantizedRnnTanhCell'] = defineFunction('aten::quantized_rnn_tanh_cell', 'quantizedRnnTanhCell');
/** Converts radians to degrees. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html) */
export const rad2deg: Functions['rad2deg'] = defineFunction('aten::rad2deg', 'rad2deg');
/** In place: converts radians to degrees. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
export const rad2deg_: Functions['rad2deg_'] = defineFunction('aten::rad2deg_', 'rad2deg_');
/** Numbers drawn uniformly from [0, 1). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rand.html) */
export const rand: Functions['rand'] = defineFunction('aten::rand', 'rand');
/** Numbers drawn uniformly from [0, 1), in the shape of another tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html) */
export const randLike: Functions['randLike'] = defineFunction('aten::rand_like', 'randLike');
/** Integers drawn uniformly from [low, high). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
export const randint: Functions['randint'] = defineFunction('aten::randint', 'randint');
/** Integers drawn uniformly from [low, high), in the shape of another tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
export const randintLike: Functions['randintLike'] = defineFunction('aten::randint_like', 'randintLike');
/** Numbers drawn from the standard normal distribution. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randn.html) */
export const randn: Functions['randn'] = defineFunction('aten::randn', 'randn');
/** Numbers drawn from the standard normal distribution, in the shape of another tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html) */
export const randnLike: Functions['randnLike'] = defineFunction('aten::randn_like', 'randnLike');
/** A random permutation of the integers from 0 to n - 1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.randperm.html) */
export const randperm: Functions['randperm'] = defineFunction('aten::randperm', 'randperm');
/** The numbers from start to end, included, in equal steps; deprecated in favor of arange. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.range.html) */
export const range: Functions['range'] = defineFunction('aten::range', 'range');
/** The elements in one dimension; a view if the memory allows it. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.ravel.html) */
export const ravel: Functions['ravel'] = defineFunction('aten::ravel', 'ravel');
/** A view of the real parts. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.real.html) */
export const real: Functions['real'] = defineFunction('aten::real', 'real');
/** 1 divided by each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html) */
export const reciprocal: Functions['reciprocal'] = defineFunction('aten::reciprocal', 'reciprocal');
/** In place: 1 divided by each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
export const reciprocal_: Functions['reciprocal_'] = defineFunction('aten::reciprocal_', 'reciprocal_');
/** max(0, x) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
export const relu: Functions['relu'] = defineFunction('aten::relu', 'relu');
/** In place: max(0, x) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html) */
export const relu_: Functions['relu_'] = defineFunction('aten::relu_', 'relu_');
/** The remainder with the sign of the divisor, as Python's %. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
export const remainder: Functions['remainder'] = defineFunction('aten::remainder', 'remainder');
/** Scales down the slices along a dimension whose norm exceeds a maximum. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.renorm.html) */
export const renorm: Functions['renorm'] = defineFunction('aten::renorm', 'renorm');
/** Repeats each element along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
export const repeatInterleave: Functions['repeatInterleave'] = defineFunction('aten::repeat_interleave', 'repeatInterleave');
/** The elements in another shape; a view if the memory allows it. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.reshape.html) */
export const reshape: Functions['reshape'] = defineFunction('aten::reshape', 'reshape');
/** Changes the shape to that of another tensor; new elements are not initialized. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
export const resizeAs_: Functions['resizeAs_'] = defineFunction('aten::resize_as_', 'resizeAs_');
/** Changes a sparse tensor's shape and numbers of sparse and dense dimensions to those of another. */
export const resizeAsSparse_: Functions['resizeAsSparse_'] = defineFunction('aten::resize_as_sparse_', 'resizeAsSparse_');
/** The tensor itself, or a conjugated copy if it is a view that conjugates when read. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html) */
export const resolveConj: Functions['resolveConj'] = defineFunction('aten::resolve_conj', 'resolveConj');
/** The tensor itself, or a negated copy if it is a view that negates when read. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html) */
export const resolveNeg: Functions['resolveNeg'] = defineFunction('aten::resolve_neg', 'resolveNeg');
/** The dtype that an arithmetic operation of two tensors or numbers has. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export const resultType: Functions['resultType'] = defineFunction('aten::result_type', 'resultType');
/** Divides by the root mean square over the last dimensions, of shape normalizedShape, then multiplies by weight. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html) */
export const rmsNorm: Functions['rmsNorm'] = defineFunction('aten::rms_norm', 'rmsNorm');
/** Runs a multi-layer Elman network with ReLU over sequences; returns the outputs and the last hidden states. */
export const rnnRelu: Functions['rnnRelu'] = defineFunction('aten::rnn_relu', 'rnnRelu');
/** One step of an Elman network with ReLU: relu(W x + b + U h + c) for an input (N, features). */
export const rnnReluCell: Functions['rnnReluCell'] = defineFunction('aten::rnn_relu_cell', 'rnnReluCell');
/** Runs a multi-layer Elman network with tanh over sequences; returns the outputs and the last hidden states. */
export const rnnTanh: Functions['rnnTanh'] = defineFunction('aten::rnn_tanh', 'rnnTanh');
/** One step of an Elman network with tanh: tanh(W x + b + U h + c) for an input (N, features). */
export const rnnTanhCell: Functions['rnnTanhCell'] = defineFunction('aten::rnn_tanh_cell', 'rnnTanhCell');
/** Shifts elements along dimensions; those beyond the end come in at the start. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.roll.html) */
export const roll: Functions['roll'] = defineFunction('aten::roll', 'roll');
/** Rotates by 90 degrees k times in the plane of two dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rot90.html) */
export const rot90: Functions['rot90'] = defineFunction('aten::rot90', 'rot90');
/** Rounds each element to the nearest integer, halves to even. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.round.html) */
export const round: Functions['round'] = defineFunction('aten::round', 'round');
/** In place: rounds each element to the nearest integer, halves to even. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
export const round_: Functions['round_'] = defineFunction('aten::round_', 'round_');
/** A copy of the row of each value, or block, of a CSC or BSC tensor. */
export const rowIndicesCopy: Functions['rowIndicesCopy'] = defineFunction('aten::row_indices_copy', 'rowIndicesCopy');
/** Joins tensors along the first dimension, vectors as rows. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html) */
export const rowStack: Functions['rowStack'] = defineFunction('aten::row_stack', 'rowStack');
/** Leaky ReLU with a slope for each element: drawn from U(lower, upper) in training, else their mean. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html) */
export const rrelu: Functions['rrelu'] = defineFunction('aten::rrelu', 'rrelu');
/** In place: leaky ReLU with a slope for each element: drawn from U(lower, upper) in training, else their mean. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html) */
export const rrelu_: Functions['rrelu_'] = defineFunction('aten::rrelu_', 'rrelu_');
/** 1 divided by the square root of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html) */
export const rsqrt: Functions['rsqrt'] = defineFunction('aten::rsqrt', 'rsqrt');
/** In place: 1 divided by the square root of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
export const rsqrt_: Functions['rsqrt_'] = defineFunction('aten::rsqrt_', 'rsqrt_');
/** other - alpha · input, elementwise. */
export const rsub: Functions['rsub'] = defineFunction('aten::rsub', 'rsub');
/** A tensor without dimensions that contains a number. */
export const scalarTensor: Functions['scalarTensor'] = defineFunction('aten::scalar_tensor', 'scalarTensor');
/** Writes elements of src along a dimension at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export const scatter: Functions['scatter'] = defineFunction('aten::scatter', 'scatter');
/** Adds elements of src along a dimension at given indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html) */
export const scatterAdd: Functions['scatterAdd'] = defineFunction('aten::scatter_add', 'scatterAdd');
/** Combines elements of src along a dimension at given indices, by 'sum', 'prod', 'mean', 'amax' or 'amin'. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
export const scatterReduce: Functions['scatterReduce'] = defineFunction('aten::scatter_reduce', 'scatterReduce');
/** The indices at which values fit into sorted sequences. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
export const searchsorted: Functions['searchsorted'] = defineFunction('aten::searchsorted', 'searchsorted');
/** The sum, mean, maximum, minimum or product of each segment of a dimension, given by lengths or offsets. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html) */
export const segmentReduce: Functions['segmentReduce'] = defineFunction('aten::segment_reduce', 'segmentReduce');
/** A view of one index of a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.select.html) */
export const select: Functions['select'] = defineFunction('aten::select', 'select');
/** A copy of one index of a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.select_copy.html) */
export const selectCopy: Functions['selectCopy'] = defineFunction('aten::select_copy', 'selectCopy');
/** A copy with src in place of one index of a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html) */
export const selectScatter: Functions['selectScatter'] = defineFunction('aten::select_scatter', 'selectScatter');
/** scale · (max(0, x) + min(0, alpha · (exp(x) - 1))) with alpha 1.6733 and scale 1.0507, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html) */
export const selu: Functions['selu'] = defineFunction('aten::selu', 'selu');
/** In place: scale · (max(0, x) + min(0, alpha · (exp(x) - 1))) with alpha 1.6733 and scale 1.0507, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html) */
export const selu_: Functions['selu_'] = defineFunction('aten::selu_', 'selu_');
/** The sign of each element; of complex ones the number of size 1 in their direction. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sgn.html) */
export const sgn: Functions['sgn'] = defineFunction('aten::sgn', 'sgn');
/** 1 / (1 + e⁻ˣ) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html) */
export const sigmoid: Functions['sigmoid'] = defineFunction('aten::sigmoid', 'sigmoid');
/** In place: 1 / (1 + e⁻ˣ) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
export const sigmoid_: Functions['sigmoid_'] = defineFunction('aten::sigmoid_', 'sigmoid_');
/** The sign of each element: -1, 0 or 1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sign.html) */
export const sign: Functions['sign'] = defineFunction('aten::sign', 'sign');
/** Whether the sign bit of each element is set. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.signbit.html) */
export const signbit: Functions['signbit'] = defineFunction('aten::signbit', 'signbit');
/** The sine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sin.html) */
export const sin: Functions['sin'] = defineFunction('aten::sin', 'sin');
/** In place: the sine of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
export const sin_: Functions['sin_'] = defineFunction('aten::sin_', 'sin_');
/** sin(πx) / (πx) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sinc.html) */
export const sinc: Functions['sinc'] = defineFunction('aten::sinc', 'sinc');
/** In place: sin(πx) / (πx) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
export const sinc_: Functions['sinc_'] = defineFunction('aten::sinc_', 'sinc_');
/** The hyperbolic sine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sinh.html) */
export const sinh: Functions['sinh'] = defineFunction('aten::sinh', 'sinh');
/** In place: the hyperbolic sine of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
export const sinh_: Functions['sinh_'] = defineFunction('aten::sinh_', 'sinh_');
/** A copy of a range of a dimension, with a step. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.slice_copy.html) */
export const sliceCopy: Functions['sliceCopy'] = defineFunction('aten::slice_copy', 'sliceCopy');
/** A view of input's memory with the shape, strides and offset of src, of which input is a slice. */
export const sliceInverse: Functions['sliceInverse'] = defineFunction('aten::slice_inverse', 'sliceInverse');
/** A copy with src in place of a range of a dimension, with a step. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html) */
export const sliceScatter: Functions['sliceScatter'] = defineFunction('aten::slice_scatter', 'sliceScatter');
/** The sign and the logarithm of the absolute determinant. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html) */
export const slogdet: Functions['slogdet'] = defineFunction('aten::slogdet', 'slogdet');
/** The product of a sparse matrix and a dense one, as a sparse matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.smm.html) */
export const smm: Functions['smm'] = defineFunction('aten::smm', 'smm');
/** eˣ divided by its sum along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.softmax.html) */
export const softmax: Functions['softmax'] = defineFunction('aten::softmax', 'softmax');
/** The elements sorted along a dimension, and their former indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sort.html) */
export const sort: Functions['sort'] = defineFunction('aten::sort', 'sort');
/** A block sparse column (BSC) tensor of column offsets, row indices and blocks. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
export const sparseBscTensor: Functions['sparseBscTensor'] = defineFunction('aten::sparse_bsc_tensor', 'sparseBscTensor');
/** A block sparse row (BSR) tensor of row offsets, column indices and blocks. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
export const sparseBsrTensor: Functions['sparseBsrTensor'] = defineFunction('aten::sparse_bsr_tensor', 'sparseBsrTensor');
/** A tensor in the CSR, CSC, BSR or BSC layout, of offsets, indices and values. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
export const sparseCompressedTensor: Functions['sparseCompressedTensor'] = defineFunction('aten::sparse_compressed_tensor', 'sparseCompressedTensor');
/** A sparse COO tensor of indices (dimensions, values) and values; those of equal indices add up. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export const sparseCooTensor: Functions['sparseCooTensor'] = defineFunction('aten::sparse_coo_tensor', 'sparseCooTensor');
/** A compressed sparse column (CSC) tensor of column offsets, row indices and values. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
export const sparseCscTensor: Functions['sparseCscTensor'] = defineFunction('aten::sparse_csc_tensor', 'sparseCscTensor');
/** A compressed sparse row (CSR) tensor of row offsets, column indices and values. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
export const sparseCsrTensor: Functions['sparseCsrTensor'] = defineFunction('aten::sparse_csr_tensor', 'sparseCsrTensor');
/** Views of consecutive parts of a dimension, of one size (the last may be smaller) or of given sizes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.split.html) */
export const split: Functions['split'] = defineFunction('aten::split', 'split');
/** Copies of the parts of a dimension that have splitSize slices each, the last one fewer. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.split_copy.html) */
export const splitCopy: Functions['splitCopy'] = defineFunction('aten::split_copy', 'splitCopy');
/** Views of consecutive parts of a dimension that have the given sizes. */
export const splitWithSizes: Functions['splitWithSizes'] = defineFunction('aten::split_with_sizes', 'splitWithSizes');
/** Copies of consecutive parts of a dimension that have the given sizes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html) */
export const splitWithSizesCopy: Functions['splitWithSizesCopy'] = defineFunction('aten::split_with_sizes_copy', 'splitWithSizesCopy');
/** The square root of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html) */
export const sqrt: Functions['sqrt'] = defineFunction('aten::sqrt', 'sqrt');
/** In place: the square root of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
export const sqrt_: Functions['sqrt_'] = defineFunction('aten::sqrt_', 'sqrt_');
/** The square of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.square.html) */
export const square: Functions['square'] = defineFunction('aten::square', 'square');
/** In place: the square of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
export const square_: Functions['square_'] = defineFunction('aten::square_', 'square_');
/** A view without dimensions of size 1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html) */
export const squeeze: Functions['squeeze'] = defineFunction('aten::squeeze', 'squeeze');
/** A copy without dimensions of size 1, or without the given one. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.squeeze_copy.html) */
export const squeezeCopy: Functions['squeezeCopy'] = defineFunction('aten::squeeze_copy', 'squeezeCopy');
/** beta · input + alpha · (mat1 @ mat2) for sparse input and mat1, as a sparse matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html) */
export const sspaddmm: Functions['sspaddmm'] = defineFunction('aten::sspaddmm', 'sspaddmm');
/** Joins tensors of one shape along a new dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.stack.html) */
export const stack: Functions['stack'] = defineFunction('aten::stack', 'stack');
/** The standard deviation, of the whole tensor or along dimensions; the unbiased one unless correction is 0. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
export const std: Functions['std'] = defineFunction('aten::std', 'std');
/** The standard deviation and the mean. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
export const stdMean: Functions['stdMean'] = defineFunction('aten::std_mean', 'stdMean');
/** The Fourier transforms of overlapping windows of a signal, as (..., frequencies, frames). [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
export const stft: Functions['stft'] = defineFunction('aten::stft', 'stft');
/** The difference, elementwise: input - alpha · other. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
export const sub: Functions['sub'] = defineFunction('aten::sub', 'sub');
/** The difference, elementwise: input - alpha · other. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
export const subtract: Functions['subtract'] = defineFunction('aten::subtract', 'subtract');
/** The sum of the elements, or along dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.sum.html) */
export const sum: Functions['sum'] = defineFunction('aten::sum', 'sum');
/** The singular value decomposition: input = U diag(S) Vᵀ. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.svd.html) */
export const svd: Functions['svd'] = defineFunction('aten::svd', 'svd');
/** A view with two dimensions exchanged. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html) */
export const swapaxes: Functions['swapaxes'] = defineFunction('aten::swapaxes', 'swapaxes');
/** A view with two dimensions exchanged. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html) */
export const swapdims: Functions['swapdims'] = defineFunction('aten::swapdims', 'swapdims');
/** Throws if a number is not in the range from min to max. */
export const symConstrainRange: Functions['symConstrainRange'] = defineFunction('aten::sym_constrain_range', 'symConstrainRange');
/** Throws if a size is not in the range from min to max. */
export const symConstrainRangeForSize: Functions['symConstrainRangeForSize'] = defineFunction('aten::sym_constrain_range_for_size', 'symConstrainRangeForSize');
/** A view of a matrix with its dimensions exchanged. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.t.html) */
export const t: Functions['t'] = defineFunction('aten::t', 't');
/** A copy of a matrix with its dimensions exchanged. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.t_copy.html) */
export const tCopy: Functions['tCopy'] = defineFunction('aten::t_copy', 'tCopy');
/** The elements at indices of the flattened tensor. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.take.html) */
export const take: Functions['take'] = defineFunction('aten::take', 'take');
/** The elements along a dimension at given indices, which broadcast. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html) */
export const takeAlongDim: Functions['takeAlongDim'] = defineFunction('aten::take_along_dim', 'takeAlongDim');
/** The tangent of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tan.html) */
export const tan: Functions['tan'] = defineFunction('aten::tan', 'tan');
/** In place: the tangent of each element, in radians. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
export const tan_: Functions['tan_'] = defineFunction('aten::tan_', 'tan_');
/** The hyperbolic tangent of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tanh.html) */
export const tanh: Functions['tanh'] = defineFunction('aten::tanh', 'tanh');
/** In place: the hyperbolic tangent of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
export const tanh_: Functions['tanh_'] = defineFunction('aten::tanh_', 'tanh_');
/** Splits a tensor along a dimension into parts of nearly equal size, or at indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export const tensorSplit: Functions['tensorSplit'] = defineFunction('aten::tensor_split', 'tensorSplit');
/** The product of two tensors summed over pairs of dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html) */
export const tensordot: Functions['tensordot'] = defineFunction('aten::tensordot', 'tensordot');
/** x where it is greater than threshold, else value, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html) */
export const threshold: Functions['threshold'] = defineFunction('aten::threshold', 'threshold');
/** In place: x where it is greater than threshold, else value, elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html) */
export const threshold_: Functions['threshold_'] = defineFunction('aten::threshold_', 'threshold_');
/** Repeats a tensor along its dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tile.html) */
export const tile: Functions['tile'] = defineFunction('aten::tile', 'tile');
/** The k largest elements along a dimension, and their indices. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.topk.html) */
export const topk: Functions['topk'] = defineFunction('aten::topk', 'topk');
/** The sum of the diagonal of a matrix. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trace.html) */
export const trace: Functions['trace'] = defineFunction('aten::trace', 'trace');
/** A view with two dimensions exchanged. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.transpose.html) */
export const transpose: Functions['transpose'] = defineFunction('aten::transpose', 'transpose');
/** A copy with two dimensions exchanged. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.transpose_copy.html) */
export const transposeCopy: Functions['transposeCopy'] = defineFunction('aten::transpose_copy', 'transposeCopy');
/** The integral along a dimension, by the trapezoidal rule. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html) */
export const trapezoid: Functions['trapezoid'] = defineFunction('aten::trapezoid', 'trapezoid');
/** The integral along a dimension, by the trapezoidal rule. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trapz.html) */
export const trapz: Functions['trapz'] = defineFunction('aten::trapz', 'trapz');
/** Solves A x = b for a triangular A. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html) */
export const triangularSolve: Functions['triangularSolve'] = defineFunction('aten::triangular_solve', 'triangularSolve');
/** The lower triangle of matrices, zero elsewhere. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tril.html) */
export const tril: Functions['tril'] = defineFunction('aten::tril', 'tril');
/** The indices of the lower triangle. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html) */
export const trilIndices: Functions['trilIndices'] = defineFunction('aten::tril_indices', 'trilIndices');
/** max(0, ‖anchor - positive‖ - ‖anchor - negative‖ + margin), with p-norms over the last dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html) */
export const tripletMarginLoss: Functions['tripletMarginLoss'] = defineFunction('aten::triplet_margin_loss', 'tripletMarginLoss');
/** The upper triangle of matrices, zero elsewhere. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.triu.html) */
export const triu: Functions['triu'] = defineFunction('aten::triu', 'triu');
/** The indices of the upper triangle. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html) */
export const triuIndices: Functions['triuIndices'] = defineFunction('aten::triu_indices', 'triuIndices');
/** The quotient, elementwise, without rounding. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html) */
export const trueDivide: Functions['trueDivide'] = defineFunction('aten::true_divide', 'trueDivide');
/** The integer part of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.trunc.html) */
export const trunc: Functions['trunc'] = defineFunction('aten::trunc', 'trunc');
/** In place: the integer part of each element. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
export const trunc_: Functions['trunc_'] = defineFunction('aten::trunc_', 'trunc_');
/** The slices along a dimension, as views. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unbind.html) */
export const unbind: Functions['unbind'] = defineFunction('aten::unbind', 'unbind');
/** Copies of the slices along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unbind_copy.html) */
export const unbindCopy: Functions['unbindCopy'] = defineFunction('aten::unbind_copy', 'unbindCopy');
/** One dimension split into several. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html) */
export const unflatten: Functions['unflatten'] = defineFunction('aten::unflatten', 'unflatten');
/** A copy of the sliding windows along a dimension, as a new last dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unfold_copy.html) */
export const unfoldCopy: Functions['unfoldCopy'] = defineFunction('aten::unfold_copy', 'unfoldCopy');
/** The elements, or slices along a dimension, without those equal to the one before. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html) */
export const uniqueConsecutive: Functions['uniqueConsecutive'] = defineFunction('aten::unique_consecutive', 'uniqueConsecutive');
/** The distinct slices along a dimension, the index of each original slice among them, and their counts. */
export const uniqueDim: Functions['uniqueDim'] = defineFunction('aten::unique_dim', 'uniqueDim');
/** Splits a tensor into at most that many parts, which autograd does not treat as views. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html) */
export const unsafeChunk: Functions['unsafeChunk'] = defineFunction('aten::unsafe_chunk', 'unsafeChunk');
/** Splits a dimension into parts of splitSize slices, which autograd does not treat as views. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html) */
export const unsafeSplit: Functions['unsafeSplit'] = defineFunction('aten::unsafe_split', 'unsafeSplit');
/** Splits a dimension into parts of given sizes, which autograd does not treat as views. */
export const unsafeSplitWithSizes: Functions['unsafeSplitWithSizes'] = defineFunction('aten::unsafe_split_with_sizes', 'unsafeSplitWithSizes');
/** A view with a new dimension of size 1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html) */
export const unsqueeze: Functions['unsqueeze'] = defineFunction('aten::unsqueeze', 'unsqueeze');
/** A copy with a new dimension of size 1. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html) */
export const unsqueezeCopy: Functions['unsqueezeCopy'] = defineFunction('aten::unsqueeze_copy', 'unsqueezeCopy');
/** A copy of the values of a coalesced sparse COO tensor or of a compressed one. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.values_copy.html) */
export const valuesCopy: Functions['valuesCopy'] = defineFunction('aten::values_copy', 'valuesCopy');
/** The Vandermonde matrix of a vector. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vander.html) */
export const vander: Functions['vander'] = defineFunction('aten::vander', 'vander');
/** The variance, of the whole tensor or along dimensions; the unbiased one unless correction is 0. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
const var_: Functions['var'] = defineFunction('aten::var', 'var');
/** The variance and the mean. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
export const varMean: Functions['varMean'] = defineFunction('aten::var_mean', 'varMean');
/** The inner product of two vectors, the first one conjugated. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vdot.html) */
export const vdot: Functions['vdot'] = defineFunction('aten::vdot', 'vdot');
/** A complex view of pairs of real numbers. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html) */
export const viewAsComplex: Functions['viewAsComplex'] = defineFunction('aten::view_as_complex', 'viewAsComplex');
/** A copy of pairs of real numbers, along the last dimension, as complex ones. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex_copy.html) */
export const viewAsComplexCopy: Functions['viewAsComplexCopy'] = defineFunction('aten::view_as_complex_copy', 'viewAsComplexCopy');
/** A view of complex numbers as pairs of real ones. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html) */
export const viewAsReal: Functions['viewAsReal'] = defineFunction('aten::view_as_real', 'viewAsReal');
/** A copy of complex numbers as pairs of real ones, along a new last dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_as_real_copy.html) */
export const viewAsRealCopy: Functions['viewAsRealCopy'] = defineFunction('aten::view_as_real_copy', 'viewAsRealCopy');
/** A copy of the tensor in another shape or dtype. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.view_copy.html) */
export const viewCopy: Functions['viewCopy'] = defineFunction('aten::view_copy', 'viewCopy');
/** Splits along the first dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
export const vsplit: Functions['vsplit'] = defineFunction('aten::vsplit', 'vsplit');
/** Joins tensors along the first dimension, vectors as rows. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.vstack.html) */
export const vstack: Functions['vstack'] = defineFunction('aten::vstack', 'vstack');
/** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export const where: Functions['where'] = defineFunction('aten::where', 'where');
/** input · log(other), 0 where input is 0. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
export const xlogy: Functions['xlogy'] = defineFunction('aten::xlogy', 'xlogy');
/** In place: input · log(other), 0 where input is 0. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
export const xlogy_: Functions['xlogy_'] = defineFunction('aten::xlogy_', 'xlogy_');
/** In place: every element replaced by zero. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
export const zero_: Functions['zero_'] = defineFunction('aten::zero_', 'zero_');
/** A tensor of zeros. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.zeros.html) */
export const zeros: Functions['zeros'] = defineFunction('aten::zeros', 'zeros');
/** A tensor of zeros of the shape of another. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html) */
export const zerosLike: Functions['zerosLike'] = defineFunction('aten::zeros_like', 'zerosLike');
export { var_ as var };
