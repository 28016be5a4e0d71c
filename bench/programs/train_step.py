"""The Python counterpart of train-step.mjs."""
import json
import sys
import time

import torch
from torch import nn, optim

torch.manual_seed(0)
x = torch.randn(32, 784)
target = torch.randint(0, 10, [32])


def step(make):
    model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = make(model.parameters())

    def run():
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), target).backward()
        optimizer.step()

    return run


layer = nn.Linear(8, 8)
rows = torch.randn(4, 8)
w = torch.randn(2, 2, requires_grad=True)
a = torch.randn(2, 2)


def without_grad():
    with torch.no_grad():
        return layer(rows)


calls = {
    "perceptron step, Adam": step(lambda parameters: optim.Adam(parameters, lr=1e-3)),
    "perceptron step, SGD with momentum": step(lambda parameters: optim.SGD(parameters, lr=1e-3, momentum=0.9)),
    "Linear(8, 8) with grad": lambda: layer(rows),
    "Linear(8, 8) no grad": without_grad,
    "(w * a).sum().backward()": lambda: (w * a).sum().backward(),
}
best = {name: float("inf") for name in calls}
for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 8):
    for name, call in calls.items():
        n = 200 if name.startswith("perceptron") else 5000
        t = time.perf_counter()
        for _ in range(n):
            call()
        best[name] = min(best[name], (time.perf_counter() - t) / n * 1e6)
print(json.dumps(best))
