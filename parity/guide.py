"""The guide's training loop with torch only, for a live comparison: prints a JSON list of step losses.

    python parity/guide.py train.csv ROWS SEED [--workers N] [--script]
"""
import csv
import json
import random
import sys

import torch
from torch import optim
from torch.utils.data import DataLoader, Dataset

from guide_model import Network, TripletLoss, init_weights


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


path, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
workers = int(sys.argv[sys.argv.index("--workers") + 1]) if "--workers" in sys.argv else 0
with open(path) as file:
    reader = csv.reader(file)
    next(reader)
    rows = [[int(cell) for cell in row] for row, _ in zip(reader, range(count))]
torch.manual_seed(seed)
random.seed(seed)
loader = DataLoader(MNIST(rows), batch_size=32, shuffle=True, num_workers=workers)
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
