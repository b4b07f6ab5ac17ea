import { Button } from 'react-aria-components';
import { LARGEST_LIMIT } from '../state/expansion.ts';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** What the limit keeps out is never silent. */
export function LeftOut({ whole, view, change }: PartProps) {
  if (whole.leftOut.length === 0) return null;
  return (
    // A list that may be scrolled is reached by the keyboard too.
    <div className="left-out" role="status" {...(whole.leftOut.length > 3 && { tabIndex: 0 })}>
      {whole.leftOut.map(({ id, label, count }) => {
        const limits = view.network.expansions.filter((expansion) => expansion.id === id);
        return (
          <p key={id}>
            {texts.network.leftOut(count, label)}
            {limits.some(({ limit }) => limit < LARGEST_LIMIT) && (
              <Button className="link-button" onPress={() => change({ type: 'show-more', id })}>
                {texts.network.showMore}
              </Button>
            )}
          </p>
        );
      })}
    </div>
  );
}
