import { useMemo, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useAnswer } from '../data/use-answer.ts';
import { SeriesOfDocument, type BriefFragment, type ChangesFragment } from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { WhenHere } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { CitedList } from './cited-list.tsx';
import { Comparison } from './comparison.tsx';
import type { PageProps } from './page.ts';

interface Member {
  readonly instrument: BriefFragment;
  readonly changes: ChangesFragment | null;
}

/** The instruments on the same question, session after session, and what changed in what they cite. */
export function Series({ id, change }: PageProps) {
  const variables = useMemo(() => ({ id }), [id]);
  const answer = useAnswer(SeriesOfDocument, variables);
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {({ series }) => {
        if (!series || series.earlier.length + series.later.length === 0)
          return <p className="note">{texts.series.none}</p>;
        const { instrument, changes, earlier, later } = series;
        const members: readonly Member[] = [...later.toReversed(), { instrument, changes }, ...earlier];
        return <Members members={members} current={instrument.id} change={change} />;
      }}
    </WhenHere>
  );
}

interface MembersProps {
  readonly members: readonly Member[];
  readonly current: string;
  readonly change: (change: Change) => void;
}

function Members({ members, current, change }: MembersProps) {
  const [compared, setCompared] = useState<string | null>(null);
  const other = members.find(({ instrument }) => instrument.id === compared)?.instrument;
  const own = members.find(({ instrument }) => instrument.id === current)?.instrument;
  if (other && own) return <Comparison a={own} b={other} change={change} onClose={() => setCompared(null)} />;
  const years = members.flatMap(({ instrument }) => instrument.year ?? []);
  return (
    <>
      <p className="note">{texts.series.summary(members.length, Math.min(...years), Math.max(...years))}</p>
      <ol className="series">
        {members.map((member, index) => (
          <li
            key={member.instrument.id}
            className="series-member"
            aria-current={member.instrument.id === current || undefined}
          >
            <MemberOf
              member={member}
              isCurrent={member.instrument.id === current}
              isLatest={index === 0}
              compare={() => setCompared(member.instrument.id)}
              change={change}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface MemberProps {
  readonly member: Member;
  readonly isCurrent: boolean;
  readonly isLatest: boolean;
  readonly compare: () => void;
  readonly change: (change: Change) => void;
}

function MemberOf({ member: { instrument, changes }, isCurrent, isLatest, compare, change }: MemberProps) {
  const { id, label, adopted, year } = instrument;
  return (
    <>
      <p className="series-head">
        {isCurrent ? (
          <InstrumentName instrument={instrument} />
        ) : (
          <button type="button" className="row" onClick={() => change({ type: 'select', id, tab: 'series' })}>
            <InstrumentName instrument={instrument} />
          </button>
        )}
        <span className="places">{adopted ? texts.date(adopted) : year}</span>
      </p>
      <p className="series-facts">
        {isCurrent && <span>{texts.series.thisOne}</span>}
        {isLatest && <span>{texts.series.latest}</span>}
        {!isCurrent && (
          <Button className="link-button" aria-label={texts.series.compareWith(label)} onPress={compare}>
            {texts.series.compare}
          </Button>
        )}
      </p>
      {changes && <Changes changes={changes} label={label} change={change} />}
    </>
  );
}

interface ChangesProps {
  readonly changes: ChangesFragment;
  readonly label: string;
  readonly change: (change: Change) => void;
}

/** What it cites that the one before did not, and the other way round. */
function Changes({ changes: { since, added, dropped, keptCount }, label, change }: ChangesProps) {
  if (added.length + dropped.length === 0)
    return <p className="note">{texts.series.unchanged(since.label)}</p>;
  return (
    <Disclosure className="series-changes">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-button">
          <span className="visually-hidden">{texts.series.changesOf(label)} </span>
          {texts.series.changes(added.length, dropped.length, keptCount)}
        </Button>
      </Heading>
      <DisclosurePanel>
        <CitedList heading={texts.series.added(since.label)} instruments={added} change={change} />
        <CitedList heading={texts.series.dropped} instruments={dropped} change={change} />
      </DisclosurePanel>
    </Disclosure>
  );
}
