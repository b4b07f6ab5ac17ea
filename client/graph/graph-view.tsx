import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { onlyId, selectedIds, type Selection } from '../state/selection.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { ThemeName } from '../theme/palette.ts';
import { Drawing } from './drawing.ts';
import { FrameHeadings } from './frame-headings.tsx';
import type { LayoutId } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { Legend } from './legend.tsx';
import type { Network } from './network.ts';
import { NodeActions } from './node-actions.tsx';

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

interface GraphViewProps {
  readonly network: Network;
  readonly layout: LayoutId;
  readonly theme: ThemeName;
  readonly selection: Selection | null;
  readonly change: (change: Change) => void;
}

/** The network as a drawing that one can walk with the arrow keys. */
export function GraphView({ network, layout, theme, selection, change }: GraphViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const keysId = useId();
  const expandable = useMemo(
    () => new Map(network.instruments.map((instrument) => [instrument.id, instrument])),
    [network],
  );
  const root = network.instruments.find(({ isRoot }) => isRoot);

  const expandOrCollapse = (id: string) => {
    const instrument = expandable.get(id);
    if (instrument && !instrument.isRoot) change({ type: instrument.isExpanded ? 'collapse' : 'expand', id });
  };
  // Cytoscape keeps its listeners; they must meet the newest network.
  const latest = useRef({ change, expandOrCollapse });
  useEffect(() => {
    latest.current = { change, expandOrCollapse };
  });

  useEffect(() => {
    if (!container.current) return;
    const made = new Drawing(container.current, {
      onInstrument: (id) => latest.current.change({ type: 'select', id }),
      onInstrumentTwice: (id) => latest.current.expandOrCollapse(id),
      onLink: (source, target) => latest.current.change({ type: 'select-link', source, target }),
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

  const onKeyDown = (event: KeyboardEvent) => {
    if (!drawing || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const at = selectedIds(selection).at(-1) ?? root?.id ?? '';
    if (event.key in ARROWS) {
      const id = drawing.nearest(at, ARROWS[event.key as keyof typeof ARROWS]);
      if (id) change({ type: 'select', id, walking: true });
    } else if (event.key === 'Enter') expandOrCollapse(at);
    else if (event.key === 'Home' && root) change({ type: 'select', id: root.id });
    else if (event.key === '+' || event.key === '=') drawing.zoomBy(1);
    else if (event.key === '-') drawing.zoomBy(-1);
    else if (event.key === '0' && arrangement) drawing.fit(arrangement, null, true);
    else return;
    event.preventDefault();
  };

  const selected = expandable.get(onlyId(selection) ?? '');
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
        onKeyDown={onKeyDown}
        ref={container}
      />
      <p id={keysId} hidden>
        {texts.network.keys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {selected &&
          texts.network.selected(selected.label, texts.kinds[selected.kind], selected.held, selected.hidden)}
      </p>
      {drawing && selected && (
        <NodeActions instrument={selected} drawing={drawing} onToggle={() => expandOrCollapse(selected.id)} />
      )}
      <Legend network={network} />
      <div className="zoom">
        <Button aria-label={texts.network.zoomIn} onPress={() => drawing?.zoomBy(1)}>
          +
        </Button>
        <Button aria-label={texts.network.zoomOut} onPress={() => drawing?.zoomBy(-1)}>
          −
        </Button>
        <Button onPress={() => arrangement && drawing?.fit(arrangement, null, true)}>
          {texts.network.fit}
        </Button>
      </div>
    </div>
  );
}

/** Whether the reader has asked for less motion. */
function stillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
