// Prints a digest of the results of this processor's kernels, as parity/kernels.py does: `OMP_NUM_THREADS=2 node parity/kernels.mjs`.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

/** @typedef {import('../src').Tensor} Tensor */
/** @type {typeof import('../src')} */
const { default: torch } = createRequire(import.meta.url)('../dist/index.cjs');
const aten = /** @type {any} */ (torch.ops.aten);

/** Numbers within ±1/2, computed alike in every language. @param {number[]} shape @returns {Tensor} */
function values(...shape) {
  const count = shape.reduce((a, b) => a * b, 1);
  const numbers = Float32Array.from({ length: count }, (_, i) => Math.fround(((i * 7919) % 1009) / 1009) - 0.5);
  return torch.tensor(numbers).view(shape);
}

/** @returns {Iterable<Tensor>} */
function* results() {
  const [images, w1, w2] = [values(32, 1, 28, 28), values(32, 1, 5, 5), values(64, 32, 5, 5)];
  const mask = [true, true, true];
  for (const [x, w] of /** @type {[Tensor, Tensor][]} */ ([
    [images, w1],
    [values(32, 32, 12, 12), w2],
    [values(64, 8, 14, 14), values(16, 8, 3, 3)],
  ])) {
    const settings = [[1, 1], [0, 0], [1, 1], false, [0, 0], 1];
    const y = aten.convolution(x, w, values(w.size(0)), ...settings);
    yield y;
    yield* aten.convolution_backward(y, x, w, [w.size(0)], ...settings, mask);
  }
  const [rows, square] = [values(64, 1024), values(1024, 512)];
  const hidden = aten.addmm(values(512), rows, square);
  yield hidden;
  yield aten.mm(aten.t(rows), hidden);
  yield aten._prelu_kernel(hidden, values(1));
  yield* aten._prelu_kernel_backward(hidden, hidden, values(1));
  for (const activation of [aten.gelu, aten.tanh, aten.sigmoid, aten.exp, aten.rsqrt]) yield activation(hidden.abs());
  yield aten._log_softmax(hidden, 1, false);
  yield* aten.native_layer_norm(hidden, [512], values(512), values(512), 1e-5);
  yield* aten.native_batch_norm(images, values(1), values(1), null, null, true, 0.1, 1e-5);
  const heads = values(16, 4, 64, 16);
  yield aten._scaled_dot_product_flash_attention_for_cpu(heads, heads, heads, 0, true)[0];
  yield aten.sum(hidden);
  yield aten.linalg_vector_norm(hidden);
}

const found = createHash('sha256');
for (const result of results()) found.update(/** @type {Float32Array} */ (result.contiguous().toTypedArray()));
console.log(found.digest('hex'));
