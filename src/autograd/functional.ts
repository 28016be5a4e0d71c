// torch.autograd.functional: Jacobians, Hessians and their products with vectors.
import { boolean, callable, define, object, opt, orNull, string } from '../arguments';
import { abandon } from '../core/describe';
import { NotImplementedError, TorchError, typeError } from '../core/errors';
import { pythonSize } from '../core/python-repr';
import { stack, zerosLike } from '../ops';
import { Tensor } from '../tensor/tensor';
import { grad } from './backward';
import { dependent, independent, type Kind, type Stage } from './functional-messages';
import { enableGrad, isGradEnabled, setGradEnabled } from './mode';

/** A tensor or an array of tensors. */
export type Tensors = Tensor | readonly Tensor[];

/** A function to differentiate; it takes as many tensors as there are inputs. */
export type Differentiable = (...inputs: Tensor[]) => Tensors;

type MaybeTensors = readonly (Tensor | null)[];

const size = (tensor: Tensor): string => pythonSize(tensor.shape);

interface Several {
  readonly isList: boolean;
  readonly list: readonly Tensor[];
}

function several(value: unknown, argument: string, name: string): Several {
  const isList = Array.isArray(value);
  const list: readonly unknown[] = isList ? value : [value];
  list.forEach((one, i) => {
    if (one instanceof Tensor) return;
    abandon(one);
    const where = isList ? `value at index ${i}` : `given ${argument}`;
    throw typeError(
      `The ${argument} given to ${name} must be either a Tensor or an array of Tensors but the ${where} has type ${typeof one}.`,
    );
  });
  return { isList, list: list as readonly Tensor[] };
}

// Copies of the inputs as new leaves, so that nothing accumulates into the caller's tensors; with createGraph, views.
function prepare(inputs: readonly Tensor[], createGraph: boolean, needGraph: boolean): Tensor[] {
  return inputs.map((input) => {
    if (!createGraph || !input.requiresGrad) return input.detach().requiresGrad_(needGraph);
    return input.isSparse ? input.clone() : input.viewAs(input);
  });
}

const finish = (tensors: readonly Tensor[], createGraph: boolean): Tensor[] =>
  createGraph ? [...tensors] : tensors.map((tensor) => tensor.detach());

const unpack = <T>(list: readonly T[], isList: boolean): T | readonly T[] => (isList ? list : (list[0] as T));

function checkVector(v: readonly Tensor[], other: Several): void {
  if (v.length !== other.list.length) {
    throw new TorchError(
      other.isList
        ? `v is a tuple of invalid length: should be ${other.list.length} but got ${v.length}.`
        : 'The given v should contain a single Tensor.',
    );
  }
  v.forEach((one, i) => {
    const wanted = size(other.list[i] as Tensor);
    if (size(one) === wanted) return;
    throw new TorchError(`${other.isList ? `Entry ${i} in ` : ''}v has invalid size: should be ${wanted} but got ${size(one)}.`);
  });
}

function checkDependence(tensors: MaybeTensors, kind: Kind, strict: boolean): void {
  if (!strict) return;
  tensors.forEach((tensor, i) => {
    if (tensor === null) {
      throw new TorchError(`The output of the user-provided function is independent of input ${i}. This is not allowed in strict mode.`);
    }
    if (!tensor.requiresGrad) throw new TorchError(dependent[kind](i));
  });
}

function gradients(
  outputs: MaybeTensors,
  inputs: readonly Tensor[],
  vectors: readonly (Tensor | null)[] | null,
  createGraph: boolean,
  retainGraph: boolean | null = null,
): MaybeTensors {
  const used = outputs.flatMap((output, i) => (output?.requiresGrad ? [[output, vectors?.[i] ?? null] as const] : []));
  if (used.length === 0) return inputs.map(() => null);
  return grad(
    used.map(([output]) => output),
    inputs,
    used.map(([, vector]) => vector),
    { allowUnused: true, createGraph, retainGraph },
  );
}

function withZeros(results: MaybeTensors, like: readonly Tensor[], strict: boolean, createGraph: boolean, stage: Stage): Tensor[] {
  return results.map((result, i) => {
    if (result === null) {
      if (strict) throw new TorchError(independent[stage](i));
      return zerosLike(like[i] as Tensor);
    }
    if (strict && createGraph && !result.requiresGrad) {
      const what = stage.startsWith('double') ? 'hessian' : 'jacobian';
      throw new TorchError(
        `The ${what} of the user-provided function is independent of input ${i}. This is not allowed in strict mode when create_graph=True.`,
      );
    }
    return result;
  });
}

function vectorFor(v: Tensors | null, name: string, of: Several, createGraph: boolean): Tensor[] | null {
  if (v !== null) {
    const given = several(v, 'v', name).list;
    checkVector(given, of);
    return prepare(given, createGraph, false);
  }
  if (of.list.length === 1 && (of.list[0] as Tensor).numel() === 1) return null;
  throw new TorchError(
    name === 'vjp'
      ? 'The vector v can only be None if the user-provided function returns a single Tensor with a single element.'
      : 'The vector v can only be None if the input to the user-provided function is a single Tensor with a single element.',
  );
}

const isRecording = (createGraph: boolean): boolean => createGraph || isGradEnabled();

/**
 * The vector-Jacobian product vᵀ J of `func` at `inputs`.
 *
 * @returns the output of `func`, and the product, of the inputs' shapes
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.vjp.html
 */
export const vjp = define(
  'vjp',
  [
    { func: callable<Differentiable>() },
    { inputs: object<Tensors>() },
    /** The vector, of the output's shape; optional for an output of one element. */
    { v: orNull(object<Tensors>()) },
    /** Make the results differentiable. */
    { createGraph: opt(boolean, false) },
    /** Throw if the output does not depend on an input, instead of returning zeros. */
    { strict: opt(boolean, false) },
  ],
  (func, inputs, v, createGraph, strict): [Tensors, Tensors] => {
    const given = several(inputs, 'inputs', 'vjp');
    const { at, outputs, vectors } = enableGrad(() => {
      const own = prepare(given.list, createGraph, true);
      const made = several(func(...own), 'outputs of the user-provided function', 'vjp');
      checkDependence(made.list, 'outputs', strict);
      return { at: own, outputs: made, vectors: vectorFor(v, 'vjp', made, createGraph) };
    });
    const product = setGradEnabled(isRecording(createGraph), () =>
      withZeros(gradients(outputs.list, at, vectors, createGraph), at, strict, createGraph, 'back'),
    );
    return [unpack(finish(outputs.list, createGraph), outputs.isList), unpack(finish(product, createGraph), given.isList)];
  },
);

/**
 * The Jacobian-vector product J v of `func` at `inputs`, by double backward.
 *
 * @returns the output of `func`, and the product, of the output's shape
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.jvp.html
 */
export const jvp = define(
  'jvp',
  [
    { func: callable<Differentiable>() },
    { inputs: object<Tensors>() },
    /** The vector, of the inputs' shapes; optional for an input of one element. */
    { v: orNull(object<Tensors>()) },
    /** Make the results differentiable. */
    { createGraph: opt(boolean, false) },
    /** Throw if the output does not depend on an input, instead of returning zeros. */
    { strict: opt(boolean, false) },
  ],
  (func, inputs, v, createGraph, strict): [Tensors, Tensors] => {
    const given = several(inputs, 'inputs', 'jvp');
    const { outputs, gradInputs, gradOutputs, vectors } = enableGrad(() => {
      const own = prepare(given.list, createGraph, true);
      const vectorsGiven = vectorFor(v, 'jvp', given, createGraph);
      const made = several(func(...own), 'outputs of the user-provided function', 'jvp');
      checkDependence(made.list, 'outputs', strict);
      const zeros = made.list.map((output) => zerosLike(output).requiresGrad_());
      const back = gradients(made.list, own, zeros, true);
      checkDependence(back, 'grad_inputs', strict);
      return { outputs: made, gradInputs: back, gradOutputs: zeros, vectors: vectorsGiven };
    });
    const compute = (): Tensor[] =>
      withZeros(gradients(gradInputs, gradOutputs, vectors, createGraph), outputs.list, strict, createGraph, 'back_trick');
    const product = createGraph ? enableGrad(compute) : compute();
    return [unpack(finish(outputs.list, createGraph), outputs.isList), unpack(finish(product, createGraph), outputs.isList)];
  },
);

/** A Jacobian: a tensor for one output and one input, otherwise arrays indexed by output, then by input. */
export type Jacobian = Tensor | readonly Tensor[] | readonly (readonly Tensor[])[];

function checkStrategy(strategy: string, vectorize: boolean, strict: boolean): void {
  if (strategy === 'forward-mode')
    throw new NotImplementedError('forward-mode differentiation is not available: use strategy "reverse-mode"');
  if (strategy !== 'reverse-mode') throw new TorchError('Expected strategy to be either "forward-mode" or "reverse-mode".');
  if (vectorize && strict) {
    throw new TorchError(
      'torch.autograd.functional.jacobian: `strict=True` and `vectorized=True` are not supported together. Please either set `strict=False` or `vectorize=False`.',
    );
  }
}

function jacobianOf(
  func: (...inputs: Tensor[]) => unknown,
  inputs: Tensors,
  createGraph: boolean,
  strict: boolean,
): { rows: Tensor[][]; isInputList: boolean; isOutputList: boolean } {
  return enableGrad(() => {
    const given = several(inputs, 'inputs', 'jacobian');
    const at = prepare(given.list, createGraph, true);
    const outputs = several(func(...at), 'outputs of the user-provided function', 'jacobian');
    checkDependence(outputs.list, 'outputs', strict);
    const rows = outputs.list.map((output, i) => {
      const parts: Tensor[][] = at.map(() => []);
      const flat = output.reshape([-1]);
      for (let j = 0; j < flat.numel(); j++) {
        gradients([flat.at(j)], at, null, createGraph, true).forEach((one, k) => {
          if (one === null && strict) {
            throw new TorchError(
              `Output ${i} of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
            );
          }
          if (one !== null && strict && createGraph && !one.requiresGrad) {
            throw new TorchError(
              `The jacobian of the user-provided function is independent of input ${i}. This is not allowed in strict mode when create_graph=True.`,
            );
          }
          (parts[k] as Tensor[]).push(one ?? zerosLike(at[k] as Tensor));
        });
      }
      const made = parts.map((list, k) => stack(list, 0).view([...output.shape, ...(at[k] as Tensor).shape]));
      return finish(made, createGraph);
    });
    return { rows, isInputList: given.isList, isOutputList: outputs.isList };
  });
}

function unpackRows(rows: Tensor[][], isOutputList: boolean, isInputList: boolean): Jacobian {
  const inner = rows.map((row) => unpack(row, isInputList));
  return unpack(inner, isOutputList) as Jacobian;
}

/**
 * The Jacobian of `func` at `inputs`: for an output of shape (S) and an input of shape (T) a tensor (S, T).
 *
 * @returns a tensor; with several inputs an array by input, with several outputs by output
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.jacobian.html
 */
export const jacobian = define(
  'jacobian',
  [
    { func: callable<Differentiable>() },
    { inputs: object<Tensors>() },
    /** Make the result differentiable. */
    { createGraph: opt(boolean, false) },
    /** Throw if the output does not depend on an input, instead of returning zeros. */
    { strict: opt(boolean, false) },
    /** Accepted for compatibility: it does not change the result, which is computed one vector at a time. */
    { vectorize: opt(boolean, false) },
    /** Only 'reverse-mode'. */
    { strategy: opt(string, 'reverse-mode') },
  ],
  (func, inputs, createGraph, strict, vectorize, strategy): Jacobian => {
    checkStrategy(strategy, vectorize, strict);
    const { rows, isInputList, isOutputList } = jacobianOf(func, inputs, createGraph, strict);
    return unpackRows(rows, isOutputList, isInputList);
  },
);

function scalarOf(value: unknown, name: string, strict: boolean): Tensor {
  const made = several(value, 'outputs of the user-provided function', name);
  checkDependence(made.list, 'outputs', strict);
  if (made.isList) throw new TorchError(`The function given to ${name} should return a single Tensor`);
  const [output] = made.list as [Tensor];
  if (output.numel() !== 1) throw new TorchError(`The Tensor returned by the function given to ${name} should contain a single element`);
  return output;
}

/**
 * The Hessian at `inputs` of `func`, which returns one element: for inputs of shapes (S) and (T) a tensor (S, T).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.hessian.html
 */
export const hessian = define(
  'hessian',
  [
    { func: callable<Differentiable>() },
    { inputs: object<Tensors>() },
    /** Make the result differentiable. */
    { createGraph: opt(boolean, false) },
    /** Throw if the output does not depend on an input, instead of returning zeros. */
    { strict: opt(boolean, false) },
    /** Accepted for compatibility: it does not change the result, which is computed one vector at a time. */
    { vectorize: opt(boolean, false) },
    /** Only 'reverse-mode'. */
    { outerJacobianStrategy: opt(string, 'reverse-mode') },
  ],
  (func, inputs, createGraph, strict, vectorize, outerJacobianStrategy): Jacobian => {
    checkStrategy(outerJacobianStrategy, vectorize, strict);
    const { isList } = several(inputs, 'inputs', 'hessian');
    const gradient = (...at: Tensor[]): Tensor[] => {
      const [row] = jacobianOf((...own) => scalarOf(func(...own), 'hessian', strict).squeeze(), at, true, false).rows;
      checkDependence(row as Tensor[], 'jacobian', strict);
      return row as Tensor[];
    };
    const { rows } = jacobianOf(gradient, inputs, createGraph, strict);
    return unpackRows(rows, isList, isList);
  },
);

/**
 * The product vᵀ H of a vector and the Hessian at `inputs` of `func`, which returns one element.
 *
 * @returns the output of `func`, and the product
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.vhp.html
 */
export const vhp = define(
  'vhp',
  [
    { func: callable<Differentiable>() },
    { inputs: object<Tensors>() },
    /** The vector, of the inputs' shapes; optional for an input of one element. */
    { v: orNull(object<Tensors>()) },
    { createGraph: opt(boolean, false) },
    { strict: opt(boolean, false) },
  ],
  (func, inputs, v, createGraph, strict): [Tensor, Tensors] => {
    const given = several(inputs, 'inputs', 'vhp');
    const { at, output, jac, vectors } = enableGrad(() => {
      const own = prepare(given.list, createGraph, true);
      const vectorsGiven = vectorFor(v, 'vhp', given, createGraph);
      const made = scalarOf(func(...own), 'vhp', strict);
      const back = gradients([made], own, null, true);
      checkDependence(back, 'jacobian', strict);
      return { at: own, output: made, jac: back, vectors: vectorsGiven };
    });
    const product = setGradEnabled(isRecording(createGraph), () =>
      withZeros(gradients(jac, at, vectors, createGraph), at, strict, createGraph, 'double_back'),
    );
    return [finish([output], createGraph)[0] as Tensor, unpack(finish(product, createGraph), given.isList)];
  },
);

/**
 * The product H v of the Hessian at `inputs` of `func`, which returns one element, and a vector. {@link vhp} is faster, and
 * gives the same result if the Hessian is symmetric.
 *
 * @returns the output of `func`, and the product
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.hvp.html
 */
export const hvp = define(
  'hvp',
  [
    { func: callable<Differentiable>() },
    { inputs: object<Tensors>() },
    /** The vector, of the inputs' shapes; optional for an input of one element. */
    { v: orNull(object<Tensors>()) },
    { createGraph: opt(boolean, false) },
    { strict: opt(boolean, false) },
  ],
  (func, inputs, v, createGraph, strict): [Tensor, Tensors] => {
    const given = several(inputs, 'inputs', 'hvp');
    const { at, output, double, zeros, vectors } = enableGrad(() => {
      const own = prepare(given.list, createGraph, true);
      const vectorsGiven = vectorFor(v, 'hvp', given, createGraph);
      const made = scalarOf(func(...own), 'hvp', strict);
      const jac = gradients([made], own, null, true);
      checkDependence(jac, 'jacobian', strict);
      const gradJac = own.map((input) => zerosLike(input).requiresGrad_());
      const doubleBack = gradients(jac, own, gradJac, true);
      checkDependence(jac, 'hessian', strict);
      return { at: own, output: made, double: doubleBack, zeros: gradJac, vectors: vectorsGiven };
    });
    const product = setGradEnabled(isRecording(createGraph), () =>
      withZeros(gradients(double, zeros, vectors, createGraph), at, strict, createGraph, 'double_back_trick'),
    );
    return [finish([output], createGraph)[0] as Tensor, unpack(finish(product, createGraph), given.isList)];
  },
);
