// Converts parameters to one vector and back.

import { type Call, iterable, object, parameters } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import { typeError } from '../../core/errors';
import { typename } from '../../functional';
import { cat } from '../../ops';
import { Tensor } from '../../tensor/tensor';

function checkParameters(parameters: readonly Tensor[]): void {
  const wrong = parameters.findIndex((one) => !(one instanceof Tensor));
  if (wrong >= 0) throw typeError(`expected torch.Tensor as parameter ${wrong}, but got: ${typename(parameters[wrong])}`);
  if (new Set(parameters.map(({ device }) => String(device))).size > 1) {
    throw typeError('Found two parameters on different devices, this is currently not supported.');
  }
}

const parametersToVectorSignature = parameters('parametersToVector', { parameters: iterable<Tensor>() });

/**
 * Concatenates the elements of all parameters into one vector; autograd tracks it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parameters_to_vector.html
 */
export function parametersToVector(...args: Call<typeof parametersToVectorSignature>): Tensor {
  const [parameters] = parametersToVectorSignature.bind(args);
  const given = [...parameters];
  checkParameters(given);
  return cat(given.map((parameter) => parameter.view(-1)));
}

const vectorToParametersSignature = parameters('vectorToParameters', { vec: object<Tensor>() }, { parameters: iterable<Tensor>() });

/**
 * Copies the elements of a vector into the parameters, in order.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.vector_to_parameters.html
 */
export function vectorToParameters(...args: Call<typeof vectorToParametersSignature>): void {
  const [vec, parameters] = vectorToParametersSignature.bind(args);
  if (!(vec instanceof Tensor)) throw typeError(`expected torch.Tensor, but got: ${typename(vec)}`);
  const given = [...parameters];
  checkParameters(given);
  noGrad(() => {
    let offset = 0;
    for (const parameter of given) {
      const count = parameter.numel();
      parameter.copy_(vec.narrow(0, offset, count).viewAs(parameter));
      offset += count;
    }
  });
}
