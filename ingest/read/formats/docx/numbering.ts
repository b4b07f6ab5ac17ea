import { parseXml } from '../xml.ts';

/** What a list level puts in front of its paragraphs. */
interface Level {
  readonly format: string;
  /** "%1.", "(%2)" */
  readonly text: string;
  readonly start: number;
}

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Counts a document's automatic numbers in reading order: the words of "1." are in no paragraph then. */
export class Numbering {
  readonly #abstract = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  /** By abstract list: lists that share one count on. */
  readonly #counts = new Map<string, number[]>();

  constructor(numbering: Uint8Array | null) {
    if (numbering) this.#read(numbering);
  }

  /** The number of the next paragraph at this place, or nothing where the list has bullets or is unknown. */
  next({ list, level }: ListPlace): string {
    const found = this.#lists.get(list);
    const levels = found && this.#abstract.get(found.abstract);
    const own = levels?.get(level);
    if (!found || !levels || !own) return '';
    const counted = found.starts.size > 0 ? `${found.abstract} ${list}` : found.abstract;
    const counts = this.#counts.get(counted) ?? [];
    const start = (at: number): number => found.starts.get(at) ?? levels.get(at)?.start ?? 1;
    for (let at = 0; at < level; at += 1) counts[at] ??= start(at);
    const before = counts[level];
    counts[level] = before === undefined ? start(level) : before + 1;
    counts.length = level + 1;
    this.#counts.set(counted, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatted(counts[at] ?? start(at), levels.get(at)?.format ?? 'decimal');
    });
  }

  #read(bytes: Uint8Array): void {
    let abstract = '';
    let list = '';
    let level = 0;
    let draft = { format: 'decimal', text: '', start: 1 };
    parseXml(bytes, 'word/numbering.xml', {
      open: ({ name, attributes }) => {
        const value = attributes['val'] ?? '';
        if (name === 'abstractNum') {
          abstract = attributes['abstractNumId'] ?? '';
          this.#abstract.set(abstract, new Map());
        } else if (name === 'num') list = attributes['numId'] ?? '';
        else if (name === 'abstractNumId') this.#lists.set(list, { abstract: value, starts: new Map() });
        else if (name === 'lvl' || name === 'lvlOverride') {
          level = Number(attributes['ilvl'] ?? 0);
          draft = { format: 'decimal', text: '', start: 1 };
        } else if (name === 'start') draft.start = Number(value) || 0;
        else if (name === 'numFmt') draft.format = value;
        else if (name === 'lvlText') draft.text = value;
        else if (name === 'startOverride') this.#lists.get(list)?.starts.set(level, Number(value) || 0);
      },
      close: (name) => {
        if (name === 'lvl') this.#abstract.get(abstract)?.set(level, draft);
      },
    });
  }
}

function formatted(value: number, format: string): string {
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value);
}

/** a, b … z, aa, bb: as word processors count. */
const letters = (value: number): string =>
  value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(4, Math.ceil(value / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}
