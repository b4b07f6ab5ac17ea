import { useLayoutEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { besideMark, type Box } from './drawing/beside-mark.ts';
import { roomsOf, type Viewport } from './drawing/fitting.ts';
import type { Arrangement, Frame } from './layouts/layout.ts';
import type { Network, NetworkInstrument } from './model/network.ts';
import { NodeMenu } from './node-menu.tsx';
import type { Sight } from './drawing/sight.ts';

interface NodeActionsProps {
  /** The selected ones; the last is the one beside which this stands. */
  readonly ids: readonly string[];
  readonly instrument: NetworkInstrument;
  readonly view: View;
  readonly network: Network;
  readonly sight: Sight;
  /** Has the lanes whose headings are not to be covered, and the places of labels. */
  readonly arrangement: Arrangement | null;
  readonly isMenuOpen: boolean;
  readonly onMenu: (isOpen: boolean) => void;
  readonly onToggle: () => void;
  readonly change: (change: Change) => void;
}

/** What can be done with the selected instruments, right beside the last of them. */
export function NodeActions(props: NodeActionsProps) {
  const { ids, instrument, view, network, sight, arrangement, isMenuOpen, onMenu, onToggle, change } = props;
  const element = useRef<HTMLDivElement>(null);
  const { id, label, hidden, isExpanded, isRoot } = instrument;

  const frame = arrangement?.frame ?? null;
  const rooms = useMemo(
    () => (arrangement ? roomsOf(network.instruments, arrangement) : []),
    [network, arrangement],
  );

  useLayoutEffect(
    () =>
      sight.watch((viewport) => {
        const place = sight.placeOf(id);
        const actions = element.current;
        if (!actions) return;
        // The drawing comes in pieces: what is not there yet has no place to stand beside.
        actions.style.visibility = place ? '' : 'hidden';
        if (!place) return;
        const size = { width: actions.offsetWidth, height: actions.offsetHeight };
        const headings = headingsIn(actions.parentElement, frame, viewport);
        const { x, y } = besideMark(place, size, headings, seenIn(rooms, viewport));
        actions.style.transform = `translate(${x}px, ${y}px)`;
      }),
    [sight, id, frame, rooms],
  );

  const canToggle = ids.length === 1 && !isRoot && (hidden > 0 || isExpanded);
  return (
    <div className="node-actions" ref={element}>
      {canToggle && (
        <Button
          aria-label={
            isExpanded ? texts.network.collapseTitle(label) : texts.network.expandTitle(label, hidden)
          }
          onPress={onToggle}
        >
          {isExpanded ? texts.network.collapse : texts.network.expand(hidden)}
        </Button>
      )}
      {ids.length > 1 && <span className="node-actions-count">{texts.explore.selected(ids.length)}</span>}
      <NodeMenu
        ids={ids}
        view={view}
        network={network}
        isOpen={isMenuOpen}
        onOpenChange={onMenu}
        change={change}
      />
    </div>
  );
}

function seenIn(rooms: readonly Box[], { zoom, x, y }: Viewport): readonly Box[] {
  return rooms.map(({ left, top, right, bottom }) => ({
    left: left * zoom + x,
    top: top * zoom + y,
    right: right * zoom + x,
    bottom: bottom * zoom + y,
  }));
}

/** Where the headings of lanes stand that a frame draws (frame-headings.tsx). */
function headingsIn(drawing: HTMLElement | null, frame: Frame | null, { zoom, y }: Viewport): readonly Box[] {
  const names = drawing?.querySelectorAll<HTMLElement>('.frame-kind') ?? [];
  return [...names].flatMap(({ offsetLeft, offsetWidth, offsetHeight }, index) => {
    const lane = frame?.lanes[index];
    if (!lane) return [];
    const top = lane.start * zoom + y;
    return [{ left: offsetLeft, right: offsetLeft + offsetWidth, top, bottom: top + offsetHeight }];
  });
}
