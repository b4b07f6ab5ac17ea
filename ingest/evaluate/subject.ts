import type { ExtractionRecord, RecordCitation } from '../record.ts';
import { normalTarget } from './target.ts';

/** One document with what was extracted from it, ready to be compared with its reference. */
export interface Subject {
  /** `folder/NAME.txt` */
  readonly name: string;
  readonly text: string;
  /** null: there is no record of it, which counts as all missed. */
  readonly record: ExtractionRecord | null;
  /** A record's offset, in UTF-16 code units, as the reference counts: in code points. */
  readonly at: (offset: number) => number;
  /** The resolved citations. */
  readonly citations: readonly ResolvedSpan[];
}

export interface ResolvedSpan {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly citation: RecordCitation;
}

export function subject(name: string, text: string, record: ExtractionRecord | null): Subject {
  const at = codePoints(text);
  const citations: ResolvedSpan[] = [];
  for (const citation of record?.citations ?? [])
    if (citation.status === 'resolved')
      citations.push({
        target: normalTarget(citation.target.id),
        start: at(citation.start),
        end: at(citation.end),
        citation,
      });
  return { name, text, record, at, citations };
}

/** Offsets in code units to offsets in code points: each character beyond the basic plane counts once less. */
function codePoints(text: string): (offset: number) => number {
  const wide: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) wide.push(match.index);
  if (wide.length === 0) return (offset) => offset;
  return (offset) => {
    const after = wide.findIndex((index) => index >= offset);
    return offset - (after < 0 ? wide.length : after);
  };
}
