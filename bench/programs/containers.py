"""The Python counterpart of containers.mjs."""
import json
import sys

from torch import nn

from rounds import time_rounds


def modules():
    return [nn.ReLU() for _ in range(10)]


modules_list = nn.ModuleList(modules())
sequence = nn.Sequential(*modules())
modules_dict = nn.ModuleDict({f"k{i}": module for i, module in enumerate(modules())})


def iterate():
    for module in modules_list:
        if module is None:
            return


calls = {
    "iterate ModuleList": iterate,
    "ModuleList by index": lambda: modules_list[5],
    "ModuleList from the end": lambda: modules_list[-1],
    "length of ModuleList": lambda: len(modules_list),
    "Sequential by index": lambda: sequence[5],
    "length of Sequential": lambda: len(sequence),
    "ModuleDict by key": lambda: modules_dict["k5"],
    "key in ModuleDict": lambda: "k5" in modules_dict,
    "items of ModuleDict": lambda: list(modules_dict.items()),
    "length of ModuleDict": lambda: len(modules_dict),
}
print(json.dumps(time_rounds({name: (5000, call) for name, call in calls.items()}, int(sys.argv[1]))))
