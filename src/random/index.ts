// Seeds and generators.
import { Device, type DeviceLike, deviceTypeCode } from '../device';
import { native } from '../native';
import { Generator, generatorFromHandle, seedFrom, threadGenerator } from '../ops/generator';

export { Generator };

/** The generator that operators draw from when none is given. */
export function defaultGenerator(device: DeviceLike = 'cpu'): Generator {
  const of = new Device(device);
  if (threadGenerator !== null && of.type === 'cpu') return threadGenerator;
  return generatorFromHandle(native.defaultGenerator(deviceTypeCode(of), of.index ?? -1));
}

/**
 * Seeds the default generators of all devices, and returns the CPU's. In a DataLoader's worker, that thread's own.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.manual_seed.html
 */
export function manualSeed(seed: number | bigint): Generator {
  const checked = seedFrom('manualSeed', seed);
  if (threadGenerator !== null) return threadGenerator.manualSeed(checked);
  native.manualSeed(checked);
  return defaultGenerator();
}

/** The seed of the CPU's default generator. */
export function initialSeed(): bigint {
  return defaultGenerator().initialSeed();
}

/** Seeds all default generators from the system's randomness, and returns the seed. */
export function seed(): bigint {
  const drawn = defaultGenerator().seed();
  if (threadGenerator === null) native.manualSeed(drawn);
  return drawn;
}
