// Unpickling: a small stack machine for the opcodes that data needs. It never executes code from a file: a global is
// looked up in a table of this library's builders.
import { OutOfMemoryError, TorchError } from '../core/errors';
import { Tuple } from '../core/tuple';
import { checkEntries, itemCost, longestText, memoCost, PickleBudget, slotCost } from './pickle-budget';
import { decodeText } from './pickle-text';
import { type Builder, Finisher, GlobalReference, PickledObject, PyDict, PySet } from './pickle-values';

export interface UnpickleOptions {
  /** Builders of the allowed globals, by 'module.name'. For a global that is a constant, the builder returns its value. */
  readonly globals: ReadonlyMap<string, Builder>;
  readonly persistentLoad: (id: readonly unknown[]) => unknown;
  /** Return inert objects for unknown classes instead of throwing. */
  readonly allowUnknown: boolean;
}

const mark = Symbol('mark');

/** The bytes of the longest int that is read; Python converts ints of more than 4300 digits to text only when it is told to. */
const longestInt = 65536;

/** The most arguments of a call: JavaScript passes them on the stack. */
const mostArguments = 1000;

class Reader {
  private stack: unknown[] = [];
  private readonly memo = new Map<number, unknown>();
  private readonly view: DataView;
  private readonly budget = new PickleBudget();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly options: UnpickleOptions,
    public at: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  run(): unknown {
    let highest = 0;
    for (;;) {
      const op = this.byte();
      if (op === 0x2e) return this.pop();
      this.step(op);
      const { length } = this.stack;
      if (length <= highest) continue;
      this.budget.spend((length - highest) * slotCost);
      this.budget.list(length);
      highest = length;
    }
  }

  private fail(what: string): never {
    throw new TorchError(`the pickle is damaged or not one of data: ${what} at byte ${this.at}`);
  }

  private take(count: number): number {
    const from = this.at;
    if (count < 0 || from + count > this.bytes.length) this.fail('it ends too early');
    this.at += count;
    return from;
  }

  private byte(): number {
    return this.bytes[this.take(1)] as number;
  }

  private uint32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  private long(): number {
    const value = this.view.getBigUint64(this.take(8), true);
    if (value > BigInt(this.bytes.length)) this.fail('a length is out of range');
    return Number(value);
  }

  private text(length: number): string {
    const from = this.take(length);
    if (length > longestText) throw new OutOfMemoryError(`a string of ${length} bytes is longer than JavaScript's strings`);
    this.budget.spend(length);
    const bytes = this.bytes.subarray(from, from + length);
    return decodeText(bytes) ?? this.fail('a string is no UTF-8');
  }

  private line(): string {
    const end = this.bytes.indexOf(10, this.at);
    if (end < 0) this.fail('a line has no end');
    const text = this.text(end - this.at);
    this.at++;
    return text;
  }

  private pop(): unknown {
    if (this.stack.length === 0) this.fail('the stack is empty');
    return this.stack.pop();
  }

  private top(): unknown {
    if (this.stack.length === 0) this.fail('the stack is empty');
    return this.stack[this.stack.length - 1];
  }

  private sinceMark(): unknown[] {
    const from = this.stack.lastIndexOf(mark);
    if (from < 0) this.fail('a mark is missing');
    const values = this.stack.splice(from);
    values.shift();
    return values;
  }

  private bytesOf(length: number): Uint8Array {
    const from = this.take(length);
    this.budget.container();
    return this.bytes.slice(from, from + length);
  }

  private integer(length: number): number | bigint {
    if (length > longestInt) this.fail(`an int has more than ${longestInt} bytes`);
    if (length === 0) return 0;
    const from = this.take(length);
    // Digits of a power of two are converted in linear time.
    const digits = Buffer.from(this.bytes.subarray(from, from + length))
      .reverse()
      .toString('hex');
    const value = BigInt.asIntN(length * 8, BigInt(`0x${digits}`));
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }

  private recall(index: number): unknown {
    if (!this.memo.has(index)) this.fail(`nothing was remembered as ${index}`);
    return this.memo.get(index);
  }

  private global(module: string, name: string): GlobalReference {
    const full = `${module === '__builtin__' ? 'builtins' : module}.${name}`;
    const builder = this.options.globals.get(full);
    if (builder === undefined && !this.options.allowUnknown) {
      throw new TorchError(
        `the file refers to ${full}, which is not among the classes that may be read. Nothing in a file is executed; with { weightsOnly: false } such objects are read as inert PickledObjects.`,
      );
    }
    return new GlobalReference(full, builder ?? null);
  }

  private call(callee: unknown, args: unknown): unknown {
    if (!(callee instanceof GlobalReference)) this.fail('what is called is no global');
    if (!Array.isArray(args)) this.fail('arguments are no tuple');
    if (args.length > mostArguments) this.fail(`a call has more than ${mostArguments} arguments`);
    if (callee.builder === null) return new PickledObject(callee.name, args as unknown[]);
    return callee.builder(...(args as never[]));
  }

  private setItems(target: unknown, items: readonly unknown[]): void {
    if (!(target instanceof PyDict)) this.fail('items are set on what is no dict');
    this.budget.spend((items.length / 2) * itemCost);
    for (let i = 0; i + 1 < items.length; i += 2) target.entries.push([items[i], items[i + 1]]);
  }

  private append(target: unknown, items: readonly unknown[]): void {
    if (!Array.isArray(target)) this.fail('elements are appended to what is no list');
    this.budget.spend(items.length * slotCost);
    this.budget.list(target.length + items.length);
    for (const item of items) target.push(item);
  }

  private remember(index: number): void {
    this.budget.spend(memoCost);
    this.memo.set(index, this.top());
    checkEntries(this.memo.size, 'remembered values');
  }

  private pushSinceMark(make: (values: unknown[]) => object): void {
    const values = this.sinceMark();
    this.pushContainer(make(values), values.length);
  }

  // Values that were on the stack are counted as such no longer, but as elements.
  private pushContainer(value: object, elements = 0): void {
    this.budget.container();
    this.budget.spend(elements * slotCost);
    this.stack.push(value);
  }

  // Sets an object's state: kept for unknown classes, ignored for dicts, which do not need it (OrderedDict's metadata).
  private build(state: unknown): void {
    const target = this.top();
    if (target instanceof PickledObject) target.state = state;
    else if (!(target instanceof PyDict)) this.fail('state is set on what takes none');
  }

  private step(op: number): void {
    const { stack } = this;
    switch (op) {
      case 0x80: // PROTO
        if (this.byte() > 5) this.fail('its protocol is unknown');
        return;
      case 0x95: // FRAME
        this.take(8);
        return;
      case 0x28:
        stack.push(mark);
        return;
      case 0x30: // POP
        this.pop();
        return;
      case 0x31: // POP_MARK
        this.sinceMark();
        return;
      case 0x32: // DUP
        stack.push(this.top());
        return;
      case 0x4e:
        stack.push(null);
        return;
      case 0x88:
        stack.push(true);
        return;
      case 0x89:
        stack.push(false);
        return;
      case 0x4b: // BININT1
        stack.push(this.byte());
        return;
      case 0x4d: // BININT2
        stack.push(this.view.getUint16(this.take(2), true));
        return;
      case 0x4a: // BININT
        stack.push(this.view.getInt32(this.take(4), true));
        return;
      case 0x8a: // LONG1
        stack.push(this.integer(this.byte()));
        return;
      case 0x8b: // LONG4
        stack.push(this.integer(this.uint32()));
        return;
      case 0x47: // BINFLOAT
        stack.push(this.view.getFloat64(this.take(8), false));
        return;
      case 0x58: // BINUNICODE
        stack.push(this.text(this.uint32()));
        return;
      case 0x8c: // SHORT_BINUNICODE
        stack.push(this.text(this.byte()));
        return;
      case 0x8d: // BINUNICODE8
        stack.push(this.text(this.long()));
        return;
      case 0x54: // BINSTRING
        stack.push(this.text(this.uint32()));
        return;
      case 0x55: // SHORT_BINSTRING
        stack.push(this.text(this.byte()));
        return;
      case 0x43: // SHORT_BINBYTES
        stack.push(this.bytesOf(this.byte()));
        return;
      case 0x42: // BINBYTES
        stack.push(this.bytesOf(this.uint32()));
        return;
      case 0x8e: // BINBYTES8
        stack.push(this.bytesOf(this.long()));
        return;
      case 0x7d:
        this.pushContainer(new PyDict());
        return;
      case 0x5d:
        this.pushContainer([]);
        return;
      case 0x29:
        this.pushContainer(new Tuple());
        return;
      case 0x8f: // EMPTY_SET
        this.pushContainer(new PySet([]));
        return;
      case 0x91: // FROZENSET
        this.pushSinceMark((values) => new PySet(values));
        return;
      case 0x74:
        this.pushSinceMark((values) => Tuple.from(values));
        return;
      case 0x85:
      case 0x86:
      case 0x87: {
        const values: unknown[] = [];
        for (let i = 0; i < op - 0x84; i++) values.unshift(this.pop());
        this.pushContainer(Tuple.from(values), values.length);
        return;
      }
      case 0x6c: // LIST
        this.pushSinceMark((values) => values);
        return;
      case 0x64: {
        const items = this.sinceMark();
        const dict = new PyDict();
        this.setItems(dict, items);
        this.pushContainer(dict);
        return;
      }
      case 0x73: {
        const value = this.pop();
        const key = this.pop();
        this.setItems(this.top(), [key, value]);
        return;
      }
      case 0x75: {
        const items = this.sinceMark();
        this.setItems(this.top(), items);
        return;
      }
      case 0x61: {
        const item = this.pop();
        this.append(this.top(), [item]);
        return;
      }
      case 0x65: {
        const items = this.sinceMark();
        this.append(this.top(), items);
        return;
      }
      case 0x90: {
        const items = this.sinceMark();
        const target = this.top();
        if (!(target instanceof PySet)) this.fail('elements are added to what is no set');
        this.budget.spend(items.length * itemCost);
        for (const item of items) target.elements.push(item);
        return;
      }
      case 0x71:
        this.remember(this.byte());
        return;
      case 0x72:
        this.remember(this.uint32());
        return;
      case 0x94: // MEMOIZE
        this.remember(this.memo.size);
        return;
      case 0x68:
        stack.push(this.recall(this.byte()));
        return;
      case 0x6a:
        stack.push(this.recall(this.uint32()));
        return;
      case 0x63: {
        const module = this.line();
        stack.push(this.global(module, this.line()));
        return;
      }
      case 0x93: {
        const name = String(this.pop());
        stack.push(this.global(String(this.pop()), name));
        return;
      }
      case 0x52: // REDUCE
      case 0x81: {
        // NEWOBJ
        const args = this.pop();
        stack.push(this.call(this.pop(), args));
        return;
      }
      case 0x62: {
        const state = this.pop();
        this.build(state);
        return;
      }
      case 0x51: {
        const id = this.pop();
        if (!Array.isArray(id)) this.fail('a persistent id is no tuple');
        stack.push(this.options.persistentLoad(id));
        return;
      }
      default:
        this.fail(`the opcode 0x${op.toString(16)} is not one of data`);
    }
  }
}

/**
 * Reads the value of a pickle.
 *
 * @throws TorchError if the pickle is damaged or refers to a class that is not allowed
 */
export function unpickle(bytes: Uint8Array, options: UnpickleOptions): unknown {
  return unpickleAt(bytes, 0, options)[0];
}

/** Reads the value of a pickle that begins at a place of the bytes; also returns where it ends. */
export function unpickleAt(bytes: Uint8Array, at: number, options: UnpickleOptions): [value: unknown, end: number] {
  const reader = new Reader(bytes, options, at);
  return [new Finisher(options.globals).finish(reader.run()), reader.at];
}
