import { lazy, Suspense, useEffect, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useAnswers } from './data/use-answer.ts';
import { networkOf, type Neighbourhood, type Network } from './graph/network.ts';
import { NetworkList } from './list/network-list.tsx';
import { NeighbourhoodOfDocument } from './operations.generated.ts';
import { ReadingPanel } from './panel/reading-panel.tsx';
import { Failure, Waiting } from './parts/state.tsx';
import { DISPLAYS, LARGEST_LIMIT, type Change, type View } from './state/view.ts';
import { texts } from './texts.ts';
import type { ThemeName } from './theme/palette.ts';

/** Cytoscape is a third of the script, and the start page does without it. */
const GraphView = lazy(async () => ({ default: (await import('./graph/graph-view.tsx')).GraphView }));

interface NetworkPageProps {
  readonly view: View;
  readonly theme: ThemeName;
  readonly change: (change: Change) => void;
}

/** The network and, beside it, what is selected. */
export function NetworkPage({ view, theme, change }: NetworkPageProps) {
  const { expansions } = view;
  const got = useAnswers(NeighbourhoodOfDocument, expansions);
  const here = got.map((answer) => (answer.status === 'here' ? answer.value.neighbourhood : null));
  const network = useNetwork(here.filter((neighbourhood) => neighbourhood !== null));
  const failed = got.find((answer) => answer.status === 'failed');
  const missing = expansions.find((_, index) => got[index]?.status === 'here' && here[index] === null);
  const waiting = got.some(({ status }) => status === 'waiting');
  const rootHere = here[0] !== null && here[0] !== undefined;

  // The address may say "66/128"; from here on everything goes by the id.
  useEffect(() => {
    for (const [index, neighbourhood] of here.entries()) {
      const asked = expansions[index];
      if (asked && neighbourhood && neighbourhood.root.id !== asked.id)
        change({ type: 'rename', from: asked.id, to: neighbourhood.root.id });
    }
  });

  return (
    <div className={view.selection === null ? 'network-page' : 'network-page with-panel'}>
      <main className="network" id="content" tabIndex={-1}>
        <Toolbar view={view} network={network} change={change} />
        {failed && <Failure error={failed.error} />}
        {missing && !failed && (
          <div className="failure" role="alert">
            <h2>{texts.network.notFoundHeading(missing.id)}</h2>
            <p>{texts.network.notFoundHelp}</p>
          </div>
        )}
        {!failed && rootHere && <Shown view={view} network={network} theme={theme} change={change} />}
        {waiting && !failed && <Waiting text={texts.network.loading} />}
        <LeftOut network={network} view={view} change={change} />
      </main>
      <ReadingPanel view={view} network={network} change={change} />
    </div>
  );
}

function Shown({ view, network, theme, change }: NetworkPageProps & { readonly network: Network }) {
  if (view.display === 'list')
    return <NetworkList network={network} selection={view.selection} change={change} />;
  return (
    <Suspense fallback={<Waiting text={texts.network.loading} />}>
      <GraphView
        network={network}
        layout={view.display}
        theme={theme}
        selection={view.selection}
        change={change}
      />
    </Suspense>
  );
}

function Toolbar({
  view,
  network,
  change,
}: {
  readonly view: View;
  readonly network: Network;
  readonly change: (change: Change) => void;
}) {
  const root = network.instruments.find(({ isRoot }) => isRoot);
  return (
    <div className="toolbar">
      <h1 className="toolbar-summary">
        {root && <span className="visually-hidden">{texts.network.label(root.label)}: </span>}
        {root && texts.network.summary(network.instruments.length, network.links.length)}
      </h1>
      <ToggleButtonGroup
        className="segments"
        aria-label={texts.network.display}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view.display]}
        onSelectionChange={(keys) => {
          const chosen = DISPLAYS.find((one) => keys.has(one));
          if (chosen) change({ type: 'choose-display', display: chosen });
        }}
      >
        {DISPLAYS.map((one) => (
          <ToggleButton key={one} id={one}>
            {texts.network.displays[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {view.selection === null && root && (
        <Button
          className="link-button"
          aria-label={texts.panel.openTitle}
          onPress={() => change({ type: 'select', id: root.id })}
        >
          {texts.panel.open}
        </Button>
      )}
    </div>
  );
}

/** What the limit keeps out is never silent. */
function LeftOut({
  network,
  view,
  change,
}: {
  readonly network: Network;
  readonly view: View;
  readonly change: (change: Change) => void;
}) {
  if (network.leftOut.length === 0) return null;
  return (
    <div className="left-out" role="status">
      {network.leftOut.map(({ id, label, count }) => {
        const limit = view.expansions.find((expansion) => expansion.id === id)?.limit ?? LARGEST_LIMIT;
        return (
          <p key={id}>
            {texts.network.leftOut(count, label)}
            {limit < LARGEST_LIMIT && (
              <Button className="link-button" onPress={() => change({ type: 'show-more', id })}>
                {texts.network.showMore}
              </Button>
            )}
          </p>
        );
      })}
    </div>
  );
}

/** The same network as long as the answers are the same, so that nothing is laid out twice. */
function useNetwork(neighbourhoods: readonly Neighbourhood[]): Network {
  const [kept, setKept] = useState({ neighbourhoods, network: networkOf(neighbourhoods) });
  const same =
    kept.neighbourhoods.length === neighbourhoods.length &&
    kept.neighbourhoods.every((neighbourhood, index) => neighbourhood === neighbourhoods[index]);
  if (same) return kept.network;
  const next = { neighbourhoods, network: networkOf(neighbourhoods) };
  setKept(next);
  return next.network;
}
