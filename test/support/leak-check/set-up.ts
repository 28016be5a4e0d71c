// Under AddressSanitizer: looks for leaks when the tests of a file have run. The reports go to files, which scripts/asan.mjs reads.
import { createRequire } from 'node:module';
import { afterAll } from 'vitest';

const { checkLeaks } = createRequire(import.meta.url)('../../../build/asan/leak_check.node') as { checkLeaks(): void };

afterAll(checkLeaks);
