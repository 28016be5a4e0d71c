"""Cases and errors of one entry of torch.testing's optim_db."""
import warnings

import torch

from optim_values import DRAWN, STEPS, encode, error_of, outline


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
