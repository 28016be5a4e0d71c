// Runs a function when the gradients of inputs are there, which is when a module's backward has ended.
import { Function, type FunctionCtx } from '../../autograd';
import { mapTensors, tensorsOf } from '../../nn/parallel/structures';
import { Tensor } from '../../tensor';

const name = 'fullyShard';

/** Gets the gradients of the inputs. */
type Done = (gradients: readonly Tensor[]) => void;

class RegisterPostBackwardFunction extends Function {
  static override forward(ctx: FunctionCtx, done: Done, ...inputs: Tensor[]): Tensor[] {
    ctx.done = done;
    return inputs;
  }

  static override backward(ctx: FunctionCtx, ...gradients: Tensor[]): (Tensor | null)[] {
    (ctx.done as Done)(gradients);
    return [null, ...gradients];
  }
}

/** Changes the tensors in arguments that are selected. Arguments without any stay the same objects. */
export function mapSelected(
  args: readonly unknown[],
  selects: (tensor: Tensor) => boolean,
  change: (tensor: Tensor) => Tensor,
): readonly unknown[] {
  return args.map((arg) => {
    if (arg instanceof Tensor) return selects(arg) ? change(arg) : arg;
    if (typeof arg !== 'object' || arg === null || !tensorsOf(name, arg).some(selects)) return arg;
    return mapTensors(name, arg, (tensor) => (selects(tensor) ? change(tensor) : tensor));
  });
}

/** The arguments of a module whose backward calls `done` at its end, if any of them requires a gradient. */
export function afterBackwardOf(args: readonly unknown[], done: Done): readonly unknown[] {
  const inputs = [...new Set(tensorsOf(name, args))].filter(({ requiresGrad }) => requiresGrad);
  if (inputs.length === 0) return args;
  const passed = RegisterPostBackwardFunction.apply(done, ...inputs);
  const byInput = new Map(inputs.map((input, i) => [input, passed[i] as Tensor]));
  return mapSelected(
    args,
    (tensor) => byInput.has(tensor),
    (tensor) => byInput.get(tensor) as Tensor,
  );
}
