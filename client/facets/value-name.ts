import { texts } from '../texts/texts.ts';
import type { FacetId } from './facets.ts';

/** What a value is called: by the texts, else as the graph has it; subjects are in capitals there. */
export function valueName(id: FacetId, value: string, name: string | null): string {
  const known = texts.facets.values[`${id} ${value}`];
  if (known !== undefined) return known;
  const given = name ?? value.replace(/^.*\//, '').replaceAll('-', ' ');
  return id === 'subject' && given === given.toUpperCase()
    ? given.charAt(0) + given.slice(1).toLowerCase()
    : given;
}
