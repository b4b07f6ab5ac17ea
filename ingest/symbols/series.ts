import { isSecurityCouncilNumber } from './security-council-years.ts';

/** Where an instrument stands in a numbered series: `A/RES/66/128` is number 128 of `A/RES/66`. */
export interface SeriesPlace {
  /** What all of the series begin with: `A/RES/66`, `S/RES/(2000)`, `A/RES/(XV)`, `S/PRST/2010`. */
  readonly series: string;
  readonly number: number;
  /** Decisions are numbered from 101, 201, 301 … on, a block of hundreds for each sort of them. */
  readonly inBlocks: boolean;
}

const FORMS: readonly RegExp[] = [
  // A/RES/66/128, A/RES/57/270B, A/RES/ES-10/15, E/DEC/2009/250, S/PRST/2010/22, E/CN.4/RES/2005/12
  /^(?<series>(?:[A-Z][\w.]*\/)+(?<act>RES|DEC|PRST)\/[\w-]+)\/(?<number>\d{1,4})[A-Z]?$/,
  // S/RES/1325(2000), A/RES/1514(XV), A/RES/217(III)[A]
  /^(?<series>(?:[A-Z][\w.]*\/)+(?<act>RES|DEC))\/(?<number>\d{1,4})[A-Z]?(?<year>\([\w-]+\))(?:\[[A-Z]\])?$/,
];

/** The place of an instrument in its series; null when its numbers do not run through. */
export function placeInSeries(id: string): SeriesPlace | null {
  for (const form of FORMS) {
    const groups = form.exec(id)?.groups;
    if (!groups) continue;
    const { series = '', act, number, year } = groups;
    // A misprint: the Council's numbers tell their years.
    if (series === 'S/RES' && !isSecurityCouncilNumber(Number(number), Number(year?.slice(1, -1))))
      return null;
    return {
      series: year === undefined ? series : `${series}/${year}`,
      number: Number(number),
      inBlocks: act === 'DEC',
    };
  }
  return null;
}

/** The id of a number of a series. */
export function idInSeries(series: string, number: number): string {
  const old = /^(.*)\/(\([^)]+\))$/.exec(series);
  return old ? `${old[1]}/${number}${old[2]}` : `${series}/${number}`;
}
