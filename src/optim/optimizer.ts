// The base of all optimizers: parameter groups, state, and both in PyTorch's form.
import { boolean, type Call, callable, type Narrowed, opt, parameters, record } from '../arguments';
import { clearGradients } from '../autograd/gradient';
import { TorchError, typeError, ValueError } from '../core/errors';
import { camelCase, snakeCase } from '../core/names';
import { pythonRepr } from '../core/python-repr';
import { Tuple } from '../core/tuple';
import { warn } from '../core/warnings';
import { typename } from '../functional';
import { Tensor } from '../tensor/tensor';
import { Hooks, type RemovableHandle } from './hooks';
import { type Hyper, numberOf } from './scalar';
import { loadedState, type OptimizerStateDict, type ParamState, savedState } from './state-dict';

/** The tensors that one set of options holds for. */
export type ParamGroup<O extends object> = O & { params: Tensor[]; paramNames?: string[] };

/** A tensor that is trained, or its name and it, as `model.namedParameters()` gives them. */
export type Trained = Tensor | readonly [name: string, param: Tensor];

/** A group as it is given: options that are missing are the optimizer's own. */
export type ParamGroupOptions<O extends object> = Partial<O> & { params: Tensor | Iterable<Trained> };

/** What an optimizer trains: tensors, or groups of them. */
export type Params<O extends object> = Iterable<Trained> | Iterable<ParamGroupOptions<O>>;

/** Called before a step with the step's arguments; what it returns, if not null, takes their place. */
export type StepPreHook = (optimizer: Optimizer, args: readonly unknown[]) => unknown;
/** Called after a step with the step's arguments. */
export type StepPostHook = (optimizer: Optimizer, args: readonly unknown[]) => void;
/** Given a state dict, which it may change; what it returns, if not null, takes the dict's place. */
export type StateDictHook = (optimizer: Optimizer, stateDict: OptimizerStateDict) => unknown;

const globalPre = new Hooks<StepPreHook>();
const globalPost = new Hooks<StepPostHook>();

const registerOptimizerStepPreHookParameters = parameters('registerOptimizerStepPreHook', { hook: callable<StepPreHook>() });

/** A hook before every step of every optimizer. @see https://docs.pytorch.org/docs/stable/generated/torch.optim.optimizer.register_optimizer_step_pre_hook.html */
export function registerOptimizerStepPreHook(...args: Call<typeof registerOptimizerStepPreHookParameters>): RemovableHandle {
  const [hook] = registerOptimizerStepPreHookParameters.bind(args);
  return globalPre.add(hook);
}

const registerOptimizerStepPostHookParameters = parameters('registerOptimizerStepPostHook', { hook: callable<StepPostHook>() });

/** A hook after every step of every optimizer. @see https://docs.pytorch.org/docs/stable/generated/torch.optim.optimizer.register_optimizer_step_post_hook.html */
export function registerOptimizerStepPostHook(...args: Call<typeof registerOptimizerStepPostHookParameters>): RemovableHandle {
  const [hook] = registerOptimizerStepPostHookParameters.bind(args);
  return globalPost.add(hook);
}

// What a group may hold beside its optimizer's own options: a name, and what schedulers keep there.
const extraOptions = ['name', 'paramNames', 'initialLr', 'maxLr', 'minLr', 'swaLr', 'maxMomentum', 'baseMomentum'];

const zeroGradSignature = parameters('zeroGrad', { setToNone: opt(boolean, true) });
const prependSignature = parameters('registerHook', { hook: callable() }, { prepend: opt(boolean, false) });
type Prepended<F> = [hook: F, prepend: boolean];

const loadStateDictParameters = parameters('loadStateDict', { stateDict: record<OptimizerStateDict>() });

const registerStepPostHookParameters = parameters('registerStepPostHook', { hook: callable<StepPostHook>() });

const registerStepPreHookParameters = parameters('registerStepPreHook', { hook: callable<StepPreHook>() });

const addParamGroupParameters = parameters('addParamGroup', { paramGroup: record<ParamGroupOptions<object>>() });

/**
 * The base of all optimizers. A class of one's own defines `step`.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html
 */
export abstract class Optimizer<O extends object = object, S extends ParamState = ParamState> {
  /** Settable: `optimizer.paramGroups[0].lr = 0.01`. */
  readonly paramGroups: ParamGroup<O>[] = [];
  /** What is remembered of each parameter. */
  readonly state = new Map<Tensor, S>();
  /** @internal Whether a step was taken since a scheduler began to watch; null where none does. */
  _hasStepped: boolean | null = null;

  private readonly stepPre = new Hooks<StepPreHook>();
  private readonly stepPost = new Hooks<StepPostHook>();
  private readonly savePre = new Hooks<(optimizer: Optimizer) => void>();
  private readonly savePost = new Hooks<StateDictHook>();
  private readonly loadPre = new Hooks<StateDictHook>();
  private readonly loadPost = new Hooks<(optimizer: Optimizer) => void>();

  /**
   * @param defaults the options of groups that do not say otherwise
   * @throws ValueError for no parameters, for the same one in two groups, and for a tensor that is no leaf
   */
  protected constructor(
    params: Params<O>,
    readonly defaults: O,
  ) {
    Optimizer.hookStep(new.target.prototype as Optimizer);
    if (params instanceof Tensor || typeof (params as Iterable<unknown> | null)?.[Symbol.iterator] !== 'function') {
      throw typeError(
        `params argument given to the optimizer should be an iterable of Tensors or dicts, but got ${typename(params as unknown)}`,
      );
    }
    const given = [...(params as Iterable<Trained | ParamGroupOptions<O>>)];
    if (given.length === 0) throw new ValueError('optimizer got an empty parameter list');
    const areGroups = !(given[0] instanceof Tensor || Array.isArray(given[0]));
    const groups = areGroups ? given : [{ params: given as Trained[] }];
    for (const group of groups) this.addParamGroup(group as ParamGroupOptions<O>);
  }

  // Hooks run around whatever step a class defines.
  private static hookStep(prototype: Optimizer): void {
    const step = prototype.step as ((...args: unknown[]) => unknown) & { isHooked?: boolean };
    if (step.isHooked) return;
    const hooked = function (this: Optimizer, ...args: unknown[]): unknown {
      let used = args;
      for (const hooks of [globalPre, this.stepPre]) {
        for (const hook of hooks.all) {
          const replaced = hook(this, used) ?? null;
          if (replaced === null) continue;
          if (!Array.isArray(replaced)) throw new TorchError("a step's pre-hook must return null or an array of the step's arguments");
          used = replaced;
        }
      }
      const result = step.apply(this, used);
      for (const hooks of [this.stepPost, globalPost]) for (const hook of hooks.all) hook(this, used);
      if (this._hasStepped === false) this._hasStepped = true;
      return result;
    };
    prototype.step = Object.assign(hooked, { isHooked: true }) as Optimizer['step'];
  }

  /**
   * One step: parameters change by their gradients.
   *
   * @param closure computes the loss anew, with gradients, before the step
   * @returns what `closure` gave
   */
  abstract step(): undefined;
  abstract step<T>(closure: () => T): T;

  /** Trains more tensors, with options of their own. */
  addParamGroup(...args: Call<Narrowed<typeof addParamGroupParameters, { paramGroup: ParamGroupOptions<O> }>>): void {
    const [group] = addParamGroupParameters.bind(args) as unknown as [ParamGroupOptions<O>];
    if (typeof group !== 'object' || group === null || group instanceof Tensor || Array.isArray(group)) {
      throw typeError(`param_group must be a dict, but got ${typename(group)}`);
    }
    if (group.params === undefined) throw typeError('a parameter group must be an object with params');
    const unknown = Object.keys(group).find((key) => key !== 'params' && !(key in this.defaults) && !extraOptions.includes(key));
    if (unknown !== undefined)
      throw typeError(`a parameter group got an unexpected option '${unknown}' (expected ${Object.keys(this.defaults).join(', ')})`);
    if (group.params instanceof Set) {
      throw typeError(
        'optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets will change between runs. Please use a list instead.',
      );
    }
    const given: Trained[] = group.params instanceof Tensor ? [group.params] : [...(group.params as Iterable<Trained>)];
    const names = given.flatMap((one) => (Array.isArray(one) ? [one[0] as string] : []));
    if (names.length > 0 && names.length < given.length) {
      throw new ValueError('all optimizer params should be with/without names. Some param names are missing');
    }
    const params = given.map((one) => (Array.isArray(one) ? one[1] : one) as Tensor);
    const isDifferentiable = (this.defaults as { differentiable?: boolean }).differentiable === true;
    for (const param of params) {
      if (!(param instanceof Tensor)) {
        throw typeError(`optimizer can only optimize Tensors, but one of the params is ${typename(param)}`);
      }
      if (!isDifferentiable && !param.isLeaf && !param.retainsGrad) throw new ValueError("can't optimize a non-leaf Tensor");
    }
    if (new Set(params).size < params.length) {
      warn(
        'optimizer contains a parameter group with duplicate parameters; in future, this will cause an error; see github.com/pytorch/pytorch/issues/40967 for more information',
      );
    }
    const made = { ...group, params, ...(names.length > 0 ? { paramNames: names } : {}) } as unknown as ParamGroup<O>;
    for (const [key, value] of Object.entries(this.defaults)) {
      if ((made as Record<string, unknown>)[key] === undefined) Object.assign(made, { [key]: value });
    }
    if (this.paramGroups.some((other) => (other.paramNames === undefined) !== (made.paramNames === undefined))) {
      throw new ValueError(
        `all optimizer param groups should be with/without names. cannot add param group ${made.paramNames ? 'with' : 'without'} names to the optimizer`,
      );
    }
    const known = new Set(this.paramGroups.flatMap((other) => other.params));
    if (params.some((param) => known.has(param))) throw new ValueError('some parameters appear in more than one parameter group');
    this.paramGroups.push(made);
  }

  /** Clears the gradients of all parameters: to null, or to zeros with `setToNone: false`. */
  zeroGrad(...args: Call<typeof zeroGradSignature>): void {
    const [setToNone] = zeroGradSignature.bind(args);
    for (const group of this.paramGroups) clearGradients(group.params, setToNone);
  }

  /** Called before each step. */
  registerStepPreHook(...args: Call<typeof registerStepPreHookParameters>): RemovableHandle {
    const [hook] = registerStepPreHookParameters.bind(args);
    return this.stepPre.add(hook);
  }

  /** Called after each step. */
  registerStepPostHook(...args: Call<typeof registerStepPostHookParameters>): RemovableHandle {
    const [hook] = registerStepPostHookParameters.bind(args);
    return this.stepPost.add(hook);
  }

  /** Called before {@link stateDict} is made. */
  registerStateDictPreHook(...args: Call<Narrowed<typeof prependSignature, { hook: (optimizer: Optimizer) => void }>>): RemovableHandle {
    const given = prependSignature.bind(args) as Prepended<(optimizer: Optimizer) => void>;
    return this.savePre.add(...given);
  }

  /** Called with the state dict that was made. */
  registerStateDictPostHook(...args: Call<Narrowed<typeof prependSignature, { hook: StateDictHook }>>): RemovableHandle {
    const given = prependSignature.bind(args) as Prepended<StateDictHook>;
    return this.savePost.add(...given);
  }

  /** Called with a shallow copy of a state dict before it is loaded. */
  registerLoadStateDictPreHook(...args: Call<Narrowed<typeof prependSignature, { hook: StateDictHook }>>): RemovableHandle {
    const given = prependSignature.bind(args) as Prepended<StateDictHook>;
    return this.loadPre.add(...given);
  }

  /** Called after a state dict was loaded. */
  registerLoadStateDictPostHook(
    ...args: Call<Narrowed<typeof prependSignature, { hook: (optimizer: Optimizer) => void }>>
  ): RemovableHandle {
    const given = prependSignature.bind(args) as Prepended<(optimizer: Optimizer) => void>;
    return this.loadPost.add(...given);
  }

  /** State and options in PyTorch's form, as `torch.save` writes them and Python reads them. */
  stateDict(): OptimizerStateDict {
    for (const hook of this.savePre.all) hook(this);
    let made = savedState(this.state, this.paramGroups);
    for (const hook of this.savePost.all) made = (hook(this, made) ?? made) as OptimizerStateDict;
    return made;
  }

  /**
   * Takes over state and options from a state dict, of ours or of Python's.
   *
   * @throws ValueError when groups or their sizes differ; nothing is changed then
   */
  loadStateDict(...args: Call<typeof loadStateDictParameters>): void {
    const [stateDict] = loadStateDictParameters.bind(args);
    let given = { ...stateDict };
    for (const hook of this.loadPre.all) given = (hook(this, given) ?? given) as OptimizerStateDict;
    const loaded = loadedState(given, this.paramGroups, (param, group, key, value) => this.fit(param, group, key, value));
    this.state.clear();
    for (const [param, values] of loaded) this.state.set(param, values as S);
    given.param_groups.forEach(({ params: _, ...options }, i) => {
      const target = this.paramGroups[i] as Record<string, unknown>;
      for (const [name, value] of Object.entries(options)) {
        target[camelCase(name)] = Array.isArray(value) && name !== 'param_names' ? Tuple.from(value as unknown[]) : value;
      }
    });
    for (const hook of this.loadPost.all) hook(this);
  }

  /** A loaded value of a parameter's state as this optimizer keeps it. `group` is that of the state dict. */
  protected fit(param: Tensor, group: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((element) => this.fit(param, group, key, element));
    if (!(value instanceof Tensor)) return value;
    if (key === 'step') return group.capturable || group.fused ? value.to({ dtype: 'float32', device: param.device }) : value;
    return param.isFloatingPoint() ? value.to({ dtype: param.dtype, device: param.device }) : value.to({ device: param.device });
  }

  /** What Python's repr prints. */
  toString(): string {
    const groups = this.paramGroups.map((group, i) => {
      const names = Object.keys(group).filter((name) => name !== 'params');
      const lines = names
        .map((name) => [snakeCase(name), printed((group as Record<string, unknown>)[name])] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return `Parameter Group ${i}\n${lines.map(([name, value]) => `    ${name}: ${value}\n`).join('')}`;
    });
    return `${this.constructor.name} (\n${groups.join('\n')})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

// A value as Python's format gives it, which is not its repr.
function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  return pythonRepr(value instanceof Tensor && value.ndim === 0 ? value.item() : value);
}

/** Throws a ValueError unless `isValid`, worded as PyTorch's. */
export function checkRange(name: string, value: Hyper, isValid: boolean): void {
  if (!isValid) throw new ValueError(`Invalid ${name}: ${typeof value === 'number' ? value : value.toString()}`);
}

/** Checks a learning rate: of one element, and not negative. */
export function checkLearningRate(lr: Hyper): void {
  if (lr instanceof Tensor && lr.numel() !== 1) throw new ValueError('Tensor lr must be 1-element');
  checkRange('learning rate', lr, numberOf(lr) >= 0);
}

/** Checks the two decay rates of an Adam or its like. */
export function checkBetas(betas: readonly Hyper[]): void {
  if (betas.length !== 2) throw new ValueError(`betas must be two numbers, got ${betas.length}`);
  betas.forEach((beta, i) => {
    checkRange(`beta parameter at index ${i}`, beta, numberOf(beta) >= 0 && numberOf(beta) < 1);
  });
}
