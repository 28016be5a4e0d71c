// torch.distributions.kl, with PyTorch's rules registered.
import './multivariate';
import './same-family';
import './unbounded';
import './across-families';
import './uniform';

export { klDivergence, registerKl } from './registry';
