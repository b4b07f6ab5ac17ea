import { SOFT_LAW, TREATIES } from '../../ingest/registry/tables.ts';
import type { SearchMatch } from '../schema.generated.ts';
import { passageReference } from './evidence.ts';
import { excerptOf, highlightsOf } from './highlights.ts';
import type { FragmentModel, PassageModel, SearchEntityModel } from './models.ts';

const otherNames: ReadonlyMap<string, readonly string[]> = new Map(
  [...TREATIES, ...SOFT_LAW].map(({ id, aliases }) => [id, aliases]),
);

/** The places of a hit that hold the searched words: symbol, name, another name, passages. */
export function fragmentsOf(
  entity: SearchEntityModel,
  passages: readonly PassageModel[],
  words: readonly string[],
  match: SearchMatch,
): readonly FragmentModel[] {
  const symbol = entity.node === 'instrument' ? (entity.symbol ?? entity.id) : null;
  const name = entity.node === 'instrument' ? entity.title : entity.name;
  const aliases = entity.node === 'instrument' ? (otherNames.get(entity.id) ?? []) : entity.aliases;
  const bySymbol = match === 'SYMBOL' && symbol !== null ? marked('SYMBOL', symbol, words) : null;
  const byName = name === null ? null : marked('TITLE', name, words);
  // A short form is telling where the name itself has none of the words.
  const alias = byName ? null : (aliases.find((each) => highlightsOf(each, words).length > 0) ?? null);
  const byAlias = alias === null ? null : marked('ALIAS', alias, words);
  const inPassages = passages.map((passage): FragmentModel | null => {
    const excerpt = passage.text === null ? null : excerptOf(passage.text, words);
    return excerpt && { field: 'PASSAGE', passage: passageReference(passage.id), ...excerpt };
  });
  return [bySymbol, byName, byAlias, ...inPassages].filter((fragment) => fragment !== null);
}

function marked(field: FragmentModel['field'], text: string, words: readonly string[]): FragmentModel | null {
  const highlights = highlightsOf(text, words);
  return highlights.length === 0 ? null : { field, passage: null, text, highlights };
}
