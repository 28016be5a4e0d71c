// When to collect garbage: V8 sees small objects where there are large tensors, so this paces it by tensor bytes.
import { totalmem } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { native } from '../core/native';

const MB = 1024 * 1024;

/** Full without options: on Node 20 the type 'major' collects the young objects alone. */
type Collect = (options?: { type: 'minor' }) => void;

let gc: Collect | null = null;

function collector(): Collect {
  if (gc === null) {
    // The flag is the process's and stays: taken back, it would be missing where another thread is just here.
    setFlagsFromString('--expose-gc');
    gc = runInNewContext('gc') as Collect;
  }
  return gc;
}

/** The pace; docs/internals/memory.md says what was tried. Bytes. */
const pace = {
  smallestStep: 8 * MB,
  largestStep: 256 * MB,
  /** Collections in a row that find little alive before the step shrinks. */
  patience: 4,
  /** Growth since the last full collection that calls for the next one. */
  fullFactor: 1.5,
  smallestSlack: 64 * MB,
  largestSlack: Math.max(64 * MB, totalmem() / 16),
  /** The share of time that full collections may take before the slack grows, and below which it shrinks. */
  costly: 0.05,
  cheap: 0.01,
};

/** Results between collections of young objects, however small: what dies is freed while the processor's cache holds it. */
const fewestResults = 1024;
const mostResults = 65536;

let results = 0;
let resultLimit = fewestResults;
let step = pace.smallestStep;
/** A collection is due when this thread's tensors hold more. */
let limit = step;
/** The least that was alive since the last full collection, and the growth beyond it that calls for the next. */
let lowest = 0;
let slack = pace.smallestSlack;
let fullEnded = 0;
let calm = 0;
let reported = 0;
const counts = { minor: 0, full: 0 };

/** Called after every operator with the bytes that this thread's tensors hold, and how many tensors it made. */
export function collectIfDue(live: number, made = 1): void {
  results += made;
  if (live > limit) collect(live);
  else if (results > resultLimit) collectYoung();
}

// Objects in use are copied by a collection, and outlive it into a space that only a full one clears: ask less often then.
function collectYoung(): void {
  const before = native.liveTensors();
  collectYoungest();
  results = 0;
  const freed = before - native.liveTensors();
  resultLimit = freed < resultLimit / 2 ? Math.min(resultLimit * 2, mostResults) : Math.max(resultLimit / 2, fewestResults);
}

// Hooks that name their own tensor are freed with it: see native/autograd/hooks.cc. Where there are hooks, the first collection
// frees what leads to them from elsewhere, and the second the circles that are left.
function collectFully(run: Collect): void {
  for (let round = 0; round < 2; round++) {
    const hooks = native.weakenHooks();
    try {
      run();
    } finally {
      native.strengthenHooks();
    }
    counts.full++;
    if (hooks === 0) return;
  }
}

/** Runs `fn`, which makes many tensors and drops none: what is due is collected before, nothing while it runs. */
export function withoutCollecting<T>(fn: () => T): T {
  collectIfDue(native.threadLiveBytes());
  const due = limit;
  limit = Number.POSITIVE_INFINITY;
  try {
    return fn();
  } finally {
    limit = due;
  }
}

// A collection that frees little says that the tensors are in use: ask less often. Many in a row that leave little: more.
function adaptStep(freed: number, survived: number): void {
  if (freed < step / 2) {
    step = Math.min(step * 2, pace.largestStep);
    calm = 0;
  } else if (survived >= step / 4) {
    calm = 0;
  } else if (++calm >= pace.patience) {
    step = Math.max(step / 2, pace.smallestStep);
    calm = 0;
  }
}

// Objects that outlived two minor collections are freed by a full one alone, which takes as long as hundreds of minor
// ones. One that frees much was needed because minor ones came too early: ask for those less often.
function collectGrown(before: number): number {
  const started = performance.now();
  const share = (ended: number): number => (ended - started) / (ended - fullEnded);
  collectFully(collector());
  const live = native.threadLiveBytes();
  if (before - live > slack / 2) step = Math.min(step * 2, pace.largestStep);
  const ended = performance.now();
  if (share(ended) > pace.costly) slack = Math.min(slack * 2, pace.largestSlack);
  else if (share(ended) < pace.cheap) slack = Math.max(slack / 2, pace.smallestSlack);
  fullEnded = ended;
  lowest = live;
  calm = 0;
  return live;
}

function collect(before: number): void {
  collectYoungest();
  results = 0;
  let live = native.threadLiveBytes();
  lowest = Math.min(lowest, live);
  adaptStep(before - live, live - lowest);
  if (live > lowest * pace.fullFactor + slack) live = collectGrown(live);
  limit = live + Math.max(step, live / 8);
  report(live);
}

// V8's own safety net: it is told of what tensors hold, in large strides.
function report(live: number): void {
  if (Math.abs(live - reported) < 32 * MB) return;
  native.adjustExternalMemory(live - reported);
  reported = live;
}

/**
 * Frees the objects of what `fn` of runAsync made on the way, while they are young: another thread then frees each tensor
 * once it is used, where all of a chain's would wait for a full collection at its end, which holds the event loop up.
 */
export function collectYoungest(): void {
  collector()({ type: 'minor' });
  counts.minor++;
}

/** A full collection now, and the count from which the next one is paced. */
export function collectNow(): void {
  collectFully(collector());
  lowest = native.threadLiveBytes();
  fullEnded = performance.now();
  step = pace.smallestStep;
  limit = lowest + step;
  report(lowest);
}

export function collections(): Readonly<typeof counts> {
  return { ...counts };
}
