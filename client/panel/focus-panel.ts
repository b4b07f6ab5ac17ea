export const PANEL_ID = 'panel';

/** To the reading panel, if anything stands in it. */
export function focusPanel(): void {
  document.getElementById(PANEL_ID)?.focus();
}
