import { once } from '../parts/once.ts';

const form = once(
  () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** A day as the United Nations writes it: "19 December 2011" of "2011-12-19". */
export function dayText(iso: string): string {
  return form().format(new Date(`${iso}T00:00:00Z`));
}
