import { useState } from 'react';
import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import { TourSteps } from './tour-steps.tsx';

const SEEN = 'ungraph.tour';

/** Offers the tour under the first network that one sees in this browser, once. */
export function TourOffer() {
  const [state, setState] = useState<'offered' | 'shown' | 'over'>(() => (wasSeen() ? 'over' : 'offered'));
  const end = () => {
    see();
    setState('over');
  };
  if (state === 'over') return null;
  if (state === 'shown') return <TourSteps onEnd={end} />;
  return (
    <aside className="tour-offer" aria-label={texts.tour.label}>
      <p>{texts.tour.offer}</p>
      <Button className="button" onPress={() => setState('shown')}>
        {texts.tour.begin}
      </Button>
      <Button className="link-button" onPress={end}>
        {texts.tour.decline}
      </Button>
    </aside>
  );
}

function wasSeen(): boolean {
  try {
    return window.localStorage.getItem(SEEN) !== null;
  } catch {
    return true; // Storage is forbidden: it would be offered for ever.
  }
}

function see(): void {
  try {
    window.localStorage.setItem(SEEN, 'seen');
  } catch {
    // As above.
  }
}
