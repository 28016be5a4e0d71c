// Programs with the device in a process of their own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { preload } from './fake-device';
import { root } from './files';

const occupy = JSON.stringify(join(root, 'test', 'support', 'fake-device', 'occupy.cjs'));

/** The library's path, as JavaScript. */
export const library = JSON.stringify(`${root}/dist/index.cjs`);

/** Runs a program with `torch`, `fakeDevice` (null on a real device) and occupyStream() in a process, which is killed if it hangs. */
export function runProgram(body: string, env: NodeJS.ProcessEnv = {}) {
  const program = `const torch = require(${library});
    const fakeDevice = require(${JSON.stringify(preload)});
    const occupyStream = (milliseconds) => require(${occupy})(torch, fakeDevice, milliseconds);
    ${body}`;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--require', preload, '--eval', program], {
    encoding: 'utf8',
    timeout: 120_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  });
  return { status, signal, stdout, stderr };
}

/** How a program ends by itself. */
export const ended = (status: number, stdout = '') => ({ status, signal: null, stdout, stderr: '' });
