// Replays clipped gradients and averaged models, recorded in Python by record_optim.py.
import torch, { nn, optim, Tensor } from 'node-libtorch';
import { camelCase } from '../src/core/names';
import { compare } from './optim-compare';
import { type AverageCase, type ClipCase, type Drawn, decode, drawn, type EncodedTensor, type Json } from './optim-records';

const utils = nn.utils as unknown as Record<string, (...args: unknown[]) => unknown>;

/** Clips gradients as Python did. */
export function replayClip(given: ClipCase): string | null {
  const of = (drawn.float32 as Record<string, Drawn>).any as Drawn;
  const params = of.params.map((param) => param.clone().requiresGrad_());
  for (const [i, grad] of (of.grads[0] as Tensor[]).entries()) (params[i] as Tensor).grad = grad.clone();
  const tensors = given.name === 'get_total_norm' ? params.flatMap(({ grad }) => (grad === null ? [] : [grad])) : params;
  const result = (utils[camelCase(given.name)] as (...args: unknown[]) => unknown)(tensors, ...given.args.map((arg) => decode(arg)), {
    ...given.kwargs,
  });
  const pairs: [unknown, EncodedTensor | null][] = [
    [result ?? null, given.result],
    ...params.map(({ grad }, i): [Tensor | null, EncodedTensor | null] => [grad, given.grads[i] ?? null]),
  ];
  for (const [i, [got, want]] of pairs.entries()) {
    if (got === null && want === null) continue;
    if (!(got instanceof Tensor) || want === null) return `value ${i} is ${String(got)}`;
    const { problem } = compare(got, want, 1e-6);
    if (problem !== null) return `value ${i}: ${problem}`;
  }
  return null;
}

/** Averages a model along its training as Python did. */
export function replayAverage(given: AverageCase): string | null {
  const { AveragedModel, getEmaAvgFn, getEmaMultiAvgFn, getSwaAvgFn, getSwaMultiAvgFn, updateBn } = optim.swaUtils;
  const options: Record<string, object> = {
    default: {},
    ema: { multiAvgFn: getEmaMultiAvgFn(0.9) },
    swa: { multiAvgFn: getSwaMultiAvgFn() },
    'one ema': { avgFn: getEmaAvgFn(0.9) },
    'one swa': { avgFn: getSwaAvgFn() },
    buffers: { useBuffers: true },
  };
  torch.manualSeed(1);
  const model = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4));
  const averaged = new AveragedModel(model, options[given.name] as object);
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
  const data = Array.from({ length: 4 }, () => torch.randn(5, 3));
  for (const x of data) {
    optimizer.zeroGrad();
    (model(x) as Tensor).pow(2).sum().backward();
    optimizer.step();
    averaged.updateParameters(model);
  }
  const state = averaged.stateDict();
  for (const [name, want] of (given.state as { dict: [string, Json][] }).dict) {
    const got = state[name];
    if (!(got instanceof Tensor)) return `${name} is missing`;
    const { problem } = compare(
      got.dtype === 'int64' ? got.to('float64') : got,
      (got.dtype === 'int64' ? asFloat(want) : want) as EncodedTensor,
      1e-5,
    );
    if (problem !== null) return `${name}: ${problem}`;
  }
  updateBn(data, averaged);
  averaged.eval();
  const mean = (averaged.module.at(1) as nn.BatchNorm1d).runningMean as Tensor;
  return compare(mean, given.mean, 1e-5).problem ?? compare(averaged(data[0] as Tensor) as Tensor, given.output, 1e-5).problem;
}

function asFloat(value: Json): unknown {
  const numbers = (decode(value) as Tensor).to('float64');
  return {
    tensor: Buffer.from((numbers.toTypedArray() as Float64Array).buffer).toString('base64'),
    dtype: 'float64',
    shape: [...numbers.shape],
  };
}
