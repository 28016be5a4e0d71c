// Factories of tensors compared with Python's: the same expression gives the same dtype, shape, values or error.
import torch from 'node-libtorch';
import { describe } from 'vitest';
import { expectRecordedCases } from '../support/surface';

describe('factories', () => {
  expectRecordedCases({
    'torch.empty(1, 2, 3, 4, memory_format=torch.channels_last).stride()': () =>
      torch.empty(1, 2, 3, 4, { memoryFormat: 'channelsLast' }).stride(),
    'torch.zeros(2, 3, dtype=torch.int64)': () => torch.zeros(2, 3, { dtype: 'int64' }),
    'torch.ones((2,), device="meta")': () => torch.ones([2], { device: 'meta' }),
    'torch.full((2,), True)': () => torch.full([2], true),
    'torch.full((2,), 2.5, dtype=torch.int32)': () => torch.full([2], 2.5, { dtype: 'int32' }),
    'torch.full((2,), 1 + 2j)': () => torch.full([2], new torch.Complex(1, 2)),
    'torch.full_like(torch.ones(2, dtype=torch.int32), 1.5)': () => torch.fullLike(torch.ones(2, { dtype: 'int32' }), 1.5),
    'torch.full((2,), torch.tensor(3))': () => torch.full([2], torch.tensor(3n) as never),
    'torch.scalar_tensor(2.5)': () => torch.scalarTensor(2.5),
    'torch.arange(5)': () => torch.arange(5),
    'torch.arange(5.5)': () => torch.arange(5.5),
    'torch.arange(1, 2, 0.25)': () => torch.arange(1, 2, 0.25),
    'torch.arange(0, 5, 2, dtype=torch.float64)': () => torch.arange(0, 5, 2, { dtype: 'float64' }),
    'torch.arange(5, 0)': () => torch.arange(5, 0),
    'torch.range(1, 4)': () => torch.range(1, 4),
    'torch.linspace(0, 1, 5)': () => torch.linspace(0, 1, 5),
    'torch.linspace(0, 1, steps=5, dtype=torch.complex64)': () => torch.linspace(0, 1, { steps: 5, dtype: 'complex64' }),
    'torch.linspace(torch.tensor(0), torch.tensor(1), 3)': () => torch.linspace(torch.tensor(0n), torch.tensor(1n), 3),
    'torch.linspace(0, 10, 4, dtype=torch.int64)': () => torch.linspace(0, 10, 4, { dtype: 'int64' }),
    'torch.linspace(0, 1, -1)': () => torch.linspace(0, 1, -1),
    'torch.logspace(0, 3, 4)': () => torch.logspace(0, 3, 4),
    'torch.logspace(0, 3, 4, base=2)': () => torch.logspace(0, 3, 4, { base: 2 }),
    'torch.eye(3, 2)': () => torch.eye(3, 2),
    'torch.eye(2, dtype=torch.bool)': () => torch.eye(2, { dtype: 'bool' }),
    'torch.empty_strided((2, 3), (1, 2)).stride()': () => torch.emptyStrided([2, 3], [1, 2]).stride(),
    'torch.empty_permuted((2, 3, 4), (0, 2, 1)).stride()': () => torch.emptyPermuted([2, 3, 4], [0, 2, 1]).stride(),
    'torch.as_strided(torch.arange(6), (2, 2), (1, 2), 1)': () => torch.asStrided(torch.arange(6), [2, 2], [1, 2], 1),
    'torch.tril_indices(3, 3)': () => torch.trilIndices(3, 3),
    'torch.triu_indices(3, 4, offset=1, dtype=torch.int32)': () => torch.triuIndices(3, 4, { offset: 1, dtype: 'int32' }),
    'torch.complex(torch.ones(2), torch.arange(2.0))': () => torch.complex(torch.ones(2), torch.arange(2, { dtype: 'float32' })),
    'torch.polar(torch.ones(2), torch.zeros(2))': () => torch.polar(torch.ones(2), torch.zeros(2)),
    'torch.heaviside(torch.tensor([-1.0, 0.0, 2.0]), torch.tensor([0.5]))': () =>
      torch.heaviside(torch.tensor([-1, 0, 2]), torch.tensor([0.5])),
    'torch.vander(torch.arange(1, 4))': () => torch.vander(torch.arange(1, 4)),
    'torch.randint(10, (2, 3))': () => torch.randint(10, [2, 3]),
    'torch.randint(3, 9, (4,), generator=torch.Generator().manual_seed(5))': () =>
      torch.randint(3, 9, [4], { generator: new torch.Generator().manualSeed(5) }),
    'torch.randn(2, 3, dtype=torch.float64)': () => torch.randn(2, 3, { dtype: 'float64' }),
    'torch.rand(3, generator=torch.Generator().manual_seed(5))': () => torch.rand(3, { generator: new torch.Generator().manualSeed(5) }),
    'torch.randperm(6)': () => torch.randperm(6),
    'torch.randperm(6, generator=torch.Generator().manual_seed(5), dtype=torch.int32)': () =>
      torch.randperm(6, { generator: new torch.Generator().manualSeed(5), dtype: 'int32' }),
    'torch.randn(2, dtype=torch.complex64)': () => torch.randn(2, { dtype: 'complex64' }),
    'torch.normal(0.0, 1.0, (3,))': () => torch.normal(0, 1, [3]),
    'torch.normal(torch.zeros(3), torch.ones(3))': () => torch.normal(torch.zeros(3), torch.ones(3)),
    'torch.normal(torch.zeros(3), 2.0)': () => torch.normal(torch.zeros(3), 2),
    'torch.normal(1.0, torch.arange(1.0, 4.0))': () => torch.normal(1, torch.arange(1, 4, { dtype: 'float32' })),
    'torch.normal(torch.zeros(3))': () => torch.normal(torch.zeros(3)),
    'torch.normal(2.0, 3.0, (2, 2), generator=torch.Generator().manual_seed(5), dtype=torch.float64)': () =>
      torch.normal(2, 3, [2, 2], { generator: new torch.Generator().manualSeed(5), dtype: 'float64' }),
    'torch.normal(0.0, -1.0, (3,))': () => torch.normal(0, -1, [3]),
    'torch.bernoulli(torch.full((5,), 0.4))': () => torch.bernoulli(torch.full([5], 0.4)),
    'torch.bernoulli(torch.ones(5), 0.4, generator=torch.Generator().manual_seed(5))': () =>
      torch.bernoulli(torch.ones(5), 0.4, { generator: new torch.Generator().manualSeed(5) }),
    'torch.multinomial(torch.tensor([0.2, 0.3, 0.5]), 4, replacement=True)': () =>
      torch.multinomial(torch.tensor([0.2, 0.3, 0.5]), 4, { replacement: true }),
    'torch.multinomial(torch.tensor([0.2, 0.3, 0.5]), 4)': () => torch.multinomial(torch.tensor([0.2, 0.3, 0.5]), 4),
    'torch.poisson(torch.full((4,), 3.0), generator=torch.Generator().manual_seed(5))': () =>
      torch.poisson(torch.full([4], 3), { generator: new torch.Generator().manualSeed(5) }),
    'torch.rand_like(torch.ones(3))': () => torch.randLike(torch.ones(3)),
    'torch.randint_like(torch.ones(3, dtype=torch.int32), 2, 9)': () => torch.randintLike(torch.ones(3, { dtype: 'int32' }), 2, 9),
    'torch.zeros_like(torch.ones(2), dtype=torch.int64, device="meta")': () =>
      torch.zerosLike(torch.ones(2), { dtype: 'int64', device: 'meta' }),
    'torch.hann_window(5)': () => torch.hannWindow(5),
    'torch.hamming_window(4, periodic=False, alpha=0.5, beta=0.4)': () =>
      torch.hammingWindow(4, { periodic: false, alpha: 0.5, beta: 0.4 }),
    'torch.kaiser_window(4, True, 8.0)': () => torch.kaiserWindow(4, true, 8),
    'torch.blackman_window(4, dtype=torch.float64)': () => torch.blackmanWindow(4, { dtype: 'float64' }),
    'torch.bartlett_window(4, False)': () => torch.bartlettWindow(4, false),
    'torch.empty(-1)': () => torch.empty(-1),
    'torch.zeros(2, dtype=torch.float8_e4m3fn)': () => torch.zeros(2, { dtype: 'float8_e4m3fn' }),
    'torch.tensor([[1.0, 2.0], [3.0]])': () => torch.tensor([[1, 2], [3]]),
    'torch.tensor([1, 300], dtype=torch.uint8)': () => torch.tensor([1, 300], { dtype: 'uint8' }),
    'torch.tensor([1.7, -1.7], dtype=torch.int8)': () => torch.tensor([1.7, -1.7], { dtype: 'int8' }),
    'torch.tensor([True, 2.5])': () => torch.tensor([true, 2.5]),
    'torch.tensor([1 + 2j, 3.5])': () => torch.tensor([new torch.Complex(1, 2), 3.5]),
    'torch.tensor([torch.tensor(1), 2.5])': () => torch.tensor([torch.tensor(1n), 2.5]),
    'torch.tensor([torch.tensor(1.0, dtype=torch.float64), torch.tensor(2)])': () =>
      torch.tensor([torch.tensor(1, { dtype: 'float64' }), torch.tensor(2n)]),
    'torch.tensor([[], []])': () => torch.tensor([[], []]),
    'torch.tensor([1.0], requires_grad=True, dtype=torch.int64)': () => torch.tensor([1], { requiresGrad: true, dtype: 'int64' }),
    'torch.as_tensor(torch.ones(2), dtype=torch.int8)': () => torch.asTensor(torch.ones(2), { dtype: 'int8' }),
    'torch.asarray(torch.ones(2), dtype=torch.int8)': () => torch.asarray(torch.ones(2), { dtype: 'int8' }),
    'torch.asarray(torch.ones(2, requires_grad=True)).requires_grad': () =>
      torch.asarray(torch.ones(2, { requiresGrad: true })).requiresGrad,
    'torch.asarray([1.0, 2.0], copy=False)': () => torch.asarray([1, 2], { copy: false }),
    'torch.frombuffer(bytearray(range(8)), dtype=torch.int16, offset=2, count=2)': () =>
      torch.frombuffer(
        Uint8Array.from({ length: 8 }, (_, i) => i),
        { dtype: 'int16', offset: 2, count: 2 },
      ),
    'torch.frombuffer(bytearray(8), dtype=torch.int64, offset=1)': () =>
      torch.frombuffer(new ArrayBuffer(8), { dtype: 'int64', offset: 1 }),
  });
});
