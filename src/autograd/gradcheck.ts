// gradcheck and gradgradcheck: compare gradients of backward with finite differences.
import { boolean, callable, define, float, object, opt, orNull, type Type, type } from '../arguments';
import { describeValue } from '../core/describe';
import { nameErrors, TorchError, typeError, ValueError } from '../core/errors';
import { warn } from '../core/warnings';
import { allclose, complex, rand, stack, zeros, zerosLike } from '../ops';
import { Tensor } from '../tensor/tensor';
import { grad } from './backward';
import type { Differentiable, Tensors } from './functional';
import { enableGrad, noGrad } from './mode';

/** Thrown if a gradient does not match finite differences. */
export class GradcheckError extends TorchError {
  static {
    nameErrors(GradcheckError, 'GradcheckError');
  }
}

// Values that are no tensors are passed on to the function.
const tensorsOrValues: Type<Tensors> = type('Tensor|Tensor[]', (value) => value instanceof Tensor || Array.isArray(value));

function listOf(value: Tensors): readonly Tensor[] {
  if (value instanceof Tensor) return [value];
  if (!Array.isArray(value)) throw typeError(`the function must return a Tensor or an array of Tensors, not ${describeValue(value)}`);
  return value;
}

const differentiable = (value: Tensors): Tensor[] => listOf(value).filter((one) => one instanceof Tensor && one.requiresGrad);

function checkInputs(inputs: readonly unknown[]): void {
  let any = false;
  inputs.forEach((input, i) => {
    if (!(input instanceof Tensor) || !input.requiresGrad) return;
    any = true;
    if (input.dtype !== 'float64' && input.dtype !== 'complex128') {
      warn(
        `Input #${i} requires gradient and is not a double precision floating point or complex. This check will likely fail if all the inputs are not of double precision floating point or complex.`,
      );
    }
    const { shape } = input;
    if (input.layout === 'strided' && input.stride().some((stride, d) => stride <= 0 && (shape[d] as number) > 1)) {
      throw new TorchError(
        `The ${i}th input has a dimension with stride 0. gradcheck only supports inputs that are non-overlapping to be able to compute the numerical gradients correctly. You should call .contiguous on the input before passing it to gradcheck.`,
      );
    }
  });
  if (!any) {
    throw new ValueError('gradcheck expects at least one input tensor to require gradient, but none of them have requires_grad=True.');
  }
}

interface Settings {
  eps: number;
  atol: number;
  rtol: number;
  nondetTol: number;
}

type Run = () => readonly Tensor[];

// The Jacobians by finite differences, one for each output: (input elements, output elements).
function numerical(run: Run, input: Tensor, eps: number): Tensor[] {
  const rows: Tensor[][] = [];
  const change = (entry: Tensor, by: Tensor): Tensor[] => {
    const former = entry.clone();
    entry.copy_(former.sub(by));
    const low = run().map((one) => one.detach().reshape([-1]).clone());
    entry.copy_(former.add(by));
    const high = run().map((one) => one.detach().reshape([-1]).clone());
    entry.copy_(former);
    return high.map((one, i) => one.sub(low[i] as Tensor).div(2 * eps));
  };
  noGrad(() => {
    const flat = input.detach().view([-1]);
    for (let i = 0; i < flat.numel(); i++) {
      const entry = flat.at(i);
      const step = zerosLike(entry).add(eps);
      const real = change(entry, step);
      if (!input.isComplex()) {
        rows.push(real);
        continue;
      }
      const turned = complex(zeros([], { dtype: 'float64' }), zeros([], { dtype: 'float64' }).add(eps)).to({ dtype: input.dtype });
      const imaginary = change(entry, turned);
      rows.push(real.map((one, k) => complex(one, imaginary[k] as Tensor)));
    }
  });
  const count = rows[0]?.length ?? 0;
  return Array.from({ length: count }, (_, k) => stack(rows.map((row) => row[k] as Tensor)));
}

// The Jacobians by backward, one for each input: (input elements, output elements).
function analytical(output: Tensor, inputs: readonly Tensor[]): Tensor[] {
  const columns: Tensor[][] = inputs.map(() => []);
  const flat = zerosLike(output).reshape([-1]);
  for (let j = 0; j < flat.numel(); j++) {
    flat.zero_();
    flat.setAt(j, 1);
    const gradients = grad(output, inputs, flat.view(output.shape as number[]).clone(), { retainGraph: true, allowUnused: true });
    gradients.forEach((one, i) => {
      const input = inputs[i] as Tensor;
      if (one !== null && String(one.shape) !== String(input.shape)) throw new GradcheckError('Analytical gradient has incorrect size');
      (columns[i] as Tensor[]).push((one ?? zerosLike(input)).detach().reshape([-1]));
    });
  }
  return columns.map((list) => stack(list, 1));
}

function checkOutput(
  index: number,
  output: Tensor,
  inputs: readonly Tensor[],
  expected: readonly Tensor[],
  prefix: string,
  settings: Settings,
): void {
  if (output.numel() === 0) return;
  const { atol, rtol, nondetTol } = settings;
  const first = analytical(output, inputs);
  const second = analytical(output, inputs);
  first.forEach((one, i) => {
    if (
      one.numel() === 0 ||
      (one
        .sub(second[i] as Tensor)
        .abs()
        .max()
        .item() as number) <= nondetTol
    )
      return;
    throw new GradcheckError(
      `Backward is not reentrant, i.e., running backward with same input and grad_output multiple times gives different values, although analytical gradient matches numerical gradient.The tolerance for nondeterminism was ${nondetTol}.`,
    );
  });
  first.forEach((one, i) => {
    if (one.numel() === 0) return;
    const wanted = expected[i] as Tensor;
    const got = one.to({ dtype: wanted.dtype });
    if (allclose(got, wanted, rtol, atol)) return;
    throw new GradcheckError(
      `${prefix}Jacobian mismatch for output ${index} with respect to input ${i},\nnumerical:${wanted}\nanalytical:${got}\n`,
    );
  });
}

// Complex outputs are checked twice: the imaginary part, then the real part.
function checkFunction(run: Run, inputs: readonly Tensor[], settings: Settings): void {
  const outputs = run();
  if (!outputs.some((output) => output.requiresGrad)) {
    for (const input of inputs) {
      if (numerical(run, input, settings.eps).some((one) => one.ne(0).any().item())) {
        throw new GradcheckError('Numerical gradient for function expected to be zero');
      }
    }
    return;
  }
  const parts = outputs.some((output) => output.isComplex()) ? (['imag', 'real'] as const) : ([null] as const);
  for (const part of parts) {
    const of: Run = () => run().map((output) => (part !== null && output.isComplex() ? output[part] : output));
    // Runs before the forward call below, since it modifies the inputs in place.
    const expected = inputs.map((input) => numerical(of, input, settings.eps));
    of().forEach((output, i) => {
      if (!output.requiresGrad) return;
      const isComplex = part !== null && (outputs[i] as Tensor).isComplex();
      const prefix = isComplex ? `While considering the ${part === 'imag' ? 'imaginary' : 'real'} part of complex outputs only, ` : '';
      checkOutput(
        i,
        output,
        inputs,
        expected.map((one) => one[i] as Tensor),
        prefix,
        settings,
      );
    });
  }
}

function checkZeroGradients(run: Run, inputs: readonly Tensor[]): void {
  const outputs = run().filter((output) => output.requiresGrad);
  if (outputs.length === 0) return;
  grad(outputs, inputs, outputs.map(zerosLikeOf), { allowUnused: true }).forEach((one, i) => {
    if (one === null) return;
    const input = inputs[i] as Tensor;
    if (!one.eq(0).all().item()) throw new GradcheckError('backward not multiplied by grad_output');
    if (one.dtype !== input.dtype) throw new GradcheckError('grad is incorrect type');
  });
}

const zerosLikeOf = (tensor: Tensor): Tensor => zerosLike(tensor);

/**
 * Whether the gradients that backward computes for `func` match finite differences. Checks the inputs that require
 * gradients, which should be float64 or complex128.
 *
 * @throws ValueError if no input requires gradients
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradcheck.html
 */
export const gradcheck = define(
  'gradcheck',
  [
    { func: callable<Differentiable>() },
    { inputs: tensorsOrValues },
    /** The step of the finite differences. */
    { eps: opt(float, 1e-6) },
    /** Absolute tolerance. */
    { atol: opt(float, 1e-5) },
    /** Relative tolerance. */
    { rtol: opt(float, 1e-3) },
    /** Throw a GradcheckError that describes the mismatch, instead of returning false. */
    { raiseException: opt(boolean, true) },
    /** Tolerance for differences between two runs of backward. */
    { nondetTol: opt(float, 0) },
  ],
  (func, inputs, eps, atol, rtol, raiseException, nondetTol): boolean => {
    const given = listOf(inputs);
    checkInputs(given);
    const trained = differentiable(given);
    try {
      enableGrad(() => {
        const run: Run = () => enableGrad(() => listOf(func(...given)));
        checkFunction(run, trained, { eps, atol, rtol, nondetTol });
        checkZeroGradients(run, trained);
      });
    } catch (error) {
      if (!raiseException && error instanceof GradcheckError) return false;
      throw error;
    }
    return true;
  },
);

/**
 * Whether the second-order gradients of `func` match finite differences: see {@link gradcheck}.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradgradcheck.html
 */
export const gradgradcheck = define(
  'gradgradcheck',
  [
    { func: callable<Differentiable>() },
    { inputs: tensorsOrValues },
    /** The gradients of the outputs; drawn between -1 and 1 if not given. */
    { gradOutputs: orNull(object<Tensors>()) },
    { eps: opt(float, 1e-6) },
    { atol: opt(float, 1e-5) },
    { rtol: opt(float, 1e-3) },
    { raiseException: opt(boolean, true) },
    { nondetTol: opt(float, 0) },
  ],
  (func, inputs, gradOutputs, eps, atol, rtol, raiseException, nondetTol): boolean => {
    const given = listOf(inputs);
    const draw = (output: Tensor): Tensor =>
      rand(output.shape as number[], { dtype: output.dtype, device: output.device })
        .mul(2)
        .sub(1)
        .requiresGrad_();
    const vectors = gradOutputs === null ? enableGrad(() => differentiable(func(...given))).map(draw) : listOf(gradOutputs);
    const twice = (...all: Tensor[]): Tensor[] => {
      const at = all.slice(0, given.length);
      const gradients = grad(differentiable(func(...at)), differentiable(at), all.slice(given.length), {
        createGraph: true,
        allowUnused: true,
      });
      return gradients.filter((one) => one !== null);
    };
    return gradcheck(twice, [...given, ...vectors], { eps, atol, rtol, raiseException, nondetTol });
  },
);
