import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { selectedIds } from '../state/selection.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { ThemeName } from '../theme/palette.ts';
import { Drawing } from './drawing.ts';
import { FrameHeadings } from './frame-headings.tsx';
import type { LayoutId } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { Legend } from './legend.tsx';
import type { Network } from './network.ts';
import { NodeActions } from './node-actions.tsx';
import { useKeys } from './use-keys.ts';

interface GraphViewProps {
  readonly network: Network;
  readonly layout: LayoutId;
  readonly theme: ThemeName;
  readonly view: View;
  readonly change: (change: Change) => void;
}

/** The network as a drawing that one can walk with the arrow keys. */
export function GraphView({ network, layout, theme, view, change }: GraphViewProps) {
  const { selection } = view;
  const container = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [drawsRectangles, setDrawsRectangles] = useState(false);
  const keysId = useId();
  const byId = useMemo(
    () => new Map(network.instruments.map((instrument) => [instrument.id, instrument])),
    [network],
  );
  const root = network.instruments.find(({ isRoot }) => isRoot);
  const chosen = selectedIds(selection);

  const expandOrCollapse = (id: string) => {
    const instrument = byId.get(id);
    if (instrument && !instrument.isRoot) change({ type: instrument.isExpanded ? 'collapse' : 'expand', id });
  };
  const openMenu = (id: string) => {
    if (!chosen.includes(id)) change({ type: 'select', id });
    setMenuOpen(true);
  };
  // Cytoscape keeps its listeners; they must meet the newest network.
  const latest = useRef({ change, expandOrCollapse, openMenu });
  useEffect(() => {
    latest.current = { change, expandOrCollapse, openMenu };
  });

  useEffect(() => {
    if (!container.current) return;
    const made = new Drawing(container.current, {
      onInstrument: (id, also) => latest.current.change({ type: also ? 'toggle' : 'select', id }),
      onInstrumentTwice: (id) => latest.current.expandOrCollapse(id),
      onLink: (source, target) => latest.current.change({ type: 'select-link', source, target }),
      onMenu: (id) => latest.current.openMenu(id),
      onRectangle: (ids) => {
        latest.current.change({ type: 'select-also', ids });
        setDrawsRectangles(false);
      },
    });
    setDrawing(made);
    return () => made.destroy();
  }, []);

  const arrangement = useMemo(() => {
    if (!drawing) return null;
    return LAYOUTS[layout].arrange({
      nodes: network.instruments,
      links: network.links,
      room: drawing.room(),
    });
  }, [drawing, network, layout]);

  const labels = arrangement?.labels;
  useEffect(() => {
    if (drawing && labels) drawing.look(theme, labels);
  }, [drawing, labels, theme]);

  const drawn = useRef<{ root: string | undefined; layout: LayoutId } | null>(null);
  useEffect(() => {
    if (!drawing || !arrangement) return;
    const before = drawn.current;
    const same = before?.root === root?.id && before?.layout === layout;
    drawing.show(network, arrangement, before !== null && !stillness());
    // What one has moved to is kept as long as it is about the same thing.
    if (!same || before === null) drawing.fit(arrangement, root?.id ?? null);
    drawn.current = { root: root?.id, layout };
  }, [drawing, arrangement, network, layout, root?.id]);

  useEffect(() => {
    // Also when the network has changed: what is new comes without its light.
    if (drawing && arrangement) drawing.select(selection);
  }, [drawing, selection, arrangement]);
  useEffect(() => {
    const last = selectedIds(selection).at(-1);
    if (drawing && last !== undefined) drawing.reveal(last);
  }, [drawing, selection]);
  useEffect(() => drawing?.drawRectangles(drawsRectangles), [drawing, drawsRectangles]);

  const showAll = () => {
    if (arrangement) drawing?.fit(arrangement, null, true);
  };
  const keys = useKeys({
    drawing,
    view,
    network,
    change,
    onExpandOrCollapse: expandOrCollapse,
    onMenu: openMenu,
    onShowAll: showAll,
  });
  const { cursor } = keys;
  useEffect(() => {
    // What is drawn anew comes without the sign.
    if (drawing && arrangement) drawing.stand(cursor);
  }, [drawing, cursor, arrangement]);

  const selected = byId.get(chosen.at(-1) ?? '');
  return (
    <div className="drawing">
      {drawing && arrangement?.frame && <FrameHeadings frame={arrangement.frame} drawing={drawing} />}
      <div
        id="network"
        className="canvas"
        role="application"
        aria-roledescription={texts.network.role}
        aria-label={texts.network.label(root?.label ?? '')}
        aria-describedby={keysId}
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        ref={container}
      />
      <p id={keysId} hidden>
        {texts.network.keys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {keys.said ||
          (selected &&
            texts.network.selected(
              selected.label,
              texts.kinds[selected.kind],
              selected.held,
              selected.hidden,
            ))}
      </p>
      {drawing && selected && (
        <NodeActions
          ids={chosen}
          instrument={selected}
          onToggle={() => expandOrCollapse(selected.id)}
          onMenu={setMenuOpen}
          {...{ view, network, drawing, isMenuOpen, change }}
        />
      )}
      <Legend network={network} />
      <div className="zoom">
        <ToggleButton
          isSelected={drawsRectangles}
          onChange={setDrawsRectangles}
          aria-label={texts.explore.rectangle}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" className="rectangle-sign" aria-hidden="true">
            <path d="M1.5 1.5h13v13h-13z" />
          </svg>
        </ToggleButton>
        <Button aria-label={texts.network.zoomIn} onPress={() => drawing?.zoomBy(1)}>
          +
        </Button>
        <Button aria-label={texts.network.zoomOut} onPress={() => drawing?.zoomBy(-1)}>
          −
        </Button>
        <Button onPress={showAll}>{texts.network.fit}</Button>
      </div>
    </div>
  );
}

/** Whether the reader has asked for less motion. */
function stillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
