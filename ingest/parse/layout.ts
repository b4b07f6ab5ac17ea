import type { Line } from './lines.ts';
import { coverOf } from './regions.ts';
import { smallLead } from './small-leads.ts';

/** How many lines are looked at. */
const SAMPLE = 400;

/**
 * Whether a text has the broken lines of a scan or a printed page: most lines are as wide as a column,
 * none is indented by a tab, and sentences run over the ends of lines. Cover lines at the end are a word
 * processor's.
 */
export function layoutOf(lines: readonly Line[]): 'flat' | 'scan' {
  const sample = lines.filter(({ content }) => content !== '').slice(0, SAMPLE);
  if (sample.length < 3) return 'flat';
  if (isTypescript(sample, lines)) return 'scan';
  if (coverOf(lines) < lines.length) return 'flat';
  const tabs = sample.filter(({ content, start, first }) => content.includes('\t') || first > start).length;
  const wide = sample.filter(({ content }) => content.length > 170).length;
  const running = runningOf(sample);
  const share = (count: number): number => count / sample.length;
  if (share(tabs) >= 0.1 || share(wide) >= 0.08) return 'flat';
  // A short text has few lines that could run over.
  return share(running) > 0.2 || (sample.length < 20 && running > 0) ? 'scan' : 'flat';
}

/** How many lines run on in the next; a paragraph that a number or a letter opens goes on nothing. */
const runningOf = (sample: readonly Line[]): number =>
  sample.filter(({ content }, index) => {
    const next = sample[index + 1]?.content ?? '';
    return (
      /[\p{Ll},\d-]$/u.test(content) &&
      /^[\p{Ll}\d(]/u.test(next) &&
      smallLead(next, () => sample[index + 2]?.content ?? '') === null &&
      smallLead(content, () => next) === null &&
      !(content.endsWith(',') && /^(?:1\.\s|1\s+[A-Z]{4}|\((?:a|i|1)\)\s)/.test(next))
    );
  }).length;

/** No line of a typescript is longer. */
const TYPED = 100;

/** A page may say on top in a longer line what text it has. */
const HEAD = 2;

/** A line that is broken for its width is at least as long. */
const FILLED = 50;

/** The text files of the 1990s: all lines as wide as a typed page, paragraphs indented by blanks. */
function isTypescript(sample: readonly Line[], lines: readonly Line[]): boolean {
  if (sample.length <= 8 || !sample.some(({ first, start }) => first > start)) return false;
  if (!sample.slice(HEAD).every(({ content }) => content.length <= TYPED && !content.includes('\t')))
    return false;
  const most = sample.length / 4;
  const running = runningOf(sample);
  return running > most || (running > 1 && filledOf(lines.slice(0, SAMPLE)) > most);
}

/** How many lines stand directly below one that is full, and are not indented. */
const filledOf = (lines: readonly Line[]): number =>
  lines.filter(
    ({ content, first, start }, index) =>
      content !== '' && first === start && (lines[index - 1]?.content.length ?? 0) >= FILLED,
  ).length;
