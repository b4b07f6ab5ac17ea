import { useMemo } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useAnswer } from '../data/use-answer.ts';
import { PinButton } from '../kept/pin-button.tsx';
import { useOpened } from '../kept/use-kept.ts';
import { InstrumentFactsDocument } from '../operations.generated.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { OfficialText } from '../parts/official-text.tsx';
import { WhenHere } from '../parts/state.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { citationText } from '../share/citation-text.ts';
import { CopyButton } from '../share/copy-button.tsx';
import { PANEL_TABS, type PanelState, type PanelTab } from '../state/panel.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { Facts, type InstrumentWithFacts } from './facts.tsx';
import { PANEL_PAGES } from './pages.tsx';
import { useStickyHead } from './sticky-head.ts';

interface InstrumentPanelProps {
  readonly id: string;
  readonly panel: PanelState;
  readonly isRoot: boolean;
  readonly change: (change: Change) => void;
}

/** An instrument to read: its head as on the United Nations' own documents, then its pages. */
export function InstrumentPanel({ id, panel, isRoot, change }: InstrumentPanelProps) {
  const variables = useMemo(() => ({ id }), [id]);
  const answer = useAnswer(InstrumentFactsDocument, variables);
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {({ instrument }) =>
        instrument === null ? (
          <div className="panel-body">
            <h2>{texts.network.notFoundHeading(id)}</h2>
            <p className="note">{texts.network.notFoundHelp}</p>
          </div>
        ) : (
          <Found instrument={instrument} panel={panel} isRoot={isRoot} change={change} />
        )
      }
    </WhenHere>
  );
}

function Found({
  instrument,
  panel,
  isRoot,
  change,
}: Omit<InstrumentPanelProps, 'id'> & { readonly instrument: InstrumentWithFacts }) {
  const { id, kind, held, wordsHeld, label, title } = instrument;
  const holding = wordsHeld ? 'words' : held ? 'citations' : 'none';
  const named = kind === 'TREATY' || kind === 'SOFT_LAW';
  useOpened(instrument, isRoot);
  const head = useStickyHead();
  // Of what is only cited there is no text; who cites it is what is known.
  const shown: PanelTab = panel.tab ?? (held ? 'text' : 'cited-by');
  return (
    <>
      <header className="panel-head">
        <p className="kicker">
          <KindMark kind={kind} held={held} /> {texts.kinds[kind]}
          <span className="held" title={texts.holdingTitles[holding]}>
            {texts.holdings[holding]}
          </span>
        </p>
        {named ? (
          <h2 className="panel-title" dir="auto">
            {title ?? label}
          </h2>
        ) : (
          <>
            <h2 className="panel-symbol">{label}</h2>
            {title && title !== label && (
              <p className="panel-title" dir="auto">
                {title}
              </p>
            )}
          </>
        )}
        <Facts instrument={instrument} change={change} />
        <p className="panel-links">
          <OfficialText of={instrument} />
          {held && (
            <ViewLink to={{ type: 'trace', id }} change={change} title={texts.panel.traceTitle}>
              {texts.panel.trace}
            </ViewLink>
          )}
          {!isRoot && (
            <Button className="link-button" onPress={() => change({ type: 'open', id })}>
              {texts.panel.centre}
            </Button>
          )}
          <CopyButton
            text={citationText(instrument)}
            label={texts.share.copyCitation}
            className="link-button"
          />
          <PinButton instrument={instrument} />
        </p>
      </header>
      <Tabs
        className="tabs"
        selectedKey={shown}
        onSelectionChange={(key) => {
          const chosen = PANEL_TABS.find((one) => one === key);
          if (chosen && chosen !== shown) change({ type: 'choose-tab', tab: chosen });
        }}
      >
        <TabList ref={head} aria-label={texts.panel.tabsLabel} className="tab-list">
          {PANEL_PAGES.map((page) => {
            const count = page.count(instrument);
            return (
              <Tab key={page.id} id={page.id} className="tab">
                {page.id === 'text' && holding === 'citations'
                  ? texts.panel.outline
                  : texts.panel.tabs[page.id]}
                {count !== null && (
                  <span className="tab-count">
                    <span className="visually-hidden">, </span>
                    {texts.number(count)}
                  </span>
                )}
              </Tab>
            );
          })}
        </TabList>
        {PANEL_PAGES.map((page) => (
          <TabPanel key={page.id} id={page.id} className="panel-body">
            <page.Page id={id} held={held} role={panel.role} change={change} />
          </TabPanel>
        ))}
      </Tabs>
    </>
  );
}
