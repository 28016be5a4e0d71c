// Whether tensors can be on CUDA devices here, and the error that says why not and what to do.
import { Device, deviceTypeCode } from './device';
import { TorchError } from './errors';
import { native } from './native';

function reason(): string {
  if (native.hasDevices(cudaCode)) return 'No CUDA GPUs are available: `npx node-libtorch doctor` says what was found';
  const problem = native.cudaLoadError();
  if (problem) return `Torch not compiled with CUDA enabled: libtorch_cuda could not be opened: ${problem}`;
  return 'Torch not compiled with CUDA enabled: this LibTorch is for the CPU; `NODE_LIBTORCH_FLAVOR=cuda npx node-libtorch build` takes one for CUDA';
}

let isUsable = false;

/** The number of CUDA devices; 0 without CUDA. */
export function cudaDeviceCount(): number {
  return native.deviceCount(cudaCode);
}

const cuda = new Device('cuda');

/** The number of CUDA in c10::DeviceType. */
export const cudaCode: number = deviceTypeCode(cuda);

/** Throws if a device is a CUDA device and there is none. */
export function requireCuda(device: Device = cuda): void {
  if (device.type !== 'cuda' || isUsable) return;
  isUsable = cudaDeviceCount() > 0;
  if (!isUsable) throw new TorchError(reason());
  native.initializeDevices(cudaCode);
}
