// Runs functions before and after a module's backward: when gradients of its outputs are there, and when those of its inputs are.
import { Function as CustomFunction, type FunctionCtx } from '../../autograd';
import { mapTensors, tensorsOf } from '../../nn/parallel/structures';
import { Tensor } from '../../tensor';

const name = 'fullyShard';

/** Gets the gradients of the inputs. */
type Done = (gradients: readonly Tensor[]) => void;

class RegisterPostBackwardFunction extends CustomFunction {
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

class RegisterPreBackwardFunction extends CustomFunction {
  static override forward(ctx: FunctionCtx, begin: (gradient: Tensor) => void, output: Tensor): Tensor {
    ctx.begin = begin;
    return output;
  }

  static override backward(ctx: FunctionCtx, gradient: Tensor): (Tensor | null)[] {
    (ctx.begin as (gradient: Tensor) => void)(gradient);
    return [null, gradient];
  }
}

/** The output of a module whose backward calls `begin` with the gradient of each tensor first. */
export function beforeBackwardOf(output: unknown, begin: (gradient: Tensor) => void): unknown {
  const hooked = new Map<Tensor, Tensor>();
  const hook = (tensor: Tensor): Tensor => {
    try {
      tensor.registerHook((gradient) => {
        begin(gradient);
        return null;
      });
      return tensor;
    } catch {
      // Another node uses the tensor already, while there is asynchronous work.
      return RegisterPreBackwardFunction.apply(begin, tensor);
    }
  };
  for (const tensor of new Set(tensorsOf(name, [output]))) if (tensor.requiresGrad) hooked.set(tensor, hook(tensor));
  return mapSelected(
    [output],
    (tensor) => (hooked.get(tensor) ?? tensor) !== tensor,
    (tensor) => hooked.get(tensor) as Tensor,
  )[0];
}
