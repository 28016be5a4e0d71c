// The program of parity/fsdp.py, in JavaScript.

/** The networks, and what shards them. */
export const networks = `
const { nn } = torch;
const F = nn.functional;
const { fsdp } = dist;
class Network extends nn.Module {
  a = new nn.Linear(6, 7);
  norm = new nn.LayerNorm(7);
  b = new nn.Linear(7, 7);
  c = new nn.Linear(7, 3);
  d = new nn.Linear(3, 1);
  forward(x, mode, step) {
    let h = this.norm(this.a(x)).relu();
    h = this.b(h).tanh();
    if (mode === 'twice') h = this.b(h).tanh();
    if (mode === 'unused' && step % 2 === 1) return h.mean(1, true);
    return this.d(this.c(h).relu());
  }
}
class Block extends nn.Module {
  constructor(width, heads) {
    super();
    this.heads = heads;
    this.ln_1 = new nn.LayerNorm(width);
    this.attention = new nn.Linear(width, 3 * width);
    this.projection = new nn.Linear(width, width);
    this.ln_2 = new nn.LayerNorm(width);
    this.mlp = new nn.Sequential(new nn.Linear(width, 4 * width), new nn.GELU(), new nn.Linear(4 * width, width));
  }
  forward(x) {
    const [n, t, width] = x.shape;
    const [q, k, v] = this.attention(this.ln_1(x)).split(width, 2).map((part) => part.view(n, t, this.heads, -1).transpose(1, 2));
    const attended = F.scaledDotProductAttention(q, k, v, { isCausal: true });
    const y = x.add(this.projection(attended.transpose(1, 2).reshape(n, t, width)));
    return y.add(this.mlp(this.ln_2(y)));
  }
}
class GPT extends nn.Module {
  constructor(vocabulary = 11, context = 8, width = 16, heads = 2, layers = 2) {
    super();
    this.tokens = new nn.Embedding(vocabulary, width);
    this.positions = new nn.Embedding(context, width);
    this.blocks = new nn.Sequential(...Array.from({ length: layers }, () => new Block(width, heads)));
    this.ln = new nn.LayerNorm(width);
    this.head = new nn.Linear(width, vocabulary, { bias: false });
    this.head.weight = this.tokens.weight;
  }
  forward(x) {
    const at = torch.arange(x.shape[1]);
    return this.head(this.ln(this.blocks(this.tokens(x).add(this.positions(at)))));
  }
}
const shard = (model, mode, mesh) => {
  const options = { mesh };
  if (mode === 'keep') options.reshardAfterForward = false;
  if (mode === 'free') options.reshardAfterForward = true;
  if (mode === 'mixed') options.mpPolicy = new fsdp.MixedPrecisionPolicy('bfloat16', 'float32');
  if (mode === 'half') options.mpPolicy = new fsdp.MixedPrecisionPolicy('float16');
  if (mode === 'grouped') fsdp.fullyShard([model.a, model.norm, model.b], options);
  else for (const layer of model instanceof GPT ? model.blocks : [model.a, model.b, model.c]) fsdp.fullyShard(layer, options);
  return fsdp.fullyShard(model, options);
};`;

/** Trains a network, and says its losses, norms and the sums of the whole parameters. */
export const train = (mode: string): string => `
${networks}
const mode = ${JSON.stringify(mode)};
await init({ timeout: 60_000 });
const mesh = await dist.initDeviceMesh('cpu', [size]);
torch.manualSeed(1);
const isGpt = mode.startsWith('gpt');
const model = isGpt ? new GPT() : new Network();
if (mode === 'frozen') {
  model.b.weight.requiresGrad_(false);
  model.c.requiresGrad_(false);
}
shard(model, mode, mesh);
const optimizer =
  mode === 'adam' || isGpt
    ? new torch.optim.Adam(model.parameters(), { lr: 0.01 })
    : new torch.optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
const generator = new torch.Generator().manualSeed(100 + rank);
const losses = [];
const norms = [];
for (let step = 0; step < 20; step++) {
  optimizer.zeroGrad();
  const repeats = (mode === 'accumulate' || mode === 'last') && step % 2 === 0 ? 3 : 1;
  let loss;
  for (let i = 0; i < repeats; i++) {
    if (mode === 'accumulate') model.setRequiresGradientSync(i === repeats - 1);
    if (mode === 'last') {
      model.setIsLastBackward(i === repeats - 1);
      model.setReshardAfterBackward(i === repeats - 1);
    }
    if (isGpt) {
      const x = torch.randint(0, 11, [4, 9], { generator });
      loss = F.crossEntropy(model(x.at(':', ':-1')).flatten(0, 1), x.at(':', '1:').flatten());
    } else {
      const x = torch.randn(4, 6, { generator });
      const y = torch.randn(4, 1, { generator });
      loss = F.mseLoss(model(x, mode, step).float(), y);
    }
    if (mode === 'gpt async') await loss.backwardAsync();
    else loss.backward();
  }
  losses.push(loss.item());
  if (mode === 'clip' || mode === 'gpt clip')
    norms.push(nn.utils.clipGradNorm_(model.parameters(), 0.5, [2, 1, isGpt ? Number.POSITIVE_INFINITY : 3][step % 3]).item());
  optimizer.step();
  if (mode === 'eval' && step % 3 === 0) losses.push(torch.noGrad(() => model(torch.ones(2, 6), mode, step).sum().item()));
}
const state = {};
for (const [name, value] of Object.entries(model.stateDict())) state[name] = (await fsdp.fullTensor(value)).double().sum().item();
await dist.barrier();
say({ losses, norms, state });
dist.destroyProcessGroup();`;
