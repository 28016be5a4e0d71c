// Pooling layers.
import { type Arguments, bind, Signature } from '../../arguments';
import { pythonRepr } from '../../python-repr';
import type { Tensor } from '../../tensor';
import { maxPool2d } from '../functional/pooling';
import { Module } from '../module';

type Size = number | readonly number[];

const maxPool2dSignature = new Signature(
  'MaxPool2d(int|int[] kernelSize, int|int[]|null stride = null, int|int[] padding = 0, int|int[] dilation = 1, boolean returnIndices = false, boolean ceilMode = false)',
);
type MaxPool2dArguments = [
  kernelSize: Size,
  stride?: Size | null,
  padding?: Size,
  dilation?: Size,
  returnIndices?: boolean,
  ceilMode?: boolean,
];

/**
 * The maximum of each window of (N, C, H, W) or (C, H, W).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 */
export class MaxPool2d extends Module {
  readonly kernelSize: Size;
  readonly stride: Size;
  readonly padding: Size;
  readonly dilation: Size;
  readonly returnIndices: boolean;
  readonly ceilMode: boolean;

  constructor(...args: Arguments<typeof maxPool2dSignature.text, MaxPool2dArguments>) {
    super();
    const [kernelSize, stride = null, padding = 0, dilation = 1, returnIndices = false, ceilMode = false] = bind<MaxPool2dArguments>(
      maxPool2dSignature,
      args,
    );
    this.kernelSize = kernelSize;
    this.stride = stride ?? kernelSize;
    this.padding = padding;
    this.dilation = dilation;
    this.returnIndices = returnIndices;
    this.ceilMode = ceilMode;
  }

  forward(input: Tensor): Tensor {
    return maxPool2d(input, this.kernelSize, this.stride, this.padding, this.dilation, this.ceilMode, this.returnIndices) as Tensor;
  }

  override extraRepr(): string {
    const { kernelSize, stride, padding, dilation, ceilMode } = this;
    return `kernel_size=${pythonRepr(kernelSize)}, stride=${pythonRepr(stride)}, padding=${pythonRepr(padding)}, dilation=${pythonRepr(dilation)}, ceil_mode=${pythonRepr(ceilMode)}`;
  }
}
