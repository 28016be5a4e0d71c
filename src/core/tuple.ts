// Tuple: an array that is pickled as a Python tuple rather than a list.

/** An array that files store as a Python tuple; reading a tuple from a file returns one: `Tuple.of(0.9, 0.999)`. */
export class Tuple<T = unknown> extends Array<T> {
  // map, slice and the other deriving methods return plain arrays.
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}
