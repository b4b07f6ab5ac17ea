import { useEffect } from 'react';

interface PageKeys {
  /** "/" */
  readonly search: () => void;
  /** "?" */
  readonly keys: () => void;
}

/** Keys that work wherever one is, except where one writes or a dialog is open. */
export function usePageKeys({ search, keys }: PageKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (writes(event.target) || document.querySelector('[role="dialog"][data-modal]')) return;
      if (event.key === '/') search();
      else if (event.key === '?') keys();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [search, keys]);
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
