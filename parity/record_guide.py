"""Records the step losses of the guide's program with 0 and with 2 workers: test/fixtures/guide.json.

    python parity/record_guide.py [train.csv]      needs torch, numpy, pandas and pillow

Without an argument it uses the digits that `npm start` writes into the cache folder.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

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
with tempfile.TemporaryDirectory() as folder:
    for workers in (0, 2):
        metrics = pathlib.Path(folder) / f"{workers}.json"
        options = ["--rows", "1600", "--epochs", "1", "--num-workers", str(workers), "--metrics", metrics]
        subprocess.run([sys.executable, here.parent / "bench" / "guide.py", "--train", train, *options], check=True, env=environment)
        steps = json.loads(metrics.read_text())["epochs"][0]["steps"]
        runs[workers] = {"loss": sum(steps) / len(steps), "steps": steps}
(here.parent / "test" / "fixtures" / "guide.json").write_text(json.dumps(runs, indent=1) + "\n")
