// Devices, layouts and memory formats of tensors.

import { typeError } from './errors';
import { noMoreArguments } from './no-arguments';

const types = [
  'cpu',
  'cuda',
  'mkldnn',
  'opengl',
  'opencl',
  'ideep',
  'hip',
  'fpga',
  'maia',
  'xla',
  'vulkan',
  'metal',
  'xpu',
  'mps',
  'meta',
  'hpu',
  've',
  'lazy',
  'ipu',
  'mtia',
  'privateuseone',
] as const;

/** A device type, by PyTorch's name. */
export type DeviceType = (typeof types)[number];

/** A device: a {@link Device}, a string such as `'cuda:0'`, or the index of a CUDA device. */
export type DeviceLike = Device | DeviceType | `${DeviceType}:${number}` | (string & {}) | number;

/**
 * A device: a type, and an index for types with several devices.
 *
 * @see https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch-device
 */
export class Device {
  readonly type: DeviceType;
  /** The ordinal, or null for the current device of that type. */
  readonly index: number | null;

  /**
   * @param type 'cpu', 'cuda', 'meta', ... or a string with an index, 'cuda:1'
   * @param index the ordinal, if `type` does not include it; null for the current device
   * @throws TypeError for an unknown type or an invalid index
   */
  constructor(type: DeviceLike, index: number | null = null, ...rest: []) {
    noMoreArguments('Device', 2, rest);
    if (type instanceof Device) {
      this.type = type.type;
      this.index = type.index;
      return;
    }
    const text = typeof type === 'number' ? `cuda:${type}` : type;
    const match = typeof text === 'string' ? /^([a-z]+)(?::(0|[1-9]\d*))?$/.exec(text) : null;
    const name = match?.[1] as DeviceType | undefined;
    if (!match || name === undefined || !types.includes(name)) {
      throw typeError(
        `Invalid device string: '${String(type)}' (expected one of cpu, cuda, meta, mps, xpu, ..., with an optional ":index")`,
      );
    }
    if (match[2] !== undefined && index !== null) {
      throw typeError(`type (string) must not include an index because index was passed explicitly: ${text}`);
    }
    if (index !== null && !(Number.isInteger(index) && index >= 0 && index < 128)) {
      throw typeError(`Device index must be an integer from 0 to 127, got ${index}`);
    }
    this.type = name;
    this.index = match[2] !== undefined ? Number(match[2]) : index;
    if (this.index !== null && this.index > 127) throw typeError(`Device index is too large: ${text}`);
  }

  /** 'cpu', 'cuda:0'. */
  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.index === null ? `device(type='${this.type}')` : `device(type='${this.type}', index=${this.index})`;
  }
}

/** The number of the device's type in c10::DeviceType. */
export function deviceTypeCode(device: Device): number {
  return types.indexOf(device.type);
}

const known = new Map<number, Device>();

/** Decodes native code's packed device: type * 256 + index + 1. */
export function deviceFromCode(code: number): Device {
  let device = known.get(code);
  if (!device) {
    const index = (code % 256) - 1;
    device = new Device(types[Math.floor(code / 256)] ?? 'cpu', index < 0 ? null : index);
    known.set(code, device);
  }
  return device;
}

export function deviceFromParts(type: number, index: number): Device {
  return deviceFromCode(type * 256 + index + 1);
}

/** Layouts in the order of c10::Layout. */
export const layouts = ['strided', 'sparseCoo', 'sparseCsr', 'mkldnn', 'sparseCsc', 'sparseBsr', 'sparseBsc', 'jagged'] as const;
/** The storage layout of a tensor: strided, or a sparse format. */
export type Layout = (typeof layouts)[number];

/** Memory formats in the order of c10::MemoryFormat. */
export const memoryFormats = ['contiguousFormat', 'preserveFormat', 'channelsLast', 'channelsLast3d'] as const;
/** The order in memory of a strided tensor's dimensions. */
export type MemoryFormat = (typeof memoryFormats)[number];
