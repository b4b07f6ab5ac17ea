import { useMemo, useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { shownNetwork } from '../graph/model/shown.ts';
import type { PartProps } from '../network/part.ts';
import { activeFacets } from '../state/filters.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { facetCounts, type FacetValue } from './counts.ts';
import { FILTER_BUTTON_ID } from './filter-button.tsx';
import { FACET_IDS, USE_FACETS, type FacetId } from './facets.ts';
import { valueName } from './value-name.ts';

/** Values listed at first. */
const FIRST_VALUES = 7;

/** All filters with their counts, beside the network. */
export function FacetPanel({ view, whole, change }: PartProps) {
  const { chosen, open } = view.filters;
  const { network } = view;
  const counts = useMemo(
    // Of what is not hidden by hand.
    () => (open ? facetCounts(shownNetwork(whole, network, { chosen: {}, open }), chosen) : null),
    [open, whole, network, chosen],
  );
  if (counts === null) return null;
  const words = texts.facets;
  const close = () => {
    change({ type: 'show-filters', open: false });
    // It opens them again.
    document.getElementById(FILTER_BUTTON_ID)?.focus();
  };
  return (
    <aside
      className="facets"
      id="filters"
      aria-label={words.label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div className="facets-head">
        <h2>{words.label}</h2>
        {activeFacets(chosen).length > 0 && (
          <Button className="link-button" onPress={() => change({ type: 'clear-filters' })}>
            {words.clearAll}
          </Button>
        )}
        <Button className="close-button" aria-label={words.close} onPress={close}>
          ×
        </Button>
      </div>
      {FACET_IDS.map((id) => (
        <Facet key={id} id={id} values={counts[id]} change={change} />
      ))}
    </aside>
  );
}

interface FacetProps {
  readonly id: FacetId;
  readonly values: readonly FacetValue[];
  readonly change: (change: Change) => void;
}

/** One facet: its values, the chosen ones always among them. */
function Facet({ id, values, change }: FacetProps) {
  const [all, setAll] = useState(false);
  const words = texts.facets;
  const chosen = values.filter((value) => value.chosen).map(({ value }) => value);
  const listed = all ? values : values.filter((value, index) => index < FIRST_VALUES || value.chosen);
  const ofCitations = USE_FACETS.some((facet) => facet.id === id);
  if (values.length === 0) return null;
  return (
    <div className="facet">
      <CheckboxGroup
        value={chosen}
        onChange={(next) => change({ type: 'choose-values', facet: id, values: next })}
      >
        <div className="facet-head">
          <Label>{words.names[id]}</Label>
          {chosen.length > 0 && (
            <Button
              className="link-button"
              aria-label={words.clear(words.names[id])}
              onPress={() => change({ type: 'choose-values', facet: id, values: [] })}
            >
              {words.clearOne}
            </Button>
          )}
        </div>
        {listed.map(({ value, name, count }) => {
          const called = valueName(id, value, name);
          return (
            <Checkbox
              key={value}
              value={value}
              className="facet-value"
              aria-label={words.value(called, count, ofCitations)}
            >
              <span className="facet-box" aria-hidden="true" />
              <span className="facet-name">{called}</span>
              <span className="facet-count">{texts.number(count)}</span>
            </Checkbox>
          );
        })}
      </CheckboxGroup>
      {values.length > listed.length || all ? (
        <Button className="link-button" onPress={() => setAll(!all)}>
          {all ? words.fewer : words.all(values.length)}
        </Button>
      ) : null}
    </div>
  );
}
