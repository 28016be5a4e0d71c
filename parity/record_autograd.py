"""Records results of Python's autograd: test/fixtures/autograd.json.

    python parity/record_autograd.py
"""
import json
import pathlib

import torch
from torch.autograd import Function
from torch.autograd.graph import disable_saved_tensors_hooks, saved_tensors_hooks

fixtures = pathlib.Path(__file__).parent.parent / "test" / "fixtures"


def ones(*shape):
    return torch.ones(*shape, requires_grad=True)


class Incomplete(Function):
    @staticmethod
    def forward(ctx, x, y):
        return x * y

    @staticmethod
    def backward(ctx, g):
        return g


class NotNone(Function):
    @staticmethod
    def forward(ctx, x, n):
        return x * n

    @staticmethod
    def backward(ctx, g):
        return g, g


class WrongShape(Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, g):
        return g[:1].expand(3)


class DirtyLeaf(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.mul_(2)

    @staticmethod
    def backward(ctx, g):
        return g * 2


class DirtyLost(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.clone()

    @staticmethod
    def backward(ctx, g):
        return g


class Nothing(Function):
    pass


class NoBackward(Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()


class Saved(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * 2

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * x


class Once(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 2 * x


def changed_saved():
    x = ones(2).clone()
    y = Saved.apply(x)
    x.mul_(2)
    y.sum().backward()


def twice():
    y = Saved.apply(ones(2)).sum()
    y.backward()
    y.backward()


def once():
    x = ones(2)
    (g,) = torch.autograd.grad(Once.apply(x), x, ones(2), create_graph=True)
    g.sum().backward()


def hooked(hook):
    h = ones(2) * 2
    h.register_hook(hook)
    h.sum().backward()


def bad_pack(x):
    return x.mul_(2)


def packed(pack, unpack):
    with saved_tensors_hooks(pack, unpack):
        y = ones(2).pow(2).sum()
    y.backward()


def disabled():
    with disable_saved_tensors_hooks("not here"):
        with saved_tensors_hooks(lambda x: x, lambda x: x):
            pass


def node_hook():
    y = ones(2) * ones(2)

    def wrong(grad_inputs, grad_outputs):
        return grad_inputs[:1]

    y.grad_fn.register_hook(wrong)
    y.sum().backward()


def inplace_leaf():
    ones(2).mul_(2)


def inplace_saved():
    x = ones(2).clone()
    y = x.exp()
    y.add_(1)
    y.sum().backward()


def size_hook(g):
    return g[:1]


def type_hook(g):
    return g.double()


grad = torch.autograd.grad
errors = {
    "scalar": lambda: ones(2).mul(2).backward(),
    "real scalar": lambda: (ones(1) + 0j).sum().backward(),
    "no grad": lambda: torch.ones(2).sum().backward(),
    "gradient's shape": lambda: ones(2).mul(2).backward(torch.ones(3)),
    "gradient's dtype": lambda: ones(2).mul(2).backward(torch.ones(2) + 0j),
    "too many gradients": lambda: torch.autograd.backward([ones(2).sum(), ones(2).sum()], [torch.ones(())]),
    "no inputs": lambda: grad(ones(2).sum(), []),
    "backward without inputs": lambda: ones(2).sum().backward(inputs=[]),
    "input without grad": lambda: grad(ones(2).sum(), torch.ones(2)),
    "unused": lambda: grad(ones(2).sum(), [ones(2)]),
    "materialize": lambda: grad(ones(2).sum(), ones(2), allow_unused=False, materialize_grads=True),
    "requires_grad of non-leaf": lambda: ones(2).mul(2).requires_grad_(False),
    "requires_grad of int": lambda: torch.arange(2).requires_grad_(),
    "hook without grad": lambda: torch.ones(2).register_hook(print),
    "accumulate hook on non-leaf": lambda: ones(2).mul(2).register_post_accumulate_grad_hook(print),
    "accumulate hook without grad": lambda: torch.ones(2).register_post_accumulate_grad_hook(print),
    "hook's size": lambda: hooked(size_hook),
    "hook's type": lambda: hooked(type_hook),
    "node hook's count": node_hook,
    "retain_grad": lambda: torch.ones(2).retain_grad(),
    "detach_ of a view": lambda: ones(2, 2).clone().unbind()[0].detach_(),
    "in place on leaf": inplace_leaf,
    "in place on saved": inplace_saved,
    "pack in place": lambda: packed(bad_pack, lambda x: x),
    "disabled hooks": disabled,
    "incomplete gradients": lambda: Incomplete.apply(ones(2), ones(2)).sum().backward(),
    "gradient of no tensor": lambda: NotNone.apply(ones(2), 3).sum().backward(),
    "function's shape": lambda: WrongShape.apply(ones(2)).sum().backward(),
    "dirty leaf": lambda: DirtyLeaf.apply(ones(2)),
    "dirty lost": lambda: DirtyLost.apply(ones(2).clone()),
    "no forward": lambda: Nothing.apply(ones(2)),
    "no backward": lambda: NoBackward.apply(ones(2)).sum().backward(),
    "saved was changed": changed_saved,
    "twice": twice,
    "once differentiable": once,
}


def text_of(run):
    try:
        run()
    except Exception as error:
        return str(error)
    raise AssertionError("no error")


def functional():
    F = torch.autograd.functional
    x = torch.tensor([0.5, -1.0, 2.0])
    w = torch.tensor([[1.0, 2.0, 0.5], [0.25, -1.0, 1.5]])

    def pair(a, b):
        return (b @ a).sin(), (a * a).sum()

    def scalar(a, b):
        return ((b @ a).sin() * (b @ a)).sum() + a.pow(3).sum()

    def one(a):
        return a.exp().sum() * a[0]

    def lists(value):
        return [lists(v) for v in value] if isinstance(value, tuple) else value.tolist()

    v2 = (torch.tensor([1.0, -2.0]), torch.tensor(0.5))
    v = (torch.tensor([1.0, 0.0, -1.0]), torch.ones(2, 3))
    return {
        "jacobian": lists(F.jacobian(pair, (x, w))),
        "jacobian of one": lists(F.jacobian(one, x)),
        "hessian": lists(F.hessian(scalar, (x, w))),
        "hessian of one": lists(F.hessian(one, x)),
        "vjp": lists(F.vjp(pair, (x, w), v2)),
        "jvp": lists(F.jvp(pair, (x, w), v)),
        "vhp": lists(F.vhp(scalar, (x, w), v)),
        "hvp": lists(F.hvp(scalar, (x, w), v)),
    }


def strict():
    F = torch.autograd.functional
    x = torch.ones(2)
    cases = {
        "jacobian constant": lambda: F.jacobian(lambda a: torch.ones(2), x, strict=True),
        "jacobian independent": lambda: F.jacobian(lambda a, b: a * 2, (x, x), strict=True),
        "hessian linear": lambda: F.hessian(lambda a: a.sum(), x, strict=True),
        "vjp without v": lambda: F.vjp(lambda a: a * 2, x),
        "vjp v size": lambda: F.vjp(lambda a: a * 2, x, torch.ones(3)),
        "hessian not scalar": lambda: F.hessian(lambda a: a * 2, x),
        "hvp tuple": lambda: F.hvp(lambda a: (a.sum(), a.sum()), x, x),
        "jvp independent": lambda: F.jvp(lambda a, b: a * 2, (x, x), (x, x), strict=True),
        "vhp independent": lambda: F.vhp(lambda a, b: (a * a).sum(), (x, x), (x, x), strict=True),
        "hvp linear": lambda: F.hvp(lambda a: a.sum(), x, x, strict=True),
    }
    return {name: text_of(run) for name, run in cases.items()}


if __name__ == "__main__":
    recorded = {
        "errors": {name: text_of(run) for name, run in errors.items()},
        "functional": functional(),
        "strict": strict(),
    }
    (fixtures / "autograd.json").write_text(json.dumps(recorded, indent=1) + "\n")
