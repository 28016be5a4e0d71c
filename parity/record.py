"""Records results of Python's PyTorch for the tests: test/fixtures/*.json and python.pth.

    python parity/record.py            needs torch
"""
import json
import pathlib
import random

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, RandomSampler

fixtures = pathlib.Path(__file__).parent.parent / "test" / "fixtures"


def write(name, value):
    (fixtures / f"{name}.json").write_text(json.dumps(value, indent=1) + "\n")


def texts():
    torch.manual_seed(0)
    x = torch.arange(24.0).view(2, 3, 4)
    r = torch.randn(3, 4)
    w = torch.ones(2, requires_grad=True)
    cases = {
        "integral floats": x,
        "randn": r,
        "scalar": torch.tensor(3.5),
        "small": torch.tensor([1e-8, 1.0]),
        "large": torch.tensor([1e10, 1.0]),
        "nan and inf": torch.tensor([float("nan"), float("inf"), 1.5]),
        "int64": torch.arange(5),
        "bool": torch.tensor([[True, False]]),
        "complex": torch.tensor([1 + 2j, -0.5j]),
        "float64": torch.tensor([1.0, 2.5], dtype=torch.float64),
        "bfloat16": torch.tensor([1.0, 2.5], dtype=torch.bfloat16),
        "empty": torch.empty(0, 3),
        "summarized": torch.arange(2000),
        "summarized 2d": torch.arange(10000.0).view(100, 100),
        "requires grad": w,
        "grad fn": (w * 2).sum(),
        "row": x[1],
        "slice": x[0, 1:3],
        "step": x[:, :, ::2],
        "ellipsis": x[..., 1],
        "new axis": x[0, 0][None].shape,
        "mask": x[x > 20],
        "index tensor": x[0][torch.tensor([2, 0])],
        "max": torch.max(r, dim=1).values,
        "argmax": torch.max(r, dim=1).indices,
        "int plus int": torch.arange(3) + 1,
        "int times float": torch.arange(3) * 0.5,
        "int over int": torch.arange(3) / 2,
        "mean": r.mean((0, 1), keepdim=True),
        "uniform": torch.rand(2, 2),
        "randint": torch.randint(0, 1000, (5,)),
        "randperm": torch.randperm(8),
        "unique": torch.unique(torch.tensor([3, 1, 3, 2])),
    }
    cases["cat"] = torch.cat([r, r[:1]])
    write("texts", {"version": torch.__version__.split("+")[0], "cases": {name: repr(value) for name, value in cases.items()}})


def modules():
    makers = {
        "Linear": (lambda: nn.Linear(3, 4), (2, 3)),
        "Linear without bias": (lambda: nn.Linear(3, 4, bias=False), (2, 3)),
        "Conv1d": (lambda: nn.Conv1d(2, 4, 3, padding=1), (2, 2, 5)),
        "Conv2d": (lambda: nn.Conv2d(2, 4, 3, stride=2, padding=(1, 0)), (2, 2, 6, 6)),
        "Conv2d same": (lambda: nn.Conv2d(2, 2, 3, padding="same", dilation=2), (1, 2, 6, 6)),
        "Conv2d circular": (lambda: nn.Conv2d(2, 2, 3, padding=1, padding_mode="circular"), (1, 2, 4, 4)),
        "Conv2d grouped": (lambda: nn.Conv2d(4, 4, 3, groups=2, bias=False), (1, 4, 5, 5)),
        "Conv3d": (lambda: nn.Conv3d(1, 2, 2), (1, 1, 3, 3, 3)),
        "PReLU": (lambda: nn.PReLU(), (2, 3)),
        "PReLU 3": (lambda: nn.PReLU(3, init=0.1), (2, 3)),
        "ReLU": (lambda: nn.ReLU(), (2, 3)),
        "Sigmoid": (lambda: nn.Sigmoid(), (2, 3)),
        "Tanh": (lambda: nn.Tanh(), (2, 3)),
        "MaxPool2d": (lambda: nn.MaxPool2d(2, stride=2), (1, 2, 4, 4)),
        "MaxPool2d padded": (lambda: nn.MaxPool2d((3, 2), padding=1, ceil_mode=True), (1, 2, 5, 5)),
        "Dropout": (lambda: nn.Dropout(0.3), (4, 5)),
        "Flatten": (lambda: nn.Flatten(), (2, 3, 4)),
        "Identity": (lambda: nn.Identity(), (2, 3)),
        "Sequential": (lambda: nn.Sequential(nn.Linear(3, 8), nn.PReLU(), nn.Sequential(nn.Linear(8, 2))), (2, 3)),
    }
    out = {}
    for name, (make, shape) in makers.items():
        torch.manual_seed(7)
        module = make()
        x = torch.randn(shape, requires_grad=True)
        y = module(x)
        y.sum().backward()
        out[name] = {
            "repr": repr(module),
            "state": {key: value.tolist() for key, value in module.state_dict().items()},
            "output": y.tolist(),
            "gradients": {key: value.grad.tolist() for key, value in module.named_parameters()},
            "inputGradient": x.grad.tolist(),
        }
    torch.manual_seed(7)
    embedding = nn.Embedding(5, 3, padding_idx=1)
    y = embedding(torch.tensor([[0, 1], [4, 4]]))
    y.pow(2).sum().backward()
    out["Embedding"] = {
        "repr": repr(embedding),
        "state": {"weight": embedding.weight.tolist()},
        "output": y.tolist(),
        "gradients": {"weight": embedding.weight.grad.tolist()},
    }
    out["ModuleList"] = {"repr": repr(nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2), nn.ReLU()]))}
    write("modules", out)


def losses():
    out = {}
    for name, make in {
        "default": lambda: nn.TripletMarginLoss(),
        "guide": lambda: nn.TripletMarginLoss(margin=1.0, p=2, eps=1e-7),
        "swap": lambda: nn.TripletMarginLoss(swap=True),
        "p1 sum": lambda: nn.TripletMarginLoss(p=1, reduction="sum"),
        "none": lambda: nn.TripletMarginLoss(margin=0.5, reduction="none"),
        "distance default": lambda: nn.TripletMarginWithDistanceLoss(),
        "distance module": lambda: nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance()),
        "distance swap": lambda: nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance(), swap=True, reduction="sum"),
        "distance l infinity": lambda: nn.TripletMarginWithDistanceLoss(
            distance_function=lambda a, b: torch.max(torch.abs(a - b), dim=1).values, margin=1.5
        ),
        "distance none": lambda: nn.TripletMarginWithDistanceLoss(
            distance_function=lambda a, b: 1 - nn.functional.cosine_similarity(a, b), reduction="none"
        ),
    }.items():
        torch.manual_seed(2020)
        inputs = [torch.randn(10, 16, requires_grad=True) for _ in range(3)]
        loss = make()(*inputs)
        loss.sum().backward()
        out[name] = {"loss": loss.tolist(), "gradients": [x.grad.tolist() for x in inputs]}
    examples = {}
    torch.manual_seed(2020)
    x = [torch.randn(100, 128, requires_grad=True) for _ in range(3)]
    result = nn.TripletMarginLoss(margin=1.0, p=2, eps=1e-7)(*x)
    result.backward()
    examples["triplet-margin-loss"] = [torch.__version__.split("+")[0], repr(result)]
    for name, make in {
        "triplet-distance-loss": lambda: nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance()),
        "triplet-custom-distance": lambda: nn.TripletMarginWithDistanceLoss(
            distance_function=lambda a, b: torch.max(torch.abs(a - b), dim=1).values, margin=1.5
        ),
    }.items():
        torch.manual_seed(2020)
        embedding = nn.Embedding(1000, 128)
        a, p, n = (embedding(torch.randint(0, 1000, (1,))) for _ in range(3))
        examples[name] = [repr(make()(a, p, n))]
    write("losses", {"losses": out, "examples": examples})


def optimizers():
    out = {}
    for name, make in {
        "Adam": lambda p: optim.Adam(p, lr=0.01),
        "Adam weight decay": lambda p: optim.Adam(p, lr=0.01, weight_decay=0.1),
        "Adam amsgrad maximize": lambda p: optim.Adam(p, lr=0.01, amsgrad=True, maximize=True),
        "Adam decoupled": lambda p: optim.Adam(p, lr=0.01, weight_decay=0.1, decoupled_weight_decay=True),
        "Adam betas": lambda p: optim.Adam(p, lr=0.01, betas=(0.8, 0.9), eps=1e-6),
        "Adam fused": lambda p: optim.Adam(p, lr=0.01, fused=True),
        "SGD": lambda p: optim.SGD(p, lr=0.1),
        "SGD momentum": lambda p: optim.SGD(p, lr=0.1, momentum=0.9, dampening=0.1, weight_decay=0.01),
        "SGD nesterov": lambda p: optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True),
    }.items():
        torch.manual_seed(3)
        model = nn.Sequential(nn.Linear(4, 8), nn.PReLU(), nn.Linear(8, 1))
        optimizer = make(model.parameters())
        x, y = torch.randn(16, 4), torch.randn(16, 1)
        trajectory = []
        for _ in range(5):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            optimizer.step()
            trajectory.append(loss.item())
        state = optimizer.state_dict()
        out[name] = {
            "losses": trajectory,
            "weights": [p.tolist() for p in model.parameters()],
            "repr": repr(optimizer),
            "groups": [{k: v for k, v in g.items()} for g in state["param_groups"]],
            "stateKeys": sorted({key for s in state["state"].values() for key in s}),
        }
    write("optimizers", out)


def files():
    torch.manual_seed(5)
    model = nn.Sequential(nn.Linear(4, 8), nn.PReLU(), nn.Linear(8, 1))
    optimizer = optim.Adam(model.parameters(), lr=0.01)
    x, y = torch.randn(16, 4), torch.randn(16, 1)

    def step():
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    before = [step() for _ in range(3)]
    base = torch.arange(6.0)
    torch.save(
        {
            "model": model.state_dict(),
            "optimizer": optimizer.state_dict(),
            "x": x,
            "y": y,
            "output": model(x).detach(),
            "before": before,
            "values": {"int": -5, "big": 2**40, "huge": 2**70, "float": 0.1, "none": None, "yes": True, "text": "hé\n", "tuple": (1, 2, 3, 4), "list": [1, [2]]},
            "mixed": {1: "one", "two": 2},
            "shared": [base, base[2:4], base.view(2, 3).t()],
            "dtypes": [torch.arange(4).to(d) for d in (torch.uint8, torch.int16, torch.int32, torch.int64, torch.float16, torch.bfloat16, torch.float64, torch.complex64, torch.uint16)],
            "bools": torch.tensor([True, False]),
            "parameter": nn.Parameter(torch.ones(2)),
            "__proto__": {"polluted": True},
        },
        fixtures / "python.pth",
    )
    write("files", {"after": [step() for _ in range(3)]})


class Draws(torch.utils.data.Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, index):
        return torch.rand(2), torch.randint(0, 1000, (1,)), torch.empty(2).normal_()


def draws():
    torch.manual_seed(11)
    orders = [list(RandomSampler(range(10))) for _ in range(2)]
    torch.manual_seed(11)
    batches = [[b.tolist() for b in DataLoader(range(7), batch_size=3, shuffle=True)] for _ in range(2)]
    random.seed(2020)
    choices = [random.choice(range(n)) for n in (1, 2, 10, 1000, 42000, 5, 3, 2**31)]
    floats = [random.random() for _ in range(3)]
    random.seed(2**70 + 3)
    bits = [random.getrandbits(32) for _ in range(3)]
    torch.manual_seed(4)
    worker_draws = [[t.tolist() for t in batch] for batch in DataLoader(Draws(), batch_size=2, num_workers=2)]
    write("draws", {"workers": worker_draws, "orders": orders, "batches": batches, "choices": choices, "floats": floats, "bits": bits})


if __name__ == "__main__":
    fixtures.mkdir(parents=True, exist_ok=True)
    texts()
    modules()
    losses()
    optimizers()
    files()
    draws()
