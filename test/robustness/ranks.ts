// Training under the launcher whose processes are killed in turn at random moments: it ends with the losses of a run that nothing
// disturbs.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from 'node-libtorch';

const root = process.cwd();
const processes = 2;

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; text: string }>;
}

function launch(out: string, steps: number): Run {
  const args = ['bin/node-libtorch.mjs', 'run', '--standalone', '--nproc-per-node', String(processes), '--max-restarts', '1000'];
  const program = ['dist/examples/distributed/elastic.mjs', '--steps', String(steps), '--every', '5', '--out', out];
  const child = spawn(process.execPath, [...args, ...program], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      text += data.toString();
    });
  }
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, text })) };
}

/** The processes of a launcher by rank; those that are starting are not there. */
function ranksOf(launcher: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const parent = Number(
        readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')[1],
      );
      const rank = /(?:^|\0)RANK=(\d+)\0/.exec(readFileSync(`/proc/${name}/environ`, 'utf8'))?.[1];
      if (parent === launcher && rank !== undefined) found.set(Number(rank), Number(name));
    } catch {} // ended meanwhile
  }
  return found;
}

function lossesOf({ code, text }: { code: number | null; text: string }): { losses: string; problem: string | null } {
  const line = text.split('\n').find((one) => one.startsWith('{'));
  return { losses: line ?? '', problem: code === 0 && line !== undefined ? null : `the launcher ended with ${code}: ${text}` };
}

/** Kills `count` processes of a run, by turns those of rank 0 and 1, and starts runs until then. */
export async function ranks(folder: string, count: number, seed: number): Promise<{ problems: string[]; kills: number; runs: number }> {
  const steps = 300;
  const undisturbed = lossesOf(await launch(join(folder, 'undisturbed'), steps).ended);
  const problems = undisturbed.problem === null ? [] : [undisturbed.problem];
  const random = new Random(seed);
  let kills = 0;
  let runs = 0;
  for (; kills < count && problems.length === 0; runs++) {
    const out = join(folder, `run${runs}`);
    const run = launch(out, steps);
    let isOver = false;
    void run.ended.then(() => {
      isOver = true;
    });
    while (!isOver && kills < count) {
      await sleep(200 + random.randbelow(2500));
      const pid = ranksOf(run.child.pid as number).get(kills % processes);
      // Nothing would be tested before a first checkpoint: the run would begin anew.
      if (isOver || pid === undefined || !existsSync(join(out, 'elastic.pth'))) continue;
      process.kill(pid, 'SIGKILL');
      kills++;
    }
    const { losses, problem } = lossesOf(await run.ended);
    if (problem !== null) problems.push(problem);
    else if (losses !== undisturbed.losses) problems.push(`run ${runs}: other losses than those of the undisturbed run`);
  }
  return { problems, kills, runs };
}
