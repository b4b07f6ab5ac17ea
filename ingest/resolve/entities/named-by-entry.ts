import type { ParsedDocument } from '../../parse/document.ts';
import type { RecordCitation } from '../../record.ts';
import { MARKER_FILL } from '../../parse/document.ts';
import { registeredIdentity, type Identity } from './identity.ts';
import type { Named } from './named.ts';
import { ownerOf } from './registrations.ts';

/** "as enshrined in its Constitution⁵": a treaty that only the entry in the note tells. */

const NOUN =
  /\b(?:\p{Lu}\p{L}+ ){0,2}(?:Act|Agreement|Charter|Constitution|Convention|Covenant|Protocol|Statute|Treaty)$/u;
const REACH = 80;
const SIGNS = `,.;:"')${MARKER_FILL}`;

/** The treaties whose noun stands at the marker of a note that gives nothing but their entry, where no name in the text means them. */
export function namedByEntry(
  { reading, footnotes }: ParsedDocument,
  names: readonly Named[],
  citations: readonly RecordCitation[],
): readonly Named[] {
  const entries = entriesByNote(citations);
  if (entries.size === 0) return [];
  const known = new Set(names.map(({ identity }) => identity.id));
  const ends = new Set(names.map(({ end }) => end));
  const found: Named[] = [];
  for (const { marker, start, end, anchors } of footnotes) {
    const own = entries.get(marker)?.filter((entry) => entry.start >= start && entry.end <= end) ?? [];
    const identity = own.length === 1 ? ownerAt(own[0]) : null;
    if (identity === null || known.has(identity.id)) continue;
    for (const anchor of anchors) {
      let last = anchor.start;
      while (last > 0 && SIGNS.includes(reading.charAt(last - 1))) last--;
      const noun = NOUN.exec(reading.slice(Math.max(0, last - REACH), last))?.[0];
      if (noun !== undefined && !ends.has(last))
        found.push({ start: last - noun.length, end: last, identity, short: true });
    }
  }
  return found;
}

/** By the marker of the note; of several notes with one marker, as on pages that count anew, all together. */
function entriesByNote(citations: readonly RecordCitation[]): ReadonlyMap<string, RecordCitation[]> {
  const found = new Map<string, RecordCitation[]>();
  for (const citation of citations) {
    const { footnote, status, target } = citation;
    if (footnote === null || status !== 'resolved' || target.kind !== 'treaty-series-entry') continue;
    const known = found.get(footnote);
    if (known) known.push(citation);
    else found.set(footnote, [citation]);
  }
  return found;
}

function ownerAt(entry: RecordCitation | undefined): Identity | null {
  const owner = entry?.status === 'resolved' ? ownerOf(entry.target.id) : null;
  return owner && registeredIdentity(owner.id);
}
