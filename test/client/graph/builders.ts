import type { Neighbourhood } from '../../../client/graph/model/network.ts';
import type { DrawnFragment, LinkRelation } from '../../../client/operations.generated.ts';

/** An instrument of which only the given is of interest. */
export function brief(id: string, given: Partial<DrawnFragment> = {}): DrawnFragment {
  return {
    id,
    symbol: id,
    title: null,
    label: id,
    kind: 'RESOLUTION',
    adopted: null,
    year: null,
    held: false,
    citesCount: 0,
    citedByCount: 0,
    authority: null,
    body: bodyOf(id),
    subjects: [],
    ...given,
  };
}

const ORGANS = { A: 'General Assembly', S: 'Security Council', E: 'Economic and Social Council' } as const;

function bodyOf(id: string): DrawnFragment['body'] {
  const name = Object.entries(ORGANS).find(([prefix]) => id.startsWith(`${prefix}/`))?.[1];
  return name === undefined ? null : { id: `body/${name.toLowerCase().replaceAll(' ', '-')}`, name };
}

export function link(
  source: string,
  target: string,
  count = 1,
  relation: LinkRelation = 'CITES',
  uses: Neighbourhood['links'][number]['uses'] = [],
): Neighbourhood['links'][number] {
  return { id: `${source} ${relation} ${target}`, source, target, relation, count, uses };
}

export function neighbourhood(
  root: DrawnFragment,
  others: readonly DrawnFragment[],
  links: Neighbourhood['links'],
  hiddenCount = 0,
): Neighbourhood {
  return { root, instruments: [root, ...others], links, hiddenCount };
}
