// Images as byte arrays.

import { typeError, ValueError } from '../core/errors';
import { noMoreArguments } from '../core/no-arguments';

/** An image: uint8 values of shape (H, W, C), with one channel for grey, three for RGB and four for RGBA. */
export class Image {
  /**
   * @param data height · width · channels bytes; not copied
   * @throws ValueError if the number of bytes does not match the shape
   */
  constructor(
    readonly data: Uint8Array,
    readonly shape: readonly [height: number, width: number, channels: number],
    ...rest: []
  ) {
    noMoreArguments('Image', 2, rest);
    const [height, width, channels] = shape;
    if (!(data instanceof Uint8Array)) throw typeError(`Image(): the data must be a Uint8Array, got ${typeof data}`);
    if (data.length !== height * width * channels)
      throw new ValueError(`Image(): ${data.length} bytes cannot have the shape (${shape.join(', ')})`);
  }

  get height(): number {
    return this.shape[0];
  }

  get width(): number {
    return this.shape[1];
  }

  get channels(): number {
    return this.shape[2];
  }
}
