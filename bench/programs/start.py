"""The Python counterpart of start.mjs."""
import json

import torch

print(json.dumps({"sum": torch.add(torch.ones(2), 1).sum().item()}))
