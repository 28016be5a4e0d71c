// The levels of native/, checked on its #include lines: a file includes files of its own folder and of folders on lower
// levels, and there are no include cycles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nativeFiles } from '../setup/sources.mjs';
import { root } from './setup.mjs';

/** Folders from the lowest level to the highest; native/addon.cc is above all of them. */
export const levels = [
  ['base'],
  ['tape', 'memory', 'context', 'accelerator'],
  ['tensor', 'autograd', 'guards', 'jit'],
  ['ops', 'export', 'serialization'],
];

/** @param {string} file as `base/entry.h` */
const folderOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

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

/**
 * Checks the includes of the given sources.
 *
 * @param {Map<string, string>} sources the files' texts by path in native/
 * @returns {string[]} one line for each problem
 */
export function levelProblems(sources) {
  const problems = [];
  /** @type {Map<string, string[]>} */
  const includes = new Map();
  for (const [file, text] of sources) {
    const folder = folderOf(file);
    if (folder === '' && file !== 'addon.cc') problems.push(`native/${file}: belongs into a folder`);
    if (levelOf(folder) < 0) problems.push(`native/${file}: the folder ${folder}/ is on no level of scripts/native-levels.mjs`);
    const included = [...text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)].map((match) => String(match[1]));
    includes.set(file, included);
    for (const other of included) {
      const target = folderOf(other);
      if (!sources.has(other)) problems.push(`native/${file}: "${other}" is not a file of native/`);
      else if (target !== folder && levelOf(target) >= levelOf(folder))
        problems.push(`native/${file}: includes "${other}", whose folder is not on a lower level`);
    }
  }
  const cycle = findCycle(includes);
  if (cycle) problems.push(`native/: a cycle of includes, ${cycle.join(' -> ')}`);
  return problems;
}

/** Checks the includes of native/; returns one line for each problem. */
export function nativeLevelProblems() {
  return levelProblems(new Map(nativeFiles().map((file) => [file.slice('native/'.length), readFileSync(join(root, file), 'utf8')])));
}
