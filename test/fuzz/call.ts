// One random call: draws the target and its arguments, runs it, and judges its error.
import torch, { Tensor } from 'node-libtorch';
import { drawFile } from './files';
import { Draws } from './random';
import { listTargets, type Target } from './targets';
import { type Drawn, Values } from './values';

let groups: ReturnType<typeof listTargets> | null = null;

export interface Call {
  readonly text: string;
  /** Runs the call; returns a promise if the call returned one. */
  run(): unknown;
  /** Frees the arguments and results. */
  free(): void;
}

type Groups = ReturnType<typeof listTargets>;

function drawTarget(groups: Groups, draws: Draws): Target {
  let p = draws.next();
  const group = groups.find(({ share }) => {
    p -= share;
    return p < 0;
  });
  return draws.pick((group ?? (groups[0] as Groups[number])).targets);
}

/** Kinds of functions that `--only` names; any other name is that of one function. */
const kinds: Readonly<Record<string, (target: Target) => boolean>> = {
  surface: ({ form }) => form !== 'raw',
  outputs: ({ form, name }) => form === 'raw' && /out$/.test(name),
};

const chosen = new Map<string, readonly Target[]>();

function named(groups: Groups, name: string): readonly Target[] {
  const known = chosen.get(name);
  if (known !== undefined) return known;
  const isWanted = kinds[name] ?? ((target: Target) => target.name === name);
  const found = groups.flatMap(({ targets }) => targets).filter(isWanted);
  if (found.length === 0) throw new Error(`there is no function ${name} to call`);
  chosen.set(name, found);
  return found;
}

// Draws the arguments by position, and those by name as one object at the end.
function drawArguments(target: Target, draws: Draws, values: Values): { args: unknown[]; text: string } {
  const positional: Drawn[] = [];
  const byNames: [string, Drawn][] = [];
  let byName = false;
  for (const parameter of draws.pick(target.signatures())) {
    if (parameter.name === 'out' && target.form !== 'raw' && !draws.chance(0.15)) continue;
    if (!draws.chance(parameter.required ? 0.985 : 0.45)) {
      if (!parameter.keywordOnly) byName = true;
      continue;
    }
    const any = values.argument(parameter);
    // A recurrent layer makes as many as this says, in Python too: 2^31 of them take forever.
    const isEndless = parameter.name === 'numLayers' && typeof any.value === 'number' && any.value > 100;
    const drawn = isEndless ? { value: 2, text: '2' } : any;
    byName ||= parameter.keywordOnly || draws.chance(0.1);
    if (byName) byNames.push([draws.chance(0.99) ? parameter.name : 'noSuchName', drawn]);
    else positional.push(drawn);
  }
  if (draws.chance(0.01)) positional.push(values.any());
  if (draws.chance(0.01)) byNames.push([draws.pick(['requiresGrad', 'out', 'dtype', 'axis']), values.any()]);
  const texts = positional.map(({ text }) => text);
  if (byNames.length > 0) texts.push(`{ ${byNames.map(([name, { text }]) => `${name}: ${text}`).join(', ')} }`);
  const options = byNames.length > 0 ? [Object.fromEntries(byNames.map(([name, { value }]) => [name, value]))] : [];
  return { args: [...positional.map(({ value }) => value), ...options], text: texts.join(', ') };
}

function calleeOf(target: Target, self: Drawn | null, owner: { text: string } | null): string {
  if (self !== null) return `${self.text}.${target.name.slice('Tensor.'.length)}`;
  if (owner !== null) return `${target.owner?.name}(${owner.text}).${target.name.slice(target.name.lastIndexOf('.') + 1)}`;
  return target.form === 'raw' ? `torch.${target.name}` : target.name;
}

/** Draws call number `index` of the run with `seed`; the same numbers give the same call. */
export function drawCall(seed: number, index: number, only?: string): Call {
  const draws = new Draws(seed, index);
  if (only === 'files') return { ...drawFile(draws), free() {} };
  groups ??= listTargets();
  const target = only === undefined ? drawTarget(groups, draws) : draws.pick(named(groups, only));
  const values = new Values(draws);
  const self = target.form === 'method' ? values.tensor() : null;
  const owner = target.owner === undefined ? null : drawArguments(target.owner, draws, values);
  const { args, text } = drawArguments(target, draws, values);
  const callee = calleeOf(target, self, owner);
  const after = draws.next();
  let result: unknown;
  return {
    text: `${callee}(${text})${after < 0.06 ? ' // printed' : after < 0.3 ? ' // backward' : ''}`,
    run() {
      torch.manualSeed(index);
      result = target.call(target.owner === undefined ? self?.value : target.owner.call(undefined, owner?.args ?? []), args);
      if (!(result instanceof Promise)) return use(result, after);
      return result.then((value) => {
        result = value;
        use(value, after);
      });
    },
    free() {
      release(result);
      for (const value of [...args, ...(owner?.args ?? [])]) release(value);
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
  if (value instanceof torch.autograd.RemovableHandle) value.remove();
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

// The function that made an error, by the top frame of its stack when it was made; the stack that users see begins at their call.
const origins = new WeakMap<object, string | null>();

/** Notes the origins of errors from now on. */
export function watchErrors(): void {
  Error.prepareStackTrace = (error, sites) => {
    origins.set(error, sites[0]?.getFunctionName() ?? null);
    return [String(error), ...sites.map((site) => `    at ${site}`)].join('\n');
  };
}

/** Says why a call must not end with this error; null if it is of a documented kind. */
export function unexpectedError(error: unknown): string | null {
  if (!(error instanceof Error)) return `threw ${String(error)}, which is no Error`;
  if (error instanceof torch.TorchError) return null;
  if (!(error instanceof TypeError)) return `threw ${error.name}: ${error.message}`;
  void error.stack;
  // One function makes the TypeErrors about arguments (typeError in src/core/errors.ts), and a function that was passed to the
  // library may be called with other arguments than it takes; any other is of V8 or of Node.
  return /^(typeError|passedFunction)\d*$/.test(origins.get(error) ?? '') ? null : `threw an accidental TypeError: ${error.message}`;
}
