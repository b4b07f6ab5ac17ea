import { useMemo } from 'react';
import { CONTENT_ID } from '../access/content.ts';
import { useAnswer } from '../data/use-answer.ts';
import { usePages } from '../data/use-pages.ts';
import { Hits } from '../find/hits.tsx';
import { AboutDocument, MostCitedOfDocument, type AboutQuery } from '../operations.generated.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { useNamedTitle } from '../parts/page-title.ts';
import { Failure, Waiting } from '../parts/state.tsx';
import { GraphqlLink } from '../share/graphql-link.tsx';
import { SaveListed } from '../share/save-listed.tsx';
import { YearBars } from '../start/year-bars.tsx';
import { Latest, Ranking } from '../start/lists.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

interface AboutPageProps {
  readonly id: string;
  readonly change: (change: Change) => void;
}

/** A body with what it adopted, or a conference; where nothing is known to be adopted, the texts that name it. */
export function AboutPage({ id, change }: AboutPageProps) {
  return (
    <main className="paper" id={CONTENT_ID} tabIndex={-1} aria-label={texts.about.title(id)}>
      <Body key={id} id={id} change={change} />
    </main>
  );
}

function Body({ id, change }: AboutPageProps) {
  const { values, waiting, error, more } = usePages(AboutDocument, { id }, ({ adopted }) => adopted);
  const [first] = values;
  useNamedTitle(first ? nameOf(first.node) : null);
  if (error) return <Failure error={error} />;
  if (first === undefined) return <Waiting text={texts.about.reading} />;
  const { node, adopted } = first;
  if (node?.type !== 'Body' && node?.type !== 'Conference')
    return (
      <div className="failure" role="alert">
        <h1>{texts.about.notFoundHeading(id)}</h1>
        <p>{texts.about.notFoundHelp}</p>
      </div>
    );
  const shown = values.flatMap((value) => value.adopted.nodes);
  return (
    <>
      <header className="paper-head">
        <p className="kicker">{kickerOf(node)}</p>
        <h1 className="panel-symbol">{node.name}</h1>
        {node.type === 'Conference' && <Conference place={node.place} years={node.years} />}
      </header>
      {adopted.totalCount === 0 ? (
        <section className="about-list">
          <h2>{texts.about.named}</h2>
          <Hits words={node.name} change={change} />
        </section>
      ) : (
        <>
          <Years id={id} count={adopted.totalCount} />
          <SaveListed words={null} filter={{ body: [id] }} />
          <div className="start-lists about-list">
            <section>
              <h2>
                {texts.about.latest}{' '}
                <span className="tab-count">{texts.about.shownOf(shown.length, adopted.totalCount)}</span>
              </h2>
              <Latest instruments={shown} onOpen={(one) => change({ type: 'open', id: one })} />
              <MoreButton more={more} waiting={waiting} />
            </section>
            <MostCited id={id} change={change} />
          </div>
          <p className="page-question">
            <GraphqlLink document={AboutDocument} variables={{ id }} />
          </p>
        </>
      )}
    </>
  );
}

/** How much it adopted in each year. */
function Years({ id, count }: { readonly id: string; readonly count: number }) {
  const answer = useMostCited(id);
  if (answer.status !== 'here') return <div className="about-years" />;
  return (
    <section className="about-years">
      <h2>
        {texts.about.byYear} <span className="tab-count">{texts.about.adopted(count)}</span>
      </h2>
      <YearBars years={answer.value.instruments.facets.year} />
    </section>
  );
}

/** What of it is cited most. */
function MostCited({ id, change }: AboutPageProps) {
  const answer = useMostCited(id);
  if (answer.status !== 'here') return null;
  return (
    <Ranking
      heading={texts.about.mostCited}
      note={texts.start.mostCitedNote}
      instruments={answer.value.instruments.nodes.filter(({ citedByCount }) => citedByCount > 0)}
      onOpen={(one) => change({ type: 'open', id: one })}
    />
  );
}

function useMostCited(id: string) {
  const variables = useMemo(() => ({ id }), [id]);
  return useAnswer(MostCitedOfDocument, variables);
}

function Conference({ place, years }: { readonly place: string | null; readonly years: readonly number[] }) {
  return (
    <dl className="facts">
      {place !== null && (
        <>
          <dt>{texts.about.place}</dt>
          <dd>{place}</dd>
        </>
      )}
      {years.length > 0 && (
        <>
          <dt>{texts.about.years(years.length)}</dt>
          <dd>{years.join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

function nameOf(node: AboutQuery['node']): string | null {
  return node?.type === 'Body' || node?.type === 'Conference' ? node.name : null;
}

function kickerOf(node: NonNullable<AboutQuery['node']>): string {
  if (node.type === 'Conference') return texts.about.conference;
  const kind = node.type === 'Body' ? node.bodyKind : null;
  return (kind === null ? undefined : texts.about.kinds[kind]) ?? texts.about.body;
}
