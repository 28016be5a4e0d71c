// `npm run check:libtorch [FOLDER ...]`: compiles native/ without a warning, syntax only, with the headers of every version of
// LibTorch that set-up fetches, or of the LibTorchs in the folders.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { jobs } from '../setup/build.mjs';
import { fetchHeaders } from '../setup/fetch.mjs';
import { versions } from '../setup/libtorch.mjs';
import { nativeFiles } from '../setup/sources.mjs';
import { root } from './setup.mjs';

const compiler = process.env.CXX || 'c++';
const addonApi = join(root, 'node_modules', 'node-addon-api');
const nodeHeaders = join(root, 'node_modules', 'node-api-headers', 'include');
// What CMakeLists.txt gives to the compiler: definitions, and the headers to precompile.
const cmake = readFileSync(join(root, 'CMakeLists.txt'), 'utf8');
const listed = (/** @type {string} */ command) =>
  new RegExp(`${command}\\(node_libtorch PRIVATE([^)]*)\\)`).exec(cmake)?.[1]?.trim().split(/\s+/) ?? [];
const definitions = listed('target_compile_definitions').map((name) => `-D${name}`);
const precompiled = listed('target_precompile_headers').map((name) => `#include ${name}\n`);

/** @param {string[]} args @returns {Promise<string>} what the compiler said; empty if it is content */
function compile(args) {
  return new Promise((done) => {
    const child = spawn(compiler, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => done(`${compiler} does not run: ${error.message}`));
    child.on('close', (status) => done(status === 0 ? '' : text || `the compiler ended with ${status}`));
  });
}

/** @param {string} include @returns {Promise<string[]>} the errors */
async function check(include) {
  const work = mkdtempSync(join(tmpdir(), 'node-libtorch-headers-'));
  try {
    const header = join(work, 'precompiled.h');
    writeFileSync(header, precompiled.join(''));
    const system = [include, join(include, 'torch/csrc/api/include'), addonApi, nodeHeaders].flatMap((folder) => ['-isystem', folder]);
    const flags = ['-std=c++20', '-fPIC', '-Wall', '-Wextra', '-Werror', ...definitions, '-Inative', ...system];
    const failed = await compile([...flags, '-x', 'c++-header', header, '-o', `${header}.gch`]);
    if (failed) return [failed];
    const files = nativeFiles().filter((file) => file.endsWith('.cc'));
    /** @type {string[]} */
    const errors = [];
    const worker = async () => {
      for (let file = files.shift(); file !== undefined; file = files.shift()) {
        const text = await compile([...flags, '-include', header, '-fsyntax-only', file]);
        if (text) errors.push(text);
      }
    };
    await Promise.all(Array.from({ length: jobs() }, worker));
    return errors;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @type {[string, () => Promise<string>][]} */
const wanted = process.argv.slice(2).map((folder) => [folder, async () => join(resolve(folder), 'include')]);
const fetched = /** @type {[keyof typeof versions, string][]} */ (Object.entries(versions));
if (wanted.length === 0)
  for (const [flavor, version] of fetched)
    wanted.push([`${version} (${flavor})`, () => fetchHeaders(flavor, (line) => console.error(line))]);
for (const [name, find] of wanted) {
  const errors = await check(await find());
  console.log(errors.length === 0 ? `ok      ${name}` : `failed  ${name}\n${errors.join('\n')}`);
  if (errors.length > 0) process.exitCode = 1;
}
