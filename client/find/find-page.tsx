import { CONTENT_ID } from '../access/content.ts';
import { Failure, Waiting } from '../parts/state.tsx';
import { FindDocument } from '../operations.generated.ts';
import { usePages } from '../data/use-pages.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { GraphqlLink } from '../share/graphql-link.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { Hit } from './hit.tsx';

interface FindPageProps {
  readonly words: string;
  readonly change: (change: Change) => void;
}

/** All that some words find, in symbols, names and texts, each with the words in their place. */
export function FindPage({ words, change }: FindPageProps) {
  return (
    <main className="paper" id={CONTENT_ID} tabIndex={-1} aria-label={texts.search.pageTitle(words)}>
      <header className="paper-head">
        <p className="kicker">{texts.search.kicker}</p>
        <h1 className="panel-symbol">{texts.search.heading(words)}</h1>
      </header>
      <Hits key={words} words={words} change={change} />
    </main>
  );
}

/** A search stops counting here. */
const MOST_COUNTED = 500;

/** The hits of a search, page after page. */
export function Hits({ words, change }: FindPageProps) {
  const { values, waiting, error, more } = usePages(FindDocument, { words }, ({ search }) => search);
  const [first] = values;
  if (error) return <Failure error={error} />;
  if (first === undefined) return <Waiting text={texts.search.searching} />;
  const { totalCount, suggestions } = first.search;
  const hits = values.flatMap(({ search }) => search.nodes);
  return (
    <>
      <div className="find-summary" role="status">
        <p>
          {hits.length === 0
            ? texts.search.none(words)
            : totalCount < MOST_COUNTED
              ? texts.search.results(totalCount)
              : texts.search.resultsAtLeast(totalCount)}
        </p>
        {suggestions.length > 0 && (
          <p>
            {texts.search.tryInstead}{' '}
            {suggestions.map(({ text }) => (
              <ViewLink key={text} to={{ type: 'find', words: text }} change={change} className="find-other">
                {text}
              </ViewLink>
            ))}
          </p>
        )}
        {hits.length === 0 && <p className="note">{texts.search.noneHelp}</p>}
        <p className="note">
          {texts.search.passagesNotHeld(first.stats.heldCount, first.stats.wordsHeldCount)}
        </p>
      </div>
      <ol className="plain-list hits">
        {hits.map((hit) => (
          <li key={hit.entity.id} className="hit">
            <Hit hit={hit} change={change} />
          </li>
        ))}
      </ol>
      <MoreButton more={more} waiting={waiting} />
      <p className="page-question">
        <GraphqlLink document={FindDocument} variables={{ words }} />
      </p>
    </>
  );
}
