import { useMemo } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { InvokesDocument, type InvokesQuery } from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { WhenHere } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { KINDS } from '../theme/palette.ts';
import { EvidenceLine } from './evidence-line.tsx';

type Invocation = NonNullable<InvokesQuery['instrument']>['invokes'][number];

interface InvokesProps {
  readonly id: string;
  readonly held: boolean;
  readonly change: (change: Change) => void;
}

/** The treaties, then the soft-law texts, that an instrument invokes, each with every passage that does. */
export function Invokes({ id, held, change }: InvokesProps) {
  const variables = useMemo(() => (held ? { id } : null), [id, held]);
  const answer = useAnswer(InvokesDocument, variables);
  if (!held) return <p className="note">{texts.panel.citesNotHeld}</p>;
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {({ instrument }) => {
        const invocations = instrument?.invokes ?? [];
        if (invocations.length === 0) return <p className="note">{texts.panel.invokesNone}</p>;
        return KINDS.map((kind) => {
          const own = invocations.filter((invocation) => invocation.instrument.kind === kind);
          return own.length === 0 ? null : (
            <section className="group" key={kind}>
              <h3>
                {texts.kindsMany[kind]} <span className="tab-count">{texts.number(own.length)}</span>
              </h3>
              {own.map((invocation) => (
                <Invoked key={invocation.instrument.id} invocation={invocation} source={id} change={change} />
              ))}
            </section>
          );
        });
      }}
    </WhenHere>
  );
}

interface InvokedProps {
  readonly invocation: Invocation;
  readonly source: string;
  readonly change: (change: Change) => void;
}

function Invoked({ invocation, source, change }: InvokedProps) {
  const { instrument, byName, citations } = invocation;
  return (
    <div className="invoked">
      <h4>
        <button type="button" className="row" onClick={() => change({ type: 'select', id: instrument.id })}>
          <InstrumentName instrument={instrument} />
          {!byName && <span className="places">{texts.panel.registeredOnly}</span>}
        </button>
      </h4>
      {citations.map((citation) => (
        <EvidenceLine
          key={citation.id}
          evidence={citation.evidence}
          title={texts.panel.goToWords(instrument.label)}
          onPress={() => change({ type: 'select-link', source, target: citation.target.id })}
        />
      ))}
    </div>
  );
}
