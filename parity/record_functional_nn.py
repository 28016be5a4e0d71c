"""Records results and errors of Python's torch.nn.functional: test/fixtures/nn-functional/FAMILY.json.

    python parity/record_functional_nn.py

Each call has its own seed, so a fixture holds only the sizes of its tensors and the replay draws the same numbers.
"""
import json
import math
import pathlib
import warnings

import torch
from torch.nn import functional as F

warnings.simplefilter("ignore")
folder = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "nn-functional"
families = {}


class Draw:
    """A tensor of a given shape, drawn by torch.<function> (randn or rand)."""

    def __init__(self, function, shape, grad=False, dtype="float32"):
        self.function, self.shape, self.grad, self.dtype = function, shape, grad, dtype

    def make(self, _):
        made = getattr(torch, self.function)(self.shape, dtype=getattr(torch, self.dtype))
        return made.requires_grad_(self.grad)

    def encode(self):
        extra = {} if self.dtype == "float32" else {"dtype": self.dtype}
        return {self.function: list(self.shape), **({"grad": True} if self.grad else {}), **extra}


class Data:
    """A tensor of given values."""

    def __init__(self, values, dtype):
        self.values, self.dtype = values, dtype

    def make(self, _):
        return torch.tensor(self.values, dtype=getattr(torch, self.dtype))

    def encode(self):
        return {"tensor": self.values, "dtype": self.dtype}


class Same:
    """The same tensor object as another argument."""

    def __init__(self, index):
        self.index = index

    def make(self, made):
        return made[self.index]

    def encode(self):
        return {"same": self.index}


class Type:
    def __init__(self, name):
        self.name = name

    def make(self, _):
        return getattr(torch, self.name)

    def encode(self):
        return self.name


def R(*shape):
    return Draw("randn", shape)


def G(*shape):
    return Draw("randn", shape, grad=True)


def U(*shape):
    return Draw("rand", shape)


def D(*shape):
    return Draw("randn", shape, dtype="float64")


def L(values):
    return Data(values, "int64")


def make(value, made):
    return value.make(made) if hasattr(value, "make") else value


def encode(value):
    if hasattr(value, "encode") and not isinstance(value, str):
        return value.encode()
    if isinstance(value, float) and math.isinf(value):
        return {"float": "Infinity" if value > 0 else "-Infinity"}
    if isinstance(value, (list, tuple)):
        return [encode(v) for v in value]
    return value


def number(value):
    if isinstance(value, float):
        return float(f"{value:.8g}") if math.isfinite(value) else str(value)
    return value


def plain(value):
    if isinstance(value, torch.Tensor):
        return {"shape": list(value.shape), "dtype": str(value.dtype)[6:], "values": [number(v) for v in value.detach().flatten().tolist()]}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def case(name, *args, **kwargs):
    cases = families[list(families)[-1]]
    seed = len(cases) + 1
    torch.manual_seed(seed)
    made = []
    for value in [*args, *kwargs.values()]:
        made.append(make(value, made))
    leaves = [x for x in made if isinstance(x, torch.Tensor) and x.requires_grad]
    recorded = {"name": name, "args": encode(args), "kwargs": {k: encode(v) for k, v in kwargs.items()}}
    try:
        result = getattr(F, name)(*made[: len(args)], **dict(zip(kwargs, made[len(args) :])))
        recorded["result"] = plain(result)
        if name.endswith("_") or kwargs.get("inplace"):
            recorded["mutated"] = plain(made[0])
        if leaves:
            first = result if isinstance(result, torch.Tensor) else result[0]
            # Different weights, so that a gradient at the wrong position is detected.
            weights = torch.arange(1, first.numel() + 1, dtype=first.dtype).view(first.shape)
            (first * weights).sum().backward()
            recorded["gradients"] = [plain(x.grad) for x in leaves]
    except Exception as error:
        recorded["error"] = {"name": type(error).__name__, "message": str(error)}
    cases.append(recorded)


def activation():
    for name in ["relu", "relu6", "selu", "silu", "mish", "hardsigmoid", "hardswish"]:
        case(name, G(2, 5))
        case(name, R(2, 5), inplace=True)
        case(name, R(3), False)
    for name, option in [("elu", {"alpha": 0.5}), ("celu", {"alpha": 2.5}), ("leaky_relu", {"negative_slope": 0.2})]:
        case(name, G(2, 5))
        case(name, R(2, 5), **option)
        case(name, R(2, 5), **option, inplace=True)
        case(name, R(2, 5), *option.values())
    for name in ["elu_", "celu_", "leaky_relu_", "relu_", "selu_", "rrelu_", "hardtanh_"]:
        case(name, R(2, 5))
    case("threshold_", R(2, 5), 0.1, 20)
    case("threshold", G(2, 5), 0.1, 20)
    case("threshold", R(2, 5), 0.1, 20, True)
    case("threshold", L([1, 2, 3]), 2, 7)
    case("hardtanh", G(2, 5))
    case("hardtanh", R(2, 5), -0.5, max_val=0.25)
    case("hardtanh", R(2, 5), -0.5, 0.25, True)
    case("hardtanh", R(2), 1, -1)
    case("rrelu", G(2, 5))
    case("rrelu", R(4, 5), training=True)
    case("rrelu", R(4, 5), 0.1, 0.9, True, True)
    case("glu", G(2, 6))
    case("glu", R(2, 6), 0)
    case("glu", R())
    case("glu", R(3))
    case("gelu", G(5))
    case("gelu", R(5), approximate="tanh")
    case("gelu", R(5), approximate="other")
    case("prelu", G(2, 3, 2), G(3))
    for name in ["logsigmoid", "tanh", "sigmoid", "tanhshrink", "softsign", "hardshrink", "softshrink", "softplus"]:
        case(name, G(2, 5))
    case("hardshrink", R(5), 1)
    case("softshrink", R(5), 0.7)
    case("softplus", R(5), 2, 1)


def softmax():
    for name in ["softmax", "log_softmax", "softmin"]:
        case(name, G(2, 3), 1)
        case(name, R(2, 3), dim=-2)
        case(name, R(2, 3), 0, dtype=Type("float64"))
        case(name, R(2, 3))
        case(name, R(2, 3, 2))
        case(name, R(2, 3), 2)
    case("gumbel_softmax", G(3, 4))
    case("gumbel_softmax", G(3, 4), 0.5, True)
    case("gumbel_softmax", R(3, 4), tau=2, hard=True, dim=0)


def dropout():
    for name in ["dropout", "alpha_dropout", "feature_alpha_dropout"]:
        case(name, G(3, 8), 0.5, True)
        case(name, R(3, 8), p=0.25)
        case(name, R(3, 8), 0.3, True, True)
        case(name, R(3), 0.5, False)
        case(name, R(3), 1.5)
        case(name, R(3), p=-0.5)
    for name, shapes in [
        ("dropout1d", [(2, 6, 3), (6, 3), (3,)]),
        ("dropout2d", [(2, 6, 2, 2), (2, 6, 3), (2, 3)]),
        ("dropout3d", [(2, 6, 2, 1, 2), (6, 2, 2, 2), (2, 6, 2)]),
    ]:
        for shape in shapes:
            case(name, G(*shape))
            case(name, R(*shape), 0.3, True, True)
            case(name, R(*shape), training=False)
        case(name, R(*shapes[0]), 2.5)


def linear():
    case("linear", G(2, 3), G(4, 3), G(4))
    case("linear", R(3), R(4, 3))
    case("linear", R(2, 3), R(4, 2))
    case("bilinear", G(2, 3), G(2, 4), G(5, 3, 4), G(5))
    case("grouped_mm", Draw("randn", (2, 16, 16), dtype="bfloat16"), Draw("randn", (2, 16, 16), dtype="bfloat16"))


def convolution():
    case("conv1d", G(2, 4, 7), G(6, 2, 3), G(6), stride=2, padding=1, groups=2)
    case("conv1d", R(2, 4, 7), R(6, 4, 3), padding="same", dilation=2)
    case("conv2d", G(1, 2, 5, 5), G(3, 2, 3, 3), None, (2, 1), (1, 0))
    case("conv2d", R(2, 5, 5), R(3, 2, 3, 3), padding="valid")
    case("conv2d", R(1, 3, 5, 5), R(3, 2, 3, 3))
    case("conv3d", G(1, 1, 3, 3, 3), G(2, 1, 2, 2, 2), G(2), padding=1)
    case("conv_transpose1d", G(1, 2, 4), G(2, 3, 3), None, 2, 1, 1)
    case("conv_transpose2d", G(1, 2, 3, 3), G(2, 2, 3, 3), G(4), stride=2, output_padding=1, groups=2)
    case("conv_transpose3d", R(1, 1, 2, 2, 2), R(1, 2, 2, 2, 2), stride=2)
    case("conv_tbc", G(5, 2, 3), G(2, 3, 4), G(4), 1)


def distance():
    case("cosine_similarity", G(3, 4), G(3, 4))
    case("cosine_similarity", R(3, 4), R(3, 4), dim=0, eps=1e-3)
    case("pairwise_distance", G(3, 4), G(3, 4))
    case("pairwise_distance", R(3, 4), R(3, 4), 1, 1e-3, True)
    case("pdist", G(4, 3))
    case("pdist", R(4, 3), 1)
    case("pdist", R(4))


def sparse():
    case("embedding", L([[1, 2], [4, 1]]), G(5, 3))
    case("embedding", L([1, 2]), G(5, 3), padding_idx=-4)
    case("embedding", L([1, 2]), R(5, 3), max_norm=0.5)
    case("embedding", L([1, 2]), R(5, 3), None, 0.5, 1)
    case("embedding", L([1, 1, 2]), G(5, 3), scale_grad_by_freq=True)
    case("embedding", L([1]), R(5, 3), 5)
    case("embedding", L([1]), R(5, 3), -6)
    case("embedding", L([7]), R(5, 3))
    case("embedding_bag", L([[1, 2], [4, 1]]), G(5, 3))
    case("embedding_bag", L([1, 2, 4, 1]), G(5, 3), L([0, 3]), mode="sum")
    case("embedding_bag", L([1, 2, 4, 1]), R(5, 3), L([0, 3]), mode="max")
    case("embedding_bag", L([1, 2, 4, 1]), R(5, 3), L([0, 3, 4]), include_last_offset=True)
    case("embedding_bag", L([1, 2, 4, 1]), R(5, 3), L([0, 3]), 0.5, 1)
    case("embedding_bag", L([[1, 2], [4, 1]]), R(5, 3), padding_idx=1)
    case("embedding_bag", L([[1, 2], [4, 1]]), R(5, 3), mode="sum", per_sample_weights=R(2, 2))
    case("embedding_bag", L([[1, 2]]), R(5, 3), per_sample_weights=R(1, 2))
    case("embedding_bag", L([[1, 2]]), R(5, 3), mode="sum", per_sample_weights=R(2))
    case("embedding_bag", L([[1, 2]]), R(5, 3), L([0]))
    case("embedding_bag", L([1, 2]), R(5, 3))
    case("embedding_bag", L([1, 2]), R(5, 3), L([[0]]))
    case("embedding_bag", L([[[1]]]), R(5, 3))
    case("embedding_bag", L([1, 2]), R(5), L([0]))
    case("embedding_bag", L([[1, 2]]), R(5, 3), mode="min")
    case("embedding_bag", L([[1, 2]]), R(5, 3), mode="max", sparse=True)
    case("embedding_bag", L([[1, 2]]), R(5, 3), mode="max", scale_grad_by_freq=True)
    case("one_hot", L([0, 2, 1]))
    case("one_hot", L([[0], [2]]), 4)
    case("one_hot", L([3]), num_classes=2)


def normalization():
    case("batch_norm", G(3, 2, 2), None, None, G(2), G(2), True)
    case("batch_norm", R(3, 2), R(2), U(2))
    case("batch_norm", R(3, 2), R(2), U(2), training=True, momentum=0.5, eps=1e-3)
    case("batch_norm", R(1, 2), R(2), U(2), training=True)
    case("batch_norm", R(3, 2), R(2), U(2), training=True, eps=0.0)
    case("batch_norm", R(3, 2), R(2), U(2), eps=-1.5)
    case("batch_norm", R(3, 2), None, None)
    case("instance_norm", G(2, 3, 4))
    case("instance_norm", R(2, 3, 4), R(3), U(3), R(3), R(3), False)
    case("instance_norm", R(2, 3, 2, 2), R(3), U(3), momentum=0.3)
    case("instance_norm", R(2, 3, 1))
    case("layer_norm", G(2, 3, 4), [4], G(4), G(4))
    case("layer_norm", R(2, 3, 4), [3, 4], eps=0.1)
    case("layer_norm", R(2, 3), [2])
    case("rms_norm", G(2, 3, 4), [4], G(4))
    case("rms_norm", R(2, 3, 4), [3, 4], None, 0.1)
    case("group_norm", G(2, 6, 3), 3, G(6), G(6))
    case("group_norm", R(2, 6), 2, eps=0.1)
    case("group_norm", R(6), 2)
    case("group_norm", R(1, 2), 2)
    case("group_norm", R(2, 6), 4)
    case("local_response_norm", G(2, 4, 3), 3)
    case("local_response_norm", R(2, 4, 3, 2), 2, 0.01, 0.5, 2)
    case("local_response_norm", R(1, 4, 2, 2, 2), size=4)
    case("local_response_norm", R(0, 4, 3), 3)
    case("local_response_norm", R(2, 4), 3)
    case("normalize", G(3, 4))
    case("normalize", R(3, 4), 1, 0)
    case("normalize", R(2, 3, 2), p=3, dim=[1, 2], eps=0.1)
    case("normalize", R(3, 4), float("inf"), out=R(3, 4))


def padding():
    for mode in ["constant", "reflect", "replicate", "circular"]:
        case("pad", G(1, 2, 4), [1, 2], mode)
        case("pad", R(1, 1, 4, 3), [1, 2, 2, 1], mode)
        case("pad", R(1, 1, 3, 3, 3), [1, 0, 1, 2, 0, 1], mode=mode)
    case("pad", R(2, 3), [1, -1], value=1.5)
    case("pad", R(2, 3), [1, 1], "constant", 2)
    case("pad", R(1, 2, 3), [3, 3], "reflect")
    case("pad", R(1, 2, 3), [1, 1], "reflect", 1.0)
    case("pad", R(2, 3), [1], "constant")
    case("pad", R(2, 3), [1, 1], "mirror")
    case("pad", R(2), [1, 1, 1, 1])


def pooling():
    shapes = {1: (1, 2, 7), 2: (1, 2, 5, 6), 3: (1, 1, 4, 5, 4)}
    for dims, shape in shapes.items():
        name = f"max_pool{dims}d"
        case(name, G(*shape), 2)
        case(name, R(*shape), 3, 2, 1, 1, True)
        case(name, R(*shape), [2] * dims, stride=1, dilation=2)
        case(name, G(*shape), 2, return_indices=True)
        case(name, R(*shape), 3, None, 1, 1, False, True)
        case(name + "_with_indices", R(*shape), 2, stride=1)
        case(name, R(*shape), 2, padding=2)
        name = f"avg_pool{dims}d"
        case(name, G(*shape), 2)
        case(name, R(*shape), 3, None, 1, True, False)
        case(name, R(*shape), [2] * dims, stride=[1] * dims, padding=1)
        name = f"lp_pool{dims}d"
        case(name, Draw("rand", shape, grad=True), 2, 2)
        case(name, R(*shape), 2, 3, 1, True)
        for p in [math.inf, -math.inf]:
            case(name, R(*shape), p, 2)
    case("avg_pool2d", R(1, 2, 4, 4), 2, divisor_override=3)
    case("avg_pool3d", R(1, 2, 4, 4, 4), 2, divisor_override=3)
    case("lp_pool2d", R(1, 2, 4, 4), 3, (2, 1))


def adaptive_pooling():
    shapes = {1: (2, 2, 7), 2: (2, 5, 6), 3: (1, 1, 4, 5, 4)}
    for dims, shape in shapes.items():
        for kind in ["avg", "max"]:
            name = f"adaptive_{kind}_pool{dims}d"
            case(name, G(*shape), 2)
            case(name, R(*shape), [3] * dims)
            if dims > 1:
                case(name, R(*shape), [None] + [2] * (dims - 1))
                case(name, R(*shape[-1:]), [2] * dims)
        case(f"adaptive_max_pool{dims}d", G(*shape), 2, True)
        case(f"adaptive_max_pool{dims}d", R(*shape), 3, return_indices=True)
        case(f"adaptive_max_pool{dims}d_with_indices", R(*shape), 3)


def fractional_pooling():
    for dims, shape in {2: (2, 2, 6, 7), 3: (2, 5, 5, 6)}.items():
        name = f"fractional_max_pool{dims}d"
        case(name, G(*shape), 2, 3)
        case(name, R(*shape), 2, output_ratio=[0.5, 0.7, 0.4][:dims])
        case(name, R(*shape), [2] * dims, [3] * dims, return_indices=True)
        case(name, R(*shape), 2, None, [0.5] * dims, True)
        case(name, R(2, *shape[-dims - 1:]), 2, 2, _random_samples=U(2, 2, dims))
        case(name + "_with_indices", R(*shape), 2, 3)
        case(name, R(*shape), 2)
        case(name, R(*shape), 2, 9)
    case("fractional_max_pool2d", R(1, 4, 4), 2, output_ratio=(0.5, 0.5, 0.5))


def unpooling():
    case("max_unpool1d", G(1, 1, 2), L([[[1, 2]]]), 2)
    case("max_unpool1d", R(1, 1, 2), L([[[1, 4]]]), 2, output_size=[1, 1, 5])
    case("max_unpool1d", R(1, 1, 2), L([[[1, 2]]]), 2, 2, 0, [6])
    case("max_unpool1d", R(1, 1, 2), L([[[1, 2]]]), 2, 2, 0, [6, 6])
    case("max_unpool2d", G(1, 1, 2, 2), L([[[[0, 2], [8, 10]]]]), 2)
    case("max_unpool2d", R(1, 2, 2), L([[[0, 3], [10, 12]]]), 2, stride=2, output_size=[5, 5])
    case("max_unpool2d", R(1, 2, 2), L([[[0, 3], [10, 12]]]), 3, 2, 1)
    case("max_unpool2d", R(1, 1, 2, 2), L([[[[0, 2], [8, 99]]]]), 2)
    case("max_unpool2d", R(1, 1, 2, 2), L([[[[0, 2], [8, 10]]]]), 1, 1, 2)
    case("max_unpool3d", G(1, 1, 1, 2, 1), L([[[[[0], [6]]]]]), 2)
    case("max_unpool3d", R(1, 1, 1, 2, 1), L([[[[[0], [6]]]]]), [2, 2, 2], 2, 0, [1, 1, 2, 5, 2])


def vision():
    case("pixel_shuffle", G(1, 8, 2, 3), 2)
    case("pixel_unshuffle", R(1, 2, 4, 6), 2)
    case("pixel_shuffle", R(1, 3, 2, 3), 2)
    case("channel_shuffle", R(1, 6, 1, 2), 3)
    case("native_channel_shuffle", R(1, 6, 1, 2), 3)
    case("unfold", G(1, 2, 4, 4), 2)
    case("unfold", R(2, 4, 5), (2, 3), 1, (1, 0), 2)
    case("fold", G(1, 8, 9), 4, 2)
    case("fold", R(1, 8, 4), (4, 4), (2, 2), stride=2)
    case("fold", R(1, 8, 5), (4, 4), (2, 2), stride=2)
    for mode in ["bilinear", "nearest", "bicubic"]:
        for padding_mode in ["zeros", "border", "reflection"]:
            case("grid_sample", R(1, 1, 3, 4), R(1, 2, 2, 2), mode, padding_mode, True)
    case("grid_sample", G(1, 2, 3, 4), G(1, 2, 2, 2))
    case("grid_sample", R(1, 1, 2, 3, 4), R(1, 1, 2, 2, 3), align_corners=False)
    case("grid_sample", R(1, 1, 3, 4), R(1, 2, 2, 2), "linear")
    case("grid_sample", R(1, 1, 3, 4), R(1, 2, 2, 2), padding_mode="mirror")
    case("grid_sample", R(1, 1, 3, 4), R(2, 2, 2, 2))
    case("affine_grid", G(1, 2, 3), [1, 1, 2, 3])
    case("affine_grid", R(1, 2, 3), [1, 1, 2, 3], True)
    case("affine_grid", R(1, 2, 3), [1, 1, 1, 1], align_corners=True)
    case("affine_grid", R(1, 3, 4), [1, 1, 2, 2, 2], align_corners=False)
    case("affine_grid", L([[[1, 0, 0], [0, 1, 0]]]), [1, 1, 2, 2])
    case("affine_grid", R(1, 3, 3), [1, 1, 2, 2])
    case("affine_grid", R(1, 2, 3), [1, 1, 2, 2, 2])
    case("affine_grid", R(1, 2, 3), [1, 2, 2])
    case("affine_grid", R(1, 2, 3), [1, 1, 0, 2])


def interpolate():
    shapes = {1: (1, 2, 5), 2: (1, 1, 4, 5), 3: (1, 1, 3, 2, 3)}
    for dims, shape in shapes.items():
        for mode in ["nearest", "nearest-exact", "area", {1: "linear", 2: "bilinear", 3: "trilinear"}[dims]]:
            case("interpolate", G(*shape), 3, mode=mode)
            case("interpolate", R(*shape), scale_factor=1.7, mode=mode)
            case("interpolate", R(*shape), scale_factor=[1.3] * dims, mode=mode, recompute_scale_factor=True)
        case("interpolate", R(*shape), [6] * dims)
    for mode in ["bilinear", "bicubic"]:
        case("interpolate", R(1, 1, 4, 5), [6, 7], None, mode, True)
        case("interpolate", R(1, 1, 8, 6), [3, 2], mode=mode, antialias=True)
        case("interpolate", R(1, 1, 8, 6), scale_factor=[0.4, 0.6], mode=mode, antialias=True)
    case("interpolate", R(1, 1, 8, 6), 3, mode="lanczos", antialias=True)
    case("interpolate", R(1, 1, 8, 6), 3, mode="lanczos")
    case("interpolate", R(1, 1, 8, 6), 3, mode="lanczos", antialias=True, align_corners=True)
    case("interpolate", R(1, 1, 4), 3, mode="nearest", align_corners=True)
    case("interpolate", R(1, 1, 4), 3, 2)
    case("interpolate", R(1, 1, 4))
    case("interpolate", R(1, 1, 4), [3, 3])
    case("interpolate", R(1, 1, 4), scale_factor=[2, 2])
    case("interpolate", R(1, 1, 4), 3, recompute_scale_factor=True)
    case("interpolate", R(1, 1, 4), 3, mode="linear", antialias=True)
    for shape in [(1, 1, 4), (1, 1, 4, 4), (1, 1, 2, 2, 2), (2, 2)]:
        for mode in ["linear", "bilinear", "trilinear", "bicubic", "sinc"]:
            if not (len(shape), mode) in [(3, "linear"), (4, "bilinear"), (4, "bicubic"), (5, "trilinear")]:
                case("interpolate", R(*shape), scale_factor=2, mode=mode)
    case("upsample", R(1, 1, 2, 2), 3)
    case("upsample", R(1, 1, 2, 2), scale_factor=2, mode="bilinear", align_corners=True)
    case("upsample_nearest", R(1, 1, 2, 2), scale_factor=2)
    case("upsample_bilinear", R(1, 1, 2, 2), 3)


def attention():
    case("scaled_dot_product_attention", G(1, 2, 3, 4), G(1, 2, 5, 4), G(1, 2, 5, 4))
    case("scaled_dot_product_attention", R(1, 2, 3, 4), R(1, 2, 3, 4), R(1, 2, 3, 4), is_causal=True, scale=0.3)
    case("scaled_dot_product_attention", R(1, 2, 3, 4), R(1, 2, 3, 4), R(1, 2, 3, 4), R(3, 3), 0.5)
    case("scaled_dot_product_attention", R(1, 4, 3, 4), R(1, 2, 3, 4), R(1, 2, 3, 4), enable_gqa=True)

    packed = [R(12, 4), R(12)]
    name = "multi_head_attention_forward"

    def mha(query, key, value, weights=packed, extra=(None, None, False, 0.0), **kwargs):
        case(name, query, key, value, 4, 2, *weights, *extra, G(4, 4), R(4), **kwargs)

    mha(G(3, 2, 4), Same(0), Same(0))
    mha(G(3, 2, 4), G(5, 2, 4), Same(1))
    mha(G(3, 2, 4), G(5, 2, 4), G(5, 2, 4), [G(12, 4), G(12)])
    mha(R(3, 4), R(5, 4), R(5, 4))
    mha(R(3, 2, 4), Same(0), Same(0), [R(12, 4), None], need_weights=False)
    mha(R(3, 2, 4), Same(0), Same(0), average_attn_weights=False)
    mha(R(3, 2, 4), Same(0), Same(0), extra=(None, None, False, 0.4))
    mha(R(3, 2, 4), Same(0), Same(0), extra=(None, None, False, 0.4), training=False)
    mha(R(3, 2, 4), Same(0), Same(0), extra=(R(1, 1, 4), R(1, 1, 4), True, 0.0), attn_mask=R(3, 3), key_padding_mask=R(2, 3))
    padding = Data([[False, False, True], [False, True, False]], "bool")
    causal = Data([[False, True, True], [False, False, True], [False, False, False]], "bool")
    mha(R(3, 2, 4), Same(0), Same(0), key_padding_mask=padding)
    mha(R(3, 2, 4), Same(0), Same(0), key_padding_mask=padding, need_weights=False)
    mha(R(3, 2, 4), Same(0), Same(0), attn_mask=causal, is_causal=True, need_weights=False)
    mha(R(3, 2, 4), Same(0), Same(0), attn_mask=causal, is_causal=True)
    mha(R(3, 2, 4), Same(0), Same(0), attn_mask=R(4, 3, 3), need_weights=False)
    mha(R(3, 4), Same(0), Same(0), attn_mask=R(2, 3, 3), key_padding_mask=Data([False, False, True], "bool"))
    separate = dict(use_separate_proj_weight=True, q_proj_weight=R(4, 4), k_proj_weight=R(4, 3), v_proj_weight=R(4, 5))
    mha(R(3, 2, 4), R(5, 2, 3), R(5, 2, 5), [None, R(12)], **separate)
    mha(R(3, 2, 4), R(5, 2, 4), R(5, 2, 4), static_k=R(4, 6, 2), static_v=R(4, 6, 2))
    # Errors.
    mha(R(3, 2, 4), Same(0), Same(0), is_causal=True)
    mha(R(3), R(3), R(3))
    mha(R(3, 2, 4), R(3, 4), R(3, 4))
    mha(R(3, 2, 4), Same(0), Same(0), key_padding_mask=R(3))
    mha(R(3, 2, 4), Same(0), Same(0), attn_mask=R(3))
    mha(R(3, 4), Same(0), Same(0), attn_mask=R(3, 3, 3))
    mha(R(3, 2, 4), Same(0), Same(0), attn_mask=R(2, 3))
    mha(R(3, 2, 4), Same(0), Same(0), attn_mask=R(2, 3, 3))
    mha(R(3, 2, 4), Same(0), Same(0), attn_mask=Data([[1, 0, 0]] * 3, "int64"))
    mha(R(3, 2, 6), Same(0), Same(0))
    case(name, R(3, 2, 4), Same(0), Same(0), 4, 3, *packed, None, None, False, 0.0, R(4, 4), R(4))
    mha(R(3, 2, 4), R(5, 2, 4), R(4, 2, 4))
    mha(R(3, 2, 4), R(5, 2, 4), R(4, 2, 4), [None, None], **separate)
    mha(R(3, 2, 4), R(5, 2, 4), R(5, 2, 5), [None, None], **separate)
    mha(R(3, 2, 4), R(5, 2, 3), R(5, 2, 5), [None, R(9)], **separate)
    mha(R(3, 2, 4), Same(0), Same(0), [None, None])
    mha(R(3, 2, 4), Same(0), Same(0), [None, None], use_separate_proj_weight=True)
    mha(R(3, 2, 4), Same(0), Same(0), extra=(R(1, 1, 4), None, False, 0.0))
    mha(R(3, 2, 4), Same(0), Same(0), extra=(None, R(1, 1, 4), False, 0.0))
    mha(R(3, 2, 4), Same(0), Same(0), extra=(R(1, 1, 4), R(1, 1, 4), False, 0.0), static_k=R(4, 3, 2))
    mha(R(3, 2, 4), Same(0), Same(0), static_k=R(3, 3, 2))
    mha(R(3, 2, 4), Same(0), Same(0), static_v=R(4, 3, 3))
    mha(R(3, 2, 4), Same(0), Same(0), key_padding_mask=R(1, 3))
    mha(R(3, 2, 4), Same(0), Same(0), key_padding_mask=R(2, 2))


def legacy(name, *args):
    for kwargs in [{"size_average": False}, {"reduce": False}, {"size_average": True, "reduce": True}]:
        case(name, *args, **kwargs)


def loss_regression():
    for name in ["mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss"]:
        case(name, G(3, 4), G(3, 4))
        case(name, R(3, 4), R(3, 4), reduction="sum")
        case(name, R(3, 4), R(3, 4), reduction="none")
        case(name, G(3, 4), G(4))
        case(name, R(3, 4), R(3, 4), reduction="median")
        if name != "huber_loss":
            legacy(name, R(3, 4), R(3, 4))
    for name in ["mse_loss", "l1_loss", "huber_loss"]:
        for reduction in ["mean", "sum", "none", "median"]:
            case(name, G(3, 4), R(3, 4), reduction=reduction, weight=U(3, 4))
        case(name, R(3, 4), R(3, 4), weight=U(4))
    case("smooth_l1_loss", R(3, 4), R(3, 4), beta=0.3)
    case("smooth_l1_loss", R(3, 4), R(3, 4), beta=0.0)
    case("huber_loss", R(3, 4), R(3, 4), "mean", 0.3)
    for name, args in [("poisson_nll_loss", [R(3, 4), U(3, 4)]), ("kl_div", [R(3, 4), U(3, 4)])]:
        for reduction in ["mean", "sum", "none", "median"]:
            case(name, *args, reduction=reduction)
        legacy(name, *args)
    case("poisson_nll_loss", Draw("rand", (3, 4), grad=True), U(3, 4), False, True, eps=1e-3)
    case("poisson_nll_loss", G(3), Data([3.0, 0.0, 7.0], "float32"), full=True)
    case("kl_div", G(3, 4), U(3, 4), reduction="batchmean")
    case("kl_div", R(3, 4), R(3, 4), reduction="batchmean", log_target=True)
    for reduction in ["mean", "sum", "none", "median"]:
        case("gaussian_nll_loss", G(3, 4), G(3, 4), Draw("rand", (3, 4), grad=True), reduction=reduction)
    case("gaussian_nll_loss", R(3, 4), R(3, 4), U(3, 1), True, 0.5)
    case("gaussian_nll_loss", R(3, 4), R(3, 4), U(3))
    case("gaussian_nll_loss", R(3, 4), R(3, 4), 0.3)
    case("gaussian_nll_loss", R(3, 4), R(3, 4), -0.3)
    case("gaussian_nll_loss", R(3, 4), R(3, 4), Data([-1.0, 1.0, 1.0], "float32"))
    case("gaussian_nll_loss", R(3, 4), R(3, 4), U(4))


def loss_classification():
    for name, start in [("cross_entropy", G(3, 4)), ("nll_loss", G(3, 4))]:
        case(name, start, L([1, 0, 3]))
        for reduction in ["mean", "sum", "none", "median"]:
            case(name, R(3, 4), L([1, 0, 3]), weight=U(4), reduction=reduction)
        case(name, R(3, 4), L([1, 0, 3]), ignore_index=0)
        case(name, R(3, 4), L([1, 0, 3]), None, None, 3, None, "sum")
        case(name, R(2, 3, 2), L([[1, 0], [2, 2]]))
        case(name, R(3, 4), L([1, 0, 4]))
        case(name, R(3, 4), L([1, 0]))
        legacy(name, R(3, 4), L([1, 0, 3]))
    case("cross_entropy", G(3, 4), L([1, 0, 3]), label_smoothing=0.2)
    case("cross_entropy", G(3, 4), U(3, 4))
    case("cross_entropy", R(3, 4), U(3, 4), U(4), label_smoothing=0.1, reduction="none")
    case("cross_entropy", R(4), L(2))
    case("cross_entropy", R(3, 4), L([1, 0, 3]), label_smoothing=1.5)
    case("cross_entropy", R(3, 4), U(3, 4), ignore_index=0)
    for name, start in [("binary_cross_entropy", "rand"), ("binary_cross_entropy_with_logits", "randn")]:
        case(name, Draw(start, (3, 4), grad=True), U(3, 4))
        for reduction in ["mean", "sum", "none", "median"]:
            case(name, Draw(start, (3, 4)), U(3, 4), U(4), reduction=reduction)
        legacy(name, Draw(start, (3, 4)), U(3, 4))
        case(name, Draw(start, (3, 4)), U(4))
    case("binary_cross_entropy", R(3), U(3))
    case("binary_cross_entropy_with_logits", R(3, 4), U(3, 4), pos_weight=U(4))
    case("multi_margin_loss", G(3, 4), L([1, 0, 3]))
    case("multi_margin_loss", R(3, 4), L([1, 0, 3]), 2, 0.5, U(4), reduction="none")
    case("multi_margin_loss", R(3, 4), L([1, 0, 3]), 3)
    case("multi_margin_loss", R(3, 4), L([1, 0, 3]), weight=U(4, 1))
    legacy("multi_margin_loss", R(3, 4), L([1, 0, 3]))
    case("soft_margin_loss", G(3), Data([1.0, -1.0, 1.0], "float32"))
    case("soft_margin_loss", R(3), Data([1.0, -1.0, 1.0], "float32"), reduction="sum")
    legacy("soft_margin_loss", R(3), Data([1.0, -1.0, 1.0], "float32"))
    # The cross entropy of a linear layer.
    case("linear_cross_entropy", G(3, 4), G(5, 4), L([1, 0, 3]), linear_bias=G(5))
    case("linear_cross_entropy", R(3, 4), R(5, 4), L([1, 0, 3]), weight=U(5), reduction="none", ignore_index=0, label_smoothing=0.1)
    case("linear_cross_entropy", R(4), R(5, 4), L(2))
    case("linear_cross_entropy", R(3, 4), R(5, 2, 4), L([[1, 0], [3, 2], [4, 4]]), linear_bias=R(5, 2))
    case("linear_cross_entropy", R(3, 4), R(5, 4), U(3, 5))
    case("linear_cross_entropy", R(3, 4), R(5, 4), U(3, 5), ignore_index=1)
    case("linear_cross_entropy", R(2, 3, 4), R(5, 4), L([1]))
    case("linear_cross_entropy", R(3, 4), R(4), L([1]))
    case("linear_cross_entropy", R(3, 4), R(5, 3), L([1]))
    case("linear_cross_entropy", R(3, 4), R(5, 4), L([1]), linear_bias=R(4))
    case("linear_cross_entropy", R(4), R(5, 2, 4), L([1]))


def loss_multilabel():
    target = L([[3, 0, -1, 1], [1, -1, 0, 0]])
    case("multilabel_margin_loss", G(2, 4), target)
    case("multilabel_margin_loss", R(2, 4), target, reduction="none")
    case("multilabel_margin_loss", R(4), L([3, 0, -1, 1]))
    legacy("multilabel_margin_loss", R(2, 4), target)
    ones = Data([[1.0, 0.0, 1.0, 0.0], [0.0, 0.0, 1.0, 1.0]], "float32")
    for reduction in ["mean", "sum", "none", "median"]:
        case("multilabel_soft_margin_loss", G(2, 4), ones, U(4), reduction=reduction)
    case("multilabel_soft_margin_loss", R(4), Data([1.0, 0.0, 1.0, 0.0], "float32"))
    legacy("multilabel_soft_margin_loss", R(2, 4), ones)


def loss_embedding():
    signs = Data([1.0, -1.0, 1.0], "float32")
    for reduction in ["mean", "sum", "none", "median"]:
        case("cosine_embedding_loss", G(3, 4), G(3, 4), signs, 0.2, reduction=reduction)
        case("hinge_embedding_loss", G(3), signs, 0.5, reduction=reduction)
        case("margin_ranking_loss", G(3), G(3), signs, 0.5, reduction=reduction)
        case("triplet_margin_loss", G(3, 4), G(3, 4), G(3, 4), reduction=reduction)
        case("triplet_margin_with_distance_loss", G(3, 4), G(3, 4), G(3, 4), margin=0.5, swap=True, reduction=reduction)
    legacy("cosine_embedding_loss", R(3, 4), R(3, 4), signs)
    legacy("hinge_embedding_loss", R(3), signs)
    legacy("margin_ranking_loss", R(3), R(3), signs)
    legacy("triplet_margin_loss", R(3, 4), R(3, 4), R(3, 4))
    case("triplet_margin_loss", R(3, 4), R(3, 4), R(3, 4), 0.5, 1, 1e-3, True)
    case("triplet_margin_loss", R(3, 4), R(3, 4), R(3, 4), 0)
    case("triplet_margin_with_distance_loss", R(3, 4), R(3, 4), R(3, 4), margin=-1)
    case("triplet_margin_with_distance_loss", R(3, 4), R(3, 4), R(4))
    case("margin_ranking_loss", R(3, 1), R(3), signs)
    case("cosine_embedding_loss", R(3, 4), R(3, 5), signs)


def loss_sequence():
    lengths = [Data([6, 5], "int64"), Data([2, 3], "int64")]
    targets = L([[1, 2, 3], [2, 2, 1]])
    for reduction in ["mean", "sum", "none", "median"]:
        case("ctc_loss", G(6, 2, 4), targets, *lengths, reduction=reduction)
    case("ctc_loss", R(6, 2, 4), targets, [6, 5], [2, 3], 0, "sum", True)
    case("ctc_loss", R(6, 2, 4), L([1, 2, 2, 1, 3]), [6, 5], [2, 3])
    case("ctc_loss", R(2, 1, 4), L([[1, 2, 3]]), [2], [3], zero_infinity=True)
    case("ctc_loss", R(2, 1, 4), L([[1, 2, 3]]), [2], [3], blank=7)


def public_names():
    """Lists the functions that torch.nn.functional defines or takes from torch._C, without its imports for internal use."""
    helpers = {"boolean_dispatch", "assert_int_or_pair"}
    found = []
    for name, value in vars(F).items():
        is_import = getattr(value, "__module__", None) in ("typing", "collections.abc", "torch.overrides") or name.startswith("has_torch")
        if callable(value) and not isinstance(value, type) and not name.startswith("_") and not is_import and name not in helpers:
            found.append(name)
    return sorted(found)


if __name__ == "__main__":
    for record in [
        activation, softmax, dropout, linear, convolution, distance, sparse, normalization, padding, pooling, adaptive_pooling,
        fractional_pooling, unpooling, vision, interpolate, attention, loss_regression, loss_classification, loss_multilabel,
        loss_embedding, loss_sequence,
    ]:
        name = record.__name__.replace("_", "-")
        families[name] = []
        record()
        text = ",\n".join(json.dumps(case) for case in families[name])
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.json").write_text(f"[\n{text}\n]\n")
        print(name, len(families[name]))
    (folder / "names.json").write_text(json.dumps(public_names(), indent=1) + "\n")
