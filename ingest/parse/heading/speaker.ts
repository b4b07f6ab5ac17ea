import { COMMISSION_FOR_AFRICA, ISSUERS, issuerNamed, issuerOfReport } from '../../registry/issuers.ts';
import { bodyIdOf, registered } from '../../registry/registry.ts';
import { SHARED_SPEAKERS, sharedSpeaker } from '../../registry/shared-speakers.ts';
import type { EntityId } from '../../symbols/ids.ts';
import { ordinalValue } from '../../symbols/ordinal.ts';
import { isNarrative, isOpening, withoutClause } from '../lines/line-kinds.ts';

const SYMBOL = /^[A-Z]{2,5}\/\S{3,40}$/;

/** The body that speaks ("The Trusteeship Council,"), where the registry knows it. */
export function speakerIn(lines: readonly string[], text: string): EntityId | null {
  for (const line of lines) {
    if (!isOpening(line)) continue;
    const id = speakingBody(line, lines, text);
    if (id !== null) return id;
  }
  const narrator = narratorIn(lines);
  return narrator === null ? null : speakingBody(narrator, lines, text);
}

/** Behind the meeting and the day: ", the Sub-Commission on Prevention of … decided"; or at the beginning. */
const SUBJECT =
  /(?:^|, )[Tt]he ((?:\p{Lu}[\p{L}-]*|(?:of|on|for|the|and|to|in|against)(?= ))(?: (?:\p{Lu}[\p{L}-]*|(?:of|on|for|the|and|to|in|against)(?= )))*)/u;

/** "Following consultations among members of the Security Council, I have been authorized to make the following statement" */
const OF_MEMBERS =
  /^(?:Following|After) consultations [^,]{0,40}\bmembers of the (Security Council|Human Rights Council)\b|\bPresident of the (Security Council|Human Rights Council) made the following statement\b/;

/** Who took the decision that a text tells of, as if it spoke: "The Sub-Commission on …,"; null where it does not tell. */
export function narratorIn(lines: readonly string[]): string | null {
  const told = lines.find(isNarrative) ?? '';
  const name = OF_MEMBERS.exec(told)?.slice(1).find(Boolean) ?? SUBJECT.exec(told)?.[1];
  return name === undefined ? null : `The ${name},`;
}

/**
 * The body of an opening line; of "The Governing Council," the one that the other lines name, or whose report they
 * belong to, else the one that the whole text tells.
 */
export function speakingBody(opening: string, lines: readonly string[], text: string): EntityId | null {
  const name = withoutClause(opening).replace(/^["“[]?The |[\s,:.]+$/g, '');
  if (name === 'Conference of Ministers') return AFRICAN.test(text) ? COMMISSION_FOR_AFRICA.id : null;
  // "The Meeting of the Parties to the Convention,"
  const noun = withoutSession(name).replace(/(?<=Parties) to the (?:Agreement|Convention|Protocol)$/, '');
  if (SHARED_SPEAKERS.includes(noun)) return sharedBody(noun, lines) ?? sharedSpeaker(noun, text)?.id ?? null;
  const id = bodyIdOf(name);
  return registered(id) ? id : (issuerNamed(noun)?.id ?? null);
}

/** In the texts of the Economic Commission for Africa its Conference of Ministers speaks, whose resolutions are the Commission's. */
const AFRICAN = /\bEconomic Commission for Africa\b|\bE\/ECA\//;

/** "Sixtieth World Health Assembly": the body, without the number of its session. */
function withoutSession(name: string): string {
  const [ordinal = ''] = /^[A-Z][a-z]+(?:-[A-Za-z][a-z]*)?(?= )/.exec(name) ?? [];
  return ordinalValue(ordinal) === null ? name : name.slice(ordinal.length + 1);
}

function sharedBody(name: string, lines: readonly string[]): EntityId | null {
  const theirs = ISSUERS.filter((issuer) => issuer.name.startsWith(`${name} `));
  const heading = lines.join('\n').toLowerCase();
  const named = theirs.filter(({ names }) =>
    names.some((full) => full.startsWith(name) && full !== name && heading.includes(full.toLowerCase())),
  );
  const reported = lines
    .flatMap((line) => (SYMBOL.test(line) ? (issuerOfReport(line) ?? []) : []))
    .filter((issuer) => theirs.includes(issuer));
  const [first, ...others] = named.length > 0 ? named : reported;
  return first && others.every((other) => other === first) ? first.id : null;
}
