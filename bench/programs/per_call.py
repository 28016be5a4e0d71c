"""The Python counterpart of per-call.mjs."""
import json
import sys

import torch

from rounds import time_rounds

a, b, c = torch.rand(2, 2), torch.rand(2, 2), torch.rand(2, 2)
w, bias = torch.rand(4, 2), torch.rand(4)
x = torch.rand(1, 2, 4, 4)
v = torch.rand(4)
index = torch.tensor([0, 1])
mask = a.gt(0.5)
f = torch.nn.functional
calls = {
    "add": lambda: torch.add(a, b),
    "sub method": lambda: a.sub(b),
    "mul": lambda: a.mul(b),
    "div by number": lambda: a.div(2),
    "add number": lambda: a.add(1),
    "add alpha": lambda: a.add(b, alpha=2),
    "neg": lambda: a.neg(),
    "exp": lambda: torch.exp(a),
    "sigmoid": lambda: a.sigmoid(),
    "relu": lambda: torch.relu(a),
    "pow": lambda: a.pow(2),
    "clamp": lambda: a.clamp(0, 1),
    "clamp by name": lambda: torch.clamp(a, min=0, max=1),
    "gt": lambda: a.gt(b),
    "where": lambda: torch.where(mask, a, b),
    "sum": lambda: a.sum(),
    "sum dim": lambda: a.sum(1, True),
    "sum by name": lambda: a.sum(dim=1, keepdim=True),
    "mean dims": lambda: a.mean([0, 1]),
    "max": lambda: torch.max(a, 1),
    "argmax": lambda: a.argmax(1),
    "softmax": lambda: a.softmax(1),
    "matmul": lambda: a.matmul(b),
    "mm": lambda: torch.mm(a, b),
    "addmm": lambda: torch.addmm(c, a, b),
    "linear": lambda: f.linear(a, w, bias),
    "conv2d": lambda: torch.conv2d(x, x),
    "view": lambda: a.view(4),
    "view of dims": lambda: a.view(-1, 2),
    "reshape": lambda: v.reshape(2, 2),
    "transpose": lambda: a.transpose(0, 1),
    "permute": lambda: a.permute(1, 0),
    "unsqueeze": lambda: a.unsqueeze(0),
    "expand": lambda: v.expand(3, 4),
    "select": lambda: a.select(0, 1),
    "cat": lambda: torch.cat([a, b]),
    "stack": lambda: torch.stack([a, b], 1),
    "indexSelect": lambda: a.index_select(0, index),
    "add in place": lambda: c.add_(b),
    "zeros": lambda: torch.zeros(2, 2),
}
print(json.dumps(time_rounds({name: (5000, call) for name, call in calls.items()}, int(sys.argv[1]))))
