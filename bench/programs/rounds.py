"""The Python counterpart of rounds.mjs."""
import time


def time_rounds(calls, rounds):
    times = {name: [] for name in calls}
    for _ in range(rounds):
        for name, (count, run) in calls.items():
            started = time.perf_counter()
            for _ in range(count):
                run()
            times[name].append((time.perf_counter() - started) / count * 1e6)
    return times
