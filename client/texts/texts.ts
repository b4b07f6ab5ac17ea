import { about } from './about.ts';
import { check } from './check.ts';
import { dayText, whenText } from './days.ts';
import { evidence } from './evidence.ts';
import { expand } from './expand.ts';
import { explore } from './explore.ts';
import { facets } from './facets.ts';
import { header } from './header.ts';
import { help, roleMeanings, kindMeanings } from './help.ts';
import { history } from './history.ts';
import { kept } from './kept.ts';
import { list } from './list.ts';
import { look } from './look.ts';
import { network } from './network.ts';
import { count } from './numbers.ts';
import { panel } from './panel.ts';
import { placeText } from './places.ts';
import { related } from './related.ts';
import { route } from './route.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { series } from './series.ts';
import { share } from './share.ts';
import { start } from './start.ts';
import { time } from './time.ts';
import { tour } from './tour.ts';
import { trouble } from './trouble.ts';
import { trace } from './trace.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

/** Every word of the interface, a file for each subject. Another language is another folder of this form. */
export const texts = {
  name: 'ungraph',
  number: (value: number) => count.format(value),
  date: dayText,
  when: whenText,
  place: placeText,
  pageTitle: (label: string | null) =>
    label === null ? 'ungraph: what United Nations instruments cite' : `${label} · ungraph`,

  ...words,
  ...trouble,
  header,
  history,
  search,
  kept,
  about,
  start,
  network,
  expand,
  explore,
  walk,
  route,
  related,
  look,
  facets,
  list,
  panel,
  selection,
  series,
  share,
  evidence,
  help,
  roleMeanings,
  kindMeanings,
  tour,
  trace,
  time,
  check,
} as const;
