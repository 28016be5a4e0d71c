"""The Python counterpart of loader.mjs: `loader.py train.csv BATCHES [--tables]`."""
import json
import sys
import time

import pandas as pd
from torch.utils.data import DataLoader

from guide import MNIST, TablesMNIST

path, batches = sys.argv[1], int(sys.argv[2])
data = (TablesMNIST if "--tables" in sys.argv else MNIST)(pd.read_csv(path))
figures = {}
for num_workers in (0, 4):
    loader = DataLoader(data, batch_size=32, shuffle=True, num_workers=num_workers)
    started = time.perf_counter()
    for seen, _ in enumerate(loader):
        if seen == 0:
            figures[f"until the first batch, {num_workers} workers"] = time.perf_counter() - started
            started = time.perf_counter()
        if seen == batches:
            break
    figures[f"batches, {num_workers} workers"] = time.perf_counter() - started
print(json.dumps(figures))
