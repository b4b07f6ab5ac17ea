import { useMemo } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { StartDocument, type BriefFragment, type StartQuery } from '../operations.generated.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { WhenHere } from '../parts/state.tsx';
import { SearchField } from '../search/search-field.tsx';
import { texts } from '../texts.ts';

const TREATIES_SHOWN = 6;
const NO_VARIABLES = {};

/** What is held, and where to begin. */
export function StartPage({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const answer = useAnswer(StartDocument, NO_VARIABLES);
  return (
    <main className="start" id="content" tabIndex={-1}>
      <div className="start-head">
        <h1>{texts.start.heading}</h1>
        <p className="start-lead">{texts.start.lead}</p>
        <SearchField onOpen={onOpen} large />
      </div>
      <WhenHere answer={answer} waiting={texts.panel.loading}>
        {(value) => <Held value={value} onOpen={onOpen} />}
      </WhenHere>
    </main>
  );
}

function Held({ value, onOpen }: { readonly value: StartQuery; readonly onOpen: (id: string) => void }) {
  const { stats, latest, treaties } = value;
  const invoked = useMemo(
    () =>
      // The server lists by name: without all of them, those invoked most are not known.
      (treaties.totalCount > treaties.nodes.length ? [] : treaties.nodes)
        .filter(({ citedByCount }) => citedByCount > 0)
        .toSorted((a, b) => b.citedByCount - a.citedByCount)
        .slice(0, TREATIES_SHOWN),
    [treaties],
  );
  if (stats.heldCount === 0)
    return (
      <section className="start-empty">
        <h2>{texts.start.empty}</h2>
        <p>{texts.start.emptyHelp}</p>
        <pre>{texts.start.emptyCommand}</pre>
      </section>
    );
  const figures = [
    [stats.heldCount, texts.start.held(stats.heldCount)],
    [stats.citedOnlyCount, texts.start.citedOnly],
    [stats.citationCount, texts.start.citations],
    [stats.unresolvedCount, texts.start.unresolved],
  ] as const;
  return (
    <>
      <dl className="figures">
        {figures.map(([number, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{texts.number(number)}</dd>
          </div>
        ))}
      </dl>
      <div className="start-lists">
        <section>
          <h2>{texts.start.latest}</h2>
          <ul className="plain-list">
            {latest.nodes.map((instrument) => (
              <li key={instrument.id}>
                <Latest instrument={instrument} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
        {invoked.length > 0 && (
          <section>
            <h2>
              {texts.start.treaties} <span className="tab-count">{texts.start.treatiesNote}</span>
            </h2>
            <ul className="plain-list">
              {invoked.map((treaty) => (
                <li key={treaty.id}>
                  <button type="button" className="start-treaty" onClick={() => onOpen(treaty.id)}>
                    <KindMark kind={treaty.kind} held={treaty.held} />
                    <span>{treaty.title ?? treaty.label}</span>
                    <span className="tab-count">{texts.number(treaty.citedByCount)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function Latest({
  instrument,
  onOpen,
}: {
  readonly instrument: BriefFragment;
  readonly onOpen: (id: string) => void;
}) {
  const { id, label, title, adopted, citesCount } = instrument;
  return (
    <button type="button" className="start-latest" onClick={() => onOpen(id)}>
      <span className="start-symbol">{label}</span>
      <span className="start-title">{title ?? texts.start.untitled}</span>
      <span className="start-facts">
        {adopted && <span>{texts.date(adopted)}</span>}
        <span>{texts.panel.cites(citesCount)}</span>
      </span>
    </button>
  );
}
