#!/usr/bin/env node
// The package's command: `npx node-libtorch build | doctor | locate | run`.
import { reason } from '../setup/libtorch.mjs';

const usage = `node-libtorch: PyTorch for Node.js

  npx node-libtorch doctor    what was found on this machine and what is wrong
  npx node-libtorch build     finds or fetches LibTorch and builds the addon; with --keep-going all errors of the compiler come at once
  npx node-libtorch locate    prints the folder of LibTorch that a build takes
  npx node-libtorch run       starts a script as several processes, like Python's torchrun; run --help lists its options

LIBTORCH               a folder with include/ and lib/ to take
PYTHON                 the python whose torch is taken, and whose pip fetches (python3)
NODE_LIBTORCH_FLAVOR   cpu or cuda (cuda where an NVIDIA driver is)
NODE_LIBTORCH_CACHE    where fetched LibTorchs are kept
NODE_LIBTORCH_ADDON    a built addon to load; an install then builds none`;

const [name = '--help', ...options] = process.argv.slice(2);
const say = (/** @type {string} */ line) => console.error(line);

/** @type {Record<string, () => Promise<number>>} */
const commands = {
  async build() {
    const unknown = options.find((option) => option !== '--keep-going');
    if (unknown) throw new Error(`unknown option '${unknown}'\n\n${usage}`);
    const { build } = await import('../setup/build.mjs');
    await build(say, { keepGoing: options.length > 0 });
    return 0;
  },
  async doctor() {
    return (await import('../setup/doctor.mjs')).doctor();
  },
  async locate() {
    const { locate, wantedFlavor } = await import('../setup/libtorch.mjs');
    const { found, attempts } = locate();
    const { fetchLibTorch } = await import('../setup/fetch.mjs');
    console.log((found ?? (await fetchLibTorch(wantedFlavor(), attempts, say))).path);
    return 0;
  },
  async run() {
    // A store's requests in flight, and the threads of one that is kept, must not delay the end.
    process.exit(await (await import('../launcher/run.mjs')).run(options));
  },
  // Run by npm. A failed build must not fail the installation of a dependent project: the error at import says what to do.
  async install() {
    const { NODE_LIBTORCH_ADDON } = process.env;
    if (NODE_LIBTORCH_ADDON) {
      say(`node-libtorch: nothing to build, NODE_LIBTORCH_ADDON names ${NODE_LIBTORCH_ADDON}`);
      return 0;
    }
    const { ensureBuilt } = await import('../setup/build.mjs');
    try {
      await ensureBuilt(say);
    } catch (error) {
      say(`node-libtorch: the addon was not built. ${reason(error)}\nWhen that is mended: npx node-libtorch build`);
    }
    return 0;
  },
};

const command = commands[name];
if (!command) {
  const isHelp = name === '--help' || name === '-h';
  (isHelp ? console.log : say)(isHelp ? usage : `unknown command '${name}'\n\n${usage}`);
  process.exitCode = isHelp ? 0 : 2;
} else {
  try {
    process.exitCode = await command();
  } catch (error) {
    say(reason(error));
    process.exitCode = 1;
  }
}
