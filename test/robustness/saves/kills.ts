// Processes that are killed (SIGKILL) at random moments of their saves: the file is complete, and of before or after.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import torch from 'node-libtorch';
import { Draws } from '../../fuzz/random';
import { type Format, formats, valueIn } from './formats';

/** In the process that is killed: saves on and on. */
export async function saveForever(name: string, file: string): Promise<void> {
  for (let value = 1; ; value++) {
    await (formats[name] as Format).save(file, value);
    if (value === 1) writeSync(1, 'saved');
  }
}

async function killed(script: string, name: string, file: string, wait: number): Promise<void> {
  const child = spawn(process.execPath, ['--no-warnings', script, '--child', 'kills', name, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, wait));
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error('the process ended by itself');
}

/** Kills `count` processes in their saves, and returns what was wrong. */
export async function kills(script: string, folder: string, count: number, seed: number): Promise<{ problems: string[]; left: number }> {
  const problems: string[] = [];
  let left = 0;
  const names = Object.keys(formats);
  for (let i = 0; i < count; i++) {
    const draws = new Draws(seed, i);
    const name = names[i % names.length] as string;
    const target = join(folder, `kill${i}`);
    mkdirSync(target);
    const file = join(target, 'file');
    await killed(script, name, file, draws.next() * 40);
    const others = readdirSync(target).filter((one) => one !== 'file');
    left += others.length;
    if (others.length > 1) problems.push(`${i}, ${name}: ${others.length} files are left`);
    try {
      valueIn(formats[name] as Format, file);
    } catch (error) {
      problems.push(`${i}, ${name}: ${String(error)}`);
    }
    torch.save({ next: true }, file);
    if (readdirSync(target).length !== 1) problems.push(`${i}, ${name}: the next save left ${readdirSync(target)}`);
    rmSync(target, { recursive: true });
  }
  return { problems, left };
}
