import type {
  CitationRelation,
  InstrumentKind,
  LinkRelation,
  PassageKind,
  ResolutionStatus,
  Role,
  Via,
} from '../schema.generated.ts';

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

const KINDS = [
  'RESOLUTION',
  'DECISION',
  'PRESIDENTIAL_STATEMENT',
  'TREATY',
  'SOFT_LAW',
  'TREATY_SERIES_ENTRY',
  'SALES_PUBLICATION',
  'DOCUMENT',
] as const satisfies readonly InstrumentKind[];

/** The kind that an instrument's labels say. */
export function kindOfLabels(labels: readonly string[]): InstrumentKind {
  return KINDS.find((kind) => labels.includes(LABEL_OF_KIND[kind])) ?? 'DOCUMENT';
}

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

/**
 * The value of an enum that a word of the store stands for.
 * @throws TypeError for a word that the schema does not have: store and schema are not of one version.
 */
export function enumValue<Name extends string>(values: readonly Name[], word: string): Name {
  const name = word.toUpperCase().replaceAll('-', '_');
  const value = values.find((each) => each === name);
  if (!value) throw new TypeError(`The store has the word "${word}" where one of ${values.join(', ')} is expected.`);
  return value;
}
