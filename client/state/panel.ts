import type { Slice } from './slice.ts';

/** The reading panel beside the network. */
export interface PanelState {
  /** Its page; null lets the instrument decide (its text when held, else who cites it). */
  readonly tab: PanelTab | null;
}

/** The pages on an instrument; each has its entry in panel/pages.tsx and its name in the texts. */
export const PANEL_TABS = ['text', 'cites', 'cited-by', 'treaties', 'related'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export type PanelChange = { readonly type: 'choose-tab'; readonly tab: PanelTab };

export const panelSlice: Slice<PanelState> = {
  initial: { tab: null },
  changed: (panel, change) => {
    switch (change.type) {
      case 'choose-tab':
        return withTab(panel, change.tab);
      case 'select':
        // Another instrument chooses its own page again.
        return withTab(panel, change.tab ?? null);
      case 'open':
      case 'open-link':
      case 'trace':
      case 'check':
      case 'leave':
        return withTab(panel, null);
      default:
        return panel;
    }
  },
  write: ({ tab }) => (tab === null ? [] : [`tab=${tab}`]),
  read: (query) => ({ tab: query.oneOf(PANEL_TABS, 'tab') }),
};

function withTab(panel: PanelState, tab: PanelTab | null): PanelState {
  return panel.tab === tab ? panel : { ...panel, tab };
}
