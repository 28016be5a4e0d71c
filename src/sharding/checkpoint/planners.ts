// Options of what is saved and loaded.
import { boolean, type Call, only, opt, parameters } from '../../arguments';

const flattens = { flattenStateDict: opt(boolean, true) };
const flattensShards = { flattenShardedTensors: only(true) };

const saveSignature = parameters(
  'DefaultSavePlanner',
  /** Whether nested dicts are stored by the names of their values, `a.b`; else each value of the state dict as one. */
  flattens,
  flattensShards,
  { dedupReplicatedTensors: only(null) },
  /** Whether the first process writes what all have; else the one with the least to write. */
  { dedupSaveToLowestRank: opt(boolean, false) },
  { enablePlanCaching: only(false) },
);

/** How `save` names items and divides them among processes. @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html */
export class DefaultSavePlanner {
  readonly flattenStateDict: boolean;
  readonly dedupSaveToLowestRank: boolean;

  constructor(...args: Call<typeof saveSignature>) {
    const [flattenStateDict, , , dedupSaveToLowestRank] = saveSignature.bind(args);
    this.flattenStateDict = flattenStateDict;
    this.dedupSaveToLowestRank = dedupSaveToLowestRank;
  }
}

const loadSignature = parameters(
  'DefaultLoadPlanner',
  /** As when the checkpoint was saved. */
  flattens,
  flattensShards,
  /** Whether values that the checkpoint does not have stay as they are; else they are an error. */
  { allowPartialLoad: opt(boolean, false) },
);

/** How `load` finds items. @see https://docs.pytorch.org/docs/stable/distributed.checkpoint.html */
export class DefaultLoadPlanner {
  readonly flattenStateDict: boolean;
  readonly allowPartialLoad: boolean;

  constructor(...args: Call<typeof loadSignature>) {
    const [flattenStateDict, , allowPartialLoad] = loadSignature.bind(args);
    this.flattenStateDict = flattenStateDict;
    this.allowPartialLoad = allowPartialLoad;
  }
}
