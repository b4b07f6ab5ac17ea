import { moodAtStart } from '../paragraphs/lead.ts';
import { numbered } from './line-kinds.ts';

/**
 * What a scanner often misreads at the beginning of a paragraph. Nothing is put right by its looks alone: the
 * number must be the one that is due, and what follows must open a paragraph.
 */

/**
 * What a scanner misreads where nothing else can be meant: "$/20325" and "Tbid.," in notes, "298Ist meeting", a bracket in
 * a word that none has opened ("3 Apri] 1991").
 */
export function signsPutRight(text: string): string {
  let open = 0;
  const words = text.includes(']')
    ? text.replace(/[[\]]/g, (bracket, at: number) => {
        if (bracket === '[') open++;
        else if (open > 0) open--;
        else if (/[a-z]/.test(text.charAt(at - 1))) return 'l';
        return bracket;
      })
    : text;
  return words
    .replace(/(?<![\w$])\$(?=\/\d{4,5}(?!\d))/g, 'S')
    .replace(/(?<![\w-])[TJFfl1](?=bid[.,])/g, 'I')
    .replace(/(?<=\d)[lI](?=st meeting)/g, '1');
}

/** What stands for which figure. */
const FIGURES: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  ']': '1',
  O: '0',
  o: '0',
  Z: '2',
  S: '5',
  s: '5',
  '§': '5',
  G: '6',
  B: '8',
  g: '9',
  q: '9',
};
const NUMBER = /^([\dlIi|!\]OoZSs§GBgq]{1,3})([.,])\s+(?=\p{Lu}\p{Ll})/u;

/** Follows the numbers of the paragraphs of a scan. */
export class Numbers {
  #last = 0;

  /** "ll. Decides", "S. Appeals", "4, Calls upon": the same line with the number that is due behind the last one. */
  putRight(content: string): string {
    const [whole = '', printed = '', stop = ''] = NUMBER.exec(content) ?? [];
    const due = String(this.#last + 1);
    if (printed.length !== due.length || (printed === due && stop === '.')) return content;
    if (printed.replace(/\D/g, (character) => FIGURES[character] ?? '') !== due) return content;
    const rest = content.slice(whole.length);
    // Two figures and a stop are a number; one letter or a comma may be anything.
    if ((due.length < 2 || stop === ',') && moodAtStart(rest) !== 'operative') return content;
    return `${due}.${content.slice(due.length + 1)}`;
  }

  /** A paragraph begins with this line. */
  follow(content: string): void {
    const number = numbered(content)?.[1];
    if (number !== undefined) this.#last = Number(number);
  }

  /** The body speaks, and counts anew. */
  restart(): void {
    this.#last = 0;
  }
}

/** "6.Calls for an immediate cease-fire": the blank is lost, as in front of notes, but the verb is a paragraph's. */
export function isNumberedParagraph(content: string): boolean {
  const number = numbered(content);
  return number !== null && moodAtStart(content.slice(number[0].length)) === 'operative';
}
