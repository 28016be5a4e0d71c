"""Records results and errors of Python's torch.nn.functional: test/fixtures/nn-functional/FAMILY.json.

    python parity/record_functional_nn.py

Each call has its own seed, so a fixture holds only the sizes of its tensors and the replay draws the same numbers.
"""
import json
import pathlib
import warnings

from torch.nn import functional as F

import functional_nn_layers as layers
import functional_nn_losses as losses
import functional_nn_pooling as pooling
from functional_nn_calls import families

warnings.simplefilter("ignore")
folder = pathlib.Path(__file__).parent.parent / "test" / "fixtures" / "nn-functional"

FAMILIES = [
    layers.activation, layers.softmax, layers.dropout, layers.linear, layers.convolution, layers.distance, layers.sparse,
    layers.normalization, layers.padding, pooling.pooling, pooling.adaptive_pooling, pooling.fractional_pooling, pooling.unpooling,
    pooling.vision, pooling.interpolate, layers.attention, losses.loss_regression, losses.loss_classification,
    losses.loss_multilabel, losses.loss_embedding, losses.loss_sequence,
]


def public_names():
    """Lists the functions that torch.nn.functional defines or takes from torch._C, without its imports for internal use."""
    helpers = {"boolean_dispatch", "assert_int_or_pair"}
    found = []
    for name, value in vars(F).items():
        is_import = getattr(value, "__module__", None) in ("typing", "collections.abc", "torch.overrides") or name.startswith("has_torch")
        if callable(value) and not isinstance(value, type) and not name.startswith("_") and not is_import and name not in helpers:
            found.append(name)
    return sorted(found)


if __name__ == "__main__":
    for record in FAMILIES:
        name = record.__name__.replace("_", "-")
        families[name] = []
        record()
        text = ",\n".join(json.dumps(case) for case in families[name])
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.json").write_text(f"[\n{text}\n]\n")
        print(name, len(families[name]))
    (folder / "names.json").write_text(json.dumps(public_names(), indent=1) + "\n")
