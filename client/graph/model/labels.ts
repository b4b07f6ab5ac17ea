import type { BriefFragment } from '../../operations.generated.ts';

type Named = Pick<BriefFragment, 'id' | 'label' | 'title' | 'kind'>;

/** How people write symbols when the series is clear: the id's form, and what is left of it. */
const SHORT_FORMS: readonly { readonly form: RegExp; readonly short: string }[] = [
  // A/RES/217(III)[A] is "217 A (III)"
  { form: /^A\/RES\/(\d+)\(([^)]+)\)\[([A-Z]+)\]$/, short: '$1 $3 ($2)' },
  { form: /^A\/RES\/(\d+)\(([^)]+)\)$/, short: '$1 ($2)' },
  { form: /^A\/RES\/(.+)$/, short: '$1' },
  { form: /^A\/DEC\/(.+)$/, short: 'dec. $1' },
  { form: /^S\/RES\/(\d+)\((\d{4})\)$/, short: 'SC $1 ($2)' },
  { form: /^S\/PRST\/(.+)$/, short: 'PRST $1' },
  { form: /^E\/RES\/(\d+)\(([^)]+)\)$/, short: 'ECOSOC $1 ($2)' },
  { form: /^E\/RES\/(.+)$/, short: 'ECOSOC $1' },
  { form: /^E\/DEC\/(.+)$/, short: 'ECOSOC dec. $1' },
  { form: /^A\/HRC\/RES\/(.+)$/, short: 'HRC $1' },
  { form: /^A\/HRC\/DEC\/(.+)$/, short: 'HRC dec. $1' },
  { form: /^(UNTS|LNTS)\/([^/]+)$/, short: '$1 $2' },
  { form: /^(UNTS|LNTS)\/([^/]+)\/(.+)$/, short: '$1 $2, No. $3' },
  { form: /^SALES\/(.+)$/, short: '$1' },
];

/** The shortest name by which an instrument is known among its like: "66/128", "SC 1325 (2000)". */
export function shortLabel(instrument: Named): string {
  if (instrument.kind === 'TREATY' || instrument.kind === 'SOFT_LAW')
    return instrument.title ?? instrument.label;
  const match = SHORT_FORMS.find(({ form }) => form.test(instrument.id));
  return match ? instrument.id.replace(match.form, match.short) : instrument.label;
}

export const LINE_LENGTH = 25;
export const MOST_LINES = 4;

/**
 * A name in lines of about the same length, the last one cut with "…" when the name is longer than the
 * lines hold. A word longer than a line stays whole: symbols must not be broken.
 */
export function wrapped(name: string, length = LINE_LENGTH, most = MOST_LINES): readonly string[] {
  const lines: string[] = [];
  // "No. 189" is one word.
  for (const word of name
    .replace(/\bNo\. (?=\d)/g, 'No.\u00a0')
    .split(/[ \t\n\r]+/)
    .filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = kept[most - 1] ?? '';
  kept[most - 1] = `${end.length < length ? end : end.slice(0, length - 1).trimEnd()} …`;
  return kept;
}

/**
 * The label as drawn: symbols on one line, names wrapped, and how many linked instruments are not drawn.
 * @example ['66/128  +12']
 */
export function labelLines(instrument: Named, hidden: number): readonly string[] {
  const short = shortLabel(instrument);
  const lines = /\s/.test(short) && short.length > LINE_LENGTH ? wrapped(short) : [short];
  return hidden > 0 ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''}  +${hidden}`] : lines;
}

/** Widths of Source Sans 3 at one pixel of type, rounded up by kind of letter; close enough to lay out by. */
const NARROW = /[ijlI.,:;()[\]'’/|! ]/;
const WIDE = /[mwMW@]/;

/** About how wide a line is drawn, in pixels. */
export function lineWidth(line: string, size: number): number {
  let units = 0;
  for (const letter of line)
    units += NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.82 : /[A-Z0-9]/.test(letter) ? 0.56 : 0.5;
  return units * size;
}
