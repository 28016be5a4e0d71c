"""The Python counterpart of gpu.ts."""
import json
import math
import sys
import time

import torch
from torch import accelerator
from torch.utils.data import DataLoader, TensorDataset

from device_models import train, trainings

device = "cuda"
rounds, steps = (int(text) for text in sys.argv[1:])
figures, failed = {}, {}


def attempt(name, run):
    try:
        figures[name] = run()
    except Exception as error:
        failed[name] = str(error).split("\n")[0]


def timed(count, run):
    run()
    accelerator.synchronize()
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        for _ in range(count):
            run()
        accelerator.synchronize()
        times.append((time.perf_counter() - started) / count * 1e6)
    return times


def to_device(batch):
    return [part.to(device) for part in batch]


def eager(make):
    torch.manual_seed(2020)
    training = make(device)
    batch = to_device(training.draw())
    return timed(steps, lambda: training.step(batch))


def captured(make):
    training = make(device, capturable=True)
    batch = to_device(training.draw())
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        for _ in range(3):
            training.step(batch)
    torch.cuda.current_stream().wait_stream(side)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        training.step(batch)
    return timed(steps, graph.replay)


def epoch():
    torch.manual_seed(2020)
    training = trainings["guide"](device)
    parts = [torch.rand(32 * steps, 1, 28, 28) for _ in range(3)]
    loader = DataLoader(TensorDataset(*parts), batch_size=32, shuffle=True)
    training.step(to_device(training.draw())).item()
    started = time.perf_counter()
    for batch in loader:
        training.step(to_device(batch)).item()
    return (time.perf_counter() - started) * 1e6


def peak(make):
    accelerator.empty_cache()
    accelerator.reset_peak_memory_stats()
    before = accelerator.memory_allocated()
    train(make(device), device, math.ceil(steps * 0.3))
    return (accelerator.max_memory_allocated() - before) / 2**20


for name, make in trainings.items():
    attempt(f"{name} step", lambda: eager(make))
    attempt(f"{name} step, graph", lambda: captured(make))
figures["guide's epoch"] = [epoch() for _ in range(rounds)]

a, b = torch.rand(2, 2, device=device), torch.rand(2, 2, device=device)
calls = {
    "add": lambda: a.add(b),
    "add number": lambda: a.add(1),
    "relu": lambda: a.relu(),
    "sum": lambda: a.sum(),
    "mm": lambda: a.mm(b),
    "sum and item": lambda: a.sum().item(),
}
for name, call in calls.items():
    attempt(f"{name}, 2x2", lambda: timed(20 * steps, call))

host = torch.rand(16, 2**20)
target = torch.empty(16, 2**20, device=device)
copies = math.ceil(steps / 10)
attempt("64 MiB to the device", lambda: timed(copies, lambda: target.copy_(host)))


def pinned_copies():
    pinned = host.pin_memory()
    return timed(copies, lambda: target.copy_(pinned, non_blocking=True))


attempt("64 MiB to the device, pinned", pinned_copies)
for name, make in trainings.items():
    attempt(f"{name} peak", lambda: peak(make))

torch.manual_seed(2020)
training = trainings["guide"](device)
losses = [training.step(to_device(training.draw())).item() for _ in range(math.ceil(steps / 2))]
print(json.dumps({"figures": figures, "failed": failed, "losses": losses}))
