import type { DrawnFragment } from '../operations.generated.ts';
import { dayText } from '../texts/days.ts';

/** What a citation is made of. */
export type Citable = Pick<DrawnFragment, 'id' | 'symbol' | 'title' | 'label' | 'kind' | 'adopted'> & {
  readonly body: { readonly name: string } | null;
};

/**
 * An instrument as the United Nations writes it in its own texts (Editorial Manual, chapters on footnotes and
 * resolutions).
 * @example "General Assembly resolution 66/128 of 19 December 2011"
 * @example "Security Council resolution 1325 (2000)"
 * @example "United Nations, Treaty Series, vol. 1249, No. 20378"
 */
export function citationText(instrument: Citable): string {
  const { id, kind, title, label, body } = instrument;
  switch (kind) {
    case 'RESOLUTION':
    case 'DECISION': {
      const number = numberOf(id);
      if (number === null || body === null) return label;
      const act = `${body.name} ${kind === 'RESOLUTION' ? 'resolution' : 'decision'} ${number}`;
      // The year stands in the Council's number.
      return id.startsWith('S/') ? act : act + dated(instrument);
    }
    case 'PRESIDENTIAL_STATEMENT':
      return `Statement by the President of the Security Council${dated(instrument)} (${id})`;
    case 'TREATY_SERIES_ENTRY':
      return seriesEntry(id) ?? label;
    case 'SALES_PUBLICATION':
      return `United Nations publication, Sales No. ${id.slice('SALES/'.length)}`;
    case 'TREATY':
    case 'SOFT_LAW':
      return title ?? label;
    case 'DOCUMENT':
      return instrument.symbol ?? label;
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

function dated({ adopted }: Citable): string {
  return adopted === null ? '' : ` of ${dayText(adopted)}`;
}

function seriesEntry(id: string): string | null {
  const [, series, volume, number] = /^(UNTS|LNTS)\/([^/]+)(?:\/(.+))?$/.exec(id) ?? [];
  if (series === undefined) return null;
  const of = series === 'UNTS' ? 'United Nations' : 'League of Nations';
  return `${of}, Treaty Series, vol. ${volume}${number === undefined ? '' : `, No. ${number}`}`;
}
