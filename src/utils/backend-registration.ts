// Backends that others write, for devices that LibTorch does not know.
import { type Call, parameters, string } from '../arguments';
import { isBuiltInType } from '../core/device';
import { TorchError, ValueError } from '../core/errors';
import { native } from '../core/native';

const signature = parameters('renamePrivateuse1Backend', { backendName: string });

/**
 * Names the devices of a backend that a library registered as PrivateUse1: `'openreg:1'` is then a device like `'cuda:1'`.
 * Most such libraries do it themselves when they are loaded.
 *
 * @param backendName letters and underscores; upper case counts as lower case
 * @throws ValueError for other names; TorchError for the name of another device, or if the backend has another name already
 * @see https://docs.pytorch.org/docs/stable/generated/torch.utils.rename_privateuse1_backend.html
 *
 * ```ts
 * torch.ops.loadLibrary('libopenreg.so');
 * torch.utils.renamePrivateuse1Backend('openreg');
 * const x = torch.ones(2, { device: 'openreg' });
 * ```
 */
export function renamePrivateuse1Backend(...args: Call<typeof signature>): void {
  const [name] = signature.bind(args);
  // Python takes other names, too, but then no device string can name the backend.
  if (!/^[a-z_]+$/i.test(name))
    throw new ValueError(`renamePrivateuse1Backend(): backendName must consist of letters and underscores, not '${name}'`);
  if (isBuiltInType(name.toLowerCase())) throw new TorchError(`Cannot register privateuse1 backend with in-tree device name: ${name}`);
  native.renamePrivateUse1(name);
}
