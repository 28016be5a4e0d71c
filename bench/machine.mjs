// The machine, its load and the versions, for a report.
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { here, python } from './contest.mjs';
import { measure } from './measure.mjs';

/** @returns {number | null} seconds that all processors have spent on anything but idling; null without /proc */
function busySeconds() {
  try {
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (
      /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? ''
    )
      .split(' ')
      .map(Number);
    // The kernel counts in hundredths on all platforms that Node supports.
    return (user + nice + system + irq + softirq + steal) / 100;
  } catch {
    return null;
  }
}

/** @returns {number} seconds of processor time of this process and of its ended children */
function ownSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  return fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) / 100;
}

/**
 * The same work, again and again: on a virtual machine, other machines of the host show in it and nowhere else.
 *
 * @returns {number[]} milliseconds of each time
 */
function timeLoop() {
  return Array.from({ length: 20 }, () => {
    const started = performance.now();
    let x = 1;
    for (let i = 0; i < 5e6; i++) x = (Math.imul(x, 48271) + i) | 0;
    return x === 0 ? 0 : performance.now() - started;
  });
}

/**
 * @typedef {object} Load
 * @property {number} seconds
 * @property {number} before the load average
 * @property {number} after
 * @property {number | null} others how many processors other programs used meanwhile
 * @property {number} [jitter] the slowest of 40 runs of one loop, before and after, as a multiple of the fastest
 */

/**
 * Runs something and reads the machine's load around it.
 *
 * @param {() => Promise<void>} run
 * @returns {Promise<Load>}
 */
export async function underLoad(run) {
  timeLoop(); // compiles it
  const loops = timeLoop();
  const started = performance.now();
  const [before = 0] = loadavg();
  const busy = busySeconds();
  const own = busy === null ? 0 : ownSeconds();
  await run();
  const seconds = (performance.now() - started) / 1000;
  const [after = 0] = loadavg();
  const others = busy === null ? null : Math.max(0, ((busySeconds() ?? busy) - busy - (ownSeconds() - own)) / seconds);
  loops.push(...timeLoop());
  return { seconds, before, after, others, jitter: Math.max(...loops) / Math.min(...loops) };
}

/** Describes the machine and the versions of both sides. */
export async function describe() {
  const print = `import json, platform, torch; print(json.dumps([platform.python_version(), torch.__version__, torch.get_num_threads()]))`;
  const [pythonVersion, torch, pythonThreads] = JSON.parse((await measure(python, ['-c', print])).output);
  const [command, ...args] = here('version');
  const { libtorch, threads } = JSON.parse((await measure(command, args)).output);
  return {
    machine: { processor: `${cpus()[0]?.model}`, cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30) },
    versions: { node: process.version.slice(1), libtorch, python: pythonVersion, torch },
    threads: { here: threads, python: pythonThreads },
  };
}
