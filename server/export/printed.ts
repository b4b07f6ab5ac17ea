import { text, textOrNull } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { labelOf } from '../data/label.ts';
import type { Read } from '../data/read.ts';
import { kindOfId } from '../data/vocabulary.ts';

const statements = {
  registrations: loadStatement('read/registrations'),
  containments: loadStatement('read/containments'),
  instruments: loadStatement('read/instruments-by-id'),
};

/** Where what has no symbol of its own is printed. */
export interface PlaceInPrint {
  /** "United Nations, Treaty Series"; the instrument that carries a soft-law text: "A/RES/61/295, annex". */
  readonly within: string;
  /** Of a treaty series. */
  readonly volume: string | null;
  readonly number: string | null;
}

/** Of the treaties, series entries and soft-law texts among these, where they are printed: the place that most texts give. */
export async function readPlaces(
  read: Read,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaceInPrint>> {
  const of = (kind: ReturnType<typeof kindOfId>) => ids.filter((id) => kindOfId(id) === kind);
  const [treaties, softLaw] = [of('TREATY'), of('SOFT_LAW')];
  const [registrations, containments] = await Promise.all([
    treaties.length === 0 ? [] : read(statements.registrations, { ids: treaties }),
    softLaw.length === 0 ? [] : read(statements.containments, { ids: softLaw }),
  ]);
  const carriers = [...new Set(containments.map((row) => text(row, 'carrier')))];
  const rows = carriers.length === 0 ? [] : await read(statements.instruments, { ids: carriers });
  const labels = new Map(
    rows.map((row) => [
      text(row, 'id'),
      labelOf(text(row, 'id'), textOrNull(row, 'symbol'), textOrNull(row, 'title')),
    ]),
  );
  const places = new Map<string, PlaceInPrint>();
  // The first is what most texts give.
  const put = (id: string, place: PlaceInPrint | null) => {
    if (place && !places.has(id)) places.set(id, place);
  };
  for (const id of of('TREATY_SERIES_ENTRY')) put(id, inSeries(id));
  for (const row of registrations) put(text(row, 'id'), inSeries(text(row, 'entry')));
  for (const row of containments) {
    const carrier = text(row, 'carrier');
    const within = [labels.get(carrier) ?? carrier, textOrNull(row, 'locator')].filter(Boolean).join(', ');
    put(text(row, 'id'), { within, volume: null, number: null });
  }
  return places;
}

/** `UNTS/1249/20378` */
function inSeries(entry: string): PlaceInPrint | null {
  const [, series, volume, number] = /^(UNTS|LNTS)\/([^/]+)(?:\/(.+))?$/.exec(entry) ?? [];
  if (series === undefined || volume === undefined) return null;
  const of = series === 'UNTS' ? 'United Nations' : 'League of Nations';
  return { within: `${of}, Treaty Series`, volume, number: number ?? null };
}
