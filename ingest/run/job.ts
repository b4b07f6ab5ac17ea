import { partsOf } from '../acts/parts.ts';
import { extract } from '../extract.ts';
import type { Input } from '../read/find-inputs.ts';
import { foreignLanguageOf } from '../parse/language.ts';
import { openPipe } from '../read/pipes.ts';
import { collect, readBytes } from '../read/read-bytes.ts';
import { readDocument, type DocumentOptions, type ReadDocument } from '../read/read-document.ts';
import { errorRecord } from '../read/read-error.ts';
import { asLine, failed } from './outcome.ts';
import type { Outcome } from './outcome.ts';

export interface JobOptions extends DocumentOptions {
  /** Hands the text and its language over beside the record, for those who store or show passages. */
  readonly withText?: boolean;
  /** Reads a file that holds several acts as one text. */
  readonly whole?: boolean;
}

/**
 * Reads one input and extracts its record; of a file that holds several acts one for each, in their order, and one of what it says besides.
 * Whatever goes wrong becomes an error record, never a throw. There is always one outcome at least.
 */
export async function runJob(input: Input, options: JobOptions = {}): Promise<readonly Outcome[]> {
  try {
    const bytes = await bytesOf(input);
    const document = await readDocument(input.path, bytes, options);
    const parts = options.whole ? [document] : partsOf(document);
    const last = parts.length - 1;
    return parts.map((part, index) => ({
      ...extracted(namedAs(input, part), part, index === last ? bytes.length : 0, options),
      ...(index < last && { hasMore: true }),
    }));
  } catch (error) {
    return [failed(input, errorRecord({ path: input.path }, error), 0)];
  }
}

type Named = Pick<Input, 'path' | 'file'>;

/** An act is called after the file that holds it. */
const namedAs = ({ path, file }: Named, { from }: ReadDocument): Named => ({
  path: from.path,
  file: file + from.path.slice(path.length),
});

async function bytesOf(input: Input): Promise<Uint8Array> {
  switch (input.from) {
    case 'nowhere':
      throw input.error;
    case 'stdin':
      return await collect(process.stdin);
    case 'pipe':
      return await collect(openPipe(input.file));
    case 'bytes':
      return input.bytes;
    case 'file':
      return await readBytes(input.file);
  }
}

function extracted(
  named: Named,
  { source, from, note }: ReadDocument,
  bytes: number,
  options: JobOptions,
): Outcome {
  try {
    const { path, file } = named;
    const outcome = {
      path,
      file,
      line: asLine(extract(source, from)),
      bytes,
      ...(note !== undefined && { note }),
    };
    if (!options.withText) return outcome;
    const language = foreignLanguageOf(source.text);
    return { ...outcome, text: source.text, ...(language !== null && { language }) };
  } catch (error) {
    return failed(named, errorRecord(from, error), bytes);
  }
}
