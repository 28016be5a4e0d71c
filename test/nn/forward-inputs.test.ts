import torch, { nn } from 'node-libtorch';
import { expect, test } from 'vitest';

type AnyModule = (...inputs: unknown[]) => unknown;
const one = torch.ones(1);

// Layers that read their inputs before an operator does, with an input, and those that are wrong.
const layers: Record<string, AnyModule> = {
  BatchNorm1d: new nn.BatchNorm1d(2),
  BatchNorm2d: new nn.BatchNorm2d(2),
  BatchNorm3d: new nn.BatchNorm3d(2),
  SyncBatchNorm: new nn.SyncBatchNorm(2),
  InstanceNorm1d: new nn.InstanceNorm1d(2),
  InstanceNorm2d: new nn.InstanceNorm2d(2),
  InstanceNorm3d: new nn.InstanceNorm3d(2),
  CircularPad1d: new nn.CircularPad1d(1),
  CircularPad2d: new nn.CircularPad2d(1),
  CircularPad3d: new nn.CircularPad3d(1),
  ConvTranspose1d: new nn.ConvTranspose1d(1, 1, 1),
  ConvTranspose2d: new nn.ConvTranspose2d(1, 1, 1),
  ConvTranspose3d: new nn.ConvTranspose3d(1, 1, 1),
  CrossMapLRN2d: new nn.CrossMapLRN2d(2),
  Flatten: new nn.Flatten(),
  Unflatten: new nn.Unflatten(0, [1]),
  Softmax2d: new nn.Softmax2d(),
  RNN: new nn.RNN(2, 2),
  LSTM: new nn.LSTM(2, 2),
  GRU: new nn.GRU(2, 2),
  RNNCell: new nn.RNNCell(2, 2),
  LSTMCell: new nn.LSTMCell(2, 2),
  GRUCell: new nn.GRUCell(2, 2),
} as unknown as Record<string, AnyModule>;

test.each(Object.keys(layers))('%s names an input that is no tensor', (name) => {
  const layer = layers[name] as AnyModule;
  for (const [value, shown] of [
    [null, 'null'],
    [5, 'int'],
    ['x', 'string'],
    [Object.create(null), 'object'],
    [[one], '[Tensor]'],
  ]) {
    expect(() => layer(value)).toThrow(`${name}.forward(): argument 'input' must be Tensor, not ${shown}`);
  }
});

test('states and output sizes of another kind are named', () => {
  const call =
    (module: unknown, ...inputs: unknown[]): (() => unknown) =>
    () =>
      (module as AnyModule)(...inputs);
  const [row, step] = [torch.ones(1, 2), torch.ones(1, 1, 2)];
  for (const Cell of [nn.RNNCell, nn.GRUCell]) {
    expect(call(new Cell(2, 2), row, 5)).toThrow(`${Cell.name}.forward(): argument 'hx' must be Tensor, not int`);
  }
  for (const Layer of [nn.RNN, nn.GRU]) {
    expect(call(new Layer(2, 2), step, [step])).toThrow(`${Layer.name}.forward(): argument 'hx' must be Tensor, not [Tensor]`);
  }
  expect(call(new nn.LSTMCell(2, 2), row, row)).toThrow("LSTMCell.forward(): argument 'hx' must be [Tensor, Tensor], not Tensor");
  expect(call(new nn.LSTM(2, 2), step, [step, null])).toThrow("LSTM.forward(): argument 'hx' must be [Tensor, Tensor], not [Tensor, null]");
  const message = ".forward(): argument 'outputSize' must be int[] or null, not";
  expect(call(new nn.ConvTranspose1d(1, 1, 1), torch.ones(1, 1, 3), 5)).toThrow(`ConvTranspose1d${message} int`);
  expect(call(new nn.ConvTranspose1d(1, 1, 1), torch.ones(1, 1, 3), { outputSize: 'x' })).toThrow(`ConvTranspose1d${message} string`);
  const [values, indices] = torch.nn.functional.maxPool1d(torch.ones(1, 1, 4), 2, { returnIndices: true });
  expect(call(new nn.MaxUnpool1d(2), values, indices, 'x')).toThrow(`MaxUnpool1d${message} string`);
  expect(call(new nn.MaxUnpool1d(2), values, indices, { outputSize: [4] })()).toBeInstanceOf(torch.Tensor);
});
