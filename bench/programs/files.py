"""The Python counterpart of files.mjs; `files.py FOLDER --write` writes a state dict of 500 MB in both formats."""
import json
import sys
import time

import torch
from safetensors.torch import load_file, save_file

folder, format = sys.argv[1:]
pth, safetensors = f"{folder}/bench.pth", f"{folder}/bench.safetensors"

if format == "--write":
    state = {f"layer.{i}.weight": torch.randn(1024, 1024) for i in range(119)}
    state.update({f"layer.{i}.bias": torch.randn(1024) for i in range(119)})
    torch.save(state, pth)
    save_file(state, safetensors)
    sys.exit()

loaders = {
    "safetensors": lambda: load_file(safetensors),
    "pth": lambda: torch.load(pth),
    "mapped": lambda: torch.load(pth, mmap=True),
}
started = time.perf_counter()
tensors = loaders[format]()
loaded = time.perf_counter()
total = 0
for tensor in tensors.values():
    total += tensor.sum().item()
summed = time.perf_counter()
print(json.dumps({"loaded": loaded - started, "loaded and summed once": summed - started}))
