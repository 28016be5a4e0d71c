"""Records the orders of torch.utils.data's samplers, splits and loaders: test/fixtures/samplers.json.

    python parity/record_samplers.py      needs torch
"""
import json
import pathlib

import torch
from torch.utils import data

source = list(range(40))
weights = [0.1, 3.0, 0.5, 1.0]
tensors = data.TensorDataset(torch.arange(10.0).reshape(5, 2), torch.arange(5))


def seeded(run):
    torch.manual_seed(7)
    return run()


def generator():
    return torch.Generator().manual_seed(3)


def split(lengths, **options):
    return [list(part.indices) for part in data.random_split(range(10), lengths, **options)]


def shares(length, **options):
    return [
        list(data.DistributedSampler(range(length), num_replicas=3, rank=rank, **options)) for rank in range(3)
    ]


def second_epoch():
    sampler = data.DistributedSampler(range(10), num_replicas=3, rank=1)
    sampler.set_epoch(1)
    return list(sampler)


def failure(run):
    try:
        run()
    except (ValueError, AssertionError) as error:
        return str(error)
    raise AssertionError("no error")


recorded = {
    "random": seeded(lambda: list(data.RandomSampler(source))),
    "more": seeded(lambda: list(data.RandomSampler(range(4), num_samples=10))),
    "replacement": seeded(lambda: list(data.RandomSampler(source, replacement=True))),
    "generator": list(data.RandomSampler(source, generator=generator())),
    "subset": seeded(lambda: list(data.SubsetRandomSampler([5, 3, 8, 1]))),
    "weighted": seeded(lambda: list(data.WeightedRandomSampler(weights, 12))),
    "distinct": seeded(lambda: list(data.WeightedRandomSampler(weights, 3, replacement=False))),
    "lengths": seeded(lambda: split([7, 3])),
    "shares": seeded(lambda: split([0.5, 0.25, 0.25])),
    "splitGenerator": split([6, 4], generator=generator()),
    "batches": seeded(
        lambda: [[x.tolist(), y.tolist()] for x, y in data.DataLoader(tensors, batch_size=2, shuffle=True)]
    ),
    "batchSampler": [
        [x.tolist(), y.tolist()] for x, y in data.DataLoader(tensors, batch_sampler=[[4, 0], [1]])
    ],
    "concat": [data.ConcatDataset([range(3), range(10, 14)])[i] for i in [0, 3, 6, -1, -7]],
    "distributed": [
        shares(10), shares(10, drop_last=True), shares(9, drop_last=True), shares(1), shares(10, shuffle=False, seed=4)
    ],
    "secondEpoch": second_epoch(),
    "errors": {
        "mismatch": failure(lambda: data.TensorDataset(torch.zeros(2), torch.zeros(3))),
        "stack": failure(lambda: data.StackDataset(range(2), range(3))),
        "none": failure(lambda: data.StackDataset()),
        "concat": failure(lambda: data.ConcatDataset([])),
        "index": failure(lambda: data.ConcatDataset([range(3)])[-4]),
        "sum": failure(lambda: split([7, 4])),
        "share": failure(lambda: split([1.5, -0.5])),
        "count": failure(lambda: data.RandomSampler([])),
        "weights": failure(lambda: data.WeightedRandomSampler(torch.zeros(2, 2), 3)),
        "rank": failure(lambda: data.DistributedSampler(range(3), num_replicas=2, rank=2)),
        "batchSampler": failure(lambda: data.DataLoader(tensors, batch_sampler=[[0]], shuffle=True)),
    },
}
path = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "samplers.json"
path.write_text(json.dumps(recorded) + "\n")
