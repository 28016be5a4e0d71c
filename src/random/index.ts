// torch.random: seeds, generators and their states.

import { boolean, type Call, device, list, object, opt, orNull, parameters, splitFunction, tensor } from '../arguments';
import { cudaDeviceCount } from '../core/cuda-support';
import { describeValue } from '../core/describe';
import { Device, type DeviceLike, deviceTypeCode } from '../core/device';
import { typeError } from '../core/errors';
import { Generator, generatorFromHandle, seedFrom, threadGenerator } from '../core/generator';
import { type ModeGuard, withMode } from '../core/mode-guard';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { TensorHandle } from '../core/tensor-handle';
import type { Tensor } from '../tensor';
import { random as pythonRandom } from './python';

export { Generator };

const defaultGeneratorSignature = parameters('defaultGenerator', { device: opt(device, 'cpu') });

/** The generator that operators draw from when none is given. */
export function defaultGenerator(...args: Call<typeof defaultGeneratorSignature>): Generator {
  const [device] = defaultGeneratorSignature.bind(args);
  const of = new Device(device);
  if (threadGenerator !== null && of.type === 'cpu') return threadGenerator;
  return generatorFromHandle(native.defaultGenerator(deviceTypeCode(of), of.index ?? -1));
}

const manualSeedSignature = parameters('manualSeed', { seed: object<number | bigint>() });

/**
 * Seeds the default generators of all devices and returns that of the CPU. In a DataLoader worker, seeds and returns the
 * thread's own generator.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.manual_seed.html
 */
export function manualSeed(...args: Call<typeof manualSeedSignature>): Generator {
  const [seed] = manualSeedSignature.bind(args);
  const checked = seedFrom('manualSeed', seed);
  if (threadGenerator !== null) return threadGenerator.manualSeed(checked);
  native.manualSeed(checked);
  return defaultGenerator();
}

/** The seed of the CPU's default generator. */
export function initialSeed(...args: []): bigint {
  noArguments('initialSeed', args);
  return defaultGenerator().initialSeed();
}

/** Seeds all default generators from the system's entropy and returns the seed. */
export function seed(...args: []): bigint {
  noArguments('seed', args);
  const drawn = defaultGenerator().seed();
  if (threadGenerator === null) native.manualSeed(drawn);
  return drawn;
}

/**
 * The state of the CPU's default generator as a uint8 tensor.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.get_rng_state.html
 */
export function getRngState(...args: []): Tensor {
  noArguments('getRngState', args);
  return defaultGenerator().getState() as Tensor;
}

const setRngStateSignature = parameters('setRngState', { newState: tensor });

/**
 * Restores a state that {@link getRngState} returned.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_rng_state.html
 */
export function setRngState(...args: Call<typeof setRngStateSignature>): void {
  const [newState] = setRngStateSignature.bind(args);
  if (!(newState instanceof TensorHandle))
    throw typeError(`setRngState(): argument 'newState' must be Tensor, not ${describeValue(newState)}`);
  defaultGenerator().setState(newState);
}

const forkRngSignature = parameters('forkRng', { devices: orNull(list(device)) }, { enabled: opt(boolean, true) });

/** What {@link forkRng} takes. */
export interface ForkOptions {
  /** CUDA devices whose generators are restored too; default all. */
  devices?: readonly DeviceLike[] | null;
  /** Whether anything is restored; default true. */
  enabled?: boolean;
}

/**
 * Runs `fn`, then restores the former states of the default generators; without `fn`, restores them at the end of a block
 * with `using _ = torch.random.forkRng()`.
 *
 * @see https://docs.pytorch.org/docs/stable/random.html#torch.random.fork_rng
 */
export function forkRng(options?: ForkOptions): ModeGuard;
export function forkRng<T>(fn: () => T, options?: ForkOptions): T;
export function forkRng<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [devices, enabled] = forkRngSignature.bind(others);
  const places = enabled ? ['cpu', ...(devices ?? Array.from({ length: cudaDeviceCount() }, (_, i) => `cuda:${i}`))] : [];
  const capture = () =>
    places.map((place) => {
      const generator = defaultGenerator(place);
      return { generator, state: generator.getState() as Tensor };
    });
  const restore = (states: ReturnType<typeof capture>) => {
    for (const { generator, state } of states) {
      generator.setState(state);
      state.dispose();
    }
  };
  let own: ReturnType<typeof capture> = [];
  const enter = () => {
    const former = capture();
    restore(own);
    return (resumes: boolean) => {
      own = resumes ? capture() : [];
      restore(former);
    };
  };
  return withMode('forkRng', enter, fn);
}

/**
 * Python's `random` module merged with the functions of `torch.random`. The name that both have, `seed`, is that of Python's
 * `random` and seeds its numbers; `torch.manualSeed` and `torch.seed` seed tensors' numbers.
 *
 * @see https://docs.python.org/3/library/random.html
 */
export const random = Object.assign(pythonRandom, { forkRng, getRngState, initialSeed, manualSeed, setRngState });
