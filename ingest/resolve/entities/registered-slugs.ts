import { REGISTERED } from '../../registry/registry.ts';
import { LOOSELY, looseSlug, slugWithoutSmallWords } from './slugs.ts';

/** Names of the registry as slugs, each with the place of its entity among all. */
export type Slugs = readonly (readonly [slug: string, entity: number])[];

/** Registered names by slug: a name that differs in small words or commas only is the same. */
const BY_SLUG = new Map<string, number>();
for (const [index, { name, aliases }] of REGISTERED.entries())
  for (const each of [...aliases, name]) BY_SLUG.set(slugWithoutSmallWords(each), index);

/** "Declaration on Social Justice for …" is the International Labour Organization's. */
const OWNER =
  /^(?:United Nations|UN|International Labour Organization|ILO|African Union|Organization of African Unity|World Health Organization) (?=[A-Z].* (?:on|for|against|to|of) )/;
for (const [index, { kind, name, aliases }] of REGISTERED.entries()) {
  if (kind === 'body') continue;
  for (const each of [name, ...aliases]) {
    const slug = slugWithoutSmallWords(each.replace(OWNER, ''));
    if (!BY_SLUG.has(slug)) BY_SLUG.set(slug, index);
  }
}

/** By what is left of a name when typists have varied it; not where that is left of two. */
const LOOSE = new Map<string, number | null>();
for (const [index, { name, aliases }] of REGISTERED.entries()) {
  for (const each of [name, ...aliases]) {
    const slug = looseSlug(each);
    if (slug !== null) LOOSE.set(slug, LOOSE.has(slug) && LOOSE.get(slug) !== index ? null : index);
  }
}
for (const [slug, index] of LOOSE) if (index !== null) BY_SLUG.set(`${LOOSELY}${slug}`, index);

const SLUGS: Slugs = [...BY_SLUG];
/** Made when the program is built (`registered-slugs.ts?built`): that takes longer than to read them. */
export default SLUGS;
