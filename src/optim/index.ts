// torch.optim: optimizers.
export { Adam, type AdamOptions } from './adam';
export { Optimizer, type OptimizerStateDict, type ParamGroup, type ParamGroupOptions, type Params, type ParamState } from './optimizer';
export { SGD, type SGDOptions } from './sgd';
