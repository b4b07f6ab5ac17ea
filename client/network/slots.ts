import { AddInstrument } from './add-instrument.tsx';
import { ActiveFilters } from '../facets/active-filters.tsx';
import { FacetPanel } from '../facets/facet-panel.tsx';
import { FilterButton } from '../facets/filter-button.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { DisplayChoice } from './display-choice.tsx';
import { HiddenBar } from './hidden-bar.tsx';
import { LeftOut } from './left-out.tsx';
import { LookChoice } from './look-choice.tsx';
import { TimeBar } from '../time/time-bar.tsx';
import { part, type Part } from './part.ts';
import { Reach } from './reach.tsx';
import { ReadButton } from './read-button.tsx';
import { RouteBar } from './route-bar.tsx';
import { StepButtons } from './step-buttons.tsx';
import { Summary } from './summary.tsx';
import { ToolsButton } from './tools-button.tsx';
import { TourOffer } from '../tour/tour-offer.tsx';

/** Above the network, from left to right. */
export const TOOLBAR: readonly Part[] = [
  part('summary', Summary),
  part('steps', StepButtons),
  part('tools', ToolsButton),
  part('reach', Reach),
  part('add', AddInstrument),
  part('look', LookChoice),
  part('filter', FilterButton),
  part('display', DisplayChoice),
  part('share', ShareButton),
  part('read', ReadButton),
  part('active-filters', ActiveFilters),
];

/** Before the network, at its left. */
export const BESIDE: readonly Part[] = [part('facets', FacetPanel)];

/** Under the network, from top to bottom. */
export const BELOW: readonly Part[] = [
  part('route', RouteBar),
  part('hidden', HiddenBar),
  part('time', TimeBar),
  part('left-out', LeftOut),
  part('tour', TourOffer),
];
