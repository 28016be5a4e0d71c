"""Runs the programs that torch.jit saved in a folder and prints the differences from the results saved there: load_scripts.py FOLDER"""
import json
import math
import sys
from pathlib import Path

import torch

folder = Path(sys.argv[1])
programs = torch.load(folder / "calls.pth", weights_only=False)
names = json.loads((folder / "names.json").read_text())


def differs(got, want):
    if isinstance(want, torch.Tensor):
        if not isinstance(got, torch.Tensor) or got.shape != want.shape or got.dtype != want.dtype:
            return f"{got} for {want}"
        return None if torch.allclose(got, want, rtol=1e-6, atol=1e-6, equal_nan=True) else f"{got} for {want}"
    if isinstance(want, (list, tuple)):
        if len(got) != len(want):
            return f"{len(got)} values, not {len(want)}"
        return next((d for d in map(differs, got, want) if d), None)
    if isinstance(want, dict):
        return next((d for key in want if (d := differs(got[key], want[key]))), None)
    if isinstance(want, str):
        return None if got == want else f"{got!r} for {want!r}"
    same = got == want or abs(got - want) <= 1e-6 or (math.isnan(got) and math.isnan(want))
    return None if same else f"{got} for {want}"


problems = []
for i, name in enumerate(names):
    module = torch.jit.load(str(folder / f"{i}.pt"))
    schema = module.forward.schema.arguments[1:]
    for call in programs[str(i)]["calls"]:
        args = [tuple(a) if isinstance(p.type, torch.TupleType) else a for a, p in zip(call["args"], schema)]
        try:
            problem = differs(module(*args), call["result"])
        except Exception as e:
            problem = str(e)
        if problem:
            problems.append(f"{name}: {problem}")
print(json.dumps(problems))
