"""The guide's original Python program, the counterpart of examples/guide.

    python bench/guide.py --train train.csv --rows 3200 --epochs 1 --num-workers 4 --metrics FILE

Writes {"epochs": [{"seconds", "steps"}], "readCsvSeconds"}; "steps" has one loss for each step. Needs torch, numpy, pandas and
pillow.
"""
import argparse
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import torch
from PIL import Image
from torch import optim
from torch.utils.data import DataLoader, Dataset

sys.path.append(str(Path(__file__).resolve().parent.parent / "parity"))
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

    def __getitem__(self, item):
        label = self.labels[item]
        is_other = self.index != item
        positive = random.choice(self.index[is_other][self.labels[is_other] == label])
        negative = random.choice(self.index[is_other][self.labels[is_other] != label])
        return self.image(item), self.image(positive), self.image(negative), label


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--train", required=True)
    for name, default in (("rows", 42000), ("epochs", 1), ("num-workers", 4), ("seed", 2020)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--metrics", required=True)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    started = time.perf_counter()
    frame = pd.read_csv(options.train, nrows=options.rows)
    read_csv_seconds = time.perf_counter() - started
    loader = DataLoader(MNIST(frame), batch_size=32, shuffle=True, num_workers=options.num_workers)
    model = Network(2)
    model.apply(init_weights)
    model.to(device)
    optimizer = optim.Adam(model.parameters(), lr=0.001)
    criterion = TripletLoss()
    model.train()
    epochs = []
    for _ in range(options.epochs):
        started, losses = time.perf_counter(), []
        for anchor, positive, negative, _ in loader:
            anchor, positive, negative = anchor.to(device), positive.to(device), negative.to(device)
            optimizer.zero_grad()
            loss = criterion(model(anchor), model(positive), model(negative))
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        epochs.append({"seconds": time.perf_counter() - started, "steps": losses})
    with open(options.metrics, "w") as out:
        json.dump({"epochs": epochs, "readCsvSeconds": read_csv_seconds}, out)


if __name__ == "__main__":
    main()
