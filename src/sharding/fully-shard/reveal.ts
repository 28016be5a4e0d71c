// Whole parameters as results of leaves without memory, which is all that graphs hold of them.
import { Function as CustomFunction, type FunctionCtx } from '../../autograd';
import type { Tensor } from '../../tensor';
import type { ShardedParameter } from './sharded-parameter';

export class RevealFunction extends CustomFunction {
  static override forward(ctx: FunctionCtx, parameters: readonly ShardedParameter[], ..._leaves: Tensor[]): Tensor[] {
    ctx.setMaterializeGrads(false);
    ctx.parameters = parameters;
    return parameters.map(({ whole }) => (whole as Tensor).detach());
  }

  static override backward(ctx: FunctionCtx, ...gradients: (Tensor | null)[]): (Tensor | null)[] {
    const parameters = ctx.parameters as readonly ShardedParameter[];
    parameters.forEach((parameter, i) => {
      const gradient = gradients[i] ?? null;
      if (gradient !== null) parameter.expectGradient(gradient);
    });
    return [null, ...gradients];
  }
}
