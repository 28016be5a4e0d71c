"""Writes the public names of Python's PyTorch for each namespace, with their documentation pages. The schemas have neither.

    python scripts/record-names.py > src/ops/generated/names.json
"""
import json

import torch
import torch.nn.functional as functional


def public(where):
    return sorted(n for n in dir(where) if not n.startswith("_") and callable(getattr(where, n)))


def prefixed(where, prefix):
    return sorted(n[len(prefix):] for n in dir(where) if n.startswith(prefix))


def documented(where, name):
    return bool(getattr(getattr(where, name, None), "__doc__", None))


# Prefixes of torch.special functions that have a docstring but are not on the documentation page.
hidden = "airy_ai bessel chebyshev_polynomial_v chebyshev_polynomial_w laguerre legendre modified_bessel scaled_modified spherical shifted"


# Functions of nn.functional with a docstring but without their own page, and the page that covers them.
elsewhere = {
    "conv_tbc": None,
    "channel_shuffle": "generated/torch.nn.ChannelShuffle.html",
    "native_channel_shuffle": "generated/torch.nn.ChannelShuffle.html",
    "max_pool1d_with_indices": "generated/torch.nn.functional.max_pool1d.html",
    "celu_": "generated/torch.nn.functional.celu.html",
    "selu_": "generated/torch.nn.functional.selu.html",
}


def function_page(name):
    """The page of torch.NAME, relative to the site's address; None if there is none."""
    if name in elsewhere:
        return elsewhere[name]
    of_functional = f"generated/torch.nn.functional.{name}.html"
    if name.endswith("_"):
        if documented(functional, name):
            return of_functional
        return method_page(name)
    own = documented(torch, name)
    # Python documents these as functions of nn.functional.
    if documented(functional, name) and (not own or getattr(functional, name) is getattr(torch, name)):
        return of_functional
    if own:
        return f"generated/torch.{name}.html"
    return f"generated/torch.Tensor.{name}.html" if documented(torch.Tensor, name) else None


def method_page(name):
    if documented(torch.Tensor, name):
        return f"generated/torch.Tensor.{name}.html"
    if name.endswith("_"):
        return function_page(name[:-1])
    return function_page(name) if hasattr(torch, name) else None


def nn_page(name):
    shown = name if hasattr(functional, name) else name.rstrip("_")
    return f"generated/torch.nn.functional.{shown}.html" if documented(functional, shown) else None


def special_page(name):
    return None if name.startswith(tuple(hidden.split())) else f"special.html#torch.special.{name}"


def with_pages(names, page):
    return {name: page(name) for name in names}


names = {
    "version": torch.__version__,
    "torch": with_pages(public(torch._C._VariableFunctions), function_page),
    "nn": with_pages(public(torch._C._nn), nn_page),
    "linalg": with_pages(prefixed(torch._C._linalg, "linalg_"), lambda n: f"generated/torch.linalg.{n}.html"),
    "fft": with_pages(prefixed(torch._C._fft, "fft_"), lambda n: f"generated/torch.fft.{n}.html"),
    "special": with_pages(prefixed(torch._C._special, "special_"), special_page),
    "methods": with_pages(public(torch._C.TensorBase), method_page),
}
print(json.dumps(names, indent=1))
