// TorchScript of batch and instance normalization.
import * as nn from '../../nn';
import { float, home, layer } from './text';

type Norm = nn.BatchNorm1d | nn.InstanceNorm1d;

const dimsOf: Record<string, string> = { '1d': '2D or 3D', '2d': '4D', '3d': '5D' };

// Lines that check the input's number of dimensions with the class's error text.
function dimensionCheck(m: Norm): string[] {
  const suffix = /[123]d$/.exec(m.constructor.name)?.[0];
  const shown = suffix === undefined ? undefined : dimsOf[suffix];
  if (shown === undefined) return [];
  const test = shown.split(' or ').map((one) => `input.dim() != ${one.slice(0, 1)}`);
  return [`if ${test.join(' and ')}:`, `    raise Exception("expected ${shown} input (got " + str(input.dim()) + "D input)")`];
}

layer(home<nn.BatchNorm1d>(nn.BatchNorm1d), (m) => {
  const isTracked = m.running_mean !== null;
  const count =
    m.num_batches_tracked !== null && m.trackRunningStats
      ? [
          'if self.training:',
          '    self.num_batches_tracked.add_(1)',
          ...(m.momentum === null ? ['    factor = 1.0 / float(self.num_batches_tracked.item())'] : []),
        ]
      : [];
  // Without running statistics the batch's statistics are always used.
  const call = (stats: string, byBatch: string): string =>
    `F_batch_norm(input, ${stats}, self.weight, self.bias, ${byBatch}, factor, ${float(m.eps)})`;
  const lines = [...dimensionCheck(m), `factor = ${float(m.momentum ?? 0)}`, ...count];
  if (!isTracked) lines.push(`return ${call('None, None', 'True')}`);
  else if (m.trackRunningStats) lines.push(`return ${call('self.running_mean, self.running_var', 'self.training')}`);
  else {
    lines.push(
      'if self.training:',
      `    return ${call('None, None', 'True')}`,
      `return ${call('self.running_mean, self.running_var', 'False')}`,
    );
  }
  return { parameters: 'input: Tensor', lines, returns: 'Tensor' };
});

layer(home<nn.InstanceNorm1d>(nn.InstanceNorm1d), (m) => {
  const dims = Number(/([123])d$/.exec(m.constructor.name)?.[1]) + 1;
  const stats = m.running_mean === null ? 'None, None' : 'self.running_mean, self.running_var';
  const byInput = m.trackRunningStats ? 'self.training' : 'True';
  const call = (input: string): string =>
    `F_instance_norm(${input}, ${stats}, self.weight, self.bias, ${byInput}, ${float(m.momentum ?? 0)}, ${float(m.eps)})`;
  const check = m.affine
    ? [
        `if input.size(input.dim() - ${dims}) != ${m.numFeatures}:`,
        `    raise Exception("expected input's size at dim=" + str(input.dim() - ${dims}) + " to match num_features (${m.numFeatures}), but got: " + str(input.size(input.dim() - ${dims})) + ".")`,
      ]
    : [];
  const lines = [
    `if input.dim() != ${dims} and input.dim() != ${dims + 1}:`,
    `    raise Exception("expected ${dims}D or ${dims + 1}D input (got " + str(input.dim()) + "D input)")`,
    ...check,
    `if input.dim() == ${dims}:`,
    `    return ${call('input.unsqueeze(0)')}.squeeze(0)`,
    `return ${call('input')}`,
  ];
  return { parameters: 'input: Tensor', lines, returns: 'Tensor' };
});
