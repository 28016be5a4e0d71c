import torch, { type Tensor } from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { expectRecorded, seeded } from './recorded';

const signal = seeded(40);
const window = torch.hannWindow(8);
const whole = { window, returnComplex: true } as const;

describe('stft and istft', () => {
  const cases: Record<string, () => Tensor> = {
    stft: () => torch.stft(signal, 8, { returnComplex: true }),
    'stft batch': () => torch.stft(seeded(2, 40), 8, 4, 6, torch.hannWindow(6), { returnComplex: true }),
    'stft real': () => torch.stft(signal, { nFft: 8, window, returnComplex: false }),
    'stft not centred': () => torch.stft(signal, 8, { center: false, ...whole }),
    'stft constant': () => torch.stft(signal, 8, { padMode: 'constant', ...whole }),
    'stft replicate': () => torch.stft(signal, 8, { padMode: 'replicate', ...whole }),
    'stft circular': () => torch.stft(signal, 8, { padMode: 'circular', ...whole }),
    'stft normalized': () => torch.stft(signal, 8, { normalized: true, ...whole }),
    'stft twosided': () => torch.stft(signal, 8, { onesided: false, ...whole }),
    'stft of complex': () => torch.stft(torch.complex(signal, signal.flip(0)), 8, whole),
    'stft aligned': () =>
      torch.stft(signal, 8, { winLength: 4, window: torch.hannWindow(4), center: false, alignToWindow: true, returnComplex: true }),
    istft: () => torch.istft(torch.stft(signal, 8, whole), 8, { window }),
    'istft length': () => torch.istft(torch.stft(signal, 8, whole), 8, { window, length: 35 }),
    'istft normalized': () => torch.istft(torch.stft(signal, 8, { normalized: true, ...whole }), 8, { window, normalized: true }),
    'istft complex': () =>
      torch.istft(torch.stft(signal, 8, { onesided: false, ...whole }), 8, { window, onesided: false, returnComplex: true }),
  };
  test.each(Object.entries(cases))('%s', (name, run) => {
    expectRecorded(name, run());
  });

  test('as methods', () => {
    const spectrum = signal.stft(8, whole);
    expectRecorded('stft constant', signal.stft(8, { padMode: 'constant', ...whole }));
    expectRecorded('istft', spectrum.istft(8, { window }));
    expectRecorded('istft length', spectrum.istft(8, null, null, window, true, false, null, 35));
  });

  test('istft undoes stft', () => {
    expect(torch.allclose(torch.istft(signal.stft(8, whole), 8, { window }), signal, { atol: 1e-6 })).toBe(true);
  });

  test('wrong calls', () => {
    expect(() => torch.stft(signal, 8, { window })).toThrow(/stft requires the return_complex parameter be given for real inputs/);
    expect(() => torch.stft(signal, 8, { alignToWindow: true, ...whole })).toThrow(
      'stft align_to_window should only be set when center = false',
    );
    expect(() => torch.stft(signal, 100, { returnComplex: true })).toThrow(torch.TorchError);
    expect(() => torch.stft(signal, 8, { padMode: 'mirror', ...whole } as never)).toThrow(torch.TorchError);
    expect(() => torch.stft(signal, { ...whole } as never)).toThrow(/stft\(\) missing 1 required argument: "nFft"/);
  });
});
