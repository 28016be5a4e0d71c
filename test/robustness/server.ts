// A server that answers with models of the examples, which are swapped meanwhile: every answer is checked.
import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Fastify from 'fastify';
import torch, { nn, type Tensor } from 'node-libtorch';
import { Network } from '../../examples/guide/model.mjs';

const versions = 2;
const inputs = 10;
const connections = 50;
/** Milliseconds between swaps. */
const swapEvery = 1000;
/** Milliseconds that the event loop may be late, at the 99th percentile. */
const allowedDelay = 50;
/** How much the last tenth may take above the second, of resident memory. */
const allowedGrowth = 1.05;

class Recurrent extends nn.Module {
  lstm = new nn.LSTM(28, 32, { batchFirst: true });
  head = new nn.Linear(32, 8);
  forward(x: Tensor): Tensor {
    return this.head(this.lstm(x.squeeze(1))[0].select(1, -1));
  }
}

interface Models {
  version: number;
  predict: Readonly<Record<string, (x: Tensor) => Promise<Tensor>>>;
}

const input = (k: number): Tensor =>
  torch
    .arange(784)
    .mul(k + 1)
    .remainder(255)
    .div(255)
    .view(1, 1, 28, 28);

function make(version: number): { network: Network; recurrent: Recurrent } {
  torch.manualSeed(version);
  return { network: new Network(8).eval(), recurrent: new Recurrent().eval() };
}

function writeModels(folder: string): void {
  for (let version = 0; version < versions; version++) {
    const { network, recurrent } = make(version);
    torch.save({ network: network.stateDict(), recurrent: recurrent.stateDict() }, join(folder, `${version}.pth`));
    torch.jit.save(torch.jit.script(network), join(folder, `${version}.pt`));
  }
}

async function loadModels(folder: string, version: number): Promise<Models> {
  const saved = await torch.loadAsync(join(folder, `${version}.pth`));
  const { network, recurrent } = make(version + versions);
  network.loadStateDict(saved.network);
  recurrent.loadStateDict(saved.recurrent);
  const compiled = torch.jit.load(join(folder, `${version}.pt`));
  const apart = (model: (x: Tensor) => Tensor) => (x: Tensor) => torch.runAsync(() => torch.noGrad(() => model(x)));
  return {
    version,
    predict: { network: apart(network), recurrent: apart(recurrent), compiled: (x) => compiled.callAsync(x) as Promise<Tensor> },
  };
}

/** The process of the server: sends its port, then its state each second. */
export async function serve(folder: string): Promise<void> {
  torch.setNumThreads(1);
  let models = await loadModels(folder, 0);
  const app = Fastify();
  app.post('/:model', async (request) => {
    const { version, predict } = models;
    const { model } = request.params as { model: string };
    const x = torch.tensor(request.body as number[], { dtype: 'float32' }).view(1, 1, 28, 28);
    const y = await (predict[model] as (x: Tensor) => Promise<Tensor>)(x);
    return { version, values: y.tolist() };
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  process.send?.({ port: (app.server.address() as AddressInfo).port });
  setInterval(async () => {
    models = await loadModels(folder, (models.version + 1) % versions);
  }, swapEvery);
  setInterval(() => {
    const { liveTensors } = torch.memory.stats();
    process.send?.({ rss: process.memoryUsage.rss() / 1e6, late: delay.percentile(99) / 1e6, liveTensors });
  }, 1000);
}

interface State {
  rss: number;
  late: number;
  liveTensors: number;
}

async function load(port: number, seconds: number): Promise<{ answers: number; wrong: string[] }> {
  const expected = Array.from({ length: versions }, (_, version) => {
    const { network, recurrent } = make(version);
    return torch.noGrad(() =>
      Array.from({ length: inputs }, (_, k) => ({
        network: network(input(k)),
        compiled: network(input(k)),
        recurrent: recurrent(input(k)),
      })),
    );
  });
  const bodies = Array.from({ length: inputs }, (_, k) => JSON.stringify(input(k).flatten().tolist()));
  const names = ['network', 'compiled', 'recurrent'] as const;
  const end = Date.now() + seconds * 1000;
  let answers = 0;
  const wrong: string[] = [];
  // One request at a time, and the next as soon as it is answered.
  const connection = async (first: number): Promise<void> => {
    for (let i = first; Date.now() < end && wrong.length < 20; i++) {
      const [model, k] = [names[i % names.length] as (typeof names)[number], i % inputs];
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`http://127.0.0.1:${port}/${model}`, { method: 'POST', headers, body: bodies[k] as string });
      const text = await response.text();
      const { version, values } = JSON.parse(text) as { version: number; values: number[][] };
      const right = expected[version]?.[k]?.[model];
      const isRight = right !== undefined && torch.tidy(() => torch.allclose(torch.tensor(values, { dtype: 'float32' }), right));
      if (response.status !== 200 || !isRight) wrong.push(`${model} ${k}: ${response.status} ${text}`);
      answers++;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: connections }, (_, i) => connection(i)));
  for (const one of ends) if (one.status === 'rejected') wrong.push(String(one.reason.cause ?? one.reason));
  return { answers, wrong };
}

/** Serves for some seconds. */
export async function server(script: string, folder: string, seconds: number): Promise<{ text: string; problems: string[] }> {
  writeModels(folder);
  const child: ChildProcess = spawn(process.execPath, ['--no-warnings', script, '--child', 'server', folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const states: State[] = [];
  const port = await new Promise<number>((resolve) => {
    child.on('message', (message: { port: number } | State) => {
      if ('port' in message) resolve(message.port);
      else states.push(message);
    });
  });
  let ended = '';
  child.once('exit', (code, signal) => {
    ended = signal ?? String(code);
  });
  const { answers, wrong } = await load(port, seconds);
  const problems = wrong.slice(0, 20);
  if (ended !== '') problems.push(`the server ended: ${ended}`);
  child.kill();
  const mean = (part: State[]): number => part.reduce((sum, { rss }) => sum + rss, 0) / part.length;
  const tenth = Math.ceil(states.length / 10);
  const [second, last] = [mean(states.slice(tenth, 2 * tenth)), mean(states.slice(-tenth))];
  const late = states.at(-1)?.late ?? Number.NaN;
  // A short run is over before V8's heap has its size.
  if (seconds >= 120 && last > allowedGrowth * second) problems.push(`resident memory grew from ${second} to ${last} MB`);
  if (seconds >= 120 && !(late < allowedDelay)) problems.push(`the event loop was ${late} ms late at the 99th percentile`);
  const text =
    `${answers} answers in ${seconds} s to ${connections} connections, event loop ${late.toFixed(1)} ms late at the 99th percentile, ` +
    `${second.toFixed(0)} MB in the second tenth, ${last.toFixed(0)} MB in the last`;
  return { text, problems };
}
