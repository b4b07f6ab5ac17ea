import { useMemo } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { isCitation, type NetworkLink } from '../graph/network.ts';
import { EvidenceBetweenDocument, type BriefFragment } from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { WhenHere } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { Evidence } from './evidence.tsx';

interface LinkPanelProps {
  readonly source: string;
  readonly target: string;
  /** The link as drawn; undefined when it is not. */
  readonly link: NetworkLink | undefined;
  readonly change: (change: Change) => void;
}

/** What stands behind an edge: every citation with its words. */
export function LinkPanel({ source, target, link, change }: LinkPanelProps) {
  const variables = useMemo(() => ({ source, target }), [source, target]);
  const answer = useAnswer(EvidenceBetweenDocument, variables);
  const structural = link?.relations.filter((relation) => !isCitation(relation)) ?? [];
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {({ from, to, citationsBetween: { nodes, totalCount } }) => (
        <>
          <header className="panel-head">
            <p className="kicker">{texts.evidence.heading}</p>
            <h2 className="pair">
              {from && <End instrument={from} change={change} />}
              <span className="pair-verb">
                {link
                  ? link.relations.map((relation) => texts.relations[relation]).join(', ')
                  : texts.relations.CITES}
              </span>
              {to && <End instrument={to} change={change} />}
            </h2>
            <p className="panel-links">
              {totalCount > 0 && (
                <span>
                  {nodes.length < totalCount
                    ? texts.evidence.shownOf(nodes.length, totalCount)
                    : texts.evidence.of(totalCount)}
                </span>
              )}
              {from?.url && (
                <a
                  href={from.url}
                  target="_blank"
                  rel="noreferrer"
                  title={texts.panel.officialTextTitle(from.label)}
                >
                  {texts.panel.officialText} ↗
                </a>
              )}
            </p>
          </header>
          <div className="panel-body">
            {structural.map((relation) => (
              <p className="note" key={relation}>
                {relation === 'REGISTERED_AS' || relation === 'CONTAINED_IN'
                  ? texts.evidence.structural[relation]
                  : null}
              </p>
            ))}
            {nodes.map(({ id, evidence }) => (
              <Evidence key={id} evidence={evidence} />
            ))}
            {nodes.length === 0 && structural.length === 0 && <p className="note">{texts.evidence.none}</p>}
          </div>
        </>
      )}
    </WhenHere>
  );
}

function End({
  instrument,
  change,
}: {
  readonly instrument: BriefFragment;
  readonly change: (change: Change) => void;
}) {
  return (
    <button
      type="button"
      className="pair-end"
      title={texts.evidence.open(instrument.label)}
      onClick={() => change({ type: 'select', id: instrument.id })}
    >
      <InstrumentName instrument={instrument} />
    </button>
  );
}
