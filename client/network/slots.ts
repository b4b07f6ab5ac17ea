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
import type { Part } from './part.ts';
import { Reach } from './reach.tsx';
import { ReadButton } from './read-button.tsx';
import { RouteBar } from './route-bar.tsx';
import { StepButtons } from './step-buttons.tsx';
import { Summary } from './summary.tsx';
import { TourOffer } from '../tour/tour-offer.tsx';

/** Above the network, from left to right. */
export const TOOLBAR: readonly Part[] = [
  { id: 'summary', Part: Summary },
  { id: 'steps', Part: StepButtons },
  { id: 'reach', Part: Reach },
  { id: 'add', Part: AddInstrument },
  { id: 'look', Part: LookChoice },
  { id: 'filter', Part: FilterButton },
  { id: 'display', Part: DisplayChoice },
  { id: 'share', Part: ShareButton },
  { id: 'read', Part: ReadButton },
  { id: 'active-filters', Part: ActiveFilters },
];

/** Before the network, at its left. */
export const BESIDE: readonly Part[] = [{ id: 'facets', Part: FacetPanel }];

/** Under the network, from top to bottom. */
export const BELOW: readonly Part[] = [
  { id: 'route', Part: RouteBar },
  { id: 'hidden', Part: HiddenBar },
  { id: 'time', Part: TimeBar },
  { id: 'left-out', Part: LeftOut },
  { id: 'tour', Part: TourOffer },
];
