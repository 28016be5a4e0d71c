"""Records torch.distributions: test/fixtures/distributions.json.gz.

    python parity/record_distributions.py      needs torch
"""
import gzip
import json
import pathlib
import re

import torch
from torch import distributions as D

fixture = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "distributions.json.gz"
T = torch.tensor

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
]


def camel(name):
    return re.sub(r"_([a-z])", lambda m: m.group(1).upper(), name)


def plain(value):
    return {"tensor": value.tolist()} if isinstance(value, torch.Tensor) else value


def named(arguments):
    return {camel(k): plain(v) for k, v in arguments.items()}


def attempt(run):
    try:
        return run().tolist()
    except NotImplementedError:
        return None


def record(name, arguments):
    make = getattr(D, name)
    d = make(**arguments)
    out = {"name": name, "arguments": named(arguments), "repr": repr(d)}
    out["batchShape"], out["eventShape"] = list(d.batch_shape), list(d.event_shape)
    out["support"] = repr(d.support)
    out["values"] = {k: attempt(lambda k=k: getattr(d, k)) for k in ["mean", "mode", "variance", "stddev"]}
    out["values"]["entropy"] = attempt(d.entropy)
    out["values"]["perplexity"] = attempt(d.perplexity)
    torch.manual_seed(11)
    sample = d.sample((4,))
    out["sample"] = sample.tolist()
    out["logProb"] = d.log_prob(sample).tolist()
    out["cdf"] = attempt(lambda: d.cdf(sample))
    out["icdf"] = attempt(lambda: d.icdf(torch.rand((3,) + d.batch_shape) * 0 + 0.3))
    out["enumerated"] = attempt(d.enumerate_support) if d.has_enumerate_support else None
    out["reprAfter"] = repr(d)
    wide = make(**arguments).expand((2,) + d.batch_shape)
    out["expanded"] = repr(wide)
    torch.manual_seed(12)
    out["expandedSample"] = wide.sample().tolist()
    leaves = {k: T(v) if not isinstance(v, torch.Tensor) else v.clone() for k, v in arguments.items()}
    for leaf in leaves.values():
        leaf.requires_grad_()
    d = make(**leaves)
    d.log_prob(sample).sum().backward()
    out["logProbGradients"] = {camel(k): None if v.grad is None else v.grad.tolist() for k, v in leaves.items()}
    if d.has_rsample:
        for leaf in leaves.values():
            leaf.grad = None
        torch.manual_seed(13)
        d = make(**leaves)
        draw = d.rsample((3,))
        (draw**2).sum().backward()
        out["rsample"] = draw.tolist()
        out["rsampleGradients"] = {camel(k): None if v.grad is None else v.grad.tolist() for k, v in leaves.items()}
    return out


def message(run):
    try:
        run()
    except ValueError as error:
        return str(error)
    raise AssertionError("no error")


out = {"cases": [record(*case) for case in cases]}
out["divergences"] = [
    {"p": [n, named(a)], "q": [n, named(b)], "value": D.kl_divergence(getattr(D, n)(**a), getattr(D, n)(**b)).tolist()}
    for n, a, b in pairs
]
a, b = dict(probs=T([0.2, 0.5])), dict(rate=T([1.5, 0.3]))
mixed = D.kl_divergence(D.Bernoulli(**a), D.Poisson(**b)).tolist()
out["divergences"].append({"p": ["Bernoulli", named(a)], "q": ["Poisson", named(b)], "value": mixed})
out["errors"] = [
    {"name": n, "arguments": named(a), "message": message(lambda: getattr(D, n)(**a))} for n, a in errors
] + [
    {"name": n, "arguments": named(a), "value": plain(v), "message": message(lambda: getattr(D, n)(**a).log_prob(v))}
    for n, a, v in bad_values
]
# JSON has no NaN and no infinity.
text = re.sub(r"-?(NaN|Infinity)\b", r'"\g<0>"', json.dumps(out))
fixture.write_bytes(gzip.compress(text.encode(), mtime=0))
