// Pickling: converts values to Python's pickle protocol 2, with only the opcodes and globals that Python's
// torch.load(weights_only=True) accepts, or to protocol 4, which has bytes.

import { TextEncoder } from 'node:util';
import { Complex } from '../core/complex';
import { describeValue, isPlainObject } from '../core/describe';
import { Device } from '../core/device';
import { typeError } from '../core/errors';
import { Tuple } from '../core/tuple';

const Op = {
  proto: 0x80,
  stop: 0x2e,
  mark: 0x28,
  global: 0x63,
  reduce: 0x52,
  none: 0x4e,
  true: 0x88,
  false: 0x89,
  int1: 0x4b,
  int2: 0x4d,
  int4: 0x4a,
  long1: 0x8a,
  float: 0x47,
  unicode: 0x58,
  bytes: 0x42,
  bytes8: 0x8e,
  emptyDict: 0x7d,
  emptyList: 0x5d,
  emptyTuple: 0x29,
  tuple: 0x74,
  tuple1: 0x85,
  tuple2: 0x86,
  tuple3: 0x87,
  setItems: 0x75,
  appends: 0x65,
  put1: 0x71,
  put4: 0x72,
  get1: 0x68,
  get4: 0x6a,
  persistentId: 0x51,
  newObject: 0x81,
  build: 0x62,
} as const;

/** A call of a global that unpickling runs, such as `collections.OrderedDict()`. */
export class Call {
  constructor(
    readonly module: string,
    readonly name: string,
    readonly args: readonly unknown[],
  ) {}
}

/** A reference to a class or function by name. */
export class Global {
  constructor(
    readonly module: string,
    readonly name: string,
  ) {}
}

/** An instance of a class of Python, made without its constructor, and the state that it is given. */
export class Instance {
  constructor(
    readonly module: string,
    readonly name: string,
    readonly state: unknown,
  ) {}
}

/** A reference to a storage, which the file holds outside the pickle. */
export class PersistentId {
  constructor(readonly id: readonly unknown[]) {}
}

/** Returns the call to pickle for an object that the writer does not handle itself; undefined if the object is not supported. */
export type Reduce = (value: object) => Call | undefined;

class Writer {
  private bytes = new Uint8Array(1024);
  private length = 0;
  private readonly memo = new Map<unknown, number>();
  private readonly path: string[] = [];

  constructor(
    private readonly where: string,
    private readonly reduce: Reduce,
    private readonly protocol: 2 | 4,
  ) {}

  run(value: unknown): Uint8Array {
    this.push(Op.proto, this.protocol);
    this.write(value);
    this.push(Op.stop);
    return this.bytes.subarray(0, this.length);
  }

  private room(count: number): DataView {
    if (this.length + count > this.bytes.length) {
      const longer = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
      longer.set(this.bytes);
      this.bytes = longer;
    }
    return new DataView(this.bytes.buffer, this.length);
  }

  private push(...bytes: number[]): void {
    this.room(bytes.length);
    for (const byte of bytes) this.bytes[this.length++] = byte;
  }

  private append(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private pushUint32(op: number, value: number): void {
    const view = this.room(5);
    view.setUint8(0, op);
    view.setUint32(1, value, true);
    this.length += 5;
  }

  private fail(what: string): never {
    const path = this.path.length > 0 ? ` (at ${this.path.join('')})` : '';
    throw typeError(`${this.where}(): ${what}${path}`);
  }

  private remember(key: unknown): void {
    const index = this.memo.size;
    this.memo.set(key, index);
    if (index < 256) this.push(Op.put1, index);
    else this.pushUint32(Op.put4, index);
  }

  private recall(key: unknown): boolean {
    const index = this.memo.get(key);
    if (index === undefined) return false;
    if (index < 256) this.push(Op.get1, index);
    else this.pushUint32(Op.get4, index);
    return true;
  }

  private at(step: string, value: unknown): void {
    this.path.push(step);
    this.write(value);
    this.path.pop();
  }

  write(value: unknown): void {
    switch (typeof value) {
      case 'number':
        return this.number(value);
      case 'bigint':
        return this.bigint(value);
      case 'string':
        return this.string(value);
      case 'boolean':
        return this.push(value ? Op.true : Op.false);
      case 'object':
        return value === null ? this.push(Op.none) : this.object(value);
      case 'function':
        return this.callable(value);
      case 'undefined':
        return this.fail('undefined cannot be saved: null stands for None');
      default:
        return this.fail(`a ${typeof value} cannot be saved`);
    }
  }

  private callable(value: object): never {
    const isModule = typeof (value as { stateDict?: unknown }).stateDict === 'function';
    return this.fail(isModule ? 'a Module cannot be saved as such: save its stateDict()' : 'a function cannot be saved');
  }

  private number(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      const view = this.room(9);
      view.setUint8(0, Op.float);
      view.setFloat64(1, value, false);
      this.length += 9;
    } else if (value >= 0 && value < 256) this.push(Op.int1, value);
    else if (value >= 0 && value < 65536) this.push(Op.int2, value & 255, value >> 8);
    else if (value >= -(2 ** 31) && value < 2 ** 31) this.pushUint32(Op.int4, value >>> 0);
    else this.bigint(BigInt(value));
  }

  private bigint(value: bigint): void {
    let size = 0;
    while (value !== 0n && BigInt.asIntN(size * 8, value) !== value) size++;
    if (size > 255) this.fail('an integer of more than 255 bytes cannot be saved');
    this.push(Op.long1, size);
    for (let i = 0; i < size; i++) this.push(Number((value >> BigInt(8 * i)) & 255n));
  }

  private string(value: string): void {
    if (this.recall(value)) return;
    if (/\p{Surrogate}/u.test(value)) this.fail('a string with half of a surrogate pair cannot be saved');
    const bytes = new TextEncoder().encode(value);
    this.pushUint32(Op.unicode, bytes.length);
    this.append(bytes);
    this.remember(value);
  }

  private object(value: object): void {
    if (this.recall(value)) return;
    if (value instanceof Tuple) return this.tuple(value, value);
    if (Array.isArray(value)) return this.list(value);
    if (value instanceof Map) return this.dict(value, value);
    if (value instanceof Set) return this.call(new Call(this.builtins, 'set', [[...value]]), value);
    if (value instanceof Complex)
      return this.call(
        new Call(
          this.builtins,
          'complex',
          [value.re, value.im].map((x) => new Float(x)),
        ),
        value,
      );
    if (value instanceof Device)
      return this.call(new Call('torch', 'device', value.index === null ? [value.type] : [value.type, value.index]), value);
    if (value instanceof Float) return this.float(value);
    if (value instanceof Global) return this.global(value.module, value.name);
    if (value instanceof Call) return this.call(value, value);
    if (value instanceof Instance) return this.instance(value);
    if (value instanceof PersistentId) return this.persistentId(value);
    if (value instanceof Uint8Array) return this.binary(value);
    const reduced = this.reduce(value);
    if (reduced !== undefined) return this.call(reduced, value);
    if (isPlainObject(value)) return this.dict(value, Object.entries(value));
    return this.other(value);
  }

  private binary(value: Uint8Array): void {
    if (this.protocol === 2) return this.call(new Call('_codecs', 'encode', [Buffer.from(value).toString('latin1'), 'latin1']), value);
    if (value.length < 2 ** 32) this.pushUint32(Op.bytes, value.length);
    else {
      const view = this.room(9);
      view.setUint8(0, Op.bytes8);
      view.setBigUint64(1, BigInt(value.length), true);
      this.length += 9;
    }
    this.append(value);
    this.remember(value);
  }

  // The module of Python's own functions has another name since Python 3, and in its protocols.
  private get builtins(): string {
    return this.protocol === 2 ? '__builtin__' : 'builtins';
  }

  private other(value: object): never {
    const name = describeValue(value);
    if (ArrayBuffer.isView(value)) return this.fail(`a ${name} cannot be saved: make a tensor of it, torch.tensor(array)`);
    if (typeof (value as { stateDict?: unknown }).stateDict === 'function')
      return this.fail(`an instance of ${name} cannot be saved as such: save its stateDict()`);
    return this.fail(`an instance of ${name} cannot be saved: a file holds tensors, numbers, strings, arrays, Maps and plain objects`);
  }

  private float({ value }: Float): void {
    const view = this.room(9);
    view.setUint8(0, Op.float);
    view.setFloat64(1, value, false);
    this.length += 9;
  }

  private list(value: readonly unknown[]): void {
    this.push(Op.emptyList);
    this.remember(value);
    if (value.length === 0) return;
    this.push(Op.mark);
    // By index: forEach would leave out elements that are missing, which are refused as undefined.
    for (let i = 0; i < value.length; i++) this.at(`[${i}]`, value[i]);
    this.push(Op.appends);
  }

  private tuple(values: readonly unknown[], key: unknown): void {
    if (values.length === 0) return this.push(Op.emptyTuple);
    if (values.length > 3) this.push(Op.mark);
    for (let i = 0; i < values.length; i++) this.at(`[${i}]`, values[i]);
    const ops = [Op.tuple1, Op.tuple2, Op.tuple3];
    this.push(ops[values.length - 1] ?? Op.tuple);
    this.remember(key);
  }

  private dict(key: object, entries: Iterable<[unknown, unknown]>): void {
    this.push(Op.emptyDict);
    this.remember(key);
    let opened = false;
    for (const [name, value] of entries) {
      if (!opened) this.push(Op.mark);
      opened = true;
      this.at(' key', name);
      this.at(typeof name === 'string' ? `.${name}` : `[${String(name)}]`, value);
    }
    if (opened) this.push(Op.setItems);
  }

  private global(module: string, name: string): void {
    const key = `${module}\n${name}\n`;
    const memoKey = `global ${key}`;
    if (this.recall(memoKey)) return;
    this.push(Op.global);
    this.append(new TextEncoder().encode(key));
    this.remember(memoKey);
  }

  private call(call: Call, key: unknown): void {
    this.global(call.module, call.name);
    this.tuple(call.args, {});
    this.push(Op.reduce);
    this.remember(key);
  }

  private instance(value: Instance): void {
    this.global(value.module, value.name);
    this.push(Op.emptyTuple, Op.newObject);
    this.remember(value);
    this.write(value.state);
    this.push(Op.build);
  }

  private persistentId({ id }: PersistentId): void {
    this.tuple(id, {});
    this.push(Op.persistentId);
  }
}

/** A number to write as a float even if it is whole. */
class Float {
  constructor(readonly value: number) {}
}

/**
 * Pickles a value.
 *
 * @param where the function's name for error texts
 * @throws TypeError with the path of a value that cannot be saved
 */
export function pickle(value: unknown, where: string, reduce: Reduce, protocol: 2 | 4 = 2): Uint8Array {
  return new Writer(where, reduce, protocol).run(value);
}
