"""Records results of torch's factories, dtypes, properties and conversions in Python: test/fixtures/surface.json.

    python parity/record_surface.py            needs torch

Each case is an expression; the tests pair it with its TypeScript equivalent.
"""
import json
import pathlib
import warnings

import torch

warnings.simplefilter("ignore")
out = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "surface.json"
classes = {"RuntimeError": "TorchError"}

creation = """
torch.empty(1, 2, 3, 4, memory_format=torch.channels_last).stride()
torch.zeros(2, 3, dtype=torch.int64)
torch.ones((2,), device="meta")
torch.full((2,), True)
torch.full((2,), 2.5, dtype=torch.int32)
torch.full((2,), 1 + 2j)
torch.full_like(torch.ones(2, dtype=torch.int32), 1.5)
torch.full((2,), torch.tensor(3))
torch.scalar_tensor(2.5)
torch.arange(5)
torch.arange(5.5)
torch.arange(1, 2, 0.25)
torch.arange(0, 5, 2, dtype=torch.float64)
torch.arange(5, 0)
torch.range(1, 4)
torch.linspace(0, 1, 5)
torch.linspace(0, 1, steps=5, dtype=torch.complex64)
torch.linspace(torch.tensor(0), torch.tensor(1), 3)
torch.linspace(0, 10, 4, dtype=torch.int64)
torch.linspace(0, 1, -1)
torch.logspace(0, 3, 4)
torch.logspace(0, 3, 4, base=2)
torch.eye(3, 2)
torch.eye(2, dtype=torch.bool)
torch.empty_strided((2, 3), (1, 2)).stride()
torch.empty_permuted((2, 3, 4), (0, 2, 1)).stride()
torch.as_strided(torch.arange(6), (2, 2), (1, 2), 1)
torch.tril_indices(3, 3)
torch.triu_indices(3, 4, offset=1, dtype=torch.int32)
torch.complex(torch.ones(2), torch.arange(2.0))
torch.polar(torch.ones(2), torch.zeros(2))
torch.heaviside(torch.tensor([-1.0, 0.0, 2.0]), torch.tensor([0.5]))
torch.vander(torch.arange(1, 4))
torch.randint(10, (2, 3))
torch.randint(3, 9, (4,), generator=torch.Generator().manual_seed(5))
torch.randn(2, 3, dtype=torch.float64)
torch.rand(3, generator=torch.Generator().manual_seed(5))
torch.randperm(6)
torch.randperm(6, generator=torch.Generator().manual_seed(5), dtype=torch.int32)
torch.randn(2, dtype=torch.complex64)
torch.normal(0.0, 1.0, (3,))
torch.normal(torch.zeros(3), torch.ones(3))
torch.normal(torch.zeros(3), 2.0)
torch.normal(1.0, torch.arange(1.0, 4.0))
torch.normal(torch.zeros(3))
torch.normal(2.0, 3.0, (2, 2), generator=torch.Generator().manual_seed(5), dtype=torch.float64)
torch.normal(0.0, -1.0, (3,))
torch.bernoulli(torch.full((5,), 0.4))
torch.bernoulli(torch.ones(5), 0.4, generator=torch.Generator().manual_seed(5))
torch.multinomial(torch.tensor([0.2, 0.3, 0.5]), 4, replacement=True)
torch.multinomial(torch.tensor([0.2, 0.3, 0.5]), 4)
torch.poisson(torch.full((4,), 3.0), generator=torch.Generator().manual_seed(5))
torch.rand_like(torch.ones(3))
torch.randint_like(torch.ones(3, dtype=torch.int32), 2, 9)
torch.zeros_like(torch.ones(2), dtype=torch.int64, device="meta")
torch.hann_window(5)
torch.hamming_window(4, periodic=False, alpha=0.5, beta=0.4)
torch.kaiser_window(4, True, 8.0)
torch.blackman_window(4, dtype=torch.float64)
torch.bartlett_window(4, False)
torch.empty(-1)
torch.zeros(2, dtype=torch.float8_e4m3fn)
torch.tensor([[1.0, 2.0], [3.0]])
torch.tensor([1, 300], dtype=torch.uint8)
torch.tensor([1.7, -1.7], dtype=torch.int8)
torch.tensor([True, 2.5])
torch.tensor([1 + 2j, 3.5])
torch.tensor([torch.tensor(1), 2.5])
torch.tensor([torch.tensor(1.0, dtype=torch.float64), torch.tensor(2)])
torch.tensor([[], []])
torch.tensor([1.0], requires_grad=True, dtype=torch.int64)
torch.as_tensor(torch.ones(2), dtype=torch.int8)
torch.asarray(torch.ones(2), dtype=torch.int8)
torch.asarray(torch.ones(2, requires_grad=True)).requires_grad
torch.asarray([1.0, 2.0], copy=False)
torch.frombuffer(bytearray(range(8)), dtype=torch.int16, offset=2, count=2)
torch.frombuffer(bytearray(8), dtype=torch.int64, offset=1)
"""

types = """
torch.promote_types(torch.int32, torch.float16)
torch.promote_types(torch.uint8, torch.int8)
torch.promote_types(torch.bfloat16, torch.float16)
torch.promote_types(torch.complex64, torch.float64)
torch.promote_types(torch.float8_e5m2, torch.float32)
torch.promote_types(torch.uint16, torch.int32)
torch.can_cast(torch.float32, torch.int8)
torch.can_cast(torch.int8, torch.bool)
torch.can_cast(torch.int64, torch.float16)
torch.result_type(torch.ones(1, dtype=torch.int32), 1)
torch.result_type(torch.ones(1, dtype=torch.int32), 1.5)
torch.result_type(1, torch.ones(1, dtype=torch.uint8))
torch.result_type(torch.tensor(1.0, dtype=torch.float64), torch.ones(1))
torch.result_type(1.5, 1j)
torch.result_type(1, True)
torch.is_floating_point(torch.ones(1, dtype=torch.bfloat16))
torch.is_complex(torch.ones(1, dtype=torch.complex32))
torch.is_nonzero(torch.tensor([0.0]))
torch.is_nonzero(torch.ones(2))
torch.ones(1, dtype=torch.uint8).is_signed()
torch.conj(torch.ones(1, dtype=torch.complex64)).is_conj()
torch.conj(torch.ones(1, dtype=torch.complex64)).imag.is_neg()
torch.numel(torch.ones(2, 3))
"""

properties = """
torch.ones(2).type()
torch.ones(2, device="meta").type()
torch.eye(2).to_sparse().type()
torch.ones(2).type(torch.int8)
torch.ones(2).type("torch.IntTensor")
torch.ones(2).type("foo")
torch.ones(2).type_as(torch.ones(1, dtype=torch.int8))
torch.ones(2).cfloat()
torch.ones(2).cdouble()
torch.ones(2).to(torch.int8)
torch.ones(2).to("cpu", torch.int8)
torch.ones(2).to(torch.ones(1, dtype=torch.int16))
torch.ones(2).to(dtype=torch.int16)
torch.ones(1, 2, 2, 2).to(torch.float64, memory_format=torch.channels_last).stride()
torch.ones(2, device="meta").to("cpu")
torch.ones(2, device="meta").tolist()
torch.ones(2, device="meta").add(1)
torch.ones(2, device="meta").get_device()
torch.ones(2, device="meta").is_meta
torch.ones(2, device="meta").data_ptr()
torch.ones(2, device="meta").untyped_storage().nbytes()
torch.ones(3, 4, device="meta").t().stride()
torch.ones(2, 3, device="meta") @ torch.ones(3, 4, device="meta")
torch.ones(2).new_tensor([1.5, 2.5], dtype=torch.int64)
torch.ones(2, dtype=torch.int8).new_tensor([1.5, 2.5])
torch.ones(2, dtype=torch.int8).new_full((2,), 3)
torch.ones(2, dtype=torch.int8).new_zeros(2, 3)
torch.ones(2, dtype=torch.int8).new_ones((2,), dtype=torch.float64)
torch.ones(2).new_empty((0, 3))
torch.ones(2).new_empty_strided((2, 3), (1, 2)).stride()
torch.ones(2, 3).nbytes
torch.eye(2).to_sparse().nbytes
torch.eye(2).to_sparse_csr().nbytes
torch.ones(2, dtype=torch.float64).itemsize
torch.ones(2, 3).ndimension()
torch.ones(2, 3).nelement()
torch.ones(2, 3).get_device()
torch.arange(6).view(2, 3)[1].storage_offset()
torch.arange(6).view(2, 3).T
torch.ones(2).mH
torch.ones(2).imag
torch.view_as_complex(torch.arange(4.0).view(2, 2)).imag
torch.ones(2).is_same_size(torch.ones(3))
torch.ones(2).is_set_to(torch.ones(2))
torch.ones(2).is_pinned()
torch.ones(2).untyped_storage().nbytes()
torch.arange(6, dtype=torch.uint8)[2:].untyped_storage().tolist()
torch.ones(2).untyped_storage()[3]
torch.ones(2).untyped_storage()[8]
torch.eye(2).to_sparse().untyped_storage()
torch.eye(2).to_sparse().data_ptr()
torch.zeros(1).set_(torch.arange(6.0))
torch.zeros(1).set_()
torch.zeros(1).set_(torch.arange(6.0).untyped_storage(), 1, (2, 2), (1, 2))
torch.zeros(1).set_(torch.arange(6.0), 2, (3,))
torch.tensor(1.9).item()
torch.tensor([True]).item()
torch.ones(2).item()
"""

sparse = """
torch.sparse_coo_tensor([[0, 1], [1, 0]], [1.0, 2.0])
torch.sparse_coo_tensor([[0, 1], [1, 0]], [1.0, 2.0], (2, 3), dtype=torch.int8)
torch.sparse_coo_tensor(torch.tensor([[0, 0], [1, 1]]), torch.tensor([1.0, 2.0]), (2, 2)).coalesce().values()
torch.sparse_coo_tensor((2, 3)).shape
torch.sparse_coo_tensor(torch.tensor([[0, 5]]), torch.tensor([1.0, 2.0]), (2,), check_invariants=True)
torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2, 3), (2, 3)).sparse_dim()
torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2, 3), (2, 3)).dense_dim()
torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2), (2,)).is_coalesced()
torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2), (2,)).indices()
torch.sparse_coo_tensor(torch.tensor([[0, 1]]), torch.ones(2), (2,))._nnz()
torch.sparse_csr_tensor([0, 1, 2], [1, 0], [1.0, 2.0])
torch.sparse_csr_tensor([0, 1, 2], [1, 0], [1.0, 2.0], (2, 3), dtype=torch.float64)
torch.sparse_csc_tensor([0, 1, 2], [1, 0], [1.0, 2.0], (2, 2))
torch.sparse_bsr_tensor([0, 1], [0], [[[1.0, 2.0], [3.0, 4.0]]])
torch.sparse_bsc_tensor([0, 1], [0], [[[1.0, 2.0], [3.0, 4.0]]])
torch.sparse_compressed_tensor([0, 1, 2], [1, 0], [1.0, 2.0], layout=torch.sparse_csr)
torch.sparse_csr_tensor([0, 1, 3], [0, 1], [1.0, 2.0], check_invariants=True)
torch.eye(3).to_sparse_csr().crow_indices()
torch.eye(3).to_sparse_csr().col_indices()
torch.eye(3).to_sparse_csc().ccol_indices()
torch.eye(3).to_sparse_csc().row_indices()
torch.eye(4).to_sparse_bsr((2, 2)).values()
torch.eye(4).to_sparse_bsc((2, 2))
torch.eye(3).to_sparse(layout=torch.sparse_csr)
torch.eye(3).to_sparse(1)
torch.eye(3).to_sparse().to_sparse_csr().to_dense(dtype=torch.float64)
torch.eye(3).to_sparse().crow_indices()
torch.ones(2).indices()
torch.eye(3).to_sparse().add(torch.eye(3).to_sparse())
torch.eye(3).to_sparse().mul(2)
torch.eye(3).to_sparse().is_sparse
torch.eye(3).to_sparse_csr().is_sparse_csr
torch.ones(3, 3).sparse_mask(torch.eye(3).to_sparse())
torch.sparse.mm(torch.eye(3).to_sparse(), torch.ones(3, 2))
torch.sparse.addmm(torch.ones(3, 2), torch.eye(3).to_sparse(), torch.ones(3, 2), beta=2, alpha=3)
torch.sparse.sum(torch.eye(3).to_sparse())
torch.sparse.sum(torch.eye(3).to_sparse(), 0)
torch.sparse.softmax(torch.tensor([[1.0, 2.0], [0.0, 3.0]]).to_sparse(), 1)
torch.sparse.log_softmax(torch.tensor([[1.0, 2.0], [0.0, 3.0]]).to_sparse(), 1)
torch.sparse.spdiags(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([0, 1]), (2, 2))
torch.sparse.sampled_addmm(torch.eye(3).to_sparse_csr(), torch.ones(3, 2), torch.ones(2, 3))
torch.smm(torch.eye(3).to_sparse(), torch.ones(3, 2))
torch.hspmm(torch.eye(3).to_sparse(), torch.ones(3, 2))
"""


def number(value):
    if isinstance(value, complex):
        return [number(value.real), number(value.imag)]
    if isinstance(value, float):
        return float(f"{value:.9g}") if value == value and abs(value) != float("inf") else str(value)
    return value


def record(value):
    if isinstance(value, torch.dtype):
        return str(value).removeprefix("torch.")
    if isinstance(value, (tuple, list)):
        return [record(v) for v in value]
    if not isinstance(value, torch.Tensor):
        return number(value)
    words = str(value.layout).removeprefix("torch.").split("_")
    made = {"dtype": record(value.dtype), "layout": words[0] + "".join(w.capitalize() for w in words[1:]), "shape": list(value.shape)}
    if value.device.type == "meta":
        return {**made, "device": "meta"}
    dense = value.to_dense() if value.layout is not torch.strided else value
    if dense.dtype.itemsize == 1 and dense.is_floating_point():
        dense = dense.float()
    return {**made, "values": [number(v) for v in dense.flatten().tolist()]}


def run(expression):
    torch.manual_seed(0)
    try:
        return record(eval(expression))
    except Exception as error:
        name = type(error).__name__
        return {"error": classes.get(name, name), "message": str(error).split("\n")[0]}


cases = {line: run(line) for line in (creation + types + properties + sparse).strip().split("\n") if line}
named = [name for name, value in sorted(vars(torch).items()) if isinstance(value, torch.dtype)]


def dtype_properties(dtype):
    def of(read):
        try:
            return record(read())
        except Exception as error:
            return {"error": classes.get(type(error).__name__, type(error).__name__)}

    return {
        "name": record(dtype),
        "isFloatingPoint": dtype.is_floating_point,
        "isComplex": dtype.is_complex,
        "isSigned": of(lambda: dtype.is_signed),
        "itemsize": dtype.itemsize,
        "toComplex": of(dtype.to_complex),
        "toReal": of(dtype.to_real),
    }


def limits(dtype):
    try:
        info = torch.finfo(dtype)
        return {n: getattr(info, n) for n in ("bits", "eps", "max", "min", "tiny", "smallest_normal", "resolution", "dtype")}
    except TypeError:
        pass
    try:
        info = torch.iinfo(dtype)
        return {n: str(getattr(info, n)) for n in ("bits", "max", "min", "dtype")}
    except Exception:
        return None


number_types = [
    "float16", "bfloat16", "float32", "float64", "complex32", "complex64", "complex128", "float8_e4m3fn", "float8_e4m3fnuz",
    "float8_e5m2", "float8_e5m2fnuz", "float8_e8m0fnu", "uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64", "bool",
]  # fmt: skip
fixture = {
    "cases": cases,
    "dtypes": {name: dtype_properties(getattr(torch, name)) for name in named},
    "limits": {name: limits(getattr(torch, name)) for name in number_types},
}
out.write_text(json.dumps(fixture, indent=1) + "\n")
