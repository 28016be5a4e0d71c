// Replays PyTorch's own optimizer cases, recorded in Python by record_optim.py.
import torch, { optim, type Tensor } from 'node-libtorch';
import { camelCase } from '../src/core/names';
import { plainNumbers } from './error-text';
import { compare, compareErrors, describe, differsDeep, type Outcome, outline, tolerances } from './optim-compare';
import {
  construct,
  type Drawn,
  decode,
  decodeTensor,
  drawn,
  type EncodedTensor,
  type ErrorCase,
  type Json,
  named,
  type OptimizerCase,
} from './optim-records';

function lossOf(params: readonly Tensor[]): Tensor {
  let total: Tensor | null = null;
  params.slice(0, -1).forEach((param, i) => {
    const x = param.isComplex() ? torch.viewAsReal(param) : param;
    const first = x
      .sub(0.5 * (i + 1))
      .pow(2)
      .mul(i + 1)
      .sum();
    const second = x.pow(4).sum().mul(0.1);
    total = (total === null ? first.add(0) : total.add(first)).add(second);
  });
  return total as unknown as Tensor;
}

function sparseOf(grad: Tensor, step: number): Tensor {
  const kept = grad.clone();
  if (kept.ndim === 0) return kept.toSparse();
  kept.setAt(torch.slice(step % 2, null, 2), 0);
  return kept.toSparse(1);
}

function stepAlong(
  optimizer: optim.Optimizer,
  params: readonly Tensor[],
  grads: readonly Tensor[],
  { how }: OptimizerCase,
  step: number,
): void {
  if (optimizer instanceof optim.LBFGS) {
    optimizer.step(() => {
      optimizer.zeroGrad();
      const loss = lossOf(params);
      loss.backward();
      return loss;
    });
    return;
  }
  grads.forEach((grad, i) => {
    (params[i] as Tensor).grad = how.startsWith('sparse') ? sparseOf(grad, step) : grad.clone();
  });
  optimizer.step();
}

/** Runs one optimizer as Python did. */
export function replayOptimizer(given: OptimizerCase): Outcome {
  try {
    return given.how === 'differentiable' ? replayDifferentiable(given) : replaySteps(given);
  } catch (error) {
    return { problem: describe(error), isExact: false };
  }
}

function replaySteps(given: OptimizerCase): Outcome {
  const of = (drawn[given.dtype] as Record<string, Drawn>)[given.optimizer === 'Muon' ? 'matrices' : 'any'] as Drawn;
  const params = of.params.map((param) => param.clone().requiresGrad_());
  const groups = given.how.endsWith('groups') ? [{ params: params.slice(0, 2) }, { params: params.slice(2), lr: 0.5 }] : params;
  const options = named(decode(given.options) as Map<string, unknown>);
  const optimizer = construct(given.optimizer, groups, options);
  let isExact = true;
  for (const [step, grads] of of.grads.entries()) {
    stepAlong(optimizer, params, grads, given, step);
    const want = step === 0 ? given.after[0] : step === of.grads.length - 1 ? given.after[1] : undefined;
    for (const [i, expected] of (want ?? []).entries()) {
      const found = compare(params[i] as Tensor, expected, toleranceOf(given, expected, of.params[i] as Tensor));
      isExact &&= found.isExact;
      if (found.problem !== null) return { problem: `parameter ${i} after step ${step + 1}: ${found.problem}`, isExact: false };
    }
  }
  const text = plainNumbers(String(optimizer));
  if (text !== plainNumbers(given.repr as string)) return { problem: `${text} for ${given.repr}`, isExact };
  const [got, want] = [outline(optimizer.stateDict()), outline(decode(given.stateDict as Json))];
  return { problem: differsDeep(got, want, 'state dict', !isIterated(given)), isExact };
}

// LBFGS takes up to twenty steps in one, each by quotients of differences that vanish where it arrives: in single precision they
// are of what the processor rounds, and up to ten times its tolerance is left of that in the parameters.
const isIterated = ({ optimizer, dtype }: OptimizerCase): boolean =>
  optimizer === 'LBFGS' && (dtype === 'float32' || dtype === 'complex64');

// The precision of an option that is a tensor is that of what is computed with it: powers of a beta in float32 have its digits.
function usualTolerance(given: OptimizerCase): number {
  const options = [...(decode(given.options) as Map<string, unknown>).values()].flat(2);
  const dtypes = options.flatMap((one) => (one instanceof torch.Tensor ? [one.dtype as string] : []));
  return Math.max(...[given.dtype, ...dtypes].map((dtype) => tolerances[dtype] ?? 0));
}

function toleranceOf(given: OptimizerCase, want: EncodedTensor, start: Tensor): number {
  const usual = usualTolerance(given);
  if (isIterated(given)) return 10 * usual;
  // It makes a step's direction in bfloat16, which each processor rounds at other places.
  if (given.optimizer === 'Muon') return Math.max(usual, 2 ** -6 * decodeTensor(want).sub(start).abs().max().item());
  // It keeps its step's size as float32, which PyTorch's multi-tensor loop rounds in another order than its plain one.
  return given.optimizer === 'ASGD' && (decode(given.options) as Map<string, unknown>).get('foreach') === true ? 1e-6 : usual;
}

function replayDifferentiable(given: OptimizerCase): Outcome {
  const of = (drawn[given.dtype] as Record<string, Drawn>).any as Drawn;
  const leaves = of.params.slice(0, -1).map((param) => param.clone().requiresGrad_());
  const grads = (of.grads[0] as Tensor[]).map((grad) => grad.clone().requiresGrad_());
  const params = leaves.map((leaf) => leaf.clone());
  params.forEach((param, i) => {
    param.grad = grads[i] as Tensor;
  });
  construct(given.optimizer, params, named(decode(given.options) as Map<string, unknown>)).step();
  const total = params.map((param, i) => param.mul(i + 1).sum()).reduce((sum, one) => sum.add(one));
  const found = torch.autograd.grad(total, [...leaves, ...grads], { allowUnused: true });
  let isExact = true;
  const pairs: [Tensor | null, EncodedTensor | null][] = [
    ...params.map((param, i): [Tensor, EncodedTensor] => [param, (given.after[0] as EncodedTensor[])[i] as EncodedTensor]),
    ...found.map((grad, i): [Tensor | null, EncodedTensor | null] => [grad, (given.gradients ?? [])[i] ?? null]),
  ];
  for (const [i, [got, want]] of pairs.entries()) {
    if (got === null || want === null) {
      if (got !== want) return { problem: `value ${i} is ${got === null ? 'missing' : 'there'}`, isExact: false };
      continue;
    }
    const { problem, isExact: same } = compare(got, want, tolerances[given.dtype] as number);
    isExact &&= same;
    if (problem !== null) return { problem: `value ${i}: ${problem}`, isExact: false };
  }
  return { problem: null, isExact };
}

/** Repeats a case that Python refused. Where Python raised a warning as an error, `warnings` must contain the warning. */
export function replayError(given: ErrorCase, warnings: readonly string[]): string | null {
  const toObjects = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(toObjects);
    return value instanceof Map ? Object.fromEntries([...value].map(([key, element]) => [camelCase(key), toObjects(element)])) : value;
  };
  try {
    const params = toObjects(decode(given.params, []));
    const optimizer = construct(given.optimizer, params, named(decode(given.options) as Map<string, unknown>));
    if (given.error.name === 'UserWarning') return warnings.includes(given.error.message) ? null : 'no warning was given';
    if (given.stage === 'construction') return 'nothing was thrown';
    for (const param of optimizer.paramGroups[0]?.params ?? []) {
      const dense = torch.onesLike(param);
      param.grad = given.gradients === 'sparse' ? dense.toSparse() : dense;
    }
    optimizer.step();
    return 'nothing was thrown';
  } catch (error) {
    return compareErrors(error, given.error);
  }
}
