// Runs a command in place of a script of Node: `command.mjs COMMAND [arguments]` ends as the command does. Signals reach both, which are
// of one group.
import { spawn } from 'node:child_process';

const [name = '', ...args] = process.argv.slice(2);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'])) process.on(signal, () => {});
const child = spawn(name, args, { stdio: 'inherit' });
child.on('error', (error) => {
  console.error(`node-libtorch run: ${name} could not be started: ${error.message}`);
  process.exit(127);
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
