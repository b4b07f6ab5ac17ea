import type { ReactNode } from 'react';
import { leadRange, markerRange, piecesOf, type Range } from './marked.ts';

/** What a piece of text is: set differently, and linked when it is a citation. */
export type TextMark = Range &
  (
    | { readonly kind: 'lead' | 'marker' | 'words' }
    | { readonly kind: 'citation'; readonly title: string; readonly onPress: () => void }
  );

interface PassageTextProps {
  readonly text: string;
  readonly lead?: string | null;
  /** The footnote's marker to be found in it. */
  readonly marker?: string | null;
  readonly marks?: readonly TextMark[];
}

const NONE: readonly TextMark[] = [];

/** A passage as the United Nations prints it: lead words in italics, markers raised, words of citations marked. */
export function PassageText({ text, lead = null, marker = null, marks = NONE }: PassageTextProps) {
  const leading = leadRange(text, lead);
  const raised = marker === null ? null : markerRange(text, marker);
  const all: TextMark[] = [
    ...(leading ? [{ ...leading, kind: 'lead' as const }] : []),
    ...(raised ? [{ ...raised, kind: 'marker' as const }] : []),
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
        <button type="button" className="citation" title={mark.title} onClick={mark.onPress}>
          {inner}
        </button>
      );
  }
}
