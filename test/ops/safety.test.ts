// No script can crash the process: calls that crash Python's PyTorch are errors here.
import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { root, runNode } from '../support/files';

const aten = torch.ops.aten as unknown as Record<string, (...args: unknown[]) => Tensor>;
const quantized = torch.ops.quantized as typeof aten;
const mkldnn = torch.ops.mkldnn as typeof aten;
const onednn = torch.ops.onednn as typeof aten;
const call = (name: string, ...args: unknown[]): unknown => (aten[name] as (...args: unknown[]) => unknown)(...args);

const ones = (...shape: number[]): Tensor => torch.ones(shape);
const ints = (...values: number[]): Tensor => torch.tensor(values, { dtype: 'int64' });
const far = 99999999;

const crashes: Record<string, () => unknown> = {
  'stacking an empty list': () => call('_stack', []),
  'lists of different lengths': () => call('_foreach_copy', [], [ones(3)]),
  'one state of an LSTM cell': () =>
    call('quantized_lstm_cell', ones(1, 4), [ones(1, 4)], ...Array.from({ length: 8 }, () => ones(1)), 1, 1, 0, 0),
  'an empty weight to normalize': () => call('_weight_norm_interface', ones(0, 3, 0), ones(0, 1, 1)),
  'a weight that is not a matrix': () => quantized.linear_prepack_fp16?.(ones(2, 6, 2, 0)),
  'a weight that is not a matrix, oneDNN': () => onednn.linear_prepack_fp16?.(ones(3, 0, 5, 2), null),
  'a quantized weight that is not a matrix, oneDNN': () => onednn.qlinear_prepack?.(torch.zeros(3, { dtype: 'int8' }), null),
  'a weight that is not a matrix, FBGEMM': () => torch.fbgemmLinearQuantizeWeight(ones(1, 5, 0, 6, 1)),
  'a weight that is not a matrix, saturated': () => call('_saturate_weight_to_fp16', ones(1, 2, 0, 3)),
  'a weight without dimensions': () => call('mkldnn_linear', ones(2, 3).toMkldnn(), torch.tensor(1), null),
  'coefficients of another size': () => call('_compute_linear_combination', ones(2, 2), ones(4, 6, 1, 1)),
  'an empty padding': () => torch.ops.aten?.reflection_pad1d_backward?.(ones(1, 3), ones(1, 1), []),
  'no heads': () => call('_transform_bias_rescale_qkv', ones(2, 1, 3), ones(3), 0),
  'a copied view of a quantized tensor': () => torch.viewCopy(torch.quantizePerTensor(ones(3), 0.1, 0, 'qint32'), 'uint8'),
  'negative strides': () => call('_reshape_alias_copy', ones(3), [1, 3], [-7, -2]),
  'strides beyond the storage': () => call('_reshape_alias', ones(3), [2], [far]),
  'a sparse tensor filled from a dense one': () => call('copy', torch.zeros(5, 1).toSparseCsr(), ones(5, 2, 3), false),
  'an empty kernel': () =>
    torch.ops.aten?._slow_conv2d_backward?.output_mask?.(ones(6), ones(2), ones(1), [], 3, [-2, 5], [true, true, false]),
  'an index beyond the embeddings': () => call('embedding_dense_backward', ones(2, 4), ints(far, 1), 3, -1, true),
  'an index beyond the bags': () =>
    call('_embedding_bag_dense_backward', ones(1, 4), ints(1, 1), ints(0, far), ints(2), ints(), 3, false, 0, null),
  'an index beyond the bags, of weights': () =>
    call('_embedding_bag_per_sample_weights_backward', ones(1, 4), ones(3, 4), ints(far, 1), ints(0), ints(0, 0), 0),
  'a maximum beyond the plane': () =>
    call(
      'max_pool2d_with_indices_backward',
      ones(1, 1, 1, 1),
      ones(1, 1, 2, 2),
      [2, 2],
      [2, 2],
      [0, 0],
      [1, 1],
      false,
      ints(far).view(1, 1, 1, 1),
    ),
  'a maximum beyond the space': () =>
    torch.ops.aten?.max_pool3d_with_indices_backward?.(
      ...[ones(1, 1, 1, 1, 1), ones(1, 1, 2, 2, 2), [2, 2, 2], [2, 2, 2], [0, 0, 0], [1, 1, 1], false, ints(far).view(1, 1, 1, 1, 1)],
    ),
  'an adaptive maximum beyond the plane': () =>
    call('adaptive_max_pool2d_backward', ones(1, 1, 1, 1), ones(1, 1, 2, 2), ints(far).view(1, 1, 1, 1)),
  'an adaptive maximum beyond the space': () =>
    call('adaptive_max_pool3d_backward', ones(1, 1, 1, 1, 1), ones(1, 1, 2, 2, 2), ints(far).view(1, 1, 1, 1, 1)),
  'a label outside the classes': () => torch.ctcLoss(ones(4, 1, 3), ints(far, 1).view(1, 2), [4], [2]),
  'a label outside the classes, lengths in tensors': () => torch.ctcLoss(ones(4, 1, 3), ints(-far, 1).view(1, 2), ints(4), ints(2)),
  'probabilities of another loss': () =>
    call('_ctc_loss_backward', ones(1), ones(400, 1, 3), ints(1, 1).view(1, 2), [400], [2], ones(1), ones(1, 1, 1), 0),
  'lengths beyond the data': () => torch.segmentReduce(ones(4), 'sum', { lengths: ints(far, 1), axis: 0, unsafe: true }),
  'offsets beyond the data': () => torch.segmentReduce(ones(4), 'sum', { offsets: ints(0, far), axis: 0, unsafe: true }),
  'lengths beyond the data, backward': () =>
    call('_segment_reduce_backward', ones(2), ones(2), ones(4), 'sum', { lengths: ints(far, 1), axis: 0 }),
  'rows beyond a matrix': () => call('_convert_indices_from_coo_to_csr', ints(far), 3),
  'rows that end beyond the columns': () => call('_convert_indices_from_csr_to_coo', ints(0, far), ints(0)),
  'a sparse index beyond the shape': () => torch.sparseCooTensor(ints(far).view(1, 1), ones(1), [2]).toDense(),
  'sparse rows beyond the values': () => torch.sparseCsrTensor(ints(0, far, 1), ints(1), ones(1), [2, 2]).toDense(),
  'a sparse index beyond the shape, made of parts': () =>
    call('_sparse_coo_tensor_with_dims_and_tensors', 1, 0, [2], ints(far).view(1, 1), ones(1), { layout: 'sparseCoo' }),
  'statistics of other channels': () => torch.nativeBatchNorm(ones(2, 3000, 3), ones(1), ones(1), ones(1), ones(1), false, 0.1, 1e-5),
  'saved statistics of other channels': () =>
    call('native_batch_norm_backward', ones(2, 300, 3), ones(2, 300, 3), null, null, null, ones(1), ones(1), true, 1e-5, [
      true,
      true,
      true,
    ]),
  'no saved statistics': () =>
    call('native_batch_norm_backward', ones(2, 300, 3), ones(2, 300, 3), null, null, null, null, null, true, 1e-5, [true, true, true]),
  'too few distances': () => call('_pdist_backward', ones(1), ones(50, 3), 2, ones(1)),
  'too few distances of pairs': () => call('_cdist_backward', ones(1, 1), ones(500, 3), ones(500, 3), 2, ones(1, 1)),
  'a gradient smaller than the grid': () =>
    call('grid_sampler_2d_backward', ones(1, 1, 1, 1), ones(1, 300, 5, 5), ones(1, 40, 40, 2), 0, 0, false, [true, true]),
  'no heads of a key': () =>
    torch.ops.aten?.scaled_dot_product_attention?.(ones(2, 4, 2, 4), ones(2, 0, 2, 4), ones(2, 0, 2, 4), { enableGqa: true }),
  'no features to divide among heads': () => call('_transform_bias_rescale_qkv', ones(2, 4, 0), ones(2), 2),
  'a transform over negative dimensions': () => call('_fft_r2c', ones(3), [-1, 0, -2], 2, false),
  'a copied negation of a quantized tensor': () => call('_neg_view_copy', torch.quantizePerTensor(ones(1), 0.1, 0, 'qint8')),
  'packing a tensor that is not a matrix': () => torch.fbgemmPackGemmMatrixFp16(ones(3, 3, 2, 0)),
  'a weight of a fused linear layer that is not packed': () =>
    torch.ops.onednn?.qlinear_pointwise?.default?.(
      torch.ones([5, 5]).to('int8'),
      0,
      -7,
      torch.ones([]).to('int8'),
      ones(5, 5),
      ones(5, 5),
      null,
      1,
      1,
      'int8',
      'none',
      [],
      '',
    ),
  'no hidden states of a quantized cell': () => {
    const pack = () => torch.ops.quantized?.linear_prepack?.default?.(torch.quantizePerTensor(ones(2, 3), 0.1, 0, 'qint8'), null);
    return torch.ops.quantized?.quantized_lstm_cell_dynamic?.default?.(ones(2, 3), [], pack(), pack(), ones(2), ones(2));
  },
  'a result of another dtype than the sums': () =>
    torch.ops.aten?._logcumsumexp?.out?.(ones(3, 5), 1, { out: torch.zeros(3, 5, { dtype: 'complex64' }) }),
  'a result of another dtype than the combinations': () =>
    torch.ops.aten?._compute_linear_combination?.out?.(ones(3, 4), ones(2, 3), { out: torch.zeros(2, 4, { dtype: 'float64' }) }),
  'a result smaller than the slopes': () =>
    torch.ops.aten?.rrelu_with_noise?.out?.(ones(3, 5), ones(3, 5), 0.1, 0.3, true, null, { out: ones(2) }),
  'a result smaller than the sums': () => torch.ops.aten?._logcumsumexp?.out?.(ones(3, 5), 1, { out: ones(2) }),
  'a draw of floating-point numbers from the largest int64': () => torch.empty(3).random_(9223372036854775807n, null as never),
  'a kernel of more than 32 bits over a tensor of oneDNN': () =>
    torch.nn.functional.maxPool2d(torch.ones(2, 2, 6, 3).toMkldnn(), 4294967296),
  'combinations of more elements than a list of tensors takes': () => torch.combinations(ones(1).reshape([1]), 2 ** 31),
  'eigenvalues of NaN': () => call('_linalg_eigvals', torch.full([3, 3], Number.NaN)),
  'the integral of a nested tensor (trapezoid)': () =>
    torch.ops.aten?.trapz?.dx?.(call('_nested_tensor_from_tensor_list', [ones(4)], null, null, null, null), { dx: 1 }),
  'a wrong number of gates of an LSTM cell': () =>
    call('_thnn_differentiable_lstm_cell_backward', ones(1, 1), ones(1, 1), ones(1, 6), ones(1, 6), null, null, ones(1, 1), ones(1, 1)),
  'a softmax of another shape': () => call('_log_softmax_backward_data', ones(6, 1), torch.tensor(3), 1, 'float32'),
  'missing running statistics': () => torch.ops.aten?._native_batch_norm_legit?.no_stats?.(ones(2, 2), null, null, false, 0, 5),
  'negative batch dimensions': () => call('_new_zeros_with_same_feature_meta', ones(2, 4), ones(2, 4), { selfNumBatchDims: -2 }),
  'a batch dimension outside vmap': () => call('_remove_batch_dim', ones(1, 3), 5, 1, -3),
  'dimensions of a transform beyond the tensor': () =>
    torch.ops.aten?._fft_c2c?.out?.(torch.ones([1, 2], { dtype: 'complex64' }), [8, 1, 0, -3], 0, true, {
      out: torch.ones([1, 2], { dtype: 'complex64' }),
    }),
  'dimensions of a transform to reals beyond the tensor': () => call('_fft_c2r', torch.ones([], { dtype: 'complex64' }), [8, 3, 2], 0, 16),
  'eigenvalues of NaN by torch.linalg': () => torch.linalg.eigvals(torch.full([4, 4], Number.NaN)),
  'foreach lists of different lengths': () =>
    torch.ops.aten?._foreach_addcdiv_?.ScalarList?.([ones(2), ones(2)], [ones(2)], [ones(2), ones(2)], [1, 1]),
  'a fused step of other shapes': () =>
    call('_fused_sgd_', [ones(20000)], [ones(1)], [], {
      weightDecay: 0,
      momentum: 0,
      lr: 1,
      dampening: 0,
      nesterov: false,
      maximize: false,
      isFirstStep: true,
    }),
  'concatenating nothing into a quantized tensor': () =>
    torch.ops.aten?.concat?.out?.([], { out: torch.quantizePerTensor(ones(1), 0.1, 0, 'qint32') }),
  'an index without a storage': () => torch.zeros([2, 6]).indexCopy_(1, ones(5).toMkldnn(), ones(1)),
  'pairwise distances of a tensor that is not a matrix': () => call('_pdist_forward', ones(2, 2, 4, 0)),
  'no groups to normalize': () => torch.nativeGroupNorm(ones(2), null, null, -7, 16, 16, 0, 1),
  'more channels to normalize than the input has': () => torch.nativeGroupNorm(ones(1, 4, 2), null, null, 1, 40000, 2, 2, 1e-5),
  'statistics of other rows': () =>
    call('native_layer_norm_backward', ones(1), ones(400, 3), [3], ones(1), ones(1), null, null, [true, true, true]),
  'a step that truncates to zero': () => torch.ops.aten?.range?.step?.(1, 2, { step: 0.1, dtype: 'int8' }),
  'a sequence without directions': () => call('_sobol_engine_initialize_state_', ints().reshape([1, 0]), -1),
  'sizes of nested tensors that are not a matrix': () => call('_nested_compute_contiguous_strides_offsets', ints().reshape([5, 3, 0])),
  'nested tensors beyond their buffer': () => call('_nested_view_from_buffer', ones(3), ints(far).view(1, 1), ints(1).view(1, 1), ints(0)),
  'an integer weight that is not a matrix': () => torch.fbgemmPackQuantizedMatrix(ones(4, 1, 0).to('int8'), 2, 1),
  'a weight without blocks': () => call('_dyn_quant_matmul_4bit', ones(1, 2), ones(2, 2), 0, 2, 3),
  'a huge number of bins': () => quantized.embedding_bag_4bit_prepack?.(ones(2, 8), true, far * 1000, 0.16),
  'a storage reinterpreted with a larger size': () => torch.ops.inductor?._reinterpret_tensor?.(ones(3), [far], [1], 0),
  'weights for MKL': () => torch.ops.mkl?._mkl_reorder_linear_weight?.(ones(5, 3, 0), 3),
  'parameters that are not tensors': () => quantized.make_quantized_cell_params?.(ones(3, 0, 2), ones(3, 0), ones(1), ones(1)),
  'a result whose elements share memory': () =>
    torch.ops.aten?._log_softmax?.out?.(ones(2, 50000), 1, false, { out: torch.zeros([1, 1]).expand(2, 50000) }),
  'distances of another batch': () => call('_cdist_backward', ones(6, 1, 1), ones(3, 6, 1, 1), ones(3, 6, 1, 1), 2, ones(3, 6, 1, 1)),
  'an empty weight of embeddings': () => quantized.embedding_bag_4bit_prepack?.(ones(3, 4, 5, 0, 4)),
  'more chunks than memory holds': () => torch.unsafeChunk(ones(6, 0), 2 ** 31 - 1, 1),
  'binomial draws of NaN counts': () => torch.binomial(torch.tensor([Number.NaN]), torch.tensor([0.5])),
  "planes of a gradient that are not the input's": () => call('_adaptive_avg_pool2d_backward', ones(1, 1, 1), ones(4000, 8, 8)),
  'rows beyond the values of a wide matrix': () => torch.sparseCsrTensor(ints(0, 1e9, 1), ints(0), ones(1), [2, 1e12]),
  'an index beyond the embeddings, of bags': () =>
    call('_embedding_bag_backward', ones(1, 4), ints(far, 1), ints(0), ints(0, 0), ints(2), ints(), 3, false, 0, false, null),
  'bags without sizes': () => call('_embedding_bag_dense_backward', ones(40, 4), ints(1), ints(39), ints(), ints(), 3, false, 1, null),
  'a target outside the classes': () => call('nll_loss_backward', ones(2), ones(2, 3), ints(far, 0), null, 0, -100, ones(1)),
  'a target outside the classes, two-dimensional': () =>
    call('nll_loss2d_backward', ones(1, 1, 1), ones(1, 3, 1, 1), ints(far).view(1, 1, 1), null, 0, -100, ones(1)),
  'a sparse index beyond the shape, unchecked': () => call('_sparse_coo_tensor_unsafe', ints(far).view(1, 1), ones(1), [2]),
  'a power whose negation overflows': () => torch.linalg.matrixPower(torch.eye(2), -(2n ** 63n) as never),
  'more parts than memory holds': () => torch.zeros([2 ** 40, 0]).unbind(),
  'more parts than memory holds, split': () => torch.zeros([2 ** 40, 0]).split(1),
  'more lists than memory holds': () => torch.zeros([2 ** 40, 0]).tolist(),
  'a list longer than V8 allows': () =>
    torch
      .zeros([1], { dtype: 'uint8' })
      .expand(2 ** 27)
      .tolist(),
  'cyclic arrays': () => {
    const list: unknown[] = [];
    list.push(list);
    return torch.tensor(list as never);
  },
  'weights to reorder': () => mkldnn._reorder_mkldnn_rnn_layer_weight?.(ones(5, 0, 0, 3), ones(1), 1, false, true, false),
};

describe('a call that would read or write out of bounds, or divide by zero, is an error', () => {
  test.each(Object.entries(crashes))('%s', (_, crash) => {
    expect(crash).toThrow(torch.TorchError);
  });
});

// Compares with the operators that autograd runs, whose arguments are not checked.
test('operators with memory-safety checks give the same results for valid arguments', () => {
  const x = torch.randn(1, 2, 6, 6, { requiresGrad: true });
  const pool = [[2, 2], [2, 2], [0, 0], [1, 1], false] as const;
  const [y, indices] = call('max_pool2d_with_indices', x, ...pool) as [Tensor, Tensor];
  y.sum().backward();
  const gradient = call('max_pool2d_with_indices_backward', torch.ones(y.shape), x.detach(), ...pool, indices) as Tensor;
  expect(gradient.equal(x.grad as Tensor)).toBe(true);

  const weight = torch.randn(3, 4, { requiresGrad: true });
  torch.nn.functional
    .embedding(ints(2, 0, 2), weight)
    .sum()
    .backward();
  expect((call('embedding_dense_backward', ones(3, 4), ints(2, 0, 2), 3, -1, false) as Tensor).equal(weight.grad as Tensor)).toBe(true);

  const scores = torch.randn(5, 2, 4).logSoftmax(-1);
  const labels = torch.tensor([
    [1n, 2n],
    [3n, 99n],
  ]);
  expect(torch.ctcLoss(scores, labels, [5, 5], [2, 1], 0, 0).tolist()).toEqual(
    torch.ctcLoss(scores, torch.tensor([1n, 2n, 3n]), [5, 5], [2, 1], 0, 0).tolist(),
  );
  expect(torch.segmentReduce(torch.tensor([1, 2, 3, 4]), 'sum', { lengths: ints(1, 3), axis: 0, unsafe: true }).tolist()).toEqual([1, 9]);
  expect((call('_convert_indices_from_coo_to_csr', ints(0, 0, 2), 3) as Tensor).tolist()).toEqual([0, 2, 2, 3]);
  expect((call('_convert_indices_from_csr_to_coo', ints(0, 2, 3), ints(0, 1, 1)) as Tensor).tolist()).toEqual([
    [0, 0, 1],
    [0, 1, 1],
  ]);
  const [normal] = torch.nativeBatchNorm(ones(2, 3, 2), null, null, torch.zeros(3), ones(3), false, 0.1, 0) as unknown as [Tensor];
  expect(normal.equal(ones(2, 3, 2))).toBe(true);
});

// Writing into tensors of indices or sizes must not lead to out-of-bounds reads.
test('indices of sparse tensors and sizes of nested tensors are copies', () => {
  const given = ints(0, 1, 2, 0, 1, 2).view(2, 3);
  const sparse = torch.sparseCooTensor(given, ones(3), [3, 3]).coalesce();
  given.fill_(far);
  sparse.indices().fill_(far);
  (call('_indices', sparse) as Tensor).fill_(-far);
  expect(sparse.toDense().equal(torch.eye(3))).toBe(true);
  const rows = ints(0, 1, 2, 3);
  const csr = torch.sparseCsrTensor(rows, ints(0, 1, 2), ones(3), [3, 3]);
  rows.fill_(far);
  csr.crowIndices().fill_(far);
  csr.colIndices().fill_(far);
  expect(csr.toDense().equal(torch.eye(3))).toBe(true);
  const nested = call('_nested_tensor_from_tensor_list', [ones(2), ones(1)], null, null, null, null) as Tensor;
  (call('_nested_tensor_size', nested) as Tensor).fill_(far);
  (call('_nested_tensor_storage_offsets', nested) as Tensor).fill_(far);
  expect(nested.unbind().map((part) => part.shape)).toEqual([[2], [1]]);
  expect(
    torch
      .empty([2, 3], { layout: 'sparseCsr' })
      .toDense()
      .equal(torch.zeros([2, 3])),
  ).toBe(true);
});

test('an operator that returns its argument leaves the leaf unchanged and leaks nothing', () => {
  const bytes = (): number => {
    torch.memory.collect();
    return torch.memory.stats().liveBytes;
  };
  for (const name of ['lift', 'lift_fresh', 'dequantize', '_test_parallel_materialize']) {
    const before = bytes();
    torch.tidy(() => {
      const x = torch.ones([2], { requiresGrad: true });
      const y = name === '_test_parallel_materialize' ? call(name, x, 1) : call(name, x);
      expect(y).toBe(x);
      expect(x.isLeaf).toBe(true);
      x.mul(3).sum().backward();
      expect(x.grad?.tolist()).toEqual([3, 3]);
      x.grad?.dispose();
      x.grad = null;
    });
    expect([name, bytes() - before]).toEqual([name, 0]);
  }
});

test('arguments that pass the memory-safety checks give the same results as before', () => {
  const target = ints(2, -100);
  const scores = torch.randn(2, 3, { requiresGrad: true });
  torch.nn.functional.nllLoss(scores, target, { ignoreIndex: -100 }).backward();
  const byHand = call('nll_loss_backward', torch.tensor(1), scores.detach(), target, null, 1, -100, torch.tensor(1));
  expect((byHand as Tensor).equal(scores.grad as Tensor)).toBe(true);
  expect(ones(6).chunk(2 ** 40)).toHaveLength(6);
  const [x1, x2] = [torch.randn(4, 2), torch.randn(3, 5, 2)];
  expect((call('_cdist_backward', ones(3, 4, 5), x1, x2, 2, torch.cdist(x1, x2)) as Tensor).shape).toEqual([3, 4, 2]);
  expect(() => ones(6).hsplit(2 ** 30)).toThrow('not divisible by the split_size 1073741824');
  expect(torch.vander(ints(1, 2, 3)).tolist()).toEqual([
    [1, 1, 1],
    [4, 2, 1],
    [9, 3, 1],
  ]);
  expect(torch.vander(torch.tensor([2, 3]), 4, true).tolist()).toEqual([
    [1, 2, 4, 8],
    [1, 3, 9, 27],
  ]);
  expect(torch.vander(torch.tensor([true]), 0).dtype).toBe('int64');
});

test('a failing allocation is an OutOfMemoryError', () => {
  expect(() => torch.zeros(2 ** 40)).toThrow(torch.OutOfMemoryError);
  expect(() => torch.empty([2 ** 31, 2 ** 31])).toThrow(torch.TorchError);
  const { processBytes } = torch.memory.stats();
  torch.memory.setLimit(processBytes + 1000);
  try {
    expect(() => torch.ones(1000)).toThrow(torch.OutOfMemoryError);
    expect(torch.ones(10).sum().item()).toBe(10);
  } finally {
    torch.memory.setLimit(2 ** 40);
  }
});

describe('arguments', () => {
  test('integers that int64 cannot hold are errors, -0 is 0', () => {
    expect(() => torch.ones(2).sum(2 ** 70)).toThrow('Overflow when unpacking long long');
    expect(() => torch.add(torch.ones(2), 2n ** 64n)).toThrow(torch.ValueError);
    expect(() => torch.signal.windows.blackman((2n ** 64n) as never)).toThrow(torch.ValueError);
    expect(torch.ones(2).sum(-0).item()).toBe(2);
    expect(torch.signal.windows.blackman(4n as never).shape).toEqual([4]);
  });

  test('the error of a wrong type names the type', () => {
    expect(() => torch.noGrad(null as never)).toThrow('not null');
    expect(() => torch.tensor(1, null as never)).toThrow('tensor() takes 1 positional argument but 2 were given');
    expect(() => torch.setRngState(undefined as never)).toThrow('missing 1 required argument: "newState"');
    expect(() => torch.setRngState(null as never)).toThrow('must be Tensor, not null');
    expect(() => torch.ones(1).requiresGrad_(null as never)).toThrow('must be boolean, not null');
    expect(torch.isGradEnabled()).toBe(true);
  });

  test('a list as out receives the results', () => {
    const out = [torch.empty(2), torch.empty(2)];
    expect(torch.splitCopy(torch.arange(4), 2, { out: out.map((t) => t.to('int64')) } as never)).toHaveLength(2);
    expect(() => torch.splitCopy(torch.arange(4), 2, { out: torch.empty(2) } as never)).toThrow('must be an array of Tensors');
  });
});

// Each ended in a TypeError of V8 in an earlier version.
test('wrong arguments of classes and of functions that take functions are named', () => {
  const { nn, optim, utils } = torch;
  const wrong = (value: unknown): never => value as never;
  const bare = Object.create(null) as object;
  const calls: [() => unknown, RegExp][] = [
    [() => new nn.ParameterDict().fromkeys(wrong(1)), /fromkeys.*'keys'.* must be iterable/],
    [() => new nn.ParameterDict(wrong([1])), /ParameterDict update sequence element #0 should be Iterable; is int/],
    [() => new nn.ModuleDict(wrong([['a']])), /ModuleDict update sequence element #0 has length 1; 2 is required/],
    [() => new nn.Sequential().registerModule(wrong(bare), new nn.ReLU()), /module name should be a string. Got object/],
    [() => new nn.Linear(1, 1).registerParameter(wrong(bare), null), /parameter name should be a string. Got object/],
    [() => new nn.UninitializedBuffer().materialize(wrong(null)), /materialize.*'shape'.* must be int\[\]/],
    [() => nn.utils.parametersToVector(wrong([1])), /expected torch.Tensor as parameter 0, but got: Number/],
    [() => nn.utils.prune.identity(new nn.Linear(1, 1), 'absent'), /no parameter or buffer with name 'absent'/],
    [() => nn.utils.parametrize.cached(wrong(1)), /cached\(\): argument 'fn' must be function, not int/],
    [() => torch.tidy(wrong(null)), /tidy\(\): argument 'fn' must be function, not null/],
    [() => torch.jit.fork(wrong(null)), /fork\(\): fn must be a function, not null/],
    [() => new optim.lrScheduler.ExponentialLR({ optimizer: wrong(bare), gamma: 1 }), /object is not an Optimizer/],
    [() => optim.swaUtils.updateBn(wrong(1), new nn.BatchNorm1d(1)), /updateBn.*'loader'.* must be iterable/],
    [() => new utils.data.StackDataset(wrong(null)), /StackDataset\(\): expected datasets, got null/],
    [() => new utils.data.ConcatDataset(wrong([1])), /ConcatDataset\(\): expected datasets, got int/],
    [() => new utils.data.Subset(wrong(new Map()), [0]), /Subset.*'dataset'.* must be Dataset/],
  ];
  for (const [run, text] of calls) expect(run).toThrow(text);
  expect(new nn.Linear(1, 1).to({ dtype: wrong('double') }).weight.dtype).toBe('float64');
  expect(String(new torch.Generator(null).device)).toBe('cpu');
});

test("zeros in oneDNN's layout stay within their memory, whatever the dtype", () => {
  const program = `
    const torch = require(${JSON.stringify(`${root}/dist/index.cjs`)});
    const zeros = ['float16', 'bfloat16', 'int8', 'uint8', 'float32'].map((dtype) => {
      const x = torch.zeros([2, 512], { dtype, layout: 'mkldnn' });
      return [x.dtype, x.layout, x.toDense().countNonzero().item(), torch.ones(2, 512, { dtype }).toMkldnn().zero_().toDense().countNonzero().item()];
    });
    console.log(JSON.stringify(zeros));`;
  const run = runNode(['-e', program], { env: { NODE_LIBTORCH_GUARD_PAGES: '1' } });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toEqual(['float16', 'bfloat16', 'int8', 'uint8', 'float32'].map((dtype) => [dtype, 'mkldnn', 0, 0]));
});
