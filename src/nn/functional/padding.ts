// Padding of borders.
import * as ops from '../../ops';

export const pad = ops.nn.pad;
