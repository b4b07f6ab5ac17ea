import { useEffect, useRef } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { texts } from '../texts/texts.ts';

interface ProgressProps {
  /** What is worked on, and how far it is. */
  readonly words: string;
  /** 0 to 1. */
  readonly part: number;
  /** The way out. */
  readonly cancel: { readonly title: string; readonly run: () => void };
}

/** How far something is, and the way out of it: by button, or by Escape wherever one is on the network's side. */
export function Progress({ words, part, cancel }: ProgressProps) {
  const latest = useRef(cancel.run);
  useEffect(() => {
    latest.current = cancel.run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOfNetwork(event.target)) return;
      // Before anything else that Escape ends.
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
  return (
    <div className="arranging">
      <ProgressBar value={part * 100} aria-label={words}>
        {({ percentage = 0 }) => (
          <>
            <span>{words}</span>
            <span className="arranging-bar" aria-hidden="true">
              <span style={{ inlineSize: `${percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button aria-label={cancel.title} onPress={cancel.run}>
        {texts.time.stop}
      </Button>
    </div>
  );
}

/** In the panel, a menu or a field Escape has another meaning. */
function isOfNetwork(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  return (
    target instanceof HTMLElement &&
    !target.matches('input, textarea, select') &&
    document.getElementById('content')?.contains(target) === true
  );
}
