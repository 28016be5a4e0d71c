// torch.optim: optimizers.
export { Adam, type AdamOptions } from './adam';
export { Optimizer, type OptimizerStateDict, type ParamGroup, type ParamGroupOptions, type ParamState, type Params } from './optimizer';
export { SGD, type SGDOptions } from './sgd';
