// The dtypes of results, by name: LibTorch's operators give their numbers.
import { type DType, dtypeFromCode } from '../core/dtype';
import * as made from './generated/torch';

const named =
  (run: (...args: never[]) => unknown) =>
  (...args: unknown[]): DType =>
    dtypeFromCode((run as (...args: unknown[]) => number)(...args));

/** The smallest dtype that holds the values of both. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html) */
export const promoteTypes: typeof made.promoteTypes = named(made.promoteTypes);

/** The dtype that arithmetic of two tensors or numbers gives. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export const resultType: typeof made.resultType = named(made.resultType);
