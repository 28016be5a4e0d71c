"""Records what becomes of a number on each way into a tensor, for each dtype: test/fixtures/values.json.gz.

    python parity/record_values.py            needs torch

A value is ["int", text], ["float", text], ["bool", 0 or 1] or ["complex", re, im]. A result is the elements' bytes in
hexadecimal after the dtype, or the error's class and the first words of its text.
"""
import gzip
import json
import pathlib
import warnings

import torch

warnings.simplefilter("ignore")
out = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "values.json.gz"
classes = {"RuntimeError": "TorchError", "OverflowError": "ValueError"}

ints = [0, 1, -1, 2, 127, 128, -128, -129, 255, 256, -255, -256, 32768, 65535, 65536, -65536, 2**31 - 1, 2**31, -(2**31) - 1]
ints += [2**32 - 1, 2**32, 2**53 - 1, 2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1]
ints += [65504, 65520, 10**10]
floats = [0.5, -0.5, 1.9, -1.9, 255.5, 1e-50, 65504.5, 1e300, float("inf"), float("-inf"), float("nan"), -0.0]
values = [("int", v) for v in ints] + [("float", v) for v in floats] + [("bool", False), ("bool", True)]
values += [("complex", c) for c in (0j, 1 + 0j, 1 + 2j, complex("nan"))]

dtypes = "bool uint8 int8 int16 int32 int64 uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128".split()


def write(dtype, v):
    x = torch.zeros(1, dtype=dtype)
    x[0] = v
    return x


true = torch.tensor([True])
zeros = lambda dtype: torch.zeros(1, dtype=dtype)
paths = {
    "tensor": lambda v, dtype: torch.tensor(v, dtype=dtype),
    "tensor of a list": lambda v, dtype: torch.tensor([v], dtype=dtype),
    "tensor of a nested list": lambda v, dtype: torch.tensor([[0], [v]], dtype=dtype),
    "asTensor": lambda v, dtype: torch.as_tensor([v], dtype=dtype),
    "asarray": lambda v, dtype: torch.asarray([v], dtype=dtype),
    "newTensor": lambda v, dtype: zeros(dtype).new_tensor([v]),
    "scalarTensor": lambda v, dtype: torch.scalar_tensor(v, dtype=dtype),
    "full": lambda v, dtype: torch.full([1], v, dtype=dtype),
    "fullLike": lambda v, dtype: torch.full_like(zeros(dtype), v),
    "newFull": lambda v, dtype: zeros(dtype).new_full([1], v),
    "fill_": lambda v, dtype: zeros(dtype).fill_(v),
    "setAt": lambda v, dtype: write(dtype, v),
    "maskedFill": lambda v, dtype: zeros(dtype).masked_fill(true, v),
    "indexFill": lambda v, dtype: zeros(dtype).index_fill(0, torch.tensor([0]), v),
    "where": lambda v, dtype: torch.where(true, v, zeros(dtype)),
    "eq": lambda v, dtype: zeros(dtype).eq(v),
    "ne": lambda v, dtype: torch.full([1], v, dtype=dtype).ne(v),
    "lt": lambda v, dtype: zeros(dtype).lt(v),
    "add": lambda v, dtype: zeros(dtype).add(v),
    "mul": lambda v, dtype: torch.ones(1, dtype=dtype).mul(v),
    "clamp": lambda v, dtype: zeros(dtype).clamp(min=v),
    "pow": lambda v, dtype: torch.ones(1, dtype=dtype).pow(v),
}
# Without a dtype: bigints, booleans and complex numbers choose as Python's do, numbers the default dtype.
inferred = {
    "tensor": lambda v: torch.tensor(v),
    "tensor of a list": lambda v: torch.tensor([v]),
    "full": lambda v: torch.full([1], v),
    "asTensor": lambda v: torch.as_tensor([v]),
}


def outcome(run):
    try:
        result = run()
    except Exception as error:  # any class: it is what is recorded
        name = type(error).__name__
        return "%s: %s" % (classes.get(name, name), str(error).split("\n")[0][:60])
    dtype = str(result.dtype)[6:]
    if result.is_complex():
        result = torch.view_as_real(result)
    return "%s %s" % (dtype, bytes(result.reshape(-1).view(torch.uint8).tolist()).hex())


def encode(kind, v):
    if kind == "complex":
        return [kind, repr(v.real), repr(v.imag)]
    return [kind, repr(int(v) if kind == "bool" else v)]


cases = []
for kind, v in values:
    results = {
        path: {dtype: outcome(lambda: run(v, getattr(torch, dtype))) for dtype in dtypes} for path, run in paths.items()
    }
    cases.append(
        {
            "value": encode(kind, v),
            "results": results,
            "inferred": {path: outcome(lambda: run(v)) for path, run in inferred.items()},
        }
    )
text = json.dumps({"version": torch.__version__.split("+")[0], "cases": cases}, sort_keys=True, indent=1)
out.write_bytes(gzip.compress(text.encode(), mtime=0))
