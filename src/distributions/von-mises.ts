// The von Mises distribution.
import { as, boolean, type Call, float, or, orNull, parameters, tensor } from '../arguments';
import { noGrad } from '../autograd';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import * as constraints from './constraints';
import { Distribution } from './distribution';
import * as signatures from './signatures';
import { broadcastAll, type Value } from './utils';

const signature = parameters(
  'VonMises',
  /** Location. */
  { loc: as<Value>(or(tensor, float)) },
  /** Concentration. */
  { concentration: as<Value>(or(tensor, float)) },
  /** Check parameters and samples; null: the default of all distributions. */
  { validateArgs: orNull(boolean) },
);

const evaluated = (y: Tensor, coefficients: readonly number[]): Tensor =>
  coefficients.slice(0, -1).reduceRight((sum, c) => y.mul(sum).add(c), ops.fullLike(y, coefficients.at(-1) as number));

// Abramowitz and Stegun's polynomials 9.8.1 to 9.8.4 for I₀ and I₁: in (x / 3.75)² for x < 3.75, otherwise in 3.75 / x.
const small = [
  [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.360768e-1, 0.45813e-2],
  [0.5, 0.87890594, 0.51498869, 0.15084934, 0.2658733e-1, 0.301532e-2, 0.32411e-3],
] as const;
const large = [
  [0.39894228, 0.1328592e-1, 0.225319e-2, -0.157565e-2, 0.916281e-2, -0.2057706e-1, 0.2635537e-1, -0.1647633e-1, 0.392377e-2],
  [0.39894228, -0.3988024e-1, -0.362018e-2, 0.163801e-2, -0.1031555e-1, 0.2282967e-1, -0.2895312e-1, 0.1787654e-1, -0.420059e-2],
] as const;

/** log I_order(x), the log of the modified Bessel function. */
function logModifiedBessel(x: Tensor, order: 0 | 1): Tensor {
  const even = evaluated(x.div(3.75).square(), small[order]);
  const below = (order === 1 ? x.abs().mul(even) : even).log();
  const above = x.sub(x.log().mul(0.5)).add(evaluated(x.reciprocal().mul(3.75), large[order]).log());
  return ops.where(x.lt(3.75), below, above);
}

/**
 * Angles with density exp(concentration cos(x - loc)) / 2π I₀(concentration). Draws by rejection sampling in float64.
 *
 * @see https://docs.pytorch.org/docs/stable/distributions.html#vonmises
 */
export class VonMises extends Distribution {
  static override readonly argConstraints = { loc: constraints.real, concentration: constraints.positive };
  static override readonly support: constraints.Constraint = constraints.real;
  readonly loc: Tensor;
  readonly concentration: Tensor;

  constructor(...args: Call<typeof signature>) {
    const [givenLoc, givenConcentration, validateArgs] = signature.bind(args);
    const [loc, concentration] = broadcastAll(givenLoc, givenConcentration);
    super(loc.shape, [], validateArgs);
    this.loc = loc;
    this.concentration = concentration;
    this.checkArguments();
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    const { concentration } = this;
    return ops.rsub(logModifiedBessel(concentration, 1).sub(logModifiedBessel(concentration, 0)).exp(), 1);
  }

  override sample(...args: Call<typeof signatures.sample>): Tensor {
    const [sampleShape] = signatures.sample.bind(args);
    return noGrad(() => this.drawn(this.extendedShape(sampleShape)).to(this.loc.dtype));
  }

  override logProb(...args: Call<typeof signatures.logProb>): Tensor {
    const [value] = signatures.logProb.bind(args);
    this.checkSample(value);
    const { concentration } = this;
    return concentration
      .mul(value.sub(this.loc).cos())
      .sub(Math.log(2 * Math.PI))
      .sub(logModifiedBessel(concentration, 0));
  }

  // Best and Fisher's wrapped Cauchy envelope.
  private drawn(shape: readonly number[]): Tensor {
    const loc = this.loc.double();
    const kappa = this.concentration.double();
    const tau = kappa.square().mul(4).add(1).sqrt().add(1);
    const rho = tau.sub(tau.mul(2).sqrt()).div(kappa.mul(2));
    const exact = rho.square().add(1).div(rho.mul(2));
    const r = ops.where(kappa.lt(1e-5), kappa.reciprocal().add(kappa), exact);
    const { dtype, device } = loc;
    let x = loc.newEmpty(shape);
    let done = loc.newZeros(shape, { dtype: 'bool' });
    while (!done.all().item()) {
      const [u1, u2, u3] = ops.rand([3, ...shape], { dtype, device }).unbind() as [Tensor, Tensor, Tensor];
      const z = u1.mul(Math.PI).cos();
      const f = r.mul(z).add(1).div(r.add(z));
      const c = kappa.mul(r.sub(f));
      const isSure = c.mul(ops.rsub(c, 2)).sub(u2).gt(0);
      const accepted = isSure.logicalOr(c.div(u2).log().add(1).sub(c).ge(0));
      x = ops.where(accepted, u3.sub(0.5).sign().mul(f.acos()), x);
      done = done.logicalOr(accepted);
    }
    return x
      .add(Math.PI)
      .add(loc)
      .remainder(2 * Math.PI)
      .sub(Math.PI);
  }
}
