import { useEffect, useRef } from 'react';
import { contentElement, focusContent } from './content.ts';

/**
 * Who comes to another page of the explorer stands at its beginning, as after loading one: the focus goes to its
 * content, whose name readers then say. What has the focus within the page keeps it.
 * @param page what tells one page from another
 */
export function useArrival(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (contentElement()?.contains(document.activeElement) !== true) focusContent();
  }, [page]);
}
