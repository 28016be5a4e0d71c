// torch.backends: which libraries LibTorch was built with, and their settings.
import { boolean, type Call, define } from '../arguments';
import { typeError, ValueError } from '../core/errors';
import { withName } from '../core/names';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { raw } from '../ops';

const enabled = [{ enabled: boolean }] as const;

// Functions that tell or set one of LibTorch's settings.
const reader = (setting: string, name: string): ((...args: []) => boolean) =>
  withName(name, (...args: []) => {
    noArguments(name, args);
    return native.setting(setting);
  });
const writer = (setting: string, name: string): ((...args: Call<typeof enabled>) => void) =>
  define(name, enabled, (value): void => native.setSetting(setting, value));

const read = (setting: string): boolean => native.setting(setting);

function write(setting: string, value: boolean): void {
  if (typeof value !== 'boolean') throw typeError(`torch.backends.${setting} must be boolean, not ${typeof value}`);
  native.setSetting(setting, value);
}

/** cuDNN. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-cudnn */
export const cudnn = {
  /** The version as a number, 90100 for 9.1.0; null without cuDNN. */
  version(...args: []): number | null {
    noArguments('version', args);
    return native.cudnnVersion() || null;
  },
  isAvailable: reader('cudnn.available', 'isAvailable'),
  /** Whether operators may use it; default true. */
  get enabled(): boolean {
    return read('cudnn.enabled');
  },
  set enabled(value: boolean) {
    write('cudnn.enabled', value);
  },
  /** Whether cuDNN benchmarks its algorithms and selects the fastest; default false. */
  get benchmark(): boolean {
    return read('cudnn.benchmark');
  },
  set benchmark(value: boolean) {
    write('cudnn.benchmark', value);
  },
  /** Whether only deterministic algorithms are used; default false. */
  get deterministic(): boolean {
    return read('cudnn.deterministic');
  },
  set deterministic(value: boolean) {
    write('cudnn.deterministic', value);
  },
  /** Whether float32 convolutions may use TF32; default true. */
  get allowTf32(): boolean {
    return read('cudnn.allowTf32');
  },
  set allowTf32(value: boolean) {
    write('cudnn.allowTf32', value);
  },
};

/** CUDA: matrix products and attention. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-cuda */
export const cuda = {
  /** Whether LibTorch was built with CUDA; `torch.cuda.isAvailable()` tells whether there is a device. */
  isBuilt: reader('cuda.built', 'isBuilt'),
  matmul: {
    /** Whether float32 matrix products may use TF32; default false. */
    get allowTf32(): boolean {
      return read('cuda.matmul.allowTf32');
    },
    set allowTf32(value: boolean) {
      write('cuda.matmul.allowTf32', value);
    },
    /** Whether float16 matrix products may accumulate in float16; default false. */
    get allowFp16Accumulation(): boolean {
      return read('cuda.matmul.allowFp16Accumulation');
    },
    set allowFp16Accumulation(value: boolean) {
      write('cuda.matmul.allowFp16Accumulation', value);
    },
  },
  flashSdpEnabled: reader('cuda.flashSdp', 'flashSdpEnabled'),
  enableFlashSdp: writer('cuda.flashSdp', 'enableFlashSdp'),
  memEfficientSdpEnabled: reader('cuda.memEfficientSdp', 'memEfficientSdpEnabled'),
  enableMemEfficientSdp: writer('cuda.memEfficientSdp', 'enableMemEfficientSdp'),
  mathSdpEnabled: reader('cuda.mathSdp', 'mathSdpEnabled'),
  enableMathSdp: writer('cuda.mathSdp', 'enableMathSdp'),
  cudnnSdpEnabled: reader('cuda.cudnnSdp', 'cudnnSdpEnabled'),
  enableCudnnSdp: writer('cuda.cudnnSdp', 'enableCudnnSdp'),
};

/** oneDNN, formerly named MKL-DNN. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-mkldnn */
export const mkldnn = {
  isAvailable: reader('mkldnn.available', 'isAvailable'),
  /** Whether operators may use it; default true. */
  get enabled(): boolean {
    return read('mkldnn.enabled');
  },
  set enabled(value: boolean) {
    write('mkldnn.enabled', value);
  },
  /** Whether only deterministic algorithms are used; default false. */
  get deterministic(): boolean {
    return read('mkldnn.deterministic');
  },
  set deterministic(value: boolean) {
    write('mkldnn.deterministic', value);
  },
};

export const mkl = { isAvailable: reader('mkl.available', 'isAvailable') };
export const openmp = { isAvailable: reader('openmp.available', 'isAvailable') };
export const nnpack = {
  isAvailable(...args: []): boolean {
    noArguments('isAvailable', args);
    return raw('aten::_nnpack_available')() as boolean;
  },
};
export const cpu = {
  getCpuCapability(...args: []): string {
    noArguments('getCpuCapability', args);
    return native.cpuCapability();
  },
};

// The engines in the order of LibTorch's numbers.
const engines = ['none', 'fbgemm', 'qnnpack', 'onednn', 'x86'] as const;

/** The library that runs the operators of quantized tensors. */
export type QuantizedEngine = (typeof engines)[number];

/** Quantized operators. @see https://docs.pytorch.org/docs/stable/quantization.html */
export const quantized = {
  get engine(): QuantizedEngine {
    return engines[native.quantizedEngine()] as QuantizedEngine;
  },
  set engine(value: QuantizedEngine) {
    const number = engines.indexOf(value);
    if (number < 0) throw new ValueError(`${String(value)} is not a valid value for quantized engine`);
    native.setQuantizedEngine(number);
  },
  get supportedEngines(): QuantizedEngine[] {
    return engines.filter((_, number) => native.hasQuantizedEngine(number));
  },
};
