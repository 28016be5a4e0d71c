"""The Python counterpart of jit.mjs."""
import json
import sys
from pathlib import Path

import torch
from torch import nn, optim

sys.path.append(str(Path(__file__).resolve().parents[2] / "parity"))
from guide_model import Network, TripletLoss, init_weights  # noqa: E402
from rounds import time_rounds  # noqa: E402

torch.manual_seed(0)
anchor, positive, negative = (torch.rand(32, 1, 28, 28) for _ in range(3))
one, row = torch.rand(1, 1, 28, 28), torch.rand(1, 16)


def compiled(module, is_compiled):
    return torch.jit.script(module) if is_compiled else module


def make_step(is_compiled):
    model = compiled(Network(2).apply(init_weights), is_compiled)
    criterion = compiled(TripletLoss(), is_compiled)
    optimizer = optim.Adam(model.parameters(), lr=0.001)
    model.train()

    def run():
        optimizer.zero_grad()
        loss = criterion(model(anchor), model(positive), model(negative))
        loss.backward()
        optimizer.step()
        return loss.item()

    return run


def without_grad(model, x):
    def run():
        with torch.no_grad():
            return model(x).numel()

    return run


def small():
    return nn.Sequential(*(layer for _ in range(8) for layer in (nn.Linear(16, 16), nn.ReLU()))).eval()


timed = {
    "the guide's step, eager": (5, make_step(False)),
    "the guide's step, compiled": (5, make_step(True)),
    "the guide's network on one image, eager": (20, without_grad(Network(2).eval(), one)),
    "the guide's network on one image, compiled": (20, without_grad(compiled(Network(2).eval(), True), one)),
    "16 small layers, eager": (500, without_grad(small(), row)),
    "16 small layers, compiled": (500, without_grad(compiled(small(), True), row)),
}
print(json.dumps(time_rounds(timed, int(sys.argv[1]))))
