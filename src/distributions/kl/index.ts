// torch.distributions.kl, with the rules that PyTorch has.
import './multivariate';
import './same-family';
import './unbounded';
import './across-families';
import './uniform';

export { klDivergence, registerKl } from './registry';
