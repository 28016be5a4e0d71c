// Running a program and watching its memory: the proportional set size of all its processes, where the system tells it.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** @param {number} pid @returns {number[]} the process and all below it */
function tree(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
    } catch {}
  }
  const found = [pid];
  for (let i = 0; i < found.length; i++) for (const [child, parent] of parents) if (parent === found[i]) found.push(child);
  return found;
}

/** Megabytes that a process holds, pages that several share counted in parts. @param {number} pid */
function pss(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * Runs a command to its end.
 *
 * @param {string} command @param {string[]} args
 * @returns {Promise<{ seconds: number, peakMb: number, output: string }>}
 */
export async function measure(command, args) {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  let peakMb = 0;
  const timer = setInterval(() => {
    peakMb = Math.max(
      peakMb,
      tree(child.pid ?? 0).reduce((sum, pid) => sum + pss(pid), 0),
    );
  }, 250);
  const code = await new Promise((done) => child.on('exit', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${code}:\n${errors}`);
  return { seconds: (performance.now() - started) / 1000, peakMb, output };
}

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A row of a table: ours, Python's, their ratio and its spread. @param {string} name @param {string} unit @param {number[]} ours @param {number[]} theirs */
export function row(name, unit, ours, theirs) {
  const ratios = ours.map((value, i) => value / /** @type {number} */ (theirs[i]));
  const spread = `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`;
  return `${name.padEnd(44)} ${`${median(ours).toFixed(1)} ${unit}`.padStart(12)} ${`${median(theirs).toFixed(1)} ${unit}`.padStart(12)}   ratio ${median(ratios).toFixed(2)} (${spread})`;
}
