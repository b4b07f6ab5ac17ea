import type { AnchorHTMLAttributes } from 'react';
import { goTo } from './places.ts';

interface PlaceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** The id of the place. */
  readonly to: string;
  readonly block?: 'nearest' | 'start';
}

/** A link to a place of the page. The address is the view's: the place is gone to, and not written there. */
export function PlaceLink({ to, block, ...link }: PlaceLinkProps) {
  return (
    <a
      {...link}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(to, block);
      }}
    />
  );
}
