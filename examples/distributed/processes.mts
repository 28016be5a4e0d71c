// Meeting the other processes, and values of all of them: shared by the programs of this folder.
import torch, { type Tensor } from 'node-libtorch';

const dist = torch.distributed;

/** Joins the processes that a launcher started; a program started without one is alone. */
export async function join(): Promise<{ rank: number; worldSize: number }> {
  await dist.initProcessGroup(process.env.RANK === undefined ? { store: await dist.HashStore.create(), rank: 0, worldSize: 1 } : {});
  return { rank: dist.getRank(), worldSize: dist.getWorldSize() };
}

/** The mean over all processes of each element. */
export async function meanOfAll(value: Tensor): Promise<Tensor> {
  const sum = value.detach().clone();
  await dist.allReduce(sum);
  return sum.div_(dist.getWorldSize());
}
