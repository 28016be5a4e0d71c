// torch.fft: its operators, those that make tensors on the default device.
import { onDefaultDevice } from './factories';
import * as made from './generated/fft';

export * from './generated/fft';
export const fftfreq: typeof made.fftfreq = onDefaultDevice(made.fftfreq);
export const rfftfreq: typeof made.rfftfreq = onDefaultDevice(made.rfftfreq);
