// The suites, in the order of the report.
import { calls } from './calls.mjs';
import { containers } from './containers.mjs';
import { distributed } from './distributed.mjs';
import { files } from './files.mjs';
import { guide } from './guide.mjs';
import { loader } from './loader.mjs';
import { memory } from './memory.mjs';
import { start } from './start.mjs';
import { jit, steps } from './steps.mjs';
import { timers } from './timers.mjs';

/** @type {Record<string, import('./suite.mjs').Suite>} */
export const suites = { guide, loader, steps, jit, calls, containers, memory, start, files, distributed, timers };
