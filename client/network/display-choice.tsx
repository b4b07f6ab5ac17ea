import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { DISPLAYS } from '../state/display.ts';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** In which form the network is shown. */
export function DisplayChoice({ view, change }: PartProps) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={texts.network.display}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view.display.as]}
      onSelectionChange={(keys) => {
        const chosen = DISPLAYS.find((one) => keys.has(one));
        if (chosen) change({ type: 'choose-display', display: chosen });
      }}
    >
      {DISPLAYS.map((one) => (
        <ToggleButton key={one} id={one}>
          {texts.network.displays[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
