import { decodeText } from '../../decode.ts';
import { readBytes } from '../../read-bytes.ts';
import { noJson, ReadError } from '../../read-error.ts';
import type {
  ContainerFormat,
  ContainerMember,
  ContainerSource,
  DocumentFormat,
  MemberOptions,
} from '../format.ts';
import { markedStartOf } from '../start-of.ts';

/**
 * A line holds one object, and it says how the resolution came about; other lists begin with a symbol too.
 * Some of the UN's files put every line into quotation marks, without escaping those inside.
 */
const LINE =
  /^\s*"?\{[ \t]*"symbol"[ \t]*:[^\n]*"(?:adoption_(?:date|meeting|type)|voting_type|resolution_number|agenda_item|sponsors)"[ \t]*:/;

/** Whether a file that begins with these characters begins as these lists do. */
export const beginsDataExtract = (start: string): boolean => LINE.test(start);

/**
 * One line of the UN's `data_extract` lists: what is known of one resolution beside its text. Its text is
 * symbol and title only; the facts are what it is read for.
 */
export const dataExtract: DocumentFormat = {
  format: 'jsonl',
  name: "a line of the UN's data_extract lists",
  detects: (bytes, start = markedStartOf(bytes)) => beginsDataExtract(start) && linesOf(bytes).length < 2,
  // What checks the line is loaded when the first one comes: most runs have none.
  read: async (bytes) => (await import('./line.ts')).readLine(decodeText(bytes)),
};

/** A whole list: each line is a document of its own. */
export const dataExtractList: ContainerFormat = {
  name: "a data_extract list of the UN's",
  detects: (bytes) => beginsDataExtract(markedStartOf(bytes)) && linesOf(bytes).length > 1,
  members,
};

const linesOf = (bytes: Uint8Array): string[] =>
  decodeText(bytes)
    .split('\n')
    .filter((line) => /[^\s"]/.test(line));

/** Why a line is none of such a list. */
function foreign(line: string): ReadError {
  try {
    JSON.parse(line);
    return new ReadError('damaged', 'is JSON, but no line of a data_extract list');
  } catch (cause) {
    return noJson(cause);
  }
}

async function* members(
  source: ContainerSource,
  { wants = () => true }: MemberOptions = {},
): AsyncGenerator<ContainerMember> {
  const bytes = 'file' in source ? await readBytes(source.file) : source;
  for (const [index, line] of linesOf(bytes).entries()) {
    const error = beginsDataExtract(line) ? undefined : foreign(line);
    const symbol = error ? undefined : /"symbol"\s*:\s*"([^"]+)"/.exec(line)?.[1];
    const path = symbol ?? `line ${index + 1}`;
    if (wants(path)) yield error ? { path, error } : { path, bytes: Buffer.from(line, 'utf8') };
  }
}
