// Skipped tests say why: the reason is in vitest's report, from which `npm test` prints it.
import type { TestOptions } from 'vitest';
import { python } from './files';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test was skipped. */
    skipReason?: string;
  }
}

/** Options of a test that is skipped for a reason if the condition holds. */
export const skippedIf = (condition: boolean, skipReason: string): TestOptions => ({
  skip: condition,
  meta: { skipReason },
});

/** Options of a test that compares with a live Python. */
export const withPython = skippedIf(python === null, 'no Python with torch: set PYTHON');
