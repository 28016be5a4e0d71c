"""The Python counterpart of job.mjs."""
import json
import sys
import time
from pathlib import Path

import torch
from torch import nn, optim

sys.path.append(str(Path(__file__).resolve().parents[2] / "parity"))
from guide_model import Network, TripletLoss, init_weights  # noqa: E402

name, steps, *files = sys.argv[1:]
torch.manual_seed(0)
if name == "guide":
    model = Network(2).apply(init_weights)
    criterion = TripletLoss()
    anchor, positive, negative = (torch.rand(32, 1, 28, 28) for _ in range(3))
    loss = lambda: criterion(model(anchor), model(positive), model(negative))  # noqa: E731
else:
    model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
    x = torch.randn(32, 784)
    target = torch.randint(0, 10, [32])
    loss = lambda: nn.functional.cross_entropy(model(x), target)  # noqa: E731
optimizer = optim.Adam(model.parameters(), lr=0.001)
model.train()
started = time.perf_counter()
for _ in range(int(steps)):
    optimizer.zero_grad()
    loss().backward()
    optimizer.step()
elapsed = time.perf_counter() - started
for file in files:
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, file)
print(json.dumps({"steps": elapsed}))
