import { isSecurityCouncilNumber } from './security-council-years.ts';

/** What writers elsewhere put for the letter of the organ, and how the organ's symbols begin. */
export const ORGANS: Readonly<Record<string, string>> = {
  GA: 'A',
  UNGA: 'A',
  SC: 'S',
  UNSC: 'S',
  ECOSOC: 'E',
  HRC: 'A/HRC',
  UNHRC: 'A/HRC',
};
const ORGAN = /^(?:UN\/(?=[ASET]\/))?(?:(UNGA|GA|UNSC|SC|ECOSOC|UNHRC|HRC)\/(?=(?:RES|DEC|PRST)\/))?/i;

type Groups = Readonly<Record<string, string | undefined>>;

interface Spelling {
  readonly form: RegExp;
  /** As the UN spells it; null where the figures do not fit together. */
  readonly official: (groups: Groups) => string | null;
}

/** The Assembly has counted by session since its thirty-first. */
const FIRST_SLASH_SESSION = 31;

/** "S/RES/1325/2000" */
const ofCouncil = ({ number, year }: Groups): string | null =>
  isSecurityCouncilNumber(Number(number), Number(year)) ? `S/RES/${Number(number)}(${year})` : null;
/** "A/RES/2625/XXV" */
const counted = (organ: string, { number, letter = '', session = '' }: Groups): string =>
  `${organ}/RES/${Number(number)}${letter}(${session})`;
/** "A/RES/S/27/2", "A/60/RES/1" */
const ofSession = ({ number, session = '' }: Groups): string =>
  `A/RES/${session.replace(/S[-/]?/i, 'S-')}/${number}`;

const SPELLINGS: readonly Spelling[] = [
  { form: /^S\/RES\/(?<number>\d{1,4})[/-](?<year>\d{4})$/i, official: ofCouncil },
  { form: /^S\/RES\/(?<year>\d{4})\/(?<number>\d{1,4})$/i, official: ofCouncil },
  { form: /^S\/(?<year>\d{4})\/RES\/(?<number>\d{1,4})$/i, official: ofCouncil },
  { form: /^RES\/(?<number>\d{1,4})\((?<year>\d{4})\)$/i, official: ofCouncil },
  {
    form: /^S\/(?:PRST\/)?(?<year>\d{4})\/PRST\/0*(?<number>\d{1,3})$/i,
    official: ({ year, number }) => `S/PRST/${year}/${number}`,
  },
  {
    // The first of them is of 1994.
    form: /^S\/PRST\/(?<year>9[4-9])\/0*(?<number>\d{1,3})$/i,
    official: ({ year, number }) => `S/PRST/19${year}/${number}`,
  },
  {
    form: /^(?<organ>[AE])\/RES\/(?<number>\d{1,4})(?<letter>[A-Z])?[/-](?<session>(?:E?S-)?[IVXL]+)$/i,
    official: ({ organ = '', ...groups }) => counted(organ, groups),
  },
  {
    form: /^(?<organ>[AE])\/RES\/(?<session>(?:E?S-)?[IVXL]+)[/-](?<number>\d{1,4})(?<letter>[A-Z])?$/i,
    official: ({ organ = '', ...groups }) => counted(organ, groups),
  },
  {
    form: /^A\/RES[/.](?<session>E?S[-/]?\d{1,2}|\d{2})[/.-]0*(?<number>\d{1,3}[A-Z]?)$/i,
    official: ofSession,
  },
  { form: /^A\/(?<session>E?S-?\d{1,2}|\d{2})\/RES\/0*(?<number>\d{1,3}[A-Z]?)$/i, official: ofSession },
  {
    form: /^RES\/(?<session>\d{2})\/0*(?<number>\d{1,3}[A-Z]?)$/i,
    official: ({ session, number }) =>
      Number(session) < FIRST_SLASH_SESSION ? null : `A/RES/${session}/${number}`,
  },
];

/** "A/RES/60/01" */
const ZEROS = /^((?:A|E|T|S|A\/HRC)\/(?:RES|DEC|PRST)\/(?:E?S-)?\d+\/)0+(?=\d)/i;
const IS_ACT = /RES|PRST|DEC/i;
/** By far the most need no other spelling. */
const OFFICIAL =
  /^(?:S\/RES\/\d{1,4}\(\d{4}\)|(?:A|E|A\/HRC)\/(?:RES|DEC)\/(?:E?S-)?\d+\/[1-9]\d*[A-Z]?|S\/PRST\/\d{4}\/[1-9]\d*)$/;

/**
 * The symbol of a resolution, a decision or a statement as the UN spells it, from what articles, notes and typists make of
 * it: "UNGA/RES/60/1", "S/RES/1325/2000", "S/1999/PRST/1"; every other symbol as it is.
 */
export function officialSpelling(symbol: string): string {
  if (!IS_ACT.test(symbol) || OFFICIAL.test(symbol)) return symbol;
  const lettered = symbol
    .replace(ORGAN, (_, organ?: string) => (organ ? `${ORGANS[organ.toUpperCase()] ?? organ}/` : ''))
    .replace(ZEROS, '$1');
  for (const { form, official } of SPELLINGS) {
    const groups = form.exec(lettered)?.groups;
    const spelled = groups && official(groups);
    if (spelled) return spelled;
  }
  return lettered;
}
