// The Kullback-Leibler divergence between distributions, by their families.
import { NotImplementedError } from '../errors';
import * as ops from '../ops';
import type { Tensor } from '../tensor';
import { Bernoulli } from './bernoulli';
import { Beta } from './beta';
import { Categorical } from './categorical';
import { Cauchy } from './cauchy';
import { Dirichlet } from './dirichlet';
import type { Distribution } from './distribution';
import { Exponential } from './exponential';
import { Gamma } from './gamma';
import { Geometric } from './geometric';
import { Independent } from './independent';
import { Laplace } from './laplace';
import { Normal } from './normal';
import { Poisson } from './poisson';
import { Uniform } from './uniform';
import { sumRightmost } from './utils';

type Family<D> = abstract new (...args: never) => D;
type Rule = (p: Distribution, q: Distribution) => Tensor;

interface Entry {
  readonly P: Family<Distribution>;
  readonly Q: Family<Distribution>;
  readonly rule: Rule;
}

const entries: Entry[] = [];

/** Sets how the divergence of P from Q is computed, for subclasses too. @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.kl.register_kl */
export function registerKl<P extends Distribution, Q extends Distribution>(
  typeP: Family<P>,
  typeQ: Family<Q>,
  rule: (p: P, q: Q) => Tensor,
): void {
  entries.unshift({ P: typeP, Q: typeQ, rule: rule as Rule });
}

const isWithin = (inner: Entry, outer: Entry): boolean => {
  if (inner.P !== outer.P) return inner.P.prototype instanceof outer.P;
  return inner.Q === outer.Q || inner.Q.prototype instanceof outer.Q;
};

/**
 * KL(p ‖ q) = ∫ p(x) log(p(x) / q(x)) dx, of the batch shape.
 *
 * @throws NotImplementedError for families without a registered rule
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.kl.kl_divergence
 */
export function klDivergence(p: Distribution, q: Distribution): Tensor {
  const matches = entries.filter((entry) => p instanceof entry.P && q instanceof entry.Q);
  const [first, ...others] = matches;
  if (first === undefined) {
    throw new NotImplementedError(`No KL(p || q) is implemented for p type ${p.constructor.name} and q type ${q.constructor.name}`);
  }
  return others.reduce((best, entry) => (isWithin(best, entry) ? best : entry), first).rule(p, q);
}

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

registerKl(Bernoulli, Poisson, (p, q) => p.entropy().neg().sub(p.probs.mul(q.rate.log()).sub(q.rate)));

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

registerKl(Categorical, Categorical, (p, q) => {
  const terms = p.probs.mul(p.logits.sub(q.logits));
  return terms.maskedFill(q.probs.eq(0), infinity).maskedFill(p.probs.eq(0), 0).sum(-1);
});

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

registerKl(Gamma, Gamma, (p, q) => {
  const t1 = q.concentration.mul(p.rate.div(q.rate).log());
  return t1
    .add(q.concentration.lgamma().sub(p.concentration.lgamma()))
    .add(p.concentration.sub(q.concentration).mul(p.concentration.digamma()))
    .add(q.rate.sub(p.rate).mul(p.concentration.div(p.rate)));
});

registerKl(Geometric, Geometric, (p, q) => p.entropy().neg().sub(q.probs.neg().log1p().div(p.probs)).sub(q.logits));

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

registerKl(Poisson, Poisson, (p, q) => p.rate.mul(p.rate.log().sub(q.rate.log())).sub(p.rate.sub(q.rate)));

registerKl(Uniform, Uniform, (p, q) => {
  const ratio = q.high.sub(q.low).div(p.high.sub(p.low)).log();
  return ratio.maskedFill(q.low.gt(p.low).logicalOr(q.high.lt(p.high)), infinity);
});
