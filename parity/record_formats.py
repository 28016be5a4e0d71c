# Records files of other formats as Python writes them: safetensors (bytes and refusals) and NumPy's, to
# test/fixtures/formats.json. Needs the packages safetensors and numpy.
import base64
import io
import json
import os
import struct
import sys
import tempfile

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

path = os.path.join(os.path.dirname(__file__), '..', 'test', 'fixtures', 'formats.json')
text = lambda data: base64.b64encode(data).decode()

tensors = {
    'layer.weight': torch.arange(6, dtype=torch.float32).view(2, 3) / 4,
    'layer.bias': torch.tensor([0.5, -1.25], dtype=torch.float64),
    'b16': torch.tensor([1.5, -2.0, 3.0], dtype=torch.bfloat16),
    'half': torch.tensor([0.25, -8.0], dtype=torch.float16),
    'f8': torch.tensor([1.0, -0.5], dtype=torch.float8_e4m3fn),
    'f8b': torch.tensor([1.0, -0.5], dtype=torch.float8_e5m2),
    'i64': torch.tensor([2**40, -1]),
    'u8': torch.tensor([0, 255], dtype=torch.uint8),
    'i8': torch.tensor([-128, 127], dtype=torch.int8),
    'i16': torch.tensor([-300], dtype=torch.int16),
    'u16': torch.tensor([65535], dtype=torch.uint16),
    'i32': torch.tensor([-70000], dtype=torch.int32),
    'yes': torch.tensor([True, False, True]),
    'c': torch.tensor([1 + 2j], dtype=torch.complex64),
    'scalar': torch.tensor(7.0),
    'none': torch.empty(0, 3),
    'é "quoted"\n': torch.ones(1),
}
metadata = {'format': 'pt', 'a': 'é\u2028"'}


def saved():
    """Returns the file of `tensors`, retrying until its metadata is in one order, which safetensors changes from call to call."""
    while True:
        data = save(tensors, metadata)
        if data.index(b'"a":') < data.index(b'"format":'):
            return data


def file(header, data=b'', length=None):
    header = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack('<Q', len(header) if length is None else length) + header + data


one = lambda **fields: {'dtype': 'F32', 'shape': [1], 'data_offsets': [0, 4], **fields}
malformed = {
    'empty': b'',
    'short': b'abc',
    'header too large': file({}, length=200_000_000),
    'header beyond the end': file({}, length=50),
    'no JSON': file(b'{"a":'),
    'no UTF-8': file(b'{"\xff":1}'),
    'array': file(b'[]'),
    'unknown dtype': file({'a': one(dtype='F99')}, bytes(4)),
    'overlap': file({'a': one(), 'b': one(data_offsets=[2, 6])}, bytes(6)),
    'hole': file({'a': one(data_offsets=[4, 8])}, bytes(8)),
    'wrong size': file({'a': one(shape=[2])}, bytes(4)),
    'bytes left over': file({'a': one()}, bytes(8)),
    'cut off': file({'a': one(shape=[2], data_offsets=[0, 8])}, bytes(4)),
    'backwards': file({'a': one(data_offsets=[4, 0])}, bytes(4)),
    'overflow': file({'a': one(shape=[2**62, 8])}, bytes(4)),
    'missing field': file({'a': {'dtype': 'F32', 'shape': [1]}}, bytes(4)),
    'negative size': file({'a': one(shape=[-1])}, bytes(4)),
    'metadata that is no string': file({'__metadata__': {'a': 1}}),
    'no dtype of torch': file({'a': one(dtype='F6_E2M3', shape=[4], data_offsets=[0, 3])}, bytes(3)),
    'unknown field': file({'a': one(x=1)}, bytes(4)),
    'padded': file(b'{}   '),
}
outcomes = {}
for name, data in malformed.items():
    with tempfile.NamedTemporaryFile() as opened:
        opened.write(data)
        opened.flush()
        try:
            load_file(opened.name)
            outcome = None
        except SafetensorError as error:
            outcome = str(error)
    outcomes[name] = [text(data), outcome]


def npy(array):
    out = io.BytesIO()
    np.save(out, array)
    return text(out.getvalue())


arrays = {
    'float32': np.arange(6, dtype=np.float32).reshape(2, 3),
    'float64': np.array([1.5, -2]),
    'int64': np.array([[2**40], [-1]]),
    'bool': np.array([True, False]),
    'uint8': np.array([0, 255], dtype=np.uint8),
    'int16': np.array([-300], dtype=np.int16),
    'float16': np.array([0.25], dtype=np.float16),
    'complex64': np.array([1 + 2j], dtype=np.complex64),
    'complex128': np.array([1 - 2j]),
    'scalar': np.array(3.0),
    'empty': np.zeros((0, 3), dtype=np.float32),
}
others = {
    'fortran': np.asfortranarray(np.arange(6, dtype=np.float32).reshape(2, 3)),
    'big endian': np.array([1, 2], dtype='>i4'),
    'big endian complex': np.array([1 + 2j], dtype='>c8'),
    'objects': np.array([{}], dtype=object),
    'records': np.zeros(1, dtype=[('a', '<f4')]),
    'text': np.array(['ab']),
}
archives = {}
for name, write in {'stored': np.savez, 'compressed': np.savez_compressed}.items():
    out = io.BytesIO()
    write(out, a=arrays['float32'], b=arrays['int64'])
    archives[name] = text(out.getvalue())

recorded = {
    'safetensors': {'bytes': text(saved()), 'empty': text(save({})), 'malformed': outcomes},
    'numpy': {'arrays': {k: npy(v) for k, v in arrays.items()}, 'others': {k: npy(v) for k, v in others.items()}, 'archives': archives},
}
with open(path, 'w') as out:
    json.dump(recorded, out, indent=1)
    out.write('\n')
print(len(outcomes), 'malformed files,', len(arrays) + len(others), 'arrays', file=sys.stderr)
