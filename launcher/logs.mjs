// The output of processes: shown, written to files, or both.
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const streams = /** @type {const} */ ([
  { bit: 1, name: 'stdout' },
  { bit: 2, name: 'stderr' },
]);

/** The files and prefixes of a launcher's processes. */
export class Logs {
  /** @type {string | null} */
  #folder = null;

  /** @param {import('./options.mjs').Options} options */
  constructor(options) {
    this.options = options;
  }

  /** The folder of a run, made when it is first needed. */
  #runFolder() {
    if (this.#folder !== null) return this.#folder;
    const { logFolder, id } = this.options;
    if (logFolder !== null) mkdirSync(logFolder, { recursive: true });
    const base = logFolder ?? mkdtempSync(join(tmpdir(), 'node-libtorch-run-'));
    this.#folder = mkdtempSync(join(base, `${id.replace(/[^\w.-]/g, '_')}_`));
    return this.#folder;
  }

  /**
   * @param {number} attempt
   * @param {number} localRank
   * @returns what to start a process with, and what to do then
   */
  open(attempt, localRank) {
    const { logFolder, redirects, tee, role, shows } = this.options;
    const [files, shown] = [redirects(localRank) | tee(localRank), tee(localRank)];
    const folder = logFolder !== null || files > 0 ? join(this.#runFolder(), `attempt_${attempt}`, String(localRank)) : null;
    if (folder !== null) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    const opened = streams.map(({ bit, name }) => (folder !== null && files & bit ? openSync(join(folder, `${name}.log`), 'w') : null));
    const isShown = shows(localRank);
    const stdio = streams.map(({ bit }, i) => (isShown && shown & bit ? 'pipe' : (opened[i] ?? (isShown ? 'inherit' : 'ignore'))));
    /** @param {import('node:child_process').ChildProcess} child */
    const started = (child) => {
      streams.forEach(({ name }, i) => {
        const file = opened[i];
        if (file === null || file === undefined) return;
        const source = child[name];
        if (source) copy(source, file, process[name], `[${role}${localRank}]:`);
        else closeSync(file);
      });
    };
    return { stdio, errorFile: folder === null ? null : join(folder, 'error.json'), started };
  }
}

/**
 * Writes what comes to a file, and its lines to a stream.
 *
 * @param {import('node:stream').Readable} source
 * @param {number} file
 * @param {NodeJS.WriteStream} shown
 * @param {string} prefix
 */
function copy(source, file, shown, prefix) {
  const decoder = new TextDecoder();
  let rest = '';
  const show = (/** @type {string} */ text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) shown.write(lines.map((line) => `${prefix}${line}\n`).join(''));
  };
  source.on('data', (/** @type {Buffer} */ data) => {
    writeSync(file, data);
    show(decoder.decode(data, { stream: true }));
  });
  source.on('close', () => {
    closeSync(file);
    if (rest !== '') show('\n');
  });
}
