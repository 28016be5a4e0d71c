// Before the tests: builds dist/, which they, programs and workers load, if it is out of date.
import { ensureDist } from '../../scripts/build.mjs';

export const setup = () => ensureDist();
