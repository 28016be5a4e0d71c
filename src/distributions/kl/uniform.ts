// Divergences of the uniform distribution from others.
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { Beta } from '../beta';
import { ContinuousBernoulli } from '../continuous-bernoulli';
import { Exponential } from '../exponential';
import { Gamma } from '../gamma';
import { Gumbel } from '../gumbel';
import { Normal } from '../normal';
import { Pareto } from '../pareto';
import { Uniform } from '../uniform';
import { registerKl } from './registry';

const infinity = Number.POSITIVE_INFINITY;
const xLogX = (x: Tensor): Tensor => x.xlogy(x);

// The mean of log x over [low, high].
const meanLog = (low: Tensor, high: Tensor): Tensor => {
  const width = high.sub(low);
  return xLogX(high).sub(xLogX(low)).sub(width).div(width);
};

registerKl(Uniform, Beta, (p, q) => {
  const normalizer = q.concentration1.lgamma().add(q.concentration0.lgamma()).sub(q.concentration1.add(q.concentration0).lgamma());
  const ones = q.concentration1.sub(1).mul(meanLog(p.low, p.high));
  const zeros = q.concentration0.sub(1).mul(meanLog(ops.rsub(p.high, 1), ops.rsub(p.low, 1)));
  return normalizer
    .sub(zeros)
    .sub(p.high.sub(p.low).log())
    .sub(ones)
    .maskedFill(p.high.gt(1).logicalOr(p.low.lt(0)), infinity);
});

registerKl(Uniform, ContinuousBernoulli, (p, q) => {
  const divergence = p.entropy().neg().sub(p.mean.mul(q.logits)).sub(q.probs.neg().log1p()).sub(q._logNorm());
  return divergence.maskedFill(p.high.ge(1).logicalOr(p.low.le(0)), infinity);
});

registerKl(Uniform, Exponential, (p, q) => {
  const divergence = q.rate.mul(p.high.add(p.low)).div(2).sub(p.high.sub(p.low).mul(q.rate).log());
  return divergence.maskedFill(p.low.lt(0), infinity);
});

registerKl(Uniform, Gamma, (p, q) =>
  p.high
    .sub(p.low)
    .log()
    .neg()
    .add(q.concentration.lgamma().sub(q.concentration.mul(q.rate.log())))
    .add(ops.rsub(q.concentration, 1).mul(meanLog(p.low, p.high)))
    .add(q.rate.mul(p.high.add(p.low)).div(2))
    .maskedFill(p.low.lt(0), infinity),
);

registerKl(Uniform, Gumbel, (p, q) => {
  const ratio = q.scale.div(p.high.sub(p.low));
  const high = p.high.sub(q.loc).div(q.scale);
  const low = p.low.sub(q.loc).div(q.scale);
  return ratio
    .log()
    .add(high.add(low).mul(0.5))
    .sub(ratio.mul(high.neg().exp().sub(low.neg().exp())));
});

registerKl(Uniform, Normal, (p, q) => {
  const width = p.high.sub(p.low);
  const distance = p.high.add(p.low).sub(q.loc.mul(2)).div(2).pow(2);
  return q.scale
    .mul(Math.sqrt(2 * Math.PI))
    .div(width)
    .log()
    .add(width.pow(2).div(12).add(distance).mul(0.5).div(q.scale.pow(2)));
});

registerKl(Uniform, Pareto, (p, q) => {
  const log = q.alpha.mul(q.scale.pow(q.alpha)).mul(p.high.sub(p.low)).log();
  const divergence = meanLog(p.low, p.high).mul(q.alpha.add(1)).sub(log);
  return divergence.maskedFill(p.low.lt(q.scale), infinity);
});
