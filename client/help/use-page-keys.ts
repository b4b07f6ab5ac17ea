import { useEffect } from 'react';
import { writes } from '../access/writes.ts';

interface PageKeys {
  /** F6, and F6 with Shift for the one before: also where one writes. */
  readonly area: (step: 1 | -1) => void;
  /** "/" */
  readonly search: () => void;
  /** "?" */
  readonly keys: () => void;
}

/** Keys that work wherever one is, except where one writes or a dialog is open. */
export function usePageKeys({ area, search, keys }: PageKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"][data-modal]')) return;
      if (event.key === 'F6') area(event.shiftKey ? -1 : 1);
      else if (writes(event.target)) return;
      else if (event.key === '/') search();
      else if (event.key === '?') keys();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [area, search, keys]);
}
