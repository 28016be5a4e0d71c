// Images as arrays of bytes.
import { ValueError } from '../core/errors';

/** An image: uint8 values in the order (H, W, C), one channel for grey, three for RGB, four for RGBA. */
export class Image {
  /**
   * @param data height · width · channels bytes; not copied
   * @throws ValueError when their number is not the shape's
   */
  constructor(
    readonly data: Uint8Array,
    readonly shape: readonly [height: number, width: number, channels: number],
  ) {
    const [height, width, channels] = shape;
    if (!(data instanceof Uint8Array)) throw new TypeError(`Image(): the data must be a Uint8Array, got ${typeof data}`);
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
