// The Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998), with a state that can be read and set as Python's.
const size = 624;
const middle = 397;

/** Draws words of 32 bits. */
export class Twister {
  private readonly words = new Uint32Array(size);
  // The next word to draw; `size`: all were drawn.
  private index = size;

  /** Seeds with one word, as `init_genrand` of the authors' program. */
  seedWithWord(word: number): void {
    const { words } = this;
    words[0] = word;
    for (let i = 1; i < size; i++) {
      const last = words[i - 1] as number;
      words[i] = Math.imul(1812433253, last ^ (last >>> 30)) + i;
    }
    this.index = size;
  }

  /** Seeds with at least one word, as `init_by_array` of the authors' program. */
  seed(key: Uint32Array): void {
    const { words } = this;
    this.seedWithWord(19650218);
    const mixed = (i: number, factor: number): number => {
      const last = words[i - 1] as number;
      return (words[i] as number) ^ Math.imul(last ^ (last >>> 30), factor);
    };
    let i = 1;
    const advance = (): void => {
      if (++i < size) return;
      words[0] = words[size - 1] as number;
      i = 1;
    };
    for (let k = 0; k < Math.max(size, key.length); k++) {
      const j = k % key.length;
      words[i] = mixed(i, 1664525) + (key[j] as number) + j;
      advance();
    }
    for (let k = 1; k < size; k++) {
      words[i] = mixed(i, 1566083941) - i;
      advance();
    }
    words[0] = 0x80000000;
  }

  private renew(): void {
    const { words } = this;
    for (let i = 0; i < size; i++) {
      const joined = ((words[i] as number) & 0x80000000) | ((words[(i + 1) % size] as number) & 0x7fffffff);
      words[i] = (words[(i + middle) % size] as number) ^ (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }

  /** The next word, from 0 to 2^32 - 1. */
  next(): number {
    if (this.index >= size) this.renew();
    let word = this.words[this.index++] as number;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  /** The 624 words and the index of the next one, as in Python's `getstate`. */
  get state(): number[] {
    return [...this.words, this.index];
  }

  set state(state: readonly number[]) {
    this.words.set(state.slice(0, size));
    this.index = state[size] as number;
  }
}
