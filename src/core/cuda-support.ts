// Whether tensors can be on CUDA devices here, and the error that says why not and what to do.
import type { Device } from './device';
import { TorchError } from './errors';
import { native } from './native';

function reason(): string {
  if (native.hasCuda()) return 'No CUDA GPUs are available: `npx node-libtorch doctor` says what was found';
  const problem = native.cudaLoadError();
  if (problem) return `Torch not compiled with CUDA enabled: libtorch_cuda could not be opened: ${problem}`;
  return 'Torch not compiled with CUDA enabled: this LibTorch is for the CPU; `NODE_LIBTORCH_FLAVOR=cuda npx node-libtorch build` takes one for CUDA';
}

let isUsable = false;

/** Throws if a device is a CUDA device and there is none. */
export function requireCuda(device: Device): void {
  if (device.type !== 'cuda' || isUsable) return;
  isUsable = native.cudaCount() > 0;
  if (!isUsable) throw new TorchError(reason());
}
