"""The Python counterpart of loader.mjs."""
import json
import sys
import time

import pandas as pd
from torch.utils.data import DataLoader

from guide import MNIST

path, count = sys.argv[1], int(sys.argv[2])
data = MNIST(pd.read_csv(path))
figures = {}
for num_workers in (0, 4):
    loader = DataLoader(data, batch_size=32, shuffle=True, num_workers=num_workers)
    for seen, _ in enumerate(loader):
        # The first batch waits for the workers to start.
        if seen == 0:
            started = time.perf_counter()
        if seen == count:
            break
    figures[f"batches of triplets, {num_workers} workers"] = time.perf_counter() - started
print(json.dumps(figures))
