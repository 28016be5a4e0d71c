"""The twin of per-call.mjs."""
import json
import time

import torch

a, b = torch.rand(2, 2), torch.rand(2, 2)
calls = {
    "add": lambda: torch.add(a, b),
    "mul": lambda: a.mul(b),
    "relu": lambda: torch.relu(a),
    "add scalar": lambda: a.add(1),
    "sum dim": lambda: a.sum(1, True),
    "sum by name": lambda: a.sum(dim=1, keepdim=True),
    "matmul": lambda: a.matmul(b),
    "view": lambda: a.view(4),
    "cat": lambda: torch.cat([a, b]),
    "max": lambda: torch.max(a, 1),
}
best = {}
for name, call in calls.items():
    best[name] = float("inf")
    for _ in range(6):
        t = time.perf_counter()
        for _ in range(20000):
            call()
        best[name] = min(best[name], (time.perf_counter() - t) / 20000 * 1e6)
print(json.dumps(best))
