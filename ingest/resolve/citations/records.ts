import type { ReferenceCandidate } from '../../recognize/references.ts';
import { asInstrumentId, type InstrumentId } from '../../symbols/ids.ts';
import type { Container, Draft } from './draft.ts';
import { locatorBehind } from './locator.ts';
import { ordinalValue } from '../../symbols/ordinal.ts';

export type Records = NonNullable<Container['records']>;

const RECORDS =
  /Official Records of the (General Assembly|Economic and Social Council|Security Council|Trusteeship Council)/g;
const SESSION =
  /((?:[A-Z][a-z]+)(?:[- ][a-z]+){0,3}) (?:[Ss]pecial |[Ee]mergency [Ss]pecial )?(?:Session|Year)|\b((?:19|20)\d\d),/g;
/** Since the thirty-first session the number of a supplement is that of the symbol. */
const FIRST_SESSION_WITH_SYMBOLS = 31;
/** The Council's supplements follow its own by twenty: Supplement No. 7 of 2011 is E/2011/27. */
const COUNCIL_OFFSET = 20;
const FIRST_YEAR_OF_COUNCIL = 1978;

/** The organ and session that the words before a supplement name; from the note before, where they name none. */
export function recordsBefore(words: string, inherited: Records | null): Records | null {
  const organ = Array.from(words.matchAll(RECORDS)).at(-1)?.[1] ?? inherited?.organ;
  if (organ === undefined) return null;
  const named = Array.from(words.matchAll(SESSION)).at(-1);
  const session = named ? (named[2] ?? sessionOf(named[0], named[1] ?? '')) : inherited?.session;
  return { organ, session: session ?? '' };
}

/** "Sixty-fourth Session" is 64; special sessions have no supplements with symbols. */
function sessionOf(words: string, name: string): string {
  return /special/i.test(words) ? '' : String(ordinalValue(name) ?? '');
}

/** A supplement that the note names without its symbol: since 1976 organ, session and number make the symbol. */
export function supplementDraft(
  { start, end, groups, pattern }: ReferenceCandidate,
  records: Records,
  reading: string,
  ibid: boolean,
): Draft {
  const target = supplementSymbol(records, Number(groups['supplement']), groups['letter'] ?? '');
  return {
    start,
    end,
    target,
    candidates: [],
    reason: target
      ? 'the symbol follows from organ, session and number of the supplement'
      : 'a supplement of the Official Records without a symbol',
    via: ibid ? 'ibid' : 'text',
    rule: pattern,
    locator: locatorBehind(reading, end),
  };
}

function supplementSymbol({ organ, session }: Records, number: number, letter: string): InstrumentId | null {
  const first = Number(session);
  const addendum = letter ? `/Add.${letter.charCodeAt(0) - 64}` : '';
  if (organ === 'General Assembly' && first >= FIRST_SESSION_WITH_SYMBOLS && first < 200)
    return asInstrumentId(`A/${session}/${number}${addendum}`);
  if (organ === 'Economic and Social Council' && first >= FIRST_YEAR_OF_COUNCIL && number > 1)
    return asInstrumentId(`E/${session}/${number + COUNCIL_OFFSET}${addendum}`);
  return null;
}
