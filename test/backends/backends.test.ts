// torch.backends and related global settings.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';
import { runPython } from '../support/files';
import { withPython } from '../support/skips';

test('reports the same build features as Python', withPython, () => {
  const wanted = JSON.parse(
    runPython(`
import json, torch
b = torch.backends
print(json.dumps([b.cudnn.version(), b.cudnn.is_available(), b.cudnn.enabled, b.cudnn.benchmark, b.cudnn.deterministic,
  b.cudnn.allow_tf32, b.cuda.is_built(), b.cuda.matmul.allow_tf32, b.cuda.flash_sdp_enabled(), b.cuda.math_sdp_enabled(),
  b.mkldnn.is_available(), b.mkldnn.enabled, b.mkldnn.deterministic, b.mkl.is_available(), b.openmp.is_available(),
  b.nnpack.is_available(), b.quantized.engine, sorted(b.quantized.supported_engines), torch.get_float32_matmul_precision(),
  torch.utils.deterministic.fill_uninitialized_memory]))`),
  );
  const b = torch.backends;
  expect([
    b.cudnn.version(),
    b.cudnn.isAvailable(),
    b.cudnn.enabled,
    b.cudnn.benchmark,
    b.cudnn.deterministic,
    b.cudnn.allowTf32,
    b.cuda.isBuilt(),
    b.cuda.matmul.allowTf32,
    b.cuda.flashSdpEnabled(),
    b.cuda.mathSdpEnabled(),
    b.mkldnn.isAvailable(),
    b.mkldnn.enabled,
    b.mkldnn.deterministic,
    b.mkl.isAvailable(),
    b.openmp.isAvailable(),
    b.nnpack.isAvailable(),
    b.quantized.engine,
    [...b.quantized.supportedEngines].sort(),
    torch.getFloat32MatmulPrecision(),
    torch.utils.deterministic.fillUninitializedMemory,
  ]).toEqual(wanted);
});

test('settings keep the assigned value and refuse other types', () => {
  const { cudnn, mkldnn, cuda } = torch.backends;
  for (const [object, name] of [
    [cudnn, 'enabled'],
    [cudnn, 'benchmark'],
    [cudnn, 'deterministic'],
    [mkldnn, 'enabled'],
    [cuda.matmul, 'allowTf32'],
    [torch.utils.deterministic, 'fillUninitializedMemory'],
  ] as [Record<string, boolean>, string][]) {
    const former = object[name] as boolean;
    object[name] = !former;
    expect(object[name]).toBe(!former);
    object[name] = former;
    expect(() => {
      object[name] = 1 as never;
    }).toThrow(TypeError);
  }
  cuda.enableFlashSdp(false);
  expect(cuda.flashSdpEnabled()).toBe(false);
  cuda.enableFlashSdp(true);
});

test('the precision of matrix products', () => {
  torch.setFloat32MatmulPrecision('medium');
  expect(torch.getFloat32MatmulPrecision()).toBe('medium');
  torch.setFloat32MatmulPrecision('highest');
  expect(() => torch.setFloat32MatmulPrecision('low' as never)).toThrow(torch.ValueError);
});

test('deterministic algorithms fill uninitialized memory', () => {
  torch.useDeterministicAlgorithms(true);
  try {
    expect(torch.empty(3).isnan().all().item()).toBe(true);
    expect(torch.empty(1, { dtype: 'int16' }).item()).toBe(32767);
  } finally {
    torch.useDeterministicAlgorithms(false);
  }
});

test('setFlushDenormal flushes denormal numbers to zero', () => {
  const tiny = torch.tensor([1e-310], { dtype: 'float64' });
  if (torch.setFlushDenormal(true)) expect(tiny.mul(1).item()).toBe(0);
  torch.setFlushDenormal(false);
  expect(tiny.mul(1).item()).toBe(1e-310);
});

test('an unknown engine', () => {
  expect(() => {
    torch.backends.quantized.engine = 'foo' as never;
  }).toThrow(torch.ValueError);
});
