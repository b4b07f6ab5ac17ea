import type { MouseEvent, ReactNode } from 'react';
import { addressOf, viewOf } from '../state/address.ts';
import { changed, type Change } from '../state/view.ts';

interface ViewLinkProps {
  readonly to: Change;
  readonly change: (change: Change) => void;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link to another view: within the page when clicked, in a new tab when one asks for that. */
export function ViewLink({ to, change, children, ...rest }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(to);
  };
  return (
    <a href={addressOf(changed(viewOf(window.location.search), to)) || '/'} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
