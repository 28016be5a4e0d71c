// The processes of one attempt on this machine: starting, watching and stopping them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const lastOutput = 1000;
const watch = new URL('./watch.mjs', import.meta.url).href;
const command = fileURLToPath(new URL('./command.mjs', import.meta.url));
// Each process leads a group, with what it starts, so that signals reach all of it, and those of a terminal come from the launcher.
const leadsGroup = process.platform !== 'win32';

/** @typedef {{ rank: number, localRank: number, pid: number, code: number, signal: string | null, errorFile: string | null }} Failure */

/** @param {Failure} failure */
export function describe({ rank, localRank, pid, code, signal, errorFile }) {
  const end = signal === null ? `failed with exit code ${code}` : `was ended by ${signal}`;
  const details = errorFile !== null && existsSync(errorFile) ? `; its error is in ${errorFile}` : '';
  return `rank ${rank} (local rank ${localRank}, process ${pid}) ${end}${details}`;
}

/** The exit code that stands for a signal, as in shells. @param {string} signal */
export const codeOf = (signal) => 128 + (constants.signals[/** @type {NodeJS.Signals} */ (signal)] ?? 0);

export class Workers {
  /** The first that failed. @type {Failure | null} */
  failure = null;
  /** @type {Set<import('node:child_process').ChildProcess>} */
  #running = new Set();
  /** @type {Promise<void>[]} */
  #exits = [];
  /** @type {Promise<void>[]} */
  #outputs = [];

  /**
   * @param {import('./options.mjs').Options} options
   * @param {import('./logs.mjs').Logs} logs
   * @param {import('./meeting.mjs').Place} place
   * @param {NodeJS.ProcessEnv} env
   */
  constructor({ script, args, isCommand, shutdownTimeout }, logs, place, env) {
    this.shutdownTimeout = shutdownTimeout;
    const program = isCommand ? [command, script] : [...process.execArgv, script];
    for (let localRank = 0; localRank < place.count; localRank++) {
      const rank = place.firstRank + localRank;
      const { stdio, errorFile, started } = logs.open(place.restarts, localRank);
      const child = spawn(process.execPath, ['--import', watch, ...program, ...args], {
        env: {
          ...env,
          RANK: String(rank),
          LOCAL_RANK: String(localRank),
          ROLE_RANK: String(rank),
          NODE_LIBTORCH_LAUNCHER_PIPE: '3',
          ...(errorFile === null ? {} : { TORCHELASTIC_ERROR_FILE: errorFile }),
        },
        stdio: /** @type {import('node:child_process').StdioOptions} */ (['inherit', ...stdio, 'pipe']),
        detached: leadsGroup,
      });
      started(child);
      this.#running.add(child);
      const fail = (/** @type {number} */ code, /** @type {string | null} */ signal) => {
        this.failure ??= { rank, localRank, pid: child.pid ?? 0, code, signal, errorFile };
      };
      const exit = new Promise((/** @type {(value: void) => void} */ done) => {
        const end = (/** @type {number | null} */ code, /** @type {NodeJS.Signals | null} */ signal) => {
          this.#running.delete(child);
          if (code !== 0) fail(code ?? codeOf(signal ?? ''), signal);
          done();
        };
        child.on('exit', end);
        child.on('error', () => end(1, null));
      });
      this.#exits.push(exit);
      this.#outputs.push(new Promise((done) => child.on('close', () => done())));
    }
  }

  get isDone() {
    return this.#running.size === 0;
  }

  /** Passes a signal to all. @param {NodeJS.Signals} signal */
  signal(signal) {
    for (const child of this.#running) {
      if (child.pid === undefined) continue;
      try {
        process.kill(leadsGroup ? -child.pid : child.pid, signal);
      } catch {
        // It has ended, which is not known here yet.
      }
    }
  }

  /** Ends those that run, at last by SIGKILL, and waits for their output. @param {NodeJS.Signals} [signal] */
  async stop(signal = 'SIGTERM') {
    this.signal(signal);
    const timer = setTimeout(() => this.signal('SIGKILL'), this.shutdownTimeout);
    await Promise.all(this.#exits);
    clearTimeout(timer);
    // Programs that a process left behind may keep its output open.
    await Promise.race([Promise.all(this.#outputs), sleep(lastOutput)]);
  }
}
