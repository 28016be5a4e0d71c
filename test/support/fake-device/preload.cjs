// Opens the fake device, which has to be before the library is loaded, and exports its controls. Programs are run with
// `node --require` on this file. With NODE_LIBTORCH_TEST_DEVICE=cuda it exports null: the tests run on a real device.
const { constants } = require('node:os');
const { join } = require('node:path');

function open() {
  const addon = { exports: {} };
  const path = join(__dirname, '..', '..', '..', 'build', 'fake-device', 'fake_device.node');
  process.dlopen(addon, path, constants.dlopen.RTLD_NOW | constants.dlopen.RTLD_GLOBAL);
  process.env.NODE_LIBTORCH_CUDA_ADDON ??= path; // the library asks for functions of the CUDA addon there
  return addon.exports;
}

module.exports = process.env.NODE_LIBTORCH_TEST_DEVICE === 'cuda' ? null : open();
