import type { Network } from '../graph/model/network.ts';
import { activeFacets, withValues, type ChosenValues } from '../state/filters.ts';
import { FACET_IDS, INSTRUMENT_FACETS, USE_FACETS, slugOf, type FacetId } from './facets.ts';
import { instrumentPasses, passing } from './passing.ts';

/** A value that can be chosen, with how many there are of it. */
export interface FacetValue {
  readonly value: string;
  /** What it is called, where the graph says it; null where the texts do. */
  readonly name: string | null;
  /** Instruments, or citations for what only citations have, that would be shown. */
  readonly count: number;
  readonly chosen: boolean;
}

export type FacetCounts = { readonly [Id in FacetId]: readonly FacetValue[] };

/**
 * How many have each value, with all other filters applied: what one sees when one chooses it. A chosen value stays
 * in the list, also when nothing has it.
 */
export function facetCounts(network: Network, chosen: ChosenValues): FacetCounts {
  const names = namesOf(network);
  const all = passing(network, chosen);
  const counted = (id: FacetId): readonly FacetValue[] => {
    // What the facet itself keeps out is what one may add.
    const others = chosen[id] ? passing(network, withValues(chosen, id, [])) : all;
    const counts = new Map((chosen[id] ?? []).map((value) => [value, 0]));
    const add = (value: string, count: number) => counts.set(value, (counts.get(value) ?? 0) + count);
    const ofUse = USE_FACETS.find((facet) => facet.id === id);
    if (ofUse)
      for (const { uses } of others.links)
        for (const use of uses) for (const value of ofUse.values(use)) add(value, use.count);
    const ofInstrument = INSTRUMENT_FACETS.find((facet) => facet.id === id);
    if (ofInstrument)
      for (const instrument of others.instruments)
        // The middle is shown whatever is chosen; here it counts as what it is.
        if (instrumentPasses(instrument, withValues(chosen, id, [])))
          for (const value of ofInstrument.values(instrument)) add(value, 1);
    return inOrder(id, [...counts])
      .filter(([value]) => id !== 'year' || isOffered(value, counts) || chosen.year?.includes(value))
      .map(([value, count]) => ({
        value,
        count,
        name: names.get(`${id} ${value}`) ?? null,
        chosen: chosen[id]?.includes(value) ?? false,
      }));
  };
  return {
    kind: counted('kind'),
    organ: counted('organ'),
    year: counted('year'),
    subject: counted('subject'),
    role: counted('role'),
    place: counted('place'),
    held: counted('held'),
  };
}

/** With more years than these, decades are offered. */
const MOST_YEARS = 12;

function isOffered(value: string, counts: ReadonlyMap<string, number>): boolean {
  const years = [...counts.keys()].filter((one) => !one.endsWith('s')).length;
  return value.endsWith('s') === years > MOST_YEARS;
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(id: FacetId, counts: [string, number][]): [string, number][] {
  const order = [...INSTRUMENT_FACETS, ...USE_FACETS].find((facet) => facet.id === id)?.order ?? [];
  return counts.sort(([a, one], [b, other]) => {
    if (order === 'count') return other - one || byName(a, b);
    const places: readonly string[] = order;
    return places.indexOf(a) - places.indexOf(b) || byName(a, b);
  });
}

/** What organs and subjects are called, by facet and value. */
export function namesOf({ instruments }: Network): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { body, subjects } of instruments) {
    if (body !== null) names.set(`organ ${slugOf(body.id)}`, body.name);
    for (const { id, name } of subjects) names.set(`subject ${slugOf(id)}`, name);
  }
  return names;
}

/** A filter to take away when nothing is left, and what would then be shown. */
export interface WayOut {
  /** null: no one filter is enough, all have to go. */
  readonly facet: FacetId | null;
  readonly found: number;
}

/** When filters leave nothing: which one to take away, the one that gives most first. */
export function waysOut(network: Network, chosen: ChosenValues): readonly WayOut[] {
  const single = activeFacets(chosen)
    .map((facet) => ({ facet, found: passing(network, withValues(chosen, facet, [])).found }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || FACET_IDS.indexOf(a.facet) - FACET_IDS.indexOf(b.facet));
  return single.length > 0 ? single : [{ facet: null, found: passing(network, {}).found }];
}
