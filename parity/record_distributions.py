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

from distribution_cases import bad_values, cases, errors, pairs, rules
from distribution_specs import Spec, T, camel, made, plain
from transform_cases import transforms

fixtures = pathlib.Path(__file__).parent.parent / "test" / "fixtures"


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
