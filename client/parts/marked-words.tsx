import { piecesOf, type Range } from '../panel/marked.ts';

/** Words that were found, and where in them what has been looked for stands. */
export interface Found {
  readonly text: string;
  readonly highlights: readonly Range[];
}

interface MarkedWordsProps {
  readonly text: string;
  /** Another text's highlights have no place in this one. */
  readonly found: Found | undefined;
}

/** A name or passage with what has been looked for set off in it. */
export function MarkedWords({ text, found }: MarkedWordsProps) {
  if (found?.text !== text) return text;
  return piecesOf(text, found.highlights).map((piece, index) =>
    // Pieces of one text never move.
    piece.marks.length > 0 ? (
      // oxlint-disable-next-line react/no-array-index-key
      <b className="typed" key={index}>
        {piece.text}
      </b>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index}>{piece.text}</span>
    ),
  );
}
