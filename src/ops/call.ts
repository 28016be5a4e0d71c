// Calls an operator: writes the arguments to the tape, makes the native call, reads the results from the tape.

import { describeValue, isOptions } from '../core/describe';
import { Device, type DeviceLike, deviceFromCode } from '../core/device';
import { OutOfMemoryError, TorchError, typeError } from '../core/errors';
import { threadGenerator } from '../core/generator';
import { withName } from '../core/names';
import { native } from '../core/native';
import { savedTensorHooks } from '../core/saved-hooks';
import { created, emptyTensor, handleOf, TensorHandle } from '../core/tensor-handle';
import { withHeld } from '../memory/out-of-memory';
import { areCollectionsHeld, collectIfDue, freeMemory } from '../memory/pacing';
import { type Bound, bindTo, countNames, writeCall, wrongCall } from './bind';
import { makeParameter, type Parameter } from './parameter';
import { settled, unsettled, unsettling } from './settle';
import { operatorId, outOperatorId, type Signature, signaturesOf } from './signature';
import { Cell, firstValue, markTape, Result, readValues, reserve, Tag, tape, wasUsed } from './tape';

type Options = Readonly<Record<string, unknown>>;

// Finds the argument with this handle: an operator may return one of its arguments.
function findArgument(handle: number, self: unknown, args: readonly unknown[], options: Options | null): TensorHandle {
  if (self instanceof TensorHandle && self._handle === handle) return self;
  for (const value of options === null ? args : [...args, ...Object.values(options)]) {
    if (value instanceof TensorHandle && value._handle === handle) return value;
    if (Array.isArray(value)) {
      for (const element of value) if (element instanceof TensorHandle && element._handle === handle) return element;
    }
  }
  throw new TorchError('an operator returned an argument that was not given');
}

// Runs an operator again for which there was not enough memory, once all that JavaScript dropped is freed. Not one whose hooks of
// saved tensors have run: they have used the tape, and would run once more.
function retry(error: unknown, id: number, end: number, wrappers: readonly (TensorHandle | undefined)[]): void {
  if (!(error instanceof OutOfMemoryError)) throw error;
  if (areCollectionsHeld()) throw withHeld(error);
  if (savedTensorHooks.count > 0 || !native.isOperatorRepeatable(id)) {
    freeMemory();
    throw withHeld(error);
  }
  const written = tape.slice(0, end);
  freeMemory();
  tape.set(written);
  tape[Cell.Operator] = id;
  tape[Cell.Length] = end;
  try {
    native.call(...wrappers);
  } catch (again) {
    throw withHeld(again);
  }
}

// Runs an operator whose arguments were written to the tape, up to cell `end`.
function run(id: number, end: number, signature: Signature, self: unknown, args: readonly unknown[], options: Options | null): unknown {
  tape[Cell.Operator] = id;
  tape[Cell.Length] = end;
  const { tensors } = signature;
  let result: unknown;
  if (tensors > 1) {
    const wrappers: TensorHandle[] = [];
    for (let i = 0; i < tensors; i++) wrappers.push(emptyTensor());
    // Spreading the array would cost more than the call itself.
    try {
      if (tensors === 2) native.call(wrappers[0], wrappers[1]);
      else if (tensors === 3) native.call(wrappers[0], wrappers[1], wrappers[2]);
      else native.call(...wrappers);
    } catch (error) {
      retry(error, id, end, wrappers);
    }
    const live = tape[Cell.Live] as number;
    result = severalTensors(signature, wrappers, self, args, options);
    collectIfDue(live, tensors);
    return result;
  }
  const wrapper = tensors === 1 ? emptyTensor() : undefined;
  try {
    if (wrapper === undefined) native.call();
    else native.call(wrapper);
  } catch (error) {
    retry(error, id, end, wrapper === undefined ? [] : [wrapper]);
  }
  const live = tape[Cell.Live] as number;
  let made = 0;
  switch (tape[Cell.Operator]) {
    case Result.Fresh: {
      made = 1;
      const tensor = wrapper as TensorHandle;
      tensor._handle = tape[Cell.Result] as number;
      created(tensor);
      result = tensor;
      break;
    }
    case Result.Argument:
      result = findArgument(tape[Cell.Result] as number, self, args, options);
      break;
    case Result.None:
      result = signature.schema.returns.length === 0 ? undefined : null;
      break;
    default:
      made = 1;
      result = readResults(signature, self, args, options);
  }
  collectIfDue(live, made);
  return result;
}

// Several tensors: each cell holds the handle of a new tensor, 0 for None, or the negated handle of an argument.
function severalTensors(
  signature: Signature,
  wrappers: TensorHandle[],
  self: unknown,
  args: readonly unknown[],
  options: Options | null,
): unknown {
  const { results } = signature;
  const list: unknown[] = [];
  for (let i = 0; i < wrappers.length; i++) {
    const handle = tape[firstValue + i] as number;
    const tensor = wrappers[i] as TensorHandle;
    if (handle > 0) {
      tensor._handle = handle;
      created(tensor);
      list.push(tensor);
    } else {
      list.push(handle === 0 ? null : findArgument(-handle, self, args, options));
    }
  }
  return results === null ? list : results.of(list);
}

// Results other than a single tensor: numbers, strings, lists, several values.
function readResults(signature: Signature, self: unknown, args: readonly unknown[], options: Options | null): unknown {
  if (tape[Cell.Operator] === Result.Pending) {
    reserve(firstValue, tape[Cell.Result] as number);
    native.fetchPending();
  }
  const { returns } = signature.schema;
  const values = readValues(returns.length, (handle) => findArgument(handle, self, args, options));
  if (returns.length === 1) return values[0];
  return signature.results === null ? values : signature.results.of(values);
}

// Given for a call while whose arguments were written other calls were made.
const disturbed = Symbol('disturbed');

const outParameters = new WeakMap<Signature, Parameter[]>();

function callOut(bound: Bound, name: string): unknown {
  const { signature, values } = bound;
  const out = signature.out as NonNullable<Signature['out']>;
  const { isList } = out;
  const isOne = out.names.length === 1 && !isList;
  const targets = isOne ? [bound.out] : (bound.out as unknown[]);
  const wrong =
    !Array.isArray(targets) || (!isList && targets.length !== out.names.length) || !targets.every((t) => t instanceof TensorHandle);
  if (wrong) {
    const form = isOne ? 'a Tensor' : isList ? 'an array of Tensors' : `an array of ${out.names.length} Tensors`;
    throw typeError(`${name}(): argument 'out' must be ${form}, not ${describeValue(bound.out)}`);
  }
  let parameters = outParameters.get(signature);
  if (!parameters) {
    parameters = out.schema.arguments.map((a) => makeParameter(a, a.name, false));
    outParameters.set(signature, parameters);
  }
  const named = new Map(signature.schema.arguments.map((a, i) => [a.name, values[i]]));
  out.names.forEach((name, i) => {
    named.set(name, isList ? targets : targets[i]);
  });
  const mark = markTape();
  let at = firstValue;
  for (const parameter of parameters) at = writeOne(at, parameter, named.get(parameter.name));
  if (wasUsed(mark)) return disturbed;
  run(
    outOperatorId(signature),
    at,
    { ...signature, schema: out.schema, tensors: out.names.length > 1 ? out.names.length : 0 },
    null,
    [...values, ...targets],
    null,
  );
  if (isOne) return targets[0];
  return signature.results === null ? targets : signature.results.of(targets);
}

function writeOne(at: number, parameter: Parameter, value: unknown): number {
  if (value !== undefined) return parameter.write(at, value);
  reserve(at, 1);
  tape[at] = Tag.Default;
  return at + 1;
}

function callBound(bound: Bound, name: string): unknown {
  if (bound.out !== undefined) return callOut(bound, name);
  const { signature, values } = bound;
  const { parameters } = signature;
  const id = operatorId(signature);
  const mark = markTape();
  let at = firstValue;
  for (let i = 0; i < parameters.length; i++) at = writeOne(at, parameters[i] as Parameter, values[i]);
  if (wasUsed(mark)) return disturbed;
  const result = run(id, at, signature, null, values, null);
  if (bound.requiresGrad) native.setRequiresGrad(handleOf(result as TensorHandle), true);
  return result;
}

/** A callable operator. Its signatures are derived from the schemas at the first call. */
export class Callable {
  private compiled: Signature[] | null = null;
  private takesGenerator: boolean | null = null;

  constructor(
    private readonly operator: string,
    private readonly shownAs: string,
    private readonly form: 'function' | 'method' | 'raw',
    private readonly overload?: string,
  ) {}

  get signatures(): Signature[] {
    this.compiled ??= signaturesOf(this.operator, this.form, this.overload);
    return this.compiled;
  }

  // Adds the thread's own generator, if it has one, to random operators on the CPU that were given none.
  private withGenerator(self: unknown, args: readonly unknown[], options: Options | null): Options | null {
    if (this.form === 'raw') return options;
    this.takesGenerator ??= this.signatures.some((signature) => signature.parameters.some((p) => p.type.base === 'generator'));
    if (!this.takesGenerator || (options?.generator ?? null) !== null) return options;
    const tensor = self ?? args.find((arg) => arg instanceof TensorHandle);
    const device =
      tensor instanceof TensorHandle
        ? deviceFromCode(native.device(handleOf(tensor)))
        : new Device((options?.device as DeviceLike | null) ?? 'cpu');
    return device.type === 'cpu' ? { ...options, generator: threadGenerator } : options;
  }

  // After calls that were made while the arguments were written: reads the arguments first, then writes them.
  private callSettled(self: unknown, args: readonly unknown[], isSettled: boolean): unknown {
    if (isSettled) throw unsettling(this.shownAs);
    return unsettled(this.call(settled(self), settled(args) as unknown[], true));
  }

  call(self: unknown, args: readonly unknown[], isSettled = false): unknown {
    const signatures = this.signatures;
    const last = args.length - 1;
    let count = args.length;
    let options: Options | null = null;
    if (last >= 0 && isOptions(args[last])) {
      options = args[last];
      count = last;
    }
    while (count > 0 && args[count - 1] === undefined) count--;
    if (threadGenerator !== null) options = this.withGenerator(self, args, options);
    const names = options === null ? 0 : countNames(options);
    for (let i = 0; i < signatures.length; i++) {
      const signature = signatures[i] as Signature;
      if (names < 0) {
        const bound = bindTo(signature, self, args, count, options);
        if (bound === null) continue;
        const result = callBound(bound, this.shownAs);
        return result === disturbed ? this.callSettled(self, args, isSettled) : result;
      } else {
        const mark = markTape();
        const end = writeCall(signature, self, args, count, options, names);
        if (wasUsed(mark)) return this.callSettled(self, args, isSettled);
        if (end >= 0) return run(operatorId(signature), end, signature, self, args, options);
      }
    }
    if (signatures.length === 0) throw new TorchError(`LibTorch has no operator for ${this.shownAs}()`);
    throw wrongCall(this.shownAs, signatures, args.slice(0, count), options);
  }
}

/** Makes a function that calls an operator of the dispatcher with Python's calling conventions. `F` is its declared type. */
export function defineFunction<F extends (...args: never[]) => unknown>(operator: string, shownAs: string): F {
  const callable = new Callable(operator, shownAs, 'function');
  const run = (...args: unknown[]): unknown => callable.call(undefined, args);
  return withName(shownAs.slice(shownAs.lastIndexOf('.') + 1), run) as unknown as F;
}

/** Makes a method that passes `this` as the operator's self. */
export function defineMethod(operator: string, shownAs: string): (this: unknown, ...args: unknown[]) => unknown {
  const callable = new Callable(operator, shownAs, 'method');
  return withName(shownAs, function (this: unknown, ...args: unknown[]) {
    return callable.call(this, args);
  });
}
