// How fullyShard treats dtypes and devices.
import { boolean, type Call, dtype, opt, orNull, parameters } from '../../arguments';
import type { DType } from '../../core/dtype';
import { noArguments } from '../../core/no-arguments';

const mixedSignature = parameters(
  'MixedPrecisionPolicy',
  { paramDtype: orNull(dtype) },
  { reduceDtype: orNull(dtype) },
  { outputDtype: orNull(dtype) },
  { castForwardInputs: opt(boolean, true) },
);

/**
 * The dtypes in which sharded modules compute and communicate. The optimizer sees parameters and gradients in their own dtype.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.fsdp.fully_shard.html#torch.distributed.fsdp.MixedPrecisionPolicy
 */
export class MixedPrecisionPolicy {
  /** The dtype of whole parameters, and with it of the computation; null is the parameters' own. */
  readonly paramDtype: DType | null;
  /** The dtype in which gradients are reduced, and accumulated without communication; null is that of the computation. */
  readonly reduceDtype: DType | null;
  /** The dtype to which floating-point outputs are converted; null leaves them. */
  readonly outputDtype: DType | null;
  /** Whether floating-point inputs are converted to `paramDtype`. */
  readonly castForwardInputs: boolean;

  constructor(...args: Call<typeof mixedSignature>) {
    [this.paramDtype, this.reduceDtype, this.outputDtype, this.castForwardInputs] = mixedSignature.bind(args);
  }
}

/** Where shards are kept: this one keeps them on the devices of the mesh. */
export class OffloadPolicy {
  constructor(...args: []) {
    noArguments(new.target.name, args);
  }
}

const offloadSignature = parameters('CPUOffloadPolicy', { pinMemory: opt(boolean, true) });

/**
 * Keeps shards, their gradients and with them the optimizer's state in the CPU's memory, also where modules compute on an accelerator.
 *
 * @see https://docs.pytorch.org/docs/stable/distributed.fsdp.fully_shard.html#torch.distributed.fsdp.CPUOffloadPolicy
 */
export class CPUOffloadPolicy extends OffloadPolicy {
  /** Whether that memory is page-locked, which makes copies faster. */
  readonly pinMemory: boolean;

  constructor(...args: Call<typeof offloadSignature>) {
    super();
    [this.pinMemory] = offloadSignature.bind(args);
  }
}
