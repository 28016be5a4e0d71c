// Creates modules without initializing their parameters.
import { callable, parameters } from '../../arguments';
import { isPlainObject } from '../../core/describe';
import { Device, type DeviceLike } from '../../core/device';
import { TorchError } from '../../core/errors';
import { Module } from '../module';

const skipInitSignature = parameters('skipInit', { moduleCls: callable<new (...args: unknown[]) => Module>() });

// Runs a constructor; says what is missing if it has no parameter `device`.
function withoutDevice<M>(construct: () => M): M {
  try {
    return construct();
  } catch (error) {
    if (!(error as Error).message.includes("unexpected keyword argument 'device'")) throw error;
    throw new TorchError("Module must support a 'device' arg to skip initialization");
  }
}

/**
 * Creates a module with uninitialized parameters: constructs it on the meta device and moves it with toEmpty.
 *
 * @param args the class's arguments; the named argument `device` is the module's final device
 * @throws TorchError if `moduleCls` is not a class of modules that have a `device`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.skip_init.html
 */
export function skipInit<A extends unknown[], M extends Module>(moduleCls: new (...args: A) => M, ...args: A): M {
  const [Class] = skipInitSignature.bind([moduleCls]);
  if (!(Class.prototype instanceof Module)) throw new TorchError(`Expected a Module; got ${Class.name}`);
  const last = args[args.length - 1];
  const named = isPlainObject(last);
  const options = (named ? last : {}) as { device?: DeviceLike | null };
  const positional = named ? args.slice(0, -1) : args;
  const module = withoutDevice(() => new Class(...positional, { ...options, device: 'meta' }) as M);
  return module.toEmpty({ device: new Device(options.device ?? 'cpu') });
}
