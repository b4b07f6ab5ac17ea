import { useMemo, useState } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { useCitations } from '../data/use-citations.ts';
import { isCitation, type NetworkLink } from '../graph/model/network.ts';
import {
  EvidenceBetweenDocument,
  InstrumentTextDocument,
  type BriefFragment,
  type EvidenceBetweenQuery,
} from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { OfficialText } from '../parts/official-text.tsx';
import { WhenHere } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { DocumentText } from './document-text.tsx';
import { Evidence } from './evidence.tsx';
import { Occurrences } from './occurrences.tsx';
import { useStickyHead } from './sticky-head.ts';
import { touchedOf } from './touched.ts';

interface LinkPanelProps {
  readonly source: string;
  readonly target: string;
  /** The link as drawn; undefined when it is not. */
  readonly link: NetworkLink | undefined;
  readonly change: (change: Change) => void;
}

/** What stands behind an edge: the text that cites, moved to the words; without a text, each citation's facts. */
export function LinkPanel({ source, target, link, change }: LinkPanelProps) {
  const variables = useMemo(() => ({ source, target }), [source, target]);
  const answer = useAnswer(EvidenceBetweenDocument, variables);
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {(found) => <Found found={found} link={link} change={change} />}
    </WhenHere>
  );
}

interface FoundProps extends Pick<LinkPanelProps, 'link' | 'change'> {
  readonly found: EvidenceBetweenQuery;
}

function Found({ found, link, change }: FoundProps) {
  const { from, to } = found;
  const { nodes, totalCount } = found.citationsBetween;
  const lit = useMemo(() => new Set(nodes.map(({ id }) => id)), [nodes]);
  const [chosen, setChosen] = useState(() => touchedOf(nodes));
  const head = useStickyHead();
  const structural = link?.relations.filter((relation) => !isCitation(relation)) ?? [];
  const hasText = nodes.some(({ evidence }) => evidence.passage?.text);
  const verb = link
    ? texts.evidence.relations(link.relations.map((relation) => texts.relations[relation]))
    : texts.relations.CITES;
  return (
    <>
      <div ref={head} className={hasText ? 'link-head' : undefined}>
        <header className="panel-head">
          <p className="kicker">{texts.evidence.heading}</p>
          <h2 className="pair">
            {from && <End instrument={from} change={change} />}
            <span className="pair-verb">{verb}</span>
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
            {from && <OfficialText of={from} />}
          </p>
        </header>
        {hasText && <Occurrences citations={nodes} current={chosen} choose={setChosen} />}
      </div>
      <div className="panel-body">
        {structural.map((relation) => (
          <p className="note" key={relation}>
            {relation === 'REGISTERED_AS' || relation === 'CONTAINED_IN'
              ? texts.evidence.structural[relation]
              : null}
          </p>
        ))}
        {hasText && from ? (
          <TextWithWords source={from.id} lit={lit} current={nodes[chosen]?.id ?? null} change={change} />
        ) : (
          nodes.map(({ id, evidence }) => <Evidence key={id} evidence={evidence} />)
        )}
        {nodes.length === 0 && structural.length === 0 && <p className="note">{texts.evidence.none}</p>}
      </div>
    </>
  );
}

interface TextWithWordsProps {
  readonly source: string;
  /** The link's citations. */
  readonly lit: ReadonlySet<string>;
  readonly current: string | null;
  readonly change: (change: Change) => void;
}

/** The citing text, the link's words lit. */
function TextWithWords({ source, lit, current, change }: TextWithWordsProps) {
  const variables = useMemo(() => ({ id: source }), [source]);
  const answer = useAnswer(InstrumentTextDocument, variables);
  const all = useCitations(source);
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {({ instrument }) =>
        instrument && (
          <DocumentText
            text={instrument}
            citations={all.status === 'here' ? all.value.citations : []}
            current={current}
            lit={lit}
            change={change}
          />
        )
      }
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
