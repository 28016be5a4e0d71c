"""Records the calls of PyTorch's own operator database, with arguments and results, for replay-ops.ts.

    python parity/record_ops.py [--dtype float32 ...] [--only NAME] [--out out/parity] [--samples N] [--device cuda] [--seconds N]

Every outermost call of a function that this library has, too, is a line of DTYPE.jsonl; the bytes of tensors are in DTYPE.bin. The
errors that the database expects are in errors.jsonl. What is not recorded, and which entries have no record, is in DTYPE.left-out.json.

Of each entry all samples are recorded, and its reference inputs; VARIANTS of them with its methods, in-place forms and aliases too,
MODES of them without gradients and in inference mode. With --seconds the entries come in random order, until the time of each dtype
is over.
"""
import argparse
import contextlib
import itertools
import json
import pathlib
import random
import sys
import time
import types
import warnings

# The database imports expecttest, which only PyTorch's tests use.
stub = types.ModuleType("expecttest")
stub.TestCase = object
sys.modules.setdefault("expecttest", stub)

import torch  # noqa: E402
from torch.overrides import TorchFunctionMode  # noqa: E402
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402

from op_names import is_private, python_name, recorded_name  # noqa: E402
from tensor_file import CallValues, TensorFile, Unexpressible, encode, line, result_spec  # noqa: E402

DTYPES = ["float32", "float64", "int64", "bool", "complex64", "bfloat16"]
WITH_GRADIENTS = {"float32", "float64", "complex64"}
SEED = 7

VARIANTS, MODES = 16, 2
CONTEXTS = {"noGrad": torch.no_grad, "inference": torch.inference_mode}
# Bytes of the tensors of one call of a reference input; the samples have no such limit.
LARGEST_REFERENCE = 1 << 16


def seed():
    for generator in (torch.default_generator, *torch.cuda.default_generators):
        generator.manual_seed(SEED)


def flat(value):
    if isinstance(value, torch.Tensor):
        yield value
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from flat(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from flat(part)


def replaced(value, by):
    """Copies a nested value with its tensors replaced."""
    if isinstance(value, torch.Tensor):
        return by.get(id(value), value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*(replaced(part, by) for part in value))
    if isinstance(value, (list, tuple)):
        return type(value)(replaced(part, by) for part in value)
    if isinstance(value, dict):
        return {key: replaced(part, by) for key, part in value.items()}
    return value


def total(result):
    """Sums all elements with weights that depend on their position, by absolute value if complex, so that every gradient differs."""
    terms = []
    for tensor in flat(result):
        if not tensor.requires_grad or tensor.layout != torch.strided or tensor.numel() == 0:
            continue
        real = tensor.abs() if tensor.is_complex() else tensor
        weights = torch.linspace(0.5, 1.5, real.numel(), dtype=real.dtype, device=real.device).view(real.shape)
        terms.append((real * weights).sum())
    return sum(term.double() for term in terms) if terms else None


def gradients(function, args, kwargs, live):
    """Returns the gradient of each floating-point argument (None: not reached), and whether each tensor of the result requires one.

    Both are None if no argument can have a gradient, the first is None if no result requires one.
    """
    leaves = {}
    for index, tensor in enumerate(live):
        if (tensor.is_floating_point() or tensor.is_complex()) and tensor.layout == torch.strided:
            leaves[index] = tensor.detach().clone().requires_grad_()
    if not leaves:
        return None, None
    # Copies, because in-place functions cannot change leaves.
    by = {id(live[index]): leaf.clone() for index, leaf in leaves.items()}
    seed()
    with torch.enable_grad():
        result = function(*replaced(args, by), **replaced(kwargs, by))
        required = [tensor.requires_grad for tensor in flat(result)]
        loss = total(result)
        if loss is None:
            return None, required
        found = torch.autograd.grad(loss, list(leaves.values()), allow_unused=True)
    return {index: gradient for index, gradient in zip(leaves, found)}, required


class Recorder(TorchFunctionMode):
    def __init__(self, folder, name, errors_only=False):
        super().__init__()
        self.errors_only = errors_only
        self.is_device_broken = False
        self.bytes = TensorFile(folder / f"{name}.bin")
        self.lines = open(folder / f"{name}.jsonl", "w")
        self.entry = ""
        self.differentiable = False
        self.mode = None
        self.largest = None
        self.count = 0
        self.entries = {}
        self.skipped = {}

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        name = recorded_name(function)
        seed()
        if name is None:
            if is_private(python_name(function).split(".")[-1]):
                self.skip(python_name(function), "no public function and no operator of the dispatcher")
            return function(*args, **kwargs)
        if self.largest is not None and sum(t.untyped_storage().nbytes() for t in flat([args, kwargs]) if t.layout == torch.strided) > self.largest:
            return function(*args, **kwargs)
        values = CallValues(self.bytes)
        record = {"op": self.entry, "fn": name}
        if self.mode is not None:
            record["mode"] = self.mode
        try:
            record["a"] = values.value(list(args))
            if kwargs:
                record["k"] = {key: values.value(value) for key, value in kwargs.items()}
        except Unexpressible as reason:
            self.skip(name, reason)
            return function(*args, **kwargs)
        if self.differentiable and self.mode is None:
            self.gradients(record, function, args, kwargs, values)
        versions = [tensor._version if not tensor.is_inference() else 0 for tensor in values.live]
        seed()
        try:
            result = function(*args, **kwargs)
        except torch.AcceleratorError:
            self.is_device_broken = True  # every later call fails too
            raise
        except Exception as error:
            for key in ("g", "gx", "rg"):
                record.pop(key, None)
            self.write(record, values, {"x": [type(error).__name__, str(error)]})
            raise
        try:
            spec = lambda tensor: {"T": result_spec(self.bytes, tensor)}  # noqa: E731
            outcome = {"r": encode(result, spec)}
            changed = {i: spec(t) for i, t in enumerate(values.live) if t._version != versions[i]}
            if changed:
                outcome["ch"] = changed
            self.write(record, values, outcome)
        except Unexpressible as reason:
            self.skip(name, reason)
        return result

    def gradients(self, record, function, args, kwargs, values):
        try:
            found, required = gradients(function, args, kwargs, values.live)
            if required is not None:
                record["rg"] = required
            if found is not None:
                record["g"] = {i: None if g is None else result_spec(self.bytes, g) for i, g in found.items()}
        except Unexpressible:
            pass
        except Exception as error:
            record["gx"] = [type(error).__name__, str(error)]

    def write(self, record, values, outcome):
        if self.errors_only and "x" not in outcome:
            return
        self.lines.write(line({**record, "T": values.tensors, **outcome}))
        self.count += 1
        self.entries[self.entry] = self.entries.get(self.entry, 0) + 1

    def skip(self, name, reason):
        key = f"{self.entry}: {name}: {reason}"
        self.skipped[key] = self.skipped.get(key, 0) + 1

    def close(self):
        self.lines.close()
        self.bytes.close()


def variants(op):
    """Lists the entry's method, in-place method and aliases, if they are different functions."""
    found = [op.method_variant, op.inplace_variant, *(alias.op for alias in op.aliases)]
    return [f for f in found if f is not None and f is not op.op and recorded_name(f) is not None]


def quietly(call):
    # An error of the call is in its record; the database contains entries that this platform cannot run.
    try:
        call()
    except Exception:
        pass


def leaf(value):
    """Copies a sample's tensors; those that can have a gradient require one."""
    if isinstance(value, torch.Tensor):
        if value.layout == torch.strided and (value.is_floating_point() or value.is_complex()):
            return value.detach().clone().requires_grad_()
        return value
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        return type(value)(leaf(part) for part in value)
    return value


def record_modes(recorder, op, sample):
    for mode, context in CONTEXTS.items():
        args = leaf(sample.args)
        with torch.enable_grad():
            first = leaf(sample.input)
        recorder.mode = mode
        with context(), recorder:
            quietly(lambda: op(first, *args, **sample.kwargs))
    recorder.mode = None


def record_sample(recorder, op, sample, others):
    # Variants may change their first argument, so they run first, on a copy.
    state = torch.get_rng_state()
    for other in others:
        copy = sample.input.clone() if isinstance(sample.input, torch.Tensor) else sample.input
        with recorder:
            quietly(lambda: other(copy, *sample.args, **sample.kwargs))
    before = recorder.count
    with recorder:
        quietly(lambda: op(sample.input, *sample.args, **sample.kwargs))
    if recorder.count == before and next(flat([sample.input, sample.args, sample.kwargs]), None) is None and recorded_name(op.op):
        # A function written in Python looks for overrides only where it has a tensor.
        quietly(lambda: recorder.__torch_function__(op.op, (), (sample.input, *sample.args), sample.kwargs))
    torch.set_rng_state(state)


def entries(seconds):
    if seconds is None:
        yield from op_db
        return
    end = time.monotonic() + seconds
    for op in random.Random(SEED).sample(op_db, len(op_db)):
        if time.monotonic() > end:
            return
        yield op


def samples_of(recorder, make, most):
    try:
        yield from itertools.islice(make(), most)
    except Exception as error:  # of an operator that makes the samples, on a device
        recorder.skip("samples", str(error).split("\n")[0])


def record_dtype(folder, name, options):
    dtype, only, most, device = getattr(torch, name), options.only, options.samples, options.device
    recorder = Recorder(folder, name)
    left_out = {}
    for op in entries(options.seconds):
        if recorder.is_device_broken:
            print(f"{name}: the device failed in {recorder.entry}")
            break
        recorder.entry = op.formatted_name
        if only and only not in op.formatted_name:
            continue
        if dtype not in op.supported_dtypes(device):
            left_out[op.formatted_name] = f"the dtype is not supported on {'the CPU' if device == 'cpu' else 'CUDA'}"
            continue
        torch.manual_seed(0)
        random.seed(0)
        recorder.differentiable = name in WITH_GRADIENTS and op.supports_autograd
        recorder.largest = None
        others = variants(op)
        for number, sample in enumerate(samples_of(recorder, lambda: op.sample_inputs(device, dtype), most)):
            if number < MODES:
                record_modes(recorder, op, sample)
            record_sample(recorder, op, sample, others if number < VARIANTS else [])
        if op.reference_inputs_func is not None:
            recorder.largest = LARGEST_REFERENCE
            with contextlib.suppress(Exception):
                for sample in itertools.islice(op.reference_inputs(device, dtype), most):
                    record_sample(recorder, op, sample, [])
    recorder.close()
    for entry in {op.formatted_name for op in op_db} - recorder.entries.keys() - left_out.keys():
        if not only or only in entry:
            left_out[entry] = "; ".join(sorted(key.split(": ", 1)[1] for key in recorder.skipped if key.startswith(f"{entry}: "))) or "no call"
    found = {"entries": len(op_db), "recorded": len(recorder.entries), "noRecord": left_out, "notRecorded": recorder.skipped}
    (folder / f"{name}.left-out.json").write_text(json.dumps(found, indent=1, sort_keys=True))
    report(name, recorder)


def record_errors(folder, only):
    recorder = Recorder(folder, "errors", errors_only=True)
    for op in op_db:
        if op.error_inputs_func is None or (only and only not in op.formatted_name):
            continue
        recorder.entry = op.formatted_name
        torch.manual_seed(0)
        for error in op.error_inputs("cpu"):
            sample = error.sample_input
            with recorder:
                quietly(lambda: op(sample.input, *sample.args, **sample.kwargs))
    recorder.close()
    report("errors", recorder)


def report(name, recorder):
    print(f"{name}: {recorder.count} calls, {recorder.bytes.size / 1e6:.1f} MB of tensors")
    for reason, count in sorted(recorder.skipped.items()):
        print(f"  not recorded: {reason} ({count})")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dtype", action="append", choices=[*DTYPES, "errors"])
    parser.add_argument("--only", help="entries whose name contains this")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("out/parity"))
    parser.add_argument("--samples", type=int, help="samples an entry")
    parser.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    parser.add_argument("--seconds", type=float, help="time for each dtype")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.dtype or [*DTYPES, "errors"]:
        if name == "errors":
            record_errors(options.out, options.only)
        else:
            record_dtype(options.out, name, options)


if __name__ == "__main__":
    main()
