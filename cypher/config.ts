/** Which store to use. */
export type StoreConfig = EmbeddedConfig | Neo4jConfig;

export interface EmbeddedConfig {
  readonly kind: 'embedded';
  /** The data folder; the store is the file `graph` in it. */
  readonly folder: string;
}

export interface Neo4jConfig {
  readonly kind: 'neo4j';
  readonly uri: string;
  readonly user: string;
  /** null: the server asks for none. */
  readonly password: string | null;
  /** null: the user's home database. */
  readonly database: string | null;
  /** Milliseconds to wait for a server when connecting. */
  readonly connectTimeout?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The data folder: UNGRAPH_DATA, or .ungraph in the current folder. */
export function dataFolder(environment: Environment): string {
  return environment['UNGRAPH_DATA'] || '.ungraph';
}

/** Neo4j when NEO4J_URI is set, else the embedded store in the data folder. */
export function storeConfig(environment: Environment): StoreConfig {
  const uri = environment['NEO4J_URI'];
  if (!uri) return { kind: 'embedded', folder: dataFolder(environment) };
  return {
    kind: 'neo4j',
    uri,
    user: environment['NEO4J_USER'] || 'neo4j',
    password: environment['NEO4J_PASSWORD'] || null,
    database: environment['NEO4J_DATABASE'] || null,
  };
}
