// Type promotion: LibTorch's operators return dtype numbers, these functions names.
import { type DType, dtypeFromCode } from '../core/dtype';
import { withName } from '../core/names';
import * as generated from './generated/torch';

const named = (run: (...args: never[]) => unknown) =>
  withName(run.name, (...args: unknown[]): DType => dtypeFromCode((run as (...args: unknown[]) => number)(...args)));

/** The smallest dtype that can represent the values of both dtypes. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html) */
export const promoteTypes: typeof generated.promoteTypes = named(generated.promoteTypes);

/** The dtype of the result of arithmetic between two tensors or numbers. [PyTorch](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export const resultType: typeof generated.resultType = named(generated.resultType);
