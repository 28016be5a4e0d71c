"""Records the messages of torch.testing's assertions and the draws of make_tensor: test/fixtures/testing.json.

    python parity/record_testing.py      needs torch
"""
import json
import math
import pathlib
import warnings

import torch
from torch.testing import assert_allclose, assert_close, make_tensor

warnings.simplefilter("ignore")
f64 = torch.float64


def t(data, dtype=torch.float32):
    return torch.tensor(data, dtype=dtype)


def coo(values, indices=((0, 1), (1, 0))):
    return torch.sparse_coo_tensor(t(indices, torch.int64), t(values), (2, 2), check_invariants=False)


def csr(values, columns=(1, 0)):
    return torch.sparse_csr_tensor(t([0, 1, 2], torch.int64), t(columns, torch.int64), t(values), (2, 2), check_invariants=False)


assertions = {
    "equal": lambda: assert_close(t([1.0, 2.0]), t([1.0, 2.0])),
    "within": lambda: assert_close(t([1.0, 2.0]), t([1.0, 2.000001])),
    "one element": lambda: assert_close(t([1.0, 2.0]), t([1.0, 2.5])),
    "all elements": lambda: assert_close(t([[1.0, 2.0], [3.0, 4.0]]), t([[2.0, 4.0], [6.0, 0.0]])),
    "a sixteenth": lambda: assert_close(torch.zeros(16), torch.cat([torch.ones(1), torch.zeros(15)])),
    "three sixteenths": lambda: assert_close(torch.zeros(16), torch.cat([torch.ones(3), torch.zeros(13)])),
    "float64": lambda: assert_close(t([1.0, 2.0], f64), t([1.0, 2.001], f64)),
    "float16": lambda: assert_close(t([1.0, 2.0], torch.float16), t([1.0, 2.25], torch.float16)),
    "bfloat16 within": lambda: assert_close(t([1.0], torch.bfloat16), t([1.015], torch.bfloat16)),
    "integers": lambda: assert_close(t([1, 2, 3], torch.int64), t([1, 5, 3], torch.int64)),
    "uint8": lambda: assert_close(t([1, 250], torch.uint8), t([3, 0], torch.uint8)),
    "bools": lambda: assert_close(t([True, False], torch.bool), t([True, True], torch.bool)),
    "complex": lambda: assert_close(t([1 + 1j], torch.complex64), t([1 + 4j], torch.complex64)),
    "zero tolerances": lambda: assert_close(t([1.0, 2.0]), t([1.0, 2.5]), rtol=0, atol=0),
    "given tolerances": lambda: assert_close(t([1.0, 2.0]), t([1.0, 2.5]), rtol=0.01, atol=0.001),
    "only rtol": lambda: assert_close(t([1.0]), t([1.0]), rtol=0.1),
    "only atol": lambda: assert_close(t([1.0]), t([1.0]), atol=0.1),
    "scalars": lambda: assert_close(t(1.0), t(2.0)),
    "integer scalars": lambda: assert_close(t(1, torch.int64), t(3, torch.int64)),
    "scalar and zero": lambda: assert_close(t(1.0), t(0.0)),
    "large": lambda: assert_close(t([1e20, 1.0]), t([1.0, 1.0])),
    "small": lambda: assert_close(t([1e-4, 0.0]), t([0.0, 0.0])),
    "infinite": lambda: assert_close(t([math.inf, 1.0]), t([1.0, 1.0])),
    "infinities": lambda: assert_close(t([math.inf, -math.inf]), t([math.inf, -math.inf])),
    "NaN": lambda: assert_close(t([math.nan, 1.0]), t([math.nan, 1.0])),
    "NaN equal": lambda: assert_close(t([math.nan, 1.0]), t([math.nan, 1.0]), equal_nan=True),
    "shapes": lambda: assert_close(torch.ones(2, 3), torch.ones(3, 2)),
    "dtypes": lambda: assert_close(torch.ones(2), torch.ones(2, dtype=f64)),
    "dtypes unchecked": lambda: assert_close(torch.ones(2), torch.ones(2, dtype=f64), check_dtype=False),
    "uint16 unchecked": lambda: assert_close(t([1], torch.uint16), t([2], torch.int32), check_dtype=False),
    "devices": lambda: assert_close(torch.ones(2), torch.ones(2, device="meta")),
    "meta": lambda: assert_close(torch.ones(2, device="meta"), torch.zeros(2, device="meta")),
    "layouts": lambda: assert_close(torch.eye(2), torch.eye(2).to_sparse()),
    "layouts unchecked": lambda: assert_close(torch.eye(2), torch.eye(2).to_sparse(), check_layout=False),
    "layouts unchecked differ": lambda: assert_close(torch.ones(2, 2), torch.eye(2).to_sparse(), check_layout=False),
    "strides": lambda: assert_close(torch.ones(2, 3), torch.ones(3, 2).t(), check_stride=True),
    "strides unchecked": lambda: assert_close(torch.ones(2, 3), torch.ones(3, 2).t()),
    "parameters": lambda: assert_close(torch.nn.Parameter(torch.ones(2)), torch.ones(2)),
    "subclasses": lambda: assert_close(torch.nn.Parameter(torch.ones(2)), torch.ones(2), allow_subclasses=False),
    "sparse": lambda: assert_close(coo([1.0, 2.0]), coo([1.0, 3.0])),
    "sparse indices": lambda: assert_close(coo([1.0, 2.0]), coo([1.0, 2.0], ((0, 1), (1, 1)))),
    "sparse numbers": lambda: assert_close(coo([1.0, 2.0]), coo([1.0], ((0,), (1,)))),
    "compressed": lambda: assert_close(csr([1.0, 2.0]), csr([1.0, 3.0])),
    "compressed columns": lambda: assert_close(csr([1.0, 2.0]), csr([1.0, 2.0], (1, 1))),
    "quantized": lambda: assert_close(
        torch.quantize_per_tensor(t([1.0, 2.0]), 0.5, 0, torch.qint8),
        torch.quantize_per_tensor(t([1.0, 3.0]), 0.5, 0, torch.qint8),
    ),
    "float8": lambda: assert_close(t([1.0], torch.float8_e5m2), t([2.0], torch.float8_e5m2), rtol=0.1, atol=0.1),
    "lists": lambda: assert_close([t([1.0]), t([2.0])], [t([1.0]), t([3.0])]),
    "lengths": lambda: assert_close([t([1.0])], [t([1.0]), t([3.0])]),
    "nested": lambda: assert_close({"a": [t([1.0]), 2]}, {"a": [t([1.0]), 3]}),
    "keys": lambda: assert_close({"a": 1, "c": 2}, {"a": 1, "b": 2}),
    "dicts": lambda: assert_close({"b": 1, "a": 2}, {"a": 2, "b": 1}),
    "ints": lambda: assert_close(1, 2),
    "int zero": lambda: assert_close(1, 0),
    "floats": lambda: assert_close(0.5, 1.5),
    "floats within": lambda: assert_close(0.1 + 0.2, 0.3),
    "floats NaN": lambda: assert_close(math.nan, math.nan, equal_nan=True),
    "booleans": lambda: assert_close(True, False),
    "none": lambda: assert_close(None, None),
    "none and number": lambda: assert_close(None, 1),
    "strings": lambda: assert_close("a", "a"),
    "tensor and number": lambda: assert_close(t([1.0]), 1),
    "tensor and list": lambda: assert_close(t([1.0]), [1.0]),
    "message": lambda: assert_close(t([1.0]), t([2.0]), msg="not alike"),
    "message made": lambda: assert_close(t([1.0]), t([2.0]), msg=lambda text: f"Header\n\n{text}\n\nFooter"),
    "message of an item": lambda: assert_close([t([1.0])], [t([2.0])], msg=lambda text: f"<{text}>"),
    "allclose": lambda: assert_allclose(t([1.0, 2.0]), t([1.0, 2.1])),
    "allclose numbers": lambda: assert_allclose(t([1.0, 2.0]), [1.0, 2.00001]),
    "allclose dtypes": lambda: assert_allclose(t([1.0, 2.0]), t([1.0, 2.0], f64)),
    "allclose NaN": lambda: assert_allclose(t([math.nan]), t([math.nan])),
    "allclose message": lambda: assert_allclose(t([1.0]), t([2.0]), msg="not alike"),
    "noncontiguous with format": lambda: make_tensor(
        2, 2, dtype=torch.float32, device="cpu", noncontiguous=True, memory_format=torch.contiguous_format
    ),
    "gradient of integers": lambda: make_tensor(2, dtype=torch.int64, device="cpu", requires_grad=True),
    "interval": lambda: make_tensor(2, dtype=torch.float32, device="cpu", low=2, high=1),
    "interval NaN": lambda: make_tensor(2, dtype=torch.float32, device="cpu", low=math.nan),
    "interval outside": lambda: make_tensor(2, dtype=torch.uint8, device="cpu", low=300, high=400),
}


def outcome(run):
    try:
        run()
    except (AssertionError, ValueError, TypeError) as error:
        return [type(error).__name__, str(error)]
    return None


draws = {
    "float32": lambda: make_tensor(2, 3, dtype=torch.float32, device="cpu"),
    "float64": lambda: make_tensor((4,), dtype=f64, device="cpu", low=-1, high=1),
    "bfloat16": lambda: make_tensor((4,), dtype=torch.bfloat16, device="cpu"),
    "complex64": lambda: make_tensor((2,), dtype=torch.complex64, device="cpu"),
    "float8": lambda: make_tensor((4,), dtype=torch.float8_e5m2, device="cpu"),
    "int64": lambda: make_tensor((6,), dtype=torch.int64, device="cpu"),
    "int64 wide": lambda: make_tensor((3,), dtype=torch.int64, device="cpu", low=0, high=math.inf),
    "uint8": lambda: make_tensor((6,), dtype=torch.uint8, device="cpu"),
    "int32 fractions": lambda: make_tensor((6,), dtype=torch.int32, device="cpu", low=0.5, high=3.5),
    "bool": lambda: make_tensor((6,), dtype=torch.bool, device="cpu"),
    "noncontiguous": lambda: make_tensor((2, 3), dtype=torch.float32, device="cpu", noncontiguous=True),
    "without zeros": lambda: make_tensor((8,), dtype=torch.int64, device="cpu", low=0, high=2, exclude_zero=True),
    "wide": lambda: make_tensor((3,), dtype=torch.float32, device="cpu", low=-math.inf, high=math.inf),
    "scalar": lambda: make_tensor((), dtype=torch.float32, device="cpu"),
}


def drawn(run):
    torch.manual_seed(5)
    result = run()
    values = torch.view_as_real(result) if result.is_complex() else result
    return {
        "shape": list(result.shape),
        "stride": list(result.stride()),
        "values": [str(value) for value in values.flatten().to(f64 if values.is_floating_point() else torch.int64).tolist()],
    }


recorded = {
    "assertions": {name: outcome(run) for name, run in assertions.items()},
    "draws": {name: drawn(run) for name, run in draws.items()},
}
path = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "testing.json"
path.write_text(json.dumps(recorded, indent=1) + "\n")
