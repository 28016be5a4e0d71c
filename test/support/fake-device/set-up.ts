// Before each file of the project 'device': opens the fake device. Before and after each test: its usual state.
import { afterEach } from 'vitest';
import { defaultLimit, fakeDevice, onRealDevice } from './index';

afterEach(() => {
  if (onRealDevice) return;
  fakeDevice.releaseStreams();
  fakeDevice.clearError();
  fakeDevice.setMemoryLimit(defaultLimit);
});
