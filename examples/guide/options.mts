// The program's command line.
import { parseArgs } from 'node:util';
import torch, { type Device, ValueError } from 'node-libtorch';

export const usage = `Trains the guide's triplet network on handwritten digits.

npm start -- [options]

  --train FILE        CSV with a label column and 784 pixel columns (default: MNIST, 42,000 digits)
  --test FILE         CSV with 784 pixel columns, label optional (default: MNIST, 28,000 digits)
  --rows N            train on the first N rows (default: all)
  --epochs N          passes over the data (default 5)
  --batch-size N      samples a step (default 32)
  --num-workers N     threads that load data (default 4)
  --seed N            default 2020
  --device DEVICE     auto, cpu, cuda or cuda:N (default auto)
  --no-script         train eagerly; by default model and loss are compiled
  --out FOLDER        where trained_model.pth, embeddings.svg, embeddings.png and metrics.json go (default out)
  --metrics FILE      write the metrics there
  --help`;

/** The program's settings. */
export interface Options {
  train: string | null;
  test: string | null;
  rows: number | null;
  epochs: number;
  batchSize: number;
  numWorkers: number;
  seed: number;
  device: Device;
  /** Whether model and loss are compiled. */
  script: boolean;
  out: string;
  metrics: string | null;
}

function whole(flag: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least)
    throw new ValueError(`--${flag} must be a whole number from ${least} on, got '${text}'`);
  return value;
}

function chooseDevice(text: string): Device {
  const available = torch.cuda.isAvailable();
  if (text === 'auto') return torch.device(available ? 'cuda' : 'cpu');
  if (!/^(cpu|cuda(:\d+)?)$/.test(text)) throw new ValueError(`--device must be auto, cpu, cuda or cuda:N, got '${text}'`);
  const device = torch.device(text);
  if (device.type === 'cuda' && !available)
    throw new ValueError(`--device ${text}: no CUDA device is available here (npx node-libtorch doctor says why)`);
  if (device.index !== null && device.type === 'cuda' && device.index >= torch.cuda.deviceCount()) {
    throw new ValueError(`--device ${text}: there are ${torch.cuda.deviceCount()} CUDA devices`);
  }
  return device;
}

/** Parses a command line; null if it asks for help. Throws a ValueError for unknown options and invalid values. */
export function readOptions(args: string[]): Options | null {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const parse = () =>
    parseArgs({
      args,
      options: {
        train: { type: 'string' },
        test: { type: 'string' },
        rows: { type: 'string' },
        epochs: text('5'),
        'batch-size': text('32'),
        'num-workers': text('4'),
        seed: text('2020'),
        device: text('auto'),
        'no-script': { type: 'boolean' },
        out: text('out'),
        metrics: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  let values: ReturnType<typeof parse>;
  try {
    values = parse();
  } catch (error) {
    throw new ValueError((error as Error).message);
  }
  if (values.help) return null;
  return {
    train: values.train ?? null,
    test: values.test ?? null,
    rows: values.rows === undefined ? null : whole('rows', values.rows, 1),
    epochs: whole('epochs', values.epochs, 1),
    batchSize: whole('batch-size', values['batch-size'], 1),
    numWorkers: whole('num-workers', values['num-workers'], 0),
    seed: whole('seed', values.seed, 0),
    device: chooseDevice(values.device),
    script: values['no-script'] !== true,
    out: values.out,
    metrics: values.metrics ?? null,
  };
}
