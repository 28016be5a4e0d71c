// The base class of optimizers: parameter groups, state, and PyTorch's state dicts.
import { boolean, type Call, callable, isIterable, type Narrowed, opt, orNull, parameters, record } from '../arguments';
import { clearGradients } from '../autograd/gradient';
import { suggestion } from '../core/argument-messages';
import { describeValue } from '../core/describe';
import { TorchError, typeError, ValueError } from '../core/errors';
import { camelCase, snakeCase } from '../core/names';
import { noArguments } from '../core/no-arguments';
import { pythonRepr } from '../core/python-repr';
import { checkReturned, checkSynchronous } from '../core/synchronous';
import { Tuple } from '../core/tuple';
import { warn } from '../core/warnings';
import { typename } from '../functional';
import { keepMember } from '../memory/scope';
import { Tensor } from '../tensor/tensor';
import { Hooks, type RemovableHandle } from './hooks';
import { checkGroup, checkSavedGroup, isOtherField } from './options';
import { type Hyper, numberOf } from './scalar';
import { loadedState, type OptimizerStateDict, type ParamState, savedState } from './state-dict';

/** Parameters that share one set of options. */
export type ParamGroup<O extends object> = O & LearningRate & { params: Tensor[]; paramNames?: string[] };

// Read as a number, which it is unless a tensor was set, so that `group.lr *= 0.5` compiles.
interface LearningRate {
  get lr(): number;
  set lr(value: Hyper);
}

/** A tensor to train, or a pair of name and tensor as returned by `model.namedParameters()`. */
export type Trained = Tensor | readonly [name: string, param: Tensor];

/** A group as the caller gives it: missing options take the optimizer's defaults. */
export type ParamGroupOptions<O extends object> = Partial<O> & { params: Tensor | Iterable<Trained> };

/** The parameters to train: tensors, or parameter groups. */
export type Params<O extends object> = Iterable<Trained> | Iterable<ParamGroupOptions<O>>;

/** Called before a step with the step's arguments; a result other than null replaces them. */
export type StepPreHook = (optimizer: Optimizer, args: readonly unknown[]) => unknown;
/** Called after a step with the step's arguments. */
export type StepPostHook = (optimizer: Optimizer, args: readonly unknown[]) => void;
/** Called with a state dict, which it may change; a result other than null replaces the dict. */
export type StateDictHook = (optimizer: Optimizer, stateDict: OptimizerStateDict) => unknown;

const globalPre = new Hooks<StepPreHook>();
const globalPost = new Hooks<StepPostHook>();

const registerOptimizerStepPreHookSignature = parameters('registerOptimizerStepPreHook', { hook: callable<StepPreHook>() });

/** Registers a hook that runs before every step of every optimizer. @see https://docs.pytorch.org/docs/stable/generated/torch.optim.optimizer.register_optimizer_step_pre_hook.html */
export function registerOptimizerStepPreHook(...args: Call<typeof registerOptimizerStepPreHookSignature>): RemovableHandle {
  const [hook] = registerOptimizerStepPreHookSignature.bind(args);
  return globalPre.add(hook);
}

const registerOptimizerStepPostHookSignature = parameters('registerOptimizerStepPostHook', { hook: callable<StepPostHook>() });

/** Registers a hook that runs after every step of every optimizer. @see https://docs.pytorch.org/docs/stable/generated/torch.optim.optimizer.register_optimizer_step_post_hook.html */
export function registerOptimizerStepPostHook(...args: Call<typeof registerOptimizerStepPostHookSignature>): RemovableHandle {
  const [hook] = registerOptimizerStepPostHookSignature.bind(args);
  return globalPost.add(hook);
}

const zeroGradSignature = parameters('zeroGrad', { setToNone: opt(boolean, true) });
const prependSignature = parameters('registerHook', { hook: callable() }, { prepend: opt(boolean, false) });
type Prepended<F> = [hook: F, prepend: boolean];

const loadStateDictSignature = parameters('loadStateDict', { stateDict: record<OptimizerStateDict>() });

const registerStepPostHookSignature = parameters('registerStepPostHook', { hook: callable<StepPostHook>() });

const registerStepPreHookSignature = parameters('registerStepPreHook', { hook: callable<StepPreHook>() });

const addParamGroupSignature = parameters('addParamGroup', { paramGroup: record<ParamGroupOptions<object>>() });

const stepSignature = parameters(
  'step',
  /** Recomputes the loss and the gradients before the step. */
  { closure: orNull(callable<() => unknown>()) },
);

/**
 * The base class of optimizers. A subclass defines `step`.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html
 */
export abstract class Optimizer<O extends object = object, S extends ParamState = ParamState> {
  /** The groups; options can be set: `optimizer.paramGroups[0].lr = 0.01`. */
  readonly paramGroups: ParamGroup<O>[] = [];
  /** The state of each parameter. */
  readonly state = new Map<Tensor, S>();
  /** @internal Whether a step ran since the first scheduler was created; null without schedulers. */
  _hasStepped: boolean | null = null;

  private readonly stepPre = new Hooks<StepPreHook>();
  private readonly stepPost = new Hooks<StepPostHook>();
  private readonly savePre = new Hooks<(optimizer: Optimizer) => void>();
  private readonly savePost = new Hooks<StateDictHook>();
  private readonly loadPre = new Hooks<StateDictHook>();
  private readonly loadPost = new Hooks<(optimizer: Optimizer) => void>();

  /**
   * @param defaults the options that groups do not set
   * @throws ValueError without parameters, for a parameter in two groups, and for a tensor that is not a leaf
   */
  protected constructor(
    params: Params<O>,
    readonly defaults: O,
  ) {
    if (typeof new.target.prototype.step !== 'function') throw typeError(`${new.target.name} has no step(): extend it by one that does`);
    Optimizer.hookStep(new.target.prototype as Optimizer);
    if (params instanceof Tensor || !isIterable(params)) {
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

  // Wraps the step that a class defines, to run the hooks before and after it.
  private static hookStep(prototype: Optimizer): void {
    const step = prototype.step as ((...args: unknown[]) => unknown) & { isHooked?: boolean };
    if (step.isHooked) return;
    const hooked = function (this: Optimizer, ...args: unknown[]): unknown {
      this._checkGroups();
      let used = args;
      for (const hooks of [globalPre, this.stepPre]) {
        for (const hook of hooks.all) {
          const replaced = hook(this, used) ?? null;
          if (replaced === null) continue;
          if (!Array.isArray(replaced)) throw new TorchError("a step's pre-hook must return null or an array of the step's arguments");
          used = replaced;
        }
      }
      if (this._hasStepped === false) this._hasStepped = true;
      const result = step.apply(this, used);
      for (const hooks of [this.stepPost, globalPost]) for (const hook of hooks.all) hook(this, used);
      return result;
    };
    prototype.step = Object.assign(hooked, { isHooked: true }) as Optimizer['step'];
  }

  /** @internal */
  _checkGroups(): void {
    this.paramGroups.forEach((group, i) => {
      checkGroup(group as Record<string, unknown>, this.defaults as Record<string, unknown>, this.constructor.name, i);
    });
  }

  /**
   * Runs one step: updates the parameters by their gradients.
   *
   * @param closure recomputes the loss and the gradients before the step
   * @returns the result of `closure`
   */
  abstract step(): undefined;
  abstract step<T>(closure: () => T): T;

  /** Adds a group of parameters with its own options. */
  addParamGroup(...args: Call<Narrowed<typeof addParamGroupSignature, { paramGroup: ParamGroupOptions<O> }>>): void {
    const [group] = addParamGroupSignature.bind(args) as unknown as [ParamGroupOptions<O>];
    if (typeof group !== 'object' || group === null || group instanceof Tensor || Array.isArray(group)) {
      throw typeError(`param_group must be a dict, but got ${typename(group)}`);
    }
    if (group.params === undefined) {
      throw typeError(`a parameter group must be an object with params, not ${describeValue(group)}`);
    }
    const unknown = Object.keys(group).find((key) => !(key in this.defaults) && !isOtherField(key));
    if (unknown !== undefined) {
      const options = Object.keys(this.defaults);
      throw typeError(
        `a parameter group got an unexpected option '${unknown}'${suggestion(unknown, options)} (expected ${options.join(', ')})`,
      );
    }
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
    const newGroup = { ...group, params, ...(names.length > 0 ? { paramNames: names } : {}) } as unknown as ParamGroup<O>;
    for (const [key, value] of Object.entries(this.defaults)) {
      // A list is the group's own: the default stays what is set in it.
      const own = Array.isArray(value) ? Tuple.from<unknown>(value) : value;
      if ((newGroup as Record<string, unknown>)[key] === undefined) Object.assign(newGroup, { [key]: own });
    }
    checkGroup(
      newGroup as Record<string, unknown>,
      this.defaults as Record<string, unknown>,
      this.constructor.name,
      this.paramGroups.length,
    );
    if (this.paramGroups.some((other) => (other.paramNames === undefined) !== (newGroup.paramNames === undefined))) {
      throw new ValueError(
        `all optimizer param groups should be with/without names. cannot add param group ${newGroup.paramNames ? 'with' : 'without'} names to the optimizer`,
      );
    }
    const known = new Set(this.paramGroups.flatMap((other) => other.params));
    if (params.some((param) => known.has(param))) throw new ValueError('some parameters appear in more than one parameter group');
    this.paramGroups.push(newGroup);
    keepMember(this, newGroup);
  }

  /** Clears the gradients of all parameters: sets them to null, or to zeros with `setToNone: false`. */
  zeroGrad(...args: Call<typeof zeroGradSignature>): void {
    const [setToNone] = zeroGradSignature.bind(args);
    for (const group of this.paramGroups) clearGradients(group.params, setToNone);
  }

  /** Registers a hook that runs before each step. */
  registerStepPreHook(...args: Call<typeof registerStepPreHookSignature>): RemovableHandle {
    const [hook] = registerStepPreHookSignature.bind(args);
    return this.stepPre.add(hook);
  }

  /** Registers a hook that runs after each step. */
  registerStepPostHook(...args: Call<typeof registerStepPostHookSignature>): RemovableHandle {
    const [hook] = registerStepPostHookSignature.bind(args);
    return this.stepPost.add(hook);
  }

  /** Registers a hook that runs before {@link stateDict}. */
  registerStateDictPreHook(...args: Call<Narrowed<typeof prependSignature, { hook: (optimizer: Optimizer) => void }>>): RemovableHandle {
    const given = prependSignature.bind(args) as Prepended<(optimizer: Optimizer) => void>;
    return this.savePre.add(...given);
  }

  /** Registers a hook that gets the result of {@link stateDict}. */
  registerStateDictPostHook(...args: Call<Narrowed<typeof prependSignature, { hook: StateDictHook }>>): RemovableHandle {
    const given = prependSignature.bind(args) as Prepended<StateDictHook>;
    return this.savePost.add(...given);
  }

  /** Registers a hook that gets a shallow copy of a state dict before it is loaded. */
  registerLoadStateDictPreHook(...args: Call<Narrowed<typeof prependSignature, { hook: StateDictHook }>>): RemovableHandle {
    const given = prependSignature.bind(args) as Prepended<StateDictHook>;
    return this.loadPre.add(...given);
  }

  /** Registers a hook that runs after a state dict was loaded. */
  registerLoadStateDictPostHook(
    ...args: Call<Narrowed<typeof prependSignature, { hook: (optimizer: Optimizer) => void }>>
  ): RemovableHandle {
    const given = prependSignature.bind(args) as Prepended<(optimizer: Optimizer) => void>;
    return this.loadPost.add(...given);
  }

  /** State and options in PyTorch's format: `torch.save` writes it, and Python can load it. */
  stateDict(...args: []): OptimizerStateDict {
    noArguments('stateDict', args);
    for (const hook of this.savePre.all) hook(this);
    let dict = savedState(this.state, this.paramGroups);
    for (const hook of this.savePost.all) dict = (hook(this, dict) ?? dict) as OptimizerStateDict;
    return dict;
  }

  /**
   * Loads state and options from a state dict of this library or of Python.
   *
   * @throws ValueError if groups or their sizes differ, or if a group lacks an option of this optimizer, as the state of another
   *   one does; without changing anything
   */
  loadStateDict(...args: Call<typeof loadStateDictSignature>): void {
    const [stateDict] = loadStateDictSignature.bind(args);
    let given = { ...stateDict };
    for (const hook of this.loadPre.all) given = (hook(this, given) ?? given) as OptimizerStateDict;
    const defaults = this.defaults as Record<string, unknown>;
    given.param_groups?.forEach?.((group, i) => {
      checkSavedGroup(group, defaults, this.constructor.name, i, this.addedOptions);
    });
    const loaded = loadedState(given, this.paramGroups, (param, group, key, value) => this.fit(param, group, key, value));
    this.state.clear();
    for (const [param, values] of loaded) this.state.set(param, values as S);
    given.param_groups.forEach(({ params: _, ...options }, i) => {
      const target = this.paramGroups[i] as Record<string, unknown>;
      for (const [name, value] of Object.entries(options)) {
        target[camelCase(name)] = Array.isArray(value) && name !== 'param_names' ? Tuple.from(value as unknown[]) : value;
      }
    });
    keepMember(this, this.state);
    keepMember(this, this.paramGroups);
    for (const hook of this.loadPost.all) hook(this);
  }

  /** Options other than flags that state dicts of old versions lack. */
  protected get addedOptions(): readonly string[] {
    return [];
  }

  /** Converts a loaded state value to the parameter's dtype and device. `group` is the state dict's group. */
  protected fit(param: Tensor, group: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((element) => this.fit(param, group, key, element));
    if (!(value instanceof Tensor)) return value;
    if (key === 'step') return group.capturable || group.fused ? value.to({ dtype: 'float32', device: param.device }) : value;
    return param.isFloatingPoint() ? value.to({ dtype: param.dtype, device: param.device }) : value.to({ device: param.device });
  }

  /** The text of Python's repr. */
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

// A value as Python's format() prints it; unlike repr, strings have no quotes.
function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  return pythonRepr(value instanceof Tensor && value.ndim === 0 ? value.item() : value);
}

/** Throws a ValueError with PyTorch's text unless `isValid`. */
export function checkRange(name: string, value: Hyper, isValid: boolean): void {
  if (!isValid) throw new ValueError(`Invalid ${name}: ${typeof value === 'number' ? value : value.toString()}`);
}

/** Checks that a learning rate has one element and is not negative. */
export function checkLearningRate(lr: Hyper): void {
  if (lr instanceof Tensor && lr.numel() !== 1) throw new ValueError('Tensor lr must be 1-element');
  checkRange('learning rate', lr, numberOf(lr) >= 0);
}

/** Checks that there are two decay rates, each in [0, 1). */
export function checkBetas(betas: readonly Hyper[]): void {
  if (betas.length !== 2) throw new ValueError(`betas must be two numbers, got ${betas.length}`);
  betas.forEach((beta, i) => {
    checkRange(`beta parameter at index ${i}`, beta, numberOf(beta) >= 0 && numberOf(beta) < 1);
  });
}

const closureRemedy = 'the step reads the gradients when it returns. Load the batch before the step';

/** The closure among the arguments of a step; null if there is none. */
export function closureOf<T>(optimizer: Optimizer, args: readonly unknown[]): (() => T) | null {
  if (args.length === 0) return null;
  const name = `${optimizer.constructor.name}.step`;
  const [closure] = stepSignature.bind(args, name);
  if (closure === null) return null;
  checkSynchronous(name, closure, closureRemedy);
  return () => {
    const loss = closure() as T;
    checkReturned(name, loss, closureRemedy);
    return loss;
  };
}
