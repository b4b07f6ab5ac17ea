import table from './issuers.csv?table';
import { registered } from './registry.ts';
import { asEntityId, type EntityId } from '../symbols/ids.ts';
import { BODIES } from './tables.ts';

/**
 * The number of a resolution or decision, by its form:
 * session "66/128", "57/270 B", "S-26/2"; year "2009/15"; number-year "1325 (2000)"; roman "217 A (III)";
 * dotted "74.7"; place "185 (Busan, 2014)"; plain "1"; label: all others, as printed ("1/CP.21", "XII/19", "MSC.428(98)").
 */
export type NumberForm =
  | 'session'
  | 'year'
  | 'number-year'
  | 'roman'
  | 'dotted'
  | 'place'
  | 'plain'
  | 'label';

/** A body that adopts resolutions or decisions, with the form of their numbers and ids. */
export interface Issuer {
  readonly id: EntityId;
  readonly name: string;
  readonly names: readonly string[];
  /** What a text calls it for short: "the Assembly", "the Council". */
  readonly noun: string;
  /** Templates of ids; "" where the body's series has no symbol. */
  readonly resolution: string;
  readonly decision: string;
  readonly forms: ReadonlySet<NumberForm>;
  /** Session s falls into the year yearBefore + s; null where sessions are not yearly. */
  readonly yearBefore: number | null;
  /** No session has brought more than this many. */
  readonly highest: number | null;
  /** The mark that its decisions carry in their number, "CP" in "1/CP.21". */
  readonly label: string;
  /** What its numbers look like, where they look like nobody else's: "MSC.428(98)"; it has no others. */
  readonly mark: RegExp | null;
  /** Symbols of the documents that report its sessions and contain its decisions. */
  readonly reports: RegExp | null;
}

const FORMS: ReadonlySet<string> = new Set<NumberForm>([
  'session',
  'year',
  'number-year',
  'roman',
  'dotted',
  'place',
  'plain',
  'label',
]);
const isForm = (word: string): word is NumberForm => FORMS.has(word);

/** The names of the table of bodies, which this one only adds to: what texts call the issuer besides. */
function namesOf(row: Readonly<Record<string, string>>): readonly string[] {
  const body = registered(asEntityId(row['id'] ?? ''));
  return [
    ...(body ? [body.name, ...body.aliases] : []),
    row['name'] ?? '',
    ...(row['aliases'] ?? '').split('|'),
  ].filter((name) => name !== '');
}

/** All bodies whose numbered resolutions and decisions are known: ingest/registry/issuers.csv. */
export const ISSUERS: readonly Issuer[] = table.map(({ record: row }) => ({
  id: asEntityId(row['id'] ?? ''),
  name: namesOf(row)[0] ?? '',
  names: namesOf(row),
  noun: row['noun'] ?? '',
  resolution: row['resolution'] ?? '',
  decision: row['decision'] ?? '',
  forms: new Set((row['numbers'] ?? '').split(' ').filter(isForm)),
  yearBefore: row['yearBefore'] ? Number(row['yearBefore']) : null,
  highest: row['highest'] ? Number(row['highest']) : null,
  label: row['label'] ?? '',
  mark: row['mark'] ? new RegExp(row['mark']) : null,
  reports: row['reports'] ? new RegExp(row['reports']) : null,
}));

const BY_ID = new Map(ISSUERS.map((issuer) => [issuer.id, issuer]));

const BY_NAME = new Map(ISSUERS.toReversed().flatMap((issuer) => issuer.names.map((name) => [name, issuer])));

/** The issuer of this name as the tables spell it, null when they have none. */
export const issuerNamed = (name: string): Issuer | null => BY_NAME.get(name) ?? null;

/** The issuer of this id, null when the table has none. */
export const issuerOf = (id: EntityId | null): Issuer | null =>
  id === null ? null : (BY_ID.get(id) ?? null);

const PARENTS = new Map(BODIES.map(({ id, parent }) => [id, parent]));

/** The issuer whose organ another is: the Conference of the Trade and Development Board. */
export const parentOf = ({ id }: Issuer): Issuer | null => issuerOf(PARENTS.get(id) ?? null);

const named = (id: string): Issuer => {
  const issuer = BY_ID.get(asEntityId(id));
  if (!issuer) throw new Error(`ingest/registry/issuers.csv has no row ${id}`);
  return issuer;
};

export const GENERAL_ASSEMBLY = named('body/general-assembly');
export const SECURITY_COUNCIL = named('body/security-council');
export const ECONOMIC_AND_SOCIAL_COUNCIL = named('body/economic-and-social-council');
export const TRUSTEESHIP_COUNCIL = named('body/trusteeship-council');
export const HUMAN_RIGHTS_COUNCIL = named('body/human-rights-council');
export const COMMISSION_ON_HUMAN_RIGHTS = named('body/commission-on-human-rights');
export const SUB_COMMISSION = named('body/sub-commission-on-the-promotion-and-protection-of-human-rights');
export const TRADE_CONFERENCE = named('body/united-nations-conference-on-trade-and-development');
export const COMMISSION_FOR_LATIN_AMERICA = named(
  'body/economic-commission-for-latin-america-and-the-caribbean',
);
export const COMMISSION_FOR_AFRICA = named('body/economic-commission-for-africa');
export const BIODIVERSITY_CONFERENCE = named(
  'body/conference-of-the-parties-to-the-convention-on-biological-diversity',
);
/** Whether these are the Parties to a Protocol of the Convention on Biological Diversity. */
export const isOfProtocol = ({ label }: Issuer): boolean => label === 'BS' || label === 'NP';
export const MONTREAL_PARTIES = named(
  'body/meeting-of-the-parties-to-the-montreal-protocol-on-substances-that-deplete-the-ozone-layer',
);
export const TRADE_BOARD = named('body/trade-and-development-board');
export const REFUGEE_COMMITTEE = named(
  'body/executive-committee-of-the-programme-of-the-united-nations-high-commissioner-for-refugees',
);

/** "the Executive Board": several organizations have one. */
const EXECUTIVE_BOARD = named('body/executive-board');
/** "Executive Board of …" of an organization. */
const EXECUTIVE_BOARDS = ISSUERS.filter(({ name }) => name.startsWith(`${EXECUTIVE_BOARD.name} `));

/** Of the shared name alone the board of this text or of its organization, else the one that it named last; others as they are. */
export function wholeBoard(
  issuer: Issuer,
  own: Issuer | null,
  lastNamed: (among: readonly Issuer[]) => Issuer | null,
): Issuer {
  if (issuer !== EXECUTIVE_BOARD) return issuer;
  return (own && boardBeside(own)) ?? lastNamed(EXECUTIVE_BOARDS) ?? issuer;
}

/** The board itself, or the board of the same organization: in a text of the United Nations Habitat Assembly of … that of …. */
function boardBeside(own: Issuer): Issuer | null {
  if (EXECUTIVE_BOARDS.includes(own)) return own;
  const [, organization] = / of (the .+)$/.exec(own.names.find((name) => BESIDE.test(name)) ?? '') ?? [];
  return organization === undefined
    ? null
    : (EXECUTIVE_BOARDS.find(({ name }) => name === `${EXECUTIVE_BOARD.name} of ${organization}`) ?? null);
}
const BESIDE = /(?:Assembly|Council) of the .+$/;

/** The issuer of a document by its own symbol: whose "its resolution" is. */
export function issuerOfSymbol(symbol: string | null): Issuer | null {
  if (symbol === null) return null;
  const compact = symbol.replace(/\s+/g, '').toUpperCase();
  if (compact.startsWith('A/HRC/')) return HUMAN_RIGHTS_COUNCIL;
  if (compact.startsWith('E/CN.4/SUB.2/')) return SUB_COMMISSION;
  if (compact.startsWith('E/CN.4/')) return COMMISSION_ON_HUMAN_RIGHTS;
  if (/^A\/(?:RES|DEC|ES-?\d+\/RES|INF)\//.test(compact)) return GENERAL_ASSEMBLY;
  if (compact.startsWith('S/')) return SECURITY_COUNCIL;
  if (/^E\/(?:RES|DEC|\d{4})\//.test(compact)) return ECONOMIC_AND_SOCIAL_COUNCIL;
  if (compact.startsWith('T/')) return TRUSTEESHIP_COUNCIL;
  return null;
}

const MARKED = ISSUERS.filter(({ mark }) => mark !== null);

/** The issuers whose mark the number of an act bears: several have "GC" in "GC 24/14", two funds "B.19/06". */
function issuersOfMark(number: string): readonly Issuer[] {
  const mark = markIn(number);
  if (mark !== undefined) return ISSUERS.filter((issuer) => issuer.label === mark);
  return LETTER.test(number) ? MARKED.filter((issuer) => issuer.mark?.test(number)) : [];
}

/** The one issuer whose mark the number of an act bears: "CP" in "1/CP.21", "BC" in "BC-14/12", "MSC.428(98)". */
export function issuerOfMarked(number: string): Issuer | null {
  const [first = null, ...others] = issuersOfMark(number);
  return others.length === 0 ? first : null;
}

/** What all call themselves who have the mark of a number: "Governing Council" for "GC 24/14"; null where no mark is there. */
export function nounOfMarked(number: string): string | null {
  const nouns = new Set(issuersOfMark(number).map(({ noun }) => noun));
  return nouns.size === 1 ? ([...nouns][0] ?? null) : null;
}

const LETTER = /[A-Z]/;

const LETTERS = /[A-Z]{2}/;

/** "CP" in "1/CP.21", "BC" in "BC-14/12", "WHA" in "WHA74.7". */
function markIn(number: string): string | undefined {
  if (!LETTERS.test(number)) return undefined;
  const behind = /^\d{1,3}\/(CP|CMP|CMA|COP)\.\d{1,2}$/.exec(number)?.[1];
  // The Cartagena Protocol's meetings since the eighth: "CP-VIII/3", "CP-9/1".
  if (/^CP-[\dIVX]/.test(number)) return 'BS';
  return (
    behind ??
    /^(BS|BC|RC|SC|MC|NP|OEWG)-[\dIVX]+\/\d|^(WHA|EB)\d+(?:\.R?\d|\(\d)|^(GC)[.-]?\d{1,2}\/\d/
      .exec(number)
      ?.slice(1)
      .find(Boolean)
  );
}

/** The issuer whose decisions a document contains: `UNEP/CBD/COP/9/29` reports those of a conference. */
export const issuerOfReport = (symbol: string): Issuer | null =>
  ISSUERS.find(({ reports }) => reports?.test(symbol)) ?? null;

/** Whether the figure before the stroke is the year: "90/34" of the Governing Council of UNDP. */
export const countsByYear = ({ yearBefore }: Issuer): boolean => yearBefore === 1900;

const CALLED = new Map<string, readonly Issuer[]>();
for (const issuer of ISSUERS) CALLED.set(issuer.noun, [...(CALLED.get(issuer.noun) ?? []), issuer]);

/** All bodies that texts call by this noun for short: "Council", "Assembly". */
export const issuersCalled = (noun: string): readonly Issuer[] => CALLED.get(noun) ?? [];

/** The number of an act as its id has it: without the year, in one spelling. */
export const numberInId = (canonical: string): string =>
  canonical
    // "WHA66.10", "GC 24/14", "GC.23/9": the mark says whose it is; nor is the year behind a part, "WHA66.10 (2013)", "XII.4 (2015)".
    .replace(/^(?:WHA|EB|GC[.-]?(?=\d+\/\d))(?=\d)/, '')
    .replace(/^(\d+(?:\.\d+|\(\d+\)|\.R\d+))\((?:19|20)\d\d\)$/, '$1')
    .replace(/^([IVX]+\.\d+)\((?:19|20)\d\d\)$/, '$1')
    // "LC LP.2 (2010)", where a hyphen was lost.
    .replace(/^LCLP(?=\.)/, 'LC-LP')
    // "dec-GB.335/INS/14": the Governing Body's mark.
    .replace(/^dec-GB\.(?=\d)/, '')
    // "36 C/Resolution 40" and "36 C/40" are one.
    .replace(/(?<=^\d{2,3}(?:C|EX)\/)(?:Res(?:olutions?|\.)|Dec(?:isions?|\.))/, '');

/** Of these the mark stands before the session, "BC-13/12"; their own texts may leave it out. */
const MARKED_BY_SESSION: ReadonlySet<string> = new Set(['BC', 'RC', 'SC', 'MC', 'NP']);

/** The number with the mark that its issuer's numbers bear: "BC-13/12" for "13/12"; as it is where none was left out. */
export const withMark = ({ label }: Issuer, number: string): string =>
  MARKED_BY_SESSION.has(label) && /^\d{1,2}\/\d/.test(number) ? `${label}-${number}` : number;
