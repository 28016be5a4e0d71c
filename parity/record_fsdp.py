"""Records what fsdp.py prints in two processes, for each of its modes."""
import json
import os
import socket
import subprocess
import sys

MODES = [
    "sgd", "adam", "keep", "free", "twice", "unused", "frozen", "accumulate", "last", "clip", "grouped", "mixed", "half", "eval",
    "gpt", "gpt clip",
]  # fmt: skip
here = os.path.dirname(os.path.abspath(__file__))


def run(mode):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    processes = []
    for rank in range(2):
        env = dict(os.environ, RANK=str(rank), WORLD_SIZE="2", MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port), OMP_NUM_THREADS="1")
        command = [sys.executable, os.path.join(here, "fsdp.py"), mode]
        processes.append(subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
    return [json.loads(process.communicate()[0]) for process in processes]


with open(os.path.join(here, "..", "test", "fixtures", "fsdp.json"), "w") as file:
    json.dump({mode: run(mode) for mode in MODES}, file)
