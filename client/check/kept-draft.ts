const KEY = 'ungraph.draft';
const CHECKED = 'ungraph.draft.checked';

/** The draft of this tab, and whether what was found in it is shown. */
export interface KeptDraft {
  readonly text: string;
  readonly isChecked: boolean;
}

/** The draft as it was before a reload, or before another page was looked at; it stays in the tab, and ends with it. */
export function keptDraft(): KeptDraft {
  try {
    const { sessionStorage } = window;
    return { text: sessionStorage.getItem(KEY) ?? '', isChecked: sessionStorage.getItem(CHECKED) !== null };
  } catch {
    // Storage may be forbidden, or full.
    return { text: '', isChecked: false };
  }
}

export function keepDraft({ text, isChecked }: KeptDraft): void {
  try {
    const { sessionStorage } = window;
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
    if (isChecked) sessionStorage.setItem(CHECKED, 'yes');
    else sessionStorage.removeItem(CHECKED);
  } catch {
    // Then a reload loses it, and nothing else.
  }
}
