import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** What has been taken out of the picture is never forgotten. */
export function HiddenBar({ whole, view, change }: PartProps) {
  const { hidden, kept } = view.network;
  if (hidden.length + kept.length === 0) return null;
  const drawn = new Set(whole.instruments.map(({ id }) => id));
  const words = texts.explore;
  return (
    <div className="left-out" role="status">
      <p>
        {kept.length > 0
          ? words.kept(kept.filter((id) => drawn.has(id)).length)
          : words.hidden(hidden.length)}
        <Button className="link-button" onPress={() => change({ type: 'show-hidden' })}>
          {words.showHidden}
        </Button>
      </p>
    </div>
  );
}
