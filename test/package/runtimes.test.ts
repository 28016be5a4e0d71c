// Other runtimes than Node, where npm has them: they load the addon, train, and free what a synchronous loop drops.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, temporaryFolder, underAsan } from '../support/files';
import { skippedIf } from '../support/skips';

const runtimes = join(root, 'out', 'runtimes');
const folder = temporaryFolder();

/** The program of a runtime, installed once; null where npm does not have it. */
function installed(name: 'bun' | 'deno'): string | null {
  const program = join(runtimes, 'node_modules', '.bin', name);
  if (!existsSync(program)) {
    mkdirSync(runtimes, { recursive: true });
    spawnSync('npm', ['install', '--prefix', runtimes, '--no-audit', '--no-fund', '--fetch-retries=0', name], { timeout: 240_000 });
  }
  return existsSync(program) && spawnSync(program, ['--version']).status === 0 ? program : null;
}

const program = `
const torch = require(${JSON.stringify(join(root, 'dist', 'index.cjs'))});
let x = torch.zeros([250_000]);
for (let i = 0; i < 1500; i++) x = x.add(1);
const peak = process.resourceUsage().maxRSS / 1024;
if (peak > 1000) throw new Error('1500 MB of results took ' + peak + ' MB');
torch.manualSeed(0);
const model = new torch.nn.Linear(4, 2);
const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1 });
const losses = [];
for (let i = 0; i < 5; i++) {
  optimizer.zeroGrad();
  const loss = model(torch.ones([3, 4])).square().mean();
  loss.backward();
  optimizer.step();
  losses.push(loss.item());
}
console.log(x.select(0, 0).item(), JSON.stringify(losses));`;

const run = (command: string, args: readonly string[]) => {
  const file = join(folder, 'program.cjs');
  writeFileSync(file, program);
  const { status, stdout, stderr } = spawnSync(command, [...args, file], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

describe('a program gives the output that it has in Node', () => {
  test.for([
    ['bun', []],
    ['deno', ['run', '-A']],
  ] as ['bun' | 'deno', string[]][])(
    '%s',
    { timeout: 600_000, ...skippedIf(underAsan, 'AddressSanitizer is preloaded for Node') },
    ([name, args], { task, skip }) => {
      const found = installed(name);
      if (found === null) {
        task.meta.skipReason = `npm has no ${name} here`;
        skip();
        return;
      }
      expect(run(found, args)).toBe(run(process.execPath, []));
    },
  );
});
