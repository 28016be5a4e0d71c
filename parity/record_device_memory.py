"""Records the device memory that Python's reference counting needs to train three models: test/fixtures/device-memory.json.

    python parity/record_device_memory.py      on Linux, after `npx vitest run --project device` has built the fake device

Python runs on the project's fake device, so the bytes are counted by the allocator that counts ours. A model's figure is the
most bytes that tensors occupied in ten steps.
"""
import json
import pathlib
import subprocess
import sys

import torch

root = pathlib.Path(__file__).parent.parent
sys.path.append(str(root / "bench" / "programs"))
from device_models import train, trainings  # noqa: E402

if len(sys.argv) > 1:
    train(trainings[sys.argv[1]]("cuda:0"), "cuda:0", 10)
    print(torch._C._accelerator_getDeviceStats(0)["allocated_bytes"]["all"]["peak"])
else:
    run = [sys.executable, str(root / "parity" / "fake_device.py"), __file__]
    peaks = {
        name: int(subprocess.run([*run, name], check=True, capture_output=True, text=True).stdout) for name in ("guide", "gpt", "resnet")
    }
    path = root / "test" / "fixtures" / "device-memory.json"
    path.write_text(json.dumps({"torch": torch.__version__, "peaks": peaks}, indent=1) + "\n")
