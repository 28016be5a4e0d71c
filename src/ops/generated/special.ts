// The operators of torch.special. Generated from the schemas of LibTorch 2.13.0+cpu by `npm run generate`: do not edit.
import type { Scalar } from '../../core/complex';
import type { DType } from '../../core/dtype';
import type { Dim, Input, Ints, Other } from '../../ops/named';
import type { Tensor } from '../../tensor/tensor';
import { defineFunction } from '../call';

interface Functions {
  /** The Airy function Ai of each element. `airyAi(Tensor x, *, Tensor out = null)` */
  airyAi(x: Tensor, options?: { out?: Tensor | null }): Tensor;
  airyAi(options: { x: Tensor; out?: Tensor | null }): Tensor;
  /** The Bessel function of the first kind of order 0, J₀, of each element. `besselJ0(Tensor input, *, Tensor out = null)` */
  besselJ0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  besselJ0(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The Bessel function of the first kind of order 1, J₁, of each element. `besselJ1(Tensor input, *, Tensor out = null)` */
  besselJ1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  besselJ1(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The Bessel function of the second kind of order 0, Y₀, of each element. `besselY0(Tensor input, *, Tensor out = null)` */
  besselY0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  besselY0(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The Bessel function of the second kind of order 1, Y₁, of each element. `besselY1(Tensor input, *, Tensor out = null)` */
  besselY1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  besselY1(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the first kind of degree n, Tₙ, at each element. `chebyshevPolynomialT(Tensor x, Tensor n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
  chebyshevPolynomialT(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the first kind of degree n, Tₙ, at each element. `chebyshevPolynomialT(number x, Tensor n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
  chebyshevPolynomialT(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the first kind of degree n, Tₙ, at each element. `chebyshevPolynomialT(Tensor x, number n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
  chebyshevPolynomialT(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  chebyshevPolynomialT(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the second kind of degree n, Uₙ, at each element. `chebyshevPolynomialU(Tensor x, Tensor n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
  chebyshevPolynomialU(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the second kind of degree n, Uₙ, at each element. `chebyshevPolynomialU(number x, Tensor n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
  chebyshevPolynomialU(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the second kind of degree n, Uₙ, at each element. `chebyshevPolynomialU(Tensor x, number n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
  chebyshevPolynomialU(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  chebyshevPolynomialU(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the third kind of degree n, Vₙ, at each element. `chebyshevPolynomialV(Tensor x, Tensor n, *, Tensor out = null)` */
  chebyshevPolynomialV(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the third kind of degree n, Vₙ, at each element. `chebyshevPolynomialV(number x, Tensor n, *, Tensor out = null)` */
  chebyshevPolynomialV(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the third kind of degree n, Vₙ, at each element. `chebyshevPolynomialV(Tensor x, number n, *, Tensor out = null)` */
  chebyshevPolynomialV(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  chebyshevPolynomialV(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the fourth kind of degree n, Wₙ, at each element. `chebyshevPolynomialW(Tensor x, Tensor n, *, Tensor out = null)` */
  chebyshevPolynomialW(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the fourth kind of degree n, Wₙ, at each element. `chebyshevPolynomialW(number x, Tensor n, *, Tensor out = null)` */
  chebyshevPolynomialW(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the fourth kind of degree n, Wₙ, at each element. `chebyshevPolynomialW(Tensor x, number n, *, Tensor out = null)` */
  chebyshevPolynomialW(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  chebyshevPolynomialW(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The derivative of the logarithm of the gamma function. `digamma(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.digamma) */
  digamma(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  digamma(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The entropy -x · ln(x) of each element: 0 for 0, -∞ below 0. `entr(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.entr) */
  entr(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  entr(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The error function of each element. `erf(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.erf) */
  erf(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  erf(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** One minus the error function of each element. `erfc(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfc) */
  erfc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  erfc(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The scaled complementary error function of each element: exp(x²) · erfc(x). `erfcx(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfcx) */
  erfcx(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  erfcx(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The inverse of the error function of each element. `erfinv(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfinv) */
  erfinv(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  erfinv(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** 2 to the power of each element. `exp2(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.exp2) */
  exp2(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  exp2(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** 1 / (1 + e⁻ˣ) of each element. `expit(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.expit) */
  expit(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  expit(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** e to the power of each element, minus 1. `expm1(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.expm1) */
  expm1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  expm1(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The regularized lower incomplete gamma function P(input, other), elementwise. `gammainc(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammainc) */
  gammainc(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  gammainc(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  gammainc(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The regularized upper incomplete gamma function Q(input, other) = 1 - P(input, other), elementwise. `gammaincc(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaincc) */
  gammaincc(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  gammaincc(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  gammaincc(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logarithm of the absolute value of the gamma function. `gammaln(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaln) */
  gammaln(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  gammaln(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The physicists' Hermite polynomial of degree n, Hₙ, at each element. `hermitePolynomialH(Tensor x, Tensor n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
  hermitePolynomialH(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  hermitePolynomialH(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  hermitePolynomialH(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The physicists' Hermite polynomial of degree n, Hₙ, at each element. `hermitePolynomialH(number x, Tensor n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
  hermitePolynomialH(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  hermitePolynomialH(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  hermitePolynomialH(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The physicists' Hermite polynomial of degree n, Hₙ, at each element. `hermitePolynomialH(Tensor x, number n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
  hermitePolynomialH(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  hermitePolynomialH(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  hermitePolynomialH(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The probabilists' Hermite polynomial of degree n, Heₙ, at each element. `hermitePolynomialHe(Tensor x, Tensor n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
  hermitePolynomialHe(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  hermitePolynomialHe(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  hermitePolynomialHe(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The probabilists' Hermite polynomial of degree n, Heₙ, at each element. `hermitePolynomialHe(number x, Tensor n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
  hermitePolynomialHe(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  hermitePolynomialHe(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  hermitePolynomialHe(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The probabilists' Hermite polynomial of degree n, Heₙ, at each element. `hermitePolynomialHe(Tensor x, number n, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
  hermitePolynomialHe(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  hermitePolynomialHe(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  hermitePolynomialHe(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The modified Bessel function of the first kind of order 0, I₀, of each element. `i0(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.i0) */
  i0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  i0(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** exp(-|x|) · I₀(x) of each element, with I₀ the modified Bessel function of the first kind. `i0e(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.i0e) */
  i0e(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  i0e(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The modified Bessel function of the first kind of order 1, I₁, of each element. `i1(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.i1) */
  i1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  i1(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** exp(-|x|) · I₁(x) of each element, with I₁ the modified Bessel function of the first kind. `i1e(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.i1e) */
  i1e(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  i1e(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The Laguerre polynomial of degree n, Lₙ, at each element. `laguerrePolynomialL(Tensor x, Tensor n, *, Tensor out = null)` */
  laguerrePolynomialL(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  laguerrePolynomialL(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  laguerrePolynomialL(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Laguerre polynomial of degree n, Lₙ, at each element. `laguerrePolynomialL(number x, Tensor n, *, Tensor out = null)` */
  laguerrePolynomialL(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  laguerrePolynomialL(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  laguerrePolynomialL(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Laguerre polynomial of degree n, Lₙ, at each element. `laguerrePolynomialL(Tensor x, number n, *, Tensor out = null)` */
  laguerrePolynomialL(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  laguerrePolynomialL(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  laguerrePolynomialL(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The Legendre polynomial of degree n, Pₙ, at each element. `legendrePolynomialP(Tensor x, Tensor n, *, Tensor out = null)` */
  legendrePolynomialP(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  legendrePolynomialP(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  legendrePolynomialP(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Legendre polynomial of degree n, Pₙ, at each element. `legendrePolynomialP(number x, Tensor n, *, Tensor out = null)` */
  legendrePolynomialP(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  legendrePolynomialP(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  legendrePolynomialP(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Legendre polynomial of degree n, Pₙ, at each element. `legendrePolynomialP(Tensor x, number n, *, Tensor out = null)` */
  legendrePolynomialP(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  legendrePolynomialP(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  legendrePolynomialP(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The natural logarithm of 1 plus each element. `log1p(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.log1p) */
  log1p(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  log1p(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logarithm of the standard normal distribution's cumulative probability at each element. `logNdtr(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_ndtr) */
  logNdtr(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  logNdtr(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logarithm of the softmax along a dimension. `logSoftmax(Tensor input, int dim, *, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_softmax) */
  logSoftmax(input: Tensor, dim: number | bigint, options?: { dtype?: DType | null }): Tensor;
  logSoftmax(input: Tensor, options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  logSoftmax(options: Input<Tensor> & Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** log(x / (1 - x)) of each element. `logit(Tensor input, float eps = null, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.logit) */
  logit(input: Tensor, eps?: number | null, options?: { out?: Tensor | null }): Tensor;
  logit(input: Tensor, options: { eps?: number | null; out?: Tensor | null }): Tensor;
  logit(options: Input<Tensor> & { eps?: number | null; out?: Tensor | null }): Tensor;
  /** The logarithm of the sum of exponentials along dimensions, without overflow. `logsumexp(Tensor input, int[] dim, boolean keepdim = false, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.logsumexp) */
  logsumexp(input: Tensor, dim: number | Ints, keepdim?: boolean, options?: { out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, dim: number | Ints, options: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, options: Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(options: Input<Tensor> & Dim<number | Ints> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
  /** The modified Bessel function of the first kind of order 0, I₀, of each element. `modifiedBesselI0(Tensor input, *, Tensor out = null)` */
  modifiedBesselI0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  modifiedBesselI0(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The modified Bessel function of the first kind of order 1, I₁, of each element. `modifiedBesselI1(Tensor input, *, Tensor out = null)` */
  modifiedBesselI1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  modifiedBesselI1(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The modified Bessel function of the second kind of order 0, K₀, of each element. `modifiedBesselK0(Tensor input, *, Tensor out = null)` */
  modifiedBesselK0(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  modifiedBesselK0(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The modified Bessel function of the second kind of order 1, K₁, of each element. `modifiedBesselK1(Tensor input, *, Tensor out = null)` */
  modifiedBesselK1(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  modifiedBesselK1(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The logarithm of the p-dimensional gamma function of each element. `multigammaln(Tensor input, int p, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.multigammaln) */
  multigammaln(input: Tensor, p: number | bigint, options?: { out?: Tensor | null }): Tensor;
  multigammaln(input: Tensor, options: { p: number | bigint; out?: Tensor | null }): Tensor;
  multigammaln(options: Input<Tensor> & { p: number | bigint; out?: Tensor | null }): Tensor;
  /** The standard normal distribution's cumulative probability at each element. `ndtr(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtr) */
  ndtr(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  ndtr(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The quantile of the standard normal distribution for each probability; the inverse of ndtr. `ndtri(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtri) */
  ndtri(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  ndtri(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** The n-th derivative of the digamma function. `polygamma(int n, Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.polygamma) */
  polygamma(n: number | bigint, input: Tensor, options?: { out?: Tensor | null }): Tensor;
  polygamma(n: number | bigint, options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  polygamma(options: Input<Tensor> & { n: number | bigint; out?: Tensor | null }): Tensor;
  /** The derivative of the logarithm of the gamma function. `psi(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.psi) */
  psi(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  psi(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** Rounds each element to the nearest integer, halves to even. `round(Tensor input, *, int decimals = 0, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.round) */
  round(input: Tensor, options?: { decimals?: number | bigint; out?: Tensor | null }): Tensor;
  round(options: Input<Tensor> & { decimals?: number | bigint; out?: Tensor | null }): Tensor;
  /** exp(x) · K₀(x) of each element, with K₀ the modified Bessel function of the second kind. `scaledModifiedBesselK0(Tensor x, *, Tensor out = null)` */
  scaledModifiedBesselK0(x: Tensor, options?: { out?: Tensor | null }): Tensor;
  scaledModifiedBesselK0(options: { x: Tensor; out?: Tensor | null }): Tensor;
  /** exp(x) · K₁(x) of each element, with K₁ the modified Bessel function of the second kind. `scaledModifiedBesselK1(Tensor x, *, Tensor out = null)` */
  scaledModifiedBesselK1(x: Tensor, options?: { out?: Tensor | null }): Tensor;
  scaledModifiedBesselK1(options: { x: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the first kind shifted to [0, 1], Tₙ(2x - 1), at each element. `shiftedChebyshevPolynomialT(Tensor x, Tensor n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialT(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the first kind shifted to [0, 1], Tₙ(2x - 1), at each element. `shiftedChebyshevPolynomialT(number x, Tensor n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialT(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the first kind shifted to [0, 1], Tₙ(2x - 1), at each element. `shiftedChebyshevPolynomialT(Tensor x, number n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialT(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialT(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the second kind shifted to [0, 1], Uₙ(2x - 1), at each element. `shiftedChebyshevPolynomialU(Tensor x, Tensor n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialU(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the second kind shifted to [0, 1], Uₙ(2x - 1), at each element. `shiftedChebyshevPolynomialU(number x, Tensor n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialU(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the second kind shifted to [0, 1], Uₙ(2x - 1), at each element. `shiftedChebyshevPolynomialU(Tensor x, number n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialU(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialU(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the third kind shifted to [0, 1], Vₙ(2x - 1), at each element. `shiftedChebyshevPolynomialV(Tensor x, Tensor n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialV(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the third kind shifted to [0, 1], Vₙ(2x - 1), at each element. `shiftedChebyshevPolynomialV(number x, Tensor n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialV(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the third kind shifted to [0, 1], Vₙ(2x - 1), at each element. `shiftedChebyshevPolynomialV(Tensor x, number n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialV(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialV(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the fourth kind shifted to [0, 1], Wₙ(2x - 1), at each element. `shiftedChebyshevPolynomialW(Tensor x, Tensor n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialW(x: Tensor, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(x: Tensor, options: { n: Tensor; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(options: { x: Tensor; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the fourth kind shifted to [0, 1], Wₙ(2x - 1), at each element. `shiftedChebyshevPolynomialW(number x, Tensor n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialW(x: Scalar, n: Tensor, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(x: Scalar, options: { n: Tensor; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(options: { x: Scalar; n: Tensor; out?: Tensor | null }): Tensor;
  /** The Chebyshev polynomial of the fourth kind shifted to [0, 1], Wₙ(2x - 1), at each element. `shiftedChebyshevPolynomialW(Tensor x, number n, *, Tensor out = null)` */
  shiftedChebyshevPolynomialW(x: Tensor, n: Scalar, options?: { out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(x: Tensor, options: { n: Scalar; out?: Tensor | null }): Tensor;
  shiftedChebyshevPolynomialW(options: { x: Tensor; n: Scalar; out?: Tensor | null }): Tensor;
  /** sin(πx) / (πx) of each element. `sinc(Tensor input, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.sinc) */
  sinc(input: Tensor, options?: { out?: Tensor | null }): Tensor;
  sinc(options: Input<Tensor> & { out?: Tensor | null }): Tensor;
  /** eˣ divided by its sum along a dimension. `softmax(Tensor input, int dim, dtype dtype = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.softmax) */
  softmax(input: Tensor, dim: number | bigint, dtype?: DType | null): Tensor;
  softmax(input: Tensor, dim: number | bigint, options: { dtype?: DType | null }): Tensor;
  softmax(input: Tensor, options: Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  softmax(options: Input<Tensor> & Dim<number | bigint> & { dtype?: DType | null }): Tensor;
  /** The spherical Bessel function of the first kind of order 0, sin(x) / x, of each element. `sphericalBesselJ0(Tensor x, *, Tensor out = null)` */
  sphericalBesselJ0(x: Tensor, options?: { out?: Tensor | null }): Tensor;
  sphericalBesselJ0(options: { x: Tensor; out?: Tensor | null }): Tensor;
  /** input · ln(1 + other), elementwise; 0 where input is 0 and other is not NaN. `xlog1py(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
  xlog1py(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlog1py(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  xlog1py(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** input · ln(1 + other), elementwise; 0 where input is 0 and other is not NaN. `xlog1py(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
  xlog1py(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlog1py(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  xlog1py(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** input · ln(1 + other), elementwise; 0 where input is 0 and other is not NaN. `xlog1py(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
  xlog1py(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  xlog1py(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  xlog1py(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlogy(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  xlogy(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  xlogy(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  xlogy(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** input · log(other), 0 where input is 0. `xlogy(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  xlogy(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  xlogy(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
  /** The Hurwitz zeta function of each pair: the sum over k ≥ 0 of (k + other)^-input. `zeta(Tensor input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
  zeta(input: Tensor, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  zeta(input: Tensor, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  zeta(options: Input<Tensor> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The Hurwitz zeta function of each pair: the sum over k ≥ 0 of (k + other)^-input. `zeta(number input, Tensor other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
  zeta(input: Scalar, other: Tensor, options?: { out?: Tensor | null }): Tensor;
  zeta(input: Scalar, options: Other<Tensor> & { out?: Tensor | null }): Tensor;
  zeta(options: Input<Scalar> & Other<Tensor> & { out?: Tensor | null }): Tensor;
  /** The Hurwitz zeta function of each pair: the sum over k ≥ 0 of (k + other)^-input. `zeta(Tensor input, number other, *, Tensor out = null)` [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
  zeta(input: Tensor, other: Scalar, options?: { out?: Tensor | null }): Tensor;
  zeta(input: Tensor, options: Other<Scalar> & { out?: Tensor | null }): Tensor;
  zeta(options: Input<Tensor> & Other<Scalar> & { out?: Tensor | null }): Tensor;
}

/** The Airy function Ai of each element. */
export const airyAi: Functions['airyAi'] = defineFunction('aten::special_airy_ai', 'special.airyAi');
/** The Bessel function of the first kind of order 0, J₀, of each element. */
export const besselJ0: Functions['besselJ0'] = defineFunction('aten::special_bessel_j0', 'special.besselJ0');
/** The Bessel function of the first kind of order 1, J₁, of each element. */
export const besselJ1: Functions['besselJ1'] = defineFunction('aten::special_bessel_j1', 'special.besselJ1');
/** The Bessel function of the second kind of order 0, Y₀, of each element. */
export const besselY0: Functions['besselY0'] = defineFunction('aten::special_bessel_y0', 'special.besselY0');
/** The Bessel function of the second kind of order 1, Y₁, of each element. */
export const besselY1: Functions['besselY1'] = defineFunction('aten::special_bessel_y1', 'special.besselY1');
/** The Chebyshev polynomial of the first kind of degree n, Tₙ, at each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
export const chebyshevPolynomialT: Functions['chebyshevPolynomialT'] = defineFunction('aten::special_chebyshev_polynomial_t', 'special.chebyshevPolynomialT');
/** The Chebyshev polynomial of the second kind of degree n, Uₙ, at each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
export const chebyshevPolynomialU: Functions['chebyshevPolynomialU'] = defineFunction('aten::special_chebyshev_polynomial_u', 'special.chebyshevPolynomialU');
/** The Chebyshev polynomial of the third kind of degree n, Vₙ, at each element. */
export const chebyshevPolynomialV: Functions['chebyshevPolynomialV'] = defineFunction('aten::special_chebyshev_polynomial_v', 'special.chebyshevPolynomialV');
/** The Chebyshev polynomial of the fourth kind of degree n, Wₙ, at each element. */
export const chebyshevPolynomialW: Functions['chebyshevPolynomialW'] = defineFunction('aten::special_chebyshev_polynomial_w', 'special.chebyshevPolynomialW');
/** The derivative of the logarithm of the gamma function. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.digamma) */
export const digamma: Functions['digamma'] = defineFunction('aten::special_digamma', 'special.digamma');
/** The entropy -x · ln(x) of each element: 0 for 0, -∞ below 0. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.entr) */
export const entr: Functions['entr'] = defineFunction('aten::special_entr', 'special.entr');
/** The error function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.erf) */
export const erf: Functions['erf'] = defineFunction('aten::special_erf', 'special.erf');
/** One minus the error function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfc) */
export const erfc: Functions['erfc'] = defineFunction('aten::special_erfc', 'special.erfc');
/** The scaled complementary error function of each element: exp(x²) · erfc(x). [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfcx) */
export const erfcx: Functions['erfcx'] = defineFunction('aten::special_erfcx', 'special.erfcx');
/** The inverse of the error function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfinv) */
export const erfinv: Functions['erfinv'] = defineFunction('aten::special_erfinv', 'special.erfinv');
/** 2 to the power of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.exp2) */
export const exp2: Functions['exp2'] = defineFunction('aten::special_exp2', 'special.exp2');
/** 1 / (1 + e⁻ˣ) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.expit) */
export const expit: Functions['expit'] = defineFunction('aten::special_expit', 'special.expit');
/** e to the power of each element, minus 1. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.expm1) */
export const expm1: Functions['expm1'] = defineFunction('aten::special_expm1', 'special.expm1');
/** The regularized lower incomplete gamma function P(input, other), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammainc) */
export const gammainc: Functions['gammainc'] = defineFunction('aten::special_gammainc', 'special.gammainc');
/** The regularized upper incomplete gamma function Q(input, other) = 1 - P(input, other), elementwise. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaincc) */
export const gammaincc: Functions['gammaincc'] = defineFunction('aten::special_gammaincc', 'special.gammaincc');
/** The logarithm of the absolute value of the gamma function. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaln) */
export const gammaln: Functions['gammaln'] = defineFunction('aten::special_gammaln', 'special.gammaln');
/** The physicists' Hermite polynomial of degree n, Hₙ, at each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
export const hermitePolynomialH: Functions['hermitePolynomialH'] = defineFunction('aten::special_hermite_polynomial_h', 'special.hermitePolynomialH');
/** The probabilists' Hermite polynomial of degree n, Heₙ, at each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
export const hermitePolynomialHe: Functions['hermitePolynomialHe'] = defineFunction('aten::special_hermite_polynomial_he', 'special.hermitePolynomialHe');
/** The modified Bessel function of the first kind of order 0, I₀, of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.i0) */
export const i0: Functions['i0'] = defineFunction('aten::special_i0', 'special.i0');
/** exp(-|x|) · I₀(x) of each element, with I₀ the modified Bessel function of the first kind. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.i0e) */
export const i0e: Functions['i0e'] = defineFunction('aten::special_i0e', 'special.i0e');
/** The modified Bessel function of the first kind of order 1, I₁, of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.i1) */
export const i1: Functions['i1'] = defineFunction('aten::special_i1', 'special.i1');
/** exp(-|x|) · I₁(x) of each element, with I₁ the modified Bessel function of the first kind. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.i1e) */
export const i1e: Functions['i1e'] = defineFunction('aten::special_i1e', 'special.i1e');
/** The Laguerre polynomial of degree n, Lₙ, at each element. */
export const laguerrePolynomialL: Functions['laguerrePolynomialL'] = defineFunction('aten::special_laguerre_polynomial_l', 'special.laguerrePolynomialL');
/** The Legendre polynomial of degree n, Pₙ, at each element. */
export const legendrePolynomialP: Functions['legendrePolynomialP'] = defineFunction('aten::special_legendre_polynomial_p', 'special.legendrePolynomialP');
/** The natural logarithm of 1 plus each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.log1p) */
export const log1p: Functions['log1p'] = defineFunction('aten::special_log1p', 'special.log1p');
/** The logarithm of the standard normal distribution's cumulative probability at each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_ndtr) */
export const logNdtr: Functions['logNdtr'] = defineFunction('aten::special_log_ndtr', 'special.logNdtr');
/** The logarithm of the softmax along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_softmax) */
export const logSoftmax: Functions['logSoftmax'] = defineFunction('aten::special_log_softmax', 'special.logSoftmax');
/** log(x / (1 - x)) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.logit) */
export const logit: Functions['logit'] = defineFunction('aten::special_logit', 'special.logit');
/** The logarithm of the sum of exponentials along dimensions, without overflow. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.logsumexp) */
export const logsumexp: Functions['logsumexp'] = defineFunction('aten::special_logsumexp', 'special.logsumexp');
/** The modified Bessel function of the first kind of order 0, I₀, of each element. */
export const modifiedBesselI0: Functions['modifiedBesselI0'] = defineFunction('aten::special_modified_bessel_i0', 'special.modifiedBesselI0');
/** The modified Bessel function of the first kind of order 1, I₁, of each element. */
export const modifiedBesselI1: Functions['modifiedBesselI1'] = defineFunction('aten::special_modified_bessel_i1', 'special.modifiedBesselI1');
/** The modified Bessel function of the second kind of order 0, K₀, of each element. */
export const modifiedBesselK0: Functions['modifiedBesselK0'] = defineFunction('aten::special_modified_bessel_k0', 'special.modifiedBesselK0');
/** The modified Bessel function of the second kind of order 1, K₁, of each element. */
export const modifiedBesselK1: Functions['modifiedBesselK1'] = defineFunction('aten::special_modified_bessel_k1', 'special.modifiedBesselK1');
/** The logarithm of the p-dimensional gamma function of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.multigammaln) */
export const multigammaln: Functions['multigammaln'] = defineFunction('aten::special_multigammaln', 'special.multigammaln');
/** The standard normal distribution's cumulative probability at each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtr) */
export const ndtr: Functions['ndtr'] = defineFunction('aten::special_ndtr', 'special.ndtr');
/** The quantile of the standard normal distribution for each probability; the inverse of ndtr. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtri) */
export const ndtri: Functions['ndtri'] = defineFunction('aten::special_ndtri', 'special.ndtri');
/** The n-th derivative of the digamma function. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.polygamma) */
export const polygamma: Functions['polygamma'] = defineFunction('aten::special_polygamma', 'special.polygamma');
/** The derivative of the logarithm of the gamma function. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.psi) */
export const psi: Functions['psi'] = defineFunction('aten::special_psi', 'special.psi');
/** Rounds each element to the nearest integer, halves to even. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.round) */
export const round: Functions['round'] = defineFunction('aten::special_round', 'special.round');
/** exp(x) · K₀(x) of each element, with K₀ the modified Bessel function of the second kind. */
export const scaledModifiedBesselK0: Functions['scaledModifiedBesselK0'] = defineFunction('aten::special_scaled_modified_bessel_k0', 'special.scaledModifiedBesselK0');
/** exp(x) · K₁(x) of each element, with K₁ the modified Bessel function of the second kind. */
export const scaledModifiedBesselK1: Functions['scaledModifiedBesselK1'] = defineFunction('aten::special_scaled_modified_bessel_k1', 'special.scaledModifiedBesselK1');
/** The Chebyshev polynomial of the first kind shifted to [0, 1], Tₙ(2x - 1), at each element. */
export const shiftedChebyshevPolynomialT: Functions['shiftedChebyshevPolynomialT'] = defineFunction('aten::special_shifted_chebyshev_polynomial_t', 'special.shiftedChebyshevPolynomialT');
/** The Chebyshev polynomial of the second kind shifted to [0, 1], Uₙ(2x - 1), at each element. */
export const shiftedChebyshevPolynomialU: Functions['shiftedChebyshevPolynomialU'] = defineFunction('aten::special_shifted_chebyshev_polynomial_u', 'special.shiftedChebyshevPolynomialU');
/** The Chebyshev polynomial of the third kind shifted to [0, 1], Vₙ(2x - 1), at each element. */
export const shiftedChebyshevPolynomialV: Functions['shiftedChebyshevPolynomialV'] = defineFunction('aten::special_shifted_chebyshev_polynomial_v', 'special.shiftedChebyshevPolynomialV');
/** The Chebyshev polynomial of the fourth kind shifted to [0, 1], Wₙ(2x - 1), at each element. */
export const shiftedChebyshevPolynomialW: Functions['shiftedChebyshevPolynomialW'] = defineFunction('aten::special_shifted_chebyshev_polynomial_w', 'special.shiftedChebyshevPolynomialW');
/** sin(πx) / (πx) of each element. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.sinc) */
export const sinc: Functions['sinc'] = defineFunction('aten::special_sinc', 'special.sinc');
/** eˣ divided by its sum along a dimension. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.softmax) */
export const softmax: Functions['softmax'] = defineFunction('aten::special_softmax', 'special.softmax');
/** The spherical Bessel function of the first kind of order 0, sin(x) / x, of each element. */
export const sphericalBesselJ0: Functions['sphericalBesselJ0'] = defineFunction('aten::special_spherical_bessel_j0', 'special.sphericalBesselJ0');
/** input · ln(1 + other), elementwise; 0 where input is 0 and other is not NaN. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
export const xlog1py: Functions['xlog1py'] = defineFunction('aten::special_xlog1py', 'special.xlog1py');
/** input · log(other), 0 where input is 0. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
export const xlogy: Functions['xlogy'] = defineFunction('aten::special_xlogy', 'special.xlogy');
/** The Hurwitz zeta function of each pair: the sum over k ≥ 0 of (k + other)^-input. [PyTorch](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
export const zeta: Functions['zeta'] = defineFunction('aten::special_zeta', 'special.zeta');
