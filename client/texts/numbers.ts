/** Numbers as the interface writes them. */
export const count = new Intl.NumberFormat('en');

/** "1 link", "1,234 links". */
export const plural = (number: number, one: string, many: string) =>
  `${count.format(number)} ${number === 1 ? one : many}`;
