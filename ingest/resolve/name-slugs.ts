import { slugOf } from '../registry/slug.ts';

/** "Peace-keeping" and "Peacekeeping" are one word. */
export function joined(name: string): string {
  return name.replace(/\b(peace|co|cease)-(?=[a-z])/gi, '$1');
}

/** Names that differ in small words, commas or what stands in brackets behind them only are the same. */
export function slugWithoutSmallWords(name: string): string {
  return slugOf(joined(name.replace(/ \((?:the )?[^()]*\)$/, ''))).replace(/-(?:the|of|and)(?=-)/g, '');
}
