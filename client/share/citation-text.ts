import type { DrawnFragment } from '../operations.generated.ts';
import { dayText } from '../texts/days.ts';

type Named = Pick<DrawnFragment, 'id' | 'symbol' | 'title' | 'label' | 'kind' | 'adopted'> & {
  readonly body: { readonly name: string } | null;
};

/** Where a treaty or a soft-law text is printed, that which most texts say first. */
export interface Printed {
  readonly registeredAs?: readonly { readonly id: string }[];
  readonly containedIn?: readonly { readonly locator: string | null; readonly instrument: Named }[];
}

/** What a citation is made of. */
export type Citable = Named & Printed;

/**
 * An instrument as the United Nations writes it in its own texts (Editorial Manual, chapters on footnotes and
 * resolutions).
 * @example "General Assembly resolution 66/128 of 19 December 2011"
 * @example "Security Council resolution 1325 (2000) of 31 October 2000"
 * @example "Convention on the Rights of the Child, United Nations, Treaty Series, vol. 1577, No. 27531"
 * @example "Universal Declaration of Human Rights, General Assembly resolution 217 A (III)"
 */
export function citationText(instrument: Citable): string {
  const { kind, title, label, adopted } = instrument;
  switch (kind) {
    case 'RESOLUTION':
    case 'DECISION':
      return actOf(instrument) + (numberOf(instrument.id) === null ? '' : dated(adopted));
    case 'TREATY': {
      const [entry] = instrument.registeredAs ?? [];
      const series = entry && seriesText(entry.id, instrument.registeredAs ?? []);
      return [title ?? label, series].filter(Boolean).join(', ');
    }
    case 'SOFT_LAW': {
      const [carrier] = instrument.containedIn ?? [];
      const place = carrier && [actOf(carrier.instrument), carrier.locator];
      return [title ?? label, ...(place ?? [])].filter(Boolean).join(', ');
    }
    default:
      return actOf(instrument);
  }
}

/** An instrument as one refers to it in passing: a resolution without its day. */
function actOf({ id, kind, title, label, symbol, body, adopted }: Named): string {
  switch (kind) {
    case 'RESOLUTION':
    case 'DECISION': {
      const number = numberOf(id);
      if (number === null || body === null) return label;
      return `${body.name} ${kind === 'RESOLUTION' ? 'resolution' : 'decision'} ${number}`;
    }
    case 'PRESIDENTIAL_STATEMENT':
      return `Statement by the President of the Security Council${dated(adopted)} (${id})`;
    case 'TREATY_SERIES_ENTRY':
      return seriesText(id) ?? label;
    case 'SALES_PUBLICATION':
      return `United Nations publication, Sales No. ${id.slice('SALES/'.length)}`;
    case 'TREATY':
    case 'SOFT_LAW':
      return title ?? label;
    case 'DOCUMENT':
      return symbol ?? label;
  }
}

/** `A/RES/66/128` 66/128, `S/RES/1325(2000)` 1325 (2000), `A/RES/217(III)[A]` 217 A (III), `A/RES/57/270B` 57/270 B. */
function numberOf(id: string): string | null {
  const number = /\/(?:RES|DEC)\/(.+)$/.exec(id)?.[1];
  if (number === undefined) return null;
  const old = /^(\d+)([A-Z]*)\(([^)]+)\)(?:\[([A-Z]+)\])?$/.exec(number);
  if (old) {
    const [, digits, letter, session, part] = old;
    return [digits, letter || part, `(${session})`].filter(Boolean).join(' ');
  }
  return number.replace(/(\d)([A-Z]+)$/, '$1 $2');
}

const dated = (adopted: string | null): string => (adopted === null ? '' : ` of ${dayText(adopted)}`);

const ENTRY = /^(UNTS|LNTS)\/([^/]+)(?:\/(.+))?$/;

/** An entry of a treaty series, with the others of the same volume: "vol. 75, Nos. 970–973". */
function seriesText(id: string, beside: readonly { readonly id: string }[] = []): string | null {
  const [, series, volume, number] = ENTRY.exec(id) ?? [];
  if (series === undefined) return null;
  const of = series === 'UNTS' ? 'United Nations' : 'League of Nations';
  const others = beside.flatMap((entry) => {
    const [, inSeries, inVolume, own] = ENTRY.exec(entry.id) ?? [];
    return own !== undefined && inSeries === series && inVolume === volume ? [own] : [];
  });
  const numbers = [...new Set(number === undefined ? others : [number, ...others])];
  return `${of}, Treaty Series, vol. ${volume}${numbersText(numbers)}`;
}

/** ", No. 970", ", Nos. 970 and 972", ", Nos. 970–973". */
function numbersText(numbers: readonly string[]): string {
  const sorted = numbers.toSorted((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (sorted.length === 1) return `, No. ${first}`;
  const isRange = sorted.length > 2 && Number(last) - Number(first) === sorted.length - 1;
  return `, Nos. ${isRange ? `${first}–${last}` : `${sorted.slice(0, -1).join(', ')} and ${last}`}`;
}
