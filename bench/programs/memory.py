"""The Python counterpart of memory.mjs; tensors that tidy frees at the end of a step are freed at once in Python."""
import json
import time

import torch

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
best = {name: float("inf") for name in steps}
for name, step in steps.items():
    for _ in range(5):
        t = time.perf_counter()
        for _ in range(60):
            step()
        best[name] = min(best[name], (time.perf_counter() - t) / 3000 * 1e6)
print(json.dumps(best))
