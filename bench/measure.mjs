// Runs programs and measures their time, output and, if the system has /proc, the memory of all their processes.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** @param {number} pid @returns {number[]} the process and all its descendants */
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

/** Proportional set size of a process in megabytes: shared pages are divided among their users. @param {number} pid */
function pss(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * Runs a command until it exits.
 *
 * @param {string} command @param {string[]} args
 * @param {{ watchesMemory?: boolean }} [options] reading memory figures slows the program a little
 * @returns {Promise<{ seconds: number, peakMb: number, output: string }>}
 */
export async function measure(command, args, { watchesMemory = false } = {}) {
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
  const look = () => {
    peakMb = Math.max(
      peakMb,
      tree(child.pid ?? 0).reduce((sum, pid) => sum + pss(pid), 0),
    );
  };
  const timer = watchesMemory ? setInterval(look, 250) : undefined;
  const [code, seconds] = await new Promise((done) => child.on('close', (code) => done([code, (performance.now() - started) / 1000])));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${code}:\n${errors}`);
  return { seconds, peakMb, output };
}
