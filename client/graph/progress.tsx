import { Button, ProgressBar } from 'react-aria-components';
import { texts } from '../texts/texts.ts';

interface ProgressProps {
  /** What is worked on, and how far it is. */
  readonly words: string;
  /** 0 to 1. */
  readonly part: number;
  /** The way out, where there is one. */
  readonly cancel?: { readonly title: string; readonly run: () => void };
}

/** How far something is, and the way out of it. */
export function Progress({ words, part, cancel }: ProgressProps) {
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
      {cancel && (
        <Button aria-label={cancel.title} onPress={cancel.run}>
          {texts.time.stop}
        </Button>
      )}
    </div>
  );
}
