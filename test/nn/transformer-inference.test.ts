// TransformerEncoder and Transformer in evaluation with padding masks: the fast paths, which leave out padding, give what the
// layers give one by one, in which gradients are recorded.
import torch, { nn, type Tensor } from 'node-libtorch';
import { expect, test } from 'vitest';

const padding = {
  'padding at the end': [
    [false, false, false, true],
    [false, true, true, true],
  ],
  'padding at the start, which no fast path takes': [
    [true, false, false, false],
    [false, false, false, false],
  ],
  'no padding': [
    [false, false, false, false],
    [false, false, false, false],
  ],
};
const mask = (rows: boolean[][]): Tensor => torch.tensor(rows);
const asFloat = (rows: boolean[][]): Tensor => torch.zeros(2, 4).maskedFill(mask(rows), Number.NEGATIVE_INFINITY);

const modes: Record<string, (model: nn.Module, run: () => Tensor) => Tensor> = {
  noGrad: (_, run) => torch.noGrad(run),
  inferenceMode: (_, run) => torch.inferenceMode(run),
  frozen: (model, run) => {
    model.requiresGrad_(false);
    const output = run();
    model.requiresGrad_(true);
    return output;
  },
};

const cases = Object.entries(padding).flatMap(([name, rows]) =>
  Object.keys(modes).flatMap((mode) => [
    { name: `${name}, a bool mask, ${mode}`, rows, mode, given: mask(rows) },
    { name: `${name}, a float mask, ${mode}`, rows, mode, given: asFloat(rows) },
  ]),
);

const withoutPadding = (x: Tensor, rows: boolean[][]): Tensor => x.maskedFill(mask(rows).unsqueeze(-1), 0);

test.each(cases)('TransformerEncoder: $name', ({ rows, mode, given }) => {
  torch.manualSeed(1);
  for (const options of [{}, { normFirst: false, activation: 'gelu' }] as const) {
    const layer = new nn.TransformerEncoderLayer(8, 2, 16, { batchFirst: true, dropout: 0, ...options });
    const model = new nn.TransformerEncoder(layer, 2, { norm: new nn.LayerNorm(8) }).eval();
    const x = torch.randn(2, 4, 8);
    const slow = model(x, { srcKeyPaddingMask: given });
    expect(slow.requiresGrad).toBe(true);
    const fast = (modes[mode] as (typeof modes)[string])(model, () => model(x, { srcKeyPaddingMask: given }));
    expect([fast.requiresGrad, fast.shape]).toEqual([false, [2, 4, 8]]);
    const difference = withoutPadding(fast, rows).sub(withoutPadding(slow, rows)).abs().max().item();
    expect(difference).toBeLessThan(1e-5);
  }
});

test.each(cases)('Transformer: $name', ({ rows, mode, given }) => {
  torch.manualSeed(2);
  const model = new nn.Transformer({
    dModel: 8,
    nhead: 2,
    numEncoderLayers: 2,
    numDecoderLayers: 1,
    dimFeedforward: 16,
    dropout: 0,
    batchFirst: true,
  }).eval();
  const [src, tgt] = [torch.randn(2, 4, 8), torch.randn(2, 3, 8)];
  const call = (): Tensor => model(src, tgt, { srcKeyPaddingMask: given, memoryKeyPaddingMask: mask(rows) });
  const slow = call();
  const fast = (modes[mode] as (typeof modes)[string])(model, call);
  expect([fast.requiresGrad, fast.shape]).toEqual([false, [2, 3, 8]]);
  expect(fast.sub(slow).abs().max().item()).toBeLessThan(1e-5);
});

test('a nested tensor has dimensions, elements and the sizes that all its parts share', () => {
  const nested = torch.ops.aten?._nested_tensor_from_mask?.(
    torch.ones(2, 3, 4),
    mask([
      [true, true, false],
      [true, true, true],
    ]),
  ) as Tensor;
  expect([nested.ndim, nested.dim(), nested.numel(), nested.size(0), nested.size(-1), nested.isNested]).toEqual([3, 3, 20, 2, 4, true]);
  expect(() => nested.size(1)).toThrow('Given dimension 1 is irregular and does not have a size.');
  expect(() => nested.shape).toThrow("NestedTensorImpl doesn't support sizes");
});
