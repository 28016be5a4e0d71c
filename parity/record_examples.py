"""Records the first step losses of the examples' twins: test/fixtures/example-models.json.

    python parity/record_examples.py
"""
import json
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).parent
steps = 30
losses = {}
for name in ("gpt", "resnet", "lstm"):
    run = subprocess.run([sys.executable, here / f"{name}.py", str(steps)], check=True, capture_output=True, text=True)
    losses[name] = [float(loss) for loss in re.findall(r"^step \d+ loss (\S+)$", run.stdout, re.M)]
(here.parent / "test" / "fixtures" / "example-models.json").write_text(json.dumps(losses, indent=1) + "\n")
