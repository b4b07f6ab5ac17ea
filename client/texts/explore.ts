import type { ActionId } from '../network/actions.ts';
import { count, plural } from './numbers.ts';

/** What can be done with the picture and what is selected in it. */
export const explore = {
  menu: (label: string) => `What to do with ${label}`,
  menuOfSeveral: (number: number) => `What to do with the ${count.format(number)} selected`,
  menuSign: '⋯',
  actions: {
    expand: 'Expand them',
    collapse: 'Collapse',
    hide: 'Hide',
    'keep-only': 'Keep only this',
    'remove-rest': 'Remove the rest',
    'select-cited': 'Select what it cites',
    'select-citing': 'Select what cites it',
    'select-neighbours': 'Select its neighbours',
    route: 'Ways between the two',
    centre: 'Draw around this alone',
  } satisfies Record<ActionId, string>,
  actionsOfSeveral: {
    'keep-only': 'Keep only these',
    'select-cited': 'Select what they cite',
    'select-citing': 'Select what cites them',
    'select-neighbours': 'Select their neighbours',
  } as Partial<Record<ActionId, string>>,
  actionTitles: {
    hide: 'Out of the picture, until hidden ones are shown again',
    'keep-only': 'Everything else is hidden, until it is shown again',
    'remove-rest': 'The picture begins anew with these and the links between them',
    route: 'All shortest chains of citations from one to the other, lit',
  } as Partial<Record<ActionId, string>>,
  sections: { expand: 'Expand', picture: 'Picture', select: 'Select', further: 'Further' },
  keys: {
    Delete: 'Del',
    Backspace: '⌫',
  } as Partial<Record<string, string>>,

  hidden: (number: number) => `${plural(number, 'instrument', 'instruments')} hidden`,
  kept: (number: number) => `Only ${plural(number, 'instrument', 'instruments')} kept`,
  showHidden: 'Show all again',

  clear: 'Select nothing',
  selected: (number: number) => `${count.format(number)} selected`,
  rectangle: 'Select an area',
  rectangleTitle: 'Draw a rectangle around instruments to select them; or hold Shift and draw',
} as const;
