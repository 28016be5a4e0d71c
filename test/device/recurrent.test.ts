// Layers for which LibTorch has kernels of CUDA's own: recurrent networks and the CTC loss, with the CPU's results and gradients.
import torch, { nn, type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';
import { expectClose } from '../support/close';

// Single precision: CUDA sums in another order.
const tolerance = { atol: 1e-5, rtol: 1e-4 };

const options = { numLayers: 2, bidirectional: true };
const layers: Record<string, () => nn.Module> = {
  RNN: () => new nn.RNN(4, 3, options),
  GRU: () => new nn.GRU(4, 3, options),
  'GRU without bias': () => new nn.GRU(4, 3, { bias: false }),
  LSTM: () => new nn.LSTM(4, 3, options),
  'LSTM without bias': () => new nn.LSTM(4, 3, { bias: false }),
};
const cells: Record<string, () => nn.Module> = {
  RNNCell: () => new nn.RNNCell(4, 3),
  GRUCell: () => new nn.GRUCell(4, 3),
  LSTMCell: () => new nn.LSTMCell(4, 3),
};

const flat = (value: unknown): Tensor[] => (Array.isArray(value) ? value.flatMap(flat) : [value as Tensor]);

// The results, and the gradients of the input and the parameters.
function run(device: string, make: () => nn.Module, shape: number[]): Tensor[] {
  torch.manualSeed(1);
  const layer = make();
  const x = torch.randn(shape);
  layer.to(device);
  const input = x.to(device).requiresGrad_();
  const results = flat((layer as unknown as (x: Tensor) => unknown)(input));
  results.reduce((sum, y, i) => sum.add(y.mul(i + 1).sum()), torch.zeros([], { device })).backward();
  const gradients = [input, ...layer.parameters()].map((leaf) => leaf.grad as Tensor);
  return [...results, ...gradients].map((y) => y.detach().cpu());
}

const expectAsOnCpu = (make: () => nn.Module, shape: number[]): void => {
  const [actual, expected] = [run('cuda', make, shape), run('cpu', make, shape)];
  expect(actual).toHaveLength(expected.length);
  actual.forEach((y, i) => {
    expectClose(y, expected[i]?.tolist(), tolerance);
  });
};

test.each(Object.entries(layers))('%s', (_, make) => expectAsOnCpu(make, [5, 2, 4]));

test.each(Object.entries(cells))('%s', (_, make) => expectAsOnCpu(make, [2, 4]));

test.each(['cpu', 'cuda'])('the CTC loss, with lengths on %s', (place) => {
  torch.manualSeed(2);
  const scores = torch.randn(10, 2, 5);
  const targets = torch.randint(1, 5, [2, 3]);
  const lossOn = (device: string, lengths: string): [Tensor, Tensor] => {
    const x = scores.to(device).requiresGrad_();
    const counts = [torch.tensor([10n, 8n]).to(lengths), torch.tensor([3n, 2n]).to(lengths)] as const;
    const loss = nn.functional.ctcLoss(x.logSoftmax(2), targets.to(device), ...counts);
    loss.backward();
    return [loss.detach().cpu(), (x.grad as Tensor).cpu()];
  };
  const [loss, gradient] = lossOn('cuda', place);
  const [expectedLoss, expectedGradient] = lossOn('cpu', 'cpu');
  expectClose(loss, expectedLoss.tolist(), tolerance);
  expectClose(gradient, expectedGradient.tolist(), tolerance);
});
