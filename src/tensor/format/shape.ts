// Sizes as Python prints a tuple.

/** `(2, 3)`, `(2,)`, `()`. */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}
