"""Learning-rate schedules: rates, state dicts, continuations and errors."""
import warnings

import torch
from torch.optim import lr_scheduler, swa_utils

from optim_values import encode, error_of


LAMBDAS = {"inverse": lambda e: 1 / (1 + e), "power": lambda e: 0.95**e, "half": lambda _: 0.5}

SCHEDULES = [
    ("LambdaLR", {"lr_lambda": "inverse"}),
    ("LambdaLR", {"lr_lambda": ["inverse", "power"]}),
    ("MultiplicativeLR", {"lr_lambda": "half"}),
    ("MultiplicativeLR", {"lr_lambda": ["power", "half"]}),
    ("StepLR", {"step_size": 3}),
    ("StepLR", {"step_size": 4, "gamma": 0.5}),
    ("MultiStepLR", {"milestones": [3, 7, 7, 12]}),
    ("MultiStepLR", {"milestones": [2, 5], "gamma": 0.3}),
    ("ConstantLR", {}),
    ("ConstantLR", {"factor": 0.5, "total_iters": 3}),
    ("LinearLR", {}),
    ("LinearLR", {"start_factor": 0.2, "end_factor": 0.7, "total_iters": 8}),
    ("ExponentialLR", {"gamma": 0.9}),
    ("PolynomialLR", {}),
    ("PolynomialLR", {"total_iters": 12, "power": 2.0}),
    ("CosineAnnealingLR", {"T_max": 8}),
    ("CosineAnnealingLR", {"T_max": 5, "eta_min": 0.01}),
    ("CosineAnnealingWarmRestarts", {"T_0": 4}),
    ("CosineAnnealingWarmRestarts", {"T_0": 3, "T_mult": 2, "eta_min": 0.001}),
    ("CyclicLR", {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 4}),
    ("CyclicLR", {"base_lr": [0.01, 0.02], "max_lr": [0.1, 0.3], "step_size_up": 3, "step_size_down": 5, "mode": "triangular2"}),
    ("CyclicLR", {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 4, "mode": "exp_range", "gamma": 0.9}),
    ("CyclicLR", {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 4, "scale_fn": "inverse", "scale_mode": "iterations", "cycle_momentum": False}),
    ("OneCycleLR", {"max_lr": 0.1, "total_steps": 30}),
    ("OneCycleLR", {"max_lr": [0.1, 0.2], "epochs": 5, "steps_per_epoch": 6, "anneal_strategy": "linear", "three_phase": True}),
    ("OneCycleLR", {"max_lr": 0.1, "total_steps": 25, "pct_start": 0.5, "cycle_momentum": False, "div_factor": 10.0}),
    ("SWALR", {"swa_lr": 0.05}),
    ("SWALR", {"swa_lr": [0.05, 0.01], "anneal_epochs": 5, "anneal_strategy": "linear"}),
    ("SWALR", {"swa_lr": 0.05, "anneal_epochs": 0}),
    ("ReduceLROnPlateau", {"patience": 2}),
    ("ReduceLROnPlateau", {"mode": "max", "factor": 0.5, "patience": 1, "cooldown": 2, "threshold_mode": "abs", "min_lr": [0.001, 0.2]}),
    ("ReduceLROnPlateau", {"threshold": 0.5, "patience": 0, "eps": 1e-3}),
    ("SequentialLR", {"schedulers": [("ConstantLR", {"factor": 0.1, "total_iters": 4}), ("ExponentialLR", {"gamma": 0.9})], "milestones": [5]}),
    (
        "SequentialLR",
        {
            "schedulers": [("LinearLR", {"start_factor": 0.1, "total_iters": 4}), ("CosineAnnealingLR", {"T_max": 6}), ("StepLR", {"step_size": 2})],
            "milestones": [4, 11],
        },
    ),
    ("ChainedScheduler", {"schedulers": [("ConstantLR", {"factor": 0.1, "total_iters": 3}), ("ExponentialLR", {"gamma": 0.9})]}),
    ("ChainedScheduler", {"schedulers": [("StepLR", {"step_size": 2}), ("LinearLR", {}), ("CosineAnnealingLR", {"T_max": 9})]}),
]

SCHEDULE_ERRORS = [
    ("LambdaLR", {"lr_lambda": ["inverse"]}),
    ("MultiplicativeLR", {"lr_lambda": ["inverse", "half", "half"]}),
    ("ConstantLR", {"factor": 1.5}),
    ("LinearLR", {"start_factor": 0.0}),
    ("LinearLR", {"end_factor": 2.0}),
    ("CosineAnnealingWarmRestarts", {"T_0": 0}),
    ("CosineAnnealingWarmRestarts", {"T_0": 3, "T_mult": 0}),
    ("CyclicLR", {"base_lr": [0.1], "max_lr": 1.0}),
    ("CyclicLR", {"base_lr": 0.1, "max_lr": 1.0, "mode": "none"}),
    ("OneCycleLR", {"max_lr": 0.1}),
    ("OneCycleLR", {"max_lr": 0.1, "total_steps": -1}),
    ("OneCycleLR", {"max_lr": 0.1, "epochs": 0, "steps_per_epoch": 2}),
    ("OneCycleLR", {"max_lr": 0.1, "total_steps": 10, "pct_start": 1.5}),
    ("OneCycleLR", {"max_lr": 0.1, "total_steps": 10, "anneal_strategy": "none"}),
    ("OneCycleLR", {"max_lr": [0.1], "total_steps": 10}),
    ("SWALR", {"swa_lr": 0.1, "anneal_strategy": "none"}),
    ("SWALR", {"swa_lr": 0.1, "anneal_epochs": -1}),
    ("SWALR", {"swa_lr": [0.1]}),
    ("ReduceLROnPlateau", {"factor": 1.0}),
    ("ReduceLROnPlateau", {"mode": "none"}),
    ("ReduceLROnPlateau", {"threshold_mode": "none"}),
    ("ReduceLROnPlateau", {"min_lr": [0.1]}),
    ("SequentialLR", {"schedulers": [("StepLR", {"step_size": 2})], "milestones": [3]}),
    ("SequentialLR", {"schedulers": [], "milestones": []}),
    ("SequentialLR", {"schedulers": [("ReduceLROnPlateau", {})], "milestones": []}),
    ("ChainedScheduler", {"schedulers": []}),
    ("ChainedScheduler", {"schedulers": [("StepLR", {"step_size": 2}), ("ReduceLROnPlateau", {})]}),
    ("StepLR", {"step_size": 2, "last_epoch": 3}),
]


def scheduler_of(optimizer, name, options):
    options = dict(options)
    for key in ("lr_lambda", "scale_fn"):
        if key in options:
            given = options[key]
            options[key] = [LAMBDAS[n] for n in given] if isinstance(given, list) else LAMBDAS[given]
    if "schedulers" in options:
        options["schedulers"] = [scheduler_of(optimizer, *spec) for spec in options["schedulers"]]
    if name == "ChainedScheduler":
        return lr_scheduler.ChainedScheduler(options["schedulers"])
    return (swa_utils.SWALR if name == "SWALR" else getattr(lr_scheduler, name))(optimizer, **options)


def optimizer_of(kind):
    a, b = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
    groups = [{"params": [a]}, {"params": [b], "lr": 0.3}]
    return torch.optim.SGD(groups, lr=0.1, momentum=0.5) if kind == "SGD" else torch.optim.Adam(groups, lr=0.1)


# A loss that falls, stays constant and falls again.
METRICS = [1 / (1 + min(i, 5)) - (0.05 * (i - 14) if i > 14 else 0) for i in range(25)]


def advance(optimizer, scheduler, start, count):
    rates = []
    for i in range(start, start + count):
        optimizer.step()
        scheduler.step(METRICS[i]) if isinstance(scheduler, lr_scheduler.ReduceLROnPlateau) else scheduler.step()
        keys = [k for k in ("momentum", "betas") if k in optimizer.param_groups[0]]
        rates.append([[g["lr"], g[keys[0]] if keys == ["momentum"] else g["betas"][0]] for g in optimizer.param_groups])
    return rates


def schedules():
    recorded = []
    for name, options in SCHEDULES:
        for kind in ("SGD", "Adam"):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                optimizer = optimizer_of(kind)
                scheduler = scheduler_of(optimizer, name, options)
                first = [g["lr"] for g in optimizer.param_groups]
                rates = advance(optimizer, scheduler, 0, 20)
                last = scheduler.get_last_lr()
                state = encode(scheduler.state_dict())
                other = optimizer_of(kind)
                resumed = scheduler_of(other, name, options)
                other.load_state_dict(optimizer.state_dict())
                resumed.load_state_dict(scheduler.state_dict())
                rest = advance(other, resumed, 20, 5)
            recorded.append(
                {"scheduler": name, "options": encode(options), "optimizer": kind, "first": first, "rates": rates, "last": last, "stateDict": state, "rest": rest}
            )
    return recorded


def closed_forms():
    """Records rates after step(epoch), which some schedulers compute in closed form."""
    recorded = []
    for name, options in SCHEDULES:
        if name in ("SequentialLR", "ChainedScheduler", "ReduceLROnPlateau", "SWALR", "MultiplicativeLR", "OneCycleLR", "CyclicLR"):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            optimizer = optimizer_of("SGD")
            scheduler = scheduler_of(optimizer, name, options)
            rates = []
            for epoch in (3, 7, 8, 2, 15):
                scheduler.step(epoch)
                rates.append(scheduler.get_last_lr())
        recorded.append({"scheduler": name, "options": encode(options), "rates": rates})
    return recorded


def schedule_errors():
    return [
        {"scheduler": name, "options": encode(options), "error": error_of(lambda: scheduler_of(optimizer_of("SGD"), name, options))}
        for name, options in SCHEDULE_ERRORS
    ]
