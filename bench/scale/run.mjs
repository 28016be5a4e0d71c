// `npm run bench:scale`: compares the model of a training step with steps of 2 and 4 processes over networks of known latency and
// bandwidth, and prints what it says of more. Needs Linux, the rights of root, and Python for the networks.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { python } from '../contest.mjs';
import { median } from '../report/figures.mjs';
import { bucketsOf, hierarchical, ring, stepTime } from './model.mjs';

const file = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;

const [layers, width, bucketMb, steps] = [8, 512, 2, quick ? 3 : 15];
const gradients = Array(layers).fill(4 * (width * width + width));

/** Runs the processes over a network. @param {number} ranks @param {number} latency milliseconds @param {number} megabits a second, 0 for any */
async function measure(ranks, latency, megabits) {
  const names = Array.from({ length: ranks }, (_, rank) => `node-libtorch-${process.pid}-${rank}`);
  for (const name of names) execFileSync('ip', ['netns', 'add', name]);
  const link = spawn(python, [file('link.py'), String(latency), String(megabits), ...names], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const failed = once(link, 'close').then(() => {
      throw new Error('the network could not be made');
    });
    await Promise.race([once(link.stdout, 'data'), failed]);
    failed.catch(() => {});
    const runs = names.map((name, rank) => {
      const command = ['netns', 'exec', name, process.execPath, file('rank.mjs'), ...[layers, width, bucketMb, steps].map(String)];
      const env = { RANK: String(rank), WORLD_SIZE: String(ranks), MASTER_ADDR: '10.213.78.1', MASTER_PORT: '29500' };
      const child = spawn('ip', command, {
        env: { ...process.env, ...env, GLOO_SOCKET_IFNAME: 'nl0', OMP_NUM_THREADS: '1' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let text = '';
      child.stdout.on('data', (data) => (text += data));
      return once(child, 'close').then(([code]) => {
        if (code !== 0) throw new Error(`process ${rank} ended with ${code}`);
        return text;
      });
    });
    const [first = ''] = await Promise.all(runs);
    return JSON.parse(first);
  } finally {
    link.stdin.end();
    if (link.exitCode === null) await once(link, 'close');
    for (const name of names) spawnSync('ip', ['netns', 'delete', name]);
  }
}

const seconds = (/** @type {number} */ milliseconds) => milliseconds / 1000;
const line = (/** @type {unknown[]} */ ...cells) => console.log(`| ${cells.join(' | ')} |`);

const networks = quick
  ? [[5, 0]]
  : [
      [1, 0],
      [5, 0],
      [20, 0],
      [0, 1000],
      [0, 200],
      [5, 400],
    ];
const ratios = [];
line('processes', 'latency, ms', 'Mbit/s', 'step, ms', 'model, ms', 'ratio');
line(...Array(6).fill('---'));
for (const ranks of [2, 4]) {
  const base = await measure(ranks, 0, 0);
  const perByte = seconds(base.large - base.small) / (4 << 20);
  const exchange = { overhead: seconds(base.small), perByte };
  const compute = { forward: seconds(base.forward), backward: seconds(base.backward), rest: seconds(base.rest) };
  const buckets = bucketsOf(gradients, bucketMb * (1 << 20));
  for (const [latency = 0, megabits = 0] of networks) {
    const { whole } = await measure(ranks, latency, megabits);
    const network = { latency: seconds(latency), bandwidth: megabits === 0 ? Number.POSITIVE_INFINITY : (megabits * 1e6) / 8 };
    const model = 1000 * stepTime(compute, buckets, (bytes) => ring(bytes, ranks, network, exchange));
    ratios.push(whole / model);
    line(ranks, latency, megabits || 'any', whole.toFixed(1), model.toFixed(1), (whole / model).toFixed(2));
  }
}
console.log(
  `\nmeasured / model: median ${median(ratios).toFixed(2)}, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}\n`,
);

// Assumptions, not measurements: processors of 400 teraflops in use, 450 GB/s within a machine of eight, 50 GB/s of each to others.
const within = { latency: 3e-6, bandwidth: 450e9 };
const between = { latency: 10e-6, bandwidth: 50e9 };
const collective = { overhead: 20e-6, perByte: 0 };
/** @type {[name: string, parameters: number, tokens: number][]} */
const models = [
  ['124 M parameters, 16,384 tokens', 124e6, 16384],
  ['1.5 G parameters, 16,384 tokens', 1.5e9, 16384],
  ['1.5 G parameters, 2,048 tokens', 1.5e9, 2048],
];
const sizes = [8, 64, 256, 1024];
line('a step on each of', ...sizes, 'one, ms');
line(...Array(sizes.length + 2).fill('---'));
for (const [name, parameters, tokens] of models) {
  const flops = 6 * parameters * tokens;
  const [forward, backward] = [flops / 3 / 400e12, ((2 / 3) * flops) / 400e12];
  const compute = { forward, backward, rest: (parameters * 16) / 3e12 };
  const buckets = bucketsOf(Array(100).fill((2 * parameters) / 100), 25 << 20);
  const one = forward + backward + compute.rest;
  const shares = sizes.map(
    (ranks) => one / stepTime(compute, buckets, (bytes) => hierarchical(bytes, ranks, 8, within, between, collective)),
  );
  line(name, ...shares.map((share) => `${(100 * share).toFixed(0)} %`), (1000 * one).toFixed(1));
}
