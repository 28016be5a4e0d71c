import torch, { vision } from 'node-libtorch';
import { describe, expect, test } from 'vitest';

const { Compose, ToPILImage, ToTensor } = vision.transforms;

describe('transforms', () => {
  test('ToTensor gives (C, H, W) in float32, each value over 255 as float32 division gives it', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const image = new ToTensor()(new vision.Image(bytes, [16, 16, 1]));
    expect([image.shape, image.dtype]).toEqual([[1, 16, 16], 'float32']);
    expect(torch.equal(image.flatten(), torch.arange(256).to('float32').div(255))).toBe(true);
  });

  test('channels come first, and a tensor (H, W, C) is accepted as an image', () => {
    const rgb = new Uint8Array([255, 0, 51, 0, 255, 102]);
    const expected = new ToTensor()(new vision.Image(rgb, [1, 2, 3]));
    expect(torch.equal(new ToTensor()(torch.tensor(rgb).view(1, 2, 3)), expected)).toBe(true);
    expect(expected.at(0).tolist()).toEqual([[1, 0]]);
    expect(new ToPILImage()(expected).data).toEqual(rgb);
  });

  test('Compose runs its steps and prints as in Python', () => {
    const transform = new Compose([new ToPILImage(), new ToTensor()]);
    expect(transform(torch.ones(2, 2, 1, { dtype: 'uint8' })).shape).toEqual([1, 2, 2]);
    expect(String(transform)).toBe('Compose(\n    ToPILImage()\n    ToTensor()\n)');
  });

  test('a value that is not an image is an error', () => {
    expect(() => new vision.Image(new Uint8Array(3), [2, 2, 1])).toThrow(/3 bytes cannot have the shape \(2, 2, 1\)/);
    expect(() => new ToTensor()(torch.ones(2, 2, { dtype: 'int64' }))).toThrow(/uint8 \(H, W, C\) or floating-point/);
    expect(() => new ToPILImage()(5 as never)).toThrow(TypeError);
  });
});
