// torch.distributions.transforms.
export { AffineTransform } from './affine';
export { ComposeTransform, identityTransform } from './compose';
export { CumulativeDistributionTransform } from './cumulative';
export { AbsTransform, ExpTransform, PowerTransform, SigmoidTransform, SoftplusTransform, TanhTransform } from './elementwise';
export { IndependentTransform } from './independent';
export { CorrCholeskyTransform, LowerCholeskyTransform, PositiveDefiniteTransform } from './matrices';
export { ReshapeTransform } from './reshape';
export { CatTransform, StackTransform } from './sequences';
export { SoftmaxTransform, StickBreakingTransform } from './simplex';
export { type CacheSize, type Sign, Transform } from './transform';
