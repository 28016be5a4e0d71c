import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

type Members = Record<string, unknown>;
const members = (module: nn.Module): Members => module as unknown as Members;
const names = (module: nn.Module): string[] => [...module.namedParameters()].map(([name]) => name);

class Net extends nn.Module {
  w = new nn.Parameter(torch.ones(2));
  fc = new nn.Linear(2, 2);
  declare mask: Tensor | null;
  constructor() {
    super();
    this.registerBuffer('mask', torch.zeros(2));
  }
  forward(x: Tensor): Tensor {
    return this.fc(x).mul(this.w);
  }
}

class Overwriting extends nn.Module {
  w = new nn.Parameter(torch.ones(2));
  forward(): Tensor {
    members(this).w = this.w.softmax(0);
    return this.w;
  }
}

// Each of these layers' own parameters, also those that an option leaves out.
const layers: [nn.Module, ...string[]][] = [
  [new nn.Linear(2, 2), 'weight', 'bias'],
  [new nn.Linear(2, 2, { bias: false }), 'weight', 'bias'],
  [new nn.Bilinear(2, 2, 2), 'weight', 'bias'],
  [new nn.Conv1d(1, 1, 1), 'weight', 'bias'],
  [new nn.ConvTranspose2d(1, 1, 1), 'weight', 'bias'],
  [new nn.BatchNorm1d(2), 'weight', 'bias'],
  [new nn.InstanceNorm1d(2), 'weight', 'bias'],
  [new nn.LayerNorm(2), 'weight', 'bias'],
  [new nn.GroupNorm(1, 2), 'weight', 'bias'],
  [new nn.RMSNorm(2), 'weight'],
  [new nn.PReLU(), 'weight'],
  [new nn.Embedding(2, 2), 'weight'],
  [new nn.EmbeddingBag(2, 2), 'weight'],
  [new nn.LSTM(2, 2), 'weight_ih_l0', 'bias_hh_l0'],
  [new nn.GRUCell(2, 2), 'weight_ih', 'weight_hh', 'bias_ih', 'bias_hh'],
  [new nn.MultiheadAttention(2, 1), 'in_proj_weight', 'q_proj_weight', 'in_proj_bias', 'bias_k', 'bias_v'],
  [new nn.LazyLinear(2), 'weight', 'bias'],
];

describe("as in Python's Module.__setattr__", () => {
  test.each(layers)('%s refuses a tensor in place of a parameter when it is assigned', (layer, ...parameters) => {
    const before = names(layer);
    for (const name of parameters) {
      expect(() => {
        members(layer)[name] = torch.ones([2, 2]);
      }).toThrow(new TypeError(`cannot assign 'torch.FloatTensor' as parameter '${name}' (torch.nn.Parameter or null expected)`));
    }
    expect(names(layer)).toEqual(before);
  });

  test('a parameter of a class of the program is kept from its first call or walk on', () => {
    expect(() => new Overwriting()()).toThrow("cannot assign 'torch.FloatTensor' as parameter 'w'");
    const walked = new Net();
    walked.stateDict();
    expect(() => {
      members(walked).w = torch.ones(2, { dtype: 'int64' });
    }).toThrow("cannot assign 'torch.LongTensor' as parameter 'w'");
    expect(names(walked)).toEqual(['w', 'fc.weight', 'fc.bias']);
  });

  test('and before, where a tensor is made for it after the module', () => {
    const made = new Net();
    expect(() => {
      members(made).w = torch.ones(2);
    }).toThrow("cannot assign 'torch.FloatTensor' as parameter 'w'");
    class Softened extends nn.Module {
      w = new nn.Parameter(torch.ones(2));
      constructor() {
        super();
        members(this).w = this.w.softmax(0);
      }
      forward(): Tensor {
        return this.w;
      }
    }
    expect(() => new Softened()).toThrow("cannot assign 'torch.FloatTensor' as parameter 'w'");
    // A class may give a field another value, and define it anew.
    class Other extends Net {
      override fc = new nn.Linear(2, 3);
      late = 5;
      get readsNothing(): never {
        throw new Error('a getter of the program');
      }
    }
    expect(names(new Other())).toEqual(['w', 'fc.weight', 'fc.bias']);
  });

  test('in the job after that which made the module, for any tensor', async () => {
    const tensor = torch.ones(2);
    const made = new Net();
    await null;
    expect(() => {
      members(made).w = tensor;
    }).toThrow("cannot assign 'torch.FloatTensor' as parameter 'w'");
  });

  test('a parameter and null replace a parameter, which null keeps registered', () => {
    const layer = new nn.Linear(2, 2);
    const weight = new nn.Parameter(torch.zeros([2, 2]));
    layer.weight = weight;
    members(layer).bias = null;
    expect(names(layer)).toEqual(['weight']);
    expect(layer.weight).toBe(weight);
    expect(layer(torch.ones(1, 2)).tolist()).toEqual([[0, 0]]);
    expect(() => {
      members(layer).bias = torch.ones(2);
    }).toThrow("cannot assign 'torch.FloatTensor' as parameter 'bias'");
    layer.bias = new nn.Parameter(torch.ones(2));
    expect(names(layer)).toEqual(['weight', 'bias']);
  });

  test('a deleted parameter leaves its name free', () => {
    const layer = new nn.Linear(2, 2);
    expect(names(layer)).toEqual(['weight', 'bias']);
    delete members(layer).weight;
    expect(names(layer)).toEqual(['bias']);
    members(layer).weight = torch.ones([2, 2]);
    expect(names(layer)).toEqual(['bias']);
    expect(layer(torch.ones(1, 2)).shape).toEqual([1, 2]);
    layer.registerBuffer('running', torch.ones(1));
    delete members(layer).running;
    expect([...layer.namedBuffers()]).toEqual([]);
  });

  test('a submodule is replaced by a module or null, and nothing else', () => {
    const net = new Net();
    const other = new nn.Linear(2, 2, { bias: false });
    net.fc = other;
    expect(names(net)).toEqual(['w', 'fc.weight']);
    expect(() => {
      members(net).fc = (x: Tensor) => x;
    }).toThrow(new TypeError("cannot assign 'function' as child module 'fc' (torch.nn.Module or null expected)"));
    expect(() => {
      members(net).fc = torch.ones(2);
    }).toThrow("cannot assign 'torch.FloatTensor' as child module 'fc'");
    expect(() => {
      members(net).w = other;
    }).toThrow("cannot assign 'Linear' as parameter 'w'");
    members(net).fc = null;
    expect(names(net)).toEqual(['w']);
    net.fc = other;
    expect(names(net)).toEqual(['w', 'fc.weight']);
    members(net).fc = new nn.Parameter(torch.ones(1));
    expect(names(net)).toEqual(['w', 'fc']);
  });

  test('a buffer is replaced by a tensor or null, and nothing else', () => {
    const net = new Net();
    net.mask = torch.ones(2);
    expect(net.stateDict().mask?.tolist()).toEqual([1, 1]);
    expect(() => {
      members(net).mask = [1, 1];
    }).toThrow("as buffer 'mask' (torch.Tensor or null expected)");
    net.mask = null;
    expect(Object.keys(net.stateDict())).toEqual(['w', 'fc.weight', 'fc.bias']);
    net.mask = torch.ones(2);
    expect(Object.keys(net.stateDict())).toContain('mask');
  });

  test('the running statistics of a normalization are assigned by both names', () => {
    const layer = new nn.BatchNorm1d(2);
    layer.runningMean = torch.full([2], 3);
    layer.runningVar = torch.full([2], 4);
    layer.numBatchesTracked = torch.tensor(5, { dtype: 'int64' });
    const { running_mean: mean, running_var: variance, num_batches_tracked: count } = layer.stateDict();
    expect([mean, variance, count].map((one) => one?.tolist())).toEqual([[3, 3], [4, 4], 5]);
    expect(() => {
      members(layer).runningMean = 'zero';
    }).toThrow("as buffer 'running_mean' (torch.Tensor or null expected)");
    const averaged = new torch.optim.swaUtils.AveragedModel(layer);
    averaged.nAveraged = torch.tensor(7, { dtype: 'int64' });
    expect(averaged.stateDict().n_averaged?.item()).toBe(7);
  });
});

test('a copy of a module has members of its own, which check as well', () => {
  const net = new Net();
  net(torch.ones(1, 2));
  const copy = torch.deepcopy(net);
  copy.w = new nn.Parameter(torch.zeros(2));
  members(copy.fc).bias = null;
  expect(net.w.tolist()).toEqual([1, 1]);
  expect(names(net)).toEqual(['w', 'fc.weight', 'fc.bias']);
  expect(() => {
    members(copy).w = torch.ones(2);
  }).toThrow("cannot assign 'torch.FloatTensor' as parameter 'w'");
  expect(() => {
    members(copy.fc).bias = torch.ones(2);
  }).toThrow("cannot assign 'torch.FloatTensor' as parameter 'bias'");
});

test('functionalCall puts tensors in place of parameters, and the parameters back', () => {
  const net = new Net();
  const { w } = net;
  const x = torch.ones(1, 2);
  net(x);
  const result = nn.utils.functionalCall(net, { w: torch.zeros(2), 'fc.bias': torch.ones(2) }, [x]) as Tensor;
  // Zeros times the random weights have their signs.
  expect(result.abs().tolist()).toEqual([[0, 0]]);
  expect(net.w).toBe(w);
  expect(names(net)).toEqual(['w', 'fc.weight', 'fc.bias']);
});

test('types tell a parameter from a tensor', () => {
  const layer = new nn.Linear(2, 2);
  const assign = () => {
    // @ts-expect-error a Tensor is no Parameter
    layer.weight = torch.ones([2, 2]);
  };
  expect(assign).toThrow("cannot assign 'torch.FloatTensor' as parameter 'weight'");
});
