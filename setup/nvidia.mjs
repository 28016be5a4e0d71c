// Looks for NVIDIA's driver, and compares its version with what a LibTorch needs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The kernel's driver, its device, and the device of Windows' subsystem for Linux.
const traces = ['proc/driver/nvidia/version', 'dev/nvidiactl', 'dev/dxg'];

/** The oldest driver for each major version of CUDA; see https://docs.nvidia.com/deploy/cuda-compatibility/ */
const oldestDriver = /** @type {Record<string, string>} */ ({ 11: '450.80', 12: '525.60', 13: '580.65' });

// An addon is opened to see whether the library can be: for any other library Node says that it registered nothing.
/** @param {string} name */
function opens(name) {
  try {
    process.dlopen({ exports: {} }, name);
    return true;
  } catch (error) {
    return error instanceof Error && error.message.includes('did not self-register');
  }
}

/**
 * Whether an NVIDIA driver is installed; without one a CUDA LibTorch is not worth the download.
 *
 * @param {string} [base] the root of the file system
 */
export function hasDriver(base = '/') {
  return traces.some((path) => existsSync(join(base, path))) || (base === '/' && process.platform === 'linux' && opens('libcuda.so.1'));
}

/** The driver's version, as 580.65.06; null if it is not known. @param {string} [base] the root of the file system */
export function driverVersion(base = '/') {
  const file = join(base, 'proc/driver/nvidia/version');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const version = /Kernel Module\D*?\s(\d+\.\d+(?:\.\d+)?)\s/.exec(text.replace(/x86_64|aarch64/, ''))?.[1];
  if (version || base !== '/') return version ?? null;
  for (const command of ['nvidia-smi', '/usr/lib/wsl/lib/nvidia-smi']) {
    const run = spawnSync(command, ['--query-gpu=driver_version', '--format=csv,noheader'], { encoding: 'utf8' });
    if (!run.error && run.status === 0) return run.stdout.trim().split('\n')[0] || null;
  }
  return null;
}

/**
 * The problem that a driver has with a LibTorch; null if nothing, or if it is not known.
 *
 * @param {string} build torch.__version__, as 2.14.1+cu130
 * @param {string | null} [driver] the driver's version
 */
export function driverProblem(build, driver = driverVersion()) {
  const [, major, minor] = /\+cu(\d+)(\d)/.exec(build) ?? [];
  const oldest = oldestDriver[major ?? ''];
  if (!driver || !oldest || driver.localeCompare(oldest, 'en', { numeric: true }) >= 0) return null;
  return `the NVIDIA driver is ${driver}, and LibTorch ${build} (CUDA ${major}.${minor}) needs ${oldest} or newer: it will find no devices. Update the driver, or set LIBTORCH to a LibTorch for an older CUDA`;
}
