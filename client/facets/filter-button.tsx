import { ToggleButton } from 'react-aria-components';
import type { PartProps } from '../network/part.ts';
import { activeFacets } from '../state/filters.ts';
import { texts } from '../texts/texts.ts';

export const FILTER_BUTTON_ID = 'filter-button';

/** Opens and closes the filters, and says how many are set. */
export function FilterButton({ view, change }: PartProps) {
  const { chosen, open } = view.filters;
  const active = activeFacets(chosen).length;
  return (
    <ToggleButton
      id={FILTER_BUTTON_ID}
      className="tool-button at-once filter-button"
      aria-label={texts.facets.buttonTitle(active)}
      isSelected={open}
      onChange={(isOpen) => change({ type: 'show-filters', open: isOpen })}
    >
      {texts.facets.button} {active > 0 && <span className="tab-count">{texts.number(active)}</span>}
    </ToggleButton>
  );
}
