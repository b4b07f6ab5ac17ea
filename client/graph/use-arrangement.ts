import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Arranger } from './layouts/arranger.ts';
import type { Arrangement, LanesBy, LayoutId, LayoutInput } from './layouts/layout.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import type { Network } from './model/network.ts';
import type { Sight } from './drawing/sight.ts';

/** A network in its places. */
export interface Arranged {
  readonly order: ArrangementOrder;
  readonly network: Network;
  readonly layout: LayoutId;
  readonly arrangement: Arrangement;
}

export interface Arranging {
  /** The last that is finished; while the next is worked on it stays. */
  readonly arranged: Arranged | null;
  /** The part of the next that is done, 0 to 1; null when nothing is worked on. */
  readonly progress: number | null;
  /** Ends the work; nothing of it is kept. */
  readonly stop: () => void;
}

interface ArrangementOrder {
  readonly network: Network;
  readonly layout: LayoutId;
  readonly input: LayoutInput;
}

/** The network arranged for a drawing: at once by a quick layout, by a worker otherwise. */
export function useArrangement(
  network: Network,
  layout: LayoutId,
  lanes: LanesBy,
  sight: Sight | null,
): Arranging {
  const order = useMemo<ArrangementOrder | null>(
    () =>
      sight && {
        network,
        layout,
        // Measured when something is arranged, not whenever the window changes: that would move all.
        input: { nodes: network.instruments, links: network.links, room: sight.room(), lanes },
      },
    [sight, network, layout, lanes],
  );
  const quick = useMemo(
    () => (order && LAYOUTS[order.layout].runs === 'page' ? byPage(order) : null),
    [order],
  );
  const slow = useWorker(order && !quick ? order : null);
  const done = quick ?? slow.arranged;
  const [last, setLast] = useState(done);
  if (done && done !== last) setLast(done);
  return { arranged: done ?? last, progress: slow.progress, stop: slow.stop };
}

function byPage(order: ArrangementOrder): Arranged {
  const { network, layout, input } = order;
  return { order, network, layout, arrangement: LAYOUTS[layout].arrange(input) };
}

/** What a worker makes of an order; null asks for nothing. */
function useWorker(order: ArrangementOrder | null): Arranging {
  const [arranged, setArranged] = useState<Arranged | null>(null);
  const [told, setTold] = useState<{ order: ArrangementOrder; part: number } | null>(null);
  const [stopped, setStopped] = useState<ArrangementOrder | null>(null);
  const arranger = useRef<Arranger | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => arranger.current?.dispose(), []);

  useEffect(() => {
    if (order === null) return;
    const { network, layout, input } = order;
    const abort = new AbortController();
    stopping.current = abort;
    arranger.current ??= new Arranger();
    arranger.current
      .arrange(layout, input, (part) => setTold({ order, part }), abort.signal)
      .then((arrangement) => setArranged({ order, network, layout, arrangement }))
      .catch(() => {
        if (abort.signal.aborted) return;
        // A browser that refuses workers: the page does the work itself, and is slow for once.
        setArranged(byPage(order));
      });
    return () => abort.abort();
  }, [order]);

  const stop = useCallback(() => {
    stopping.current?.abort();
    setStopped(order);
  }, [order]);
  const isDone = arranged !== null && arranged.order === order;
  const isWorking = order !== null && !isDone && stopped !== order;
  return {
    arranged: isDone ? arranged : null,
    progress: isWorking ? (told?.order === order ? told.part : 0) : null,
    stop,
  };
}
