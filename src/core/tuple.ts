// Tuples: arrays that files hold as Python's tuples rather than lists.

/** An array that is written to a file as a tuple, and that a tuple in a file is read as: `Tuple.of(0.9, 0.999)`. */
export class Tuple<T = unknown> extends Array<T> {
  // Elements of map, slice and their like are plain arrays.
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}
