"""Names by which users call Python's functions, and functions that stand in for arguments of a call."""
import dataclasses
import types

import torch
from torch.overrides import resolve_name

# Builtins that no public namespace lists as overridable.
EXTRA = {
    torch.segment_reduce: "torch.segment_reduce",
    torch.sparse.sampled_addmm: "torch.sparse.sampled_addmm",
    torch.sparse.mm: "torch.sparse.mm",
}


def is_private(part):
    return part.startswith("_") and not (part.startswith("__") and part.endswith("__"))


def is_builtin(function):
    return isinstance(function, (types.BuiltinFunctionType, types.MethodDescriptorType))


def python_name(function):
    """Returns the dotted name of a function that can be overridden, else what its own attributes say."""
    try:
        name = EXTRA.get(function) or resolve_name(function)
    except TypeError:
        name = None
    if name is None:
        return ".".join([getattr(function, "__module__", None) or "?", getattr(function, "__qualname__", repr(function))])
    return "torch.ops." + name if name.startswith("aten.") else name


def recorded_name(function):
    """Returns the name under which a call is recorded, None if this library has nothing to call in its place.

    A function with a leading underscore is recorded as the dispatcher's operator, if it is one.
    """
    if isinstance(function, torch._ops.OpOverloadPacket):
        return "torch.ops." + str(function)
    if isinstance(function, torch._ops.OpOverload):
        return "torch.ops." + str(function).removesuffix(".default")
    name = python_name(function)
    if name == "torch.Tensor.__index__":  # Python calls it to convert to an integer.
        return None
    parts = name.split(".")
    if parts[0] != "torch":
        return None
    if name.startswith("torch.ops.") or not any(is_private(part) for part in parts[1:]):
        return name
    return f"torch.ops.aten.{parts[-1]}" if is_builtin(function) and hasattr(torch.ops.aten, parts[-1]) else None


def named_value(value):
    """Encodes a function by its name and an object with settings by its class and fields; None for anything else."""
    if isinstance(value, torch.nn.PairwiseDistance):
        return {"in": ["PairwiseDistance", {"p": float(value.norm), "eps": value.eps, "keepdim": value.keepdim}]}
    if dataclasses.is_dataclass(value) and type(value).__module__.startswith("torch.nn."):
        return {"in": [type(value).__name__, dataclasses.asdict(value)]}
    if callable(value):
        try:
            name = recorded_name(value)
        except TypeError:
            return None
        return {"fn": name} if name is not None and name.startswith("torch.nn.functional.") else None
    return None
