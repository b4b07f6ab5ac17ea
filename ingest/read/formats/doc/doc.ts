import type * as Cfb from 'cfb';
import { ReadError } from '../../read-error.ts';
import type { SourceText } from '../../../parse/document.ts';
import type { DocumentFormat } from '../format.ts';
import { FlatNotes, type FlatNote, type FlatParagraph, type FlatPiece } from '../flat-notes.ts';
import { wordText, type WordNote } from './word-binary.ts';

const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Word's document format of 1997 to 2003, with its notes; automatic numbers of lists are not in it as text. */
export const doc: DocumentFormat = {
  format: 'doc',
  name: 'an old Word document (.doc)',
  detects: (bytes) => Buffer.from(bytes.subarray(0, 8)).equals(SIGNATURE),
  read,
};

async function read(bytes: Uint8Array): Promise<SourceText> {
  // Loaded when the first such document comes.
  const { default: cfb } = await import('cfb');
  const file = open(cfb, bytes);
  const { body, headers, footnotes, endnotes } = wordText((name) => {
    const content = cfb.find(file, name)?.content;
    return content ? Buffer.from(content) : null;
  });
  const references = new Map<number, { key: string; note: WordNote }>();
  const texts: FlatNote[] = [];
  const add = (kind: string) => (note: WordNote, index: number) => {
    const key = `${kind} ${index}`;
    references.set(note.at, { key, note });
    texts.push({ key, text: linesOf(note.text).join('\n') });
  };
  footnotes.forEach(add('footnote'));
  endnotes.forEach(add('endnote'));
  return new FlatNotes(texts).write(
    paragraphsOf(body, references),
    linesOf(headers).filter((line) => !isPageNumber(line)),
  );
}

function open(cfb: Pick<typeof Cfb, 'read'>, bytes: Uint8Array): Cfb.CFB$Container {
  try {
    return cfb.read(Buffer.from(bytes), { type: 'buffer' });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ReadError('damaged', `is a damaged office document: ${detail}`, { cause: error });
  }
}

/** What Word keeps as characters, and what is read for them. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\u0007': '\n', // end of a cell or row
  '\u000B': '\n',
  '\u000C': '\n', // page or section
  '\r': '\n',
  '\u001E': '\u2011',
  '\u001F': '',
};
const FIELD = '\u0013';
const RESULT = '\u0014';
const FIELD_END = '\u0015';
/** A field that repeats a note's number. */
const NOTE_FIELD = /^\s*(?:NOTEREF|FTNREF)\b/;

/** The lines of notes and headers: instructions of fields, pictures and note numbers left out. */
const linesOf = (text: string): string[] =>
  paragraphsOf(text, new Map()).map((pieces) =>
    pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''),
  );

/** Page numbers in headers are fields with the last number shown. */
const isPageNumber = (line: string): boolean => /^\s*\d+(?:\s*\/\s*\d+)?\s*$/.test(line);

function paragraphsOf(
  body: string,
  references: ReadonlyMap<number, { key: string; note: WordNote }>,
): FlatParagraph[] {
  const paragraphs: FlatPiece[][] = [[]];
  let text = '';
  const fields: { instruction: string; inResult: boolean }[] = [];
  const flush = (raised: boolean): void => {
    if (text !== '') paragraphs.at(-1)?.push({ text, raised });
    text = '';
  };
  for (let at = 0; at < body.length; at += 1) {
    const mark = body[at] ?? '';
    const reference = references.get(at);
    const field = fields.at(-1);
    if (reference) {
      flush(false);
      const { key, note } = reference;
      paragraphs.at(-1)?.push({ note: key, ownMark: !note.numbered });
      if (note.numbered) continue;
    }
    if (mark === FIELD) fields.push({ instruction: '', inResult: false });
    else if (mark === RESULT && field) {
      field.inResult = true;
      if (NOTE_FIELD.test(field.instruction)) flush(false);
    } else if (mark === FIELD_END) {
      if (field && NOTE_FIELD.test(field.instruction)) flush(true);
      fields.pop();
    } else if (field && !field.inResult) field.instruction += mark;
    // What a field inside an instruction shows is part of that instruction.
    else if (fields.some(({ inResult }) => !inResult)) continue;
    else if (SPECIAL[mark] === '\n') {
      flush(false);
      paragraphs.push([]);
    } else if (mark === '\t' || !/\p{Cc}/u.test(mark)) text += mark;
    else text += SPECIAL[mark] ?? '';
  }
  flush(false);
  return paragraphs;
}
