// About two thousand tensors of all kinds print as in Python; parity/record_texts.py recorded recipes and texts.
import torch, { type DType, type Tensor } from 'node-libtorch';
import { afterEach, expect, test } from 'vitest';
import { fixture } from '../support/files';

interface Case {
  dtype: DType;
  shape: number[];
  bytes: string;
  change?: string;
  options?: {
    precision?: number;
    threshold?: number;
    edgeitems?: number;
    linewidth?: number;
    profile?: 'short' | 'full';
    sci_mode?: boolean;
  };
  default?: DType;
  text: string;
}

const { cases } = fixture<{ cases: Case[] }>('texts-recorded');
const { aten } = torch.ops;

function filled({ dtype, shape, bytes }: Case): Tensor {
  const count = shape.reduce((a, b) => a * b, 1);
  if (count === 0) return torch.empty(shape, { dtype });
  const data = Buffer.from(bytes, 'base64');
  const needed = count * torch.empty(0, { dtype }).elementSize();
  const whole = Buffer.alloc(needed, data);
  return torch.frombuffer(whole, { dtype }).view(shape);
}

const call = (name: string, ...args: unknown[]): Tensor =>
  (aten as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args) as Tensor;

const changes: Record<string, (x: Tensor) => Tensor> = {
  transposed: (x) => x.transpose(0, -1),
  stepped: (x) => x.at('...', '::2'),
  expanded: (x) => x.unsqueeze(0).expand(3, ...x.shape),
  conj: (x) => x.conj(),
  neg: (x) => x.conj().imag,
  'requires grad': (x) => x.requiresGrad_(),
  'grad fn': (x) => x.requiresGrad_().mul(2),
  'view fn': (x) => x.requiresGrad_().view(-1),
  'copy slices': (x) => x.requiresGrad_().clone().at('...', ':1').fill_(0),
  parameter: (x) => new torch.nn.Parameter(x),
  'frozen parameter': (x) => new torch.nn.Parameter(x, { requiresGrad: false }),
  meta: (x) => x.to('meta'),
  inference: (x) => torch.inferenceMode(() => x.clone()),
  coo: (x) => call('to_sparse', x),
  'coo 1': (x) => call('to_sparse', x, 1),
  'coo grad': (x) => call('to_sparse', x.requiresGrad_()),
  'coo meta': (x) => call('sparse_coo_tensor', [3, 4], { dtype: x.dtype, device: 'meta' }),
  csr: (x) => call('to_sparse_csr', x),
  csc: (x) => call('to_sparse_csc', x),
  bsr: (x) => call('to_sparse_bsr', x, [1, 1]),
  bsc: (x) => call('to_sparse_bsc', x, [2, 1]),
  mkldnn: (x) => call('to_mkldnn', x),
  'per tensor': (x) => call('quantize_per_tensor', x, 0.25, 3, 'quint8'),
  'per channel': (x) => {
    const n = x.shape[0] as number;
    return call('quantize_per_channel', x, torch.full([n], 0.1), torch.arange(n), 0, 'qint8');
  },
  zero: (x) => call('_efficientzerotensor', x.shape),
};

function print(one: Case): string {
  let x = filled(one);
  if (one.default) torch.setDefaultDtype(one.default);
  if (one.change) x = (changes[one.change] as (x: Tensor) => Tensor)(x);
  const { sci_mode: sciMode, ...options } = one.options ?? {};
  torch.setPrintoptions({ ...options, ...(sciMode === undefined ? {} : { sciMode }) });
  return String(x);
}

afterEach(() => {
  torch.setPrintoptions({ profile: 'default' });
  torch.setDefaultDtype('float32');
});

const kinds = [...new Set(cases.map(({ change }) => change ?? ''))];

test.each(kinds)('%s', (kind) => {
  const wrong: { recipe: object; actual: string; text: string }[] = [];
  for (const one of cases.filter(({ change = '' }) => change === kind)) {
    const { text, ...recipe } = one;
    let actual: string;
    try {
      actual = print(one);
    } catch (error) {
      actual = String((error as Error).stack);
    } finally {
      torch.setPrintoptions({ profile: 'default' });
      torch.setDefaultDtype('float32');
    }
    if (actual !== text) wrong.push({ recipe, actual, text });
  }
  expect(wrong.slice(0, 2), `${wrong.length} differ`).toEqual([]);
});
