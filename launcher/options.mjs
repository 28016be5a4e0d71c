// The options of `npx node-libtorch run`: those of Python's torchrun that it has, with the same names, and what they mean.
import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';

export const usage = `npx node-libtorch run [options] SCRIPT [arguments]: starts a script several times, as Python's torchrun does

  --nproc-per-node N|gpu|cpu|auto   processes on this machine (1); gpu, cpu: one for each; auto: gpu where there are some, else cpu
  --nnodes N|MIN:MAX                machines, on each of which this command is started (1)
  --rdzv-endpoint HOST:PORT         where they meet: a port (29400) of one of the machines, which keeps the store
  --rdzv-id ID                      the name of the run, alike on all machines (none; without an endpoint a random one)
  --node-rank K                     this machine's number where that of machines is fixed; else numbers are given by arrival
  --master-addr A, --master-port P  other names for the two parts of --rdzv-endpoint (127.0.0.1, 29500)
  --rdzv-backend static|c10d        read for torchrun's command lines: both meet as above
  --rdzv-conf KEY=VALUE,...         join_timeout, last_call_timeout, read_timeout, keep_alive_interval in seconds (600, 2, 600, 1),
                                    keep_alive_max_attempt (10), is_host (whether this machine keeps the store: by its addresses)
  --standalone                      one machine: a store on a free port that only this machine reaches
  --max-restarts K                  how often all processes are started again after one fails (0)
  --monitor-interval S              seconds between looks at the processes (0.1)
  --shutdown-timeout S              seconds until processes that do not end are killed (30)
  --role NAME                       ROLE_NAME of the processes, and the name in front of their lines (default)
  --no-python                       SCRIPT is a command, which is not started with Node
  --local-ranks-filter K,...        the local ranks whose output is shown (all)
  --log-dir DIR                     where DIR/RUN/attempt_N/LOCAL_RANK/stdout.log and stderr.log are written
  -r, --redirects MASK              streams to write there: 1 stdout, 2 stderr, 3 both; by local rank as 0:1,1:2 (0)
  -t, --tee MASK                    streams to write there and to show, each line with its process in front (0)

An option that is not given is read from an environment variable, as PET_NPROC_PER_NODE.`;

/** A wrong command line: the exit code is 2. */
export class UsageError extends Error {}

/**
 * @typedef {object} Options
 * @property {number} minNodes
 * @property {number} maxNodes
 * @property {string} processes the number of processes, or gpu, cpu, auto
 * @property {number | null} nodeRank
 * @property {{ host: string, port: number } | null} endpoint null for one machine with a free port
 * @property {string} id
 * @property {number} maxRestarts
 * @property {number} monitorInterval in milliseconds
 * @property {string | null} logFolder
 * @property {(localRank: number) => number} redirects
 * @property {(localRank: number) => number} tee
 * @property {string} role
 * @property {(localRank: number) => boolean} shows whether a process's output is shown
 * @property {number} shutdownTimeout in milliseconds
 * @property {Timing} timing
 * @property {boolean | null} isHost whether this launcher keeps the store; null decides by the endpoint
 * @property {boolean} isCommand whether the script is a command of its own
 * @property {string} script
 * @property {string[]} args
 */

/**
 * How long launchers wait for each other, in milliseconds.
 *
 * @typedef {object} Timing
 * @property {number} join for the least number of machines
 * @property {number} lastCall for more machines than that
 * @property {number} connect for the store
 * @property {number} beatInterval
 * @property {number} missedBeats after how many a launcher is gone
 */

const named = ['nnodes', 'nproc-per-node', 'node-rank', 'rdzv-backend', 'rdzv-conf', 'rdzv-endpoint', 'rdzv-id', 'max-restarts'];
const ofProcesses = ['monitor-interval', 'shutdown-timeout', 'role', 'local-ranks-filter', 'log-dir', 'tee', 'redirects'];
const withValue = new Set([...named, ...ofProcesses, 'master-addr', 'master-port']);
const flags = new Set(['standalone', 'no-python']);
const short = new Map([
  ['-r', '--redirects'],
  ['-t', '--tee'],
]);

/** The options of the environment. @param {NodeJS.ProcessEnv} env @returns {Map<string, string>} */
function fromEnvironment(env) {
  const variable = (/** @type {string} */ name) => env[`PET_${name.toUpperCase().replaceAll('-', '_')}`];
  /** @type {Map<string, string>} */
  const given = new Map();
  for (const name of withValue) {
    const value = variable(name);
    if (value !== undefined) given.set(name, value);
  }
  for (const name of flags) if (Number(variable(name) ?? 0) !== 0) given.set(name, '');
  return given;
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {{ given: Map<string, string>, rest: string[] }} */
function split(args, env) {
  const given = fromEnvironment(env);
  let i = 0;
  for (; i < args.length; i++) {
    const arg = short.get(args[i] ?? '') ?? args[i] ?? '';
    if (!arg.startsWith('-')) break;
    const [, text = arg, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const name = text.replaceAll('_', '-');
    if (flags.has(name) && inline === undefined) given.set(name, '');
    else if (withValue.has(name)) {
      const value = inline ?? args[++i];
      if (value === undefined) throw new UsageError(`--${name} needs a value`);
      given.set(name, value);
    } else throw new UsageError(`unknown option '${args[i]}'`);
  }
  return { given, rest: args.slice(i) };
}

/** @param {string} name @param {string} text @param {number} least @param {number} [most] */
function whole(name, text, least, most = Number.MAX_SAFE_INTEGER) {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} must be a whole number from ${least}${most < 1e6 ? ` to ${most}` : ''}, got '${text}'`);
}

/** @param {string} name @param {string} text */
function mask(name, text) {
  if (/^[0-3]$/.test(text)) return () => Number(text);
  if (!/^\d+:[0-3](,\d+:[0-3])*$/.test(text)) throw new UsageError(`--${name} must be 0 to 3, or as 0:1,1:2, got '${text}'`);
  const byRank = new Map(text.split(',').map((pair) => /** @type {[number, number]} */ (pair.split(':').map(Number))));
  return (/** @type {number} */ localRank) => byRank.get(localRank) ?? 0;
}

/** @param {string} text */
function endpointOf(text) {
  const found = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d+))?$/.exec(text);
  if (!found) throw new UsageError(`--rdzv-endpoint must be HOST:PORT, got '${text}'`);
  return { host: found[1] ?? found[2] ?? '', port: whole('rdzv-endpoint', found[3] ?? '29400', 0, 65535) };
}

/** A number of seconds, in milliseconds. @param {string} name @param {string} text */
function seconds(name, text) {
  const value = Number(text);
  if (!(value > 0 && value < 1e6)) throw new UsageError(`${name} must be a positive number of seconds, got '${text}'`);
  return value * 1000;
}

/** @param {string} text @returns {{ timing: Timing, isHost: boolean | null }} */
function configurationOf(text) {
  const timing = { join: 600_000, lastCall: 2000, connect: 600_000, beatInterval: 1000, missedBeats: 10 };
  /** @type {boolean | null} */
  let isHost = null;
  const inSeconds = /** @type {const} */ ({
    join_timeout: 'join',
    timeout: 'join',
    last_call_timeout: 'lastCall',
    read_timeout: 'connect',
    keep_alive_interval: 'beatInterval',
  });
  for (const pair of text.split(',').filter((one) => one.trim() !== '')) {
    const [key = '', value = ''] = pair.split('=').map((one) => one.trim());
    if (Object.hasOwn(inSeconds, key)) {
      timing[inSeconds[/** @type {keyof typeof inSeconds} */ (key)]] = seconds(`--rdzv-conf ${key}`, value);
    } else if (key === 'keep_alive_max_attempt') timing.missedBeats = whole(`rdzv-conf ${key}`, value, 1);
    else if (key === 'is_host' && /^(1|true|t|yes|y|0|false|f|no|n)$/i.test(value)) isHost = /^[1ty]/i.test(value);
    else throw new UsageError(`--rdzv-conf must be KEY=VALUE,... of the keys below, got '${pair}'`);
  }
  return { timing, isHost };
}

/** @param {string} text */
function filterOf(text) {
  if (!/^\d+(,\d+)*$/.test(text)) throw new UsageError(`--local-ranks-filter must be local ranks as 0,1, got '${text}'`);
  const shown = new Set(text.split(',').map(Number));
  return (/** @type {number} */ localRank) => shown.has(localRank);
}

/** @param {string[]} given the command's arguments @param {NodeJS.ProcessEnv} [env] @returns {Options} */
export function readOptions(given, env = process.env) {
  const { given: options, rest } = split(given, env);
  const [script, ...args] = rest;
  if (script === undefined) throw new UsageError('no script to run');
  const nodes = options.get('nnodes') ?? '1';
  const range = /^(\d+)(?::(\d+))?$/.exec(nodes);
  const minNodes = Number(range?.[1]);
  const maxNodes = Number(range?.[2] ?? minNodes);
  if (!(minNodes > 0 && minNodes <= maxNodes)) throw new UsageError(`--nnodes must be N, or MIN:MAX with 0 < MIN <= MAX, got '${nodes}'`);
  const processes = options.get('nproc-per-node') ?? '1';
  if (!['gpu', 'cpu', 'auto'].includes(processes)) whole('nproc-per-node', processes, 1);
  const backend = options.get('rdzv-backend') ?? 'c10d';
  if (backend !== 'c10d' && backend !== 'static') throw new UsageError(`--rdzv-backend must be static or c10d, got '${backend}'`);
  const rank = options.get('node-rank');
  if (rank !== undefined && minNodes !== maxNodes) throw new UsageError('--node-rank is for a fixed number of machines (--nnodes N)');
  const standalone = options.has('standalone');
  const [address, port] = [options.get('master-addr'), options.get('master-port')];
  const meeting = options.get('rdzv-endpoint');
  if (standalone && (maxNodes > 1 || (meeting ?? address ?? port) !== undefined)) {
    throw new UsageError('--standalone is for one machine, and chooses the endpoint itself');
  }
  if (meeting !== undefined && (address ?? port) !== undefined) {
    throw new UsageError('give --rdzv-endpoint, or --master-addr and --master-port, not both');
  }
  const isOther = (address ?? port) !== undefined;
  const other = isOther
    ? { host: (address ?? '127.0.0.1').replace(/^\[|\]$/g, ''), port: whole('master-port', port ?? '29500', 0, 65535) }
    : null;
  const endpoint = meeting === undefined ? other : endpointOf(meeting);
  if (maxNodes > 1 && !endpoint?.port) throw new UsageError('several machines need --rdzv-endpoint HOST:PORT, alike on all');
  return {
    minNodes,
    maxNodes,
    processes,
    nodeRank: rank === undefined ? null : whole('node-rank', rank, 0, maxNodes - 1),
    endpoint,
    id: options.get('rdzv-id') ?? (endpoint === null ? randomUUID() : 'none'),
    maxRestarts: whole('max-restarts', options.get('max-restarts') ?? '0', 0),
    monitorInterval: seconds('--monitor-interval', options.get('monitor-interval') ?? '0.1'),
    shutdownTimeout: seconds('--shutdown-timeout', options.get('shutdown-timeout') ?? '30'),
    role: options.get('role') ?? 'default',
    shows: options.has('local-ranks-filter') ? filterOf(options.get('local-ranks-filter') ?? '') : () => true,
    ...configurationOf(options.get('rdzv-conf') ?? ''),
    isCommand: options.has('no-python'),
    logFolder: options.get('log-dir') ?? null,
    redirects: mask('redirects', options.get('redirects') ?? '0'),
    tee: mask('tee', options.get('tee') ?? '0'),
    script,
    args,
  };
}

/** The number of processes on this machine. @param {any} torch @param {string} given */
export function countOf(torch, given) {
  const devices = given === 'gpu' || given === 'auto' ? torch.accelerator.deviceCount() : 0;
  if (given === 'gpu' && devices === 0) throw new UsageError('--nproc-per-node gpu: there is no GPU');
  if (devices > 0) return devices;
  return given === 'cpu' || given === 'auto' ? availableParallelism() : Number(given);
}
