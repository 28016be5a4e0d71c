// Calls with more arguments than a function has parameters, or with values of a wrong type, name the function and the argument.
import { join } from 'node:path';
import torch, { nn } from 'node-libtorch';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/files';

// biome-ignore lint/suspicious/noExplicitAny: calls that the types refuse
type Loose = any;
const loose = torch as Loose;
const x = torch.ones(2, 3);
const path = join(temporaryFolder(), 'x.safetensors');
const tensors = { a: torch.ones(2) };
torch.safetensors.saveFile(tensors, path);
const weight = () => new nn.Parameter(torch.ones(2));

test.each<[string, () => unknown, string]>([
  [
    'saveFile with metadata that is no object',
    () => loose.safetensors.saveFile(tensors, path, 5),
    "saveFile(): argument 'metadata' (position 3) must be object or null, not int",
  ],
  ['saveFile', () => loose.safetensors.saveFile(tensors, path, null, 1), 'saveFile() takes 3 positional arguments but 4 were given'],
  ['save', () => loose.safetensors.save(tensors, null, 1), 'save() takes 2 positional arguments but 3 were given'],
  ['getTensor', () => loose.safetensors.safeOpen(path).getTensor('a', 'b'), 'getTensor() takes 1 positional argument but 2 were given'],
  [
    'getTensor of a number',
    () => loose.safetensors.safeOpen(path).getTensor(5),
    "getTensor(): argument 'name' (position 1) must be string, not int",
  ],
  [
    'safeOpen for another library',
    () => loose.safetensors.safeOpen(path, 'np'),
    "safeOpen(): argument 'framework' (position 2) must be 'pt', not string",
  ],
  ['setLimit', () => loose.memory.setLimit(1e12, 2), 'setLimit() takes 1 positional argument but 2 were given'],
  ['setLimit of a string', () => loose.memory.setLimit('5'), "setLimit(): argument 'bytes' (position 1) must be float, not string"],
  ['setLimit of nothing', () => loose.memory.setLimit(), 'setLimit() missing 1 required argument: "bytes"'],
  ['emptyCache', () => loose.memory.emptyCache(5), 'emptyCache() takes 0 positional arguments but 1 was given'],
  ['share', () => loose.share(x, 1), 'share() takes 1 positional argument but 2 were given'],
  ['tidy', () => loose.tidy(() => 1, 2), 'tidy() takes 1 positional argument but 2 were given'],
  ['noGrad', () => loose.noGrad(() => 1, 2), 'noGrad() takes 1 positional argument but 2 were given'],
  ['noGrad of a number', () => loose.noGrad(5), "noGrad(): argument 'fn' must be function, not int"],
  ['enableGrad', () => loose.enableGrad(() => 1, 2), 'enableGrad() takes 1 positional argument but 2 were given'],
  ['inferenceMode', () => loose.inferenceMode(true, 5), 'inferenceMode() takes 1 positional argument but 2 were given'],
  ['setGradEnabled', () => loose.setGradEnabled(5), "setGradEnabled(): argument 'mode' (position 1) must be boolean, not int"],
  ['setNumThreads', () => loose.setNumThreads(1, 2), 'setNumThreads() takes 1 positional argument but 2 were given'],
  ['size', () => (x as Loose).size(0, 1), 'size() takes 1 positional argument but 2 were given'],
  ['size of a string', () => (x as Loose).size('a'), "size(): argument 'dim' (position 1) must be int, not string"],
  [
    'parameters, at the call',
    () => (new nn.Linear(1, 1) as Loose).parameters(1, 2),
    'parameters() takes 1 positional argument but 2 were given',
  ],
  ['buffers, at the call', () => (new nn.Linear(1, 1) as Loose).buffers(1, 2), 'buffers() takes 1 positional argument but 2 were given'],
  [
    'rsample',
    () => (new torch.distributions.Normal(0, 1) as Loose).rsample([2], 3),
    'rsample() takes 1 positional argument but 2 were given',
  ],
  ['check', () => loose.distributions.constraints.real.check(x, 1), 'check() takes 1 positional argument but 2 were given'],
  [
    'check of a number',
    () => loose.distributions.constraints.real.check(5),
    "check(): argument 'value' (position 1) must be Tensor, not int",
  ],
  ['Generator', () => new loose.Generator('cpu', 1), 'Generator() takes 1 positional argument but 2 were given'],
  [
    'Generator with an unknown name',
    () => new loose.Generator({ devices: 'cpu' }),
    "Generator() got an unexpected keyword argument 'devices'; did you mean 'device'?",
  ],
  ['a step', () => (new torch.optim.SGD([weight()]) as Loose).step(1, 2), 'SGD.step() takes 1 positional argument but 2 were given'],
  [
    'a step with a number',
    () => (new torch.optim.Adam([weight()]) as Loose).step(1),
    "Adam.step(): argument 'closure' (position 1) must be function or null, not int",
  ],
  [
    'a loader of a number',
    () => new loose.utils.data.DataLoader(5),
    "DataLoader(): argument 'dataset' (position 1) must be Dataset, not int",
  ],
  [
    'a loader with a function for workers',
    () => new loose.utils.data.DataLoader(new torch.utils.data.TensorDataset(x), { workerInitFn: () => {} }),
    "DataLoader(): argument 'workerInitFn' must be null, the only value supported here",
  ],
  [
    'a loader with a number as sampler',
    () => new loose.utils.data.DataLoader(new torch.utils.data.TensorDataset(x), { sampler: 5 }),
    "DataLoader(): argument 'sampler' must be iterable or null, not int",
  ],
])('%s', (_, call, text) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(text);
});

test('arguments by name are bound where they were not', () => {
  expect((x as Loose).size({ dim: 1 })).toBe(3);
  expect(String(loose.device({ type: 'cuda', index: 1 }))).toBe('cuda:1');
  expect(loose.inferenceMode(false, () => torch.isInferenceModeEnabled())).toBe(false);
});

test('modules are walked lazily', () => {
  const model = new nn.Sequential(new nn.ReLU());
  const walk = model.modules();
  model.append(new nn.Tanh());
  expect([...walk].length).toBe(3);
});

test('metadata and state dicts may have a key with the name of their parameter', () => {
  torch.safetensors.saveFile(tensors, path, { metadata: 'yes' } as Loose);
  expect(torch.safetensors.safeOpen(path).metadata()).toEqual({ metadata: 'yes' });
  torch.safetensors.saveFile(tensors, path, { metadata: { by: 'name' } });
  expect(torch.safetensors.safeOpen(path).metadata()).toEqual({ by: 'name' });
  expect(Object.keys(torch.safetensors.load(torch.safetensors.save({ tensors: torch.ones(1) } as Loose)))).toEqual(['tensors']);
});

test('files of the other kind name the function that reads them', () => {
  const file = join(temporaryFolder(), 'x.pt');
  torch.save(tensors, file);
  expect(() => torch.jit.load(file)).toThrow('is a file of torch.save, not of torch.jit.save: use torch.load');
  expect(() => loose.load(file, { mapLocation: () => undefined })).toThrow(
    "load(): argument 'mapLocation' must give a Device or null for 'cpu', not undefined",
  );
  expect((torch.load(file, { mapLocation: () => null }) as typeof tensors).a.tolist()).toEqual([1, 1]);
});

test('a value of another kind is named', () => {
  expect(() => nn.utils.parametrizations.weightNorm((() => 1) as Loose)).toThrow(
    "argument 'module' (position 1) must be Module, not function",
  );
  expect(() => new torch.Random().choice(undefined as Loose)).toThrow('choice(): the sequence must have a length, not be undefined');
  expect(() => (torch.utils.checkpoint.checkpoint as Loose)({ useReentrant: true })).toThrow(
    'checkpoint(): fn must be a function, given first',
  );
  const bare = Object.create(null) as Loose;
  expect(() => new nn.utils.prune.L1Unstructured({ amount: bare })).toThrow('Invalid type for amount: object. Must be int or float.');
  expect(() => new nn.LazyLinear(2)(3 as Loose)).toThrow('LazyLinear.forward(): the input must be Tensor, not int');
});
