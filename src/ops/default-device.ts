// The device of tensors that are made without one.
import { device as anyDevice, nullable, parameters, splitFunction } from '../arguments';
import { Device, type DeviceLike } from '../core/device';
import { guarded, type ModeGuard } from '../core/mode-guard';
import { native } from '../core/native';

let chosen: Device | null = null;

/**
 * The device of tensors that are made without one: 'cpu' unless {@link setDefaultDevice} said another.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.get_default_device.html
 */
export function getDefaultDevice(): Device {
  if (chosen === null) return new Device('cpu');
  if (chosen.type !== 'cuda' || chosen.index !== null || native.cudaCount() === 0) return chosen;
  return new Device('cuda', native.cudaDevice());
}

/** What was set, null for nothing. */
export function chosenDevice(): Device | null {
  return chosen;
}

const setting = parameters('setDefaultDevice', { device: nullable(anyDevice) });

/**
 * Sets the device of tensors that this thread makes without one, from now on, or until the end of the block in
 * `using _ = torch.setDefaultDevice('meta')`, or while `fn` runs.
 *
 * @param device null for the CPU
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_default_device.html
 */
export function setDefaultDevice(device: DeviceLike | null): ModeGuard;
export function setDefaultDevice<T>(device: DeviceLike | null, fn: () => T): T;
export function setDefaultDevice<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [device] = setting.bind(others);
  return guarded(() => {
    const former = chosen;
    chosen = device === null ? null : new Device(device);
    return () => {
      chosen = former;
    };
  }, fn);
}
