// Opens the fake device, which has to be before the library is loaded, and exports its controls. Programs are run with
// `node --require` on this file.
const { constants } = require('node:os');
const { join } = require('node:path');

const addon = { exports: {} };
const path = join(__dirname, '..', '..', '..', 'build', 'fake-device', 'fake_device.node');
process.dlopen(addon, path, constants.dlopen.RTLD_NOW | constants.dlopen.RTLD_GLOBAL);

// The library asks for functions of the CUDA addon there.
process.env.NODE_LIBTORCH_CUDA_ADDON ??= path;

module.exports = addon.exports;
