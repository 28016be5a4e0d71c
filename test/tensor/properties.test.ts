// Types, properties and conversions, compared with Python's.
import torch from 'node-libtorch';
import { describe } from 'vitest';
import { expectRecordedCases } from '../support/surface';

describe('types of results', () => {
  expectRecordedCases({
    'torch.promote_types(torch.int32, torch.float16)': () => torch.promoteTypes('int32', 'float16'),
    'torch.promote_types(torch.uint8, torch.int8)': () => torch.promoteTypes('uint8', 'int8'),
    'torch.promote_types(torch.bfloat16, torch.float16)': () => torch.promoteTypes('bfloat16', 'float16'),
    'torch.promote_types(torch.complex64, torch.float64)': () => torch.promoteTypes('complex64', 'float64'),
    'torch.promote_types(torch.float8_e5m2, torch.float32)': () => torch.promoteTypes('float8_e5m2', 'float32'),
    'torch.promote_types(torch.uint16, torch.int32)': () => torch.promoteTypes('uint16', 'int32'),
    'torch.can_cast(torch.float32, torch.int8)': () => torch.canCast('float32', 'int8'),
    'torch.can_cast(torch.int8, torch.bool)': () => torch.canCast('int8', 'bool'),
    'torch.can_cast(torch.int64, torch.float16)': () => torch.canCast('int64', 'float16'),
    'torch.result_type(torch.ones(1, dtype=torch.int32), 1)': () => torch.resultType(torch.ones(1, { dtype: 'int32' }), 1),
    'torch.result_type(torch.ones(1, dtype=torch.int32), 1.5)': () => torch.resultType(torch.ones(1, { dtype: 'int32' }), 1.5),
    'torch.result_type(1, torch.ones(1, dtype=torch.uint8))': () => torch.resultType(1, torch.ones(1, { dtype: 'uint8' })),
    'torch.result_type(torch.tensor(1.0, dtype=torch.float64), torch.ones(1))': () =>
      torch.resultType(torch.tensor(1, { dtype: 'float64' }), torch.ones(1)),
    'torch.result_type(1.5, 1j)': () => torch.resultType(1.5, new torch.Complex(0, 1)),
    'torch.result_type(1, True)': () => torch.resultType(1, true),
    'torch.is_floating_point(torch.ones(1, dtype=torch.bfloat16))': () => torch.isFloatingPoint(torch.ones(1, { dtype: 'bfloat16' })),
    'torch.is_complex(torch.ones(1, dtype=torch.complex32))': () => torch.isComplex(torch.ones(1, { dtype: 'complex32' })),
    'torch.is_nonzero(torch.tensor([0.0]))': () => torch.isNonzero(torch.tensor([0])),
    'torch.is_nonzero(torch.ones(2))': () => torch.isNonzero(torch.ones(2)),
    'torch.ones(1, dtype=torch.uint8).is_signed()': () => torch.ones(1, { dtype: 'uint8' }).isSigned(),
    'torch.conj(torch.ones(1, dtype=torch.complex64)).is_conj()': () => torch.conj(torch.ones(1, { dtype: 'complex64' })).isConj(),
    'torch.conj(torch.ones(1, dtype=torch.complex64)).imag.is_neg()': () => torch.conj(torch.ones(1, { dtype: 'complex64' })).imag.isNeg(),
    'torch.numel(torch.ones(2, 3))': () => torch.numel(torch.ones(2, 3)),
  });
});

describe('properties and conversions', () => {
  expectRecordedCases({
    'torch.ones(2).type()': () => torch.ones(2).type(),
    'torch.ones(2, device="meta").type()': () => torch.ones(2, { device: 'meta' }).type(),
    'torch.eye(2).to_sparse().type()': () => torch.eye(2).toSparse().type(),
    'torch.ones(2).type(torch.int8)': () => torch.ones(2).type('int8'),
    'torch.ones(2).type("torch.IntTensor")': () => torch.ones(2).type('torch.IntTensor'),
    'torch.ones(2).type("foo")': () => torch.ones(2).type('foo'),
    'torch.ones(2).type_as(torch.ones(1, dtype=torch.int8))': () => torch.ones(2).typeAs(torch.ones(1, { dtype: 'int8' })),
    'torch.ones(2).cfloat()': () => torch.ones(2).cfloat(),
    'torch.ones(2).cdouble()': () => torch.ones(2).cdouble(),
    'torch.ones(2).to(torch.int8)': () => torch.ones(2).to('int8'),
    'torch.ones(2).to("cpu", torch.int8)': () => torch.ones(2).to('cpu', 'int8'),
    'torch.ones(2).to(torch.ones(1, dtype=torch.int16))': () => torch.ones(2).to(torch.ones(1, { dtype: 'int16' })),
    'torch.ones(2).to(dtype=torch.int16)': () => torch.ones(2).to({ dtype: 'int16' }),
    'torch.ones(1, 2, 2, 2).to(torch.float64, memory_format=torch.channels_last).stride()': () =>
      torch.ones(1, 2, 2, 2).to('float64', { memoryFormat: 'channelsLast' }).stride(),
    'torch.ones(2, device="meta").to("cpu")': () => torch.ones(2, { device: 'meta' }).to('cpu'),
    'torch.ones(2, device="meta").tolist()': () => torch.ones(2, { device: 'meta' }).tolist(),
    'torch.ones(2, device="meta").add(1)': () => torch.ones(2, { device: 'meta' }).add(1),
    'torch.ones(2, device="meta").get_device()': () => torch.ones(2, { device: 'meta' }).getDevice(),
    'torch.ones(2, device="meta").is_meta': () => torch.ones(2, { device: 'meta' }).isMeta,
    'torch.ones(2, device="meta").data_ptr()': () => torch.ones(2, { device: 'meta' }).dataPtr(),
    'torch.ones(2, device="meta").untyped_storage().nbytes()': () => torch.ones(2, { device: 'meta' }).untypedStorage().nbytes(),
    'torch.ones(3, 4, device="meta").t().stride()': () => torch.ones(3, 4, { device: 'meta' }).t().stride(),
    'torch.ones(2, 3, device="meta") @ torch.ones(3, 4, device="meta")': () =>
      torch.ones(2, 3, { device: 'meta' }).matmul(torch.ones(3, 4, { device: 'meta' })),
    'torch.ones(2).new_tensor([1.5, 2.5], dtype=torch.int64)': () => torch.ones(2).newTensor([1.5, 2.5], { dtype: 'int64' }),
    'torch.ones(2, dtype=torch.int8).new_tensor([1.5, 2.5])': () => torch.ones(2, { dtype: 'int8' }).newTensor([1.5, 2.5]),
    'torch.ones(2, dtype=torch.int8).new_full((2,), 3)': () => torch.ones(2, { dtype: 'int8' }).newFull([2], 3),
    'torch.ones(2, dtype=torch.int8).new_zeros(2, 3)': () => torch.ones(2, { dtype: 'int8' }).newZeros(2, 3),
    'torch.ones(2, dtype=torch.int8).new_ones((2,), dtype=torch.float64)': () =>
      torch.ones(2, { dtype: 'int8' }).newOnes([2], { dtype: 'float64' }),
    'torch.ones(2).new_empty((0, 3))': () => torch.ones(2).newEmpty([0, 3]),
    'torch.ones(2).new_empty_strided((2, 3), (1, 2)).stride()': () => torch.ones(2).newEmptyStrided([2, 3], [1, 2]).stride(),
    'torch.ones(2, 3).nbytes': () => torch.ones(2, 3).nbytes,
    'torch.eye(2).to_sparse().nbytes': () => torch.eye(2).toSparse().nbytes,
    'torch.eye(2).to_sparse_csr().nbytes': () => torch.eye(2).toSparseCsr().nbytes,
    'torch.ones(2, dtype=torch.float64).itemsize': () => torch.ones(2, { dtype: 'float64' }).itemsize,
    'torch.ones(2, 3).ndimension()': () => torch.ones(2, 3).ndimension(),
    'torch.ones(2, 3).nelement()': () => torch.ones(2, 3).nelement(),
    'torch.ones(2, 3).get_device()': () => torch.ones(2, 3).getDevice(),
    'torch.arange(6).view(2, 3)[1].storage_offset()': () => torch.arange(6).view(2, 3).at(1).storageOffset(),
    'torch.arange(6).view(2, 3).T': () => torch.arange(6).view(2, 3).T,
    'torch.ones(2).mH': () => torch.ones(2).mH,
    'torch.ones(2).imag': () => torch.ones(2).imag,
    'torch.view_as_complex(torch.arange(4.0).view(2, 2)).imag': () =>
      torch.viewAsComplex(torch.arange(4, { dtype: 'float32' }).view(2, 2)).imag,
    'torch.ones(2).is_same_size(torch.ones(3))': () => torch.ones(2).isSameSize(torch.ones(3)),
    'torch.ones(2).is_set_to(torch.ones(2))': () => torch.ones(2).isSetTo(torch.ones(2)),
    'torch.ones(2).is_pinned()': () => torch.ones(2).isPinned(),
    'torch.ones(2).untyped_storage().nbytes()': () => torch.ones(2).untypedStorage().nbytes(),
    'torch.arange(6, dtype=torch.uint8)[2:].untyped_storage().tolist()': () =>
      torch.arange(6, { dtype: 'uint8' }).at('2:').untypedStorage().tolist(),
    'torch.ones(2).untyped_storage()[3]': () => torch.ones(2).untypedStorage().at(3),
    'torch.ones(2).untyped_storage()[8]': () => torch.ones(2).untypedStorage().at(8),
    'torch.eye(2).to_sparse().untyped_storage()': () => torch.eye(2).toSparse().untypedStorage(),
    'torch.eye(2).to_sparse().data_ptr()': () => torch.eye(2).toSparse().dataPtr(),
    'torch.zeros(1).set_(torch.arange(6.0))': () => torch.zeros(1).set_(torch.arange(6, { dtype: 'float32' })),
    'torch.zeros(1).set_()': () => torch.zeros(1).set_(),
    'torch.zeros(1).set_(torch.arange(6.0).untyped_storage(), 1, (2, 2), (1, 2))': () =>
      torch.zeros(1).set_(torch.arange(6, { dtype: 'float32' }).untypedStorage(), 1, [2, 2], [1, 2]),
    'torch.zeros(1).set_(torch.arange(6.0), 2, (3,))': () => torch.zeros(1).set_(torch.arange(6, { dtype: 'float32' }), 2, [3]),
    'torch.tensor(1.9).item()': () => torch.tensor(1.9).item(),
    'torch.tensor([True]).item()': () => torch.tensor([true]).item(),
    'torch.ones(2).item()': () => torch.ones(2).item(),
  });
});
