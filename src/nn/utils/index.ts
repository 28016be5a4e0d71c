// torch.nn.utils: functions that change modules and their tensors.
export { clipGradNorm_, clipGradsWithNorm_, clipGradValue_, getTotalNorm } from './clip-grad';
export { parametersToVector, vectorToParameters } from './convert-parameters';
export { type FunctionalCallOptions, functionalCall } from './functional-call';
export { fuseConvBnEval, fuseConvBnWeights, fuseLinearBnEval, fuseLinearBnWeights } from './fusion';
export * as parametrizations from './parametrizations';
export * as parametrize from './parametrize';
export * as prune from './prune';
export * as rnn from './rnn';
export { skipInit } from './skip-init';
export { removeSpectralNorm, removeWeightNorm, spectralNorm, weightNorm } from './weight-hooks';
