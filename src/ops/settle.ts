// Arguments whose reading runs code of the caller, which may make calls of its own: getters, elements of lists, proxies.
import { types } from 'node:util';
import { isPlainObject } from '../core/describe';
import { TorchError } from '../core/errors';
import { handleOf, TensorHandle } from '../core/tensor-handle';

/** The proxies of tensors for which others stand, by those. */
const proxies = new WeakMap<object, object>();

// Reading a proxy's handle runs code of the caller here, and not again.
function standIn(proxy: TensorHandle): TensorHandle {
  const stand = Object.create(proxy, { _handle: { value: handleOf(proxy) } }) as TensorHandle;
  proxies.set(stand, proxy);
  return stand;
}

/** A copy of an argument, reading which runs no code of the caller. */
export function settled(value: unknown): unknown {
  if (value instanceof TensorHandle) return types.isProxy(value) ? standIn(value) : value;
  if (Array.isArray(value)) return Array.from(value, settled);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [settled(key), settled(one)]));
  if (!isPlainObject(value)) return value;
  const copy: Record<string, unknown> = {};
  // As options are read: with those that they inherit.
  for (const key in value) copy[key] = settled(value[key]);
  return copy;
}

/** The result of a call, with proxies in place of what stood for them. */
export function unsettled(result: unknown): unknown {
  if (Array.isArray(result)) {
    result.forEach((one, i) => {
      if (proxies.has(one as object)) result[i] = proxies.get(one as object);
    });
    return result;
  }
  return typeof result === 'object' && result !== null ? (proxies.get(result) ?? result) : result;
}

/** The error for arguments that make calls each time they are read. */
export function unsettling(name: string): TorchError {
  return new TorchError(`${name}(): reading an argument calls other operators: read it first, and pass the value`);
}
