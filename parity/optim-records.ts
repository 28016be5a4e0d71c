// Optimizers, schedules and clipped gradients as record_optim.py recorded them, and their values.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import torch, { optim, type Tensor } from 'node-libtorch';
import { camelCase } from '../src/core/names';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface EncodedTensor {
  readonly tensor: string;
  readonly dtype: torch.DType;
  readonly shape: number[];
}

export interface Thrown {
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

export interface Drawn {
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

export function decodeTensor({ tensor, dtype, shape }: EncodedTensor): Tensor {
  return torch.frombuffer(new Uint8Array(Buffer.from(tensor, 'base64')), { dtype }).view(shape);
}

// Decodes Python's dicts as Maps; `made` collects the tensors so far, to which later values may refer by index.
export function decode(value: Json, made: Tensor[] = []): unknown {
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

export const named = (map: Map<string, unknown>): Record<string, unknown> =>
  Object.fromEntries([...map].map(([key, value]) => [camelCase(key), value]));

export const drawn = Object.fromEntries(
  Object.entries(recorded.drawn).map(([dtype, json]) => {
    const kinds = decode(json) as Map<string, Map<string, unknown>>;
    return [dtype, Object.fromEntries([...kinds].map(([kind, of]) => [kind, Object.fromEntries(of) as unknown as Drawn]))];
  }),
) as unknown as Record<string, Record<string, Drawn>>;

type OptimizerClass = new (params: unknown, options: object) => optim.Optimizer;
const classes = optim as unknown as Record<string, OptimizerClass | undefined>;

export function construct(name: string, params: unknown, options: object): optim.Optimizer {
  const Class = classes[name];
  if (Class === undefined) throw new Error(`optim.${name} is missing`);
  return new Class(params, options);
}
