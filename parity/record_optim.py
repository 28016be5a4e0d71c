"""Records PyTorch's own optimizer cases (torch.testing's optim_db) and learning-rate schedules: test/fixtures/optim.json.gz.

    python parity/record_optim.py      needs torch and numpy

A case has an optimizer's class and options, the parameters after its first and fifth step along fixed gradients, its text and
its state dict; an error case has the arguments and the exception. A schedule has a scheduler, the learning rates of twenty steps,
its state dict, and five further steps of a scheduler that loaded it. test/fixtures/optim-python.pth holds state dicts that Python
saved.
"""
import base64
import copy
import gzip
import json
import pathlib
import sys
import types
import warnings

import torch
from torch.optim import lr_scheduler, swa_utils

# torch.testing imports expecttest for tests of texts, which do not run here.
sys.modules["expecttest"] = types.SimpleNamespace(TestCase=object, assert_expected_inline=None)
from torch.testing._internal.common_optimizers import optim_db  # noqa: E402

fixture = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "optim.json.gz"

SHAPES = {"any": [(3, 4), (5,), (2, 3, 2), (), (2,)], "matrices": [(4, 3), (3, 4), (5, 5), (2, 6), (2, 2)]}
# The last parameter gets no gradient.
STEPS = 5


def encode(value):
    if isinstance(value, torch.Tensor):
        if value.layout != torch.strided:
            return {"sparse": encode(value.to_dense())}
        data = value.detach().contiguous().resolve_conj()
        raw = data.reshape(-1).view(torch.uint8)
        return {"tensor": base64.b64encode(raw.numpy().tobytes()).decode(), "dtype": str(data.dtype)[6:], "shape": list(data.shape)}
    if isinstance(value, dict):
        return {"dict": [[encode(k), encode(v)] for k, v in value.items()]}
    if isinstance(value, (list, tuple)):
        return [encode(v) for v in value]
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return {"number": str(value)}
    return value


def outline(value):
    """Reduces a state dict: tensors with dimensions become their dtype and shape."""
    if isinstance(value, torch.Tensor):
        return encode(value) if value.dim() == 0 else {"dtype": str(value.dtype)[6:], "shape": list(value.shape)}
    if isinstance(value, dict):
        return {"dict": [[k, outline(v)] for k, v in value.items()]}
    if isinstance(value, (list, tuple)):
        return [outline(v) for v in value]
    return encode(value)


def draw(dtype):
    torch.manual_seed(7)
    drawn = {}
    for kind, shapes in SHAPES.items():
        drawn[kind] = {
            "params": [torch.randn(s, dtype=torch.complex128 if dtype.is_complex else torch.float64).to(dtype) for s in shapes],
            "grads": [
                [torch.randn(s, dtype=torch.complex128 if dtype.is_complex else torch.float64).to(dtype) for s in shapes[:-1]]
                for _ in range(STEPS)
            ],
        }
    return drawn


DTYPES = [torch.float32, torch.float64, torch.complex64, torch.complex128]
DRAWN = {dtype: draw(dtype) for dtype in DTYPES}


def loss_of(params):
    """The loss that L-BFGS minimizes."""
    total = 0
    for i, p in enumerate(params[:-1]):
        x = torch.view_as_real(p) if p.is_complex() else p
        total = total + ((x - 0.5 * (i + 1)) ** 2 * (i + 1)).sum() + (x**4).sum() * 0.1
    return total


def make(info, options, drawn, grouped):
    params = [p.clone().requires_grad_() for p in drawn["params"]]
    given = [{"params": params[:2]}, {"params": params[2:], "lr": 0.5}] if grouped else params
    return params, info.optim_cls(given, **options)


def run(info, options, dtype, grouped, sparse):
    drawn = DRAWN[dtype]["matrices" if info.name == "Muon" else "any"]
    params, optimizer = make(info, options, drawn, grouped)
    after = []
    for step in range(STEPS):
        if info.step_requires_closure:

            def closure():
                optimizer.zero_grad()
                loss = loss_of(params)
                loss.backward()
                return loss

            optimizer.step(closure)
        else:
            for p, g in zip(params, drawn["grads"][step]):
                p.grad = g.clone()
                if sparse:
                    # Keep every second row.
                    kept = g.clone()
                    if kept.dim() > 0:
                        kept[step % 2 :: 2] = 0
                    p.grad = kept.to_sparse(1) if kept.dim() > 0 else kept.to_sparse()
            optimizer.step()
        if step in (0, STEPS - 1):
            after.append([encode(p) for p in params])
    return {"after": after, "repr": repr(optimizer), "stateDict": outline(optimizer.state_dict())}


def differentiate(info, options, dtype):
    """Runs one differentiable step: records the parameters, and the gradients of their weighted sum."""
    drawn = DRAWN[dtype]["any"]
    leaves = [p.clone().requires_grad_() for p in drawn["params"][:-1]]
    grads = [g.clone().requires_grad_() for g in drawn["grads"][0]]
    params = [p.clone() for p in leaves]
    for p, g in zip(params, grads):
        p.grad = g
    info.optim_cls(params, **options).step()
    total = sum((p * (i + 1)).sum() for i, p in enumerate(params))
    found = torch.autograd.grad(total, [*leaves, *grads], allow_unused=True)
    return {"after": [[encode(p) for p in params]], "gradients": [None if g is None else encode(g) for g in found]}


def cases_of(info):
    settings = [x.kwargs for x in info.optim_inputs_func(device="cpu", dtype=torch.float32)]
    plain = dict(settings[1]) if len(settings) > 1 else {}
    wanted = [(s, {}) for s in settings]
    if "foreach" in info.supported_impls:
        wanted += [(s, {"foreach": True}) for s in settings if not (isinstance(s.get("lr"), torch.Tensor))]
    if "cpu" in info.supports_fused_on:
        wanted += [(s, {"fused": True}) for s in settings]
    if not any(isinstance(s.get("lr"), torch.Tensor) for s in settings):
        wanted.append(({"lr": torch.tensor(0.01)}, {}))
    wanted.append(({"lr": torch.tensor([0.01])}, {}))
    if info.name in ("Adam", "AdamW"):
        wanted.append(({"betas": (torch.tensor(0.8), torch.tensor(0.95))}, {}))
    if info.name == "LBFGS":
        wanted += [({"line_search_fn": "strong_wolfe", "max_iter": 4}, {}), ({"max_iter": 3, "history_size": 2}, {})]
    if info.name == "Muon":
        wanted += [({"adjust_lr_fn": "match_rms_adamw"}, {}), ({"nesterov": False, "adjust_lr_fn": "original"}, {})]
    if info.name == "ASGD":
        wanted += [({"t0": 2}, {}), ({"t0": 0, "lambd": 0.1, "alpha": 0.5}, {})]
    if info.name == "RMSprop":
        wanted += [({"momentum": 0.9}, {}), ({"centered": True}, {})]
    if info.name == "Adagrad":
        wanted += [({"lr_decay": 0.1}, {})]
    cases = []

    def add(options, dtype, how, record):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            recorded = record()
        cases.append({"optimizer": info.name, "options": encode(options), "dtype": str(dtype)[6:], "how": how, **recorded})

    sparse_only = info.only_supports_sparse_grads
    for setting, extra in wanted:
        for dtype in (torch.float32, torch.float64):
            options = {**setting, **extra}
            add(options, dtype, "sparse" if sparse_only else "plain", lambda: run(info, options, dtype, False, sparse_only))
    if info.supports_param_groups:
        for dtype in (torch.float32, torch.float64):
            add(plain, dtype, "sparse groups" if sparse_only else "groups", lambda: run(info, plain, dtype, True, sparse_only))
    if info.supports_sparse:
        for setting in ({}, {"lr": 0.1, "maximize": True}):
            add(setting, torch.float64, "sparse", lambda: run(info, setting, torch.float64, False, True))
    if info.supports_complex:
        for i, setting in enumerate(settings):
            for dtype in (torch.complex64, torch.complex128) if i == 0 else (torch.complex128,):
                try:
                    add(setting, dtype, "plain", lambda: run(info, setting, dtype, False, False))
                except RuntimeError as error:
                    print(info.name, setting, dtype, str(error)[:80])
    if "differentiable" in info.supported_impls:
        for setting in settings:
            options = {**setting, "differentiable": True}
            add(options, torch.float64, "differentiable", lambda: differentiate(info, options, torch.float64))
    return cases


def encode_params(value, known):
    if isinstance(value, torch.Tensor):
        if id(value) in known:
            return {"same": known.index(id(value))}
        known.append(id(value))
        return encode(value)
    if isinstance(value, dict):
        return {"dict": [[k, encode_params(v, known)] for k, v in value.items()]}
    if isinstance(value, (list, tuple)):
        return [encode_params(v, known) for v in value]
    return value


def error_of(action):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            action()
    except Exception as error:  # noqa: BLE001
        return {"name": type(error).__name__, "message": str(error)}
    raise AssertionError("nothing was raised")


def errors_of(info):
    found = []

    def add(desc, params, options, stage, gradients="dense"):
        used = [torch.zeros(2, 2)] if params is None else params

        def action():
            optimizer = info.optim_cls(used, **options)
            if stage == "step":
                for p in optimizer.param_groups[0]["params"]:
                    dense = torch.ones_like(p)
                    p.grad = dense.to_sparse() if gradients == "sparse" else dense
                optimizer.step()

        found.append(
            {
                "optimizer": info.name,
                "desc": desc,
                "params": encode_params(used, []),
                "options": encode(options),
                "stage": stage,
                "gradients": gradients,
                "error": error_of(action),
            }
        )

    for x in info.optim_error_inputs_func("cpu", torch.float32):
        given = x.optimizer_error_input
        add(given.desc, given.params, given.kwargs, "step" if x.error_on.name == "STEP_ERROR" else "construction")
    leaf = lambda dtype=torch.float32: [torch.zeros(2, 2, dtype=dtype)]  # noqa: E731
    add("no parameters", [], {}, "construction")
    add("negative lr", leaf(), {"lr": -0.5}, "construction")
    if "betas" in info.optim_cls.__init__.__code__.co_varnames:
        add("second beta", leaf(), {"betas": (0.9, 1.5)}, "construction")
    if "eps" in info.optim_cls.__init__.__code__.co_varnames and info.name not in ("Adafactor", "Muon"):
        add("negative eps", leaf(), {"eps": -1e-8}, "construction")
    if "capturable" in info.optim_cls.__init__.__code__.co_varnames:
        add("capturable on the CPU", leaf(), {"capturable": True}, "step")
    if not info.supports_sparse and not info.only_supports_sparse_grads and not info.step_requires_closure:
        add("sparse gradients", leaf(), {}, "step", "sparse")
    if info.only_supports_sparse_grads:
        add("dense gradients", leaf(), {}, "step")
    if info.supports_fused_on:
        add("fused and foreach", leaf(), {"fused": True, "foreach": True}, "construction")
        add("fused and differentiable", leaf(), {"fused": True, "differentiable": True}, "construction")
        add("fused and complex", leaf(torch.complex64), {"fused": True}, "step")
    return found


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
