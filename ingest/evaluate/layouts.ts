import type { ExtractionRecord } from '../record.ts';

/**
 * One text in many layouts: as word processors, typists, mail and old systems set it. What it says is the same, so what is
 * read in it must be the same too; no reference is needed to see where it is not.
 */

/** A way to set a text. */
export interface Layout {
  readonly name: string;
  readonly lay: (text: string) => string;
}

/** By name, mildest first. Texts are taken to have a paragraph in each line, indented by a tab or not. */
export const LAYOUTS: readonly Layout[] = [
  { name: 'lines of Windows', lay: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'blank lines between', lay: (text) => text.replaceAll('\n', '\n\n') },
  { name: 'straight signs', lay: (text) => text.replace(/[“”‘’–\u00a0]/g, (sign) => STRAIGHT[sign] ?? ' ') },
  { name: 'accents apart', lay: (text) => text.normalize('NFD') },
  { name: 'two blanks for one', lay: (text) => text.replaceAll(' ', '  ') },
  { name: 'indented as a whole', lay: (text) => text.replaceAll(/^(?=.)/gm, '      ') },
  { name: 'typed', lay: (text) => typed(text, { width: 78, indent: 8, apart: false }) },
  { name: 'typed, paragraphs apart', lay: (text) => typed(text, { width: 72, indent: 5, apart: true }) },
  { name: 'typed in a column', lay: (text) => typed(text, { width: 60, indent: 5, apart: true }) },
  { name: 'broken lines, not indented', lay: (text) => typed(text, { width: 72, indent: 0, apart: true }) },
];

const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
};

interface TypedPage {
  /** Characters in a line. */
  readonly width: number;
  /** Blanks before a paragraph that a tab indents. */
  readonly indent: number;
  /** Whether blank lines stand between paragraphs. */
  readonly apart: boolean;
}

function typed(text: string, { width, indent, apart }: TypedPage): string {
  return text
    .split(/[\n\v\f]/)
    .map((paragraph) => {
      const margin = paragraph.startsWith('\t') ? ' '.repeat(indent) : '';
      return broken(`${margin}${paragraph.trim().replaceAll('\t', '    ')}`, width);
    })
    .join(apart ? '\n\n' : '\n');
}

/** A paragraph in lines no longer than the width, broken at blanks alone. */
function broken(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/(?<=\S) +/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** What two records of the same text have apart. */
export interface Difference {
  /** Citations that the other has not, by what they cite: "A/RES/66/1", "unresolved". */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Ids of paragraphs that only one of them has. */
  readonly paragraphs: readonly string[];
  /** Ids of names that only one of them has. */
  readonly names: readonly string[];
}

const citedIn = ({ citations }: ExtractionRecord): string[] =>
  citations.map((citation) => citation.target?.id ?? citation.status);
const paragraphsOf = ({ paragraphs }: ExtractionRecord): string[] => paragraphs.map(({ id }) => id);
const namesIn = ({ entities }: ExtractionRecord): string[] => entities.map(({ id }) => id);

/** What the text in another layout gives beside what it gave as it was. */
export function differenceOf(asItWas: ExtractionRecord, laid: ExtractionRecord): Difference {
  const either = (of: (record: ExtractionRecord) => string[]): string[] => [
    ...without(of(asItWas), of(laid)),
    ...without(of(laid), of(asItWas)),
  ];
  return {
    lost: without(citedIn(asItWas), citedIn(laid)),
    added: without(citedIn(laid), citedIn(asItWas)),
    paragraphs: either(paragraphsOf),
    names: either(namesIn),
  };
}

/** The members of one list that the other has not, each as often as it has it more. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const member of other) left.set(member, (left.get(member) ?? 0) + 1);
  return list.filter((member) => {
    const count = left.get(member) ?? 0;
    left.set(member, count - 1);
    return count <= 0;
  });
}
