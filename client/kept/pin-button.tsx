import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import type { KeptInstrument } from './kept-instruments.ts';
import { usePin } from './use-kept.ts';

/** Pins an instrument, so that search field and start page offer it; pressed again, no more. */
export function PinButton({ instrument }: { readonly instrument: KeptInstrument }) {
  const [pinned, toggle] = usePin(instrument);
  const { label } = instrument;
  return (
    <Button
      className="link-button pin-button"
      data-pinned={pinned}
      onPress={toggle}
      aria-label={pinned ? texts.kept.unpinTitle(label) : texts.kept.pinTitle(label)}
    >
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path d="M8 1.6l2 4.1 4.5.6-3.3 3.2.8 4.5L8 11.9 4 14l.8-4.5L1.5 6.3 6 5.7Z" />
      </svg>
      {pinned ? texts.kept.unpin : texts.kept.pin}
    </Button>
  );
}
