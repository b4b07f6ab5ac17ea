const KEY = 'ungraph.draft';

/** The draft that this tab had before a reload; it stays in the tab, and ends with it. */
export function keptDraft(): string {
  try {
    return window.sessionStorage.getItem(KEY) ?? '';
  } catch {
    // Storage may be forbidden, or full.
    return '';
  }
}

export function keepDraft(text: string): void {
  try {
    if (text === '') window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, text);
  } catch {
    // Then a reload loses it, and nothing else.
  }
}
