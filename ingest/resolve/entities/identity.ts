import { Memo } from '../../memo.ts';
import { MONTHS } from '../../parse/dates.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import type { EntityKind } from '../../record.ts';
import type { NameCandidate } from '../../recognize/names.ts';
import { REGISTERED, registered, type RegisteredEntity } from '../../registry/registry.ts';
import { slugOf } from '../../registry/slug.ts';
import { asEntityId, type EntityId } from '../../symbols/ids.ts';
import { specialSession } from './sessions.ts';
import { organIn } from './organs.ts';
import { joined, LOOSELY, looseSlug, slugWithoutSmallWords } from './slugs.ts';
import { numberedProtocol, onlyProtocol, protocolAbout, protocolGroup } from './which-protocol.ts';
import type { Slugs } from './registered-slugs.ts';
import { yearBefore } from './year-before.ts';
import { yearOfText } from './year-of-text.ts';
import slugs from './registered-slugs.ts?built';

/** Which thing a name means. */
export interface Identity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly entity: RegisteredEntity | null;
}

const FOLDER: Readonly<Record<EntityKind, string>> = {
  treaty: 'treaty',
  softLaw: 'soft-law',
  conference: 'conference',
  body: 'body',
};

/** Registered names by slug, made when the program is built. */
const BY_SLUG = new Map<string, RegisteredEntity>();
for (const [slug, index] of slugs as Slugs) {
  const entity = REGISTERED[index];
  if (entity) BY_SLUG.set(slug, entity);
}

/** International labour standards by number. */
const LABOUR = new Map<string, RegisteredEntity>();
for (const entity of REGISTERED) {
  const number = /(Convention|Recommendation)\b.*\(No\. (\d+)\)$/.exec(entity.name);
  if (number) LABOUR.set(`${number[1]} ${number[2]}`, entity);
}

/** "Committee … resolution 1533", "Panel of Experts … resolution 1591". */
const BY_RESOLUTION =
  /(Committee of Experts|Commission of Experts|Special Commission|Committee|Sub-Committee|Panel of Experts|Group of Experts)\b.*?resolutions? (\d+)/;

/** A candidate of the registry's phrases, and where it stands. */
interface Asked {
  readonly document: ParsedDocument;
  readonly candidate: NameCandidate;
  /** Its words, as the name is written. */
  readonly text: string;
  /** The treaty named before it. */
  readonly treatyBefore: Identity | null;
}

/** The thing that a candidate names; null: a short form of something that the text has not named. */
export function identify(
  document: ParsedDocument,
  candidate: NameCandidate,
  treatyBefore: Identity | null,
): Identity | null {
  if (candidate.entity) return earlier(document, candidate, candidate.entity) ?? of(candidate.entity);
  const { kind, rule } = candidate;
  const text = nameOf(document, candidate);
  if (rule.startsWith('phrase.labour') || / \(No\. ?\d{1,3}\)$/.test(text)) return labourStandard(kind, text);
  const read = BY_RULE.get(rule);
  if (read) return read({ document, candidate, text, treatyBefore });
  // "Model Convention on Ferries": nobody is party to it.
  return byName(kind === 'treaty' && MODEL.test(text) ? 'softLaw' : kind, text);
}

const ofMeetingNamed = ({ candidate: { kind }, text }: Asked): Identity => ofMeeting(kind, text);

/** What is named in words of their own, by the rule that found them; all others by their name. */
const BY_RULE: ReadonlyMap<string, (asked: Asked) => Identity | null> = new Map([
  ['phrase.established-committee', ({ text }) => establishedBy(text)],
  ['phrase.numbered-committee', ({ text }) => numberedCommittee(text)],
  ['phrase.own-committee', ownCommittee],
  ['phrase.high-level-meeting', ofMeetingNamed],
  ['phrase.counted-high-level-meeting', ofMeetingNamed],
  ['phrase.political-declaration', ofMeetingNamed],
  ['phrase.declaration-of-meeting', ofMeetingNamed],
  ['phrase.outcome-document', ofMeetingNamed],
  ['phrase.general-comment', ({ candidate: { kind }, text }) => byName(kind, commentName(text))],
  [
    'phrase.main-committees',
    ({ text }) => registeredIdentity(asEntityId(`body/${/^\w+/.exec(text.toLowerCase())?.[0]}-committee`)),
  ],
  [
    'phrase.special-session',
    ({ document, candidate, text }) => {
      const whole = specialSession(document, candidate, text);
      return whole === null ? null : byName(candidate.kind, whole);
    },
  ],
  ['phrase.own-rules-of-procedure', ({ document }) => ownRules(document)],
  [
    'phrase.ceasefire-agreement',
    ({ candidate: { kind }, text }) =>
      byName(kind, text.replace(/(?:signed|concluded).* on (?=\d)/, 'of ').replace('e-f', 'ef')),
  ],
  [
    'phrase.experts-on',
    ({ candidate: { kind }, text }) => byName(kind, text.replace(/(?<=experts) in (?=the )/, ' on ')),
  ],
  ['phrase.thereto', protocolThereto],
]);

/** "a Committee of the Security Council consisting of all its members": the one that this resolution sets up. */
function ownCommittee({ document: { heading, reading }, candidate: { start } }: Asked): Identity | null {
  const own = /^S\/RES\/(\d+ ?\(\d{4}\))$/.exec(heading.symbol ?? '')?.[1];
  return own === undefined || EARLIER.test(reading.slice(Math.max(0, start - 20), start))
    ? null
    : establishedBy(`Committee established pursuant to resolution ${own}`);
}

/** "general comments Nos. 3", "general recommendations 19": of a list each has the name that it has alone. */
const commentName = (text: string): string =>
  text.replace(/^(.*?(?:omment|ecommendation))(?:s Nos?\.|s? (?=\d))/, '$1 No. ').replace(/No\. +/, 'No. ');

/** "the Optional Protocol thereto", "its 2005 |Protocol|". */
function protocolThereto({
  document: { reading },
  candidate: { start, end },
  text,
  treatyBefore,
}: Asked): Identity | null {
  const year = yearBefore(reading, start) ?? (Number(/(?:19|20)\d\d/.exec(text)?.[0] ?? 0) || null);
  return treatyBefore && protocolTo(treatyBefore, text, year, reading.slice(end, end + SUBJECT_REACH));
}

const MODEL = /^(?:United Nations )?Model (?=\p{Lu})/u;

/** Under the name that the registry has; of others the Assembly, whose meeting it is, may be left out. */
function ofMeeting(kind: EntityKind, text: string): Identity {
  const whole = byName(kind, text);
  return whole.entity
    ? whole
    : byName(kind, text.replace(/ plenary| of the (?:General )?Assembly(?= (?:on|to) )/g, ''));
}

/** "rule 28 of its provisional rules of procedure": of the organ whose text it is. */
function ownRules({ heading: { symbol } }: ParsedDocument): Identity | null {
  const rules = OWN_RULES.find(([series]) => symbol !== null && series.test(symbol))?.[1];
  return rules === undefined ? null : registeredIdentity(asEntityId(`soft-law/${rules}`));
}

const OWN_RULES: readonly (readonly [series: RegExp, rules: string])[] = [
  [/^S\//, 'provisional-rules-of-procedure-of-the-security-council'],
  [/^A\/(?:RES|DEC)\//, 'rules-of-procedure-of-the-general-assembly'],
  [/^E\/(?:RES|DEC|\d)/, 'rules-of-procedure-of-the-economic-and-social-council'],
];

/** One for each entity of the registry. */
const IDENTITIES = new Map<RegisteredEntity, Identity>();
for (const entity of REGISTERED) {
  const { id, kind, name } = entity;
  IDENTITIES.set(entity, { id, kind, name, entity });
}

/** What the registry holds under an id; null: nothing. */
export function registeredIdentity(id: EntityId): Identity | null {
  const entity = registered(id);
  return entity && of(entity);
}

function of(entity: RegisteredEntity): Identity {
  const { id, kind, name } = entity;
  return IDENTITIES.get(entity) ?? { id, kind, name, entity };
}

/** The identities of names by their kind: the same few come again and again. */
const NAMED = {
  treaty: new Memo((name) => named('treaty', name)),
  softLaw: new Memo((name) => named('softLaw', name)),
  conference: new Memo((name) => named('conference', name)),
  body: new Memo((name) => named('body', name)),
} satisfies Record<EntityKind, Memo<Identity>>;

export const byName = (kind: EntityKind, name: string): Identity => NAMED[kind].of(name);

const LONGEST_NEGOTIATED = 2;

/**
 * What a short name means in a text older than what the registry has under it: the "Paris Agreement" of
 * 1995. Full names of some length are used before what they name is adopted.
 */
function earlier(
  document: ParsedDocument,
  candidate: NameCandidate,
  { name, year }: RegisteredEntity,
): Identity | null {
  const citing = year === null ? null : yearOfText(document.heading);
  if (year === null || citing === null || citing >= year) return null;
  const text = nameOf(document, candidate);
  // "the Arms Trade Treaty", while it is negotiated.
  const least = citing < year - LONGEST_NEGOTIATED ? 4 : 3;
  if (text === name && name.split(' ').length >= least) return null;
  const { kind } = candidate;
  const id = asEntityId(`${FOLDER[kind]}/${slugOf(joined(text))}-before-${year}`);
  return { id, kind, name: text, entity: null };
}

/** "Convention |of 2 December 1949| for the Suppression of …": the registry's names have no day. */
const DAY_INSIDE = /(?<=^(?:[\p{L}-]+ ){1,4})of (?:\d{1,2} \p{L}+ )?(?:18|19|20)\d\d (?=\p{Ll}+ )/u;
/** "Protocol |VI| on False Lights": nor its number among those of one convention. */
const NUMBER_INSIDE = /(?<=^Protocol )[IVX]{1,4} (?=on )/;
/** "|Hague| Convention on …": a treaty's place stands before its name as often as not. */
const PLACE =
  /^(?:The )?(?:Hague|Geneva|Vienna|New York|Montreal|Tokyo|Rome|London|Paris|Brussels|Washington|Chicago|Warsaw) (?=(?:Convention|Protocol|Agreement|Treaty) \p{Ll})/u;

function named(kind: EntityKind, name: string): Identity {
  const plain = kind === 'treaty' ? name.replace(DAY_INSIDE, '').replace(NUMBER_INSIDE, '') : name;
  const known =
    BY_SLUG.get(slugWithoutSmallWords(name)) ??
    (plain === name ? undefined : BY_SLUG.get(slugWithoutSmallWords(plain))) ??
    (PLACE.test(plain) ? BY_SLUG.get(slugWithoutSmallWords(plain.replace(PLACE, ''))) : undefined);
  if (known?.kind === kind) return of(known);
  // "… on Administrative and Budgetary Questions|a|": the letter of a table's note.
  const marked = /[a-z]s[a-e]$/.test(name)
    ? BY_SLUG.get(slugWithoutSmallWords(name.slice(0, -1)))
    : undefined;
  if (marked?.kind === kind) return of(marked);
  const loose = known ? null : looseSlug(plain);
  const varied = loose === null ? undefined : BY_SLUG.get(`${LOOSELY}${loose}`);
  if (varied?.kind === kind) return of(varied);
  const protocol = kind === 'treaty' ? protocolOf(name) : null;
  if (protocol) return protocol;
  const whole = kind === 'body' ? organOf(name) : null;
  if (whole !== null && whole !== name) return byName(kind, whole);
  return { id: asEntityId(`${FOLDER[kind]}/${slugOf(joined(name))}`), kind, name, entity: null };
}

const PROTOCOL_TO =
  /^((?:(?:First|Second|Third|Optional|Additional|Amended|Supplementary|(?:19|20)\d\d) )*Protocol(?:s| [IVX]{1,4})?)(?: [Aa]dditional)? to (?:the )?(.+)$/;

/** "Additional Protocol II to the |Treaty of Oslo|": of the registry, or under the treaty's own name. */
function protocolOf(name: string): Identity | null {
  const [, protocol = '', to = ''] = PROTOCOL_TO.exec(name) ?? [];
  const treaty = to === '' ? undefined : BY_SLUG.get(slugWithoutSmallWords(to));
  if (treaty?.kind !== 'treaty') return null;
  const isOptional = protocol.includes('Optional');
  const group = protocol.endsWith('s') ? protocolGroup(treaty.id, { isOptional }) : null;
  if (group) return of(group);
  const number = /(?:Amended )?Protocol [IVX]+$/.exec(protocol)?.[0];
  const known = number && numberedProtocol(treaty.id, number);
  if (known) return of(known);
  return treaty.name === to ? null : byName('treaty', `${protocol} to the ${treaty.name}`);
}

/** "Executive Board of the World Health Organization" of "WHO Executive Board": one organ under all names of its organization. */
function organOf(name: string): string | null {
  const parts = organIn(name);
  const owner = parts && BY_SLUG.get(slugWithoutSmallWords(parts.organization));
  return owner?.kind === 'body' ? `${parts?.organ} of the ${owner.name}` : null;
}

const DAY = new RegExp(String.raw`^(?:[\d-]+(?: (?:and|to) \d+)? (?:${MONTHS}) (?=\d{4} ))`);

/**
 * As printed, in one line and without markers; "1954 Convention …" without its year: the name has none; "An Agenda for
 * …" without its article. A later member of a list has the words of the first.
 */
export function nameOf(
  document: ParsedDocument,
  { start, end, kind, noun, shared, rule }: NameCandidate,
): string {
  const printed = document.reading
    .slice(start, end)
    .replace(/\uE000+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (noun !== undefined) return `${noun} No. ${printed.replace(/^Nos?\. ?/, '')}`;
  if (shared !== undefined)
    return printed.endsWith(`${shared}s`) ? printed.slice(0, -1) : `${printed} ${shared}`;
  if (kind === 'softLaw' && rule.startsWith('form.')) return printed.replace(DAY, '').replace(/^An? /, '');
  if (kind === 'conference') return printed.replace(DAY, '');
  return kind === 'treaty' ? printed.replace(/^(?:19|20)\d\d (?=\p{L})/u, '') : printed;
}

function labourStandard(kind: EntityKind, text: string): Identity {
  const number = /Nos?\. ?(\d+)/.exec(text)?.[1] ?? '';
  const noun = kind === 'treaty' ? 'Convention' : 'Recommendation';
  const known = LABOUR.get(`${noun} ${number}`);
  if (known) return of(known);
  const name = `International Labour Organization ${noun} No. ${number}`;
  return { id: asEntityId(`${FOLDER[kind]}/${slugOf(name)}`), kind, name, entity: null };
}

/** Sanctions committees and their experts by the resolution that set them up: "committee 1533". */
const ESTABLISHED = new Map<string, RegisteredEntity>();
for (const entity of REGISTERED) {
  for (const name of [entity.name, ...entity.aliases]) {
    const by = BY_RESOLUTION.exec(name);
    if (by) ESTABLISHED.set(`${by[1]} ${by[2]}`, ESTABLISHED.get(`${by[1]} ${by[2]}`) ?? entity);
  }
}

/** "the Committee established pursuant to paragraph 3 (a) of resolution 1591 (2005)": known by the number. */
export function establishedBy(text: string): Identity {
  const by = BY_RESOLUTION.exec(text);
  const known = by && ESTABLISHED.get(`${by[1]} ${by[2]}`);
  return known ? of(known) : byName('body', text);
}

/** "the 1267/1989 Committee": of the first of these resolutions that set one up. */
export function numberedCommittee(text: string): Identity | null {
  for (const [number] of text.matchAll(/\d+/g)) {
    const known = ESTABLISHED.get(`Committee ${number}`);
    if (known) return of(known);
  }
  return null;
}

/** What a protocol is about, behind "thereto": its first words tell it from the others. */
const SUBJECT = /^ (?:on|relating to|concerning|aiming at) (?:the )?([a-z]+(?: [a-z]+){1,2})/i;
const SUBJECT_REACH = 80;

/** "by resolution 1518 (2003) it |established a| Committee of the Security Council": another resolution did. */
const EARLIER = /\bestablished (?:a |the )?$/;

/** "the Optional Protocol thereto": of the treaty named before it. */
function protocolTo(treaty: Identity, text: string, year: number | null, behind: string): Identity {
  const isPlural = /protocols/i.test(text);
  const isOptional = /optional/i.test(text);
  const words = { isOptional, year };
  const subject = SUBJECT.exec(behind)?.[1];
  const known =
    (subject === undefined ? null : protocolAbout(treaty.id, subject)) ??
    (isPlural ? protocolGroup(treaty.id, words) : onlyProtocol(treaty.id, words));
  if (known) return of(known);
  const noun = `${isOptional ? 'Optional ' : ''}Protocol${isPlural ? 's' : ''}`;
  return byName('treaty', `${noun} to the ${treaty.name}`);
}
