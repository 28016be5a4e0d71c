"""Records the device memory that Python's reference counting needs to train three models: test/fixtures/device-memory.json.

    python parity/record_device_memory.py      on Linux, after `npx vitest run --project device` has built the fake device

Python runs on the project's fake device, registered as CUDA before torch is imported, so the bytes are counted by the
allocator that counts ours. A model's figure is the most bytes that tensors occupied in ten steps.
"""
import ctypes
import importlib.util
import json
import os
import pathlib
import subprocess
import sys

root = pathlib.Path(__file__).parent.parent
lazy = os.RTLD_LAZY | os.RTLD_GLOBAL  # the addon's references to Node are never used
libraries = pathlib.Path(importlib.util.find_spec("torch").origin).parent / "lib"
for name in ("libc10.so", "libtorch_cpu.so", "libtorch.so"):
    ctypes.CDLL(str(libraries / name), mode=lazy)
ctypes.CDLL(str(root / "build" / "fake-device" / "fake_device.node"), mode=lazy)

import torch  # noqa: E402
from torch import nn, optim  # noqa: E402
from torch.nn import functional as F  # noqa: E402

from guide_model import Network  # noqa: E402

torch.cuda._lazy_init = lambda: None  # a torch for the CPU refuses to initialize CUDA
device = "cuda:0"
steps = 10


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.width, self.heads = width, heads
        self.ln_1 = nn.LayerNorm(width)
        self.attention = nn.Linear(width, 3 * width)
        self.projection = nn.Linear(width, width)
        self.ln_2 = nn.LayerNorm(width)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x):
        n, t, _ = x.shape
        parts = self.attention(self.ln_1(x)).split(self.width, 2)
        q, k, v = (part.view(n, t, self.heads, -1).transpose(1, 2) for part in parts)
        attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        y = x + self.projection(attended.transpose(1, 2).reshape(n, t, self.width))
        return y + self.mlp(self.ln_2(y))


class GPT(nn.Module):
    def __init__(self, characters=64, context=64, width=64):
        super().__init__()
        self.tokens = nn.Embedding(characters, width)
        self.positions = nn.Embedding(context, width)
        self.blocks = nn.Sequential(Block(width, 4), Block(width, 4))
        self.ln = nn.LayerNorm(width)
        self.head = nn.Linear(width, characters, bias=False)
        self.head.weight = self.tokens.weight

    def forward(self, x):
        at = torch.arange(x.shape[1], device=x.device)
        return self.head(self.ln(self.blocks(self.tokens(x) + self.positions(at))))


class BasicBlock(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Identity()
        if inputs != outputs:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        return F.relu(self.bn2(self.conv2(y)) + self.shortcut(x))


def train_gpt():
    model = GPT().to(device)
    optimizer = optim.AdamW(model.parameters(), lr=1e-3)
    for _ in range(steps):
        x, y = torch.randint(64, (16, 64)).to(device), torch.randint(64, (16, 64)).to(device)
        loss = F.cross_entropy(model(x).view(-1, 64), y.view(-1))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def train_resnet():
    model = nn.Sequential(
        *(nn.Conv2d(1, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8), nn.ReLU()),
        *(BasicBlock(8, 8, 1), BasicBlock(8, 16, 2), BasicBlock(16, 32, 2)),
        *(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 10)),
    ).to(device)
    optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4)
    for _ in range(steps):
        x, y = torch.rand(64, 1, 28, 28).to(device), torch.randint(10, (64,)).to(device)
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def train_guide():
    model = Network().to(device)
    criterion = nn.TripletMarginLoss()
    optimizer = optim.Adam(model.parameters(), lr=1e-3)
    for _ in range(steps):
        anchor, positive, negative = (torch.rand(32, 1, 28, 28).to(device) for _ in range(3))
        optimizer.zero_grad()
        loss = criterion(model(anchor), model(positive), model(negative))
        loss.backward()
        optimizer.step()


trainings = {"guide": train_guide, "gpt": train_gpt, "resnet": train_resnet}
if len(sys.argv) > 1:
    trainings[sys.argv[1]]()
    print(torch._C._accelerator_getDeviceStats(0)["allocated_bytes"]["all"]["peak"])
else:
    run = [sys.executable, __file__]
    peaks = {name: int(subprocess.run([*run, name], check=True, capture_output=True, text=True).stdout) for name in trainings}
    path = root / "test" / "fixtures" / "device-memory.json"
    path.write_text(json.dumps({"torch": torch.__version__, "peaks": peaks}, indent=1) + "\n")
