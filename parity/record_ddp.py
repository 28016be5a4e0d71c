"""Records the losses of ddp.py in two processes, for each of its modes."""
from two_processes import run, write

MODES = ["default", "unused", "static", "views", "fp16", "hook"]
write("ddp.json", {mode: [printed["losses"] for printed in run("ddp.py", mode)] for mode in MODES})
