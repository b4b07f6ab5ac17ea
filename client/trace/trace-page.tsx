import { useEffect, useMemo, useState } from 'react';
import { CONTENT_ID } from '../access/content.ts';
import { useAnswer } from '../data/use-answer.ts';
import { TraceDocument, type TraceQuery } from '../operations.generated.ts';
import { NotFound } from '../parts/not-found.tsx';
import { OfficialText } from '../parts/official-text.tsx';
import { useNamedTitle } from '../parts/page-title.ts';
import { WhenHere } from '../parts/state.tsx';
import { TRACE_DEPTHS, type TraceSettings } from '../state/task.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { chainsOf } from './chains.ts';
import { TraceTools } from './trace-tools.tsx';
import { Traced } from './traced.tsx';

type Trace = NonNullable<TraceQuery['treatyTrace']>;

interface TracePageProps {
  readonly id: string;
  readonly settings: TraceSettings;
  readonly change: (change: Change) => void;
}

/** The treaties that an instrument invokes, each with the chains that lead there and the words that prove them. */
export function TracePage({ id, settings, change }: TracePageProps) {
  const { depth, spelled } = settings;
  const chains = chainsOf(settings);
  const variables = useMemo(() => ({ id, depth, chains }), [id, depth, chains]);
  const answer = useAnswer(TraceDocument, variables);
  const trace = answer.status === 'here' ? answer.value.treatyTrace : undefined;
  const root = useKnownRoot(id, trace?.root);
  const title = root === undefined ? null : texts.trace.title(root.label);
  useNamedTitle(title);
  // The address may say "66/128"; from here on it goes by the id.
  useEffect(() => {
    if (root !== undefined && root.id !== id) change({ type: 'rename', from: id, to: root.id });
  }, [root, id, change]);
  return (
    <main className="paper" id={CONTENT_ID} tabIndex={-1} aria-label={title ?? texts.trace.title(id)}>
      {(root !== undefined || answer.status === 'failed') && (
        <header className="paper-head">
          <p className="kicker">{texts.trace.kicker}</p>
          <h1 className="panel-symbol">{title ?? texts.trace.title(id)}</h1>
          {root?.title && root.title !== root.label && (
            <p className="panel-title" dir="auto">
              {root.title}
            </p>
          )}
          <p className="note">{texts.trace.lead}</p>
          <TraceTools
            id={root?.id ?? id}
            settings={settings}
            treaties={trace?.treaties ?? []}
            change={change}
          />
        </header>
      )}
      <WhenHere answer={answer} waiting={texts.trace.reading}>
        {({ treatyTrace }) =>
          treatyTrace ? (
            <Found trace={treatyTrace} depth={depth} spelled={spelled} change={change} />
          ) : (
            <NotFound id={id} level={1} change={change} />
          )
        }
      </WhenHere>
    </main>
  );
}

/** What the page is about, also while the same is asked in another way, or could not be. */
function useKnownRoot(id: string, root: Trace['root'] | undefined): Trace['root'] | undefined {
  const [known, setKnown] = useState(root);
  if (root !== undefined && root.id !== known?.id) setKnown(root);
  return root ?? (known?.id === id ? known : undefined);
}

interface FoundProps {
  readonly trace: Trace;
  readonly depth: number;
  readonly spelled: boolean;
  readonly change: (change: Change) => void;
}

function Found({ trace, depth, spelled, change }: FoundProps) {
  const { root, treaties } = trace;
  return (
    <>
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
                <Traced traced={traced} root={root} spelledOut={spelled} change={change} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Summary({ trace }: { readonly trace: Trace }) {
  const { root, treatyCount, followedCount, notFollowedCount } = trace;
  return (
    <div className="trace-summary">
      <p role="status">{texts.trace.summary(treatyCount, followedCount)}</p>
      {notFollowedCount > 0 && <p>{texts.trace.notFollowed(notFollowedCount)}</p>}
      <p className="note">{texts.trace.heldOnly}</p>
      {root.held && !root.wordsHeld && (
        <p className="note">
          {texts.trace.noWords} <OfficialText of={root} />
        </p>
      )}
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
