// Random generators as objects: a handle of LibTorch's generator.
import { type Device, Device as DeviceClass, type DeviceLike, deviceFromCode, deviceTypeCode } from './device';
import { native } from './native';
import { filled, handleOf, type TensorHandle } from './tensor-handle';

/** A seed as LibTorch holds it, from what Python's manual_seed takes: an integer, a negative one counting from 2^64. */
export function seedFrom(where: string, seed: number | bigint): bigint {
  if (typeof seed === 'number' && !Number.isSafeInteger(seed)) {
    throw new TypeError(`${where}(): seed must be an integer (a bigint beyond 2^53), got ${seed}`);
  }
  if (typeof seed !== 'number' && typeof seed !== 'bigint') {
    throw new TypeError(`${where}(): seed must be an integer, got ${typeof seed}`);
  }
  const wide = BigInt(seed);
  if (wide < -(2n ** 63n) || wide >= 2n ** 64n) throw new RangeError(`${where}(): seed ${wide} overflows 64 bits`);
  return BigInt.asUintN(64, wide);
}

/**
 * A source of random numbers with its own state.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Generator.html
 */
export class Generator {
  /** @internal */
  readonly _handle: number;

  /** @param options.device where it draws; default 'cpu' */
  constructor(options: { device?: DeviceLike } | DeviceLike = 'cpu') {
    if (typeof options === 'object' && '_adopt' in options) {
      this._handle = (options as { _adopt: number })._adopt;
    } else {
      const given = options instanceof DeviceClass || typeof options !== 'object' ? options : (options.device ?? 'cpu');
      const device = new DeviceClass(given);
      this._handle = native.newGenerator(deviceTypeCode(device), device.index ?? -1);
    }
    native.attachGenerator(this, this._handle);
  }

  get device(): Device {
    return deviceFromCode(native.generatorDevice(this._handle));
  }

  /** Sets the seed and returns the generator. */
  manualSeed(seed: number | bigint): this {
    native.generatorSeed(this._handle, seedFrom('manualSeed', seed));
    return this;
  }

  /** The seed it started from. */
  initialSeed(): bigint {
    return native.generatorInitialSeed(this._handle);
  }

  /** Seeds from the system's randomness and returns that seed. */
  seed(): bigint {
    return native.generatorReseed(this._handle);
  }

  /** The state, a uint8 tensor. */
  getState(): TensorHandle {
    return filled((state) => native.generatorGetState(state, this._handle));
  }

  /** Puts a state back that getState gave, and returns the generator. */
  setState(newState: TensorHandle): this {
    native.generatorSetState(this._handle, handleOf(newState));
    return this;
  }

  /** Another generator that will draw the same. */
  cloneState(): Generator {
    return generatorFromHandle(native.generatorClone(this._handle));
  }
}

export function generatorFromHandle(handle: number): Generator {
  return new Generator({ _adopt: handle } as unknown as DeviceLike);
}

/**
 * What operators of this thread draw from when no generator is given, on the CPU: LibTorch's own generator where it is
 * null. A DataLoader's worker sets one, so that its draws do not depend on what other threads draw.
 */
export let threadGenerator: Generator | null = null;

export function setThreadGenerator(generator: Generator): void {
  threadGenerator = generator;
}
