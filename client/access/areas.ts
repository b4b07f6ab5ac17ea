import { focusNetwork, NETWORK_ID } from '../network/focus-network.ts';
import { PANEL_ID } from '../panel/focus-panel.ts';
import { contentElement, focusContent } from './content.ts';

interface Area {
  readonly element: () => Element | null;
  readonly focus: () => void;
}

const byId = (id: string, around?: string): Area => {
  const find = () => document.getElementById(id);
  return {
    element: () => (around === undefined ? find() : (find()?.closest(around) ?? null)),
    focus: () => find()?.focus(),
  };
};

/** The parts of the page between which F6 goes, in the order in which they stand; not all are always there. */
const AREAS: readonly Area[] = [
  byId('search', '.search'),
  byId('filters'),
  { element: () => document.getElementById(NETWORK_ID), focus: focusNetwork },
  byId(PANEL_ID),
];

/** To the next part of the page or the one before, around its end; on a page without a network, to its content. */
export function toArea(step: 1 | -1): void {
  const here = AREAS.filter((area) => area.element()?.checkVisibility() === true);
  const areas = document.getElementById(NETWORK_ID)
    ? here
    : [...here, { element: contentElement, focus: focusContent }];
  const at = areas.findIndex((area) => area.element()?.contains(document.activeElement));
  const next = at < 0 ? beside(areas, step) : (at + step + areas.length) % areas.length;
  areas[next]?.focus();
}

/** Whoever is at the beginning of the page's content, or at the tools above the network, comes to the network next. */
function beside(areas: readonly Area[], step: 1 | -1): number {
  const network = areas.findIndex((area) => area.element()?.id === NETWORK_ID);
  const isAbove = contentElement()?.contains(document.activeElement) === true;
  if (isAbove && network >= 0) return step === 1 ? network : 0;
  return step === 1 ? 0 : areas.length - 1;
}
