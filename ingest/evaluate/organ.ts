/** The organ whose document a symbol names, and its kind: the rows of the table of figures by organ. */
export function organOf(symbol: string | null | undefined): string {
  return ORGANS.find(([prefix]) => (symbol ?? '').startsWith(prefix))?.[1] ?? 'others';
}

const ORGANS: readonly (readonly [prefix: string, organ: string])[] = [
  ['A/HRC/', 'Human Rights Council'],
  ['A/RES/', 'General Assembly resolutions'],
  ['A/DEC/', 'General Assembly decisions'],
  ['S/RES/', 'Security Council resolutions'],
  ['S/PRST/', 'presidential statements'],
  ['E/', 'Economic and Social Council'],
];
