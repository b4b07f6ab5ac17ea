import { useEffect, useMemo, useRef, useState } from 'react';
import type { CitationOut } from '../data/use-citations.ts';
import { pointAt } from '../graph/drawing/pointed.ts';
import type { InstrumentTextQuery } from '../operations.generated.ts';
import type { Change } from '../state/view.ts';
import { Place } from '../parts/place.tsx';
import { texts } from '../texts/texts.ts';
import { PANEL_ID } from './focus-panel.ts';
import { markerOf, markersIn, type Note } from './footnotes.ts';
import { markerRange, ownText } from './marked.ts';
import { PassageText, type TextMark } from './passage-text.tsx';
import { referencesOf, type Reference } from './text-marks.ts';
import { touch, wasTouched } from './touched.ts';

type Text = NonNullable<InstrumentTextQuery['instrument']>;
type Passage = Text['passages'][number];

interface DocumentTextProps {
  readonly text: Text;
  /** The citations to be marked, as far as they are here. */
  readonly citations: readonly CitationOut[];
  /** The citation that is being read: its words are lit, and the text moves to them. */
  readonly current?: string | null;
  /** Other citations of the same link, lit as well. */
  readonly lit?: ReadonlySet<string>;
  readonly change: (change: Change) => void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * A text as the United Nations prints it, paragraph by paragraph: every citation marked in the colour of what
 * it cites and leading to its link, every footnote at hand under the paragraph that has its marker.
 */
export function DocumentText({ text, citations, current = null, lit = NONE, change }: DocumentTextProps) {
  const { id, passages } = text;
  const references = useMemo(() => referencesOf(citations, text), [citations, text]);
  const body = passages.filter(({ kind }) => kind !== 'FOOTNOTE' && kind !== 'HEADING');
  const notes = passages.filter(({ kind }) => kind === 'FOOTNOTE');
  const markers = useMemo(() => markersOf(text, citations), [text, citations]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(NONE);
  const here = citations.find((citation) => citation.id === current);
  const currentNote = here?.evidence.footnote ?? null;
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (here) place.current?.querySelector('mark.here')?.scrollIntoView({ block: 'center' });
  }, [here]);
  useEffect(() => {
    if (here) goOnFrom(here.id);
  }, [here]);

  const marksOf = (passage: Passage): readonly TextMark[] =>
    (references.get(passage.id) ?? []).map((reference) => markOf(reference, id, { lit, current }, change));
  const toggle = (marker: string) =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(marker)) after.add(marker);
      return after;
    });
  return (
    <div className="document" ref={place}>
      {body.map((passage) => {
        const own = markers.get(passage.id) ?? [];
        const open = new Set(own.filter((marker) => opened.has(marker)));
        if (currentNote !== null && here?.evidence.paragraph?.id === passage.id) open.add(currentNote);
        return (
          <div className="paragraph" key={passage.id} data-depth={passage.label.split('(').length - 1}>
            <Place label={passage.label} />
            <div>
              <p className="passage" dir="auto">
                <PassageText
                  text={textOf(passage, body)}
                  lead={passage.lead}
                  marks={[
                    ...marksOf(passage),
                    ...own.flatMap((marker) => noteMark(passage, marker, open.has(marker), toggle)),
                  ]}
                />
              </p>
              {notes
                .filter(({ label }) => open.has(markerOf(label)))
                .map((note) => (
                  <FootnoteText key={note.id} note={note} marks={marksOf(note)} isUnfolded />
                ))}
            </div>
          </div>
        );
      })}
      {notes.length > 0 && (
        <section aria-label={texts.panel.footnotes} className="notes">
          {notes.map((note) => (
            <FootnoteText key={note.id} note={note} marks={marksOf(note)} />
          ))}
        </section>
      )}
      <Unresolved unresolved={text.unresolved} />
    </div>
  );
}

/** Who came by the keyboard, through words of a text that has been drawn anew, goes on from these words. */
function goOnFrom(citation: string): void {
  const { activeElement } = document;
  if (activeElement?.id !== PANEL_ID && (activeElement !== document.body || !wasTouched(citation))) return;
  document
    .getElementById(PANEL_ID)
    ?.querySelector<HTMLElement>('mark.here a')
    ?.focus({ preventScroll: true });
}

interface FootnoteTextProps {
  readonly note: Passage;
  readonly marks: readonly TextMark[];
  /** Under its paragraph, and not at the end of the text. */
  readonly isUnfolded?: boolean;
}

function FootnoteText({ note, marks, isUnfolded = false }: FootnoteTextProps) {
  const marker = markerOf(note.label);
  return (
    <div
      className={isUnfolded ? 'passage footnote unfolded' : 'passage footnote'}
      {...(isUnfolded ? { role: 'note', 'aria-label': texts.evidence.footnote(marker) } : {})}
    >
      <span className="footnote-marker">{marker}</span>
      <span dir="auto">
        <PassageText text={note.text ?? ''} marks={marks} />
      </span>
    </div>
  );
}

function Unresolved({ unresolved }: Pick<Text, 'unresolved'>) {
  if (unresolved.length === 0) return null;
  return (
    <section className="unresolved">
      <h3>{texts.panel.unresolved}</h3>
      <ul>
        {unresolved.map((one) => (
          <li key={one.id}>
            <q dir="auto">{one.text}</q> {one.evidence.paragraph?.label ?? one.evidence.passage?.label}
            <span className="note">{one.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a paragraph says itself: its sub-paragraphs have places of their own. */
function textOf(passage: Passage, among: readonly Passage[]): string {
  const parts = among
    .filter(({ label }) => label.startsWith(`${passage.label}(`))
    .flatMap(({ text }) => (text ? [text] : []));
  return ownText(passage.text ?? '', parts);
}

function noteMark(
  { text }: Passage,
  marker: string,
  isOpen: boolean,
  toggle: (marker: string) => void,
): readonly TextMark[] {
  const range = markerRange(text ?? '', marker);
  return range === null ? [] : [{ ...range, kind: 'note', marker, isOpen, toggle: () => toggle(marker) }];
}

function markersOf(
  { passages }: Text,
  citations: readonly CitationOut[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string>();
  for (const { evidence } of citations)
    if (evidence.footnote !== null && evidence.paragraph && !known.has(evidence.footnote))
      known.set(evidence.footnote, evidence.paragraph.id);
  const notes = passages
    .filter(({ kind }) => kind === 'FOOTNOTE')
    .map(({ label }): Note => {
      const marker = markerOf(label);
      return { marker, paragraph: known.get(marker) ?? null };
    });
  const body = passages.filter(({ kind }) => kind !== 'FOOTNOTE' && kind !== 'HEADING');
  return markersIn(body, notes);
}

function markOf(
  reference: Reference,
  source: string,
  { lit, current }: { readonly lit: ReadonlySet<string>; readonly current: string | null },
  change: (change: Change) => void,
): TextMark {
  const { start, end } = reference;
  switch (reference.kind) {
    case 'citation': {
      const { id, target } = reference.citation;
      return {
        start,
        end,
        kind: 'citation',
        target: target.kind,
        isCurrent: lit.has(id),
        isHere: id === current,
        onPoint: (isThere) => pointAt(isThere ? { source, target: target.id } : null),
        title: texts.panel.goToCited(texts.kinds[target.kind], target.title ?? target.label),
        to: { type: 'select-link', source, target: target.id },
        change: (to) => {
          touch(id);
          change(to);
        },
      };
    }
    case 'name':
      return {
        start,
        end,
        kind: 'name',
        title: reference.entity.name,
        to: { type: 'about', id: reference.entity.id },
        change,
      };
    case 'unresolved':
      return { start, end, kind: 'unresolved', title: texts.panel.unresolvedWords(reference.reason) };
  }
}
