import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, runNode, temporaryFolder } from '../support/files';

const folder = temporaryFolder();
const app = join(folder, 'app');
const npm = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });

const script = `
const x = torch.randn(4, 3);
const model = new nn.Linear(3, 1);
const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.1 });
for (let i = 0; i < 3; i++) {
  optimizer.zeroGrad();
  const loss = model(x).pow(2).mean();
  loss.backward();
  optimizer.step();
}
console.log(model(x).shape.join());`;

// One installation (packing, npm's dependencies and a build of the addon) serves all Node versions.
beforeAll(() => {
  const { path } = JSON.parse(readFileSync(join(root, 'build', 'Release', 'node_libtorch.node.json'), 'utf8')) as { path: string };
  npm(['pack', '--pack-destination', folder], root);
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true }');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  npm(['install', '--no-audit', '--no-fund', join(folder, `node-libtorch-${version}.tgz`)], app, {
    LIBTORCH: path,
  });
  const addon = join(app, 'node_modules', 'node-libtorch', 'build', 'Release', 'node_libtorch.node');
  // If the package manager runs no install scripts, this command builds the addon.
  if (!existsSync(addon))
    execFileSync('npx', ['node-libtorch', 'build'], { cwd: app, env: { ...process.env, LIBTORCH: path }, stdio: 'ignore' });
  for (const major of ['22', '24']) {
    const at = join(folder, `node${major}`);
    mkdirSync(at);
    writeFileSync(join(at, 'package.json'), '{ "private": true }');
    npm(['install', '--no-audit', '--no-fund', `node-linux-${process.arch}@${major}`], at);
  }
  writeFileSync(join(app, 'esm.mjs'), `import torch, { nn } from 'node-libtorch';\n${script}`);
  writeFileSync(join(app, 'commonjs.cjs'), `const torch = require('node-libtorch');\nconst { nn } = torch;\n${script}`);
});

const nodes: Record<string, () => string> = {
  'this Node': () => process.execPath,
  'Node 22': () => join(folder, 'node22', 'node_modules', `node-linux-${process.arch}`, 'bin', 'node'),
  'Node 24': () => join(folder, 'node24', 'node_modules', `node-linux-${process.arch}`, 'bin', 'node'),
};

describe('the package, packed and installed into an empty folder', () => {
  test.each(Object.keys(nodes).flatMap((node) => [[node, 'esm.mjs'] as const, [node, 'commonjs.cjs'] as const]))(
    '%s runs %s',
    (node, file) => {
      const { stdout, stderr, status } = runNode([file], { cwd: app, node: nodes[node]?.() as string });
      expect(stderr).toBe('');
      expect([status, stdout.trim()]).toEqual([0, '4,1']);
    },
  );

  test.each(['node16', 'bundler'])('its types resolve for import, with moduleResolution %s', (resolution) => {
    const source = `import torch, { nn, type Tensor } from 'node-libtorch';\nconst y: Tensor = new nn.Linear(2, 1)(torch.ones(1, 2));\nconst shape: readonly number[] = y.shape;\n// @ts-expect-error a wrong argument\ntorch.relu('x');\nexport { shape };\n`;
    writeFileSync(join(app, 'typed.mts'), source);
    const module = resolution === 'bundler' ? 'esnext' : 'node16';
    const options = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      lib: ['es2023', 'esnext.disposable'],
      skipLibCheck: true,
      types: [],
      module,
      moduleResolution: resolution,
    };
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['typed.mts'] }));
    const { stdout, status } = runNode([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], { cwd: app });
    expect([status, stdout]).toEqual([0, '']);
  });
});

test('without its addon, importing throws an error with instructions', () => {
  const bare = join(folder, 'bare');
  mkdirSync(join(bare, 'dist'), { recursive: true });
  writeFileSync(join(bare, 'dist', 'index.cjs'), readFileSync(join(root, 'dist', 'index.cjs')));
  const { stderr, status } = runNode(['-e', `require(${JSON.stringify(join(bare, 'dist', 'index.cjs'))})`]);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/The native addon of node-libtorch is not built[\s\S]*npx node-libtorch build/);
});
