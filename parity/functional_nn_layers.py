"""Calls of torch.nn.functional's layers: activations, dropout, linear, convolution, embedding, normalization, padding, attention."""
from functional_nn_calls import Data, Draw, G, L, R, Same, Type, U, case


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
