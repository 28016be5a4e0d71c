// Infinite divergences: p has values outside the support of q.
import * as ops from '../../ops';
import type { Tensor } from '../../tensor';
import { Bernoulli } from '../bernoulli';
import { Beta } from '../beta';
import { Binomial } from '../binomial';
import { ContinuousBernoulli } from '../continuous-bernoulli';
import type { Distribution } from '../distribution';
import { Exponential } from '../exponential';
import { Gamma } from '../gamma';
import { Gumbel } from '../gumbel';
import { Laplace } from '../laplace';
import { Normal } from '../normal';
import { Pareto } from '../pareto';
import { Poisson } from '../poisson';
import { Uniform } from '../uniform';
import { registerKl } from './registry';

type Family<D> = abstract new (...args: never) => D;

function registerInfinite<P extends Distribution>(typeP: Family<P>, parameter: (p: P) => Tensor, others: Family<Distribution>[]): void {
  const rule = (p: P): Tensor => ops.fullLike(parameter(p), Number.POSITIVE_INFINITY);
  for (const typeQ of others) registerKl(typeP, typeQ, rule);
}

const onUnitInterval = [Beta, ContinuousBernoulli];
const onPart = [...onUnitInterval, Pareto, Uniform];
const onPositive = [...onPart, Exponential, Gamma];

registerInfinite(Beta, (p) => p.concentration1, [Pareto]);
registerInfinite(ContinuousBernoulli, (p) => p.probs, [Pareto]);
registerInfinite(Exponential, (p) => p.rate, onPart);
registerInfinite(Gamma, (p) => p.concentration, onPart);
registerInfinite(Gumbel, (p) => p.loc, onPositive);
registerInfinite(Laplace, (p) => p.loc, onPositive);
registerInfinite(Normal, (p) => p.loc, onPositive);
registerInfinite(Pareto, (p) => p.scale, [...onUnitInterval, Uniform]);
registerInfinite(Poisson, (p) => p.rate, [Bernoulli, Binomial]);
