// The operators of torch.fft. Generated from the schemas of LibTorch 2.13.0+cpu by `npm run generate`: do not edit.
import type { Device, DeviceLike, Layout } from '../../core/device';
import type { DType } from '../../core/dtype';
import type { Input, Ints } from '../../ops/named';
import type { Tensor } from '../../tensor/tensor';
import { defineFunction } from '../call';

interface Functions {
  /** The discrete Fourier transform along one dimension, by default the last. `fft(Tensor input, int n = null, int dim = -1, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html) */
  fft(input: Tensor, n?: number | bigint | null, dim?: number | bigint, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  fft(input: Tensor, n: number | bigint | null, dim: number | bigint, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  fft(input: Tensor, n: number | bigint | null, options: { dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  fft(input: Tensor, options: { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  fft(options: Input<Tensor> & { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The discrete Fourier transform over two dimensions, by default the last two. `fft2(Tensor input, int[] s = null, int[] dim = [-2, -1], string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html) */
  fft2(input: Tensor, s?: number | Ints | null, dim?: number | Ints, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  fft2(input: Tensor, s: number | Ints | null, dim: number | Ints, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  fft2(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  fft2(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  fft2(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The frequencies of the n bins of fft, in cycles per unit of the sample spacing d, negative ones last. `fftfreq(int n, float d = 1., *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html) */
  fftfreq(n: number | bigint, d?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  fftfreq(n: number | bigint, options: { d?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  fftfreq(options: { n: number | bigint; d?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The discrete Fourier transform over several dimensions, by default all. `fftn(Tensor input, int[] s = null, int[] dim = null, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html) */
  fftn(input: Tensor, s?: number | Ints | null, dim?: number | Ints | null, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  fftn(input: Tensor, s: number | Ints | null, dim: number | Ints | null, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  fftn(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  fftn(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  fftn(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** Moves the zero frequency to the middle of the given dimensions, by default all. `fftshift(Tensor input, int[] dim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html) */
  fftshift(input: Tensor, dim?: number | Ints | null): Tensor;
  fftshift(input: Tensor, options: { dim?: number | Ints | null; axis?: number | Ints | null }): Tensor;
  fftshift(options: Input<Tensor> & { dim?: number | Ints | null; axis?: number | Ints | null }): Tensor;
  /** The real Fourier transform of a Hermitian signal, given by its first half, along one dimension. `hfft(Tensor input, int n = null, int dim = -1, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html) */
  hfft(input: Tensor, n?: number | bigint | null, dim?: number | bigint, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  hfft(input: Tensor, n: number | bigint | null, dim: number | bigint, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  hfft(input: Tensor, n: number | bigint | null, options: { dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  hfft(input: Tensor, options: { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  hfft(options: Input<Tensor> & { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The real Fourier transform over two dimensions of a Hermitian signal, given by half of its last dimension. `hfft2(Tensor input, int[] s = null, int[] dim = [-2, -1], string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html) */
  hfft2(input: Tensor, s?: number | Ints | null, dim?: number | Ints, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  hfft2(input: Tensor, s: number | Ints | null, dim: number | Ints, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  hfft2(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  hfft2(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  hfft2(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The real Fourier transform over several dimensions of a Hermitian signal, given by half of the last one. `hfftn(Tensor input, int[] s = null, int[] dim = null, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html) */
  hfftn(input: Tensor, s?: number | Ints | null, dim?: number | Ints | null, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  hfftn(input: Tensor, s: number | Ints | null, dim: number | Ints | null, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  hfftn(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  hfftn(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  hfftn(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse of the discrete Fourier transform along one dimension, by default the last. `ifft(Tensor input, int n = null, int dim = -1, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html) */
  ifft(input: Tensor, n?: number | bigint | null, dim?: number | bigint, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  ifft(input: Tensor, n: number | bigint | null, dim: number | bigint, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  ifft(input: Tensor, n: number | bigint | null, options: { dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  ifft(input: Tensor, options: { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  ifft(options: Input<Tensor> & { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse of the discrete Fourier transform over two dimensions, by default the last two. `ifft2(Tensor input, int[] s = null, int[] dim = [-2, -1], string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html) */
  ifft2(input: Tensor, s?: number | Ints | null, dim?: number | Ints, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  ifft2(input: Tensor, s: number | Ints | null, dim: number | Ints, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  ifft2(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  ifft2(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  ifft2(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse of the discrete Fourier transform over several dimensions, by default all. `ifftn(Tensor input, int[] s = null, int[] dim = null, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html) */
  ifftn(input: Tensor, s?: number | Ints | null, dim?: number | Ints | null, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  ifftn(input: Tensor, s: number | Ints | null, dim: number | Ints | null, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  ifftn(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  ifftn(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  ifftn(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** Moves the zero frequency from the middle to the start of the given dimensions; the inverse of fftshift. `ifftshift(Tensor input, int[] dim = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html) */
  ifftshift(input: Tensor, dim?: number | Ints | null): Tensor;
  ifftshift(input: Tensor, options: { dim?: number | Ints | null; axis?: number | Ints | null }): Tensor;
  ifftshift(options: Input<Tensor> & { dim?: number | Ints | null; axis?: number | Ints | null }): Tensor;
  /** The inverse of hfft along one dimension: the first half of the Hermitian signal of a real spectrum. `ihfft(Tensor input, int n = null, int dim = -1, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html) */
  ihfft(input: Tensor, n?: number | bigint | null, dim?: number | bigint, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  ihfft(input: Tensor, n: number | bigint | null, dim: number | bigint, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  ihfft(input: Tensor, n: number | bigint | null, options: { dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  ihfft(input: Tensor, options: { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  ihfft(options: Input<Tensor> & { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse of hfft2: half of the Hermitian signal of a real spectrum over two dimensions. `ihfft2(Tensor input, int[] s = null, int[] dim = [-2, -1], string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html) */
  ihfft2(input: Tensor, s?: number | Ints | null, dim?: number | Ints, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  ihfft2(input: Tensor, s: number | Ints | null, dim: number | Ints, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  ihfft2(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  ihfft2(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  ihfft2(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse of hfftn: half of the Hermitian signal of a real spectrum over several dimensions. `ihfftn(Tensor input, int[] s = null, int[] dim = null, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html) */
  ihfftn(input: Tensor, s?: number | Ints | null, dim?: number | Ints | null, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  ihfftn(input: Tensor, s: number | Ints | null, dim: number | Ints | null, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  ihfftn(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  ihfftn(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  ihfftn(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse of rfft along one dimension: the real signal of the first half of its spectrum. `irfft(Tensor input, int n = null, int dim = -1, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html) */
  irfft(input: Tensor, n?: number | bigint | null, dim?: number | bigint, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  irfft(input: Tensor, n: number | bigint | null, dim: number | bigint, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  irfft(input: Tensor, n: number | bigint | null, options: { dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  irfft(input: Tensor, options: { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  irfft(options: Input<Tensor> & { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse of rfft2 over two dimensions: the real signal of half of its spectrum. `irfft2(Tensor input, int[] s = null, int[] dim = [-2, -1], string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html) */
  irfft2(input: Tensor, s?: number | Ints | null, dim?: number | Ints, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  irfft2(input: Tensor, s: number | Ints | null, dim: number | Ints, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  irfft2(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  irfft2(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  irfft2(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The inverse of rfftn over several dimensions: the real signal of half of its spectrum. `irfftn(Tensor input, int[] s = null, int[] dim = null, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html) */
  irfftn(input: Tensor, s?: number | Ints | null, dim?: number | Ints | null, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  irfftn(input: Tensor, s: number | Ints | null, dim: number | Ints | null, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  irfftn(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  irfftn(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  irfftn(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The Fourier transform of a real signal along one dimension: the n / 2 + 1 bins that are not redundant. `rfft(Tensor input, int n = null, int dim = -1, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html) */
  rfft(input: Tensor, n?: number | bigint | null, dim?: number | bigint, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  rfft(input: Tensor, n: number | bigint | null, dim: number | bigint, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  rfft(input: Tensor, n: number | bigint | null, options: { dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  rfft(input: Tensor, options: { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  rfft(options: Input<Tensor> & { n?: number | bigint | null; dim?: number | bigint; axis?: number | bigint; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The Fourier transform of a real signal over two dimensions: half of the last one, without redundant bins. `rfft2(Tensor input, int[] s = null, int[] dim = [-2, -1], string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html) */
  rfft2(input: Tensor, s?: number | Ints | null, dim?: number | Ints, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  rfft2(input: Tensor, s: number | Ints | null, dim: number | Ints, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  rfft2(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  rfft2(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  rfft2(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints; axis?: number | Ints; norm?: string | null; out?: Tensor | null }): Tensor;
  /** The frequencies of the n / 2 + 1 bins of rfft, in cycles per unit of the sample spacing d. `rfftfreq(int n, float d = 1., *, dtype dtype = null, layout layout = null, Device device = null, boolean pinMemory = null, Tensor out = null, boolean requiresGrad = false)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html) */
  rfftfreq(n: number | bigint, d?: number, options?: { dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  rfftfreq(n: number | bigint, options: { d?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  rfftfreq(options: { n: number | bigint; d?: number; dtype?: DType | null; layout?: Layout | null; device?: DeviceLike | null; pinMemory?: boolean | null; out?: Tensor | null; requiresGrad?: boolean }): Tensor;
  /** The Fourier transform of a real signal over several dimensions: half of the last, without redundant bins. `rfftn(Tensor input, int[] s = null, int[] dim = null, string norm = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html) */
  rfftn(input: Tensor, s?: number | Ints | null, dim?: number | Ints | null, norm?: string | null, options?: { out?: Tensor | null }): Tensor;
  rfftn(input: Tensor, s: number | Ints | null, dim: number | Ints | null, options: { norm?: string | null; out?: Tensor | null }): Tensor;
  rfftn(input: Tensor, s: number | Ints | null, options: { dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  rfftn(input: Tensor, options: { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
  rfftn(options: Input<Tensor> & { s?: number | Ints | null; dim?: number | Ints | null; axis?: number | Ints | null; norm?: string | null; out?: Tensor | null }): Tensor;
}

/** The discrete Fourier transform along one dimension, by default the last. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html) */
export const fft: Functions['fft'] = defineFunction('aten::fft_fft', 'fft.fft');
/** The discrete Fourier transform over two dimensions, by default the last two. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html) */
export const fft2: Functions['fft2'] = defineFunction('aten::fft_fft2', 'fft.fft2');
/** The frequencies of the n bins of fft, in cycles per unit of the sample spacing d, negative ones last. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html) */
export const fftfreq: Functions['fftfreq'] = defineFunction('aten::fft_fftfreq', 'fft.fftfreq');
/** The discrete Fourier transform over several dimensions, by default all. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html) */
export const fftn: Functions['fftn'] = defineFunction('aten::fft_fftn', 'fft.fftn');
/** Moves the zero frequency to the middle of the given dimensions, by default all. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html) */
export const fftshift: Functions['fftshift'] = defineFunction('aten::fft_fftshift', 'fft.fftshift');
/** The real Fourier transform of a Hermitian signal, given by its first half, along one dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html) */
export const hfft: Functions['hfft'] = defineFunction('aten::fft_hfft', 'fft.hfft');
/** The real Fourier transform over two dimensions of a Hermitian signal, given by half of its last dimension. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html) */
export const hfft2: Functions['hfft2'] = defineFunction('aten::fft_hfft2', 'fft.hfft2');
/** The real Fourier transform over several dimensions of a Hermitian signal, given by half of the last one. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html) */
export const hfftn: Functions['hfftn'] = defineFunction('aten::fft_hfftn', 'fft.hfftn');
/** The inverse of the discrete Fourier transform along one dimension, by default the last. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html) */
export const ifft: Functions['ifft'] = defineFunction('aten::fft_ifft', 'fft.ifft');
/** The inverse of the discrete Fourier transform over two dimensions, by default the last two. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html) */
export const ifft2: Functions['ifft2'] = defineFunction('aten::fft_ifft2', 'fft.ifft2');
/** The inverse of the discrete Fourier transform over several dimensions, by default all. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html) */
export const ifftn: Functions['ifftn'] = defineFunction('aten::fft_ifftn', 'fft.ifftn');
/** Moves the zero frequency from the middle to the start of the given dimensions; the inverse of fftshift. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html) */
export const ifftshift: Functions['ifftshift'] = defineFunction('aten::fft_ifftshift', 'fft.ifftshift');
/** The inverse of hfft along one dimension: the first half of the Hermitian signal of a real spectrum. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html) */
export const ihfft: Functions['ihfft'] = defineFunction('aten::fft_ihfft', 'fft.ihfft');
/** The inverse of hfft2: half of the Hermitian signal of a real spectrum over two dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html) */
export const ihfft2: Functions['ihfft2'] = defineFunction('aten::fft_ihfft2', 'fft.ihfft2');
/** The inverse of hfftn: half of the Hermitian signal of a real spectrum over several dimensions. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html) */
export const ihfftn: Functions['ihfftn'] = defineFunction('aten::fft_ihfftn', 'fft.ihfftn');
/** The inverse of rfft along one dimension: the real signal of the first half of its spectrum. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html) */
export const irfft: Functions['irfft'] = defineFunction('aten::fft_irfft', 'fft.irfft');
/** The inverse of rfft2 over two dimensions: the real signal of half of its spectrum. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html) */
export const irfft2: Functions['irfft2'] = defineFunction('aten::fft_irfft2', 'fft.irfft2');
/** The inverse of rfftn over several dimensions: the real signal of half of its spectrum. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html) */
export const irfftn: Functions['irfftn'] = defineFunction('aten::fft_irfftn', 'fft.irfftn');
/** The Fourier transform of a real signal along one dimension: the n / 2 + 1 bins that are not redundant. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html) */
export const rfft: Functions['rfft'] = defineFunction('aten::fft_rfft', 'fft.rfft');
/** The Fourier transform of a real signal over two dimensions: half of the last one, without redundant bins. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html) */
export const rfft2: Functions['rfft2'] = defineFunction('aten::fft_rfft2', 'fft.rfft2');
/** The frequencies of the n / 2 + 1 bins of rfft, in cycles per unit of the sample spacing d. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html) */
export const rfftfreq: Functions['rfftfreq'] = defineFunction('aten::fft_rfftfreq', 'fft.rfftfreq');
/** The Fourier transform of a real signal over several dimensions: half of the last, without redundant bins. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html) */
export const rfftn: Functions['rfftn'] = defineFunction('aten::fft_rfftn', 'fft.rfftn');
