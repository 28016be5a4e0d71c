"""Records what programs for two processes print."""
import json
import os
import socket
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))


def run(program, mode):
    """Runs a program in two processes, and returns the values that each prints."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    processes = []
    for rank in range(2):
        env = dict(os.environ, RANK=str(rank), WORLD_SIZE="2", MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port), OMP_NUM_THREADS="1")
        command = [sys.executable, os.path.join(here, program), mode]
        processes.append(subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
    return [json.loads(process.communicate()[0]) for process in processes]


def write(fixture, recorded):
    with open(os.path.join(here, "..", "test", "fixtures", fixture), "w") as file:
        json.dump(recorded, file)
