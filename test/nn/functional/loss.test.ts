import { nn } from 'node-libtorch';
import { describe } from 'vitest';
import { replay } from '../../support/replay';

describe.each(['regression', 'classification', 'multilabel', 'embedding', 'sequence'])('%s losses are those of Python', (kind) => {
  replay(`nn-functional/loss-${kind}`, nn.functional);
});
