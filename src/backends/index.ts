// torch.backends: which libraries LibTorch was built with, and their settings.
import { typeError, ValueError } from '../core/errors';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';
import { raw } from '../ops';

const read =
  (setting: string, name: string) =>
  (...args: []): boolean => {
    noArguments(name, args);
    return native.setting(setting);
  };

const write =
  (name: string) =>
  (value: boolean): void => {
    if (typeof value !== 'boolean') throw typeError(`torch.backends.${name} must be boolean, not ${typeof value}`);
    native.setSetting(name, value);
  };

/** cuDNN. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-cudnn */
export const cudnn = {
  /** The version as a number, 90100 for 9.1.0; null without cuDNN. */
  version(...args: []): number | null {
    noArguments('version', args);
    return native.cudnnVersion() || null;
  },
  isAvailable: read('cudnn.available', 'isAvailable'),
  /** Whether operators may use it; default true. */
  get enabled(): boolean {
    return native.setting('cudnn.enabled');
  },
  set enabled(value: boolean) {
    write('cudnn.enabled')(value);
  },
  /** Whether cuDNN benchmarks its algorithms and selects the fastest; default false. */
  get benchmark(): boolean {
    return native.setting('cudnn.benchmark');
  },
  set benchmark(value: boolean) {
    write('cudnn.benchmark')(value);
  },
  /** Whether only deterministic algorithms are used; default false. */
  get deterministic(): boolean {
    return native.setting('cudnn.deterministic');
  },
  set deterministic(value: boolean) {
    write('cudnn.deterministic')(value);
  },
  /** Whether float32 convolutions may use TF32; default true. */
  get allowTf32(): boolean {
    return native.setting('cudnn.allowTf32');
  },
  set allowTf32(value: boolean) {
    write('cudnn.allowTf32')(value);
  },
};

/** CUDA: matrix products and attention. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-cuda */
export const cuda = {
  /** Whether LibTorch was built with CUDA; `torch.cuda.isAvailable()` tells whether there is a device. */
  isBuilt: read('cuda.built', 'isBuilt'),
  matmul: {
    /** Whether float32 matrix products may use TF32; default false. */
    get allowTf32(): boolean {
      return native.setting('cuda.matmul.allowTf32');
    },
    set allowTf32(value: boolean) {
      write('cuda.matmul.allowTf32')(value);
    },
    /** Whether float16 matrix products may accumulate in float16; default false. */
    get allowFp16Accumulation(): boolean {
      return native.setting('cuda.matmul.allowFp16Accumulation');
    },
    set allowFp16Accumulation(value: boolean) {
      write('cuda.matmul.allowFp16Accumulation')(value);
    },
  },
  flashSdpEnabled: read('cuda.flashSdp', 'flashSdpEnabled'),
  enableFlashSdp: write('cuda.flashSdp'),
  memEfficientSdpEnabled: read('cuda.memEfficientSdp', 'memEfficientSdpEnabled'),
  enableMemEfficientSdp: write('cuda.memEfficientSdp'),
  mathSdpEnabled: read('cuda.mathSdp', 'mathSdpEnabled'),
  enableMathSdp: write('cuda.mathSdp'),
  cudnnSdpEnabled: read('cuda.cudnnSdp', 'cudnnSdpEnabled'),
  enableCudnnSdp: write('cuda.cudnnSdp'),
};

/** oneDNN, formerly named MKL-DNN. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-mkldnn */
export const mkldnn = {
  isAvailable: read('mkldnn.available', 'isAvailable'),
  /** Whether operators may use it; default true. */
  get enabled(): boolean {
    return native.setting('mkldnn.enabled');
  },
  set enabled(value: boolean) {
    write('mkldnn.enabled')(value);
  },
  /** Whether only deterministic algorithms are used; default false. */
  get deterministic(): boolean {
    return native.setting('mkldnn.deterministic');
  },
  set deterministic(value: boolean) {
    write('mkldnn.deterministic')(value);
  },
};

export const mkl = { isAvailable: read('mkl.available', 'isAvailable') };
export const openmp = { isAvailable: read('openmp.available', 'isAvailable') };
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
