import type { LineFragment } from '../operations.generated.ts';
import { Place } from '../parts/place.tsx';
import { texts } from '../texts/texts.ts';
import { excerptOf, gluedMarkers } from './marked.ts';
import { PassageText } from './passage-text.tsx';

interface EvidenceLineProps {
  readonly evidence: LineFragment;
  /** What the whole evidence is of, for readers. */
  readonly title: string;
  readonly onPress: () => void;
}

/** One citation in a list: where, how, and the words in their sentence. Leads to the whole evidence. */
export function EvidenceLine({ evidence, title, onPress }: EvidenceLineProps) {
  const { passage, paragraph, footnote, lead, role, quote, start, end } = evidence;
  const words =
    passage?.text && start !== null && end !== null ? excerptOf(passage.text, { start, end }) : null;
  const place = footnote === null ? passage : (paragraph ?? passage);
  return (
    <button type="button" className="evidence-line" onClick={onPress}>
      <span className="visually-hidden">{title}: </span>
      <span className="evidence-head">
        {place && <Place label={place.label} />}
        {lead && (
          <span className="lead" dir="auto">
            {lead}
          </span>
        )}
        {role && <span className="role">{texts.roles[role]}</span>}
        {footnote !== null && <span>{texts.evidence.footnote(footnote)}</span>}
      </span>
      <span className="excerpt" dir="auto">
        {words ? (
          <PassageText
            text={words.text}
            lead={lead}
            markers={gluedMarkers(words.text)}
            marks={[{ ...words, kind: 'words' }]}
          />
        ) : (
          quote
        )}
      </span>
    </button>
  );
}
