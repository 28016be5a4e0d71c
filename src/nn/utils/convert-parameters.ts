// Parameters as one vector, and back.

import { type Call, object, parameters } from '../../arguments';
import { noGrad } from '../../autograd/mode';
import { typeError } from '../../core/errors';
import { typename } from '../../functional';
import { cat } from '../../ops';
import { Tensor } from '../../tensor/tensor';

function checkDevices(parameters: readonly Tensor[]): void {
  if (new Set(parameters.map(({ device }) => String(device))).size > 1) {
    throw typeError('Found two parameters on different devices, this is currently not supported.');
  }
}

const parametersToVectorParameters = parameters('parametersToVector', { parameters: object<Iterable<Tensor>>() });

/**
 * All parameters' elements in one vector, which autograd tracks.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.parameters_to_vector.html
 */
export function parametersToVector(...args: Call<typeof parametersToVectorParameters>): Tensor {
  const [parameters] = parametersToVectorParameters.bind(args);
  const given = [...parameters];
  checkDevices(given);
  return cat(given.map((parameter) => parameter.view(-1)));
}

const vectorToParametersParameters = parameters(
  'vectorToParameters',
  { vec: object<Tensor>() },
  { parameters: object<Iterable<Tensor>>() },
);

/**
 * Copies a vector's elements into parameters, in their order.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.vector_to_parameters.html
 */
export function vectorToParameters(...args: Call<typeof vectorToParametersParameters>): void {
  const [vec, parameters] = vectorToParametersParameters.bind(args);
  if (!(vec instanceof Tensor)) throw typeError(`expected torch.Tensor, but got: ${typename(vec)}`);
  const given = [...parameters];
  checkDevices(given);
  noGrad(() => {
    let offset = 0;
    for (const parameter of given) {
      const count = parameter.numel();
      parameter.copy_(vec.narrow(0, offset, count).viewAs(parameter));
      offset += count;
    }
  });
}
