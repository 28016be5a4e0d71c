// Loading files of 500 MB.
import { alternate, here, there } from '../contest.mjs';
import { inFolder } from '../data.mjs';
import { measure } from '../measure.mjs';

/** @type {Record<string, string>} */
const formats = {
  safetensors: '.safetensors, `loadFile` in both',
  pth: '.pth, `torch.load` in both',
  mapped: '.pth, `torch.load` with `mmap` in both',
};

/** @type {import('./suite.mjs').Suite} */
export const files = {
  title: 'Loading 500 MB',
  about: `One state dict of 119 matrices of 4 MB and their biases, written by Python, read by both sides from the same file in the system's cache,
each time by a fresh process. A loader that maps the file reads bytes only when they are used, so each format has a second row, in which
every tensor is summed once. The package safetensors reads Python's side of .safetensors.`,
  run: (bench) =>
    inFolder(async (folder) => {
      const [command, ...args] = there('files', folder, '--write');
      await measure(command, args);
      for (const [format, name] of Object.entries(formats)) {
        const { ours, theirs } = await alternate(
          { ours: here('files', folder, format), theirs: there('files', folder, format) },
          bench.runs(15),
        );
        for (const figure of ['loaded', 'loaded and summed once'])
          bench.row({ name: `${name}: ${figure}`, unit: 's', here: ours[figure], python: theirs[figure], atMost: 1 });
      }
    }),
};
