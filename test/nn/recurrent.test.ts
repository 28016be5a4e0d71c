import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { withHints } from '../../src/core/hints';
import { fixture } from '../support/files';

const { rnn } = nn.utils;
type Recorded = ({ shape: number[]; values: unknown } | null)[];
interface Fixture {
  layers: Record<string, Recorded>;
  errors: Record<string, { kind: string; message: string }>;
}
const recorded = fixture('recurrent') as unknown as Fixture & Record<string, Recorded>;

function flat(value: unknown): (Tensor | null)[] {
  if (value === null || value instanceof torch.Tensor) return [value];
  if (value instanceof rnn.PackedSequence) return [value.data, value.batchSizes, value.sortedIndices, value.unsortedIndices];
  return (value as unknown[]).flatMap(flat);
}

function expectLike(got: unknown, want: Recorded | undefined): void {
  const tensors = flat(got);
  expect(tensors.length).toBe(want?.length);
  tensors.forEach((tensor, i) => {
    const one = want?.[i] ?? null;
    expect(tensor === null).toBe(one === null);
    if (tensor === null || one === null) return;
    expect(tensor.shape).toEqual(one.shape);
    const wanted = torch.tensor(one.values as number[], { dtype: tensor.dtype }).reshape(one.shape);
    expect(torch.allclose(tensor, wanted, { rtol: 1e-5, atol: 1e-6 })).toBe(true);
  });
}

function sequences(): Tensor[] {
  torch.manualSeed(3);
  return [2, 4, 1].map((length) => torch.randn(length, 3));
}

const layers: Record<string, () => nn.LSTM | nn.GRU | nn.RNN> = {
  LSTM: () => new nn.LSTM(3, 4),
  'LSTM two ways, projected': () => new nn.LSTM(3, 4, { numLayers: 2, bidirectional: true, projSize: 2 }),
  GRU: () => new nn.GRU(3, 4, { numLayers: 2, bias: false }),
  'RNN relu': () => new nn.RNN(3, 4, { nonlinearity: 'relu', batchFirst: true }),
};

// Makes the layers before the tested one too: the recorder makes all of them from one seed.
function layerOf(name: string): nn.LSTM | nn.GRU | nn.RNN {
  torch.manualSeed(0);
  const made = Object.entries(layers).map(([key, make]) => [key, make()] as const);
  return (made.find(([key]) => key === name) as [string, nn.GRU])[1];
}

describe('recurrent layers over packed sequences, compared with Python', () => {
  test.each(Object.keys(layers))('%s', (name) => {
    const layer = layerOf(name) as nn.GRU;
    const [output, state] = layer.forward(rnn.packSequence(sequences(), { enforceSorted: false }));
    const padded = rnn.padPackedSequence(output, { batchFirst: true, paddingValue: -1 });
    padded[0].sum().backward();
    expectLike([output, state, padded, [...layer.parameters()].map((parameter) => parameter.grad)], recorded.layers[name]);
  });

  test('padding, packing and their inverses', () => {
    const lengths = torch.tensor([2n, 4n, 1n]);
    const packed = () => rnn.packSequence(sequences(), { enforceSorted: false });
    const left = rnn.padSequence(sequences(), { batchFirst: true, paddingValue: 9, paddingSide: 'left' });
    expectLike(left, recorded['pad_sequence left']);
    expectLike(rnn.unpadSequence(rnn.padSequence(sequences()), lengths), recorded.unpad_sequence);
    expectLike(rnn.padPackedSequence(packed(), { totalLength: 6 }), recorded.total_length);
    expectLike(rnn.unpackSequence(packed()), recorded.unpack_sequence);
  });

  test("bad input throws Python's error", () => {
    const [lstm, gru] = [new nn.LSTM(3, 4), new nn.GRU(3, 4)];
    const padded = rnn.padSequence(sequences());
    const wrong: Record<string, () => unknown> = {
      unsorted: () => rnn.packPaddedSequence(padded, [2, 4, 1]),
      'short total': () => rnn.padPackedSequence(rnn.packSequence(sequences(), { enforceSorted: false }), { totalLength: 2 }),
      '4-D input': () => lstm.forward(torch.ones(1, 1, 1, 3)),
      'wrong size': () => gru.forward(torch.ones(2, 1, 5)),
      'wrong hidden': () => gru.forward(torch.ones(2, 1, 3), torch.ones(1, 2, 4)),
      'wrong cell': () => lstm.forward(torch.ones(2, 1, 3), [torch.ones(1, 1, 4), torch.ones(1, 1, 5)]),
      'unbatched hidden': () => gru.forward(torch.ones(2, 3), torch.ones(1, 1, 4)),
      'wrong dtype': () => gru.forward(torch.ones(2, 1, 3, { dtype: 'float64' })),
      projection: () => new nn.LSTM(3, 4, { projSize: 4 }),
      dropout: () => new nn.LSTM(3, 4, { dropout: 2 }),
      nonlinearity: () => new nn.RNN(3, 4, { nonlinearity: 'sin' as 'tanh' }),
    };
    expect(Object.keys(wrong)).toEqual(Object.keys(recorded.errors));
    for (const [name, run] of Object.entries(wrong)) {
      const { kind, message } = recorded.errors[name] as { kind: string; message: string };
      let thrown: unknown;
      try {
        run();
      } catch (error) {
        thrown = error;
      }
      expect((thrown as Error).message, name).toContain(withHints(message));
      expect((thrown as Error).name, name).toBe(kind === 'RuntimeError' ? 'TorchError' : kind);
    }
  });
});

test('a setting of another type is named with its type, the first in the order of Python', () => {
  type AnyLayer = new (...args: unknown[]) => nn.Module;
  const wrong = ([nn.RNN, nn.GRU, nn.LSTM] as unknown as AnyLayer[]).flatMap((Layer) => [
    () => new Layer(3.5, 5),
    () => new Layer(3, '5'),
    () => new Layer(3, [5], { bias: 1 }),
    () => new Layer(3, 5, { bias: null }),
    () => new Layer(3, 5, { batchFirst: 'yes' }),
    () => new Layer(3, torch.ones(1)),
  ]);
  const messages = wrong.map((make) => {
    try {
      make();
    } catch (error) {
      return (error as Error).message;
    }
    return 'no error';
  });
  // PyTorch 2.13.
  const python = [
    'input_size should be of type int, got: float',
    'hidden_size should be of type int, got: str',
    'bias should be of type bool, got: int',
    'bias should be of type bool, got: NoneType',
    'batch_first should be of type bool, got: str',
    'hidden_size should be of type int, got: Tensor',
  ];
  expect(messages).toEqual([...python, ...python, ...python]);
});

test('unpadSequence compares steps with lengths of any real dtype, as Python', () => {
  const padded = torch.arange(10).view(2, 5);
  const unpad = (lengths: Tensor): number[] => rnn.unpadSequence(padded, lengths, true).map((x) => x.size(0));
  // PyTorch 2.13.
  for (const dtype of ['uint64', 'uint16', 'float32', 'int8', 'uint8'] as const) {
    expect(unpad(torch.tensor([1, 3]).to(dtype)), dtype).toEqual([1, 3]);
  }
  expect(unpad(torch.tensor([1, 3]).to('bool'))).toEqual([1, 1]);
  expect(unpad(torch.tensor([-1, 99]))).toEqual([0, 5]);
  expect(unpad(torch.tensor([2.5, Number.NaN]))).toEqual([3, 0]);
  expect(rnn.unpadSequence(padded, torch.tensor([1, 3]), true).map((x) => x.tolist())).toEqual([[0], [5, 6, 7]]);
  expect(() => unpad(torch.tensor(3))).toThrow(/iteration over a 0-d tensor/);
  expect(() => rnn.unpadSequence(torch.ones(2), torch.tensor([1, 3]), true)).toThrow(torch.IndexError);
  expect(() => unpad(torch.tensor([1]))).toThrow(/lengths has 1 elements for 2 sequences/);
  expect(() => unpad(torch.tensor([1, 2]).to('complex64'))).toThrow(torch.NotImplementedError);
});
