// Converts batches to messages between threads. A tensor is replaced by its share token, with which the other thread adopts
// the memory without a copy.

import { isPlainObject } from '../../core/describe';
import { release } from '../../memory/scope';
import { Tensor } from '../../tensor/tensor';
import { adopt, share } from '../../threads';

const tokenKey = 'node-libtorch tensor';

/** A batch in which share tokens replace the tensors. */
export type BatchMessage = unknown;

function map(value: unknown, visit: (value: unknown) => unknown): unknown {
  const visited = visit(value);
  if (visited !== undefined) return visited;
  if (Array.isArray(value)) return value.map((element) => map(element, visit));
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, map(element, visit)]));
  }
  return value;
}

const shareTokenOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && tokenKey in value ? (value as { [tokenKey]: number })[tokenKey] : undefined;

/** Converts a batch to a message and releases its tensors. */
export function packBatch(value: unknown): BatchMessage {
  return map(value, (one) => {
    if (!(one instanceof Tensor)) return undefined;
    const token = share(one);
    release(one);
    return { [tokenKey]: token };
  });
}

/** Converts a message back to the batch, in the receiving thread. Works once, because a share token can be adopted once. */
export function unpackBatch(message: BatchMessage): unknown {
  return map(message, (one) => {
    const token = shareTokenOf(one);
    return token === undefined ? undefined : adopt(token);
  });
}
