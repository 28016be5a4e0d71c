"""Records results of Python's automatic mixed precision: test/fixtures/amp.json.

    python parity/record_amp.py
"""
import json
import pathlib

import torch
from torch import nn

fixtures = pathlib.Path(__file__).parent.parent / "test" / "fixtures"


def dtypes():
    a = torch.ones(4, 4)
    linear = nn.Linear(4, 4)
    with torch.autocast("cpu"):
        bfloat16 = {
            "matmul": a @ a,
            "linear": linear(a),
            "softmax": torch.softmax(a @ a, 1),
            "add": a + a,
            "exp": torch.exp(a @ a),
            "mse": torch.nn.functional.mse_loss(a @ a, a),
        }
        with torch.autocast("cpu", enabled=False):
            inner = a @ a
    with torch.autocast("cpu", dtype=torch.float16):
        float16 = a @ a
    out = {name: str(value.dtype)[6:] for name, value in bfloat16.items()}
    return {**out, "not enabled": str(inner.dtype)[6:], "float16": str(float16.dtype)[6:], "after": str((a @ a).dtype)[6:]}


def training():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0, growth_interval=3)
    x, y = torch.randn(16, 4), torch.randn(16, 1)
    losses, scales = [], []
    for step in range(12):
        optimizer.zero_grad()
        with torch.autocast("cpu"):
            loss = nn.functional.mse_loss(model(x), y)
        scaled = scaler.scale(loss)
        if step == 5:
            scaled = scaled * float("inf")
        scaled.backward()
        if step % 4 == 0:
            scaler.unscale_(optimizer)
        scaler.step(optimizer)
        scaler.update()
        losses.append(loss.item())
        scales.append(scaler.get_scale())
    return {"losses": losses, "scales": scales, "state": scaler.state_dict()}


def text_of(run):
    try:
        run()
    except (RuntimeError, AssertionError, ValueError) as error:
        return str(error)
    raise AssertionError("no error")


def errors():
    def made(p=None):
        p = p if p is not None else torch.ones(2, requires_grad=True)
        scaler = torch.amp.GradScaler("cpu")
        optimizer = torch.optim.SGD([p], lr=0.1)
        return scaler, optimizer, p

    def unscale_twice():
        scaler, optimizer, p = made()
        scaler.scale(p.sum()).backward()
        scaler.unscale_(optimizer)
        scaler.unscale_(optimizer)

    def unscale_after_step():
        scaler, optimizer, p = made()
        scaler.scale(p.sum()).backward()
        scaler.step(optimizer)
        scaler.unscale_(optimizer)

    def step_twice():
        scaler, optimizer, p = made()
        scaler.scale(p.sum()).backward()
        scaler.step(optimizer)
        scaler.step(optimizer)

    def without_scale():
        scaler, optimizer, p = made()
        scaler.step(optimizer)

    def without_gradients():
        scaler, optimizer, p = made()
        scaler.scale(p.sum())
        scaler.step(optimizer)

    def update_first():
        scaler, optimizer, p = made()
        scaler.scale(p.sum())
        scaler.update()

    def half():
        scaler, optimizer, p = made(torch.ones(2, dtype=torch.float16, requires_grad=True))
        scaler.scale(p.sum()).backward()
        scaler.unscale_(optimizer)

    def empty_state():
        torch.amp.GradScaler("cpu").load_state_dict({})

    def growth():
        torch.amp.GradScaler("cpu", growth_factor=1.0)

    cases = [unscale_twice, unscale_after_step, step_twice, without_scale, without_gradients, update_first, half, empty_state, growth]
    return {case.__name__: text_of(case) for case in cases}


if __name__ == "__main__":
    recorded = {"dtypes": dtypes(), "training": training(), "errors": errors()}
    (fixtures / "amp.json").write_text(json.dumps(recorded, indent=1) + "\n")
