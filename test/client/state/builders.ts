import * as fc from 'fast-check';
import {
  DIRECTIONS,
  DISPLAYS,
  LARGEST_LIMIT,
  PANEL_TABS,
  TRACE_DEPTHS,
  type View,
} from '../../../client/state/view.ts';

/** Plain objects, as the page makes them. */
const plain = { noNullPrototype: true } as const;

/** Ids as they occur, and as nobody would write them. */
const id = fc.oneof(
  fc.constantFrom('A/RES/66/128', 'S/RES/1325(2000)', 'A/RES/217(III)[A]', 'root', 'UNTS/1249/20378', 'a~b'),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text && text !== ''),
);

const expansion = fc.record(
  {
    id,
    direction: fc.constantFrom(...DIRECTIONS),
    limit: fc.integer({ min: 1, max: LARGEST_LIMIT }),
  },
  plain,
);

const selection = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('instrument' as const), id }, plain),
  fc.record({ kind: fc.constant('link' as const), source: id, target: id }, plain),
);

const task = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('trace' as const), id, depth: fc.constantFrom(...TRACE_DEPTHS) }, plain),
  fc.record({ kind: fc.constant('check' as const) }, plain),
);

/** Any view that the page can have. */
export const views: fc.Arbitrary<View> = fc.record(
  {
    expansions: fc.uniqueArray(expansion, { selector: (one) => one.id, maxLength: 5 }),
    selection,
    tab: fc.constantFrom(null, ...PANEL_TABS),
    display: fc.constantFrom(...DISPLAYS),
    task,
  },
  plain,
);
