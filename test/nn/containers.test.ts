import torch, { nn, type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const relu = (): nn.ReLU => new nn.ReLU();
const member = (of: object, name: string | number): unknown => (of as Record<string | number, unknown>)[name];

describe('containers are reached by JavaScript means', () => {
  test('by position, and by name as properties', () => {
    const [a, b, c] = [relu(), relu(), relu()];
    const list = new nn.ModuleList([a, b, c]);
    const sequence = new nn.Sequential(a, b);
    expect([list[0], list[2], list.at(-1), list[3]]).toEqual([a, c, c, undefined]);
    expect([sequence[1], sequence.at(0), sequence.length]).toEqual([b, a, 2]);
    expect([...list, ...sequence]).toEqual([a, b, c, a, b]);
    const dict = new nn.ModuleDict({ a, b });
    expect([member(dict, 'a'), dict.at('b'), dict.length]).toEqual([a, b, 2]);
  });

  test('a ModuleDict and a ParameterDict have get, set and has of a Map', () => {
    const [a, b] = [relu(), relu()];
    const dict = new nn.ModuleDict({ a });
    expect(dict.set('b', b)).toBe(dict);
    expect([dict.get('a'), dict.get('b'), dict.get('c'), dict.has('b'), dict.has('c')]).toEqual([a, b, undefined, true, false]);
    expect([dict.has('forward'), dict.get('training'), dict.has('training')]).toEqual([false, undefined, false]);
    const parameters = new nn.ParameterDict({ w: torch.ones([2]) });
    expect(parameters.set('v', torch.zeros([1]))).toBe(parameters);
    expect([parameters.has('v'), parameters.has('x'), parameters.has('training'), parameters.keys()]).toEqual([
      true,
      false,
      false,
      ['w', 'v'],
    ]);
    expect((parameters.get('v') as Tensor).shape).toEqual([1]);
    expect(() => (dict.get as (...args: unknown[]) => unknown)('a', 1)).toThrow(TypeError);
    expect(() => (dict.set as (...args: unknown[]) => unknown)('a', a, 1)).toThrow(TypeError);
    expect(() => dict.set('a', 1 as never)).toThrow('is not a Module subclass');
  });

  test('positions follow members that were removed, added by name or replaced', () => {
    const modules = Array.from({ length: 4 }, relu);
    const list = new nn.ModuleList(modules);
    delete (list as unknown as Record<string, unknown>)[1];
    expect([list.length, list.at(1), list.at(-2)]).toEqual([3, modules[2], modules[2]]);
    const extra = relu();
    list.addModule('extra', extra);
    expect([list.length, list.at(-1), [...list]]).toEqual([4, extra, [modules[0], modules[2], modules[3], extra]]);
    list.setAt(1, extra);
    expect([...list]).toEqual([modules[0], extra, modules[3], extra]);
    list.deleteAt(0);
    expect([list.length, [...list]]).toEqual([3, [extra, modules[3], extra]]);
    expect(() => list.at(3)).toThrow('index 3 is out of range');
    expect(() => list.at(0.5)).toThrow('out of range');
  });
});

describe('an index is a position, as in Python', () => {
  test('where the members have other names', () => {
    const [a, b, c] = [relu(), new nn.Tanh(), new nn.GELU()];
    const sequence = new nn.Sequential({ first: a, second: b });
    sequence.addModule('third', c);
    expect([sequence[0], sequence[1], sequence[2], member(sequence, -1), sequence[3]]).toEqual([a, b, c, c, undefined]);
    expect(Object.keys(sequence)).toEqual(['training', 'first', 'second', 'third']);
    const replaced = new nn.ELU();
    Object.assign(sequence, { 1: replaced });
    expect([...sequence.namedChildren()].map(([name, child]) => [name, child === replaced])).toEqual([
      ['first', false],
      ['second', true],
      ['third', false],
    ]);
    const copy = torch.deepcopy(sequence);
    Object.assign(copy, { 2: relu() });
    expect([copy.at(-1), sequence.at(-1)].map((one) => one.constructor.name)).toEqual(['ReLU', 'GELU']);
  });

  test('a name that is an index becomes a member, not a position', () => {
    const sequence = new nn.Sequential({ first: relu() });
    const late = new nn.Tanh();
    sequence.addModule('0', late);
    expect([...sequence.namedChildren()].map(([name]) => name)).toEqual(['first', '0']);
    expect(sequence.at(1)).toBe(late);
  });

  test('names that are the positions of others are told', () => {
    const part = new nn.Sequential(relu(), new nn.Tanh(), new nn.GELU()).slice(1);
    expect(() => part[0]).toThrow('[0]: the names of these modules are not their positions ([1] is the one named 1): use at(0)');
    expect(part.at(0)).toBeInstanceOf(nn.Tanh);
  });

  test('an assignment at the end appends, one beyond the end is an error, at once or at the next walk', () => {
    const list = new nn.ModuleList([relu()]);
    Object.assign(list, { 1: relu() });
    expect([...list.modules()].length).toBe(3);
    expect(() => Object.assign(list, { 5: relu() })).toThrow('index 5 is out of range');
    expect(() => Object.assign(list, { 2: 5 })).toThrow('int is not a Module subclass');
    expect([list.length, list[5]]).toEqual([2, undefined]);
    Object.assign(list, { 500: relu() });
    expect(() => [...list.modules()]).toThrow('index 500 is out of range');
    const parameters = new nn.ParameterList([torch.ones(2)]);
    Object.assign(parameters, { 1: torch.zeros(2), '-2': torch.full([2], 3) });
    expect([...parameters.parameters()].map((p) => p.tolist())).toEqual([
      [3, 3],
      [0, 0],
    ]);
    expect(() => Object.assign(parameters, { 5: torch.ones(2) })).toThrow('index 5 is out of range');
  });

  test('a tensor in a ParameterList or ParameterDict becomes a parameter', () => {
    const list = new nn.ParameterList([torch.ones(2)]);
    Object.assign(list, { 0: torch.zeros(2) });
    expect([...list.parameters()].map((p) => [p instanceof nn.Parameter, p.tolist()])).toEqual([[true, [0, 0]]]);
    const dict = new nn.ParameterDict({ w: torch.ones(2) });
    Object.assign(dict, { w: torch.zeros(2) });
    expect([...dict.parameters()].map((p) => [p instanceof nn.Parameter, p.tolist()])).toEqual([[true, [0, 0]]]);
  });

  test('a Sequential is made of a Map; a Set is no module', () => {
    const a = relu();
    expect([...new nn.Sequential(new Map([['a', a]])).namedChildren()]).toEqual([['a', a]]);
    expect(() => new nn.Sequential(new Set([a]) as never)).toThrow('argument 0 is not a Module, but Set');
  });
});

// Python allows these names, and gives these keys and texts.
describe('names that only JavaScript has', () => {
  test('are keys of a ModuleDict', () => {
    const dict = new nn.ModuleDict({ length: new nn.Linear(2, 2), constructor: relu(), valueOf: new nn.Linear(1, 1) });
    expect(dict.keys()).toEqual(['length', 'constructor', 'valueOf']);
    expect(Object.keys(dict.stateDict())).toEqual(['length.weight', 'length.bias', 'valueOf.weight', 'valueOf.bias']);
    expect(String(dict)).toBe(
      'ModuleDict(\n  (length): Linear(in_features=2, out_features=2, bias=True)\n  (constructor): ReLU()\n' +
        '  (valueOf): Linear(in_features=1, out_features=1, bias=True)\n)',
    );
    expect(dict.at('constructor')).toBeInstanceOf(nn.ReLU);
    expect(member(dict, 'length')).toBe(dict.get('length'));
    const copy = torch.deepcopy(dict);
    expect(copy.keys()).toEqual(dict.keys());
    expect(copy.at('length')).not.toBe(dict.at('length'));
    copy.loadStateDict(dict.stateDict());
    copy.set('length', relu());
    expect([copy.keys().length, copy.get('length') instanceof nn.ReLU, copy instanceof nn.ModuleDict]).toEqual([3, true, true]);
    copy.deleteAt('length');
    expect([copy.keys(), copy.length]).toEqual([['constructor', 'valueOf'], 2]);
  });

  test('are names in a Sequential and a ParameterDict', () => {
    const sequence = new nn.Sequential({ length: new nn.Linear(2, 3), constructor: relu() } as unknown as Record<string, nn.ReLU>);
    expect([sequence(torch.ones([1, 2])).shape, [...sequence].length, String(sequence).split('\n').length]).toEqual([[1, 3], 2, 4]);
    sequence.append(relu());
    expect(sequence.at(-1)).toBe(member(sequence, '2'));
    const parameters = new nn.ParameterDict({ length: torch.ones([2]), constructor: torch.zeros([1]) });
    expect([parameters.keys(), Object.keys(parameters.stateDict())]).toEqual([
      ['constructor', 'length'],
      ['constructor', 'length'],
    ]);
  });

  test("other names of the class are taken, as Python's are", () => {
    for (const key of ['keys', 'items', 'forward', 'training', 'at', 'toString', '__proto__']) {
      const pairs: [string, nn.Module][] = [[key, relu()]];
      expect(() => new nn.ModuleDict(pairs)).toThrow(`attribute '${key}' already exists`);
    }
  });
});

test('what is no string is no key of a dict', () => {
  const bare = Object.create(null) as never;
  for (const dict of [new nn.ModuleDict({ a: new nn.Linear(1, 1) }), new nn.ParameterDict({ a: torch.ones(1) })]) {
    expect(dict.has(bare)).toBe(false);
    expect(() => dict.deleteAt(bare)).toThrow(torch.TorchError);
    expect(() => dict.at(bare)).toThrow(torch.TorchError);
  }
});
