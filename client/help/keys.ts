import { ACTIONS } from '../network/actions.ts';
import { texts } from '../texts/texts.ts';

/** Keys that do one thing, pressed together, or one or the other of several that belong together. */
interface KeyEntry {
  /** As they are printed on the keys. */
  readonly keys: readonly string[];
  readonly group: KeyGroup;
  readonly does: string;
}

export const KEY_GROUPS = ['network', 'everywhere', 'panel'] as const;
type KeyGroup = (typeof KEY_GROUPS)[number];

const does = texts.help.keyWords;

/** All keys of the page, for the list that "?" opens; what each does is where it belongs. */
export const KEYS: readonly KeyEntry[] = [
  { keys: ['/'], group: 'everywhere', does: does.search },
  { keys: ['?'], group: 'everywhere', does: does.keys },
  { keys: ['Ctrl', 'Z'], group: 'everywhere', does: does.undo },
  { keys: ['Ctrl', 'Shift', 'Z'], group: 'everywhere', does: does.redo },
  { keys: ['Alt', '←'], group: 'everywhere', does: does.back },
  { keys: ['F6'], group: 'everywhere', does: does.areas },
  { keys: ['←'], group: 'network', does: does.cited },
  { keys: ['→'], group: 'network', does: does.citing },
  { keys: ['↑', '↓'], group: 'network', does: does.others },
  { keys: ['W', 'A', 'S', 'D'], group: 'network', does: does.nearest },
  { keys: ['Enter'], group: 'network', does: does.expand },
  { keys: ['M'], group: 'network', does: does.menu },
  { keys: ['E'], group: 'network', does: does.words },
  { keys: ['R'], group: 'network', does: does.read },
  { keys: ['␣'], group: 'network', does: does.also },
  { keys: ['Home'], group: 'network', does: does.middle },
  { keys: ['+', '−'], group: 'network', does: does.zoom },
  { keys: ['0'], group: 'network', does: does.fit },
  ...ACTIONS.filter(({ keys }) => keys.length > 0).map(({ id, keys }): KeyEntry => ({
    keys: keys.map((key) => texts.explore.keys[key] ?? key.toUpperCase()),
    group: 'network',
    does: texts.explore.actions[id],
  })),
  { keys: ['Esc'], group: 'panel', does: does.close },
  { keys: ['←', '→'], group: 'panel', does: does.tabs },
];
