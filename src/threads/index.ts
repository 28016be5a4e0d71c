// Tensors between the threads of a process: tokens in messages, without a copy.
import { threadId } from 'node:worker_threads';
import { native } from '../core/native';
import { filled, handleOf } from '../core/tensor-handle';
import { Tensor } from '../tensor/tensor';

function tokenIn(where: string, token: number): number {
  if (typeof token !== 'number') throw new TypeError(`${where}(): the token must be a number that share() gave, got ${typeof token}`);
  return token;
}

/**
 * A token for one {@link adopt} in any thread of the process: the memory is shared, nothing is copied. The tensor stays
 * usable here, but its storage can no longer grow. Until the token is adopted or taken back it holds the memory.
 *
 * @throws TorchError for a tensor with history: `detach()` it first
 *
 * ```ts
 * parentPort.postMessage(torch.share(batch));                           // in a worker
 * worker.on('message', (token) => { const batch = torch.adopt(token); }); // in its parent
 * ```
 */
export function share(tensor: Tensor): number {
  if (!(tensor instanceof Tensor)) throw new TypeError(`share(): argument 'tensor' must be Tensor, not ${typeof tensor}`);
  return native.share(handleOf(tensor), threadId);
}

/**
 * The tensor of a token: a leaf that shares the memory and requires grad as the shared one did. Its gradient, shape and
 * hooks are its own.
 *
 * @throws TorchError for a token that nobody gave, or that was adopted or taken back
 */
export function adopt(token: number): Tensor {
  const number = tokenIn('adopt', token);
  return filled((tensor) => native.adopt(tensor, number)) as Tensor;
}

/**
 * Takes back a token that nobody will adopt (its message was lost), and lets go of the memory.
 *
 * @throws TorchError for a token that nobody gave, or that was adopted or taken back
 */
export function unshare(token: number): void {
  native.discardShared(tokenIn('unshare', token));
}

/**
 * Takes back all tokens that a thread gave and that are not adopted: after a worker was terminated, whose last messages
 * are lost.
 *
 * @param thread the `threadId` of the worker, read before it ended; default this thread
 * @returns how many there were
 */
export function unshareAll(thread: number = threadId): number {
  return native.discardSharedOf(tokenIn('unshareAll', thread));
}
