// GradScaler's flags of gradients that are not finite: a step that one process leaves out, all leave out.
import { setShareFlags } from '../../amp/grad-scaler';
import type { ProcessGroup } from '../../distributed';
import { begin } from '../../distributed/operations';
import { shardOf } from '../../distributed/shards';
import { keepTensor } from '../../memory/scope';
import { full } from '../../ops';
import type { Tensor } from '../../tensor';

setShareFlags((flags, params) => {
  // By parameters rather than gradients, which some processes may lack.
  const places = new Map<string, { group: ProcessGroup; device: string }>();
  for (const param of params) {
    const group = shardOf(param)?.group;
    if (group !== undefined) places.set(`${group.groupName} ${param.device}`, { group, device: String(param.device) });
  }
  for (const { group, device } of places.values()) {
    const flag = flags.get(device) ?? keepTensor(full([], 0, { dtype: 'float32', device }) as Tensor);
    flags.set(device, flag);
    begin({ name: 'allReduce', group, inputs: [flag], op: 'max', isAsync: false });
  }
});
