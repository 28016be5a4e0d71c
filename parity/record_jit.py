"""Writes test/fixtures/jit-python.pt and .json: a module with methods and attributes of every type, and its results."""
import io
import json
import warnings
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Tuple

import torch
from torch import Tensor, nn

warnings.simplefilter("ignore")
fixtures = Path(__file__).resolve().parent.parent / "test" / "fixtures"


class Pair(NamedTuple):
    first: Tensor
    second: int


class Model(nn.Module):
    scale: Optional[float]

    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 2)
        self.blocks = nn.ModuleList([nn.Linear(2, 2), nn.Tanh()])
        self.register_buffer("steps", torch.zeros(1, dtype=torch.int64))
        self.count = 3
        self.rate = 0.5
        self.name = "model"
        self.flags = [True, False]
        self.table = {"a": 1.5, "b": 2.0}
        self.scale = None

    def forward(self, x: Tensor, mask: Optional[Tensor] = None) -> Tensor:
        out = self.linear(x)
        for block in self.blocks:
            out = block(out)
        return out if mask is None else out * mask

    @torch.jit.export
    def numbers(self, n: int, x: float = 2.0, flag: bool = True) -> float:
        return n * x + (self.rate if flag else 0.0)

    @torch.jit.export
    def nested(self, xs: List[Tensor], named: Dict[str, int]) -> Tuple[Tensor, Dict[str, Tensor], List[List[int]], Optional[str]]:
        total = torch.stack(xs).sum(0)
        return total, {k: total * v for k, v in named.items()}, [[len(xs)], [len(named)]], None

    @torch.jit.export
    def pair(self, x: Tensor) -> Pair:
        return Pair(x + 1, self.count)

    @torch.jit.export
    def count_up(self) -> int:
        self.count += 1
        self.steps += 1
        return self.count


def save(module, name):
    """Saves a module without its debug records, which contain paths of the recording machine."""
    data = io.BytesIO()
    torch.jit.save(module, data)
    data.seek(0)
    reader = torch._C.PyTorchFileReader(data)
    writer = torch._C.PyTorchFileWriter(str(fixtures / name))
    for record in reader.get_all_records():
        if record.endswith(".debug_pkl") or record in ("version", ".data/serialization_id"):
            continue
        content = reader.get_record(record)
        writer.write_record(record, content, len(content))
    writer.write_end_of_file()


torch.manual_seed(0)
model = torch.jit.script(Model().eval())
x = torch.tensor([[1.0, 2.0, 3.0]])
facts = {
    "forward": model(x).tolist(),
    "masked": model(x, torch.tensor([1.0, 0.0])).tolist(),
    "numbers": [model.numbers(3), model.numbers(3, 0.5), model.numbers(3, 0.5, False)],
    "keys": list(model.state_dict()),
    "traced": None,
}
save(model, "jit-python.pt")
traced = torch.jit.trace(nn.Sequential(nn.Linear(3, 2), nn.ReLU()).eval(), x)
save(traced, "jit-traced.pt")
facts["traced"] = traced(x).tolist()
(fixtures / "jit-python.json").write_text(json.dumps(facts))
