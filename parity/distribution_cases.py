"""The distributions that are recorded, those that are refused, and pairs with a divergence."""
import torch
from torch import distributions as D

from distribution_specs import Spec, T


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
