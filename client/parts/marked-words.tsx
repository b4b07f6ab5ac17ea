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
  /** Markers of footnotes in it. */
  readonly raised?: readonly Range[];
}

const NONE: readonly Range[] = [];

/** A name or passage with what has been looked for set off in it. */
export function MarkedWords({ text, found, raised = NONE }: MarkedWordsProps) {
  const set = found?.text === text ? found.highlights : NONE;
  if (set.length + raised.length === 0) return text;
  const marks = [
    ...set.map((range) => ({ ...range, isSet: true })),
    ...raised.map((range) => ({ ...range, isSet: false })),
  ];
  return piecesOf(text, marks).map((piece, index) => {
    const words = piece.marks.some(({ isSet }) => !isSet) ? (
      <sup className="marker">{piece.text}</sup>
    ) : (
      piece.text
    );
    // Pieces of one text never move.
    return piece.marks.some(({ isSet }) => isSet) ? (
      // oxlint-disable-next-line react/no-array-index-key
      <b className="typed" key={index}>
        {words}
      </b>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index}>{words}</span>
    );
  });
}
