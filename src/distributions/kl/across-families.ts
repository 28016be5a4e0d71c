// Divergences between distributions of different families.
import * as ops from '../../ops';
import { Bernoulli } from '../bernoulli';
import { Beta } from '../beta';
import { ContinuousBernoulli } from '../continuous-bernoulli';
import { Exponential } from '../exponential';
import { Gamma } from '../gamma';
import { Gumbel } from '../gumbel';
import { Laplace } from '../laplace';
import { Normal } from '../normal';
import { eulerConstant } from '../parameters';
import { Pareto } from '../pareto';
import { Poisson } from '../poisson';
import { Uniform } from '../uniform';
import { registerKl } from './registry';

const infinity = Number.POSITIVE_INFINITY;

registerKl(Bernoulli, Poisson, (p, q) => p.entropy().neg().sub(p.probs.mul(q.rate.log()).sub(q.rate)));

registerKl(Beta, ContinuousBernoulli, (p, q) => p.entropy().neg().sub(p.mean.mul(q.logits)).sub(q.probs.neg().log1p()).sub(q._logNorm()));

registerKl(Beta, Exponential, (p, q) => p.entropy().neg().sub(q.rate.log()).add(q.rate.mul(p.mean)));

registerKl(Beta, Gamma, (p, q) => {
  const logMean = p.concentration1.digamma().sub(p.concentration1.add(p.concentration0).digamma());
  return p
    .entropy()
    .neg()
    .add(q.concentration.lgamma().sub(q.concentration.mul(q.rate.log())))
    .sub(q.concentration.sub(1).mul(logMean))
    .add(q.rate.mul(p.concentration1).div(p.concentration1.add(p.concentration0)));
});

registerKl(Beta, Normal, (p, q) => {
  const { mean } = p;
  const variance = q.scale.pow(2);
  const spread = mean.mul(ops.rsub(mean, 1)).div(p.concentration1.add(p.concentration0).add(1));
  const squares = spread.add(mean.pow(2)).mul(0.5).sub(q.loc.mul(mean)).add(q.loc.pow(2).mul(0.5));
  return p
    .entropy()
    .neg()
    .add(
      variance
        .mul(2 * Math.PI)
        .log()
        .mul(0.5),
    )
    .add(squares.div(variance));
});

registerKl(Beta, Uniform, (p, q) => {
  const divergence = p.entropy().neg().add(q.high.sub(q.low).log());
  return divergence.maskedFill(q.low.gt(0).logicalOr(q.high.lt(1)), infinity);
});

registerKl(ContinuousBernoulli, Exponential, (p, q) => p.entropy().neg().sub(q.rate.log()).add(q.rate.mul(p.mean)));

registerKl(ContinuousBernoulli, Normal, (p, q) => {
  const { mean } = p;
  const normalizer = q.loc
    .div(q.scale)
    .square()
    .add(Math.log(2 * Math.PI))
    .mul(0.5)
    .add(q.scale.log());
  const squares = p.variance.add(mean.square()).sub(q.loc.mul(mean).mul(2));
  return p
    .entropy()
    .neg()
    .add(normalizer)
    .add(squares.div(q.scale.square().mul(2)));
});

registerKl(ContinuousBernoulli, Uniform, (p, q) => {
  const divergence = p.entropy().neg().add(q.high.sub(q.low).log());
  return divergence.maskedFill(q.low.ge(0).logicalOr(q.high.le(1)), infinity);
});

registerKl(Exponential, Gamma, (p, q) => {
  const ratio = q.rate.div(p.rate);
  return q.concentration
    .neg()
    .mul(ratio.log())
    .add(ratio)
    .add(q.concentration.lgamma())
    .add(q.concentration.mul(eulerConstant))
    .sub(1 + eulerConstant);
});

registerKl(Exponential, Gumbel, (p, q) => {
  const product = p.rate.mul(q.scale);
  const ratio = q.loc.div(q.scale);
  return product
    .log()
    .sub(1)
    .sub(ratio)
    .add(ratio.exp().mul(product).div(product.add(1)))
    .add(product.reciprocal());
});

registerKl(Exponential, Normal, (p, q) => {
  const variance = q.scale.pow(2);
  const squared = p.rate.pow(2);
  const squares = squared.reciprocal().sub(q.loc.div(p.rate)).add(q.loc.pow(2).mul(0.5));
  return squared
    .mul(variance)
    .mul(2 * Math.PI)
    .log()
    .mul(0.5)
    .sub(1)
    .add(squares.div(variance));
});

registerKl(Gamma, Exponential, (p, q) => p.entropy().neg().sub(q.rate.log()).add(q.rate.mul(p.concentration).div(p.rate)));

registerKl(Gamma, Gumbel, (p, q) => {
  const product = p.rate.mul(q.scale);
  const ratio = q.loc.div(q.scale);
  const entropy = p.concentration.sub(1).mul(p.concentration.digamma()).sub(p.concentration.lgamma()).sub(p.concentration);
  return entropy
    .add(product.log().add(p.concentration.div(product)))
    .add(ratio.exp().mul(product.reciprocal().add(1).pow(p.concentration.neg())).sub(ratio));
});

registerKl(Gamma, Normal, (p, q) => {
  const variance = q.scale.pow(2);
  const squared = p.rate.pow(2);
  const squares = p.concentration
    .pow(2)
    .add(p.concentration)
    .mul(0.5)
    .div(squared)
    .sub(q.loc.mul(p.concentration).div(p.rate))
    .add(q.loc.pow(2).mul(0.5));
  return squared
    .mul(variance)
    .mul(2 * Math.PI)
    .log()
    .mul(0.5)
    .sub(p.concentration)
    .sub(p.concentration.lgamma())
    .add(p.concentration.sub(1).mul(p.concentration.digamma()))
    .add(squares.div(variance));
});

registerKl(Gumbel, Normal, (p, q) => {
  const ratio = p.scale.div(q.scale);
  const distance = p.loc.add(p.scale.mul(eulerConstant)).sub(q.loc).div(q.scale);
  return ratio
    .div(Math.sqrt(2 * Math.PI))
    .log()
    .neg()
    .add(
      ratio
        .mul(Math.PI * 0.5)
        .pow(2)
        .div(3),
    )
    .add(distance.pow(2).mul(0.5))
    .sub(eulerConstant + 1);
});

registerKl(Laplace, Normal, (p, q) => {
  const variance = q.scale.pow(2);
  const ratio = p.scale.pow(2).div(variance);
  const squares = p.loc.pow(2).mul(0.5).sub(p.loc.mul(q.loc)).add(q.loc.pow(2).mul(0.5));
  return ratio
    .mul(2 / Math.PI)
    .log()
    .mul(-0.5)
    .add(ratio)
    .add(squares.div(variance))
    .sub(1);
});

registerKl(Normal, Gumbel, (p, q) => {
  const mean = p.loc.div(q.scale);
  const variance = p.scale.div(q.scale).pow(2);
  const loc = q.loc.div(q.scale);
  return variance
    .log()
    .mul(-0.5)
    .add(mean.sub(loc))
    .add(variance.mul(0.5).sub(mean).add(loc).exp())
    .sub(0.5 * (1 + Math.log(2 * Math.PI)));
});

registerKl(Normal, Laplace, (p, q) => {
  const distance = p.loc.sub(q.loc);
  const ratio = distance.div(p.scale);
  const near = p.scale.mul(Math.sqrt(2 / Math.PI)).mul(ratio.pow(2).mul(-0.5).exp());
  const far = distance.mul(ratio.mul(Math.SQRT1_2).erf());
  return p.scale
    .div(q.scale)
    .log()
    .neg()
    .add(near.add(far).div(q.scale))
    .sub(0.5 * (1 + Math.log(0.5 * Math.PI)));
});

registerKl(Pareto, Exponential, (p, q) => {
  const product = p.scale.mul(q.rate);
  return p.alpha
    .div(product)
    .log()
    .sub(p.alpha.reciprocal())
    .add(p.alpha.mul(product).div(p.alpha.sub(1)))
    .sub(1)
    .maskedFill(p.alpha.le(1), infinity);
});

registerKl(Pareto, Gamma, (p, q) => {
  const logMean = p.scale.log().add(p.alpha.reciprocal());
  return p.alpha
    .log()
    .sub(logMean)
    .add(q.concentration.lgamma().sub(q.concentration.mul(q.rate.log())))
    .add(ops.rsub(q.concentration, 1).mul(logMean))
    .add(q.rate.mul(p.alpha).mul(p.scale).div(p.alpha.sub(1)))
    .sub(1)
    .maskedFill(p.alpha.le(1), infinity);
});

registerKl(Pareto, Normal, (p, q) => {
  const common = p.scale.div(p.alpha.sub(1));
  const spread = p.alpha.mul(common.pow(2)).div(p.alpha.sub(2));
  const distance = p.alpha.mul(common).sub(q.loc).pow(2);
  return q.scale
    .mul(Math.sqrt(2 * Math.PI))
    .mul(p.alpha)
    .div(p.scale)
    .log()
    .sub(p.alpha.reciprocal())
    .add(spread.add(distance).div(q.scale.pow(2).mul(2)))
    .sub(1)
    .maskedFill(p.alpha.le(2), infinity);
});
