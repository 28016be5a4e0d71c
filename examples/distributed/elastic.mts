// Training that goes on where it was when a process is lost: every few steps it saves what it needs to continue, and the launcher starts
// all processes again.
//   npx node-libtorch run --nproc-per-node 2 --max-restarts 3 dist/examples/distributed/elastic.mjs --out out
// The losses are those of a run that nothing disturbs, to the bit, if as many processes go on.
import { existsSync, mkdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import torch, { nn, optim, type Tensor } from 'node-libtorch';
import { join, meanOfAll } from './processes.mjs';

const dist = torch.distributed;
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '200' },
    /** After how many steps it saves. */
    every: { type: 'string', default: '10' },
    out: { type: 'string', default: 'out' },
  },
});
const checkpoint = joinPath(values.out, 'elastic.pth');

interface Saved {
  step: number;
  losses: number[];
  network: Record<string, Tensor>;
  optimizer: optim.OptimizerStateDict;
}

/** Points of two spirals and which one each is of; the same for a step whoever draws them. */
function points(step: number, rank: number): [Tensor, Tensor] {
  const generator = new torch.Generator().manualSeed(1000 * step + rank);
  const label = torch.randint(0, 2, [64], { generator });
  const turn = torch.rand([64], { generator }).mul(9);
  const angle = turn.add(label.mul(Math.PI));
  const x = torch.stack([angle.cos().mul(turn), angle.sin().mul(turn)], 1);
  return [x.add(torch.randn([64, 2], { generator }).mul(0.1)), label];
}

const { rank } = await join();
const saved = existsSync(checkpoint) ? (torch.load(checkpoint) as Saved) : null;
torch.manualSeed(0);
const network = new nn.Sequential(new nn.Linear(2, 64), new nn.Tanh(), new nn.Linear(64, 64), new nn.Tanh(), new nn.Linear(64, 2));
if (saved) network.loadStateDict(saved.network);
const model = new nn.parallel.DistributedDataParallel(network);
const optimizer = new optim.Adam(model.parameters(), { lr: 5e-3 });
if (saved) optimizer.loadStateDict(saved.optimizer);

const losses = saved?.losses ?? [];
if (saved && rank === 0) console.log(`continues after ${saved.step} steps`);
mkdirSync(values.out, { recursive: true });
for (let step = saved?.step ?? 0; step < Number(values.steps); step++) {
  const [x, label] = points(step, rank);
  optimizer.zeroGrad();
  const loss = nn.functional.crossEntropy(model(x), label);
  loss.backward();
  optimizer.step();
  losses.push((await meanOfAll(loss)).item());
  // The file is there whole or not at all, whenever the process ends.
  if (rank === 0 && (step + 1) % Number(values.every) === 0) {
    torch.save({ step: step + 1, losses, network: network.stateDict(), optimizer: optimizer.stateDict() }, checkpoint);
  }
}
if (rank === 0) console.log(JSON.stringify({ steps: losses.length, losses }));
dist.destroyProcessGroup();
