import type { Batch, BatchResult } from './run/batch.ts';
import { runJob } from './run/job.ts';
import type { ErrorRecord } from './record.ts';

/** What each worker thread runs: the documents of a batch, one after the other. Never throws. */
export default async function work({ inputs, ...options }: Batch): Promise<BatchResult> {
  const lines: Uint8Array[] = [];
  const ends: number[] = [];
  const bytes: number[] = [];
  const failures = new Map<number, ErrorRecord>();
  const texts: (string | undefined)[] = [];
  const languages = new Map<number, string>();
  const notes = new Map<number, string>();
  const parts = new Map<number, readonly string[]>();
  let end = 0;
  for (const [at, input] of inputs.entries()) {
    const outcomes = await runJob(input, options);
    if (outcomes.length > 1 || outcomes[0]?.path !== input.path)
      parts.set(
        at,
        outcomes.map(({ path }) => path.slice(input.path.length)),
      );
    for (const outcome of outcomes) {
      const index = lines.length;
      end += outcome.line.length;
      lines.push(outcome.line);
      ends.push(end);
      bytes.push(outcome.bytes);
      if (outcome.failure) failures.set(index, outcome.failure);
      if (options.withText) texts.push(outcome.text);
      if (outcome.language !== undefined) languages.set(index, outcome.language);
      if (outcome.note !== undefined) notes.set(index, outcome.note);
    }
  }
  return { lines: Buffer.concat(lines, end), ends, bytes, failures, texts, languages, notes, parts };
}
