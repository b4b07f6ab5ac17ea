import type { Statement } from './engine.ts';

/**
 * Every .cypher file below this folder, taken in when the program is built: name (its path, without
 * the ending) to statement. One file is one statement.
 */
const statements: ReadonlyMap<string, Statement> = new Map(
  Object.entries(
    import.meta.glob<string>('./**/*.cypher', { query: '?raw', eager: true, import: 'default' }),
  ).map(([path, text]) => {
    const name = path.slice('./'.length, -'.cypher'.length);
    return [name, { name, text: withoutComments(text) }];
  }),
);

/** What is sent to a store with every use: comments and indentation are for readers. */
function withoutComments(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}

/**
 * The statement of a .cypher file, by its path below cypher/ without the ending: `read/citations-out`.
 * Call it where the module loads, so that a wrong name shows at the first start and not at the first use.
 */
export function loadStatement(name: string): Statement {
  const statement = statements.get(name);
  if (!statement) throw new Error(`There is no statement cypher/${name}.cypher.`);
  return statement;
}

/** The statements of a folder below cypher/, by name: `schema/neo4j`. */
export function loadStatements(folder: string): readonly Statement[] {
  return [...statements.values()]
    .filter(({ name }) => name.startsWith(`${folder}/`))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
