import type { LookState, SizeBy } from '../state/look.ts';
import { texts } from '../texts/texts.ts';
import { GROUP_TONES, YEAR_STEPS } from '../theme/tones.ts';
import { communitiesOf } from './communities.ts';
import { MARK } from './measures.ts';
import type { Network, NetworkInstrument } from './network.ts';
import { ORGANS } from './organ.ts';

/** What sizes, colours and groups of a network say: plain data for drawing and legend. */
export interface Encoding {
  /** Diameters by id, in pixels; empty when all marks are alike. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Names of tones by id; empty when the kind gives the colour. */
  readonly tones: ReadonlyMap<string, string>;
  readonly groups: readonly Group[];
  /** What each tone means, where colours do not mean kinds. */
  readonly legend: readonly { readonly tone: string; readonly text: string }[];
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly tone: string;
  readonly ids: readonly string[];
}

const LARGEST_MARK = 34;

export function encodingOf(network: Network, look: LookState): Encoding {
  const { tones, legend } = colours(network, look);
  return { sizes: sizes(network, look.size), tones, legend, groups: groups(network, look) };
}

/** Areas grow with the figure, so the diameter with its root; the largest drawn has the largest mark. */
function sizes({ instruments }: Network, by: SizeBy): ReadonlyMap<string, number> {
  if (by === 'same') return new Map();
  const figure = (one: NetworkInstrument) => (by === 'cited-by' ? one.citedByCount : (one.authority ?? 0));
  const most = Math.max(0, ...instruments.map(figure));
  if (most === 0) return new Map();
  return new Map(
    instruments.map((one) => {
      const part = Math.sqrt(figure(one) / most);
      return [one.id, Math.round((MARK * 0.6 + (LARGEST_MARK - MARK * 0.6) * part) * 10) / 10];
    }),
  );
}

function colours({ instruments }: Network, { colour }: LookState): Pick<Encoding, 'tones' | 'legend'> {
  switch (colour) {
    case 'kind':
      return { tones: new Map(), legend: [] };
    case 'organ': {
      const drawn = ORGANS.filter((organ) => instruments.some((one) => one.organ === organ));
      return {
        tones: new Map(instruments.map(({ id, organ }) => [id, `organ-${organ}`])),
        legend: drawn.map((organ) => ({ tone: `organ-${organ}`, text: texts.time.organs[organ] })),
      };
    }
    case 'year':
      return byYear(instruments);
  }
}

/** Steps of as many years each, from the earliest drawn to the latest; without a year the kind's colour stays. */
function byYear(instruments: readonly NetworkInstrument[]): Pick<Encoding, 'tones' | 'legend'> {
  const dated = instruments.flatMap(({ id, placed }) => (placed === null ? [] : [{ id, year: placed }]));
  if (dated.length === 0) return { tones: new Map(), legend: [] };
  const first = Math.min(...dated.map(({ year }) => year));
  const last = Math.max(...dated.map(({ year }) => year));
  const years = Math.max(1, Math.ceil((last - first + 1) / YEAR_STEPS));
  const stepOf = (year: number) => Math.min(YEAR_STEPS - 1, Math.floor((year - first) / years));
  const used = [...new Set(dated.map(({ year }) => stepOf(year)))].sort((a, b) => a - b);
  return {
    tones: new Map(dated.map(({ id, year }) => [id, `year-${stepOf(year)}`])),
    legend: used.map((step) => {
      const from = first + step * years;
      return { tone: `year-${step}`, text: texts.look.years(from, Math.min(last, from + years - 1)) };
    }),
  };
}

function groups(network: Network, { groups: by }: LookState): readonly Group[] {
  switch (by) {
    case 'none':
      return [];
    case 'organ':
      return ORGANS.flatMap((organ) => {
        const ids = network.instruments.filter((one) => one.organ === organ).map(({ id }) => id);
        return ids.length < 2
          ? []
          : [{ id: organ, name: texts.time.organs[organ], tone: `organ-${organ}`, ids }];
      });
    case 'community':
      return communitiesOf(network).map((ids, index) => ({
        id: `community ${ids[0] ?? index}`,
        name: texts.look.around(nameOf(network, ids)),
        tone: `group-${index % GROUP_TONES}`,
        ids,
      }));
  }
}

/** A community is known by what is cited most in it. */
function nameOf({ instruments }: Network, ids: readonly string[]): string {
  const own = instruments.filter(({ id }) => ids.includes(id));
  return own.toSorted((a, b) => b.citedByCount - a.citedByCount)[0]?.short ?? '';
}
