import { isHeading } from '../parse/lines/line-kinds.ts';
import type { Line } from '../parse/lines/lines.ts';
import { romanToNumber } from '../symbols/roman.ts';

/** "II. Decisions", "RESOLUTIONS ADOPTED WITHOUT REFERENCE TO A COMMITTEE", "Summary of proceedings". */
const NAMED =
  /^(?:(?:[IVXLC]{1,6}|[A-Z])\.\s+)?(?:(?:Other |OTHER )?(?:Resolutions|RESOLUTIONS|Decisions|DECISIONS)(?:$|,| and | AND | [Aa]dopted| ADOPTED)|(?:Statements? (?:made )?by the President|(?:The )?President[’']s? [Ss]tatements?)(?:$|\s)|(?:Summary|SUMMARY|Record|RECORD) (?:of|OF) |(?:Proceedings|PROCEEDINGS|Annexes|ANNEXES|Index|INDEX|Checklist|CHECKLIST)(?:$|\s))/;
/** "Part Two", "Chapter III. Proceedings" */
const COUNTED = /^(Part|Chapter) ([IVXLC]{1,6}|\d{1,2}|[a-z]{3,5})(?:$|[.:\s])/i;
/** "III. Organization of work"; of the first also "I<tab>Use of clips", "I" alone. */
const SECTION = /^(?:([IVX]{1,5})\.\s+\p{Lu}|(I)(?:$|\s+\p{Lu}))/u;
const LONGEST = 150;

/** A heading of the volume, between its acts. */
export const isNamedHeading = (content: string): boolean =>
  content.length < LONGEST && isHeading(content) && NAMED.test(content);

/** What of a volume is counted, and its number: "part" and 2 for "Part Two". */
function countedHeading(content: string): { readonly of: string; readonly number: number } | null {
  const [, of = '', count = ''] = content.length < LONGEST ? (COUNTED.exec(content) ?? []) : [];
  if (of === '' || !isHeading(content)) return null;
  const number =
    romanToNumber(count.toUpperCase()) ?? (Number(count) || WORDS.indexOf(count.toLowerCase()) + 1);
  return number > 0 ? { of: of.toLowerCase(), number } : null;
}
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The headings of a volume, which belong to none of its acts. Its parts count on: those of an act or an annex begin with the first. */
export class VolumeHeadings {
  readonly #last = new Map<string, number>();
  /** What the act itself has, too. */
  readonly #ofAct = new Set<string>();

  constructor(before: readonly Line[]) {
    for (const { content } of before) {
      const counted = countedHeading(content);
      if (counted) this.#last.set(counted.of, counted.number);
    }
  }

  /** The lines of an act begin. */
  begin(): void {
    this.#ofAct.clear();
  }

  has(content: string): boolean {
    if (isNamedHeading(content)) return true;
    const counted = countedHeading(content);
    if (!counted) return false;
    const { of, number } = counted;
    if (this.#ofAct.has(of) || this.#last.get(of) !== number - 1) {
      this.#ofAct.add(of);
      return false;
    }
    this.#last.set(of, number);
    return true;
  }
}

/** The number of "III. Organization of work", a section of the volume or of the act itself; null for other lines. */
export const sectionNumber = (content: string): string | null =>
  content.length < LONGEST && isHeading(content)
    ? (SECTION.exec(content)?.slice(1).find(Boolean) ?? null)
    : null;

/** No masthead and title of a volume are longer, in lines that say something. */
const LONGEST_TITLE = 12;

/** The lines in which a volume says what it is: whose acts they are, and of which session, may stand there only. */
export const volumeHeading = (before: readonly Line[]): readonly string[] =>
  before
    .map(({ content }) => content)
    .filter((content) => content !== '' && content.length < LONGEST && isHeading(content))
    .slice(0, LONGEST_TITLE);
