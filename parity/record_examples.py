"""Records the first step losses of the examples' Python counterparts and the digest of the kernels: test/fixtures/example-models.json.

    python parity/record_examples.py
"""
import json
import os
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).parent
steps = 30

# One thread: the number of threads that share a sum determines its rounding.
environment = {**os.environ, "OMP_NUM_THREADS": "1"}


def printed(script, *args):
    return subprocess.run([sys.executable, here / script, *args], check=True, capture_output=True, text=True, env=environment)


losses = {"kernels": printed("kernels.py").stdout.strip()}
for name in ("gpt", "resnet", "lstm"):
    run = printed(f"{name}.py", str(steps))
    losses[name] = [float(loss) for loss in re.findall(r"^step \d+ loss (\S+)$", run.stdout, re.M)]
(here.parent / "test" / "fixtures" / "example-models.json").write_text(json.dumps(losses, indent=1) + "\n")
