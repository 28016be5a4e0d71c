// The kinds of reductions.
import { type Call, parameters, type Type, type } from '../arguments';

/**
 * The function by which a reduction combines the values of all processes. Gloo has no bitwise ones of floating-point values.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.html#torch.distributed.ReduceOp
 */
export const ReduceOp = Object.freeze({
  SUM: 'sum',
  AVG: 'avg',
  PRODUCT: 'product',
  MIN: 'min',
  MAX: 'max',
  BAND: 'band',
  BOR: 'bor',
  BXOR: 'bxor',
} as const);

export type ReduceOp = (typeof ReduceOp)[keyof typeof ReduceOp];

// In the order of c10d::ReduceOp::RedOpType.
const names: readonly string[] = Object.values(ReduceOp);

export const reduceOp: Type<ReduceOp> = type('ReduceOp', (value) => typeof value === 'string' && names.includes(value));

/** Those that are not defined for complex numbers. */
const ofReals: readonly ReduceOp[] = [ReduceOp.MAX, ReduceOp.MIN, ReduceOp.PRODUCT, ReduceOp.BAND, ReduceOp.BOR, ReduceOp.BXOR];

const complexSignature = parameters('supportsComplex', { reduceOp });

/** Whether a reduction is defined for complex tensors. */
export function supportsComplex(...args: Call<typeof complexSignature>): boolean {
  return !ofReals.includes(complexSignature.bind(args)[0]);
}

export const codeOf = (op: ReduceOp): number => names.indexOf(op);
