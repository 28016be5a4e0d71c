// torch.optim: optimizers, schedulers, and averages of models, which stand above both optimizers and modules.
export * from './optim';
export * as swaUtils from './swa-utils';
