// torch.utils.data: datasets, samplers and loaders.
import './worker';

export { type Collated, type Converted, defaultCollate, defaultConvert } from './collate';
export { Dataset, IterableDataset, type SampleDTypes } from './dataset';
export { ChainDataset, ConcatDataset, randomSplit, StackDataset, Subset, TensorDataset } from './datasets';
export { DistributedSampler } from './distributed';
export type { Indexed } from './indexed';
export { DataLoader, type DataLoaderOptions } from './loader';
export { BatchSampler, RandomSampler, Sampler, SequentialSampler, SubsetRandomSampler, WeightedRandomSampler } from './sampler';
