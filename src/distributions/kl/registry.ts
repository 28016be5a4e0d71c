// The Kullback-Leibler divergence between distributions, by their families.
import { type Call, callable, define, type Narrowed, parameters, type Type, type } from '../../arguments';
import { NotImplementedError } from '../../core/errors';
import { warn } from '../../core/warnings';
import type { Tensor } from '../../tensor';
import type { Distribution } from '../distribution';
import { distribution } from '../distribution';

type Family<D> = abstract new (...args: never) => D;
type Rule = (p: Distribution, q: Distribution) => Tensor;

interface Entry {
  readonly P: Family<Distribution>;
  readonly Q: Family<Distribution>;
  readonly rule: Rule;
}

const entries: Entry[] = [];

const family: Type<Family<Distribution>> = type('Distribution class', (value) => typeof value === 'function');

const registerKlSignature = parameters('registerKl', { typeP: family }, { typeQ: family }, { rule: callable<Rule>() });

/** Registers a rule that computes KL(P ‖ Q), also for subclasses. @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.kl.register_kl */
export function registerKl<P extends Distribution, Q extends Distribution>(
  ...args: Call<Narrowed<typeof registerKlSignature, { typeP: Family<P>; typeQ: Family<Q>; rule: (p: P, q: Q) => Tensor }>>
): void {
  const [P, Q, rule] = registerKlSignature.bind(args);
  entries.unshift({ P, Q, rule });
}

const isWithin = (inner: Family<Distribution>, outer: Family<Distribution>): boolean => inner === outer || inner.prototype instanceof outer;

// The entry with the most derived class for `first`, and among equals for `second`.
const nearest = (matches: readonly Entry[], first: 'P' | 'Q', second: 'P' | 'Q'): Entry =>
  matches.reduce((best, entry) => {
    if (best[first] !== entry[first]) return isWithin(best[first], entry[first]) ? best : entry;
    return isWithin(best[second], entry[second]) ? best : entry;
  });

/**
 * KL(p ‖ q) = ∫ p(x) log(p(x) / q(x)) dx, of the batch shape.
 *
 * @throws NotImplementedError for families without a registered rule
 * @see https://docs.pytorch.org/docs/stable/distributions.html#torch.distributions.kl.kl_divergence
 */
export const klDivergence = define('klDivergence', [{ p: distribution }, { q: distribution }], (p, q): Tensor => {
  const matches = entries.filter((entry) => p instanceof entry.P && q instanceof entry.Q);
  const names = [p.constructor.name, q.constructor.name] as const;
  if (matches.length === 0) {
    throw new NotImplementedError(`No KL(p || q) is implemented for p type ${names[0]} and q type ${names[1]}`);
  }
  const left = nearest(matches, 'P', 'Q');
  const right = nearest(matches, 'Q', 'P');
  if (left.rule !== right.rule) {
    warn(`Ambiguous kl_divergence(${names.join(', ')}). Please register_kl(${left.P.name}, ${right.Q.name})`);
  }
  return left.rule(p, q);
});
