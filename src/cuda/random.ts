// torch.cuda.random: seeds and states of the generators of CUDA devices.
import { cudaIndex } from '../accelerator/devices';
import { type Call, device, iterable, object, opt, parameters, tensor } from '../arguments';
import { cudaCode } from '../core/cuda-support';
import { Device, deviceFromParts } from '../core/device';
import { type Generator, seedFrom } from '../core/generator';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { defaultGenerator } from '../random';
import type { Tensor } from '../tensor';

const generatorAt = (index: number): Generator => defaultGenerator(deviceFromParts(cudaCode, index));
const indices = (): number[] => Array.from({ length: native.deviceCount(cudaCode) }, (_, i) => i);

// The list is made when it is first used, since that initializes CUDA.
function filled(list: Generator[]): Generator[] {
  if (list.length === 0) list.push(...indices().map(generatorAt));
  return list.length === 0 ? list : (Object.freeze(list) as Generator[]);
}

const lazily: ProxyHandler<Generator[]> = {
  get: (list, key) => Reflect.get(filled(list), key),
  has: (list, key) => Reflect.has(filled(list), key),
  ownKeys: (list) => Reflect.ownKeys(filled(list)),
  getOwnPropertyDescriptor: (list, key) => Reflect.getOwnPropertyDescriptor(filled(list), key),
  set: () => false,
};

/** The generators of all devices; none without CUDA. */
export const defaultGenerators: readonly Generator[] = new Proxy([], lazily);

const getRngStateSignature = parameters('getRngState', { device: opt(device, 'cuda') });

/** The state of a device's generator as a uint8 tensor on the CPU. */
export function getRngState(...args: Call<typeof getRngStateSignature>): Tensor {
  const [device] = getRngStateSignature.bind(args);
  return generatorAt(cudaIndex(device)).getState() as Tensor;
}

/** The states of all devices' generators; empty without CUDA. */
export function getRngStateAll(...args: []): Tensor[] {
  noArguments('getRngStateAll', args);
  return indices().map((index) => getRngState(index));
}

const setRngStateSignature = parameters('setRngState', { newState: tensor }, { device: opt(device, 'cuda') });

/** Restores a state that {@link getRngState} returned; nothing without CUDA. */
export function setRngState(...args: Call<typeof setRngStateSignature>): void {
  const [newState, device] = setRngStateSignature.bind(args);
  if (indices().length > 0) generatorAt(cudaIndex(new Device(device))).setState(newState);
}

const setRngStateAllSignature = parameters('setRngStateAll', { newStates: iterable<Tensor>() });

/** Restores the states that {@link getRngStateAll} returned. */
export function setRngStateAll(...args: Call<typeof setRngStateAllSignature>): void {
  const [newStates] = setRngStateAllSignature.bind(args);
  let index = 0;
  for (const state of newStates) setRngState(state, index++);
}

const manualSeedSignature = parameters('manualSeed', { seed: object<number | bigint>() });

/** Seeds the generator of the current device; nothing without CUDA. */
export function manualSeed(...args: Call<typeof manualSeedSignature>): void {
  const seed = seedFrom('manualSeed', manualSeedSignature.bind(args)[0]);
  if (indices().length > 0) generatorAt(cudaIndex()).manualSeed(seed);
}

const manualSeedAllSignature = parameters('manualSeedAll', { seed: object<number | bigint>() });

/** Seeds the generators of all devices; nothing without CUDA. */
export function manualSeedAll(...args: Call<typeof manualSeedAllSignature>): void {
  const seed = seedFrom('manualSeedAll', manualSeedAllSignature.bind(args)[0]);
  for (const index of indices()) generatorAt(index).manualSeed(seed);
}

/** Seeds the generator of the current device from the system's entropy; nothing without CUDA. */
export function seed(...args: []): void {
  noArguments('seed', args);
  if (indices().length > 0) generatorAt(cudaIndex()).seed();
}

/** Seeds the generators of all devices with one seed from the system's entropy; nothing without CUDA. */
export function seedAll(...args: []): void {
  noArguments('seedAll', args);
  const [first, ...others] = indices().map(generatorAt);
  const drawn = first?.seed();
  for (const generator of others) generator.manualSeed(drawn as bigint);
}

/** The seed of the current device's generator. Throws without CUDA. */
export function initialSeed(...args: []): bigint {
  noArguments('initialSeed', args);
  return generatorAt(cudaIndex()).initialSeed();
}
