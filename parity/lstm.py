"""The Python counterpart of examples/lstm.mts, with torch only: prints each step's loss, then the error on unseen sequences.

    python parity/lstm.py [STEPS]
"""
import sys

import torch
from torch import nn, optim
from torch.nn import functional as F

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
batch_size, length, width = 64, 20, 32
torch.manual_seed(1997)


def draw_sequences(count):
    values = torch.rand(count, length)
    marks = torch.zeros(count, length).scatter_(1, torch.rand(count, length).topk(2, 1).indices, 1.0)
    return torch.stack([values, marks], 2), (values * marks).sum(1)


class Adder(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(2, width, batch_first=True)
        self.head = nn.Linear(width, 1)

    def forward(self, x):
        output, _ = self.lstm(x)
        return self.head(output[:, -1]).squeeze(1)


model = Adder()
optimizer = optim.Adam(model.parameters(), lr=0.01)
for step in range(steps):
    x, y = draw_sequences(batch_size)
    loss = F.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    print(f"step {step} loss {loss.item():.6f}")

model.eval()
with torch.no_grad():
    x, y = draw_sequences(1000)
    print(f"mean squared error {F.mse_loss(model(x), y).item():.6f}")
