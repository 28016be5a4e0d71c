// Whole tensors of the parts that processes have.
import { type Call, parameters, tensor } from '../../arguments';
import { typeError, ValueError } from '../../core/errors';
import { pythonRepr } from '../../core/python-repr';
import { begin } from '../../distributed/operations';
import { shardOf } from '../../distributed/shards';
import { release } from '../../memory/scope';
import { empty, zeros } from '../../ops';
import type { Tensor } from '../../tensor';
import { apart } from './apart';
import { rowsOf } from './placement';

const signature = parameters('fullTensor', { tensor });

/**
 * The whole tensor of a parameter, gradient or value of a state dict that is this process's part. Every process of the group calls it.
 *
 * @throws TypeError (rejects with) for a tensor that is not a part
 */
export async function fullTensor(...args: Call<typeof signature>): Promise<Tensor> {
  const [part] = signature.bind(args);
  const shard = shardOf(part);
  if (shard === undefined) throw typeError('fullTensor(): the tensor is not the part of a sharded one');
  const { size, offsets, group } = shard;
  const rows = rowsOf(size[0] as number, group);
  const rest = size.slice(1);
  if (offsets[0] !== rows.offset || pythonRepr(part.shape) !== pythonRepr([rows.count, ...rest])) {
    throw new ValueError(
      `fullTensor(): the part at ${pythonRepr(offsets)} with shape ${pythonRepr(part.shape)} of ${pythonRepr(size)} is not that of process ${group.rank()} of ${group.size()}`,
    );
  }
  const [own, all] = apart(() => {
    const options = { dtype: part.dtype, device: part.device };
    const padded = zeros([rows.padded, ...rest], options);
    padded.narrow(0, 0, rows.count).copy_(part.detach());
    return [padded, empty([rows.padded * group.size(), ...rest], options)];
  });
  await begin({ name: 'allGatherIntoTensor', group, inputs: [own], outputs: [all], isAsync: true });
  release(own);
  const whole = apart(() => all.narrow(0, 0, size[0] as number).clone());
  release(all);
  return whole;
}
