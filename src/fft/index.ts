// torch.fft: its operators; the factories use the default device.
import { onDefaultDevice } from '../ops/factories';
import * as generated from '../ops/generated/fft';

export * from '../ops/generated/fft';
export const fftfreq: typeof generated.fftfreq = onDefaultDevice(generated.fftfreq);
export const rfftfreq: typeof generated.rfftfreq = onDefaultDevice(generated.rfftfreq);
