import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { selectedIds } from '../state/selection.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { lend } from '../share/picture.ts';
import type { ThemeName } from '../theme/palette.ts';
import { Drawing } from './drawing/drawing.ts';
import { DrawingProgress } from './drawing-progress.tsx';
import { FrameHeadings } from './frame-headings.tsx';
import type { LanesBy, LayoutId } from './layouts/layout.ts';
import { Legend } from './legend.tsx';
import { mayAnimate } from './drawing/motion.ts';
import { encodingOf } from './drawing/encoding.ts';
import { Hulls } from './hulls.tsx';
import type { Network } from './model/network.ts';
import { NodeActions } from './node-actions.tsx';
import { watchPointed } from './drawing/pointed.ts';
import { Progress } from './progress.tsx';
import type { RouteFound } from './model/route.ts';
import { summarised } from './model/summarised.ts';
import { useArrangement } from './use-arrangement.ts';
import { useKeys } from './use-keys.ts';

/** Where members of a group stand together; in rows of years a ground under them would cover the others. */
const HULLED: ReadonlySet<LayoutId> = new Set(['rings', 'force']);

interface GraphViewProps {
  /** All that has a place. */
  readonly network: Network;
  /** What of it is shown. */
  readonly shown: Network;
  readonly layout: LayoutId;
  readonly lanes: LanesBy;
  readonly theme: ThemeName;
  readonly view: View;
  /** The chains to light. */
  readonly route: RouteFound | null;
  readonly change: (change: Change) => void;
}

/** The network as a drawing that one can walk with the arrow keys. */
export function GraphView({ network, shown, layout, lanes, theme, view, route, change }: GraphViewProps) {
  const { selection } = view;
  const container = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [drawsRectangles, setDrawsRectangles] = useState(false);
  const keysId = useId();
  const drawable = useMemo(() => summarised(network), [network]);
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
  const latest = useRef({ change, expandOrCollapse, openMenu, wanted: view.network });
  useEffect(() => {
    latest.current = { change, expandOrCollapse, openMenu, wanted: view.network };
  });
  /** Of what the drawing was cancelled: answers that still come to it do not begin it again. */
  const cancelled = useRef<View['network'] | null>(null);

  useEffect(() => {
    let made: Drawing | null = null;
    // In a task of its own: the page that has just come is seen first.
    const timer = setTimeout(() => {
      if (!container.current) return;
      made = new Drawing(container.current, {
        onInstrument: (id, also) => latest.current.change({ type: also ? 'toggle' : 'select', id }),
        onInstrumentTwice: (id) => latest.current.expandOrCollapse(id),
        onLink: (source, target) => latest.current.change({ type: 'select-link', source, target }),
        onMenu: (id) => latest.current.openMenu(id),
        onRectangle: (ids) => {
          latest.current.change({ type: 'select-also', ids });
          setDrawsRectangles(false);
        },
      });
      // At once: as a transition it would wait for all other answers that are being drawn.
      setDrawing(made);
    });
    return () => {
      clearTimeout(timer);
      made?.destroy();
    };
  }, []);

  useEffect(() => {
    if (!drawing) return;
    lend({ picture: () => drawing.picture(theme), png: (scale) => drawing.png(theme, scale) });
    return () => lend(null);
  }, [drawing, theme]);

  const { arranged, progress, stop } = useArrangement(drawable, layout, lanes, drawing?.sight ?? null);
  const arrangement = arranged?.arrangement;

  const labels = arrangement?.labels;
  const links = arranged?.network.links.length;
  useEffect(() => {
    if (drawing && labels) drawing.look(theme, labels, links);
  }, [drawing, labels, links, theme]);

  const drawn = useRef<{ root: string | undefined; layout: LayoutId } | null>(null);
  useEffect(() => {
    if (!drawing || !arranged) return;
    const before = drawn.current;
    const rootId = arranged.network.instruments.find(({ isRoot }) => isRoot)?.id;
    const same = before?.root === rootId && before?.layout === arranged.layout;
    drawing.show(arranged.network, arranged.arrangement, before !== null && mayAnimate());
    if (cancelled.current === latest.current.wanted) drawing.stop();
    // What one has moved to is kept as long as it is about the same thing.
    if (!same || before === null) drawing.sight.fit(arranged.network, arranged.arrangement, rootId ?? null);
    drawn.current = { root: rootId, layout: arranged.layout };
  }, [drawing, arranged]);

  useEffect(() => {
    if (drawing && arranged) drawing.showOnly(shown === network ? null : shown);
  }, [drawing, arranged, network, shown]);

  const encoding = useMemo(() => encodingOf(network, view.look), [network, view.look]);
  useEffect(() => {
    if (drawing && arranged) drawing.encode(encoding);
  }, [drawing, arranged, encoding]);
  useEffect(() => {
    if (drawing && arranged) drawing.light(route);
  }, [drawing, arranged, route]);

  const cancelDrawing = () => {
    cancelled.current = view.network;
    drawing?.stop();
  };
  /** What was cancelled is drawn after all. */
  const drawRest = () => {
    cancelled.current = null;
    drawing?.drawRest();
  };

  const cancel = () => {
    stop();
    // Back to what is drawn; when that is this layout itself, to the one that needs no work.
    const before = drawn.current?.layout;
    change({ type: 'choose-display', display: before && before !== layout ? before : 'time' });
  };

  useEffect(() => (drawing ? watchPointed((link) => drawing.point(link)) : undefined), [drawing]);
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
    if (arranged) drawing?.sight.fit(arranged.network, arranged.arrangement, null, true);
  };
  const keys = useKeys({
    drawing,
    view,
    // One does not walk to what is not shown.
    network: shown,
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
    <div className="drawing" data-colour={view.look.colour}>
      {drawing && arrangement?.frame && <FrameHeadings frame={arrangement.frame} sight={drawing.sight} />}
      {drawing && arrangement && HULLED.has(layout) && encoding.groups.length > 0 && (
        <Hulls groups={encoding.groups} sight={drawing.sight} {...{ arrangement, theme }} />
      )}
      <div
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
          (chosen.length > 1
            ? texts.selection.heading(chosen.length)
            : selected &&
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
          arrangement={arrangement ?? null}
          sight={drawing.sight}
          {...{ view, network, isMenuOpen, change }}
        />
      )}
      {drawable !== network && (
        <p className="summarised" role="status">
          {texts.network.summarised(drawable.instruments.length, network.instruments.length)}
        </p>
      )}
      {progress !== null && (
        <Progress
          words={texts.time.arranging(progress)}
          part={progress}
          cancel={{ title: texts.time.stopTitle, run: cancel }}
        />
      )}
      {drawing && progress === null && (
        <DrawingProgress
          drawing={drawing}
          count={drawable.instruments.length}
          onCancel={cancelDrawing}
          onDraw={drawRest}
          onList={() => change({ type: 'choose-display', display: 'list' })}
        />
      )}
      <Legend network={network} look={view.look} encoding={encoding} theme={theme} />
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
        <Button aria-label={texts.network.zoomIn} onPress={() => drawing?.sight.zoomBy(1)}>
          +
        </Button>
        <Button aria-label={texts.network.zoomOut} onPress={() => drawing?.sight.zoomBy(-1)}>
          −
        </Button>
        <Button onPress={showAll}>{texts.network.fit}</Button>
      </div>
    </div>
  );
}
