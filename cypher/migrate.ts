import { text } from './rows.ts';
import type { Engine, EngineInfo, Statement } from './engine.ts';
import { StoreNewerSchemaError } from './errors.ts';
import { loadStatement, loadStatements } from './statements.ts';

export interface Migratable {
  readonly engine: Engine;
  readonly kind: EngineInfo['kind'];
  /** Constraints and indexes: commands that stand outside ordinary transactions. */
  runSchemaCommand(statement: Statement): Promise<void>;
  /** Full-text indexes, where they are not made by a command. */
  createSearch(): Promise<void>;
}

const appliedMigrations = loadStatement('schema/applied');
const recordMigration = loadStatement('schema/record');

/**
 * Brings a store's schema up to date: the commands of schema/ENGINE/ in the order of their numbers, each
 * once. Every command may also run twice (a crash between it and its record does no harm).
 * @throws StoreNewerSchemaError for a store with a migration that this program does not know.
 */
export async function migrate({ engine, kind, runSchemaCommand, createSearch }: Migratable): Promise<void> {
  const commands = loadStatements(`schema/${kind}`);
  const names = [...commands.map(({ name }) => migrationName(name)), ...searchMigrations];
  const applied = new Set((await engine.read(appliedMigrations)).map((row) => text(row, 'name')));
  const unknown = [...applied].filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new StoreNewerSchemaError((await engine.info()).description, unknown);

  const steps = [
    ...commands.map((command) => () => runSchemaCommand(command)),
    ...searchMigrations.map(() => createSearch),
  ];
  for (const [index, name] of names.entries()) {
    if (applied.has(name)) continue;
    await steps[index]?.();
    await engine.write((transaction) => transaction.run(recordMigration, { name }));
  }
}

/** One more when the full-text indexes change; the earlier ones stay known. 2: passages; 3: their plain words. */
const searchMigrations = ['search-1', 'search-2', 'search-3'];

const migrationName = (statement: string): string => statement.slice(statement.lastIndexOf('/') + 1);
