// Where the figures in the prose of the documents come from. A phrase without a source is made from the code, a fixture or a
// generated page, so that the document must say what these say. The other phrases name the command that measured them, or the
// place that states them. `npm run check:claims` fails for a figure in no phrase, and for a phrase that its document lacks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from '../setup/libtorch.mjs';
import { root } from './setup.mjs';

/** @typedef {readonly [phrase: string, source?: string]} Figure A phrase that is a heading stands for all of its section. */

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

/** The text of a pattern's first group in each place. @param {string} path @param {RegExp} pattern */
function captured(path, pattern) {
  const found = Array.from(read(path).matchAll(pattern), ([, group = '']) => group);
  if (found.length === 0) throw new Error(`scripts/figures.mjs: ${path} does not contain ${pattern}`);
  return found;
}

/** @param {string} path @param {RegExp} pattern */
const one = (path, pattern) => /** @type {string} */ (captured(path, pattern)[0]);

const thousands = (/** @type {string} */ digits) => Number(digits).toLocaleString('en-US');

const node = one('package.json', /"node": ">=(\d+)"/g);
const cmake = one('CMakeLists.txt', /cmake_minimum_required\(VERSION ([\d.]+)\)/g);
const oldest = one('setup/libtorch.mjs', /oldest = '([\d.]+)'/g);
const cuda = one('setup/fetch.mjs', /'cu(\d+)0'/g);
const refused = captured('native/guards/guards.cc', /^ {6}(\{"\w+::\w+", k\w+\}),$/gm).length;
const workers = Math.max(...captured('test/fixtures/guide.json', /^ "(\d+)": \{/gm).map(Number));
const cached = one('native/memory/allocator.cc', /cacheLimit\{int64_t\{(\d+)\} << 20\}/g);
const pace = (/** @type {string} */ name) => one('src/memory/pacing.ts', new RegExp(`${name}: (\\d+) \\* MB`, 'g'));
const values = Math.min(...captured('docs/coverage/operators.md', /^\| \w+ +\| \d+ of \d+ \(([\d.]+) %\)/gm).map(Number));
const fuzzed = (/** @type {RegExp} */ pattern) => one('test/fuzz/child.ts', pattern);

/** The last line of a fuzz run. @param {number} calls @param {number} failed @param {number} seconds @param {number} [problems] */
const fuzzRun = (calls, failed, seconds, problems = 0) =>
  `${calls} calls, ${failed} of them failed with an error; 0 crashes, 0 hangs, 0 that did not recur, 0 leaks, ${problems} other problems; ${seconds} s`;
const threeSeeds = 'for s in 1 3 5; do npm run -s fuzz -- --seed $s --calls 200000; done';
const levels = 'scripts/native-levels.mjs';
const cudaRun = 'NODE_LIBTORCH_FLAVOR=cuda node bin/node-libtorch.mjs build, then npx vitest run, on a machine without a GPU';

/** @type {Record<string, readonly Figure[]>} */
export const figures = {
  'README.md': [
    ['here of 12,000 digits after two epochs', 'npm start -- --rows 12000 --epochs 2'],
    [`except ${refused} that only compilers call`],
    [`${Math.floor(values * 10) / 10} % or more of the values of each dtype`],
    [`with ${workers} workers and without`],
    [`Needs Node ${node} or newer`],
    [`CMake ${cmake}`],
    [`The tests run with LibTorch ${versions.cpu} for the CPU`],
    [`for LibTorch ${versions.cuda} with CUDA ${cuda}`],
  ],
  'docs/coverage/README.md': [
    [`both with LibTorch ${one('docs/coverage/operators.md', /LibTorch ([\d.]+)\+cpu/g)}`],
    [`\`op_db\`, ${one('docs/coverage/operators.md', /\d+ of (\d+) entries/g)} operators`],
    [`\`module_db\`, ${one('docs/coverage/modules.md', /of (\d+) modules/g)} modules`],
    [`\`optim_db\`, ${one('docs/coverage/optim.md', /of (\d+) classes pass/g)} optimizers`],
    [`without workers and with ${workers}`],
    ['the losses of the first 50 steps', 'npx vitest run test/examples/guide.test.ts'],
    ['a whole epoch of 42,000 rows', 'npm run bench -- --only guide --steps 1313'],
  ],
  'examples/README.md': [
    ['loss about 1.1 on the text', 'npm run build && node dist/examples/gpt.mjs'],
    ["97 % of MNIST's test digits in 300 steps", 'npm run build && node dist/examples/resnet.mjs'],
    ['mean squared error below 0.001', 'npm run build && node dist/examples/lstm.mjs'],
  ],
  'docs/guide/from-pytorch.md': [
    ['JavaScript has one type for 1 and 1.0', 'the language'],
    ['`using` needs TypeScript 5.2', "TypeScript's release notes"],
    ['a Node that has it (24)', "Node's release notes"],
  ],
  'docs/guide/install.md': [
    [`Node ${node} or newer`],
    [one('setup/tools.mjs', /install (g\+\+ \d+ or clang \d+) or newer/g).replace(' or', ',')],
    [`CMake ${cmake}`],
    [`the official zip: ${versions.cpu} for the CPU, or ${versions.cuda} for CUDA ${cuda}`],
    [`other versions from ${oldest} on are tried with a warning`],
    [`The tests run with ${versions.cpu}`],
    [`LibTorch for CUDA ${cuda}`],
    [`LibTorch ${versions.cuda.replace(/\.\d+$/, '')} changed`],
    [
      'its libraries take 4.2 GB in the cache',
      'NODE_LIBTORCH_FLAVOR=cuda node bin/node-libtorch.mjs build, then du -sh ~/.cache/node-libtorch/*',
    ],
    ['7 of 4,774 differed', cudaRun],
    ['the 430 MB that its libraries take', cudaRun],
    ['nvidia-cuda-crt and nvidia-nvtx, 6 MB', 'NODE_LIBTORCH_FLAVOR=cuda node bin/node-libtorch.mjs build'],
  ],
  'docs/guide/porting.md': [['JavaScript has one type for 1 and 1.0', 'the language']],
  'docs/guide/memory.md': [[`at most ${cached} MB`]],
  'docs/internals/architecture.md': [
    ['and `functorch/` on level 4, what operators build on on level 3', levels],
    ["LibTorch's own once 60 backwards are nested", "MAX_DEPTH of LibTorch's torch/csrc/autograd/engine.h"],
    ['which took 7 s for the 33 million cells of train.csv instead of 0.7 s', 'once, with csv-parse for every cell'],
  ],
  'docs/internals/fake-device.md': [['errors of CUDAGraph in LibTorch 2.14', 'LibTorch 2.14.1, aten/src/ATen/cuda/CUDAGraph.cpp']],
  'docs/internals/memory.md': [
    [`each backward for which ${pace('leftBehind')} MB or more was made`],
    [`for ${one('src/memory/pacing.ts', /steps: (\d+),/g)} steps`],
    [`makes more than ${pace('largestWait')} MB and`],
    [`take at most ${Number(one('src/memory/pacing.ts', /share: ([\d.]+),/g)) * 100} % of the time`],
    ["takes 1.01 (the guide's network), 1.22 (GPT) and 1.53 times (ResNet)", 'npx vitest run test/device/peak-memory.test.ts'],
    [`a minor one every ${pace('smallestStep')} MB at first`],
    [`doubles the step, up to ${pace('largestStep')} MB`],
    [`grown by half and by ${pace('smallestSlack')} MB since the last`],
    [`the ${pace('smallestSlack')} MB grow`],
    [`every ${thousands(one('src/memory/pacing.ts', /fewestResults = (\d+)/g))} results or more`],
    [`blocks for reuse, up to ${cached} MB`],
    ['leaves 16 MB of 25 MB for each worker (PSS)', 'npm run bench -- --only loader'],
    ['## What was tried', 'experiments, once each: the section says how; npm run bench -- --only memory has the present figures'],
  ],
  'docs/internals/scaling.md': [
    ['## The model', 'bench/scale/model.mjs'],
    ['## How it agrees', 'npm run bench:scale'],
    ['## More processes', 'npm run bench:scale'],
    [
      '## Where processes share cores',
      'node bin/node-libtorch.mjs run --standalone --nproc-per-node N dist/examples/distributed/guide.mjs --rows 3200',
    ],
  ],
  'docs/internals/safety.md': [
    ['Linux on x86-64', 'native/base/division.cc'],
    ['The kernel continues with 0', 'native/base/division.cc'],
    ['in Python, 80 calls with an argument of 1 MB leave 400 MB', 'torch.vander of 80 tensors that require gradients, in Python'],
    [`More than 2^${one('native/guards/lists.cc', /kMost = int64_t\{1\} << (\d+)/g)} tensors`],
    [`nested at most ${one('native/serialization/pickle.cc', /kMostLevels = (\d+)/g)} deep, and not in themselves`],
    [`most ${one('native/serialization/nesting.cc', /kDeepest = (\d+)/g)} deep, counted by brackets`],
    ['What LibTorch writes is nested at most 40', "the deepest inlined expression that LibTorch's python_print.cpp writes"],
    ['Archives of PyTorch before 1.1', 'native/serialization/modules.cc'],
    [`ints of at most ${Number(one('src/serialization/pickle-reader.ts', /longestInt = (\d+)/g)) / 1024} KB`],
    [`By default ${thousands(one('test/fuzz/fuzz.ts', /calls: \{ type: 'string', default: '(\d+)'/g))} calls`],
    ['(0-dim, empty, views,', 'test/fuzz'],
    [`a hang (${one('test/fuzz/parent.ts', /bound = (\d+)/g)} s)`],
    [`after every ${fuzzed(/stride = (\d+)/g)} calls`],
    [`is ${fuzzed(/setLimit\((\d+) \*/g)} MB, so that huge sizes fail`],
    [fuzzRun(3000, 2088, 2), 'npm run fuzz -- --calls 3000'],
    [fuzzRun(200000, 140851, 152), threeSeeds],
    [fuzzRun(200000, 141551, 120), threeSeeds],
    [fuzzRun(200000, 140918, 122), threeSeeds],
    ['with seeds 2 and 4', 'npm run fuzz -- --seed N --calls 200000'],
    ['with a kernel beyond 32 bits', 'native/guards/images.cc'],
    [fuzzRun(100000, 70098, 61), 'NODE_LIBTORCH_GUARD_PAGES=1 npm run fuzz -- --seed 6 --calls 100000'],
    [fuzzRun(50000, 43523, 26), 'NODE_LIBTORCH_GUARD_PAGES=1 npm run fuzz -- --only outputs --seed 8 --calls 50000'],
    [`one within the other: at most ${one('native/serialization/class_graph.cc', /kLongestChain = (\d+)/g)}`],
    [`every ${one('test/robustness/training.ts', /period = (\d+)/g)} steps a compiled model`],
    [`under ${one('test/robustness/server.ts', /connections = (\d+)/g)} connections`],
    [fuzzRun(50000, 33382, 62), 'npm run fuzz -- --only files --seed 9 --calls 50000'],
    [
      'kills: 300 processes killed in saves, 128 of them left a temporary file, 0 problems; 122 s',
      'npm run robustness -- kills --count 300',
    ],
    ['faults: 1005 saves in which calls of the system failed, 0 problems; 6 s', 'npm run robustness -- faults'],
    ['threads: 500 workers, loaders and processes ended at random moments, 0 problems; 238 s', 'npm run robustness -- threads --count 500'],
    [
      'training: 100000 steps of training, 295 MB in the second tenth, 300 MB in the last, 0 problems; 714 s',
      'npm run robustness -- training --count 100000',
    ],
    ['ranks: 50 processes killed in 1 runs of two under the launcher, 0 problems; 120 s', 'npm run robustness -- ranks --count 50'],
    [
      'server: 586205 answers in 600 s to 50 connections, event loop 23.1 ms late at the 99th percentile, 610 MB in the second tenth, 637 MB in the last, 0 problems; 601 s',
      'npm run robustness -- server',
    ],
    ['with seed 1, on the same code', 'npm run fuzz -- --seed 1'],
    ['27 calls after its start; it did not recur in 48 runs', 'npm run fuzz -- --seed 1 --first N'],
  ],
  'docs/reference/not-here.md': [
    ['files of PyTorch before 1.6', "PyTorch's release notes: torch.save writes zip archives from 1.6 on"],
    [`Python's PyTorch ${versions.cpu.replace(/\.\d+$/, '')}`],
  ],
  'docs/reference/torchscript.md': [
    ['except beyond 1e±300, which has 17 digits', 'src/jit/library/numbers.ts'],
    ['if they leave ±2 \\*\\* 53, and', 'test/jit/idioms.ts'],
    ['wrap around at ±2 \\*\\* 63', "TorchScript's int"],
    ['have results of 32 bits', 'test/jit/idioms.ts'],
    ['is an int of 64 bits', "TorchScript's int"],
    ['(`0.1`, `1e+21`, `1,2`)', 'test/jit/idioms.ts'],
    ['at src/model.ts:12:12 12 | return z * 2;', 'an example'],
  ],
};
