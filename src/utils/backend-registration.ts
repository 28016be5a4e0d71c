// Backends that others write, for devices that LibTorch does not know.
import { type Call, parameters, string } from '../arguments';
import { native } from '../core/native';

const signature = parameters('renamePrivateuse1Backend', { backendName: string });

/**
 * Names the devices of a backend that a library registered as PrivateUse1: `'openreg:1'` is then a device like `'cuda:1'`.
 * Most such libraries do it themselves when they are loaded.
 *
 * @param backendName letters and underscores; upper case counts as lower case
 * @throws TorchError for the name of another device, or if the backend has another name already
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
  native.renamePrivateUse1(name);
}
