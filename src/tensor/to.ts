// The arguments of Tensor.to.
import { Device, type DeviceLike, deviceFromCode, type MemoryFormat } from '../device';
import { type DType, dtypeCode } from '../dtype';
import { native } from '../native';
import { handleOf, TensorHandle } from '../ops/handle';
import { dtypeOf } from './values';

/** What Tensor.to changes. */
export interface ToOptions {
  dtype?: DType | null;
  device?: Device | null;
  nonBlocking?: boolean;
  copy?: boolean;
  memoryFormat?: MemoryFormat | null;
}

const toKeys = ['dtype', 'device', 'nonBlocking', 'copy', 'memoryFormat', 'other'];

/** The forms of Python's Tensor.to: (dtype), (device, dtype), (other), each with options by name. */
export function toOptions(first: unknown, rest: readonly unknown[]): ToOptions {
  const args = [first, ...rest];
  const last = args[args.length - 1];
  const isPlain = typeof last === 'object' && last !== null && !(last instanceof Device) && !(last instanceof TensorHandle);
  const options: Record<string, unknown> = isPlain ? { ...(args.pop() as object) } : {};
  for (const key of Object.keys(options)) {
    if (!toKeys.includes(key)) throw new TypeError(`to() got an unexpected keyword argument '${key}' (expected ${toKeys.join(', ')})`);
    if (options[key] === undefined) delete options[key];
  }
  const names = ['nonBlocking', 'copy'];
  const [head, ...tail] = args;
  if (head instanceof TensorHandle) options.other = head;
  else if (typeof head === 'string' && dtypeCode(head) !== undefined) options.dtype = head;
  else if (head !== undefined && head !== null) {
    options.device = head;
    if (tail.length > 0 && typeof tail[0] !== 'boolean') options.dtype = tail.shift();
  } else if (tail.length > 0 && typeof tail[0] !== 'boolean') options.dtype = tail.shift();
  if (tail.length > names.length) throw new TypeError(`to() takes at most ${names.length + 2} positional arguments`);
  tail.forEach((value, i) => {
    options[names[i] as string] = value;
  });
  const { other, ...given } = options;
  if (other instanceof TensorHandle) {
    return { dtype: dtypeOf(other), device: deviceFromCode(native.device(handleOf(other))), ...given };
  }
  if (given.device !== undefined && given.device !== null) given.device = new Device(given.device as DeviceLike);
  return given;
}
