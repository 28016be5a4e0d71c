"""Runs a Python program on the project's fake device, registered as CUDA before torch is imported.

    python parity/fake_device.py PROGRAM [ARG ...]     on Linux, after `npx vitest run --project device` has built the fake device
"""
import ctypes
import importlib.util
import os
import pathlib
import runpy
import sys

root = pathlib.Path(__file__).parent.parent
lazy = os.RTLD_LAZY | os.RTLD_GLOBAL  # the addon's references to Node are never used
libraries = pathlib.Path(importlib.util.find_spec("torch").origin).parent / "lib"
for name in ("libc10.so", "libtorch_cpu.so", "libtorch.so"):
    ctypes.CDLL(str(libraries / name), mode=lazy)
ctypes.CDLL(str(root / "build" / "fake-device" / "fake_device.node"), mode=lazy)

import torch  # noqa: E402

torch.cuda._lazy_init = lambda: None  # a torch for the CPU refuses to initialize CUDA

sys.argv = sys.argv[1:]
sys.path.insert(0, str(pathlib.Path(sys.argv[0]).resolve().parent))
runpy.run_path(sys.argv[0], run_name="__main__")
