// Runs a range of calls in a child process; writes each call's number to a file before making it.
import { closeSync, fstatSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { drawCall, unexpectedError, watchErrors } from './call';

/** A line of output: a finding, or the number of calls and failures at the end. */
export type Line =
  | { kind: 'problem'; index: number; what: string; text: string }
  | { kind: 'leak'; from: number; to: number; tensors: number; bytes: number }
  | { kind: 'slow'; index: number; seconds: number; text: string }
  | { kind: 'done'; calls: number; failures: number };

export interface Range {
  seed: number;
  from: number;
  to: number;
  /** Path of the file that holds the number of the running call (int32). */
  progress: string;
  /** A folder that the run made, for the files that calls write: the working directory, emptied after each call. */
  files: string;
  only?: string | undefined;
  trace?: boolean;
  /** Number of calls between leak checks; default 500. */
  stride?: number;
}

const say = (line: Line): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};

function live(): { tensors: number; bytes: number } {
  torch.memory.collect();
  torch.memory.collect();
  const { liveTensors, liveBytes } = torch.memory.stats();
  return { tensors: liveTensors, bytes: liveBytes };
}

// Makes one call and says whether it failed. In a function of its own: while the tensors are counted, no variable may hold the
// call's objects.
async function makeCall(
  seed: number,
  index: number,
  only: string | undefined,
  trace?: boolean,
): Promise<{ text: string; failed: boolean }> {
  const call = drawCall(seed, index, only);
  if (trace) writeSync(1, `${index}: ${call.text}\n`);
  let failed = false;
  const start = process.cpuUsage();
  try {
    const running = call.run();
    if (running instanceof Promise) await running;
  } catch (error) {
    failed = true;
    if (trace) writeSync(1, `    ${(error as Error).name}: ${(error as Error).message?.split('\n')[0]}\n`);
    const what = unexpectedError(error);
    if (what !== null) say({ kind: 'problem', index, what, text: call.text });
  }
  // CPU time of this process, so that the load of the machine does not count.
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  if (seconds > 2) say({ kind: 'slow', index, seconds, text: call.text });
  try {
    call.free();
  } catch (error) {
    say({ kind: 'problem', index, what: `freeing threw ${String(error)}`, text: call.text });
  }
  return { text: call.text, failed };
}

/** Runs the calls and prints the findings. */
export async function runRange({ seed, from, to, progress, files, only, trace, stride = 500 }: Range): Promise<void> {
  process.chdir(files);
  watchErrors();
  torch.setNumThreads(1);
  torch.memory.setLimit(512 * 1024 * 1024);
  const file = openSync(progress, 'w');
  const cell = new Int32Array(1);
  const isPiped = fstatSync(2).isFile();
  let printed = isPiped ? fstatSync(2).size : 0;
  let failures = 0;
  let before = live();
  let since = from;
  for (let index = from; index < to; index++) {
    cell[0] = index;
    writeSync(file, cell, 0, 4, 0);
    const { text, failed } = await makeCall(seed, index, only, trace);
    if (failed) failures++;
    // What a call saved must not be what a later call loads.
    for (const name of readdirSync(files)) rmSync(join(files, name), { recursive: true, force: true });
    if (!torch.isGradEnabled()) {
      say({ kind: 'problem', index, what: 'left gradients disabled', text });
      torch.setGradEnabled(true);
    }
    const size = isPiped ? fstatSync(2).size : 0;
    // LibTorch says on each such call that NNPACK does not know a processor.
    if (size !== printed && !text.includes('nnpack')) say({ kind: 'problem', index, what: 'printed to stderr', text });
    printed = size;
    if (index + 1 - since >= stride || index + 1 === to) {
      // Lets promises that a call made settle.
      await new Promise((resolve) => setImmediate(resolve));
      const now = live();
      const [tensors, bytes] = [now.tensors - before.tensors, now.bytes - before.bytes];
      if (tensors !== 0 || bytes !== 0) say({ kind: 'leak', from: since, to: index + 1, tensors, bytes });
      before = now;
      since = index + 1;
    }
  }
  closeSync(file);
  say({ kind: 'done', calls: to - from, failures });
}
