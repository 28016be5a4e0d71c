// The character-level GPT of gpt.mts and distributed/gpt.mts, and the text that it learns.
import { readFileSync } from 'node:fs';
import torch, { nn, type Tensor } from 'node-libtorch';

const F = nn.functional;
const [width, heads, layers] = [64, 4, 2];
/** How many characters the model sees. */
export const context = 64;

const text = readFileSync(new URL('../../examples/data/declaration.txt', import.meta.url), 'utf8');
export const alphabet = [...new Set(text)].sort();
export const data = torch.tensor([...text].map((character) => BigInt(alphabet.indexOf(character))));

class Block extends nn.Module {
  ln_1 = new nn.LayerNorm(width);
  attention = new nn.Linear(width, 3 * width);
  projection = new nn.Linear(width, width);
  ln_2 = new nn.LayerNorm(width);
  mlp = new nn.Sequential(new nn.Linear(width, 4 * width), new nn.GELU(), new nn.Linear(4 * width, width));

  forward(x: Tensor): Tensor {
    const [n, t] = x.shape as [number, number];
    const parts = this.attention(this.ln_1(x)).split(width, 2);
    const [q, k, v] = parts.map((part) => part.view(n, t, heads, -1).transpose(1, 2)) as [Tensor, Tensor, Tensor];
    const attended = F.scaledDotProductAttention(q, k, v, { isCausal: true });
    const y = x.add(this.projection(attended.transpose(1, 2).reshape(n, t, width)));
    return y.add(this.mlp(this.ln_2(y)));
  }
}

export class GPT extends nn.Module {
  tokens = new nn.Embedding(alphabet.length, width);
  positions = new nn.Embedding(context, width);
  blocks = new nn.Sequential(...Array.from({ length: layers }, () => new Block()));
  ln = new nn.LayerNorm(width);
  head = new nn.Linear(width, alphabet.length, { bias: false });

  constructor() {
    super();
    this.head.weight = this.tokens.weight;
  }

  forward(x: Tensor): Tensor {
    const at = torch.arange(x.shape[1] as number);
    return this.head(this.ln(this.blocks(this.tokens(x).add(this.positions(at)))));
  }
}

export function initWeights(module: nn.Module): void {
  if (module instanceof nn.Linear || module instanceof nn.Embedding) nn.init.normal_(module.weight, 0, 0.02);
  if (module instanceof nn.Linear && module.bias !== null) nn.init.zeros_(module.bias);
}

/** The mean loss of the next characters from each of the positions `at` (N, 1) on. */
export function lossAt(model: (x: Tensor) => Tensor, at: Tensor): Tensor {
  const positions = at.add(torch.arange(context));
  return F.crossEntropy(model(data.at(positions)).flatten(0, 1), data.at(positions.add(1)).flatten());
}

/** Positions of the text, (count, 1). */
export const drawPositions = (count: number, generator: torch.Generator | null = null): Tensor =>
  torch.randint(0, (data.shape[0] as number) - context, [count, 1], { generator });
