import { BODIES, SOFT_LAW, TREATIES } from '../../ingest/registry/tables.ts';

/** Words of a name, for comparing: "the Convention on …" and "Convention on …" are one, "Escazú" and "Escazu" too. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Abbreviations that mean one thing to who types them alone, and in texts others too: a "country coordinating mechanism (CCM)". */
const TYPED: Readonly<Record<string, string>> = {
  CCM: 'treaty/convention-on-cluster-munitions',
  OPAC: 'treaty/optional-protocol-to-the-convention-on-the-rights-of-the-child-on-the-involvement-of-children-in-armed-conflict',
  OPIC: 'treaty/optional-protocol-to-the-convention-on-the-rights-of-the-child-on-a-communications-procedure',
  OPSC: 'treaty/optional-protocol-to-the-convention-on-the-rights-of-the-child-on-the-sale-of-children-child-prostitution-and-child-pornography',
};

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
  for (const [short, id] of Object.entries(TYPED)) add(short, id);
  for (const { oversees, symbolPrefix, aliases } of BODIES)
    if (oversees !== null)
      for (const short of [symbolPrefix, ...aliases]) if (/^[A-Z]{2,8}$/.test(short)) add(short, oversees);
  return names;
}
