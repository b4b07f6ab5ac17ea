import { BODIES } from '../../ingest/registry/tables.ts';
import { ORGANS } from '../../ingest/symbols/spelling.ts';
import type { BodyModel, Series } from './models.ts';

/** Conferences have symbols under the organ that called them, and are none of its bodies. */
const OF_A_CONFERENCE = /^(?:A|E)\/CONF\b/;

const BY_PREFIX = new Map<string, BodyModel>();
for (const { id, name, kind, aliases, symbolPrefix } of BODIES) {
  // Two bodies may issue under one prefix; the table has the one first that the series is named after.
  if (symbolPrefix !== '' && !BY_PREFIX.has(symbolPrefix))
    BY_PREFIX.set(symbolPrefix, { node: 'body', id, name, kind, aliases });
}

/**
 * The body in whose series an instrument is numbered, which its symbol tells: the longest prefix that the registry
 * knows. Null where there is no symbol (treaties, entries of series), and for what no registered body issues.
 * @example organOf('A/RES/48/104') // General Assembly
 * @example organOf('A/HRC/RES/38/6') // Human Rights Council
 */
export function organOf(id: string): BodyModel | null {
  if (OF_A_CONFERENCE.test(id)) return null;
  const parts = id.split('/');
  for (let length = parts.length - 1; length > 0; length--) {
    const body = BY_PREFIX.get(parts.slice(0, length).join('/'));
    if (body) return body;
  }
  return null;
}

/** The name of that body, for lists and files. */
export const organNameOf = (id: string): string | null => organOf(id)?.name ?? null;

/** The body whose symbols begin so, or that is called so for short: the Human Rights Council of `A/HRC` and `HRC`. */
export function bodyIssuing(written: string): BodyModel | null {
  const prefix = written.trim().toUpperCase();
  return BY_PREFIX.get(ORGANS[prefix] ?? prefix) ?? null;
}

/**
 * The series of a body, of which `organOf` says the same; none of a body that the registry knows no symbols of.
 * @example seriesOf('body/human-rights-council') // A/HRC/…, and not A/HRC/AC/…
 */
export function seriesOf(body: string): readonly Series[] {
  return [...BY_PREFIX].flatMap(([prefix, { id }]) =>
    id === body ? [{ within: `${prefix}/`, apart: apartFrom(`${prefix}/`) }] : [],
  );
}

/** Where other series begin within one; not again where these have others within them. */
function apartFrom(within: string): readonly string[] {
  const others = [...BY_PREFIX.keys()].map((prefix) => `${prefix}/`).concat('A/CONF', 'E/CONF');
  const inside = others.filter((other) => other.startsWith(within) && other !== within);
  return inside.filter((each) => !inside.some((other) => other !== each && each.startsWith(other)));
}
