"""Calls of torch.nn.functional that change the size of images: pooling, unpooling, shuffling, sampling, interpolation."""
import math

from functional_nn_calls import Draw, G, L, R, U, case


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
