// The limits of JavaScript's heap. V8 ends the process when its heap is full, or when an array has too many elements.
import { getHeapStatistics } from 'node:v8';

/** Bytes that V8's heap can still take. */
export function heapLeft(): number {
  const heap = getHeapStatistics();
  return Math.max(0, heap.heap_size_limit - heap.used_heap_size);
}

/** The longest array that is made; V8's limit is 2^27 less a few, and arrays that grow need half as many again. */
export const longestArray = 2 ** 26;
