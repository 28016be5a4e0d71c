"""Packs a sample of the calls that record_ops.py recorded into test/fixtures/operators.json.gz, which a test replays.

    python parity/pack_ops.py [--from out/parity]

For every function within an entry, and for each mode, it keeps the first and a middle small call for float32, the first for other dtypes, and every
error.
"""
import argparse
import base64
import gzip
import json
import pathlib

LARGEST = 4096  # bytes of a call's tensors
CALLS = {"float32": 2, "errors": None}


def specs(value):
    """Yields every tensor spec in a record."""
    if isinstance(value, dict):
        if "o" in value and "n" in value and "d" in value:
            yield value
        for part in value.values():
            yield from specs(part)
    elif isinstance(value, list):
        for part in value:
            yield from specs(part)


def spread(calls, count):
    groups = {}
    for call in calls:
        if sum(spec["n"] for spec in specs(call)) <= LARGEST:
            groups.setdefault((call["op"], call["fn"], call.get("mode")), []).append(call)
    for group in groups.values():
        if count is None:
            yield from group
        else:
            yield from [group[i * len(group) // count] for i in range(min(count, len(group)))]


def pack(folder, name):
    packed, places, calls = bytearray(), {}, []
    with open(folder / f"{name}.bin", "rb") as data, open(folder / f"{name}.jsonl") as lines:
        for call in spread(map(json.loads, lines), CALLS.get(name, 1)):
            for spec in specs(call):
                data.seek(spec["o"])
                content = data.read(spec["n"])
                if content not in places:
                    places[content] = len(packed)
                    packed += content
                spec["o"] = places[content]
            calls.append(call)
    return {"calls": calls, "bytes": base64.b64encode(packed).decode()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="folder", type=pathlib.Path, default=pathlib.Path("out/parity"))
    folder = parser.parse_args().folder
    target = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "operators.json.gz"
    names = ["float32", "int64", "bool", "complex64", "bfloat16", "errors"]
    text = json.dumps({name: pack(folder, name) for name in names}, separators=(",", ":"))
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
