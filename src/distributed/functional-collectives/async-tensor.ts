// Results of operations in flight: tensors that wait for their values at their first use.
import type { Handle } from '../../core/native';
import { release } from '../../memory/scope';
import { aliasOf, Tensor } from '../../tensor/tensor';
import type { Work } from '../work';

/**
 * A tensor that an operation in flight writes. Whatever uses it first blocks the thread until the operation has ended, and throws a
 * DistributedError if it failed; `await waitTensor(tensor)` waits without blocking.
 */
export class AsyncCollectiveTensor extends Tensor {
  #work: Work | null = null;

  /** @internal @param source the tensor that `work` writes; it is disposed */
  static _of(source: Tensor, work: Work): AsyncCollectiveTensor {
    const tensor = aliasOf(new AsyncCollectiveTensor(), source);
    release(source);
    tensor.#work = work;
    return tensor;
  }

  // Every use of a tensor reads its handle.
  /** @internal */
  override get _handle(): Handle {
    if (this.#work !== null) {
      this.#work.waitBlocking();
      this.#work = null;
    }
    return super._handle;
  }

  /** @internal */
  override set _handle(handle: Handle) {
    super._handle = handle;
  }

  /** @internal Resolves when the values are there. */
  async _arrival(): Promise<void> {
    await this.#work;
    this.#work = null;
  }
}
