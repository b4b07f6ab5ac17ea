import { useEffect, useMemo, useState } from 'react';
import { CONTENT_ID } from '../access/content.ts';
import { shownNetwork } from '../graph/model/shown.ts';
import { inWindow } from '../graph/model/time-window.ts';
import { ReadingPanel } from '../panel/reading-panel.tsx';
import { later } from '../parts/later.tsx';
import { useNamedTitle } from '../parts/page-title.ts';
import { NotFound } from '../parts/not-found.tsx';
import { Failure, Waiting } from '../parts/state.tsx';
import { rootOf } from '../state/network.ts';
import { onlyId } from '../state/selection.ts';
import type { YearWindow } from '../state/time.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { ThemeName } from '../theme/palette.ts';
import { drawing, loadDrawing } from './drawing-part.tsx';
import { NETWORK_ID } from './focus-network.ts';
import type { Part, PartProps } from './part.ts';
import { BELOW, BESIDE, TOOLBAR } from './slots.ts';
import { useNetwork } from './use-network.ts';

const WAITING = <Waiting text={texts.network.loading} />;

/** Tables have their own widgets, which the drawing does without. */
const list = later(async () => (await import('../list/network-list.tsx')).NetworkList, WAITING);

interface NetworkPageProps {
  readonly view: View;
  readonly theme: ThemeName;
  readonly change: (change: Change) => void;
}

/** The network and, beside it, what is selected. */
export function NetworkPage({ view, theme, change }: NetworkPageProps) {
  const answer = useNetwork(view);
  const whole = answer.network;
  const name = whole.instruments.find(({ isRoot }) => isRoot)?.label ?? null;
  useNamedTitle(name);
  const placed = useMemo(
    () => shownNetwork(whole, view.network, view.filters),
    [whole, view.network, view.filters],
  );
  // While years are played or dragged, the address does not follow each step.
  const [previewed, preview] = useState<YearWindow | null>(null);
  const window = previewed ?? view.time.window;
  const network = useMemo(() => inWindow(placed, window), [placed, window]);
  const parts: PartProps = {
    view,
    network,
    whole,
    placed,
    window,
    preview,
    route: answer.route,
    theme,
    change,
  };

  // It comes while the server still looks for what is to be drawn.
  const isDrawn = view.display.as !== 'list';
  useEffect(() => {
    if (isDrawn) loadDrawing();
  }, [isDrawn]);

  // The address may say "66/128"; from here on everything goes by the id.
  useEffect(() => {
    for (const { from, to } of answer.renamed) change({ type: 'rename', from, to });
  });

  // Of what is not there nothing can be filtered, drawn otherwise, shared or learned.
  const isNowhere = answer.missing !== null && !answer.hasRoot;
  // It has been said; the panel would say it once more.
  const hasPanel = view.selection !== null && !(isNowhere && onlyId(view.selection) === answer.missing);

  return (
    <div className={hasPanel ? 'network-page with-panel' : 'network-page'}>
      <main
        className="network"
        id={CONTENT_ID}
        tabIndex={-1}
        aria-label={texts.network.label(name ?? rootOf(view) ?? '')}
      >
        <div className="toolbar" hidden={isNowhere}>
          <Parts of={TOOLBAR} props={parts} />
        </div>
        {/* One can skip to it from the first moment, whatever stands in it. */}
        <div className="network-frame" id={NETWORK_ID} tabIndex={-1}>
          {answer.failed && <Failure error={answer.failed} />}
          {answer.missing !== null && !answer.failed && (
            <NotFound id={answer.missing} level={answer.hasRoot ? 2 : 1} change={change} />
          )}
          {!answer.failed && answer.hasRoot && (
            <div className="network-body">
              <Parts of={BESIDE} props={parts} />
              <Shown {...parts} />
            </div>
          )}
          {answer.waiting && !answer.failed && <Waiting text={texts.network.loading} />}
        </div>
        {!isNowhere && <Parts of={BELOW} props={parts} />}
      </main>
      {hasPanel && (
        <ReadingPanel view={view} network={network} change={change} waits={isDrawn && answer.hasRoot} />
      )}
    </div>
  );
}

function Parts({ of, props }: { readonly of: readonly Part[]; readonly props: PartProps }) {
  return of.map(({ id, Part }) => <Part key={id} {...props} />);
}

function Shown(props: PartProps) {
  const { view, network, placed, route, theme, change } = props;
  const { as } = view.display;
  if (as === 'list') return <list.Part {...props} />;
  return (
    <drawing.Part
      network={placed}
      shown={network}
      layout={as}
      lanes={view.time.lanes}
      theme={theme}
      view={view}
      route={route?.found ?? null}
      change={change}
    />
  );
}
