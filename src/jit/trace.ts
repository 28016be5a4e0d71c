// torch.jit.trace: runs a function or module with example inputs and records its operators as TorchScript.
import { boolean, byName, type Call, moduleOf, type Narrowed, object, opt, parameters, record } from '../arguments';
import { noGrad } from '../autograd/mode';
import { abandon, isOptions } from '../core/describe';
import { TorchError, typeError } from '../core/errors';
import { type Nesting, native } from '../core/native';
import { throughLevels } from '../core/nesting';
import { noArguments } from '../core/no-arguments';
import { adoptHandle, handleOf } from '../core/tensor-handle';
import type { Unchecked } from '../core/unchecked';
import { warn } from '../core/warnings';
import { Module } from '../nn/module';
import { allclose } from '../ops';
import { Tensor } from '../tensor';
import { type AnyFunction, Source } from './compiler/source';
import { Unit } from './compiler/unit';
import { compileLayer } from './layers';
import { placeholder, registerModule } from './modules';
import { torchPaths } from './paths';
import type { CalledAs, Compiling } from './script';
import { methodOf, refuse, scriptFunction } from './script-function';
import { ScriptModule } from './script-module';

/** Options of {@link trace}. */
export interface TraceOptions {
  /** Runs the recording again and warns if its results differ from the original's; default true. */
  readonly checkTrace?: boolean;
  /** Rejects objects as results, since a caller may change their entries; default true. */
  readonly strict?: boolean;
}

/** A Tensor, or arrays and objects of Tensors, nested to any depth. */
export type Tensors = Tensor | readonly Tensors[] | { readonly [name: string]: Tensors };

type Callee = (...args: readonly unknown[]) => unknown;

const checks = [
  /** Run the recording again and warn if its results differ from the original's. */
  { checkTrace: byName(opt(boolean, true)) },
  /** Reject objects as results, since a caller may change their entries. */
  { strict: byName(opt(boolean, true)) },
] as const;
const traceSignature = parameters(
  'trace',
  { func: object<unknown>() },
  /** A Tensor, or an array with an example of each argument: Tensors, or arrays (tuples) and objects of Tensors. */
  { exampleInputs: object<Tensors>() },
  ...checks,
);
const traceModuleSignature = parameters(
  'traceModule',
  { mod: moduleOf<Module>() },
  /** The example inputs of each method. */
  { inputs: record<Readonly<Record<string, Tensors>>>() },
  ...checks,
);

function nestingOf(value: unknown, what: string): Nesting {
  if (value instanceof Tensor) return handleOf(value);
  if (Array.isArray(value)) return value.map((one) => nestingOf(one, what));
  if (abandon(value) || !isOptions(value)) throw typeError(`torch.jit.trace: ${what} must be Tensors, or arrays and objects of such`);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, nestingOf(one, what)]));
}

function adopted(nesting: Nesting): Tensors {
  if (typeof nesting === 'number') return adoptHandle(nesting) as Tensor;
  if (Array.isArray(nesting)) return nesting.map(adopted);
  return Object.fromEntries(Object.entries(nesting).map(([name, one]) => [name, adopted(one)]));
}

function copied(value: Tensors): Tensors {
  if (value instanceof Tensor) return value.clone();
  if (Array.isArray(value)) return value.map(copied);
  return Object.fromEntries(Object.entries(value as Record<string, Tensors>).map(([name, one]) => [name, copied(one)]));
}

const flat = (value: unknown): Tensor[] => (value instanceof Tensor ? [value] : Object.values(value as object).flatMap(flat));

// Example inputs as an argument list: a single Tensor is the only argument.
const inputsOf = (given: Tensors): readonly Tensors[] => (Array.isArray(given) ? given : [given]);

// Parameter names from the source; `input<i>` where a parameter is not a plain name.
function parameterNames(fn: AnyFunction, count: number): string[] {
  const fallback = (i: number): string => `input${i}`;
  try {
    const { params } = new Source(fn, fn.name).node;
    return Array.from({ length: count }, (_, i) => {
      const param = params[i];
      const id = param?.type === 'AssignmentPattern' ? param.left : param;
      return id?.type === 'Identifier' ? id.name : fallback(i);
    });
  } catch {
    return Array.from({ length: count }, (_, i) => fallback(i));
  }
}

function compare(method: string, call: Callee, traced: Callee, inputs: readonly Tensors[]): void {
  const [want, got] = noGrad(() => [call, traced].map((fn) => flat(fn(...inputs.map(copied))))) as [Tensor[], Tensor[]];
  want.forEach((tensor, i) => {
    const other = got[i] as Tensor;
    const isSame = String(other.shape) === String(tensor.shape) && allclose(other, tensor.to(other.dtype), 1e-5, 1e-5, true);
    if (!isSame)
      warn(
        `torch.jit.trace: output ${i} of the traced ${method} does not match that of the original; it may be random, or depend on the data`,
      );
  });
}

let depth = 0;

/** Whether a trace is being recorded. */
export const isTracing = (...args: []): boolean => {
  noArguments('isTracing', args);
  return depth > 0;
};

function traced(
  module: Module | null,
  methods: Readonly<Record<string, { call: Callee; fn: AnyFunction; inputs: Tensors }>>,
  checkTrace: boolean,
  strict: boolean,
): { handle: number; unit: Unit } {
  const unit = new Unit({}, module, torchPaths, compileLayer);
  const handle = module === null ? placeholder(unit, unit.keep()) : throughLevels('trace', () => registerModule(unit, module, false));
  for (const [method, { call, fn, inputs }] of Object.entries(methods)) {
    const list = inputsOf(inputs);
    const handles = list.map((one) => nestingOf(one, 'example inputs'));
    const run = (given: Nesting[]): Nesting => nestingOf(call(...given.map(adopted)), 'what is traced and its results');
    depth++;
    try {
      native.jitTrace(handle, method, parameterNames(fn, list.length), handles, run, strict);
    } finally {
      depth--;
    }
    if (checkTrace) {
      const compiled = methodOf(handle, method);
      compare(method, call, (...args) => compiled.call(args), list);
    }
  }
  return { handle, unit };
}

/**
 * Records the operators that a function or a module runs with example inputs. Any code can be traced. Branches and loops are
 * recorded as the example took them, and sizes that TypeScript read become constants.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.trace.html
 */
export function trace<M extends Module>(...args: Call<Narrowed<typeof traceSignature, { func: M }>>): CalledAs<M['forward']>;
export function trace<F extends AnyFunction>(...args: Call<Narrowed<typeof traceSignature, { func: F }>>): Compiling<F>;
export function trace(...args: readonly unknown[]): unknown {
  const [value, exampleInputs, checkTrace, strict] = traceSignature.bind(args);
  if (value instanceof Module) return traceModule(value, { forward: exampleInputs }, { checkTrace, strict });
  if (typeof value !== 'function') refuse('trace', value);
  const fn = value as AnyFunction & Callee;
  // The unit owns the handle: it lives as long as the function.
  const made = traced(null, { forward: { call: fn, fn, inputs: exampleInputs } }, checkTrace, strict);
  const compiled = methodOf(made.handle, 'forward');
  return scriptFunction(compiled, () => made.handle, null);
}

/**
 * Traces several methods of a module, each with its example inputs: `{ forward: x, encode: [x, y] }`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.trace_module.html
 */
export function traceModule<A extends readonly unknown[] = Unchecked[], R = Unchecked>(
  ...args: Call<typeof traceModuleSignature>
): ScriptModule<A, R> {
  const [module, inputs, checkTrace, strict] = traceModuleSignature.bind(args);
  const methods = Object.entries(inputs).map(([name, given]) => {
    const fn = (module as unknown as Record<string, unknown>)[name];
    if (typeof fn !== 'function') throw new TorchError(`torch.jit.traceModule: ${module.constructor.name} has no method '${name}'`);
    const call: Callee = name === 'forward' ? (module as unknown as Callee) : (...args) => (fn as AnyFunction).apply(module, [...args]);
    return [name, { call, fn: fn as AnyFunction, inputs: given }] as const;
  });
  const { handle } = traced(module, Object.fromEntries(methods), checkTrace, strict);
  return throughLevels('trace', () => new ScriptModule((wrapper) => native.jitSelf(wrapper, handle), module));
}
