// Programs at the limits of a device: little memory, none left, a failed kernel.
import torch from 'node-libtorch';
import { expect, test } from 'vitest';
import { ended, runProgram } from '../support/device-program';
import { onRealDevice } from '../support/fake-device';

const MiB = 2 ** 20;
const limit = 256 * MiB;

/** Runs a program that gets this much of the device's memory. */
function runLimited(body: string) {
  if (!onRealDevice) return runProgram(`fakeDevice.setMemoryLimit(${limit});\n${body}`);
  const fraction = (limit / torch.cuda.memGetInfo()[1]).toFixed(8);
  return runProgram(body, { PYTORCH_CUDA_ALLOC_CONF: `per_process_memory_fraction:${fraction}` });
}

// The CPU computes for the fake device.
const adds = onRealDevice ? 5000 : 200;

test(`${adds} results of 16 MiB, of which nothing is disposed, fit into 256 MiB`, () => {
  const run = runLimited(`
    const a = torch.ones(${4 * MiB}, { device: 'cuda' });
    let x = a;
    for (let i = 0; i < ${adds}; i++) x = torch.add(a, a);
    console.log(x.at(0).item(), torch.cuda.maxMemoryAllocated() <= ${limit});`);
  expect(run).toEqual(ended(0, '2 true\n'));
});

test('memory that runs out throws in every form of call, and the program goes on once it drops tensors', () => {
  const run = runLimited(`
    const caught = [];
    const note = (error) => caught.push(error instanceof torch.OutOfMemoryError && error.message.includes('JavaScript still holds'));
    async function main() {
      let held = [];
      try {
        for (;;) held.push(torch.ones(${4 * MiB}, { device: 'cuda' }));
      } catch (error) {
        note(error);
      }
      const isFull = held.length > 8;
      await torch.runAsync(() => held[0].add(1)).catch(note);
      held = [];
      console.log(caught, isFull, torch.ones(${8 * MiB}, { device: 'cuda' }).sum().item());
    }
    main();`);
  expect(run).toEqual(ended(0, `[ true, true ] true ${8 * MiB}\n`));
});

test('after a device-side assert every call that needs the device throws, the CPU goes on, and the process ends by itself', () => {
  const run = runProgram(`
    const thrownBy = (run) => {
      try {
        return run();
      } catch (error) {
        return error.constructor.name;
      }
    };
    const x = torch.ones(4, { device: 'cuda' });
    if (fakeDevice !== null) fakeDevice.fail();
    else x.indexSelect(0, torch.tensor([100n], { device: 'cuda' }));
    console.log(thrownBy(() => torch.cuda.synchronize()), thrownBy(() => x.cpu().tolist()), torch.ones(2).add(1).tolist());`);
  const { status, signal, stdout } = run;
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'AcceleratorError AcceleratorError [ 2, 2 ]\n' });
});
