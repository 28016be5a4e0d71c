// PyTorch's own optimizer cases, recorded in Python: parameters after steps, text, state dict, errors, schedules.
import { describe, expect, test } from 'vitest';
import { recorded } from '../../parity/optim-records';
import { replayClosedForm, replaySchedule, replayScheduleError } from '../../parity/optim-schedules';
import { replayError, replayOptimizer } from '../../parity/optim-steps';

const title = (options: unknown): string => JSON.stringify(options);

const byName = <C>(cases: readonly C[], name: (one: C) => string): [string, C[]][] => {
  const found = new Map<string, C[]>();
  for (const one of cases) found.set(name(one), [...(found.get(name(one)) ?? []), one]);
  return [...found];
};

const warnings: string[] = [];
process.on('warning', ({ message }) => warnings.push(message));

describe.each(byName(recorded.cases, ({ optimizer }) => optimizer))('%s gives the results of Python', (_, cases) => {
  test.each(cases.map((one) => [`${one.how} ${one.dtype} ${title(one.options)}`, one] as const))('%s', (_name, one) => {
    expect(replayOptimizer(one).problem).toBe(null);
  });
});

describe.each(byName(recorded.errors, ({ optimizer }) => optimizer))('%s refuses the same input as Python', (_, cases) => {
  test.each(cases.map((one, i) => [`${i + 1}: ${one.desc}`, one] as const))('%s', async (_name, one) => {
    const problem = replayError(one, warnings);
    if (one.error.name !== 'UserWarning') {
      expect(problem).toBe(null);
      return;
    }
    // Warnings are emitted in the next turn of the event loop, once for each text.
    await new Promise((resolve) => setImmediate(resolve));
    expect(replayError(one, warnings)).toBe(null);
  });
});

describe('schedules', () => {
  test.each(recorded.schedules.map((one) => [`${one.scheduler} ${one.optimizer} ${title(one.options)}`, one] as const))(
    '%s has the rates and the state of Python, and continues from them',
    (_name, one) => {
      expect(replaySchedule(one)).toBe(null);
    },
  );

  test.each(recorded.closedForms.map((one) => [`${one.scheduler} ${title(one.options)}`, one] as const))(
    '%s computes the rates of a given epoch',
    (_name, one) => {
      expect(replayClosedForm(one)).toBe(null);
    },
  );

  test.each(recorded.scheduleErrors.map((one) => [`${one.scheduler} ${title(one.options)}`, one] as const))(
    '%s is refused',
    (_name, one) => {
      expect(replayScheduleError(one)).toBe(null);
    },
  );
});
