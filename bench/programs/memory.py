"""The Python counterpart of memory.mjs; tensors that tidy frees at the end of a step are freed at once in Python."""
import json
import sys

import torch

from rounds import time_rounds

a, b = torch.rand(512, 512), torch.rand(512, 512)


def chain():
    x = a
    for _ in range(50):
        x = torch.add(x, b)
    return x.numel()


def kept():
    results = [a]
    for i in range(50):
        results.append(torch.add(results[i], b))
    return len(results)


steps = {
    "an add of 50 in a chain, tidy": chain,
    "an add of 50 in a chain, nothing disposed": chain,
    "an add of 50, results kept for the step": kept,
}
figures = {}
for name, step in steps.items():
    times = time_rounds({name: (60, step)}, int(sys.argv[1]))[name]
    figures[name] = [t / 50 for t in times]
print(json.dumps(figures))
