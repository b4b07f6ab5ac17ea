/** What a page is about, beside search and tools; each page has it. */
export const CONTENT_ID = 'content';

export function contentElement(): HTMLElement | null {
  return document.getElementById(CONTENT_ID);
}

/** To the beginning of what the page is about; what is in sight stays in sight. */
export function focusContent(): void {
  contentElement()?.focus({ preventScroll: true });
}
