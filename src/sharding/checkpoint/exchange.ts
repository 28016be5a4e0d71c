// Steps of saving and loading that all processes take together: a failure of one is told to all, so that nobody waits for it.

import { ValueError } from '../../core/errors';
import { warn } from '../../core/warnings';
import { isInitialized } from '../../distributed';
import { allGatherObject, broadcastObjectList, gatherObject, scatterObjectList } from '../../distributed/objects';
import { groupFor } from '../../distributed/operations';
import { type Group, NON_GROUP_MEMBER, type ProcessGroup } from '../../distributed/process-group';
import { CheckpointException, errorOf, type Failure, failureOf } from './failures';

/** A result, or the failures of processes by their ranks. Values are such as processes can send. */
type Outcome<T> = { readonly value: T } | { readonly failures: readonly (readonly [rank: number, failure: Failure])[] };

const hasFailed = <T>(outcome: Outcome<T>): outcome is Extract<Outcome<T>, { failures: unknown }> => 'failures' in outcome;

/** The group of a checkpoint; null without one, for this process alone. */
export function groupOf(where: string, given: Group, noDist: boolean): ProcessGroup | null {
  if (given === NON_GROUP_MEMBER) throw new ValueError('Invalid process group specified');
  if (!noDist && isInitialized()) return groupFor(where, given);
  warn(`torch.distributed is disabled, unavailable or uninitialized, assuming the intent is to ${where} in a single process.`);
  return null;
}

/** The processes that save or load together. The first one coordinates. */
export class Exchange {
  readonly rank: number;
  readonly size: number;
  readonly isCoordinator: boolean;
  // The error of this process, to be thrown as it is.
  private own: Error | null = null;

  constructor(private readonly group: ProcessGroup | null) {
    this.rank = group?.rank() ?? 0;
    this.size = group?.size() ?? 1;
    this.isCoordinator = this.rank === 0;
  }

  private async attempt<T>(run: () => T | Promise<T>): Promise<Outcome<T>> {
    try {
      return { value: await run() };
    } catch (error) {
      this.own = error instanceof Error ? error : null;
      return { failures: [[this.rank, failureOf(error)]] };
    }
  }

  private valueOf<T>(outcome: Outcome<T>): T {
    if (!hasFailed(outcome)) return outcome.value;
    const errors = outcome.failures.map(([rank, failure]): [number, Error] => [
      rank,
      rank === this.rank && this.own !== null ? this.own : errorOf(failure),
    ]);
    throw new CheckpointException(new Map(errors));
  }

  private async gather<T>(outcome: Outcome<T>): Promise<Outcome<T>[]> {
    if (this.group === null) return [outcome];
    const all: Outcome<T>[] | null = this.isCoordinator ? new Array(this.size) : null;
    await gatherObject(outcome, all, { group: this.group, groupDst: 0 });
    return all ?? [];
  }

  // The coordinator's result of what all have.
  private async reduced<T, R>(all: readonly Outcome<T>[], reduce: (values: T[]) => R | Promise<R>): Promise<Outcome<R>> {
    const failures = all.flatMap((outcome) => (hasFailed(outcome) ? outcome.failures : []));
    return failures.length > 0 ? { failures } : this.attempt(() => reduce(all.map((outcome) => (outcome as { value: T }).value)));
  }

  /** Maps in each process, reduces in the coordinator, and gives each process its part of the result. */
  async reduceScatter<T, R>(map: () => T | Promise<T>, reduce: (values: T[]) => R[]): Promise<R> {
    const all = await this.gather(await this.attempt(map));
    let parts: Outcome<R>[] | null = null;
    if (this.isCoordinator) {
      const result = await this.reduced(all, reduce);
      parts = hasFailed(result) ? new Array<Outcome<R>>(this.size).fill(result) : result.value.map((value) => ({ value }));
    }
    if (this.group === null) return this.valueOf((parts as Outcome<R>[])[0] as Outcome<R>);
    const own: [Outcome<R> | null] = [null];
    await scatterObjectList(own, parts, { group: this.group, groupSrc: 0 });
    return this.valueOf(own[0] as unknown as Outcome<R>);
  }

  /** Maps in each process, reduces in the coordinator, and gives the result to all. */
  async allReduce<T, R>(map: () => T | Promise<T>, reduce: (values: T[]) => R | Promise<R>): Promise<R> {
    const all = await this.gather(await this.attempt(map));
    const results: (Outcome<R> | null)[] = [this.isCoordinator ? await this.reduced(all, reduce) : null];
    if (this.group !== null) await broadcastObjectList(results, { group: this.group, groupSrc: 0 });
    return this.valueOf(results[0] as Outcome<R>);
  }

  /** Runs in the coordinator, and gives the result to all. */
  async fromCoordinator<T>(run: () => T): Promise<T> {
    const results: (Outcome<T> | null)[] = [this.isCoordinator ? await this.attempt(run) : null];
    if (this.group !== null) await broadcastObjectList(results, { group: this.group, groupSrc: 0 });
    return this.valueOf(results[0] as Outcome<T>);
  }

  /** Runs in each process, and waits for all. */
  async all(run: () => Promise<void>): Promise<void> {
    const own = await this.attempt(async () => {
      await run();
      return null;
    });
    const all: Outcome<null>[] = this.group === null ? [own] : new Array(this.size);
    if (this.group !== null) await allGatherObject(all, own, { group: this.group });
    const failures = all.flatMap((outcome) => (hasFailed(outcome) ? outcome.failures : []));
    this.valueOf(failures.length > 0 ? { failures } : { value: null });
  }
}
