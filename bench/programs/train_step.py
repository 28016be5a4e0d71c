"""The Python counterpart of train-step.mjs."""
import json
import sys

import torch
from torch import nn, optim

from rounds import time_rounds

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


CALLS = 5000


def without_grad():
    with torch.no_grad():
        return layer(rows)


def loop():
    with torch.no_grad():
        for _ in range(CALLS):
            layer(rows)


timed = {
    "perceptron step, Adam": (200, step(lambda parameters: optim.Adam(parameters, lr=1e-3))),
    "perceptron step, SGD with momentum": (200, step(lambda parameters: optim.SGD(parameters, lr=1e-3, momentum=0.9))),
    "Linear(8, 8) with grad": (CALLS, lambda: layer(rows)),
    "Linear(8, 8), entering noGrad each time": (CALLS, without_grad),
    "(w * a).sum().backward()": (CALLS, lambda: (w * a).sum().backward()),
}
rounds = int(sys.argv[1])
figures = time_rounds(timed, rounds)
in_loop = [t / CALLS for t in time_rounds({"loop": (1, loop)}, rounds)["loop"]]
print(json.dumps({**figures, "Linear(8, 8), the loop within noGrad": in_loop}))
