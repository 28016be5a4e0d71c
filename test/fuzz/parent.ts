// Runs ranges of calls in child processes, so that a crash or a hang is detected, reported and skipped.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawCall } from './call';
import type { Line, Range } from './child';

/** The outcome of a range. */
interface End {
  /** The crash or hang; null if all calls were made. */
  fatal: { index: number; how: string } | null;
  lines: Line[];
  stderr: string;
}

export interface Settings {
  /** The script that runs a range given as JSON after `--range`. */
  script: string;
  seed: number;
  calls: number;
  first?: number;
  only?: string | undefined;
  /** Number of calls per child process; default 5,000. */
  chunk?: number;
  /** Limit for one call, in seconds of CPU time; default 20. The limit in wall-clock time is 30 times as long. */
  bound?: number;
  say(text: string): void;
}

export interface Summary {
  calls: number;
  failures: number;
  crashes: string[];
  hangs: string[];
  /** Hangs that did not recur when the call was made alone: of the call, or of a process that got no time. */
  pauses: string[];
  leaks: string[];
  problems: string[];
}

/** CPU time of a process in seconds; 0 if the system does not tell. */
function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function runChild(script: string, folder: string, range: Omit<Range, 'progress' | 'files'>, bound: number): Promise<End> {
  const progress = join(folder, 'progress');
  writeFileSync(progress, new Uint8Array(new Int32Array([range.from]).buffer));
  const errors = join(folder, 'stderr');
  const errorFile = openSync(errors, 'w');
  const child = spawn(
    process.execPath,
    ['--no-warnings', script, '--range', JSON.stringify({ ...range, progress, files: join(folder, 'files') })],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', errorFile],
      env: { ...process.env, OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
    },
  );
  const position = (): number => {
    const bytes = readFileSync(progress);
    return bytes.length >= 4 ? bytes.readInt32LE(0) : range.from;
  };
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  let seen = -1;
  let since = Date.now();
  let before = 0;
  let isHung = false;
  const watch = setInterval(() => {
    const now = position();
    if (now !== seen) {
      seen = now;
      since = Date.now();
      before = cpuSeconds(child.pid as number);
    } else if (cpuSeconds(child.pid as number) - before > bound || Date.now() - since > 30 * bound * 1000) {
      isHung = true;
      child.kill('SIGKILL');
    }
  }, 500);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      closeSync(errorFile);
      const lines = output.split('\n').flatMap((line): Line[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
      const isDone = code === 0 && lines.some((line) => line.kind === 'done');
      const how = isHung ? 'hang' : (signal ?? `exit ${code}`);
      const stderr = existsSync(errors) ? readFileSync(errors, 'utf8') : '';
      resolve({ fatal: isDone ? null : { index: position(), how }, lines, stderr });
    });
  });
}

type Leak = Extract<Line, { kind: 'leak' }>;

/** Bisects a leak to single calls; empty if the range leaks nothing when it runs again. */
async function isolateLeaks(
  script: string,
  folder: string,
  seed: number,
  only: string | undefined,
  leak: Leak,
  bound: number,
): Promise<Leak[]> {
  const calls = leak.to - leak.from;
  if (calls === 1) return [leak];
  const range = { seed, from: leak.from, to: leak.to, only, stride: Math.ceil(calls / 20) };
  const { lines } = await runChild(script, folder, range, bound);
  const found: Leak[] = [];
  for (const line of lines) {
    if (line.kind === 'leak') found.push(...(await isolateLeaks(script, folder, seed, only, line, bound)));
  }
  return found;
}

/** Makes the calls and returns the findings; reports each through `say` as it occurs. */
export async function fuzz({ script, seed, calls, first = 0, only, chunk = 5000, bound = 20, say }: Settings): Promise<Summary> {
  const folder = mkdtempSync(join(tmpdir(), 'node-libtorch-fuzz-'));
  mkdirSync(join(folder, 'files'));
  const summary: Summary = { calls: 0, failures: 0, crashes: [], hangs: [], pauses: [], leaks: [], problems: [] };
  const found = (list: string[], text: string): void => {
    list.push(text);
    say(text);
  };
  const take = async (line: Line): Promise<void> => {
    if (line.kind === 'problem') found(summary.problems, `${line.index}: ${line.what}: ${line.text}`);
    else if (line.kind === 'leak') {
      const calls = await isolateLeaks(script, folder, seed, only, line, bound);
      const names = calls.map((call) => `\n    ${call.from}, ${call.bytes} bytes: ${drawCall(seed, call.from, only).text}`);
      const which = names.length > 0 ? names.join('') : ' (not when made again)';
      found(summary.leaks, `${line.from} to ${line.to}: ${line.tensors} tensors, ${line.bytes} bytes are left${which}`);
    } else if (line.kind === 'slow') say(`${line.index}: took ${line.seconds.toFixed(1)} s: ${line.text}`);
    else summary.failures += line.failures;
  };
  try {
    let from = first;
    const end = first + calls;
    while (from < end) {
      const to = Math.min(end, from + chunk);
      const { fatal, lines, stderr } = await runChild(script, folder, { seed, from, to, only }, bound);
      for (const line of lines) await take(line);
      if (fatal !== null) {
        const alone = await runChild(script, folder, { seed, from: fatal.index, to: fatal.index + 1, only }, bound);
        const text = `${fatal.index}: ${fatal.how}${alone.fatal === null ? ' (not when made alone)' : ''}: ${drawCall(seed, fatal.index, only).text}`;
        const said = stderr.trim().split('\n');
        const at = said.findIndex((line) => /fatal/i.test(line));
        const reason = (at < 0 ? said.slice(-3) : said.slice(at, at + 8)).join(' | ');
        if (fatal.how !== 'hang') found(summary.crashes, `${text} ${reason}`);
        else if (alone.fatal === null) found(summary.pauses, text);
        else found(summary.hangs, text);
      }
      const next = fatal === null ? to : fatal.index + 1;
      summary.calls += next - from;
      from = next;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return summary;
}
