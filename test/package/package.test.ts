// One installation serves all topics, so they are one file to vitest.
import { beforeAll, describe } from 'vitest';
import { testAddon } from './addon';
import { install } from './app';
import { testBundlers } from './bundlers';
import { testEntries } from './entries';
import { testInstalled } from './installed';
import { testSmoke } from './smoke';

beforeAll(install);

describe('the package, packed and installed into an empty folder', testInstalled);
describe('the entries of the package', testEntries);
describe('the addon', testAddon);
describe('bundlers', testBundlers);
describe('the suite', testSmoke);
