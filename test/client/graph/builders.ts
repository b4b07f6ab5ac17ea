import type { Neighbourhood } from '../../../client/graph/network.ts';
import type { BriefFragment, LinkRelation } from '../../../client/operations.generated.ts';

/** An instrument of which only the given is of interest. */
export function brief(id: string, given: Partial<BriefFragment> = {}): BriefFragment {
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
    ...given,
  };
}

export function link(
  source: string,
  target: string,
  count = 1,
  relation: LinkRelation = 'CITES',
): Neighbourhood['links'][number] {
  return { id: `${source} ${relation} ${target}`, source, target, relation, count };
}

export function neighbourhood(
  root: BriefFragment,
  others: readonly BriefFragment[],
  links: Neighbourhood['links'],
  hiddenCount = 0,
): Neighbourhood {
  return { root, instruments: [root, ...others], links, hiddenCount };
}
