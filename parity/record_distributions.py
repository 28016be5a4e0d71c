"""Records torch.distributions: test/fixtures/distributions.json.gz, and its transforms: transforms.json.gz.

    python parity/record_distributions.py      needs torch
"""
import gzip
import json
import pathlib
import re

import torch
from torch import distributions as D
from torch.distributions import constraints

fixtures = pathlib.Path(__file__).parent.parent / "test" / "fixtures"
T = torch.tensor


class Spec:
    """The class name and arguments of a distribution or transform."""

    def __init__(self, name, inv=False, **arguments):
        self.name, self.inv, self.arguments = name, inv, arguments


def made(value, leaves=None):
    """Builds the value of a spec; floats and tensors become leaves if a list for them is given."""
    if isinstance(value, Spec):
        family = getattr(D, value.name, None) or getattr(D.relaxed_bernoulli, value.name)
        one = family(**{k: made(v, leaves) for k, v in value.arguments.items()})
        return one.inv if value.inv else one
    if isinstance(value, list):
        return [made(v, leaves) for v in value]
    if leaves is None or isinstance(value, (int, tuple)):
        return value
    if isinstance(value, torch.Tensor) and not value.is_floating_point():
        return value
    leaf = value.clone() if isinstance(value, torch.Tensor) else T(value)
    leaves.append(leaf.requires_grad_())
    return leaf


def plain(value):
    if isinstance(value, Spec):
        return {"make": value.name, "inv": value.inv, "arguments": {camel(k): plain(v) for k, v in value.arguments.items()}}
    if isinstance(value, torch.Tensor):
        return {"tensor": value.tolist(), "dtype": str(value.dtype)[6:]}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return {"int": value} if isinstance(value, (int, tuple)) else value


cases = [
    ("Normal", dict(loc=0.5, scale=2.0)),
    ("Normal", dict(loc=T([0.0, 1.0, -2.0]), scale=T([[0.5], [1.5]]))),
    ("Bernoulli", dict(probs=0.3)),
    ("Bernoulli", dict(probs=T([0.2, 0.5, 0.9]))),
    ("Bernoulli", dict(logits=T([[-1.0, 0.5]]))),
    ("Categorical", dict(probs=T([1.0, 2.0, 5.0]))),
    ("Categorical", dict(logits=T([[0.1, -0.4, 2.0], [1.0, 0.0, -1.0]]))),
    ("Uniform", dict(low=-1.0, high=3.0)),
    ("Uniform", dict(low=T([0.0, 1.0]), high=4.0)),
    ("Exponential", dict(rate=1.5)),
    ("Exponential", dict(rate=T([[0.5, 2.0, 4.0]]))),
    ("Gamma", dict(concentration=2.0, rate=0.5)),
    ("Gamma", dict(concentration=T([0.4, 1.0, 3.0]), rate=T([[1.0], [2.5]]))),
    ("Beta", dict(concentration1=2.0, concentration0=3.0)),
    ("Beta", dict(concentration1=T([0.5, 2.0, 0.7]), concentration0=T([0.4, 1.5, 3.0]))),
    ("Dirichlet", dict(concentration=T([0.5, 2.0, 3.5]))),
    ("Dirichlet", dict(concentration=T([[0.3, 0.6, 0.2], [4.0, 2.0, 1.0]]))),
    ("Poisson", dict(rate=3.0)),
    ("Poisson", dict(rate=T([0.5, 8.0]))),
    ("Laplace", dict(loc=0.5, scale=2.0)),
    ("Laplace", dict(loc=T([0.0, -1.0]), scale=T([[0.5], [3.0]]))),
    ("Cauchy", dict(loc=0.5, scale=2.0)),
    ("Cauchy", dict(loc=T([0.0, -1.0]), scale=0.7)),
    ("Chi2", dict(df=3.0)),
    ("Chi2", dict(df=T([1.0, 4.5]))),
    ("StudentT", dict(df=T([0.5, 1.5, 4.0]))),
    ("StudentT", dict(df=T([[3.0], [5.0]]), loc=T([1.0, -1.0]), scale=2.0)),
    ("Geometric", dict(probs=0.3)),
    ("Geometric", dict(probs=T([0.2, 0.5, 0.9]))),
    ("Geometric", dict(logits=T([[-1.0, 0.5]]))),
    ("LogNormal", dict(loc=0.5, scale=0.3)),
    ("LogNormal", dict(loc=T([0.0, 1.0]), scale=T([[0.5], [0.2]]))),
    ("HalfNormal", dict(scale=2.0)),
    ("HalfNormal", dict(scale=T([0.5, 1.5]))),
    ("HalfCauchy", dict(scale=2.0)),
    ("HalfCauchy", dict(scale=T([0.5, 1.5]))),
    ("Gumbel", dict(loc=0.5, scale=2.0)),
    ("Gumbel", dict(loc=T([0.0, 1.0]), scale=T([[0.5], [0.2]]))),
    ("Pareto", dict(scale=1.5, alpha=3.0)),
    ("Pareto", dict(scale=T([0.5, 2.0, 1.0]), alpha=T([0.9, 1.8, 5.0]))),
    ("Weibull", dict(scale=1.5, concentration=2.0)),
    ("Weibull", dict(scale=T([0.5, 2.0]), concentration=T([[1.0], [3.5]]))),
    ("Kumaraswamy", dict(concentration1=2.0, concentration0=3.0)),
    ("Kumaraswamy", dict(concentration1=T([0.5, 2.0, 1.5]), concentration0=T([1.4, 0.8, 3.0]))),
    ("InverseGamma", dict(concentration=2.5, rate=1.5)),
    ("InverseGamma", dict(concentration=T([0.8, 1.5, 4.0]), rate=T([[1.0], [2.0]]))),
    ("LogisticNormal", dict(loc=0.5, scale=2.0)),
    ("LogisticNormal", dict(loc=T([[0.0, 1.0], [0.5, -0.5]]), scale=T([0.5, 1.5]))),
    ("LogitRelaxedBernoulli", dict(temperature=T(0.7), probs=T([0.3, 0.8]))),
    ("RelaxedBernoulli", dict(temperature=T(0.7), probs=0.3)),
    ("RelaxedBernoulli", dict(temperature=T([0.5, 2.0]), logits=T([[0.1, -0.3]]))),
    ("RelaxedOneHotCategorical", dict(temperature=T(0.7), probs=T([0.2, 0.3, 0.5]))),
    ("RelaxedOneHotCategorical", dict(temperature=T(1.5), logits=T([[0.1, -0.3], [1.0, 0.4]]))),
    ("Binomial", dict(total_count=5, probs=T([0.2, 0.7]))),
    ("Binomial", dict(total_count=T(3.0), logits=T([[0.5], [0.0]]))),
    ("Binomial", dict(probs=0.3)),
    ("NegativeBinomial", dict(total_count=5, probs=T([0.2, 0.7]))),
    ("NegativeBinomial", dict(total_count=T([0.0, 2.5]), logits=T([[-0.5], [0.2]]))),
    ("Multinomial", dict(total_count=5, probs=T([1.0, 2.0, 5.0]))),
    ("Multinomial", dict(total_count=4, logits=T([[0.1, -0.4], [1.0, 0.0]]))),
    ("OneHotCategorical", dict(probs=T([1.0, 2.0, 5.0]))),
    ("OneHotCategorical", dict(logits=T([[0.1, -0.4, 2.0], [1.0, 0.0, -1.0]]))),
    ("OneHotCategoricalStraightThrough", dict(probs=T([[1.0, 2.0, 5.0]]))),
    ("ContinuousBernoulli", dict(probs=0.3)),
    ("ContinuousBernoulli", dict(probs=T([0.0, 0.4995, 0.5, 0.9]))),
    ("ContinuousBernoulli", dict(logits=T([[-1.0, 0.001, 2.0]]))),
    ("FisherSnedecor", dict(df1=3.0, df2=5.0)),
    ("FisherSnedecor", dict(df1=T([1.0, 2.5, 4.0]), df2=T([[1.5], [3.0], [6.0]]))),
    ("GeneralizedPareto", dict(loc=0.5, scale=2.0, concentration=0.3)),
    ("GeneralizedPareto", dict(loc=T([0.0, 1.0, -1.0, 0.5]), scale=1.5, concentration=T([-0.4, 0.0, 0.7, 1.2]))),
    ("LKJCholesky", dict(dim=3, concentration=1.5)),
    ("LKJCholesky", dict(dim=2, concentration=T([0.5, 2.0]))),
    ("VonMises", dict(loc=T(0.5), concentration=T(2.0))),
    ("VonMises", dict(loc=T([0.0, 3.0]), concentration=T([[0.3], [6.0]]))),
    ("MultivariateNormal", dict(loc=T([0.5, -1.0]), covariance_matrix=T([[2.0, 0.3], [0.3, 0.5]]))),
    ("MultivariateNormal", dict(loc=T([[0.5, -1.0], [1.0, 2.0]]), precision_matrix=T([[2.0, 0.3], [0.3, 0.5]]))),
    ("MultivariateNormal", dict(loc=T([0.5, -1.0]), scale_tril=T([[[1.5, 0.0], [0.3, 0.7]], [[0.5, 0.0], [-1.0, 2.0]]]))),
    ("LowRankMultivariateNormal", dict(loc=T([0.5, -1.0, 2.0]), cov_factor=T([[1.0], [0.5], [-0.3]]), cov_diag=T([0.5, 1.0, 2.0]))),
    (
        "LowRankMultivariateNormal",
        dict(
            loc=T([[0.5, -1.0, 2.0], [0.0, 1.0, 0.0]]),
            cov_factor=T([[1.0, 0.2], [0.5, -0.4], [-0.3, 0.1]]),
            cov_diag=T([[0.5, 1.0, 2.0]]),
        ),
    ),
    ("Wishart", dict(df=3.5, covariance_matrix=T([[2.0, 0.3], [0.3, 0.5]]))),
    ("Wishart", dict(df=T([2.5, 4.0]), scale_tril=T([[1.5, 0.0], [0.3, 0.7]]))),
    ("Wishart", dict(df=3.0, precision_matrix=T([[2.0, 0.3], [0.3, 0.5]]))),
    (
        "MixtureSameFamily",
        dict(
            mixture_distribution=Spec("Categorical", probs=T([0.3, 0.7])),
            component_distribution=Spec("Normal", loc=T([-1.0, 2.0]), scale=T([0.5, 1.5])),
        ),
    ),
    (
        "MixtureSameFamily",
        dict(
            mixture_distribution=Spec("Categorical", logits=T([[0.3, 0.7]])),
            component_distribution=Spec(
                "MultivariateNormal", loc=T([[[-1.0, 2.0, 0.0], [0.5, 1.0, 1.0]]]), scale_tril=torch.eye(3)
            ),
        ),
    ),
    ("Independent", dict(base_distribution=Spec("Bernoulli", probs=T([[0.2, 0.5], [0.7, 0.9]])), reinterpreted_batch_ndims=1)),
    (
        "TransformedDistribution",
        dict(
            base_distribution=Spec("Uniform", low=0.0, high=1.0),
            transforms=[Spec("SigmoidTransform", inv=True), Spec("AffineTransform", loc=T([1.0, 2.0]), scale=T([0.5, -1.5]))],
        ),
    ),
    (
        "TransformedDistribution",
        dict(base_distribution=Spec("Normal", loc=T([[0.0, 1.0]]), scale=0.7), transforms=[Spec("StickBreakingTransform")]),
    ),
]

errors = [
    ("Normal", dict(loc=0.0, scale=-1.0)),
    ("Normal", dict(loc=T([0.0, float("nan")]), scale=T([1.0, 2.0]))),
    ("Bernoulli", dict(probs=T([0.5, 1.5]))),
    ("Bernoulli", dict()),
    ("Bernoulli", dict(probs=0.5, logits=0.0)),
    ("Categorical", dict(probs=T(0.5))),
    ("Categorical", dict(probs=T([-1.0, 3.0]))),
    ("Uniform", dict(low=2.0, high=1.0)),
    ("Dirichlet", dict(concentration=T([1.0, -1.0]))),
    ("Gamma", dict(concentration=T([1.0, 0.0]), rate=1.0)),
    ("Geometric", dict(probs=T([0.5, 0.0]))),
    ("StudentT", dict(df=-1.0)),
    ("LogNormal", dict(loc=0.0, scale=-1.0)),
    ("HalfNormal", dict(scale=T([1.0, -1.0]))),
    ("HalfCauchy", dict(scale=-1.0)),
    ("Gumbel", dict(loc=0.0, scale=-1.0)),
    ("Pareto", dict(scale=1.0, alpha=-1.0)),
    ("Weibull", dict(scale=1.0, concentration=-1.0)),
    ("Kumaraswamy", dict(concentration1=-1.0, concentration0=1.0)),
    ("InverseGamma", dict(concentration=-1.0, rate=1.0)),
    ("RelaxedBernoulli", dict(temperature=T(1.0), probs=T([1.5]))),
    ("RelaxedOneHotCategorical", dict(temperature=T(1.0), probs=T([-1.0, 3.0]))),
    ("Binomial", dict(total_count=T(2.5), probs=T(0.5))),
    ("Binomial", dict(total_count=2)),
    ("NegativeBinomial", dict(total_count=T(-1.0), probs=T(0.5))),
    ("NegativeBinomial", dict(total_count=2, probs=T([0.5, 1.0]))),
    ("OneHotCategorical", dict(probs=T([-1.0, 3.0]))),
    ("ContinuousBernoulli", dict(probs=1.5, validate_args=True)),
    ("ContinuousBernoulli", dict()),
    ("FisherSnedecor", dict(df1=-1.0, df2=1.0)),
    ("GeneralizedPareto", dict(loc=0.0, scale=-1.0, concentration=0.0)),
    ("LKJCholesky", dict(dim=1)),
    ("LKJCholesky", dict(dim=3, concentration=-1.0)),
    ("VonMises", dict(loc=T(0.0), concentration=T(-1.0))),
    ("MultivariateNormal", dict(loc=T([0.0, 1.0]))),
    ("MultivariateNormal", dict(loc=T(0.0), scale_tril=T([[1.0]]))),
    ("MultivariateNormal", dict(loc=T([0.0]), covariance_matrix=T([1.0]))),
    ("MultivariateNormal", dict(loc=T([0.0]), scale_tril=T([1.0]))),
    ("MultivariateNormal", dict(loc=T([0.0, 1.0]), covariance_matrix=T([[1.0, 2.0], [2.0, 1.0]]))),
    ("MultivariateNormal", dict(loc=T([0.0, 1.0]), scale_tril=T([[1.0, 2.0], [2.0, 1.0]]))),
    ("LowRankMultivariateNormal", dict(loc=T([0.0, 1.0]), cov_factor=T([[1.0]]), cov_diag=T([1.0, 2.0]))),
    ("LowRankMultivariateNormal", dict(loc=T([0.0, 1.0]), cov_factor=T([[1.0], [2.0]]), cov_diag=T([1.0]))),
    ("LowRankMultivariateNormal", dict(loc=T([0.0, 1.0]), cov_factor=T([[1.0], [2.0]]), cov_diag=T([1.0, -200.0]))),
    ("LowRankMultivariateNormal", dict(loc=torch.zeros(2, 2), cov_factor=torch.ones(3, 2, 1), cov_diag=torch.ones(2))),
    ("Wishart", dict(df=0.5, covariance_matrix=T([[1.0, 0.0], [0.0, 1.0]]))),
    ("Wishart", dict(df=T(3.0), covariance_matrix=T([[1.0, 2.0], [2.0, 1.0]]))),
    ("Wishart", dict(df=3.0)),
    (
        "MixtureSameFamily",
        dict(
            mixture_distribution=Spec("Categorical", probs=T([0.3, 0.7])),
            component_distribution=Spec("Normal", loc=torch.zeros(3), scale=1.0),
        ),
    ),
    (
        "MixtureSameFamily",
        dict(
            mixture_distribution=Spec("Categorical", probs=torch.ones(2, 3)),
            component_distribution=Spec("Normal", loc=torch.zeros(4, 3), scale=1.0),
        ),
    ),
    (
        "MixtureSameFamily",
        dict(
            mixture_distribution=Spec("Normal", loc=0.0, scale=1.0),
            component_distribution=Spec("Normal", loc=torch.zeros(4, 3), scale=1.0),
        ),
    ),
]
pairs = [
    ("Normal", dict(loc=T([0.0, 1.0]), scale=T([1.0, 2.0])), dict(loc=T([0.5]), scale=T([3.0]))),
    ("Bernoulli", dict(probs=T([0.2, 0.0, 1.0])), dict(probs=T([0.7, 0.3, 0.4]))),
    ("Bernoulli", dict(probs=T([0.2, 0.5])), dict(probs=T([0.0, 1.0]))),
    ("Categorical", dict(probs=T([0.2, 0.3, 0.5])), dict(probs=T([0.6, 0.1, 0.3]))),
    ("Categorical", dict(probs=T([0.2, 0.0, 0.8])), dict(probs=T([0.0, 0.5, 0.5]))),
    ("Cauchy", dict(loc=T([0.0]), scale=T([1.0])), dict(loc=T([2.0]), scale=T([0.5]))),
    ("Beta", dict(concentration1=T([2.0]), concentration0=T([3.0])), dict(concentration1=T([0.5]), concentration0=T([1.5]))),
    ("Dirichlet", dict(concentration=T([0.5, 2.0])), dict(concentration=T([1.5, 1.0]))),
    ("Exponential", dict(rate=T([0.5, 2.0])), dict(rate=T([1.5, 1.0]))),
    ("Gamma", dict(concentration=T([2.0]), rate=T([3.0])), dict(concentration=T([0.5]), rate=T([1.5]))),
    ("Chi2", dict(df=T([2.0])), dict(df=T([5.0]))),
    ("Geometric", dict(probs=T([0.2, 0.5])), dict(probs=T([0.6, 0.1]))),
    ("Laplace", dict(loc=T([0.0]), scale=T([1.0])), dict(loc=T([2.0]), scale=T([0.5]))),
    ("Poisson", dict(rate=T([0.5, 2.0])), dict(rate=T([1.5, 1.0]))),
    ("Uniform", dict(low=T([0.0, 0.0]), high=T([1.0, 3.0])), dict(low=T([-1.0, 1.0]), high=T([2.0, 4.0]))),
]
bad_values = [
    ("Bernoulli", dict(probs=T([0.2, 0.7])), T([0.5, 1.0])),
    ("Normal", dict(loc=T([0.0, 1.0]), scale=1.0), T([1.0, 2.0, 3.0])),
    ("Dirichlet", dict(concentration=T([1.0, 2.0])), T([0.2, 0.3, 0.5])),
    ("Exponential", dict(rate=1.0), T(-1.0)),
    ("Categorical", dict(probs=T([0.5, 0.5])), T(2.0)),
    ("Pareto", dict(scale=T([1.0, 2.0]), alpha=1.0), T([0.5, 3.0])),
    ("HalfNormal", dict(scale=1.0), T(-1.0)),
    ("Binomial", dict(total_count=3, probs=T([0.5, 0.2])), T([1.0, 4.0])),
    ("Multinomial", dict(total_count=3, probs=T([0.5, 0.5])), T([3.0, 1.0])),
    ("OneHotCategorical", dict(probs=T([0.5, 0.5])), T([1.0, 1.0])),
    ("LogisticNormal", dict(loc=T([0.0, 1.0]), scale=1.0), T([0.5, 0.2, 0.2])),
]


# Two distributions of each family, with a batch of 2, for every pair that has a rule.
examples = {
    "Bernoulli": (dict(probs=T([0.2, 0.5])), dict(probs=T([0.7, 0.3]))),
    "Beta": (
        dict(concentration1=T([2.0, 0.7]), concentration0=T([3.0, 1.5])),
        dict(concentration1=T([0.5, 2.0]), concentration0=T([1.5, 1.0])),
    ),
    "Binomial": (dict(total_count=T([3.0, 3.0]), probs=T([0.2, 0.5])), dict(total_count=T([3.0, 2.0]), probs=T([0.7, 0.3]))),
    "Categorical": (dict(probs=T([[0.2, 0.8], [0.5, 0.5]])), dict(probs=T([[0.6, 0.4], [0.1, 0.9]]))),
    "Cauchy": (dict(loc=T([0.0, 1.0]), scale=T([1.0, 0.5])), dict(loc=T([0.5, -1.0]), scale=T([2.0, 1.5]))),
    "ContinuousBernoulli": (dict(probs=T([0.2, 0.4995])), dict(probs=T([0.7, 0.3]))),
    "Dirichlet": (dict(concentration=T([[0.5, 2.0], [1.0, 1.0]])), dict(concentration=T([[1.5, 1.0], [0.7, 3.0]]))),
    "Exponential": (dict(rate=T([0.5, 2.0])), dict(rate=T([1.5, 1.0]))),
    "Gamma": (dict(concentration=T([2.0, 0.8]), rate=T([3.0, 1.0])), dict(concentration=T([0.5, 2.0]), rate=T([1.5, 0.4]))),
    "Geometric": (dict(probs=T([0.2, 0.5])), dict(probs=T([0.6, 0.1]))),
    "Gumbel": (dict(loc=T([0.0, 1.0]), scale=T([1.0, 0.5])), dict(loc=T([0.5, -1.0]), scale=T([2.0, 1.5]))),
    "HalfNormal": (dict(scale=T([1.0, 0.5])), dict(scale=T([2.0, 1.5]))),
    "Laplace": (dict(loc=T([0.0, 1.0]), scale=T([1.0, 0.5])), dict(loc=T([0.5, -1.0]), scale=T([2.0, 1.5]))),
    "LogNormal": (dict(loc=T([0.0, 1.0]), scale=T([1.0, 0.5])), dict(loc=T([0.5, -1.0]), scale=T([2.0, 1.5]))),
    "LowRankMultivariateNormal": (
        dict(loc=T([[0.5, -1.0], [0.0, 1.0]]), cov_factor=T([[1.0], [0.5]]), cov_diag=T([0.5, 1.0])),
        dict(loc=T([0.0, 0.5]), cov_factor=T([[[0.3], [-0.5]], [[1.0], [2.0]]]), cov_diag=T([[2.0, 0.4]])),
    ),
    "MultivariateNormal": (
        dict(loc=T([[0.5, -1.0], [0.0, 1.0]]), covariance_matrix=T([[2.0, 0.3], [0.3, 0.5]])),
        dict(loc=T([0.0, 0.5]), scale_tril=T([[[1.5, 0.0], [0.3, 0.7]], [[0.5, 0.0], [-1.0, 2.0]]])),
    ),
    "Normal": (dict(loc=T([0.0, 1.0]), scale=T([1.0, 0.5])), dict(loc=T([0.5, -1.0]), scale=T([2.0, 1.5]))),
    "OneHotCategorical": (dict(probs=T([[0.2, 0.8], [0.5, 0.5]])), dict(probs=T([[0.6, 0.4], [0.1, 0.9]]))),
    "Pareto": (dict(scale=T([1.0, 0.5]), alpha=T([2.5, 0.8])), dict(scale=T([0.1, 1.5]), alpha=T([1.5, 3.0]))),
    "Poisson": (dict(rate=T([0.5, 2.0])), dict(rate=T([1.5, 1.0]))),
    "Uniform": (dict(low=T([0.2, -0.5]), high=T([0.7, 1.5])), dict(low=T([-1.0, 0.1]), high=T([2.0, 0.6]))),
    "Wishart": (
        dict(df=3.5, covariance_matrix=T([[2.0, 0.3], [0.3, 0.5]])),
        dict(df=5.0, scale_tril=T([[1.5, 0.0], [0.3, 0.7]])),
    ),
}
# Families that represent the abstract classes.
nearest = {"ExponentialFamily": "Wishart", "TransformedDistribution": "LogNormal"}


def rules():
    for p, q in sorted((p.__name__, q.__name__) for p, q in D.kl._KL_REGISTRY):
        if p == "Independent":
            yield [
                Spec(p, base_distribution=Spec("Normal", **arguments), reinterpreted_batch_ndims=1)
                for arguments in examples["Normal"]
            ]
        else:
            p, q = nearest.get(p, p), nearest.get(q, q)
            yield Spec(p, **examples[p][0]), Spec(q, **examples[q][1])


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


def camel(name):
    return re.sub(r"_([a-z])", lambda m: m.group(1).upper(), name)


def attempt(run):
    try:
        return run().tolist()
    except NotImplementedError:
        return None


def gradients(leaves):
    return [None if leaf.grad is None else leaf.grad.tolist() for leaf in leaves]


more = ["loc", "scale", "probs", "logits", "concentration"]
more += ["scale_tril", "covariance_matrix", "precision_matrix"]


def record(spec):
    d = made(spec)
    out = {"spec": plain(spec), "repr": repr(d)}
    out["batchShape"], out["eventShape"] = list(d.batch_shape), list(d.event_shape)
    out["support"] = repr(d.support)
    out["members"] = [camel(n) for n in dir(d) if not n.startswith("_")]
    out["values"] = {k: attempt(lambda k=k: getattr(d, k)) for k in ["mean", "mode", "variance", "stddev"]}
    out["values"]["entropy"] = attempt(d.entropy)
    out["values"]["perplexity"] = attempt(d.perplexity)
    out["values"] |= {camel(k): getattr(d, k).tolist() for k in more if hasattr(d, k)}
    out["paramShape"] = list(d.param_shape) if hasattr(d, "param_shape") else None
    torch.manual_seed(11)
    sample = d.sample((4,))
    out["sample"] = sample.tolist()
    out["logProb"] = d.log_prob(sample).tolist()
    out["cdf"] = attempt(lambda: d.cdf(sample))
    out["icdf"] = attempt(lambda: d.icdf(torch.full((3,) + d.batch_shape, 0.3)))
    out["enumerated"] = attempt(d.enumerate_support) if d.has_enumerate_support else None
    wide = made(spec).expand((2,) + d.batch_shape)
    out["expanded"] = repr(wide)
    torch.manual_seed(12)
    out["expandedSample"] = wide.sample().tolist()
    leaves = []
    made(spec, leaves).log_prob(sample).sum().backward()
    out["logProbGradients"] = gradients(leaves)
    if d.has_rsample:
        leaves = []
        torch.manual_seed(13)
        draw = made(spec, leaves).rsample((3,))
        out["rsample"], out["rsampleGradients"] = draw.tolist(), None
        try:
            (draw**2).sum().backward()
            out["rsampleGradients"] = gradients(leaves)
        except RuntimeError as error:
            # Wishart overwrites a mask that its gradient needs.
            assert spec.name == "Wishart", error
    return out


def failure(run):
    try:
        run()
    except (ValueError, AssertionError) as error:
        return {"type": type(error).__name__, "message": str(error)}
    raise AssertionError("no error")


def record_transform(spec, x):
    t = made(spec)
    leaves = []
    inputs = x.clone().requires_grad_()
    y = made(spec, leaves)(inputs)
    (y**2).sum().backward()
    out = {"spec": plain(spec), "repr": repr(t), "x": plain(x), "y": y.tolist(), "gradients": gradients([inputs, *leaves])}
    y = y.detach()
    out["inverse"] = attempt(lambda: t.inv(y))
    out["logAbsDetJacobian"] = attempt(lambda: t.log_abs_det_jacobian(x, y))
    out["bijective"] = t.bijective
    try:
        out["sign"] = t.sign.tolist() if isinstance(t.sign, torch.Tensor) else t.sign
    except NotImplementedError:
        out["sign"] = None
    out["regions"] = [repr(t.domain), repr(t.codomain)]
    out["eventDims"] = [t.domain.event_dim, t.codomain.event_dim]
    out["isIn"] = [t.domain.check(x).tolist(), t.codomain.check(y).tolist()]
    out["shapes"] = [list(t.forward_shape(x.shape)), list(t.inverse_shape(y.shape))]
    return out


regions = {
    "real": constraints.real,
    "real_vector": constraints.real_vector,
    "positive": constraints.positive,
    "nonnegative": constraints.nonnegative,
    "unit_interval": constraints.unit_interval,
    "simplex": constraints.simplex,
    "corr_cholesky": constraints.corr_cholesky,
    "lower_cholesky": constraints.lower_cholesky,
    "positive_definite": constraints.positive_definite,
    "positive_semidefinite": constraints.positive_semidefinite,
}


def record_region(name):
    out = {"name": camel(name)}
    matrix = "cholesky" in name or "definite" in name
    x = T([0.3, -0.7, 1.2]) if name == "corr_cholesky" or not matrix else T([[0.3, -0.7], [1.2, 0.4]])
    out["x"] = plain(x)
    for key, registry in [("bijectTo", D.biject_to), ("transformTo", D.transform_to)]:
        out[key] = None
        try:
            t = registry(regions[name])
            out[key] = {"repr": repr(t), "y": t(x).tolist()}
        except NotImplementedError:
            pass
    return out


def write(name, out):
    # JSON has no NaN and no infinity.
    text = re.sub(r"-?(NaN|Infinity)\b", r'"\g<0>"', json.dumps(out))
    (fixtures / name).write_bytes(gzip.compress(text.encode(), mtime=0))


out = {"cases": [record(Spec(name, **arguments)) for name, arguments in cases]}
out["divergences"] = [
    {"p": plain(p), "q": plain(q), "value": D.kl_divergence(made(p), made(q)).tolist()}
    for p, q in [(Spec(n, **a), Spec(n, **b)) for n, a, b in pairs] + list(rules())
]
out["errors"] = [
    {"spec": plain(s)} | failure(lambda: made(s)) for s in [Spec(n, **a) for n, a in errors]
] + [
    {"spec": plain(s), "value": plain(v)} | failure(lambda: made(s).log_prob(v))
    for s, v in [(Spec(n, **a), v) for n, a, v in bad_values]
]
write("distributions.json.gz", out)
write(
    "transforms.json.gz",
    {
        "cases": [record_transform(spec, x) for spec, x in transforms],
        "regions": [record_region(name) for name in regions],
    },
)
