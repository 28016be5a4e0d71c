"""Records the printed text of many kinds of tensors in Python's PyTorch: test/fixtures/texts-recorded.json.gz.

    python parity/record_texts.py            needs torch

A case is a recipe: bytes (repeated to fill the tensor), dtype and shape, changes to the tensor, and print options.
"""
import base64
import gzip
import json
import pathlib
import random

import torch

fixtures = pathlib.Path(__file__).parent.parent / "test" / "fixtures"
draw = random.Random(20260202)
floats = ["float32", "float64", "float16", "bfloat16", "float8_e5m2", "float8_e4m3fn", "float8_e5m2fnuz", "float8_e4m3fnuz", "float8_e8m0fnu"]
ints = ["uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64"]
complexes = ["complex32", "complex64", "complex128"]
shapes = [(), (1,), (4,), (7,), (13,), (30,), (2, 3), (3, 1), (1, 12), (5, 9), (2, 2, 3), (1, 1, 1), (3, 2, 2, 2), (1, 2, 1, 2, 3)]
large = [(1001,), (40, 50), (7, 200), (200, 7), (12, 10, 11), (2, 3, 400), (8, 1, 130, 1), (1, 1, 1, 1200), (3, 7, 8, 9), (1500, 1)]
empty = [(0,), (2, 0), (0, 3, 4)]
options = [
    {}, {}, {}, {}, {},
    {"precision": 0}, {"precision": 1}, {"precision": 8}, {"precision": 17}, {"threshold": 5}, {"threshold": 0, "edgeitems": 1},
    {"threshold": 10, "edgeitems": 2}, {"linewidth": 40}, {"linewidth": 20, "precision": 2}, {"linewidth": 200}, {"profile": "short"},
    {"profile": "full"}, {"sci_mode": True}, {"sci_mode": False}, {"sci_mode": True, "precision": 0}, {"edgeitems": 0},
    {"edgeitems": 0, "threshold": 0}, {"profile": "short", "precision": 3, "sci_mode": False}, {"threshold": 3, "edgeitems": 5},
]


def product(shape):
    count = 1
    for size in shape:
        count *= size
    return count


def values(kind, count):
    if kind == "normal":
        return [draw.gauss(0, 1) for _ in range(count)]
    if kind == "integral":
        return [float(draw.randint(-20, 300)) for _ in range(count)]
    if kind == "wide":
        return [draw.choice([-1, 1]) * 10 ** draw.uniform(-9, 12) for _ in range(count)]
    if kind == "tiny":
        return [draw.gauss(0, 1) * 1e-6 for _ in range(count)]
    if kind == "huge":
        return [float(draw.randint(1, 9) * 10 ** draw.randint(7, 25)) for _ in range(count)]
    if kind == "ties":
        return [draw.choice([0.5, 1.5, 2.5, -0.5, 0.125, 0.03125, 12.34375, -0.00048828125, 1.00005, 250000.5]) for _ in range(count)]
    return [draw.choice([0.0, -0.0, float("nan"), float("inf"), float("-inf"), 1.0, -1.5, 1e-9, 3e10]) for _ in range(count)]


kinds = ["normal", "normal", "integral", "wide", "tiny", "huge", "ties", "special"]


def data(dtype, count):
    kind = draw.choice(kinds)
    if draw.random() < 0.15 and dtype not in ("bool",):
        size = torch.empty(0, dtype=getattr(torch, dtype)).element_size()
        return draw.randbytes(size * count)
    if dtype == "bool":
        return bytes(draw.randint(0, 1) for _ in range(count))
    if dtype in ints:
        small = draw.random() < 0.6
        made = torch.tensor([draw.randint(0, 9) if small else draw.randint(0, 2**62) for _ in range(count)]).to(getattr(torch, dtype))
        if dtype.startswith("int") and draw.random() < 0.5:
            made = made.neg()
    elif dtype in complexes:
        made = torch.tensor([complex(a, b) for a, b in zip(values(kind, count), values(draw.choice(kinds), count))], dtype=torch.complex128)
    else:
        made = torch.tensor(values(kind, count), dtype=torch.float64)
    made = made.to(getattr(torch, dtype))
    return bytes(made.view(torch.uint8).tolist()) if made.numel() else b""


def filled(one):
    dtype = getattr(torch, one["dtype"])
    count = product(one["shape"])
    if count == 0:
        return torch.empty(one["shape"], dtype=dtype)
    raw = base64.b64decode(one["bytes"])
    needed = count * torch.empty(0, dtype=dtype).element_size()
    raw = (raw * (needed // len(raw) + 1))[:needed]
    return torch.frombuffer(bytearray(raw), dtype=dtype).clone().view(one["shape"])


changes = {
    "transposed": lambda x: x.transpose(0, -1),
    "stepped": lambda x: x[..., ::2],
    "expanded": lambda x: x.unsqueeze(0).expand(3, *x.shape),
    "conj": lambda x: x.conj(),
    "neg": lambda x: x.conj().imag,
    "requires grad": lambda x: x.requires_grad_(),
    "grad fn": lambda x: x.requires_grad_() * 2,
    "view fn": lambda x: x.requires_grad_().view(-1),
    "copy slices": lambda x: x.requires_grad_().clone()[..., :1].fill_(0),
    "parameter": lambda x: torch.nn.Parameter(x),
    "frozen parameter": lambda x: torch.nn.Parameter(x, requires_grad=False),
    "meta": lambda x: x.to("meta"),
    "inference": lambda x: in_inference(x),
    "coo": lambda x: x.to_sparse(),
    "coo 1": lambda x: x.to_sparse(1),
    "coo grad": lambda x: x.requires_grad_().to_sparse(),
    "coo meta": lambda x: torch.sparse_coo_tensor(size=(3, 4), dtype=x.dtype, device="meta"),
    "csr": lambda x: x.to_sparse_csr(),
    "csc": lambda x: x.to_sparse_csc(),
    "bsr": lambda x: x.to_sparse_bsr((1, 1)),
    "bsc": lambda x: x.to_sparse_bsc((2, 1)),
    "mkldnn": lambda x: x.to_mkldnn(),
    "per tensor": lambda x: torch.quantize_per_tensor(x, 0.25, 3, torch.quint8),
    "per channel": lambda x: torch.quantize_per_channel(x, torch.full((x.shape[0],), 0.1), torch.arange(x.shape[0]), 0, torch.qint8),
    "zero": lambda x: torch._efficientzerotensor(x.shape),
}


def in_inference(x):
    with torch.inference_mode():
        return x.clone()


def text(one):
    default = torch.get_default_dtype()
    try:
        x = filled(one)
        if "default" in one:
            torch.set_default_dtype(getattr(torch, one["default"]))
        if "change" in one:
            x = changes[one["change"]](x)
        torch.set_printoptions(**one.get("options", {}))
        return repr(x)
    finally:
        torch.set_printoptions(profile="default")
        torch.set_default_dtype(default)


def recipe(dtype, shape, change=None, given=None, default=None):
    count = min(product(shape), draw.choice([3, 7, 12, 24]))
    one = {"dtype": dtype, "shape": list(shape), "bytes": base64.b64encode(data(dtype, count)).decode()}
    if change:
        one["change"] = change
    if given:
        one["options"] = given
    if default:
        one["default"] = default
    return one


def recipes():
    everything = ["bool", *ints, *floats, *complexes]
    for dtype in everything:
        for shape in [(), (6,), (3, 4), (11, 100), (0,), (0, 3)]:
            yield recipe(dtype, shape)
    for dtype in ["float32", "float64", "complex64", "int64", "uint64"]:
        for given in options:
            for shape in [(5,), (4, 6), (3, 3, 3), ()]:
                yield recipe(dtype, shape, given=given)
    for change in changes:
        for shape in [(4,), (4, 3), (2, 3, 2), (0, 3), (60, 70), ()]:
            for dtype in ["float32", "float64", "int32", "complex64"]:
                yield recipe(dtype, shape, change=change)
    for default in ["float64", "float16", "bfloat16"]:
        for dtype in everything:
            yield recipe(dtype, draw.choice(shapes + empty), default=default)
    weighted = everything + floats[:4] * 4 + complexes + ["float32"] * 20
    for _ in range(900):
        shape = draw.choice(shapes * 3 + large + empty)
        yield recipe(draw.choice(weighted), shape, draw.choice(list(changes)) if draw.random() < 0.2 else None, draw.choice(options))


def main():
    cases = []
    for one in recipes():
        try:
            cases.append({**one, "text": text(one)})
        except (RuntimeError, NotImplementedError, IndexError, ValueError):
            pass  # PyTorch cannot create or print this tensor.
    whole = json.dumps({"version": torch.__version__.split("+")[0], "cases": cases}, separators=(",", ":"))
    (fixtures / "texts-recorded.json.gz").write_bytes(gzip.compress(whole.encode(), mtime=0))
    print(f"{len(cases)} cases, {len(whole)} bytes")


main()
