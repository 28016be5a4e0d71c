"""Specs: distributions and transforms as a class name with arguments, as objects and as JSON."""
import re

import torch
from torch import distributions as D

T = torch.tensor


class Spec:
    """The class name and arguments of a distribution or transform."""

    def __init__(self, name, inv=False, **arguments):
        self.name, self.inv, self.arguments = name, inv, arguments


def made(value, leaves=None):
    """Builds the value of a spec; floats and tensors become leaves if a list for them is given."""
    if isinstance(value, Spec):
        family = getattr(D, value.name, None) or getattr(D.relaxed_bernoulli, value.name)
        one = family(**{k: made(v, leaves) for k, v in value.arguments.items()})
        return one.inv if value.inv else one
    if isinstance(value, list):
        return [made(v, leaves) for v in value]
    if leaves is None or isinstance(value, (int, tuple)):
        return value
    if isinstance(value, torch.Tensor) and not value.is_floating_point():
        return value
    leaf = value.clone() if isinstance(value, torch.Tensor) else T(value)
    leaves.append(leaf.requires_grad_())
    return leaf


def plain(value):
    if isinstance(value, Spec):
        return {"make": value.name, "inv": value.inv, "arguments": {camel(k): plain(v) for k, v in value.arguments.items()}}
    if isinstance(value, torch.Tensor):
        return {"tensor": value.tolist(), "dtype": str(value.dtype)[6:]}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return {"int": value} if isinstance(value, (int, tuple)) else value


def camel(name):
    return re.sub(r"_([a-z])", lambda m: m.group(1).upper(), name)
