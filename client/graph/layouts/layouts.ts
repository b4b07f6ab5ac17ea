import { forceLayout } from './force.ts';
import type { GraphLayout, LayoutId } from './layout.ts';
import { ringsLayout } from './rings.ts';
import { timeLayout } from './time/time.ts';
import { treeLayout } from './tree.ts';

/** All layouts: a new one is a new entry here and a name in the texts. */
export const LAYOUTS: Readonly<Record<LayoutId, GraphLayout>> = {
  time: timeLayout,
  rings: ringsLayout,
  tree: treeLayout,
  force: forceLayout,
};
