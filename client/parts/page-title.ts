import { useEffect, useLayoutEffect } from 'react';
import { texts } from '../texts/texts.ts';

/** The browser's title of a page, as far as its address says what it is about; null: the start page. */
export function usePageTitle(subject: string | null): void {
  // Before the effects of the page itself, which knows names where an address has ids.
  useLayoutEffect(() => {
    document.title = texts.pageTitle(subject);
  }, [subject]);
}

/** The same by the name that its subject has, as soon as that is known; null: it is not. */
export function useNamedTitle(subject: string | null): void {
  useEffect(() => {
    if (subject !== null) document.title = texts.pageTitle(subject);
  }, [subject]);
}
