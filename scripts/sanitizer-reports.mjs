// Reads the reports that AddressSanitizer and LeakSanitizer wrote for the processes of a test run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// A leak is a finding if this library's addon or LibTorch has a frame in its stack. Node leaks, too, as long as it runs or if it is
// ended by process.exit(), and so do packages of the test runner.
const isOurs = (/** @type {string} */ stack) => /node_libtorch\.node|libtorch\w*\.so|libc10\.so|\/native\//.test(stack);

/**
 * The errors, and each leak's stack once. Reports of other programs, such as the compilers and shells that tests run, are not read.
 *
 * @param {string} folder where files `report.PROGRAM.PID` are @param {string} program
 */
export function findings(folder, program) {
  /** @type {string[]} */
  const errors = [];
  /** @type {Map<string, { first: string, processes: number }>} */
  const leaks = new Map();
  for (const name of readdirSync(folder).filter((file) => file.startsWith(`report.${program}.`))) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (text.includes('ERROR: AddressSanitizer')) errors.push(text);
    for (const block of text.split('\n\n').filter((part) => part.startsWith('Direct leak of') && isOurs(part))) {
      const stack = block.replace(/^.*\n/, '').replace(/0x[0-9a-f]+/g, '');
      const found = leaks.get(stack) ?? { first: block, processes: 0 };
      found.processes += 1;
      leaks.set(stack, found);
    }
  }
  return [...errors, ...Array.from(leaks.values(), ({ first, processes }) => `In ${processes} processes: ${first.trim()}\n`)];
}
