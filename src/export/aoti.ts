// torch.aoti: models that Python's AOTInductor compiled ahead of time, loaded from .pt2 files and run.

import { existsSync } from 'node:fs';
import { type Call, int, opt, parameters, string } from '../arguments';
import { isOptions } from '../core/describe';
import { NotImplementedError, TorchError, typeError } from '../core/errors';
import { native } from '../core/native';
import { adoptHandle, handleOf } from '../core/tensor-handle';
import { collectIfDue } from '../memory/pacing';
import { Tensor } from '../tensor';

// The JSON form of a nesting in Python's pytree; `type` is null for a tensor.
interface Spec {
  readonly type: string | null;
  readonly context: string;
  readonly children_spec: readonly Spec[];
}

const readSpec = (text: string): Spec => (JSON.parse(text) as [number, Spec])[1];

const keysOf = ({ context }: Spec): string[] => JSON.parse(context) as string[];

const isDict = ({ type }: Spec): boolean => type === 'builtins.dict';

function flatten(value: unknown, into: Tensor[]): void {
  if (value instanceof Tensor) into.push(value);
  else if (Array.isArray(value)) for (const one of value) flatten(one, into);
  else if (isOptions(value)) for (const one of Object.values(value)) flatten(one, into);
  else throw typeError(`the model takes tensors, and nestings of them, not ${value === null ? 'null' : typeof value}`);
}

function unflatten(spec: Spec, tensors: Iterator<Tensor>): unknown {
  if (spec.type === null) {
    const next = tensors.next();
    return next.done ? null : next.value;
  }
  const children = spec.children_spec.map((child) => unflatten(child, tensors));
  if (!isDict(spec)) return children;
  return Object.fromEntries(keysOf(spec).map((key, i) => [key, children[i]]));
}

/** A model that was compiled ahead of time. It takes the arguments that it was exported with. */
export interface CompiledModel<R = unknown> {
  (...args: readonly unknown[]): R;
  /** The metadata of the package, such as the device. */
  readonly metadata: Readonly<Record<string, string>>;
}

const signature = parameters(
  'load',
  { path: string },
  /** Which model of the package. */
  { modelName: opt(string, 'model') },
  /** How many may run at once, in threads. */
  { numRunners: opt(int, 1) },
  /** The GPU to run on; -1: the current one. */
  { deviceIndex: opt(int, -1) },
);

/**
 * Loads a package that Python's `torch._inductor.aoti_compile_and_package` made. A package contains machine code: load only
 * trusted files.
 *
 * @throws NotImplementedError where the LibTorch has no loader
 * @see https://docs.pytorch.org/docs/stable/torch.compiler_aot_inductor.html
 */
export function load<R = unknown>(...given: Call<typeof signature>): CompiledModel<R> {
  const [path, modelName, numRunners, deviceIndex] = signature.bind(given);
  if (native.aotiLoad === undefined) throw new NotImplementedError('this LibTorch has no loader of AOTInductor packages');
  if (!existsSync(path)) throw new TorchError(`torch.aoti.load: ${path} does not exist`);
  const wrapper = {};
  const handle = native.aotiLoad(wrapper, path, modelName, numRunners, deviceIndex);
  const [inputs = '', outputs = ''] = native.aotiSpec(handle);
  const [, named] = readSpec(inputs).children_spec;
  const output = readSpec(outputs);
  const names = named === undefined ? [] : keysOf(named);
  const call = (...args: readonly unknown[]): unknown => {
    const tensors: Tensor[] = [];
    const last = args.at(-1);
    const isByName = names.length > 0 && isOptions(last);
    for (const arg of isByName ? args.slice(0, -1) : args) flatten(arg, tensors);
    for (const name of isByName ? names : []) {
      const value = (last as Record<string, unknown>)[name];
      if (value === undefined) throw typeError(`the model needs an argument '${name}'`);
      flatten(value, tensors);
    }
    const results = native.aotiRun(handle, tensors.map(handleOf)).map((one) => adoptHandle(one) as Tensor);
    collectIfDue(native.threadLiveBytes());
    return unflatten(output, results[Symbol.iterator]());
  };
  const all = native.aotiMetadata(handle);
  const metadata = Object.fromEntries(all.flatMap((key, i) => (i % 2 === 0 ? [[key, all[i + 1] as string]] : [])));
  return Object.defineProperties(call, { metadata: { value: metadata }, wrapper: { value: wrapper } }) as unknown as CompiledModel<R>;
}
