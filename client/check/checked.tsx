import type { CheckDraftQuery, DraftStatus } from '../operations.generated.ts';
import { markerRanges, piecesOf, type Range } from '../panel/marked.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { CopyButton } from '../share/copy-button.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { correctedListOf, listOf } from './citation-list.ts';
import { DraftTreaties } from './draft-treaties.tsx';
import { PlaceLink } from './place-link.tsx';
import { anchorOf, TREATIES_ID, wordsOf } from './places.ts';
import { namedTreaties } from './treaties-behind.ts';

type Draft = CheckDraftQuery['extract'];
type Citation = Draft['citations'][number];

interface CheckedProps {
  readonly text: string;
  readonly draft: Draft;
  readonly change: (change: Change) => void;
}

/** What was found: the draft with its citations marked, and the same as a list. */
export function Checked({ text, draft, change }: CheckedProps) {
  const { citations, counts, misprinted, names, otherLanguage } = draft;
  const treaties = namedTreaties(draft);
  const others = names.filter((name) => !treaties.includes(name));
  const language = otherLanguage !== null && (
    <p className="draft-failed" role="alert">
      {texts.check.otherLanguage(otherLanguage)}
    </p>
  );
  if (citations.length === 0 && treaties.length === 0)
    return (
      <>
        {language}
        <p className="note" role="status">
          {texts.check.none}
        </p>
      </>
    );
  return (
    <>
      {language}
      <p role="status" className="draft-counts">
        <b>{texts.check.results(citations.length, treaties.length)}</b>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <span key={status} title={texts.check.statusTitles[status]}>
              <Status status={status} /> {texts.number(count)}
            </span>
          ))}
        {misprinted > 0 && (
          <span title={texts.check.misprintedTitle}>
            <span className="draft-status" data-status="MISPRINTED">
              {texts.check.misprinted}
            </span>{' '}
            {texts.number(misprinted)}
          </span>
        )}
      </p>
      <div className="draft-columns">
        <section>
          <h2>{texts.check.draft}</h2>
          <div className="passage draft-marked" dir="auto">
            <MarkedDraft text={text} citations={citations} names={treaties} />
          </div>
        </section>
        <section aria-label={texts.check.list}>
          <h2>{texts.check.list}</h2>
          <p className="paper-tools">
            <CopyButton text={listOf(citations)} label={texts.check.copy} className="link-button" />
            <CopyButton
              text={correctedListOf(citations)}
              label={texts.check.copyCorrected}
              className="link-button"
            />
            <PlaceLink to={TREATIES_ID} block="start">
              {texts.check.toTreaties}
            </PlaceLink>
          </p>
          <ol className="plain-list">
            {citations.map((citation) => (
              <li
                key={`${citation.start} ${citation.end} ${citation.targetId ?? ''}`}
                id={anchorOf(citation.start)}
                className="draft-citation"
                tabIndex={-1}
              >
                <Row
                  citation={citation}
                  laterIsCited={citations.some(({ targetId }) => targetId === citation.supersededBy?.id)}
                  change={change}
                />
              </li>
            ))}
          </ol>
          {others.length > 0 && (
            <>
              <h2>{texts.check.names}</h2>
              <p>{others.map(({ name }) => name).join('; ')}</p>
            </>
          )}
        </section>
      </div>
      <DraftTreaties draft={draft} change={change} />
    </>
  );
}

/** How a citation stands, as a word with a colour and a form of its own. */
function Status({ status }: { readonly status: DraftStatus }) {
  return (
    <span className="draft-status" data-status={status}>
      {texts.check.statuses[status]}
    </span>
  );
}

interface MarkedDraftProps {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly names: Draft['names'];
}

/** The draft with what it cites as links to the list, the treaties that it names, and the signs of its footnotes raised. */
function MarkedDraft({ text, citations, names }: MarkedDraftProps) {
  const mentions = names.flatMap((name) => name.mentions);
  let at = 0;
  return piecesOf<Citation | Mention | Range>(text, [...citations, ...mentions, ...markerRanges(text)]).map(
    ({ text: words, marks }) => {
      const start = at;
      at += words.length;
      const citation = marks.find(isCitation);
      const mentioned = marks.filter(isMention);
      // A protocol has the name of its convention inside its own.
      const begins = mentioned.some((mention) => mention.start === start) && citation?.start !== start;
      if (marks.some((mark) => !isCitation(mark) && !isMention(mark)))
        return (
          <sup key={start} className="marker">
            {words}
          </sup>
        );
      const piece = citation ? (
        <PlaceLink
          id={wordsOf(citation.start)}
          className="draft-mark"
          data-status={citation.status}
          to={anchorOf(citation.start)}
          title={`${citation.target?.label ?? citation.targetId ?? ''} ${texts.check.statuses[citation.status]}`.trim()}
        >
          {words}
        </PlaceLink>
      ) : (
        words
      );
      return (
        <span
          key={start}
          {...(mentioned.length > 0 && { className: 'draft-name' })}
          {...(begins && { id: wordsOf(start), tabIndex: -1 })}
        >
          {piece}
        </span>
      );
    },
  );
}

type Mention = Draft['names'][number]['mentions'][number];
const isCitation = (mark: Citation | Mention | Range): mark is Citation => 'status' in mark;
const isMention = (mark: Citation | Mention | Range): mark is Mention =>
  'paragraph' in mark && !isCitation(mark);

function Row({
  citation,
  laterIsCited,
  change,
}: {
  readonly citation: Citation;
  /** The later one of its series is cited as well, as drafts do that recall all of a series. */
  readonly laterIsCited: boolean;
  readonly change: (change: Change) => void;
}) {
  const { text, paragraph, footnote, lead, role, status, target, targetId, url, supersededBy } = citation;
  return (
    <>
      <p className="evidence-head">
        <PlaceLink
          className="place"
          to={wordsOf(citation.start)}
          aria-label={texts.check.inDraft(paragraph ?? text)}
        >
          {paragraph ?? texts.check.place}
        </PlaceLink>
        {lead && (
          <span className="lead" dir="auto">
            {lead}
          </span>
        )}
        {role && <span className="role">{texts.roles[role]}</span>}
        {footnote !== null && <span>{texts.evidence.footnote(footnote)}</span>}
        <Status status={status} />
      </p>
      {target ? (
        <ViewLink className="plain-link" to={{ type: 'open', id: target.id }} change={change}>
          <InstrumentName instrument={target} />
        </ViewLink>
      ) : (
        <p>
          <b>{targetId ?? text}</b>{' '}
          {url && (
            <a href={url} target="_blank" rel="noreferrer">
              {texts.panel.officialText} <span className="outward" aria-hidden="true" />
            </a>
          )}
        </p>
      )}
      {supersededBy && (
        <p className="draft-later">
          {texts.check.later}:{' '}
          <ViewLink to={{ type: 'open', id: supersededBy.id }} change={change}>
            {supersededBy.label}
          </ViewLink>
          {laterIsCited && <span className="note"> {texts.check.laterIsCited}</span>}
        </p>
      )}
      {citation.candidates.length > 0 && (
        <p className="note">
          {texts.check.candidates}: {citation.candidates.join(', ')}
        </p>
      )}
      {citation.remarks.map((remark) => (
        <p className="draft-later" key={remark}>
          {remark}
        </p>
      ))}
      {citation.reason && citation.remarks.length === 0 && <p className="note">{citation.reason}</p>}
    </>
  );
}
