"""The Python counterpart of examples/gpt.mts, with torch only: prints each step's loss.

    python parity/gpt.py [STEPS]
"""
import pathlib
import sys

import torch
from torch import nn, optim
from torch.nn import functional as F

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 600
batch_size, context, width, heads, layers = 16, 64, 64, 4, 2
torch.manual_seed(1337)

text = (pathlib.Path(__file__).parent.parent / "examples" / "data" / "declaration.txt").read_text()
alphabet = sorted(set(text))
data = torch.tensor([alphabet.index(character) for character in text])


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.ln_1 = nn.LayerNorm(width)
        self.attention = nn.Linear(width, 3 * width)
        self.projection = nn.Linear(width, width)
        self.ln_2 = nn.LayerNorm(width)
        self.mlp = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x):
        n, t, _ = x.shape
        q, k, v = (part.view(n, t, heads, -1).transpose(1, 2) for part in self.attention(self.ln_1(x)).split(width, 2))
        attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        y = x + self.projection(attended.transpose(1, 2).reshape(n, t, width))
        return y + self.mlp(self.ln_2(y))


class GPT(nn.Module):
    def __init__(self):
        super().__init__()
        self.tokens = nn.Embedding(len(alphabet), width)
        self.positions = nn.Embedding(context, width)
        self.blocks = nn.Sequential(*(Block() for _ in range(layers)))
        self.ln = nn.LayerNorm(width)
        self.head = nn.Linear(width, len(alphabet), bias=False)
        self.head.weight = self.tokens.weight

    def forward(self, x):
        at = torch.arange(x.shape[1])
        return self.head(self.ln(self.blocks(self.tokens(x) + self.positions(at))))


def init_weights(module):
    if isinstance(module, (nn.Linear, nn.Embedding)):
        nn.init.normal_(module.weight, 0, 0.02)
    if isinstance(module, nn.Linear) and module.bias is not None:
        nn.init.zeros_(module.bias)


model = GPT().apply(init_weights)
optimizer = optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.1)
for step in range(steps):
    at = torch.randint(0, len(data) - context, (batch_size, 1)) + torch.arange(context)
    logits = model(data[at])
    loss = F.cross_entropy(logits.flatten(0, 1), data[at + 1].flatten())
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    print(f"step {step} loss {loss.item():.6f}")

sample = torch.tensor([[alphabet.index("W")]])
model.eval()
with torch.no_grad():
    for _ in range(200):
        logits = model(sample[:, -context:])[:, -1]
        sample = torch.cat([sample, torch.multinomial(logits.softmax(-1), 1)], 1)
print("".join(alphabet[at] for at in sample[0].tolist()))
