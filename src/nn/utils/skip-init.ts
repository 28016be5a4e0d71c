// Creates modules without initializing their parameters.
import { describeValue, isPlainObject } from '../../core/describe';
import { Device, type DeviceLike } from '../../core/device';
import { TorchError } from '../../core/errors';
import { Module } from '../module';

/**
 * Creates a module with uninitialized parameters: constructs it on the meta device and moves it with toEmpty.
 *
 * @param args the class's arguments; the named argument `device` is the module's final device
 * @throws TorchError if `Class` is not a class of modules
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.skip_init.html
 */
export function skipInit<A extends unknown[], M extends Module>(Class: new (...args: A) => M, ...args: A): M {
  if (typeof Class !== 'function' || !(Class.prototype instanceof Module))
    throw new TorchError(`Expected a Module; got ${describeValue(Class)}`);
  const last = args[args.length - 1];
  const named = isPlainObject(last);
  const options = (named ? last : {}) as { device?: DeviceLike | null };
  const positional = named ? args.slice(0, -1) : args;
  const module = new Class(...([...positional, { ...options, device: 'meta' }] as unknown as A));
  return module.toEmpty({ device: new Device(options.device ?? 'cpu') });
}
