import { BODIES, SOFT_LAW, TREATIES } from '../../ingest/registry/tables.ts';

/** Words of a name, for comparing: "the Convention on …" and "Convention on …" are one. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

let byName: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * Treaties and soft law that the registry knows under a full or short name: "UDHR". The short name of a treaty
 * body means its treaty, since that is how people speak: "CEDAW", "CRPD".
 */
export function idsNamed(name: string): readonly string[] {
  byName ??= namesOfRegistry();
  return byName.get(plain(name)) ?? [];
}

function namesOfRegistry(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (name: string, id: string): void => {
    const key = plain(name);
    const ids = names.get(key);
    if (!ids) names.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const { id, name, aliases } of [...TREATIES, ...SOFT_LAW])
    for (const each of [name, ...aliases]) add(each, id);
  for (const { oversees, symbolPrefix, aliases } of BODIES)
    if (oversees !== null)
      for (const short of [symbolPrefix, ...aliases]) if (/^[A-Z]{2,8}$/.test(short)) add(short, oversees);
  return names;
}
