// How much torch.distributed checks and reports. @see https://docs.pytorch.org/docs/stable/distributed.html#torch-distributed-debug
import { type Call, parameters, type Type, type } from '../arguments';
import { native } from '../core/native';
import { noArguments } from '../core/no-arguments';

/** Levels of debugging. With `DETAIL`, groups made since check that all processes run the same operation on the same shapes. */
export const DebugLevel = Object.freeze({ OFF: 'off', INFO: 'info', DETAIL: 'detail' } as const);

export type DebugLevel = (typeof DebugLevel)[keyof typeof DebugLevel];

// In the order of c10d::DebugLevel.
const names: readonly DebugLevel[] = Object.values(DebugLevel);

const level: Type<DebugLevel> = type('DebugLevel', (value) => names.includes(value as DebugLevel));

const setSignature = parameters('setDebugLevel', { level });

/** The level, at first that of the variable TORCH_DISTRIBUTED_DEBUG. */
export function getDebugLevel(...args: []): DebugLevel {
  noArguments('getDebugLevel', args);
  return names[native.distributedDebugLevel()] as DebugLevel;
}

/** Sets the level. */
export function setDebugLevel(...args: Call<typeof setSignature>): void {
  native.setDistributedDebugLevel(names.indexOf(setSignature.bind(args)[0]));
}

/** Sets the level that the variable TORCH_DISTRIBUTED_DEBUG says: OFF, INFO or DETAIL. */
export function setDebugLevelFromEnv(...args: []): void {
  noArguments('setDebugLevelFromEnv', args);
  native.setDistributedDebugLevel(-1);
}
