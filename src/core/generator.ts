// Generator: wraps the handle of a random number generator of LibTorch.

import { unexpected } from './argument-messages';
import { markCopy } from './copy';
import { requireCuda } from './cuda-support';
import { isOptions } from './describe';
import { type Device, Device as DeviceClass, type DeviceLike, deviceFromCode, deviceTypeCode } from './device';
import { atCaller, typeError } from './errors';
import { native } from './native';
import { NativeObject } from './native-object';
import { noArguments, noMoreArguments } from './no-arguments';
import { filled, handleOf, TensorHandle } from './tensor-handle';

/** Converts a seed of Python's manual_seed to LibTorch's uint64: a negative seed wraps around, -1 is 2^64 - 1. */
export function seedFrom(where: string, seed: number | bigint): bigint {
  if (typeof seed === 'number' && !Number.isSafeInteger(seed)) {
    throw typeError(`${where}(): seed must be an integer (a bigint beyond 2^53), got ${seed}`);
  }
  if (typeof seed !== 'number' && typeof seed !== 'bigint') {
    throw typeError(`${where}(): seed must be an integer, got ${typeof seed}`);
  }
  const wide = BigInt(seed);
  if (wide < -(2n ** 63n) || wide >= 2n ** 64n) throw atCaller(new RangeError(`${where}(): seed ${wide} overflows 64 bits`));
  return BigInt.asUintN(64, wide);
}

/**
 * A random number generator with its own state.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Generator.html
 */
export class Generator extends NativeObject {
  /** @param options.device the device of the tensors that it fills; default 'cpu' */
  constructor(options: { device?: DeviceLike | null } | DeviceLike | null = 'cpu', ...rest: []) {
    super();
    noMoreArguments('Generator', 1, rest);
    if (typeof options === 'object' && options !== null && '_adopt' in options) {
      this._handle = (options as { _adopt: number })._adopt;
    } else {
      const unknown = isOptions(options) ? Object.keys(options).find((key) => key !== 'device') : undefined;
      if (unknown !== undefined) throw typeError(`Generator() ${unexpected(unknown, ['device'])}`);
      const given = options instanceof DeviceClass || typeof options !== 'object' ? options : (options?.device ?? 'cpu');
      const device = new DeviceClass(given);
      requireCuda(device);
      this._handle = native.newGenerator(deviceTypeCode(device), device.index ?? -1);
    }
    native.attachGenerator(this, this._handle);
  }

  get device(): Device {
    return deviceFromCode(native.generatorDevice(this._handle));
  }

  /** Sets the seed and returns the generator. */
  manualSeed(seed: number | bigint, ...rest: []): this {
    noMoreArguments('manualSeed', 1, rest);
    native.generatorSeed(this._handle, seedFrom('manualSeed', seed));
    return this;
  }

  /** The seed that the generator's current sequence started from. */
  initialSeed(...args: []): bigint {
    noArguments('initialSeed', args);
    return native.generatorInitialSeed(this._handle);
  }

  /** Seeds the generator from the system's entropy and returns the seed. */
  seed(...args: []): bigint {
    noArguments('seed', args);
    return native.generatorReseed(this._handle);
  }

  /** The generator's state as a uint8 tensor. */
  getState(...args: []): TensorHandle {
    noArguments('getState', args);
    return filled((state) => native.generatorGetState(state, this._handle));
  }

  /** Restores a state that {@link getState} returned, and returns the generator. */
  setState(newState: TensorHandle, ...rest: []): this {
    noMoreArguments('setState', 1, rest);
    if (!(newState instanceof TensorHandle)) throw typeError('setState(): the state must be a Tensor');
    native.generatorSetState(this._handle, handleOf(newState));
    return this;
  }

  /** A copy of the generator with the same state, which draws the same numbers. */
  cloneState(...args: []): Generator {
    noArguments('cloneState', args);
    return generatorFromHandle(native.generatorClone(this._handle));
  }
}

export function generatorFromHandle(handle: number): Generator {
  return new Generator({ _adopt: handle } as unknown as DeviceLike);
}

/**
 * The generator that this thread's CPU operators use when none is passed; null selects LibTorch's default generator. A
 * DataLoader worker sets one, so that its numbers do not depend on other threads.
 */
export let threadGenerator: Generator | null = null;

export function setThreadGenerator(generator: Generator): void {
  threadGenerator = generator;
}

markCopy(Generator.prototype);
