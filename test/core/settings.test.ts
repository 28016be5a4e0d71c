import torch from 'node-libtorch';
import { afterEach, describe, expect, test } from 'vitest';

describe('settings', () => {
  const threads = torch.getNumThreads();
  afterEach(() => {
    torch.setDefaultDtype('float32');
    torch.setNumThreads(threads);
    torch.useDeterministicAlgorithms(false);
  });

  test('numbers get the default dtype', () => {
    torch.setDefaultDtype('float64');
    expect([torch.tensor([1]).dtype, torch.ones(1).dtype, torch.full([1], 2).dtype]).toEqual(['float64', 'float64', 'float64']);
    expect(() => torch.setDefaultDtype('int64')).toThrow(/only floating-point types are supported as the default type, got int64/);
    expect(torch.getDefaultDtype()).toBe('float64');
  });

  test('threads', () => {
    torch.setNumThreads(1);
    expect(torch.getNumThreads()).toBe(1);
    expect(() => torch.setNumThreads(0)).toThrow(torch.ValueError);
  });

  test('with deterministic algorithms, operators without a deterministic implementation throw', () => {
    torch.useDeterministicAlgorithms(true);
    expect(torch.areDeterministicAlgorithmsEnabled()).toBe(true);
    expect(() => torch.ones(2, 2).put_(torch.tensor([0n]), torch.ones(1), { accumulate: false })).toThrow(
      /does not have a deterministic implementation/,
    );
  });

  test('setDeterministicDebugMode sets both flags', () => {
    torch.setDeterministicDebugMode('warn');
    expect([torch.getDeterministicDebugMode(), torch.areDeterministicAlgorithmsEnabled()]).toEqual([1, true]);
    expect(torch.isDeterministicAlgorithmsWarnOnlyEnabled()).toBe(true);
    torch.setDeterministicDebugMode(2);
    expect([torch.getDeterministicDebugMode(), torch.isDeterministicAlgorithmsWarnOnlyEnabled()]).toEqual([2, false]);
    torch.setDeterministicDebugMode('default');
    expect(torch.areDeterministicAlgorithmsEnabled()).toBe(false);
    expect(() => torch.setDeterministicDebugMode('off' as never)).toThrow(
      'invalid value of debug_mode, expected one of `default`, `warn`, `error`, but got off',
    );
    expect(() => torch.setDeterministicDebugMode(3 as never)).toThrow('invalid value of debug_mode, expected 0, 1, or 2, but got 3');
    expect(() => torch.setDeterministicDebugMode(null as never)).toThrow(TypeError);
  });
});
