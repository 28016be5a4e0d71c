// The base of all optimizers: parameter groups, state, and both in PyTorch's form.
import { clearGradients, withGradients } from '../autograd/gradient';
import { enableGrad, noGrad } from '../autograd/mode';
import { TorchError, ValueError } from '../errors';
import { keepTensor, release } from '../memory/scope';
import { camelCase, snakeCase } from '../ops/schema';
import { pythonRepr } from '../python-repr';
import { Tensor } from '../tensor/tensor';
import { Tuple } from '../tuple';

/** The tensors that one set of options holds for. */
export type ParamGroup<O extends object> = O & { params: Tensor[] };

/** A group as it is given: options that are missing are the optimizer's own. */
export type ParamGroupOptions<O extends object> = Partial<O> & { params: Tensor | Iterable<Tensor> };

/** What an optimizer trains: tensors, or groups of them. */
export type Params<O extends object> = Iterable<Tensor> | Iterable<ParamGroupOptions<O>>;

/** What an optimizer remembers of one parameter, by PyTorch's names: `exp_avg`, `step`. */
export type ParamState = Record<string, unknown>;

/** An optimizer's state as files hold it. */
export interface OptimizerStateDict {
  /** By the parameter's position over all groups. */
  state: Map<number, ParamState>;
  /** Options by PyTorch's names, and the positions of the group's parameters. */
  param_groups: (Record<string, unknown> & { params: number[] })[];
}

/** Tensors of one device and dtype with their gradients: what a multi-tensor kernel takes. */
export interface Batch<S extends ParamState> {
  readonly params: Tensor[];
  readonly grads: Tensor[];
  readonly states: S[];
}

/**
 * The base of all optimizers.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html
 */
export abstract class Optimizer<O extends object = object, S extends ParamState = ParamState> {
  /** Settable: `optimizer.paramGroups[0].lr = 0.01`. */
  readonly paramGroups: ParamGroup<O>[] = [];
  /** What is remembered of each parameter. */
  readonly state = new Map<Tensor, S>();

  /**
   * @param defaults the options of groups that do not say otherwise
   * @throws ValueError for no parameters, for the same one in two groups, and for a tensor that is no leaf
   */
  protected constructor(
    params: Params<O>,
    readonly defaults: O,
  ) {
    if (params instanceof Tensor)
      throw new TypeError(`params argument given to the optimizer should be an iterable of Tensors or objects, but got Tensor`);
    if (typeof (params as Iterable<unknown> | null)?.[Symbol.iterator] !== 'function') {
      throw new TypeError(
        `params argument given to the optimizer should be an iterable of Tensors or objects, but got ${params === null ? 'null' : typeof params}`,
      );
    }
    const given = [...(params as Iterable<Tensor | ParamGroupOptions<O>>)];
    if (given.length === 0) throw new ValueError('optimizer got an empty parameter list');
    const groups = given.every((one) => one instanceof Tensor) ? [{ params: given as Tensor[] }] : given;
    for (const group of groups) this.addParamGroup(group as ParamGroupOptions<O>);
  }

  /** Trains more tensors, with options of their own. */
  addParamGroup(group: ParamGroupOptions<O>): void {
    if (group instanceof Tensor || typeof group !== 'object' || group === null || group.params === undefined) {
      throw new TypeError('a parameter group must be an object with params');
    }
    const unknown = Object.keys(group).find((key) => key !== 'params' && !(key in this.defaults));
    if (unknown !== undefined)
      throw new TypeError(`a parameter group got an unexpected option '${unknown}' (expected ${Object.keys(this.defaults).join(', ')})`);
    const params = group.params instanceof Tensor ? [group.params] : [...(group.params as Iterable<Tensor>)];
    for (const param of params) {
      if (!(param instanceof Tensor))
        throw new TypeError(`optimizer can only optimize Tensors, but one of the params is ${param === null ? 'null' : typeof param}`);
      if (!param.isLeaf && !param.retainsGrad) throw new ValueError("can't optimize a non-leaf Tensor");
    }
    const known = new Set(this.paramGroups.flatMap((other) => other.params));
    if (params.some((param) => known.has(param))) throw new ValueError('some parameters appear in more than one parameter group');
    const made = { ...this.defaults, ...group, params } as ParamGroup<O>;
    this.checkOptions(made);
    this.paramGroups.push(made);
  }

  /** Throws a ValueError for an option that cannot be. */
  protected abstract checkOptions(options: O): void;

  /** Changes a group's parameters by their gradients. */
  protected abstract update(group: ParamGroup<O>, batch: Batch<S>): void;

  /** The state of a parameter before its first step. */
  protected abstract initialState(param: Tensor, group: ParamGroup<O>): S;

  /**
   * One step: every parameter that has a gradient changes.
   *
   * @param closure computes the loss anew, with gradients, before the step
   * @returns what `closure` gave
   */
  step(): undefined;
  step<T>(closure: () => T): T;
  step<T>(closure?: () => T): T | undefined {
    const loss = closure === undefined ? undefined : enableGrad(closure);
    noGrad(() => {
      for (const group of this.paramGroups) {
        withGradients(group.params, (gradients) => {
          for (const batch of this.batches(group, gradients)) {
            this.update(group, batch);
            // The state outlives a scope that the step is in.
            for (const state of batch.states) for (const value of Object.values(state)) if (value instanceof Tensor) keepTensor(value);
          }
        });
      }
    });
    return loss;
  }

  private batches(group: ParamGroup<O>, gradients: readonly (Tensor | null)[]): Iterable<Batch<S>> {
    const batches = new Map<string, Batch<S>>();
    group.params.forEach((param, i) => {
      const grad = gradients[i];
      if (!grad) return;
      if (grad.layout !== 'strided') throw new TorchError(`${this.constructor.name} does not support sparse gradients`);
      const key = `${param.dtype} ${param.device}`;
      let batch = batches.get(key);
      if (!batch) batches.set(key, (batch = { params: [], grads: [], states: [] }));
      let state = this.state.get(param);
      if (!state) this.state.set(param, (state = this.initialState(param, group)));
      batch.params.push(param);
      batch.grads.push(grad);
      batch.states.push(state);
    });
    return batches.values();
  }

  /** Clears the gradients of all parameters: to null, or to zeros with `setToNone: false`. */
  zeroGrad({ setToNone = true }: { setToNone?: boolean } = {}): void {
    for (const group of this.paramGroups) clearGradients(group.params, setToNone);
  }

  /** State and options in PyTorch's form, as `torch.save` writes them and Python reads them. */
  stateDict(): OptimizerStateDict {
    const positions = new Map<Tensor, number>();
    for (const param of this.paramGroups.flatMap((group) => group.params)) if (!positions.has(param)) positions.set(param, positions.size);
    const state = new Map<number, ParamState>();
    for (const [param, values] of this.state) {
      const position = positions.get(param);
      if (position !== undefined && Object.keys(values).length > 0) state.set(position, { ...values });
    }
    const param_groups = this.paramGroups.map(({ params, ...options }) => {
      const group: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(options)) group[snakeCase(name)] = value;
      return { ...group, params: params.map((param) => positions.get(param) as number) };
    });
    return { state, param_groups };
  }

  /**
   * Takes over state and options from a state dict, of ours or of Python's.
   *
   * @throws ValueError when groups or their sizes differ; nothing is changed then
   */
  loadStateDict(stateDict: OptimizerStateDict): void {
    const { state, param_groups: groups } = stateDict ?? {};
    if (!Array.isArray(groups) || state === undefined) throw new TypeError("an optimizer's state dict has `state` and `param_groups`");
    if (groups.length !== this.paramGroups.length) throw new ValueError('loaded state dict has a different number of parameter groups');
    if (groups.some((group, i) => group.params.length !== this.paramGroups[i]?.params.length)) {
      throw new ValueError("loaded state dict contains a parameter group that doesn't match the size of optimizer's group");
    }
    const params = new Map<number, Tensor>();
    groups.forEach((group, i) => {
      group.params.forEach((position, j) => {
        params.set(Number(position), this.paramGroups[i]?.params[j] as Tensor);
      });
    });
    const entries: Iterable<[unknown, ParamState]> = state instanceof Map ? state : Object.entries(state);
    const loaded = new Map<Tensor, S>();
    for (const [position, values] of entries) {
      const param = params.get(Number(position));
      if (param === undefined) throw new ValueError(`loaded state dict has a state for parameter ${String(position)}, which no group has`);
      const fitted: ParamState = {};
      for (const [key, value] of Object.entries(values)) fitted[key] = fit(param, key, value);
      loaded.set(param, fitted as S);
    }
    this.state.clear();
    for (const [param, values] of loaded) this.state.set(param, values);
    groups.forEach(({ params: _, ...options }, i) => {
      const target = this.paramGroups[i] as Record<string, unknown>;
      for (const [name, value] of Object.entries(options)) {
        target[camelCase(name)] = Array.isArray(value) ? Tuple.from(value as unknown[]) : value;
      }
    });
  }

  /** What Python's repr prints. */
  toString(): string {
    const groups = this.paramGroups.map((group, i) => {
      const names = Object.keys(group).filter((name) => name !== 'params');
      const lines = names
        .map((name) => [snakeCase(name), (group as Record<string, unknown>)[name]] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return `Parameter Group ${i}\n${lines.map(([name, value]) => `    ${name}: ${pythonRepr(value)}\n`).join('')}`;
    });
    return `${this.constructor.name} (\n${groups.join('\n')})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

// The step stays where it is; the rest has its parameter's type and device.
function fit(param: Tensor, key: string, value: unknown): unknown {
  if (!(value instanceof Tensor) || key === 'step') return value;
  return param.isFloatingPoint() ? value.to({ dtype: param.dtype, device: param.device }) : value.to({ device: param.device });
}

export function checkRange(name: string, value: number, isValid: boolean): void {
  if (!isValid) throw new ValueError(`Invalid ${name}: ${value}`);
}

/** Runs `run`, and frees afterwards the tensors that it called its own. */
export function withTemporaries(run: (own: (tensors: unknown) => Tensor[]) => void): void {
  const made: Tensor[] = [];
  try {
    run((tensors) => {
      made.push(...(tensors as Tensor[]));
      return tensors as Tensor[];
    });
  } finally {
    for (const tensor of made) release(tensor);
  }
}
