import type { Role } from '../operations.generated.ts';
import { leavesNetwork } from './leaving.ts';
import { ROLES } from './roles.ts';
import type { Slice } from './slice.ts';

/** The reading panel beside the network. */
export interface PanelState {
  /** Its page; null lets the instrument decide (its text when held, else who cites it). */
  readonly tab: PanelTab | null;
  /** Who cites it is shown only where the citation does this; null shows all. */
  readonly role: Role | null;
}

/** The pages on an instrument; each has its entry in panel/pages.tsx and its name in the texts. */
export const PANEL_TABS = ['text', 'cites', 'cited-by', 'treaties', 'related', 'series'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export type PanelChange =
  | { readonly type: 'choose-tab'; readonly tab: PanelTab }
  | { readonly type: 'choose-role'; readonly role: Role | null };

export const panelSlice: Slice<PanelState> = {
  initial: { tab: null, role: null },
  changed: (panel, change) => {
    if (leavesNetwork(change)) return withTab(panel, null);
    switch (change.type) {
      case 'choose-tab':
        return withTab(panel, change.tab);
      case 'choose-role':
        return panel.role === change.role ? panel : { ...panel, role: change.role };
      case 'select':
        // Another instrument chooses its own page again.
        return withTab(panel, change.tab ?? null);
      case 'open':
      case 'open-link':
        return withTab(panel, null);
      default:
        return panel;
    }
  },
  write: ({ tab, role }) => [
    ...(tab === null ? [] : [`tab=${tab}`]),
    ...(role === null ? [] : [`who=${addressOfRole(role)}`]),
  ],
  read: (query) => ({
    tab: query.oneOf(PANEL_TABS, 'tab'),
    role: ROLES.find((role) => addressOfRole(role) === query.first('who')) ?? null,
  }),
};

/** "acts-on" */
const addressOfRole = (role: Role): string => role.toLowerCase().replace('_', '-');

function withTab(panel: PanelState, tab: PanelTab | null): PanelState {
  // Another page asks another question: what was filtered there has no meaning here.
  return panel.tab === tab && panel.role === null ? panel : { tab, role: null };
}
