import { isAdoptionLine, isAnnex, isCover, isOpening } from '../parse/lines/line-kinds.ts';
import type { Line } from '../parse/lines/lines.ts';
import { coverOf } from '../parse/regions.ts';
import { isNamedHeading } from './headings.ts';
import { actNumber, isBefore } from './numbers.ts';
import { speakerOf, type Opening } from './openings.ts';

/**
 * The openings that are of acts of their own, two at least; none where there is a doubt. Those of one form, by one body, are acts of one
 * volume; one in the annex of another act is quoted there, and so are those without a masthead below an act that bears one.
 */
export function actsAmong(lines: readonly Line[], openings: readonly Opening[]): readonly Opening[] {
  const kept = [...byForm(once(openings)).values()].flatMap(ofOneBody).sort((a, b) => a.from - b.from);
  const [first] = kept;
  if (!first || isBegunBefore(lines, first)) return [];
  const others = kept.slice(1);
  const isOne = bearsMasthead(lines, first) || isNamedBehind(lines, first);
  if (isOne && !others.some((opening) => bearsMasthead(lines, opening))) return [];
  const acts = [first];
  let before = first;
  let behind = new Behind(lines, first.said + 1);
  for (const opening of others) {
    if (isAnnexed(lines, behind.annexUpTo(opening.from), before, opening)) continue;
    acts.push(opening);
    before = opening;
    behind = new Behind(lines, opening.said + 1);
  }
  return areSeveral(acts) ? acts : [];
}

const areSeveral = (openings: readonly Opening[]): boolean =>
  new Set(openings.map(({ number }) => number.base)).size > 1;

function byForm(openings: readonly Opening[]): ReadonlyMap<string, Opening[]> {
  const forms = new Map<string, Opening[]>();
  for (const opening of openings) {
    const others = forms.get(opening.number.form);
    if (others) others.push(opening);
    else forms.set(opening.number.form, [opening]);
  }
  return forms;
}

/** Those by the body that speaks first, and decisions that are told; none where it is one number only. */
function ofOneBody(openings: readonly Opening[]): readonly Opening[] {
  const body = openings.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  const theirs = openings.filter(({ speaker }) => speaker === null || speaker === body);
  return areSeveral(theirs) ? theirs : [];
}

/** Without the last entry of a list of contents, where the number stands again above the act itself. */
function once(openings: readonly Opening[]): readonly Opening[] {
  const last = new Map(openings.map((opening) => [opening.number.base, opening]));
  return openings.filter((opening) => !opening.isListed || last.get(opening.number.base) === opening);
}

/** Whether the same body has spoken before: then the text begins with an act without a number, in which others are quoted. */
const isBegunBefore = (lines: readonly Line[], { from, speaker }: Opening): boolean =>
  lines
    .slice(0, from)
    .some(({ content }) => isOpening(content) && (speaker === null || speakerOf(content) === speaker));

/** "Resolution adopted by the General Assembly on 5 December 2033": one. */
const ADOPTED_ALONE = /^(?:Resolution|Decision) adopted by the /;

/** Whether an act bears a masthead of its own: its symbol, or "Resolution adopted by the …", in a line above its title. */
const bearsMasthead = (lines: readonly Line[], { from, titled, number }: Opening): boolean =>
  number.isSymbol ||
  lines
    .slice(from, titled)
    .some(({ content }) => ADOPTED_ALONE.test(content) || actNumber(content)?.isSymbol === true);

/** Whether the lines of a cover behind the text have the symbol of its first act. */
const isNamedBehind = (lines: readonly Line[], { number }: Opening): boolean =>
  lines.slice(coverOf(lines)).some(({ content }) => actNumber(content)?.base === number.base);

/**
 * Whether an act stands in the annex of the one before it: nobody reproduces what comes later. One that bears a masthead stands there only
 * where the act was not adopted above its annex.
 */
function isAnnexed(lines: readonly Line[], annex: Annex, before: Opening, opening: Opening): boolean {
  if (annex === null) return false;
  const isLater = isBefore(before.number, opening.number);
  return annex === 'open' ? isLater !== true : isLater === false && !bearsMasthead(lines, opening);
}

/** The annex of an act: `open` where the act was not adopted above it; null: it has none, or that has ended. */
type Annex = 'open' | 'adopted' | null;

/** What stands behind the opening of an act, read once from line to line. */
class Behind {
  readonly #lines: readonly Line[];
  #next: number;
  #isAdopted = false;
  #annex: Annex = null;

  constructor(lines: readonly Line[], next: number) {
    this.#lines = lines;
    this.#next = next;
  }

  annexUpTo(line: number): Annex {
    for (; this.#next < line; this.#next++) {
      const content = this.#lines[this.#next]?.content ?? '';
      if (isAnnex(content)) this.#annex ??= this.#isAdopted ? 'adopted' : 'open';
      else if (isAdoptionLine(content)) this.#isAdopted = true;
      else if (isNamedHeading(content) || isCover(content)) this.#annex = null;
    }
    return this.#annex;
  }
}
