// The parameters of modules that are gathered, freed and reduced together.
import { enableGrad, isGradEnabled } from '../../autograd';
import { isInBackward } from '../../autograd/final-callbacks';
import type { DType } from '../../core/dtype';
import { AssertionError, TorchError } from '../../core/errors';
import { keepTensor, outsideScopes } from '../../memory/scope';
import { zeros } from '../../ops';
import type { Tensor } from '../../tensor';
import { storageId } from '../../tensor/storage';
import { apart } from './apart';
import type { Context, Phase } from './context';
import { Gathering } from './gather';
import type { Placement } from './placement';
import type { MixedPrecisionPolicy } from './policies';
import { afterBackwardOf } from './post-backward';
import { Reduction, type ReductionSettings, type Unexchanged } from './reduction';
import { RevealFunction } from './reveal';
import type { ShardedParameter } from './sharded-parameter';

export class ParameterGroup {
  phase: Phase = 'idle';
  isUnsharded = false;
  /** Whether parameters are freed after forward, and after backward. */
  reshardsAfterForward: boolean;
  reshardsAfterBackward = true;
  /** Whether backward reduces gradients; if not, they accumulate. */
  reduces = true;
  /** Whether parameters that got no gradient take part with zeros. */
  reducesUnused = false;
  /** Whether backward needs the parameters. */
  unshardsInBackward = true;
  readonly reductions: ReductionSettings = { divideFactor: null, onlySums: false, replicates: true, hook: null };
  /** Its places in the order of forwards, last in first out. */
  readonly places: number[] = [];

  // Whether the whole parameters that modules have are of a graph.
  #records = false;
  #pending: Gathering | null = null;
  // Gradients that replicas have not exchanged yet, and the parameters that have some or will when reductions end.
  readonly #unexchanged: Unexchanged = new Map();
  readonly #withheld = new Set<ShardedParameter>();

  constructor(
    readonly parameters: readonly ShardedParameter[],
    readonly placement: Placement,
    readonly policy: MixedPrecisionPolicy,
    reshardsAfterForward: boolean,
    public context: Context,
  ) {
    this.reshardsAfterForward = reshardsAfterForward;
  }

  /** Checks what may have changed since the group was made. */
  prepare(): void {
    const onMeta = this.parameters.filter(({ part }) => part.isMeta);
    if (onMeta.length > 0) {
      throw new TorchError(
        `FSDP parameters should be materialized from meta device before training, but the following were still on meta device: ${onMeta.map(({ name }) => name).join(', ')}. For example, call module.toEmpty() to materialize to device and call module.resetParameters() on each module to initialize values.`,
      );
    }
    if (!this.isUnsharded) this.refresh();
    const trained = this.parameters.filter(({ part }) => part.requiresGrad);
    const dtypes = new Set<DType>(trained.map(({ part }) => part.dtype));
    if (dtypes.size > 1) throw new AssertionError(`FSDP expects uniform original parameter dtype but got ${[...dtypes].join(', ')}`);
  }

  /** Takes the parts that modules have now, after they were converted or loaded. */
  refresh(): void {
    for (const parameter of this.parameters) {
      parameter.reset();
      parameter.setDtypes(this.policy);
    }
  }

  /** Begins to gather the parameters, unless they are there or on their way. */
  unshard(): void {
    if (this.#pending !== null || this.isUnsharded) return;
    if (!this.unshardsInBackward && this.phase === 'preBackward') return;
    this.#pending = new Gathering(this.parameters, this.placement, this.context.buffers);
  }

  /** Resolves when the parameters that are on their way are there. */
  async arrived(): Promise<void> {
    await this.#pending?.arrived();
  }

  /** Blocks until the parameters that are on their way are there. */
  waitForUnshard(): void {
    const pending = this.#pending;
    if (pending === null) return;
    this.#pending = null;
    pending.finish();
    for (const parameter of this.parameters) this.context.memory.set(storageId(parameter.whole as Tensor), { group: this, parameter });
    this.isUnsharded = true;
  }

  /**
   * Gives whole parameters to the modules, as results of their leaves where gradients are recorded. What is recorded last runs first in
   * backward: gradients are there when a function that was recorded before runs.
   */
  show(): void {
    this.#records = isGradEnabled();
    const trained = this.parameters.filter(({ part }) => this.#records && part.requiresGrad);
    const shown = trained.length === 0 ? [] : outsideScopes(() => RevealFunction.apply(trained, ...trained.map((one) => one.leaf())));
    for (const [i, parameter] of trained.entries()) parameter.show(shown[i] as Tensor);
    for (const parameter of this.parameters) {
      if (!trained.includes(parameter)) parameter.show(apart(() => keepTensor((parameter.whole as Tensor).detach())));
    }
  }

  /** Gives whole parameters to modules that run again in backward. */
  preRecompute(): void {
    this.ensureUnsharded();
    this.show();
  }

  /** Makes the parameters whole for what needs them now. */
  ensureUnsharded(): void {
    if (this.isUnsharded) return;
    this.#pending ??= new Gathering(this.parameters, this.placement, this.context.buffers);
    this.waitForUnshard();
  }

  reshard(): void {
    if (this.phase === 'forward' && !this.reshardsAfterForward) return;
    this.toSharded();
  }

  /** Gives the parts to the modules, and frees the whole parameters. */
  toSharded(): void {
    if (!this.isUnsharded) return;
    this.context.releaseUsed();
    for (const parameter of this.parameters) {
      this.context.memory.delete(storageId(parameter.whole as Tensor));
      parameter.reshard();
    }
    this.isUnsharded = false;
  }

  preForward(args: readonly unknown[]): readonly unknown[] {
    const enters = this.phase !== 'forward';
    this.phase = 'forward';
    this.unshard();
    this.waitForUnshard();
    this.context.enter(this);
    // A module of the group may run without gradients, and the next with them.
    const shows = enters || (isGradEnabled() && !this.#records);
    const passed = shows && isGradEnabled() ? afterBackwardOf(args, (gradients) => this.#afterBackward(gradients)) : args;
    if (shows) this.show();
    return passed;
  }

  postForward(): void {
    if (!isInBackward()) {
      this.reshard();
      this.places.push(this.context.order.push(this) - 1);
    }
    this.phase = 'idle';
  }

  /** @param prefetches whether the group that ran before this one in forward is gathered, too */
  preBackward(prefetches: boolean): void {
    if (this.phase === 'preBackward') return;
    this.phase = 'preBackward';
    this.unshard();
    this.waitForUnshard();
    // Checkpoints run modules again, and record gradients.
    if (this.isUnsharded) enableGrad(() => this.show());
    if (!prefetches) return;
    const place = this.places.pop();
    if (place !== undefined && place > 0) this.context.order[place - 1]?.prefetch('preBackward');
  }

  /** Begins to gather the parameters for later. */
  prefetch(phase: Phase): void {
    const before = this.phase;
    this.phase = phase;
    this.unshard();
    this.phase = before;
  }

  #afterBackward(gradients: readonly Tensor[]): void {
    this.postBackward();
    this.context.use(...gradients);
  }

  postBackward(): void {
    this.phase = 'postBackward';
    for (const parameter of this.parameters) parameter.accumulate();
    if (!this.reduces) {
      if (this.reshardsAfterBackward) this.reshard();
      for (const parameter of this.parameters) parameter.keepAccumulated();
      return;
    }
    const used: ShardedParameter[] = [];
    const gradients: Tensor[] = [];
    for (const parameter of this.parameters) {
      const { part, size, dtype } = parameter;
      const isWithheld = this.reductions.replicates && this.#withheld.has(parameter);
      const isUnused = (this.reducesUnused || isWithheld) && part.requiresGrad;
      const gradient = parameter.takeGradient() ?? (isUnused ? apart(() => zeros(size, { dtype, device: this.placement.device })) : null);
      if (gradient === null) continue;
      used.push(parameter);
      gradients.push(gradient);
    }
    if (this.reshardsAfterBackward) this.reshard();
    this.context.makeRoom();
    if (used.length === 0) return;
    for (const parameter of used) {
      if (this.reductions.replicates || this.placement.replicas === null) this.#withheld.delete(parameter);
      else this.#withheld.add(parameter);
    }
    this.context.reducing.push(new Reduction(used, gradients, this.placement, this.reductions, this.#unexchanged, this.context.buffers));
  }

  /** Reduces what is left at the end of backward: of modules without inputs that require gradients nothing has told that it ended. */
  endBackward(): void {
    const isLeft = this.isUnsharded && this.reshardsAfterBackward;
    const hasGradients = this.reduces && this.parameters.some(({ hasGradient }) => hasGradient);
    if (this.phase !== 'postBackward' || isLeft || hasGradients) this.postBackward();
  }

  /** Drops parameters that are on their way and that nobody has waited for. */
  dropPending(): void {
    const pending = this.#pending;
    this.#pending = null;
    pending?.drop();
  }

  /** Begins anew after an error: operations on their way are left alone. */
  resetIteration(): void {
    this.#pending = null;
    this.#unexchanged.clear();
    this.#withheld.clear();
    this.places.length = 0;
    for (const parameter of this.parameters) parameter.dropGradients();
    this.phase = 'idle';
    this.toSharded();
  }
}
