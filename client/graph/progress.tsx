import { Button, ProgressBar } from 'react-aria-components';
import { texts } from '../texts/texts.ts';

interface ProgressProps {
  /** 0 to 1. */
  readonly part: number;
  readonly onCancel: () => void;
}

/** How far an arrangement is, and the way out of it. */
export function Progress({ part, onCancel }: ProgressProps) {
  return (
    <div className="arranging">
      <ProgressBar value={part * 100} aria-label={texts.time.arranging(part)}>
        {({ percentage = 0 }) => (
          <>
            <span>{texts.time.arranging(part)}</span>
            <span className="arranging-bar" aria-hidden="true">
              <span style={{ inlineSize: `${percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button aria-label={texts.time.stopTitle} onPress={onCancel}>
        {texts.time.stop}
      </Button>
    </div>
  );
}
