import type { ParsedDocument } from '../../parse/document.ts';
import { numberedCommittee, type Identity } from './identity.ts';
import type { Named } from './named.ts';

/** "the 1267, 1373 and 1540 |Committees|", "the |Committees| established pursuant to resolutions 1267 (1999) and 1373 (2001)": each by its number. */

const NOUN = /\bCommittees\b/g;
const JOINT = '(?:, and|,| and)';
const NUMBER = String.raw`\d{3,4}(?:\/\d{3,4}){0,3}`;
const BEFORE = new RegExp(String.raw`(?<![\w/.,(-])(?:${NUMBER}${JOINT} ){1,6}${NUMBER} (?:Sanctions )?$`);
const OF_YEAR = String.raw`\d{3,4} \((?:19|20)\d\d\)\uE000*`;
const BEHIND = new RegExp(
  String.raw`^ (?:established )?(?:pursuant to|by|under) (?:Security Council |Council |its )?resolutions ${OF_YEAR}(?:${JOINT} ${OF_YEAR}){1,9}`,
);
const EACH = new RegExp(String.raw`(?<number>${NUMBER})(?: \((?:19|20)\d\d\))?`, 'g');
const REACH_BEFORE = 120;
const REACH_BEHIND = 240;

/** The committees of the Security Council in such lists, as far as the registry has them. */
export function listedCommittees({ reading }: Pick<ParsedDocument, 'reading'>): readonly Named[] {
  const found: Named[] = [];
  for (const { index, 0: noun } of reading.matchAll(NOUN)) {
    const from = Math.max(0, index - REACH_BEFORE);
    const before = BEFORE.exec(reading.slice(from, index));
    if (before) found.push(...membersOf(before[0], from + before.index));
    const end = index + noun.length;
    const [behind = ''] = BEHIND.exec(reading.slice(end, end + REACH_BEHIND)) ?? [];
    if (behind !== '') found.push(...membersOf(behind, end));
  }
  return found;
}

function membersOf(list: string, at: number): readonly Named[] {
  const seen = new Set<Identity['id']>();
  return Array.from(list.matchAll(EACH)).flatMap(({ 0: printed, index, groups }) => {
    const identity = numberedCommittee(groups?.['number'] ?? '');
    // "resolutions 1267 (1999), 1989 (2011) and 2253 (2015)": one committee.
    if (identity === null || seen.has(identity.id)) return [];
    seen.add(identity.id);
    return [{ start: at + index, end: at + index + printed.length, identity, short: true }];
  });
}
