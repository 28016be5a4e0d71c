// Replays PyTorch's own module cases, recorded in Python by record_modules.py, and describes the differences.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import torch, { nn, Tensor } from 'node-libtorch';
import { camelCase } from '../src/core/names';
import { isClose } from './close';
import { errorClass, isSameText } from './error-text';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface EncodedTensor {
  readonly tensor: string;
  readonly dtype: torch.DType;
  readonly shape: number[];
  readonly requiresGrad: boolean;
}

/** One case: a module, the arguments of its constructor and its call, and Python's results. */
export interface Case {
  readonly module: string;
  readonly dtype: torch.DType;
  readonly training: boolean;
  readonly desc: string;
  readonly index: number;
  readonly args: Json[];
  readonly kwargs: { dict: Record<string, Json> };
  readonly forwardArgs: Json[];
  readonly forwardKwargs: { dict: Record<string, Json> };
  readonly repr: string;
  readonly reprAfter?: string;
  readonly keys: string[];
  readonly state: null | { dict: Record<string, Json> } | Record<string, Json>;
  readonly output: Json;
  readonly gradients: Record<string, Json>;
  readonly inputGradients: Json[];
  /** The outputs in evaluation by mode, or the name of an earlier mode with the same ones. */
  readonly evaluated: Record<Mode, Json>;
}

/** Ways to call a module in evaluation; a frozen one and its inputs require no gradients. */
export type Mode = 'grad' | 'noGrad' | 'inference' | 'frozen';

/** An error input: what Python throws when the module is made, or called if `forward` has arguments; null if nothing. */
export interface ErrorCase {
  readonly module: string;
  readonly training: boolean;
  readonly args: Json[];
  readonly kwargs: { dict: Record<string, Json> };
  readonly forward: null | { args: Json[]; kwargs: { dict: Record<string, Json> } };
  readonly error: null | [name: string, message: string];
}

/** The aspects in which a case is compared. */
export const aspects = ['state', 'forward', 'gradients', 'repr', 'evaluation'] as const;
export type Aspect = (typeof aspects)[number];
/** The first difference in each aspect, null if there is none. */
export type Outcome = Record<Aspect, string | null>;

interface Recorded {
  readonly version: string;
  readonly total: number;
  readonly totalErrors: number;
  readonly leftOut: Record<string, string[]>;
  readonly cases: Case[];
  readonly errors: ErrorCase[];
}

export function readCases(path: string): Recorded {
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8'));
}

const isTensor = (value: unknown): value is EncodedTensor => typeof value === 'object' && value !== null && 'tensor' in value;

function decodeTensor({ tensor, dtype, shape, requiresGrad }: EncodedTensor): Tensor {
  const bytes = new Uint8Array(Buffer.from(tensor, 'base64'));
  const made = bytes.length === 0 ? torch.empty(shape, { dtype }) : torch.frombuffer(bytes, { dtype }).view(shape);
  return requiresGrad ? made.requiresGrad_() : made;
}

type Callable = nn.Module & ((...args: unknown[]) => unknown);
const classes = nn as unknown as Record<string, (new (...args: unknown[]) => Callable) | undefined>;
const functions = nn.functional as unknown as Record<string, unknown>;

function construct(name: string, args: unknown[]): Callable {
  const Class = classes[name];
  if (Class === undefined) throw new Error(`nn.${name} is missing`);
  return new Class(...args);
}

function decode(value: Json): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  if (isTensor(value)) return decodeTensor(value);
  if ('number' in value) return value.number === 'inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if ('function' in value) return functions[camelCase(value.function as string)];
  if ('instance' in value) return construct(value.instance as string, [named(value.fields as Record<string, Json>)]);
  if ('packed' in value) throw new Error('packed sequences');
  if ('module' in value) {
    const module = construct(value.module as string, [decode({ dict: value.kwargs as Json })]);
    module.loadStateDict(decode({ dict: value.state as Json }) as nn.StateDict);
    return module.train(value.training as boolean);
  }
  return Object.fromEntries(Object.entries(value.dict as Record<string, Json>).map(([key, v]) => [key, decode(v)]));
}

function named(values: Record<string, Json>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [camelCase(key), decode(value)]));
}

function callArguments(args: Json[], kwargs: { dict: Record<string, Json> }): unknown[] {
  const positional = args.map(decode);
  return Object.keys(kwargs.dict).length > 0 ? [...positional, named(kwargs.dict)] : positional;
}

function numbers(tensor: Tensor): ArrayLike<number | bigint> {
  return tensor.dtype === 'bool' ? tensor.to('uint8').toTypedArray() : tensor.detach().toTypedArray();
}

// Compares with the tolerance atol + rtol · |recorded|: processors add up float32 sums in different orders, so last digits differ.
function difference(got: Tensor, want: EncodedTensor, atol: number, rtol: number): string | null {
  if (got.dtype !== want.dtype) return `dtype ${got.dtype}, not ${want.dtype}`;
  if (String(got.shape) !== String(want.shape)) return `shape [${got.shape}], not [${want.shape}]`;
  const a = numbers(got);
  const b = numbers(decodeTensor({ ...want, requiresGrad: false }));
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [Number(a[i]), Number(b[i])];
    if (!isClose(x, y, atol, rtol)) return `element ${i} is ${x}, not ${y}`;
  }
  return null;
}

const tolerance = { atol: 1e-5, rtol: 1e-5 };

function compare(got: unknown, want: Json): string | null {
  if (isTensor(want)) {
    return got instanceof Tensor ? difference(got, want, tolerance.atol, tolerance.rtol) : `${typeof got}, not a tensor`;
  }
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return `not ${want.length} values`;
    for (const [i, value] of want.entries()) {
      const problem = compare(got[i], value);
      if (problem !== null) return `[${i}]: ${problem}`;
    }
    return null;
  }
  if (want === null) return got === null || got === undefined ? null : `${typeof got}, not null`;
  throw new TypeError(`cannot compare with a recorded ${typeof want}: ${JSON.stringify(want).slice(0, 80)}`);
}

function* tensorsOf(value: unknown): Iterable<Tensor> {
  if (value instanceof Tensor) yield value;
  else if (Array.isArray(value)) for (const element of value) yield* tensorsOf(element);
  else if (typeof value === 'object' && value !== null) for (const element of Object.values(value)) yield* tensorsOf(element);
}

function compareState(module: Callable, { keys, state }: Case): string | null {
  const own = module.stateDict();
  if (String(Object.keys(own)) !== String(keys)) return `keys [${Object.keys(own)}], not [${keys}]`;
  for (const [name, value] of Object.entries(state ?? {})) {
    if (!isTensor(value)) continue;
    // The draws are the same; scaling them by a fused multiplication and addition or without one rounds by eps of the largest.
    const want = numbers(decodeTensor({ ...(value as EncodedTensor), requiresGrad: false }));
    const largest = Array.from(want, (x) => Math.abs(Number(x))).reduce((most, x) => Math.max(most, x), 0);
    const problem = difference(own[name] as Tensor, value, (value.dtype === 'float64' ? 2 ** -51 : 2 ** -22) * largest, 0);
    if (problem !== null) return `${name}: ${problem}`;
  }
  return null;
}

const describe = (error: unknown): string => (error as Error).message.split('\n')[0] ?? '';

/** A case's module, as the recorder made it. */
function make(given: Case): ReturnType<typeof construct> {
  torch.manualSeed(0);
  const args = callArguments(given.args, given.kwargs);
  torch.manualSeed(0);
  const module = construct(given.module, args);
  module.train(given.training);
  if (given.dtype !== 'float32') module.to(given.dtype);
  return module;
}

/** Constructs, calls and differentiates a module as Python did; `compile` may replace the module that is called. */
export function replay(given: Case, compile: (module: nn.Module) => nn.Module = (module) => module): Outcome {
  const outcome: Outcome = { state: null, forward: null, gradients: null, repr: null, evaluation: null };
  try {
    const module = make(given);
    outcome.state = compareState(module, given);
    outcome.repr = String(module) === given.repr ? null : `${String(module)} for ${given.repr}`;
    const called = callArguments(given.forwardArgs, given.forwardKwargs);
    let output: unknown;
    try {
      const run = compile(module) as Callable;
      torch.manualSeed(1);
      output = run(...called);
      outcome.forward = compare(output, given.output);
    } catch (error) {
      outcome.forward = describe(error);
      outcome.gradients = outcome.evaluation = 'forward threw';
      return outcome;
    }
    if (given.reprAfter !== undefined && String(module) !== given.reprAfter) outcome.repr = `${String(module)} for ${given.reprAfter}`;
    outcome.gradients = compareGradients(module, output, called, given);
    outcome.evaluation = compareEvaluated(module, given);
  } catch (error) {
    for (const aspect of aspects) outcome[aspect] ??= describe(error);
  }
  return outcome;
}

const modes: Record<Mode, (run: () => unknown) => unknown> = {
  grad: (run) => run(),
  noGrad: (run) => torch.noGrad(run),
  inference: (run) => torch.inferenceMode(run),
  frozen: (run) => run(),
};

// Makes the arguments of a call in a mode of evaluation, and what Python returned for them.
function evaluated(module: Callable, mode: Mode, given: Case): { called: unknown[]; wanted: Json } {
  const called = callArguments(given.forwardArgs, given.forwardKwargs);
  if (mode === 'frozen') {
    module.requiresGrad_(false);
    for (const x of tensorsOf(called)) x.requiresGrad_(false);
  }
  torch.manualSeed(1);
  const recorded = given.evaluated[mode];
  return { called, wanted: (typeof recorded === 'string' ? given.evaluated[recorded as Mode] : recorded) as Json };
}

function compareEvaluated(module: Callable, given: Case): string | null {
  module.eval();
  for (const mode of Object.keys(modes) as Mode[]) {
    const { called, wanted } = evaluated(module, mode, given);
    let problem: string | null;
    try {
      problem = compare(
        modes[mode](() => module(...called)),
        wanted,
      );
    } catch (error) {
      problem = describe(error);
    }
    if (problem !== null) return `${mode}: ${problem}`;
  }
  return null;
}

async function evaluateAsync(module: Callable, mode: Mode, given: Case): Promise<string | null> {
  const { called, wanted } = evaluated(module, mode, given);
  try {
    const problem = compare(await torch.runAsync(() => modes[mode](() => module(...called))), wanted);
    return problem === null ? null : `${mode}: ${problem}`;
  } catch (error) {
    return `${mode}: ${describe(error)}`;
  }
}

/** Calls a case's module in runAsync(), then in each mode of evaluation; the differences of its outputs from Python's. */
export async function replayAsync(given: Case): Promise<Pick<Outcome, 'forward' | 'evaluation'>> {
  const module = make(given);
  const called = callArguments(given.forwardArgs, given.forwardKwargs);
  torch.manualSeed(1);
  const outcome: { forward: string | null; evaluation: string | null } = { forward: null, evaluation: null };
  try {
    outcome.forward = compare(await torch.runAsync(() => module(...called)), given.output);
    module.eval();
    for (const mode of Object.keys(modes) as Mode[]) {
      outcome.evaluation = await evaluateAsync(module, mode, given);
      if (outcome.evaluation !== null) break;
    }
  } catch (error) {
    outcome.forward = describe(error);
  }
  return outcome;
}

/** Makes and calls a module with an error input; the difference from Python's error, null if there is none. */
export function replayError({ module: name, training, args, kwargs, forward, error }: ErrorCase): string | null {
  const recorded = error === null ? 'no error' : `${errorClass(error[0])}: ${error[1]}`;
  try {
    const module = construct(name, callArguments(args, kwargs));
    module.train(training);
    if (forward !== null) module(...callArguments(forward.args, forward.kwargs));
    return error === null ? null : `no error, not ${recorded}`;
  } catch (thrown) {
    const { name: thrownName, message } = thrown as Error;
    if (error !== null && thrownName === errorClass(error[0]) && isSameText(message, ...error)) return null;
    return `${thrownName}: ${describe(thrown)}, not ${recorded}`;
  }
}

/** Outputs of a case, then gradients of parameters and inputs, then buffers as they are after the call. */
export function resultsOf(given: Case, compile: (module: nn.Module) => nn.Module = (module) => module): (Tensor | null)[] {
  const module = make(given);
  const called = callArguments(given.forwardArgs, given.forwardKwargs);
  const run = compile(module) as Callable;
  torch.manualSeed(1);
  const outputs = [...tensorsOf(run(...called))];
  const sums = outputs.filter((x) => x.requiresGrad && x.isFloatingPoint()).map((x) => x.square().sum());
  if (sums.length > 0) sums.reduce((total, x) => total.add(x)).backward();
  return [...outputs, ...[...module.parameters(), ...tensorsOf(called)].map((x) => x.grad), ...module.buffers()];
}

/** A module compiled; a lazy one is called once first, as it must be, so that its parameters have shapes. */
export function compiled(module: nn.Module, finish = (scripted: torch.jit.ScriptModule): nn.Module => scripted): nn.Module {
  const compile = (): nn.Module => finish(torch.jit.script(module) as unknown as torch.jit.ScriptModule);
  if (!module.constructor.name.startsWith('Lazy')) return compile();
  const call = (...args: unknown[]): unknown => {
    (module as Callable)(...args);
    return (compile() as Callable)(...args);
  };
  return call as unknown as nn.Module;
}

function compareGradients(module: Callable, output: unknown, inputs: unknown[], given: Case): string | null {
  const sums = [...tensorsOf(output)].filter((x) => x.requiresGrad && x.isFloatingPoint()).map((x) => x.sum());
  const [first, ...rest] = sums;
  if (first === undefined) return Object.keys(given.gradients).length === 0 ? null : 'no output requires a gradient';
  rest.reduce((total, x) => total.add(x), first).backward();
  const parameters = [...module.namedParameters()].filter(([, p]) => p.grad !== null);
  const names = parameters.map(([name]) => name);
  if (String(names) !== String(Object.keys(given.gradients))) return `gradients of [${names}], not [${Object.keys(given.gradients)}]`;
  for (const [name, parameter] of parameters) {
    const problem = compare(parameter.grad, given.gradients[name] as Json);
    if (problem !== null) return `${name}: ${problem}`;
  }
  for (const [i, input] of [...tensorsOf(inputs)].entries()) {
    const problem = compare(input.grad, given.inputGradients[i] as Json);
    if (problem !== null) return `input ${i}: ${problem}`;
  }
  return null;
}
