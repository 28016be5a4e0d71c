// Decides when to collect garbage, by the bytes of tensors: V8 only sees the small objects that hold them.
import { totalmem } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { holdForNative, native } from '../core/native';

const MB = 1024 * 1024;

/** Deno runs the finalizers of a collection in the event loop only: a synchronous loop would free nothing. */
const sweeps = 'Deno' in globalThis;

/** A call without options is a full collection: on Node 20, type 'major' collects only young objects. */
type Collect = (options?: { type: 'minor' }) => void;

let gc: Collect | null = null;

// V8's function, Bun's, or none, where the runtime alone decides when to collect.
function findCollector(): Collect {
  const { Bun, gc: given } = globalThis as { Bun?: { gc(isSynchronous: boolean): void }; gc?: Collect };
  if (typeof Bun?.gc === 'function') return (options) => Bun.gc(options === undefined);
  if (typeof given === 'function') return given;
  try {
    // The flag is process-wide and stays set: resetting it could race with another thread that is between these two lines.
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc') as Collect;
  } catch {
    return () => {};
  }
}

function collector(): Collect {
  gc ??= findCollector();
  return gc;
}

/** Tuning constants, in bytes unless noted; docs/internals/memory.md describes the experiments. */
const pace = {
  smallestStep: 8 * MB,
  largestStep: 256 * MB,
  /** The number of consecutive collections with few survivors after which the step shrinks. */
  patience: 4,
  /** Growth factor since the last full collection that triggers the next one. */
  fullFactor: 1.5,
  smallestSlack: 64 * MB,
  /** A fraction of the memory of this machine, or of the smallest device in use if that is less. */
  slackShare: 1 / 16,
  /** Fraction of time in full collections above which the slack grows (costly), and below which it shrinks (cheap). */
  costly: 0.05,
  cheap: 0.01,
  /** The fewest bytes of a step for which it is collected. */
  leftBehind: 1 * MB,
  /** The largest fraction of time in collections of steps, and the most milliseconds that may be saved up. */
  share: 0.03,
  largestCredit: 20,
  /** The steps after which a collection before the backward is tried again, where it freed little. */
  steps: 16,
  /** The bytes of a step for which no other collection runs before its backward: this, or up to a multiple of what it needed. */
  largestWait: 64 * MB,
  largestPart: 2,
  /** The part of what a step needed that may be left of earlier steps, if a full collection is cheap. */
  leftover: 0.1,
};

// Deno's collections are all full ones, of ten milliseconds.
if (sweeps) pace.smallestStep = 64 * MB;

/** Results between minor collections, whatever their size: dead tensors are freed while their memory is in the CPU cache. */
const fewestResults = 1024;
const mostResults = 65536;

let results = 0;
/** The tensors that survived the last collection by their number. */
let survivors = 0;
let resultLimit = fewestResults;
let step = pace.smallestStep;
/** A collection is due when this thread's tensors hold more bytes than this. */
let limit = step;
/** The minimum of live bytes since the last full collection, and the growth beyond it that triggers the next one. */
let lowest = 0;
let slack = pace.smallestSlack;
let fullEnded = 0;
let fullTook = 0;
let calm = 0;
let reported = 0;
const counts = { minor: 0, full: 0 };
/** A step of training at its backward: the live bytes before it, and whether they were collected then. */
interface Step {
  readonly most: number;
  isCollected: boolean;
}

/** The time that collections of steps may take now, and when it was last reckoned. */
let credit = pace.largestCredit;
let credited = 0;
/** The steps to come whose collection follows the backward, because one before it frees little. */
let following = 0;
/** The live bytes that the last backward needed, and those that survived the last full collection before one. */
let needed = 0;
let survived = 0;
/** The time that a minor collection takes: of the last ones the shortest, since the system may run others meanwhile. */
let youngestTook = 0;

/** Called after every operator with the bytes that this thread's tensors hold and the number of tensors it made. */
export function collectIfDue(live: number, made = 1): void {
  results += made;
  if (live > limit) collect(live);
  else if (results > resultLimit) collectYoung();
}

// Whether to collect a step of training now: it left enough behind, and there is time for it.
function isStepDue(left: number): boolean {
  if (left < pace.leftBehind) return false;
  const now = performance.now();
  credit = Math.min(credit + pace.share * (now - credited), pace.largestCredit);
  credited = now;
  return credit >= youngestTook;
}

function collectStep(): void {
  collectYoungest();
  credit -= youngestTook;
  results = 0;
}

/**
 * Called before a backward. Frees the results of the forward that no graph saves, and the objects of those that a graph saves, so
 * that the backward frees these as it goes. A backward cannot be repeated when memory runs out in it, so a full collection follows
 * if a device has less memory left than this thread's tensors hold, and they hold more than what survived the last.
 */
export function collectBeforeBackward(): Step {
  const most = native.threadLiveBytes();
  const begun = { most, isCollected: false };
  if (due !== null || most < MB) return begun;
  const isNear = native.smallestDeviceRoom() < most;
  if (!isNear && (following-- > 0 || !isStepDue(most - lowest))) return begun;
  collectStep();
  begun.isCollected = true;
  needed = native.threadLiveBytes();
  survived = Math.min(survived, needed);
  if (isNear && needed > survived * 1.02 && native.smallestDeviceRoom() < needed) {
    collectNow();
    survived = native.threadLiveBytes();
  }
  return begun;
}

/** Called after a backward with what {@link collectBeforeBackward} returned. */
export function collectAfterBackward({ most, isCollected }: Step): void {
  if (due !== null) return;
  let live = native.threadLiveBytes();
  if (!isCollected || live - lowest > (most - lowest) / 2) {
    if (!isStepDue(live - lowest)) return collectIfDue(live);
    // Functions and hooks in JavaScript made or held what is left.
    if (isCollected) following = pace.steps;
    collectStep();
    live = native.threadLiveBytes();
  }
  lowest = Math.min(lowest, live);
  if (hasGrown(live) || isLeftoverDue(live)) live = collectGrown(live);
  // Beyond what the next step is likely to need: what survives two collections is freed only by a full one, so a second
  // collection in every step would leave its batches behind.
  const wait = Math.max(pace.largestWait, pace.largestPart * needed - live);
  limit = live + Math.max(step, Math.min(1.25 * (most - live), wait));
  report(live);
}

// A minor collection promotes objects in use to the old generation, which only a full one clears. So if many of the tensors
// made since the last one are in use, collect less often.
function collectYoung(): void {
  collectYoungest();
  results = 0;
  const live = native.liveTensors();
  const isInUse = live - survivors > resultLimit / 2;
  survivors = live;
  resultLimit = isInUse ? Math.min(resultLimit * 2, mostResults) : Math.max(resultLimit / 2, fewestResults);
}

// Frees cycles of a hook and its own tensor too, see native/autograd/hooks.cc. If there are hooks, two passes are needed:
// pass 1 frees references from outside the cycles, pass 2 the cycles.
function collectFully(run: Collect): void {
  for (let round = 0; round < 2; round++) {
    const hooks = native.weakenHooks();
    try {
      run();
      if (sweeps) native.sweepWrappers();
    } finally {
      native.strengthenHooks();
    }
    counts.full++;
    if (hooks === 0) return;
  }
}

// The limits that hold once the last of the callers of holdCollections() is done; null if there is none.
let due: { bytes: number; results: number; holders: number } | null = null;

/** Whether no collection may be made, nor the caches emptied, now. */
export const areCollectionsHeld = (): boolean => due !== null;

/** Makes no collection until the returned function is called. */
export function holdCollections(): () => void {
  if (due === null) {
    due = { bytes: limit, results: resultLimit, holders: 0 };
    limit = resultLimit = Number.POSITIVE_INFINITY;
  }
  due.holders++;
  let isHolding = true;
  return () => {
    if (!isHolding || due === null) return;
    isHolding = false;
    if (--due.holders > 0) return;
    [limit, resultLimit] = [due.bytes, due.results];
    due = null;
  };
}

/** Runs `fn`, which creates many tensors and drops none: a collection that is due runs before it, none during it. */
export function withoutCollecting<T>(fn: () => T): T {
  collectIfDue(native.threadLiveBytes());
  const release = holdCollections();
  try {
    return fn();
  } finally {
    release();
  }
}

// If a collection frees little, the tensors are in use: collect less often. After several in a row with few survivors:
// more often.
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

function largestSlack(): number {
  const device = native.smallestDeviceMemory();
  return Math.max(pace.smallestSlack, pace.slackShare * (device > 0 ? Math.min(device, totalmem()) : totalmem()));
}

// Only a full collection, as slow as hundreds of minor ones, frees objects that survived two minor ones. If it frees much,
// the minor collections came too early: make them less frequent.
function collectGrown(before: number): number {
  const started = performance.now();
  const share = (ended: number): number => (ended - started) / (ended - fullEnded);
  collectFully(collector());
  const live = native.threadLiveBytes();
  if (before - live > slack / 2) step = Math.min(step * 2, pace.largestStep);
  const ended = performance.now();
  fullTook = ended - started;
  if (share(ended) > pace.costly) slack = Math.min(slack * 2, largestSlack());
  else if (share(ended) < pace.cheap) slack = Math.max(slack / 2, pace.smallestSlack);
  fullEnded = ended;
  lowest = live;
  calm = 0;
  return live;
}

// Whether what a backward left has grown by a part of what it needed, and a full collection takes little of the time since the last.
const isLeftoverDue = (live: number): boolean =>
  live - lowest > Math.max(pace.leftBehind, pace.leftover * needed) && fullTook < pace.cheap * (performance.now() - fullEnded);

const hasGrown = (live: number, base = lowest): boolean => live > base * pace.fullFactor + slack;

function collect(before: number): void {
  collectYoungest();
  results = 0;
  let live = native.threadLiveBytes();
  lowest = Math.min(lowest, live);
  adaptStep(before - live, live - lowest);
  // In a forward, live bytes grow to what the step needs.
  if (hasGrown(live, Math.max(lowest, needed))) live = collectGrown(live);
  limit = live + Math.max(step, live / 8);
  report(live);
}

// Reports the bytes of tensors to V8 in large steps, as a safety net: V8 then starts collections itself.
function report(live: number): void {
  if (Math.abs(live - reported) < 32 * MB) return;
  native.adjustExternalMemory(live - reported);
  reported = live;
}

/**
 * A minor collection. runAsync calls it to free the objects of intermediate results while they are young. The lane then
 * frees each tensor after its last use; otherwise all of them would wait for a full collection, which blocks the event loop.
 */
export function collectYoungest(): void {
  if (due !== null) return;
  const run = collector();
  const started = performance.now();
  run({ type: 'minor' });
  if (sweeps) native.sweepWrappers();
  const took = performance.now() - started;
  youngestTook = youngestTook === 0 ? took : Math.min(took, youngestTook * 1.25);
  counts.minor++;
}

/** Runs a full collection now and resets the pacing. */
export function collectNow(): void {
  collectFully(collector());
  lowest = native.threadLiveBytes();
  fullEnded = performance.now();
  step = pace.smallestStep;
  if (due === null) limit = lowest + step;
  else due.bytes = lowest + step;
  report(lowest);
}

/**
 * Frees all that can be freed, after an allocation failed: tensors that JavaScript dropped, and the blocks that caches keep.
 * Waits for the devices, as their caches do.
 */
export function freeMemory(): void {
  collectNow();
  native.emptyCpuCache();
  native.emptyDeviceCache();
}

if (sweeps) native.sweepWrappers();
native.setMemoryFreer(holdForNative(freeMemory));

export function collections(): Readonly<typeof counts> {
  return { ...counts };
}
