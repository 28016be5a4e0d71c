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

/** @typedef {{ seconds: number, before: number, after: number, others: number | null }} Load */

/**
 * Runs something and reads the machine's load around it.
 *
 * @param {() => Promise<void>} run
 * @returns {Promise<Load>} the load average before and after, and how many processors other programs used meanwhile
 */
export async function underLoad(run) {
  const started = performance.now();
  const [before = 0] = loadavg();
  const busy = busySeconds();
  const own = busy === null ? 0 : ownSeconds();
  await run();
  const seconds = (performance.now() - started) / 1000;
  const [after = 0] = loadavg();
  const others = busy === null ? null : Math.max(0, ((busySeconds() ?? busy) - busy - (ownSeconds() - own)) / seconds);
  return { seconds, before, after, others };
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
