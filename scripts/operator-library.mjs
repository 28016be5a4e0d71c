// `node scripts/operator-library.mjs`: builds the library of operators that test/ops/libraries.test.ts loads; prints its path.
import { join } from 'node:path';
import { ensureFixture } from './compile-fixture.mjs';
import { root } from './setup.mjs';

const folder = join(root, 'test', 'support', 'operator-library');
process.stdout.write(`${ensureFixture({ folder, output: 'operator-library/operators.so' })}\n`);
