// torch.utils.checkpoint: activations that are computed again in backward instead of being kept.

import { autocast, getAutocastDtype, isAutocastCacheEnabled, isAutocastEnabled } from '../amp';
import { as, boolean, byName, type Call, callable, int, iterable, opt, parameters, string, tensor } from '../arguments';
import { backward, Function as CustomFunction, enableGrad, type FunctionCtx, graph, isGradEnabled } from '../autograd';
import { describeValue, isOptions } from '../core/describe';
import type { DType } from '../core/dtype';
import { nameErrors, TorchError, typeError } from '../core/errors';
import type { Generator } from '../core/generator';
import { native } from '../core/native';
import { pythonList } from '../core/python-repr';
import { warn } from '../core/warnings';
import { defaultGenerator } from '../random';
import { Tensor } from '../tensor';

/** Options of {@link checkpoint}. */
export interface CheckpointOptions {
  /**
   * True: runs a backward within the backward; needs a tensor argument that requires gradients, and `backward()` without
   * `inputs`. False (recommended): uses hooks on saved tensors, without these limits.
   */
  useReentrant: boolean;
  /** Whether the recomputation draws the same random numbers as the first run; default true. */
  preserveRngState?: boolean;
  /** 'default' compares shape, dtype and device of the tensors that the two runs save; 'none' compares nothing. */
  determinismCheck?: 'default' | 'none';
  /** Whether the recomputation stops once all needed tensors are computed; default true. Ignored with `useReentrant`. */
  earlyStop?: boolean;
}

/** Thrown if the recomputation differs from the first run. */
export class CheckpointError extends TorchError {
  static {
    nameErrors(CheckpointError, 'CheckpointError');
  }
}

// Captures the generators' states and the autocast settings; the returned function runs code under them.
function captureRunState(args: readonly unknown[], preserve: boolean): <T>(again: () => T) => T {
  const devices = new Set(['cpu', ...args.flatMap((arg) => (arg instanceof Tensor && arg.isCuda ? [String(arg.device)] : []))]);
  const generators: Generator[] = preserve ? [...devices].map((device) => defaultGenerator(device)) : [];
  const states = generators.map((generator) => generator.getState());
  const types = [...new Set([...devices].map((device) => device.split(':')[0] as string))];
  const casts = types.map((type): [string, { dtype: DType; enabled: boolean; cacheEnabled: boolean }] => [
    type,
    { dtype: getAutocastDtype(type), enabled: isAutocastEnabled(type), cacheEnabled: isAutocastCacheEnabled() },
  ]);
  return (again) => {
    const present = generators.map((generator) => generator.getState());
    generators.forEach((generator, i) => {
      generator.setState(states[i] as Tensor);
    });
    try {
      return casts.reduce(
        (run, [type, options]) =>
          () =>
            autocast(type, options, run),
        again,
      )();
    } finally {
      generators.forEach((generator, i) => {
        generator.setState(present[i] as Tensor);
      });
    }
  };
}

class Reentrant extends CustomFunction {
  // biome-ignore lint/suspicious/noExplicitAny: the caller's function decides the types of arguments and results
  static override forward(ctx: FunctionCtx, run: (...args: any[]) => any, preserve: boolean, ...args: unknown[]): any {
    ctx.run = run;
    ctx.again = captureRunState(args, preserve);
    ctx.args = args.map((arg) => (arg instanceof Tensor ? null : arg));
    ctx.saveForBackward(...args.filter((arg) => arg instanceof Tensor));
    return run(...args);
  }

  static override backward(ctx: FunctionCtx, ...gradients: (Tensor | null)[]): (Tensor | null)[] {
    if (!native.isCheckpointValid()) {
      throw new TorchError(
        'When { useReentrant: true }, torch.utils.checkpoint is incompatible with .grad() or passing an `inputs` parameter to .backward(). To resolve this error, you can either set { useReentrant: false }, or call .backward() without passing the `inputs` argument.',
      );
    }
    const saved = ctx.savedTensors;
    const needs = ctx.needsInputGrad.slice(2);
    let next = 0;
    const args = (ctx.args as unknown[]).map((arg, i) =>
      arg === null && next < saved.length ? (saved[next++] as Tensor).detach().requiresGrad_(needs[i] as boolean) : arg,
    );
    const run = ctx.run as (...args: unknown[]) => unknown;
    const result = enableGrad(() => (ctx.again as ReturnType<typeof captureRunState>)(() => run(...args)));
    const outputs: unknown[] = Array.isArray(result) ? result : [result];
    const used = outputs.flatMap((output, i) =>
      output instanceof Tensor && output.requiresGrad ? [[output, gradients[i] ?? null] as const] : [],
    );
    if (used.length === 0) throw new TorchError('none of output has requires_grad=True, this checkpoint() is not necessary');
    backward(
      used.map(([output]) => output),
      used.map(([, gradient]) => gradient),
    );
    return [null, null, ...args.map((arg) => (arg instanceof Tensor ? arg.grad : null))];
  }
}

class Stop extends Error {}

interface Holder {
  readonly position: number;
  readonly metadata: string;
  /** Id of the graph task that has unpacked the tensor already; -2 if none has. */
  taken: number;
}

const metadataOf = (tensor: Tensor): string => `shape ${pythonList(tensor.shape)}, dtype ${tensor.dtype}, device ${tensor.device}`;

// One checkpoint: placeholders for the tensors that the first run saved, and their values recomputed for a backward.
class Frame {
  private readonly holders: Holder[] = [];
  private recomputed: (Tensor | null)[] = [];
  private task = -2;

  constructor(
    private readonly again: () => unknown,
    private readonly earlyStop: boolean,
    private readonly compares: boolean,
  ) {}

  pack(tensor: Tensor): Holder {
    const holder = { position: this.holders.length, metadata: metadataOf(tensor), taken: -2 };
    this.holders.push(holder);
    return holder;
  }

  unpack(holder: Holder): Tensor {
    const task = native.graphTaskId();
    if (this.task !== task || task === -1) this.recompute(task);
    const tensor = this.recomputed[holder.position];
    if (!tensor || (holder.taken === task && task !== -1)) {
      throw new CheckpointError(
        'torch.utils.checkpoint: Unpack is being triggered for a tensor that was already unpacked once. If you are calling ctx.saved_tensors in backward, make sure to do so only once. Otherwise please open an issue with details on your use case.',
      );
    }
    holder.taken = task;
    this.recomputed[holder.position] = null;
    return tensor;
  }

  private recompute(task: number): void {
    const found: Tensor[] = [];
    const collect = (tensor: Tensor): Tensor => {
      const kept = tensor.detach();
      if (found.length >= this.holders.length) {
        throw new CheckpointError(
          'torch.utils.checkpoint: trying to save more tensors during recomputation than during the original forward pass.\n',
        );
      }
      found.push(kept);
      if (this.earlyStop && found.length === this.holders.length) throw new Stop();
      return kept;
    };
    try {
      graph.savedTensorsHooks(
        collect,
        (tensor) => tensor,
        () => enableGrad(this.again),
      );
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
    this.compare(found);
    this.recomputed = found;
    this.task = task;
  }

  private compare(found: readonly Tensor[]): void {
    if (found.length !== this.holders.length) {
      throw new CheckpointError(
        `torch.utils.checkpoint: A different number of tensors was saved during the original forward and recomputation.\nNumber of tensors saved during forward: ${this.holders.length}\nNumber of tensors saved during recomputation: ${found.length}.\n`,
      );
    }
    if (!this.compares) return;
    const different = this.holders.flatMap(({ position, metadata }) => {
      const now = metadataOf(found[position] as Tensor);
      return now === metadata ? [] : [`tensor at position ${position}:\nsaved metadata: ${metadata}\nrecomputed metadata: ${now}\n`];
    });
    if (different.length === 0) return;
    throw new CheckpointError(
      `torch.utils.checkpoint: Recomputed values for the following tensors have different metadata than during the forward pass.\n${different.join('')}.\n`,
    );
  }
}

const settings = [
  /** Whether to run a backward within the backward: see {@link CheckpointOptions}. */
  { useReentrant: byName(boolean) },
  /** Draw the same random numbers in the recomputation as in the first run. */
  { preserveRngState: byName(opt(boolean, true)) },
  /** 'default' compares shape, dtype and device of the tensors that the two runs save; 'none' compares nothing. */
  { determinismCheck: byName(opt(as<'default' | 'none'>(string), 'default')) },
  /** Stop the recomputation once all needed tensors are computed. Ignored with `useReentrant`. */
  { earlyStop: byName(opt(boolean, true)) },
] as const;

const checkpointSignature = parameters('checkpoint', { fn: callable<(...args: readonly unknown[]) => unknown>() }, ...settings);

/**
 * Returns `fn(...args)` without keeping intermediates for backward: backward runs `fn` again. This saves memory and costs
 * computation.
 *
 * ```ts
 * const y = checkpoint(block, x, { useReentrant: false });
 * ```
 *
 * @param fn a function or a module that returns the same when it runs again
 * @param rest its arguments, then the options
 * @throws CheckpointError in backward, if the recomputation saved other tensors than the first run
 * @see https://docs.pytorch.org/docs/stable/checkpoint.html#torch.utils.checkpoint.checkpoint
 */
export function checkpoint<A extends readonly unknown[], R>(fn: (...args: A) => R, ...rest: [...A, CheckpointOptions]): R {
  if (typeof fn !== 'function') throw typeError(`checkpoint(): fn must be a function, given first, not ${describeValue(fn)}`);
  const last = rest.at(-1);
  // The function's arguments stand between it and the options.
  const [, useReentrant, preserveRngState, determinismCheck, earlyStop] = checkpointSignature.bind(isOptions(last) ? [fn, last] : [fn]);
  const args = rest.slice(0, -1) as unknown as A;
  if (useReentrant) {
    if (isGradEnabled() && !args.some((arg) => arg instanceof Tensor && arg.requiresGrad)) {
      warn('None of the inputs have requires_grad=True. Gradients will be None');
    }
    return Reentrant.apply(fn, preserveRngState, ...args) as R;
  }
  if (!isGradEnabled()) return fn(...args);
  const again = captureRunState(args, preserveRngState);
  const frame = new Frame(() => again(() => fn(...args)), earlyStop, determinismCheck !== 'none');
  return graph.savedTensorsHooks(
    (tensor) => frame.pack(tensor),
    (holder) => frame.unpack(holder),
    () => fn(...args),
  );
}

const checkpointSequentialSignature = parameters(
  'checkpointSequential',
  /** Modules or functions of one tensor, for example an nn.Sequential, which is iterable. */
  { functions: iterable<(input: Tensor) => Tensor>() },
  { segments: int },
  { input: tensor },
  ...settings,
);

/**
 * Runs functions in sequence, divided into `segments` parts. Each part except the last is a {@link checkpoint}.
 *
 * @see https://docs.pytorch.org/docs/stable/checkpoint.html#torch.utils.checkpoint.checkpoint_sequential
 */
export function checkpointSequential(...args: Call<typeof checkpointSequentialSignature>): Tensor {
  const [functions, segments, input, useReentrant, preserveRngState, determinismCheck, earlyStop] =
    checkpointSequentialSignature.bind(args);
  const options = { useReentrant, preserveRngState, determinismCheck, earlyStop };
  const list = [...functions];
  const wrong = list.find((fn) => typeof fn !== 'function');
  if (wrong !== undefined) throw typeError(`checkpointSequential(): functions must hold functions, not ${describeValue(wrong)}`);
  if (segments < 1 || segments > list.length) {
    throw typeError(`checkpointSequential(): segments must be an integer from 1 to ${list.length}, got ${segments}`);
  }
  const size = Math.floor(list.length / segments);
  const run =
    (from: number, to: number) =>
    (x: Tensor): Tensor =>
      list.slice(from, to).reduce((value, fn) => fn(value), x);
  let value = input;
  for (let i = 0; i < segments - 1; i++) value = checkpoint(run(i * size, (i + 1) * size), value, options);
  return run((segments - 1) * size, list.length)(value);
}
