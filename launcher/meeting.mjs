// How the launchers of several machines agree on who takes part, when to stop and when to begin again, over the store. The one that
// keeps the store leads: it ends each round of joining and notices launchers that are gone. A run on one machine is a meeting of one.
import { setTimeout as sleep } from 'node:timers/promises';

const pollInterval = 50;
const leaveTimeout = 5000;

/** @typedef {{ id: number, count: number, nodeRank: number | null }} Node */
/** @typedef {{ nodes: Node[], restarts: number, maxRestarts: number, error?: string }} World */
/** @typedef {{ isFailure: boolean, isLast?: boolean, text: string, code: number }} Stop why a round ends; `isLast`: the keeper leaves */
/**
 * @typedef {object} Place
 * @property {number} nodeRank
 * @property {number} nodes
 * @property {number} firstRank
 * @property {number} count processes on this machine
 * @property {number} worldSize
 * @property {number} restarts
 * @property {number} maxRestarts
 */

const read = (/** @type {Uint8Array} */ bytes) => JSON.parse(Buffer.from(bytes).toString());

export class Meeting {
  #round = 0;
  /** The store's keeper has 0, the others numbers by arrival. @type {number | null} */
  #id = null;
  #restarts = 0;
  /** @type {Node[]} */
  #nodes = [];
  /** @type {Map<number, { value: number, missed: number }>} */
  #beats = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  /**
   * @param {import('./store.mjs').Shared} shared
   * @param {import('./options.mjs').Options} options
   * @param {number} count processes on this machine
   */
  constructor({ store, isKeeper }, options, count) {
    this.store = store;
    this.isKeeper = isKeeper;
    this.options = options;
    this.count = count;
  }

  /** Keys of launchers, which those of processes do not have. @param {string} name */
  #key(name) {
    return `node-libtorch/${this.options.id}/${name}`;
  }

  /** @param {string} name @returns {Promise<any>} undefined if it is not set */
  async #find(name) {
    const key = this.#key(name);
    return (await this.store.check([key])) ? read(await this.store.get(key)) : undefined;
  }

  /** @param {string} name @param {unknown} value */
  #set(name, value) {
    return this.store.set(this.#key(name), JSON.stringify(value));
  }

  /** @param {string} name @param {number} amount @returns {Promise<number>} */
  #add(name, amount) {
    return this.store.add(this.#key(name), amount);
  }

  /** Joins the next round, and waits until it is complete. @returns {Promise<Place>} */
  async join() {
    if (this.#id === null) {
      this.#id = this.isKeeper ? 0 : await this.#add('launchers', 1);
      if (this.isKeeper) await this.#set('round', 0);
      else this.#round = read(await this.store.get(this.#key('round')));
      this.#timer = setInterval(() => void this.#beat(), this.options.timing.beatInterval);
    }
    const until = Date.now() + this.options.timing.join;
    for (;;) {
      const slot = await this.#add(`${this.#round}/joined`, 1);
      await this.#set(`${this.#round}/${slot}`, { id: this.#id, count: this.count, nodeRank: this.options.nodeRank });
      if (this.isKeeper) await this.#lead(until);
      const world = await this.#world();
      const place = this.#placeIn(world);
      if (place) return place;
      this.#round++;
    }
  }

  // Whoever finds all places taken waits here as long as the others run.
  /** @returns {Promise<World>} */
  async #world() {
    for (;;) {
      const world = await this.#find(`${this.#round}/world`);
      if (world) this.#nodes = world.nodes;
      if (world?.error) throw new Error(world.error);
      if (world) return world;
      await sleep(pollInterval);
    }
  }

  /** Waits for launchers and completes the round. @param {number} until */
  async #lead(until) {
    const { minNodes, maxNodes, maxRestarts, timing } = this.options;
    let last = Number.POSITIVE_INFINITY;
    let joined = 0;
    for (;;) {
      const now = await this.#add(`${this.#round}/joined`, 0);
      if (now >= minNodes && joined < minNodes) last = Date.now() + timing.lastCall;
      joined = now;
      if (joined >= maxNodes || (joined >= minNodes && Date.now() > last)) break;
      if (Date.now() > until) {
        const error = `${joined} of at least ${minNodes} machines came within ${timing.join / 1000} s`;
        await this.#set(`${this.#round}/world`, { nodes: await this.#joined(joined), error });
        return;
      }
      await sleep(pollInterval);
    }
    const nodes = (await this.#joined(joined)).slice(0, maxNodes);
    const ranks = nodes.map(({ nodeRank }) => nodeRank);
    const isMixed = ranks.some((rank) => rank !== null) && ranks.some((rank, i) => rank !== i);
    const error = isMixed ? `--node-rank must be another on each machine, and given on all or none: got ${ranks.join(', ')}` : undefined;
    this.#beats.clear();
    await this.#forgetProcesses();
    await this.#set('round', this.#round + 1);
    await this.#set(`${this.#round}/world`, { nodes, restarts: this.#restarts, maxRestarts, error });
  }

  /** Those that joined the round, in the order of their ranks. @param {number} count @returns {Promise<Node[]>} */
  async #joined(count) {
    const keys = Array.from({ length: count }, (_, i) => this.#key(`${this.#round}/${i + 1}`));
    /** @type {Node[]} */
    const nodes = (await this.store.multiGet(keys)).map(read);
    return nodes.sort((a, b) => (a.nodeRank ?? a.id) - (b.nodeRank ?? b.id));
  }

  // Processes of a new attempt would take the addresses that those of the last one left in the store.
  async #forgetProcesses() {
    for (const key of await this.store.listKeys()) if (!key.startsWith('node-libtorch/')) await this.store.deleteKey(key);
  }

  /** @param {World} world @returns {Place | null} null if this launcher is not in it */
  #placeIn({ nodes, restarts, maxRestarts }) {
    const nodeRank = nodes.findIndex(({ id }) => id === this.#id);
    if (nodeRank < 0) return null;
    this.#restarts = restarts;
    const sum = (/** @type {Node[]} */ list) => list.reduce((total, { count }) => total + count, 0);
    const [firstRank, worldSize] = [sum(nodes.slice(0, nodeRank)), sum(nodes)];
    return { nodeRank, nodes: nodes.length, firstRank, count: this.count, worldSize, restarts, maxRestarts };
  }

  async #beat() {
    try {
      await this.#add(`beat/${this.#id}`, 1);
      if (!this.isKeeper) return;
      for (const [i, { id }] of this.#nodes.entries()) {
        const value = await this.#add(`beat/${id}`, 0);
        const seen = this.#beats.get(id);
        const missed = seen?.value === value ? seen.missed + 1 : 0;
        this.#beats.set(id, { value, missed });
        if (missed === this.options.timing.missedBeats)
          await this.stop({ isFailure: true, text: `the launcher of node ${i} is gone`, code: 1 });
      }
    } catch {
      // The store is gone: whoever uses it next hears of it.
    }
  }

  /** Ends the round on all machines; the first reason counts. @param {Stop} reason */
  async stop(reason) {
    await this.store.compareSet(this.#key(`${this.#round}/stop`), '', JSON.stringify(reason));
  }

  /** Why the round must end; undefined while it may go on. @returns {Promise<Stop | undefined>} */
  async stopped() {
    const { maxNodes } = this.options;
    if (this.isKeeper && this.#nodes.length < maxNodes && (await this.#add(`${this.#round + 1}/joined`, 0)) > 0) {
      await this.stop({ isFailure: false, text: 'another machine joins', code: 0 });
    }
    return this.#find(`${this.#round}/stop`);
  }

  /** Says that the processes of this machine are done. */
  async done() {
    await this.#add(`${this.#round}/done`, 1);
  }

  /** Whether those of all machines are. */
  async areAllDone() {
    return (await this.#add(`${this.#round}/done`, 0)) >= this.#nodes.length;
  }

  /** Goes on to the next round. @param {Stop} reason */
  next({ isFailure }) {
    this.#round++;
    if (isFailure) this.#restarts++;
  }

  /** Leaves; the store's keeper waits until the others have read how the run ended. */
  async leave() {
    clearInterval(this.#timer);
    try {
      const left = `${this.#round}/left`;
      await this.#add(left, 1);
      const until = Date.now() + leaveTimeout;
      const gone = [...this.#beats.values()].filter(({ missed }) => missed >= this.options.timing.missedBeats).length;
      const others = this.#nodes.length - gone;
      while (this.isKeeper && (await this.#add(left, 0)) < others && Date.now() < until) await sleep(pollInterval);
    } catch {
      // The store is gone, and with it whoever would wait.
    }
  }
}
