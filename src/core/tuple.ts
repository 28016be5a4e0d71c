// Tuple: an array that is pickled as a Python tuple rather than a list.
import { ValueError } from './errors';

/** An array that files store as a Python tuple; reading a tuple from a file returns one: `Tuple.of(0.9, 0.999)`. */
export class Tuple<T = unknown> extends Array<T> {
  constructor(length?: number);
  /** Elements; one number alone is the length, as for Array. @throws ValueError for an invalid length */
  constructor(...elements: T[]);
  constructor(...elements: T[]) {
    const [length] = elements;
    if (elements.length === 1 && typeof length === 'number' && !(Number.isInteger(length) && length >= 0 && length < 2 ** 32)) {
      throw new ValueError(
        `Tuple: a length must be an integer from 0 to 2^32 - 1, got ${length}; Tuple.of(${length}) has it as an element`,
      );
    }
    super(...elements);
  }

  // map, slice and the other deriving methods return plain arrays.
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}
