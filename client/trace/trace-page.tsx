import { useEffect, useMemo } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { CONTENT_ID } from '../access/content.ts';
import { useAnswer } from '../data/use-answer.ts';
import { TraceDocument, type TraceQuery } from '../operations.generated.ts';
import { ViewLink } from '../parts/view-link.tsx';
import { NotFound } from '../parts/not-found.tsx';
import { useNamedTitle } from '../parts/page-title.ts';
import { Segments } from '../parts/segments.tsx';
import { WhenHere } from '../parts/state.tsx';
import { GraphqlLink } from '../share/graphql-link.tsx';
import { TRACE_DEPTHS, type TraceSettings } from '../state/task.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { ExportLinks } from './export-links.tsx';
import { Traced } from './traced.tsx';

type Trace = NonNullable<TraceQuery['treatyTrace']>;

interface TracePageProps {
  readonly id: string;
  readonly settings: TraceSettings;
  readonly change: (change: Change) => void;
}

/** The treaties that an instrument invokes, each with the chains that lead there and the words that prove them. */
export function TracePage({ id, settings, change }: TracePageProps) {
  const { depth } = settings;
  const chains = chainsOf(settings);
  const variables = useMemo(() => ({ id, depth, chains }), [id, depth, chains]);
  const answer = useAnswer(TraceDocument, variables);
  const label = answer.status === 'here' ? answer.value.treatyTrace?.root.label : undefined;
  const title = label === undefined ? null : texts.trace.title(label);
  useNamedTitle(title);
  return (
    <main className="paper" id={CONTENT_ID} tabIndex={-1} aria-label={title ?? texts.trace.title(id)}>
      <WhenHere answer={answer} waiting={texts.trace.reading}>
        {({ treatyTrace }) =>
          treatyTrace ? (
            <Found trace={treatyTrace} asked={id} settings={settings} change={change} />
          ) : (
            <NotFound id={id} level={1} change={change} />
          )
        }
      </WhenHere>
    </main>
  );
}

/** Chains shown of each treaty: enough to see how it is reached, and as many as the server gives. */
const FEW = 3;
const MANY = 20;
const chainsOf = ({ many }: TraceSettings) => (many ? MANY : FEW);

interface FoundProps {
  readonly trace: Trace;
  readonly asked: string;
  readonly settings: TraceSettings;
  readonly change: (change: Change) => void;
}

function Found({ trace, asked, settings, change }: FoundProps) {
  const { depth, many, spelled } = settings;
  const { root, treaties } = trace;
  const chains = chainsOf(settings);
  const choose = (chosen: Partial<TraceSettings>) =>
    change({ ...settings, ...chosen, type: 'trace', id: root.id });
  // The address may say "66/128"; from here on it goes by the id.
  useEffect(() => {
    if (root.id !== asked) change({ type: 'rename', from: asked, to: root.id });
  }, [root.id, asked, change]);
  return (
    <>
      <header className="paper-head">
        <p className="kicker">{texts.trace.kicker}</p>
        <h1 className="panel-symbol">{texts.trace.title(root.label)}</h1>
        {root.title && root.title !== root.label && (
          <p className="panel-title" dir="auto">
            {root.title}
          </p>
        )}
        <p className="note">{texts.trace.lead}</p>
        <div className="paper-tools">
          <div className="tool">
            <span id="trace-depth">{texts.trace.depth}</span>
            <Segments
              aria-labelledby="trace-depth"
              values={TRACE_DEPTHS}
              chosen={depth}
              onChoose={(chosen) => choose({ depth: chosen })}
              names={texts.trace.depths}
            />
          </div>
          {(many || treaties.some((one) => one.chainCount > one.chains.length)) && (
            <Segments
              aria-label={texts.trace.howMany}
              values={[FEW, MANY]}
              chosen={chains}
              onChoose={(chosen) => choose({ many: chosen === MANY })}
              names={{ [FEW]: texts.trace.few, [MANY]: texts.trace.many(MANY) }}
            />
          )}
          {treaties.some(({ distance }) => distance > 1) && (
            <Checkbox className="checkbox" isSelected={spelled} onChange={(on) => choose({ spelled: on })}>
              <span className="checkbox-sign" aria-hidden="true" />
              {texts.trace.spellOut}
            </Checkbox>
          )}
          <ViewLink to={{ type: 'open', id: root.id }} change={change} title={texts.trace.networkTitle}>
            {texts.trace.network}
          </ViewLink>
          <Button className="link-button" onPress={() => window.print()}>
            {texts.trace.print}
          </Button>
          <ExportLinks id={root.id} depth={depth} />
          <GraphqlLink document={TraceDocument} variables={{ id: root.id, depth, chains }} />
        </div>
      </header>
      {treaties.length === 0 ? <None held={root.held} deepest={depth} /> : <Summary trace={trace} />}
      {byDistance(treaties).map(({ distance, own }) => (
        <section className="trace-level" key={distance}>
          <h2>
            {distance === 1 ? texts.trace.own : texts.trace.through(distance - 1)}{' '}
            <span className="tab-count">{texts.number(own.length)}</span>
          </h2>
          <ol className="plain-list">
            {own.map((traced) => (
              <li key={traced.treaty.id} className="traced">
                <Traced traced={traced} spelledOut={spelled} change={change} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Summary({ trace }: { readonly trace: Trace }) {
  const { treatyCount, followedCount, notFollowedCount } = trace;
  return (
    <div className="trace-summary">
      <p role="status">{texts.trace.summary(treatyCount, followedCount)}</p>
      {notFollowedCount > 0 && <p>{texts.trace.notFollowed(notFollowedCount)}</p>}
      <p className="note">{texts.trace.heldOnly}</p>
    </div>
  );
}

function None({ held, deepest }: { readonly held: boolean; readonly deepest: number }) {
  return (
    <div className="trace-summary" role="status">
      <p>{held ? texts.trace.none : texts.trace.notHeld}</p>
      {held && deepest < TRACE_DEPTHS.length && <p className="note">{texts.trace.noneHelp}</p>}
    </div>
  );
}

/** The treaties of each distance, in the server's order. */
function byDistance(treaties: Trace['treaties']) {
  const distances = [...new Set(treaties.map(({ distance }) => distance))].sort((a, b) => a - b);
  return distances.map((distance) => ({
    distance,
    own: treaties.filter((traced) => traced.distance === distance),
  }));
}
