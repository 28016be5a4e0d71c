// Full backward hooks of modules: graph nodes at a module's inputs and outputs pass the gradients to the hooks.
import { Function as AutogradFunction, type FunctionCtx } from '../autograd';
import { isGradEnabled } from '../autograd/mode';
import { TorchError, typeError } from '../core/errors';
import { warn } from '../core/warnings';
import { Tensor } from '../tensor';
import type { Module } from './module';

/** Gradients by argument or result; null for a value that is not a tensor or has no gradient. */
export type ModuleGradients = readonly (Tensor | null)[];

/** Receives the gradients of a module's inputs and outputs; a result other than null replaces those of the inputs. */
export type FullBackwardHook = (module: Module, gradInput: ModuleGradients, gradOutput: ModuleGradients) => unknown;
/** Receives the gradients of a module's outputs before the module's backward; a result other than null replaces them. */
export type FullBackwardPreHook = (module: Module, gradOutput: ModuleGradients) => unknown;

type Watch = (gradients: ModuleGradients) => ModuleGradients;
type WatchPlaces = (gradients: ModuleGradients, places: readonly number[]) => ModuleGradients;

// A node refers to its watch, which must not refer to the tensors that the node makes: no garbage collection would free them. The
// functions that V8 creates in one scope share what any of them uses, so a watch is created in a scope of its own.
const watchAt =
  (watch: WatchPlaces, places: readonly number[]): Watch =>
  (gradients) =>
    watch(gradients, places);

// The identity function; its backward passes the gradients to a callback.
class Passage extends AutogradFunction {
  static override forward(ctx: FunctionCtx, watch: Watch, materialize: boolean, ...tensors: Tensor[]): Tensor[] {
    ctx.watch = watch;
    ctx.setMaterializeGrads(materialize);
    ctx.markNonDifferentiable(...tensors.filter((tensor) => !tensor.requiresGrad));
    return tensors;
  }

  static override backward(ctx: FunctionCtx, ...gradients: (Tensor | null)[]): (Tensor | null)[] {
    return [null, null, ...(ctx.watch as Watch)(gradients)];
  }
}

// Converts a hook's result, one gradient or an array, to an array.
function asList(value: unknown): ModuleGradients {
  const list = value instanceof Tensor ? [value] : value;
  const isRight = Array.isArray(list) && list.every((one) => one === null || one instanceof Tensor);
  if (!isRight) throw typeError('a backward hook must return a Tensor, an array of Tensors and nulls, or nothing');
  return list as ModuleGradients;
}

/** One call of a module with backward hooks. */
export class BackwardPassage {
  private gradOutput: ModuleGradients | null = null;
  private inputPlaces: readonly number[] | null = null;
  private inputCount = 0;

  constructor(
    private readonly module: Module,
    private readonly hooks: readonly FullBackwardHook[],
    private readonly preHooks: readonly FullBackwardPreHook[],
  ) {}

  /** Returns the arguments, routed through a node that reports their gradients to the hooks. */
  enter(args: readonly unknown[]): readonly unknown[] {
    this.inputCount = args.length;
    const { values, places } = watchGradients(args, true, this.inputsWatch());
    this.inputPlaces = places;
    return values;
  }

  private inputsWatch(): WatchPlaces {
    return (gradients) => this.onInputs(gradients);
  }

  /** Returns the output, routed through a node that reports its gradients to the hooks. */
  leave(output: unknown): unknown {
    if (!Array.isArray(output)) return this.watchOutputs([output])[0];
    for (const [i, value] of this.watchOutputs(output).entries()) output[i] = value;
    return output;
  }

  private watchOutputs(list: readonly unknown[]): readonly unknown[] {
    return watchGradients(list, false, this.outputsWatch(list.length)).values;
  }

  private outputsWatch(count: number): WatchPlaces {
    return (gradients, places) => this.onOutputs(gradients, places, count);
  }

  private onInputs(gradients: ModuleGradients): ModuleGradients {
    const { gradOutput } = this;
    // The gradient did not come through the outputs, for example in a second backward.
    if (gradOutput === null) return gradients;
    const places = this.inputPlaces ?? [];
    let shown: ModuleGradients = scatter(gradients, places, this.inputCount);
    for (const hook of this.hooks) {
      const result = hook(this.module, shown, gradOutput) ?? null;
      if (result === null) continue;
      const list = asList(result);
      if (list.length !== shown.length) {
        throw new TorchError(`Backward hook returned an invalid number of grad_input, got ${list.length}, but expected ${shown.length}`);
      }
      shown = list;
    }
    this.gradOutput = null;
    return places.map((place) => shown[place] ?? null);
  }

  private onOutputs(gradients: ModuleGradients, places: readonly number[], count: number): ModuleGradients {
    let shown: ModuleGradients = scatter(gradients, places, count);
    for (const hook of this.preHooks) {
      const result = hook(this.module, shown) ?? null;
      if (result === null) continue;
      const list = asList(result);
      if (list.length !== shown.length) {
        throw new TorchError(
          `Backward pre hook returned an invalid number of grad_output, got ${list.length}, but expected ${shown.length}`,
        );
      }
      shown = list;
    }
    this.gradOutput = shown;
    if (this.inputPlaces === null) this.callHooksWithoutInputs(shown);
    return places.map((place) => shown[place] ?? null);
  }

  private callHooksWithoutInputs(gradOutput: ModuleGradients): void {
    warn(
      'Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.',
    );
    const none = scatter([], [], this.inputCount);
    for (const hook of this.hooks) {
      const result = hook(this.module, none, gradOutput) ?? null;
      if (result !== null && asList(result).some((gradient) => gradient !== null)) {
        throw new TorchError(
          'Backward hook for Modules where no input requires gradient should always return None or None for all gradients.',
        );
      }
    }
    this.gradOutput = null;
  }
}

// Scatters values to their positions in an array of length `count`; null elsewhere.
function scatter(values: ModuleGradients, places: readonly number[], count: number): (Tensor | null)[] {
  const list: (Tensor | null)[] = new Array<null>(count).fill(null);
  places.forEach((place, i) => {
    list[place] = values[i] ?? null;
  });
  return list;
}

// Routes the tensors among the values through a node; places is null if no tensor requires a gradient.
function watchGradients(
  values: readonly unknown[],
  materialize: boolean,
  watch: WatchPlaces,
): { values: readonly unknown[]; places: readonly number[] | null } {
  const places = values.flatMap((value, i) => (value instanceof Tensor ? [i] : []));
  const tensors = places.map((place) => values[place] as Tensor);
  if (!isGradEnabled() || !tensors.some((tensor) => tensor.requiresGrad)) return { values, places: null };
  const passed = Passage.apply(watchAt(watch, places), materialize, ...tensors);
  const list = [...values];
  places.forEach((place, i) => {
    list[place] = passed[i];
  });
  return { values: list, places };
}
