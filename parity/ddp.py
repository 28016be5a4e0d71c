"""Trains a small network by DistributedDataParallel; RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT say which process it is.
`ddp.py MODE` prints its losses and a hash of its state as JSON. test/nn/parallel/distributed.test.ts has the same program."""
import contextlib
import hashlib
import json
import os
import sys
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel

OPTIONS = {
    "default": {},
    "unused": dict(find_unused_parameters=True),
    "static": dict(static_graph=True),
    "views": dict(gradient_as_bucket_view=True, bucket_cap_mb=0.002),
    "fp16": {},
    "hook": {},
}


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(10, 32)
        self.bn = nn.BatchNorm1d(32)
        self.b = nn.Linear(32, 32)
        self.c = nn.Linear(32, 32)
        self.d = nn.Linear(32, 4)

    def forward(self, x, uses_all):
        h = self.b(self.bn(self.a(x)).relu()).relu()
        return self.d(self.c(h) if uses_all else h)


def train(mode):
    rank = dist.get_rank()
    torch.manual_seed(rank)
    model = DistributedDataParallel(Network(), **OPTIONS[mode])
    if mode == "fp16":
        dist._register_builtin_comm_hook(model.reducer, dist.BuiltinCommHookType.FP16_COMPRESS)
    if mode == "hook":
        model.register_comm_hook(None, default_hooks.allreduce_hook)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    generator = torch.Generator().manual_seed(100 + rank)
    losses = []
    for step in range(20):
        x = torch.randn(16, 10, generator=generator)
        y = torch.randn(16, 4, generator=generator)
        optimizer.zero_grad()
        uses_all = mode != "unused" or step % 2 == 0
        accumulates = mode == "views" and step % 3 == 0
        for synchronizes in [False, True] if accumulates else [True]:
            with contextlib.nullcontext() if synchronizes else model.no_sync():
                loss = nn.functional.mse_loss(model(x, uses_all), y)
                loss.backward()
        losses.append(loss.item())
        optimizer.step()
    digest = hashlib.sha256()
    for name, value in model.state_dict().items():
        digest.update(name.encode())
        digest.update(value.contiguous().numpy().tobytes())
    return {"losses": losses, "state": digest.hexdigest()}


dist.init_process_group("gloo", timeout=timedelta(seconds=60))
print(json.dumps(train(sys.argv[1])))
dist.destroy_process_group()
# Where a hook was registered, Python's own exit aborts now and then ("terminate called without an active exception").
sys.stdout.flush()
os._exit(0)
