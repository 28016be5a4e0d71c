// The device memory that training takes with nothing disposed, beside what Python's reference counting needs.
import torch from 'node-libtorch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { train, trainings } from '../../bench/programs/device-models';
import { withControls } from '../support/device';
import { defaultLimit, fakeDevice } from '../support/fake-device';
import { fixture } from '../support/files';

const { peaks } = fixture<{ peaks: Record<string, number> }>('device-memory');

beforeEach(() => {
  torch.memory.collect();
  torch.cuda.emptyCache();
  torch.cuda.resetPeakMemoryStats();
});

afterEach(() => {
  fakeDevice?.setMemoryLimit(defaultLimit);
});

// A forward's results that no graph saves live until its backward begins, in Python until the next line. The ResNet drops more of them
// than the others: the result of each normalization and of each sum before a ReLU.
const factors: Record<string, number> = { guide: 1.2, gpt: 1.4, resnet: 1.6 };

test.each(Object.entries(peaks))('%s needs little more than with reference counts', withControls, (name, needed) => {
  train(trainings[name as keyof typeof trainings]('cuda'), 'cuda', 30);
  const used = torch.cuda.maxMemoryAllocated();
  expect(used / needed).toBeLessThan(factors[name] as number);
});

test.each(Object.entries(peaks))('%s trains within 1.3 times what reference counts need', withControls, (name, needed) => {
  fakeDevice.setMemoryLimit(Math.ceil(1.3 * needed));
  train(trainings[name as keyof typeof trainings]('cuda'), 'cuda', 30);
  expect(torch.cuda.maxMemoryAllocated()).toBeLessThanOrEqual(1.3 * needed);
});
