import { useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import type { Drawing } from './drawing.ts';
import type { NetworkInstrument } from './network.ts';

interface NodeActionsProps {
  readonly instrument: NetworkInstrument;
  readonly drawing: Drawing;
  readonly onToggle: () => void;
}

/** What can be done with the selected instrument, right beside it. */
export function NodeActions({ instrument, drawing, onToggle }: NodeActionsProps) {
  const element = useRef<HTMLDivElement>(null);
  const { id, label, hidden, isExpanded, isRoot } = instrument;

  useLayoutEffect(
    () =>
      drawing.watch(() => {
        const place = drawing.placeOf(id);
        if (!place || !element.current) return;
        const { x, y, radius } = place;
        element.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y - radius - 10)}px) translate(-14px, -100%)`;
      }),
    [drawing, id],
  );

  if (isRoot || (hidden === 0 && !isExpanded)) return null;
  return (
    <div className="node-actions" ref={element}>
      <Button
        aria-label={
          isExpanded ? texts.network.collapseTitle(label) : texts.network.expandTitle(label, hidden)
        }
        onPress={onToggle}
      >
        {isExpanded ? texts.network.collapse : texts.network.expand(hidden)}
      </Button>
    </div>
  );
}
