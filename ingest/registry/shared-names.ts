import type { EntityId } from '../symbols/ids.ts';
import { SHARED } from './tables.ts';

/** A name that many things have. */
export interface SharedName {
  /** What it means in a text that has one of these words. */
  readonly meanings: readonly { readonly words: RegExp; readonly means: EntityId }[];
  /** Each host State has one. */
  readonly ofHostStates: boolean;
  /** Each convention has one. */
  readonly ofConventions: boolean;
}

const names = new Map<EntityId, { -readonly [Fact in keyof SharedName]: SharedName[Fact] }>();
for (const { id, by, words, means } of SHARED) {
  const known = names.get(id) ?? { meanings: [], ofHostStates: false, ofConventions: false };
  names.set(id, known);
  if (by === 'host State') known.ofHostStates = true;
  if (by === 'the Convention') known.ofConventions = true;
  if (means === null) continue;
  known.meanings = [...known.meanings, { words: new RegExp(String.raw`\b(?:${words.join('|')})`), means }];
}

/** Names that many things have, by the id that such a name would have alone: ingest/registry/shared-names.csv. */
export const SHARED_NAMES: ReadonlyMap<EntityId, SharedName> = names;
