import type { ParsedDocument } from '../../parse/document.ts';
import { asEntityId, type EntityId } from '../../symbols/ids.ts';
import { SHARED_NAMES } from '../../registry/shared-names.ts';
import { slugOf } from '../../registry/slug.ts';
import { joined } from './slugs.ts';
import type { Named } from './named.ts';
import { Conventions } from './conventions.ts';
import { HostStates, ofParties } from './host-states.ts';
import { establishedBy, registeredIdentity, type Identity } from './identity.ts';

const AGREED_CONCLUSIONS = 'soft-law/agreed-conclusions';
const REACH = 260;

/**
 * The names with the identity that their surroundings give them: "agreed conclusions adopted by the
 * Commission … at its fifty-fifth session" are those of that session. Left out: words that mean no
 * particular text ("its agreed conclusions"). `defined`: the short forms that the text itself defines.
 */
export function qualifiedNames(
  document: ParsedDocument,
  names: readonly Named[],
  defined: ReadonlyMap<string, Identity>,
): readonly Named[] {
  if (!names.some(({ identity }) => isUnqualified(identity) || identity.name.startsWith(STATUS)))
    return names;
  const around: Around = {
    document,
    conventions: new Conventions(document, names, defined),
    hosts: new HostStates(document.reading, names),
  };
  const told = names.map((named) =>
    isUnqualified(named.identity) ? byWordsAround(around, named) : withHost(named),
  );
  const known = told.filter((named) => named !== null);
  const meant = new Map<string, Identity>();
  const meantBy = (identity: Identity): Identity => {
    const one = onlyOne(known, identity) ?? byWords(document, identity) ?? ofDocument(document, identity);
    meant.set(identity.id, one);
    return one;
  };
  return told.flatMap((named, index) => {
    if (named) return [named];
    const untold = names[index];
    if (!untold || !isShared(untold.identity.id)) return [];
    return [{ ...untold, identity: meant.get(untold.identity.id) ?? meantBy(untold.identity) }];
  });
}

const STATUS = 'Status of ';
/** "Status of Forces Agreement between …" is the same as the one that the words around tell. */
function withHost(named: Named): Named {
  if (!named.identity.name.startsWith(STATUS)) return named;
  return { ...named, identity: ofParties(named.identity) ?? named.identity };
}

/** "the Eighth Review Conference", "the fifth Summit": each series has one. */
const COUNTED =
  /^conference\/(?:first|second|third|[a-z]+th)-(?:review-|ministerial-|high-level-)?(?:conference|summit|congress)$/;
const isShared = (id: EntityId): boolean => SHARED_NAMES.has(id) || COUNTED.test(id);

const isUnqualified = (identity: Identity): boolean =>
  identity.entity === null && (identity.id === AGREED_CONCLUSIONS || isShared(identity.id));

const renamed = (identity: Identity, name: string): Identity => ({
  ...identity,
  id: asEntityId(`${identity.id.slice(0, identity.id.indexOf('/'))}/${slugOf(joined(name))}`),
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

/** A text, and who answers in it whose a shared name is. */
interface Around {
  readonly document: ParsedDocument;
  readonly conventions: Conventions;
  readonly hosts: HostStates;
}

/** What the words around the name say that it is; null: nothing. */
function byWordsAround({ document, conventions, hosts }: Around, named: Named): Named | null {
  const { start, end, identity } = named;
  if (identity.id === AGREED_CONCLUSIONS) {
    const name = agreedConclusions(document, named);
    return name === null ? null : { ...named, identity: renamed(identity, name) };
  }
  const shared = SHARED_NAMES.get(identity.id);
  if (shared?.ofHostStates || shared?.ofConventions) {
    const one = shared.ofHostStates ? hosts.agreementOf(named) : conventions.meetingOf(named);
    return one && { ...named, identity: one };
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
    if (identity.id !== id && identity.name.replace(/^United Nations /, '').startsWith(`${name} `))
      full.set(identity.id, identity);
  return full.size === 1 ? ([...full.values()][0] ?? null) : null;
}

/** The one that the text's words tell: of two that they tell none. */
function byWords({ reading }: ParsedDocument, { id }: Identity): Identity | null {
  const told = SHARED_NAMES.get(id)?.meanings.filter(({ words }) => words.test(reading)) ?? [];
  const [only] = told;
  return only && told.length === 1 ? registeredIdentity(only.means) : null;
}

/** Nothing says which one: the one that this document means, and no other. */
function ofDocument({ heading: { symbol } }: ParsedDocument, identity: Identity): Identity {
  return symbol ? renamed(identity, `${identity.name} (${symbol})`) : identity;
}
