"""The Python counterpart of files.mjs: `files.py FOLDER pth` reads a file, `files.py FOLDER --write` writes both (a state dict of 500 MB).

If the package safetensors is missing, the bytes are read by torch.frombuffer from a memory map of the file. Either way the
tensors stay in the map, so each is copied to its own memory, as in files.mjs.
"""
import json
import mmap
import struct
import sys
import time

import torch

try:
    from safetensors.torch import load_file
except ImportError:
    load_file = None

folder = sys.argv[1]
pth, safe = f"{folder}/bench.pth", f"{folder}/bench.safetensors"

if "--write" in sys.argv:
    state = {f"layer.{i}.weight": torch.randn(1024, 1024) for i in range(119)}
    state.update({f"layer.{i}.bias": torch.randn(1024) for i in range(119)})
    torch.save(state, pth)
    header, parts, at = {}, [], 0
    for name, tensor in state.items():
        size = tensor.numel() * 4
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [at, at + size]}
        parts.append(tensor)
        at += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(safe, "wb") as out:
        out.write(struct.pack("<Q", len(text)) + text)
        for tensor in parts:
            out.write(tensor.numpy().tobytes())
    sys.exit()


def mapped(path):
    with open(path, "rb") as opened:
        data = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_COPY)
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    flat = torch.frombuffer(data, dtype=torch.float32, offset=8 + length)
    return {
        name: flat[entry["data_offsets"][0] // 4 : entry["data_offsets"][1] // 4].view(entry["shape"])
        for name, entry in header.items()
    }


format = sys.argv[2]
start = time.perf_counter()
if format == "pth":
    tensors = torch.load(pth)
else:
    tensors = {name: tensor.clone() for name, tensor in (load_file or mapped)(safe).items()}
elapsed = time.perf_counter() - start
print(json.dumps({f".{format} of 500 MB": elapsed * 1e6}))
