// Replays PyTorch's own optimizer cases and schedules, recorded in Python by record_optim.py, and describes the differences.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import torch, { nn, optim, Tensor } from 'node-libtorch';
import { camelCase } from '../src/core/names';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface EncodedTensor {
  readonly tensor: string;
  readonly dtype: torch.DType;
  readonly shape: number[];
}

interface Thrown {
  readonly name: string;
  readonly message: string;
}

export interface OptimizerCase {
  readonly optimizer: string;
  readonly options: Json;
  readonly dtype: string;
  readonly how: 'plain' | 'groups' | 'sparse' | 'sparse groups' | 'differentiable';
  readonly after: EncodedTensor[][];
  readonly gradients?: (EncodedTensor | null)[];
  readonly repr?: string;
  readonly stateDict?: Json;
}

export interface ErrorCase {
  readonly optimizer: string;
  readonly desc: string;
  readonly params: Json;
  readonly options: Json;
  readonly stage: 'construction' | 'step';
  readonly gradients: 'dense' | 'sparse';
  readonly error: Thrown;
}

export interface ScheduleCase {
  readonly scheduler: string;
  readonly options: Json;
  readonly optimizer: string;
  readonly first: number[];
  readonly rates: number[][][];
  readonly last: number[];
  readonly stateDict: Json;
  readonly rest: number[][][];
}

export interface ClosedFormCase {
  readonly scheduler: string;
  readonly options: Json;
  readonly rates: number[][];
}

export interface ScheduleErrorCase {
  readonly scheduler: string;
  readonly options: Json;
  readonly error: Thrown;
}

export interface ClipCase {
  readonly name: string;
  readonly args: Json[];
  readonly kwargs: Record<string, boolean>;
  readonly result: EncodedTensor | null;
  readonly grads: (EncodedTensor | null)[];
}

export interface AverageCase {
  readonly name: string;
  readonly state: Json;
  readonly output: EncodedTensor;
  readonly mean: EncodedTensor;
}

interface Drawn {
  params: Tensor[];
  grads: Tensor[][];
}

interface Recorded {
  readonly version: string;
  readonly drawn: Record<string, Json>;
  readonly cases: OptimizerCase[];
  readonly errors: ErrorCase[];
  readonly schedules: ScheduleCase[];
  readonly closedForms: ClosedFormCase[];
  readonly scheduleErrors: ScheduleErrorCase[];
  readonly metrics: number[];
  readonly clips: ClipCase[];
  readonly averages: AverageCase[];
}

export const recorded: Recorded = JSON.parse(gunzipSync(readFileSync('test/fixtures/optim.json.gz')).toString('utf8'));

const isRecord = (value: unknown): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);

function decodeTensor({ tensor, dtype, shape }: EncodedTensor): Tensor {
  return torch.frombuffer(new Uint8Array(Buffer.from(tensor, 'base64')), { dtype }).view(shape);
}

// Decodes Python's dicts as Maps; `made` collects the tensors so far, to which later values may refer by index.
function decode(value: Json, made: Tensor[] = []): unknown {
  if (Array.isArray(value)) return value.map((element) => decode(element, made));
  if (!isRecord(value)) return value;
  if ('tensor' in value) {
    const tensor = decodeTensor(value as unknown as EncodedTensor);
    made.push(tensor);
    return tensor;
  }
  if ('sparse' in value) {
    const tensor = (decode(value.sparse as Json) as Tensor).toSparse();
    made.push(tensor);
    return tensor;
  }
  if ('same' in value) return made[value.same as number];
  if ('number' in value) return value.number === 'inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if ('dict' in value) return new Map((value.dict as [Json, Json][]).map(([k, v]) => [k, decode(v, made)]));
  return value;
}

const named = (map: Map<string, unknown>): Record<string, unknown> =>
  Object.fromEntries([...map].map(([key, value]) => [camelCase(key), value]));

const drawn = Object.fromEntries(
  Object.entries(recorded.drawn).map(([dtype, json]) => {
    const kinds = decode(json) as Map<string, Map<string, unknown>>;
    return [dtype, Object.fromEntries([...kinds].map(([kind, of]) => [kind, Object.fromEntries(of) as unknown as Drawn]))];
  }),
) as unknown as Record<string, Record<string, Drawn>>;

type OptimizerClass = new (params: unknown, options: object) => optim.Optimizer;
const classes = optim as unknown as Record<string, OptimizerClass | undefined>;

function construct(name: string, params: unknown, options: object): optim.Optimizer {
  const Class = classes[name];
  if (Class === undefined) throw new Error(`optim.${name} is missing`);
  return new Class(params, options);
}

// Python prints 1.0 where JavaScript prints 1.
const plainNumbers = (text: string): string => text.replace(/(\d)\.0\b(?!\d)/g, '$1').replace(/(\d)e-0(\d)/g, '$1e-$2');

/** Tolerances t by dtype: numbers may differ by t · (1 + |recorded|). */
const tolerances: Record<string, number> = { float32: 1e-6, complex64: 1e-6, float64: 1e-12, complex128: 1e-12 };

function numbers(tensor: Tensor): ArrayLike<number> {
  return tensor.detach().toTypedArray() as unknown as ArrayLike<number>;
}

/** Describes the first difference beyond the tolerance, and tells whether all bits are equal. */
function compare(got: Tensor, want: EncodedTensor, tolerance: number): { problem: string | null; isExact: boolean } {
  const same = { problem: null, isExact: true };
  if (got.dtype !== want.dtype) return { problem: `dtype ${got.dtype}, not ${want.dtype}`, isExact: false };
  if (String(got.shape) !== String(want.shape)) return { problem: `shape [${got.shape}], not [${want.shape}]`, isExact: false };
  const [a, b] = [numbers(got), numbers(decodeTensor(want))];
  let isExact = true;
  for (let i = 0; i < b.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    if (x === y || (Number.isNaN(x) && Number.isNaN(y))) continue;
    isExact = false;
    if (!(Math.abs(x - y) <= tolerance * (1 + Math.abs(y)))) return { problem: `element ${i} is ${x}, not ${y}`, isExact };
  }
  return isExact ? same : { problem: null, isExact };
}

export interface Outcome {
  /** The first difference, null if there is none. */
  readonly problem: string | null;
  /** Whether all parameters equal Python's to the bit. */
  readonly isExact: boolean;
}

const describe = (error: unknown): string => `${(error as Error).name}: ${(error as Error).message.split('\n')[0] ?? ''}`;

function lossOf(params: readonly Tensor[]): Tensor {
  let total: Tensor | null = null;
  params.slice(0, -1).forEach((param, i) => {
    const x = param.isComplex() ? torch.viewAsReal(param) : param;
    const first = x
      .sub(0.5 * (i + 1))
      .pow(2)
      .mul(i + 1)
      .sum();
    const second = x.pow(4).sum().mul(0.1);
    total = (total === null ? first.add(0) : total.add(first)).add(second);
  });
  return total as unknown as Tensor;
}

function sparseOf(grad: Tensor, step: number): Tensor {
  const kept = grad.clone();
  if (kept.ndim === 0) return kept.toSparse();
  kept.setAt(torch.slice(step % 2, null, 2), 0);
  return kept.toSparse(1);
}

function stepAlong(
  optimizer: optim.Optimizer,
  params: readonly Tensor[],
  grads: readonly Tensor[],
  { how }: OptimizerCase,
  step: number,
): void {
  if (optimizer instanceof optim.LBFGS) {
    optimizer.step(() => {
      optimizer.zeroGrad();
      const loss = lossOf(params);
      loss.backward();
      return loss;
    });
    return;
  }
  grads.forEach((grad, i) => {
    (params[i] as Tensor).grad = how.startsWith('sparse') ? sparseOf(grad, step) : grad.clone();
  });
  optimizer.step();
}

// Reduces a state dict to the recorder's outline: larger tensors by dtype and shape.
function outline(value: unknown): unknown {
  if (value instanceof Tensor)
    return outline({ dtype: value.dtype, ...(value.ndim === 0 ? { value: value.item() } : { shape: [...value.shape] }) });
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value !== 'object' || value === null) return value;
  const entries = [...(value instanceof Map ? value : Object.entries(value))].map(([key, element]): [string, unknown] => [
    String(key),
    outline(element),
  ]);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function differsDeep(got: unknown, want: unknown, path: string, byValue = true): string | null {
  if (typeof got === 'number' && typeof want === 'number') {
    if (!byValue || Object.is(got, want) || Math.abs(got - want) <= 1e-6 * (1 + Math.abs(want))) return null;
  }
  if (Array.isArray(got) && Array.isArray(want)) {
    if (got.length !== want.length) return `${path} has ${got.length} entries, not ${want.length}`;
    for (let i = 0; i < got.length; i++) {
      const problem = differsDeep(got[i], want[i], `${path}.${typeof got[i]?.[0] === 'string' ? got[i][0] : i}`, byValue);
      if (problem !== null) return problem;
    }
    return null;
  }
  return got === want ? null : `${path} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`;
}

/** Runs one optimizer as Python did. */
export function replayOptimizer(given: OptimizerCase): Outcome {
  try {
    return given.how === 'differentiable' ? replayDifferentiable(given) : replaySteps(given);
  } catch (error) {
    return { problem: describe(error), isExact: false };
  }
}

function replaySteps(given: OptimizerCase): Outcome {
  const of = (drawn[given.dtype] as Record<string, Drawn>)[given.optimizer === 'Muon' ? 'matrices' : 'any'] as Drawn;
  const params = of.params.map((param) => param.clone().requiresGrad_());
  const groups = given.how.endsWith('groups') ? [{ params: params.slice(0, 2) }, { params: params.slice(2), lr: 0.5 }] : params;
  const options = named(decode(given.options) as Map<string, unknown>);
  const optimizer = construct(given.optimizer, groups, options);
  let isExact = true;
  for (const [step, grads] of of.grads.entries()) {
    stepAlong(optimizer, params, grads, given, step);
    const want = step === 0 ? given.after[0] : step === of.grads.length - 1 ? given.after[1] : undefined;
    for (const [i, expected] of (want ?? []).entries()) {
      const found = compare(params[i] as Tensor, expected, toleranceOf(given, expected, of.params[i] as Tensor));
      isExact &&= found.isExact;
      if (found.problem !== null) return { problem: `parameter ${i} after step ${step + 1}: ${found.problem}`, isExact: false };
    }
  }
  const text = plainNumbers(String(optimizer));
  if (text !== plainNumbers(given.repr as string)) return { problem: `${text} for ${given.repr}`, isExact };
  const [got, want] = [outline(optimizer.stateDict()), outline(decode(given.stateDict as Json))];
  return { problem: differsDeep(got, want, 'state dict', !isIterated(given)), isExact };
}

// LBFGS takes up to twenty steps in one, each by quotients of differences that vanish where it arrives: in single precision they
// are of what the processor rounds, and up to ten times its tolerance is left of that in the parameters.
const isIterated = ({ optimizer, dtype }: OptimizerCase): boolean =>
  optimizer === 'LBFGS' && (dtype === 'float32' || dtype === 'complex64');

function toleranceOf(given: OptimizerCase, want: EncodedTensor, start: Tensor): number {
  const usual = tolerances[given.dtype] as number;
  if (isIterated(given)) return 10 * usual;
  // It makes a step's direction in bfloat16, which each processor rounds at other places.
  if (given.optimizer === 'Muon') return Math.max(usual, 2 ** -6 * decodeTensor(want).sub(start).abs().max().item());
  // It keeps its step's size as float32, which PyTorch's multi-tensor loop rounds in another order than its plain one.
  return given.optimizer === 'ASGD' && (decode(given.options) as Map<string, unknown>).get('foreach') === true ? 1e-6 : usual;
}

function replayDifferentiable(given: OptimizerCase): Outcome {
  const of = (drawn[given.dtype] as Record<string, Drawn>).any as Drawn;
  const leaves = of.params.slice(0, -1).map((param) => param.clone().requiresGrad_());
  const grads = (of.grads[0] as Tensor[]).map((grad) => grad.clone().requiresGrad_());
  const params = leaves.map((leaf) => leaf.clone());
  params.forEach((param, i) => {
    param.grad = grads[i] as Tensor;
  });
  construct(given.optimizer, params, named(decode(given.options) as Map<string, unknown>)).step();
  const total = params.map((param, i) => param.mul(i + 1).sum()).reduce((sum, one) => sum.add(one));
  const found = torch.autograd.grad(total, [...leaves, ...grads], { allowUnused: true });
  let isExact = true;
  const pairs: [Tensor | null, EncodedTensor | null][] = [
    ...params.map((param, i): [Tensor, EncodedTensor] => [param, (given.after[0] as EncodedTensor[])[i] as EncodedTensor]),
    ...found.map((grad, i): [Tensor | null, EncodedTensor | null] => [grad, (given.gradients ?? [])[i] ?? null]),
  ];
  for (const [i, [got, want]] of pairs.entries()) {
    if (got === null || want === null) {
      if (got !== want) return { problem: `value ${i} is ${got === null ? 'missing' : 'there'}`, isExact: false };
      continue;
    }
    const { problem, isExact: same } = compare(got, want, tolerances[given.dtype] as number);
    isExact &&= same;
    if (problem !== null) return { problem: `value ${i}: ${problem}`, isExact: false };
  }
  return { problem: null, isExact };
}

// Python's exception classes → this library's.
const errorNames: Record<string, string> = { RuntimeError: 'TorchError', KeyError: 'TorchError' };

// Compares class and message; numbers are written as in JavaScript.
function compareErrors(got: unknown, { name, message }: Thrown): string | null {
  if (!(got instanceof Error)) return 'nothing was thrown';
  const wanted = errorNames[name] ?? name;
  if (got.name !== wanted) return `${describe(got)} for ${wanted}: ${message}`;
  const text = name === 'KeyError' ? message.slice(1, -1).replaceAll('\\n', '\n').replaceAll("\\'", "'") : message;
  const [a, b] = [plainNumbers(got.message), plainNumbers(text)];
  return a === b ? null : `${a} for ${b}`;
}

/** Repeats a case that Python refused. Where Python raised a warning as an error, `warnings` must contain the warning. */
export function replayError(given: ErrorCase, warnings: readonly string[]): string | null {
  const toObjects = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(toObjects);
    return value instanceof Map ? Object.fromEntries([...value].map(([key, element]) => [camelCase(key), toObjects(element)])) : value;
  };
  try {
    const params = toObjects(decode(given.params, []));
    const optimizer = construct(given.optimizer, params, named(decode(given.options) as Map<string, unknown>));
    if (given.error.name === 'UserWarning') return warnings.includes(given.error.message) ? null : 'no warning was given';
    if (given.stage === 'construction') return 'nothing was thrown';
    for (const param of optimizer.paramGroups[0]?.params ?? []) {
      const dense = torch.onesLike(param);
      param.grad = given.gradients === 'sparse' ? dense.toSparse() : dense;
    }
    optimizer.step();
    return 'nothing was thrown';
  } catch (error) {
    return compareErrors(error, given.error);
  }
}

const utils = nn.utils as unknown as Record<string, (...args: unknown[]) => unknown>;

/** Clips gradients as Python did. */
export function replayClip(given: ClipCase): string | null {
  const of = (drawn.float32 as Record<string, Drawn>).any as Drawn;
  const params = of.params.map((param) => param.clone().requiresGrad_());
  for (const [i, grad] of (of.grads[0] as Tensor[]).entries()) (params[i] as Tensor).grad = grad.clone();
  const tensors = given.name === 'get_total_norm' ? params.flatMap(({ grad }) => (grad === null ? [] : [grad])) : params;
  const result = (utils[camelCase(given.name)] as (...args: unknown[]) => unknown)(tensors, ...given.args.map((arg) => decode(arg)), {
    ...given.kwargs,
  });
  const pairs: [unknown, EncodedTensor | null][] = [
    [result ?? null, given.result],
    ...params.map(({ grad }, i): [Tensor | null, EncodedTensor | null] => [grad, given.grads[i] ?? null]),
  ];
  for (const [i, [got, want]] of pairs.entries()) {
    if (got === null && want === null) continue;
    if (!(got instanceof Tensor) || want === null) return `value ${i} is ${String(got)}`;
    const { problem } = compare(got, want, 1e-6);
    if (problem !== null) return `value ${i}: ${problem}`;
  }
  return null;
}

/** Averages a model along its training as Python did. */
export function replayAverage(given: AverageCase): string | null {
  const { AveragedModel, getEmaAvgFn, getEmaMultiAvgFn, getSwaAvgFn, getSwaMultiAvgFn, updateBn } = optim.swaUtils;
  const options: Record<string, object> = {
    default: {},
    ema: { multiAvgFn: getEmaMultiAvgFn(0.9) },
    swa: { multiAvgFn: getSwaMultiAvgFn() },
    'one ema': { avgFn: getEmaAvgFn(0.9) },
    'one swa': { avgFn: getSwaAvgFn() },
    buffers: { useBuffers: true },
  };
  torch.manualSeed(1);
  const model = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4));
  const averaged = new AveragedModel(model, options[given.name] as object);
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
  const data = Array.from({ length: 4 }, () => torch.randn(5, 3));
  for (const x of data) {
    optimizer.zeroGrad();
    (model(x) as Tensor).pow(2).sum().backward();
    optimizer.step();
    averaged.updateParameters(model);
  }
  const state = averaged.stateDict();
  for (const [name, want] of (given.state as { dict: [string, Json][] }).dict) {
    const got = state[name];
    if (!(got instanceof Tensor)) return `${name} is missing`;
    const { problem } = compare(
      got.dtype === 'int64' ? got.to('float64') : got,
      (got.dtype === 'int64' ? asFloat(want) : want) as EncodedTensor,
      1e-5,
    );
    if (problem !== null) return `${name}: ${problem}`;
  }
  updateBn(data, averaged);
  averaged.eval();
  const mean = (averaged.module.at(1) as nn.BatchNorm1d).runningMean as Tensor;
  return compare(mean, given.mean, 1e-5).problem ?? compare(averaged(data[0] as Tensor) as Tensor, given.output, 1e-5).problem;
}

function asFloat(value: Json): unknown {
  const numbers = (decode(value) as Tensor).to('float64');
  return {
    tensor: Buffer.from((numbers.toTypedArray() as Float64Array).buffer).toString('base64'),
    dtype: 'float64',
    shape: [...numbers.shape],
  };
}

type Scheduler = optim.lrScheduler.LRScheduler;
const lambdas: Record<string, (epoch: number) => number> = { inverse: (e) => 1 / (1 + e), power: (e) => 0.95 ** e, half: () => 0.5 };

function makeScheduler(optimizer: optim.Optimizer, name: string, options: Map<string, unknown>): Scheduler {
  const given: Record<string, unknown> = named(options);
  for (const key of ['lrLambda', 'scaleFn']) {
    const value = given[key];
    if (typeof value === 'string') given[key] = lambdas[value];
    else if (Array.isArray(value)) given[key] = value.map((one) => lambdas[one as string]);
  }
  if (given.schedulers !== undefined) {
    given.schedulers = (given.schedulers as [string, Map<string, unknown>][]).map(([inner, of]) => makeScheduler(optimizer, inner, of));
  }
  const all = { ...optim.lrScheduler, ...optim.swaUtils } as unknown as Record<string, new (...args: unknown[]) => Scheduler>;
  const Class = all[name] as new (...args: unknown[]) => Scheduler;
  return name === 'ChainedScheduler' ? new Class(given.schedulers) : new Class(optimizer, given);
}

function makeOptimizer(kind: string): optim.Optimizer {
  const [a, b] = [torch.zeros(1, { requiresGrad: true }), torch.zeros(1, { requiresGrad: true })];
  const groups = [{ params: [a] }, { params: [b], lr: 0.3 }];
  return kind === 'SGD' ? new optim.SGD(groups, { lr: 0.1, momentum: 0.5 }) : new optim.Adam(groups, { lr: 0.1 });
}

function advance(optimizer: optim.Optimizer, scheduler: Scheduler, start: number, count: number): number[][][] {
  return Array.from({ length: count }, (_, i) => {
    optimizer.step();
    if (scheduler instanceof optim.lrScheduler.ReduceLROnPlateau) scheduler.step(recorded.metrics[start + i] as number);
    else scheduler.step();
    return optimizer.paramGroups.map((group) => {
      const { lr, momentum, betas } = group as unknown as { lr: number; momentum?: number; betas?: number[] };
      return [lr, momentum ?? (betas as number[])[0]] as number[];
    });
  });
}

// The last digits of cosines and powers depend on the C library.
function ratesDiffer(got: unknown, want: unknown, path: string): string | null {
  if (Array.isArray(got) && Array.isArray(want) && got.length === want.length) {
    for (const [i, element] of got.entries()) {
      const problem = ratesDiffer(element, want[i], `${path}.${i}`);
      if (problem !== null) return problem;
    }
    return null;
  }
  const [a, b] = [Number(got), Number(want)];
  return Math.abs(a - b) <= 1e-13 * Math.max(1, Math.abs(b)) || a === b ? null : `${path} is ${String(got)}, not ${String(want)}`;
}

/** Runs one schedule as Python did and compares rates, state dict, and a scheduler that continues from it. */
export function replaySchedule(given: ScheduleCase): string | null {
  try {
    const options = decode(given.options) as Map<string, unknown>;
    const optimizer = makeOptimizer(given.optimizer);
    const scheduler = makeScheduler(optimizer, given.scheduler, options);
    const first = optimizer.paramGroups.map((group) => (group as unknown as { lr: number }).lr);
    const rates = advance(optimizer, scheduler, 0, 20);
    const problem = ratesDiffer([first, rates, scheduler.getLastLr()], [given.first, given.rates, given.last], 'rates');
    if (problem !== null) return problem;
    const state = differsDeep(outline(scheduler.stateDict()), outline(decode(given.stateDict)), 'state dict');
    if (state !== null) return state;
    const other = makeOptimizer(given.optimizer);
    const resumed = makeScheduler(other, given.scheduler, options);
    other.loadStateDict(optimizer.stateDict());
    resumed.loadStateDict(scheduler.stateDict());
    return ratesDiffer(advance(other, resumed, 20, 5), given.rest, 'resumed');
  } catch (error) {
    return describe(error);
  }
}

/** Sets a scheduler to epochs by step(epoch) and compares the rates. */
export function replayClosedForm(given: ClosedFormCase): string | null {
  try {
    const scheduler = makeScheduler(makeOptimizer('SGD'), given.scheduler, decode(given.options) as Map<string, unknown>);
    const rates = [3, 7, 8, 2, 15].map((epoch) => {
      scheduler.step(epoch);
      return scheduler.getLastLr();
    });
    return ratesDiffer(rates, given.rates, 'rates');
  } catch (error) {
    return describe(error);
  }
}

/** Constructs a scheduler that Python refused, and compares the error. */
export function replayScheduleError(given: ScheduleErrorCase): string | null {
  try {
    makeScheduler(makeOptimizer('SGD'), given.scheduler, decode(given.options) as Map<string, unknown>);
    return 'nothing was thrown';
  } catch (error) {
    return compareErrors(error, given.error);
  }
}
