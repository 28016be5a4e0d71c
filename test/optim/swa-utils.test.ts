import torch, { nn, optim } from 'node-libtorch';
import { expect, test } from 'vitest';
import { replayAverage } from '../../parity/optim-averages';
import { recorded } from '../../parity/optim-records';

const { swaUtils } = optim;

test.each(recorded.averages.map((one) => [one.name, one] as const))('averages and batch statistics equal those of Python: %s', (_, one) => {
  expect(replayAverage(one)).toBe(null);
});

test('the averaged model is a copy: training does not change it', () => {
  const model = new nn.Linear(2, 2);
  const averaged = new swaUtils.AveragedModel(model);
  averaged.updateParameters(model);
  const before = averaged.module.weight.tolist();
  torch.noGrad(() => model.weight.add_(1));
  expect(averaged.module.weight.tolist()).toEqual(before);
  expect(averaged.nAveraged.item()).toBe(1);
});

test('invalid use is an error', () => {
  expect(() => swaUtils.getEmaMultiAvgFn(1.5)).toThrow('Invalid decay value 1.5 provided. Please provide a value in [0,1] range.');
  const both = { avgFn: swaUtils.getSwaAvgFn(), multiAvgFn: swaUtils.getSwaMultiAvgFn() };
  expect(() => new swaUtils.AveragedModel(new nn.Linear(1, 1), both)).toThrow('Only one of avg_fn and multi_avg_fn should be provided');
});
