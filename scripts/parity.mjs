// `npm run parity`: records the calls of PyTorch's operator database with the Python of $PYTHON and replays them here.
//
//   npm run parity -- [--dtype NAME ...] [--only NAME]
//
// Without arguments it replays every dtype and writes docs/coverage/operators.md.
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);

/** @param {string} command @param {string[]} given */
function run(command, given) {
  const { status } = spawnSync(command, given, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run(process.env.PYTHON ?? 'python3', ['parity/record_ops.py', ...args]);
run(process.execPath, [
  'scripts/run-ts.mjs',
  'parity/replay-ops.ts',
  ...args,
  ...(args.length === 0 ? ['--report', 'docs/coverage/operators.md'] : []),
]);
if (args.length === 0) run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', 'docs/coverage/operators.md']);
