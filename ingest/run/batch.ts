import type { ErrorRecord } from '../record.ts';
import type { BytesInput, FileInput } from '../read/find-inputs.ts';
import type { JobOptions } from './job.ts';
import type { Outcome } from './outcome.ts';

/** What any thread can read. */
export type PortableInput = FileInput | BytesInput;

/** What a worker is given at a time: several documents, since one message for each costs as much as a short one. */
export interface Batch extends JobOptions {
  readonly inputs: readonly PortableInput[];
}

/** The outcomes of a batch, packed for the way between threads. Everything is in the order of the inputs, and of the acts in them. */
export interface BatchResult {
  /** The lines of all records, one behind the other. */
  readonly lines: Uint8Array;
  /** Where each line ends in `lines`. */
  readonly ends: readonly number[];
  readonly bytes: readonly number[];
  /** By the index of the outcome. */
  readonly failures: ReadonlyMap<number, ErrorRecord>;
  /** Empty unless the job asked for texts. */
  readonly texts: readonly (string | undefined)[];
  /** By the index of the outcome; English has no entry. */
  readonly languages: ReadonlyMap<number, string>;
  /** By the index of the outcome; most files have none. */
  readonly notes: ReadonlyMap<number, string>;
  /** By the index of an input that gave several outcomes, what stands behind its path in the path of each: "!43_1", and "" for the rest. */
  readonly parts: ReadonlyMap<number, readonly string[]>;
}

/** The outcomes as they were before they were packed; the lines are views of the one buffer. */
export function outcomesOf({ inputs }: Batch, result: BatchResult): Outcome[] {
  const { lines, ends, bytes, failures, texts, languages, notes, parts } = result;
  const one = [''];
  let next = 0;
  return inputs.flatMap(({ path, file }, input) => {
    const behind = parts.get(input) ?? one;
    return behind.map((part, at): Outcome => {
      const index = next++;
      const failure = failures.get(index);
      const text = texts[index];
      const language = languages.get(index);
      const note = notes.get(index);
      return {
        path: path + part,
        file: file + part,
        line: lines.subarray(ends[index - 1] ?? 0, ends[index]),
        bytes: bytes[index] ?? 0,
        ...(failure && { failure }),
        ...(text !== undefined && { text }),
        ...(language !== undefined && { language }),
        ...(note !== undefined && { note }),
        ...(at < behind.length - 1 && { hasMore: true }),
      };
    });
  });
}
