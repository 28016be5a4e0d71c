// Padding of borders.
export { pad } from '../../ops/generated/nn';
