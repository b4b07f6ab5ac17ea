import { Segments } from '../parts/segments.tsx';
import { DISPLAYS } from '../state/display.ts';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** In which form the network is shown. */
export function DisplayChoice({ view, change }: PartProps) {
  return (
    <Segments
      aria-label={texts.network.display}
      values={DISPLAYS}
      chosen={view.display.as}
      onChoose={(display) => change({ type: 'choose-display', display })}
      names={texts.network.displays}
    />
  );
}
