"""The guide's Python program, the counterpart of guide.mjs.

    python bench/programs/guide.py train.csv STEPS WORKERS [--rows N] [--tables]

Rows of a triplet are drawn as in the guide, by scans of all rows; with --tables as in examples/guide/mnist.mts, which draws the
same rows. Needs torch, numpy, pandas and pillow.
"""
import argparse
import json
import random
import sys
import time
from bisect import bisect_right
from pathlib import Path

import numpy as np
import pandas as pd
import torch
from PIL import Image
from torch import optim
from torch.utils.data import DataLoader, Dataset

sys.path.append(str(Path(__file__).resolve().parents[2] / "parity"))
from guide_model import Network, TripletLoss, init_weights  # noqa: E402


def to_tensor(image):
    """Does torchvision's Compose([ToPILImage(), ToTensor()]) for an image of one channel."""
    picture = Image.fromarray(image[:, :, 0])
    return torch.from_numpy(np.array(picture, copy=True))[None].float().div(255)


class MNIST(Dataset):
    def __init__(self, frame):
        self.images = frame.iloc[:, 1:].values.astype(np.uint8)
        self.labels = frame.iloc[:, 0].values
        self.index = frame.index.values

    def __len__(self):
        return len(self.images)

    def image(self, item):
        return to_tensor(self.images[item].reshape(28, 28, 1))

    def draw(self, item, label):
        is_other = self.index != item
        positive = random.choice(self.index[is_other][self.labels[is_other] == label])
        negative = random.choice(self.index[is_other][self.labels[is_other] != label])
        return positive, negative

    def __getitem__(self, item):
        label = self.labels[item]
        positive, negative = self.draw(item, label)
        return self.image(item), self.image(positive), self.image(negative), label


class TablesMNIST(MNIST):
    def __init__(self, frame):
        super().__init__(frame)
        self.rows = {label: np.flatnonzero(self.labels == label).tolist() for label in np.unique(self.labels).tolist()}
        self.ranks = [0] * len(self.labels)
        for rows in self.rows.values():
            for rank, row in enumerate(rows):
                self.ranks[row] = rank
        # How many rows of other labels precede each row of a label.
        self.others = {label: [row - rank for rank, row in enumerate(rows)] for label, rows in self.rows.items()}

    def draw(self, item, label):
        rows, rank = self.rows[label], self.ranks[item]
        drawn = random.randrange(len(rows) - 1)
        positive = rows[drawn + (drawn >= rank)]
        drawn = random.randrange(len(self.labels) - len(rows))
        return positive, drawn + bisect_right(self.others[label], drawn)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("train")
    parser.add_argument("steps", type=int)
    parser.add_argument("workers", type=int)
    parser.add_argument("--rows", type=int)
    parser.add_argument("--tables", action="store_true")
    options = parser.parse_args()
    torch.manual_seed(2020)
    random.seed(2020)
    started = time.perf_counter()
    frame = pd.read_csv(options.train, nrows=options.rows)
    seconds = time.perf_counter() - started
    data = (TablesMNIST if options.tables else MNIST)(frame)
    loader = DataLoader(data, batch_size=32, shuffle=True, num_workers=options.workers)
    model = Network(2)
    model.apply(init_weights)
    optimizer = optim.Adam(model.parameters(), lr=0.001)
    criterion = TripletLoss()
    model.train()
    losses, waiting, computing = [], 0, 0
    mark = time.perf_counter()
    for anchor, positive, negative, _ in loader:
        arrived = time.perf_counter()
        waiting += arrived - mark
        optimizer.zero_grad()
        loss = criterion(model(anchor), model(positive), model(negative))
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        mark = time.perf_counter()
        computing += mark - arrived
        if len(losses) == options.steps:
            break
    print(json.dumps({"reading the CSV": seconds, "waiting for batches": waiting, "computing": computing, "losses": losses}))


if __name__ == "__main__":
    main()
