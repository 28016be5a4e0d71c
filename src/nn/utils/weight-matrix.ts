// A module's weight as a matrix, for spectral norms.
import type { Tensor } from '../../tensor/tensor';
import type { Module } from '../module';
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from '../modules/transposed-convolution';

/** Reshapes a weight to a matrix with the given dimension as rows. */
export function asMatrix(weight: Tensor, dim: number): Tensor {
  const order = [dim, ...weight.shape.map((_, d) => d).filter((d) => d !== dim)];
  return (dim === 0 ? weight : weight.permute(order)).flatten(1);
}

/** The dimension of a module's weight that indexes outputs. */
export const outputDim = (module: Module): number =>
  module instanceof ConvTranspose1d || module instanceof ConvTranspose2d || module instanceof ConvTranspose3d ? 1 : 0;
