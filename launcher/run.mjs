// `npx node-libtorch run`: starts a script several times as the processes of one run, and again when one of them fails.
import { setTimeout as sleep } from 'node:timers/promises';
import { reason } from '../setup/libtorch.mjs';
import { Logs } from './logs.mjs';
import { Meeting } from './meeting.mjs';
import { countOf, readOptions, UsageError, usage } from './options.mjs';
import { openStore } from './store.mjs';
import { codeOf, describe, Workers } from './workers.mjs';

const say = (/** @type {string} */ text) => console.error(`node-libtorch run: ${text}`);

/**
 * The variables that all processes of a machine have.
 *
 * @param {import('./options.mjs').Options} options
 * @param {import('./store.mjs').Shared} shared
 * @param {import('./meeting.mjs').Place} place
 * @returns {NodeJS.ProcessEnv}
 */
function environment({ id, role }, { host, port }, { nodeRank, nodes, count, worldSize, restarts, maxRestarts }) {
  return {
    ...(count > 1 ? { OMP_NUM_THREADS: '1' } : {}),
    TORCH_NCCL_ASYNC_ERROR_HANDLING: '1',
    ...process.env,
    GROUP_RANK: String(nodeRank),
    ROLE_NAME: role,
    WORLD_SIZE: String(worldSize),
    LOCAL_WORLD_SIZE: String(count),
    GROUP_WORLD_SIZE: String(nodes),
    ROLE_WORLD_SIZE: String(worldSize),
    MASTER_ADDR: host,
    MASTER_PORT: String(port),
    TORCHELASTIC_RESTART_COUNT: String(restarts),
    TORCHELASTIC_MAX_RESTARTS: String(maxRestarts),
    TORCHELASTIC_RUN_ID: id,
    TORCHELASTIC_USE_AGENT_STORE: 'True',
  };
}

/** The processes that run, and the signal that shall end them. */
class Running {
  /** @type {Workers | null} */
  workers = null;
  /** @type {NodeJS.Signals | null} */
  signal = null;

  constructor() {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'])) {
      process.on(signal, () => {
        // Before there are processes, and while the others are awaited, nothing needs to be ended.
        if (this.workers === null) process.exit(codeOf(signal));
        if (this.signal === null) this.signal = signal;
        else this.workers.signal(signal);
      });
    }
  }
}

/**
 * Follows a round until it ends.
 *
 * @param {Meeting} meeting
 * @param {Workers} workers
 * @param {Running} running
 * @param {import('./meeting.mjs').Place} place
 * @param {number} interval
 * @returns {Promise<import('./meeting.mjs').Stop | null>} null if all processes of all machines are done
 */
async function follow(meeting, workers, running, place, interval) {
  let isSaid = false;
  for (;;) {
    const { failure } = workers;
    if (running.signal !== null) {
      const { signal } = running;
      const text = `the launcher of node ${place.nodeRank} got ${signal}`;
      const gone = { isFailure: true, isLast: meeting.isKeeper, text, code: codeOf(signal) };
      // The signal comes first: the others hear of it from a store that may be gone.
      const ended = workers.stop(signal);
      await meeting.stop(gone).catch(() => {});
      await ended;
      return gone;
    }
    if (failure !== null) await meeting.stop({ isFailure: true, text: describe(failure), code: failure.code });
    const stop = await meeting.stopped();
    if (stop) {
      await workers.stop();
      return stop;
    }
    // One that failed while the store was asked is seen in the next turn.
    if (workers.isDone && workers.failure === null && !isSaid) {
      await meeting.done();
      isSaid = true;
    }
    if (isSaid && (await meeting.areAllDone())) {
      await workers.stop();
      return null;
    }
    await sleep(interval);
  }
}

/**
 * @param {any} torch
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<number>} the exit code
 */
async function launch(torch, options) {
  const count = countOf(torch, options.processes);
  if (count > 1 && process.env.OMP_NUM_THREADS === undefined) {
    say('OMP_NUM_THREADS is set to 1 for each process, so that they do not overload the machine. Set it to what is best for your program.');
  }
  const running = new Running();
  const shared = await openStore(torch, options);
  const meeting = new Meeting(shared, options, count);
  const logs = new Logs(options);
  try {
    for (;;) {
      const place = await meeting.join();
      const workers = new Workers(options, logs, place, environment(options, shared, place));
      running.workers = workers;
      const stop = await follow(meeting, workers, running, place, options.monitorInterval);
      if (stop === null) return 0;
      if (running.signal !== null) {
        say(`${running.signal}: the processes were ended`);
        return stop.code;
      }
      running.workers = null;
      const left = place.maxRestarts - place.restarts;
      say(`${stop.text}; ${stop.isFailure ? `${left} of ${place.maxRestarts} restarts are left` : 'all processes are started again'}`);
      if (stop.isLast || (stop.isFailure && left === 0)) return stop.code;
      meeting.next(stop);
    }
  } catch (error) {
    // Without the store nobody can say when to stop.
    await running.workers?.stop();
    throw error;
  } finally {
    await meeting.leave();
  }
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
export async function run(args) {
  if (args[0] === '--help' || args[0] === '-h') {
    console.log(usage);
    return 0;
  }
  try {
    const options = readOptions(args);
    const torch = await import(new URL('../dist/index.mjs', import.meta.url).href);
    return await launch(torch, options);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    say(isUsage ? `${error.message}\n\n${usage}` : reason(error));
    return isUsage ? 2 : 1;
  }
}
