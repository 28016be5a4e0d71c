// Shows progress as a bar on a terminal, as plain lines elsewhere.
import { SingleBar } from 'cli-progress';

/** Shows the count of `name` from 0 to `total`. */
export class Progress {
  private readonly bar: SingleBar | null;
  private done = 0;
  private next = 0;

  constructor(
    private readonly name: string,
    private readonly total: number,
  ) {
    this.bar = process.stdout.isTTY
      ? new SingleBar({ format: `${name} {bar} {value}/{total} {eta_formatted} {note}`, clearOnComplete: true })
      : null;
    this.bar?.start(total, 0, { note: '' });
  }

  /** Counts one more; `note` is shown after the count. */
  step(note = ''): void {
    this.done++;
    this.bar?.update(this.done, { note });
    if (this.bar || this.done < this.next) return;
    console.log(`${this.name}: ${this.done}/${this.total}${note === '' ? '' : ` ${note}`}`);
    this.next = this.done + Math.max(1, Math.ceil(this.total / 10));
  }

  stop(): void {
    this.bar?.stop();
  }
}
