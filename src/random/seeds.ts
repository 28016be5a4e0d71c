// The seeds of Python's `random.seed`: integers, other numbers, strings and bytes, as words of 32 bits.
import { createHash } from 'node:crypto';
import { describeValue } from '../core/describe';
import { typeError, ValueError } from '../core/errors';

/** A seed of Python's `random`. */
export type Seed = number | bigint | string | ArrayBufferView;

const modulus = 2n ** 61n - 1n;

// Python's hash of a number with a fraction: the residue of numerator / 2^bits modulo 2^61 - 1, with the number's sign.
function hashOfFraction(value: number): bigint {
  if (Number.isNaN(value)) throw new ValueError('seed(): NaN gives no seed');
  if (!Number.isFinite(value)) return value > 0 ? 314159n : -314159n;
  let bits = 0;
  let numerator = Math.abs(value);
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    bits++;
  }
  const inverse = 2n ** BigInt((61 - (bits % 61)) % 61);
  const residue = (BigInt(numerator) * inverse) % modulus;
  return value < 0 ? -residue : residue;
}

function hashOf(value: number): bigint {
  const hash = hashOfFraction(value);
  return BigInt.asUintN(64, hash === -1n ? -2n : hash);
}

function integerOf(seed: Seed): bigint {
  if (typeof seed === 'bigint') return seed < 0n ? -seed : seed;
  if (typeof seed === 'number') return Number.isInteger(seed) ? BigInt(Math.abs(seed)) : hashOf(seed);
  if (typeof seed !== 'string' && !ArrayBuffer.isView(seed))
    throw typeError(`seed(): argument 'a' must be integer, float, string, bytes or null, not ${describeValue(seed)}`);
  const bytes = typeof seed === 'string' ? Buffer.from(seed) : Buffer.from(seed.buffer, seed.byteOffset, seed.byteLength);
  const digest = createHash('sha512').update(bytes).digest('hex');
  return BigInt(`0x${bytes.toString('hex')}${digest}`);
}

/** The words of a seed, the lowest first; at least one. */
export function wordsOf(seed: Seed): Uint32Array {
  let rest = integerOf(seed);
  const words: number[] = [];
  do {
    words.push(Number(rest & 0xffffffffn));
    rest >>= 32n;
  } while (rest > 0n);
  return Uint32Array.from(words);
}
