"""The networks that are trained on a device for their memory and their speed: the counterpart of device-models.ts."""
import sys
from pathlib import Path

import torch
from torch import nn, optim
from torch.nn import functional as F

sys.path.append(str(Path(__file__).resolve().parents[2] / "parity"))
from guide_model import Network, TripletLoss, init_weights  # noqa: E402


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


def resnet():
    return nn.Sequential(
        *(nn.Conv2d(1, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8), nn.ReLU()),
        *(BasicBlock(8, 8, 1), BasicBlock(8, 16, 2), BasicBlock(16, 32, 2)),
        *(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 10)),
    )


def perceptron():
    return nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))


class Training:
    """A network in training: `draw` draws a batch on the host, `step` trains with one on the device and returns the loss."""

    def __init__(self, draw, optimizer, loss_of):
        self.draw, self.optimizer, self.loss_of = draw, optimizer, loss_of

    def step(self, batch):
        self.optimizer.zero_grad()
        loss = self.loss_of(*batch)
        loss.backward()
        self.optimizer.step()
        return loss


def images(count):
    return torch.rand(count, 1, 28, 28)


def guide(device, capturable=False):
    model = Network(2).apply(init_weights).to(device)
    criterion = TripletLoss()
    optimizer = optim.Adam(model.parameters(), lr=1e-3, capturable=capturable)
    return Training(lambda: [images(32), images(32), images(32)], optimizer, lambda *batch: criterion(*(model(part) for part in batch)))


def perceptron_training(device, capturable=False):
    model = perceptron().to(device)
    optimizer = optim.Adam(model.parameters(), lr=1e-3, capturable=capturable)
    return Training(lambda: [torch.randn(32, 784), torch.randint(10, (32,))], optimizer, lambda x, y: F.cross_entropy(model(x), y))


def gpt(device, capturable=False):
    model = GPT().to(device)
    optimizer = optim.AdamW(model.parameters(), lr=1e-3, capturable=capturable)
    draw = lambda: [torch.randint(64, (16, 64)), torch.randint(64, (16, 64))]  # noqa: E731
    return Training(draw, optimizer, lambda x, y: F.cross_entropy(model(x).view(-1, 64), y.view(-1)))


def resnet_training(device, capturable=False):
    model = resnet().to(device)
    optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4)
    return Training(lambda: [images(64), torch.randint(10, (64,))], optimizer, lambda x, y: F.cross_entropy(model(x), y))


trainings = {"guide": guide, "perceptron": perceptron_training, "gpt": gpt, "resnet": resnet_training}


def train(training, device, steps):
    """Trains for some steps, each with a new batch."""
    for _ in range(steps):
        training.step([part.to(device) for part in training.draw()])
