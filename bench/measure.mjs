// Running programs: how long they take, what they print, and the memory of all their processes, where the system tells it.
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
 * @param {{ watchesMemory?: boolean }} [options] looking at memory takes some of the program's time
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
