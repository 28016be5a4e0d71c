import { nn } from 'node-libtorch';
import { describe } from 'vitest';
import { replay } from '../../support/replay';

describe('as Python computes it', () => {
  replay('nn-functional/convolution', nn.functional);
});
