// Functions whose result depends on a flag: a tensor, or with `returnIndices` the tensor and where its elements were.
import { type Arguments, bind, Signature } from '../../arguments';
import type { Tensor } from '../../tensor';

// Of the ways to call, those that give the flag.
type Asked<Ways extends readonly unknown[], Before extends readonly unknown[], After extends readonly unknown[]> =
  | (Ways extends readonly [...infer Rest, infer Last]
      ? Last extends { returnIndices?: unknown }
        ? [...Rest, Last & { returnIndices: true }]
        : never
      : never)
  | [...Required<Before>, true, ...After];

/** Parameters `Before`, the flag `returnIndices`, parameters `After`. */
export interface Dispatched<S extends string, Before extends readonly unknown[], After extends readonly unknown[] = []> {
  (...args: Asked<Arguments<S, [...Before, returnIndices?: true, ...After]>, Before, After>): [Tensor, Tensor];
  (...args: Arguments<S, [...Before, returnIndices?: false, ...After]>): Tensor;
  (...args: Arguments<S, [...Before, returnIndices?: boolean, ...After]>): Tensor | [Tensor, Tensor];
}

/** The tensor of a pair; its indices are freed. */
export function valuesOf([values, indices]: [Tensor, Tensor]): Tensor {
  indices.dispose();
  return values;
}

/**
 * A function of the parameters of `text` that runs `withIndices` where the flag at position `flag` is true, else `values`.
 */
export function dispatch<A extends readonly unknown[]>(
  text: string,
  flag: number,
  values: (...args: A) => Tensor,
  withIndices: (...args: A) => [Tensor, Tensor],
): (...args: readonly unknown[]) => Tensor | [Tensor, Tensor] {
  const signature = new Signature(text);
  return (...args) => {
    const bound = bind<A>(signature, args);
    return bound[flag] === true ? withIndices(...bound) : values(...bound);
  };
}
