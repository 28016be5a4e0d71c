// Builds build/fake-device/fake_device.node, the device without hardware of test/device, if it is missing or out of date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStamp } from '../setup/build.mjs';
import { sourcesBelow } from '../setup/sources.mjs';
import { root } from './setup.mjs';

const folder = join(root, 'test', 'support', 'fake-device');
const addon = join(root, 'build', 'fake-device', 'fake_device.node');
const stampFile = `${addon}.json`;

const sources = () => sourcesBelow(folder).map((name) => join(folder, name));

/** The sources and the LibTorch that the addon depends on, as text. @param {string} libtorch @param {string} version */
function describeInputs(libtorch, version) {
  const hash = createHash('sha256');
  for (const file of [...sources(), fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  return JSON.stringify({ libtorch, version, sources: hash.digest('hex') });
}

/** @param {string[]} options @param {string} [input] */
function runCompiler(options, input) {
  const run = spawnSync(
    process.env.CXX || 'c++',
    ['-std=c++20', '-O1', '-shared', '-fPIC', '-fvisibility=hidden', '-Wall', '-Wextra', ...options],
    {
      input,
      stdio: ['pipe', process.stderr, process.stderr],
    },
  );
  if (run.status !== 0) throw new Error(`the fake device could not be compiled${run.error ? `: ${run.error.message}` : ''}`);
}

// The compiler reads one file that includes the others: parsing LibTorch's headers takes most of its time.
/** @param {string} libtorch */
function compile(libtorch) {
  const headers = createRequire(import.meta.url)('node-api-headers').include_dir;
  const includes = [join(libtorch, 'include'), join(libtorch, 'include', 'torch', 'csrc', 'api', 'include'), headers];
  // Linked to the addon, so that it is open when the library asks for NVIDIA's.
  const management = 'libnvidia-ml.so.1';
  runCompiler([join(folder, 'management', 'nvml.cc'), '-o', join(dirname(addon), management), `-Wl,-soname,${management}`]);
  const merged = sources().filter((file) => file.endsWith('.cc') && dirname(file) === folder);
  runCompiler(
    [
      ...['-pthread', '-I', folder, ...includes.flatMap((path) => ['-isystem', path])],
      ...['-x', 'c++', '-', '-o', addon],
      '-Wl,-soname,libcuda.so.1', // driver.cc
      ...['-L', dirname(addon), '-Wl,--no-as-needed', `-l:${management}`, '-Wl,-rpath,$ORIGIN'],
      // Its threads run until the process ends.
      ...['-L', join(libtorch, 'lib'), '-ltorch_cpu', '-lc10', `-Wl,-rpath,${join(libtorch, 'lib')}`, '-Wl,-z,nodelete'],
    ],
    merged.map((file) => `#include "${file}"\n`).join(''),
  );
}

/** Builds the addon for the LibTorch that the library's addon was built with. */
export function ensureFakeDevice() {
  const stamp = readStamp();
  if (!stamp) throw new Error('build the addon first: node bin/node-libtorch.mjs build');
  const now = describeInputs(stamp.path, stamp.version);
  if (existsSync(addon) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return;
  mkdirSync(dirname(addon), { recursive: true });
  compile(stamp.path);
  writeFileSync(stampFile, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureFakeDevice();
