import type { LanesBy } from '../graph/layouts/layout.ts';
import type { Organ } from '../graph/model/organ.ts';
import { count } from './numbers.ts';

/** Layouts, years and lanes. */
export const time = {
  label: 'Time',
  years: 'Years shown',
  from: 'From year',
  to: 'To year',
  shownYears: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  all: 'All years',
  allTitle: 'Show the instruments of all years',
  play: 'Play',
  playTitle: 'Play: show the years one after the other',
  pause: 'Pause',
  pauseTitle: 'Pause the years',
  outside: (number: number) => `${count.format(number)} not shown`,
  outsideTitle: 'Instruments of other years, or of none that is known',
  lanes: 'Lanes by',
  lanesBy: { kind: 'Kind', organ: 'Organ' } satisfies Record<LanesBy, string>,
  animate: 'Animate',
  animateTitle: 'Let instruments glide to new places',
  animateStill: 'Your system asks for less motion, so nothing glides',
  organs: {
    GENERAL_ASSEMBLY: 'General Assembly',
    SECURITY_COUNCIL: 'Security Council',
    ECONOMIC_AND_SOCIAL_COUNCIL: 'Economic and Social Council',
    HUMAN_RIGHTS_COUNCIL: 'Human Rights Council',
    OTHER: 'Other bodies',
    NONE: 'Treaties and other texts',
  } satisfies Record<Organ, string>,
  undated: 'no year known',
  layer: (links: number | null) =>
    links === null
      ? 'Not linked'
      : links === 0
        ? 'This instrument'
        : Math.abs(links) === 1
          ? links < 0
            ? 'It cites'
            : 'Cites it'
          : `${count.format(Math.abs(links))} links ${links < 0 ? 'back' : 'on'}`,
  turns: { cited: 'Through what it cites', citing: 'Through what cites it' },
  arranging: (part: number) => `Arranging: ${Math.round(part * 100)} %`,
  stop: 'Cancel',
  stopTitle: 'Cancel the arrangement',
} as const;
