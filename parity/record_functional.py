"""Records results of the functions that PyTorch composes of operators in Python: test/fixtures/functional.json.

    python parity/record_functional.py            needs torch
"""
import json
import pathlib

import torch

out = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "functional.json"
inf = float("inf")


def plain(value):
    """Converts a number for JSON: 9 significant digits, which single precision needs; NaN and infinities become strings."""
    return float(f"{value:.9g}") if value == value and abs(value) != inf else str(value)


def record(value):
    if isinstance(value, torch.Size) or isinstance(value, (int, float, str, bool)):
        return list(value) if isinstance(value, torch.Size) else value
    if isinstance(value, (tuple, list)):
        return [record(v) for v in value]
    if value.layout is not torch.strided:
        value = value.to_dense()
    flat = torch.view_as_real(value.detach().resolve_conj()) if value.is_complex() else value.detach()
    shown = [plain(v) for v in flat.double().flatten().tolist()]
    return {"dtype": str(value.dtype).removeprefix("torch."), "shape": list(value.shape), "values": shown}


def seeded(*shape, **options):
    torch.manual_seed(0)
    return torch.randn(*shape, **options)


def gradient(function, *inputs):
    """Returns the gradients of the sum of squares of a function's result."""
    leaves = [x.detach().clone().requires_grad_() for x in inputs]
    function(*leaves).square().sum().backward()
    return [x.grad for x in leaves]


def contractions():
    a, b = seeded(3, 4), seeded(4, 5)
    batch = seeded(2, 3, 4)
    c = seeded(3, 4, 5)
    d = seeded(4, 3, 2)
    return {
        "einsum matrices": torch.einsum("ij,jk->ik", a, b),
        "einsum implicit": torch.einsum("ij,jk", a, b),
        "einsum list": torch.einsum("ij,jk->ki", [a, b]),
        "einsum trace": torch.einsum("ii", seeded(3, 3)),
        "einsum three": torch.einsum("ij,jk,k->i", a, b, seeded(5)),
        "einsum ellipsis": torch.einsum("...ij->...ji", batch),
        "einsum sublists": torch.einsum(a, [0, 1], b, [1, 2], [0, 2]),
        "einsum sublists implicit": torch.einsum(a, [0, 30], b, [30, 2]),
        "einsum sublists ellipsis": torch.einsum(batch, [..., 0, 1], b, [1, 2], [..., 2, 0]),
        "einsum gradients": gradient(lambda x, y: torch.einsum("ij,jk->ik", x, y), a, b),
        "tensordot": torch.tensordot(c, seeded(4, 5, 2)),
        "tensordot 1": torch.tensordot(a, b, 1),
        "tensordot 0": torch.tensordot(seeded(2), seeded(3), dims=0),
        "tensordot lists": torch.tensordot(c, d, dims=([1, 0], [0, 1])),
        "tensordot tensor": torch.tensordot(c, d, dims=torch.tensor([[1, 0], [0, 1]])),
        "chainMatmul": torch.chain_matmul(a, b, seeded(5, 2)),
    }


def norms():
    x = seeded(3, 4)
    cube = seeded(2, 3, 4)
    sparse = torch.tensor([[0.0, 3.0], [4.0, 0.0]]).to_sparse()
    norm = torch.norm
    return {
        "norm": norm(x),
        "norm 1": norm(x, 1),
        "norm 3 along 1": norm(x, 3, 1),
        "norm inf": norm(x, inf),
        "norm -inf": norm(x, -inf),
        "norm 0": norm(torch.tensor([0.0, 1.0, 2.0]), 0),
        "norm None": norm(x, None),
        "norm nuc": norm(x, "nuc"),
        "norm nuc of dims": norm(cube, "nuc", (0, 2), keepdim=True),
        "norm fro of dims": norm(cube, "fro", [1, 2]),
        "norm fro keepdim": norm(cube, dim=1, keepdim=True),
        "norm dtype": norm(x, 2, 0, dtype=torch.float64),
        "norm sparse": norm(sparse),
        "norm sparse 1": norm(sparse, 1),
        "norm gradients": gradient(lambda t: norm(t, 2, 1), x),
        "cdist": torch.cdist(seeded(2, 3, 4), seeded(2, 5, 4)),
        "cdist 1": torch.cdist(x, seeded(5, 4), p=1.0),
        "cdist inf": torch.cdist(x, seeded(5, 4), p=inf),
        "cdist mm": torch.cdist(x, seeded(5, 4), compute_mode="use_mm_for_euclid_dist"),
        "cdist without mm": torch.cdist(x, seeded(5, 4), compute_mode="donot_use_mm_for_euclid_dist"),
    }


def shapes():
    x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([4.0, 5.0])
    s = torch.tensor(7.0)
    long = torch.arange(10.0)
    square = torch.arange(12.0).view(3, 4)
    return {
        "broadcastTensors": torch.broadcast_tensors(torch.arange(3).view(1, 3), torch.arange(2).view(2, 1)),
        "broadcastShapes": torch.broadcast_shapes((2, 1), (3, 1, 7), 1),
        "split": torch.split(long, 4),
        "split sizes": torch.split(long, [1, 7, 2]),
        "split dim": torch.split(square, 3, 1),
        "split dim by name": torch.split(square, [1, 3], dim=-1),
        "meshgrid": torch.meshgrid(x, y, indexing="ij"),
        "meshgrid xy": torch.meshgrid(x, y, indexing="xy"),
        "meshgrid list": torch.meshgrid([x, y], indexing="ij"),
        "atleast1d": torch.atleast_1d(s),
        "atleast1d several": torch.atleast_1d(s, x),
        "atleast1d list": torch.atleast_1d([s]),
        "atleast2d": torch.atleast_2d(x),
        "atleast2d list": torch.atleast_2d([s, x]),
        "atleast3d": torch.atleast_3d(square),
        "atleast3d several": torch.atleast_3d(s, x, square),
        "blockDiag": torch.block_diag(s, x, square[:2, :2]),
        "cartesianProd": torch.cartesian_prod(x, y),
        "cartesianProd of one": torch.cartesian_prod(x),
        "unravelIndex": torch.unravel_index(torch.tensor([1234, 5678]), (10, 10, 10, 10)),
        "unravelIndex of one": torch.unravel_index(torch.tensor([3, 1]), 5),
        "unravelIndex matrix": torch.unravel_index(torch.tensor([[0, 7], [11, 4]]), (3, 4)),
    }


def spectral():
    signal = seeded(40)
    batch = seeded(2, 40)
    window = torch.hann_window(8)
    whole = dict(n_fft=8, window=window, return_complex=True)
    cases = {
        "stft": torch.stft(signal, 8, return_complex=True),
        "stft batch": torch.stft(batch, 8, 4, 6, torch.hann_window(6), return_complex=True),
        "stft real": torch.stft(signal, 8, window=window, return_complex=False),
        "stft not centred": torch.stft(signal, center=False, **whole),
        "stft constant": torch.stft(signal, pad_mode="constant", **whole),
        "stft replicate": torch.stft(signal, pad_mode="replicate", **whole),
        "stft circular": torch.stft(signal, pad_mode="circular", **whole),
        "stft normalized": torch.stft(signal, normalized=True, **whole),
        "stft twosided": torch.stft(signal, onesided=False, **whole),
        "stft of complex": torch.stft(torch.complex(signal, signal.flip(0)), **whole),
        "stft aligned": torch.stft(signal, 8, win_length=4, window=torch.hann_window(4), center=False, align_to_window=True, return_complex=True),
    }
    spectrum = torch.stft(signal, **whole)
    cases["istft"] = torch.istft(spectrum, 8, window=window)
    cases["istft length"] = torch.istft(spectrum, 8, window=window, length=35)
    cases["istft normalized"] = torch.istft(torch.stft(signal, normalized=True, **whole), 8, window=window, normalized=True)
    two = torch.stft(signal, onesided=False, **whole)
    cases["istft complex"] = torch.istft(two, 8, window=window, onesided=False, return_complex=True)
    return cases


def uniques():
    x = torch.tensor([3, 1, 3, 2, 2])
    rows = torch.tensor([[1.0, 2.0], [0.0, 5.0], [1.0, 2.0]])
    every = dict(return_inverse=True, return_counts=True)
    return {
        "unique": torch.unique(x),
        "unique inverse": torch.unique(x, return_inverse=True),
        "unique counts": torch.unique(x, return_counts=True),
        "unique all": torch.unique(x, **every),
        "unique rows": torch.unique(rows, dim=0, **every),
        "unique columns": torch.unique(rows, dim=1),
        "uniqueConsecutive": torch.unique_consecutive(x),
        "uniqueConsecutive inverse": torch.unique_consecutive(x, return_inverse=True),
        "uniqueConsecutive counts": torch.unique_consecutive(x, return_counts=True),
        "uniqueConsecutive all": torch.unique_consecutive(x, **every),
        "uniqueConsecutive rows": torch.unique_consecutive(rows[[0, 2, 1]], dim=0, **every),
    }


def factorizations():
    square = seeded(4, 4)
    batch = seeded(2, 3, 3)
    tall, wide = seeded(9, 5), seeded(5, 9)
    sparse = torch.where(seeded(8, 6) > 0.8, seeded(8, 6), 0.0).to_sparse()

    def low(function):
        torch.manual_seed(1)
        return function()

    return {
        "lu": torch.lu(square),
        "lu batch with infos": torch.lu(batch, get_infos=True),
        "lu singular": torch.lu(torch.zeros(2, 2), get_infos=True),
        "luUnpack": torch.lu_unpack(*torch.lu(square)),
        "svdLowrank": low(lambda: torch.svd_lowrank(tall, q=3)),
        "svdLowrank wide": low(lambda: torch.svd_lowrank(wide, 3, 1)),
        "svdLowrank shifted": low(lambda: torch.svd_lowrank(tall, q=3, M=tall.mean(0))),
        "svdLowrank batch": low(lambda: torch.svd_lowrank(seeded(2, 6, 4), q=2)),
        "svdLowrank complex": low(lambda: torch.svd_lowrank(seeded(6, 4, dtype=torch.complex64), q=2)),
        "svdLowrank sparse": low(lambda: torch.svd_lowrank(sparse, q=3)),
        "pcaLowrank": low(lambda: torch.pca_lowrank(tall)),
        "pcaLowrank not centred": low(lambda: torch.pca_lowrank(tall, q=2, center=False)),
        "pcaLowrank sparse": low(lambda: torch.pca_lowrank(sparse, q=3)),
        "svdLowrank gradients": low(lambda: gradient(lambda t: torch.svd_lowrank(t, q=3)[1], tall)),
    }


def eigenpairs():
    draws = seeded(20, 20, dtype=torch.float64)
    A = draws @ draws.mT
    B = torch.diag(torch.arange(1.0, 21.0, dtype=torch.float64))
    batch = torch.stack([A, A + B])

    def start(function):
        torch.manual_seed(1)
        return function()

    steps = []

    def tracker(state):
        steps.append(state.ivars["istep"])
        if state.ivars["istep"] == 3:
            state.bvars["force_stop"] = True

    tracked = start(lambda: torch.lobpcg(A, k=2, tracker=tracker))
    iK = torch.diag(1 / torch.diagonal(A))
    return {
        "lobpcg": start(lambda: torch.lobpcg(A)),
        "lobpcg 3": start(lambda: torch.lobpcg(A, 3, niter=60)),
        "lobpcg basic": start(lambda: torch.lobpcg(A, 3, method="basic")),
        "lobpcg smallest": start(lambda: torch.lobpcg(A, 2, n=4, largest=False, iK=iK, method="basic", niter=40)),
        "lobpcg general": start(lambda: torch.lobpcg(A, 2, B, niter=60)),
        "lobpcg general basic": start(lambda: torch.lobpcg(A, 2, B, method="basic", niter=60)),
        "lobpcg dropping": start(lambda: torch.lobpcg(A, 3, ortho_bparams={"ortho_use_drop": True}, ortho_iparams={"ortho_j_max": 4})),
        "lobpcg start": start(lambda: torch.lobpcg(A, X=draws[:, :3].clone(), tol=1e-3)),
        "lobpcg batch": start(lambda: torch.lobpcg(batch, 2)),
        "lobpcg sparse": start(lambda: torch.lobpcg(B.to_sparse(), 2)),
        "lobpcg tracked": [*tracked, steps],
    }


def windows():
    w = torch.signal.windows
    makers = {
        "exponential": w.exponential,
        "cosine": w.cosine,
        "gaussian": w.gaussian,
        "kaiser": w.kaiser,
        "hamming": w.hamming,
        "hann": w.hann,
        "blackman": w.blackman,
        "bartlett": w.bartlett,
        "nuttall": w.nuttall,
    }
    cases = {}
    for name, make in makers.items():
        cases[f"window {name}"] = [make(10), make(9, sym=False), make(1), make(0), make(4, dtype=torch.float64)]
    cases["window exponential of its own"] = w.exponential(8, center=2, tau=0.5, sym=False)
    cases["window gaussian of its own"] = w.gaussian(8, std=0.9)
    cases["window kaiser of its own"] = w.kaiser(8, beta=3.5, sym=False)
    cases["window general_cosine"] = w.general_cosine(10, a=[0.46, 0.23, 0.31], sym=False)
    cases["window general_hamming"] = w.general_hamming(10, alpha=0.6)
    return cases


def sparse():
    a = torch.tensor([[1.0, 0, 2], [0, 3, 0]]).to_sparse()
    b = seeded(3, 2)
    c = seeded(2, 2)
    csr = a.to_sparse_csr()
    sp = torch.sparse
    diagonals = torch.arange(9.0).view(3, 3)
    x = seeded(2, 3)
    return {
        "sparse.mm": sp.mm(a, b),
        "sparse.mm sparse": sp.mm(a, b.to_sparse()),
        "sparse.mm amax": sp.mm(csr, b, "amax"),
        "sparse.mm gradients": gradient(lambda dense: sp.mm(a, dense), b),
        "sparse.addmm": sp.addmm(c, a, b, beta=0.5, alpha=2),
        "sparse.sampled_addmm": sp.sampled_addmm(csr, c, x, beta=0.5),
        "sparse.softmax": sp.softmax(a, 1),
        "sparse.log_softmax": sp.log_softmax(a, dim=1, dtype=torch.float64),
        "sparse.sum": sp.sum(a),
        "sparse.sum dim": sp.sum(a, 0),
        "sparse.sum dims": sp.sum(a, dim=[0, 1]),
        "sparse.sum dtype": sp.sum(a, dtype=torch.float64),
        "sparse.sum dim dtype": sp.sum(a, 1, dtype=torch.float64),
        "sparse.spdiags": sp.spdiags(diagonals, torch.tensor([0, -1, 2]), (4, 3)),
        "sparse.spdiags csr": sp.spdiags(diagonals, torch.tensor([0, -1, 2]), (4, 3), torch.sparse_csr),
    }


def kinds():
    dtypes = "float16 bfloat16 float32 float64 complex32 complex64 complex128 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz"
    floats = {name: torch.finfo(getattr(torch, name)) for name in dtypes.split()}
    ints = {name: torch.iinfo(getattr(torch, name)) for name in "uint8 int8 int16 int32 int64 uint16 uint32 uint64".split()}
    fields = ["bits", "eps", "max", "min", "tiny", "smallest_normal", "resolution", "dtype"]
    typed = dtypes.split() + list(ints) + ["bool"]
    x = torch.empty(2, 3, 5, 7)
    orders = [x, x.transpose(0, 1), x.to(memory_format=torch.channels_last), x.permute(3, 1, 0, 2), x[:, :1], x[..., 0], torch.empty(3), torch.tensor(1.0)]
    return {
        "finfo": [[name, *(getattr(info, field) for field in fields)] for name, info in floats.items()],
        "iinfo": [[name, info.bits, str(info.max), str(info.min), info.dtype] for name, info in ints.items()],
        "typename": [[name, torch.typename(torch.empty(0, dtype=getattr(torch, name)))] for name in typed],
        "typename of layouts": [torch.typename(torch.eye(2).to_sparse()), torch.typename(torch.empty(1, device="meta"))],
        "dimOrder": [list(y.dim_order()) for y in orders],
    }


families = [contractions, norms, shapes, spectral, uniques, factorizations, eigenpairs, windows, sparse, kinds]
cases = {name: record(value) for family in families for name, value in family().items()}
lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in cases.items())
out.write_text(f'{{\n "version": "{torch.__version__.split("+")[0]}",\n "cases": {{\n{lines}\n }}\n}}\n')
