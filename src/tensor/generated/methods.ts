// The methods of Tensor that are operators. Generated from the schemas of LibTorch 2.13.0+cpu by `npm run generate`: do not edit.
import type { Scalar } from '../../core/complex';
import type { Device, DeviceLike, Layout, MemoryFormat } from '../../core/device';
import type { DType } from '../../core/dtype';
import type { Generator } from '../../core/generator';
import type { Dim, Floats, Ints, Named, Other } from '../../ops/named';
import type { Tensor } from '../tensor';

/** The methods of a tensor that are operators. */
export interface TensorMethods {
  /** `abs()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs.html) */
  abs(): Tensor;
  /** `abs_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
  abs_(): this;
  /** `absolute()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute.html) */
  absolute(): Tensor;
  /** `absolute_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html) */
  absolute_(): this;
  /** `acos()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos.html) */
  acos(): Tensor;
  /** `acos_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
  acos_(): this;
  /** `acosh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh.html) */
  acosh(): Tensor;
  /** `acosh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
  acosh_(): this;
  /** `add(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html) */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  add(options: Other<Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  /** `add_(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  add_(options: Other<Tensor | Scalar> & { alpha?: Scalar }): this;
  /** `addbmm(Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html) */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addbmm_(Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html) */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** `addcdiv(Tensor tensor1, Tensor tensor2, *, number value = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html) */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcdiv(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  addcdiv(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /** `addcdiv_(Tensor tensor1, Tensor tensor2, *, number value = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  addcdiv_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  addcdiv_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /** `addcmul(Tensor tensor1, Tensor tensor2, *, number value = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html) */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcmul(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  addcmul(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /** `addcmul_(Tensor tensor1, Tensor tensor2, *, number value = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  addcmul_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  addcmul_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /** `addmm(Tensor mat1, Tensor mat2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; outDtype?: DType }): Tensor;
  addmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; outDtype?: DType }): Tensor;
  addmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; outDtype?: DType }): Tensor;
  /** `addmm(Tensor mat1, Tensor mat2, dtype outDtype, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
  addmm(mat1: Tensor, mat2: Tensor, outDtype: DType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, mat2: Tensor, options: { outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, options: { mat2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(options: { mat1: Tensor; mat2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addmm_(Tensor mat1, Tensor mat2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html) */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addmm_(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addmm_(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** `addmv(Tensor mat, Tensor vec, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html) */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addmv_(Tensor mat, Tensor vec, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addmv_(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addmv_(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** `addr(Tensor vec1, Tensor vec2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html) */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `addr_(Tensor vec1, Tensor vec2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html) */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addr_(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addr_(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** `adjoint()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html) */
  adjoint(): Tensor;
  /** `all()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(): Tensor;
  /** `all(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(dim: number | bigint, keepdim?: boolean): Tensor;
  all(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  all(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `all(int[] dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(dim?: Ints | null, keepdim?: boolean): Tensor;
  all(dim: Ints | null, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  all(options: { dim?: Ints | null; axis?: Ints | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `allclose(Tensor other, float rtol = 0.00001, float atol = 1e-8, boolean equalNan = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html) */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): boolean;
  allclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  allclose(options: Other<Tensor> & { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  /** `amax(int[] dim = [], boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html) */
  amax(dim?: number | Ints, keepdim?: boolean): Tensor;
  amax(dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  amax(options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `amin(int[] dim = [], boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html) */
  amin(dim?: number | Ints, keepdim?: boolean): Tensor;
  amin(dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  amin(options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `aminmax(*, int dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html) */
  aminmax(options?: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { min: Tensor; max: Tensor }>;
  /** `angle()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.angle.html) */
  angle(): Tensor;
  /** `any()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(): Tensor;
  /** `any(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(dim: number | bigint, keepdim?: boolean): Tensor;
  any(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  any(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `any(int[] dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(dim?: Ints | null, keepdim?: boolean): Tensor;
  any(dim: Ints | null, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  any(options: { dim?: Ints | null; axis?: Ints | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `arccos()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos.html) */
  arccos(): Tensor;
  /** `arccos_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
  arccos_(): this;
  /** `arccosh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html) */
  arccosh(): Tensor;
  /** `arccosh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
  arccosh_(): this;
  /** `arcsin()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html) */
  arcsin(): Tensor;
  /** `arcsin_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
  arcsin_(): this;
  /** `arcsinh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html) */
  arcsinh(): Tensor;
  /** `arcsinh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
  arcsinh_(): this;
  /** `arctan()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan.html) */
  arctan(): Tensor;
  /** `arctan2(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html) */
  arctan2(other: Tensor): Tensor;
  arctan2(options: Other<Tensor>): Tensor;
  /** `arctan2_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html) */
  arctan2_(other: Tensor): this;
  arctan2_(options: Other<Tensor>): this;
  /** `arctan_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
  arctan_(): this;
  /** `arctanh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html) */
  arctanh(): Tensor;
  /** `arctanh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
  arctanh_(): this;
  /** `argmax(int dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html) */
  argmax(dim?: number | bigint | null, keepdim?: boolean): Tensor;
  argmax(dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  argmax(options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `argmin(int dim = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html) */
  argmin(dim?: number | bigint | null, keepdim?: boolean): Tensor;
  argmin(dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  argmin(options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `argsort(*, boolean stable, int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html) */
  argsort(options: { stable: boolean; dim?: number | bigint; axis?: number | bigint; descending?: boolean }): Tensor;
  /** `argsort(int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html) */
  argsort(dim?: number | bigint, descending?: boolean): Tensor;
  argsort(dim: number | bigint, options: { descending?: boolean }): Tensor;
  argsort(options: { dim?: number | bigint; axis?: number | bigint; descending?: boolean }): Tensor;
  /** `argwhere()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html) */
  argwhere(): Tensor;
  /** `asStrided(int[] size, int[] stride, int storageOffset = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html) */
  asStrided(size: Ints, stride: Ints, storageOffset?: number | bigint | null): Tensor;
  asStrided(size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null }): Tensor;
  asStrided(size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStrided(options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  /** `asStrided_(int[] size, int[] stride, int storageOffset = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
  asStrided_(size: Ints, stride: Ints, storageOffset?: number | bigint | null): this;
  asStrided_(size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null }): this;
  asStrided_(size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null }): this;
  asStrided_(options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): this;
  /** `asStridedScatter(Tensor src, int[] size, int[] stride, int storageOffset = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
  asStridedScatter(src: Tensor, size: Ints, stride: Ints, storageOffset?: number | bigint | null): Tensor;
  asStridedScatter(src: Tensor, size: Ints, stride: Ints, options: { storageOffset?: number | bigint | null }): Tensor;
  asStridedScatter(src: Tensor, size: Ints, options: { stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStridedScatter(src: Tensor, options: { size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  asStridedScatter(options: { src: Tensor; size: Ints; stride: Ints; storageOffset?: number | bigint | null }): Tensor;
  /** `asin()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin.html) */
  asin(): Tensor;
  /** `asin_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
  asin_(): this;
  /** `asinh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh.html) */
  asinh(): Tensor;
  /** `asinh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
  asinh_(): this;
  /** `atan()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan.html) */
  atan(): Tensor;
  /** `atan2(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html) */
  atan2(other: Tensor): Tensor;
  atan2(options: Other<Tensor>): Tensor;
  /** `atan2_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html) */
  atan2_(other: Tensor): this;
  atan2_(options: Other<Tensor>): this;
  /** `atan_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
  atan_(): this;
  /** `atanh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh.html) */
  atanh(): Tensor;
  /** `atanh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
  atanh_(): this;
  /** `baddbmm(Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; outDtype?: DType }): Tensor;
  baddbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar; outDtype?: DType }): Tensor;
  baddbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; outDtype?: DType }): Tensor;
  /** `baddbmm(Tensor batch1, Tensor batch2, dtype outDtype, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
  baddbmm(batch1: Tensor, batch2: Tensor, outDtype: DType, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, batch2: Tensor, options: { outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, options: { batch2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(options: { batch1: Tensor; batch2: Tensor; outDtype: DType; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `baddbmm_(Tensor batch1, Tensor batch2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html) */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  baddbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  baddbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** `bernoulli(*, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(options?: { generator?: Generator | null; p?: Tensor }): Tensor;
  /** `bernoulli(Tensor p, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(p: Tensor, options?: { generator?: Generator | null }): Tensor;
  bernoulli(options: { p: Tensor; generator?: Generator | null }): Tensor;
  /** `bernoulli(float p, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(p: number, options?: { generator?: Generator | null }): Tensor;
  bernoulli(options: { p: number; generator?: Generator | null }): Tensor;
  /** `bernoulli_(Tensor p, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html) */
  bernoulli_(p: Tensor, options?: { generator?: Generator | null }): this;
  bernoulli_(options: { p: Tensor; generator?: Generator | null }): this;
  /** `bernoulli_(float p = 0.5, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html) */
  bernoulli_(p?: number, options?: { generator?: Generator | null }): this;
  bernoulli_(options: { p?: number; generator?: Generator | null }): this;
  /** `bincount(Tensor weights = null, int minlength = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html) */
  bincount(weights?: Tensor | null, minlength?: number | bigint): Tensor;
  bincount(weights: Tensor | null, options: { minlength?: number | bigint }): Tensor;
  bincount(options: { weights?: Tensor | null; minlength?: number | bigint }): Tensor;
  /** `bitwiseAnd(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwiseAnd(other: Tensor): Tensor;
  bitwiseAnd(options: Other<Tensor>): Tensor;
  /** `bitwiseAnd(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwiseAnd(other: Tensor): Tensor;
  bitwiseAnd(options: Other<Tensor>): Tensor;
  /** `bitwiseAnd(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwiseAnd(other: Scalar): Tensor;
  bitwiseAnd(options: Other<Scalar>): Tensor;
  /** `bitwiseAnd_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
  bitwiseAnd_(other: Tensor): this;
  bitwiseAnd_(options: Other<Tensor>): this;
  /** `bitwiseAnd_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
  bitwiseAnd_(other: Scalar): this;
  bitwiseAnd_(options: Other<Scalar>): this;
  /** `bitwiseLeftShift(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwiseLeftShift(other: Tensor): Tensor;
  bitwiseLeftShift(options: Other<Tensor>): Tensor;
  /** `bitwiseLeftShift(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwiseLeftShift(other: Tensor): Tensor;
  bitwiseLeftShift(options: Other<Tensor>): Tensor;
  /** `bitwiseLeftShift(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwiseLeftShift(other: Scalar): Tensor;
  bitwiseLeftShift(options: Other<Scalar>): Tensor;
  /** `bitwiseLeftShift_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
  bitwiseLeftShift_(other: Tensor): this;
  bitwiseLeftShift_(options: Other<Tensor>): this;
  /** `bitwiseLeftShift_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
  bitwiseLeftShift_(other: Scalar): this;
  bitwiseLeftShift_(options: Other<Scalar>): this;
  /** `bitwiseNot()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html) */
  bitwiseNot(): Tensor;
  /** `bitwiseNot_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html) */
  bitwiseNot_(): this;
  /** `bitwiseOr(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwiseOr(other: Tensor): Tensor;
  bitwiseOr(options: Other<Tensor>): Tensor;
  /** `bitwiseOr(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwiseOr(other: Tensor): Tensor;
  bitwiseOr(options: Other<Tensor>): Tensor;
  /** `bitwiseOr(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwiseOr(other: Scalar): Tensor;
  bitwiseOr(options: Other<Scalar>): Tensor;
  /** `bitwiseOr_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
  bitwiseOr_(other: Tensor): this;
  bitwiseOr_(options: Other<Tensor>): this;
  /** `bitwiseOr_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
  bitwiseOr_(other: Scalar): this;
  bitwiseOr_(options: Other<Scalar>): this;
  /** `bitwiseRightShift(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwiseRightShift(other: Tensor): Tensor;
  bitwiseRightShift(options: Other<Tensor>): Tensor;
  /** `bitwiseRightShift(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwiseRightShift(other: Tensor): Tensor;
  bitwiseRightShift(options: Other<Tensor>): Tensor;
  /** `bitwiseRightShift(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwiseRightShift(other: Scalar): Tensor;
  bitwiseRightShift(options: Other<Scalar>): Tensor;
  /** `bitwiseRightShift_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
  bitwiseRightShift_(other: Tensor): this;
  bitwiseRightShift_(options: Other<Tensor>): this;
  /** `bitwiseRightShift_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
  bitwiseRightShift_(other: Scalar): this;
  bitwiseRightShift_(options: Other<Scalar>): this;
  /** `bitwiseXor(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwiseXor(other: Tensor): Tensor;
  bitwiseXor(options: Other<Tensor>): Tensor;
  /** `bitwiseXor(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwiseXor(other: Tensor): Tensor;
  bitwiseXor(options: Other<Tensor>): Tensor;
  /** `bitwiseXor(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwiseXor(other: Scalar): Tensor;
  bitwiseXor(options: Other<Scalar>): Tensor;
  /** `bitwiseXor_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
  bitwiseXor_(other: Tensor): this;
  bitwiseXor_(options: Other<Tensor>): this;
  /** `bitwiseXor_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
  bitwiseXor_(other: Scalar): this;
  bitwiseXor_(options: Other<Scalar>): this;
  /** `bmm(Tensor mat2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
  bmm(mat2: Tensor): Tensor;
  bmm(options: { mat2: Tensor; outDtype?: DType }): Tensor;
  /** `bmm(Tensor mat2, dtype outDtype)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
  bmm(mat2: Tensor, outDtype: DType): Tensor;
  bmm(mat2: Tensor, options: { outDtype: DType }): Tensor;
  bmm(options: { mat2: Tensor; outDtype: DType }): Tensor;
  /** `broadcastTo(int[] size)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html) */
  broadcastTo(size: Ints): Tensor;
  broadcastTo(options: { size: Ints }): Tensor;
  broadcastTo(...size: number[]): Tensor;
  /** `cauchy_(float median = 0., float sigma = 1., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html) */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Generator | null }): this;
  cauchy_(median: number, options: { sigma?: number; generator?: Generator | null }): this;
  cauchy_(options: { median?: number; sigma?: number; generator?: Generator | null }): this;
  /** `ccolIndices()` */
  ccolIndices(): Tensor;
  /** `ceil()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil.html) */
  ceil(): Tensor;
  /** `ceil_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
  ceil_(): this;
  /** `cholesky(boolean upper = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html) */
  cholesky(upper?: boolean): Tensor;
  cholesky(options: { upper?: boolean }): Tensor;
  /** `choleskyInverse(boolean upper = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html) */
  choleskyInverse(upper?: boolean): Tensor;
  choleskyInverse(options: { upper?: boolean }): Tensor;
  /** `choleskySolve(Tensor input2, boolean upper = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html) */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(input2: Tensor, options: { upper?: boolean }): Tensor;
  choleskySolve(options: { input2: Tensor; upper?: boolean }): Tensor;
  /** `chunk(int chunks, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html) */
  chunk(chunks: number | bigint, dim?: number | bigint): Tensor[];
  chunk(chunks: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  chunk(options: { chunks: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `clamp(Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  clamp(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** `clamp(number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  clamp(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** `clamp_(Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  clamp_(min: Tensor | null, options: { max?: Tensor | null }): this;
  clamp_(options: { min?: Tensor | null; max?: Tensor | null }): this;
  /** `clamp_(number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(min?: Scalar | null, max?: Scalar | null): this;
  clamp_(min: Scalar | null, options: { max?: Scalar | null }): this;
  clamp_(options: { min?: Scalar | null; max?: Scalar | null }): this;
  /** `clampMax(Tensor max)` */
  clampMax(max: Tensor): Tensor;
  clampMax(options: { max: Tensor }): Tensor;
  /** `clampMax(number max)` */
  clampMax(max: Scalar): Tensor;
  clampMax(options: { max: Scalar }): Tensor;
  /** `clampMax_(Tensor max)` */
  clampMax_(max: Tensor): this;
  clampMax_(options: { max: Tensor }): this;
  /** `clampMax_(number max)` */
  clampMax_(max: Scalar): this;
  clampMax_(options: { max: Scalar }): this;
  /** `clampMin(Tensor min)` */
  clampMin(min: Tensor): Tensor;
  clampMin(options: { min: Tensor }): Tensor;
  /** `clampMin(number min)` */
  clampMin(min: Scalar): Tensor;
  clampMin(options: { min: Scalar }): Tensor;
  /** `clampMin_(Tensor min)` */
  clampMin_(min: Tensor): this;
  clampMin_(options: { min: Tensor }): this;
  /** `clampMin_(number min)` */
  clampMin_(min: Scalar): this;
  clampMin_(options: { min: Scalar }): this;
  /** `clip(Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(min: Tensor | null, options: { max?: Tensor | null }): Tensor;
  clip(options: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  /** `clip(number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(min: Scalar | null, options: { max?: Scalar | null }): Tensor;
  clip(options: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** `clip_(Tensor min = null, Tensor max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  clip_(min: Tensor | null, options: { max?: Tensor | null }): this;
  clip_(options: { min?: Tensor | null; max?: Tensor | null }): this;
  /** `clip_(number min = null, number max = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(min?: Scalar | null, max?: Scalar | null): this;
  clip_(min: Scalar | null, options: { max?: Scalar | null }): this;
  clip_(options: { min?: Scalar | null; max?: Scalar | null }): this;
  /** `clone(*, memoryFormat memoryFormat = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clone.html) */
  clone(options?: { memoryFormat?: MemoryFormat | null }): Tensor;
  /** `coalesce()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html) */
  coalesce(): Tensor;
  /** `colIndices()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html) */
  colIndices(): Tensor;
  /** `conj()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj.html) */
  conj(): Tensor;
  /** `conjPhysical()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html) */
  conjPhysical(): Tensor;
  /** `conjPhysical_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
  conjPhysical_(): this;
  /** `contiguous(*, memoryFormat memoryFormat = 'contiguousFormat')` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html) */
  contiguous(options?: { memoryFormat?: MemoryFormat }): Tensor;
  /** `copy_(Tensor src, boolean nonBlocking = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html) */
  copy_(src: Tensor, nonBlocking?: boolean): this;
  copy_(src: Tensor, options: { nonBlocking?: boolean }): this;
  copy_(options: { src: Tensor; nonBlocking?: boolean }): this;
  /** `copysign(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
  copysign(other: Tensor): Tensor;
  copysign(options: Other<Tensor>): Tensor;
  /** `copysign(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
  copysign(other: Scalar): Tensor;
  copysign(options: Other<Scalar>): Tensor;
  /** `copysign_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
  copysign_(other: Tensor): this;
  copysign_(options: Other<Tensor>): this;
  /** `copysign_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
  copysign_(other: Scalar): this;
  copysign_(options: Other<Scalar>): this;
  /** `corrcoef()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html) */
  corrcoef(): Tensor;
  /** `cos()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos.html) */
  cos(): Tensor;
  /** `cos_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
  cos_(): this;
  /** `cosh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh.html) */
  cosh(): Tensor;
  /** `cosh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
  cosh_(): this;
  /** `countNonzero(int dim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
  countNonzero(dim?: number | bigint | null): Tensor;
  countNonzero(options: { dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  /** `countNonzero(int[] dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
  countNonzero(dim: Ints): Tensor;
  countNonzero(options: Dim<Ints>): Tensor;
  countNonzero(...dim: number[]): Tensor;
  /** `cov(*, int correction = 1, Tensor fweights = null, Tensor aweights = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cov.html) */
  cov(options?: { correction?: number | bigint; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** `cross(Tensor other, int dim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html) */
  cross(other: Tensor, dim?: number | bigint | null): Tensor;
  cross(other: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  cross(options: Other<Tensor> & { dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  /** `crowIndices()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html) */
  crowIndices(): Tensor;
  /** `cummax(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html) */
  cummax(dim: number | bigint): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  cummax(options: Dim<number | bigint>): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `cummin(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html) */
  cummin(dim: number | bigint): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  cummin(options: Dim<number | bigint>): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `cumprod(int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html) */
  cumprod(dim: number | bigint, options?: { dtype?: DType | null }): Tensor;
  cumprod(options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** `cumprod_(int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html) */
  cumprod_(dim: number | bigint, options?: { dtype?: DType | null }): this;
  cumprod_(options: Dim<number | bigint> & { dtype?: DType | null }): this;
  /** `cumsum(int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html) */
  cumsum(dim: number | bigint, options?: { dtype?: DType | null }): Tensor;
  cumsum(options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** `cumsum_(int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html) */
  cumsum_(dim: number | bigint, options?: { dtype?: DType | null }): this;
  cumsum_(options: Dim<number | bigint> & { dtype?: DType | null }): this;
  /** `deg2rad()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html) */
  deg2rad(): Tensor;
  /** `deg2rad_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
  deg2rad_(): this;
  /** `denseDim()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html) */
  denseDim(): number;
  /** `dequantize()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html) */
  dequantize(): Tensor;
  /** `det()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.det.html) */
  det(): Tensor;
  /** `detach_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html) */
  detach_(): this;
  /** `diag(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag.html) */
  diag(diagonal?: number | bigint): Tensor;
  diag(options: { diagonal?: number | bigint }): Tensor;
  /** `diagEmbed(int offset = 0, int dim1 = -2, int dim2 = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html) */
  diagEmbed(offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint): Tensor;
  diagEmbed(offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint }): Tensor;
  diagEmbed(offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagEmbed(options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  /** `diagflat(int offset = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html) */
  diagflat(offset?: number | bigint): Tensor;
  diagflat(options: { offset?: number | bigint }): Tensor;
  /** `diagonal(int offset = 0, int dim1 = 0, int dim2 = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html) */
  diagonal(offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint): Tensor;
  diagonal(offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint }): Tensor;
  diagonal(offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonal(options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  /** `diagonalScatter(Tensor src, int offset = 0, int dim1 = 0, int dim2 = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html) */
  diagonalScatter(src: Tensor, offset?: number | bigint, dim1?: number | bigint, dim2?: number | bigint): Tensor;
  diagonalScatter(src: Tensor, offset: number | bigint, dim1: number | bigint, options: { dim2?: number | bigint }): Tensor;
  diagonalScatter(src: Tensor, offset: number | bigint, options: { dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonalScatter(src: Tensor, options: { offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  diagonalScatter(options: { src: Tensor; offset?: number | bigint; dim1?: number | bigint; dim2?: number | bigint }): Tensor;
  /** `diff(int n = 1, int dim = -1, Tensor prepend = null, Tensor append = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html) */
  diff(n?: number | bigint, dim?: number | bigint, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(n: number | bigint, dim: number | bigint, prepend: Tensor | null, options: { append?: Tensor | null }): Tensor;
  diff(n: number | bigint, dim: number | bigint, options: { prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(n: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(options: { n?: number | bigint; dim?: number | bigint; axis?: number | bigint; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /** `digamma()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma.html) */
  digamma(): Tensor;
  /** `digamma_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html) */
  digamma_(): this;
  /** `dist(Tensor other, number p = 2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html) */
  dist(other: Tensor, p?: Scalar): Tensor;
  dist(other: Tensor, options: { p?: Scalar }): Tensor;
  dist(options: Other<Tensor> & { p?: Scalar }): Tensor;
  /** `div(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
  div(other: Tensor | Scalar): Tensor;
  div(options: Other<Tensor | Scalar>): Tensor;
  /** `div(Tensor other, *, string roundingMode)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
  div(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  div(options: Other<Tensor | Scalar> & { roundingMode: string | null }): Tensor;
  /** `div_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
  div_(other: Tensor | Scalar): this;
  div_(options: Other<Tensor | Scalar>): this;
  /** `div_(Tensor other, *, string roundingMode)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
  div_(other: Tensor | Scalar, options: { roundingMode: string | null }): this;
  div_(options: Other<Tensor | Scalar> & { roundingMode: string | null }): this;
  /** `divide(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
  divide(other: Tensor | Scalar): Tensor;
  divide(options: Other<Tensor | Scalar>): Tensor;
  /** `divide(Tensor other, *, string roundingMode)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
  divide(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  divide(options: Other<Tensor | Scalar> & { roundingMode: string | null }): Tensor;
  /** `divide_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
  divide_(other: Tensor | Scalar): this;
  divide_(options: Other<Tensor | Scalar>): this;
  /** `divide_(Tensor other, *, string roundingMode)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
  divide_(other: Tensor | Scalar, options: { roundingMode: string | null }): this;
  divide_(options: Other<Tensor | Scalar> & { roundingMode: string | null }): this;
  /** `dot(Tensor tensor)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html) */
  dot(tensor: Tensor): Tensor;
  dot(options: { tensor: Tensor }): Tensor;
  /** `dsplit(int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
  dsplit(sections: number | bigint): Tensor[];
  dsplit(options: { sections: number | bigint }): Tensor[];
  /** `dsplit(int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
  dsplit(indices: Ints): Tensor[];
  dsplit(options: { indices: Ints }): Tensor[];
  dsplit(...indices: number[]): Tensor[];
  /** `eq(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
  eq(other: Tensor): Tensor;
  eq(options: Other<Tensor>): Tensor;
  /** `eq(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
  eq(other: Scalar): Tensor;
  eq(options: Other<Scalar>): Tensor;
  /** `eq_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
  eq_(other: Tensor): this;
  eq_(options: Other<Tensor>): this;
  /** `eq_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
  eq_(other: Scalar): this;
  eq_(options: Other<Scalar>): this;
  /** `equal(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html) */
  equal(other: Tensor): boolean;
  equal(options: Other<Tensor>): boolean;
  /** `erf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf.html) */
  erf(): Tensor;
  /** `erf_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
  erf_(): this;
  /** `erfc()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc.html) */
  erfc(): Tensor;
  /** `erfc_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
  erfc_(): this;
  /** `erfinv()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html) */
  erfinv(): Tensor;
  /** `erfinv_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html) */
  erfinv_(): this;
  /** `exp()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp.html) */
  exp(): Tensor;
  /** `exp2()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2.html) */
  exp2(): Tensor;
  /** `exp2_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
  exp2_(): this;
  /** `exp_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
  exp_(): this;
  /** `expand(int[] size, *, boolean implicit = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
  expand(size: Ints, options?: { implicit?: boolean }): Tensor;
  expand(options: { size: Ints; implicit?: boolean }): Tensor;
  expand(...size: number[]): Tensor;
  expand(...sizeAndOptions: [...size: number[], options: { implicit?: boolean }]): Tensor;
  /** `expandAs(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html) */
  expandAs(other: Tensor): Tensor;
  expandAs(options: Other<Tensor>): Tensor;
  /** `expm1()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1.html) */
  expm1(): Tensor;
  /** `expm1_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
  expm1_(): this;
  /** `exponential_(float lambd = 1., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html) */
  exponential_(lambd?: number, options?: { generator?: Generator | null }): this;
  exponential_(options: { lambd?: number; generator?: Generator | null }): this;
  /** `fill_(Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(value: Tensor): this;
  fill_(options: { value: Tensor }): this;
  /** `fill_(number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(value: Scalar): this;
  fill_(options: { value: Scalar }): this;
  /** `fillDiagonal_(number fillValue, boolean wrap = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html) */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): this;
  fillDiagonal_(fillValue: Scalar, options: { wrap?: boolean }): this;
  fillDiagonal_(options: { fillValue: Scalar; wrap?: boolean }): this;
  /** `fix()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix.html) */
  fix(): Tensor;
  /** `fix_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
  fix_(): this;
  /** `flatten(int startDim = 0, int endDim = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html) */
  flatten(startDim?: number | bigint, endDim?: number | bigint): Tensor;
  flatten(startDim: number | bigint, options: { endDim?: number | bigint }): Tensor;
  flatten(options: { startDim?: number | bigint; endDim?: number | bigint }): Tensor;
  /** `flip(int[] dims)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html) */
  flip(dims: Ints): Tensor;
  flip(options: { dims: Ints }): Tensor;
  flip(...dims: number[]): Tensor;
  /** `fliplr()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html) */
  fliplr(): Tensor;
  /** `flipud()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flipud.html) */
  flipud(): Tensor;
  /** `floatPower(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  floatPower(exponent: Tensor): Tensor;
  floatPower(options: { exponent: Tensor }): Tensor;
  /** `floatPower(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  floatPower(exponent: Tensor): Tensor;
  floatPower(options: { exponent: Tensor }): Tensor;
  /** `floatPower(number exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  floatPower(exponent: Scalar): Tensor;
  floatPower(options: { exponent: Scalar }): Tensor;
  /** `floatPower_(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
  floatPower_(exponent: Tensor): this;
  floatPower_(options: { exponent: Tensor }): this;
  /** `floatPower_(number exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
  floatPower_(exponent: Scalar): this;
  floatPower_(options: { exponent: Scalar }): this;
  /** `floor()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor.html) */
  floor(): Tensor;
  /** `floor_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
  floor_(): this;
  /** `floorDivide(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html) */
  floorDivide(other: Tensor | Scalar): Tensor;
  floorDivide(options: Other<Tensor | Scalar>): Tensor;
  /** `floorDivide_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html) */
  floorDivide_(other: Tensor | Scalar): this;
  floorDivide_(options: Other<Tensor | Scalar>): this;
  /** `fmax(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html) */
  fmax(other: Tensor): Tensor;
  fmax(options: Other<Tensor>): Tensor;
  /** `fmin(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html) */
  fmin(other: Tensor): Tensor;
  fmin(options: Other<Tensor>): Tensor;
  /** `fmod(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
  fmod(other: Tensor): Tensor;
  fmod(options: Other<Tensor>): Tensor;
  /** `fmod(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
  fmod(other: Scalar): Tensor;
  fmod(options: Other<Scalar>): Tensor;
  /** `fmod_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
  fmod_(other: Tensor): this;
  fmod_(options: Other<Tensor>): this;
  /** `fmod_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
  fmod_(other: Scalar): this;
  fmod_(options: Other<Scalar>): this;
  /** `frac()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac.html) */
  frac(): Tensor;
  /** `frac_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
  frac_(): this;
  /** `frexp()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frexp.html) */
  frexp(): Named<[Tensor, Tensor], { mantissa: Tensor; exponent: Tensor }>;
  /** `gather(int dim, Tensor index, *, boolean sparseGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html) */
  gather(dim: number | bigint, index: Tensor, options?: { sparseGrad?: boolean }): Tensor;
  gather(dim: number | bigint, options: { index: Tensor; sparseGrad?: boolean }): Tensor;
  gather(options: Dim<number | bigint> & { index: Tensor; sparseGrad?: boolean }): Tensor;
  /** `gcd(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html) */
  gcd(other: Tensor): Tensor;
  gcd(options: Other<Tensor>): Tensor;
  /** `gcd_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
  gcd_(other: Tensor): this;
  gcd_(options: Other<Tensor>): this;
  /** `ge(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
  ge(other: Tensor): Tensor;
  ge(options: Other<Tensor>): Tensor;
  /** `ge(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
  ge(other: Scalar): Tensor;
  ge(options: Other<Scalar>): Tensor;
  /** `ge_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
  ge_(other: Tensor): this;
  ge_(options: Other<Tensor>): this;
  /** `ge_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
  ge_(other: Scalar): this;
  ge_(options: Other<Scalar>): this;
  /** `geometric_(float p, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html) */
  geometric_(p: number, options?: { generator?: Generator | null }): this;
  geometric_(options: { p: number; generator?: Generator | null }): this;
  /** `geqrf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html) */
  geqrf(): Named<[Tensor, Tensor], { a: Tensor; tau: Tensor }>;
  /** `ger(Tensor vec2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html) */
  ger(vec2: Tensor): Tensor;
  ger(options: { vec2: Tensor }): Tensor;
  /** `greater(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
  greater(other: Tensor): Tensor;
  greater(options: Other<Tensor>): Tensor;
  /** `greater(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
  greater(other: Scalar): Tensor;
  greater(options: Other<Scalar>): Tensor;
  /** `greater_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
  greater_(other: Tensor): this;
  greater_(options: Other<Tensor>): this;
  /** `greater_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
  greater_(other: Scalar): this;
  greater_(options: Other<Scalar>): this;
  /** `greaterEqual(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
  greaterEqual(other: Tensor): Tensor;
  greaterEqual(options: Other<Tensor>): Tensor;
  /** `greaterEqual(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
  greaterEqual(other: Scalar): Tensor;
  greaterEqual(options: Other<Scalar>): Tensor;
  /** `greaterEqual_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
  greaterEqual_(other: Tensor): this;
  greaterEqual_(options: Other<Tensor>): this;
  /** `greaterEqual_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
  greaterEqual_(other: Scalar): this;
  greaterEqual_(options: Other<Scalar>): this;
  /** `gt(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
  gt(other: Tensor): Tensor;
  gt(options: Other<Tensor>): Tensor;
  /** `gt(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
  gt(other: Scalar): Tensor;
  gt(options: Other<Scalar>): Tensor;
  /** `gt_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
  gt_(other: Tensor): this;
  gt_(options: Other<Tensor>): this;
  /** `gt_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
  gt_(other: Scalar): this;
  gt_(options: Other<Scalar>): this;
  /** `hardshrink(number lambd = 0.5)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html) */
  hardshrink(lambd?: Scalar): Tensor;
  hardshrink(options: { lambd?: Scalar }): Tensor;
  /** `hashTensor(int[] dim = [], *, boolean keepdim = false, int mode = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
  hashTensor(dim?: number | Ints, options?: { keepdim?: boolean; keepdims?: boolean; mode?: number | bigint }): Tensor;
  hashTensor(options: { dim?: number | Ints; axis?: number | Ints; keepdim?: boolean; keepdims?: boolean; mode?: number | bigint }): Tensor;
  hashTensor(...dim: number[]): Tensor;
  hashTensor(...sizeAndOptions: [...dim: number[], options: { keepdim?: boolean; keepdims?: boolean; mode?: number | bigint }]): Tensor;
  /** `heaviside(Tensor values)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html) */
  heaviside(values: Tensor): Tensor;
  heaviside(options: { values: Tensor }): Tensor;
  /** `heaviside_(Tensor values)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html) */
  heaviside_(values: Tensor): this;
  heaviside_(options: { values: Tensor }): this;
  /** `histc(int bins = 100, number min = 0, number max = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html) */
  histc(bins?: number | bigint, min?: Scalar, max?: Scalar): Tensor;
  histc(bins: number | bigint, min: Scalar, options: { max?: Scalar }): Tensor;
  histc(bins: number | bigint, options: { min?: Scalar; max?: Scalar }): Tensor;
  histc(options: { bins?: number | bigint; min?: Scalar; max?: Scalar }): Tensor;
  /** `histogram(Tensor bins, *, Tensor weight = null, boolean density = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  histogram(options: { bins: Tensor; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  /** `histogram(int bins = 100, *, float[] range = null, Tensor weight = null, boolean density = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
  histogram(bins?: number | bigint, options?: { range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  histogram(options: { bins?: number | bigint; range?: Floats | null; weight?: Tensor | null; density?: boolean }): Named<[Tensor, Tensor], { hist: Tensor; binEdges: Tensor }>;
  /** `hsplit(int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
  hsplit(sections: number | bigint): Tensor[];
  hsplit(options: { sections: number | bigint }): Tensor[];
  /** `hsplit(int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
  hsplit(indices: Ints): Tensor[];
  hsplit(options: { indices: Ints }): Tensor[];
  hsplit(...indices: number[]): Tensor[];
  /** `hypot(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html) */
  hypot(other: Tensor): Tensor;
  hypot(options: Other<Tensor>): Tensor;
  /** `hypot_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html) */
  hypot_(other: Tensor): this;
  hypot_(options: Other<Tensor>): this;
  /** `i0()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0.html) */
  i0(): Tensor;
  /** `i0_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
  i0_(): this;
  /** `igamma(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html) */
  igamma(other: Tensor): Tensor;
  igamma(options: Other<Tensor>): Tensor;
  /** `igamma_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html) */
  igamma_(other: Tensor): this;
  igamma_(options: Other<Tensor>): this;
  /** `igammac(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html) */
  igammac(other: Tensor): Tensor;
  igammac(options: Other<Tensor>): Tensor;
  /** `igammac_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html) */
  igammac_(other: Tensor): this;
  igammac_(options: Other<Tensor>): this;
  /** `indexAdd(int dim, Tensor index, Tensor source, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
  indexAdd(dim: number | bigint, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  indexAdd(dim: number | bigint, index: Tensor, options: { source: Tensor; alpha?: Scalar }): Tensor;
  indexAdd(dim: number | bigint, options: { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  indexAdd(options: Dim<number | bigint> & { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  /** `indexAdd_(int dim, Tensor index, Tensor source, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
  indexAdd_(dim: number | bigint, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): this;
  indexAdd_(dim: number | bigint, index: Tensor, options: { source: Tensor; alpha?: Scalar }): this;
  indexAdd_(dim: number | bigint, options: { index: Tensor; source: Tensor; alpha?: Scalar }): this;
  indexAdd_(options: Dim<number | bigint> & { index: Tensor; source: Tensor; alpha?: Scalar }): this;
  /** `indexCopy(int dim, Tensor index, Tensor source)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
  indexCopy(dim: number | bigint, index: Tensor, source: Tensor): Tensor;
  indexCopy(dim: number | bigint, index: Tensor, options: { source: Tensor }): Tensor;
  indexCopy(dim: number | bigint, options: { index: Tensor; source: Tensor }): Tensor;
  indexCopy(options: Dim<number | bigint> & { index: Tensor; source: Tensor }): Tensor;
  /** `indexCopy_(int dim, Tensor index, Tensor source)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
  indexCopy_(dim: number | bigint, index: Tensor, source: Tensor): this;
  indexCopy_(dim: number | bigint, index: Tensor, options: { source: Tensor }): this;
  indexCopy_(dim: number | bigint, options: { index: Tensor; source: Tensor }): this;
  indexCopy_(options: Dim<number | bigint> & { index: Tensor; source: Tensor }): this;
  /** `indexFill(int dim, Tensor index, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  indexFill(dim: number | bigint, index: Tensor, value: Tensor): Tensor;
  indexFill(dim: number | bigint, index: Tensor, options: { value: Tensor }): Tensor;
  indexFill(dim: number | bigint, options: { index: Tensor; value: Tensor }): Tensor;
  indexFill(options: Dim<number | bigint> & { index: Tensor; value: Tensor }): Tensor;
  /** `indexFill(int dim, Tensor index, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  indexFill(dim: number | bigint, index: Tensor, value: Scalar): Tensor;
  indexFill(dim: number | bigint, index: Tensor, options: { value: Scalar }): Tensor;
  indexFill(dim: number | bigint, options: { index: Tensor; value: Scalar }): Tensor;
  indexFill(options: Dim<number | bigint> & { index: Tensor; value: Scalar }): Tensor;
  /** `indexFill_(int dim, Tensor index, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
  indexFill_(dim: number | bigint, index: Tensor, value: Tensor): this;
  indexFill_(dim: number | bigint, index: Tensor, options: { value: Tensor }): this;
  indexFill_(dim: number | bigint, options: { index: Tensor; value: Tensor }): this;
  indexFill_(options: Dim<number | bigint> & { index: Tensor; value: Tensor }): this;
  /** `indexFill_(int dim, Tensor index, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
  indexFill_(dim: number | bigint, index: Tensor, value: Scalar): this;
  indexFill_(dim: number | bigint, index: Tensor, options: { value: Scalar }): this;
  indexFill_(dim: number | bigint, options: { index: Tensor; value: Scalar }): this;
  indexFill_(options: Dim<number | bigint> & { index: Tensor; value: Scalar }): this;
  /** `indexPut((Tensor | null)[] indices, Tensor values, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor;
  indexPut(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
  indexPut(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /** `indexPut_((Tensor | null)[] indices, Tensor values, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html) */
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): this;
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): this;
  indexPut_(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): this;
  indexPut_(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): this;
  /** `indexReduce(int dim, Tensor index, Tensor source, string reduce, *, boolean includeSelf = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
  indexReduce(dim: number | bigint, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  indexReduce(dim: number | bigint, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: number | bigint, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: number | bigint, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(options: Dim<number | bigint> & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  /** `indexReduce_(int dim, Tensor index, Tensor source, string reduce, *, boolean includeSelf = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
  indexReduce_(dim: number | bigint, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): this;
  indexReduce_(dim: number | bigint, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): this;
  indexReduce_(dim: number | bigint, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): this;
  indexReduce_(dim: number | bigint, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this;
  indexReduce_(options: Dim<number | bigint> & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this;
  /** `indexSelect(int dim, Tensor index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html) */
  indexSelect(dim: number | bigint, index: Tensor): Tensor;
  indexSelect(dim: number | bigint, options: { index: Tensor }): Tensor;
  indexSelect(options: Dim<number | bigint> & { index: Tensor }): Tensor;
  /** `indices()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html) */
  indices(): Tensor;
  /** `inner(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html) */
  inner(other: Tensor): Tensor;
  inner(options: Other<Tensor>): Tensor;
  /** `intRepr()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
  intRepr(): Tensor;
  /** `inverse()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inverse.html) */
  inverse(): Tensor;
  /** `isCoalesced()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html) */
  isCoalesced(): boolean;
  /** `isConj()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html) */
  isConj(): boolean;
  /** `isDistributed()` */
  isDistributed(): boolean;
  /** `isInference()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html) */
  isInference(): boolean;
  /** `isNeg()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
  isNeg(): boolean;
  /** `isNonzero()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
  isNonzero(): boolean;
  /** `isSetTo(Tensor tensor)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html) */
  isSetTo(tensor: Tensor): boolean;
  isSetTo(options: { tensor: Tensor }): boolean;
  /** `isSigned()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
  isSigned(): boolean;
  /** `isclose(Tensor other, float rtol = 0.00001, float atol = 1e-8, boolean equalNan = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html) */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): Tensor;
  isclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  isclose(options: Other<Tensor> & { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  /** `isfinite()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html) */
  isfinite(): Tensor;
  /** `isinf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isinf.html) */
  isinf(): Tensor;
  /** `isnan()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isnan.html) */
  isnan(): Tensor;
  /** `isneginf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html) */
  isneginf(): Tensor;
  /** `isposinf()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html) */
  isposinf(): Tensor;
  /** `isreal()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isreal.html) */
  isreal(): Tensor;
  /** `kron(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html) */
  kron(other: Tensor): Tensor;
  kron(options: Other<Tensor>): Tensor;
  /** `kthvalue(int k, int dim = -1, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html) */
  kthvalue(k: number | bigint, dim?: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(k: number | bigint, dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(k: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(options: { k: number | bigint; dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `lcm(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html) */
  lcm(other: Tensor): Tensor;
  lcm(options: Other<Tensor>): Tensor;
  /** `lcm_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
  lcm_(other: Tensor): this;
  lcm_(options: Other<Tensor>): this;
  /** `ldexp(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html) */
  ldexp(other: Tensor): Tensor;
  ldexp(options: Other<Tensor>): Tensor;
  /** `ldexp_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
  ldexp_(other: Tensor): this;
  ldexp_(options: Other<Tensor>): this;
  /** `le(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
  le(other: Tensor): Tensor;
  le(options: Other<Tensor>): Tensor;
  /** `le(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
  le(other: Scalar): Tensor;
  le(options: Other<Scalar>): Tensor;
  /** `le_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
  le_(other: Tensor): this;
  le_(options: Other<Tensor>): this;
  /** `le_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
  le_(other: Scalar): this;
  le_(options: Other<Scalar>): this;
  /** `lerp(Tensor end, Tensor weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
  lerp(end: Tensor, weight: Tensor): Tensor;
  lerp(end: Tensor, options: { weight: Tensor }): Tensor;
  lerp(options: { end: Tensor; weight: Tensor }): Tensor;
  /** `lerp(Tensor end, number weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
  lerp(end: Tensor, weight: Scalar): Tensor;
  lerp(end: Tensor, options: { weight: Scalar }): Tensor;
  lerp(options: { end: Tensor; weight: Scalar }): Tensor;
  /** `lerp_(Tensor end, Tensor weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
  lerp_(end: Tensor, weight: Tensor): this;
  lerp_(end: Tensor, options: { weight: Tensor }): this;
  lerp_(options: { end: Tensor; weight: Tensor }): this;
  /** `lerp_(Tensor end, number weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
  lerp_(end: Tensor, weight: Scalar): this;
  lerp_(end: Tensor, options: { weight: Scalar }): this;
  lerp_(options: { end: Tensor; weight: Scalar }): this;
  /** `less(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
  less(other: Tensor): Tensor;
  less(options: Other<Tensor>): Tensor;
  /** `less(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
  less(other: Scalar): Tensor;
  less(options: Other<Scalar>): Tensor;
  /** `less_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
  less_(other: Tensor): this;
  less_(options: Other<Tensor>): this;
  /** `less_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
  less_(other: Scalar): this;
  less_(options: Other<Scalar>): this;
  /** `lessEqual(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
  lessEqual(other: Tensor): Tensor;
  lessEqual(options: Other<Tensor>): Tensor;
  /** `lessEqual(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
  lessEqual(other: Scalar): Tensor;
  lessEqual(options: Other<Scalar>): Tensor;
  /** `lessEqual_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
  lessEqual_(other: Tensor): this;
  lessEqual_(options: Other<Tensor>): this;
  /** `lessEqual_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
  lessEqual_(other: Scalar): this;
  lessEqual_(options: Other<Scalar>): this;
  /** `lgamma()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html) */
  lgamma(): Tensor;
  /** `lgamma_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html) */
  lgamma_(): this;
  /** `log()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log.html) */
  log(): Tensor;
  /** `log10()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10.html) */
  log10(): Tensor;
  /** `log10_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
  log10_(): this;
  /** `log1p()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p.html) */
  log1p(): Tensor;
  /** `log1p_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
  log1p_(): this;
  /** `log2()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2.html) */
  log2(): Tensor;
  /** `log2_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
  log2_(): this;
  /** `log_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
  log_(): this;
  /** `logNormal_(float mean = 1., float std = 2., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html) */
  logNormal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  logNormal_(mean: number, options: { std?: number; generator?: Generator | null }): this;
  logNormal_(options: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** `logSoftmax(int dim, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
  logSoftmax(dim: number | bigint, dtype?: DType | null): Tensor;
  logSoftmax(dim: number | bigint, options: { dtype?: DType | null }): Tensor;
  logSoftmax(options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** `logaddexp(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html) */
  logaddexp(other: Tensor): Tensor;
  logaddexp(options: Other<Tensor>): Tensor;
  /** `logaddexp2(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html) */
  logaddexp2(other: Tensor): Tensor;
  logaddexp2(options: Other<Tensor>): Tensor;
  /** `logcumsumexp(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html) */
  logcumsumexp(dim: number | bigint): Tensor;
  logcumsumexp(options: Dim<number | bigint>): Tensor;
  /** `logdet()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logdet.html) */
  logdet(): Tensor;
  /** `logicalAnd(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html) */
  logicalAnd(other: Tensor): Tensor;
  logicalAnd(options: Other<Tensor>): Tensor;
  /** `logicalAnd_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html) */
  logicalAnd_(other: Tensor): this;
  logicalAnd_(options: Other<Tensor>): this;
  /** `logicalNot()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html) */
  logicalNot(): Tensor;
  /** `logicalNot_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html) */
  logicalNot_(): this;
  /** `logicalOr(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html) */
  logicalOr(other: Tensor): Tensor;
  logicalOr(options: Other<Tensor>): Tensor;
  /** `logicalOr_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html) */
  logicalOr_(other: Tensor): this;
  logicalOr_(options: Other<Tensor>): this;
  /** `logicalXor(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html) */
  logicalXor(other: Tensor): Tensor;
  logicalXor(options: Other<Tensor>): Tensor;
  /** `logicalXor_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html) */
  logicalXor_(other: Tensor): this;
  logicalXor_(options: Other<Tensor>): this;
  /** `logit(float eps = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html) */
  logit(eps?: number | null): Tensor;
  logit(options: { eps?: number | null }): Tensor;
  /** `logit_(float eps = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
  logit_(eps?: number | null): this;
  logit_(options: { eps?: number | null }): this;
  /** `logsumexp(int[] dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html) */
  logsumexp(dim: number | Ints, keepdim?: boolean): Tensor;
  logsumexp(dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  logsumexp(options: Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `lt(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
  lt(other: Tensor): Tensor;
  lt(options: Other<Tensor>): Tensor;
  /** `lt(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
  lt(other: Scalar): Tensor;
  lt(options: Other<Scalar>): Tensor;
  /** `lt_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
  lt_(other: Tensor): this;
  lt_(options: Other<Tensor>): this;
  /** `lt_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
  lt_(other: Scalar): this;
  lt_(options: Other<Scalar>): this;
  /** `luSolve(Tensor LUData, Tensor LUPivots)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html) */
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  luSolve(LUData: Tensor, options: { LUPivots: Tensor }): Tensor;
  luSolve(options: { LUData: Tensor; LUPivots: Tensor }): Tensor;
  /** `maskedFill(Tensor mask, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  maskedFill(mask: Tensor, value: Tensor): Tensor;
  maskedFill(mask: Tensor, options: { value: Tensor }): Tensor;
  maskedFill(options: { mask: Tensor; value: Tensor }): Tensor;
  /** `maskedFill(Tensor mask, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  maskedFill(mask: Tensor, value: Scalar): Tensor;
  maskedFill(mask: Tensor, options: { value: Scalar }): Tensor;
  maskedFill(options: { mask: Tensor; value: Scalar }): Tensor;
  /** `maskedFill_(Tensor mask, Tensor value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
  maskedFill_(mask: Tensor, value: Tensor): this;
  maskedFill_(mask: Tensor, options: { value: Tensor }): this;
  maskedFill_(options: { mask: Tensor; value: Tensor }): this;
  /** `maskedFill_(Tensor mask, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
  maskedFill_(mask: Tensor, value: Scalar): this;
  maskedFill_(mask: Tensor, options: { value: Scalar }): this;
  maskedFill_(options: { mask: Tensor; value: Scalar }): this;
  /** `maskedScatter(Tensor mask, Tensor source)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  maskedScatter(mask: Tensor, options: { source: Tensor }): Tensor;
  maskedScatter(options: { mask: Tensor; source: Tensor }): Tensor;
  /** `maskedScatter_(Tensor mask, Tensor source)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html) */
  maskedScatter_(mask: Tensor, source: Tensor): this;
  maskedScatter_(mask: Tensor, options: { source: Tensor }): this;
  maskedScatter_(options: { mask: Tensor; source: Tensor }): this;
  /** `maskedSelect(Tensor mask)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html) */
  maskedSelect(mask: Tensor): Tensor;
  maskedSelect(options: { mask: Tensor }): Tensor;
  /** `matmul(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html) */
  matmul(other: Tensor): Tensor;
  matmul(options: Other<Tensor>): Tensor;
  /** `matrixExp()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html) */
  matrixExp(): Tensor;
  /** `matrixPower(int n)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html) */
  matrixPower(n: number | bigint): Tensor;
  matrixPower(options: { n: number | bigint }): Tensor;
  /** `max()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(): Tensor;
  /** `max(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(other: Tensor): Tensor;
  max(options: Other<Tensor>): Tensor;
  /** `max(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(dim: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  max(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  max(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `maximum(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html) */
  maximum(other: Tensor): Tensor;
  maximum(options: Other<Tensor>): Tensor;
  /** `mean(*, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html) */
  mean(options?: { dtype?: DType | null; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `mean(int[] dim, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html) */
  mean(dim: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  mean(dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  mean(options: Dim<number | Ints | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** `median()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
  median(): Tensor;
  /** `median(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
  median(dim: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  median(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  median(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `min()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(): Tensor;
  /** `min(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(other: Tensor): Tensor;
  min(options: Other<Tensor>): Tensor;
  /** `min(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(dim: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  min(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  min(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `minimum(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html) */
  minimum(other: Tensor): Tensor;
  minimum(options: Other<Tensor>): Tensor;
  /** `mm(Tensor mat2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
  mm(mat2: Tensor): Tensor;
  mm(options: { mat2: Tensor; outDtype?: DType }): Tensor;
  /** `mm(Tensor mat2, dtype outDtype)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
  mm(mat2: Tensor, outDtype: DType): Tensor;
  mm(mat2: Tensor, options: { outDtype: DType }): Tensor;
  mm(options: { mat2: Tensor; outDtype: DType }): Tensor;
  /** `mode(int dim = -1, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html) */
  mode(dim?: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  mode(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  mode(options: { dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `moveaxis(int source, int destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
  moveaxis(source: number | bigint, destination: number | bigint): Tensor;
  moveaxis(source: number | bigint, options: { destination: number | bigint }): Tensor;
  moveaxis(options: { source: number | bigint; destination: number | bigint }): Tensor;
  /** `moveaxis(int[] source, int[] destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
  moveaxis(source: Ints, destination: Ints): Tensor;
  moveaxis(source: Ints, options: { destination: Ints }): Tensor;
  moveaxis(options: { source: Ints; destination: Ints }): Tensor;
  /** `movedim(int source, int destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
  movedim(source: number | bigint, destination: number | bigint): Tensor;
  movedim(source: number | bigint, options: { destination: number | bigint }): Tensor;
  movedim(options: { source: number | bigint; destination: number | bigint }): Tensor;
  /** `movedim(int[] source, int[] destination)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
  movedim(source: Ints, destination: Ints): Tensor;
  movedim(source: Ints, options: { destination: Ints }): Tensor;
  movedim(options: { source: Ints; destination: Ints }): Tensor;
  /** `msort()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.msort.html) */
  msort(): Tensor;
  /** `mul(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html) */
  mul(other: Tensor | Scalar): Tensor;
  mul(options: Other<Tensor | Scalar>): Tensor;
  /** `mul_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
  mul_(other: Tensor | Scalar): this;
  mul_(options: Other<Tensor | Scalar>): this;
  /** `multinomial(int numSamples, boolean replacement = false, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html) */
  multinomial(numSamples: number | bigint, replacement?: boolean, options?: { generator?: Generator | null }): Tensor;
  multinomial(numSamples: number | bigint, options: { replacement?: boolean; generator?: Generator | null }): Tensor;
  multinomial(options: { numSamples: number | bigint; replacement?: boolean; generator?: Generator | null }): Tensor;
  /** `multiply(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html) */
  multiply(other: Tensor | Scalar): Tensor;
  multiply(options: Other<Tensor | Scalar>): Tensor;
  /** `multiply_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html) */
  multiply_(other: Tensor | Scalar): this;
  multiply_(options: Other<Tensor | Scalar>): this;
  /** `mv(Tensor vec)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html) */
  mv(vec: Tensor): Tensor;
  mv(options: { vec: Tensor }): Tensor;
  /** `mvlgamma(int p)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html) */
  mvlgamma(p: number | bigint): Tensor;
  mvlgamma(options: { p: number | bigint }): Tensor;
  /** `mvlgamma_(int p)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html) */
  mvlgamma_(p: number | bigint): this;
  mvlgamma_(options: { p: number | bigint }): this;
  /** `nanToNum(float nan = null, float posinf = null, float neginf = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html) */
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(nan: number | null, posinf: number | null, options: { neginf?: number | null }): Tensor;
  nanToNum(nan: number | null, options: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** `nanToNum_(float nan = null, float posinf = null, float neginf = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
  nanToNum_(nan: number | null, posinf: number | null, options: { neginf?: number | null }): this;
  nanToNum_(nan: number | null, options: { posinf?: number | null; neginf?: number | null }): this;
  nanToNum_(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): this;
  /** `nanmean(int[] dim = null, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html) */
  nanmean(dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  nanmean(dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  nanmean(options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** `nanmedian()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
  nanmedian(): Tensor;
  /** `nanmedian(int dim, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
  nanmedian(dim: number | bigint, keepdim?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `nanquantile(Tensor q, int dim = null, boolean keepdim = false, *, string interpolation = "linear")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
  nanquantile(q: Tensor, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: Tensor, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(options: { q: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** `nanquantile(float q, int dim = null, boolean keepdim = false, *, string interpolation = "linear")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
  nanquantile(q: number, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: number, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(options: { q: number; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** `nansum(int[] dim = null, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html) */
  nansum(dim?: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  nansum(dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  nansum(options: { dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** `narrow(int dim, Tensor start, int length)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
  narrow(dim: number | bigint, start: Tensor, length: number | bigint): Tensor;
  narrow(dim: number | bigint, start: Tensor, options: { length: number | bigint }): Tensor;
  narrow(dim: number | bigint, options: { start: Tensor; length: number | bigint }): Tensor;
  narrow(options: Dim<number | bigint> & { start: Tensor; length: number | bigint }): Tensor;
  /** `narrow(int dim, int start, int length)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
  narrow(dim: number | bigint, start: number | bigint, length: number | bigint): Tensor;
  narrow(dim: number | bigint, start: number | bigint, options: { length: number | bigint }): Tensor;
  narrow(dim: number | bigint, options: { start: number | bigint; length: number | bigint }): Tensor;
  narrow(options: Dim<number | bigint> & { start: number | bigint; length: number | bigint }): Tensor;
  /** `narrowCopy(int dim, int start, int length)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
  narrowCopy(dim: number | bigint, start: number | bigint, length: number | bigint): Tensor;
  narrowCopy(dim: number | bigint, start: number | bigint, options: { length: number | bigint }): Tensor;
  narrowCopy(dim: number | bigint, options: { start: number | bigint; length: number | bigint }): Tensor;
  narrowCopy(options: Dim<number | bigint> & { start: number | bigint; length: number | bigint }): Tensor;
  /** `ne(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
  ne(other: Tensor): Tensor;
  ne(options: Other<Tensor>): Tensor;
  /** `ne(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
  ne(other: Scalar): Tensor;
  ne(options: Other<Scalar>): Tensor;
  /** `ne_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
  ne_(other: Tensor): this;
  ne_(options: Other<Tensor>): this;
  /** `ne_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
  ne_(other: Scalar): this;
  ne_(options: Other<Scalar>): this;
  /** `neg()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg.html) */
  neg(): Tensor;
  /** `neg_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
  neg_(): this;
  /** `negative()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative.html) */
  negative(): Tensor;
  /** `negative_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
  negative_(): this;
  /** `newEmpty(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
  newEmpty(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(...size: number[]): Tensor;
  newEmpty(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** `newEmptyStrided(int[] size, int[] stride, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html) */
  newEmptyStrided(size: Ints, stride: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmptyStrided(size: Ints, options: { stride: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmptyStrided(options: { size: Ints; stride: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** `newFull(int[] size, number fillValue, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html) */
  newFull(size: Ints, fillValue: Scalar, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newFull(size: Ints, options: { fillValue: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newFull(options: { size: Ints; fillValue: Scalar; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** `newOnes(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
  newOnes(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(...size: number[]): Tensor;
  newOnes(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** `newZeros(int[] size, *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
  newZeros(size: Ints, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(options: { size: Ints; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(...size: number[]): Tensor;
  newZeros(...sizeAndOptions: [...size: number[], options: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** `nextafter(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html) */
  nextafter(other: Tensor): Tensor;
  nextafter(options: Other<Tensor>): Tensor;
  /** `nextafter_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html) */
  nextafter_(other: Tensor): this;
  nextafter_(options: Other<Tensor>): this;
  /** `nonzeroStatic(*, int size, int fillValue = -1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html) */
  nonzeroStatic(options: { size: number | bigint; fillValue?: number | bigint }): Tensor;
  /** `normal_(float mean = 0., float std = 1., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html) */
  normal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  normal_(mean: number, options: { std?: number; generator?: Generator | null }): this;
  normal_(options: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** `notEqual(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
  notEqual(other: Tensor): Tensor;
  notEqual(options: Other<Tensor>): Tensor;
  /** `notEqual(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
  notEqual(other: Scalar): Tensor;
  notEqual(options: Other<Scalar>): Tensor;
  /** `notEqual_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
  notEqual_(other: Tensor): this;
  notEqual_(options: Other<Tensor>): this;
  /** `notEqual_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
  notEqual_(other: Scalar): this;
  notEqual_(options: Other<Scalar>): this;
  /** `orgqr(Tensor input2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html) */
  orgqr(input2: Tensor): Tensor;
  orgqr(options: { input2: Tensor }): Tensor;
  /** `ormqr(Tensor input2, Tensor input3, boolean left = true, boolean transpose = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html) */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  ormqr(options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  /** `outer(Tensor vec2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html) */
  outer(vec2: Tensor): Tensor;
  outer(options: { vec2: Tensor }): Tensor;
  /** `permute(int[] dims)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html) */
  permute(dims: Ints): Tensor;
  permute(options: { dims: Ints }): Tensor;
  permute(...dims: number[]): Tensor;
  /** `pinMemory(Device device = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html) */
  pinMemory(device?: DeviceLike | null): Tensor;
  pinMemory(options: { device?: DeviceLike | null }): Tensor;
  /** `pinverse(float rcond = 1e-15)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html) */
  pinverse(rcond?: number): Tensor;
  pinverse(options: { rcond?: number }): Tensor;
  /** `polygamma(int n)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html) */
  polygamma(n: number | bigint): Tensor;
  polygamma(options: { n: number | bigint }): Tensor;
  /** `polygamma_(int n)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html) */
  polygamma_(n: number | bigint): this;
  polygamma_(options: { n: number | bigint }): this;
  /** `positive()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.positive.html) */
  positive(): Tensor;
  /** `pow(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Tensor): Tensor;
  pow(options: { exponent: Tensor }): Tensor;
  /** `pow(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Tensor): Tensor;
  pow(options: { exponent: Tensor }): Tensor;
  /** `pow(number exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Scalar): Tensor;
  pow(options: { exponent: Scalar }): Tensor;
  /** `pow_(Tensor exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
  pow_(exponent: Tensor): this;
  pow_(options: { exponent: Tensor }): this;
  /** `pow_(number exponent)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
  pow_(exponent: Scalar): this;
  pow_(options: { exponent: Scalar }): this;
  /** `prelu(Tensor weight)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
  prelu(weight: Tensor): Tensor;
  prelu(options: { weight: Tensor }): Tensor;
  /** `prod(*, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html) */
  prod(options?: { dtype?: DType | null; dim?: number | bigint; axis?: number | bigint; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `prod(int dim, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html) */
  prod(dim: number | bigint, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  prod(dim: number | bigint, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  prod(options: Dim<number | bigint> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** `put(Tensor index, Tensor source, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor;
  put(index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor;
  put(options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /** `put_(Tensor index, Tensor source, boolean accumulate = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html) */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  put_(index: Tensor, source: Tensor, options: { accumulate?: boolean }): this;
  put_(index: Tensor, options: { source: Tensor; accumulate?: boolean }): this;
  put_(options: { index: Tensor; source: Tensor; accumulate?: boolean }): this;
  /** `qPerChannelAxis()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
  qPerChannelAxis(): number;
  /** `qPerChannelScales()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
  qPerChannelScales(): Tensor;
  /** `qPerChannelZeroPoints()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
  qPerChannelZeroPoints(): Tensor;
  /** `qScale()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
  qScale(): number;
  /** `qZeroPoint()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
  qZeroPoint(): number;
  /** `qr(boolean some = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qr.html) */
  qr(some?: boolean): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  qr(options: { some?: boolean }): Named<[Tensor, Tensor], { Q: Tensor; R: Tensor }>;
  /** `quantile(Tensor q, int dim = null, boolean keepdim = false, *, string interpolation = "linear")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
  quantile(q: Tensor, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: Tensor, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(q: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(options: { q: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** `quantile(float q, int dim = null, boolean keepdim = false, *, string interpolation = "linear")` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
  quantile(q: number, dim?: number | bigint | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: number, dim: number | bigint | null, options: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(q: number, options: { dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(options: { q: number; dim?: number | bigint | null; axis?: number | bigint | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** `rad2deg()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html) */
  rad2deg(): Tensor;
  /** `rad2deg_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
  rad2deg_(): this;
  /** `random_(*, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(options?: { generator?: Generator | null; from?: number | bigint; to?: number | bigint | null }): this;
  /** `random_(int from, int to, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(from: number | bigint, to: number | bigint | null, options?: { generator?: Generator | null }): this;
  random_(from: number | bigint, options: { to: number | bigint | null; generator?: Generator | null }): this;
  random_(options: { from: number | bigint; to: number | bigint | null; generator?: Generator | null }): this;
  /** `random_(int to, *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(to: number | bigint, options?: { generator?: Generator | null }): this;
  random_(options: { to: number | bigint; generator?: Generator | null }): this;
  /** `ravel()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ravel.html) */
  ravel(): Tensor;
  /** `reciprocal()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html) */
  reciprocal(): Tensor;
  /** `reciprocal_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
  reciprocal_(): this;
  /** `relu()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
  relu(): Tensor;
  /** `relu_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
  relu_(): this;
  /** `remainder(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Tensor): Tensor;
  remainder(options: Other<Tensor>): Tensor;
  /** `remainder(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Tensor): Tensor;
  remainder(options: Other<Tensor>): Tensor;
  /** `remainder(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Scalar): Tensor;
  remainder(options: Other<Scalar>): Tensor;
  /** `remainder_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
  remainder_(other: Tensor): this;
  remainder_(options: Other<Tensor>): this;
  /** `remainder_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
  remainder_(other: Scalar): this;
  remainder_(options: Other<Scalar>): this;
  /** `renorm(number p, int dim, number maxnorm)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
  renorm(p: Scalar, dim: number | bigint, maxnorm: Scalar): Tensor;
  renorm(p: Scalar, dim: number | bigint, options: { maxnorm: Scalar }): Tensor;
  renorm(p: Scalar, options: Dim<number | bigint> & { maxnorm: Scalar }): Tensor;
  renorm(options: Dim<number | bigint> & { p: Scalar; maxnorm: Scalar }): Tensor;
  /** `renorm_(number p, int dim, number maxnorm)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
  renorm_(p: Scalar, dim: number | bigint, maxnorm: Scalar): this;
  renorm_(p: Scalar, dim: number | bigint, options: { maxnorm: Scalar }): this;
  renorm_(p: Scalar, options: Dim<number | bigint> & { maxnorm: Scalar }): this;
  renorm_(options: Dim<number | bigint> & { p: Scalar; maxnorm: Scalar }): this;
  /** `repeat(int[] repeats)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html) */
  repeat(repeats: Ints): Tensor;
  repeat(options: { repeats: Ints }): Tensor;
  repeat(...repeats: number[]): Tensor;
  /** `repeatInterleave(Tensor repeats, int dim = null, *, int outputSize = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
  repeatInterleave(repeats: Tensor, dim?: number | bigint | null, options?: { outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(repeats: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(options: { repeats: Tensor; dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  /** `repeatInterleave(int repeats, int dim = null, *, int outputSize = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
  repeatInterleave(repeats: number | bigint, dim?: number | bigint | null, options?: { outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(repeats: number | bigint, options: { dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  repeatInterleave(options: { repeats: number | bigint; dim?: number | bigint | null; axis?: number | bigint | null; outputSize?: number | bigint | null }): Tensor;
  /** `reshape(int[] shape)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html) */
  reshape(shape: Ints): Tensor;
  reshape(options: { shape: Ints }): Tensor;
  reshape(...shape: number[]): Tensor;
  /** `reshapeAs(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html) */
  reshapeAs(other: Tensor): Tensor;
  reshapeAs(options: Other<Tensor>): Tensor;
  /** `resize_(int[] size, *, memoryFormat memoryFormat = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
  resize_(size: Ints, options?: { memoryFormat?: MemoryFormat | null }): this;
  resize_(options: { size: Ints; memoryFormat?: MemoryFormat | null }): this;
  resize_(...size: number[]): this;
  resize_(...sizeAndOptions: [...size: number[], options: { memoryFormat?: MemoryFormat | null }]): this;
  /** `resizeAs_(Tensor theTemplate, *, memoryFormat memoryFormat = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): this;
  resizeAs_(options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): this;
  /** `resizeAsSparse_(Tensor theTemplate)` */
  resizeAsSparse_(theTemplate: Tensor): this;
  resizeAsSparse_(options: { theTemplate: Tensor }): this;
  /** `resolveConj()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html) */
  resolveConj(): Tensor;
  /** `resolveNeg()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html) */
  resolveNeg(): Tensor;
  /** `roll(int[] shifts, int[] dims = [])` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html) */
  roll(shifts: number | Ints, dims?: number | Ints): Tensor;
  roll(shifts: number | Ints, options: { dims?: number | Ints }): Tensor;
  roll(options: { shifts: number | Ints; dims?: number | Ints }): Tensor;
  /** `rot90(int k = 1, int[] dims = [0, 1])` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html) */
  rot90(k?: number | bigint, dims?: Ints): Tensor;
  rot90(k: number | bigint, options: { dims?: Ints }): Tensor;
  rot90(options: { k?: number | bigint; dims?: Ints }): Tensor;
  /** `round()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html) */
  round(): Tensor;
  /** `round(*, int decimals)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html) */
  round(options: { decimals: number | bigint }): Tensor;
  /** `round_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(): this;
  /** `round_(*, int decimals)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(options: { decimals: number | bigint }): this;
  /** `rowIndices()` */
  rowIndices(): Tensor;
  /** `rsqrt()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html) */
  rsqrt(): Tensor;
  /** `rsqrt_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
  rsqrt_(): this;
  /** `scatter(int dim, Tensor index, Tensor src)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number | bigint, index: Tensor, src: Tensor): Tensor;
  scatter(dim: number | bigint, index: Tensor, options: { src: Tensor }): Tensor;
  scatter(dim: number | bigint, options: { index: Tensor; src: Tensor }): Tensor;
  scatter(options: Dim<number | bigint> & { index: Tensor; src: Tensor }): Tensor;
  /** `scatter(int dim, Tensor index, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number | bigint, index: Tensor, value: Scalar): Tensor;
  scatter(dim: number | bigint, index: Tensor, options: { value: Scalar }): Tensor;
  scatter(dim: number | bigint, options: { index: Tensor; value: Scalar }): Tensor;
  scatter(options: Dim<number | bigint> & { index: Tensor; value: Scalar }): Tensor;
  /** `scatter(int dim, Tensor index, Tensor src, *, string reduce)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string }): Tensor;
  scatter(dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string }): Tensor;
  scatter(options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string }): Tensor;
  /** `scatter(int dim, Tensor index, number value, *, string reduce)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number | bigint, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter(dim: number | bigint, index: Tensor, options: { value: Scalar; reduce: string }): Tensor;
  scatter(dim: number | bigint, options: { index: Tensor; value: Scalar; reduce: string }): Tensor;
  scatter(options: Dim<number | bigint> & { index: Tensor; value: Scalar; reduce: string }): Tensor;
  /** `scatter_(int dim, Tensor index, Tensor src)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number | bigint, index: Tensor, src: Tensor): this;
  scatter_(dim: number | bigint, index: Tensor, options: { src: Tensor }): this;
  scatter_(dim: number | bigint, options: { index: Tensor; src: Tensor }): this;
  scatter_(options: Dim<number | bigint> & { index: Tensor; src: Tensor }): this;
  /** `scatter_(int dim, Tensor index, number value)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number | bigint, index: Tensor, value: Scalar): this;
  scatter_(dim: number | bigint, index: Tensor, options: { value: Scalar }): this;
  scatter_(dim: number | bigint, options: { index: Tensor; value: Scalar }): this;
  scatter_(options: Dim<number | bigint> & { index: Tensor; value: Scalar }): this;
  /** `scatter_(int dim, Tensor index, Tensor src, *, string reduce)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string }): this;
  scatter_(dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string }): this;
  scatter_(dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string }): this;
  scatter_(options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string }): this;
  /** `scatter_(int dim, Tensor index, number value, *, string reduce)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number | bigint, index: Tensor, value: Scalar, options: { reduce: string }): this;
  scatter_(dim: number | bigint, index: Tensor, options: { value: Scalar; reduce: string }): this;
  scatter_(dim: number | bigint, options: { index: Tensor; value: Scalar; reduce: string }): this;
  scatter_(options: Dim<number | bigint> & { index: Tensor; value: Scalar; reduce: string }): this;
  /** `scatterAdd(int dim, Tensor index, Tensor src)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
  scatterAdd(dim: number | bigint, index: Tensor, src: Tensor): Tensor;
  scatterAdd(dim: number | bigint, index: Tensor, options: { src: Tensor }): Tensor;
  scatterAdd(dim: number | bigint, options: { index: Tensor; src: Tensor }): Tensor;
  scatterAdd(options: Dim<number | bigint> & { index: Tensor; src: Tensor }): Tensor;
  /** `scatterAdd_(int dim, Tensor index, Tensor src)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
  scatterAdd_(dim: number | bigint, index: Tensor, src: Tensor): this;
  scatterAdd_(dim: number | bigint, index: Tensor, options: { src: Tensor }): this;
  scatterAdd_(dim: number | bigint, options: { index: Tensor; src: Tensor }): this;
  scatterAdd_(options: Dim<number | bigint> & { index: Tensor; src: Tensor }): this;
  /** `scatterReduce(int dim, Tensor index, Tensor src, string reduce, *, boolean includeSelf = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
  scatterReduce(dim: number | bigint, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  /** `scatterReduce_(int dim, Tensor index, Tensor src, string reduce, *, boolean includeSelf = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
  scatterReduce_(dim: number | bigint, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): this;
  scatterReduce_(dim: number | bigint, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(dim: number | bigint, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(dim: number | bigint, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(options: Dim<number | bigint> & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this;
  /** `select(int dim, int index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html) */
  select(dim: number | bigint, index: number | bigint): Tensor;
  select(dim: number | bigint, options: { index: number | bigint }): Tensor;
  select(options: Dim<number | bigint> & { index: number | bigint }): Tensor;
  /** `selectScatter(Tensor src, int dim, int index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
  selectScatter(src: Tensor, dim: number | bigint, index: number | bigint): Tensor;
  selectScatter(src: Tensor, dim: number | bigint, options: { index: number | bigint }): Tensor;
  selectScatter(src: Tensor, options: Dim<number | bigint> & { index: number | bigint }): Tensor;
  selectScatter(options: Dim<number | bigint> & { src: Tensor; index: number | bigint }): Tensor;
  /** `sgn()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn.html) */
  sgn(): Tensor;
  /** `sgn_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html) */
  sgn_(): this;
  /** `sigmoid()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html) */
  sigmoid(): Tensor;
  /** `sigmoid_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
  sigmoid_(): this;
  /** `sign()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign.html) */
  sign(): Tensor;
  /** `sign_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html) */
  sign_(): this;
  /** `signbit()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.signbit.html) */
  signbit(): Tensor;
  /** `sin()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin.html) */
  sin(): Tensor;
  /** `sin_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
  sin_(): this;
  /** `sinc()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc.html) */
  sinc(): Tensor;
  /** `sinc_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
  sinc_(): this;
  /** `sinh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh.html) */
  sinh(): Tensor;
  /** `sinh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
  sinh_(): this;
  /** `sliceInverse(Tensor src, int dim = 0, int start = null, int end = null, int step = 1)` */
  sliceInverse(src: Tensor, dim?: number | bigint, start?: number | bigint | null, end?: number | bigint | null, step?: number | bigint): Tensor;
  sliceInverse(src: Tensor, dim: number | bigint, start: number | bigint | null, end: number | bigint | null, options: { step?: number | bigint }): Tensor;
  sliceInverse(src: Tensor, dim: number | bigint, start: number | bigint | null, options: { end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(src: Tensor, dim: number | bigint, options: { start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(src: Tensor, options: { dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceInverse(options: { src: Tensor; dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  /** `sliceScatter(Tensor src, int dim = 0, int start = null, int end = null, int step = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html) */
  sliceScatter(src: Tensor, dim?: number | bigint, start?: number | bigint | null, end?: number | bigint | null, step?: number | bigint): Tensor;
  sliceScatter(src: Tensor, dim: number | bigint, start: number | bigint | null, end: number | bigint | null, options: { step?: number | bigint }): Tensor;
  sliceScatter(src: Tensor, dim: number | bigint, start: number | bigint | null, options: { end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceScatter(src: Tensor, dim: number | bigint, options: { start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceScatter(src: Tensor, options: { dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  sliceScatter(options: { src: Tensor; dim?: number | bigint; axis?: number | bigint; start?: number | bigint | null; end?: number | bigint | null; step?: number | bigint }): Tensor;
  /** `slogdet()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html) */
  slogdet(): Named<[Tensor, Tensor], { sign: Tensor; logabsdet: Tensor }>;
  /** `smm(Tensor mat2)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html) */
  smm(mat2: Tensor): Tensor;
  smm(options: { mat2: Tensor }): Tensor;
  /** `softmax(int dim, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html) */
  softmax(dim: number | bigint, dtype?: DType | null): Tensor;
  softmax(dim: number | bigint, options: { dtype?: DType | null }): Tensor;
  softmax(options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** `sort(*, boolean stable, int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html) */
  sort(options: { stable: boolean | null; dim?: number | bigint; axis?: number | bigint; descending?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `sort(int dim = -1, boolean descending = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html) */
  sort(dim?: number | bigint, descending?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  sort(dim: number | bigint, options: { descending?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  sort(options: { dim?: number | bigint; axis?: number | bigint; descending?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `sparseDim()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html) */
  sparseDim(): number;
  /** `sparseMask(Tensor mask)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html) */
  sparseMask(mask: Tensor): Tensor;
  sparseMask(options: { mask: Tensor }): Tensor;
  /** `sparseResize_(int[] size, int sparseDim, int denseDim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
  sparseResize_(size: Ints, sparseDim: number | bigint, denseDim: number | bigint): this;
  sparseResize_(size: Ints, sparseDim: number | bigint, options: { denseDim: number | bigint }): this;
  sparseResize_(size: Ints, options: { sparseDim: number | bigint; denseDim: number | bigint }): this;
  sparseResize_(options: { size: Ints; sparseDim: number | bigint; denseDim: number | bigint }): this;
  /** `sparseResizeAndClear_(int[] size, int sparseDim, int denseDim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
  sparseResizeAndClear_(size: Ints, sparseDim: number | bigint, denseDim: number | bigint): this;
  sparseResizeAndClear_(size: Ints, sparseDim: number | bigint, options: { denseDim: number | bigint }): this;
  sparseResizeAndClear_(size: Ints, options: { sparseDim: number | bigint; denseDim: number | bigint }): this;
  sparseResizeAndClear_(options: { size: Ints; sparseDim: number | bigint; denseDim: number | bigint }): this;
  /** `splitWithSizes(int[] splitSizes, int dim = 0)` */
  splitWithSizes(splitSizes: Ints, dim?: number | bigint): Tensor[];
  splitWithSizes(splitSizes: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  splitWithSizes(options: { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `sqrt()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html) */
  sqrt(): Tensor;
  /** `sqrt_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
  sqrt_(): this;
  /** `square()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square.html) */
  square(): Tensor;
  /** `square_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
  square_(): this;
  /** `squeeze()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(): Tensor;
  /** `squeeze(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(dim: number | bigint): Tensor;
  squeeze(options: Dim<number | bigint>): Tensor;
  /** `squeeze(int[] dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(dim: Ints): Tensor;
  squeeze(options: Dim<Ints>): Tensor;
  squeeze(...dim: number[]): Tensor;
  /** `squeeze_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(): this;
  /** `squeeze_(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(dim: number | bigint): this;
  squeeze_(options: Dim<number | bigint>): this;
  /** `squeeze_(int[] dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(dim: Ints): this;
  squeeze_(options: Dim<Ints>): this;
  squeeze_(...dim: number[]): this;
  /** `sspaddmm(Tensor mat1, Tensor mat2, *, number beta = 1, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html) */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** `std(boolean unbiased = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(unbiased?: boolean): Tensor;
  std(options: { unbiased?: boolean }): Tensor;
  /** `std(int[] dim = null, *, number correction = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(dim?: number | Ints | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(options: { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(...dim: number[]): Tensor;
  std(...sizeAndOptions: [...dim: number[], options: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }]): Tensor;
  /** `std(int[] dim, boolean unbiased = true, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(dim: number | Ints | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(dim: number | Ints | null, unbiased: boolean, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(dim: number | Ints | null, options: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(options: Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `sub(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html) */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  sub(options: Other<Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  /** `sub_(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  sub_(options: Other<Tensor | Scalar> & { alpha?: Scalar }): this;
  /** `subtract(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  subtract(options: Other<Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  /** `subtract_(Tensor other, *, number alpha = 1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  subtract_(options: Other<Tensor | Scalar> & { alpha?: Scalar }): this;
  /** `sum(*, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html) */
  sum(options?: { dtype?: DType | null; dim?: number | Ints | null; axis?: number | Ints | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `sum(int[] dim, boolean keepdim = false, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html) */
  sum(dim: number | Ints | null, keepdim?: boolean, options?: { dtype?: DType | null }): Tensor;
  sum(dim: number | Ints | null, options: { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  sum(options: Dim<number | Ints | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DType | null }): Tensor;
  /** `sumToSize(int[] size)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html) */
  sumToSize(size: Ints): Tensor;
  sumToSize(options: { size: Ints }): Tensor;
  sumToSize(...size: number[]): Tensor;
  /** `svd(boolean some = true, boolean computeUv = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html) */
  svd(some?: boolean, computeUv?: boolean): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  svd(some: boolean, options: { computeUv?: boolean }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  svd(options: { some?: boolean; computeUv?: boolean }): Named<[Tensor, Tensor, Tensor], { U: Tensor; S: Tensor; V: Tensor }>;
  /** `swapaxes(int axis0, int axis1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html) */
  swapaxes(axis0: number | bigint, axis1: number | bigint): Tensor;
  swapaxes(axis0: number | bigint, options: { axis1: number | bigint }): Tensor;
  swapaxes(options: { axis0: number | bigint; axis1: number | bigint }): Tensor;
  /** `swapaxes_(int axis0, int axis1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html) */
  swapaxes_(axis0: number | bigint, axis1: number | bigint): this;
  swapaxes_(axis0: number | bigint, options: { axis1: number | bigint }): this;
  swapaxes_(options: { axis0: number | bigint; axis1: number | bigint }): this;
  /** `swapdims(int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html) */
  swapdims(dim0: number | bigint, dim1: number | bigint): Tensor;
  swapdims(dim0: number | bigint, options: { dim1: number | bigint }): Tensor;
  swapdims(options: { dim0: number | bigint; dim1: number | bigint }): Tensor;
  /** `swapdims_(int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html) */
  swapdims_(dim0: number | bigint, dim1: number | bigint): this;
  swapdims_(dim0: number | bigint, options: { dim1: number | bigint }): this;
  swapdims_(options: { dim0: number | bigint; dim1: number | bigint }): this;
  /** `t()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t.html) */
  t(): Tensor;
  /** `t_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html) */
  t_(): this;
  /** `take(Tensor index)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html) */
  take(index: Tensor): Tensor;
  take(options: { index: Tensor }): Tensor;
  /** `takeAlongDim(Tensor indices, int dim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html) */
  takeAlongDim(indices: Tensor, dim?: number | bigint | null): Tensor;
  takeAlongDim(indices: Tensor, options: { dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  takeAlongDim(options: { indices: Tensor; dim?: number | bigint | null; axis?: number | bigint | null }): Tensor;
  /** `tan()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan.html) */
  tan(): Tensor;
  /** `tan_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
  tan_(): this;
  /** `tanh()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh.html) */
  tanh(): Tensor;
  /** `tanh_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
  tanh_(): this;
  /** `tensorSplit(Tensor tensorIndicesOrSections, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: number | bigint): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: { tensorIndicesOrSections: Tensor; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `tensorSplit(int sections, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensorSplit(sections: number | bigint, dim?: number | bigint): Tensor[];
  tensorSplit(sections: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: { sections: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `tensorSplit(int[] indices, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensorSplit(indices: Ints, dim?: number | bigint): Tensor[];
  tensorSplit(indices: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  tensorSplit(options: { indices: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `tile(int[] dims)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html) */
  tile(dims: Ints): Tensor;
  tile(options: { dims: Ints }): Tensor;
  tile(...dims: number[]): Tensor;
  /** `toDense(dtype dtype = null, *, boolean maskedGrad = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html) */
  toDense(dtype?: DType | null, options?: { maskedGrad?: boolean | null }): Tensor;
  toDense(options: { dtype?: DType | null; maskedGrad?: boolean | null }): Tensor;
  /** `toMkldnn(dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html) */
  toMkldnn(dtype?: DType | null): Tensor;
  toMkldnn(options: { dtype?: DType | null }): Tensor;
  /** `toPaddedTensor(float padding, int[] outputSize = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html) */
  toPaddedTensor(padding: number, outputSize?: Ints | null): Tensor;
  toPaddedTensor(padding: number, options: { outputSize?: Ints | null }): Tensor;
  toPaddedTensor(options: { padding: number; outputSize?: Ints | null }): Tensor;
  /** `toSparse(int sparseDim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html) */
  toSparse(sparseDim: number | bigint): Tensor;
  toSparse(options: { sparseDim: number | bigint }): Tensor;
  /** `toSparse(*, layout layout = null, int[] blocksize = null, int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html) */
  toSparse(options?: { layout?: Layout | null; blocksize?: number | Ints | null; denseDim?: number | bigint | null }): Tensor;
  /** `toSparseBsc(int[] blocksize, int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html) */
  toSparseBsc(blocksize: number | Ints, denseDim?: number | bigint | null): Tensor;
  toSparseBsc(blocksize: number | Ints, options: { denseDim?: number | bigint | null }): Tensor;
  toSparseBsc(options: { blocksize: number | Ints; denseDim?: number | bigint | null }): Tensor;
  /** `toSparseBsr(int[] blocksize, int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html) */
  toSparseBsr(blocksize: number | Ints, denseDim?: number | bigint | null): Tensor;
  toSparseBsr(blocksize: number | Ints, options: { denseDim?: number | bigint | null }): Tensor;
  toSparseBsr(options: { blocksize: number | Ints; denseDim?: number | bigint | null }): Tensor;
  /** `toSparseCsc(int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html) */
  toSparseCsc(denseDim?: number | bigint | null): Tensor;
  toSparseCsc(options: { denseDim?: number | bigint | null }): Tensor;
  /** `toSparseCsr(int denseDim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html) */
  toSparseCsr(denseDim?: number | bigint | null): Tensor;
  toSparseCsr(options: { denseDim?: number | bigint | null }): Tensor;
  /** `topk(int k, int dim = -1, boolean largest = true, boolean sorted = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html) */
  topk(k: number | bigint, dim?: number | bigint, largest?: boolean, sorted?: boolean): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number | bigint, dim: number | bigint, largest: boolean, options: { sorted?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number | bigint, dim: number | bigint, options: { largest?: boolean; sorted?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number | bigint, options: { dim?: number | bigint; axis?: number | bigint; largest?: boolean; sorted?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  topk(options: { k: number | bigint; dim?: number | bigint; axis?: number | bigint; largest?: boolean; sorted?: boolean }): Named<[Tensor, Tensor], { values: Tensor; indices: Tensor }>;
  /** `trace()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trace.html) */
  trace(): Tensor;
  /** `transpose(int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html) */
  transpose(dim0: number | bigint, dim1: number | bigint): Tensor;
  transpose(dim0: number | bigint, options: { dim1: number | bigint }): Tensor;
  transpose(options: { dim0: number | bigint; dim1: number | bigint }): Tensor;
  /** `transpose_(int dim0, int dim1)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html) */
  transpose_(dim0: number | bigint, dim1: number | bigint): this;
  transpose_(dim0: number | bigint, options: { dim1: number | bigint }): this;
  transpose_(options: { dim0: number | bigint; dim1: number | bigint }): this;
  /** `triangularSolve(Tensor A, boolean upper = true, boolean transpose = false, boolean unitriangular = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html) */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(A: Tensor, upper: boolean, options: { transpose?: boolean; unitriangular?: boolean }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  triangularSolve(options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }): Named<[Tensor, Tensor], { solution: Tensor; clonedCoefficient: Tensor }>;
  /** `tril(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril.html) */
  tril(diagonal?: number | bigint): Tensor;
  tril(options: { diagonal?: number | bigint }): Tensor;
  /** `tril_(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html) */
  tril_(diagonal?: number | bigint): this;
  tril_(options: { diagonal?: number | bigint }): this;
  /** `triu(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu.html) */
  triu(diagonal?: number | bigint): Tensor;
  triu(options: { diagonal?: number | bigint }): Tensor;
  /** `triu_(int diagonal = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html) */
  triu_(diagonal?: number | bigint): this;
  triu_(options: { diagonal?: number | bigint }): this;
  /** `trueDivide(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html) */
  trueDivide(other: Tensor | Scalar): Tensor;
  trueDivide(options: Other<Tensor | Scalar>): Tensor;
  /** `trueDivide_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html) */
  trueDivide_(other: Tensor | Scalar): this;
  trueDivide_(options: Other<Tensor | Scalar>): this;
  /** `trunc()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc.html) */
  trunc(): Tensor;
  /** `trunc_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
  trunc_(): this;
  /** `typeAs(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type_as.html) */
  typeAs(other: Tensor): Tensor;
  typeAs(options: Other<Tensor>): Tensor;
  /** `unbind(int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unbind.html) */
  unbind(dim?: number | bigint): Tensor[];
  unbind(options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `unflatten(int dim, int[] sizes)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unflatten.html) */
  unflatten(dim: number | bigint, sizes: Ints): Tensor;
  unflatten(dim: number | bigint, options: { sizes: Ints }): Tensor;
  unflatten(options: Dim<number | bigint> & { sizes: Ints }): Tensor;
  /** `unfold(int dimension, int size, int step)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
  unfold(dimension: number | bigint, size: number | bigint, step: number | bigint): Tensor;
  unfold(dimension: number | bigint, size: number | bigint, options: { step: number | bigint }): Tensor;
  unfold(dimension: number | bigint, options: { size: number | bigint; step: number | bigint }): Tensor;
  unfold(options: { dimension: number | bigint; size: number | bigint; step: number | bigint }): Tensor;
  /** `uniform_(float from = 0., float to = 1., *, Generator generator = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html) */
  uniform_(from?: number, to?: number, options?: { generator?: Generator | null }): this;
  uniform_(from: number, options: { to?: number; generator?: Generator | null }): this;
  uniform_(options: { from?: number; to?: number; generator?: Generator | null }): this;
  /** `unsafeChunk(int chunks, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html) */
  unsafeChunk(chunks: number | bigint, dim?: number | bigint): Tensor[];
  unsafeChunk(chunks: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unsafeChunk(options: { chunks: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `unsafeSplit(int splitSize, int dim = 0)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html) */
  unsafeSplit(splitSize: number | bigint, dim?: number | bigint): Tensor[];
  unsafeSplit(splitSize: number | bigint, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unsafeSplit(options: { splitSize: number | bigint; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `unsafeSplitWithSizes(int[] splitSizes, int dim = 0)` */
  unsafeSplitWithSizes(splitSizes: Ints, dim?: number | bigint): Tensor[];
  unsafeSplitWithSizes(splitSizes: Ints, options: { dim?: number | bigint; axis?: number | bigint }): Tensor[];
  unsafeSplitWithSizes(options: { splitSizes: Ints; dim?: number | bigint; axis?: number | bigint }): Tensor[];
  /** `unsqueeze(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html) */
  unsqueeze(dim: number | bigint): Tensor;
  unsqueeze(options: Dim<number | bigint>): Tensor;
  /** `unsqueeze_(int dim)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html) */
  unsqueeze_(dim: number | bigint): this;
  unsqueeze_(options: Dim<number | bigint>): this;
  /** `values()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html) */
  values(): Tensor;
  /** `var(boolean unbiased = true)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(unbiased?: boolean): Tensor;
  var(options: { unbiased?: boolean }): Tensor;
  /** `var(int[] dim = null, *, number correction = null, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(dim?: number | Ints | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(options: { dim?: number | Ints | null; axis?: number | Ints | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(...dim: number[]): Tensor;
  var(...sizeAndOptions: [...dim: number[], options: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }]): Tensor;
  /** `var(int[] dim, boolean unbiased = true, boolean keepdim = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(dim: number | Ints | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(dim: number | Ints | null, unbiased: boolean, options: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(dim: number | Ints | null, options: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(options: Dim<number | Ints | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** `vdot(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html) */
  vdot(other: Tensor): Tensor;
  vdot(options: Other<Tensor>): Tensor;
  /** `view(dtype dtype)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
  view(dtype: DType): Tensor;
  view(options: { dtype: DType }): Tensor;
  /** `view(int[] size)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
  view(size: Ints): Tensor;
  view(options: { size: Ints }): Tensor;
  view(...size: number[]): Tensor;
  /** `viewAs(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html) */
  viewAs(other: Tensor): Tensor;
  viewAs(options: Other<Tensor>): Tensor;
  /** `vsplit(int sections)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
  vsplit(sections: number | bigint): Tensor[];
  vsplit(options: { sections: number | bigint }): Tensor[];
  /** `vsplit(int[] indices)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
  vsplit(indices: Ints): Tensor[];
  vsplit(options: { indices: Ints }): Tensor[];
  vsplit(...indices: number[]): Tensor[];
  /** `where(Tensor condition, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Tensor): Tensor;
  where(condition: Tensor, options: Other<Tensor>): Tensor;
  where(options: Other<Tensor> & { condition: Tensor }): Tensor;
  /** `where(Tensor condition, Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Tensor): Tensor;
  where(condition: Tensor, options: Other<Tensor>): Tensor;
  where(options: Other<Tensor> & { condition: Tensor }): Tensor;
  /** `where(Tensor condition, number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, options: Other<Scalar>): Tensor;
  where(options: Other<Scalar> & { condition: Tensor }): Tensor;
  /** `where(Tensor condition, number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, options: Other<Scalar>): Tensor;
  where(options: Other<Scalar> & { condition: Tensor }): Tensor;
  /** `xlogy(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Tensor): Tensor;
  xlogy(options: Other<Tensor>): Tensor;
  /** `xlogy(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Tensor): Tensor;
  xlogy(options: Other<Tensor>): Tensor;
  /** `xlogy(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Scalar): Tensor;
  xlogy(options: Other<Scalar>): Tensor;
  /** `xlogy_(Tensor other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(other: Tensor): this;
  xlogy_(options: Other<Tensor>): this;
  /** `xlogy_(number other)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(other: Scalar): this;
  xlogy_(options: Other<Scalar>): this;
  /** `zero_()` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
  zero_(): this;
}

/** Their names in the dispatcher. */
export const methodNames: readonly string[] = ["abs","abs_","absolute","absolute_","acos","acos_","acosh","acosh_","add","add_","addbmm","addbmm_","addcdiv","addcdiv_","addcmul","addcmul_","addmm","addmm_","addmv","addmv_","addr","addr_","adjoint","all","allclose","amax","amin","aminmax","angle","any","arccos","arccos_","arccosh","arccosh_","arcsin","arcsin_","arcsinh","arcsinh_","arctan","arctan2","arctan2_","arctan_","arctanh","arctanh_","argmax","argmin","argsort","argwhere","as_strided","as_strided_","as_strided_scatter","asin","asin_","asinh","asinh_","atan","atan2","atan2_","atan_","atanh","atanh_","baddbmm","baddbmm_","bernoulli","bernoulli_","bincount","bitwise_and","bitwise_and_","bitwise_left_shift","bitwise_left_shift_","bitwise_not","bitwise_not_","bitwise_or","bitwise_or_","bitwise_right_shift","bitwise_right_shift_","bitwise_xor","bitwise_xor_","bmm","broadcast_to","cauchy_","ccol_indices","ceil","ceil_","cholesky","cholesky_inverse","cholesky_solve","chunk","clamp","clamp_","clamp_max","clamp_max_","clamp_min","clamp_min_","clip","clip_","clone","coalesce","col_indices","conj","conj_physical","conj_physical_","contiguous","copy_","copysign","copysign_","corrcoef","cos","cos_","cosh","cosh_","count_nonzero","cov","cross","crow_indices","cummax","cummin","cumprod","cumprod_","cumsum","cumsum_","deg2rad","deg2rad_","dense_dim","dequantize","det","detach_","diag","diag_embed","diagflat","diagonal","diagonal_scatter","diff","digamma","digamma_","dist","div","div_","divide","divide_","dot","dsplit","eq","eq_","equal","erf","erf_","erfc","erfc_","erfinv","erfinv_","exp","exp2","exp2_","exp_","expand","expand_as","expm1","expm1_","exponential_","fill_","fill_diagonal_","fix","fix_","flatten","flip","fliplr","flipud","float_power","float_power_","floor","floor_","floor_divide","floor_divide_","fmax","fmin","fmod","fmod_","frac","frac_","frexp","gather","gcd","gcd_","ge","ge_","geometric_","geqrf","ger","greater","greater_","greater_equal","greater_equal_","gt","gt_","hardshrink","hash_tensor","heaviside","heaviside_","histc","histogram","hsplit","hypot","hypot_","i0","i0_","igamma","igamma_","igammac","igammac_","index_add","index_add_","index_copy","index_copy_","index_fill","index_fill_","index_put","index_put_","index_reduce","index_reduce_","index_select","indices","inner","int_repr","inverse","is_coalesced","is_conj","is_distributed","is_inference","is_neg","is_nonzero","is_set_to","is_signed","isclose","isfinite","isinf","isnan","isneginf","isposinf","isreal","kron","kthvalue","lcm","lcm_","ldexp","ldexp_","le","le_","lerp","lerp_","less","less_","less_equal","less_equal_","lgamma","lgamma_","log","log10","log10_","log1p","log1p_","log2","log2_","log_","log_normal_","log_softmax","logaddexp","logaddexp2","logcumsumexp","logdet","logical_and","logical_and_","logical_not","logical_not_","logical_or","logical_or_","logical_xor","logical_xor_","logit","logit_","logsumexp","lt","lt_","lu_solve","masked_fill","masked_fill_","masked_scatter","masked_scatter_","masked_select","matmul","matrix_exp","matrix_power","max","maximum","mean","median","min","minimum","mm","mode","moveaxis","movedim","msort","mul","mul_","multinomial","multiply","multiply_","mv","mvlgamma","mvlgamma_","nan_to_num","nan_to_num_","nanmean","nanmedian","nanquantile","nansum","narrow","narrow_copy","ne","ne_","neg","neg_","negative","negative_","new_empty","new_empty_strided","new_full","new_ones","new_zeros","nextafter","nextafter_","nonzero_static","normal_","not_equal","not_equal_","orgqr","ormqr","outer","permute","pin_memory","pinverse","polygamma","polygamma_","positive","pow","pow_","prelu","prod","put","put_","q_per_channel_axis","q_per_channel_scales","q_per_channel_zero_points","q_scale","q_zero_point","qr","quantile","rad2deg","rad2deg_","random_","ravel","reciprocal","reciprocal_","relu","relu_","remainder","remainder_","renorm","renorm_","repeat","repeat_interleave","reshape","reshape_as","resize_","resize_as_","resize_as_sparse_","resolve_conj","resolve_neg","roll","rot90","round","round_","row_indices","rsqrt","rsqrt_","scatter","scatter_","scatter_add","scatter_add_","scatter_reduce","scatter_reduce_","select","select_scatter","sgn","sgn_","sigmoid","sigmoid_","sign","sign_","signbit","sin","sin_","sinc","sinc_","sinh","sinh_","slice_inverse","slice_scatter","slogdet","smm","softmax","sort","sparse_dim","sparse_mask","sparse_resize_","sparse_resize_and_clear_","split_with_sizes","sqrt","sqrt_","square","square_","squeeze","squeeze_","sspaddmm","std","sub","sub_","subtract","subtract_","sum","sum_to_size","svd","swapaxes","swapaxes_","swapdims","swapdims_","t","t_","take","take_along_dim","tan","tan_","tanh","tanh_","tensor_split","tile","to_dense","to_mkldnn","to_padded_tensor","to_sparse","to_sparse_bsc","to_sparse_bsr","to_sparse_csc","to_sparse_csr","topk","trace","transpose","transpose_","triangular_solve","tril","tril_","triu","triu_","true_divide","true_divide_","trunc","trunc_","type_as","unbind","unflatten","unfold","uniform_","unsafe_chunk","unsafe_split","unsafe_split_with_sizes","unsqueeze","unsqueeze_","values","var","vdot","view","view_as","vsplit","where","xlogy","xlogy_","zero_"];
