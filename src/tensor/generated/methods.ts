// The methods of Tensor that are operators. Generated from the schemas of LibTorch 2.13.0+cpu by `npm run generate`: do not edit.
import type { Scalar } from '../../core/complex';
import type { Device, DeviceLike, Layout, MemoryFormat } from '../../core/device';
import type { DType } from '../../core/dtype';
import type { Generator } from '../../core/generator';
import type { Dim, Floats, Ints, Named, Other } from '../../ops/named';
import type { Tensor } from '../tensor';

/** The methods of a tensor that are operators. */
export interface TensorMethods {
  /** The absolute value of each element. `abs()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs.html) */
  abs(): Tensor;
  /** In place: the absolute value of each element. `abs_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
  abs_(): this;
  /** The absolute value of each element. `absolute()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute.html) */
  absolute(): Tensor;
  /** In place: the absolute value of each element. `absolute_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html) */
  absolute_(): this;
  /** The arc cosine of each element, in radians. `acos()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos.html) */
  acos(): Tensor;
  /** In place: the arc cosine of each element, in radians. `acos_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
  acos_(): this;
  /** The inverse hyperbolic cosine of each element. `acosh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh.html) */
  acosh(): Tensor;
  /** In place: the inverse hyperbolic cosine of each element. `acosh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
  acosh_(): this;
  /** The sum of two tensors, or a tensor and a number, elementwise: input + alpha · other. `add(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html) */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  add(options: Other<Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  /** In place: the sum of two tensors, or a tensor and a number, elementwise: input + alpha · other. `add_(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  add_(options: Other<Tensor | Scalar> & { alpha?: Scalar }): this;
  /** input · beta plus alpha times the sum of the products of two batches of matrices. `addbmm(Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html) */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In place: input · beta plus alpha times the sum of the products of two batches of matrices. `addbmm_(Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html) */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** input + value · tensor1 / tensor2, elementwise. `addcdiv(Tensor tensor1, Tensor tensor2, *, number value = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html) */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcdiv(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  addcdiv(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /** In place: input + value · tensor1 / tensor2, elementwise. `addcdiv_(Tensor tensor1, Tensor tensor2, *, number value = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  addcdiv_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  addcdiv_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /** input + value · tensor1 · tensor2, elementwise. `addcmul(Tensor tensor1, Tensor tensor2, *, number value = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html) */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcmul(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  addcmul(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /** In place: input + value · tensor1 · tensor2, elementwise. `addcmul_(Tensor tensor1, Tensor tensor2, *, number value = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  addcmul_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  addcmul_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /** beta · input + alpha · (mat1 @ mat2). `addmm(Tensor mat1, Tensor mat2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; outDtype?: DType }): Tensor;
  addmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** beta · input + alpha · (mat1 @ mat2). `addmm(Tensor mat1, Tensor mat2, dtype outDtype, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
  addmm(mat1: Tensor, mat2: Tensor, outDtype: DType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, mat2: Tensor, options: { outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, options: { mat2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(options: { mat1: Tensor; mat2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In place: beta · input + alpha · (mat1 @ mat2). `addmm_(Tensor mat1, Tensor mat2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html) */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addmm_(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addmm_(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** beta · input + alpha · (mat @ vec). `addmv(Tensor mat, Tensor vec, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html) */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In place: beta · input + alpha · (mat @ vec). `addmv_(Tensor mat, Tensor vec, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addmv_(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addmv_(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** beta · input + alpha times the outer product of two vectors. `addr(Tensor vec1, Tensor vec2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html) */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In place: beta · input + alpha times the outer product of two vectors. `addr_(Tensor vec1, Tensor vec2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html) */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addr_(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addr_(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** A view of each matrix transposed and, if complex, conjugated. `adjoint()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html) */
  adjoint(): Tensor;
  /** Whether all elements are true, of the whole tensor or along dimensions. `all()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(): Tensor;
  /** Whether all elements are true, of the whole tensor or along dimensions. `all(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(dim: number | bigint, keepdim?: boolean): Tensor;
  all(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  all(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** Whether all elements are true, of the whole tensor or along dimensions. `all(int[] dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(dim?: Ints | null, keepdim?: boolean): Tensor;
  all(dim: Ints | null, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  all(options: { dim?: Ints | null; axis?: Ints | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** Whether all elements are close: |input - other| ≤ atol + rtol · |other|. `allclose(Tensor other, float rtol = 0.00001, float atol = 1e-8, boolean equalNan = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html) */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): boolean;
  allclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  allclose(options: Other<Tensor> & { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  /** The largest elements along dimensions; equal maxima share the gradient. `amax(int[] dim = [], boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html) */
  amax(dim?: number | Ints, keepdim?: boolean): Tensor;
  amax(dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  amax(options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The smallest elements along dimensions; equal minima share the gradient. `amin(int[] dim = [], boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html) */
  amin(dim?: number | Ints, keepdim?: boolean): Tensor;
  amin(dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  amin(options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The smallest and the largest element, of the whole tensor or along a dimension. `aminmax(*, int dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html) */
  aminmax(options?: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { min: Tensor; max: Tensor }>;
  /** The angle of each complex element, in radians. `angle()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.angle.html) */
  angle(): Tensor;
  /** Whether any element is true, of the whole tensor or along dimensions. `any()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(): Tensor;
  /** Whether any element is true, of the whole tensor or along dimensions. `any(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(dim: number | bigint, keepdim?: boolean): Tensor;
  any(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  any(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** Whether any element is true, of the whole tensor or along dimensions. `any(int[] dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(dim?: Ints | null, keepdim?: boolean): Tensor;
  any(dim: Ints | null, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  any(options: { dim?: Ints | null; axis?: Ints | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The arc cosine of each element, in radians. `arccos()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos.html) */
  arccos(): Tensor;
  /** In place: the arc cosine of each element, in radians. `arccos_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
  arccos_(): this;
  /** The inverse hyperbolic cosine of each element. `arccosh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html) */
  arccosh(): Tensor;
  /** In place: the inverse hyperbolic cosine of each element. `arccosh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
  arccosh_(): this;
  /** The arc sine of each element, in radians. `arcsin()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html) */
  arcsin(): Tensor;
  /** In place: the arc sine of each element, in radians. `arcsin_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
  arcsin_(): this;
  /** The inverse hyperbolic sine of each element. `arcsinh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html) */
  arcsinh(): Tensor;
  /** In place: the inverse hyperbolic sine of each element. `arcsinh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
  arcsinh_(): this;
  /** The arc tangent of each element, in radians. `arctan()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan.html) */
  arctan(): Tensor;
  /** The angle of the point (other, input), elementwise, in radians. `arctan2(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html) */
  arctan2(other: Tensor): Tensor;
  arctan2(options: Other<Tensor>): Tensor;
  /** In place: the angle of the point (other, input), elementwise, in radians. `arctan2_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html) */
  arctan2_(other: Tensor): this;
  arctan2_(options: Other<Tensor>): this;
  /** In place: the arc tangent of each element, in radians. `arctan_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
  arctan_(): this;
  /** The inverse hyperbolic tangent of each element. `arctanh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html) */
  arctanh(): Tensor;
  /** In place: the inverse hyperbolic tangent of each element. `arctanh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
  arctanh_(): this;
  /** The index of the largest element, of the flattened tensor or along a dimension. `argmax(int dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html) */
  argmax(dim?: number | bigint | null, keepdim?: boolean): Tensor;
  argmax(dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  argmax(options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The index of the smallest element, of the flattened tensor or along a dimension. `argmin(int dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html) */
  argmin(dim?: number | bigint | null, keepdim?: boolean): Tensor;
  argmin(dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  argmin(options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The indices that sort a tensor along a dimension. `argsort(*, boolean stable, int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html) */
  argsort(options: { stable: boolean; dim?: number | bigint; axis?: number | bigint; descending?: boolean }): Tensor;
  /** The indices that sort a tensor along a dimension. `argsort(int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html) */
  argsort(dim?: number | bigint, descending?: boolean): Tensor;
  argsort(dim: number | bigint, options: { descending?: boolean }): Tensor;
  argsort(options: { dim?: number | bigint; axis?: number | bigint; descending?: boolean; stable?: boolean }): Tensor;
  /** The indices of the nonzero elements, one row each, in row-major order. `argwhere()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html) */
  argwhere(): Tensor;
  /** A view of the memory with given sizes, strides and offset. `asStrided(int[] size, int[] stride, int storageOffset = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html) */
  asStrided(size: Ints, stride: Ints, storageOffset?: number | bigint | null): Tensor;
  asStrided(size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null }): Tensor;
  asStrided(size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStrided(options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  /** In place: a view of the memory with given sizes, strides and offset. `asStrided_(int[] size, int[] stride, int storageOffset = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
  asStrided_(size: Ints, stride: Ints, storageOffset?: number | bigint | null): this;
  asStrided_(size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null }): this;
  asStrided_(size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null }): this;
  asStrided_(options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): this;
  /** A copy with src in place of the elements that asStrided selects. `asStridedScatter(Tensor src, int[] size, int[] stride, int storageOffset = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
  asStridedScatter(src: Tensor, size: Ints, stride: Ints, storageOffset?: number | bigint | null): Tensor;
  asStridedScatter(src: Tensor, size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null }): Tensor;
  asStridedScatter(src: Tensor, size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStridedScatter(src: Tensor, options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStridedScatter(options: { src: Tensor; size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  /** The arc sine of each element, in radians. `asin()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin.html) */
  asin(): Tensor;
  /** In place: the arc sine of each element, in radians. `asin_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
  asin_(): this;
  /** The inverse hyperbolic sine of each element. `asinh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh.html) */
  asinh(): Tensor;
  /** In place: the inverse hyperbolic sine of each element. `asinh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
  asinh_(): this;
  /** The arc tangent of each element, in radians. `atan()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan.html) */
  atan(): Tensor;
  /** The angle of the point (other, input), elementwise, in radians. `atan2(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html) */
  atan2(other: Tensor): Tensor;
  atan2(options: Other<Tensor>): Tensor;
  /** In place: the angle of the point (other, input), elementwise, in radians. `atan2_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html) */
  atan2_(other: Tensor): this;
  atan2_(options: Other<Tensor>): this;
  /** In place: the arc tangent of each element, in radians. `atan_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
  atan_(): this;
  /** The inverse hyperbolic tangent of each element. `atanh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh.html) */
  atanh(): Tensor;
  /** In place: the inverse hyperbolic tangent of each element. `atanh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
  atanh_(): this;
  /** beta · input + alpha times the products of two batches of matrices. `baddbmm(Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; outDtype?: DType }): Tensor;
  baddbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** beta · input + alpha times the products of two batches of matrices. `baddbmm(Tensor batch1, Tensor batch2, dtype outDtype, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
  baddbmm(batch1: Tensor, batch2: Tensor, outDtype: DType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, batch2: Tensor, options: { outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, options: { batch2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(options: { batch1: Tensor; batch2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In place: beta · input + alpha times the products of two batches of matrices. `baddbmm_(Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html) */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  baddbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  baddbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** Zeros and ones, ones with the probability that each element gives. `bernoulli(*, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(options?: { generator?: Generator | null; p?: Tensor | number }): Tensor;
  /** Zeros and ones, ones with the probability that each element gives. `bernoulli(Tensor p, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(p: Tensor, options?: { generator?: Generator | null }): Tensor;
  bernoulli(options: { p: Tensor; generator?: Generator | null }): Tensor;
  /** Zeros and ones, ones with the probability that each element gives. `bernoulli(float p, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(p: number, options?: { generator?: Generator | null }): Tensor;
  bernoulli(options: { p: number; generator?: Generator | null }): Tensor;
  /** In place: zeros and ones, ones with the probability that each element gives. `bernoulli_(Tensor p, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html) */
  bernoulli_(p: Tensor, options?: { generator?: Generator | null }): this;
  bernoulli_(options: { p: Tensor; generator?: Generator | null }): this;
  /** In place: zeros and ones, ones with the probability that each element gives. `bernoulli_(float p = 0.5, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html) */
  bernoulli_(p?: number, options?: { generator?: Generator | null }): this;
  bernoulli_(options: { p?: number; generator?: Generator | null }): this;
  /** How often each number occurs in a tensor of non-negative integers. `bincount(Tensor weights = null, int minlength = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html) */
  bincount(weights?: Tensor | null, minlength?: number | bigint): Tensor;
  bincount(weights: Tensor | null, options: { minlength?: number | bigint }): Tensor;
  bincount(options: { weights?: Tensor | null; minlength?: number | bigint }): Tensor;
  /** The bitwise AND of integers, the logical AND of bools. `bitwiseAnd(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwiseAnd(other: Tensor): Tensor;
  bitwiseAnd(options: Other<Tensor>): Tensor;
  /** The bitwise AND of integers, the logical AND of bools. `bitwiseAnd(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwiseAnd(other: Tensor): Tensor;
  bitwiseAnd(options: Other<Tensor>): Tensor;
  /** The bitwise AND of integers, the logical AND of bools. `bitwiseAnd(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwiseAnd(other: Scalar): Tensor;
  bitwiseAnd(options: Other<Scalar>): Tensor;
  /** In place: the bitwise AND of integers, the logical AND of bools. `bitwiseAnd_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
  bitwiseAnd_(other: Tensor): this;
  bitwiseAnd_(options: Other<Tensor>): this;
  /** In place: the bitwise AND of integers, the logical AND of bools. `bitwiseAnd_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
  bitwiseAnd_(other: Scalar): this;
  bitwiseAnd_(options: Other<Scalar>): this;
  /** Shifts the bits of each integer to the left by other: input · 2^other. `bitwiseLeftShift(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwiseLeftShift(other: Tensor): Tensor;
  bitwiseLeftShift(options: Other<Tensor>): Tensor;
  /** Shifts the bits of each integer to the left by other: input · 2^other. `bitwiseLeftShift(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwiseLeftShift(other: Tensor): Tensor;
  bitwiseLeftShift(options: Other<Tensor>): Tensor;
  /** Shifts the bits of each integer to the left by other: input · 2^other. `bitwiseLeftShift(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwiseLeftShift(other: Scalar): Tensor;
  bitwiseLeftShift(options: Other<Scalar>): Tensor;
  /** In place: shifts the bits of each integer to the left by other: input · 2^other. `bitwiseLeftShift_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
  bitwiseLeftShift_(other: Tensor): this;
  bitwiseLeftShift_(options: Other<Tensor>): this;
  /** In place: shifts the bits of each integer to the left by other: input · 2^other. `bitwiseLeftShift_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
  bitwiseLeftShift_(other: Scalar): this;
  bitwiseLeftShift_(options: Other<Scalar>): this;
  /** The bitwise NOT of integers, the logical NOT of bools. `bitwiseNot()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html) */
  bitwiseNot(): Tensor;
  /** In place: the bitwise NOT of integers, the logical NOT of bools. `bitwiseNot_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html) */
  bitwiseNot_(): this;
  /** The bitwise OR of integers, the logical OR of bools. `bitwiseOr(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwiseOr(other: Tensor): Tensor;
  bitwiseOr(options: Other<Tensor>): Tensor;
  /** The bitwise OR of integers, the logical OR of bools. `bitwiseOr(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwiseOr(other: Tensor): Tensor;
  bitwiseOr(options: Other<Tensor>): Tensor;
  /** The bitwise OR of integers, the logical OR of bools. `bitwiseOr(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwiseOr(other: Scalar): Tensor;
  bitwiseOr(options: Other<Scalar>): Tensor;
  /** In place: the bitwise OR of integers, the logical OR of bools. `bitwiseOr_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
  bitwiseOr_(other: Tensor): this;
  bitwiseOr_(options: Other<Tensor>): this;
  /** In place: the bitwise OR of integers, the logical OR of bools. `bitwiseOr_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
  bitwiseOr_(other: Scalar): this;
  bitwiseOr_(options: Other<Scalar>): this;
  /** Shifts the bits of each integer to the right by other, and keeps the sign. `bitwiseRightShift(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwiseRightShift(other: Tensor): Tensor;
  bitwiseRightShift(options: Other<Tensor>): Tensor;
  /** Shifts the bits of each integer to the right by other, and keeps the sign. `bitwiseRightShift(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwiseRightShift(other: Tensor): Tensor;
  bitwiseRightShift(options: Other<Tensor>): Tensor;
  /** Shifts the bits of each integer to the right by other, and keeps the sign. `bitwiseRightShift(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwiseRightShift(other: Scalar): Tensor;
  bitwiseRightShift(options: Other<Scalar>): Tensor;
  /** In place: shifts the bits of each integer to the right by other, and keeps the sign. `bitwiseRightShift_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
  bitwiseRightShift_(other: Tensor): this;
  bitwiseRightShift_(options: Other<Tensor>): this;
  /** In place: shifts the bits of each integer to the right by other, and keeps the sign. `bitwiseRightShift_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
  bitwiseRightShift_(other: Scalar): this;
  bitwiseRightShift_(options: Other<Scalar>): this;
  /** The bitwise XOR of integers, the logical XOR of bools. `bitwiseXor(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwiseXor(other: Tensor): Tensor;
  bitwiseXor(options: Other<Tensor>): Tensor;
  /** The bitwise XOR of integers, the logical XOR of bools. `bitwiseXor(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwiseXor(other: Tensor): Tensor;
  bitwiseXor(options: Other<Tensor>): Tensor;
  /** The bitwise XOR of integers, the logical XOR of bools. `bitwiseXor(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwiseXor(other: Scalar): Tensor;
  bitwiseXor(options: Other<Scalar>): Tensor;
  /** In place: the bitwise XOR of integers, the logical XOR of bools. `bitwiseXor_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
  bitwiseXor_(other: Tensor): this;
  bitwiseXor_(options: Other<Tensor>): this;
  /** In place: the bitwise XOR of integers, the logical XOR of bools. `bitwiseXor_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
  bitwiseXor_(other: Scalar): this;
  bitwiseXor_(options: Other<Scalar>): this;
  /** The products of the matrices of two batches: (B, N, M) and (B, M, P) to (B, N, P). `bmm(Tensor mat2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
  bmm(mat2: Tensor): Tensor;
  bmm(options: { mat2: Tensor }): Tensor;
  /** The products of the matrices of two batches: (B, N, M) and (B, M, P) to (B, N, P). `bmm(Tensor mat2, dtype outDtype)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
  bmm(mat2: Tensor, outDtype: DType): Tensor;
  bmm(mat2: Tensor, options: { outDtype: DType }): Tensor;
  bmm(options: { mat2: Tensor; outDtype: DType }): Tensor;
  /** A view expanded to a shape. `broadcastTo(int[] size)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html) */
  broadcastTo(size: Ints): Tensor;
  broadcastTo(options: { size: Ints }): Tensor;
  broadcastTo(...size: number[]): Tensor;
  /** Fills the tensor with draws from the Cauchy distribution of that median and scale sigma. `cauchy_(float median = 0., float sigma = 1., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html) */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Generator | null }): this;
  cauchy_(median: number, options: { sigma?: number; generator?: Generator | null }): this;
  cauchy_(options: { median?: number; sigma?: number; generator?: Generator | null }): this;
  /** Where each column begins among the values of a CSC or BSC tensor. `ccolIndices()` */
  ccolIndices(): Tensor;
  /** The smallest integer not below each element. `ceil()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil.html) */
  ceil(): Tensor;
  /** In place: the smallest integer not below each element. `ceil_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
  ceil_(): this;
  /** The Cholesky factor of a symmetric positive-definite matrix. `cholesky(boolean upper = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html) */
  cholesky(upper?: boolean): Tensor;
  cholesky(options: { upper?: boolean }): Tensor;
  /** The inverse of A = L Lᵀ for each matrix, from its Cholesky factor. `choleskyInverse(boolean upper = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html) */
  choleskyInverse(upper?: boolean): Tensor;
  choleskyInverse(options: { upper?: boolean }): Tensor;
  /** The X of A X = input for each A = L Lᵀ, from its Cholesky factor input2. `choleskySolve(Tensor input2, boolean upper = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html) */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(input2: Tensor, options: { upper?: boolean }): Tensor;
  choleskySolve(options: { input2: Tensor; upper?: boolean }): Tensor;
  /** Splits a tensor along a dimension into at most that many parts, which are views. `chunk(int chunks, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html) */
  chunk(chunks: number | bigint, dim?: number | bigint): Tensor[];
  chunk(chunks: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  chunk(options: { chunks: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Limits each element to the range from min to max. `clamp(Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  clamp(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** Limits each element to the range from min to max. `clamp(number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  clamp(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** In place: limits each element to the range from min to max. `clamp_(Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  clamp_(min: Tensor | null, options: { max?: Tensor | null }): this;
  clamp_(options: { min?: Tensor | null; max?: Tensor | null }): this;
  /** In place: limits each element to the range from min to max. `clamp_(number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(min?: Scalar | null, max?: Scalar | null): this;
  clamp_(min: Scalar | null, options: { max?: Scalar | null }): this;
  clamp_(options: { min?: Scalar | null; max?: Scalar | null }): this;
  /** Limits each element to at most max. `clampMax(Tensor max)` */
  clampMax(max: Tensor): Tensor;
  clampMax(options: { max: Tensor }): Tensor;
  /** Limits each element to at most max. `clampMax(number max)` */
  clampMax(max: Scalar): Tensor;
  clampMax(options: { max: Scalar }): Tensor;
  /** In place: limits each element to at most max. `clampMax_(Tensor max)` */
  clampMax_(max: Tensor): this;
  clampMax_(options: { max: Tensor }): this;
  /** In place: limits each element to at most max. `clampMax_(number max)` */
  clampMax_(max: Scalar): this;
  clampMax_(options: { max: Scalar }): this;
  /** Limits each element to at least min. `clampMin(Tensor min)` */
  clampMin(min: Tensor): Tensor;
  clampMin(options: { min: Tensor }): Tensor;
  /** Limits each element to at least min. `clampMin(number min)` */
  clampMin(min: Scalar): Tensor;
  clampMin(options: { min: Scalar }): Tensor;
  /** In place: limits each element to at least min. `clampMin_(Tensor min)` */
  clampMin_(min: Tensor): this;
  clampMin_(options: { min: Tensor }): this;
  /** In place: limits each element to at least min. `clampMin_(number min)` */
  clampMin_(min: Scalar): this;
  clampMin_(options: { min: Scalar }): this;
  /** Limits each element to the range from min to max. `clip(Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  clip(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** Limits each element to the range from min to max. `clip(number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  clip(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** In place: limits each element to the range from min to max. `clip_(Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  clip_(min: Tensor | null, options: { max?: Tensor | null }): this;
  clip_(options: { min?: Tensor | null; max?: Tensor | null }): this;
  /** In place: limits each element to the range from min to max. `clip_(number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(min?: Scalar | null, max?: Scalar | null): this;
  clip_(min: Scalar | null, options: { max?: Scalar | null }): this;
  clip_(options: { min?: Scalar | null; max?: Scalar | null }): this;
  /** A copy, through which gradients flow. `clone(*, memoryFormat memoryFormat = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clone.html) */
  clone(options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** A sparse COO tensor with sorted indices and the values of equal indices summed. `coalesce()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html) */
  coalesce(): Tensor;
  /** The column of each value, or block, of a CSR or BSR tensor. `colIndices()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html) */
  colIndices(): Tensor;
  /** A view with each element's complex conjugate. `conj()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj.html) */
  conj(): Tensor;
  /** The complex conjugate of each element, computed in new memory. `conjPhysical()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html) */
  conjPhysical(): Tensor;
  /** In place: the complex conjugate of each element, computed in new memory. `conjPhysical_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
  conjPhysical_(): this;
  /** The tensor itself if its memory is contiguous in that format, else a contiguous copy. `contiguous(*, memoryFormat memoryFormat = 'contiguousFormat')` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html) */
  contiguous(options?: { memoryFormat?: MemoryFormat }): Tensor;
  /** In place: copies the elements of another tensor, which may be of another dtype or on another device. `copy_(Tensor src, boolean nonBlocking = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html) */
  copy_(src: Tensor, nonBlocking?: boolean): this;
  copy_(src: Tensor, options: { nonBlocking?: boolean }): this;
  copy_(options: { src: Tensor; nonBlocking?: boolean }): this;
  /** The size of each element of input with the sign of other. `copysign(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
  copysign(other: Tensor): Tensor;
  copysign(options: Other<Tensor>): Tensor;
  /** The size of each element of input with the sign of other. `copysign(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
  copysign(other: Scalar): Tensor;
  copysign(options: Other<Scalar>): Tensor;
  /** In place: the size of each element of input with the sign of other. `copysign_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
  copysign_(other: Tensor): this;
  copysign_(options: Other<Tensor>): this;
  /** In place: the size of each element of input with the sign of other. `copysign_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
  copysign_(other: Scalar): this;
  copysign_(options: Other<Scalar>): this;
  /** The correlation coefficients of the rows, which are variables. `corrcoef()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html) */
  corrcoef(): Tensor;
  /** The cosine of each element, in radians. `cos()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos.html) */
  cos(): Tensor;
  /** In place: the cosine of each element, in radians. `cos_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
  cos_(): this;
  /** The hyperbolic cosine of each element. `cosh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh.html) */
  cosh(): Tensor;
  /** In place: the hyperbolic cosine of each element. `cosh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
  cosh_(): this;
  /** The number of elements that are not zero. `countNonzero(int dim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
  countNonzero(dim?: number | bigint | null): Tensor;
  countNonzero(options: { dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  /** The number of elements that are not zero. `countNonzero(int[] dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
  countNonzero(dim: Ints): Tensor;
  countNonzero(options: Dim<Ints>): Tensor;
  countNonzero(...dim: number[]): Tensor;
  /** The covariances of the rows, which are variables. `cov(*, int correction = 1, Tensor fweights = null, Tensor aweights = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cov.html) */
  cov(options?: { correction?: number | bigint; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** The cross product of vectors of three elements along a dimension. `cross(Tensor other, int dim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html) */
  cross(other: Tensor, dim?: number | bigint | null): Tensor;
  cross(other: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  cross(options: Other<Tensor> & { dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  /** Where each row begins among the values of a CSR or BSR tensor. `crowIndices()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html) */
  crowIndices(): Tensor;
  /** The largest element so far along a dimension, and its index. `cummax(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html) */
  cummax(dim: number | bigint): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  cummax(options: Dim<number | bigint>): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The smallest element so far along a dimension, and its index. `cummin(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html) */
  cummin(dim: number | bigint): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  cummin(options: Dim<number | bigint>): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The products of the elements up to each along a dimension. `cumprod(int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html) */
  cumprod(dim: number | bigint, options?: { dtype?: DType | null }): Tensor;
  cumprod(options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** In place: the products of the elements up to each along a dimension. `cumprod_(int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html) */
  cumprod_(dim: number | bigint, options?: { dtype?: DType | null }): this;
  cumprod_(options: Dim<number | bigint> & { dtype?: DType | null }): this;
  /** The sums of the elements up to each along a dimension. `cumsum(int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html) */
  cumsum(dim: number | bigint, options?: { dtype?: DType | null }): Tensor;
  cumsum(options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** In place: the sums of the elements up to each along a dimension. `cumsum_(int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html) */
  cumsum_(dim: number | bigint, options?: { dtype?: DType | null }): this;
  cumsum_(options: Dim<number | bigint> & { dtype?: DType | null }): this;
  /** Converts degrees to radians. `deg2rad()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html) */
  deg2rad(): Tensor;
  /** In place: converts degrees to radians. `deg2rad_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
  deg2rad_(): this;
  /** The number of dense dimensions of a sparse tensor; all dimensions for another tensor. `denseDim()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html) */
  denseDim(): number;
  /** The float values that a quantized tensor, or each of a list, stands for. `dequantize()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html) */
  dequantize(): Tensor;
  /** The determinant of square matrices. `det()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.det.html) */
  det(): Tensor;
  /** Removes the tensor from the graph that made it, so that no gradients flow through it. `detach_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html) */
  detach_(): this;
  /** The diagonal of a matrix, or a matrix with that diagonal. `diag(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag.html) */
  diag(diagonal?: number | bigint): Tensor;
  diag(options: { diagonal?: number | bigint }): Tensor;
  /** Matrices whose diagonals are the last dimension. `diagEmbed(int offset = 0, int dim1 = -2, int dim2 = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html) */
  diagEmbed(offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint): Tensor;
  diagEmbed(offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint }): Tensor;
  diagEmbed(offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagEmbed(options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  /** A matrix with the flattened input on its diagonal, and zeros elsewhere. `diagflat(int offset = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html) */
  diagflat(offset?: number | bigint): Tensor;
  diagflat(options: { offset?: number | bigint }): Tensor;
  /** A view of the diagonal of two dimensions. `diagonal(int offset = 0, int dim1 = 0, int dim2 = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html) */
  diagonal(offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint): Tensor;
  diagonal(offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint }): Tensor;
  diagonal(offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonal(options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  /** A copy with src in place of the diagonal of two dimensions. `diagonalScatter(Tensor src, int offset = 0, int dim1 = 0, int dim2 = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html) */
  diagonalScatter(src: Tensor, offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint): Tensor;
  diagonalScatter(src: Tensor, offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint }): Tensor;
  diagonalScatter(src: Tensor, offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonalScatter(src: Tensor, options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonalScatter(options: { src: Tensor; offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  /** The differences of neighbours along a dimension, n times. `diff(int n = 1, int dim = -1, Tensor prepend = null, Tensor append = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html) */
  diff(n?: number | bigint, dim?: number | bigint, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(n: number | bigint, dim: number | bigint, prepend: Tensor | null, options: { append?: Tensor | null }): Tensor;
  diff(n: number | bigint, dim: number | bigint, options: { prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(n: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(options: { n?: number | bigint; dim?: number | bigint; axis?: number | bigint; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /** The derivative of the logarithm of the gamma function. `digamma()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma.html) */
  digamma(): Tensor;
  /** In place: the derivative of the logarithm of the gamma function. `digamma_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html) */
  digamma_(): this;
  /** The p-norm of the difference of two tensors. `dist(Tensor other, number p = 2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html) */
  dist(other: Tensor, p?: Scalar): Tensor;
  dist(other: Tensor, options: { p?: Scalar }): Tensor;
  dist(options: Other<Tensor> & { p?: Scalar }): Tensor;
  /** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `div(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
  div(other: Tensor | Scalar): Tensor;
  div(options: Other<Tensor | Scalar>): Tensor;
  /** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `div(Tensor other, *, string roundingMode)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
  div(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  div(options: Other<Tensor | Scalar> & { roundingMode: string | null }): Tensor;
  /** In place: the quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `div_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
  div_(other: Tensor | Scalar): this;
  div_(options: Other<Tensor | Scalar>): this;
  /** In place: the quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `div_(Tensor other, *, string roundingMode)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
  div_(other: Tensor | Scalar, options: { roundingMode: string | null }): this;
  div_(options: Other<Tensor | Scalar> & { roundingMode: string | null }): this;
  /** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `divide(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
  divide(other: Tensor | Scalar): Tensor;
  divide(options: Other<Tensor | Scalar>): Tensor;
  /** The quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `divide(Tensor other, *, string roundingMode)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
  divide(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  divide(options: Other<Tensor | Scalar> & { roundingMode: string | null }): Tensor;
  /** In place: the quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `divide_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
  divide_(other: Tensor | Scalar): this;
  divide_(options: Other<Tensor | Scalar>): this;
  /** In place: the quotient, elementwise; `roundingMode` 'trunc' or 'floor' makes it an integer. `divide_(Tensor other, *, string roundingMode)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
  divide_(other: Tensor | Scalar, options: { roundingMode: string | null }): this;
  divide_(options: Other<Tensor | Scalar> & { roundingMode: string | null }): this;
  /** The inner product of two vectors. `dot(Tensor tensor)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html) */
  dot(tensor: Tensor): Tensor;
  dot(options: { tensor: Tensor }): Tensor;
  /** Splits along the third dimension. `dsplit(int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
  dsplit(sections: number | bigint): Tensor[];
  dsplit(options: { sections: number | bigint }): Tensor[];
  /** Splits along the third dimension. `dsplit(int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
  dsplit(indices: Ints): Tensor[];
  dsplit(options: { indices: Ints }): Tensor[];
  dsplit(...indices: number[]): Tensor[];
  /** Whether elements are equal, elementwise. `eq(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
  eq(other: Tensor): Tensor;
  eq(options: Other<Tensor>): Tensor;
  /** Whether elements are equal, elementwise. `eq(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
  eq(other: Scalar): Tensor;
  eq(options: Other<Scalar>): Tensor;
  /** In place: whether elements are equal, elementwise. `eq_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
  eq_(other: Tensor): this;
  eq_(options: Other<Tensor>): this;
  /** In place: whether elements are equal, elementwise. `eq_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
  eq_(other: Scalar): this;
  eq_(options: Other<Scalar>): this;
  /** Whether two tensors have the same shape and elements. `equal(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html) */
  equal(other: Tensor): boolean;
  equal(options: Other<Tensor>): boolean;
  /** The error function of each element. `erf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf.html) */
  erf(): Tensor;
  /** In place: the error function of each element. `erf_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
  erf_(): this;
  /** One minus the error function of each element. `erfc()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc.html) */
  erfc(): Tensor;
  /** In place: one minus the error function of each element. `erfc_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
  erfc_(): this;
  /** The inverse of the error function of each element. `erfinv()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html) */
  erfinv(): Tensor;
  /** In place: the inverse of the error function of each element. `erfinv_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html) */
  erfinv_(): this;
  /** e to the power of each element. `exp()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp.html) */
  exp(): Tensor;
  /** 2 to the power of each element. `exp2()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2.html) */
  exp2(): Tensor;
  /** In place: 2 to the power of each element. `exp2_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
  exp2_(): this;
  /** In place: e to the power of each element. `exp_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
  exp_(): this;
  /** A view in which dimensions of size 1 are repeated without a copy. `expand(int[] size, *, boolean implicit = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
  expand(size: Ints, options?: { implicit?: boolean }): Tensor;
  expand(options: { size: Ints; implicit?: boolean }): Tensor;
  expand(...size: number[]): Tensor;
  expand(...sizeAndOptions: [...size: number[], options: { implicit?: boolean; size?: Ints }]): Tensor;
  /** A view expanded to the shape of another tensor. `expandAs(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html) */
  expandAs(other: Tensor): Tensor;
  expandAs(options: Other<Tensor>): Tensor;
  /** e to the power of each element, minus 1. `expm1()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1.html) */
  expm1(): Tensor;
  /** In place: e to the power of each element, minus 1. `expm1_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
  expm1_(): this;
  /** In place: numbers of an exponential distribution. `exponential_(float lambd = 1., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html) */
  exponential_(lambd?: number, options?: { generator?: Generator | null }): this;
  exponential_(options: { lambd?: number; generator?: Generator | null }): this;
  /** In place: every element replaced by a value. `fill_(Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(value: Tensor): this;
  fill_(options: { value: Tensor }): this;
  /** In place: every element replaced by a value. `fill_(number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(value: Scalar): this;
  fill_(options: { value: Scalar }): this;
  /** Sets the main diagonal to a value; wrap continues it below in tall matrices. `fillDiagonal_(number fillValue, boolean wrap = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html) */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): this;
  fillDiagonal_(fillValue: Scalar, options: { wrap?: boolean }): this;
  fillDiagonal_(options: { fillValue: Scalar; wrap?: boolean }): this;
  /** The integer part of each element. `fix()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix.html) */
  fix(): Tensor;
  /** In place: the integer part of each element. `fix_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
  fix_(): this;
  /** A range of dimensions joined to one. `flatten(int startDim = 0, int endDim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html) */
  flatten(startDim?: number | bigint, endDim?: number | bigint): Tensor;
  flatten(startDim: number | bigint, options: { endDim?: number | bigint }): Tensor;
  flatten(options: { startDim?: number | bigint; endDim?: number | bigint }): Tensor;
  /** The elements in reverse order along dimensions. `flip(int[] dims)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html) */
  flip(dims: Ints): Tensor;
  flip(options: { dims: Ints }): Tensor;
  flip(...dims: number[]): Tensor;
  /** The columns in reverse order. `fliplr()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html) */
  fliplr(): Tensor;
  /** The rows in reverse order. `flipud()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flipud.html) */
  flipud(): Tensor;
  /** The power of two tensors in double precision. `floatPower(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  floatPower(exponent: Tensor): Tensor;
  floatPower(options: { exponent: Tensor }): Tensor;
  /** The power of two tensors in double precision. `floatPower(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  floatPower(exponent: Tensor): Tensor;
  floatPower(options: { exponent: Tensor }): Tensor;
  /** The power of two tensors in double precision. `floatPower(number exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  floatPower(exponent: Scalar): Tensor;
  floatPower(options: { exponent: Scalar }): Tensor;
  /** In place: the power of two tensors in double precision. `floatPower_(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
  floatPower_(exponent: Tensor): this;
  floatPower_(options: { exponent: Tensor }): this;
  /** In place: the power of two tensors in double precision. `floatPower_(number exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
  floatPower_(exponent: Scalar): this;
  floatPower_(options: { exponent: Scalar }): this;
  /** The largest integer not above each element. `floor()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor.html) */
  floor(): Tensor;
  /** In place: the largest integer not above each element. `floor_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
  floor_(): this;
  /** The quotient, rounded down. `floorDivide(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html) */
  floorDivide(other: Tensor | Scalar): Tensor;
  floorDivide(options: Other<Tensor | Scalar>): Tensor;
  /** In place: the quotient, rounded down. `floorDivide_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html) */
  floorDivide_(other: Tensor | Scalar): this;
  floorDivide_(options: Other<Tensor | Scalar>): this;
  /** The larger of two elements; NaN only if both are. `fmax(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html) */
  fmax(other: Tensor): Tensor;
  fmax(options: Other<Tensor>): Tensor;
  /** The smaller of two elements; NaN only if both are. `fmin(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html) */
  fmin(other: Tensor): Tensor;
  fmin(options: Other<Tensor>): Tensor;
  /** The remainder with the sign of the dividend. `fmod(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
  fmod(other: Tensor): Tensor;
  fmod(options: Other<Tensor>): Tensor;
  /** The remainder with the sign of the dividend. `fmod(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
  fmod(other: Scalar): Tensor;
  fmod(options: Other<Scalar>): Tensor;
  /** In place: the remainder with the sign of the dividend. `fmod_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
  fmod_(other: Tensor): this;
  fmod_(options: Other<Tensor>): this;
  /** In place: the remainder with the sign of the dividend. `fmod_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
  fmod_(other: Scalar): this;
  fmod_(options: Other<Scalar>): this;
  /** The fractional part of each element. `frac()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac.html) */
  frac(): Tensor;
  /** In place: the fractional part of each element. `frac_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
  frac_(): this;
  /** The mantissa, of magnitude in [0.5, 1), and the exponent of each element: x = mantissa · 2^exponent. `frexp()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frexp.html) */
  frexp(): Named<[Tensor, Tensor], { mantissa: Tensor; exponent: Tensor }>;
  /** Takes elements along a dimension at given indices. `gather(int dim, Tensor index, *, boolean sparseGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html) */
  gather(dim: number | bigint, index: Tensor, options?: { sparseGrad?: boolean }): Tensor;
  gather(dim: number | bigint, options: { index: Tensor; sparseGrad?: boolean }): Tensor;
  gather(options: Dim<number | bigint> & { index: Tensor; sparseGrad?: boolean }): Tensor;
  /** The greatest common divisor, elementwise. `gcd(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html) */
  gcd(other: Tensor): Tensor;
  gcd(options: Other<Tensor>): Tensor;
  /** In place: the greatest common divisor, elementwise. `gcd_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
  gcd_(other: Tensor): this;
  gcd_(options: Other<Tensor>): this;
  /** Whether input ≥ other, elementwise. `ge(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
  ge(other: Tensor): Tensor;
  ge(options: Other<Tensor>): Tensor;
  /** Whether input ≥ other, elementwise. `ge(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
  ge(other: Scalar): Tensor;
  ge(options: Other<Scalar>): Tensor;
  /** In place: whether input ≥ other, elementwise. `ge_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
  ge_(other: Tensor): this;
  ge_(options: Other<Tensor>): this;
  /** In place: whether input ≥ other, elementwise. `ge_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
  ge_(other: Scalar): this;
  ge_(options: Other<Scalar>): this;
  /** Fills the tensor with draws of the number of trials, from 1, until the first success of probability p. `geometric_(float p, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html) */
  geometric_(p: number, options?: { generator?: Generator | null }): this;
  geometric_(options: { p: number; generator?: Generator | null }): this;
  /** The QR decomposition as LAPACK's geqrf gives it: R and Householder vectors in one matrix, and their factors. `geqrf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html) */
  geqrf(): Named<[Tensor, Tensor], { a: Tensor; tau: Tensor }>;
  /** The outer product of two vectors. `ger(Tensor vec2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html) */
  ger(vec2: Tensor): Tensor;
  ger(options: { vec2: Tensor }): Tensor;
  /** Whether input > other, elementwise. `greater(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
  greater(other: Tensor): Tensor;
  greater(options: Other<Tensor>): Tensor;
  /** Whether input > other, elementwise. `greater(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
  greater(other: Scalar): Tensor;
  greater(options: Other<Scalar>): Tensor;
  /** In place: whether input > other, elementwise. `greater_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
  greater_(other: Tensor): this;
  greater_(options: Other<Tensor>): this;
  /** In place: whether input > other, elementwise. `greater_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
  greater_(other: Scalar): this;
  greater_(options: Other<Scalar>): this;
  /** Whether input ≥ other, elementwise. `greaterEqual(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
  greaterEqual(other: Tensor): Tensor;
  greaterEqual(options: Other<Tensor>): Tensor;
  /** Whether input ≥ other, elementwise. `greaterEqual(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
  greaterEqual(other: Scalar): Tensor;
  greaterEqual(options: Other<Scalar>): Tensor;
  /** In place: whether input ≥ other, elementwise. `greaterEqual_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
  greaterEqual_(other: Tensor): this;
  greaterEqual_(options: Other<Tensor>): this;
  /** In place: whether input ≥ other, elementwise. `greaterEqual_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
  greaterEqual_(other: Scalar): this;
  greaterEqual_(options: Other<Scalar>): this;
  /** Whether input > other, elementwise. `gt(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
  gt(other: Tensor): Tensor;
  gt(options: Other<Tensor>): Tensor;
  /** Whether input > other, elementwise. `gt(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
  gt(other: Scalar): Tensor;
  gt(options: Other<Scalar>): Tensor;
  /** In place: whether input > other, elementwise. `gt_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
  gt_(other: Tensor): this;
  gt_(options: Other<Tensor>): this;
  /** In place: whether input > other, elementwise. `gt_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
  gt_(other: Scalar): this;
  gt_(options: Other<Scalar>): this;
  /** Sets elements within ±lambd to zero. `hardshrink(number lambd = 0.5)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html) */
  hardshrink(lambd?: Scalar): Tensor;
  hardshrink(options: { lambd?: Scalar }): Tensor;
  /** The exclusive or of the bits of all elements as 64-bit numbers, of the whole tensor or along dimensions. `hashTensor(int[] dim = [], *, boolean keepdim = false, int mode = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
  hashTensor(dim?: number | Ints, options?: { keepdim?: boolean; keepdims?: boolean; mode?: number | bigint }): Tensor;
  hashTensor(options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; mode?: number | bigint }): Tensor;
  hashTensor(...dim: number[]): Tensor;
  hashTensor(...sizeAndOptions: [...dim: number[], options: { keepdim?: boolean; keepdims?: boolean; mode?: number | bigint; dim?: number | Ints }]): Tensor;
  /** 0 below zero, 1 above, and the given value at zero. `heaviside(Tensor values)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html) */
  heaviside(values: Tensor): Tensor;
  heaviside(options: { values: Tensor }): Tensor;
  /** In place: 0 below zero, 1 above, and the given value at zero. `heaviside_(Tensor values)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html) */
  heaviside_(values: Tensor): this;
  heaviside_(options: { values: Tensor }): this;
  /** Counts the elements in bins of equal width. `histc(int bins = 100, number min = 0, number max = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html) */
  histc(bins?: number | bigint, min?: Scalar, max?: Scalar): Tensor;
  histc(bins: number | bigint, min: Scalar, options: { max?: Scalar }): Tensor;
  histc(bins: number | bigint, options: { min?: Scalar; max?: Scalar }): Tensor;
  histc(options: { bins?: number | bigint; min?: Scalar; max?: Scalar }): Tensor;
  /** The number, or weight, of elements in each bin, and the edges of the bins. `histogram(Tensor bins, *, Tensor weight = null, boolean density = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  histogram(options: { bins: Tensor; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  /** The number, or weight, of elements in each bin, and the edges of the bins. `histogram(int bins = 100, *, float[] range = null, Tensor weight = null, boolean density = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
  histogram(bins?: number | bigint, options?: { range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  histogram(options: { bins?: number | bigint; range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  /** Splits along the second dimension, or the first of a vector. `hsplit(int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
  hsplit(sections: number | bigint): Tensor[];
  hsplit(options: { sections: number | bigint }): Tensor[];
  /** Splits along the second dimension, or the first of a vector. `hsplit(int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
  hsplit(indices: Ints): Tensor[];
  hsplit(options: { indices: Ints }): Tensor[];
  hsplit(...indices: number[]): Tensor[];
  /** The length of the hypotenuse: √(input² + other²). `hypot(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html) */
  hypot(other: Tensor): Tensor;
  hypot(options: Other<Tensor>): Tensor;
  /** In place: the length of the hypotenuse: √(input² + other²). `hypot_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html) */
  hypot_(other: Tensor): this;
  hypot_(options: Other<Tensor>): this;
  /** The modified Bessel function of the first kind of order 0, I₀, of each element. `i0()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0.html) */
  i0(): Tensor;
  /** In place: the modified Bessel function of the first kind of order 0, I₀, of each element. `i0_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
  i0_(): this;
  /** The regularized lower incomplete gamma function P(input, other), elementwise. `igamma(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html) */
  igamma(other: Tensor): Tensor;
  igamma(options: Other<Tensor>): Tensor;
  /** In place: the regularized lower incomplete gamma function P(input, other), elementwise. `igamma_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html) */
  igamma_(other: Tensor): this;
  igamma_(options: Other<Tensor>): this;
  /** The regularized upper incomplete gamma function Q(input, other) = 1 - P(input, other), elementwise. `igammac(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html) */
  igammac(other: Tensor): Tensor;
  igammac(options: Other<Tensor>): Tensor;
  /** In place: the regularized upper incomplete gamma function Q(input, other) = 1 - P(input, other), elementwise. `igammac_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html) */
  igammac_(other: Tensor): this;
  igammac_(options: Other<Tensor>): this;
  /** Adds rows of source to those at given indices. `indexAdd(int dim, Tensor index, Tensor source, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
  indexAdd(dim: number | bigint, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  indexAdd(dim: number | bigint, index: Tensor, options: { source: Tensor; alpha?: Scalar }): Tensor;
  indexAdd(dim: number | bigint, options: { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  indexAdd(options: Dim<number | bigint> & { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  /** In place: adds rows of source to those at given indices. `indexAdd_(int dim, Tensor index, Tensor source, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
  indexAdd_(dim: number | bigint, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): this;
  indexAdd_(dim: number | bigint, index: Tensor, options: { source: Tensor; alpha?: Scalar }): this;
  indexAdd_(dim: number | bigint, options: { index: Tensor; source: Tensor; alpha?: Scalar }): this;
  indexAdd_(options: Dim<number | bigint> & { index: Tensor; source: Tensor; alpha?: Scalar }): this;
  /** Copies rows of source to given indices. `indexCopy(int dim, Tensor index, Tensor source)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
  indexCopy(dim: number | bigint, index: Tensor, source: Tensor): Tensor;
  indexCopy(dim: number | bigint, index: Tensor, options: { source: Tensor }): Tensor;
  indexCopy(dim: number | bigint, options: { index: Tensor; source: Tensor }): Tensor;
  indexCopy(options: Dim<number | bigint> & { index: Tensor; source: Tensor }): Tensor;
  /** In place: copies rows of source to given indices. `indexCopy_(int dim, Tensor index, Tensor source)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
  indexCopy_(dim: number | bigint, index: Tensor, source: Tensor): this;
  indexCopy_(dim: number | bigint, index: Tensor, options: { source: Tensor }): this;
  indexCopy_(dim: number | bigint, options: { index: Tensor; source: Tensor }): this;
  indexCopy_(options: Dim<number | bigint> & { index: Tensor; source: Tensor }): this;
  /** Fills the rows at given indices. `indexFill(int dim, Tensor index, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  indexFill(dim: number | bigint, index: Tensor, value: Tensor): Tensor;
  indexFill(dim: number | bigint, index: Tensor, options: { value: Tensor }): Tensor;
  indexFill(dim: number | bigint, options: { index: Tensor; value: Tensor }): Tensor;
  indexFill(options: Dim<number | bigint> & { index: Tensor; value: Tensor }): Tensor;
  /** Fills the rows at given indices. `indexFill(int dim, Tensor index, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  indexFill(dim: number | bigint, index: Tensor, value: Scalar): Tensor;
  indexFill(dim: number | bigint, index: Tensor, options: { value: Scalar }): Tensor;
  indexFill(dim: number | bigint, options: { index: Tensor; value: Scalar }): Tensor;
  indexFill(options: Dim<number | bigint> & { index: Tensor; value: Scalar }): Tensor;
  /** In place: fills the rows at given indices. `indexFill_(int dim, Tensor index, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
  indexFill_(dim: number | bigint, index: Tensor, value: Tensor): this;
  indexFill_(dim: number | bigint, index: Tensor, options: { value: Tensor }): this;
  indexFill_(dim: number | bigint, options: { index: Tensor; value: Tensor }): this;
  indexFill_(options: Dim<number | bigint> & { index: Tensor; value: Tensor }): this;
  /** In place: fills the rows at given indices. `indexFill_(int dim, Tensor index, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
  indexFill_(dim: number | bigint, index: Tensor, value: Scalar): this;
  indexFill_(dim: number | bigint, index: Tensor, options: { value: Scalar }): this;
  indexFill_(dim: number | bigint, options: { index: Tensor; value: Scalar }): this;
  indexFill_(options: Dim<number | bigint> & { index: Tensor; value: Scalar }): this;
  /** Writes values at given indices. `indexPut((Tensor | null)[] indices, Tensor values, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  indexPut(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
  indexPut(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /** In place: writes values at given indices. `indexPut_((Tensor | null)[] indices, Tensor values, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html) */
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): this;
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): this;
  indexPut_(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): this;
  indexPut_(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): this;
  /** Combines slices of source with those at given indices of a dimension, by 'prod', 'mean', 'amax' or 'amin'. `indexReduce(int dim, Tensor index, Tensor source, string reduce, *, boolean includeSelf = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
  indexReduce(dim: number | bigint, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  indexReduce(dim: number | bigint, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: number | bigint, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: number | bigint, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(options: Dim<number | bigint> & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  /** In place: combines slices of source with those at given indices of a dimension, by 'prod', 'mean', 'amax' or 'amin'. `indexReduce_(int dim, Tensor index, Tensor source, string reduce, *, boolean includeSelf = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
  indexReduce_(dim: number | bigint, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): this;
  indexReduce_(dim: number | bigint, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): this;
  indexReduce_(dim: number | bigint, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): this;
  indexReduce_(dim: number | bigint, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this;
  indexReduce_(options: Dim<number | bigint> & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this;
  /** Takes the rows of a dimension at given indices. `indexSelect(int dim, Tensor index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html) */
  indexSelect(dim: number | bigint, index: Tensor): Tensor;
  indexSelect(dim: number | bigint, options: { index: Tensor }): Tensor;
  indexSelect(options: Dim<number | bigint> & { index: Tensor }): Tensor;
  /** The indices of a coalesced sparse COO tensor, as (sparse dimensions, values). `indices()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html) */
  indices(): Tensor;
  /** The inner products of the last dimensions. `inner(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html) */
  inner(other: Tensor): Tensor;
  inner(options: Other<Tensor>): Tensor;
  /** The integers that a quantized tensor stores, in uint8, int8 or int32. `intRepr()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
  intRepr(): Tensor;
  /** The inverse of square matrices. `inverse()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inverse.html) */
  inverse(): Tensor;
  /** Whether the indices of a sparse COO tensor are sorted and distinct. `isCoalesced()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html) */
  isCoalesced(): boolean;
  /** Whether the tensor is a view that conjugates its elements when read. `isConj()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html) */
  isConj(): boolean;
  /** Whether the tensor is distributed over processes; false for every ordinary tensor. `isDistributed()` */
  isDistributed(): boolean;
  /** Whether the tensor was made in inference mode, or is a view of one that was. `isInference()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html) */
  isInference(): boolean;
  /** Whether the tensor is a view that negates its elements when read. `isNeg()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
  isNeg(): boolean;
  /** Whether the single element is not zero; throws for another number of elements. `isNonzero()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
  isNonzero(): boolean;
  /** Whether two tensors have the same storage, offset, shape and strides. `isSetTo(Tensor tensor)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html) */
  isSetTo(tensor: Tensor): boolean;
  isSetTo(options: { tensor: Tensor }): boolean;
  /** Whether the tensor has a dtype with negative numbers. `isSigned()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
  isSigned(): boolean;
  /** Whether elements are close, elementwise: |input - other| ≤ atol + rtol · |other|. `isclose(Tensor other, float rtol = 0.00001, float atol = 1e-8, boolean equalNan = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html) */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): Tensor;
  isclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  isclose(options: Other<Tensor> & { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  /** Whether elements are neither infinite nor NaN. `isfinite()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html) */
  isfinite(): Tensor;
  /** Whether elements are infinite. `isinf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isinf.html) */
  isinf(): Tensor;
  /** Whether elements are NaN. `isnan()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isnan.html) */
  isnan(): Tensor;
  /** Whether elements are minus infinity. `isneginf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html) */
  isneginf(): Tensor;
  /** Whether elements are plus infinity. `isposinf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html) */
  isposinf(): Tensor;
  /** Whether elements have no imaginary part. `isreal()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isreal.html) */
  isreal(): Tensor;
  /** The Kronecker product. `kron(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html) */
  kron(other: Tensor): Tensor;
  kron(options: Other<Tensor>): Tensor;
  /** The k-th smallest element along a dimension, and its index. `kthvalue(int k, int dim = -1, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html) */
  kthvalue(k: number | bigint, dim?: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(k: number | bigint, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(k: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(options: { k: number | bigint; dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The least common multiple, elementwise. `lcm(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html) */
  lcm(other: Tensor): Tensor;
  lcm(options: Other<Tensor>): Tensor;
  /** In place: the least common multiple, elementwise. `lcm_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
  lcm_(other: Tensor): this;
  lcm_(options: Other<Tensor>): this;
  /** input · 2^other of each pair of elements. `ldexp(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html) */
  ldexp(other: Tensor): Tensor;
  ldexp(options: Other<Tensor>): Tensor;
  /** In place: input · 2^other of each pair of elements. `ldexp_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
  ldexp_(other: Tensor): this;
  ldexp_(options: Other<Tensor>): this;
  /** Whether input ≤ other, elementwise. `le(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
  le(other: Tensor): Tensor;
  le(options: Other<Tensor>): Tensor;
  /** Whether input ≤ other, elementwise. `le(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
  le(other: Scalar): Tensor;
  le(options: Other<Scalar>): Tensor;
  /** In place: whether input ≤ other, elementwise. `le_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
  le_(other: Tensor): this;
  le_(options: Other<Tensor>): this;
  /** In place: whether input ≤ other, elementwise. `le_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
  le_(other: Scalar): this;
  le_(options: Other<Scalar>): this;
  /** Interpolates between two tensors: start + weight · (end - start). `lerp(Tensor end, Tensor weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
  lerp(end: Tensor, weight: Tensor): Tensor;
  lerp(end: Tensor, options: { weight: Tensor }): Tensor;
  lerp(options: { end: Tensor; weight: Tensor }): Tensor;
  /** Interpolates between two tensors: start + weight · (end - start). `lerp(Tensor end, number weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
  lerp(end: Tensor, weight: Scalar): Tensor;
  lerp(end: Tensor, options: { weight: Scalar }): Tensor;
  lerp(options: { end: Tensor; weight: Scalar }): Tensor;
  /** In place: interpolates between two tensors: start + weight · (end - start). `lerp_(Tensor end, Tensor weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
  lerp_(end: Tensor, weight: Tensor): this;
  lerp_(end: Tensor, options: { weight: Tensor }): this;
  lerp_(options: { end: Tensor; weight: Tensor }): this;
  /** In place: interpolates between two tensors: start + weight · (end - start). `lerp_(Tensor end, number weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
  lerp_(end: Tensor, weight: Scalar): this;
  lerp_(end: Tensor, options: { weight: Scalar }): this;
  lerp_(options: { end: Tensor; weight: Scalar }): this;
  /** Whether input < other, elementwise. `less(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
  less(other: Tensor): Tensor;
  less(options: Other<Tensor>): Tensor;
  /** Whether input < other, elementwise. `less(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
  less(other: Scalar): Tensor;
  less(options: Other<Scalar>): Tensor;
  /** In place: whether input < other, elementwise. `less_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
  less_(other: Tensor): this;
  less_(options: Other<Tensor>): this;
  /** In place: whether input < other, elementwise. `less_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
  less_(other: Scalar): this;
  less_(options: Other<Scalar>): this;
  /** Whether input ≤ other, elementwise. `lessEqual(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
  lessEqual(other: Tensor): Tensor;
  lessEqual(options: Other<Tensor>): Tensor;
  /** Whether input ≤ other, elementwise. `lessEqual(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
  lessEqual(other: Scalar): Tensor;
  lessEqual(options: Other<Scalar>): Tensor;
  /** In place: whether input ≤ other, elementwise. `lessEqual_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
  lessEqual_(other: Tensor): this;
  lessEqual_(options: Other<Tensor>): this;
  /** In place: whether input ≤ other, elementwise. `lessEqual_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
  lessEqual_(other: Scalar): this;
  lessEqual_(options: Other<Scalar>): this;
  /** The logarithm of the absolute value of the gamma function. `lgamma()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html) */
  lgamma(): Tensor;
  /** In place: the logarithm of the absolute value of the gamma function. `lgamma_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html) */
  lgamma_(): this;
  /** The natural logarithm of each element. `log()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log.html) */
  log(): Tensor;
  /** The logarithm to base 10 of each element. `log10()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10.html) */
  log10(): Tensor;
  /** In place: the logarithm to base 10 of each element. `log10_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
  log10_(): this;
  /** The natural logarithm of 1 plus each element. `log1p()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p.html) */
  log1p(): Tensor;
  /** In place: the natural logarithm of 1 plus each element. `log1p_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
  log1p_(): this;
  /** The logarithm to base 2 of each element. `log2()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2.html) */
  log2(): Tensor;
  /** In place: the logarithm to base 2 of each element. `log2_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
  log2_(): this;
  /** In place: the natural logarithm of each element. `log_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
  log_(): this;
  /** Fills the tensor with exponentials of draws from a normal distribution of that mean and std. `logNormal_(float mean = 1., float std = 2., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html) */
  logNormal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  logNormal_(mean: number, options: { std?: number; generator?: Generator | null }): this;
  logNormal_(options: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** The logarithm of the softmax along a dimension. `logSoftmax(int dim, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
  logSoftmax(dim: number | bigint, dtype?: DType | null): Tensor;
  logSoftmax(dim: number | bigint, options: { dtype?: DType | null }): Tensor;
  logSoftmax(options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** log(eᵃ + eᵇ), without overflow. `logaddexp(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html) */
  logaddexp(other: Tensor): Tensor;
  logaddexp(options: Other<Tensor>): Tensor;
  /** log₂(2ᵃ + 2ᵇ), elementwise, without overflow. `logaddexp2(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html) */
  logaddexp2(other: Tensor): Tensor;
  logaddexp2(options: Other<Tensor>): Tensor;
  /** The logarithm of the sums of exponentials up to each element along a dimension. `logcumsumexp(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html) */
  logcumsumexp(dim: number | bigint): Tensor;
  logcumsumexp(options: Dim<number | bigint>): Tensor;
  /** The logarithm of the determinant of square matrices. `logdet()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logdet.html) */
  logdet(): Tensor;
  /** The logical AND, elementwise. `logicalAnd(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html) */
  logicalAnd(other: Tensor): Tensor;
  logicalAnd(options: Other<Tensor>): Tensor;
  /** In place: the logical AND, elementwise. `logicalAnd_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html) */
  logicalAnd_(other: Tensor): this;
  logicalAnd_(options: Other<Tensor>): this;
  /** The logical NOT, elementwise. `logicalNot()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html) */
  logicalNot(): Tensor;
  /** In place: the logical NOT, elementwise. `logicalNot_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html) */
  logicalNot_(): this;
  /** The logical OR, elementwise. `logicalOr(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html) */
  logicalOr(other: Tensor): Tensor;
  logicalOr(options: Other<Tensor>): Tensor;
  /** In place: the logical OR, elementwise. `logicalOr_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html) */
  logicalOr_(other: Tensor): this;
  logicalOr_(options: Other<Tensor>): this;
  /** The logical XOR, elementwise. `logicalXor(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html) */
  logicalXor(other: Tensor): Tensor;
  logicalXor(options: Other<Tensor>): Tensor;
  /** In place: the logical XOR, elementwise. `logicalXor_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html) */
  logicalXor_(other: Tensor): this;
  logicalXor_(options: Other<Tensor>): this;
  /** log(x / (1 - x)) of each element. `logit(float eps = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html) */
  logit(eps?: number | null): Tensor;
  logit(options: { eps?: number | null }): Tensor;
  /** In place: log(x / (1 - x)) of each element. `logit_(float eps = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
  logit_(eps?: number | null): this;
  logit_(options: { eps?: number | null }): this;
  /** The logarithm of the sum of exponentials along dimensions, without overflow. `logsumexp(int[] dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html) */
  logsumexp(dim: number | Ints, keepdim?: boolean): Tensor;
  logsumexp(dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  logsumexp(options: Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** Whether input < other, elementwise. `lt(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
  lt(other: Tensor): Tensor;
  lt(options: Other<Tensor>): Tensor;
  /** Whether input < other, elementwise. `lt(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
  lt(other: Scalar): Tensor;
  lt(options: Other<Scalar>): Tensor;
  /** In place: whether input < other, elementwise. `lt_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
  lt_(other: Tensor): this;
  lt_(options: Other<Tensor>): this;
  /** In place: whether input < other, elementwise. `lt_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
  lt_(other: Scalar): this;
  lt_(options: Other<Scalar>): this;
  /** The X of A X = input for each matrix A, from its packed LU factors and pivots. `luSolve(Tensor LUData, Tensor LUPivots)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html) */
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  luSolve(LUData: Tensor, options: { LUPivots: Tensor }): Tensor;
  luSolve(options: { LUData: Tensor; LUPivots: Tensor }): Tensor;
  /** Fills the elements where a mask is true. `maskedFill(Tensor mask, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  maskedFill(mask: Tensor, value: Tensor): Tensor;
  maskedFill(mask: Tensor, options: { value: Tensor }): Tensor;
  maskedFill(options: { mask: Tensor; value: Tensor }): Tensor;
  /** Fills the elements where a mask is true. `maskedFill(Tensor mask, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  maskedFill(mask: Tensor, value: Scalar): Tensor;
  maskedFill(mask: Tensor, options: { value: Scalar }): Tensor;
  maskedFill(options: { mask: Tensor; value: Scalar }): Tensor;
  /** In place: fills the elements where a mask is true. `maskedFill_(Tensor mask, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
  maskedFill_(mask: Tensor, value: Tensor): this;
  maskedFill_(mask: Tensor, options: { value: Tensor }): this;
  maskedFill_(options: { mask: Tensor; value: Tensor }): this;
  /** In place: fills the elements where a mask is true. `maskedFill_(Tensor mask, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
  maskedFill_(mask: Tensor, value: Scalar): this;
  maskedFill_(mask: Tensor, options: { value: Scalar }): this;
  maskedFill_(options: { mask: Tensor; value: Scalar }): this;
  /** Copies elements of source to where a mask is true. `maskedScatter(Tensor mask, Tensor source)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  maskedScatter(mask: Tensor, options: { source: Tensor }): Tensor;
  maskedScatter(options: { mask: Tensor; source: Tensor }): Tensor;
  /** In place: copies elements of source to where a mask is true. `maskedScatter_(Tensor mask, Tensor source)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html) */
  maskedScatter_(mask: Tensor, source: Tensor): this;
  maskedScatter_(mask: Tensor, options: { source: Tensor }): this;
  maskedScatter_(options: { mask: Tensor; source: Tensor }): this;
  /** The elements where a mask is true, in one dimension. `maskedSelect(Tensor mask)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html) */
  maskedSelect(mask: Tensor): Tensor;
  maskedSelect(options: { mask: Tensor }): Tensor;
  /** The product of matrices, vectors, or batches of them. `matmul(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html) */
  matmul(other: Tensor): Tensor;
  matmul(options: Other<Tensor>): Tensor;
  /** The exponential of square matrices. `matrixExp()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html) */
  matrixExp(): Tensor;
  /** The n-th power of each square matrix; a negative n raises the inverse. `matrixPower(int n)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html) */
  matrixPower(n: number | bigint): Tensor;
  matrixPower(options: { n: number | bigint }): Tensor;
  /** The largest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `max()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(): Tensor;
  /** The largest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `max(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(other: Tensor): Tensor;
  max(options: Other<Tensor>): Tensor;
  /** The largest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `max(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(dim: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  max(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  max(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The larger of two elements; NaN if either is. `maximum(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html) */
  maximum(other: Tensor): Tensor;
  maximum(options: Other<Tensor>): Tensor;
  /** The mean of the elements, or along dimensions. `mean(*, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html) */
  mean(options?: { dtype?: DType | null; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The mean of the elements, or along dimensions. `mean(int[] dim, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html) */
  mean(dim: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  mean(dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  mean(options: Dim<number | Ints | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** The median, the lower one of two, of the whole tensor or along a dimension with its index. `median()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
  median(): Tensor;
  /** The median, the lower one of two, of the whole tensor or along a dimension with its index. `median(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
  median(dim: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  median(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  median(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The smallest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `min()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(): Tensor;
  /** The smallest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `min(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(other: Tensor): Tensor;
  min(options: Other<Tensor>): Tensor;
  /** The smallest element, of the whole tensor or along a dimension with its index, or of two tensors elementwise. `min(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(dim: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  min(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  min(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The smaller of two elements; NaN if either is. `minimum(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html) */
  minimum(other: Tensor): Tensor;
  minimum(options: Other<Tensor>): Tensor;
  /** The product of two matrices. `mm(Tensor mat2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
  mm(mat2: Tensor): Tensor;
  mm(options: { mat2: Tensor }): Tensor;
  /** The product of two matrices. `mm(Tensor mat2, dtype outDtype)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
  mm(mat2: Tensor, outDtype: DType): Tensor;
  mm(mat2: Tensor, options: { outDtype: DType }): Tensor;
  mm(options: { mat2: Tensor; outDtype: DType }): Tensor;
  /** The most frequent element along a dimension, and its index. `mode(int dim = -1, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html) */
  mode(dim?: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  mode(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  mode(options: { dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** Moves dimensions to other positions. `moveaxis(int source, int destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
  moveaxis(source: number | bigint, destination: number | bigint): Tensor;
  moveaxis(source: number | bigint, options: { destination: number | bigint }): Tensor;
  moveaxis(options: { source: number | bigint; destination: number | bigint }): Tensor;
  /** Moves dimensions to other positions. `moveaxis(int[] source, int[] destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
  moveaxis(source: Ints, destination: Ints): Tensor;
  moveaxis(source: Ints, options: { destination: Ints }): Tensor;
  moveaxis(options: { source: Ints; destination: Ints }): Tensor;
  /** Moves dimensions to other positions. `movedim(int source, int destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
  movedim(source: number | bigint, destination: number | bigint): Tensor;
  movedim(source: number | bigint, options: { destination: number | bigint }): Tensor;
  movedim(options: { source: number | bigint; destination: number | bigint }): Tensor;
  /** Moves dimensions to other positions. `movedim(int[] source, int[] destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
  movedim(source: Ints, destination: Ints): Tensor;
  movedim(source: Ints, options: { destination: Ints }): Tensor;
  movedim(options: { source: Ints; destination: Ints }): Tensor;
  /** Sorts along the first dimension. `msort()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.msort.html) */
  msort(): Tensor;
  /** The product, elementwise. `mul(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html) */
  mul(other: Tensor | Scalar): Tensor;
  mul(options: Other<Tensor | Scalar>): Tensor;
  /** In place: the product, elementwise. `mul_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
  mul_(other: Tensor | Scalar): this;
  mul_(options: Other<Tensor | Scalar>): this;
  /** Draws indices with the probabilities that each row gives. `multinomial(int numSamples, boolean replacement = false, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html) */
  multinomial(numSamples: number | bigint, replacement?: boolean, options?: { generator?: Generator | null }): Tensor;
  multinomial(numSamples: number | bigint, options: { replacement?: boolean; generator?: Generator | null }): Tensor;
  multinomial(options: { numSamples: number | bigint; replacement?: boolean; generator?: Generator | null }): Tensor;
  /** The product, elementwise. `multiply(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html) */
  multiply(other: Tensor | Scalar): Tensor;
  multiply(options: Other<Tensor | Scalar>): Tensor;
  /** In place: the product, elementwise. `multiply_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html) */
  multiply_(other: Tensor | Scalar): this;
  multiply_(options: Other<Tensor | Scalar>): this;
  /** The product of a matrix and a vector. `mv(Tensor vec)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html) */
  mv(vec: Tensor): Tensor;
  mv(options: { vec: Tensor }): Tensor;
  /** The logarithm of the p-dimensional gamma function of each element. `mvlgamma(int p)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html) */
  mvlgamma(p: number | bigint): Tensor;
  mvlgamma(options: { p: number | bigint }): Tensor;
  /** In place: the logarithm of the p-dimensional gamma function of each element. `mvlgamma_(int p)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html) */
  mvlgamma_(p: number | bigint): this;
  mvlgamma_(options: { p: number | bigint }): this;
  /** Replaces NaN and infinities by numbers. `nanToNum(float nan = null, float posinf = null, float neginf = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html) */
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(nan: number | null, posinf: number | null, options: { neginf?: number | null }): Tensor;
  nanToNum(nan: number | null, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** In place: replaces NaN and infinities by numbers. `nanToNum_(float nan = null, float posinf = null, float neginf = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
  nanToNum_(nan: number | null, posinf: number | null, options: { neginf?: number | null }): this;
  nanToNum_(nan: number | null, options: { posinf?: number | null; neginf?: number | null }): this;
  nanToNum_(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): this;
  /** The mean of the elements that are not NaN. `nanmean(int[] dim = null, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html) */
  nanmean(dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  nanmean(dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  nanmean(options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** The median of the elements that are not NaN. `nanmedian()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
  nanmedian(): Tensor;
  /** The median of the elements that are not NaN. `nanmedian(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
  nanmedian(dim: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** Quantiles of the elements that are not NaN. `nanquantile(Tensor q, int dim = null, boolean keepdim = false, *, string interpolation = "linear")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
  nanquantile(q: Tensor, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: Tensor, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(options: { q: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** Quantiles of the elements that are not NaN. `nanquantile(float q, int dim = null, boolean keepdim = false, *, string interpolation = "linear")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
  nanquantile(q: number, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: number, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(options: { q: number; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** The sum of the elements, NaN counting as 0. `nansum(int[] dim = null, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html) */
  nansum(dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  nansum(dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  nansum(options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** A view of a range of a dimension. `narrow(int dim, Tensor start, int length)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
  narrow(dim: number | bigint, start: Tensor, length: number | bigint): Tensor;
  narrow(dim: number | bigint, start: Tensor, options: { length: number | bigint }): Tensor;
  narrow(dim: number | bigint, options: { start: Tensor; length: number | bigint }): Tensor;
  narrow(options: Dim<number | bigint> & { start: Tensor; length: number | bigint }): Tensor;
  /** A view of a range of a dimension. `narrow(int dim, int start, int length)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
  narrow(dim: number | bigint, start: number | bigint, length: number | bigint): Tensor;
  narrow(dim: number | bigint, start: number | bigint, options: { length: number | bigint }): Tensor;
  narrow(dim: number | bigint, options: { start: number | bigint; length: number | bigint }): Tensor;
  narrow(options: Dim<number | bigint> & { start: number | bigint; length: number | bigint }): Tensor;
  /** A copy of a range of a dimension: length slices from start. `narrowCopy(int dim, int start, int length)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
  narrowCopy(dim: number | bigint, start: number | bigint, length: number | bigint): Tensor;
  narrowCopy(dim: number | bigint, start: number | bigint, options: { length: number | bigint }): Tensor;
  narrowCopy(dim: number | bigint, options: { start: number | bigint; length: number | bigint }): Tensor;
  narrowCopy(options: Dim<number | bigint> & { start: number | bigint; length: number | bigint }): Tensor;
  /** Whether elements differ, elementwise. `ne(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
  ne(other: Tensor): Tensor;
  ne(options: Other<Tensor>): Tensor;
  /** Whether elements differ, elementwise. `ne(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
  ne(other: Scalar): Tensor;
  ne(options: Other<Scalar>): Tensor;
  /** In place: whether elements differ, elementwise. `ne_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
  ne_(other: Tensor): this;
  ne_(options: Other<Tensor>): this;
  /** In place: whether elements differ, elementwise. `ne_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
  ne_(other: Scalar): this;
  ne_(options: Other<Scalar>): this;
  /** The negative of each element. `neg()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg.html) */
  neg(): Tensor;
  /** In place: the negative of each element. `neg_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
  neg_(): this;
  /** The negative of each element. `negative()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative.html) */
  negative(): Tensor;
  /** In place: the negative of each element. `negative_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
  negative_(): this;
  /** A tensor of that shape, not initialized, with the dtype and device of this one. `newEmpty(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
  newEmpty(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(...size: number[]): Tensor;
  newEmpty(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; requiresGrad?: boolean }]): Tensor;
  /** A tensor of that shape and those strides, not initialized, with the dtype and device of this one. `newEmptyStrided(int[] size, int[] stride, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html) */
  newEmptyStrided(size: Ints, stride: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmptyStrided(size: Ints, options: { stride: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmptyStrided(options: { size: Ints; stride: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A tensor of that shape filled with a value, with the dtype and device of this one. `newFull(int[] size, number fillValue, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html) */
  newFull(size: Ints, fillValue: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newFull(size: Ints, options: { fillValue: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newFull(options: { size: Ints; fillValue: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** A tensor of ones of that shape, with the dtype and device of this one. `newOnes(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
  newOnes(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(...size: number[]): Tensor;
  newOnes(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; requiresGrad?: boolean }]): Tensor;
  /** A tensor of zeros of that shape, with the dtype and device of this one. `newZeros(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
  newZeros(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(...size: number[]): Tensor;
  newZeros(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; size?: Ints; requiresGrad?: boolean }]): Tensor;
  /** The next number that the dtype has after input in the direction of other. `nextafter(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html) */
  nextafter(other: Tensor): Tensor;
  nextafter(options: Other<Tensor>): Tensor;
  /** In place: the next number that the dtype has after input in the direction of other. `nextafter_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html) */
  nextafter_(other: Tensor): this;
  nextafter_(options: Other<Tensor>): this;
  /** The indices of the first size nonzero elements, one row each, padded with fillValue if there are fewer. `nonzeroStatic(*, int size, int fillValue = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html) */
  nonzeroStatic(options: { size: number | bigint; fillValue?: number | bigint }): Tensor;
  /** In place: numbers of normal distributions with given means and standard deviations. `normal_(float mean = 0., float std = 1., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html) */
  normal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  normal_(mean: number, options: { std?: number; generator?: Generator | null }): this;
  normal_(options: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** Whether elements differ, elementwise. `notEqual(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
  notEqual(other: Tensor): Tensor;
  notEqual(options: Other<Tensor>): Tensor;
  /** Whether elements differ, elementwise. `notEqual(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
  notEqual(other: Scalar): Tensor;
  notEqual(options: Other<Scalar>): Tensor;
  /** In place: whether elements differ, elementwise. `notEqual_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
  notEqual_(other: Tensor): this;
  notEqual_(options: Other<Tensor>): this;
  /** In place: whether elements differ, elementwise. `notEqual_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
  notEqual_(other: Scalar): this;
  notEqual_(options: Other<Scalar>): this;
  /** The first columns of the product of the Householder reflections that geqrf returns: Q of a QR decomposition. `orgqr(Tensor input2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html) */
  orgqr(input2: Tensor): Tensor;
  orgqr(options: { input2: Tensor }): Tensor;
  /** The product of Q, or its transpose, and another matrix, with Q given by the Householder vectors of geqrf. `ormqr(Tensor input2, Tensor input3, boolean left = true, boolean transpose = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html) */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  ormqr(options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  /** The outer product of two vectors. `outer(Tensor vec2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html) */
  outer(vec2: Tensor): Tensor;
  outer(options: { vec2: Tensor }): Tensor;
  /** A view with dimensions in another order. `permute(int[] dims)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html) */
  permute(dims: Ints): Tensor;
  permute(options: { dims: Ints }): Tensor;
  permute(...dims: number[]): Tensor;
  /** A copy in page-locked memory, from which transfers to a device are faster; itself if already there. `pinMemory(Device device = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html) */
  pinMemory(device?: DeviceLike | null): Tensor;
  pinMemory(options: { device?: DeviceLike | null }): Tensor;
  /** The pseudo-inverse of matrices. `pinverse(float rcond = 1e-15)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html) */
  pinverse(rcond?: number): Tensor;
  pinverse(options: { rcond?: number }): Tensor;
  /** The n-th derivative of the digamma function. `polygamma(int n)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html) */
  polygamma(n: number | bigint): Tensor;
  polygamma(options: { n: number | bigint }): Tensor;
  /** In place: the n-th derivative of the digamma function. `polygamma_(int n)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html) */
  polygamma_(n: number | bigint): this;
  polygamma_(options: { n: number | bigint }): this;
  /** The tensor itself; an error for bools. `positive()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.positive.html) */
  positive(): Tensor;
  /** Each element to a power. `pow(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Tensor): Tensor;
  pow(options: { exponent: Tensor }): Tensor;
  /** Each element to a power. `pow(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Tensor): Tensor;
  pow(options: { exponent: Tensor }): Tensor;
  /** Each element to a power. `pow(number exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Scalar): Tensor;
  pow(options: { exponent: Scalar }): Tensor;
  /** In place: each element to a power. `pow_(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
  pow_(exponent: Tensor): this;
  pow_(options: { exponent: Tensor }): this;
  /** In place: each element to a power. `pow_(number exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
  pow_(exponent: Scalar): this;
  pow_(options: { exponent: Scalar }): this;
  /** max(0, x) + weight · min(0, x), with one weight for all channels or one for each. `prelu(Tensor weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
  prelu(weight: Tensor): Tensor;
  prelu(options: { weight: Tensor }): Tensor;
  /** The product of the elements, or along a dimension. `prod(*, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html) */
  prod(options?: { dtype?: DType | null; dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The product of the elements, or along a dimension. `prod(int dim, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html) */
  prod(dim: number | bigint, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  prod(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  prod(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** Writes elements at indices of the flattened tensor. `put(Tensor index, Tensor source, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  put(index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor;
  put(options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /** In place: writes elements at indices of the flattened tensor. `put_(Tensor index, Tensor source, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html) */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  put_(index: Tensor, source: Tensor, options: { accumulate?: boolean }): this;
  put_(index: Tensor, options: { source: Tensor; accumulate?: boolean }): this;
  put_(options: { index: Tensor; source: Tensor; accumulate?: boolean }): this;
  /** The dimension along which a tensor is quantized with a scale for each slice. `qPerChannelAxis()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
  qPerChannelAxis(): number;
  /** The scale of each slice of a tensor that is quantized per channel. `qPerChannelScales()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
  qPerChannelScales(): Tensor;
  /** The zero point of each slice of a tensor that is quantized per channel. `qPerChannelZeroPoints()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
  qPerChannelZeroPoints(): Tensor;
  /** The scale of a tensor that is quantized with one scale. `qScale()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
  qScale(): number;
  /** The zero point of a tensor that is quantized with one scale. `qZeroPoint()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
  qZeroPoint(): number;
  /** The factors of input = Q R for each matrix: Q with orthonormal columns, R upper triangular. `qr(boolean some = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qr.html) */
  qr(some?: boolean): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  qr(options: { some?: boolean }): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  /** Quantiles of the elements, or along a dimension. `quantile(Tensor q, int dim = null, boolean keepdim = false, *, string interpolation = "linear")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
  quantile(q: Tensor, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: Tensor, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(q: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(options: { q: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** Quantiles of the elements, or along a dimension. `quantile(float q, int dim = null, boolean keepdim = false, *, string interpolation = "linear")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
  quantile(q: number, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: number, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(q: number, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(options: { q: number; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** Converts radians to degrees. `rad2deg()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html) */
  rad2deg(): Tensor;
  /** In place: converts radians to degrees. `rad2deg_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
  rad2deg_(): this;
  /** In place: integers drawn uniformly. `random_(*, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(options?: { generator?: Generator | null; from?: number | bigint; to?: number | bigint | null | number | bigint }): this;
  /** In place: integers drawn uniformly. `random_(int from, int to, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(from: number | bigint, to: number | bigint | null, options?: { generator?: Generator | null }): this;
  random_(from: number | bigint, options: { to: number | bigint | null; generator?: Generator | null }): this;
  random_(options: { from: number | bigint; to: number | bigint | null; generator?: Generator | null }): this;
  /** In place: integers drawn uniformly. `random_(int to, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(to: number | bigint, options?: { generator?: Generator | null }): this;
  random_(options: { to: number | bigint; generator?: Generator | null }): this;
  /** The elements in one dimension; a view if the memory allows it. `ravel()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ravel.html) */
  ravel(): Tensor;
  /** 1 divided by each element. `reciprocal()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html) */
  reciprocal(): Tensor;
  /** In place: 1 divided by each element. `reciprocal_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
  reciprocal_(): this;
  /** max(0, x) of each element. `relu()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
  relu(): Tensor;
  /** In place: max(0, x) of each element. `relu_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
  relu_(): this;
  /** The remainder with the sign of the divisor, as Python's %. `remainder(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Tensor): Tensor;
  remainder(options: Other<Tensor>): Tensor;
  /** The remainder with the sign of the divisor, as Python's %. `remainder(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Tensor): Tensor;
  remainder(options: Other<Tensor>): Tensor;
  /** The remainder with the sign of the divisor, as Python's %. `remainder(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Scalar): Tensor;
  remainder(options: Other<Scalar>): Tensor;
  /** In place: the remainder with the sign of the divisor, as Python's %. `remainder_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
  remainder_(other: Tensor): this;
  remainder_(options: Other<Tensor>): this;
  /** In place: the remainder with the sign of the divisor, as Python's %. `remainder_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
  remainder_(other: Scalar): this;
  remainder_(options: Other<Scalar>): this;
  /** Scales down the slices along a dimension whose norm exceeds a maximum. `renorm(number p, int dim, number maxnorm)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
  renorm(p: Scalar, dim: number | bigint, maxnorm: Scalar): Tensor;
  renorm(p: Scalar, dim: number | bigint, options: { maxnorm: Scalar }): Tensor;
  renorm(p: Scalar, options: Dim<number | bigint> & { maxnorm: Scalar }): Tensor;
  renorm(options: Dim<number | bigint> & { p: Scalar; maxnorm: Scalar }): Tensor;
  /** In place: scales down the slices along a dimension whose norm exceeds a maximum. `renorm_(number p, int dim, number maxnorm)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
  renorm_(p: Scalar, dim: number | bigint, maxnorm: Scalar): this;
  renorm_(p: Scalar, dim: number | bigint, options: { maxnorm: Scalar }): this;
  renorm_(p: Scalar, options: Dim<number | bigint> & { maxnorm: Scalar }): this;
  renorm_(options: Dim<number | bigint> & { p: Scalar; maxnorm: Scalar }): this;
  /** Repeats a tensor along its dimensions, with a copy. `repeat(int[] repeats)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html) */
  repeat(repeats: Ints): Tensor;
  repeat(options: { repeats: Ints }): Tensor;
  repeat(...repeats: number[]): Tensor;
  /** Repeats each element along a dimension. `repeatInterleave(Tensor repeats, int dim = null, *, int outputSize = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
  repeatInterleave(repeats: Tensor, dim?: number | bigint | null, options?: { outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(repeats: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(options: { repeats: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  /** Repeats each element along a dimension. `repeatInterleave(int repeats, int dim = null, *, int outputSize = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
  repeatInterleave(repeats: number | bigint, dim?: number | bigint | null, options?: { outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(repeats: number | bigint, options: { dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(options: { repeats: number | bigint; dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  /** The elements in another shape; a view if the memory allows it. `reshape(int[] shape)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html) */
  reshape(shape: Ints): Tensor;
  reshape(options: { shape: Ints }): Tensor;
  reshape(...shape: number[]): Tensor;
  /** The elements in the shape of another tensor. `reshapeAs(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html) */
  reshapeAs(other: Tensor): Tensor;
  reshapeAs(options: Other<Tensor>): Tensor;
  /** Changes the shape, and enlarges the storage if it is too small; new elements are not initialized. `resize_(int[] size, *, memoryFormat memoryFormat = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
  resize_(size: Ints, options?: { memoryFormat?: MemoryFormat | null }): this;
  resize_(options: { size: Ints; memoryFormat?: MemoryFormat | null }): this;
  resize_(...size: number[]): this;
  resize_(...sizeAndOptions: [...size: number[], options: { memoryFormat?: MemoryFormat | null; size?: Ints }]): this;
  /** Changes the shape to that of another tensor; new elements are not initialized. `resizeAs_(Tensor theTemplate, *, memoryFormat memoryFormat = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): this;
  resizeAs_(options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): this;
  /** Changes a sparse tensor's shape and numbers of sparse and dense dimensions to those of another. `resizeAsSparse_(Tensor theTemplate)` */
  resizeAsSparse_(theTemplate: Tensor): this;
  resizeAsSparse_(options: { theTemplate: Tensor }): this;
  /** The tensor itself, or a conjugated copy if it is a view that conjugates when read. `resolveConj()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html) */
  resolveConj(): Tensor;
  /** The tensor itself, or a negated copy if it is a view that negates when read. `resolveNeg()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html) */
  resolveNeg(): Tensor;
  /** Shifts elements along dimensions; those beyond the end come in at the start. `roll(int[] shifts, int[] dims = [])` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html) */
  roll(shifts: number | Ints, dims?: number | Ints): Tensor;
  roll(shifts: number | Ints, options: { dims?: number | Ints }): Tensor;
  roll(options: { shifts: number | Ints; dims?: number | Ints }): Tensor;
  /** Rotates by 90 degrees k times in the plane of two dimensions. `rot90(int k = 1, int[] dims = [0, 1])` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html) */
  rot90(k?: number | bigint, dims?: Ints): Tensor;
  rot90(k: number | bigint, options: { dims?: Ints }): Tensor;
  rot90(options: { k?: number | bigint; dims?: Ints }): Tensor;
  /** Rounds each element to the nearest integer, halves to even. `round()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html) */
  round(): Tensor;
  /** Rounds each element to the nearest integer, halves to even. `round(*, int decimals)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html) */
  round(options: { decimals: number | bigint }): Tensor;
  /** In place: rounds each element to the nearest integer, halves to even. `round_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(): this;
  /** In place: rounds each element to the nearest integer, halves to even. `round_(*, int decimals)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(options: { decimals: number | bigint }): this;
  /** The row of each value, or block, of a CSC or BSC tensor. `rowIndices()` */
  rowIndices(): Tensor;
  /** 1 divided by the square root of each element. `rsqrt()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html) */
  rsqrt(): Tensor;
  /** In place: 1 divided by the square root of each element. `rsqrt_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
  rsqrt_(): this;
  /** Writes elements of src along a dimension at given indices. `scatter(int dim, Tensor index, Tensor src)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number | bigint, index: Tensor, src: Tensor): Tensor;
  scatter(dim: number | bigint, index: Tensor, options: { src: Tensor }): Tensor;
  scatter(dim: number | bigint, options: { index: Tensor; src: Tensor }): Tensor;
  scatter(options: Dim<number | bigint> & { index: Tensor; src: Tensor }): Tensor;
  /** Writes elements of src along a dimension at given indices. `scatter(int dim, Tensor index, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number | bigint, index: Tensor, value: Scalar): Tensor;
  scatter(dim: number | bigint, index: Tensor, options: { value: Scalar }): Tensor;
  scatter(dim: number | bigint, options: { index: Tensor; value: Scalar }): Tensor;
  scatter(options: Dim<number | bigint> & { index: Tensor; value: Scalar }): Tensor;
  /** Writes elements of src along a dimension at given indices. `scatter(int dim, Tensor index, Tensor src, *, string reduce)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string }): Tensor;
  scatter(dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string }): Tensor;
  scatter(options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string }): Tensor;
  /** Writes elements of src along a dimension at given indices. `scatter(int dim, Tensor index, number value, *, string reduce)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number | bigint, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter(dim: number | bigint, index: Tensor, options: { value: Scalar; reduce: string }): Tensor;
  scatter(dim: number | bigint, options: { index: Tensor; value: Scalar; reduce: string }): Tensor;
  scatter(options: Dim<number | bigint> & { index: Tensor; value: Scalar; reduce: string }): Tensor;
  /** In place: writes elements of src along a dimension at given indices. `scatter_(int dim, Tensor index, Tensor src)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number | bigint, index: Tensor, src: Tensor): this;
  scatter_(dim: number | bigint, index: Tensor, options: { src: Tensor }): this;
  scatter_(dim: number | bigint, options: { index: Tensor; src: Tensor }): this;
  scatter_(options: Dim<number | bigint> & { index: Tensor; src: Tensor }): this;
  /** In place: writes elements of src along a dimension at given indices. `scatter_(int dim, Tensor index, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number | bigint, index: Tensor, value: Scalar): this;
  scatter_(dim: number | bigint, index: Tensor, options: { value: Scalar }): this;
  scatter_(dim: number | bigint, options: { index: Tensor; value: Scalar }): this;
  scatter_(options: Dim<number | bigint> & { index: Tensor; value: Scalar }): this;
  /** In place: writes elements of src along a dimension at given indices. `scatter_(int dim, Tensor index, Tensor src, *, string reduce)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string }): this;
  scatter_(dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string }): this;
  scatter_(dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string }): this;
  scatter_(options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string }): this;
  /** In place: writes elements of src along a dimension at given indices. `scatter_(int dim, Tensor index, number value, *, string reduce)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number | bigint, index: Tensor, value: Scalar, options: { reduce: string }): this;
  scatter_(dim: number | bigint, index: Tensor, options: { value: Scalar; reduce: string }): this;
  scatter_(dim: number | bigint, options: { index: Tensor; value: Scalar; reduce: string }): this;
  scatter_(options: Dim<number | bigint> & { index: Tensor; value: Scalar; reduce: string }): this;
  /** Adds elements of src along a dimension at given indices. `scatterAdd(int dim, Tensor index, Tensor src)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
  scatterAdd(dim: number | bigint, index: Tensor, src: Tensor): Tensor;
  scatterAdd(dim: number | bigint, index: Tensor, options: { src: Tensor }): Tensor;
  scatterAdd(dim: number | bigint, options: { index: Tensor; src: Tensor }): Tensor;
  scatterAdd(options: Dim<number | bigint> & { index: Tensor; src: Tensor }): Tensor;
  /** In place: adds elements of src along a dimension at given indices. `scatterAdd_(int dim, Tensor index, Tensor src)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
  scatterAdd_(dim: number | bigint, index: Tensor, src: Tensor): this;
  scatterAdd_(dim: number | bigint, index: Tensor, options: { src: Tensor }): this;
  scatterAdd_(dim: number | bigint, options: { index: Tensor; src: Tensor }): this;
  scatterAdd_(options: Dim<number | bigint> & { index: Tensor; src: Tensor }): this;
  /** Combines elements of src along a dimension at given indices, by 'sum', 'prod', 'mean', 'amax' or 'amin'. `scatterReduce(int dim, Tensor index, Tensor src, string reduce, *, boolean includeSelf = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
  scatterReduce(dim: number | bigint, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  /** In place: combines elements of src along a dimension at given indices, by 'sum', 'prod', 'mean', 'amax' or 'amin'. `scatterReduce_(int dim, Tensor index, Tensor src, string reduce, *, boolean includeSelf = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
  scatterReduce_(dim: number | bigint, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): this;
  scatterReduce_(dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this;
  /** A view of one index of a dimension. `select(int dim, int index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html) */
  select(dim: number | bigint, index: number | bigint): Tensor;
  select(dim: number | bigint, options: { index: number | bigint }): Tensor;
  select(options: Dim<number | bigint> & { index: number | bigint }): Tensor;
  /** A copy with src in place of one index of a dimension. `selectScatter(Tensor src, int dim, int index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
  selectScatter(src: Tensor, dim: number | bigint, index: number | bigint): Tensor;
  selectScatter(src: Tensor, dim: number | bigint, options: { index: number | bigint }): Tensor;
  selectScatter(src: Tensor, options: Dim<number | bigint> & { index: number | bigint }): Tensor;
  selectScatter(options: Dim<number | bigint> & { src: Tensor; index: number | bigint }): Tensor;
  /** The sign of each element; of complex ones the number of size 1 in their direction. `sgn()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn.html) */
  sgn(): Tensor;
  /** In place: the sign of each element; of complex ones the number of size 1 in their direction. `sgn_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html) */
  sgn_(): this;
  /** 1 / (1 + e⁻ˣ) of each element. `sigmoid()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html) */
  sigmoid(): Tensor;
  /** In place: 1 / (1 + e⁻ˣ) of each element. `sigmoid_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
  sigmoid_(): this;
  /** The sign of each element: -1, 0 or 1. `sign()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign.html) */
  sign(): Tensor;
  /** In place: the sign of each element: -1, 0 or 1. `sign_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html) */
  sign_(): this;
  /** Whether the sign bit of each element is set. `signbit()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.signbit.html) */
  signbit(): Tensor;
  /** The sine of each element, in radians. `sin()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin.html) */
  sin(): Tensor;
  /** In place: the sine of each element, in radians. `sin_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
  sin_(): this;
  /** sin(πx) / (πx) of each element. `sinc()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc.html) */
  sinc(): Tensor;
  /** In place: sin(πx) / (πx) of each element. `sinc_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
  sinc_(): this;
  /** The hyperbolic sine of each element. `sinh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh.html) */
  sinh(): Tensor;
  /** In place: the hyperbolic sine of each element. `sinh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
  sinh_(): this;
  /** A view of input's memory with the shape, strides and offset of src, of which input is a slice. `sliceInverse(Tensor src, int dim = 0, int start = null, int end = null, int step = 1)` */
  sliceInverse(src: Tensor, dim?: number | bigint, start?: number | bigint | null, end?: number | bigint | null, step?: number | bigint): Tensor;
  sliceInverse(src: Tensor, dim: number | bigint, start: number | bigint | null, end: number | bigint | null, options: { step?: number | bigint }): Tensor;
  sliceInverse(src: Tensor, dim: number | bigint, start: number | bigint | null, options: { end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(src: Tensor, dim: number | bigint, options: { start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(src: Tensor, options: { dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(options: { src: Tensor; dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  /** A copy with src in place of a range of a dimension, with a step. `sliceScatter(Tensor src, int dim = 0, int start = null, int end = null, int step = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html) */
  sliceScatter(src: Tensor, dim?: number | bigint, start?: number | bigint | null, end?: number | bigint | null, step?: number | bigint): Tensor;
  sliceScatter(src: Tensor, dim: number | bigint, start: number | bigint | null, end: number | bigint | null, options: { step?: number | bigint }): Tensor;
  sliceScatter(src: Tensor, dim: number | bigint, start: number | bigint | null, options: { end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceScatter(src: Tensor, dim: number | bigint, options: { start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceScatter(src: Tensor, options: { dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceScatter(options: { src: Tensor; dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  /** The sign and the logarithm of the absolute determinant. `slogdet()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html) */
  slogdet(): Named<[Tensor, Tensor], { sign: Tensor; logabsdet: Tensor }>;
  /** The product of a sparse matrix and a dense one, as a sparse matrix. `smm(Tensor mat2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html) */
  smm(mat2: Tensor): Tensor;
  smm(options: { mat2: Tensor }): Tensor;
  /** eˣ divided by its sum along a dimension. `softmax(int dim, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html) */
  softmax(dim: number | bigint, dtype?: DType | null): Tensor;
  softmax(dim: number | bigint, options: { dtype?: DType | null }): Tensor;
  softmax(options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** The elements sorted along a dimension, and their former indices. `sort(*, boolean stable, int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html) */
  sort(options: { stable: boolean | null; dim?: number | bigint; axis?: number | bigint; descending?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The elements sorted along a dimension, and their former indices. `sort(int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html) */
  sort(dim?: number | bigint, descending?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  sort(dim: number | bigint, options: { descending?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  sort(options: { dim?: number | bigint; axis?: number | bigint; descending?: boolean; stable?: boolean | null }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The number of sparse dimensions of a sparse tensor; 0 for another tensor. `sparseDim()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html) */
  sparseDim(): number;
  /** A sparse tensor of the elements at the indices of the sparse tensor mask. `sparseMask(Tensor mask)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html) */
  sparseMask(mask: Tensor): Tensor;
  sparseMask(options: { mask: Tensor }): Tensor;
  /** Changes the shape and the numbers of sparse and dense dimensions of a sparse tensor. `sparseResize_(int[] size, int sparseDim, int denseDim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
  sparseResize_(size: Ints, sparseDim: number | bigint, denseDim: number | bigint): this;
  sparseResize_(size: Ints, sparseDim: number | bigint, options: { denseDim: number | bigint }): this;
  sparseResize_(size: Ints, options: { sparseDim: number | bigint; denseDim: number | bigint }): this;
  sparseResize_(options: { size: Ints; sparseDim: number | bigint; denseDim: number | bigint }): this;
  /** Removes all values of a sparse tensor, and changes its shape and numbers of sparse and dense dimensions. `sparseResizeAndClear_(int[] size, int sparseDim, int denseDim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
  sparseResizeAndClear_(size: Ints, sparseDim: number | bigint, denseDim: number | bigint): this;
  sparseResizeAndClear_(size: Ints, sparseDim: number | bigint, options: { denseDim: number | bigint }): this;
  sparseResizeAndClear_(size: Ints, options: { sparseDim: number | bigint; denseDim: number | bigint }): this;
  sparseResizeAndClear_(options: { size: Ints; sparseDim: number | bigint; denseDim: number | bigint }): this;
  /** Views of consecutive parts of a dimension that have the given sizes. `splitWithSizes(int[] splitSizes, int dim = 0)` */
  splitWithSizes(splitSizes: Ints, dim?: number | bigint): Tensor[];
  splitWithSizes(splitSizes: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  splitWithSizes(options: { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** The square root of each element. `sqrt()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html) */
  sqrt(): Tensor;
  /** In place: the square root of each element. `sqrt_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
  sqrt_(): this;
  /** The square of each element. `square()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square.html) */
  square(): Tensor;
  /** In place: the square of each element. `square_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
  square_(): this;
  /** A view without dimensions of size 1. `squeeze()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(): Tensor;
  /** A view without dimensions of size 1. `squeeze(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(dim: number | bigint): Tensor;
  squeeze(options: Dim<number | bigint>): Tensor;
  /** A view without dimensions of size 1. `squeeze(int[] dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(dim: Ints): Tensor;
  squeeze(options: Dim<Ints>): Tensor;
  squeeze(...dim: number[]): Tensor;
  /** In place: a view without dimensions of size 1. `squeeze_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(): this;
  /** In place: a view without dimensions of size 1. `squeeze_(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(dim: number | bigint): this;
  squeeze_(options: Dim<number | bigint>): this;
  /** In place: a view without dimensions of size 1. `squeeze_(int[] dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(dim: Ints): this;
  squeeze_(options: Dim<Ints>): this;
  squeeze_(...dim: number[]): this;
  /** beta · input + alpha · (mat1 @ mat2) for sparse input and mat1, as a sparse matrix. `sspaddmm(Tensor mat1, Tensor mat2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html) */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** The standard deviation, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `std(boolean unbiased = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(unbiased?: boolean): Tensor;
  std(options: { unbiased?: boolean; dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The standard deviation, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `std(int[] dim = null, *, number correction = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(dim?: number | Ints | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; unbiased?: boolean }): Tensor;
  std(options: { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(...dim: number[]): Tensor;
  std(...sizeAndOptions: [...dim: number[], options: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; dim?: number | Ints | null }]): Tensor;
  /** The standard deviation, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `std(int[] dim, boolean unbiased = true, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(dim: number | Ints | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(dim: number | Ints | null, unbiased: boolean, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(dim: number | Ints | null, options: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(options: Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The difference, elementwise: input - alpha · other. `sub(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html) */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  sub(options: Other<Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  /** In place: the difference, elementwise: input - alpha · other. `sub_(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  sub_(options: Other<Tensor | Scalar> & { alpha?: Scalar }): this;
  /** The difference, elementwise: input - alpha · other. `subtract(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  subtract(options: Other<Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  /** In place: the difference, elementwise: input - alpha · other. `subtract_(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  subtract_(options: Other<Tensor | Scalar> & { alpha?: Scalar }): this;
  /** The sum of the elements, or along dimensions. `sum(*, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html) */
  sum(options?: { dtype?: DType | null; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The sum of the elements, or along dimensions. `sum(int[] dim, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html) */
  sum(dim: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  sum(dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  sum(options: Dim<number | Ints | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** The sum over dimensions that were broadcast from that shape, which the result has. `sumToSize(int[] size)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html) */
  sumToSize(size: Ints): Tensor;
  sumToSize(options: { size: Ints }): Tensor;
  sumToSize(...size: number[]): Tensor;
  /** The singular value decomposition: input = U diag(S) Vᵀ. `svd(boolean some = true, boolean computeUv = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html) */
  svd(some?: boolean, computeUv?: boolean): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  svd(some: boolean, options: { computeUv?: boolean }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  svd(options: { some?: boolean; computeUv?: boolean }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  /** A view with two dimensions exchanged. `swapaxes(int axis0, int axis1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html) */
  swapaxes(axis0: number | bigint, axis1: number | bigint): Tensor;
  swapaxes(axis0: number | bigint, options: { axis1: number | bigint }): Tensor;
  swapaxes(options: { axis0: number | bigint; axis1: number | bigint }): Tensor;
  /** In place: a view with two dimensions exchanged. `swapaxes_(int axis0, int axis1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html) */
  swapaxes_(axis0: number | bigint, axis1: number | bigint): this;
  swapaxes_(axis0: number | bigint, options: { axis1: number | bigint }): this;
  swapaxes_(options: { axis0: number | bigint; axis1: number | bigint }): this;
  /** A view with two dimensions exchanged. `swapdims(int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html) */
  swapdims(dim0: number | bigint, dim1: number | bigint): Tensor;
  swapdims(dim0: number | bigint, options: { dim1: number | bigint }): Tensor;
  swapdims(options: { dim0: number | bigint; dim1: number | bigint }): Tensor;
  /** In place: a view with two dimensions exchanged. `swapdims_(int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html) */
  swapdims_(dim0: number | bigint, dim1: number | bigint): this;
  swapdims_(dim0: number | bigint, options: { dim1: number | bigint }): this;
  swapdims_(options: { dim0: number | bigint; dim1: number | bigint }): this;
  /** A view of a matrix with its dimensions exchanged. `t()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t.html) */
  t(): Tensor;
  /** In place: a view of a matrix with its dimensions exchanged. `t_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html) */
  t_(): this;
  /** The elements at indices of the flattened tensor. `take(Tensor index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html) */
  take(index: Tensor): Tensor;
  take(options: { index: Tensor }): Tensor;
  /** The elements along a dimension at given indices, which broadcast. `takeAlongDim(Tensor indices, int dim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html) */
  takeAlongDim(indices: Tensor, dim?: number | bigint | null): Tensor;
  takeAlongDim(indices: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  takeAlongDim(options: { indices: Tensor; dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  /** The tangent of each element, in radians. `tan()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan.html) */
  tan(): Tensor;
  /** In place: the tangent of each element, in radians. `tan_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
  tan_(): this;
  /** The hyperbolic tangent of each element. `tanh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh.html) */
  tanh(): Tensor;
  /** In place: the hyperbolic tangent of each element. `tanh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
  tanh_(): this;
  /** Splits a tensor along a dimension into parts of nearly equal size, or at indices. `tensorSplit(Tensor tensorIndicesOrSections, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: number | bigint): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: { tensorIndicesOrSections: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Splits a tensor along a dimension into parts of nearly equal size, or at indices. `tensorSplit(int sections, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensorSplit(sections: number | bigint, dim?: number | bigint): Tensor[];
  tensorSplit(sections: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: { sections: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Splits a tensor along a dimension into parts of nearly equal size, or at indices. `tensorSplit(int[] indices, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensorSplit(indices: Ints, dim?: number | bigint): Tensor[];
  tensorSplit(indices: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: { indices: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Repeats a tensor along its dimensions. `tile(int[] dims)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html) */
  tile(dims: Ints): Tensor;
  tile(options: { dims: Ints }): Tensor;
  tile(...dims: number[]): Tensor;
  /** The tensor with all elements in strided memory; converts from a sparse or oneDNN layout. `toDense(dtype dtype = null, *, boolean maskedGrad = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html) */
  toDense(dtype?: DType | null, options?: { maskedGrad?: boolean | null }): Tensor;
  toDense(options: { dtype?: DType | null; maskedGrad?: boolean | null }): Tensor;
  /** A copy in oneDNN's own memory layout. `toMkldnn(dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html) */
  toMkldnn(dtype?: DType | null): Tensor;
  toMkldnn(options: { dtype?: DType | null }): Tensor;
  /** A nested tensor as an ordinary one, its components padded with a value to one shape. `toPaddedTensor(float padding, int[] outputSize = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html) */
  toPaddedTensor(padding: number, outputSize?: Ints | null): Tensor;
  toPaddedTensor(padding: number, options: { outputSize?: Ints | null }): Tensor;
  toPaddedTensor(options: { padding: number; outputSize?: Ints | null }): Tensor;
  /** The tensor in a sparse layout, by default COO, with its nonzero elements as values. `toSparse(int sparseDim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html) */
  toSparse(sparseDim: number | bigint): Tensor;
  toSparse(options: { sparseDim: number | bigint }): Tensor;
  /** The tensor in a sparse layout, by default COO, with its nonzero elements as values. `toSparse(*, layout layout = null, int[] blocksize = null, int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html) */
  toSparse(options?: { layout?: Layout | null; blocksize?: number | Ints | null; denseDim?: number | bigint | null; sparseDim?: number | bigint }): Tensor;
  /** The tensor in the block sparse column layout (BSC), in blocks of that size. `toSparseBsc(int[] blocksize, int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html) */
  toSparseBsc(blocksize: number | Ints, denseDim?: number | bigint | null): Tensor;
  toSparseBsc(blocksize: number | Ints, options: { denseDim?: number | bigint | null }): Tensor;
  toSparseBsc(options: { blocksize: number | Ints; denseDim?: number | bigint | null }): Tensor;
  /** The tensor in the block sparse row layout (BSR), in blocks of that size. `toSparseBsr(int[] blocksize, int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html) */
  toSparseBsr(blocksize: number | Ints, denseDim?: number | bigint | null): Tensor;
  toSparseBsr(blocksize: number | Ints, options: { denseDim?: number | bigint | null }): Tensor;
  toSparseBsr(options: { blocksize: number | Ints; denseDim?: number | bigint | null }): Tensor;
  /** The tensor in the compressed sparse column layout (CSC). `toSparseCsc(int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html) */
  toSparseCsc(denseDim?: number | bigint | null): Tensor;
  toSparseCsc(options: { denseDim?: number | bigint | null }): Tensor;
  /** The tensor in the compressed sparse row layout (CSR). `toSparseCsr(int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html) */
  toSparseCsr(denseDim?: number | bigint | null): Tensor;
  toSparseCsr(options: { denseDim?: number | bigint | null }): Tensor;
  /** The k largest elements along a dimension, and their indices. `topk(int k, int dim = -1, boolean largest = true, boolean sorted = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html) */
  topk(k: number | bigint, dim?: number | bigint, largest?: boolean, sorted?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number | bigint, dim: number | bigint, largest: boolean, options: { sorted?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number | bigint, dim: number | bigint, options: { largest?: boolean; sorted?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; largest?: boolean; sorted?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(options: { k: number | bigint; dim?: number | bigint; axis?: number | bigint; largest?: boolean; sorted?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** The sum of the diagonal of a matrix. `trace()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trace.html) */
  trace(): Tensor;
  /** A view with two dimensions exchanged. `transpose(int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html) */
  transpose(dim0: number | bigint, dim1: number | bigint): Tensor;
  transpose(dim0: number | bigint, options: { dim1: number | bigint }): Tensor;
  transpose(options: { dim0: number | bigint; dim1: number | bigint }): Tensor;
  /** In place: a view with two dimensions exchanged. `transpose_(int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html) */
  transpose_(dim0: number | bigint, dim1: number | bigint): this;
  transpose_(dim0: number | bigint, options: { dim1: number | bigint }): this;
  transpose_(options: { dim0: number | bigint; dim1: number | bigint }): this;
  /** Solves A x = b for a triangular A. `triangularSolve(Tensor A, boolean upper = true, boolean transpose = false, boolean unitriangular = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html) */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(A: Tensor, upper: boolean, options: { transpose?: boolean; unitriangular?: boolean }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  /** The lower triangle of matrices, zero elsewhere. `tril(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril.html) */
  tril(diagonal?: number | bigint): Tensor;
  tril(options: { diagonal?: number | bigint }): Tensor;
  /** In place: the lower triangle of matrices, zero elsewhere. `tril_(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html) */
  tril_(diagonal?: number | bigint): this;
  tril_(options: { diagonal?: number | bigint }): this;
  /** The upper triangle of matrices, zero elsewhere. `triu(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu.html) */
  triu(diagonal?: number | bigint): Tensor;
  triu(options: { diagonal?: number | bigint }): Tensor;
  /** In place: the upper triangle of matrices, zero elsewhere. `triu_(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html) */
  triu_(diagonal?: number | bigint): this;
  triu_(options: { diagonal?: number | bigint }): this;
  /** The quotient, elementwise, without rounding. `trueDivide(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html) */
  trueDivide(other: Tensor | Scalar): Tensor;
  trueDivide(options: Other<Tensor | Scalar>): Tensor;
  /** In place: the quotient, elementwise, without rounding. `trueDivide_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html) */
  trueDivide_(other: Tensor | Scalar): this;
  trueDivide_(options: Other<Tensor | Scalar>): this;
  /** The integer part of each element. `trunc()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc.html) */
  trunc(): Tensor;
  /** In place: the integer part of each element. `trunc_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
  trunc_(): this;
  /** The tensor in the dtype and on the device of another one. `typeAs(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type_as.html) */
  typeAs(other: Tensor): Tensor;
  typeAs(options: Other<Tensor>): Tensor;
  /** The slices along a dimension, as views. `unbind(int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unbind.html) */
  unbind(dim?: number | bigint): Tensor[];
  unbind(options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** One dimension split into several. `unflatten(int dim, int[] sizes)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unflatten.html) */
  unflatten(dim: number | bigint, sizes: Ints): Tensor;
  unflatten(dim: number | bigint, options: { sizes: Ints }): Tensor;
  unflatten(options: Dim<number | bigint> & { sizes: Ints }): Tensor;
  /** A view of sliding windows along a dimension. `unfold(int dimension, int size, int step)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
  unfold(dimension: number | bigint, size: number | bigint, step: number | bigint): Tensor;
  unfold(dimension: number | bigint, size: number | bigint, options: { step: number | bigint }): Tensor;
  unfold(dimension: number | bigint, options: { size: number | bigint; step: number | bigint }): Tensor;
  unfold(options: { dimension: number | bigint; size: number | bigint; step: number | bigint }): Tensor;
  /** In place: numbers drawn uniformly from [from, to). `uniform_(float from = 0., float to = 1., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html) */
  uniform_(from?: number, to?: number, options?: { generator?: Generator | null }): this;
  uniform_(from: number, options: { to?: number; generator?: Generator | null }): this;
  uniform_(options: { from?: number; to?: number; generator?: Generator | null }): this;
  /** Splits a tensor into at most that many parts, which autograd does not treat as views. `unsafeChunk(int chunks, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html) */
  unsafeChunk(chunks: number | bigint, dim?: number | bigint): Tensor[];
  unsafeChunk(chunks: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unsafeChunk(options: { chunks: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Splits a dimension into parts of splitSize slices, which autograd does not treat as views. `unsafeSplit(int splitSize, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html) */
  unsafeSplit(splitSize: number | bigint, dim?: number | bigint): Tensor[];
  unsafeSplit(splitSize: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unsafeSplit(options: { splitSize: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** Splits a dimension into parts of given sizes, which autograd does not treat as views. `unsafeSplitWithSizes(int[] splitSizes, int dim = 0)` */
  unsafeSplitWithSizes(splitSizes: Ints, dim?: number | bigint): Tensor[];
  unsafeSplitWithSizes(splitSizes: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unsafeSplitWithSizes(options: { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** A view with a new dimension of size 1. `unsqueeze(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html) */
  unsqueeze(dim: number | bigint): Tensor;
  unsqueeze(options: Dim<number | bigint>): Tensor;
  /** In place: a view with a new dimension of size 1. `unsqueeze_(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html) */
  unsqueeze_(dim: number | bigint): this;
  unsqueeze_(options: Dim<number | bigint>): this;
  /** The values of a coalesced sparse COO tensor or of a compressed sparse tensor. `values()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html) */
  values(): Tensor;
  /** The variance, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `var(boolean unbiased = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(unbiased?: boolean): Tensor;
  var(options: { unbiased?: boolean; dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The variance, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `var(int[] dim = null, *, number correction = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(dim?: number | Ints | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; unbiased?: boolean }): Tensor;
  var(options: { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(...dim: number[]): Tensor;
  var(...sizeAndOptions: [...dim: number[], options: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; dim?: number | Ints | null }]): Tensor;
  /** The variance, of the whole tensor or along dimensions; the unbiased one unless correction is 0. `var(int[] dim, boolean unbiased = true, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(dim: number | Ints | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(dim: number | Ints | null, unbiased: boolean, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(dim: number | Ints | null, options: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(options: Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The inner product of two vectors, the first one conjugated. `vdot(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html) */
  vdot(other: Tensor): Tensor;
  vdot(options: Other<Tensor>): Tensor;
  /** The same memory in another shape. `view(dtype dtype)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
  view(dtype: DType): Tensor;
  view(options: { dtype: DType }): Tensor;
  /** The same memory in another shape. `view(int[] size)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
  view(size: Ints): Tensor;
  view(options: { size: Ints }): Tensor;
  view(...size: number[]): Tensor;
  /** The same memory in the shape of another tensor. `viewAs(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html) */
  viewAs(other: Tensor): Tensor;
  viewAs(options: Other<Tensor>): Tensor;
  /** Splits along the first dimension. `vsplit(int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
  vsplit(sections: number | bigint): Tensor[];
  vsplit(options: { sections: number | bigint }): Tensor[];
  /** Splits along the first dimension. `vsplit(int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
  vsplit(indices: Ints): Tensor[];
  vsplit(options: { indices: Ints }): Tensor[];
  vsplit(...indices: number[]): Tensor[];
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Tensor): Tensor;
  where(condition: Tensor, options: Other<Tensor>): Tensor;
  where(options: Other<Tensor> & { condition: Tensor }): Tensor;
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Tensor): Tensor;
  where(condition: Tensor, options: Other<Tensor>): Tensor;
  where(options: Other<Tensor> & { condition: Tensor }): Tensor;
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition, number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, options: Other<Scalar>): Tensor;
  where(options: Other<Scalar> & { condition: Tensor }): Tensor;
  /** Elements of input where a condition is true, of other elsewhere; with a condition only, the indices where it is. `where(Tensor condition, number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, options: Other<Scalar>): Tensor;
  where(options: Other<Scalar> & { condition: Tensor }): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Tensor): Tensor;
  xlogy(options: Other<Tensor>): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Tensor): Tensor;
  xlogy(options: Other<Tensor>): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Scalar): Tensor;
  xlogy(options: Other<Scalar>): Tensor;
  /** In place: input · log(other), 0 where input is 0. `xlogy_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(other: Tensor): this;
  xlogy_(options: Other<Tensor>): this;
  /** In place: input · log(other), 0 where input is 0. `xlogy_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(other: Scalar): this;
  xlogy_(options: Other<Scalar>): this;
  /** In place: every element replaced by zero. `zero_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
  zero_(): this;
}

/** Their names in the dispatcher. */
export const methodNames: readonly string[] = ["abs","abs_","absolute","absolute_","acos","acos_","acosh","acosh_","add","add_","addbmm","addbmm_","addcdiv","addcdiv_","addcmul","addcmul_","addmm","addmm_","addmv","addmv_","addr","addr_","adjoint","all","allclose","amax","amin","aminmax","angle","any","arccos","arccos_","arccosh","arccosh_","arcsin","arcsin_","arcsinh","arcsinh_","arctan","arctan2","arctan2_","arctan_","arctanh","arctanh_","argmax","argmin","argsort","argwhere","as_strided","as_strided_","as_strided_scatter","asin","asin_","asinh","asinh_","atan","atan2","atan2_","atan_","atanh","atanh_","baddbmm","baddbmm_","bernoulli","bernoulli_","bincount","bitwise_and","bitwise_and_","bitwise_left_shift","bitwise_left_shift_","bitwise_not","bitwise_not_","bitwise_or","bitwise_or_","bitwise_right_shift","bitwise_right_shift_","bitwise_xor","bitwise_xor_","bmm","broadcast_to","cauchy_","ccol_indices","ceil","ceil_","cholesky","cholesky_inverse","cholesky_solve","chunk","clamp","clamp_","clamp_max","clamp_max_","clamp_min","clamp_min_","clip","clip_","clone","coalesce","col_indices","conj","conj_physical","conj_physical_","contiguous","copy_","copysign","copysign_","corrcoef","cos","cos_","cosh","cosh_","count_nonzero","cov","cross","crow_indices","cummax","cummin","cumprod","cumprod_","cumsum","cumsum_","deg2rad","deg2rad_","dense_dim","dequantize","det","detach_","diag","diag_embed","diagflat","diagonal","diagonal_scatter","diff","digamma","digamma_","dist","div","div_","divide","divide_","dot","dsplit","eq","eq_","equal","erf","erf_","erfc","erfc_","erfinv","erfinv_","exp","exp2","exp2_","exp_","expand","expand_as","expm1","expm1_","exponential_","fill_","fill_diagonal_","fix","fix_","flatten","flip","fliplr","flipud","float_power","float_power_","floor","floor_","floor_divide","floor_divide_","fmax","fmin","fmod","fmod_","frac","frac_","frexp","gather","gcd","gcd_","ge","ge_","geometric_","geqrf","ger","greater","greater_","greater_equal","greater_equal_","gt","gt_","hardshrink","hash_tensor","heaviside","heaviside_","histc","histogram","hsplit","hypot","hypot_","i0","i0_","igamma","igamma_","igammac","igammac_","index_add","index_add_","index_copy","index_copy_","index_fill","index_fill_","index_put","index_put_","index_reduce","index_reduce_","index_select","indices","inner","int_repr","inverse","is_coalesced","is_conj","is_distributed","is_inference","is_neg","is_nonzero","is_set_to","is_signed","isclose","isfinite","isinf","isnan","isneginf","isposinf","isreal","kron","kthvalue","lcm","lcm_","ldexp","ldexp_","le","le_","lerp","lerp_","less","less_","less_equal","less_equal_","lgamma","lgamma_","log","log10","log10_","log1p","log1p_","log2","log2_","log_","log_normal_","log_softmax","logaddexp","logaddexp2","logcumsumexp","logdet","logical_and","logical_and_","logical_not","logical_not_","logical_or","logical_or_","logical_xor","logical_xor_","logit","logit_","logsumexp","lt","lt_","lu_solve","masked_fill","masked_fill_","masked_scatter","masked_scatter_","masked_select","matmul","matrix_exp","matrix_power","max","maximum","mean","median","min","minimum","mm","mode","moveaxis","movedim","msort","mul","mul_","multinomial","multiply","multiply_","mv","mvlgamma","mvlgamma_","nan_to_num","nan_to_num_","nanmean","nanmedian","nanquantile","nansum","narrow","narrow_copy","ne","ne_","neg","neg_","negative","negative_","new_empty","new_empty_strided","new_full","new_ones","new_zeros","nextafter","nextafter_","nonzero_static","normal_","not_equal","not_equal_","orgqr","ormqr","outer","permute","pin_memory","pinverse","polygamma","polygamma_","positive","pow","pow_","prelu","prod","put","put_","q_per_channel_axis","q_per_channel_scales","q_per_channel_zero_points","q_scale","q_zero_point","qr","quantile","rad2deg","rad2deg_","random_","ravel","reciprocal","reciprocal_","relu","relu_","remainder","remainder_","renorm","renorm_","repeat","repeat_interleave","reshape","reshape_as","resize_","resize_as_","resize_as_sparse_","resolve_conj","resolve_neg","roll","rot90","round","round_","row_indices","rsqrt","rsqrt_","scatter","scatter_","scatter_add","scatter_add_","scatter_reduce","scatter_reduce_","select","select_scatter","sgn","sgn_","sigmoid","sigmoid_","sign","sign_","signbit","sin","sin_","sinc","sinc_","sinh","sinh_","slice_inverse","slice_scatter","slogdet","smm","softmax","sort","sparse_dim","sparse_mask","sparse_resize_","sparse_resize_and_clear_","split_with_sizes","sqrt","sqrt_","square","square_","squeeze","squeeze_","sspaddmm","std","sub","sub_","subtract","subtract_","sum","sum_to_size","svd","swapaxes","swapaxes_","swapdims","swapdims_","t","t_","take","take_along_dim","tan","tan_","tanh","tanh_","tensor_split","tile","to_dense","to_mkldnn","to_padded_tensor","to_sparse","to_sparse_bsc","to_sparse_bsr","to_sparse_csc","to_sparse_csr","topk","trace","transpose","transpose_","triangular_solve","tril","tril_","triu","triu_","true_divide","true_divide_","trunc","trunc_","type_as","unbind","unflatten","unfold","uniform_","unsafe_chunk","unsafe_split","unsafe_split_with_sizes","unsqueeze","unsqueeze_","values","var","vdot","view","view_as","vsplit","where","xlogy","xlogy_","zero_"];
