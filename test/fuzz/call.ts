// One random call: draws the target and its arguments, runs it, and judges its error.
import torch, { Tensor } from 'node-libtorch';
import { Draws } from './random';
import { listTargets, type Target } from './targets';
import { type Drawn, Values } from './values';

let targets: Target[][] | null = null;

export interface Call {
  readonly target: Target;
  readonly text: string;
  /** Runs the call; returns a promise if the call returned one. */
  run(): unknown;
  /** Frees the arguments and results. */
  free(): void;
}

/** Draws call number `index` of the run with `seed`; the same numbers give the same call. */
export function drawCall(seed: number, index: number, only?: string): Call {
  targets ??= listTargets();
  const draws = new Draws(seed, index);
  const p = draws.next();
  const [functions = [], methods = [], aten = [], otherNamespaces = []] = targets;
  const group = p < 0.25 ? functions : p < 0.45 ? methods : p < 0.93 ? aten : otherNamespaces;
  const target = only === undefined ? draws.pick(group) : (targets.flat().find((t) => t.name === only) as Target);
  const values = new Values(draws);
  const self = target.form === 'method' ? values.tensor() : null;
  const parameters = draws.pick(target.signatures());
  const positional: Drawn[] = [];
  const named: [string, Drawn][] = [];
  let byName = false;
  for (const parameter of parameters) {
    if (parameter.name === 'out' && target.form !== 'raw' && !draws.chance(0.15)) continue;
    if (!draws.chance(parameter.required ? 0.985 : 0.45)) {
      if (!parameter.keywordOnly) byName = true;
      continue;
    }
    const drawn = values.argument(parameter);
    byName ||= parameter.keywordOnly || draws.chance(0.1);
    if (byName) named.push([draws.chance(0.99) ? parameter.name : 'noSuchName', drawn]);
    else positional.push(drawn);
  }
  if (draws.chance(0.01)) positional.push(values.any());
  if (draws.chance(0.01)) named.push([draws.pick(['requiresGrad', 'out', 'dtype', 'axis']), values.any()]);
  const options = named.length > 0 ? [Object.fromEntries(named.map(([name, { value }]) => [name, value]))] : [];
  const texts = positional.map(({ text }) => text);
  if (named.length > 0) texts.push(`{ ${named.map(([name, { text }]) => `${name}: ${text}`).join(', ')} }`);
  const callee = self === null ? (target.form === 'raw' ? `torch.${target.name}` : target.name) : `${self.text}.${target.name.slice(7)}`;
  const args = [...positional.map(({ value }) => value), ...options];
  const after = draws.next();
  let result: unknown;
  return {
    target,
    text: `${callee}(${texts.join(', ')})${after < 0.06 ? ' // printed' : after < 0.3 ? ' // backward' : ''}`,
    run() {
      torch.manualSeed(index);
      result = target.call(self?.value, args);
      if (!(result instanceof Promise)) return use(result, after);
      return result.then((value) => {
        result = value;
        use(value, after);
      });
    },
    free() {
      release(result);
      for (const { value } of positional) release(value);
      for (const tensor of values.tensors) tensor.dispose();
    },
  };
}

// Prints or differentiates the result in some calls: an invalid result may fail only when it is used.
function use(result: unknown, after: number): void {
  const tensor = Array.isArray(result) ? result.find((part) => part instanceof Tensor) : result;
  if (after >= 0.3 || !(tensor instanceof Tensor) || tensor.isDisposed || tensor.numel() > 1e5) return;
  if (after < 0.06) String(tensor);
  else if (tensor.requiresGrad) {
    const sum = tensor.isComplex() ? torch.viewAsReal(tensor).sum() : tensor.sum();
    sum.backward();
    sum.dispose();
  }
}

const dispose = Symbol.dispose ?? Symbol.for('nodejs.dispose');

function release(value: unknown): void {
  if (value instanceof Tensor) {
    if (!value.isDisposed && value.isLeaf && value.grad !== null) {
      value.grad.dispose();
      value.grad = null;
    }
    value.dispose();
  } else if (Array.isArray(value)) value.forEach(release);
  else if (value instanceof Map) value.forEach(release);
  else if (typeof value === 'object' && value !== null && dispose in value) (value as Record<symbol, () => void>)[dispose]?.();
}

/** Says why a call must not end with this error; null if it is of a documented kind. */
export function unexpectedError(error: unknown): string | null {
  if (!(error instanceof Error)) return `threw ${String(error)}, which is no Error`;
  if (error instanceof torch.TorchError) return null;
  if (!(error instanceof TypeError)) return `threw ${error.name}: ${error.message}`;
  const own = /Cannot (read|mix|convert|set)|is not (a function|iterable|a constructor|defined|extensible)|has no dtype|wrong type \(tag/;
  return own.test(error.message) ? `threw an accidental TypeError: ${error.message}` : null;
}
