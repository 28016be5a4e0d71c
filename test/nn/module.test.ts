import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

class Network extends nn.Module {
  a = new nn.Linear(2, 2);
  b = new nn.Buffer(torch.zeros(1));
  t = new nn.Buffer(torch.zeros(1), { persistent: false });

  forward(x: Tensor): Tensor {
    return this.a(x);
  }
}

describe('members', () => {
  test('buffers are properties; non-persistent ones are not saved', () => {
    const m = new Network();
    expect([...m.namedBuffers()].map(([name]) => name)).toEqual(['b', 't']);
    expect(Object.keys(m.stateDict())).toEqual(['b', 'a.weight', 'a.bias']);
    expect(Object.keys(m.stateDict({ prefix: 'net.' }))).toEqual(['net.b', 'net.a.weight', 'net.a.bias']);
    expect(m.stateDict({ keepVars: true })['a.weight']).toBe(m.a.weight);
  });

  test('a shared module is listed once, or once for each name with removeDuplicate: false', () => {
    const layer = new nn.Linear(1, 1);
    const twice = new nn.Sequential(layer, layer);
    expect([...twice.namedModules()].map(([name]) => name)).toEqual(['', '0']);
    expect([...twice.namedModules({ removeDuplicate: false })].map(([name]) => name)).toEqual(['', '0', '1']);
    expect([...twice.namedParameters({ removeDuplicate: false })].map(([name]) => name)).toEqual([
      '0.weight',
      '0.bias',
      '1.weight',
      '1.bias',
    ]);
    expect([...twice.namedParameters('', false)]).toEqual([]);
    expect([...twice.namedParameters('p')].map(([name]) => name)).toEqual(['p.0.weight', 'p.0.bias']);
  });

  test("dotted names lead to submodules, parameters and buffers, with PyTorch's errors", () => {
    const m = new Network();
    expect(m.getSubmodule('a')).toBe(m.a);
    expect(m.getParameter('a.weight')).toBe(m.a.weight);
    expect(m.getBuffer('b')).toBe(m.b);
    expect(() => m.getSubmodule('a.weight')).toThrow('`weight` is not an nn.Module');
    expect(() => m.getSubmodule('x')).toThrow('Network has no attribute `x`');
    expect(() => m.getParameter('a')).toThrow('`a` is not an nn.Parameter');
    expect(() => m.getBuffer('a.weight')).toThrow('`weight` is not a buffer');
    expect(() => m.setSubmodule('', new nn.ReLU())).toThrow('Cannot set the submodule without a target name!');
    expect(() => m.setSubmodule('zz', new nn.ReLU(), true)).toThrow('Network has no attribute `zz`');
    m.setSubmodule('a', new nn.ReLU());
    expect(String(m)).toBe('Network(\n  (a): ReLU()\n)');
    expect(() => m.registerBuffer('a.b', null)).toThrow('buffer name can\'t contain "."');
    expect(() => m.registerBuffer('forward', null)).toThrow("attribute 'forward' already exists");
    expect(() => m.addModule('', new nn.ReLU())).toThrow('module name can\'t be empty string ""');
  });
});

describe('hooks', () => {
  test('run in their order, prepended ones first, and after an error with alwaysCall', () => {
    const seen: string[] = [];
    class Throwing extends nn.Module {
      forward(_x: Tensor): Tensor {
        throw new Error('inside');
      }
    }
    const m = new Throwing();
    m.registerForwardPreHook(() => void seen.push('second'));
    m.registerForwardPreHook(() => void seen.push('first'), { prepend: true });
    m.registerForwardHook(() => void seen.push('never'));
    m.registerForwardHook(() => void seen.push('always'), { alwaysCall: true });
    expect(() => m(torch.ones(1))).toThrow('inside');
    expect(seen).toEqual(['first', 'second', 'always']);
  });

  test('global hooks are called for each module', () => {
    const seen: string[] = [];
    const handle = nn.registerModuleForwardHook((module) => void seen.push(module.constructor.name));
    new nn.Sequential(new nn.ReLU(), new nn.Tanh())(torch.ones(1));
    handle.remove();
    new nn.ReLU()(torch.ones(1));
    expect(seen).toEqual(['ReLU', 'Tanh', 'Sequential']);
  });

  test('of state dicts see and change them', () => {
    const m = new nn.Linear(1, 1);
    m.registerStateDictPostHook((_, state, prefix) => {
      state[`${prefix}extra`] = torch.ones(1);
    });
    const state = m.stateDict();
    expect(Object.keys(state)).toEqual(['weight', 'bias', 'extra']);
    expect(() => m.loadStateDict(state)).toThrow('Unexpected key(s) in state_dict: "extra". ');
    m.registerLoadStateDictPreHook((_, given, prefix) => {
      delete given[`${prefix}extra`];
    });
    expect(m.loadStateDict(state)).toEqual({ missingKeys: [], unexpectedKeys: [] });
    expect('extra' in state).toBe(true);
    m.registerLoadStateDictPostHook((_, keys) => {
      keys.missingKeys.length = 0;
    });
    expect(m.loadStateDict({ weight: torch.ones(1, 1) }).missingKeys).toEqual([]);
    expect(m.weight.item()).toBe(1);
  });
});

describe('loading', () => {
  test('assign uses the given tensors themselves, with their dtype; requiresGrad stays', () => {
    const m = new nn.Linear(1, 1);
    m.weight.requiresGrad_(false);
    const weight = torch.ones(1, 1, { dtype: 'float64' });
    m.loadStateDict({ weight, bias: torch.ones(1) }, { assign: true });
    expect([m.weight.dtype, m.weight.requiresGrad, m.bias?.requiresGrad]).toEqual(['float64', false, true]);
    weight.fill_(3);
    expect(m.weight.item()).toBe(3);
  });

  test('with strict false, the keys that match are loaded', () => {
    const m = new nn.Linear(1, 1);
    expect(m.loadStateDict({ weight: torch.ones(1, 1), x: torch.ones(1) }, false)).toEqual({
      missingKeys: ['bias'],
      unexpectedKeys: ['x'],
    });
    expect(m.weight.item()).toBe(1);
  });

  test('state dicts of batch normalization without num_batches_tracked (older PyTorch) are accepted', () => {
    const bn = new nn.BatchNorm1d(1);
    const { num_batches_tracked: _, ...old } = bn.stateDict();
    expect(bn.loadStateDict(old).missingKeys).toEqual([]);
  });
});

describe('moving', () => {
  test('accepts dtypes, devices, tensors and memory formats; integer tensors keep their dtype', () => {
    const bn = new nn.BatchNorm2d(2);
    bn.to(torch.ones(1, { dtype: 'float64' }));
    expect([bn.weight?.dtype, bn.running_mean?.dtype, bn.num_batches_tracked?.dtype]).toEqual(['float64', 'float64', 'int64']);
    expect(() => bn.to('int32')).toThrow('nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.int32');
    const conv = new nn.Conv2d(2, 2, 3).to({ memoryFormat: 'channelsLast' });
    expect(conv.weight.isContiguous({ memoryFormat: 'channelsLast' })).toBe(true);
    expect(new nn.Linear(1, 1).half().weight.dtype).toBe('float16');
  });

  test('gradients are converted along with their parameters', () => {
    const m = new nn.Linear(2, 1);
    m(torch.ones(1, 2)).sum().backward();
    const { weight } = m;
    m.double();
    expect(m.weight).toBe(weight);
    expect(weight.grad?.dtype).toBe('float64');
  });

  test('modules leave the meta device by toEmpty only', () => {
    const m = new nn.Linear(2, 3, { device: 'meta' });
    expect(() => m.to('cpu')).toThrow('Please use torch.nn.Module.to_empty()');
    m.toEmpty({ device: 'cpu' });
    expect([m.weight.device.type, m.weight.shape, m.weight.requiresGrad]).toEqual(['cpu', [3, 2], true]);
  });
});

describe('lazy modules', () => {
  test('get their shapes from the first input and become the regular class', () => {
    const lazy = new nn.LazyLinear(3);
    expect(String(lazy)).toBe('LazyLinear(in_features=0, out_features=3, bias=True)');
    expect(String(lazy.weight)).toBe('<UninitializedParameter>');
    expect(() => lazy.weight.shape).toThrow("Can't access the shape of an uninitialized parameter or buffer.");
    const { weight } = lazy;
    lazy(torch.ones(1, 2));
    expect(String(lazy)).toBe('Linear(in_features=2, out_features=3, bias=True)');
    expect(lazy.weight).toBe(weight);
    expect(weight.shape).toEqual([3, 2]);
  });

  test('get their shapes from a state dict', () => {
    const lazy = new nn.LazyConv1d(3, 2);
    lazy.loadStateDict(new nn.Conv1d(4, 3, 2).stateDict());
    expect(lazy.weight.shape).toEqual([3, 4, 2]);
    expect(lazy(torch.ones(1, 4, 5)).shape).toEqual([1, 3, 4]);
  });

  test('copies are independent', () => {
    const first = new nn.LazyLinear(3);
    const second = torch.deepcopy(first);
    second(torch.ones(1, 2));
    first(torch.ones(1, 5));
    expect([first.weight.shape, second.weight.shape]).toEqual([
      [3, 5],
      [3, 2],
    ]);
  });
});

describe('containers', () => {
  test('Sequential appends, inserts, removes and slices', () => {
    const s = new nn.Sequential(new nn.ReLU(), new nn.Tanh());
    s.insert(1, new nn.SELU());
    s.append(new nn.ELU());
    expect(s.pop(0)).toBeInstanceOf(nn.ReLU);
    expect(String(s)).toBe('Sequential(\n  (0): SELU()\n  (1): Tanh()\n  (2): ELU(alpha=1.0)\n)');
    expect(String(s.slice(1))).toBe('Sequential(\n  (1): Tanh()\n  (2): ELU(alpha=1.0)\n)');
    expect(() => s.insert(9, new nn.ReLU())).toThrow('Index out of range: 9');
    expect(s.at(-1)).toBeInstanceOf(nn.ELU);
  });

  test('keep their modules in insertion order, whatever their names', () => {
    const dict = new nn.ModuleDict<nn.Module>([
      ['b', new nn.ReLU()],
      ['10', new nn.Tanh()],
      ['2', new nn.SELU()],
    ]);
    expect(dict.keys()).toEqual(['b', '10', '2']);
    dict.setAt('b', new nn.ELU());
    expect(dict.pop('10')).toBeInstanceOf(nn.Tanh);
    expect([...dict]).toEqual(['b', '2']);
    expect(() => dict.at('x')).toThrow("'x'");
    const named = new nn.Sequential({ b: new nn.ReLU() });
    named.append(new nn.Tanh());
    expect(String(named)).toBe('Sequential(\n  (b): ReLU()\n  (1): Tanh()\n)');
  });

  test('ParameterList and ParameterDict convert tensors to parameters', () => {
    const list = new nn.ParameterList([torch.ones(2, 3)]);
    expect(list.at(0)).toBeInstanceOf(nn.Parameter);
    expect(String(list)).toBe('ParameterList(  (0): Parameter containing: [torch.float32 of size 2x3])');
    const dict = new nn.ParameterDict({ b: torch.ones(2), a: torch.ones(1) });
    expect([...dict.namedParameters()].map(([name]) => name)).toEqual(['a', 'b']);
    expect(String(dict)).toBe(
      'ParameterDict(\n    (a): Parameter containing: [torch.FloatTensor of size 1]\n    (b): Parameter containing: [torch.FloatTensor of size 2]\n)',
    );
  });
});

describe('deepcopy', () => {
  test('copies modules, keeps sharing within the copy, and shares nothing with the original', () => {
    const model = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 2));
    (model.at(1) as nn.Linear).weight = (model.at(0) as nn.Linear).weight;
    const copy = torch.deepcopy(model);
    const [first, second] = [...copy] as [nn.Linear, nn.Linear];
    expect(first.weight).toBe(second.weight);
    expect(first.weight.requiresGrad).toBe(true);
    first.weight.detach().zero_();
    expect((model.at(0) as nn.Linear).weight.abs().sum().item()).toBeGreaterThan(0);
    expect(String(copy)).toBe(String(model));
    expect(copy(torch.ones(1, 2)).shape).toEqual([1, 2]);
  });

  test('copies of tensors that share storage share storage; tensors with autograd history are refused', () => {
    const x = torch.arange(4);
    const { all, part } = torch.deepcopy({ all: x, part: x.at('2:') });
    all.zero_();
    expect(part.tolist()).toEqual([0, 0]);
    expect(x.tolist()).toEqual([0, 1, 2, 3]);
    expect(() => torch.deepcopy(torch.ones(1, { requiresGrad: true }).mul(2))).toThrow('Only Tensors created explicitly by the user');
    const map = torch.deepcopy(new Map([['a', [x, new Set([1])]]]));
    expect((map.get('a')?.[0] as Tensor).tolist()).toEqual([0, 1, 2, 3]);
  });
});
