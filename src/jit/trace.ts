// torch.jit.trace: what a function or module does with example inputs, recorded as TorchScript.
import { noGrad } from '../autograd/mode';
import { TorchError } from '../errors';
import { native } from '../native';
import { Module } from '../nn/module';
import { allclose } from '../ops';
import { adoptHandle, handleOf } from '../ops/handle';
import { Tensor } from '../tensor';
import { warn } from '../warnings';
import { type AnyFunction, Source } from './compiler/source';
import { Unit } from './compiler/unit';
import { compileLayer } from './layers';
import { registerModule } from './modules';
import { torchPaths } from './paths';
import type { Compiling } from './script';
import { methodOf, refuse, scriptFunction } from './script-function';
import { ScriptModule } from './script-module';
import { writeArguments } from './values';

/** How a trace is made. */
export interface TraceOptions {
  /** Runs what was recorded again and warns where it differs from the original; default true. */
  readonly checkTrace?: boolean;
  /** Refuses lists and objects as results of operators within; default true. */
  readonly strict?: boolean;
}

type Call = (...args: readonly unknown[]) => unknown;

function tensorsOf(name: string, inputs: unknown): Tensor[] {
  const list = inputs instanceof Tensor ? [inputs] : inputs;
  if (!Array.isArray(list) || !list.every((one) => one instanceof Tensor))
    throw new TypeError(`torch.jit.${name}: example inputs must be a Tensor or an array of Tensors`);
  return list as Tensor[];
}

// Names of parameters where the source has plain ones.
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

function record(handle: number, method: string, call: Call, names: readonly string[], inputs: readonly Tensor[], strict: boolean): void {
  const run = (handles: number[]): number[] => {
    const output = call(...handles.map((one) => adoptHandle(one)));
    if (!(output instanceof Tensor) && !Array.isArray(output))
      throw new TypeError('torch.jit.trace: what is traced must give a Tensor or an array of Tensors');
    return [output instanceof Tensor ? 0 : 1, ...tensorsOf('trace', output).map(handleOf)];
  };
  native.jitTrace(handle, method, names, inputs.map(handleOf), run, strict);
}

function compare(method: string, call: Call, traced: Call, inputs: readonly Tensor[]): void {
  const [want, got] = noGrad(() => [call, traced].map((fn) => tensorsOf('trace', fn(...inputs.map((one) => one.clone()))))) as [
    Tensor[],
    Tensor[],
  ];
  want.forEach((tensor, i) => {
    const other = got[i] as Tensor;
    const isSame = String(other.shape) === String(tensor.shape) && allclose(other, tensor.to(other.dtype), 1e-5, 1e-5, true);
    if (!isSame)
      warn(
        `torch.jit.trace: output ${i} of the traced ${method} does not match that of the original; it may be random, or depend on the data`,
      );
  });
}

function traced(
  module: Module | null,
  methods: Readonly<Record<string, { call: Call; fn: AnyFunction; inputs: unknown }>>,
  options: TraceOptions,
): number {
  const { checkTrace = true, strict = true } = options;
  const unit = new Unit({}, module, torchPaths, compileLayer);
  let handle: number;
  if (module === null) {
    handle = native.jitModule(unit.keep(), unit.handle, 'PlaceholderModule');
    writeArguments([true]);
    native.jitAddAttribute(handle, 'training', 'bool');
  } else {
    handle = registerModule(unit, module);
  }
  for (const [method, { call, fn, inputs }] of Object.entries(methods)) {
    const tensors = tensorsOf('trace', inputs);
    record(handle, method, call, parameterNames(fn, tensors.length), tensors, strict);
    if (checkTrace) {
      const compiled = methodOf(handle, method);
      compare(method, call, (...args) => compiled.call(args), tensors);
    }
  }
  return handle;
}

/**
 * Records the operators that a function or a module runs with example inputs. Whatever runs can be traced; branches and loops
 * are recorded as they went, and sizes that TypeScript read as they were.
 *
 * @param exampleInputs a Tensor or an array of Tensors
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.trace.html
 */
export function trace<M extends Module>(
  module: M,
  exampleInputs: Tensor | readonly Tensor[],
  options?: TraceOptions,
): ScriptModule<Parameters<M['forward']>, ReturnType<M['forward']>>;
export function trace<F extends AnyFunction>(fn: F, exampleInputs: Tensor | readonly Tensor[], options?: TraceOptions): Compiling<F>;
export function trace(value: unknown, exampleInputs: Tensor | readonly Tensor[], options: TraceOptions = {}): unknown {
  if (value instanceof Module) return traceModule(value, { forward: exampleInputs }, options);
  if (typeof value !== 'function') refuse('trace', value);
  const fn = value as AnyFunction & Call;
  const handle = traced(null, { forward: { call: fn, fn, inputs: exampleInputs } }, options);
  const compiled = methodOf(handle, 'forward');
  return scriptFunction(compiled, (path) => native.jitSave(handle, path));
}

/**
 * {@link trace} of several methods of a module, each with its example inputs: `{ forward: x, encode: [x, y] }`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.trace_module.html
 */
export function traceModule(
  module: Module,
  inputs: Readonly<Record<string, Tensor | readonly Tensor[]>>,
  options: TraceOptions = {},
): ScriptModule {
  const methods = Object.entries(inputs).map(([name, given]) => {
    const fn = (module as unknown as Record<string, unknown>)[name];
    if (typeof fn !== 'function') throw new TorchError(`torch.jit.traceModule: ${module.constructor.name} has no method '${name}'`);
    const call: Call = name === 'forward' ? (module as unknown as Call) : (...args) => (fn as AnyFunction).apply(module, [...args]);
    return [name, { call, fn: fn as AnyFunction, inputs: given }] as const;
  });
  const handle = traced(module, Object.fromEntries(methods), options);
  return new ScriptModule((wrapper) => native.jitSelf(wrapper, handle), module);
}
