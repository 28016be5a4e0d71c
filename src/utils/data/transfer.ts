// Batches between threads: tensors go as tokens, by which the other thread takes over their memory without a copy.

import { isPlainObject } from '../../core/describe';
import { release } from '../../memory/scope';
import { Tensor } from '../../tensor/tensor';
import { adopt, share } from '../../threads';

const marker = 'node-libtorch tensor';

/** A value in which tokens stand for tensors. */
export type Sent = unknown;

function map(value: unknown, visit: (value: unknown) => unknown): unknown {
  const visited = visit(value);
  if (visited !== undefined) return visited;
  if (Array.isArray(value)) return value.map((element) => map(element, visit));
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, map(element, visit)]));
  }
  return value;
}

const tokenOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && marker in value ? (value as { [marker]: number })[marker] : undefined;

/** Makes a value ready for a message; its tensors are given away. */
export function send(value: unknown): Sent {
  return map(value, (one) => {
    if (!(one instanceof Tensor)) return undefined;
    const token = share(one);
    release(one);
    return { [marker]: token };
  });
}

export function receive(sent: Sent): unknown {
  return map(sent, (one) => {
    const token = tokenOf(one);
    return token === undefined ? undefined : adopt(token);
  });
}
