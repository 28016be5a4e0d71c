// The texts that an editor shows to users of the package: errors, completions, hovers.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Editor, openEditor } from '../support/editor';

let editor: Editor;

beforeAll(() => {
  editor = openEditor();
}, 300_000);

const right = {
  'a file without a type': `const state = torch.load('a.pth'); const epoch: number = state.epoch; new nn.Linear(1, 1).loadStateDict(state.model);`,
  'a file of a type': `const { epoch } = torch.load<{ epoch: number }>('a.pth'); const next: number = epoch + 1; void next;`,
  'a file of the type of its use': `const state: nn.StateDict = torch.load('a.pth'); new nn.Linear(1, 1).loadStateDict(torch.load('a.pth')); void state;`,
  'a file, later': `const state: nn.StateDict = await torch.loadAsync('a.pth'); void state;`,
  'a dtype in a variable': `let dtype = torch.float32; if (Math.random() < 0.5) dtype = torch.float64; torch.ones(2, { dtype });`,
  'a dtype in an object': `const options = { dtype: torch.float64, layout: torch.strided }; torch.ones(2, options);`,
  'dtypes in an array': `for (const dtype of [torch.float32, torch.int64]) torch.ones(2, { dtype });`,
  'a memory format in an object': `const options = { memoryFormat: torch.channelsLast }; x.to(options);`,
  'a device in a variable': `const device = torch.cuda.isAvailable() ? 'cuda' : 'cpu'; x.to(device);`,
  'Sequential of modules': `const layers: nn.Module[] = [new nn.Linear(1, 1)]; layers.push(new nn.ReLU()); const y: Tensor = new nn.Sequential(...layers)(x); void y;`,
  'Sequential by name': `const y: Tensor = new nn.Sequential({ fc: new nn.Linear(1, 1), act: new nn.ReLU() })(x); void y;`,
  'a container without forward': `class Blocks extends nn.ModuleList<nn.Linear> {} class Named extends nn.ModuleDict<nn.Linear> {} void [Blocks, Named];`,
  'a container with a forward': `class Blocks extends nn.ModuleList<nn.Linear> { override forward(y: Tensor): Tensor { for (const layer of this) y = layer(y); return y; } } class Named extends nn.ModuleDict { override forward(y: Tensor): Tensor { return this.at('a')(y); } } class Weights extends nn.ParameterList { override forward(y: Tensor): Tensor { return y; } } const y: Tensor = new Blocks()(x).add(new Named()(x)).add(new Weights()(x)); const m: nn.Module = new Blocks(); void [y, m];`,
  'a module of any class': `function train(model: nn.Module) { const y: Tensor = model(x); model(x, 1).sum().backward(); void y; } class Own extends nn.Module { forward(a: Tensor, b: number): Tensor { return a.mul(b); } } train(new nn.Linear(1, 1)); train(new nn.LSTM(1, 1)); train(new nn.ModuleList()); train(new Own());`,
  'a field of any module': `class Block extends nn.Module { act: nn.Module = new nn.ReLU(); forward(y: Tensor): Tensor { for (const child of this.children()) y = child(y); return this.act(y); } } const kinds: Record<string, () => nn.Module> = { relu: () => new nn.ReLU(), own: () => new Block() }; for (const make of Object.values(kinds)) { const y: Tensor = make()(x); void y; }`,
  'a transform of any class': `const flip: torch.vision.transforms.Transform = new torch.vision.transforms.ToTensor(); const y: Tensor = flip(x); void y;`,
  'biases that are not turned off': `const b: Tensor = new nn.Linear(2, 1).bias; nn.init.zeros_(new nn.Conv2d(1, 1, 1).bias); nn.init.ones_(new nn.BatchNorm2d(2).weight); nn.init.ones_(new nn.LayerNorm(2).weight); void b;`,
  'a bias that may be null': `const { bias } = new nn.Linear(2, 1, { bias: false }); if (bias !== null) bias.requiresGrad_(false);`,
  'modules of a ModuleDict by key': `const d = new nn.ModuleDict({ a: new nn.Linear(1, 1), c: new nn.LSTM(1, 1) }); const y: Tensor = d.at('a')(x); const [o, [h]] = d.at('c')(x); void [y, o.relu(), h.relu()];`,
  'a ModuleDict of one class': `const d = new nn.ModuleDict([['a', new nn.Linear(1, 1)]]); const y: Tensor = d.at('a')(x); for (const m of d.values()) m(x); void y;`,
  'a field of a ModuleDict': `class Block extends nn.Module { any: nn.ModuleDict; same: nn.ModuleDict<nn.Linear>; constructor() { super(); this.any = new nn.ModuleDict({ a: new nn.Linear(1, 1), b: new nn.ReLU() }); this.same = new nn.ModuleDict({ a: new nn.Linear(1, 1) }); } forward(y: Tensor): Tensor { return this.any.at('a')(this.same.at('a')(y)); } } const d = new nn.ModuleDict({ a: new nn.Linear(1, 1) }); const same: nn.ModuleDict<nn.Linear> = d; const any: nn.ModuleDict = same; any.update(d); void Block;`,
  'statistics that are kept': `const norm = new nn.BatchNorm2d(2); norm.runningMean.add(norm.running_var); const n: number = norm.numBatchesTracked.item(); void n;`,
  'weights of recurrent layers': `const lstm = new nn.LSTM(1, 1, { numLayers: 2 }); nn.init.orthogonal_(lstm.weight_ih_l0); lstm.bias_hh_l0.zero_(); lstm.weight_hh_l1_reverse?.zero_(); new nn.LSTMCell(1, 1).bias_ih.zero_(); class Own extends nn.GRU { weightDecay = 1; weight_scale = 'a'; } void Own;`,
  'parameters of a ParameterList': `const list: nn.ParameterList = new nn.ParameterList([x]); const p: nn.Parameter = list.at(0); list[0]?.zero_(); for (const q of new nn.ParameterList([x])) nn.init.ones_(q); const n: number = new nn.ParameterList([1]).at(0); void [p, n];`,
  'a compiled module of a file': `torch.jit.load('a.pt')(x).relu(); (await torch.jit.loadAsync('a.pt'))(x, 1).relu(); (await torch.hub.load('.', 'model', { source: 'local' }))(x).relu(); const y: number = torch.jit.load<[Tensor], number>('a.pt')(x); void y;`,
  'arrays of NumPy': `const a: Tensor = torch.numpy.load('a.npy'); torch.numpy.load('a.npy').relu(); const all: Record<string, Tensor> = torch.numpy.load('a.npz'); declare const path: string; torch.numpy.load(path).relu(); const t: Tensor = torch.numpy.load(path); (await torch.numpy.loadAsync('a.npy')).relu(); void [a, all, t];`,
  'a function in Compose, whose parameter has no type': `new torch.vision.transforms.Compose([new torch.vision.transforms.ToTensor(), (image) => image.mul(2)]);`,
  'functions in Compose': `const { Compose, ToTensor } = torch.vision.transforms; new Compose([new ToTensor(), (image: Tensor) => image.mul(2)]);`,
  'a union of recurrent layers': `declare const rnn: nn.LSTM | nn.GRU | nn.RNN; const [out] = rnn(x); const y: Tensor = out; void y;`,
  'a recurrent layer by name': `const kinds = { LSTM: nn.LSTM, GRU: nn.GRU }; declare const kind: 'LSTM' | 'GRU'; const [out] = new kinds[kind](2, 2)(x); out.relu();`,
  'a union of losses': `declare const criterion: nn.MSELoss | nn.L1Loss; criterion(x, x).backward();`,
  'lists by use': `const rows: number[][] = x.tolist(); const first: number | undefined = x.tolist<number[]>()[0]; const s: number = x.tolist(); void [rows, first, s];`,
  'lists of any depth': `const n: number = x.tolist()[0]; const m: number = x.tolist()[0][1]; const rows = x.tolist().map((row) => row.length); void [n, m, rows, x.tolist().length];`,
  'an optimizer by name': `declare const kind: 'adam' | 'sgd'; const parameters = [...new nn.Linear(1, 1).parameters()]; const o = new { adam: optim.Adam, adamw: optim.AdamW, sgd: optim.SGD, rmsprop: optim.RMSprop }[kind](parameters, { lr: 0.1, weightDecay: 1e-4 }); o.step(); const any: optim.Optimizer = new { adam: optim.Adam, sgd: optim.SGD }[kind](parameters); void any;`,
  'an activation by name': `declare const kind: 'relu' | 'gelu'; const act = new { relu: nn.ReLU, gelu: nn.GELU, tanh: nn.Tanh }[kind](); const y: Tensor = act(x); void y;`,
  'typed arrays as sizes': `x.reshape(new Int32Array([1, 2])); torch.ones(new BigInt64Array(2)); x.permute(Buffer.from([0]));`,
  'items by use': `const n: number = x.item(); const b: boolean = x.any().item(); const total = x.item() + 1; void [n, b, total];`,
  'an item, later': `const n: number = await x.itemAsync(); const b: boolean = await x.itemAsync(); void [n, b];`,
  'a learning rate that decays': `const o = new optim.SGD(new nn.Linear(1, 1).parameters(), { lr: 0.1 }); for (const group of o.paramGroups) { group.lr *= 0.5; group.lr = torch.tensor(0.1); }`,
  'a forward of Transformer': `class T extends nn.Transformer { override forward(src: Tensor, tgt: Tensor): Tensor { return super.forward(src, tgt).mul(2); } } new T()(x, x);`,
  'a forward of an encoder layer': `class L extends nn.TransformerEncoderLayer { override forward(src: Tensor): Tensor { return super.forward(src); } } void L;`,
  'a forward with options': `class T extends nn.Transformer { override forward(src: Tensor, tgt: Tensor, options: { srcMask?: Tensor | null } = {}): Tensor { return super.forward(src, tgt, options); } } class L extends nn.TransformerEncoderLayer { override forward(src: Tensor, options: { isCausal?: boolean } = {}): Tensor { return super.forward(src, options); } } new T()(x, x, { srcMask: x }); new L(1, 1)(x);`,
  'a forward of recurrent layers': `class L extends nn.LSTM { override forward(y: Tensor): [Tensor, [Tensor, Tensor]] { const [out, state] = super.forward(y); return [out.mul(2), state]; } } class G extends nn.GRU { override forward(y: Tensor, h?: Tensor | null): [Tensor, Tensor] { return super.forward(y, h); } } const [out, [h]] = new L(1, 1)(x); const [other] = new G(1, 1)(x); void [out.add(h), other.relu()];`,
  'a forward of Sequential with two inputs': `class L extends nn.Sequential { override forward(y: Tensor, scale: number): Tensor { return super.forward(y).mul(scale); } } const y: Tensor = new L(new nn.ReLU())(x, 2); const layer: nn.Layer = new nn.Sequential(); const z: Tensor = layer(x); const traced: Tensor = torch.jit.script(new nn.Sequential())(x); void [y, z, traced];`,
  'a forward of Linear': `class L extends nn.Linear { override forward(input: Tensor): Tensor { return super.forward(input).relu(); } } new L(1, 1)(x);`,
  'a list of different layers': `let y = x; for (const layer of new nn.ModuleList([new nn.Linear(1, 1), new nn.ReLU()])) y = layer(y);`,
  'groups of parameters': `new optim.Adam([{ params: new nn.Linear(1, 1).parameters(), lr: 0.1 }, { params: [x] }], { lr: 1e-3 });`,
  'dimensions by name and position': `x.sum([0, 1], true); x.sum({ dim: 0, keepdim: true }); x.mean({ dim: [0], dtype: torch.float64 }); torch.sum(x, { dim: 1 });`,
  'a module of parameters and buffers': `class M extends nn.Module { w = new nn.Parameter(torch.ones(2)); mask = new nn.Buffer(torch.ones(2)); forward(y: Tensor) { return y.mul(this.w).mul(this.mask); } } const y: Tensor = new M()(x); void y;`,
  'closeness in tests': `torch.testing.assertClose({ a: x }, { a: x }, { rtol: 1e-3, atol: 1e-5 });`,
};

const wrong = {
  'a dtype that there is not': `torch.ones(2, { dtype: 'float31' });`,
  'a function in Compose of no value': `new torch.vision.transforms.Compose([1]);`,
  'a layer of something else': `class Own extends nn.Module { forward(y: Tensor): Tensor { return y; } } new Own()(1);`,
  'a value of another type than forward gives': `class Own extends nn.Module { forward(y: Tensor): Tensor { return y; } } const y: string = new Own()(x);`,
  'a Sequential of two inputs': `new nn.Sequential()(x, x);`,
  'a list of modules as a layer': `new nn.ModuleList()(x);`,
  'a list of another type': `const name: string = x.tolist(); void name;`,
  'modules of another class than a field has': `const d: nn.ModuleDict<nn.Linear> = new nn.ModuleDict({ a: new nn.ReLU() });`,
  'typed arrays of fractions as sizes': `x.reshape(new Float32Array(2));`,
  'a key that a ModuleDict has not': `new nn.ModuleDict({ a: new nn.Linear(1, 1) }).at('b');`,
};

describe('programs that run compile', () => {
  const errors = new Map<string, string[]>();
  beforeAll(() => {
    const programs = Object.entries({ ...right, ...wrong });
    const found = editor.errors(programs.map(([, program]) => program));
    for (const [i, [name]] of programs.entries()) errors.set(name, found[i] as string[]);
  }, 300_000);

  test.each(Object.keys(right))('%s', (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  test.each(Object.keys(wrong))('%s does not', (name) => {
    expect(errors.get(name)).not.toEqual([]);
  });
});

describe('completions', () => {
  test.each<[program: string, names: string[], most: number]>([
    ['x.sum({ | })', ['dim', 'keepdim', 'dtype'], 6],
    ['x.mean({ | })', ['dim', 'keepdim', 'dtype'], 6],
    ['torch.sum(x, { | })', ['dim', 'keepdim', 'dtype', 'out'], 7],
    ['x.max({ | })', ['dim', 'keepdim'], 8],
    ['x.std({ | })', ['unbiased', 'dim', 'correction', 'keepdim'], 6],
    ['x.var({ | })', ['unbiased', 'dim', 'correction', 'keepdim'], 6],
    ['torch.std(x, { | })', ['unbiased', 'dim', 'correction', 'keepdim'], 6],
    ['torch.var(x, { | })', ['unbiased', 'dim', 'correction', 'keepdim'], 6],
    ['torch.max(x, { | })', ['dim', 'keepdim', 'out'], 7],
    ['torch.min(x, { | })', ['dim', 'keepdim', 'out'], 7],
    ['torch.median(x, { | })', ['dim', 'keepdim'], 5],
    ['torch.nanmedian(x, { | })', ['dim', 'keepdim'], 5],
    ['torch.round(x, { | })', ['decimals', 'out'], 2],
    ['x.div(2, { | })', ['roundingMode'], 1],
    ['torch.div(x, 2, { | })', ['roundingMode', 'out'], 2],
    ['x.sort({ | })', ['dim', 'descending', 'stable'], 4],
    ['torch.sort(x, { | })', ['dim', 'descending', 'stable', 'out'], 5],
    ['x.squeeze({ | })', ['dim'], 2],
    ['x.flip({ | })', ['dims'], 1],
    ['x.roll({ | })', ['shifts', 'dims'], 2],
    ['x.view({ | })', ['size', 'dtype'], 2],
    ['x.reshape({ | })', ['shape'], 1],
    ['x.permute({ | })', ['dims'], 1],
    ['x.logsumexp({ | })', ['dim', 'keepdim'], 4],
    ['x.tensorSplit({ | })', ['indices', 'sections', 'dim'], 5],
    ['x.expand({ | })', ['size', 'implicit'], 2],
    ['torch.where(x, { | })', ['input', 'other', 'out'], 7],
    ['x.softmax({ | })', ['dim', 'dtype'], 4],
    ['new optim.Adam(new nn.Linear(1, 1).parameters(), { | })', ['lr', 'betas', 'eps', 'weightDecay'], 15],
    ['new optim.SGD([x], { | })', ['lr', 'momentum'], 15],
    ['new nn.Conv2d(1, 1, 3, { | })', ['padding', 'stride', 'bias'], 12],
    ['new nn.Linear({ | })', ['inFeatures', 'outFeatures', 'bias'], 6],
    ['new torch.utils.data.DataLoader([1], { | })', ['batchSize', 'shuffle'], 20],
    [`new nn.ModuleDict({ enc: new nn.ReLU() }).at('|')`, ['enc'], 1],
  ])('%s offers the options', (program, names, most) => {
    const offered = editor.completions(program);
    expect(offered).toEqual(expect.arrayContaining(names));
    expect(offered.length).toBeLessThanOrEqual(most);
  });

  test.each([
    'x.|',
    'new nn.Linear(1, 1).|',
    'new nn.ModuleList().|',
    'new nn.ModuleDict().|',
    'new nn.ParameterList().|',
    'new nn.Parameter().|',
    'new torch.Generator().|',
    'x.gradFn!.|',
  ])('%s offers no internals', (program) => {
    const offered = editor.completions(program);
    expect(offered.length).toBeGreaterThan(1);
    const internal = ['_handle', '_grad', '_hooks', '_brand', 'notCloneable', '_memberNames', '_size', 'named'];
    expect(offered.filter((name) => internal.includes(name))).toEqual([]);
  });
});

describe('hovers', () => {
  test.each(['x.|add(x)', 'torch.|matmul', 'torch.|matmul(x, x)', 'F.|relu', 'torch.linalg.|svd(x)', 'new nn.|Conv2d(1, 1, 1)'])(
    '%s shows a text with a link',
    (program) => {
      expect(editor.hover(program)).toMatch(/https:\/\/docs\.pytorch\.org\/docs\/stable\/generated\/torch/);
    },
  );

  test('calls of Conv2d are few, and each is documented', () => {
    const calls = editor.calls('new nn.Conv2d(|)');
    expect(calls.length).toBeLessThanOrEqual(5);
    expect(calls[0]?.text).toMatch(/^Conv2d\(inChannels: number, outChannels: number, kernelSize/);
    for (const { documentation } of calls) expect(documentation).toMatch(/^A convolution over/);
  });

  // The text on an operator ends with a call and a link.
  const sentence = (text: string): string => text.replace(/`[\w]+\(.*\)`|\[PyTorch\]\(.*\)/g, '').trim();

  test.each(['torch', 'nn.functional', 'torch.linalg', 'torch.fft', 'torch.special', 'x'])(
    '%s has a sentence on each function, in all of its calls',
    (value) => {
      const texts = editor.texts(value);
      expect(texts.size).toBeGreaterThan(20);
      const without = [...texts].filter(([, all]) => (all.length > 1 || value === 'x') && all.some((text) => sentence(text) === ''));
      expect(without.map(([name]) => name)).toEqual([]);
    },
  );
});
