"""Records the step losses of the guide's program with 0 and with 4 workers: test/fixtures/guide.json.

    python parity/record_guide.py [train.csv]      needs torch, numpy, pandas and pillow

Without an argument it uses the digits that `npm start` writes into the cache folder.
"""
import json
import os
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).parent
cache = os.environ.get("NODE_LIBTORCH_CACHE") or os.path.join(
    os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache", "node-libtorch"
)
train = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else os.path.join(cache, "mnist", "train.csv"))
if not train.exists():
    sys.exit(f"{train} does not exist: run `npm start` once, which writes it")

# Two threads: the number of threads that share a sum determines its rounding.
environment = {**os.environ, "OMP_NUM_THREADS": "2"}
kernels = subprocess.run([sys.executable, here / "kernels.py"], check=True, capture_output=True, text=True, env=environment)
runs = {"kernels": kernels.stdout.strip()}
program = here.parent / "bench" / "programs" / "guide.py"
for workers in (0, 4):
    command = [sys.executable, program, train, "50", str(workers), "--rows", "1600"]
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    steps = json.loads(run.stdout)["losses"]
    runs[workers] = {"loss": sum(steps) / len(steps), "steps": steps}
(here.parent / "test" / "fixtures" / "guide.json").write_text(json.dumps(runs, indent=1) + "\n")
