// When to collect garbage: V8 sees small objects where there are large tensors, so this paces it by tensor bytes.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { native } from '../native';

const MB = 1024 * 1024;

/** Full without options: on Node 20 the type 'major' collects the young objects alone. */
type Collect = (options?: { type: 'minor' }) => void;

let gc: Collect | null = null;

function collector(): Collect {
  if (gc === null) {
    setFlagsFromString('--expose-gc');
    gc = runInNewContext('gc') as Collect;
    setFlagsFromString('--no-expose-gc');
  }
  return gc;
}

/** The pace; docs/memory.md says what was tried. Bytes. */
const pace = {
  smallestStep: 8 * MB,
  largestStep: 256 * MB,
  /** Growth since the last full collection that calls for the next one. */
  fullFactor: 1.5,
  fullSlack: 64 * MB,
};

/** Operators between collections of young objects, however small: what dies is freed while the processor's cache holds it. */
const fewestCalls = 2048;
const mostCalls = 65536;

let calls = 0;
let callLimit = fewestCalls;
let step = pace.smallestStep;
/** A collection is due when this thread's tensors hold more. */
let limit = step;
let afterFull = 0;
let reported = 0;
const counts = { minor: 0, full: 0 };

/** Called after every operator with the bytes that this thread's tensors hold. */
export function collectIfDue(live: number): void {
  if (live > limit) collect(live);
  else if (++calls > callLimit) collectYoung();
}

// Objects in use are copied by a collection, and outlive it into a space that only a full one clears: ask less often then.
function collectYoung(): void {
  const before = native.liveTensors();
  collector()({ type: 'minor' });
  counts.minor++;
  calls = 0;
  const freed = before - native.liveTensors();
  callLimit = freed < callLimit / 2 ? Math.min(callLimit * 2, mostCalls) : Math.max(callLimit / 2, fewestCalls);
}

// Hooks that name their own tensor are freed with it: see native/hooks.cc. Where there are hooks, the first collection
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

function collect(before: number): void {
  const run = collector();
  run({ type: 'minor' });
  counts.minor++;
  calls = 0;
  let live = native.threadLiveBytes();
  // A collection that frees little says that the tensors are in use: ask less often. One that frees much: more.
  step = before - live < step / 2 ? Math.min(step * 2, pace.largestStep) : Math.max(step / 2, pace.smallestStep);
  if (live > afterFull * pace.fullFactor + pace.fullSlack) {
    // Objects that outlived two minor collections are freed by a full one alone.
    collectFully(run);
    live = native.threadLiveBytes();
    afterFull = live;
  } else if (live < afterFull) {
    afterFull = live;
  }
  limit = live + Math.max(step, live / 8);
  report(live);
}

// V8's own safety net: it is told of what tensors hold, in large strides.
function report(live: number): void {
  if (Math.abs(live - reported) < 32 * MB) return;
  native.adjustExternalMemory(live - reported);
  reported = live;
}

/** A full collection now, and the count from which the next one is paced. */
export function collectNow(): void {
  collectFully(collector());
  afterFull = native.threadLiveBytes();
  step = pace.smallestStep;
  limit = afterFull + step;
  report(afterFull);
}

export function collections(): Readonly<typeof counts> {
  return { ...counts };
}
