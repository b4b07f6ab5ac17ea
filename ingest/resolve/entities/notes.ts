import type { Footnote, ParsedDocument } from '../../parse/document.ts';
import type { RecordCitation } from '../../record.ts';
import type { InstrumentId } from '../../symbols/ids.ts';
import { isNoteOfName } from './whose-note.ts';

/** What the footnotes at a name say of it. */
export interface NoteFacts {
  readonly registrations: readonly InstrumentId[];
  readonly containedIn: { readonly id: InstrumentId; readonly locator: string | null } | null;
}

/**
 * Between a name and its marker may stand an abbreviation in brackets, a date, who adopted it and when,
 * one sign of punctuation.
 */
const TO_MARKER =
  /^(?: ?\([^()\n\uE000]{1,80}\))?(?:,? (?:of )?(?:(?:\d{1,2} )?[A-Z][a-z]+ )?(?:18|19|20)\d\d)?(?: (?:as )?adopted (?:by|at|on|in|during) [^,;.()\n\uE000]{3,200})?[,.;:"')\]]{0,3}\uE000/;
const LONGEST_WAY = 320;

/** A quick look that spares most names the expression: behind a blank a bracket, a year or day, "of", "as" or "adopted". */
function mayLeadToMarker(reading: string, end: number): boolean {
  const first = reading.charCodeAt(end);
  if (first !== SPACE) return !isSmallLetter(first);
  const second = reading.charCodeAt(end + 1);
  return !isSmallLetter(second) || second === SMALL_A || second === SMALL_O;
}
const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_O = 0x6f;
const isSmallLetter = (code: number): boolean => code >= SMALL_A && code <= 0x7a;

/** A note that says where a text stands begins so; a note that tells of something else does not. */
const CARRIES =
  /^(?:See )?(?:(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council) )?(?:[Rr]esolution|[A-Z]\w*(?:\.\d+)?\/|Report of the|Official Records|Ibid\.,? (?:annex|chap|resolution|sect|part)\b)/;

/** Answers what the notes at a place say; built once for a text. */
export class Notes {
  readonly #document: ParsedDocument;
  readonly #at = new Map<number, Footnote[]>();
  readonly #citations = new Map<Footnote, RecordCitation[]>();

  constructor(document: ParsedDocument, citations: readonly RecordCitation[]) {
    this.#document = document;
    for (const note of document.footnotes) {
      for (const { start } of note.anchors) {
        const notes = this.#at.get(start);
        if (notes) notes.push(note);
        else this.#at.set(start, [note]);
      }
    }
    const sorted = citations
      .filter(({ footnote }) => footnote !== null)
      .toSorted((a, b) => a.start - b.start);
    let next = 0;
    for (const note of document.footnotes.toSorted((a, b) => a.start - b.start)) {
      while ((sorted[next]?.start ?? Infinity) < note.start) next++;
      const own: RecordCitation[] = [];
      for (; (sorted[next]?.start ?? Infinity) < note.end; next++) {
        const citation = sorted[next];
        if (citation) own.push(citation);
      }
      this.#citations.set(note, own);
    }
  }

  /** The treaty-series entries that a note gives, each as often as it gives it. */
  entriesIn(note: Footnote): readonly InstrumentId[] {
    const citations = this.#citations.get(note) ?? [];
    return citations.flatMap(({ status, target }) =>
      status === 'resolved' && target.kind === 'treaty-series-entry' ? [target.id] : [],
    );
  }

  /** What the note at the end of a name says; null when none stands there. */
  behind({ start, end }: { readonly start: number; readonly end: number }): NoteFacts | null {
    const { reading, text } = this.#document;
    if (this.#at.size === 0 || !mayLeadToMarker(reading, end)) return null;
    const way = TO_MARKER.exec(reading.slice(end, end + LONGEST_WAY))?.[0];
    if (way === undefined) return null;
    const notes = this.#at.get(end + way.length - 1);
    if (!notes) return null;
    const registrations = new Set<InstrumentId>();
    let containedIn: NoteFacts['containedIn'] = null;
    for (const note of notes) {
      const carries = CARRIES.test(text.slice(note.start, note.end).trim());
      for (const citation of this.#citations.get(note) ?? []) {
        if (citation.status !== 'resolved') continue;
        const { id, kind } = citation.target;
        if (kind === 'treaty-series-entry') registrations.add(id);
        else if (carries && containedIn === null && isNoteOfName(reading, start, way, id))
          containedIn = { id, locator: citation.locator };
      }
    }
    return { registrations: [...registrations], containedIn };
  }
}
