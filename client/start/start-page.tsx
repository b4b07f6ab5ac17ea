import { CONTENT_ID } from '../access/content.ts';
import { useAnswer } from '../data/use-answer.ts';
import { StartDocument, type StartQuery } from '../operations.generated.ts';
import { WhenHere } from '../parts/state.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { SearchField } from '../search/search-field.tsx';
import { GraphqlLink } from '../share/graphql-link.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { KeptLists } from './kept-lists.tsx';
import { Latest, Ranking } from './lists.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { tracedFirst } from './traced-first.ts';

const NO_VARIABLES = {};

interface StartPageProps {
  readonly onOpen: (id: string) => void;
  readonly change: (change: Change) => void;
}

/** What is held, and where to begin. */
export function StartPage({ onOpen, change }: StartPageProps) {
  const answer = useAnswer(StartDocument, NO_VARIABLES);
  const traced = answer.status === 'here' ? tracedFirst(answer.value.latest.nodes) : null;
  return (
    <main className="start" id={CONTENT_ID} tabIndex={-1} aria-label={texts.start.heading}>
      <div className="start-head">
        <h1>{texts.start.heading}</h1>
        <p className="start-lead">{texts.start.lead}</p>
        <SearchField onOpen={onOpen} change={change} large />
        <p className="start-else">
          <span>{texts.start.orElse}</span>
          <ViewLink to={{ type: 'check' }} change={change}>
            {texts.start.orCheck}
          </ViewLink>
          {traced && (
            <ViewLink to={{ type: 'trace', id: traced.id }} change={change}>
              {texts.start.orTrace(traced.label)}
            </ViewLink>
          )}
          <ViewLink to={{ type: 'help' }} change={change}>
            {texts.start.orHelp}
          </ViewLink>
        </p>
      </div>
      <KeptLists onOpen={onOpen} />
      <WhenHere answer={answer} waiting={texts.panel.loading}>
        {(value) => <Held value={value} onOpen={onOpen} change={change} />}
      </WhenHere>
    </main>
  );
}

function Held({ value, onOpen, change }: StartPageProps & { readonly value: StartQuery }) {
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
    [stats.heldCount, texts.start.held(stats.heldCount, stats.wordsHeldCount)],
    [stats.citedOnlyCount, texts.start.citedOnly],
    [stats.citationCount, texts.start.citations(stats.wordsHeldCount === stats.heldCount)],
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
      <TimelineChart change={change} />
      <div className="start-lists">
        <section>
          <h2>{texts.start.latest}</h2>
          <Latest instruments={latest.nodes} onOpen={onOpen} />
        </section>
        {cited.length + invoked.length > 0 && (
          <div>
            <Ranking
              heading={texts.start.mostCited}
              note={texts.start.mostCitedNote}
              instruments={cited}
              onOpen={onOpen}
            />
            <Ranking
              heading={texts.start.treaties}
              note={texts.start.treatiesNote}
              instruments={invoked}
              onOpen={onOpen}
            />
          </div>
        )}
      </div>
      <p className="page-question">
        <GraphqlLink document={StartDocument} variables={NO_VARIABLES} />
      </p>
    </>
  );
}
