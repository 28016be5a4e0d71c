// Reads recorded calls: the lines of a file, and their values converted to this library's.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import torch, { type DType, type Tensor } from 'node-libtorch';
import { camelCase } from '../src/core/names';

/** A tensor argument: the contents of its storage and its layout in it. */
export interface TensorSpec {
  d: DType;
  s: number[];
  /** Offset and length of the bytes in the binary file. */
  o: number;
  n: number;
  /** Strides and offset, unless the tensor is contiguous and covers its whole storage. */
  v?: [number[], number];
  /** Index of the tensor with which it shares its storage. */
  of?: number;
  /** Strides of a result that is not contiguous. */
  st?: number[];
  /** The type of its device, unless it is the CPU. */
  at?: string;
  /** Whether a result was made in inference mode. */
  if?: 1;
  /** Conjugated (j), negated (g), requires grad (r). */
  j?: 1;
  g?: 1;
  r?: 1;
  /** A sparse layout, its component tensors, and whether it is coalesced. */
  l?: string;
  p?: TensorSpec[];
  c?: boolean;
}

/** A recorded value; objects with one key encode values that JSON cannot. */
export type Recorded = null | boolean | string | number | Recorded[] | { readonly [tag: string]: unknown };

export interface Call {
  /** The entry of the database, and the public name of the function. */
  op: string;
  fn: string;
  a: Recorded[];
  k?: Record<string, Recorded>;
  T: TensorSpec[];
  /** The result, or the exception's class and message. */
  r?: Recorded;
  x?: [kind: string, message: string];
  /** The values after the call of the arguments that it changed. */
  ch?: Record<string, Recorded>;
  /** Gradients of arguments, null where none arrives; or the exception of computing them. */
  g?: Record<string, TensorSpec | null>;
  gx?: [kind: string, message: string];
  /** Whether each tensor of the result requires a gradient if the arguments do. */
  rg?: boolean[];
  /** The mode in which the call was made. */
  mode?: 'noGrad' | 'inference';
}

/** Reads bytes of the binary file. */
export type Bytes = (offset: number, length: number) => Uint8Array;

export function bytesOfFile(path: string): { read: Bytes; close: () => void } {
  const file = openSync(path, 'r');
  return {
    read: (offset, length) => {
      const bytes = new Uint8Array(length);
      readSync(file, bytes, 0, length, offset);
      return bytes;
    },
    close: () => closeSync(file),
  };
}

export function readCalls(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').slice(0, -1);
}

function storage(spec: TensorSpec, bytes: Bytes): Tensor {
  if (spec.n === 0) return torch.empty(0, { dtype: spec.d, device: spec.at ?? 'cpu' });
  return torch.frombuffer(bytes(spec.o, spec.n), { dtype: spec.d }).to(spec.at ?? 'cpu', { copy: true });
}

function place(spec: TensorSpec, base: Tensor): Tensor {
  const typed = base.dtype === spec.d ? base : base.view({ dtype: spec.d });
  let made = spec.v ? typed.asStrided(spec.s, ...spec.v) : typed.view(spec.s);
  if (spec.j) made = made.conj();
  if (spec.g) made = torch.ops.aten?._neg_view?.(made) as Tensor;
  if (!spec.r) return made;
  // A leaf that is no view, as Python's: whether a view of it requires a gradient without gradients depends on that.
  return torch.emptyStrided(spec.s, made.stride(), { dtype: spec.d, device: made.device }).copy_(made).requiresGrad_();
}

function build(spec: TensorSpec, bases: Map<number, Tensor>, index: number, bytes: Bytes): Tensor {
  if (spec.p)
    return sparse(
      spec,
      spec.p.map((part) => build(part, new Map(), 0, bytes)),
    );
  if (spec.n === 0) {
    const made = torch.emptyStrided(spec.s, spec.v?.[0] ?? torch.empty(spec.s).stride(), {
      dtype: spec.d,
      device: spec.at ?? 'cpu',
    });
    return spec.r ? made.requiresGrad_() : made;
  }
  let base = bases.get(spec.of ?? index);
  if (!base) {
    base = storage(spec, bytes);
    bases.set(index, base);
  }
  return place(spec, base);
}

function sparse(spec: TensorSpec, parts: Tensor[]): Tensor {
  if (spec.l === 'sparseCoo') {
    const made = torch.sparseCooTensor(parts[0] as Tensor, parts[1] as Tensor, spec.s);
    return spec.c ? (torch.ops.aten?._coalesced_?.(made, true) as Tensor) : made;
  }
  return torch.ops.aten?._sparse_compressed_tensor_unsafe?.(...parts, spec.s, {
    layout: spec.l,
    dtype: spec.d,
    device: parts[0]?.device,
  }) as Tensor;
}

/** Builds the tensor arguments of a call, with their values before it. */
export function tensorsOf(call: Call, bytes: Bytes): Tensor[] {
  const bases = new Map<number, Tensor>();
  return call.T.map((spec, i) => build(spec, bases, i, bytes));
}

/** Parses the text of a Python float. */
export function numberFrom(text: string): number {
  if (text === 'inf') return Number.POSITIVE_INFINITY;
  if (text === '-inf') return Number.NEGATIVE_INFINITY;
  return Number(text);
}

// A function of torch.nn.functional, by its Python name.
function functionNamed(name: string): unknown {
  const found = (torch.nn.functional as unknown as Record<string, unknown>)[camelCase(name.slice(name.lastIndexOf('.') + 1))];
  if (typeof found !== 'function') throw new Error(`there is no ${name} to pass as an argument`);
  return found;
}

// An object of a class of torch.nn with the fields of its options.
function instanceOf(name: string, fields: Recorded, tensors: readonly Tensor[]): unknown {
  const Class = (torch.nn as unknown as Record<string, new (options: object) => unknown>)[name];
  if (Class === undefined) throw new Error(`there is no ${name} to pass as an argument`);
  const options = argument(fields, tensors) as Record<string, unknown>;
  return new Class(Object.fromEntries(Object.entries(options).map(([key, value]) => [camelCase(key), value])));
}

/** Converts an argument to the form that a caller of this library writes. */
export function argument(value: Recorded, tensors: readonly Tensor[]): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((part) => argument(part, tensors));
  const [tag = '', content] = Object.entries(value)[0] ?? [];
  switch (tag) {
    case 't':
      return tensors[content as number];
    case 'u':
      return (content as Recorded[]).map((part) => argument(part, tensors));
    case 'i':
      return BigInt(content as string);
    case 'f':
      return numberFrom(content as string);
    case 'c':
      return new torch.Complex(...((content as string[]).map(numberFrom) as [number, number]));
    case 'sl':
      return torch.slice(
        ...((content as Recorded[]).map((part) => argument(part, tensors)) as [number | null, number | null, number | null]),
      );
    case 'e':
      return '...';
    case 'gn':
      return new torch.Generator().manualSeed(content as number);
    case 'fn':
      return functionNamed(content as string);
    case 'in':
      return instanceOf(...(content as [string, Recorded]), tensors);
    case 'm':
      return Object.fromEntries(Object.entries(content as Record<string, Recorded>).map(([key, part]) => [key, argument(part, tensors)]));
    case 'dt':
    case 'ly':
    case 'mf':
    case 'dv':
      return content; // The name of a dtype, a layout, a memory format or a device.
    default:
      throw new TypeError(`cannot convert a recorded ${tag}`);
  }
}
