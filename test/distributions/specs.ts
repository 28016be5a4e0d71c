// Builds distributions and transforms from the recorder's specs.
import torch, { type Tensor } from 'node-libtorch';

/** The class name and arguments of a distribution or transform. */
export interface Spec {
  readonly make: string;
  readonly inv: boolean;
  readonly arguments: Readonly<Record<string, Plain>>;
}

/** A float, one or more integers, a tensor, a spec, or a list of these. */
export type Plain = number | { readonly int: number | number[] } | { readonly tensor: unknown; readonly dtype: string } | Spec | Plain[];

type Class = new (options: object) => { readonly inv?: unknown };

// The fixtures write NaN and the infinities as strings.
const numbers = (value: unknown): unknown => (Array.isArray(value) ? value.map(numbers) : Number(value));

/** Converts a tensor of the fixture. */
export const tensorOf = ({ tensor, dtype }: { readonly tensor: unknown; readonly dtype: string }): Tensor =>
  torch.tensor(numbers(tensor) as number, { dtype: dtype as torch.DType });

/** Builds the value of a spec; if `leaves` is given, floats and floating-point tensors become leaves and are appended to it. */
export function made<T>(value: Plain, leaves: Tensor[] | null = null): T {
  const make = (): unknown => {
    if (Array.isArray(value)) return value.map((one) => made(one, leaves));
    if (typeof value === 'object' && 'int' in value) return value.int;
    if (typeof value === 'object' && 'make' in value) {
      const options = Object.entries(value.arguments).map(([key, one]) => [key, made(one, leaves)]);
      const one = new ((torch.distributions as unknown as Record<string, Class>)[value.make] as Class)(Object.fromEntries(options));
      return value.inv ? one.inv : one;
    }
    const given = typeof value === 'number' ? value : tensorOf(value);
    if (leaves === null || (typeof given !== 'number' && !given.isFloatingPoint())) return given;
    const leaf = (typeof given === 'number' ? torch.tensor(given) : given).requiresGrad_();
    leaves.push(leaf);
    return leaf;
  };
  return make() as T;
}
