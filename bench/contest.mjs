// Runs programs in alternation, and collects the figures that they print.
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';

export const python = process.env.PYTHON || 'python3';
const file = (/** @type {string} */ name) => fileURLToPath(new URL(`./programs/${name}`, import.meta.url));

/** @typedef {[command: string, ...args: string[]]} Command */
/** @typedef {number[][]} Runs the figures of each run: one per round of the program */

/** Runs a program of this library. @param {string} name @param {string[]} args @returns {Command} */
export const here = (name, ...args) => [process.execPath, file(`${name}.mjs`), ...args];

/** Runs its Python counterpart. @param {string} name @param {string[]} args @returns {Command} */
export const there = (name, ...args) => [python, file(`${name.replaceAll('-', '_')}.py`), ...args];

/**
 * Runs the commands one after the other, `runs` times, in reversed order every second time. Each prints a JSON object of figures
 * by name: a number, or a list with one number per round.
 *
 * @template {string} Name
 * @param {Record<Name, Command>} commands @param {number} runs @param {{ watchesMemory?: boolean }} [options]
 * @returns {Promise<Record<Name, Record<string, Runs>>>} by command and figure; `process` is the seconds of the whole process
 * and, if memory is watched, `peak` the megabytes
 */
export async function alternate(commands, runs, options = {}) {
  const names = /** @type {Name[]} */ (Object.keys(commands));
  const collected = /** @type {Record<Name, Record<string, Runs>>} */ (Object.fromEntries(names.map((name) => [name, {}])));
  for (let run = 0; run < runs; run++) {
    for (const name of run % 2 === 0 ? names : names.toReversed()) {
      const [command, ...args] = commands[name];
      const { output, seconds, peakMb } = await measure(command, args, options);
      const printed = { ...JSON.parse(output), process: seconds, ...(options.watchesMemory ? { peak: peakMb } : {}) };
      for (const [figure, value] of Object.entries(printed)) {
        const figures = /** @type {Record<string, Runs>} */ (collected[name]);
        (figures[figure] ??= []).push([value].flat());
      }
    }
  }
  return collected;
}
