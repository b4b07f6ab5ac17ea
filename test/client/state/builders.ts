import * as fc from 'fast-check';
import { LANES } from '../../../client/graph/layouts/layout.ts';
import { FACET_IDS } from '../../../client/facets/facets.ts';
import { DISPLAYS } from '../../../client/state/display.ts';
import {
  DEPTHS,
  DIRECTIONS,
  expansionOf,
  KINDS_OF_NEIGHBOURS,
  LARGEST_LIMIT,
  withExpansion,
  type Expansion,
} from '../../../client/state/expansion.ts';
import { COLOURS, GROUPS, SIZES } from '../../../client/state/look.ts';
import type { ChosenValues } from '../../../client/state/filters.ts';
import { PANEL_TABS } from '../../../client/state/panel.ts';
import { ROLES } from '../../../client/state/roles.ts';
import { TABLES } from '../../../client/state/table.ts';
import { TRACE_DEPTHS } from '../../../client/state/task.ts';
import { START, type View } from '../../../client/state/view.ts';

/** Plain objects, as the page makes them. */
const plain = { noNullPrototype: true } as const;

/** Ids as they occur, and as nobody would write them. */
const id = fc.oneof(
  fc.constantFrom('A/RES/66/128', 'S/RES/1325(2000)', 'A/RES/217(III)[A]', 'root', 'UNTS/1249/20378', 'a~b'),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text && text !== ''),
);
const ids = fc.uniqueArray(id, { maxLength: 4 });

const kinds = fc.oneof(fc.constant(null), fc.subarray([...KINDS_OF_NEIGHBOURS], { minLength: 1 }));

const expansion: fc.Arbitrary<Expansion> = fc
  .record(
    {
      direction: fc.constantFrom(...DIRECTIONS),
      depth: fc.constantFrom(...DEPTHS),
      kinds,
      limit: fc.integer({ min: 1, max: LARGEST_LIMIT }),
    },
    plain,
  )
  .chain((given) => id.map((one) => expansionOf(one, given)));

const picture = fc.record(
  {
    expansions: fc
      .array(expansion, { maxLength: 5 })
      .map((list) => list.reduce<readonly Expansion[]>(withExpansion, [])),
    added: ids,
    hidden: ids,
    kept: ids,
  },
  plain,
);

/** With one of what is drawn in the middle. */
const network = picture.chain((parts) => {
  const drawn = [...parts.expansions.map((one) => one.id), ...parts.added];
  return fc.constantFrom(...(drawn.length === 0 ? [null] : drawn)).map((root) => ({ root, ...parts }));
});

const selection = fc.oneof(
  fc.constant(null),
  fc.record(
    { kind: fc.constant('instruments' as const), ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }) },
    plain,
  ),
  fc.record({ kind: fc.constant('link' as const), source: id, target: id }, plain),
);

const task = fc.oneof(
  fc.constant(null),
  fc.record(
    {
      kind: fc.constant('trace' as const),
      id,
      depth: fc.constantFrom(...TRACE_DEPTHS),
      many: fc.boolean(),
      spelled: fc.boolean(),
    },
    plain,
  ),
  fc.record({ kind: fc.constantFrom('check' as const, 'help' as const) }, plain),
  fc.record({ kind: fc.constant('find' as const), words: id }, plain),
  fc.record({ kind: fc.constant('about' as const), id }, plain),
);

const years = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 100 }))
    .map(([from, more]) => ({ from, to: from + more })),
);
/** Values as they occur, and as nobody would write them. */
const chosen = fc
  .dictionary(fc.constantFrom(...FACET_IDS), fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), plain)
  .map((given): ChosenValues => given);

const table = fc
  .record(
    {
      of: fc.constantFrom(...TABLES),
      by: fc.constantFrom(null, 'year', 'cited-by', 'lead'),
      descending: fc.boolean(),
    },
    plain,
  )
  .map((given) => ({ ...given, descending: given.by !== null && given.descending }));

/** Any view that the page can have; each part has its line. */
export const views: fc.Arbitrary<View> = fc.record(
  {
    network,
    selection,
    panel: fc.record(
      { tab: fc.constantFrom(null, ...PANEL_TABS), role: fc.constantFrom(null, ...ROLES) },
      plain,
    ),
    task,
    display: fc.record({ as: fc.constantFrom(...DISPLAYS) }, plain),
    look: fc.record(
      {
        size: fc.constantFrom(...SIZES),
        colour: fc.constantFrom(...COLOURS),
        groups: fc.constantFrom(...GROUPS),
      },
      plain,
    ),
    route: fc.oneof(
      fc.constant(null),
      fc.record({ from: id, to: id }, plain).filter(({ from, to }) => from !== to),
    ),
    time: fc.record({ lanes: fc.constantFrom(...LANES), window: years }, plain),
    filters: fc.record({ chosen, open: fc.boolean() }, plain),
    table,
    embed: fc.boolean(),
  },
  plain,
);

/** The view around A/RES/66/128 as it is opened, with other parts where given. */
export function around(given: Partial<View> = {}): View {
  return {
    ...START,
    network: { ...START.network, root: 'A/RES/66/128', expansions: [expansionOf('A/RES/66/128')] },
    selection: { kind: 'instruments', ids: ['A/RES/66/128'] },
    ...given,
  };
}
