// `npm start`: runs the set-up, then the guide's program with the given arguments.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, runAfterSetUp } from './setup.mjs';

await runAfterSetUp(
  () =>
    new Promise((done) => {
      const program = join(root, 'dist', 'examples', 'guide', 'main.mjs');
      const child = spawn(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], { stdio: 'inherit' });
      // Ctrl-C reaches the program directly, so ignore it here; pass SIGTERM on.
      process.on('SIGINT', () => {});
      process.on('SIGTERM', () => child.kill('SIGTERM'));
      child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
    }),
);
