import type { Neighbourhood } from '../../client/graph/model/network.ts';
import type { DrawnFragment, InstrumentKind } from '../../client/operations.generated.ts';

/** The same series of numbers each time, 0 to 1 (Lehmer's generator). */
function series(): () => number {
  let state = 20_111_219;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const KINDS: readonly {
  readonly kind: InstrumentKind;
  readonly form: (year: number, n: number) => string;
}[] = [
  { kind: 'RESOLUTION', form: (year, n) => `A/RES/${year - 1945}/${n}` },
  { kind: 'RESOLUTION', form: (year, n) => `S/RES/${n}(${year})` },
  { kind: 'DOCUMENT', form: (year, n) => `A/${year - 1945}/${n}` },
  { kind: 'DOCUMENT', form: (year, n) => `E/${year}/${n}` },
  { kind: 'RESOLUTION', form: (year, n) => `A/HRC/RES/${year - 1970}/${n}` },
  { kind: 'TREATY', form: (year, n) => `treaty/convention-number-${n}-of-${year}` },
];
const FIRST_YEAR = 1977;
const YEARS = 48;

/**
 * A network of so many instruments and links with the form of the real one: more each year, each citing
 * older ones, and those most that are cited already. One root, which all of the first hundred cite.
 */
export function synthetic(instruments: number, links: number): Neighbourhood {
  const next = series();
  const briefs: DrawnFragment[] = Array.from({ length: instruments }, (_, index) => {
    const year = FIRST_YEAR + Math.floor(YEARS * Math.sqrt((index + 1) / (instruments + 1)));
    const { kind, form } = KINDS[index % KINDS.length] ?? { kind: 'DOCUMENT' as const, form: String };
    const id = form(year, index + 1);
    const day = `${year}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-15`;
    return {
      id,
      symbol: id,
      title: `Question number ${index} of the agenda`,
      label: id,
      kind,
      adopted: index % 7 === 6 ? null : day,
      year: index % 23 === 22 ? null : year,
      held: index % 3 !== 0,
      citesCount: 0,
      citedByCount: 0,
      authority: null,
      body: null,
      subjects: [],
    };
  });
  const pairs = new Map<string, readonly [number, number]>();
  const targets: number[] = [0];
  for (let tries = 0; pairs.size < links && tries < links * 20; tries++) {
    const source = 1 + Math.floor(next() * (instruments - 1));
    // Half cite what others cite, half anything older.
    const liked = targets[Math.floor(next() * targets.length)] ?? 0;
    const target = next() < 0.5 && liked < source ? liked : Math.floor(next() * source);
    pairs.set(`${source} ${target}`, [source, target]);
    targets.push(target);
  }
  const id = (index: number) => briefs[index]?.id ?? '';
  return {
    root: briefs[0] as DrawnFragment,
    hiddenCount: 0,
    instruments: briefs,
    links: [...pairs.values()].map(([source, target]) => ({
      id: `${id(source)} CITES ${id(target)}`,
      source: id(source),
      target: id(target),
      relation: 'CITES',
      count: 1 + ((source + target) % 3),
      uses: [],
    })),
  };
}
