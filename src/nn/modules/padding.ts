// Padding layers: they extend the last dimensions on both sides.
import { type Call, float, parameters, size } from '../../arguments';
import { pythonRepr } from '../../core/python-repr';
import type { Tensor } from '../../tensor';
import { pad } from '../functional/padding';
import type { Size } from '../functional/size';
import { Module } from '../module';
import { checkDims } from './normalization-base';

const padSignature = parameters(
  'Pad',
  /** Elements added on each side, or a list of elements before and after each dimension, last dimension first. */
  { padding: size },
);

const borders = (padding: Size, dims: number): readonly number[] =>
  typeof padding === 'number' ? new Array<number>(2 * dims).fill(padding) : padding;

abstract class Pad extends Module {
  /** Elements before and after each dimension, last dimension first. */
  readonly padding: readonly number[];

  constructor(dims: number, name: string, args: readonly unknown[]) {
    super();
    const [padding] = padSignature.bind(args, name);
    this.padding = borders(padding, dims);
  }

  protected pad(input: Tensor, mode: 'constant' | 'reflect' | 'replicate' | 'circular'): Tensor {
    return pad(input, this.padding as number[], mode);
  }

  override extraRepr(): string {
    return pythonRepr(this.padding);
  }
}

const constantPadSignature = parameters(
  'ConstantPad',
  /** Elements added on each side, or a list of elements before and after each dimension, last dimension first. */
  { padding: size },
  /** The value to pad with. */
  { value: float },
);

abstract class ConstantPad extends Module {
  /** Elements before and after each dimension, last dimension first. */
  readonly padding: readonly number[];
  readonly value: number;

  constructor(dims: number, name: string, args: readonly unknown[]) {
    super();
    const [padding, value] = constantPadSignature.bind(args, name);
    this.padding = borders(padding, dims);
    this.value = value;
  }

  forward(input: Tensor): Tensor {
    return pad(input, this.padding as number[], 'constant', this.value);
  }

  override extraRepr(): string {
    return `padding=${pythonRepr(this.padding)}, value=${pythonRepr(this.value)}`;
  }
}

/** Pads with one value around the last dimension. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConstantPad1d.html */
export class ConstantPad1d extends ConstantPad {
  constructor(...args: Call<typeof constantPadSignature>) {
    super(1, 'ConstantPad1d', args);
  }
}

/** Pads with one value around the last two dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConstantPad2d.html */
export class ConstantPad2d extends ConstantPad {
  constructor(...args: Call<typeof constantPadSignature>) {
    super(2, 'ConstantPad2d', args);
  }
}

/** Pads with one value around the last three dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConstantPad3d.html */
export class ConstantPad3d extends ConstantPad {
  constructor(...args: Call<typeof constantPadSignature>) {
    super(3, 'ConstantPad3d', args);
  }
}

/** Pads with zeros around the last dimension. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ZeroPad1d.html */
export class ZeroPad1d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(1, 'ZeroPad1d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'constant');
  }
}

/** Pads with zeros around the last two dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ZeroPad2d.html */
export class ZeroPad2d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(2, 'ZeroPad2d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'constant');
  }
}

/** Pads with zeros around the last three dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ZeroPad3d.html */
export class ZeroPad3d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(3, 'ZeroPad3d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'constant');
  }
}

/** Pads with reflections of the input at its border around the last dimension. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReflectionPad1d.html */
export class ReflectionPad1d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(1, 'ReflectionPad1d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'reflect');
  }
}

/** Pads with reflections of the input at its border around the last two dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReflectionPad2d.html */
export class ReflectionPad2d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(2, 'ReflectionPad2d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'reflect');
  }
}

/** Pads with reflections of the input at its border around the last three dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReflectionPad3d.html */
export class ReflectionPad3d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(3, 'ReflectionPad3d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'reflect');
  }
}

/** Pads with copies of the border's elements around the last dimension. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReplicationPad1d.html */
export class ReplicationPad1d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(1, 'ReplicationPad1d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'replicate');
  }
}

/** Pads with copies of the border's elements around the last two dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReplicationPad2d.html */
export class ReplicationPad2d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(2, 'ReplicationPad2d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'replicate');
  }
}

/** Pads with copies of the border's elements around the last three dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReplicationPad3d.html */
export class ReplicationPad3d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(3, 'ReplicationPad3d', args);
  }

  forward(input: Tensor): Tensor {
    return this.pad(input, 'replicate');
  }
}

/** Pads with elements from the opposite end around the last dimension. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CircularPad1d.html */
export class CircularPad1d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(1, 'CircularPad1d', args);
  }

  forward(input: Tensor): Tensor {
    checkDims(this, input, 2, 3);
    return this.pad(input, 'circular');
  }
}

/** Pads with elements from the opposite end around the last two dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CircularPad2d.html */
export class CircularPad2d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(2, 'CircularPad2d', args);
  }

  forward(input: Tensor): Tensor {
    checkDims(this, input, 3, 4);
    return this.pad(input, 'circular');
  }
}

/** Pads with elements from the opposite end around the last three dimensions. @see https://docs.pytorch.org/docs/stable/generated/torch.nn.CircularPad3d.html */
export class CircularPad3d extends Pad {
  constructor(...args: Call<typeof padSignature>) {
    super(3, 'CircularPad3d', args);
  }

  forward(input: Tensor): Tensor {
    checkDims(this, input, 4, 5);
    return this.pad(input, 'circular');
  }
}
