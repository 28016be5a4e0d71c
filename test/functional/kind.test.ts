import torch, { type DType, type Tensor } from 'node-libtorch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { fixture } from '../support/files';
import { expectRecorded } from './recorded';

const { cases } = fixture<{ cases: Record<'finfo' | 'iinfo' | 'typename', [DType, ...unknown[]][]> }>('functional');

test('isTensor', () => {
  const value: unknown = torch.ones(1);
  expect(torch.isTensor(value)).toBe(true);
  expect(torch.isTensor([1])).toBe(false);
  expect(torch.isTensor(new torch.nn.Parameter(torch.ones(1)))).toBe(true);
  expect([value, 1].filter(torch.isTensor)).toHaveLength(1);
  expect(() => (torch.isTensor as (...args: unknown[]) => boolean)(value, 1)).toThrow(
    'isTensor() takes 1 positional argument but 2 were given',
  );
  if (torch.isTensor(value)) expectTypeOf(value).toEqualTypeOf<Tensor>();
});

test('typename', () => {
  for (const [dtype, name] of cases.typename) expect(torch.typename(torch.empty([0], { dtype }))).toBe(name);
  expectRecorded('typename of layouts', [torch.typename(torch.eye(2).toSparse()), torch.typename(torch.empty([1], { device: 'meta' }))]);
  expect(torch.typename(new torch.nn.Linear(1, 1))).toBe('Linear');
  expect(torch.typename(torch.nn.Linear)).toBe('Linear');
  expect(torch.typename(null)).toBe('null');
});

test('finfo', () => {
  const infos = cases.finfo.map(([type]) => {
    const { bits, eps, max, min, tiny, smallestNormal, resolution, dtype } = torch.finfo(type);
    return [type, bits, eps, max, min, tiny, smallestNormal, resolution, dtype];
  });
  expectRecorded('finfo', infos);
  expect(torch.finfo().dtype).toBe('float32');
  expect(() => torch.finfo('int32')).toThrow("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'");
});

test('iinfo', () => {
  const infos = cases.iinfo.map(([type]) => {
    const { bits, max, min, dtype } = torch.iinfo(type);
    return [type, bits, String(max), String(min), dtype];
  });
  expectRecorded('iinfo', infos);
  expect(torch.iinfo('int32').max).toBe(2147483647);
  expect(() => torch.iinfo('float32')).toThrow("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'");
  expect(() => torch.iinfo('bool')).toThrow('torch.bool is not supported by torch.iinfo');
});

describe('dimOrder', () => {
  const x = torch.empty(2, 3, 5, 7);

  test('follows the order in memory', () => {
    const tensors = [
      x,
      x.transpose(0, 1),
      x.to({ memoryFormat: torch.channelsLast }),
      x.permute(3, 1, 0, 2),
      x.at(':', ':1'),
      x.at('...', 0),
      torch.empty(3),
      torch.tensor(1),
    ];
    expectRecorded(
      'dimOrder',
      tensors.map((tensor) => tensor.dimOrder()),
    );
  });

  test('an ambiguous order is an error with ambiguityCheck', () => {
    const formats = ['contiguousFormat', 'channelsLast'] as const;
    expect(x.dimOrder({ ambiguityCheck: true })).toEqual([0, 1, 2, 3]);
    expect(torch.empty(2, 1).dimOrder({ ambiguityCheck: formats })).toEqual([0, 1]);
    expect(() => torch.empty(2, 1, 3, 1).dimOrder({ ambiguityCheck: true })).toThrow(
      'The tensor does not have unique dim order, or cannot map to exact one of the given memory formats.',
    );
    expect(() => torch.empty(1, 3, 1, 1).dimOrder({ ambiguityCheck: formats })).toThrow(torch.TorchError);
    expect(() => x.to({ memoryFormat: torch.channelsLast }).toSparse().dimOrder()).toThrow(/Can't get dim order on sparse type/);
  });
});

test('toSparseCoo', () => {
  expect(torch.eye(2).toSparseCoo().layout).toBe(torch.sparseCoo);
});

test('setRngState restores the state of the generator', () => {
  torch.manualSeed(3);
  const state = torch.getRngState();
  const first = torch.rand(4).tolist();
  torch.setRngState(state);
  expect(torch.rand(4).tolist()).toEqual(first);
  expect(torch.rand([4], { generator: torch.manualSeed(3) }).tolist()).toEqual(first);
  expect(torch.initialSeed()).toBe(3n);
  expect(state.dtype).toBe('uint8');
  expect(() => torch.setRngState(torch.zeros(3))).toThrow('RNG state must be a torch.ByteTensor');
});

test('LinAlgError is in torch.linalg too', () => {
  expect(() => torch.linalg.inv(torch.zeros(2, 2))).toThrow(torch.linalg.LinAlgError);
  expect(torch.linalg.LinAlgError).toBe(torch.LinAlgError);
});
