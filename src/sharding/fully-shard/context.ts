// State that the sharded modules of one root share.
import { isGradEnabled } from '../../autograd';
import { freesGraph, isInBackward, queueCallback } from '../../autograd/final-callbacks';
import { areHooksDisabled, currentHooks, pushHooks, type SavedHooks } from '../../autograd/saved-hooks';
import { TorchError } from '../../core/errors';
import { release } from '../../memory/scope';
import type { Tensor } from '../../tensor';
import { storageId } from '../../tensor/storage';
import { apart } from './apart';
import { Buffers } from './buffers';
import type { ShardedParameter } from './sharded-parameter';

/** Where the training of a module, or of a group of parameters, is. */
export type Phase = 'idle' | 'forward' | 'preBackward' | 'postBackward';

/** A group of parameters, as the context has it. */
interface Group {
  phase: Phase;
  readonly places: number[];
  prefetch(phase: Phase): void;
  ensureUnsharded(): void;
  endBackward(): void;
  dropPending(): void;
  resetIteration(): void;
}

/** The state of a module, as the context has it. */
interface State {
  readonly group: Group | null;
  readonly running: Set<unknown>;
  phase: Phase;
}

interface Owner {
  readonly group: Group;
  readonly parameter: ShardedParameter;
}

// A graph keeps one of these in place of a tensor: a view of a whole parameter, a tensor, or what hooks of the caller made of it.
class SavedView {
  constructor(
    readonly owner: Owner,
    readonly size: readonly number[],
    readonly stride: readonly number[],
    readonly offset: number,
  ) {}
}
class SavedTensor {
  constructor(
    readonly tensor: Tensor,
    readonly version: number,
  ) {}
}
class SavedByCaller {
  constructor(
    readonly hooks: SavedHooks,
    readonly packed: unknown,
  ) {}
}

export class Context<S extends State = State> {
  /** The states of the modules in the root. */
  states: S[] = [];
  /** The state of the outermost module whose forward runs. */
  root: S | null = null;
  readonly buffers = new Buffers();
  /** Groups in the order of their forwards since the last backward. */
  readonly order: Group[] = [];
  /** Reductions that have begun. */
  readonly reducing: { finish(): void }[] = [];
  /** How many reductions are on their way at once. */
  maxReducing = 1;
  isLastBackward = true;
  /** The whole parameters, by the storage that they have now. */
  readonly memory = new Map<number, Owner>();

  // Tensors that nodes of the backward that runs have taken, and need no more when they have ended.
  readonly #used: Tensor[] = [];
  #removeHooks: (() => void) | null = null;
  #isEndExpected = false;
  // Groups in the order of this forward, and of the one before.
  #entered: Group[] = [];
  #expected: Group[] = [];

  /** Waits for reductions until another one may begin. */
  makeRoom(): void {
    while (this.reducing.length >= this.maxReducing) this.reducing.shift()?.finish();
  }

  /** Notes tensors that only the backward that runs uses, and that nobody has been given. */
  use(...tensors: readonly (Tensor | null)[]): void {
    for (const tensor of tensors) if (tensor !== null) this.#used.push(tensor);
  }

  /** Frees what nodes of the graph had saved and have used. */
  releaseUsed(): void {
    this.#used.splice(0).forEach(release);
  }

  /** Begins the forward of the outermost module. */
  beginForward(root: S): void {
    this.root = root;
    this.#expected = this.#entered;
    this.#entered = [];
    if (isGradEnabled()) this.#beginSaving();
  }

  /** Notes that a group's modules run. The one that followed it in the last forward is gathered meanwhile. */
  enter(group: Group): void {
    const at = this.#entered.push(group) - 1;
    if (this.#expected[at] === group) this.#expected[at + 1]?.prefetch('forward');
  }

  endForward(): void {
    this.root = null;
    this.#endSaving();
  }

  /** Has what backward leaves to be done at its end. */
  expectEnd(): void {
    if (this.#isEndExpected) return;
    queueCallback((failed) => (failed ? this.reset() : this.#endBackward()));
    this.#isEndExpected = true;
  }

  #endBackward(): void {
    this.endForward();
    this.#isEndExpected = false;
    try {
      for (const { group } of this.states) group?.endBackward();
      this.releaseUsed();
      while (this.reducing.length > 0) this.reducing.shift()?.finish();
    } catch (error) {
      this.reset();
      throw error;
    }
    for (const state of this.states) {
      state.running.clear();
      state.phase = 'idle';
      if (state.group === null) continue;
      state.group.phase = 'idle';
      if (!this.isLastBackward) continue;
      state.group.dropPending();
      state.group.places.length = 0;
    }
    if (this.isLastBackward) this.order.length = 0;
  }

  /** Begins anew after an error. */
  reset(): void {
    this.endForward();
    this.#isEndExpected = false;
    this.order.length = 0;
    this.reducing.length = 0;
    this.releaseUsed();
    for (const state of this.states) {
      state.running.clear();
      state.phase = 'idle';
      state.group?.resetIteration();
    }
  }

  // Lets graphs keep views of whole parameters without their memory, while a forward runs.
  #beginSaving(): void {
    // A forward that runs again in backward has the hooks of what runs it.
    if (areHooksDisabled() || isInBackward()) return;
    const outer = currentHooks();
    this.#removeHooks = pushHooks({
      pack: (tensor) => this.#pack(tensor, outer),
      unpack: (packed: SavedView | SavedTensor | SavedByCaller) => this.#unpack(packed),
    });
  }

  #endSaving(): void {
    this.#removeHooks?.();
    this.#removeHooks = null;
  }

  #pack(tensor: Tensor, outer: SavedHooks | null): unknown {
    const owner = this.memory.size === 0 || tensor.layout !== 'strided' ? undefined : this.memory.get(storageId(tensor));
    const isView = owner !== undefined && owner.parameter.dtype === tensor.dtype;
    // Hooks of the caller get all tensors, as in a forward that runs again. They may keep them: views get memory of their own.
    if (outer !== null) return new SavedByCaller(outer, outer.pack(isView ? apart(() => tensor.clone()) : tensor));
    const saved = isView
      ? new SavedView(owner, tensor.shape, tensor.stride(), tensor.storageOffset())
      : // A result would keep its own node alive.
        new SavedTensor(
          apart(() => tensor.detach()),
          tensor._version,
        );
    release(tensor);
    return saved;
  }

  #unpack(saved: SavedView | SavedTensor | SavedByCaller): Tensor {
    if (saved instanceof SavedByCaller) return saved.hooks.unpack(saved.packed as never);
    if (saved instanceof SavedTensor) {
      const { tensor, version } = saved;
      if (tensor._version !== version) {
        throw new TorchError(
          `one of the variables needed for gradient computation has been modified by an inplace operation: [${tensor.dtype} [${tensor.shape.join(', ')}]] is at version ${tensor._version}; expected version ${version} instead.`,
        );
      }
      if (freesGraph()) this.#used.push(tensor);
      return tensor;
    }
    const { owner, size, stride, offset } = saved;
    if (isInBackward()) this.expectEnd();
    owner.group.ensureUnsharded();
    const view = apart(() => (owner.parameter.whole as Tensor).asStrided(size, stride, offset));
    this.#used.push(view);
    return view;
  }
}
