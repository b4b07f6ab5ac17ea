import type { MouseEvent, ReactNode } from 'react';
import type { InstrumentKind } from '../operations.generated.ts';
import { addressOf, viewOf } from '../state/address.ts';
import { changed, type Change, type View } from '../state/view.ts';

interface ViewLinkProps {
  readonly to: Change;
  readonly change: (change: Change) => void;
  readonly className?: string;
  readonly title?: string;
  /** The kind of what it leads to, where its colour says it. */
  readonly kind?: InstrumentKind;
  /** It leads to what is shown already. */
  readonly isCurrent?: boolean;
  /** Told when the pointer or the focus comes to it, and goes. */
  readonly onPoint?: (isThere: boolean) => void;
  readonly children: ReactNode;
}

/** A link to another view: within the page when clicked, in a new tab when one asks for that. */
export function ViewLink({ to, change, children, kind, isCurrent, onPoint, ...rest }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(to);
  };
  const pointing = onPoint && {
    onMouseEnter: () => onPoint(true),
    onMouseLeave: () => onPoint(false),
    onFocus: () => onPoint(true),
    onBlur: () => onPoint(false),
  };
  return (
    <a
      href={addressOf(changed(present(), to)) || '/'}
      onClick={follow}
      data-kind={kind}
      aria-current={isCurrent || undefined}
      {...pointing}
      {...rest}
    >
      {children}
    </a>
  );
}

let read = { search: '', view: viewOf('') };

/** The view of the page's address, read once for as long as that stays: a text may have hundreds of links. */
function present(): View {
  const { search } = window.location;
  if (search !== read.search) read = { search, view: viewOf(search) };
  return read.view;
}
