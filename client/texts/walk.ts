import type { LinkRelation } from '../operations.generated.ts';
import { count } from './numbers.ts';

const placed = (index: number, of: number) =>
  of > 1 ? `, ${count.format(index)} of ${count.format(of)}` : '';

/** What one instrument does to another, as the end of a sentence. */
const DOES: Readonly<Record<LinkRelation, (whom: string) => string>> = {
  CITES: (whom) => `cites ${whom}`,
  INVOKES: (whom) => `invokes ${whom} by name`,
  REGISTERED_AS: (whom) => `is registered as ${whom}`,
  CONTAINED_IN: (whom) => `is contained in ${whom}`,
};

/** What is said of each step through the drawing. */
export const walk = {
  cited: (what: string, relation: LinkRelation, from: string, index: number, of: number) =>
    `${what}. ${from} ${DOES[relation]('it')}${placed(index, of)}`,
  citing: (what: string, relation: LinkRelation, from: string, index: number, of: number) =>
    `${what}. It ${DOES[relation](from)}${placed(index, of)}`,
  among: (label: string, index: number, of: number) => `${label}${placed(index, of)}`,
  nothingCited: (label: string) => `Nothing that ${label} cites is drawn`,
  nothingCiting: (label: string) => `Nothing that cites ${label} is drawn`,
  nothingElse: 'Nothing else is drawn here',
  link: (source: string, target: string) =>
    `The words by which ${source} refers to ${target} stand in the reading panel; R goes there`,
  noLink: 'Go along a citation first, with the left or right arrow; then E shows its words',
  toggled: (label: string, chosen: boolean, all: number) =>
    `${label} ${chosen ? 'selected' : 'not selected any more'}, ${count.format(all)} selected in all`,
} as const;
