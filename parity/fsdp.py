"""Trains small networks by fully_shard on two processes; RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT say which one it is.
`fsdp.py MODE` prints its losses, norms and the sums of the whole parameters as JSON. test/sharding/fully-shard-programs.ts has the same
program."""
import json
import os
import sys
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard

F = nn.functional


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(6, 7)
        self.norm = nn.LayerNorm(7)
        self.b = nn.Linear(7, 7)
        self.c = nn.Linear(7, 3)
        self.d = nn.Linear(3, 1)

    def forward(self, x, mode, step):
        h = self.norm(self.a(x)).relu()
        h = self.b(h).tanh()
        if mode == "twice":
            h = self.b(h).tanh()
        if mode == "unused" and step % 2 == 1:
            return h.mean(1, keepdim=True)
        return self.d(self.c(h).relu())


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.ln_1 = nn.LayerNorm(width)
        self.attention = nn.Linear(width, 3 * width)
        self.projection = nn.Linear(width, width)
        self.ln_2 = nn.LayerNorm(width)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x):
        n, t, width = x.shape
        q, k, v = (part.view(n, t, self.heads, -1).transpose(1, 2) for part in self.attention(self.ln_1(x)).split(width, 2))
        attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        y = x + self.projection(attended.transpose(1, 2).reshape(n, t, width))
        return y + self.mlp(self.ln_2(y))


class GPT(nn.Module):
    def __init__(self):
        super().__init__()
        self.tokens = nn.Embedding(11, 16)
        self.positions = nn.Embedding(8, 16)
        self.blocks = nn.Sequential(Block(16, 2), Block(16, 2))
        self.ln = nn.LayerNorm(16)
        self.head = nn.Linear(16, 11, bias=False)
        self.head.weight = self.tokens.weight

    def forward(self, x):
        at = torch.arange(x.shape[1])
        return self.head(self.ln(self.blocks(self.tokens(x) + self.positions(at))))


def shard(model, mode, mesh):
    options = dict(mesh=mesh)
    if mode == "keep":
        options["reshard_after_forward"] = False
    if mode == "free":
        options["reshard_after_forward"] = True
    if mode == "mixed":
        options["mp_policy"] = MixedPrecisionPolicy(torch.bfloat16, torch.float32)
    if mode == "half":
        options["mp_policy"] = MixedPrecisionPolicy(torch.float16)
    if mode == "grouped":
        fully_shard([model.a, model.norm, model.b], **options)
    elif mode.startswith("gpt"):
        for block in model.blocks:
            fully_shard(block, **options)
    else:
        fully_shard(model.a, **options)
        fully_shard(model.b, **options)
        fully_shard(model.c, **options)
    fully_shard(model, **options)


def train(mode):
    rank = dist.get_rank()
    mesh = init_device_mesh("cpu", (dist.get_world_size(),))
    torch.manual_seed(1)
    is_gpt = mode.startswith("gpt")
    model = GPT() if is_gpt else Network()
    if mode == "frozen":
        model.b.weight.requires_grad_(False)
        model.c.requires_grad_(False)
    shard(model, mode, mesh)
    if mode == "adam" or is_gpt:
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    else:
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    generator = torch.Generator().manual_seed(100 + rank)
    losses, norms = [], []
    for step in range(20):
        optimizer.zero_grad()
        repeats = 3 if mode in ("accumulate", "last") and step % 2 == 0 else 1
        for i in range(repeats):
            if mode == "accumulate":
                model.set_requires_gradient_sync(i == repeats - 1)
            if mode == "last":
                model.set_is_last_backward(i == repeats - 1)
                model.set_reshard_after_backward(i == repeats - 1)
            if is_gpt:
                x = torch.randint(0, 11, (4, 9), generator=generator)
                loss = F.cross_entropy(model(x[:, :-1]).flatten(0, 1), x[:, 1:].flatten())
            else:
                x = torch.randn(4, 6, generator=generator)
                y = torch.randn(4, 1, generator=generator)
                loss = F.mse_loss(model(x, mode, step).float(), y)
            loss.backward()
        losses.append(loss.item())
        if mode in ("clip", "gpt clip"):
            # Of parts without rows Python computes no maximum.
            order = [2.0, 1.0, float("inf") if is_gpt else 3.0][step % 3]
            norms.append(nn.utils.clip_grad_norm_(model.parameters(), 0.5, order).full_tensor().item())
        optimizer.step()
        if mode == "eval" and step % 3 == 0:
            with torch.no_grad():
                losses.append(model(torch.ones(2, 6), mode, step).sum().item())
    state = {name: value.full_tensor().double().sum().item() for name, value in model.state_dict().items()}
    return {"losses": losses, "norms": norms, "state": state}


dist.init_process_group("gloo", timeout=timedelta(seconds=60))
print(json.dumps(train(sys.argv[1])))
dist.barrier()
sys.stdout.flush()
os._exit(0)
