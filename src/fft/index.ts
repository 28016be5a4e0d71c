// torch.fft: its operators, those that make tensors on the default device.
import { onDefaultDevice } from '../ops/factories';
import * as made from '../ops/generated/fft';

export * from '../ops/generated/fft';
export const fftfreq: typeof made.fftfreq = onDefaultDevice(made.fftfreq);
export const rfftfreq: typeof made.rfftfreq = onDefaultDevice(made.rfftfreq);
