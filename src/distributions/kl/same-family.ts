// Divergences between distributions of one family.
import { NotImplementedError } from '../../core/errors';
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { Bernoulli } from '../bernoulli';
import { Beta } from '../beta';
import { Binomial } from '../binomial';
import { Categorical } from '../categorical';
import { Cauchy } from '../cauchy';
import { ContinuousBernoulli } from '../continuous-bernoulli';
import { Dirichlet } from '../dirichlet';
import { Exponential } from '../exponential';
import { ExponentialFamily } from '../exponential-family';
import { Gamma } from '../gamma';
import { Geometric } from '../geometric';
import { Gumbel } from '../gumbel';
import { HalfNormal } from '../half-normal';
import { Independent } from '../independent';
import { Laplace } from '../laplace';
import { Normal } from '../normal';
import { OneHotCategorical } from '../one-hot-categorical';
import { eulerConstant, sumRightmost } from '../parameters';
import { Pareto } from '../pareto';
import { Poisson } from '../poisson';
import { TransformedDistribution } from '../transformed-distribution';
import { Uniform } from '../uniform';
import { klDivergence, registerKl } from './registry';

const infinity = Number.POSITIVE_INFINITY;

registerKl(Bernoulli, Bernoulli, (p, q) => {
  const softplus = ops.nn.softplus;
  const ones = p.probs.mul(softplus(q.logits.neg()).sub(softplus(p.logits.neg())));
  const zeros = ops.rsub(p.probs, 1).mul(softplus(q.logits).sub(softplus(p.logits)));
  return ones
    .maskedFill(q.probs.eq(0), infinity)
    .maskedFill(p.probs.eq(0), 0)
    .add(zeros.maskedFill(q.probs.eq(1), infinity).maskedFill(p.probs.eq(1), 0));
});

registerKl(Beta, Beta, (p, q) => {
  const sumP = p.concentration1.add(p.concentration0);
  const sumQ = q.concentration1.add(q.concentration0);
  const t1 = q.concentration1.lgamma().add(q.concentration0.lgamma()).add(sumP.lgamma());
  const t2 = p.concentration1.lgamma().add(p.concentration0.lgamma()).add(sumQ.lgamma());
  return t1
    .sub(t2)
    .add(p.concentration1.sub(q.concentration1).mul(p.concentration1.digamma()))
    .add(p.concentration0.sub(q.concentration0).mul(p.concentration0.digamma()))
    .add(sumQ.sub(sumP).mul(sumP.digamma()));
});

registerKl(Binomial, Binomial, (p, q) => {
  if (p.totalCount.lt(q.totalCount).any().item()) {
    throw new NotImplementedError('KL between Binomials where q.total_count > p.total_count is not implemented');
  }
  const each = p.probs.mul(p.logits.sub(q.logits)).add(p.probs.neg().log1p()).sub(q.probs.neg().log1p());
  return p.totalCount.mul(each).maskedFill(p.totalCount.gt(q.totalCount), infinity);
});

interface Choice {
  readonly probs: Tensor;
  readonly logits: Tensor;
}

const ofChoices = (p: Choice, q: Choice): Tensor => {
  const terms = p.probs.mul(p.logits.sub(q.logits));
  return terms.maskedFill(q.probs.eq(0), infinity).maskedFill(p.probs.eq(0), 0).sum(-1);
};

registerKl(Categorical, Categorical, ofChoices);

registerKl(OneHotCategorical, OneHotCategorical, ofChoices);

registerKl(ContinuousBernoulli, ContinuousBernoulli, (p, q) =>
  p.mean.mul(p.logits.sub(q.logits)).add(p._logNorm().add(p.probs.neg().log1p())).add(q._logNorm().neg().sub(q.probs.neg().log1p())),
);

registerKl(Cauchy, Cauchy, (p, q) => {
  const t1 = p.scale.add(q.scale).pow(2).add(p.loc.sub(q.loc).pow(2)).log();
  return t1.sub(p.scale.mul(q.scale).mul(4).log());
});

registerKl(Dirichlet, Dirichlet, (p, q) => {
  const sumP = p.concentration.sum(-1);
  const sumQ = q.concentration.sum(-1);
  const t2 = p.concentration.lgamma().sub(q.concentration.lgamma()).sum(-1);
  const t4 = p.concentration.digamma().sub(sumP.digamma().unsqueeze(-1));
  return sumP.lgamma().sub(sumQ.lgamma()).sub(t2).add(p.concentration.sub(q.concentration).mul(t4).sum(-1));
});

registerKl(Exponential, Exponential, (p, q) => {
  const ratio = q.rate.div(p.rate);
  return ratio.log().neg().add(ratio).sub(1);
});

registerKl(ExponentialFamily, ExponentialFamily, (p, q) => p._bregmanDivergence(q));

registerKl(Gamma, Gamma, (p, q) => {
  const t1 = q.concentration.mul(p.rate.div(q.rate).log());
  return t1
    .add(q.concentration.lgamma().sub(p.concentration.lgamma()))
    .add(p.concentration.sub(q.concentration).mul(p.concentration.digamma()))
    .add(q.rate.sub(p.rate).mul(p.concentration.div(p.rate)));
});

registerKl(Geometric, Geometric, (p, q) => p.entropy().neg().sub(q.probs.neg().log1p().div(p.probs)).sub(q.logits));

registerKl(Gumbel, Gumbel, (p, q) => {
  const ratio = p.scale.div(q.scale);
  const locQ = q.loc.div(q.scale);
  const locP = p.loc.div(q.scale);
  return ratio
    .log()
    .neg()
    .sub(locQ)
    .add(locP)
    .add(ratio.mul(eulerConstant))
    .add(locQ.add(ratio.add(1).lgamma()).sub(locP).exp())
    .sub(1 + eulerConstant);
});

registerKl(HalfNormal, HalfNormal, (p, q) => klDivergence(p.baseDist, q.baseDist));

registerKl(Independent, Independent, (p, q) => {
  if (p.reinterpretedBatchNdims !== q.reinterpretedBatchNdims) {
    throw new NotImplementedError('distributions with different counts of reinterpreted dimensions');
  }
  return sumRightmost(klDivergence(p.baseDist, q.baseDist), p.reinterpretedBatchNdims);
});

registerKl(Laplace, Laplace, (p, q) => {
  const ratio = p.scale.div(q.scale);
  const distance = p.loc.sub(q.loc).abs();
  return ratio
    .log()
    .neg()
    .add(distance.div(q.scale))
    .add(ratio.mul(distance.neg().div(p.scale).exp()))
    .sub(1);
});

registerKl(Normal, Normal, (p, q) => {
  const ratio = p.scale.div(q.scale).pow(2);
  return ratio.add(p.loc.sub(q.loc).div(q.scale).pow(2)).sub(1).sub(ratio.log()).mul(0.5);
});

registerKl(Pareto, Pareto, (p, q) => {
  const ratio = q.alpha.div(p.alpha);
  const divergence = q.alpha.mul(p.scale.div(q.scale).log()).sub(ratio.log()).add(ratio).sub(1);
  return divergence.maskedFill(p.scale.lt(q.scale), infinity);
});

registerKl(Poisson, Poisson, (p, q) => p.rate.mul(p.rate.log().sub(q.rate.log())).sub(p.rate.sub(q.rate)));

registerKl(TransformedDistribution, TransformedDistribution, (p, q) => {
  const isSame = p.transforms.length === q.transforms.length && p.transforms.every((one, i) => q.transforms[i]?.equals(one));
  if (!isSame) throw new NotImplementedError('distributions with different transforms');
  if (String(p.eventShape) !== String(q.eventShape)) throw new NotImplementedError('distributions with different event shapes');
  return klDivergence(p.baseDist, q.baseDist);
});

registerKl(Uniform, Uniform, (p, q) => {
  const ratio = q.high.sub(q.low).div(p.high.sub(p.low)).log();
  return ratio.maskedFill(q.low.gt(p.low).logicalOr(q.high.lt(p.high)), infinity);
});
