"""The guide's network and loss, for every Python version of the guide."""
import torch
from torch import nn


class TripletLoss(nn.Module):
    def __init__(self, margin=1.0):
        super().__init__()
        self.margin = margin

    def calc_euclidean(self, x1, x2):
        return (x1 - x2).pow(2).sum(1)

    def forward(self, anchor, positive, negative):
        near = self.calc_euclidean(anchor, positive)
        far = self.calc_euclidean(anchor, negative)
        return torch.relu(near - far + self.margin).mean()


class Network(nn.Module):
    def __init__(self, emb_dim=128):
        super().__init__()
        self.conv = nn.Sequential(
            *(nn.Conv2d(1, 32, 5), nn.PReLU(), nn.MaxPool2d(2, stride=2), nn.Dropout(0.3)),
            *(nn.Conv2d(32, 64, 5), nn.PReLU(), nn.MaxPool2d(2, stride=2), nn.Dropout(0.3)),
        )
        self.fc = nn.Sequential(nn.Linear(64 * 4 * 4, 512), nn.PReLU(), nn.Linear(512, emb_dim))

    def forward(self, x):
        return self.fc(self.conv(x).view(-1, 64 * 4 * 4))


def init_weights(module):
    if isinstance(module, nn.Conv2d):
        nn.init.kaiming_normal_(module.weight)
