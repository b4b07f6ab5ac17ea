import type { LookState, SizeBy } from '../../state/look.ts';
import { texts } from '../../texts/texts.ts';
import { GROUP_TONES, YEAR_STEPS } from '../../theme/tones.ts';
import { communitiesOf } from '../model/communities.ts';
import { MARK } from './measures.ts';
import type { Network, NetworkInstrument, NetworkLink } from '../model/network.ts';
import { ORGANS } from '../model/organ.ts';
import { familyOf, ROLE_FAMILIES } from '../model/role-families.ts';

/** What sizes, colours and groups of a network say: plain data for drawing and legend. */
export interface Encoding {
  /** Diameters by id, in pixels; empty when all marks are alike. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Names of tones by id; empty when the kind gives the colour. */
  readonly tones: ReadonlyMap<string, string>;
  readonly groups: readonly Group[];
  /** Names of tones by the ids of links; empty when all links are alike. */
  readonly linkTones: ReadonlyMap<string, string>;
  /** What each tone means, where colours do not mean kinds. */
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly tone: string;
  readonly text: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly tone: string;
  readonly ids: readonly string[];
}

const LARGEST_MARK = 34;

export function encodingOf(network: Network, look: LookState): Encoding {
  return { sizes: sizes(network, look.size), ...colours(network, look), groups: groups(network, look) };
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

type Colours = Pick<Encoding, 'tones' | 'linkTones' | 'legend'>;

function colours({ instruments, links }: Network, { colour }: LookState): Colours {
  switch (colour) {
    case 'kind':
      return { tones: new Map(), linkTones: new Map(), legend: [] };
    case 'role':
      return byRole(links);
    case 'organ': {
      const drawn = ORGANS.filter((organ) => instruments.some((one) => one.organ === organ));
      return {
        tones: new Map(instruments.map(({ id, organ }) => [id, `organ-${organ}`])),
        linkTones: new Map(),
        legend: drawn.map((organ) => ({ tone: `organ-${organ}`, text: texts.time.organs[organ] })),
      };
    }
    case 'year':
      return byYear(instruments);
  }
}

/** Steps of as many years each, from the earliest drawn to the latest; without a year the kind's colour stays. */
function byYear(instruments: readonly NetworkInstrument[]): Colours {
  const linkTones = new Map<string, string>();
  const dated = instruments.flatMap(({ id, placed }) => (placed === null ? [] : [{ id, year: placed }]));
  if (dated.length === 0) return { tones: new Map(), linkTones, legend: [] };
  const first = Math.min(...dated.map(({ year }) => year));
  const last = Math.max(...dated.map(({ year }) => year));
  const years = Math.max(1, Math.ceil((last - first + 1) / YEAR_STEPS));
  const stepOf = (year: number) => Math.min(YEAR_STEPS - 1, Math.floor((year - first) / years));
  const used = [...new Set(dated.map(({ year }) => stepOf(year)))].sort((a, b) => a - b);
  return {
    tones: new Map(dated.map(({ id, year }) => [id, `year-${stepOf(year)}`])),
    linkTones,
    legend: used.map((step) => {
      const from = first + step * years;
      return { tone: `year-${step}`, text: texts.look.years(from, Math.min(last, from + years - 1)) };
    }),
  };
}

/** Marks keep their kind's colour; a link has that of what the strongest of its citations does. */
function byRole(links: readonly NetworkLink[]): Colours {
  const families = new Map(links.map(({ id, uses }) => [id, familyOf(uses)] as const));
  const used = new Set(families.values());
  return {
    tones: new Map(),
    linkTones: new Map(
      [...families].flatMap(([id, family]) => (family === null ? [] : [[id, `role-${family}`] as const])),
    ),
    legend: ROLE_FAMILIES.filter(({ id }) => used.has(id)).map(({ id }) => ({
      tone: `role-${id}`,
      text: texts.look.roleFamilies[id],
    })),
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
