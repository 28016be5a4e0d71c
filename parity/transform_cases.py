"""The transforms that are recorded, each with an input."""
from distribution_specs import Spec, T

vector, matrix = T([0.3, -1.2, 2.5]), T([[0.3, -1.2], [2.5, 0.7]])
positives = T([0.3, 1.2, 2.5])
compose = [Spec("ExpTransform"), Spec("AffineTransform", loc=1.0, scale=T([2.0, -3.0, 0.5]))]
transforms = [
    (Spec("AbsTransform"), vector),
    (Spec("AffineTransform", loc=0.5, scale=-2.0), vector),
    (Spec("AffineTransform", loc=T([1.0, 2.0, 3.0]), scale=T([[2.0], [-0.5]])), T([[0.3, -1.2, 2.5], [0.1, 0.2, 0.4]])),
    (Spec("AffineTransform", loc=0.5, scale=-2.0, event_dim=1), vector),
    (Spec("AffineTransform", loc=T([1.0, -1.0]), scale=T([0.5, 3.0]), event_dim=2), matrix),
    (Spec("ExpTransform"), vector),
    (Spec("ExpTransform", inv=True), positives),
    (Spec("PowerTransform", exponent=2.0), positives),
    (Spec("PowerTransform", exponent=T([0.5, -1.5, 3.0])), positives),
    (Spec("SigmoidTransform"), vector),
    (Spec("SigmoidTransform", inv=True), T([0.1, 0.5, 0.99])),
    (Spec("SoftplusTransform"), vector),
    (Spec("TanhTransform"), vector),
    (Spec("SoftmaxTransform"), matrix),
    (Spec("StickBreakingTransform"), vector),
    (Spec("StickBreakingTransform"), matrix),
    (Spec("CorrCholeskyTransform"), vector),
    (Spec("CorrCholeskyTransform"), T([[0.1], [-0.6]])),
    (Spec("LowerCholeskyTransform"), matrix),
    (Spec("PositiveDefiniteTransform"), matrix),
    (Spec("ReshapeTransform", in_shape=(2, 2), out_shape=(4,)), matrix),
    (Spec("ReshapeTransform", in_shape=(3,), out_shape=(1, 3)), T([[0.3, -1.2, 2.5]])),
    (Spec("IndependentTransform", base_transform=Spec("ExpTransform"), reinterpreted_batch_ndims=1), matrix),
    (Spec("ComposeTransform", parts=compose), vector),
    (Spec("ComposeTransform", parts=compose, inv=True), T([3.0, -2.0, 1.5])),
    (Spec("ComposeTransform", parts=[Spec("StickBreakingTransform"), Spec("ExpTransform")]), matrix),
    (Spec("ComposeTransform", parts=[]), vector),
    (Spec("CatTransform", tseq=[Spec("ExpTransform"), Spec("TanhTransform")], dim=-1, lengths=[1, 2]), vector),
    (Spec("CatTransform", tseq=[Spec("ExpTransform"), Spec("AffineTransform", loc=1.0, scale=2.0)]), matrix),
    (Spec("StackTransform", tseq=[Spec("ExpTransform"), Spec("SigmoidTransform")], dim=1), matrix),
    (Spec("CumulativeDistributionTransform", distribution=Spec("Normal", loc=0.5, scale=2.0)), vector),
]
