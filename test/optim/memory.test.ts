import torch, { optim, type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';

const makers: Record<string, (params: Tensor[]) => optim.Optimizer> = {
  Adadelta: (p) => new optim.Adadelta(p, { weightDecay: 0.1 }),
  Adafactor: (p) => new optim.Adafactor(p, { maximize: true }),
  Adagrad: (p) => new optim.Adagrad(p, { weightDecay: 0.1 }),
  Adam: (p) => new optim.Adam(p, { weightDecay: 0.1, amsgrad: true, maximize: true }),
  AdamW: (p) => new optim.AdamW(p, { fused: true }),
  Adamax: (p) => new optim.Adamax(p),
  ASGD: (p) => new optim.ASGD(p, { t0: 0 }),
  Muon: (p) => new optim.Muon(p),
  NAdam: (p) => new optim.NAdam(p, { decoupledWeightDecay: true, weightDecay: 0.1 }),
  RAdam: (p) => new optim.RAdam(p),
  RMSprop: (p) => new optim.RMSprop(p, { centered: true, momentum: 0.9 }),
  Rprop: (p) => new optim.Rprop(p),
  SGD: (p) => new optim.SGD(p, { momentum: 0.9, nesterov: true, weightDecay: 0.1 }),
};

test.each(Object.entries(makers))('steps of %s leak no tensors', (_, make) => {
  const params = [3, 4].map((n) => torch.randn(n, n).requiresGrad_());
  for (const param of params) param.grad = torch.randn(param.shape as number[]);
  const optimizer = make(params);
  const step = (count: number): number => {
    for (let i = 0; i < count; i++) optimizer.step();
    return torch.memory.stats().liveTensors;
  };
  // The first step creates the state; RAdam starts to rectify in the sixth.
  const before = step(8);
  expect(step(5)).toBeLessThanOrEqual(before);
});
