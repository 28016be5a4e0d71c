// Keeps the values of a pickle within JavaScript's heap.
import { OutOfMemoryError } from '../core/errors';
import { heapLeft, longestArray } from '../core/heap';

// Estimates in bytes, with what turning dicts to objects and Maps takes in addition.
/** A value on the stack or in a list, of which there is a copy while it grows. */
export const slotCost = 24;
/** A list, tuple, dict or set, and the note that it is finished. */
export const containerCost = 240;
/** A key and a value of a dict. */
export const itemCost = 200;
/** A remembered value. */
export const memoCost = 48;

/** The most entries of a Map or a Set of V8, less a few. */
const mostEntries = 2 ** 24 - 16;
/** The longest string of V8. */
export const longestText = 0x1fffffe8;

/** Checks a number of entries of one Map or Set. */
export function checkEntries(count: number, what: string): void {
  if (count > mostEntries)
    throw new OutOfMemoryError(`the pickle has more than ${mostEntries} ${what}, which JavaScript's Map cannot hold`);
}

/** Counts what values take, and throws before the heap is full. */
export class PickleBudget {
  private left = heapLeft() * 0.7;
  private containers = 0;

  /** Takes an estimated number of bytes. */
  spend(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0)
      throw new OutOfMemoryError("the pickle's values do not fit JavaScript's heap (node --max-old-space-size makes it larger)");
  }

  container(): void {
    this.spend(containerCost);
    checkEntries(++this.containers, 'lists, tuples, dicts and sets');
  }

  /** Checks the length of an array. */
  list(length: number): void {
    if (length > longestArray) throw new OutOfMemoryError(`the pickle has a list of more than ${longestArray} elements`);
  }
}
