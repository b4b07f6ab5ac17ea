import type { Value } from '../../cypher/engine.ts';
import { isList } from '../../cypher/rows.ts';
import { paragraphOf } from './evidence.ts';
import { instrumentOfValues, namedInstrument } from './instruments.ts';
import type { CitationModel, InstrumentModel } from './models.ts';
import { numberOrNullAt, textAt, textOrNullAt } from './values.ts';
import { CITATION_RELATIONS, ROLES, VIAS, enumValue } from './vocabulary.ts';

/** What comes with a page; what is not asked for is not read, and stays empty in the models. */
export interface PageExtras extends Readonly<Record<string, boolean>> {
  /** The citation's id and relation, and where it begins: so its cursor too. */
  readonly reference: boolean;
  /** How the reference is made, with footnote and locator. */
  readonly form: boolean;
  /** Lead words and role. */
  readonly words: boolean;
  /** The passages, and where in them it ends. */
  readonly places: boolean;
  /** Titles of the instruments at the other end. */
  readonly titled: boolean;
  /** Their symbols, and whether they are held. */
  readonly named: boolean;
  /** The instruments at the other end as a whole. */
  readonly whole: boolean;
  /** How many references there are in all. */
  readonly counted: boolean;
}

export interface FoundCitation {
  readonly citation: CitationModel;
  readonly other: InstrumentModel;
  /** The other end is there as a whole. */
  readonly whole: boolean;
  /** Of citations of an instrument by others: the day of the citing one, for the order. */
  readonly day: string;
  /** Of two levels: the rows of what the other end refers to. */
  readonly below: readonly Value[] | null;
}

/** Which end of a reference a page hangs on, and so which one its rows tell. */
export type Start = 'source' | 'target';

/**
 * What may stand in a row of read/citations-out, -in and -out-nested behind the other end's id, in its order, each with
 * the flag that asks for it: what is not asked for has no place.
 */
const COLUMNS = {
  id: 'reference',
  relation: 'reference',
  start: 'reference',
  via: 'form',
  footnote: 'form',
  locator: 'form',
  lead: 'words',
  role: 'words',
  passage: 'places',
  paragraph: 'places',
  end: 'places',
  title: 'titled',
  symbol: 'named',
  held: 'named',
  whole: 'whole',
} as const satisfies Readonly<Record<string, keyof PageExtras>>;

type Column = keyof typeof COLUMNS;
/** The index of each column in a row; -1 when it is not asked for. */
type Places = Readonly<Record<Column, number>>;

const OTHER = 0;
/** The day of a citing instrument, or the rows of the inner page. */
const SECOND = 1;

const known = { alone: new WeakMap<PageExtras, Places>(), second: new WeakMap<PageExtras, Places>() };

/** @param hasSecond whether something that is always there stands between the other end's id and the columns */
function placesOf(extras: PageExtras, hasSecond: boolean): Places {
  const of = hasSecond ? known.second : known.alone;
  let places = of.get(extras);
  if (!places) of.set(extras, (places = countPlaces(extras, hasSecond ? 2 : 1)));
  return places;
}

function countPlaces(extras: PageExtras, first: number): Places {
  let next = first;
  const places = Object.entries(COLUMNS).map(([column, flag]) => [column, extras[flag] ? next++ : -1]);
  return Object.fromEntries(places) as Places;
}

const textIn = (row: readonly Value[], index: number) => (index < 0 ? null : textOrNullAt(row, index));
const numberIn = (row: readonly Value[], index: number) => (index < 0 ? null : numberOrNullAt(row, index));

/** What nobody has asked for and the models must have: it is never read. */
const UNASKED = { id: '', relation: 'CITES', via: 'TEXT' } as const;

/** Reads the rows of a page that was asked for in one way. */
export function citationRows(
  start: Start,
  extras: PageExtras,
  isNested: boolean,
): (row: Value, startId: string) => FoundCitation {
  const isIn = start === 'target';
  const at = placesOf(extras, isIn || isNested);
  return (row, startId) => {
    if (!isList(row)) throw new TypeError('A reference should be a list of values.');
    const otherId = textAt(row, OTHER);
    const told = extras.whole ? row[at.whole] : null;
    const whole = isList(told);
    const other = whole
      ? instrumentOfValues(told)
      : namedInstrument(otherId, textIn(row, at.symbol), textIn(row, at.title), extras.named && row[at.held] === true);
    const role = textIn(row, at.role);
    const passageId = textIn(row, at.passage);
    const second = isNested ? row[SECOND] : null;
    return {
      citation: {
        node: 'citation',
        id: extras.reference ? textAt(row, at.id) : UNASKED.id,
        relation: extras.reference ? enumValue(CITATION_RELATIONS, textAt(row, at.relation)) : UNASKED.relation,
        sourceId: isIn ? otherId : startId,
        targetId: isIn ? startId : otherId,
        source: isIn ? other : null,
        target: isIn ? null : other,
        evidence: {
          passageId,
          paragraphId: paragraphOf(passageId, textIn(row, at.paragraph)),
          footnote: textIn(row, at.footnote),
          lead: textIn(row, at.lead),
          role: role === null ? null : enumValue(ROLES, role),
          via: extras.form ? enumValue(VIAS, textAt(row, at.via)) : UNASKED.via,
          locator: textIn(row, at.locator),
          start: numberIn(row, at.start),
          end: numberIn(row, at.end),
        },
      },
      other,
      whole,
      day: isIn ? textAt(row, SECOND) : '',
      below: isList(second) ? second : null,
    };
  };
}
