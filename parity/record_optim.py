"""Records PyTorch's own optimizer cases (torch.testing's optim_db) and learning-rate schedules: test/fixtures/optim.json.gz.

    python parity/record_optim.py      needs torch and numpy

A case has an optimizer's class and options, the parameters after its first and fifth step along fixed gradients, its text and
its state dict; an error case has the arguments and the exception. A schedule has a scheduler, the learning rates of twenty steps,
its state dict, and five further steps of a scheduler that loaded it. test/fixtures/optim-python.pth holds state dicts that Python
saved.
"""
import copy
import gzip
import json
import pathlib
import sys
import types

import torch
from torch.optim import lr_scheduler, swa_utils

# torch.testing imports expecttest for tests of texts, which do not run here.
sys.modules["expecttest"] = types.SimpleNamespace(TestCase=object, assert_expected_inline=None)
from torch.testing._internal.common_optimizers import optim_db  # noqa: E402

from optim_cases import cases_of, errors_of  # noqa: E402
from optim_schedules import METRICS, closed_forms, schedule_errors, schedules  # noqa: E402
from optim_values import DRAWN, DTYPES, encode  # noqa: E402

fixture = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "optim.json.gz"


def clips():
    """Records gradients after clipping, and the return values."""
    recorded = []

    def add(name, args, kwargs):
        of = DRAWN[torch.float32]["any"]
        params = [p.clone().requires_grad_() for p in of["params"]]
        for p, g in zip(params, of["grads"][0]):
            p.grad = g.clone()
        given = [p.grad for p in params if p.grad is not None] if name == "get_total_norm" else params
        result = getattr(torch.nn.utils, name)(given, *args, **kwargs)
        grads = [None if p.grad is None else encode(p.grad) for p in params]
        recorded.append({"name": name, "args": encode(args), "kwargs": kwargs, "result": encode(result), "grads": grads})

    for kind in (2.0, 1.0, float("inf"), 0.5):
        add("clip_grad_norm_", [0.5, kind], {})
        add("get_total_norm", [kind], {})
    add("clip_grad_norm_", [1000.0], {"foreach": False})
    add("clip_grad_norm_", [0.1], {"foreach": True})
    add("clip_grads_with_norm_", [0.5, torch.tensor(3.0)], {})
    add("clip_grad_value_", [0.25], {})
    return recorded


def averages():
    """Records averaged models along steps of SGD, and batch statistics updated by update_bn."""
    functions = {
        "default": {},
        "ema": {"multi_avg_fn": swa_utils.get_ema_multi_avg_fn(0.9)},
        "swa": {"multi_avg_fn": swa_utils.get_swa_multi_avg_fn()},
        "one ema": {"avg_fn": swa_utils.get_ema_avg_fn(0.9)},
        "one swa": {"avg_fn": swa_utils.get_swa_avg_fn()},
        "buffers": {"use_buffers": True},
    }
    recorded = []
    for name, options in functions.items():
        torch.manual_seed(1)
        model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4))
        averaged = swa_utils.AveragedModel(model, **options)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        data = [torch.randn(5, 3) for _ in range(4)]
        for x in data:
            optimizer.zero_grad()
            model(x).pow(2).sum().backward()
            optimizer.step()
            averaged.update_parameters(model)
        state = encode(averaged.state_dict())
        swa_utils.update_bn(data, averaged)
        averaged.eval()
        recorded.append({"name": name, "state": state, "output": encode(averaged(data[0])), "mean": encode(averaged.module[1].running_mean)})
    return recorded


FILED = {
    "Adam": {"lr": 0.01, "amsgrad": True},
    "AdamW": {},
    "SGD": {"lr": 0.1, "momentum": 0.9},
    "NAdam": {},
    "ASGD": {},
    "Rprop": {},
    "RMSprop": {"momentum": 0.5, "centered": True},
    "Adafactor": {},
    "Adagrad": {},
}


def files():
    """Saves the state dicts of optimizers and schedulers after two steps, and the parameters after two more steps."""
    of = DRAWN[torch.float64]["any"]
    saved = {"params": of["params"], "grads": of["grads"], "optimizers": {}}
    for name, options in FILED.items():
        params = [p.clone().requires_grad_() for p in of["params"]]
        optimizer = getattr(torch.optim, name)(params, **options)
        scheduler = lr_scheduler.MultiStepLR(optimizer, [1, 3], gamma=0.5)
        for step in range(4):
            for p, g in zip(params, of["grads"][step]):
                p.grad = g.clone()
            optimizer.step()
            scheduler.step()
            if step == 1:
                kept = {
                    "optimizer": copy.deepcopy(optimizer.state_dict()),
                    "scheduler": copy.deepcopy(scheduler.state_dict()),
                    "params": [p.detach().clone() for p in params],
                }
                # Loading casts some scalars to the parameters' dtype.
                optimizer.load_state_dict(copy.deepcopy(kept["optimizer"]))
        saved["optimizers"][name] = {**kept, "after": [p.detach() for p in params]}
    torch.save(saved, fixture.parent / "optim-python.pth")


def main():
    files()
    cases, errors = [], []
    for info in optim_db:
        cases += cases_of(info)
        errors += errors_of(info)
    drawn = {str(d)[6:]: encode(DRAWN[d]) for d in DTYPES}
    content = {
        "version": torch.__version__.split("+")[0],
        "drawn": drawn,
        "cases": cases,
        "errors": errors,
        "schedules": schedules(),
        "closedForms": closed_forms(),
        "scheduleErrors": schedule_errors(),
        "metrics": METRICS,
        "clips": clips(),
        "averages": averages(),
    }
    with gzip.GzipFile(fixture, "wb", mtime=0, compresslevel=9) as file:
        file.write(json.dumps(content, separators=(",", ":")).encode())
    print(len(optim_db), "optimizers,", {k: len(v) for k, v in content.items() if isinstance(v, list)}, fixture.stat().st_size, "bytes")


main()
