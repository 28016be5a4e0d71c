// Linear functions.
import * as ops from '../../ops';

export { bilinear } from '../../ops';
/** x Aᵀ + b: input (*, inFeatures), weight (outFeatures, inFeatures), bias (outFeatures) or none; output (*, outFeatures). */
export const linear = ops.nn.linear;
