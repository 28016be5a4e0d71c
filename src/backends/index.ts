// torch.backends: what this LibTorch was built with, and the switches of the libraries that it calls.
import { ValueError } from '../core/errors';
import { native } from '../core/native';
import { raw } from '../ops';

const read = (name: string) => (): boolean => native.setting(name);

const write =
  (name: string) =>
  (value: boolean): void => {
    if (typeof value !== 'boolean') throw new TypeError(`torch.backends.${name} must be boolean, not ${typeof value}`);
    native.setSetting(name, value);
  };

/** cuDNN. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-cudnn */
export const cudnn = {
  /** The version as one number, 90100 for 9.1.0; null without cuDNN. */
  version: (): number | null => native.cudnnVersion() || null,
  isAvailable: read('cudnn.available'),
  /** Whether operators may use it; default true. */
  get enabled(): boolean {
    return native.setting('cudnn.enabled');
  },
  set enabled(value: boolean) {
    write('cudnn.enabled')(value);
  },
  /** Whether it tries its algorithms and takes the quickest; default false. */
  get benchmark(): boolean {
    return native.setting('cudnn.benchmark');
  },
  set benchmark(value: boolean) {
    write('cudnn.benchmark')(value);
  },
  /** Whether it uses deterministic algorithms alone; default false. */
  get deterministic(): boolean {
    return native.setting('cudnn.deterministic');
  },
  set deterministic(value: boolean) {
    write('cudnn.deterministic')(value);
  },
  /** Whether convolutions of float32 may round to TF32; default true. */
  get allowTf32(): boolean {
    return native.setting('cudnn.allowTf32');
  },
  set allowTf32(value: boolean) {
    write('cudnn.allowTf32')(value);
  },
};

/** CUDA: matrix products and attention. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-cuda */
export const cuda = {
  /** Whether this LibTorch is one for CUDA; whether a device is there says `torch.cuda.isAvailable()`. */
  isBuilt: read('cuda.built'),
  matmul: {
    /** Whether products of float32 matrices may round to TF32; default false. */
    get allowTf32(): boolean {
      return native.setting('cuda.matmul.allowTf32');
    },
    set allowTf32(value: boolean) {
      write('cuda.matmul.allowTf32')(value);
    },
    /** Whether products of float16 matrices may add up in float16; default false. */
    get allowFp16Accumulation(): boolean {
      return native.setting('cuda.matmul.allowFp16Accumulation');
    },
    set allowFp16Accumulation(value: boolean) {
      write('cuda.matmul.allowFp16Accumulation')(value);
    },
  },
  flashSdpEnabled: read('cuda.flashSdp'),
  enableFlashSdp: write('cuda.flashSdp'),
  memEfficientSdpEnabled: read('cuda.memEfficientSdp'),
  enableMemEfficientSdp: write('cuda.memEfficientSdp'),
  mathSdpEnabled: read('cuda.mathSdp'),
  enableMathSdp: write('cuda.mathSdp'),
  cudnnSdpEnabled: read('cuda.cudnnSdp'),
  enableCudnnSdp: write('cuda.cudnnSdp'),
};

/** oneDNN, under its former name. @see https://docs.pytorch.org/docs/stable/backends.html#torch-backends-mkldnn */
export const mkldnn = {
  isAvailable: read('mkldnn.available'),
  /** Whether operators may use it; default true. */
  get enabled(): boolean {
    return native.setting('mkldnn.enabled');
  },
  set enabled(value: boolean) {
    write('mkldnn.enabled')(value);
  },
  /** Whether it uses deterministic algorithms alone; default false. */
  get deterministic(): boolean {
    return native.setting('mkldnn.deterministic');
  },
  set deterministic(value: boolean) {
    write('mkldnn.deterministic')(value);
  },
};

export const mkl = { isAvailable: read('mkl.available') };
export const openmp = { isAvailable: read('openmp.available') };
export const nnpack = { isAvailable: (): boolean => raw('aten::_nnpack_available')() as boolean };
export const cpu = { getCpuCapability: (): string => native.cpuCapability() };

// By their numbers in LibTorch.
const engines = ['none', 'fbgemm', 'qnnpack', 'onednn', 'x86'] as const;

/** What runs the operators of quantized tensors. */
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
