// The backends of process groups, and which of them are there.
import { type Call, device, parameters, string } from '../arguments';
import { Device } from '../core/device';
import { ValueError } from '../core/errors';
import { noArguments } from '../core/no-arguments';

/** The names of backends. This library has `gloo`. */
export const Backend = Object.freeze({
  UNDEFINED: 'undefined',
  GLOO: 'gloo',
  NCCL: 'nccl',
  UCC: 'ucc',
  MPI: 'mpi',
  XCCL: 'xccl',
} as const);

/** The types of devices whose tensors Gloo takes. */
export const devicesOfGloo = ['cpu', 'cuda'];

const signatures = {
  backend: parameters('isBackendAvailable', { backend: string }),
  forDevice: parameters('getDefaultBackendForDevice', { device }),
};

/** Whether torch.distributed can be used: true. */
export function isAvailable(...args: []): boolean {
  noArguments('isAvailable', args);
  return true;
}

/** Whether the backend Gloo is there: true. */
export function isGlooAvailable(...args: []): boolean {
  noArguments('isGlooAvailable', args);
  return true;
}

/** Whether the backend NCCL is there: false. */
export function isNcclAvailable(...args: []): boolean {
  noArguments('isNcclAvailable', args);
  return false;
}

/** Whether the backend MPI is there: false. */
export function isMpiAvailable(...args: []): boolean {
  noArguments('isMpiAvailable', args);
  return false;
}

/** Whether the backend UCC is there: false. */
export function isUccAvailable(...args: []): boolean {
  noArguments('isUccAvailable', args);
  return false;
}

/** Whether the backend XCCL is there: false. */
export function isXcclAvailable(...args: []): boolean {
  noArguments('isXcclAvailable', args);
  return false;
}

/** Whether a backend is there, by its name. */
export function isBackendAvailable(...args: Call<typeof signatures.backend>): boolean {
  return signatures.backend.bind(args)[0].toLowerCase() === Backend.GLOO;
}

/** The backend that groups use for a type of device where none is named. */
export function getDefaultBackendForDevice(...args: Call<typeof signatures.forDevice>): string {
  const { type } = new Device(signatures.forDevice.bind(args)[0]);
  if (!devicesOfGloo.includes(type)) throw new ValueError(`Default backend not registered for device : ${type}`);
  return Backend.GLOO;
}
