"""Parameters and gradients of the recorded optimizers, and values and errors as JSON."""
import base64
import warnings

import torch


SHAPES = {"any": [(3, 4), (5,), (2, 3, 2), (), (2,)], "matrices": [(4, 3), (3, 4), (5, 5), (2, 6), (2, 2)]}
# The last parameter gets no gradient.
STEPS = 5


def encode(value):
    if isinstance(value, torch.Tensor):
        if value.layout != torch.strided:
            return {"sparse": encode(value.to_dense())}
        data = value.detach().contiguous().resolve_conj()
        raw = data.reshape(-1).view(torch.uint8)
        return {"tensor": base64.b64encode(raw.numpy().tobytes()).decode(), "dtype": str(data.dtype)[6:], "shape": list(data.shape)}
    if isinstance(value, dict):
        return {"dict": [[encode(k), encode(v)] for k, v in value.items()]}
    if isinstance(value, (list, tuple)):
        return [encode(v) for v in value]
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return {"number": str(value)}
    return value


def outline(value):
    """Reduces a state dict: tensors with dimensions become their dtype and shape."""
    if isinstance(value, torch.Tensor):
        return encode(value) if value.dim() == 0 else {"dtype": str(value.dtype)[6:], "shape": list(value.shape)}
    if isinstance(value, dict):
        return {"dict": [[k, outline(v)] for k, v in value.items()]}
    if isinstance(value, (list, tuple)):
        return [outline(v) for v in value]
    return encode(value)


def draw(dtype):
    torch.manual_seed(7)
    drawn = {}
    for kind, shapes in SHAPES.items():
        drawn[kind] = {
            "params": [torch.randn(s, dtype=torch.complex128 if dtype.is_complex else torch.float64).to(dtype) for s in shapes],
            "grads": [
                [torch.randn(s, dtype=torch.complex128 if dtype.is_complex else torch.float64).to(dtype) for s in shapes[:-1]]
                for _ in range(STEPS)
            ],
        }
    return drawn


DTYPES = [torch.float32, torch.float64, torch.complex64, torch.complex128]
DRAWN = {dtype: draw(dtype) for dtype in DTYPES}


def error_of(action):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            action()
    except Exception as error:  # noqa: BLE001
        return {"name": type(error).__name__, "message": str(error)}
    raise AssertionError("nothing was raised")
