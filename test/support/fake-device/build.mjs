// Before the tests of the project 'device': builds the fake device, unless they run on a real one, and dist/, which programs and
// workers load.
import { ensureDist } from '../../../scripts/build.mjs';
import { ensureFakeDevice } from '../../../scripts/fake-device.mjs';

export function setup() {
  if (process.env.NODE_LIBTORCH_TEST_DEVICE !== 'cuda') ensureFakeDevice();
  ensureDist();
}
