// A character-level GPT on the Declaration of Independence: 600 steps reduce a batch's loss from 4.1 to about 1.1.
import { readFileSync } from 'node:fs';
import torch, { nn, optim, type Tensor } from 'node-libtorch';

const F = nn.functional;
const steps = Number(process.argv[2] ?? 600);
const [batchSize, context, width, heads, layers] = [16, 64, 64, 4, 2];
torch.manualSeed(1337);

const text = readFileSync(new URL('../../examples/data/declaration.txt', import.meta.url), 'utf8');
const alphabet = [...new Set(text)].sort();
const data = torch.tensor([...text].map((character) => BigInt(alphabet.indexOf(character))));

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

class GPT extends nn.Module {
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

function initWeights(module: nn.Module): void {
  if (module instanceof nn.Linear || module instanceof nn.Embedding) nn.init.normal_(module.weight, 0, 0.02);
  if (module instanceof nn.Linear && module.bias !== null) nn.init.zeros_(module.bias);
}

const model = new GPT().apply(initWeights);
const optimizer = new optim.AdamW(model.parameters(), { lr: 3e-3, weightDecay: 0.1 });
for (let step = 0; step < steps; step++) {
  const at = torch.randint(0, (data.shape[0] as number) - context, [batchSize, 1]).add(torch.arange(context));
  const logits = model(data.at(at));
  const loss = F.crossEntropy(logits.flatten(0, 1), data.at(at.add(1)).flatten());
  optimizer.zeroGrad();
  loss.backward();
  nn.utils.clipGradNorm_(model.parameters(), 1.0);
  optimizer.step();
  console.log(`step ${step} loss ${loss.item().toFixed(6)}`);
}

let sample = torch.tensor([[BigInt(alphabet.indexOf('W'))]]);
model.eval();
torch.noGrad(() => {
  for (let i = 0; i < 200; i++) {
    const logits = model(sample.at(':', `-${context}:`)).at(':', -1);
    sample = torch.cat([sample, torch.multinomial(logits.softmax(-1), 1)], 1);
  }
});
console.log(Array.from(sample.flatten().tolist() as bigint[], (at) => alphabet[Number(at)]).join(''));
