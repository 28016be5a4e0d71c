"""The Python counterpart of distributed.mjs."""
import json
import os
import subprocess
import sys

import torch
import torch.distributed as dist
from torch import nn, optim
from torch.nn.parallel import DistributedDataParallel

from rounds import time_rounds

rounds, *port = sys.argv[1:]
rank = 1 if port else 0
torch.set_num_threads(1)

store = dist.TCPStore("127.0.0.1", int(port[0]) if port else 0, 2, rank == 0, wait_for_workers=False)
other = None if rank else subprocess.Popen([sys.executable, sys.argv[0], rounds, str(store.port)])
dist.init_process_group("gloo", store=store, rank=rank, world_size=2)


def step(layers, width, gradient_as_bucket_view, bucket_cap_mb=None):
    torch.manual_seed(0)
    network = nn.Sequential(*[nn.Linear(width, width) for _ in range(layers)])
    model = DistributedDataParallel(network, gradient_as_bucket_view=gradient_as_bucket_view, bucket_cap_mb=bucket_cap_mb)
    optimizer = optim.SGD(model.parameters(), lr=1e-3)
    x = torch.randn(4, width)

    def run():
        optimizer.zero_grad()
        model(x).pow(2).mean().backward()
        optimizer.step()

    return run


figures = time_rounds(
    {
        "40 kB of gradients": (100, step(4, 50, False)),
        "5 MB of gradients": (20, step(5, 512, False)),
        "5 MB of gradients, buckets of 1 MB": (20, step(5, 512, False, 1)),
        "5 MB of gradients, views of the buckets": (20, step(5, 512, True)),
        "50 MB of gradients": (4, step(13, 1000, False)),
        "50 MB of gradients, views of the buckets": (4, step(13, 1000, True)),
    },
    int(rounds),
)
dist.barrier()
dist.destroy_process_group()
if other:
    if other.wait() != 0:
        raise RuntimeError(f"the second process ended with {other.returncode}")
    print(json.dumps(figures))
