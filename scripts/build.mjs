// Builds dist/: the library as one CommonJS file, the package's entries, its declarations, and the examples.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenizer, tokTypes } from 'acorn';
import { buildSync } from 'esbuild';
import { root } from './setup.mjs';

const dist = join(root, 'dist');
const stamp = join(dist, '.sources');

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function sources() {
  const hash = createHash('sha256');
  const files = [
    ...filesIn('src'),
    ...filesIn('examples'),
    join(root, 'package.json'),
    join(root, 'tsconfig.json'),
    fileURLToPath(import.meta.url),
  ];
  for (const file of files) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** @type {import('esbuild').BuildOptions} */
const library = {
  entryPoints: [join(root, 'src/index.ts')],
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  absWorkingDir: root,
};

/** Renames identifiers, and leaves strings and comments alone. @param {string} text @param {(word: string) => string} rename */
function renameIdentifiers(text, rename) {
  const parts = [];
  let at = 0;
  for (const token of tokenizer(text, { ecmaVersion: 'latest' })) {
    if (token.type !== tokTypes.name) continue;
    const word = text.slice(token.start, token.end);
    const renamed = rename(word);
    if (renamed === word) continue;
    parts.push(text.slice(at, token.start), renamed);
    at = token.end;
  }
  return parts.join('') + text.slice(at);
}

/**
 * Gives classes the names that the sources declare, also in V8's messages: esbuild turns `class Tensor` into
 * `var Tensor = class _Tensor` where the class refers to itself, and into `var Tensor2 = class` where two files have a class of that
 * name. (Its keepNames names every function too, when it is made, which adds 2 to 3 percent to the time of loading.)
 *
 * @param {string} text
 */
function nameClasses(text) {
  const declared = new Set(
    filesIn('src').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bclass (\w+)/g)].map(([, name]) => name)),
  );
  const inside = [...text.matchAll(/^ *(?:var )?(\w+) = class (_\w+)(?: extends .+)? \{$/gm)].flatMap(([, name = '', inner]) =>
    declared.has(name) && inner === `_${name}` ? [name] : [],
  );
  const renamed = renameIdentifiers(text, (word) => (inside.includes(word.slice(1)) && word.startsWith('_') ? word.slice(1) : word));
  // A class in an object's literal takes the property's name.
  return renamed.replace(
    /^( *)((?:var )?(\w+?)(\d+) = )(class(?: extends .+)? \{\n[\s\S]*?\n\1\});$/gm,
    (all, indent, left, name, number, body) =>
      declared.has(name) && !declared.has(name + number) ? `${indent}${left}{ ${name}: ${body} }.${name};` : all,
  );
}

/**
 * Gives exported functions the names that the sources declare: esbuild numbers those whose name another file has too (`load4`).
 *
 * @param {string} text
 */
function nameFunctions(text) {
  const sources = filesIn('src').map((file) => readFileSync(file, 'utf8'));
  const namesOf = (/** @type {RegExp} */ pattern) =>
    new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name)));
  const declared = namesOf(/\b(?:function\*?|const|let) (\w+)/g);
  const exported = namesOf(/^export (?:async )?(?:function\*?|const) (\w+)/gm);
  const made = /^(?:(?:async )?function\*? (\w+)\(|\s*(?:var )?(\w+) = (?:async )?(?:\(|function\b|\w+ =>))/gm;
  // Those of the file, which the line below can name; a function's own variables have like names.
  const ofFile = new Set([...text.matchAll(/^(?:var|(?:async )?function\*?) ([\w$, ]+)/gm)].flatMap(([, list = '']) => list.split(/,? /)));
  const pairs = [...text.matchAll(made)].flatMap(([, hoisted, assigned]) => {
    const variable = hoisted ?? assigned ?? '';
    const name = variable.replace(/\d+$/, '');
    return ofFile.has(variable) && variable !== name && !declared.has(variable) && exported.has(name) ? [`[${variable}, '${name}']`] : [];
  });
  const line = `for (const [value, name] of [${pairs.join(', ')}]) if (typeof value === 'function') Object.defineProperty(value, 'name', { value: name });`;
  return text.replace(/^\/\/# sourceMappingURL/m, `${line}\n$&`);
}

// The result of `require` prints as the namespace does (src/namespace-text.ts), which it has the members of.
const inspected = `{
  const custom = Symbol.for('nodejs.util.inspect.custom');
  Object.defineProperty(module.exports, custom, { value: module.exports.default[custom] });
}`;

function buildLibrary() {
  const outfile = join(dist, 'library.cjs');
  buildSync({ ...library, format: 'cjs', outfile, sourcemap: true, footer: { js: inspected } });
  // V8 holds the text in every thread: a byte a character where all are ASCII, else two. esbuild escapes those of strings, so
  // that the others stand in comments.
  writeFileSync(outfile, nameFunctions(nameClasses(readFileSync(outfile, 'utf8'))).replace(/[^\0-\x7f]/g, '?'));
}

/** The package's entries beside its main one, `node-libtorch/nn` for `nn`: each gives a namespace of the one library. */
export const subpaths = ['nn', 'nn/functional', 'optim', 'utils/data', 'distributions', 'jit', 'vision', 'testing'];

/** The names that modules of src/ export, by path. @param {string[]} paths @returns {Map<string, string[]>} */
function exportNames(paths) {
  const { metafile } = buildSync({
    ...library,
    entryPoints: paths.map((path) => join(root, 'src', path)),
    format: 'esm',
    splitting: true,
    outdir: join(dist, 'names'),
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return new Map(
    Object.values(metafile?.outputs ?? {}).flatMap(({ entryPoint, exports }) =>
      entryPoint ? [[relative('src', entryPoint), exports.filter((name) => name !== 'default')]] : [],
    ),
  );
}

/** Exports the members of an object, which may have reserved words for names. @param {string[]} names @param {string} from */
const exported = (names, from) =>
  `const {\n${names.map((name) => `  ${name}: $${name},\n`).join('')}} = ${from};\nexport {\n${names.map((name) => `  $${name} as ${name},\n`).join('')}};\n`;

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
}

/** From the entry of a path to a file of dist/entries. @param {string} path @param {string} file */
const toEntry = (path, file) => (path.includes('/') ? '../'.repeat(path.split('/').length - 1) + file : `./${file}`);

/** From the entry of a path to a file of dist/. @param {string} path @param {string} file */
const toDist = (path, file) => '../'.repeat(path.split('/').length) + file;

// Every entry ends at index.cjs, for `import` and `require`, in Node and in bundlers, so that there is one of each class and
// table. Node reads a CommonJS file that is imported for its export names, which would take long for the library: torch.cjs
// stands between. It exports an object without `__esModule`, whose default import is the same everywhere.
// index.cjs gives the library of the first time that it was evaluated in a realm. Evaluated again (a test runner that resets its
// modules, a cleared require.cache), Node would make a second library, whose classes are not those of the tensors that exist.
const index = (/** @type {string} */ version) => `'use strict';
// A bundle that is an ES module has no __filename.
const key = Symbol.for('node-libtorch ${version} ' + (typeof __filename === 'string' ? __filename : ''));
const library = globalThis[key] ?? require('./library.cjs');
if (Object.isExtensible(globalThis)) globalThis[key] = library;
module.exports = library;
`;

function buildEntries() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  write('index.cjs', index(version));
  const main = 'index.ts';
  const sourceOf = (/** @type {string} */ path) => `${path}/index.ts`;
  const names = exportNames([main, ...subpaths.map(sourceOf)]);
  write('entries/torch.cjs', "module.exports = { torch: require('../index.cjs').default };\n");
  write(
    'index.mjs',
    `import library from './entries/torch.cjs';\n\nconst { torch } = library;\n${exported(names.get(main) ?? [], 'torch')}export default torch;\n`,
  );
  for (const path of subpaths) {
    const member = path.replaceAll('/', '.');
    write(`entries/${path}.cjs`, `const torch = require('${toDist(path, 'index.cjs')}');\n\nmodule.exports = torch.${member};\n`);
    const body = `const part = library.torch.${member};\n${exported(names.get(sourceOf(path)) ?? [], 'part')}export default part;\n`;
    write(`entries/${path}.mjs`, `import library from '${toEntry(path, 'torch.cjs')}';\n\n${body}`);
  }
}

function buildExamples() {
  const entryPoints = filesIn('examples').filter((file) => file.endsWith('.mts'));
  buildSync({
    entryPoints,
    outdir: join(dist, 'examples'),
    outbase: join(root, 'examples'),
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
  });
}

/**
 * Declarations, with documented overloads for what is called by position and by name.
 *
 * @param {string} folder where they go
 */
export async function writeTypes(folder) {
  // Not at the top: every test run builds dist/, and the compiler takes long to load.
  const { default: ts } = await import('typescript');
  const { emitDeclarations } = await import('./declarations/index.mjs');
  rmSync(folder, { recursive: true, force: true });
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  emitDeclarations(fileNames, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: join(root, 'src'),
    outDir: folder,
  });
}

/** The folder of the declarations, for tests: written if those of the sources are not there. @returns {Promise<string>} */
export async function ensureTypes() {
  const all = join(root, 'build', 'types');
  const folder = join(all, sources().slice(0, 16));
  if (existsSync(folder)) return folder;
  const made = `${folder}.${process.pid}`;
  await writeTypes(made);
  for (const name of readdirSync(all)) if (!name.includes('.')) rmSync(join(all, name), { recursive: true, force: true });
  renameSync(made, folder);
  return folder;
}

/** Declarations. Those of the sources serve `require`; the ESM entries have their own. */
export async function buildTypes() {
  await writeTypes(join(dist, 'types'));
  const declare = (/** @type {string} */ source) =>
    `import * as torch from '${source}';\n\nexport * from '${source}';\nexport default torch;\n`;
  write('index.d.mts', declare('./types/torch.js'));
  write('index.d.cts', "import torch = require('./types/index.js');\n\nexport = torch;\n");
  for (const path of subpaths) write(`entries/${path}.d.mts`, declare(toDist(path, `types/${path}/index.js`)));
}

/** Builds dist/ if it is missing or out of date. */
export function ensureDist() {
  const now = sources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  buildLibrary();
  buildEntries();
  buildExamples();
  writeFileSync(stamp, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDist();
  if (process.argv.includes('--types')) await buildTypes();
}
