import { MARKER_FILL, type ParsedDocument } from '../../parse/document.ts';
import { registeredIdentity } from './identity.ts';
import type { Named } from './named.ts';
import type { Notes } from './notes.ts';
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
  notes: Notes,
): readonly Named[] {
  const told = footnotes.flatMap((note) => {
    const [entry, another] = notes.entriesIn(note);
    const owner = entry !== undefined && another === undefined ? ownerOf(entry) : null;
    return owner ? [{ anchors: note.anchors, owner }] : [];
  });
  if (told.length === 0) return [];
  const known = new Set(names.map(({ identity }) => identity.id));
  const ends = new Set(names.map(({ end }) => end));
  const found: Named[] = [];
  for (const { anchors, owner } of told) {
    const identity = known.has(owner.id) ? null : registeredIdentity(owner.id);
    if (!identity) continue;
    for (const { start } of anchors) {
      let last = start;
      while (last > 0 && SIGNS.includes(reading.charAt(last - 1))) last--;
      const noun = NOUN.exec(reading.slice(Math.max(0, last - REACH), last))?.[0];
      if (noun !== undefined && !ends.has(last))
        found.push({ start: last - noun.length, end: last, identity, short: true });
    }
  }
  return found;
}
