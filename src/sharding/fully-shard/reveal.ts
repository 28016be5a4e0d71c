// Whole parameters as results of their leaves, which have no memory: graphs hold the leaves only.
import { Function, type FunctionCtx } from '../../autograd';
import type { Tensor } from '../../tensor';
import type { ShardedParameter } from './sharded-parameter';

export class RevealFunction extends Function {
  static override forward(ctx: FunctionCtx, parameters: readonly ShardedParameter[], ..._leaves: Tensor[]): Tensor[] {
    ctx.setMaterializeGrads(false);
    return parameters.map(({ whole }) => (whole as Tensor).detach());
  }

  static override backward(_ctx: FunctionCtx, ...gradients: (Tensor | null)[]): (Tensor | null)[] {
    return [null, ...gradients];
  }
}
