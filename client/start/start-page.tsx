import { useAnswer } from '../data/use-answer.ts';
import { StartDocument, type BriefFragment, type StartQuery } from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { WhenHere } from '../parts/state.tsx';
import { SearchField } from '../search/search-field.tsx';
import { texts } from '../texts/texts.ts';

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
  const { stats, latest, mostCited, treaties } = value;
  // What nobody cites, or few do, says little: a graph of one text has no ranking.
  const cited = mostCited.nodes.filter(({ citedByCount }) => citedByCount > 1);
  const invoked = treaties.nodes.filter(({ citedByCount }) => citedByCount > 0);
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
        <div>
          {cited.length > 0 && (
            <Ranking
              heading={texts.start.mostCited}
              note={texts.start.mostCitedNote}
              instruments={cited}
              onOpen={onOpen}
            />
          )}
          {invoked.length > 0 && (
            <Ranking
              heading={texts.start.treaties}
              note={texts.start.treatiesNote}
              instruments={invoked}
              onOpen={onOpen}
            />
          )}
        </div>
      </div>
    </>
  );
}

interface RankingProps {
  readonly heading: string;
  /** What the numbers count. */
  readonly note: string;
  readonly instruments: readonly BriefFragment[];
  readonly onOpen: (id: string) => void;
}

function Ranking({ heading, note, instruments, onOpen }: RankingProps) {
  return (
    <section className="ranking">
      <h2>
        {heading} <span className="tab-count">{note}</span>
      </h2>
      <ul className="plain-list">
        {instruments.map((instrument) => (
          <li key={instrument.id}>
            <button type="button" className="start-treaty" onClick={() => onOpen(instrument.id)}>
              <InstrumentName instrument={instrument} />
              <span className="tab-count">{texts.number(instrument.citedByCount)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
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
