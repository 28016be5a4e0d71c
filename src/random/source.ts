// The source of Python's `random`: its seed, its state, and the bits that everything is drawn from.
import { randomBytes } from 'node:crypto';
import { object, orNull, parameters } from '../arguments';
import { describeValue } from '../core/describe';
import { typeError, ValueError } from '../core/errors';
import { noArguments, noMoreArguments } from '../core/no-arguments';
import { Tuple } from '../core/tuple';
import { type Seed, wordsOf } from './seeds';
import { Twister } from './twister';

const version = 3;
const stateLength = 625;
/** The most bits that a number holds exactly. */
const numberBits = 53;

/** A state of {@link RandomSource.getstate}: Python's version of it, 624 words and the index of the next, and the second value of gauss. */
export type RandomState = readonly [version: number, words: readonly number[], gaussNext: number | null];

const seedSignature = parameters('seed', { a: orNull(object<Seed | null>()) });
const setstateSignature = parameters('setstate', { state: object<RandomState>() });

const bitLength = (n: number): number => (n > 0xffffffff ? 64 - Math.clz32(Math.floor(n / 2 ** 32)) : 32 - Math.clz32(n));

/** Seeds, states and bits of Python's generator. */
export class RandomSource {
  readonly #twister = new Twister();
  /** The second value that gauss computed. */
  protected gaussNext: number | null = null;

  /**
   * Seeds the generator as Python's `random.seed(a)`.
   *
   * @param a an integer, another number, a string or bytes, all of which count; null: the system's entropy
   */
  seed(a?: Seed | null): void;
  seed(options: { a: Seed | null }): void;
  seed(...args: readonly unknown[]): void {
    const [a] = seedSignature.bind(args);
    this.#twister.seed(a === null ? Uint32Array.from({ length: 624 }, () => randomBytes(4).readUInt32LE()) : wordsOf(a));
    this.gaussNext = null;
  }

  /** The state, which {@link setstate} restores; a tuple as Python's, which `torch.save` writes for Python's `random.setstate`. */
  getstate(...args: []): Tuple<number | null | Tuple<number>> & RandomState {
    noArguments('getstate', args);
    const words = Tuple.from(this.#twister.state) as Tuple<number>;
    return Tuple.of<number | null | Tuple<number>>(version, words, this.gaussNext) as Tuple<number | null | Tuple<number>> & RandomState;
  }

  /**
   * Restores a state of {@link getstate}, Python's included.
   *
   * @throws TypeError or ValueError for anything else
   */
  setstate(state: RandomState): void;
  setstate(options: { state: RandomState }): void;
  setstate(...args: readonly unknown[]): void {
    const [state] = setstateSignature.bind(args);
    if (!Array.isArray(state)) throw typeError(`setstate(): argument 'state' must be a state of getstate(), not ${describeValue(state)}`);
    const [given, words, gaussNext = null] = state as RandomState;
    if (given !== version && given !== 2) {
      throw new ValueError(`state with version ${describeValue(given)} passed to Random.setstate() of version ${version}`);
    }
    if (!Array.isArray(words)) throw typeError('state vector must be a tuple');
    if (words.length !== stateLength) throw new ValueError('state vector is the wrong size');
    if (!words.every((word) => Number.isInteger(word))) throw typeError('the words of a state must be integers');
    const index = words[stateLength - 1] as number;
    if (index < 0 || index > stateLength - 1) throw new ValueError('invalid state');
    if (gaussNext !== null && typeof gaussNext !== 'number') throw typeError('the last element of a state must be a number or null');
    this.#twister.state = words;
    this.gaussNext = gaussNext;
  }

  /**
   * A random integer of `k` bits: a number for a number up to 53, a bigint for a bigint.
   *
   * @throws ValueError for a negative k, or a number above 53
   */
  getrandbits(k: number, ...rest: []): number;
  getrandbits(k: bigint, ...rest: []): bigint;
  getrandbits(k: number | bigint, ...rest: []): number | bigint {
    noMoreArguments('getrandbits', 1, rest);
    if (typeof k === 'bigint') return this.bigBits(Number(k));
    if (k > numberBits) throw new ValueError(`getrandbits(): a number holds ${numberBits} bits: for more pass a bigint, ${k}n`);
    this.checkBits(k);
    if (k === 0) return 0;
    if (k <= 32) return this.#twister.next() >>> (32 - k);
    const low = this.#twister.next();
    return (this.#twister.next() >>> (64 - k)) * 2 ** 32 + low;
  }

  private checkBits(k: number): void {
    if (!Number.isInteger(k)) throw typeError(`getrandbits(): argument 'k' must be integer, not ${describeValue(k)}`);
    if (k < 0) throw new ValueError('number of bits must be non-negative');
  }

  private bigBits(k: number): bigint {
    this.checkBits(k);
    const bytes = this.bytes(k);
    return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes.reverse()).toString('hex')}`);
  }

  // The bytes of an integer of `bits` bits, the lowest first.
  private bytes(bits: number): Uint8Array {
    const words = new Uint32Array(Math.ceil(bits / 32));
    for (let i = 0; i < words.length; i++) words[i] = this.#twister.next();
    const last = words.length - 1;
    if (bits % 32 !== 0) words[last] = (words[last] as number) >>> (32 - (bits % 32));
    return new Uint8Array(words.buffer, 0, Math.ceil(bits / 8));
  }

  /** `n` random bytes. */
  randbytes(n: number, ...rest: []): Uint8Array {
    noMoreArguments('randbytes', 1, rest);
    if (!Number.isInteger(n)) throw typeError(`randbytes(): argument 'n' must be integer, not ${describeValue(n)}`);
    if (n < 0) throw new ValueError('number of bits must be non-negative');
    return this.bytes(8 * n);
  }

  /** A random number in [0, 1). */
  random(...args: []): number {
    noArguments('random', args);
    const high = this.#twister.next() >>> 5;
    const low = this.#twister.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /**
   * A random integer in [0, n): the index that `random.choice` selects from a sequence of length n. A bigint for a bigint.
   *
   * @throws ValueError for an n below 1, or a number that is no integer up to 2^53 - 1
   */
  randbelow(n: number, ...rest: []): number;
  randbelow(n: bigint, ...rest: []): bigint;
  randbelow(n: number | bigint, ...rest: []): number | bigint {
    noMoreArguments('randbelow', 1, rest);
    if (typeof n === 'bigint') {
      if (n < 1n) throw new ValueError(`randbelow(): n must be 1 or more, got ${n}`);
      const bits = BigInt(n.toString(2).length);
      let drawn = this.getrandbits(bits);
      while (drawn >= n) drawn = this.getrandbits(bits);
      return drawn;
    }
    if (!Number.isSafeInteger(n) || n < 1) throw new ValueError(`randbelow(): n must be an integer from 1 to 2^53 - 1, got ${n}`);
    const bits = bitLength(n);
    let drawn = this.getrandbits(bits);
    while (drawn >= n) drawn = this.getrandbits(bits);
    return drawn;
  }
}
