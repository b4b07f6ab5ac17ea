import type { ReferenceCandidate } from '../../recognize/references.ts';
import { asInstrumentId, type InstrumentId } from '../../symbols/ids.ts';
import { toRoman } from '../../symbols/roman.ts';
import { draftOf, type Container, type Draft } from './draft.ts';
import { listedNumbers } from './listed-numbers.ts';
import { locatorBehind } from './locator.ts';

export interface SeriesCitation {
  readonly drafts: readonly Draft[];
  readonly series: NonNullable<Container['series']>;
}

/** "United Nations, Treaty Series" or "League of Nations, Treaty Series". */
export const seriesNamed = ({ groups }: ReferenceCandidate): 'UNTS' | 'LNTS' =>
  groups['league'] === undefined ? 'UNTS' : 'LNTS';

/**
 * Entries of a treaty series: one citation for each volume and number. Where several volumes share one
 * number, or numbers one volume, the whole phrase carries each of them. Volumes of other publications
 * ("vol. I, Resolutions Adopted by the Conference") make none.
 */
export function seriesDrafts(
  candidate: ReferenceCandidate,
  reading: string,
  series: Container['series'],
  ibid: boolean,
): SeriesCitation | null {
  const { start, end, groups } = candidate;
  if (groups['volume'] !== undefined) return pageDrafts(candidate, groups['volume'], ibid);
  const numbers = listedNumbers(groups['numbers'] ?? '');
  const roman = /^[IVXLC]/.test(groups['volumes'] ?? '');
  // Without the series' name only number and Arabic volume together are sure enough.
  if (!series && (roman || numbers.length === 0 || groups['volumes'] === undefined)) return null;
  const name = series?.name ?? 'UNTS';
  if (roman && name === 'UNTS') return null;
  const volumes =
    groups['volumes'] === undefined ? (series?.volumes ?? []) : listedNumbers(groups['volumes']);
  if (volumes.length === 0) return null;
  const targets: InstrumentId[] = volumes.flatMap((volume) =>
    numbers.length === 0
      ? [asInstrumentId(`${name}/${volume}`)]
      : numbers.map((number) => asInstrumentId(`${name}/${volume}/${number}`)),
  );
  return {
    series: { name, volumes },
    drafts: targets.map((target) => ({
      start,
      end,
      target,
      candidates: [],
      reason: null,
      via: ibid ? 'ibid' : 'text',
      rule: candidate.pattern,
      locator: locatorBehind(reading, end),
    })),
  };
}

/** "1155 UNTS 331": the page tells no number; the League's volumes have Roman ones. */
function pageDrafts(
  { start, end, words, groups, pattern }: ReferenceCandidate,
  volume: string,
  ibid: boolean,
): SeriesCitation {
  const name = groups['leagues'] === undefined ? 'UNTS' : 'LNTS';
  const printed = name === 'LNTS' ? toRoman(Number(volume)) : volume;
  const page = /\S+$/.exec(words)?.[0] ?? '';
  return {
    series: { name, volumes: [printed] },
    drafts: [
      draftOf({
        start,
        end,
        target: asInstrumentId(`${name}/${printed}`),
        via: ibid ? 'ibid' : 'text',
        rule: pattern,
        locator: `p. ${page}`,
      }),
    ],
  };
}
