// torch.testing: assertions on tensors, random tensors, and what test runners need.
export { assertAllclose, assertClose } from './assert-close';
export { makeTensor } from './make-tensor';
export { type AllcloseOptions, equalityTester, extendExpect, matchers, snapshotSerializer } from './matchers';
