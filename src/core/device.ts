// Devices, layouts and memory formats of tensors.

import { markCopy } from './copy';
import { describeValue } from './describe';
import { typeError } from './errors';
import { native } from './native';
import { notCloneable } from './native-object';
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

type BuiltInType = (typeof types)[number];

/** A device type, by PyTorch's name or by the name of a backend that others registered. */
export type DeviceType = BuiltInType | (string & {});

/** A device: a {@link Device}, a string such as `'cuda:0'`, or the index of a CUDA device. */
export type DeviceLike = Device | BuiltInType | `${BuiltInType}:${number}` | (string & {}) | number;

const privateUse1 = types.length - 1;

/** Whether PyTorch has devices of this type, other than those of backends that others register. */
export const isBuiltInType = (name: string): boolean => (types.slice(0, privateUse1) as readonly string[]).includes(name);

let registeredName: string | null = null;

/** The type of the devices of a backend that others registered: its own name, 'privateuseone' if it was given none. */
export function privateUse1Name(): string {
  if (registeredName !== null) return registeredName;
  const name = native.privateUse1Name();
  if (name !== types[privateUse1]) registeredName = name; // it cannot be renamed again
  return name;
}

// The type's number in c10::DeviceType, -1 for an unknown name.
function codeOf(name: string): number {
  const code = types.indexOf(name as BuiltInType);
  return code >= 0 || name !== privateUse1Name() ? code : privateUse1;
}

const refusal = notCloneable('a Device is not cloned: pass its text, String(device)');

/**
 * A device: a type, and an index for types with several devices.
 *
 * @see https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch-device
 */
export class Device {
  /** @internal */
  readonly notCloneable: symbol = refusal;
  /** @internal The type's number in c10::DeviceType. */
  readonly _code: number;
  /** The ordinal, or null for the current device of that type. */
  readonly index: number | null;

  /**
   * @param type 'cpu', 'cuda', 'meta', a registered backend's name, ... or a string with an index, 'cuda:1'
   * @param index the ordinal, if `type` does not include it; null for the current device
   * @throws TypeError for an unknown type or an invalid index
   */
  constructor(type: DeviceLike, index: number | null = null, ...rest: []) {
    noMoreArguments('Device', 2, rest);
    if (type instanceof Device) {
      this._code = type._code;
      this.index = type.index;
      return;
    }
    if (typeof type !== 'string' && typeof type !== 'number') {
      throw typeError(`device(): argument 'type' (position 1) must be Device, string or int, not ${describeValue(type)}`);
    }
    const text = typeof type === 'number' ? `cuda:${type}` : type;
    const match = /^([a-zA-Z_]+)(?::(0|[1-9]\d*))?$/.exec(text);
    const code = match ? codeOf(match[1] as string) : -1;
    if (!match || code < 0) {
      throw typeError(`Invalid device string: '${type}' (expected one of cpu, cuda, meta, mps, xpu, ..., with an optional ":index")`);
    }
    if (match[2] !== undefined && index !== null) {
      throw typeError(`type (string) must not include an index because index was passed explicitly: ${text}`);
    }
    if (index !== null && !(Number.isInteger(index) && index >= 0 && index < 128)) {
      throw typeError(`Device index must be an integer from 0 to 127, got ${typeof index === 'number' ? index : describeValue(index)}`);
    }
    this._code = code;
    this.index = match[2] !== undefined ? Number(match[2]) : index;
    if (this.index !== null && this.index > 127) throw typeError(`Device index is too large: ${text}`);
  }

  get type(): DeviceType {
    return this._code === privateUse1 ? privateUse1Name() : (types[this._code] as BuiltInType);
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
  return device._code;
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

markCopy(Device.prototype);
