import type { ComponentType } from 'react';
import type { PanelTab } from '../state/panel.ts';
import { CitedBy } from './cited-by.tsx';
import { Cites } from './cites.tsx';
import type { InstrumentWithFacts } from './facts.tsx';
import { InstrumentText } from './instrument-text.tsx';
import { Invokes } from './invokes.tsx';
import type { PageProps } from './page.ts';
import { RelatedPage } from './related.tsx';
import { Series } from './series.tsx';

/** A page on an instrument. */
export interface PanelPage {
  readonly id: PanelTab;
  readonly Page: ComponentType<PageProps>;
  /** How much is on it, where that is known beforehand; null for no number. */
  readonly count: (instrument: InstrumentWithFacts) => number | null;
}

/** The pages of the panel, from left to right; a new one has its name in state/panel.ts and in the texts. */
export const PANEL_PAGES: readonly PanelPage[] = [
  { id: 'text', Page: InstrumentText, count: () => null },
  { id: 'cites', Page: Cites, count: ({ held, citesCount }) => (held ? citesCount : null) },
  { id: 'cited-by', Page: CitedBy, count: ({ citedByCount }) => citedByCount },
  { id: 'treaties', Page: Invokes, count: () => null },
  { id: 'related', Page: RelatedPage, count: () => null },
  { id: 'series', Page: Series, count: () => null },
];
