import type { Params, Statement } from '../../cypher/engine.ts';
import { loadStatements } from '../../cypher/statements.ts';

/** Statements about one engine's own text index. */
const engineOwn = new Set([
  'search/await-passages',
  'search/fulltext-candidates',
  'search/fulltext-passages',
  'search/passages-by-internal-id',
]);

/** Statements that both engines run. */
const sharedStatements: readonly Statement[] = ['read', 'write', 'export', 'search', 'derive']
  .flatMap((folder) => loadStatements(folder))
  .filter(({ name }) => !engineOwn.has(name));

/** Statements that ask about all of the graph, and may read all of one label for it. */
const aboutEverything = new Set([
  'derive/bodies',
  'derive/conferences',
  'derive/doubled',
  'export/agenda-item',
  'export/alias',
  'export/alias-relationships',
  'export/body',
  'export/body-relationships',
  'export/conference',
  'export/counts',
  'export/relationship-counts',
  'export/subject',
  'read/facets',
  'read/facets-bodies',
  'read/facets-places',
  'read/facets-roles',
  'read/facets-subjects',
  'read/held-sources',
  'read/held-without-words',
  'read/instruments-about',
  'read/instruments-count',
  'read/instruments-page',
  'read/instruments-referred-to',
  'read/instruments-referring',
  'read/kinds',
  'read/left-out',
  'read/most-cited-by',
  'read/most-cited-missing',
  'read/numbered-instruments',
  'read/size',
  'read/stats',
  'read/subjects',
  'read/timeline',
  'read/unresolved-count',
  'read/unresolved-page',
  'read/unresolved-reasons',
  'read/with-words-count',
  'search/all-bodies',
  'search/all-conferences',
  'search/all-instruments',
  // Of the migrations, which are as many however large the graph is.
  'write/take-turn',
]);

const named = (statement: Statement) => [statement.name, statement] as const;
export const aboutAll = sharedStatements.filter(({ name }) => aboutEverything.has(name)).map(named);
/** Those that begin from ids. */
export const aboutSome = sharedStatements.filter(({ name }) => !aboutEverything.has(name)).map(named);

/** A value for each parameter of a statement: enough to plan it. */
export function anyParams({ text }: Statement): Params {
  const names = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, valueFor(name)]));
}

function valueFor(name: string): Params[string] {
  if (/^(?:limit|innerLimit|most|skip|first)$/.test(name)) return 1;
  if (
    /^(?:up|backwards|fromStart|whole|own|counted|words|via|form|places|named|inner[A-KM-Z]\w+)$/.test(name)
  )
    return true;
  if (name.endsWith('s') || name === 'known') return [];
  return 'x';
}
