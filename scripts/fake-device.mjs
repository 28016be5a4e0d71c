// Builds build/fake-device/fake_device.node, the device without hardware of test/device, if it is missing or out of date.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFixture } from './compile-fixture.mjs';
import { root } from './setup.mjs';

/** Builds the addon for the LibTorch that the library's addon was built with. */
export function ensureFakeDevice() {
  const management = 'libnvidia-ml.so.1';
  ensureFixture({
    folder: join(root, 'test', 'support', 'management-library'),
    output: `fake-device/${management}`,
    flags: [`-Wl,-soname,${management}`],
  });
  ensureFixture({
    folder: join(root, 'test', 'support', 'fake-device'),
    output: 'fake-device/fake_device.node',
    flags: [
      '-Wl,-soname,libcuda.so.1', // driver.cc
      // Linked, so that it is open when the library asks for NVIDIA's.
      ...['-L', join(root, 'build', 'fake-device'), '-Wl,--no-as-needed', `-l:${management}`, '-Wl,-rpath,$ORIGIN'],
      '-Wl,-z,nodelete', // the device's threads run until the process ends
    ],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureFakeDevice();
