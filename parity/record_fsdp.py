"""Records what fsdp.py prints in two processes, for each of its modes."""
from two_processes import run, write

MODES = [
    "sgd", "adam", "keep", "free", "twice", "unused", "frozen", "accumulate", "last", "clip", "grouped", "mixed", "half", "eval",
    "gpt", "gpt clip",
]  # fmt: skip
write("fsdp.json", {mode: run("fsdp.py", mode) for mode in MODES})
