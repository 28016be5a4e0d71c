// Python's `random`: the Mersenne Twister with Python's seeding and sampling, so that the same seed gives the same choices.
import { MersenneTwister19937 } from 'random-js';
import { type Call, integer, maybe, parameters } from '../arguments';
import { describeValue } from '../core/describe';
import { IndexError, typeError, ValueError } from '../core/errors';
import { noArguments, noMoreArguments } from '../core/no-arguments';

const randomSignature = parameters('Random', { seed: maybe(integer, 'undefined') });
const seedSignature = parameters('seed', { a: integer });

/** The generator of Python's `random` module: the same method names and the same numbers. */
export class Random {
  private twister = MersenneTwister19937.autoSeed();

  /** @param seed the initial seed; default random */
  constructor(...args: Call<typeof randomSignature>) {
    const [seed] = randomSignature.bind(args);
    if (seed !== undefined) this.seed(seed);
  }

  /** Seeds the generator as Python's `random.seed(a)` does for an integer. */
  seed(...args: Call<typeof seedSignature>): void {
    const [a] = seedSignature.bind(args);
    let rest = BigInt(a) < 0n ? -BigInt(a) : BigInt(a);
    const words: number[] = [];
    do {
      words.push(Number(rest & 0xffffffffn) | 0);
      rest >>= 32n;
    } while (rest > 0n);
    this.twister = MersenneTwister19937.seedWithArray(words);
  }

  /** A random integer of `k` bits, `k` from 1 to 32. */
  getrandbits(k: number, ...rest: []): number {
    noMoreArguments('getrandbits', 1, rest);
    if (!Number.isInteger(k) || k < 1 || k > 32) throw new ValueError(`number of bits must be from 1 to 32, got ${k}`);
    return (this.twister.next() >>> 0) >>> (32 - k);
  }

  /** A random number in [0, 1). */
  random(...args: []): number {
    noArguments('random', args);
    const high = this.getrandbits(27);
    const low = this.getrandbits(26);
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** A random integer in [0, n): the index that `random.choice` selects from a sequence of length n. */
  randbelow(n: number, ...rest: []): number {
    noMoreArguments('randbelow', 1, rest);
    if (!Number.isInteger(n) || n < 1 || n > 0xffffffff) throw new ValueError(`randbelow(): n must be from 1 to 2^32 - 1, got ${n}`);
    const bits = 32 - Math.clz32(n);
    let drawn = this.getrandbits(bits);
    while (drawn >= n) drawn = this.getrandbits(bits);
    return drawn;
  }

  /** A random element of a sequence. */
  choice<T>(sequence: ArrayLike<T>, ...rest: []): T {
    noMoreArguments('choice', 1, rest);
    if (typeof sequence?.length !== 'number')
      throw typeError(`choice(): the sequence must have a length, not be ${describeValue(sequence)}`);
    if (sequence.length === 0) throw new IndexError('Cannot choose from an empty sequence');
    return sequence[this.randbelow(sequence.length)] as T;
  }
}

/** The generator that datasets use. Each DataLoader worker has its own, seeded by the loader. */
export const random = new Random();
