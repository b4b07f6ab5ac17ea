import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer } from '../data/use-answer.ts';
import { RelatedToDocument, type RelatedToQuery } from '../operations.generated.ts';
import { InstrumentRow } from '../parts/instrument-row.tsx';
import { WhenHere } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import type { PageProps } from './page.ts';

type Related = NonNullable<RelatedToQuery['coCited']>['related'];

/** What is cited together with an instrument, and what cites the same: near in matter, whether or not linked. */
export function RelatedPage({ id, change }: PageProps) {
  const variables = useMemo(() => ({ id }), [id]);
  const answer = useAnswer(RelatedToDocument, variables);
  const words = texts.related;
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {({ coCited, coupled }) => {
        const lists = [
          { heading: words.coCited, note: words.coCitedNote, related: coCited?.related ?? [] },
          { heading: words.coupled, note: words.coupledNote, related: coupled?.related ?? [] },
        ].filter(({ related }) => related.length > 0);
        if (lists.length === 0) return <p className="note">{words.none}</p>;
        return lists.map((list) => <List key={list.heading} {...list} change={change} />);
      }}
    </WhenHere>
  );
}

interface ListProps {
  readonly heading: string;
  readonly note: string;
  readonly related: Related;
  readonly change: (change: Change) => void;
}

function List({ heading, note, related, change }: ListProps) {
  const words = texts.related;
  return (
    <section className="group">
      <h3>{heading}</h3>
      <p className="note related-note">
        {note}{' '}
        <Button
          className="link-button"
          onPress={() => change({ type: 'add', ids: related.map(({ instrument }) => instrument.id) })}
        >
          {words.addAll(related.length)}
        </Button>
      </p>
      <ul className="plain-list related-list">
        {related.map(({ instrument, count }) => (
          <li key={instrument.id}>
            <InstrumentRow instrument={instrument} change={change}>
              <span className="places">{texts.number(count)}</span>
            </InstrumentRow>
            <Button
              className="row-add"
              aria-label={words.addTitle(instrument.label)}
              onPress={() => change({ type: 'add', ids: [instrument.id] })}
            >
              +
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
