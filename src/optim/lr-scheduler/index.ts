// torch.optim.lrScheduler: learning-rate schedulers.
export { ChainedScheduler, SequentialLR } from './combined';
export { CosineAnnealingLR, CosineAnnealingWarmRestarts } from './cosine';
export { CyclicLR, type CyclicMode, OneCycleLR } from './cyclic';
export { ExponentialLR, LinearLR, PolynomialLR } from './decay';
export { LambdaLR, type LRLambda, MultiplicativeLR } from './lambda';
export { ReduceLROnPlateau } from './plateau';
export { LRScheduler, type SchedulerStateDict } from './scheduler';
export { ConstantLR, MultiStepLR, StepLR } from './step';
