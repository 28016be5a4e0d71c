// How much a pruning method prunes.
import { describeValue } from '../../core/describe';
import { typeError, ValueError } from '../../core/errors';

/** How much to prune: a whole number above 1 or a bigint counts elements or slices, another number is a fraction of them. */
export type Amount = number | bigint;

/** A checked amount: a bigint for a count, a number for a fraction. */
export function checkAmount(given: Amount): Amount {
  const amount = typeof given === 'number' && Number.isInteger(given) && Math.abs(given) !== 1 ? BigInt(given) : given;
  if (typeof amount === 'bigint') {
    if (amount >= 0n) return amount;
    throw new ValueError(`amount=${amount} should either be a float in the range [0, 1] or a non-negative integer`);
  }
  if (typeof amount !== 'number')
    throw typeError(
      `Invalid type for amount: ${typeof amount === 'object' ? describeValue(amount) : String(amount)}. Must be int or float.`,
    );
  if (!(amount >= 0 && amount <= 1)) {
    throw new ValueError(`amount=${amount} should either be a float in the range [0, 1] or a non-negative integer`);
  }
  if (amount === 1) {
    throw new ValueError(
      'amount=1 is one element or slice if it is an int, and all of them if it is a float: write 1n for one, or their number for all',
    );
  }
  return amount;
}

/** The number of elements or slices, of `size`; rounds like Python, halves to even. */
export function share(amount: Amount, size: number): number {
  if (typeof amount === 'bigint') {
    if (amount > size) throw new ValueError(`amount=${amount} should be smaller than the number of parameters to prune=${size}`);
    return Number(amount);
  }
  const exact = amount * size;
  const floor = Math.floor(exact);
  return exact - floor === 0.5 ? floor + (floor % 2) : Math.round(exact);
}
