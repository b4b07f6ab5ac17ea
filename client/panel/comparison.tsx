import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer } from '../data/use-answer.ts';
import { CompareDocument, type BriefFragment } from '../operations.generated.ts';
import { WhenHere } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { CitedList } from './cited-list.tsx';

interface ComparisonProps {
  readonly a: BriefFragment;
  readonly b: BriefFragment;
  readonly change: (change: Change) => void;
  readonly onClose: () => void;
}

/** What two instruments cite: each alone, and both. */
export function Comparison({ a, b, change, onClose }: ComparisonProps) {
  const variables = useMemo(() => ({ a: a.id, b: b.id }), [a.id, b.id]);
  const answer = useAnswer(CompareDocument, variables);
  return (
    <section className="comparison" aria-label={texts.series.compared(a.label, b.label)}>
      <Button className="link-button" onPress={onClose}>
        {texts.series.back}
      </Button>
      <h3>{texts.series.compared(a.label, b.label)}</h3>
      <WhenHere answer={answer} waiting={texts.panel.loading}>
        {({ compare }) =>
          compare === null ? (
            <p className="note">{texts.series.incomparable}</p>
          ) : (
            <>
              <p className="note" role="status">
                {texts.series.similarity(Math.round(compare.similarity * 100))}
              </p>
              <CitedList
                heading={texts.series.only(a.label)}
                instruments={instrumentsOf(compare.onlyA)}
                change={change}
              />
              <CitedList
                heading={texts.series.only(b.label)}
                instruments={instrumentsOf(compare.onlyB)}
                change={change}
              />
              <CitedList
                heading={texts.series.both}
                instruments={instrumentsOf(compare.shared)}
                change={change}
              />
            </>
          )
        }
      </WhenHere>
    </section>
  );
}

function instrumentsOf(list: readonly { readonly instrument: BriefFragment }[]): readonly BriefFragment[] {
  return list.map(({ instrument }) => instrument);
}
