import type { Network, NetworkInstrument, NetworkLink } from '../graph/model/network.ts';
import type { ChosenValues } from '../state/filters.ts';
import { INSTRUMENT_FACETS, USE_FACETS, type Use } from './facets.ts';

/** Whether an instrument has, of each facet with chosen values, one of them. */
export function instrumentPasses(instrument: NetworkInstrument, chosen: ChosenValues): boolean {
  return INSTRUMENT_FACETS.every(({ id, values }) => hasOne(values(instrument), chosen[id]));
}

/** Whether a citation does what, and stands where, is chosen. */
export function citationPasses(use: Use, chosen: ChosenValues): boolean {
  return USE_FACETS.every(({ id, values }) => hasOne(values(use), chosen[id]));
}

/** Whether something is chosen that only citations have. */
function narrowsUses(chosen: ChosenValues): boolean {
  return USE_FACETS.some(({ id }) => (chosen[id]?.length ?? 0) > 0);
}

/** What a filter lets through: the instrument in the middle always, for all is drawn around it. */
export interface Passing {
  readonly instruments: readonly NetworkInstrument[];
  readonly links: readonly NetworkLink[];
  /** Instruments other than the one in the middle. */
  readonly found: number;
}

/** The instruments and links that pass; with roles or places chosen, only what such citations link. */
export function passing(network: Network, chosen: ChosenValues): Passing {
  const byUse = narrowsUses(chosen);
  const ids = new Set<string>();
  for (const instrument of network.instruments)
    if (instrument.isRoot || instrumentPasses(instrument, chosen)) ids.add(instrument.id);
  const links = network.links.flatMap((link) => {
    if (!ids.has(link.source) || !ids.has(link.target)) return [];
    return byUse ? narrowedLink(link, chosen) : [link];
  });
  const linked = byUse ? new Set(links.flatMap(({ source, target }) => [source, target])) : null;
  const instruments = network.instruments.filter(
    ({ id, isRoot }) => ids.has(id) && (isRoot || linked === null || linked.has(id)),
  );
  return { instruments, links, found: instruments.filter(({ isRoot }) => !isRoot).length };
}

/** The link with those of its citations that pass; none when no one does. */
function narrowedLink(link: NetworkLink, chosen: ChosenValues): readonly NetworkLink[] {
  const uses = link.uses.filter((use) => citationPasses(use, chosen));
  if (uses.length === 0) return [];
  return uses.length === link.uses.length
    ? [link]
    : [{ ...link, uses, citations: uses.reduce((sum, { count }) => sum + count, 0) }];
}

function hasOne(values: readonly string[], wanted: readonly string[] = []): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}
