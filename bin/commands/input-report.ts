import type { FoundInputs } from '../../ingest/read/find-inputs.ts';
import { unreadText } from '../../ingest/read/found.ts';
import type { Outcome } from '../../ingest/run/outcome.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../output/exit.ts';

/** Names each input that could not be read, when its turn comes, and sums up at the end. */
export class InputReport {
  readonly #context: Context;
  #passedOver: number;
  #read = 0;
  #failed = 0;

  constructor(context: Context, { passedOver, special }: Pick<FoundInputs, 'passedOver' | 'special'>) {
    this.#context = context;
    this.#passedOver = passedOver;
    for (const each of special) context.terminal.err(`ungraph: ${each}`);
  }

  add(outcome: Outcome): void {
    if (!outcome.failure) {
      this.#read += 1;
      if (outcome.note !== undefined) this.#context.terminal.err(`ungraph: ${outcome.file}: ${outcome.note}`);
      return;
    }
    this.#failed += 1;
    this.#context.setStatus(EXIT.input);
    this.#context.terminal.err(`ungraph: ${outcome.file}: ${outcome.failure.error.message}`);
  }

  /** A file in an archive that is no document; a text that one would miss is named. */
  passOver(file: string): void {
    this.#passedOver += 1;
    const unread = unreadText(file);
    if (unread !== null) this.#context.terminal.err(`ungraph: ${unread}`);
  }

  /** "14 documents read, 2 could not be read, 30 other files passed over" */
  summary(): string {
    const parts = [`${counted(this.#read, 'document')} read`];
    if (this.#failed > 0) parts.push(`${this.#failed} could not be read`);
    if (this.#passedOver > 0) parts.push(`${counted(this.#passedOver, 'other file')} passed over`);
    return parts.join(', ');
  }

  /** The summary on standard error; silent, as a filter is, when there is nothing that one should know. */
  close(): void {
    const { terminal } = this.#context;
    if (this.noteInterruption()) return;
    if (terminal.interactive || this.#failed + this.#passedOver > 0)
      terminal.err(`ungraph: ${this.summary()}`);
  }

  /** Whether the run was interrupted; the exit status then says so. */
  noteInterruption(): boolean {
    const { terminal, setStatus } = this.#context;
    if (terminal.stopped.aborted) setStatus(Number(terminal.stopped.reason));
    return terminal.stopped.aborted;
  }
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
