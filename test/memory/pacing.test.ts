import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { holdCollections, withoutCollecting } from '../../src/memory/pacing';
import { root, runNode, underAsan } from '../support/files';

describe('memory in a synchronous loop', () => {
  test('20,000 additions of 512x512 with nothing disposed stay under 400 MB', () => {
    const script = `
      const { default: torch } = require(${JSON.stringify(`${root}/dist/index.cjs`)});
      const a = torch.rand(512, 512), b = torch.rand(512, 512);
      let c;
      for (let i = 0; i < 20000; i++) c = torch.add(a, b);
      console.log(process.resourceUsage().maxRSS / 1e3, c.shape.join());`;
    const { stdout, stderr } = runNode(['-e', script]);
    expect(stderr).toBe('');
    const [peak, shape] = stdout.trim().split(' ');
    expect(shape).toBe('512,512');
    // AddressSanitizer adds its shadow memory and its quarantine of freed memory.
    expect(Number(peak)).toBeLessThan(underAsan ? 800 : 400);
  });

  test('training steps with nothing disposed leak nothing', () => {
    const { nn, optim } = torch;
    const model = new nn.Sequential(new nn.Linear(64, 256), new nn.ReLU(), new nn.Linear(256, 8));
    const optimizer = new optim.Adam(model.parameters());
    const x = torch.randn(128, 64);
    const step = (): void => {
      optimizer.zeroGrad();
      model(x).pow(2).mean().backward();
      optimizer.step();
    };
    for (let i = 0; i < 20; i++) step();
    optimizer.zeroGrad();
    torch.memory.collect();
    const before = torch.memory.stats();
    for (let i = 0; i < 300; i++) step();
    optimizer.zeroGrad();
    torch.memory.collect();
    const after = torch.memory.stats();
    expect([after.liveTensors, after.liveBytes]).toEqual([before.liveTensors, before.liveBytes]);
  });
});

test('a backward begins without the results that no graph saves', () => {
  const x = torch.ones(65536, { requiresGrad: true });
  torch.memory.collect();
  const before = torch.memory.stats().liveBytes;
  let most = 0;
  x.registerHook(() => {
    most = torch.memory.stats().liveBytes - before;
  });
  // 5 MB, less than what makes a collection due.
  const sum = (): Tensor => {
    let y: Tensor = x;
    for (let i = 0; i < 20; i++) y = y.add(1);
    return y.sum();
  };
  sum().backward();
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(2e6);
});

test('a full collection frees tensors that survived young-generation collections', () => {
  torch.memory.collect();
  const before = torch.memory.stats().liveTensors;
  // A function of its own, so that no variable on this stack holds the tensors.
  (() => {
    const held = Array.from({ length: 100 }, () => torch.ones(2));
    const x = torch.ones(2);
    const young = torch.memory.stats().collections.minor;
    while (torch.memory.stats().collections.minor < young + 3) for (let i = 0; i < 500; i++) x.add(1);
    expect(held.every((tensor) => !tensor.isDisposed)).toBe(true);
  })();
  torch.memory.collect();
  expect(torch.memory.stats().liveTensors).toBeLessThanOrEqual(before);
});

test('tensors held through steps of hundreds of megabytes are freed, with few collections', () => {
  const a = torch.rand(512, 512);
  const step = (): void => {
    const kept = [a];
    for (let i = 0; i < 50; i++) kept.push((kept[i] as Tensor).add(a));
  };
  for (let i = 0; i < 40; i++) step();
  const before = torch.memory.stats();
  for (let i = 0; i < 40; i++) step();
  const after = torch.memory.stats();
  expect(after.peakBytes).toBeLessThan(800e6);
  expect(after.collections.full - before.collections.full).toBeLessThan(5);
});

describe('tidy', () => {
  test('frees the tensors made inside and keeps those returned, also nested', () => {
    torch.memory.collect();
    const before = torch.memory.stats().liveTensors;
    const { kept, list } = torch.tidy(() => {
      const made = torch.ones(3);
      return { kept: made.add(1), list: [made.mul(2)] };
    });
    expect(torch.memory.stats().liveTensors).toBe(before + 2);
    expect([kept.tolist(), (list[0] as Tensor).tolist()]).toEqual([
      [2, 2, 2],
      [2, 2, 2],
    ]);
  });

  test('unreferenced tensors are collected before the scope ends', () => {
    const a = torch.rand(256, 256);
    const most = torch.tidy(() => {
      let x = a;
      let most = 0;
      for (let i = 0; i < 2000; i++) {
        x = x.add(a);
        most = Math.max(most, torch.memory.stats().liveBytes);
      }
      return most;
    });
    // All 2,000 results are 524 MB.
    expect(most).toBeLessThan(200e6);
  });

  test('using a tensor that the scope freed is an error', () => {
    let kept = torch.ones(2);
    torch.tidy(() => {
      kept = kept.add(1);
    });
    expect(kept.isDisposed).toBe(true);
    expect(() => kept.add(1)).toThrow(/Tensor was disposed/);
    kept.dispose();
  });

  test('a Promise is refused, and the tensors made inside are freed', () => {
    torch.memory.collect(); // else one in between frees what earlier tests left
    const before = torch.memory.stats().liveTensors;
    expect(() => torch.tidy(async () => torch.ones(2))).toThrow(/must be synchronous/);
    expect(torch.memory.stats().liveTensors).toBe(before);
  });
});

describe('collections that are held', () => {
  const count = (): number => {
    const { minor, full } = torch.memory.stats().collections;
    return minor + full;
  };
  const x = torch.ones(512, 512);
  const work = (): void => {
    for (let i = 0; i < 3000; i++) x.view(-1);
    for (let i = 0; i < 100; i++) x.add(i);
  };

  test('do not run for bytes nor for results, and run again at the end', () => {
    expect(
      withoutCollecting(() => {
        const before = count();
        work();
        return count() - before;
      }),
    ).toBe(0);
    const before = count();
    for (let i = 0; i < 100 && count() === before; i++) work();
    expect(count()).toBeGreaterThan(before);
  });

  test('stay held until the last holder is done, also after an explicit collection', () => {
    const [first, second] = [holdCollections(), holdCollections()];
    try {
      first();
      first();
      torch.memory.collect();
      const before = count();
      work();
      expect(count()).toBe(before);
    } finally {
      second();
    }
    const before = count();
    for (let i = 0; i < 100 && count() === before; i++) work();
    expect(count()).toBeGreaterThan(before);
  });
});
