import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** Opens the panel again when nothing is selected. */
export function ReadButton({ view, whole, change }: PartProps) {
  const root = whole.instruments.find(({ isRoot }) => isRoot);
  if (view.selection !== null || !root) return null;
  return (
    <Button
      className="tool-button at-once read-button"
      aria-label={texts.panel.openTitle}
      onPress={() => change({ type: 'select', id: root.id })}
    >
      {texts.panel.open}
    </Button>
  );
}
