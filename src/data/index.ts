// torch.utils.data: datasets and loaders.
import './worker';

export { type Collated, defaultCollate } from './collate';
export { Dataset } from './dataset';
export { DataLoader, type DataLoaderOptions } from './loader';
export { BatchSampler, RandomSampler, SequentialSampler } from './sampler';
