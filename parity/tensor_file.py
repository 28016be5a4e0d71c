"""Encodes values of Python calls as JSON, with the bytes of tensors in one binary file."""
import ctypes
import enum
import hashlib
import json

import torch

from op_names import named_value

LAYOUTS = {
    torch.strided: "strided",
    torch.sparse_coo: "sparseCoo",
    torch.sparse_csr: "sparseCsr",
    torch.sparse_csc: "sparseCsc",
    torch.sparse_bsr: "sparseBsr",
    torch.sparse_bsc: "sparseBsc",
}
FORMATS = {
    torch.contiguous_format: "contiguousFormat",
    torch.preserve_format: "preserveFormat",
    torch.channels_last: "channelsLast",
    torch.channels_last_3d: "channelsLast3d",
}
LARGEST = 1 << 25


class Unexpressible(Exception):
    """Raised for a value that a record cannot hold."""


def dtype_name(dtype):
    return str(dtype).replace("torch.", "")


class TensorFile:
    """A binary file in which equal contents are stored once."""

    def __init__(self, path):
        self.file = open(path, "wb")
        self.size = 0
        self.places = {}

    def append(self, data):
        key = hashlib.blake2b(data, digest_size=16).digest()
        at = self.places.get(key)
        if at is None:
            at = self.places[key] = self.size
            padded = data + b"\0" * (-len(data) % 16)
            self.file.write(padded)
            self.size += len(padded)
        return at

    def close(self):
        self.file.close()


def device_type(tensor):
    """Returns a field for the type of a tensor's device, unless it is the CPU."""
    name = tensor.device.type
    if name not in ("cpu", "cuda"):
        raise Unexpressible("a tensor on %s" % tensor.device)
    return {} if name == "cpu" else {"at": name}


def storage_bytes(tensor):
    storage = tensor.untyped_storage()
    if storage.nbytes() > LARGEST:
        raise Unexpressible("a storage of %d bytes" % storage.nbytes())
    if storage.device.type != "cpu":
        storage = storage.cpu()
    return ctypes.string_at(storage.data_ptr(), storage.nbytes()) if storage.nbytes() else b""


class CallValues:
    """Encodes the arguments of one call: repeated tensors and shared storages are recorded once."""

    def __init__(self, file):
        self.file = file
        self.tensors = []
        self.live = []
        self.known = {}
        self.storages = {}

    def tensor(self, tensor):
        found = self.known.get(id(tensor))
        if found is None:
            spec = self.spec(tensor)
            found = self.known[id(tensor)] = len(self.tensors)
            self.tensors.append(spec)
            self.live.append(tensor)
        return {"t": found}

    def spec(self, tensor):
        at = device_type(tensor)
        if tensor.is_quantized or tensor.is_nested or type(tensor) not in (torch.Tensor, torch.nn.Parameter):
            raise Unexpressible("a tensor of %s" % type(tensor).__name__)
        name = dtype_name(tensor.dtype)
        if tensor.layout == torch.sparse_coo:
            parts = [tensor._indices(), tensor._values()]
            return {"l": "sparseCoo", "d": name, "s": list(tensor.shape), "p": [self.spec(p) for p in parts], "c": tensor.is_coalesced()}
        if tensor.layout != torch.strided:
            rows = tensor.layout in (torch.sparse_csr, torch.sparse_bsr)
            parts = [tensor.crow_indices(), tensor.col_indices()] if rows else [tensor.ccol_indices(), tensor.row_indices()]
            return {"l": LAYOUTS[tensor.layout], "d": name, "s": list(tensor.shape), "p": [self.spec(p) for p in [*parts, tensor.values()]]}
        spec = {"d": name, "s": list(tensor.shape), "o": self.file.append(storage_bytes(tensor)), "n": tensor.untyped_storage().nbytes(), **at}
        # A contiguous tensor that covers its storage needs no strides; "of" tells which tensors share a storage.
        if not tensor.is_contiguous() or tensor.storage_offset() != 0 or tensor.numel() * tensor.element_size() != spec["n"]:
            spec["v"] = [list(tensor.stride()), tensor.storage_offset()]
        if spec["n"]:
            first = self.storages.setdefault(tensor.untyped_storage().data_ptr(), len(self.tensors))
            if first != len(self.tensors):
                spec["of"] = first
        if tensor.is_conj():
            spec["j"] = 1
        if tensor.is_neg():
            spec["g"] = 1
        if tensor.requires_grad:
            spec["r"] = 1
        return spec

    def value(self, value):
        return encode(value, self.tensor)


def contiguous_strides(shape):
    strides = []
    for size in reversed(shape):
        strides.insert(0, strides[0] * max(last, 1) if strides else 1)
        last = size
    return strides


def result_spec(file, tensor):
    """Encodes a result by its elements in order, with its strides if they are not those of a contiguous tensor."""
    name = dtype_name(tensor.dtype)
    at = device_type(tensor)
    if tensor.is_quantized or tensor.is_nested:
        raise Unexpressible("a quantized or nested tensor")
    if tensor.layout != torch.strided:
        layout = LAYOUTS[tensor.layout]
        return {"l": layout, "d": name, "s": list(tensor.shape), "p": [result_spec(file, tensor.detach().to_dense())], **at}
    plain = tensor.detach().resolve_conj().resolve_neg().contiguous().cpu()
    if plain._is_zerotensor():
        plain = plain.clone()
    size = plain.numel() * plain.element_size()
    if size > LARGEST:
        raise Unexpressible("a result of %d bytes" % size)
    data = ctypes.string_at(plain.data_ptr(), size) if size else b""
    spec = {"d": name, "s": list(plain.shape), "o": file.append(data), "n": size, **at}
    if list(tensor.stride()) != contiguous_strides(tensor.shape):
        spec["st"] = list(tensor.stride())
    if tensor.requires_grad:
        spec["r"] = 1
    if tensor.is_inference():
        spec["if"] = 1
    return spec


def encode(value, tensor):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, torch.Tensor):
        return tensor(value)
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, int):
        return value if abs(value) <= 2**53 else {"i": str(value)}
    if isinstance(value, float):
        return {"f": repr(value)}
    if isinstance(value, complex):
        return {"c": [repr(value.real), repr(value.imag)]}
    if isinstance(value, torch.dtype):
        return {"dt": dtype_name(value)}
    if isinstance(value, torch.layout):
        return {"ly": LAYOUTS[value]}
    if isinstance(value, torch.memory_format):
        return {"mf": FORMATS[value]}
    if isinstance(value, torch.device):
        return {"dv": str(value)}
    if isinstance(value, slice):
        return {"sl": [encode(part, tensor) for part in (value.start, value.stop, value.step)]}
    if value is Ellipsis:
        return {"e": 1}
    if isinstance(value, torch.Generator):
        if value.device.type != "cpu":
            raise Unexpressible("a generator of %s" % value.device)
        return {"gn": value.initial_seed()}
    if isinstance(value, tuple):
        return {"u": [encode(part, tensor) for part in value]}
    if isinstance(value, list):
        return [encode(part, tensor) for part in value]
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise Unexpressible("a dict by %s" % {type(key).__name__ for key in value})
        return {"m": {key: encode(part, tensor) for key, part in value.items()}}
    named = named_value(value)
    if named is not None:
        return named if "fn" in named else {"in": [named["in"][0], encode(named["in"][1], tensor)]}
    if isinstance(value, (range, set)) or (hasattr(value, "__iter__") and not callable(value)):
        return [encode(part, tensor) for part in value]
    numpy_item = getattr(value, "item", None)
    if numpy_item is not None:
        return encode(numpy_item(), tensor)
    raise Unexpressible("a %s" % type(value).__name__)


def line(value):
    return json.dumps(value, separators=(",", ":")) + "\n"
