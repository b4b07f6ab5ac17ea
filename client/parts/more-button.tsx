import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import { Waiting } from './state.tsx';

interface MoreButtonProps {
  /** Asks for more; null when there is no more. */
  readonly more: (() => void) | null;
  readonly waiting: boolean;
}

/** The end of a list that goes on. */
export function MoreButton({ more, waiting }: MoreButtonProps) {
  if (waiting) return <Waiting text={texts.panel.loading} />;
  if (more === null) return null;
  return (
    <Button className="button" onPress={more}>
      {texts.panel.more}
    </Button>
  );
}
