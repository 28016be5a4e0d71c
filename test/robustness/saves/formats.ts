// The ways to save two tensors of one number, and to read them again.
import torch, { nn, numpy, safetensors, type Tensor } from 'node-libtorch';

/** `save` writes tensors that hold `value`; `read` returns the two. */
export interface Format {
  save(file: string, value: number): void | Promise<void>;
  read(file: string): Tensor[];
}

// More than one write of each writer, so that a failure may leave a part.
const sizes = [300_000, 200_000];

const pair = (value: number): Record<string, Tensor> =>
  Object.fromEntries(sizes.map((size, i) => [`tensor${i}`, torch.full([size], value)] as const));

const readPickle = (file: string): Tensor[] => Object.values(torch.load(file) as Record<string, Tensor>);

class Holder extends nn.Module {
  constructor(value: number) {
    super();
    for (const [name, tensor] of Object.entries(pair(value))) this.registerBuffer(name, tensor);
  }
  forward(x: Tensor): Tensor {
    return x.add(1);
  }
}

const readModule = (file: string): Tensor[] => Object.values(torch.jit.load(file).stateDict() as unknown as Record<string, Tensor>);

export const formats: Readonly<Record<string, Format>> = {
  'torch.save': { save: (file, value) => torch.save(pair(value), file), read: readPickle },
  'torch.saveAsync': { save: (file, value) => torch.saveAsync(pair(value), file), read: readPickle },
  'torch.jit.save': { save: (file, value) => torch.jit.save(torch.jit.script(new Holder(value)), file), read: readModule },
  'numpy.savez': {
    save: (file, value) => numpy.savez(file, pair(value)),
    read: (file) => Object.values(numpy.load(file) as unknown as Record<string, Tensor>),
  },
  'numpy.save': {
    save: (file, value) => numpy.save(file, torch.full([500_000], value)),
    read: (file) => (numpy.load(file) as unknown as Tensor).split(sizes),
  },
  'safetensors.saveFile': {
    save: (file, value) => safetensors.saveFile(pair(value), file),
    read: (file) => Object.values(safetensors.loadFile(file)),
  },
};

/** The number that a file's tensors hold, all of them and in all elements; otherwise an error. */
export function valueIn(format: Format, file: string): number {
  return torch.tidy(() => {
    const tensors = format.read(file);
    const values = tensors.flatMap((tensor) => [tensor.min().item(), tensor.max().item()]);
    const [first] = values;
    if (tensors.length !== 2 || !values.every((value) => value === first)) throw new Error(`the file has the numbers ${values}`);
    return first as number;
  });
}
