/**
 * The readable part of an entity's id: lower-case letters and digits, one hyphen between words.
 * "Côte d'Ivoire" gives `cote-divoire`.
 */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
