import { Failure, Waiting } from '../parts/state.tsx';
import { FindDocument } from '../operations.generated.ts';
import { usePages } from '../data/use-pages.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { GraphqlLink } from '../share/graphql-link.tsx';
import { SaveListed } from '../share/save-listed.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { Hit } from './hit.tsx';
import { ALL, filterOf, type Narrowing } from './narrowing.ts';

/** A search stops counting here. */
const MOST_COUNTED = { all: 500, narrowed: 5000 };

interface HitsProps {
  readonly words: string;
  readonly narrowing?: Narrowing;
  readonly change: (change: Change) => void;
}

/** The hits of a search, page after page. Key it by what it is given. */
export function Hits({ words, narrowing = ALL, change }: HitsProps) {
  const filter = filterOf(narrowing);
  const variables = { words, ...(filter && { filter }) };
  const { values, waiting, error, more } = usePages(FindDocument, variables, ({ search }) => search);
  const [first] = values;
  if (error) return <Failure error={error} />;
  if (first === undefined) return <Waiting text={texts.search.searching} />;
  const { totalCount, suggestions } = first.search;
  // Resolutions of one series have one title.
  const otherWords = [...new Set(suggestions.map(({ text }) => text))];
  const hits = values.flatMap(({ search }) => search.nodes);
  const mayBeMore = totalCount >= (filter ? MOST_COUNTED.narrowed : MOST_COUNTED.all);
  return (
    <>
      <div className="find-summary" role="status">
        <p>
          {hits.length === 0
            ? (filter ? texts.search.noneLeft : texts.search.none)(words)
            : (mayBeMore ? texts.search.resultsAtLeast : texts.search.results)(totalCount)}
        </p>
        {otherWords.length > 0 && (
          <p>
            {texts.search.tryInstead}{' '}
            {otherWords.map((text) => (
              <ViewLink key={text} to={{ type: 'find', words: text }} change={change} className="find-other">
                {text}
              </ViewLink>
            ))}
          </p>
        )}
        {hits.length === 0 && filter === null && <p className="note">{texts.search.noneHelp}</p>}
        <p className="note">
          {texts.search.passagesNotHeld(first.stats.heldCount, first.stats.wordsHeldCount)}
        </p>
      </div>
      {hits.some(({ entity }) => 'label' in entity) && (
        <>
          <SaveListed words={words} filter={filter} />
          {mayBeMore && <p className="note">{texts.share.saveMost}</p>}
        </>
      )}
      <ol className="plain-list hits">
        {hits.map((hit) => (
          <li key={hit.entity.id} className="hit">
            <Hit hit={hit} change={change} />
          </li>
        ))}
      </ol>
      <MoreButton more={more} waiting={waiting} />
      <p className="page-question">
        <GraphqlLink document={FindDocument} variables={variables} />
      </p>
    </>
  );
}
