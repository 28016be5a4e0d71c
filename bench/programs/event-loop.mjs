// Measures how late a 10-ms timer fires while two seconds of matrix products run: forward by runAsync, then backwardAsync.
// Prints {"forward seconds", "backward seconds", "late ms", "ticks"}.
import torch from 'node-libtorch';

const size = 700;
const w = torch.randn(size, size, { requiresGrad: true });
const product = () => w.matmul(w).mul(1 / size);
const start = performance.now();
product();
const each = (performance.now() - start) / 1000;
const count = Math.max(2, Math.round(2 / each));

let last = performance.now();
let late = 0;
let ticks = 0;
const timer = setInterval(() => {
  const now = performance.now();
  late = Math.max(late, now - last - 10);
  last = now;
  ticks++;
}, 10);

const run = async () => {
  const began = performance.now();
  const y = await torch.runAsync(() => {
    let result = w;
    for (let i = 0; i < count; i++) result = result.matmul(w).mul(1 / size);
    return result.sum();
  });
  const middle = performance.now();
  await y.backwardAsync();
  const end = performance.now();
  clearInterval(timer);
  console.log(
    JSON.stringify({ 'forward seconds': (middle - began) / 1000, 'backward seconds': (end - middle) / 1000, 'late ms': late, ticks }),
  );
};
run();
