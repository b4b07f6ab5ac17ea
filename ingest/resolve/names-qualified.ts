import type { ParsedDocument } from '../parse/document.ts';
import { asEntityId } from '../symbols/ids.ts';
import { slugOf } from '../registry/slug.ts';
import type { Named } from './named.ts';
import { establishedBy, registeredIdentity, type Identity } from './names-identity.ts';

/** Names that many things share: each means what the words around it say, or what the document alone means. */
const SHARED: ReadonlySet<string> = new Set([
  'body/panel-of-experts',
  'body/group-of-experts',
  'body/united-nations-group-of-experts',
  'body/group-of-governmental-experts',
  'body/ad-hoc-committee',
  'body/commission-of-inquiry',
  'body/implementation-support-unit',
  'body/joint-military-commission',
  'body/joint-military-committee',
  'body/joint-monitoring-commission',
  'body/joint-monitoring-committee',
  'body/international-commission-of-inquiry',
  'body/independent-international-commission-of-inquiry',
  'conference/conference-of-the-parties-to-the-convention',
  'conference/conference-of-the-states-parties-to-the-convention',
  'conference/meeting-of-states-parties-to-the-convention',
  'conference/meeting-of-the-states-parties-to-the-convention',
  'treaty/comprehensive-peace-agreement',
  'treaty/status-of-forces-agreement',
  'treaty/status-of-mission-agreement',
  'treaty/cessation-of-hostilities-agreement',
  'soft-law/declaration-of-principles',
]);
/** Agreements of one name, each by the State whose war it ended. */
const BY_STATE: Readonly<Record<string, readonly (readonly [state: RegExp, id: string])[]>> = {
  'treaty/comprehensive-peace-agreement': [
    [
      /\bEritrea\b/,
      'treaty/comprehensive-peace-agreement-between-the-government-of-the-state-of-eritrea-and-the-government-of-the-federal-democratic-republic-of-ethiopia',
    ],
    // Of the Central African Republic, whose neighbour is the Sudan.
    [/\bLibreville\b/, 'treaty/libreville-comprehensive-peace-agreement'],
    [
      /\bLiberian?\b/,
      'treaty/comprehensive-peace-agreement-between-the-government-of-liberia-the-liberians-united-for-reconciliation-and-democracy-the-movement-for-democracy-in-liberia-and-the-political-parties',
    ],
    [
      /\bNepal/,
      'treaty/comprehensive-peace-agreement-between-the-government-of-nepal-and-the-communist-party-of-nepal-maoist',
    ],
    [
      /\bSudan/,
      'treaty/comprehensive-peace-agreement-between-the-government-of-the-republic-of-the-sudan-and-the-sudan-peoples-liberation-movement-sudan-peoples-liberation-army',
    ],
  ],
};
const AGREED_CONCLUSIONS = 'soft-law/agreed-conclusions';
const REACH = 260;

/**
 * The names with the identity that their surroundings give them: "agreed conclusions adopted by the
 * Commission … at its fifty-fifth session" are those of that session. Left out: words that mean no
 * particular text ("its agreed conclusions").
 */
export function qualifiedNames(document: ParsedDocument, names: readonly Named[]): readonly Named[] {
  if (!names.some(({ identity }) => isUnqualified(identity))) return names;
  const told = names.map((named) => (isUnqualified(named.identity) ? byWordsAround(document, named) : named));
  const known = told.filter((named) => named !== null);
  const meant = new Map<string, Identity>();
  const meantBy = (identity: Identity): Identity => {
    const one = onlyOne(known, identity) ?? ofState(document, identity) ?? ofDocument(document, identity);
    meant.set(identity.id, one);
    return one;
  };
  return told.flatMap((named, index) => {
    if (named) return [named];
    const untold = names[index];
    if (!untold || !SHARED.has(untold.identity.id)) return [];
    return [{ ...untold, identity: meant.get(untold.identity.id) ?? meantBy(untold.identity) }];
  });
}

const isUnqualified = (identity: Identity): boolean =>
  identity.entity === null && (identity.id === AGREED_CONCLUSIONS || SHARED.has(identity.id));

const renamed = (identity: Identity, name: string): Identity => ({
  ...identity,
  id: asEntityId(`${identity.id.slice(0, identity.id.indexOf('/'))}/${slugOf(name)}`),
  name,
});

const line = (text: string): string => text.replace(/\uE000+/g, '').replace(/\s+/g, ' ');

/** "relevant agreed conclusions of the Commission", "resolutions and agreed conclusions": none in particular. */
const VAGUE = /\b(?:relevant|all|previous|past|resolutions and|decisions and|implementation of the) $/;
const ADOPTED_BY =
  /^ (?:on ([^,;.()"]{3,120}?) )?(?:adopted by|of) the ((?!.{0,20}session)[A-Z][\w-]+(?:(?: (?:of|on|for|the|and)){0,3} [A-Z][\w-]+){0,8})/;
const OF_SESSION =
  /^ (?:of|adopted at) the ([\w-]+) session of the ([A-Z][\w-]+(?:(?: (?:of|on|for|the|and)){0,3} [A-Z][\w-]+){0,8})/;
/** In the same clause: "…, adopted at its sixty-first session". */
const SESSION = /^[^;."]{0,200}?\b(?:at|during|in) its ([\w-]+) session/;
const NUMBER = /^ (\d{4}\/\d{1,2})\b/;
const SUBJECT = /^ on (?!\d)([^,;.()":]{3,100}?)(?=,|;|\.|"|:|$| adopted| and (?:its|the) )/;

function agreedConclusions({ reading }: ParsedDocument, { start, end }: Named): string | null {
  const behind = line(reading.slice(end, end + REACH));
  const number = NUMBER.exec(behind);
  if (number) return `agreed conclusions ${number[1]}`;
  const ofSession = OF_SESSION.exec(behind);
  if (ofSession) return `agreed conclusions of the ${ofSession[2]} at its ${ofSession[1]} session`;
  const by = ADOPTED_BY.exec(behind);
  const session = SESSION.exec(behind);
  if (by && session) return `agreed conclusions of the ${by[2]} at its ${session[1]} session`;
  if (VAGUE.test(line(reading.slice(Math.max(0, start - 40), start)))) return null;
  const subject = by?.[1] ?? SUBJECT.exec(behind)?.[1];
  return subject ? `agreed conclusions on ${subject}` : null;
}

/** "established pursuant to resolution 1591 (2005)", "originally appointed pursuant to …", "established by … 51/210". */
const SET_UP =
  /^ (?:originally |re-)?(?:established|appointed|created|set up)(?: under| by| pursuant to| in accordance with) (?:paragraph \d+(?: \(\w+\))? of )?(?:(?:its|Security Council|General Assembly) )?resolution (\d{1,4} ?\((?:19|20)\d\d\)|\d{2}\/\d{1,3})/;
const BY_THE_SAME =
  /^ (?:established|appointed|created|set up) (?:by|pursuant to|under) the same resolution\b/;
/** "the establishment, pursuant to paragraph 26 of resolution 1874 (2009), of a |Panel of Experts|". */
const SET_UP_BEFORE = /resolution (\d{1,4} ?\((?:19|20)\d\d\)), of (?:a|the) $/;
const RESOLUTION = /\bresolution (\d{1,4} ?\((?:19|20)\d\d\))/g;

/** What the words around the name say that it is; null: nothing. */
function byWordsAround(document: ParsedDocument, named: Named): Named | null {
  const { start, end, identity } = named;
  if (identity.id === AGREED_CONCLUSIONS) {
    const name = agreedConclusions(document, named);
    return name === null ? null : { ...named, identity: renamed(identity, name) };
  }
  const behind = line(document.reading.slice(end, end + REACH));
  const before = line(document.reading.slice(Math.max(0, start - REACH), start));
  const number =
    SET_UP.exec(behind)?.[1] ??
    (BY_THE_SAME.test(behind) ? [...before.matchAll(RESOLUTION)].at(-1)?.[1] : undefined) ??
    SET_UP_BEFORE.exec(before)?.[1];
  if (number === undefined) return null;
  return {
    ...named,
    identity: establishedBy(`${identity.name} established pursuant to resolution ${number}`),
  };
}

/** "the Panel of Experts" in a text that names one Panel of Experts in full is that one. */
function onlyOne(known: readonly Named[], { name, id }: Identity): Identity | null {
  const full = new Map<string, Identity>();
  for (const { identity } of known)
    if (identity.id !== id && identity.name.startsWith(`${name} `)) full.set(identity.id, identity);
  return full.size === 1 ? ([...full.values()][0] ?? null) : null;
}

/** The one of the only State among these that the text names. */
function ofState({ reading }: ParsedDocument, { id }: Identity): Identity | null {
  const named = (BY_STATE[id] ?? []).filter(([state]) => state.test(reading));
  const [only] = named;
  return only && named.length === 1 ? registeredIdentity(asEntityId(only[1])) : null;
}

/** Nothing says which one: the one that this document means, and no other. */
function ofDocument({ heading: { symbol } }: ParsedDocument, identity: Identity): Identity {
  return symbol ? renamed(identity, `${identity.name} (${symbol})`) : identity;
}
