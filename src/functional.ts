// torch.functional: functions that PyTorch composes of operators.
import { define } from './arguments';
import { raw } from './ops';
import type { Tensor } from './tensor';

/**
 * The distinct elements, sorted; or the distinct slices along `dim`.
 *
 * @returns the tensor, or with `returnInverse` and `returnCounts` an array of it, the position of each input element in
 *   it, and how often each occurs
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique.html
 */
export const unique = define(
  'unique(Tensor input, boolean sorted = true, boolean returnInverse = false, boolean returnCounts = false, int|null dim = null)',
  (input: Tensor, sorted: boolean = true, returnInverse: boolean = false, returnCounts: boolean = false, dim: number | null = null) => {
    const operator = dim === null ? raw('aten::_unique2') : raw('aten::unique_dim');
    const results = operator(input, ...(dim === null ? [] : [dim]), sorted, returnInverse, returnCounts) as [Tensor, Tensor, Tensor];
    const [values, inverse, counts] = results;
    if (!returnInverse && !returnCounts) return values;
    return [values, ...(returnInverse ? [inverse] : []), ...(returnCounts ? [counts] : [])] as unknown as Tensor;
  },
);
