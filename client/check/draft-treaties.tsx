import { useMemo } from 'react';
import { useAnswers } from '../data/use-answer.ts';
import type { Answer } from '../data/store.ts';
import {
  TreatiesBehindDocument,
  type CheckDraftQuery,
  type TreatiesBehindQuery,
} from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { Failure, Waiting } from '../parts/state.tsx';
import { Place } from '../parts/place.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { CopyButton } from '../share/copy-button.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { entriesIn, treatyListOf } from './citation-list.ts';
import { PlaceLink } from './place-link.tsx';
import { TREATIES_ID, wordsOf } from './places.ts';
import { heldTargets, namedTreaties, treatiesBehind, type TreatyBehind } from './treaties-behind.ts';

type Draft = CheckDraftQuery['extract'];
type Name = Draft['names'][number];

interface DraftTreatiesProps {
  readonly draft: Draft;
  readonly change: (change: Change) => void;
}

/** The treaties that a draft names, and those behind the instruments that it cites. */
export function DraftTreaties({ draft, change }: DraftTreatiesProps) {
  const lists = useMemo(() => heldTargets(draft), [draft]);
  const answers = useAnswers(TreatiesBehindDocument, lists);
  const named = namedTreaties(draft);
  const failed = answers.find(isFailed);
  const isWaiting = answers.some(({ status }) => status === 'waiting');
  const behind = treatiesBehind(
    draft,
    answers.flatMap((answer) => (answer.status === 'here' ? [answer.value] : [])),
  );
  return (
    <section className="draft-treaties" id={TREATIES_ID} tabIndex={-1} aria-label={texts.check.treaties}>
      <h2>
        {texts.check.treaties} <span className="tab-count">{texts.number(named.length + behind.length)}</span>
      </h2>
      {(named.length > 0 || behind.length > 0) && !isWaiting && (
        <p className="paper-tools">
          <CopyButton
            text={treatyListOf(named, behind)}
            label={texts.check.copyTreaties}
            className="link-button"
          />
        </p>
      )}
      <h3>{texts.check.treatiesNamed}</h3>
      {named.length === 0 && <p className="note">{texts.check.noneNamed}</p>}
      <ol className="plain-list">
        {named.map((name) => (
          <li key={name.id} className="draft-citation">
            <Named name={name} change={change} />
          </li>
        ))}
      </ol>
      <h3>{texts.check.treatiesBehind}</h3>
      {isWaiting && <Waiting text={texts.trace.reading} />}
      {failed && <Failure error={failed.error} />}
      {!isWaiting && !failed && behind.length === 0 && <p className="note">{texts.check.noneBehind}</p>}
      <ol className="plain-list">
        {behind.map((each) => (
          <li key={each.treaty.id} className="draft-citation">
            <Behind behind={each} change={change} />
          </li>
        ))}
      </ol>
      {lists.length > 0 && <p className="note">{texts.check.heldOnly}</p>}
    </section>
  );
}

type Failed = Extract<Answer<TreatiesBehindQuery>, { readonly status: 'failed' }>;
const isFailed = (answer: Answer<TreatiesBehindQuery>): answer is Failed => answer.status === 'failed';

/** A treaty with the places in the draft that name it, and the entries that its footnotes give. */
function Named({
  name: { name, entity, mentions, registrations },
  change,
}: { readonly name: Name } & Pick<DraftTreatiesProps, 'change'>) {
  return (
    <>
      {entity && 'label' in entity ? (
        <ViewLink className="plain-link" to={{ type: 'open', id: entity.id }} change={change}>
          <InstrumentName instrument={entity} />
        </ViewLink>
      ) : (
        <p dir="auto">{name}</p>
      )}
      <p className="evidence-head">
        {mentions.map(({ start, paragraph, lead }) => (
          <span key={start}>
            <PlaceLink
              className="place"
              to={wordsOf(start)}
              aria-label={texts.check.inDraft(paragraph ?? name)}
            >
              {paragraph ?? texts.check.place}
            </PlaceLink>{' '}
            {lead && (
              <span className="lead" dir="auto">
                {lead}
              </span>
            )}
          </span>
        ))}
      </p>
      {registrations.length > 0 && (
        <p className="note">{texts.check.registeredAs(entriesIn(registrations))}</p>
      )}
    </>
  );
}

/** A treaty with the instruments through which it is reached; each leads to the words that name it there. */
function Behind({
  behind: { treaty, through },
  change,
}: { readonly behind: TreatyBehind } & Pick<DraftTreatiesProps, 'change'>) {
  return (
    <>
      <ViewLink className="plain-link" to={{ type: 'open', id: treaty.id }} change={change}>
        <InstrumentName instrument={treaty} />
      </ViewLink>
      <ul className="draft-through">
        {through.map(({ instrument, place, lead }) => (
          <li key={instrument.id}>
            <ViewLink
              to={{ type: 'open-link', source: instrument.id, target: treaty.id }}
              change={change}
              title={texts.trace.words(instrument.label, treaty.label)}
            >
              {instrument.label}
            </ViewLink>{' '}
            {place && <Place label={place} />}{' '}
            {lead && (
              <span className="lead" dir="auto">
                {lead}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
