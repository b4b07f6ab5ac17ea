import type { EntityKind } from '../../../record.ts';

/** "the Harbour and Valletta Agreements": names that share their noun, which stands in the plural behind the last. */

/** A stretch of text that names something. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Null: the registry does not hold it. */
  readonly entity: object | null;
}

/** One of several that share their noun. */
interface Sharing {
  /** The noun, in the singular. */
  readonly shared?: string;
}

const PLURAL = / (Agreement|Accord|Convention|Protocol)s$/;
/** No list of names before the last one is longer. */
const REACH = 120;
/** Capitalised words of one name; a hyphen or a Roman number may be among them. Up to three the engine would write them out. */
const PROPER = String.raw`\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,4}`;
const LIST = String.raw`(${PROPER}(?:, ${PROPER}){0,3}),? and `;
const BEFORE = new RegExp(String.raw`\bthe ${LIST}$`, 'u');
const WITHIN = new RegExp(String.raw`^${LIST}(?=${PROPER}$)`, 'u');

/** The names; those that share their noun one by one. */
export function withSharedNouns<Named extends Name>(
  reading: string,
  names: readonly Named[],
): readonly (Named & Sharing)[] {
  return names.some((name) => sharedNoun(reading, name) !== null)
    ? names.flatMap((name, at) => sharing(reading, name, names[at - 1]?.end ?? 0))
    : names;
}

/** `from`: where the name before this one ends. */
function sharing<Named extends Name>(
  reading: string,
  name: Named,
  from: number,
): readonly (Named & Sharing)[] {
  const shared = sharedNoun(reading, name);
  if (shared === null) return [name];
  const { start, end } = name;
  const [whole = '', list] =
    WITHIN.exec(reading.slice(start, end)) ??
    BEFORE.exec(reading.slice(Math.max(0, start - REACH), start)) ??
    [];
  if (list === undefined) return [name];
  const isWithin = reading.startsWith(whole, start);
  let first = isWithin ? start : start - whole.length + 'the '.length;
  if (first < from) return [name];
  const found: (Named & Sharing)[] = [];
  for (const words of list.split(', ')) {
    found.push({ ...name, start: first, end: first + words.length, shared });
    first += words.length + ', '.length;
  }
  return [...found, { ...name, start: isWithin ? start + whole.length : start, shared }];
}

/** The noun in the singular of a name in the plural that the registry does not hold. */
function sharedNoun(reading: string, { start, end, kind, entity }: Name): string | null {
  if (entity || kind !== 'treaty' || reading.charAt(end - 1) !== 's') return null;
  return PLURAL.exec(reading.slice(start, end))?.[1] ?? null;
}
