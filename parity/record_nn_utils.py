"""Records torch.nn.init and torch.nn.utils: test/fixtures/nn-utils.json.

    python parity/record_nn_utils.py      needs torch
"""
import json
import pathlib
import warnings

import torch
from torch import nn
from torch.nn.utils import fusion, parametrizations, prune

warnings.filterwarnings("ignore")
fixture = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "nn-utils.json"
out = {"init": {}, "parametrizations": {}, "prune": {}, "hooks": {}, "fusion": {}}


def filled(name, shape, fill):
    torch.manual_seed(3)
    out["init"][name] = fill(torch.empty(shape)).tolist()


filled("truncNormal_", (4, 5), lambda t: nn.init.trunc_normal_(t))
filled("truncNormal_ tight", (4, 5), lambda t: nn.init.trunc_normal_(t, 0.0, 1.0, -0.5, 0.5))
filled("truncNormal_ far", (4, 5), lambda t: nn.init.trunc_normal_(t, 0.0, 1.0, 1.0, 2.0))
filled("eye_", (3, 5), nn.init.eye_)
filled("dirac_", (4, 2, 3), nn.init.dirac_)
filled("dirac_ groups", (4, 2, 3, 3), lambda t: nn.init.dirac_(t, 2))
filled("orthogonal_ wide", (3, 5), nn.init.orthogonal_)
filled("orthogonal_ tall", (5, 2, 2), lambda t: nn.init.orthogonal_(t, 2))
filled("sparse_", (6, 4), lambda t: nn.init.sparse_(t, 0.4))
filled("kaimingUniform_", (6, 4), lambda t: nn.init.kaiming_uniform_(t, 0.2, "fan_out", "leaky_relu"))
filled("xavierNormal_", (6, 4), lambda t: nn.init.xavier_normal_(t, 2.0))


def parametrized(name, make, wrap, shape):
    torch.manual_seed(5)
    module = wrap(make())
    x = torch.randn(shape)
    y = module(x)
    y.sum().backward()
    record = {
        "repr": repr(module),
        "state": {k: v.tolist() for k, v in module.state_dict().items()},
        "output": y.tolist(),
        "gradients": {k: p.grad.tolist() for k, p in module.named_parameters()},
    }
    torch.nn.utils.parametrize.remove_parametrizations(module, "weight")
    out["parametrizations"][name] = {**record, "after": repr(module), "left": list(module.state_dict()), "weight": module.weight.tolist()}


parametrized("weightNorm", lambda: nn.Linear(3, 4), parametrizations.weight_norm, (2, 3))
parametrized("spectralNorm", lambda: nn.Linear(3, 4), parametrizations.spectral_norm, (2, 3))
parametrized("spectralNorm transposed", lambda: nn.ConvTranspose1d(3, 4, 2), parametrizations.spectral_norm, (2, 3, 4))
parametrized("orthogonal square", lambda: nn.Linear(4, 4), parametrizations.orthogonal, (2, 4))
parametrized("orthogonal tall", lambda: nn.Linear(3, 4), parametrizations.orthogonal, (2, 3))
parametrized("orthogonal cayley", lambda: nn.Linear(4, 3), lambda m: parametrizations.orthogonal(m, orthogonal_map="cayley"), (2, 4))
parametrized(
    "orthogonal householder",
    lambda: nn.Linear(4, 3),
    lambda m: parametrizations.orthogonal(m, orthogonal_map="householder", use_trivialization=False),
    (2, 4),
)


def hooked(name, make, wrap, remove, shape):
    torch.manual_seed(5)
    module = wrap(make())
    x = torch.randn(shape)
    y = module(x)
    y.sum().backward()
    record = {
        "state": {k: v.tolist() for k, v in module.state_dict().items()},
        "output": y.tolist(),
        "gradients": {k: p.grad.tolist() for k, p in module.named_parameters()},
    }
    remove(module)
    out["hooks"][name] = {**record, "left": {k: v.tolist() for k, v in module.state_dict().items()}}


utils = nn.utils
hooked("weightNorm", lambda: nn.Linear(3, 4), utils.weight_norm, utils.remove_weight_norm, (2, 3))
hooked("weightNorm all", lambda: nn.Linear(3, 4), lambda m: utils.weight_norm(m, dim=None), utils.remove_weight_norm, (2, 3))
hooked("spectralNorm", lambda: nn.Linear(3, 4), utils.spectral_norm, utils.remove_spectral_norm, (2, 3))
hooked("spectralNorm transposed", lambda: nn.ConvTranspose1d(3, 4, 2), utils.spectral_norm, utils.remove_spectral_norm, (2, 3, 4))


def pruned(name, make, wrap):
    torch.manual_seed(5)
    module = make()
    wrap(module)
    record = {"state": {k: v.tolist() for k, v in module.state_dict().items()}, "weight": module.weight.tolist()}
    prune.remove(module, "weight")
    out["prune"][name] = {**record, "left": {k: v.tolist() for k, v in module.state_dict().items()}}


linear = lambda: nn.Linear(4, 6)
pruned("identity", linear, lambda m: prune.identity(m, "weight"))
pruned("randomUnstructured", linear, lambda m: prune.random_unstructured(m, "weight", 0.3))
pruned("l1Unstructured", linear, lambda m: prune.l1_unstructured(m, "weight", 5))
pruned("randomStructured", linear, lambda m: prune.random_structured(m, "weight", 2, 0))
pruned("lnStructured", linear, lambda m: prune.ln_structured(m, "weight", 0.5, 2, 1))
pruned("twice", linear, lambda m: prune.ln_structured(prune.l1_unstructured(m, "weight", 0.25), "weight", 2, 1, 0))
pruned("customFromMask", linear, lambda m: prune.custom_from_mask(m, "weight", (torch.arange(24).view(6, 4) % 3 != 0).float()))

torch.manual_seed(5)
both = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
prune.global_unstructured([(both[0], "weight"), (both[1], "weight")], prune.L1Unstructured, amount=7)
out["prune"]["globalUnstructured"] = {k: v.tolist() for k, v in both.state_dict().items()}


def fused(name, layer, bn, x, fuse):
    torch.manual_seed(5)
    layer, bn = layer(), bn()
    x = torch.randn(x)
    bn(layer(x))
    layer.eval(), bn.eval()
    both = fuse(layer, bn)
    out["fusion"][name] = {"state": {k: v.tolist() for k, v in both.state_dict().items()}, "output": both(x).tolist()}


fused("conv", lambda: nn.Conv2d(2, 3, 2), lambda: nn.BatchNorm2d(3), (4, 2, 5, 5), fusion.fuse_conv_bn_eval)
fused("transposed", lambda: nn.ConvTranspose2d(2, 3, 2), lambda: nn.BatchNorm2d(3), (4, 2, 5, 5), lambda c, b: fusion.fuse_conv_bn_eval(c, b, True))
fused("linear", lambda: nn.Linear(2, 3, bias=False), lambda: nn.BatchNorm1d(3), (4, 2), fusion.fuse_linear_bn_eval)

fixture.write_text(json.dumps(out, indent=1) + "\n")
