// The hooks of a sharded module, and of several that are gathered together.
import { isGradEnabled } from '../../autograd';
import { isInBackward } from '../../autograd/final-callbacks';
import { TorchError, ValueError } from '../../core/errors';
import { checkReturned } from '../../core/synchronous';
import type { Module } from '../../nn';
import { className } from '../../nn/members';
import type { Tensor } from '../../tensor';
import { Context, type Phase } from './context';
import type { ParameterGroup } from './parameter-group';
import type { MixedPrecisionPolicy } from './policies';
import { beforeBackwardOf, mapSelected } from './post-backward';

const states = new WeakMap<Module, ModuleState>();

/** The state of a sharded module; undefined of any other. */
export const stateOf = (module: Module): ModuleState | undefined => states.get(module);

export class ModuleState {
  context = new Context<ModuleState>();
  group: ParameterGroup | null = null;
  isRoot: boolean | null = null;
  /** Modules whose parameters are gathered when this one's are there. */
  forwardPrefetch: readonly ModuleState[] = [];
  backwardPrefetch: readonly ModuleState[] = [];
  phase: Phase = 'idle';

  /** Of several modules, those whose forward has not ended. */
  readonly running = new Set<Module>();

  constructor(
    readonly modules: readonly Module[],
    readonly policy: MixedPrecisionPolicy,
    /** Whether the root keeps its parameters after forward, and all others free them. */
    public decidesByRoot: boolean,
  ) {
    for (const module of modules) {
      states.set(module, this);
      module.registerForwardPreHook((_, args) => this.#begin(args), { prepend: true });
      // Also after an error, so that the next forward begins anew.
      module.registerForwardHook((_, __, output) => this.#end(module, output as unknown), { alwaysCall: true });
    }
  }

  #begin(args: readonly unknown[]): readonly unknown[] {
    if (this.modules.length > 1 && this.running.size === 0) for (const module of this.modules) this.running.add(module);
    return this.preForward(args);
  }

  #end(module: Module, output: unknown): unknown {
    this.running.delete(module);
    return this.running.size === 0 ? this.postForward(output) : this.#castOutput(output);
  }

  preForward(given: readonly unknown[]): readonly unknown[] {
    const { group } = this;
    if (this.phase === 'preBackward') {
      if (!isInBackward()) throw new TorchError('a backward of this sharded module is running: await it before the next forward');
      group?.preRecompute();
      return this.#castInputs(given);
    }
    const isFirst = this.phase !== 'forward';
    if (isFirst) this.#beginForward();
    this.phase = 'forward';
    const cast = this.#castInputs(given);
    const args = group === null ? cast : group.preForward(cast);
    if (isFirst) for (const state of this.forwardPrefetch) state.group?.prefetch('forward');
    return args;
  }

  #beginForward(): void {
    this.prepare();
    const { context } = this;
    if (context.root !== null) return;
    context.beginForward(this);
  }

  postForward(given: unknown): unknown {
    if (this.phase === 'preBackward') return this.#castOutput(given);
    this.group?.postForward();
    const hooked = isGradEnabled() ? beforeBackwardOf(given, (gradient) => this.#preBackward(gradient)) : given;
    this.phase = 'idle';
    const output = this.context.root === this ? this.#endRoot(hooked) : hooked;
    checkReturned('forward', given, 'parameters of a sharded module are freed as it returns');
    return this.#castOutput(output);
  }

  // Ends the forward of groups of which some modules did not run, and drops parameters that were gathered for nothing.
  #endRoot(given: unknown): unknown {
    const { context } = this;
    let output = given;
    context.endForward();
    for (const state of [...context.states].reverse()) {
      if (state !== this && state.running.size > 0) {
        state.running.clear();
        output = state.postForward(output);
      }
      state.group?.dropPending();
    }
    return output;
  }

  #preBackward(gradient: Tensor): void {
    this.context.use(gradient);
    this.phase = 'preBackward';
    this.context.expectEnd();
    this.group?.preBackward(this.backwardPrefetch.length === 0);
    for (const state of this.backwardPrefetch) state.group?.prefetch('preBackward');
  }

  /** Begins anew after an error in the middle of an iteration, whose gradients are lost. */
  resetIteration(): void {
    if (this.isRoot === false) throw new TorchError('reset_iter_state must be called on the root FSDP module');
    this.context.reset();
  }

  /** Once, when all modules have been sharded: the first one that runs is the root of those within it. */
  prepare(): void {
    if (this.isRoot !== null) return;
    if (this.modules.length > 1)
      throw new TorchError(`FSDP requires a single root module but got ${this.modules.map(className).join(', ')}`);
    const [root] = this.modules as [Module];
    const found = new Set<ModuleState>();
    for (const [name, module] of root.namedModules()) {
      const state = stateOf(module);
      if (state === undefined || found.has(state)) continue;
      if (state !== this && state.isRoot !== null) {
        throw new TorchError(
          `FSDP state has already been lazily initialized for ${name}. FSDP requires running forward through the root module first`,
        );
      }
      found.add(state);
    }
    this.#nameParameters(root, found);
    if (this.decidesByRoot && this.group !== null) this.group.reshardsAfterForward = false;
    const { context } = this;
    context.states = [...found];
    for (const state of found) {
      const { group } = state;
      state.isRoot = state === this;
      context.maxReducing = Math.max(context.maxReducing, state.context.maxReducing);
      state.context = context;
      if (group === null) continue;
      group.context = context;
      group.prepare();
    }
  }

  // Names are for errors. A parameter that was shared by modules of two groups is an error.
  #nameParameters(root: Module, found: ReadonlySet<ModuleState>): void {
    const parameters = [...found].flatMap(({ group }) => group?.parameters ?? []);
    const byPart = new Map(parameters.map((parameter) => [parameter.part as Tensor, parameter]));
    for (const [name, part] of root.namedParameters()) {
      const parameter = byPart.get(part);
      if (parameter !== undefined) parameter.name = name;
    }
    const origins = new Set<object>();
    for (const { origin, name } of parameters) {
      if (origins.has(origin)) {
        throw new ValueError(
          `Parameter '${name}' is shared with a parameter already managed by another FSDP group. For shared/tied parameters, use fully_shard([module_a, module_b]) to place them in the same FSDP group.`,
        );
      }
      origins.add(origin);
    }
  }

  #castInputs(args: readonly unknown[]): readonly unknown[] {
    const { paramDtype, castForwardInputs } = this.policy;
    if (paramDtype === null || !castForwardInputs) return args;
    return mapSelected(
      args,
      (tensor) => tensor.isFloatingPoint() && tensor.dtype !== paramDtype,
      (tensor) => tensor.to(paramDtype),
    );
  }

  #castOutput(output: unknown): unknown {
    const { outputDtype } = this.policy;
    if (outputDtype === null) return output;
    return mapSelected(
      [output],
      (tensor) => tensor.isFloatingPoint() && tensor.dtype !== outputDtype,
      (tensor) => tensor.to(outputDtype),
    )[0];
  }
}
