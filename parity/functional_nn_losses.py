"""Calls of torch.nn.functional's losses."""
from functional_nn_calls import Data, Draw, G, L, R, U, case


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
