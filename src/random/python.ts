// Python's `random`: the Mersenne Twister with Python's seeding and sampling, so that the same seed gives the same choices.
import { byName, type Call, float, int, integer, list, maybe, object, opt, orNull, parameters } from '../arguments';
import { describeValue } from '../core/describe';
import { IndexError, typeError, ValueError } from '../core/errors';
import { withName } from '../core/names';
import { noMoreArguments } from '../core/no-arguments';
import type { Seed } from './seeds';
import { RandomSource } from './source';
import * as variates from './variates';

const randomSignature = parameters('Random', { x: orNull(object<Seed | null>()) });
const randrangeSignature = parameters('randrange', { start: integer }, { stop: orNull(integer) }, { step: maybe(integer, '1') });
const randintSignature = parameters('randint', { a: integer }, { b: integer });
const sampleSignature = parameters(
  'sample',
  { population: object<ArrayLike<unknown>>() },
  { k: int },
  /** How often each element of the population is there; null: once. */
  { counts: byName(orNull(list(int))) },
);
const choicesSignature = parameters(
  'choices',
  { population: object<ArrayLike<unknown>>() },
  /** Relative weights; null: equal. */
  { weights: orNull(list(float)) },
  /** Cumulative weights, in place of `weights`. */
  { cumWeights: byName(orNull(list(float))) },
  /** The number of elements to draw. */
  { k: byName(opt(int, 1)) },
);
const uniformSignature = parameters('uniform', { a: float }, { b: float });
const triangularSignature = parameters('triangular', { low: opt(float, 0) }, { high: opt(float, 1) }, { mode: orNull(float) });
const normalSignature = parameters('normalvariate', { mu: opt(float, 0) }, { sigma: opt(float, 1) });
const lognormSignature = parameters('lognormvariate', { mu: float }, { sigma: float });
const expoSignature = parameters('expovariate', { lambd: float });
const vonmisesSignature = parameters('vonmisesvariate', { mu: float }, { kappa: float });
const gammaSignature = parameters('gammavariate', { alpha: float }, { beta: float });
const paretoSignature = parameters('paretovariate', { alpha: float });

// A sequence by index; Python's strings are sequences of characters.
function sequence(where: string, given: unknown): ArrayLike<unknown> {
  if (typeof given === 'string') return [...given];
  if (typeof given !== 'object' || given === null || !Number.isInteger((given as ArrayLike<unknown>).length))
    throw typeError(`${where}(): the population must be an array, a typed array or a string, not ${describeValue(given)}`);
  return given as ArrayLike<unknown>;
}

function accumulated(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}

// The index after the last element that is not above `x`, at most `end`.
function bisect(sorted: readonly number[], x: number, end: number): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x < (sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The generator of Python's `random` module: the same method names and the same numbers. */
export class Random extends RandomSource {
  /** @param x the initial seed; default the system's entropy */
  constructor(...args: Call<typeof randomSignature>) {
    super();
    const [x] = randomSignature.bind(args);
    this.seed(x);
  }

  /**
   * A random element of `range(start)` or `range(start, stop, step)`; a bigint if an argument is one.
   *
   * @throws ValueError for an empty range
   */
  randrange(start: number, stop?: number | null, step?: number): number;
  randrange(start: number | bigint, stop?: number | bigint | null, step?: number | bigint): number | bigint;
  randrange(options: { start: number; stop?: number | null; step?: number }): number;
  randrange(...args: readonly unknown[]): number | bigint {
    const [start, stop, step] = randrangeSignature.bind(args);
    if (stop === null && step !== undefined) throw typeError('Missing a non-None stop argument');
    const [from, to] = stop === null ? [0n, BigInt(start)] : [BigInt(start), BigInt(stop)];
    const by = BigInt(step ?? 1);
    if (by === 0n) throw new ValueError('zero step for randrange()');
    const count = (to - from + by + (by > 0n ? -1n : 1n)) / by;
    if (count <= 0n) {
      const range = stop === null || by !== 1n ? '' : ` (${from}, ${to}, ${to - from})`;
      throw new ValueError(`empty range for randrange()${range}`);
    }
    const isBig = [start, stop, step].some((one) => typeof one === 'bigint');
    if (isBig) return from + by * this.randbelow(count);
    const drawn = count <= Number.MAX_SAFE_INTEGER ? BigInt(this.randbelow(Number(count))) : this.randbelow(count);
    return Number(from + by * drawn);
  }

  /** A random integer from `a` to `b`, both included; a bigint if one is. */
  randint(a: number, b: number): number;
  randint(a: number | bigint, b: number | bigint): number | bigint;
  randint(options: { a: number; b: number }): number;
  randint(...args: readonly unknown[]): number | bigint {
    const [a, b] = randintSignature.bind(args);
    return this.randrange(a, typeof b === 'bigint' ? b + 1n : b + 1);
  }

  /** A random element of a sequence. */
  choice<T>(sequence: ArrayLike<T>, ...rest: []): T {
    noMoreArguments('choice', 1, rest);
    if (typeof sequence?.length !== 'number')
      throw typeError(`choice(): the sequence must have a length, not be ${describeValue(sequence)}`);
    const elements = typeof sequence === 'string' ? ([...sequence] as unknown as ArrayLike<T>) : sequence;
    if (elements.length === 0) throw new IndexError('Cannot choose from an empty sequence');
    return elements[this.randbelow(elements.length)] as T;
  }

  /** Shuffles an array or a typed array in place. */
  shuffle<T>(x: { [index: number]: T; readonly length: number }, ...rest: []): void {
    noMoreArguments('shuffle', 1, rest);
    if (typeof x === 'string') throw typeError('shuffle(): a string cannot be changed: shuffle [...text]');
    sequence('shuffle', x);
    for (let i = x.length - 1; i > 0; i--) {
      const j = this.randbelow(i + 1);
      [x[i], x[j]] = [x[j] as T, x[i] as T];
    }
  }

  /**
   * `k` elements of a population, each at most once, in random order.
   *
   * @throws ValueError if k is negative or larger than the population
   */
  sample<T>(population: ArrayLike<T>, k: number, options?: { counts?: readonly number[] | null }): T[];
  sample<T>(population: ArrayLike<T>, options: { k: number; counts?: readonly number[] | null }): T[];
  sample(...args: readonly unknown[]): unknown[] {
    const [given, k, counts] = sampleSignature.bind(args);
    const population = sequence('sample', given);
    const n = population.length;
    if (counts !== null) {
      const sums = accumulated(counts);
      if (sums.length !== n) throw new ValueError('The number of counts does not match the population');
      const total = sums.pop() as number;
      if (total <= 0) throw new ValueError('Total of counts must be greater than zero');
      return this.sampled(total, k).map((drawn) => population[bisect(sums, drawn, sums.length)]);
    }
    return this.sampled(n, k).map((drawn) => population[drawn]);
  }

  // `k` different integers below n.
  private sampled(n: number, k: number): number[] {
    if (k < 0 || k > n) throw new ValueError('Sample larger than population or is negative');
    // Python decides by the sizes of its lists and sets, and draws differently.
    const setSize = 21 + (k > 5 ? 4 ** Math.ceil(Math.log(k * 3) / Math.log(4)) : 0);
    if (n <= setSize) {
      const pool = Array.from({ length: n }, (_, i) => i);
      return Array.from({ length: k }, (_, i) => {
        const j = this.randbelow(n - i);
        const drawn = pool[j] as number;
        pool[j] = pool[n - i - 1] as number;
        return drawn;
      });
    }
    const selected = new Set<number>();
    while (selected.size < k) {
      let j = this.randbelow(n);
      while (selected.has(j)) j = this.randbelow(n);
      selected.add(j);
    }
    return [...selected];
  }

  /**
   * `k` elements of a population, each of which may come again, with equal probability or by weights.
   *
   * @throws ValueError for weights that do not fit, or whose total is not above zero
   */
  choices<T>(
    population: ArrayLike<T>,
    weights?: readonly number[] | null,
    options?: { cumWeights?: readonly number[] | null; k?: number },
  ): T[];
  choices<T>(
    population: ArrayLike<T>,
    options: { weights?: readonly number[] | null; cumWeights?: readonly number[] | null; k?: number },
  ): T[];
  choices(...args: readonly unknown[]): unknown[] {
    const [given, weights, cumWeights, k] = choicesSignature.bind(args);
    const population = sequence('choices', given);
    const n = population.length;
    const count = Math.max(0, k);
    if (weights === null && cumWeights === null) {
      if (n === 0 && count > 0) throw new IndexError('Cannot choose from an empty sequence');
      return Array.from({ length: count }, () => population[Math.floor(this.random() * n)]);
    }
    if (weights !== null && cumWeights !== null) throw typeError('Cannot specify both weights and cumulative weights');
    const sums = cumWeights ?? accumulated(weights as readonly number[]);
    if (sums.length !== n) throw new ValueError('The number of weights does not match the population');
    if (n === 0) throw new IndexError('Cannot choose from an empty sequence');
    const total = sums[n - 1] as number;
    if (total <= 0) throw new ValueError('Total of weights must be greater than zero');
    if (!Number.isFinite(total)) throw new ValueError('Total of weights must be finite');
    return Array.from({ length: count }, () => population[bisect(sums, this.random() * total, n - 1)]);
  }

  readonly #uniformly = (): number => this.random();

  /** A random number from `a` to `b`. */
  uniform(...args: Call<typeof uniformSignature>): number {
    const [a, b] = uniformSignature.bind(args);
    return a + (b - a) * this.random();
  }

  /** A number of the triangular distribution between `low` and `high` with the given mode; null: the middle. */
  triangular(...args: Call<typeof triangularSignature>): number {
    return variates.triangular(this.#uniformly, ...triangularSignature.bind(args));
  }

  /** A number of the normal distribution. */
  normalvariate(...args: Call<typeof normalSignature>): number {
    return variates.normalvariate(this.#uniformly, ...normalSignature.bind(args));
  }

  /** A number of the normal distribution; every second call returns a value computed before. */
  gauss(...args: Call<typeof normalSignature>): number {
    const [mu, sigma] = normalSignature.bind(args, 'gauss');
    let z = this.gaussNext;
    if (z === null) [z, this.gaussNext] = variates.gaussPair(this.#uniformly);
    else this.gaussNext = null;
    return mu + z * sigma;
  }

  /** A number whose logarithm is of the normal distribution. */
  lognormvariate(...args: Call<typeof lognormSignature>): number {
    return variates.lognormvariate(this.#uniformly, ...lognormSignature.bind(args));
  }

  /** A number of the exponential distribution with mean 1 / `lambd`. */
  expovariate(...args: Call<typeof expoSignature>): number {
    return variates.expovariate(this.#uniformly, ...expoSignature.bind(args));
  }

  /** An angle of the von Mises distribution with mean `mu`, in radians from 0 to 2 π, and concentration `kappa`. */
  vonmisesvariate(...args: Call<typeof vonmisesSignature>): number {
    return variates.vonmisesvariate(this.#uniformly, ...vonmisesSignature.bind(args));
  }

  /** A number of the gamma distribution with shape `alpha` and scale `beta`, both above 0. */
  gammavariate(...args: Call<typeof gammaSignature>): number {
    return variates.gammavariate(this.#uniformly, ...gammaSignature.bind(args));
  }

  /** A number of the beta distribution, `alpha` and `beta` above 0. */
  betavariate(...args: Call<typeof gammaSignature>): number {
    return variates.betavariate(this.#uniformly, ...gammaSignature.bind(args, 'betavariate'));
  }

  /** A number of the Pareto distribution with shape `alpha`. */
  paretovariate(...args: Call<typeof paretoSignature>): number {
    return variates.paretovariate(this.#uniformly, ...paretoSignature.bind(args));
  }

  /** A number of the Weibull distribution with scale `alpha` and shape `beta`. */
  weibullvariate(...args: Call<typeof gammaSignature>): number {
    return variates.weibullvariate(this.#uniformly, ...gammaSignature.bind(args, 'weibullvariate'));
  }
}

/** The generator that datasets use. Each DataLoader worker has its own, seeded by the loader. */
export const random = new Random();

// Its methods are functions, as those of Python's module: `const { randint } = torch.random`.
for (const prototype of [RandomSource.prototype, Random.prototype] as object[]) {
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name !== 'constructor') Object.defineProperty(random, name, { value: withName(name, value.bind(random)) });
  }
}
