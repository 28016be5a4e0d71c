"""Prints a digest of the results of this processor's kernels: if two digests are equal, training rounds alike.

    OMP_NUM_THREADS=2 python parity/kernels.py

parity/kernels.mjs calls the same operators by their raw names, so that no module, gradient or optimizer of the library decides
which losses its runs are compared with.
"""
import hashlib

import torch

aten = torch.ops.aten


def values(*shape):
    """Numbers within ±1/2, computed alike in every language."""
    count = torch.Size(shape).numel()
    return (torch.arange(count).mul(7919).remainder(1009).to(torch.float32) / 1009 - 0.5).view(shape)


def results():
    images, w1, w2 = values(32, 1, 28, 28), values(32, 1, 5, 5), values(64, 32, 5, 5)
    mask = [True, True, True]
    for x, w in ((images, w1), (values(32, 32, 12, 12), w2), (values(64, 8, 14, 14), values(16, 8, 3, 3))):
        settings = ([1, 1], [0, 0], [1, 1], False, [0, 0], 1)
        y = aten.convolution(x, w, values(w.shape[0]), *settings)
        yield y
        yield from aten.convolution_backward(y, x, w, [w.shape[0]], *settings, mask)
    rows, square = values(64, 1024), values(1024, 512)
    hidden = aten.addmm(values(512), rows, square)
    yield hidden
    yield aten.mm(aten.t(rows), hidden)
    yield aten._prelu_kernel(hidden, values(1))
    yield from aten._prelu_kernel_backward(hidden, hidden, values(1))
    for activation in (aten.gelu, aten.tanh, aten.sigmoid, aten.exp, aten.rsqrt):
        yield activation(hidden.abs())
    yield aten._log_softmax(hidden, 1, False)
    yield from aten.native_layer_norm(hidden, [512], values(512), values(512), 1e-5)
    yield from aten.native_batch_norm(images, values(1), values(1), None, None, True, 0.1, 1e-5)
    heads = values(16, 4, 64, 16)
    yield aten._scaled_dot_product_flash_attention_for_cpu(heads, heads, heads, 0.0, True)[0]
    yield aten.sum(hidden)
    yield aten.linalg_vector_norm(hidden)


def digest():
    found = hashlib.sha256()
    for result in results():
        found.update(result.contiguous().numpy().tobytes())
    return found.hexdigest()


if __name__ == "__main__":
    print(digest())
