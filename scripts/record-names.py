"""Writes the names that PyTorch's Python makes public, per namespace: what is not in the schemas.

    python scripts/record-names.py > src/ops/generated/names.json
"""
import json

import torch


def public(where):
    return sorted(n for n in dir(where) if not n.startswith("_") and callable(getattr(where, n)))


def prefixed(where, prefix):
    return sorted(n[len(prefix):] for n in dir(where) if n.startswith(prefix))


names = {
    "version": torch.__version__,
    "torch": public(torch._C._VariableFunctions),
    "nn": public(torch._C._nn),
    "linalg": prefixed(torch._C._linalg, "linalg_"),
    "fft": prefixed(torch._C._fft, "fft_"),
    "special": prefixed(torch._C._special, "special_"),
    "methods": public(torch._C.TensorBase),
}
print(json.dumps(names, indent=1))
