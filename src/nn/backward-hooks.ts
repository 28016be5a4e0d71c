// Full backward hooks of modules: a node of the graph before a module's inputs and one behind its outputs tell its gradients.
import { Function as AutogradFunction, type FunctionCtx } from '../autograd';
import { isGradEnabled } from '../autograd/mode';
import { TorchError, typeError } from '../core/errors';
import { warn } from '../core/warnings';
import { Tensor } from '../tensor';
import type { Module } from './module';

/** Gradients by argument or result, null where that is no tensor or has none. */
export type ModuleGradients = readonly (Tensor | null)[];

/** Given the gradients of a module's inputs and outputs; what it returns, if not null, takes the place of the inputs'. */
export type FullBackwardHook = (module: Module, gradInput: ModuleGradients, gradOutput: ModuleGradients) => unknown;
/** Given the gradients of a module's outputs before they go through it; what it returns, if not null, takes their place. */
export type FullBackwardPreHook = (module: Module, gradOutput: ModuleGradients) => unknown;

type Watch = (gradients: ModuleGradients) => ModuleGradients;

// Gives its tensors on as they are, and shows their gradients on the way back.
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

// What a hook returned: gradients, or one.
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

  /** The arguments, whose gradients the hooks will see. */
  enter(args: readonly unknown[]): readonly unknown[] {
    this.inputCount = args.length;
    const { values, places } = watched(args, true, (gradients) => this.onInputs(gradients));
    this.inputPlaces = places;
    return values;
  }

  /** The output, whose gradients the hooks will see. */
  leave(output: unknown): unknown {
    const list = Array.isArray(output) ? output : [output];
    const { values } = watched(list, false, (gradients, places) => this.onOutputs(gradients, places, list.length));
    if (!Array.isArray(output)) return values[0];
    values.forEach((value, i) => {
      output[i] = value;
    });
    return output;
  }

  private onInputs(gradients: ModuleGradients): ModuleGradients {
    const { gradOutput } = this;
    // A gradient that did not come through the outputs, as in a second backward.
    if (gradOutput === null) return gradients;
    const places = this.inputPlaces ?? [];
    let shown: ModuleGradients = spread(gradients, places, this.inputCount);
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
    let shown: ModuleGradients = spread(gradients, places, count);
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
    if (this.inputPlaces === null) this.withoutInputs(shown);
    return places.map((place) => shown[place] ?? null);
  }

  private withoutInputs(gradOutput: ModuleGradients): void {
    warn(
      'Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.',
    );
    const none = spread([], [], this.inputCount);
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

// Values at their places among `count`, null elsewhere.
function spread(values: ModuleGradients, places: readonly number[], count: number): (Tensor | null)[] {
  const list: (Tensor | null)[] = new Array<null>(count).fill(null);
  places.forEach((place, i) => {
    list[place] = values[i] ?? null;
  });
  return list;
}

// The values with their tensors led through a node; places is null where nothing requires a gradient.
function watched(
  values: readonly unknown[],
  materialize: boolean,
  watch: (gradients: ModuleGradients, places: readonly number[]) => ModuleGradients,
): { values: readonly unknown[]; places: readonly number[] | null } {
  const places = values.flatMap((value, i) => (value instanceof Tensor ? [i] : []));
  const tensors = places.map((place) => values[place] as Tensor);
  if (!isGradEnabled() || !tensors.some((tensor) => tensor.requiresGrad)) return { values, places: null };
  const passed = Passage.apply((gradients: ModuleGradients) => watch(gradients, places), materialize, ...tensors);
  const list = [...values];
  places.forEach((place, i) => {
    list[place] = passed[i];
  });
  return { values: list, places };
}
