const LETTERED = /^["“]?\(([a-z]{1,5}|[A-Z]|\d{1,2})\)\s*/;
/** "(a)", "(iv)", "(12)" at a paragraph's start; the label is the first group. */
export const lettered = (content: string): RegExpExecArray | null =>
  content !== '' && '("“'.includes(content.charAt(0)) ? LETTERED.exec(content) : null;

interface Level {
  readonly style: Style;
  readonly value: number;
  readonly label: string;
}
/** Lists inside lists go no deeper: "(a) (i) a. (1)". */
const DEEPEST = 4;

type Style = 'letter' | 'roman' | 'capital' | 'number';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a roman numeral in small letters, or null. */
function romanValue(label: string): number | null {
  if (!/^(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(label)) return null;
  let value = 0;
  for (let index = 0; index < label.length; index++) {
    const one = ROMAN[label.charAt(index)] ?? 0;
    value += one < (ROMAN[label.charAt(index + 1)] ?? 0) ? -one : one;
  }
  return value;
}

/** All that a label may mean: "(i)" is the ninth letter or the first roman numeral. */
function meanings(label: string): { style: Style; value: number }[] {
  if (/^\d+$/.test(label)) return [{ style: 'number', value: Number(label) }];
  if (/^[A-Z]$/.test(label)) return [{ style: 'capital', value: label.charCodeAt(0) - 64 }];
  const found: { style: Style; value: number }[] = [];
  if (/^([a-z])\1*$/.test(label))
    found.push({ style: 'letter', value: label.charCodeAt(0) - 96 + 26 * (label.length - 1) });
  const roman = romanValue(label);
  if (roman !== null) found.push({ style: 'roman', value: roman });
  return found;
}

/**
 * Follows the labels of sub-paragraphs and says how deep each stands: one that continues an open
 * list belongs to it, one that starts anew opens a list below.
 */
export class Labels {
  #levels: Level[] = [];

  reset(): void {
    if (this.#levels.length > 0) this.#levels = [];
  }

  /** Path of the label, "(a)(v)"; `next` is the label that comes after it, to tell "(h), (i), (j)" from "(h), (i), (ii)". */
  path(label: string, next: string | null): string[] {
    const possible = meanings(label);
    const opensRoman = label === 'i' && next === 'ii';
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const level = this.#levels[depth];
      const same = possible.find(({ style, value }) => style === level?.style && value === level.value + 1);
      if (same && !(opensRoman && same.style === 'letter')) return this.#put(depth, same, label);
    }
    const opening = (opensRoman ? possible.toReversed() : possible).find(({ value }) => value === 1);
    if (opening) return this.#put(Math.min(this.#levels.length, DEEPEST), opening, label);
    // A gap in the numbering: the innermost list of that kind goes on.
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const level = this.#levels[depth];
      const later = possible.find(({ style, value }) => style === level?.style && value > level.value);
      if (later) return this.#put(depth, later, label);
    }
    const any = possible[0];
    return any ? this.#put(0, any, label) : [label];
  }

  #put(depth: number, { style, value }: { style: Style; value: number }, label: string): string[] {
    this.#levels = [...this.#levels.slice(0, depth), { style, value, label }];
    return this.#levels.map((level) => level.label);
  }
}
