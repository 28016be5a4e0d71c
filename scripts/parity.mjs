// `npm run parity`: records PyTorch's databases of operators, modules and optimizers with the Python of $PYTHON, and replays them.
//
//   npm run parity -- [--dtype NAME ...] [--only NAME]      operators only
//
// Without arguments it replays every operator, dtype, module and optimizer, and writes the pages of docs/coverage/.
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const python = process.env.PYTHON ?? 'python3';
const modules = 'out/parity/modules.json.gz';

/** @param {string} command @param {string[]} given */
function run(command, given) {
  const { status } = spawnSync(command, given, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} file @param {string[]} given */
const runTypeScript = (file, ...given) => run(process.execPath, ['scripts/run-ts.mjs', file, ...given]);

run(python, ['parity/record_ops.py', ...args]);
if (args.length > 0) {
  runTypeScript('parity/replay-ops.ts', ...args);
} else {
  runTypeScript('parity/replay-ops.ts', '--report', 'docs/coverage/operators.md');
  run(python, ['parity/record_modules.py', '--all', modules]);
  runTypeScript('parity/coverage-modules.ts', modules);
  runTypeScript('parity/coverage-optim.ts');
  run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', 'docs/coverage']);
}
