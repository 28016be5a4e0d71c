// Before each file of the project 'device': opens the fake device. Before and after each test: its usual state.
import { afterEach } from 'vitest';
import { defaultLimit, fakeDevice } from './index';

afterEach(() => {
  fakeDevice.releaseStreams();
  fakeDevice.clearError();
  fakeDevice.setMemoryLimit(defaultLimit);
});
