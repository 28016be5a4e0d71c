// Which process updates which parameters, and the buckets in which they are sent.
import { isIterable } from '../arguments';
import { noGrad } from '../autograd';
import { typeError, ValueError } from '../core/errors';
import { typename } from '../functional';
import { empty, zeros } from '../ops';
import { Tensor } from '../tensor';

/** A parameter group. */
export interface GroupOf {
  params: Tensor[];
}

/**
 * Parameters as groups.
 *
 * @throws TypeError or ValueError for anything but tensors of one dtype and type of device, or groups of them
 */
export function checkParams(params: unknown): GroupOf[] {
  if (params instanceof Tensor) throw typeError(`\`params\` argument should be an iterable of Tensors, but got ${typename(params)}`);
  if (!isIterable(params)) throw typeError(`\`params\` argument should be an iterable of Tensors or dicts, but got ${typename(params)}`);
  const given: unknown[] = [...params];
  if (given.length === 0) throw new ValueError('ZeroRedundancyOptimizer got an empty parameter list');
  const areTensors = given.every((one) => one instanceof Tensor);
  const isGroup = (one: unknown): one is GroupOf =>
    typeof one === 'object' && one !== null && !(one instanceof Tensor) && !Array.isArray(one);
  if (!areTensors && !given.every(isGroup)) throw typeError('`params` argument should be an iterable of Tensors or dicts');
  const groups = areTensors
    ? [{ params: given as Tensor[] }]
    : (given as GroupOf[]).map((group) => ({ ...group, params: paramsOf(group) }));
  checkSameType(groups.flatMap((group) => group.params));
  return groups;
}

function paramsOf({ params }: { readonly params?: unknown }): Tensor[] {
  if (params instanceof Tensor) return [params];
  if (!isIterable(params))
    throw new ValueError("Each parameter group passed-in via `params` must have a 'params' key mapping to the parameters in the group");
  const all: unknown[] = [...params];
  const wrong = all.find((one) => !(one instanceof Tensor));
  if (wrong !== undefined) throw typeError(`the params of a group must be Tensors, but one of them is ${typename(wrong)}`);
  return all as Tensor[];
}

function checkSameType([first, ...others]: readonly Tensor[]): void {
  if (first === undefined) throw new ValueError('ZeroRedundancyOptimizer got an empty parameter list');
  const name = typename(first);
  if (first.layout !== 'strided')
    throw new ValueError(`ZeroRedundancyOptimizer only supports using the same dense type for all parameters but got ${name}`);
  const other = others.find((one) => typename(one) !== name);
  if (other !== undefined)
    throw new ValueError(
      `ZeroRedundancyOptimizer only supports using the same dense type for all parameters but got both ${name} and ${typename(other)}`,
    );
}

/** The groups of each process: of each group the largest parameters come first, each to the process with the fewest elements so far. */
export function partition(groups: readonly GroupOf[], size: number): GroupOf[][] {
  const sizes = new Array<number>(size).fill(0);
  const shards: GroupOf[][] = sizes.map(() => []);
  for (const group of groups) {
    const params: Tensor[][] = sizes.map(() => []);
    for (const param of [...group.params].sort((a, b) => b.numel() - a.numel())) {
      const rank = sizes.indexOf(Math.min(...sizes));
      params[rank]?.push(param);
      sizes[rank] = (sizes[rank] as number) + param.numel();
    }
    for (const [rank, own] of params.entries()) shards[rank]?.push({ ...group, params: own });
  }
  return shards;
}

/** For each device, a bucket of each process with the elements of its trainable parameters there, which become views of it. */
export function bucketsOf(shards: readonly (readonly GroupOf[])[]): Tensor[][] {
  const byDevice = new Map<string, Tensor[][]>();
  for (const [rank, groups] of shards.entries()) {
    for (const param of groups.flatMap(({ params }) => params)) {
      const device = String(param.device);
      const ranks = byDevice.get(device) ?? shards.map(() => []);
      ranks[rank]?.push(param);
      byDevice.set(device, ranks);
    }
  }
  return noGrad(() => [...byDevice].map(([device, ranks]) => ranks.map((params) => bucketOf(params, device))));
}

function bucketOf(params: readonly Tensor[], device: string): Tensor {
  // A parameter that is no longer trained leaves the bucket that it was in.
  for (const param of params) if (!param.requiresGrad) param.data = param.detach().clone();
  const trained = params.filter(({ requiresGrad }) => requiresGrad);
  const size = trained.reduce((sum, param) => sum + param.numel(), 0);
  const [first] = trained;
  if (first === undefined || size === 0) return zeros(1, { device });
  const bucket = empty([size], { dtype: first.dtype, device });
  let start = 0;
  for (const param of trained) {
    const part = bucket.narrow(0, start, param.numel());
    part.copy_(param.detach().flatten());
    param.data = part.view(param.shape);
    start += param.numel();
  }
  return bucket;
}
