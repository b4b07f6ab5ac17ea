import type { CheckDraftQuery, DraftStatus } from '../operations.generated.ts';
import { piecesOf } from '../panel/marked.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { CopyButton } from '../share/copy-button.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { correctedListOf, listOf } from './citation-list.ts';

type Draft = CheckDraftQuery['extract'];
type Citation = Draft['citations'][number];

interface CheckedProps {
  readonly text: string;
  readonly draft: Draft;
  readonly change: (change: Change) => void;
}

/** What was found: the draft with its citations marked, and the same as a list. */
export function Checked({ text, draft, change }: CheckedProps) {
  const { citations, counts, names } = draft;
  if (citations.length === 0)
    return (
      <p className="note" role="status">
        {texts.check.none}
      </p>
    );
  return (
    <>
      <p role="status" className="draft-counts">
        <b>{texts.check.results(citations.length)}</b>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <span key={status} title={texts.check.statusTitles[status]}>
              <Status status={status} /> {texts.number(count)}
            </span>
          ))}
      </p>
      <div className="draft-columns">
        <section>
          <h2>{texts.check.draft}</h2>
          <div className="passage draft-marked" dir="auto">
            <MarkedDraft text={text} citations={citations} />
          </div>
        </section>
        <section>
          <h2>{texts.check.list}</h2>
          <p className="paper-tools">
            <CopyButton text={listOf(citations)} label={texts.check.copy} className="link-button" />
            <CopyButton
              text={correctedListOf(citations)}
              label={texts.check.copyCorrected}
              className="link-button"
            />
          </p>
          <ol className="plain-list">
            {citations.map((citation) => (
              <li
                key={`${citation.start} ${citation.end} ${citation.targetId ?? ''}`}
                id={anchorOf(citation)}
                className="draft-citation"
                tabIndex={-1}
              >
                <Row citation={citation} change={change} />
              </li>
            ))}
          </ol>
          {names.length > 0 && (
            <>
              <h2>{texts.check.names}</h2>
              <p>{names.map(({ name }) => name).join('; ')}</p>
            </>
          )}
        </section>
      </div>
    </>
  );
}

const anchorOf = ({ start }: Citation): string => `draft-${start}`;
/** Its words in the draft. */
const wordsOf = ({ start }: Citation): string => `draft-words-${start}`;

function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'nearest' });
  place?.focus({ preventScroll: true });
}

/** How a citation stands, as a word with a colour and a form of its own. */
function Status({ status }: { readonly status: DraftStatus }) {
  return (
    <span className="draft-status" data-status={status}>
      {texts.check.statuses[status]}
    </span>
  );
}

function MarkedDraft({
  text,
  citations,
}: {
  readonly text: string;
  readonly citations: readonly Citation[];
}) {
  return piecesOf(text, citations).map(({ text: words, marks }, index) => {
    const [citation] = marks;
    // Pieces of one text never move.
    return citation ? (
      <a
        // oxlint-disable-next-line react/no-array-index-key
        key={index}
        id={wordsOf(citation)}
        className="draft-mark"
        data-status={citation.status}
        href={`#${anchorOf(citation)}`}
        title={`${citation.target?.label ?? citation.targetId ?? ''} ${texts.check.statuses[citation.status]}`.trim()}
        onClick={(event) => {
          // The address is the view's; the place in the list is gone to, and not written there.
          event.preventDefault();
          goTo(anchorOf(citation));
        }}
      >
        {words}
      </a>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index}>{words}</span>
    );
  });
}

function Row({
  citation,
  change,
}: {
  readonly citation: Citation;
  readonly change: (change: Change) => void;
}) {
  const { text, paragraph, footnote, lead, role, status, target, targetId, url, supersededBy } = citation;
  return (
    <>
      <p className="evidence-head">
        <a
          className="place"
          href={`#${wordsOf(citation)}`}
          aria-label={texts.check.inDraft(paragraph ?? text)}
          onClick={(event) => {
            event.preventDefault();
            goTo(wordsOf(citation));
          }}
        >
          {paragraph ?? texts.check.place}
        </a>
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
        </p>
      )}
      {citation.candidates.length > 0 && (
        <p className="note">
          {texts.check.candidates}: {citation.candidates.join(', ')}
        </p>
      )}
      {citation.reason && <p className="note">{citation.reason}</p>}
    </>
  );
}
