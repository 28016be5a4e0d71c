// Shares tensors between the threads of a process without copying: messages carry tokens.

import { threadId } from 'node:worker_threads';
import { typeError } from '../core/errors';
import { native } from '../core/native';
import { filled, handleOf } from '../core/tensor-handle';
import { Tensor } from '../tensor/tensor';

function tokenIn(where: string, token: number): number {
  if (typeof token !== 'number') throw typeError(`${where}(): the token must be a number that share() gave, got ${typeof token}`);
  return token;
}

/**
 * Makes a token that any thread of the process can {@link adopt} once, without copying: the threads share the memory. The
 * tensor stays usable here, but its storage can no longer grow. The token keeps the memory alive until it is adopted or
 * revoked.
 *
 * @throws TorchError for a tensor with autograd history: `detach()` it first
 *
 * ```ts
 * parentPort.postMessage(torch.share(batch));                           // in a worker
 * worker.on('message', (token) => { const batch = torch.adopt(token); }); // in its parent
 * ```
 */
export function share(tensor: Tensor): number {
  if (!(tensor instanceof Tensor)) throw typeError(`share(): argument 'tensor' must be Tensor, not ${typeof tensor}`);
  return native.share(handleOf(tensor), threadId);
}

/**
 * Creates the tensor of a token: a leaf with the same memory and the same requiresGrad. Its gradient, shape and hooks are
 * independent of the shared tensor's.
 *
 * @throws TorchError for an unknown token, or one that was already adopted or revoked
 */
export function adopt(token: number): Tensor {
  const number = tokenIn('adopt', token);
  return filled((tensor) => native.adopt(tensor, number)) as Tensor;
}

/**
 * Revokes a token that will not be adopted (its message was lost) and releases the memory.
 *
 * @throws TorchError for an unknown token, or one that was already adopted or revoked
 */
export function unshare(token: number): void {
  native.discardShared(tokenIn('unshare', token));
}

/**
 * Revokes all tokens that a thread made and that are not yet adopted. For use after a worker was terminated, since its last
 * messages are lost.
 *
 * @param thread the `threadId` of the worker, read before it ended; default the calling thread
 * @returns the number of revoked tokens
 */
export function unshareAll(thread: number = threadId): number {
  return native.discardSharedOf(tokenIn('unshareAll', thread));
}
