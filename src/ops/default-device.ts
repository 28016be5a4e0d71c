// The device of tensors that are made without one.
import { device as anyDevice, nullable, parameters, splitFunction } from '../arguments';
import { Device, type DeviceLike, deviceFromParts, deviceTypeCode } from '../core/device';
import { type ModeGuard, modeKind, withMode } from '../core/mode-guard';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';

let chosen: Device | null = null;

const defaultDevices = modeKind(true);

/**
 * The device of tensors created without an explicit device: 'cpu', unless {@link setDefaultDevice} set another one.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.get_default_device.html
 */
export function getDefaultDevice(...args: []): Device {
  noArguments('getDefaultDevice', args);
  if (chosen === null) return new Device('cpu');
  if (chosen.index !== null) return chosen;
  const code = deviceTypeCode(chosen);
  return native.deviceCount(code) === 0 ? chosen : deviceFromParts(code, native.currentDevice(code));
}

/** The device that was set, null if none was. */
export function chosenDevice(): Device | null {
  return chosen;
}

const setDefaultDeviceSignature = parameters('setDefaultDevice', { device: nullable(anyDevice) });

/**
 * Sets the device of tensors that this thread creates without an explicit device: permanently, until the end of the block
 * with `using _ = torch.setDefaultDevice('meta')`, or while `fn` runs.
 *
 * @param device the device, null for the CPU
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_default_device.html
 */
export function setDefaultDevice(device: DeviceLike | null): ModeGuard;
export function setDefaultDevice<T>(device: DeviceLike | null, fn: () => T): T;
export function setDefaultDevice<T>(...args: readonly unknown[]): T | ModeGuard {
  const [fn, others] = splitFunction<() => T>(args);
  const [device] = setDefaultDeviceSignature.bind(others);
  return withMode(
    'setDefaultDevice',
    () => {
      const former = chosen;
      chosen = device === null ? null : new Device(device);
      return () => {
        chosen = former;
      };
    },
    fn,
    defaultDevices,
  );
}
