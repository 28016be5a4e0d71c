"""Records one call of torch.nn.functional: its arguments as they are drawn, its result, its gradients and its error."""
import math

import torch
from torch.nn import functional as F

families = {}


class Draw:
    """A tensor of a given shape, drawn by torch.<function> (randn or rand)."""

    def __init__(self, function, shape, grad=False, dtype="float32"):
        self.function, self.shape, self.grad, self.dtype = function, shape, grad, dtype

    def make(self, _):
        made = getattr(torch, self.function)(self.shape, dtype=getattr(torch, self.dtype))
        return made.requires_grad_(self.grad)

    def encode(self):
        extra = {} if self.dtype == "float32" else {"dtype": self.dtype}
        return {self.function: list(self.shape), **({"grad": True} if self.grad else {}), **extra}


class Data:
    """A tensor of given values."""

    def __init__(self, values, dtype):
        self.values, self.dtype = values, dtype

    def make(self, _):
        return torch.tensor(self.values, dtype=getattr(torch, self.dtype))

    def encode(self):
        return {"tensor": self.values, "dtype": self.dtype}


class Same:
    """The same tensor object as another argument."""

    def __init__(self, index):
        self.index = index

    def make(self, made):
        return made[self.index]

    def encode(self):
        return {"same": self.index}


class Type:
    def __init__(self, name):
        self.name = name

    def make(self, _):
        return getattr(torch, self.name)

    def encode(self):
        return self.name


def R(*shape):
    return Draw("randn", shape)


def G(*shape):
    return Draw("randn", shape, grad=True)


def U(*shape):
    return Draw("rand", shape)


def D(*shape):
    return Draw("randn", shape, dtype="float64")


def L(values):
    return Data(values, "int64")


def make(value, made):
    return value.make(made) if hasattr(value, "make") else value


def encode(value):
    if hasattr(value, "encode") and not isinstance(value, str):
        return value.encode()
    if isinstance(value, float) and math.isinf(value):
        return {"float": "Infinity" if value > 0 else "-Infinity"}
    if isinstance(value, (list, tuple)):
        return [encode(v) for v in value]
    return value


def number(value):
    if isinstance(value, float):
        return float(f"{value:.8g}") if math.isfinite(value) else str(value)
    return value


def plain(value):
    if isinstance(value, torch.Tensor):
        return {"shape": list(value.shape), "dtype": str(value.dtype)[6:], "values": [number(v) for v in value.detach().flatten().tolist()]}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def case(name, *args, **kwargs):
    cases = families[list(families)[-1]]
    seed = len(cases) + 1
    torch.manual_seed(seed)
    made = []
    for value in [*args, *kwargs.values()]:
        made.append(make(value, made))
    leaves = [x for x in made if isinstance(x, torch.Tensor) and x.requires_grad]
    recorded = {"name": name, "args": encode(args), "kwargs": {k: encode(v) for k, v in kwargs.items()}}
    try:
        result = getattr(F, name)(*made[: len(args)], **dict(zip(kwargs, made[len(args) :])))
        recorded["result"] = plain(result)
        if name.endswith("_") or kwargs.get("inplace"):
            recorded["mutated"] = plain(made[0])
        if leaves:
            first = result if isinstance(result, torch.Tensor) else result[0]
            # Different weights, so that a gradient at the wrong position is detected.
            weights = torch.arange(1, first.numel() + 1, dtype=first.dtype).view(first.shape)
            (first * weights).sum().backward()
            recorded["gradients"] = [plain(x.grad) for x in leaves]
    except Exception as error:
        recorded["error"] = {"name": type(error).__name__, "message": str(error)}
    cases.append(recorded)
