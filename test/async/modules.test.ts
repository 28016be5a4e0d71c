import { join } from 'node:path';
import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { readCases, replayAsync } from '../../parity/modules';
import { root } from '../support/files';

const { cases } = readCases(join(root, 'test', 'fixtures', 'module-db.json.gz'));

describe("forwards of PyTorch's own cases give its outputs in runAsync()", () => {
  test.each([...new Set(cases.map((one) => one.module))])('%s', async (name) => {
    const problems: string[] = [];
    for (const one of cases) {
      // A module has no names of arguments at run time.
      if (one.module !== name || 'input' in one.forwardKwargs.dict) continue;
      const outcome = await replayAsync(one);
      for (const [what, problem] of Object.entries(outcome))
        if (problem !== null) problems.push(`${one.desc} ${one.index} (${what}): ${problem}`);
    }
    expect(problems).toEqual([]);
  });
});

const isSame = (a: Tensor, b: Tensor): boolean => a.dtype === b.dtype && String(a.shape) === String(b.shape) && torch.equal(a, b);

class Network extends nn.Module {
  conv = new nn.Conv2d(3, 4, 3, { padding: 1 });
  norm = new nn.BatchNorm2d(4);
  attention = new nn.MultiheadAttention(4, 2, { batchFirst: true });
  lstm = new nn.LSTM(4, 6, { batchFirst: true });
  embedding = new nn.Embedding(10, 4);
  head = new nn.Linear(6, 2);

  forward(image: Tensor, words: Tensor): Tensor {
    const features = nn.functional.maxPool2d(this.norm(this.conv(image)).relu(), 2);
    const [n, channels, height, width] = features.shape as [number, number, number, number];
    const larger = nn.functional.interpolate(features, { size: [height * 2, width * 2], mode: 'bilinear' });
    const pixels = larger.flatten(2).transpose(1, 2).contiguous().view(n, -1, channels);
    const [first, second] = pixels.split(pixels.size(1) / 2, 1) as [Tensor, Tensor];
    const text = this.embedding(words);
    const tokens = torch.cat([first.add(second), text.at(':', ':2')], 1);
    const [attended] = this.attention(tokens, tokens, tokens);
    const [states] = this.lstm(attended);
    const last = states.at(':', -1);
    const y = this.head(last);
    y.setAt([':', 0], y.at(':', 1).mul(last.shape[1] as number));
    return y.ndim === 2 && y.isFloatingPoint() && y.dtype === 'float32' && y.device.type === 'cpu' ? y.div(tokens.size(1)) : y;
  }
}

describe('what a model asks of tensors that are not there yet', () => {
  test('shapes, dtypes and devices are known, and the numbers are those of the model itself', async () => {
    for (const isTraining of [true, false]) {
      torch.manualSeed(0);
      const model = new Network().train(isTraining);
      const copy = torch.deepcopy(model);
      const [image, words] = [
        torch.randn(2, 3, 8, 8),
        torch.tensor([
          [1n, 2n],
          [3n, 4n],
        ]),
      ];
      const got = await torch.runAsync(() => model(image, words));
      const want = copy(image, words);
      expect(isSame(got, want)).toBe(true);
      await got.sum().backwardAsync();
      want.sum().backward();
      for (const [i, p] of [...model.parameters()].entries())
        expect(isSame(p.grad as Tensor, [...copy.parameters()][i]?.grad as Tensor)).toBe(true);
      for (const [i, buffer] of [...model.buffers()].entries()) expect(isSame(buffer, [...copy.buffers()][i] as Tensor)).toBe(true);
    }
  });

  test('properties and flags, of results and of tensors that are changed in place', async () => {
    const x = torch.ones(2, 3, { requiresGrad: true });
    const counter = torch.zeros([2], { dtype: 'int64' });
    const seen = await torch.runAsync(() => {
      const y = x.mul(2).transpose(0, 1);
      counter.add_(1);
      const free = torch.noGrad(() => x.add(1));
      return [
        y.shape,
        y.stride(),
        y.isContiguous(),
        y.requiresGrad,
        y.isLeaf,
        free.requiresGrad,
        y.gt(1).dtype,
        counter.shape,
        counter.dtype,
      ];
    });
    expect(seen).toEqual([[3, 2], [1, 3], false, true, false, false, 'bool', [2], 'int64']);
    expect(counter.tolist()).toEqual([1n, 1n].map(Number));
  });

  test('lists of tensors, and loops over them', async () => {
    const x = torch.arange(12).view(3, 4).to('float32');
    const [sum, parts] = await torch.runAsync(() => {
      const parts = x.mul(1).split([1, 2]);
      let sum = torch.zeros([4]);
      for (const row of x.add(0)) sum = sum.add(row);
      return [sum, parts] as const;
    });
    expect(isSame(sum, x.sum(0))).toBe(true);
    expect(parts.map((part) => part.shape)).toEqual([
      [1, 4],
      [2, 4],
    ]);
    expect(isSame(torch.cat(parts), x)).toBe(true);
  });

  test('indices: tensors, masks, lists, and values that are written', async () => {
    const x = torch.arange(12).view(3, 4).to('float32');
    const program = (): Tensor[] => {
      const y = x.mul(2);
      const mask = y.gt(6);
      const picked = y.at(mask);
      y.setAt(mask, -1);
      y.setAt(0, x.at(1));
      y.setAt([[0, 2], ':2'], y.at(1, ':2').add(0.5));
      return [y, picked, y.at(y.argmax(0)), y.at([0, -1]), y.at('...', 1).at(null)];
    };
    const got = await torch.runAsync(program);
    expect(got.map((one, i) => isSame(one, program()[i] as Tensor))).toEqual(Array(5).fill(true));
  });

  test('autocast: shapes are known, the dtype is not', async () => {
    const model = new nn.Linear(4, 2);
    const x = torch.ones(3, 4);
    const run = (read: (y: Tensor) => unknown): Promise<unknown> => torch.runAsync(() => torch.amp.autocast('cpu', () => read(model(x))));
    expect(await run((y) => y.shape)).toEqual([3, 2]);
    await expect(run((y) => y.dtype)).rejects.toThrow('the dtype of what linear() returns in runAsync() is not there');
  });
});

describe('what needs values says so', () => {
  test('and names the call', async () => {
    const x = torch.ones(3);
    const reject = (run: () => unknown) => expect(torch.runAsync(run)).rejects;
    await reject(() => x.sum().item()).toThrow(
      'what item() returns depends on the result of sum(), which is not there before the promise is',
    );
    await reject(() => x.add(1).tolist()).toThrow('the result of add() in runAsync()');
    await reject(() => torch.equal(x.add(1), x)).toThrow('runAsync(): what equal() returns depends on the result of add()');
    await reject(() => torch.nonzero(x.add(1)).shape).toThrow(
      'the shape of what nonzero() returns in runAsync() is not there before the promise is',
    );
    await reject(() => torch.nonzero(x.add(1)).mul(2).shape).toThrow(/the shape of what mul\(\) returns.*nonzero/);
    expect(await torch.runAsync(() => torch.equal(x, x))).toBe(true);
    expect((await torch.runAsync(() => torch.nonzero(x.add(1)).mul(2))).shape).toEqual([3, 1]);
  });

  test('results of an earlier call can be arguments, and have no shape before its promise', async () => {
    const x = torch.ones(3);
    let y: Tensor | undefined;
    const first = torch.runAsync(() => {
      y = x.add(1);
    });
    const second = torch.runAsync(() => (y as Tensor).mul(2));
    await expect(torch.runAsync(() => (y as Tensor).shape)).rejects.toThrow('an earlier runAsync(); await that first');
    await first;
    expect((await second).tolist()).toEqual([4, 4, 4]);
  });

  test('the errors of operators are those of the operators', async () => {
    const x = torch.ones(2, 3);
    await expect(torch.runAsync(() => x.add(1).matmul(x).add(1))).rejects.toThrow('mat1 and mat2 shapes cannot be multiplied');
    await expect(torch.runAsync(() => x.add(1).matmul(x).shape)).rejects.toThrow('mat1 and mat2 shapes cannot be multiplied');
    await expect(torch.runAsync(() => x.add(1).at(5))).rejects.toThrow(torch.IndexError);
  });
});

describe('modules that read lengths and masks in runAsync()', () => {
  const earlier = (x: Tensor): Tensor => x;
  const within = (x: Tensor): Tensor => x.mul(1);

  test.each([['made before', earlier] as const, ['made within', within] as const])('a padded batch %s', async (_, source) => {
    const layer = new nn.TransformerEncoderLayer(4, 2, { dimFeedforward: 8, batchFirst: true });
    const encoder = new nn.TransformerEncoder(layer, 2, { norm: new nn.LayerNorm(4) }).eval();
    const x = torch.randn(2, 3, 4);
    const srcKeyPaddingMask = torch.tensor([
      [false, false, true],
      [false, false, false],
    ]);
    const run = (): Tensor => torch.noGrad(() => encoder(source(x), { srcKeyPaddingMask }));
    expect(torch.allclose(await torch.runAsync(run), run(), 1e-4, 1e-5)).toBe(true);
  });

  test.each([['made before', earlier] as const, ['made within', within] as const])('packed sequences %s', async (_, source) => {
    const { packPaddedSequence, padPackedSequence } = nn.utils.rnn;
    const x = torch.randn(2, 3, 4).requiresGrad_();
    for (const [lengths, options] of [
      [[3, 2], { batchFirst: true }],
      [[2, 3], { batchFirst: true, enforceSorted: false }],
      [torch.tensor([2n, 2n, 1n]), {}],
    ] as const) {
      const lstm = new nn.LSTM(4, 5);
      const run = (): Tensor => padPackedSequence(lstm(packPaddedSequence(source(x), lengths as Tensor, options))[0])[0];
      const results = [await torch.runAsync(run), run()] as const;
      expect(torch.allclose(...results)).toBe(true);
      const [got, want] = results.map((one) => torch.autograd.grad(one.sum(), x)[0] as Tensor) as [Tensor, Tensor];
      expect(torch.allclose(got, want)).toBe(true);
    }
  });

  test('a call that needs values is named', async () => {
    const x = torch.ones(3);
    const message = (name: string): RegExp => new RegExp(`^${name}\\(\\).* not there before the promise`);
    await expect(torch.runAsync(() => x.mul(2).tolist())).rejects.toThrow(message('tolist'));
    await expect(torch.runAsync(() => x.mul(2).toTypedArray())).rejects.toThrow(message('toTypedArray'));
    await expect(torch.runAsync(() => String(x.mul(2)))).rejects.toThrow(message('toString'));
    await expect(torch.runAsync(() => torch.tensor([x.mul(2)]))).rejects.toThrow(message('tensor'));
    await expect(torch.runAsync(() => x.mul(2).requiresGrad_())).rejects.toThrow(message('requiresGrad_'));
    const lengths = torch.tensor([2n]);
    const loss = (): Tensor =>
      nn.functional.ctcLoss(torch.randn(5, 1, 3).logSoftmax(2), torch.ones(1, 2).long(), [5], lengths.mul(1) as never);
    await expect(torch.runAsync(loss)).rejects.toThrow(message('ctcLoss'));
  });
});
