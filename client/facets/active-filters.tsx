import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { shownNetwork } from '../graph/model/shown.ts';
import type { PartProps } from '../network/part.ts';
import { activeFacets } from '../state/filters.ts';
import { texts } from '../texts/texts.ts';
import { namesOf, waysOut } from './counts.ts';
import { valueName } from './value-name.ts';

/** What is chosen, each with a cross that takes it away; and when nothing is left, which to take away. */
export function ActiveFilters({ view, network, whole, change }: PartProps) {
  const { chosen } = view.filters;
  const active = activeFacets(chosen);
  const open = useMemo(
    () => shownNetwork(whole, view.network, { chosen: {}, open: false }),
    [whole, view.network],
  );
  const names = useMemo(() => namesOf(whole), [whole]);
  if (active.length === 0) return null;
  const words = texts.facets;
  const found = network.instruments.filter(({ isRoot }) => !isRoot).length;
  return (
    <div className="active-filters" role="group" aria-label={words.active}>
      {active.flatMap((facet) =>
        (chosen[facet] ?? []).map((value) => {
          const called = valueName(facet, value, names.get(`${facet} ${value}`) ?? null);
          return (
            <Button
              key={`${facet} ${value}`}
              className="chip"
              aria-label={words.takeAway(words.names[facet], called)}
              onPress={() =>
                change({
                  type: 'choose-values',
                  facet,
                  values: (chosen[facet] ?? []).filter((one) => one !== value),
                })
              }
            >
              {called} <span aria-hidden="true">×</span>
            </Button>
          );
        }),
      )}
      <Button className="link-button" onPress={() => change({ type: 'clear-filters' })}>
        {words.clearAll}
      </Button>
      <span className="note" role="status">
        {words.shown(network.instruments.length, open.instruments.length)}
      </span>
      {found === 0 && open.instruments.length > 1 && (
        <div className="nothing-fits" role="alert">
          <b>{words.emptyHeading}</b> {words.emptyHelp}
          {waysOut(open, chosen).map(({ facet, found: left }) => (
            <Button
              key={facet ?? 'all'}
              className="button"
              onPress={() =>
                change(
                  facet === null ? { type: 'clear-filters' } : { type: 'choose-values', facet, values: [] },
                )
              }
            >
              {facet === null ? words.clearAll : words.without(words.names[facet], left)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
