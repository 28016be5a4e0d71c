"""Records packed sequences and recurrent layers over them: test/fixtures/recurrent.json.

    python parity/record_recurrent.py
"""
import json
import pathlib

import torch
from torch import nn
from torch.nn.utils import rnn

fixtures = pathlib.Path(__file__).parent.parent / "test" / "fixtures"


def flat(value):
    """Lists the tensors of a nested value by shape and values."""
    if isinstance(value, rnn.PackedSequence):
        return flat([value.data, value.batch_sizes, value.sorted_indices, value.unsorted_indices])
    if isinstance(value, (list, tuple)):
        return [one for element in value for one in flat(element)]
    if value is None:
        return [None]
    return [{"shape": list(value.shape), "values": value.tolist()}]


def sequences():
    torch.manual_seed(3)
    return [torch.randn(length, 3) for length in (2, 4, 1)]


def layers():
    return {
        "LSTM": nn.LSTM(3, 4),
        "LSTM two ways, projected": nn.LSTM(3, 4, num_layers=2, bidirectional=True, proj_size=2),
        "GRU": nn.GRU(3, 4, num_layers=2, bias=False),
        "RNN relu": nn.RNN(3, 4, nonlinearity="relu", batch_first=True),
    }


def over_packed(name):
    torch.manual_seed(0)
    layer = layers()[name]
    packed = rnn.pack_sequence(sequences(), enforce_sorted=False)
    output, state = layer(packed)
    padded = rnn.pad_packed_sequence(output, batch_first=True, padding_value=-1.0)
    padded[0].sum().backward()
    gradients = [parameter.grad for parameter in layer.parameters()]
    return flat([output, state, padded, gradients])


def error_of(run):
    try:
        run()
    except Exception as error:  # noqa: BLE001 - any exception is recorded
        return {"kind": type(error).__name__, "message": str(error)}
    raise AssertionError("nothing was raised")


def main():
    lengths = torch.tensor([2, 4, 1])
    padded = rnn.pad_sequence(sequences())
    torch.manual_seed(0)
    lstm, gru = nn.LSTM(3, 4), nn.GRU(3, 4)
    values = {
        "version": torch.__version__.split("+")[0],
        "layers": {name: over_packed(name) for name in layers()},
        "pad_sequence left": flat(rnn.pad_sequence(sequences(), batch_first=True, padding_value=9.0, padding_side="left")),
        "unpad_sequence": flat(rnn.unpad_sequence(padded.clone(), lengths)),
        "total_length": flat(rnn.pad_packed_sequence(rnn.pack_sequence(sequences(), enforce_sorted=False), total_length=6)),
        "unpack_sequence": flat(rnn.unpack_sequence(rnn.pack_sequence(sequences(), enforce_sorted=False))),
        "errors": {
            "unsorted": error_of(lambda: rnn.pack_padded_sequence(padded, lengths)),
            "short total": error_of(lambda: rnn.pad_packed_sequence(rnn.pack_sequence(sequences(), enforce_sorted=False), total_length=2)),
            "4-D input": error_of(lambda: lstm(torch.ones(1, 1, 1, 3))),
            "wrong size": error_of(lambda: gru(torch.ones(2, 1, 5))),
            "wrong hidden": error_of(lambda: gru(torch.ones(2, 1, 3), torch.ones(1, 2, 4))),
            "wrong cell": error_of(lambda: lstm(torch.ones(2, 1, 3), (torch.ones(1, 1, 4), torch.ones(1, 1, 5)))),
            "unbatched hidden": error_of(lambda: gru(torch.ones(2, 3), torch.ones(1, 1, 4))),
            "wrong dtype": error_of(lambda: gru(torch.ones(2, 1, 3, dtype=torch.float64))),
            "projection": error_of(lambda: nn.LSTM(3, 4, proj_size=4)),
            "dropout": error_of(lambda: nn.LSTM(3, 4, dropout=2.0)),
            "nonlinearity": error_of(lambda: nn.RNN(3, 4, nonlinearity="sin")),
        },
    }
    (fixtures / "recurrent.json").write_text(json.dumps(values) + "\n")


main()
