import type { ParsedDocument } from '../../parse/document.ts';
import { byName } from './identity.ts';
import type { Named } from './named.ts';

/** "the treaties of Oslo, Quay and Marana": treaties under the names of their places, which share their noun. */

const NOUN = 'reaties of ';
const PLACE = String.raw`\p{Lu}[\p{L}'-]{2,24}(?: \p{Lu}[\p{L}'-]{2,24}){0,2}`;
/** The places with the markers of their notes; two at least. */
const PLACES = new RegExp(
  String.raw`${PLACE}\uE000*(?:,\uE000* ${PLACE}\uE000*){0,9},?\uE000* and (?:the )?${PLACE}`,
  'uy',
);
const EACH = new RegExp(PLACE, 'gu');

/** The treaties in such lists, as far as the registry has them. */
export function treatiesOfPlaces({ reading }: ParsedDocument): readonly Named[] {
  const found: Named[] = [];
  for (let at = reading.indexOf(NOUN); at >= 0; at = reading.indexOf(NOUN, at + 1)) {
    const from = at + NOUN.length;
    PLACES.lastIndex = from;
    const places = PLACES.exec(reading)?.[0];
    if (places === undefined) continue;
    for (const { 0: place, index } of places.matchAll(EACH)) {
      const identity = byName('treaty', `Treaty of ${place}`);
      const start = from + index;
      if (identity.entity) found.push({ start, end: start + place.length, identity, short: true });
    }
  }
  return found;
}
