import type { ReactNode } from 'react';
import { ViewLink } from '../parts/view-link.tsx';
import type { InstrumentKind } from '../operations.generated.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { leadRange, markerRange, piecesOf, type Range } from './marked.ts';

/** What a piece of text is: set differently, and linked where it leads somewhere. */
export type TextMark = Range &
  (
    | { readonly kind: 'lead' | 'marker' | 'words' }
    | {
        readonly kind: 'citation';
        /** The kind of what is cited, which its colour says. */
        readonly target: InstrumentKind;
        /** It belongs to the link that is being read; one of these is where the reader is. */
        readonly isCurrent: boolean;
        readonly isHere: boolean;
        readonly onPoint: (isThere: boolean) => void;
        readonly title: string;
        readonly to: Change;
        readonly change: (change: Change) => void;
      }
    | {
        readonly kind: 'name';
        readonly title: string;
        readonly to: Change;
        readonly change: (change: Change) => void;
      }
    | { readonly kind: 'unresolved'; readonly title: string }
    | {
        readonly kind: 'note';
        readonly marker: string;
        readonly isOpen: boolean;
        readonly toggle: () => void;
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
        <span key={index}>{outermostOnly(piece.marks).reduce<ReactNode>(wrap, piece.text)}</span>
      ))}
    </>
  );
}

/** Links must not stand in links: of several on the same words the shortest, which comes last, is kept. */
function outermostOnly(marks: readonly TextMark[]): readonly TextMark[] {
  const link = marks.findLast(isLink);
  return marks.filter((mark) => !isLink(mark) || mark === link).toReversed();
}

const isLink = ({ kind }: TextMark): boolean => kind === 'citation' || kind === 'name' || kind === 'note';

function wrap(inner: ReactNode, mark: TextMark): ReactNode {
  switch (mark.kind) {
    case 'lead':
      return <i>{inner}</i>;
    case 'marker':
      return <sup className="marker">{inner}</sup>;
    case 'words':
      return <mark>{inner}</mark>;
    case 'citation': {
      const link = (
        <ViewLink
          className="citation"
          title={mark.title}
          kind={mark.target}
          to={mark.to}
          change={mark.change}
          isCurrent={mark.isCurrent}
          onPoint={mark.onPoint}
        >
          {inner}
        </ViewLink>
      );
      return mark.isCurrent ? <mark className={mark.isHere ? 'here' : undefined}>{link}</mark> : link;
    }
    case 'name':
      return (
        <ViewLink className="named" title={mark.title} to={mark.to} change={mark.change}>
          {inner}
        </ViewLink>
      );
    case 'unresolved':
      return (
        <span className="unresolved-words" title={mark.title}>
          {inner}
        </span>
      );
    case 'note':
      return (
        <sup className="marker">
          <button
            type="button"
            aria-expanded={mark.isOpen}
            aria-label={texts.evidence.footnote(mark.marker)}
            onClick={mark.toggle}
          >
            {inner}
          </button>
        </sup>
      );
  }
}
