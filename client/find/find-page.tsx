import { useMemo } from 'react';
import { CONTENT_ID } from '../access/content.ts';
import type { Change, View } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { Filters } from './filters.tsx';
import { Hits } from './hits.tsx';
import { narrowingOf } from './narrowing.ts';

interface FindPageProps {
  readonly words: string;
  readonly view: View;
  readonly change: (change: Change) => void;
}

/** All that some words find, in symbols, names and texts, each with the words in their place. */
export function FindPage({ words, view, change }: FindPageProps) {
  const { filters, time } = view;
  const narrowing = useMemo(() => narrowingOf({ filters, time }), [filters, time]);
  return (
    <main className="paper" id={CONTENT_ID} tabIndex={-1} aria-label={texts.search.pageTitle(words)}>
      <header className="paper-head">
        <p className="kicker">{texts.search.kicker}</p>
        <h1 className="panel-symbol">{texts.search.heading(words)}</h1>
      </header>
      <Filters key={words} words={words} narrowing={narrowing} change={change} />
      <Hits
        key={`${words} ${JSON.stringify(narrowing)}`}
        words={words}
        narrowing={narrowing}
        change={change}
      />
    </main>
  );
}
