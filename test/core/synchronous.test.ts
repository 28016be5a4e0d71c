// Functions that run another one while a mode holds refuse those whose body runs only after the mode has ended.
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';

type Scope = (fn: () => unknown) => unknown;

const { autograd, nn, random } = torch;
const scopes: Record<string, Scope> = {
  tidy: torch.tidy,
  noGrad: torch.noGrad,
  enableGrad: torch.enableGrad,
  inferenceMode: torch.inferenceMode,
  setGradEnabled: (fn) => torch.setGradEnabled(false, fn),
  autocast: (fn) => torch.autocast('cpu', fn as never),
  detectAnomaly: (fn) => autograd.detectAnomaly(fn as never),
  saveOnCpu: (fn) => autograd.graph.saveOnCpu(fn as never),
  forkRng: (fn) => random.forkRng(fn as never),
  printoptions: (fn) => torch.printoptions({ precision: 2 }, fn),
  cached: nn.utils.parametrize.cached as Scope,
  'accelerator.deviceIndex': (fn) => torch.accelerator.deviceIndex(null, fn),
  'cuda.stream': (fn) => torch.cuda.stream(null, fn),
};

describe.each(Object.entries(scopes))('%s', (_, scope) => {
  let started = 0;
  const kinds: [string, () => unknown][] = [
    [
      'an async function',
      async () => {
        started++;
      },
    ],
    [
      'a generator function',
      function* () {
        started++;
        yield 1;
      },
    ],
    [
      'an async generator function',
      async function* () {
        started++;
        yield 1;
      },
    ],
  ];

  test.each(kinds)('refuses %s before it starts', (kind, fn) => {
    expect(() => scope(fn)).toThrow(`must be synchronous, not ${kind}`);
    expect(started).toBe(0);
    expect(scope(() => 7)).toBe(7);
  });

  test('refuses a promise', () => {
    expect(() => scope(() => Promise.resolve(1))).toThrow(/must be synchronous/);
    expect(torch.isGradEnabled()).toBe(true);
  });
});

test('runAsync refuses them, too', async () => {
  await expect(torch.runAsync(function* () {})).rejects.toThrow('must be synchronous, not a generator function');
});
