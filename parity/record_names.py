"""Records the public names of PyTorch's Python: test/fixtures/public-names.json.

    python parity/record_names.py
"""
import json
import types
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint
import torch.distributed.checkpoint.state_dict
import torch.distributed.fsdp
import torch.distributed.nn.functional


def names(where, public=None):
    listed = public or [n for n in dir(where) if not n.startswith("_")]
    return sorted({n for n in listed if not isinstance(getattr(where, n, None), types.ModuleType)})


recorded = {
    "version": torch.__version__,
    "torch": names(torch),
    "Tensor": names(torch.Tensor),
    "linalg": names(torch.linalg),
    "fft": names(torch.fft, torch.fft.__all__),
    "special": names(torch.special, torch.special.__all__),
    "sparse": names(torch.sparse, torch.sparse.__all__),
    "autograd": names(torch.autograd, torch.autograd.__all__),
    "utils.data": names(torch.utils.data, torch.utils.data.__all__),
    "accelerator": names(torch.accelerator, torch.accelerator.__all__),
    "cuda": names(torch.cuda, torch.cuda.__all__),
    "cuda.amp": names(torch.cuda.amp, torch.cuda.amp.__all__),
    "cuda.memory": names(torch.cuda.memory, torch.cuda.memory.__all__),
    "cuda.nvtx": names(torch.cuda.nvtx, torch.cuda.nvtx.__all__),
    "cuda.random": names(torch.cuda.random, torch.cuda.random.__all__),
    "jit": names(torch.jit, torch.jit.__all__),
    "distributed": names(dist),
    "distributed.nn.functional": names(dist.nn.functional),
    "distributed.fsdp": names(dist.fsdp),
    "distributed.checkpoint": names(dist.checkpoint),
    "distributed.checkpoint.state_dict": names(dist.checkpoint.state_dict, dist.checkpoint.state_dict.__all__),
    "distributions": names(torch.distributions, torch.distributions.__all__),
    "distributions.constraints": names(torch.distributions.constraints, torch.distributions.constraints.__all__),
    "distributions.utils": names(torch.distributions.utils, torch.distributions.utils.__all__),
}
path = Path(__file__).parent.parent / "test" / "fixtures" / "public-names.json"
path.write_text(json.dumps(recorded, indent=1) + "\n")
