// `npm run soak -- [STEPS]` (default 10,000): training steps with nothing disposed; memory must be flat after the first 500.
// Prints {"at500", "peak", "end"} in megabytes of resident memory, and the tensors' memory after 500 steps and at the end.
import { createRequire } from 'node:module';

const { default: torch } = createRequire(import.meta.url)('../../dist/index.cjs');
const { nn, optim } = torch;

const steps = Number(process.argv[2] ?? 10000);
const settled = 500;

torch.manualSeed(1);
const model = new nn.Sequential(
  new nn.Conv2d(1, 8, 3),
  new nn.BatchNorm2d(8),
  new nn.ReLU(),
  new nn.Flatten(),
  new nn.Linear(8 * 10 * 10, 64),
  new nn.Dropout(0.1),
  new nn.GELU(),
  new nn.Linear(64, 10),
);
const criterion = new nn.CrossEntropyLoss();
const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });
const scheduler = new optim.lrScheduler.StepLR(optimizer, 100);

const rss = () => process.memoryUsage.rss() / 1e6;
const held = () => {
  torch.memory.collect();
  const { liveTensors, liveBytes } = torch.memory.stats();
  return { liveTensors, liveBytes };
};

let peak = 0;
let losses = 0;
/** @type {{ rss: number, held: object } | undefined} */
let at500;
for (let step = 1; step <= steps; step++) {
  const x = torch.randn(16, 1, 12, 12);
  const y = torch.randint(0, 10, [16]);
  optimizer.zeroGrad();
  const loss = criterion(model(x), y);
  loss.backward();
  nn.utils.clipGradNorm_(model.parameters(), 1);
  optimizer.step();
  scheduler.step();
  losses += loss.item();
  if (step === settled) at500 = { rss: rss(), held: held() };
  if (step > settled && step % 10 === 0) peak = Math.max(peak, rss());
}
Object.assign(globalThis, { kept: [model, optimizer] }); // keeps them reachable until they are counted
if (!Number.isFinite(losses)) throw new Error('the losses are not finite');
console.log(JSON.stringify({ at500: at500?.rss, peak, end: rss(), heldAt500: at500?.held, heldAtEnd: held() }));
