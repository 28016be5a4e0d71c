// Shares tensors between the threads of a process without copying: messages carry tokens.

import { threadId } from 'node:worker_threads';
import { type Call, float, opt, parameters, tensor as tensorType } from '../arguments';
import { native } from '../core/native';
import { filled, handleOf } from '../core/tensor-handle';
import type { Tensor } from '../tensor/tensor';

const shareSignature = parameters('share', { tensor: tensorType });
const adoptSignature = parameters('adopt', { token: float });
const unshareSignature = parameters('unshare', { token: float });
const unshareAllSignature = parameters(
  'unshareAll',
  /** The `threadId` of the worker, read before it ended; default the calling thread. */
  { thread: opt(float, threadId) },
);

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
export function share(...args: Call<typeof shareSignature>): number {
  const [tensor] = shareSignature.bind(args);
  return native.share(handleOf(tensor), threadId);
}

/**
 * Creates the tensor of a token: a leaf with the same memory and the same requiresGrad. Its gradient, shape and hooks are
 * independent of the shared tensor's.
 *
 * @throws TorchError for an unknown token, or one that was already adopted or revoked
 */
export function adopt(...args: Call<typeof adoptSignature>): Tensor {
  const [token] = adoptSignature.bind(args);
  return filled((tensor) => native.adopt(tensor, token)) as Tensor;
}

/**
 * Revokes a token that will not be adopted (its message was lost) and releases the memory.
 *
 * @throws TorchError for an unknown token, or one that was already adopted or revoked
 */
export function unshare(...args: Call<typeof unshareSignature>): void {
  const [token] = unshareSignature.bind(args);
  native.discardShared(token);
}

/**
 * Revokes all tokens that a thread made and that are not yet adopted. For use after a worker was terminated, since its last
 * messages are lost.
 *
 * @returns the number of revoked tokens
 */
export function unshareAll(...args: Call<typeof unshareAllSignature>): number {
  const [thread] = unshareAllSignature.bind(args);
  return native.discardSharedOf(thread);
}
