import type {
  CitationRelation,
  InstrumentKind,
  LinkRelation,
  PassageKind,
  ResolutionStatus,
  Role,
  Via,
} from '../schema.generated.ts';
import { asInstrumentId } from '../../ingest/symbols/ids.ts';
import { kindOf } from '../../ingest/symbols/kind.ts';

/** The label in the graph, and the GraphQL type, of a kind of instruments. */
export const LABEL_OF_KIND = {
  RESOLUTION: 'Resolution',
  DECISION: 'Decision',
  PRESIDENTIAL_STATEMENT: 'PresidentialStatement',
  TREATY: 'Treaty',
  SOFT_LAW: 'SoftLaw',
  TREATY_SERIES_ENTRY: 'TreatySeriesEntry',
  SALES_PUBLICATION: 'SalesPublication',
  DOCUMENT: 'Document',
} as const satisfies Readonly<Record<InstrumentKind, string>>;

export const KINDS = [
  'RESOLUTION',
  'DECISION',
  'PRESIDENTIAL_STATEMENT',
  'TREATY',
  'SOFT_LAW',
  'TREATY_SERIES_ENTRY',
  'SALES_PUBLICATION',
  'DOCUMENT',
] as const satisfies readonly InstrumentKind[];

/** The kind that a node's labels say. */
export function kindOfLabels(labels: readonly string[]): InstrumentKind {
  return KINDS.find((kind) => labels.includes(LABEL_OF_KIND[kind])) ?? 'DOCUMENT';
}

/** The kind of an instrument, which its id shows. */
export const kindOfId = (id: string): InstrumentKind => enumValue(KINDS, kindOf(asInstrumentId(id)));

/** The values of the schema's enums that the store holds as words: "acts-on" there, ACTS_ON here. */
export const ROLES = [
  'RECALLS',
  'REAFFIRMS',
  'NOTES',
  'WELCOMES',
  'CONSIDERS',
  'EMPHASIZES',
  'RECOGNIZES',
  'REGRETS',
  'DEPLORES',
  'ENDORSES',
  'ACTS_ON',
  'REQUESTS',
  'URGES',
  'DECIDES',
  'AMENDS',
  'ENDS',
  'REPORTED_IN',
  'REFERS',
] as const satisfies readonly Role[];
export const VIAS = ['TEXT', 'FOOTNOTE', 'IBID', 'SHORT_FORM', 'MARK_UP'] as const satisfies readonly Via[];
export const PASSAGE_KINDS = [
  'HEADING',
  'PREAMBULAR',
  'OPERATIVE',
  'FOOTNOTE',
  'ANNEX',
] as const satisfies readonly PassageKind[];
export const LINK_RELATIONS = [
  'CITES',
  'INVOKES',
  'REGISTERED_AS',
  'CONTAINED_IN',
] as const satisfies readonly LinkRelation[];
export const CITATION_RELATIONS = ['CITES', 'INVOKES'] as const satisfies readonly CitationRelation[];
export const STATUSES = ['AMBIGUOUS', 'UNRESOLVED'] as const satisfies readonly ResolutionStatus[];

/** The word of the store that a value of an enum stands for: ACTS_ON here, "acts-on" there. */
export const storeWord = (value: string): string => value.toLowerCase().replaceAll('_', '-');

const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/**
 * The value of an enum that a word of the store stands for.
 * @throws TypeError for a word that the schema does not have: store and schema are not of one version.
 */
export function enumValue<Name extends string>(values: readonly Name[], word: string): Name {
  // Every row of an answer asks: the words of each vocabulary are turned into names once.
  let names = known.get(values);
  if (!names) known.set(values, (names = new Map(values.map((value) => [storeWord(value), value]))));
  const value = names.get(word) ?? names.get(storeWord(word));
  if (!value) throw new TypeError(`The store has the word "${word}" where one of ${values.join(', ')} is expected.`);
  return value as Name;
}
