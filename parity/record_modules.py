"""Records PyTorch's own cases of its modules (torch.testing's module_db): test/fixtures/module-db.json.gz, a sample of them.

    python parity/record_modules.py                                    needs torch and numpy
    python parity/record_modules.py --all out/parity/modules.json.gz   records all cases there

A case has a module's class, the arguments of its constructor and its call, its seeded state, its output in training and in
evaluation, the gradients of its parameters, its text, and its outputs afterwards in evaluation: with gradients, without (no_grad), in
inference mode, and with frozen parameters, where some layers take faster paths. All of the database's error inputs are recorded, with Python's error.
"""
import argparse
import base64
import dataclasses
import gzip
import json
import pathlib
import sys
import types
import warnings

import torch

# torch.testing imports expecttest for tests of texts, which do not run here.
sys.modules["expecttest"] = types.SimpleNamespace(TestCase=object, assert_expected_inline=None)
from torch.testing._internal.common_modules import ModuleErrorEnum, module_db  # noqa: E402

warnings.filterwarnings("ignore")
fixture = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "module-db.json.gz"

# The number of cases of each module in the fixture, spread evenly over all of them.
MOST = 10


class Unrecordable(Exception):
    pass


def encode(value):
    """Encodes a value as JSON, with tags for tensors, dtypes, tuples and modules."""
    if isinstance(value, torch.Tensor):
        if value.layout != torch.strided or value.device.type != "cpu":
            raise Unrecordable(f"a tensor of layout {value.layout}")
        data = value.detach().contiguous()
        raw = data.view(torch.uint8) if data.dim() else data.reshape(1).view(torch.uint8)
        return {
            "tensor": base64.b64encode(raw.numpy().tobytes()).decode(),
            "dtype": str(data.dtype).removeprefix("torch."),
            "shape": list(data.shape),
            "requiresGrad": value.requires_grad,
        }
    if isinstance(value, torch.dtype):
        return str(value).removeprefix("torch.")
    if isinstance(value, torch.nn.utils.rnn.PackedSequence):
        return {"packed": [encode(x) for x in value]}
    if isinstance(value, torch.nn.TransformerEncoderLayer):
        attention, activation = value.self_attn, value.activation_relu_or_gelu
        return {
            "module": "TransformerEncoderLayer",
            "kwargs": {
                "dModel": attention.embed_dim,
                "nhead": attention.num_heads,
                "dimFeedforward": value.linear1.out_features,
                "dropout": value.dropout.p,
                "activation": {1: "relu", 2: "gelu"}[activation],
                "layerNormEps": value.norm1.eps,
                "batchFirst": attention.batch_first,
                "normFirst": value.norm_first,
                "bias": value.linear1.bias is not None,
            },
            "training": value.training,
            "state": {k: encode(v) for k, v in value.state_dict().items()},
        }
    if isinstance(value, torch.nn.Module):
        raise Unrecordable("a module as an argument")
    if dataclasses.is_dataclass(value):
        return {"instance": type(value).__name__, "fields": {k: encode(v) for k, v in dataclasses.asdict(value).items()}}
    if isinstance(value, (list, tuple)):
        return [encode(x) for x in value]
    if isinstance(value, dict):
        return {"dict": {k: encode(v) for k, v in value.items()}}
    if isinstance(value, float) and value != value:
        raise Unrecordable("nan")
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return {"number": "inf" if value > 0 else "-inf"}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, torch.device):
        return str(value)
    if callable(value) and getattr(torch.nn.functional, value.__name__, None) is value:
        return {"function": value.__name__}
    raise Unrecordable(f"a {type(value).__name__}")


def tensors_of(value):
    if isinstance(value, torch.Tensor):
        yield value
    elif isinstance(value, (list, tuple)):
        for x in value:
            yield from tensors_of(x)
    elif isinstance(value, dict):
        for x in value.values():
            yield from tensors_of(x)


def copy(value):
    if isinstance(value, torch.nn.utils.rnn.PackedSequence):
        return value
    if isinstance(value, torch.Tensor):
        return value.detach().clone().requires_grad_(value.requires_grad)
    if isinstance(value, (list, tuple)):
        return type(value)(copy(x) for x in value)
    if isinstance(value, dict):
        return {k: copy(v) for k, v in value.items()}
    return value


def run(module, forward_input):
    args, kwargs = copy(forward_input.args), copy(forward_input.kwargs)
    torch.manual_seed(1)
    output = module(*args, **kwargs)
    total = sum(x.sum() for x in tensors_of(output) if x.requires_grad and x.is_floating_point())
    gradients, inputs = {}, []
    if isinstance(total, torch.Tensor):
        total.backward()
        gradients = {name: encode(p.grad) for name, p in module.named_parameters() if p.grad is not None}
        inputs = [None if x.grad is None else encode(x.grad) for x in tensors_of([args, kwargs])]
    return {"output": encode(output), "gradients": gradients, "inputGradients": inputs}


def evaluate(module, forward_input):
    """The outputs in evaluation by mode; the name of an earlier mode if they are the same, or Python's error."""
    module.eval()
    modes = {"grad": torch.enable_grad, "noGrad": torch.no_grad, "inference": torch.inference_mode, "frozen": torch.enable_grad}
    found = {}
    for name, mode in modes.items():
        args, kwargs = copy(forward_input.args), copy(forward_input.kwargs)
        if name == "frozen":
            module.requires_grad_(False)
            for x in tensors_of([args, kwargs]):
                x.requires_grad_(False)
        torch.manual_seed(1)
        try:
            with mode():
                output = encode(module(*args, **kwargs))
        except Unrecordable:
            raise
        except Exception as error:
            output = {"error": [type(error).__name__, str(error)]}
        same = next((other for other, value in found.items() if value == output), None)
        found[name] = output if same is None else same
    return found


def record(info, sample, training, dtype):
    torch.manual_seed(0)
    c, f = sample.constructor_input, sample.forward_input
    case = {
        "dtype": str(dtype).removeprefix("torch."),
        "args": encode(c.args),
        "kwargs": encode(c.kwargs),
        "forwardArgs": encode(f.args),
        "forwardKwargs": encode(f.kwargs),
    }
    module = info.module_cls(*c.args, **c.kwargs)
    module.train(training)
    if dtype != torch.float32:
        module.to(dtype)
    case["repr"] = repr(module)
    lazy = any(isinstance(p, torch.nn.parameter.UninitializedTensorMixin) for p in [*module.parameters(), *module.buffers()])
    case["keys"] = list(module.state_dict())
    case["state"] = None if lazy else {k: encode(v) for k, v in module.state_dict().items()}
    case.update(run(module, f))
    if lazy:
        case["reprAfter"] = repr(module)
    case["evaluated"] = evaluate(module, f)
    return case


def cases_of(info, training, dtype, left_out, most):
    torch.manual_seed(0)
    samples = info.module_inputs_func(info, device="cpu", dtype=dtype, requires_grad=True, training=training)
    samples = [s for s in samples if s.forward_input is not None]
    step = 1 if most is None else max(1, -(-len(samples) // most))
    left_out["total"] += len(samples)
    cases = []
    for i, sample in enumerate(samples[::step]):
        case = {"module": info.module_cls.__name__, "training": training, "desc": sample.desc, "index": i * step}
        try:
            case.update(record(info, sample, training, dtype))
            cases.append(case)
        except Unrecordable as error:
            left_out["reasons"].setdefault(info.module_cls.__name__, []).append(str(error))
    return cases


def record_error(info, given, training):
    """Records an error input with Python's error, None if it has none (batch normalization checks eps only in training)."""
    c, f = given.module_error_input.constructor_input, given.module_error_input.forward_input
    on_forward = given.error_on == ModuleErrorEnum.FORWARD_ERROR
    forward = {"args": encode(f.args), "kwargs": encode(f.kwargs)} if on_forward else None
    case = {"args": encode(c.args), "kwargs": encode(c.kwargs), "forward": forward, "error": None}
    torch.manual_seed(0)
    try:
        module = info.module_cls(*c.args, **c.kwargs)
        if on_forward:
            module.train(training)
            module(*f.args, **f.kwargs)
    except Exception as error:
        case["error"] = [type(error).__name__, str(error)]
    return case


def errors_of(info, training, left_out):
    if info.module_error_inputs_func is None:
        return []
    torch.manual_seed(0)
    errors = []
    for given in info.module_error_inputs_func(info, device="cpu", dtype=torch.float32, requires_grad=False, training=training):
        left_out["errors"] += 1
        try:
            errors.append({"module": info.module_cls.__name__, "training": training, **record_error(info, given, training)})
        except Unrecordable as reason:
            left_out["reasons"].setdefault(info.module_cls.__name__, []).append(f"an error input with {reason}")
    return errors


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", type=pathlib.Path, help="a file for all cases instead of the fixture")
    target = parser.parse_args().all
    most, path = (MOST, fixture) if target is None else (None, target)
    entries, errors, left_out = [], [], {"total": 0, "errors": 0, "reasons": {}}
    for info in module_db:
        if not info.module_cls.__module__.startswith("torch.nn."):
            continue
        for training in (True, False) if info.train_and_eval_differ else (True,):
            errors += errors_of(info, training, left_out)
            for dtype in (torch.float32, torch.float64):
                before = left_out["total"]
                try:
                    entries += cases_of(info, training, dtype, left_out, most)
                    break
                except RuntimeError as error:
                    # Some of PyTorch's own samples of fractional pooling are float64.
                    if dtype == torch.float64 or "dtype" not in str(error):
                        raise
                    left_out["total"] = before
    found = {
        "version": torch.__version__.split("+")[0],
        "total": left_out["total"],
        "totalErrors": left_out["errors"],
        "leftOut": left_out["reasons"],
        "cases": entries,
        "errors": errors,
    }
    text = json.dumps(found, separators=(",", ":"))
    with gzip.GzipFile(path, "wb", mtime=0, compresslevel=9) as file:
        file.write(text.encode())
    print(len(module_db), "entries,", len({c["module"] for c in entries}), "modules,", len(entries), "of", left_out["total"], "cases,", len(errors), "errors,", path.stat().st_size, "bytes")
    print("left out:", left_out["reasons"])


main()
