import type { ReactNode } from 'react';
import { ViewLink } from '../parts/view-link.tsx';
import type { Change } from '../state/view.ts';
import { leadRange, markerRange, piecesOf, type Range } from './marked.ts';

/** What a piece of text is: set differently, and linked when it is a citation. */
export type TextMark = Range &
  (
    | { readonly kind: 'lead' | 'marker' | 'words' }
    | {
        readonly kind: 'citation';
        readonly title: string;
        readonly to: Change;
        readonly change: (change: Change) => void;
      }
  );

interface PassageTextProps {
  readonly text: string;
  readonly lead?: string | null;
  /** Markers of footnotes to be found in it. */
  readonly markers?: readonly string[];
  readonly marks?: readonly TextMark[];
}

const NONE: readonly TextMark[] = [];
const NO_MARKERS: readonly string[] = [];

/** A passage as the United Nations prints it: lead words in italics, markers raised, words of citations marked. */
export function PassageText({ text, lead = null, markers = NO_MARKERS, marks = NONE }: PassageTextProps) {
  const leading = leadRange(text, lead);
  const raised = markers.flatMap((marker) => markerRange(text, marker) ?? []);
  const all: TextMark[] = [
    ...(leading ? [{ ...leading, kind: 'lead' as const }] : []),
    ...raised.map(({ start, end }) => ({ start, end, kind: 'marker' as const })),
    ...marks,
  ];
  return (
    <>
      {piecesOf(text, all).map((piece, index) => (
        // Pieces of one text never move.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>{piece.marks.reduce<ReactNode>(wrap, piece.text)}</span>
      ))}
    </>
  );
}

function wrap(inner: ReactNode, mark: TextMark): ReactNode {
  switch (mark.kind) {
    case 'lead':
      return <i>{inner}</i>;
    case 'marker':
      return <sup className="marker">{inner}</sup>;
    case 'words':
      return <mark>{inner}</mark>;
    case 'citation':
      return (
        <ViewLink className="citation" title={mark.title} to={mark.to} change={mark.change}>
          {inner}
        </ViewLink>
      );
  }
}
