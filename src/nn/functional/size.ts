// Sizes given as one number for all dimensions or one per dimension.

/** One number for all dimensions, or one for each. */
export type Size = number | readonly number[];

/** Expands a size to one number for each of `dims` dimensions. */
export const perDimension = (size: Size, dims: number): readonly number[] =>
  typeof size === 'number' ? new Array<number>(dims).fill(size) : size;
