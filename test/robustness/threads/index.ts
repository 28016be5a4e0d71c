// Rounds of workers, loaders and processes that end at random moments, in child processes: a crash or a hang names its round.
import { spawn } from 'node:child_process';
import { mkdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { Draws } from '../../fuzz/random';
import { readPoisoned, writeDatasets } from './loaders';
import { endProcess, endWorker } from './workers';

/** Rounds of a child process. */
const chunk = 50;
/** Seconds without an end of a round that count as a hang. */
const bound = 120;

interface Held {
  tensors: number;
  bytes: number;
  shared: number;
}

const alike = (a: Held, b: Held): boolean => JSON.stringify(a) === JSON.stringify(b);

async function held(): Promise<Held> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  torch.memory.collect();
  torch.memory.emptyCache();
  const { liveTensors, processBytes, sharedTensors } = torch.memory.stats();
  return { tensors: liveTensors, bytes: processBytes, shared: sharedTensors };
}

// Another thread may free the last tensors of one that ended, in its own time: what stays is left.
async function heldAfter(before: Held): Promise<Held> {
  const until = Date.now() + 20_000;
  for (;;) {
    const now = await held();
    if (alike(now, before) || Date.now() > until) return now;
  }
}

async function round(seed: number, index: number, library: string, folder: string, module: string): Promise<string | null> {
  const draws = new Draws(seed, index);
  const kind = draws.next();
  if (kind < 0.45) return endWorker(draws, library, folder);
  return kind < 0.85 ? readPoisoned(draws, module) : endProcess(draws, library, folder);
}

/** In a child process: makes the rounds, and prints what was wrong, a line each. */
export async function runRounds(seed: number, from: number, to: number, library: string, folder: string): Promise<void> {
  const say = (text: string): void => {
    writeSync(1, `${JSON.stringify(text)}\n`);
  };
  const module = writeDatasets(library, folder);
  const before = await held();
  for (let index = from; index < to; index++) {
    say(`round ${index}`);
    const problem = await round(seed, index, library, folder, module);
    if (problem !== null) say(`problem ${index}: ${problem}`);
    const after = await heldAfter(before);
    if (!alike(after, before)) {
      say(`problem ${index}: is left: ${JSON.stringify(after)} after ${JSON.stringify(before)}`);
      Object.assign(before, after);
    }
    if (torch.full([2], 3).sum().item() !== 6) say(`problem ${index}: this thread computes wrong`);
  }
  say('done');
}

/** Makes `count` rounds, and returns what was wrong. */
export async function threads(script: string, library: string, folder: string, count: number, seed: number): Promise<string[]> {
  const problems: string[] = [];
  const files = join(folder, 'threads');
  mkdirSync(files);
  for (let from = 0; from < count; ) {
    const to = Math.min(count, from + chunk);
    const args = ['--no-warnings', script, '--child', 'threads', String(seed), String(from), String(to), library, files];
    // A group of its own, so that the processes that it started end with it.
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let [last, output, errors] = [from, '', ''];
    let isDone = false;
    const hung = (): boolean => process.kill(-(child.pid as number), 'SIGKILL');
    let timer = setTimeout(hung, bound * 1000);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-4000);
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      clearTimeout(timer);
      timer = setTimeout(hung, bound * 1000);
      const lines = (output + text).split('\n');
      output = lines.pop() as string;
      for (const line of lines) {
        const said = JSON.parse(line) as string;
        if (said === 'done') isDone = true;
        else if (said.startsWith('round ')) last = Number(said.slice(6));
        else problems.push(said);
      }
    });
    const ended = await new Promise<string>((resolve) => child.once('close', (code, signal) => resolve(signal ?? `exit ${code}`)));
    clearTimeout(timer);
    if (isDone && ended === 'exit 0') from = to;
    else {
      problems.push(`crash or hang of round ${last}: ${ended}: ${errors}`);
      from = last + 1;
    }
  }
  return problems;
}
