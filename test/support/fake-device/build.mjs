// Before the tests of the project 'device': builds the fake device and dist/, which programs and workers load.
import { ensureDist } from '../../../scripts/build.mjs';
import { ensureFakeDevice } from '../../../scripts/fake-device.mjs';

export function setup() {
  ensureFakeDevice();
  ensureDist();
}
