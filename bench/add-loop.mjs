// 20,000 additions of 512x512 tensors in a synchronous loop, nothing disposed; microseconds an addition.
import torch from 'node-libtorch';

const a = torch.rand(512, 512);
const b = torch.rand(512, 512);
let c = a;
for (let i = 0; i < 200; i++) c = torch.add(a, b);
const started = performance.now();
for (let i = 0; i < 20000; i++) c = torch.add(a, b);
console.log(((performance.now() - started) / 20000) * 1000, process.resourceUsage().maxRSS / 1e3, c.numel());
