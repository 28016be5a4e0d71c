// `node scripts/native-levels.mjs [FOLDER]`: holds native/ to its levels by its #include lines. A file includes headers of
// its own folder and of base/ only, so that a change of another header recompiles one folder. base/FOLDER/ has the headers
// by which other folders use FOLDER: they are included from FOLDER and from higher levels. Files include each other in no
// cycle.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nativeFolder, sourcesBelow } from '../setup/sources.mjs';

/** Folders from the lowest level to the highest; native/addon.cc stands above them. */
const levels = [
  ['base'],
  ['tape', 'memory', 'context', 'accelerator'],
  ['tensor', 'autograd', 'guards', 'jit', 'cuda'],
  ['ops', 'export', 'serialization', 'distributed'],
];

/** @param {string} file as `base/entry.h` */
const folderOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

/** The folder whose functions a header declares: `tape` for `base/tape/tape.h`. @param {string} file */
const ownerOf = (file) => file.match(/^base\/([^/]+)\//)?.[1] ?? folderOf(file);

/** @param {string} folder @returns {number} -1 for a folder on no level */
const levelOf = (folder) => (folder === '' ? levels.length : levels.findIndex((level) => level.includes(folder)));

/** The first include cycle, as a list of files that begins and ends with the same file; null if there is none. @param {Map<string, string[]>} includes */
function findCycle(includes) {
  const done = new Set();
  /** @param {string} file @param {string[]} path @returns {string[] | null} */
  const visit = (file, path) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const next of includes.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    return null;
  };
  for (const file of includes.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

/** What is wrong, a line for each problem. @param {Map<string, string>} sources texts by path */
function problemsOf(sources) {
  const problems = [];
  /** @type {Map<string, string[]>} */
  const includes = new Map();
  for (const [file, text] of sources) {
    const folder = folderOf(file);
    const owner = ownerOf(file);
    if (folder === '' && file !== 'addon.cc') problems.push(`${file}: only addon.cc is in no folder`);
    if (levelOf(owner) < 0) problems.push(`${file}: the folder ${owner}/ is on no level of scripts/native-levels.mjs`);
    const included = [...text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)].map((match) => String(match[1]));
    includes.set(file, included);
    for (const other of included) {
      const target = ownerOf(other);
      if (!sources.has(other)) problems.push(`${file}: "${other}" is not a file of native/`);
      else if (target !== owner && levelOf(target) >= levelOf(owner))
        problems.push(`${file}: includes "${other}", whose folder is not on a lower level`);
      else if (folderOf(other) !== folder && folderOf(other) !== 'base')
        problems.push(`${file}: includes "${other}" of another folder: a header that folders share belongs to base/${target}/`);
    }
  }
  const cycle = findCycle(includes);
  if (cycle) problems.push(`a cycle of includes: ${cycle.join(' -> ')}`);
  return problems;
}

const folder = process.argv[2] ?? nativeFolder;
const problems = problemsOf(new Map(sourcesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])));
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
