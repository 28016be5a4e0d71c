// Before the tests of the project 'device': builds the fake device, unless they run on a real one.
import { ensureFakeDevice } from '../../../scripts/fake-device.mjs';

export function setup() {
  if (process.env.NODE_LIBTORCH_TEST_DEVICE !== 'cuda') ensureFakeDevice();
}
