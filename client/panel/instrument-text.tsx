import { useMemo } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { useCitations } from '../data/use-citations.ts';
import { InstrumentTextDocument } from '../operations.generated.ts';
import { WhenHere } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { DocumentText } from './document-text.tsx';
import { FactsOutline } from './facts-outline.tsx';

interface InstrumentTextProps {
  readonly id: string;
  readonly held: boolean;
  readonly change: (change: Change) => void;
}

/** The text with every citation marked; where its words are not held, its paragraphs and what each cites. */
export function InstrumentText({ id, held, change }: InstrumentTextProps) {
  const variables = useMemo(() => (held ? { id } : null), [id, held]);
  const answer = useAnswer(InstrumentTextDocument, variables);
  const citations = useCitations(held ? id : null);
  const known = citations.status === 'here' ? citations.value.citations : [];
  if (!held)
    return (
      <>
        <p className="note">{texts.panel.notHeld}</p>
        <p className="note">{texts.panel.notHeldHelp}</p>
      </>
    );
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {({ instrument }) => {
        if (instrument?.passages.some(({ text }) => text))
          return <DocumentText text={instrument} citations={known} change={change} />;
        return (
          <WhenHere answer={citations} waiting={texts.panel.loading}>
            {() => <FactsOutline id={id} citations={known} change={change} />}
          </WhenHere>
        );
      }}
    </WhenHere>
  );
}
