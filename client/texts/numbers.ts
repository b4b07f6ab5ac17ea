import { once } from '../parts/once.ts';

const form = once(() => new Intl.NumberFormat('en'));

/** Numbers as the interface writes them. */
export const count = { format: (number: number): string => form().format(number) };

/** "1 link", "1,234 links". */
export const plural = (number: number, one: string, many: string) =>
  `${count.format(number)} ${number === 1 ? one : many}`;
