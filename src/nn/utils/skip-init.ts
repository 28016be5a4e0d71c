// Making modules without their first values.
import { isPlainObject } from '../../core/describe';
import { Device, type DeviceLike } from '../../core/device';
import type { Module } from '../module';

/**
 * A module whose parameters have memory that is not filled: it is made on the meta device and moved without copying.
 *
 * @param args the class's arguments; `device` by name is where the module is to be
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.skip_init.html
 */
export function skipInit<A extends unknown[], M extends Module>(Class: new (...args: A) => M, ...args: A): M {
  const last = args[args.length - 1];
  const named = isPlainObject(last);
  const options = (named ? last : {}) as { device?: DeviceLike | null };
  const positional = named ? args.slice(0, -1) : args;
  const module = new Class(...([...positional, { ...options, device: 'meta' }] as unknown as A));
  return module.toEmpty({ device: new Device(options.device ?? 'cpu') });
}
