import { ReadError } from '../../read-error.ts';
import type { SourceText } from '../../../parse/document.ts';
import { entriesOf } from '../zip/entries.ts';
import { FlatNotes, type FlatNote, type FlatParagraph } from '../flat-notes.ts';
import { BODY } from './body.ts';
import { readPart, type Block, type Inline } from './paragraphs.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

/** What one part may unpack to, and all together. */
const PART_BYTES = 64 * 1024 * 1024;
const TOTAL_BYTES = 128 * 1024 * 1024;
const PARTS = /^word\/(?:document|footnotes|endnotes|styles|numbering|header\d*)\.xml$/;

/**
 * The text of a Word document in the flat layout.
 * @throws {ReadError} when it is damaged or breaks a limit.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for await (const entry of entriesOf(bytes)) {
    if (!PARTS.test(entry.name)) continue;
    const part = await entry.read(Math.min(PART_BYTES, TOTAL_BYTES - total));
    total += part.length;
    parts.set(entry.name, part);
  }
  const body = parts.get(BODY);
  if (!body) throw new ReadError('damaged', `is a Word document without its text (${BODY})`);
  const styles = new Styles(parts.get('word/styles.xml') ?? null);
  const numbering = new Numbering(parts.get('word/numbering.xml') ?? null);
  let isRevised = false;
  const of = (name: string): readonly Block[] => {
    const bytesOfPart = parts.get(name);
    if (!bytesOfPart) return [];
    const part = readPart(bytesOfPart, name, styles, numbering);
    isRevised ||= part.isRevised;
    return part.blocks;
  };
  const notes = [
    ...notesOf('footnote', of('word/footnotes.xml')),
    ...notesOf('endnote', of('word/endnotes.xml')),
  ];
  const headers = [...parts.keys()].filter((name) => name.startsWith('word/header')).sort();
  const source = new FlatNotes(notes).write(
    of(BODY).map((block) => flatParagraph(block.inlines)),
    headers.flatMap((name) => of(name).map((block) => plainText(block.inlines))),
  );
  return isRevised ? { ...source, note: REVISED } : source;
}

const REVISED = 'holds tracked changes: it is read as if all of them were accepted';

/** The text of each note; the number in front of it is a field and no text. */
function notesOf(kind: 'footnote' | 'endnote', blocks: readonly Block[]): FlatNote[] {
  const texts = new Map<string, string[]>();
  for (const { note, inlines } of blocks) {
    if (note === null) continue;
    const lines = texts.get(note) ?? [];
    lines.push(plainText(inlines));
    texts.set(note, lines);
  }
  return [...texts].map(([id, lines]) => ({ key: `${kind} ${id}`, text: lines.join(' ') }));
}

const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');

function flatParagraph(inlines: readonly Inline[]): FlatParagraph {
  return inlines.map((inline) =>
    inline.kind === 'text'
      ? { text: inline.text, raised: inline.raised }
      : { note: `${inline.of} ${inline.id}`, ownMark: inline.ownMark },
  );
}
