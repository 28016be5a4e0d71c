// Builds build/fake-device/fake_device.node, the device without hardware of test/device, if it is missing or out of date.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFixture } from './compile-fixture.mjs';
import { root } from './setup.mjs';

/** Builds the addon for the LibTorch that the library's addon was built with. */
export function ensureFakeDevice() {
  ensureFixture({
    folder: join(root, 'test', 'support', 'fake-device'),
    output: 'fake-device/fake_device.node',
    // The name is for driver.cc. The device's threads run until the process ends.
    flags: ['-Wl,-soname,libcuda.so.1', '-Wl,-z,nodelete'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureFakeDevice();
