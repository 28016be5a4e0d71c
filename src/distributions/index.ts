// torch.distributions, a family a file.
export { Bernoulli } from './bernoulli';
export { Beta } from './beta';
export { Categorical } from './categorical';
export { Cauchy } from './cauchy';
export * as constraints from './constraints';
export { Dirichlet } from './dirichlet';
export { Distribution, type Expand, type SampleShape } from './distribution';
export { Exponential } from './exponential';
export { ExponentialFamily } from './exponential-family';
export { Gamma } from './gamma';
export { Laplace } from './laplace';
export { Normal } from './normal';
export { Poisson } from './poisson';
export { Uniform } from './uniform';
