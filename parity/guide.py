"""The guide's training loop with torch alone, for a live comparison: prints a JSON list of step losses.

    python parity/guide.py train.csv ROWS SEED [--script]
"""
import csv
import json
import random
import sys

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, Dataset


class MNIST(Dataset):
    def __init__(self, rows):
        self.labels = [row[0] for row in rows]
        self.images = torch.tensor([row[1:] for row in rows], dtype=torch.uint8)
        self.same = {label: [i for i, other in enumerate(self.labels) if other == label] for label in set(self.labels)}

    def __len__(self):
        return len(self.labels)

    def image(self, item):
        return self.images[item].view(1, 28, 28).float().div(255)

    def __getitem__(self, item):
        label = self.labels[item]
        positive = random.choice([i for i in self.same[label] if i != item])
        negative = random.choice([i for i, other in enumerate(self.labels) if other != label])
        return self.image(item), self.image(positive), self.image(negative), label


class TripletLoss(nn.Module):
    def forward(self, a, p, n):
        return torch.relu((a - p).pow(2).sum(1) - (a - n).pow(2).sum(1) + 1.0).mean()


class Network(nn.Module):
    def __init__(self, emb_dim):
        super().__init__()
        self.conv = nn.Sequential(
            *(nn.Conv2d(1, 32, 5), nn.PReLU(), nn.MaxPool2d(2, stride=2), nn.Dropout(0.3)),
            *(nn.Conv2d(32, 64, 5), nn.PReLU(), nn.MaxPool2d(2, stride=2), nn.Dropout(0.3)),
        )
        self.fc = nn.Sequential(nn.Linear(64 * 4 * 4, 512), nn.PReLU(), nn.Linear(512, emb_dim))

    def forward(self, x):
        return self.fc(self.conv(x).view(-1, 64 * 4 * 4))


def init_weights(m):
    if isinstance(m, nn.Conv2d):
        nn.init.kaiming_normal_(m.weight)


path, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(path) as file:
    reader = csv.reader(file)
    next(reader)
    rows = [[int(cell) for cell in row] for row, _ in zip(reader, range(count))]
torch.manual_seed(seed)
random.seed(seed)
loader = DataLoader(MNIST(rows), batch_size=32, shuffle=True)
model = Network(2)
model.apply(init_weights)
criterion = TripletLoss()
if "--script" in sys.argv:
    model, criterion = torch.jit.script(model), torch.jit.script(criterion)
optimizer = optim.Adam(model.parameters(), lr=0.001)
model.train()
losses = []
for anchor, positive, negative, _ in loader:
    optimizer.zero_grad()
    loss = criterion(model(anchor), model(positive), model(negative))
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print(json.dumps(losses))
