"""Records how PyTorch's Python functions, constructors and methods take their arguments: test/fixtures/signatures.json.gz.

    python parity/record_signatures.py         needs torch

Each parameter is [name, kind, whether it has a default]; kinds are "position", "name" (behind `*`), "rest" (`*args`) and
"names" (`**kwargs`). Functions of C++, which have no signature, are left out.
"""
import gzip
import importlib
import inspect
import json
import types
import warnings
from pathlib import Path

import torch

warnings.simplefilter("ignore")
modules = """
torch torch.amp torch.autograd torch.autograd.forward_ad torch.autograd.functional torch.autograd.graph torch.cuda torch.distributions
torch.distributions.constraints torch.distributions.kl torch.distributions.utils torch.jit torch.nn torch.nn.functional torch.nn.init
torch.nn.utils torch.nn.utils.fusion torch.nn.utils.parametrizations torch.nn.utils.parametrize torch.nn.utils.prune torch.nn.utils.rnn
torch.optim torch.optim.lr_scheduler torch.optim.swa_utils torch.random torch.signal.windows torch.sparse torch.utils.checkpoint
torch.utils.data torch.serialization torch.nn.modules.module torch.backends.cpu torch.backends.cudnn torch.backends.mkldnn
""".split()
kinds = {
    inspect.Parameter.POSITIONAL_ONLY: "position",
    inspect.Parameter.POSITIONAL_OR_KEYWORD: "position",
    inspect.Parameter.KEYWORD_ONLY: "name",
    inspect.Parameter.VAR_POSITIONAL: "rest",
    inspect.Parameter.VAR_KEYWORD: "names",
}


def read(function, without_self):
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return None
    if without_self:
        parameters = parameters[1:]
    return [[p.name, kinds[p.kind], p.default is not inspect.Parameter.empty] for p in parameters]


def methods(cls):
    found = {}
    for name in dir(cls):
        if name.startswith("_"):
            continue
        member = inspect.getattr_static(cls, name)
        if isinstance(member, (staticmethod, classmethod)):
            found[name] = read(getattr(cls, name), False)
        elif isinstance(member, types.FunctionType):
            found[name] = read(member, True)
    return {name: signature for name, signature in found.items() if signature is not None}


def record(module):
    entries = {}
    for name in dir(module):
        value = getattr(module, name, None)
        if name.startswith("_") or isinstance(value, types.ModuleType) or not callable(value):
            continue
        if inspect.isclass(value):
            constructor = value.__init__ if value.__init__ is not object.__init__ else value.__new__
            if not getattr(value, "__module__", "").startswith("torch"):
                continue
            entries[name] = {"constructor": read(constructor, True), "methods": methods(value)}
        else:
            signature = read(value, False)
            if signature is not None:
                entries[name] = {"function": signature}
    return entries


recorded = {"version": torch.__version__.split("+")[0], "modules": {name: record(importlib.import_module(name)) for name in modules}}
path = Path(__file__).parent.parent / "test" / "fixtures" / "signatures.json.gz"
path.write_bytes(gzip.compress(json.dumps(recorded, sort_keys=True).encode(), mtime=0))
