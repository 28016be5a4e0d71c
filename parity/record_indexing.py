"""Records results of x[...] and x[...] = value in Python's PyTorch: test/fixtures/indexing.json.gz.

    python parity/record_indexing.py            needs torch
"""
import gzip
import json
import pathlib
import random

import torch

fixtures = pathlib.Path(__file__).parent.parent / "test" / "fixtures"
shapes = [(), (0,), (1,), (5,), (3, 4), (1, 3), (2, 0, 3), (2, 3, 4), (3, 1, 2), (2, 3, 2, 2)]
draw = random.Random(20260101)
classes = {"RuntimeError": "TorchError"}


def base(shape, dtype):
    count = 1
    for size in shape:
        count *= size
    return (torch.arange(count) % 2 == 0).view(shape) if dtype == "bool" else torch.arange(count).to(getattr(torch, dtype)).view(shape)


def tensor_spec(shape, dtype, values):
    return {"tensor": dtype, "shape": list(shape), "values": values}


def make(spec):
    return torch.tensor(spec["values"], dtype=getattr(torch, spec["tensor"])).view(spec["shape"])


def position(size):
    return draw.randint(-size - (draw.random() < 0.05), size - (draw.random() > 0.05)) if size else draw.choice([0, -1])


def bound(size):
    return draw.choice([None, None, 0, 1, 2, -1, -2, size, -size - 3, size + 4])


def positions(size, count):
    wrong = draw.random() < 0.03
    return [draw.randint(-size, size - 1) if size and not wrong else size for _ in range(count)]


# Draws an index, as JSON, for the leading dimensions of sizes `rest`, and the number of dimensions that it consumes.
def item(rest, broadcast):
    size = rest[0] if rest else 3
    kind = draw.choice(["int", "int", "slice", "slice", "slice text", "none", "...", "bool", "positions", "positions", "mask", "list", "0-dim"])
    if kind == "int":
        return position(size), 1
    if kind == "slice text":
        return draw.choice([":", "1:", ":2", "::2", "-2:", "1:3:1", " 0 : 2 ", ":-1", "::3"]), 1
    if kind == "slice":
        return {"slice": [bound(size), bound(size), draw.choice([None, 1, 2, 3, 1, 2, -1 if draw.random() < 0.1 else 1])]}, 1
    if kind == "none":
        return None, 0
    if kind == "...":
        return "...", 0
    if kind == "bool":
        return draw.random() < 0.7, 0
    if kind == "0-dim":
        dtype = draw.choice(["int64", "int32", "bool", "uint8", "int16"])
        value = int(draw.random() < 0.7) if dtype in ("bool", "uint8") else position(size)
        return tensor_spec((), dtype, [value]), int(dtype not in ("bool", "uint8"))
    if kind == "mask":
        taken = draw.choice([1, 1, 2, 3])
        dims = list(rest[:taken]) or [2]
        if draw.random() < 0.05:
            dims[-1] += 1
        count = 1
        for d in dims:
            count *= d
        return tensor_spec(dims, draw.choice(["bool", "bool", "bool", "uint8"]), [draw.randint(0, 1) for _ in range(count)]), len(dims)
    if kind == "list":
        if draw.random() < 0.25:
            return [draw.random() < 0.5 for _ in range(size)] or [True], 1
        flat = positions(size, 4)
        return draw.choice([flat[:2], flat[:1], [flat[:2], flat[2:]]] + ([[]] if draw.random() < 0.3 else [])), 1
    dims = draw.choice(broadcast)
    count = 1
    for d in dims:
        count *= d
    dtype = draw.choice(["int64", "int64", "int64", "int32", "float32" if draw.random() < 0.1 else "int64"])
    return tensor_spec(dims, dtype, positions(size, count)), 1


def expression(shape):
    items, at, ellipsis = [], 0, False
    broadcast = draw.choice([[(2,)], [(2,), (1,)], [(2, 1), (3,)], [(2, 3), (3,), (1, 1)], [(2,), (3,)]])
    for _ in range(draw.choice([1, 1, 2, 2, 3, 4])):
        made, taken = item(shape[at:], broadcast)
        if made == "...":
            if ellipsis:
                continue
            ellipsis = True
        if at + taken > len(shape) and draw.random() > 0.05:
            continue
        items.append(made)
        at += taken
    return items


def decode(one):
    if isinstance(one, str):
        if one == "...":
            return Ellipsis
        return slice(*(int(part) if part.strip() else None for part in one.split(":")))
    if isinstance(one, dict):
        return slice(*one["slice"]) if "slice" in one else make(one)
    return one


def decoded(items):
    parts = [decode(one) for one in items]
    # PyTorch's old rules would treat a single list as a tuple.
    return parts[0] if len(parts) == 1 and not isinstance(parts[0], list) else tuple(parts)


def failure(error):
    name = type(error).__name__
    return {"error": classes.get(name, name), "message": str(error).split("\nException raised")[0]}


def get_case(shape, dtype, items):
    x = base(shape, dtype)
    if dtype == "float32":
        x.requires_grad_()
    try:
        part = x[decoded(items)]
        result = {"shape": list(part.shape), "values": part.detach().flatten().tolist()}
        if part.untyped_storage().data_ptr() == x.untyped_storage().data_ptr() and part.numel():
            result["view"] = [part.storage_offset(), *part.stride()]
        if dtype == "float32":
            (part * torch.arange(part.numel()).view(part.shape)).sum().backward()
            result["grad"] = x.grad.flatten().tolist()
    except Exception as error:
        result = failure(error)
    return {"get": items, "of": shape, "dtype": dtype, **result}


def value_for(x, items, dtype):
    kind = draw.choice(["number", "float", "boolean", "0-dim", "same", "last", "ones", "other dtype", "wrong"])
    if kind == "number":
        return draw.choice([7, -3, 1])
    if kind == "float":
        return draw.choice([0.5, -1.25])
    if kind == "boolean":
        return draw.random() < 0.5
    try:
        shape = list(x[decoded(items)].shape)
    except Exception:
        shape = [2]
    if kind == "0-dim":
        shape = []
    if kind == "last":
        shape = shape[-1:]
    if kind == "ones":
        shape = [1, 1, *shape] if draw.random() < 0.5 else [1 if draw.random() < 0.5 else size for size in shape]
    if kind == "wrong":
        shape = [*shape, 2]
    count = 1
    for size in shape:
        count *= size
    return tensor_spec(shape, draw.choice(["int64", "float32"]) if kind == "other dtype" else dtype, [100 + i for i in range(count)])


def set_case(shape, dtype, items):
    x = base(shape, dtype)
    value = value_for(x, items, dtype)
    given = make(value) if isinstance(value, dict) else value
    graded = dtype == "float32" and isinstance(value, dict) and value["tensor"] == "float32" and draw.random() < 0.5
    result = {}
    weight = torch.arange(x.numel()).view(x.shape)
    try:
        # If index_put_ writes to one element twice, the order is undefined.
        written = weight[decoded(items)].flatten()
        if written.numel() != written.unique().numel():
            return None
    except Exception:
        pass  # The error of the indices is recorded below.
    try:
        if graded:
            x.requires_grad_()
            given.requires_grad_()
            y = x.clone()
            y[decoded(items)] = given
            (y * weight).sum().backward()
            result["grad"] = x.grad.flatten().tolist()
            result["value grad"] = given.grad.flatten().tolist() if given.grad is not None else None
            x = y.detach()
        else:
            x[decoded(items)] = given
        result["values"] = x.flatten().tolist()
    except Exception as error:
        result = failure(error)
    return {"set": items, "of": shape, "dtype": dtype, "value": value, **({"graded": True} if graded else {}), **result}


def main():
    cases = []
    while len(cases) < 4000:
        shape = draw.choice(shapes)
        dtype = draw.choice(["int64", "float32", "float32", "bool", "uint8", "float64"])
        items = expression(shape)
        # LibTorch reads out of bounds here, so its error is random.
        if shape == () and len(items) == 1 and isinstance(items[0], int) and not isinstance(items[0], bool) and items[0] != 0:
            continue
        case = get_case(shape, dtype, items) if draw.random() < 0.6 else set_case(shape, dtype, items)
        if case:
            cases.append(case)
    text = json.dumps({"version": torch.__version__.split("+")[0], "cases": cases}, separators=(",", ":"))
    (fixtures / "indexing.json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
    failed = sum("error" in case for case in cases)
    print(f"{len(cases)} cases, {failed} of them errors, {len(text)} bytes")


main()
