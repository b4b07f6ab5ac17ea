import type { WordsFragment } from '../operations.generated.ts';
import { Place } from '../parts/place.tsx';
import { RoleTerm } from '../parts/role-term.tsx';
import { texts } from '../texts/texts.ts';
import { gluedMarkers } from './marked.ts';
import { PassageText, type TextMark } from './passage-text.tsx';

/**
 * One place that proves a citation: the passage with the words marked; for a footnote, its text and the
 * paragraph that its marker stands in.
 */
export function Evidence({ evidence }: { readonly evidence: WordsFragment }) {
  const { passage, paragraph, footnote, lead, role, via, locator, quote, start, end } = evidence;
  const inFootnote = footnote !== null;
  const marks: readonly TextMark[] = start !== null && end !== null ? [{ kind: 'words', start, end }] : [];
  const place = (inFootnote ? paragraph : passage) ?? passage;
  return (
    <article className="evidence">
      <header className="evidence-head">
        {place && <Place label={place.label} />}
        {lead && (
          <span className="lead" dir="auto" title={texts.evidence.lead}>
            {lead}
          </span>
        )}
        <span className="evidence-how">
          {role && <RoleTerm role={role} />}
          <span>{texts.vias[via]}</span>
        </span>
      </header>
      {inFootnote ? (
        <>
          {paragraph?.text ? (
            <blockquote className="passage" dir="auto" aria-label={paragraph.label}>
              <PassageText text={paragraph.text} lead={lead} markers={[footnote]} />
            </blockquote>
          ) : (
            <p className="note">
              {paragraph ? texts.evidence.standsIn(paragraph.label) : texts.evidence.markerNowhere}
            </p>
          )}
          <blockquote className="passage footnote" aria-label={texts.evidence.footnote(footnote)}>
            <span className="footnote-marker" title={texts.evidence.footnote(footnote)}>
              {footnote}
            </span>
            <span dir="auto">
              {passage?.text ? (
                <PassageText text={passage.text} marks={marks} />
              ) : (
                <span className="note">{texts.evidence.withoutText}</span>
              )}
            </span>
          </blockquote>
        </>
      ) : passage?.text ? (
        <blockquote className="passage" dir="auto" aria-label={passage.label}>
          <PassageText text={passage.text} lead={lead} markers={gluedMarkers(passage.text)} marks={marks} />
        </blockquote>
      ) : (
        <p className="note">{quote ?? texts.evidence.withoutText}</p>
      )}
      {locator && (
        <p className="locator">
          {texts.evidence.locator}: <b>{locator}</b>
        </p>
      )}
    </article>
  );
}
