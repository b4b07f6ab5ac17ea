import { useMemo } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { useCitations, type CitationOut } from '../data/use-citations.ts';
import { InstrumentTextDocument, type InstrumentTextQuery } from '../operations.generated.ts';
import { WhenHere } from '../parts/state.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { ownText } from './marked.ts';
import { PassageText, type TextMark } from './passage-text.tsx';

type Passage = NonNullable<InstrumentTextQuery['instrument']>['passages'][number];

interface InstrumentTextProps {
  readonly id: string;
  readonly held: boolean;
  readonly change: (change: Change) => void;
}

/** The text, paragraph by paragraph, every citation marked and leading to its evidence. */
export function InstrumentText({ id, held, change }: InstrumentTextProps) {
  const variables = useMemo(() => (held ? { id } : null), [id, held]);
  const answer = useAnswer(InstrumentTextDocument, variables);
  const citations = useCitations(held ? id : null);
  const known = citations.status === 'here' ? citations.value.citations : NO_CITATIONS;
  const byPassage = useMemo(() => grouped(known), [known]);
  const markers = useMemo(() => markersOf(known), [known]);
  const marksOf = (passage: Passage) =>
    (byPassage.get(passage.id) ?? []).flatMap((citation) => markOf(citation, id, change));
  if (!held)
    return (
      <>
        <p className="note">{texts.panel.notHeld}</p>
        <p className="note">{texts.panel.notHeldHelp}</p>
      </>
    );
  return (
    <WhenHere answer={answer} waiting={texts.panel.loading}>
      {({ instrument }) => {
        const passages = instrument?.passages ?? [];
        if (!passages.some(({ text }) => text)) return <p className="note">{texts.panel.noText}</p>;
        const body = passages.filter(({ kind }) => kind !== 'FOOTNOTE' && kind !== 'HEADING');
        const notes = passages.filter(({ kind }) => kind === 'FOOTNOTE');
        return (
          <div className="document">
            {body.map((passage) => (
              <Paragraph
                key={passage.id}
                passage={passage}
                among={body}
                marks={marksOf(passage)}
                markers={markers.get(passage.id) ?? NO_MARKERS}
              />
            ))}
            {notes.length > 0 && (
              <section aria-label={texts.panel.footnotes} className="notes">
                {notes.map((passage) => (
                  <div className="passage footnote" key={passage.id}>
                    <span className="footnote-marker">{passage.label.replace(/^.*FN/, '')}</span>
                    <span>
                      <PassageText text={passage.text ?? ''} marks={marksOf(passage)} />
                    </span>
                  </div>
                ))}
              </section>
            )}
            {instrument && instrument.unresolved.length > 0 && (
              <section className="unresolved">
                <h3>{texts.panel.unresolved}</h3>
                <ul>
                  {instrument.unresolved.map((one) => (
                    <li key={one.id}>
                      <q>{one.text}</q> {one.evidence.paragraph?.label ?? one.evidence.passage?.label}
                      <span className="note">{one.reason}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        );
      }}
    </WhenHere>
  );
}

interface ParagraphProps {
  readonly passage: Passage;
  readonly among: readonly Passage[];
  readonly marks: readonly TextMark[];
  readonly markers: readonly string[];
}

function Paragraph({ passage, among, marks, markers }: ParagraphProps) {
  const parts = among
    .filter(({ label }) => label.startsWith(`${passage.label}(`))
    .flatMap(({ text }) => (text ? [text] : []));
  const depth = passage.label.split('(').length - 1;
  return (
    <div className="paragraph" data-depth={depth}>
      <span className="place">{passage.label}</span>
      <p className="passage">
        <PassageText
          text={ownText(passage.text ?? '', parts)}
          lead={passage.lead}
          marks={marks}
          markers={markers}
        />
      </p>
    </div>
  );
}

const NO_CITATIONS: readonly CitationOut[] = [];
const NO_MARKERS: readonly string[] = [];

/** The footnotes whose markers stand in each paragraph, as far as citations in footnotes tell. */
function markersOf(citations: readonly CitationOut[]): ReadonlyMap<string, readonly string[]> {
  const markers = new Map<string, Set<string>>();
  for (const { evidence } of citations) {
    if (evidence.footnote === null || !evidence.paragraph) continue;
    const own = markers.get(evidence.paragraph.id) ?? new Set();
    markers.set(evidence.paragraph.id, own.add(evidence.footnote));
  }
  return new Map([...markers].map(([id, own]) => [id, [...own]]));
}

function grouped(citations: readonly CitationOut[]): ReadonlyMap<string, readonly CitationOut[]> {
  const groups = new Map<string, CitationOut[]>();
  for (const citation of citations) {
    const passage = citation.evidence.passage?.id;
    if (passage === undefined) continue;
    groups.set(passage, [...(groups.get(passage) ?? []), citation]);
  }
  return groups;
}

function markOf(
  citation: CitationOut,
  source: string,
  change: (change: Change) => void,
): readonly TextMark[] {
  const { target, evidence } = citation;
  if (evidence.start === null || evidence.end === null) return [];
  return [
    {
      kind: 'citation',
      start: evidence.start,
      end: evidence.end,
      title: texts.panel.goToWords(target.title ?? target.label),
      to: { type: 'select-link', source, target: target.id },
      change,
    },
  ];
}
