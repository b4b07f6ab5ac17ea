/** A value that a statement takes or gives: JSON's, as both engines understand it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** One .cypher file. The name is its path below cypher/, without the ending: `read/citations-out`. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface EngineInfo {
  readonly kind: 'embedded' | 'neo4j';
  /** For people: "embedded store in .ungraph/graph" or "Neo4j 5.26.0 at bolt://…". */
  readonly description: string;
}

/** A text hit; the higher the score, the better; scores of two engines are not comparable. */
export interface TextHit {
  readonly id: string;
  readonly score: number;
}

/** A statement with what it takes. */
export interface Step {
  readonly statement: Statement;
  readonly params: Params;
}

/**
 * What a unit of work may do; all of it takes effect, or nothing. Whoever sends a statement before the one before it has
 * been answered finds them done in their order; where one fails, all behind it fail with it.
 */
export interface WriteTransaction {
  /** Runs these in their order and drops what they give: a server need not be waited for between them. */
  runAll(steps: readonly Step[]): Promise<void>;
  run(statement: Statement, params: Params): Promise<readonly Row[]>;
}

/** How relationships call a node while a store is filled: an engine's own, worth nothing afterwards. */
export type NodeHandle = string | number;

export interface BulkRelationship {
  readonly source: NodeHandle;
  readonly target: NodeHandle;
  readonly properties: Params;
}

/**
 * Fills a store that nobody else writes to, faster than statements do. Each call takes effect by itself;
 * nothing is looked for and nothing is merged.
 */
export interface BulkWriter {
  /** @returns a handle for each node, in the order of the rows. */
  createNodes(labels: readonly string[], rows: readonly Params[]): Promise<readonly NodeHandle[]>;
  createRelationships(type: string, rows: readonly BulkRelationship[]): Promise<void>;
}

/**
 * One graph store. Everything above speaks to this interface only and asks never which engine runs.
 * Numbers come back as JavaScript numbers, nodes and relationships are never returned whole.
 */
export interface Engine {
  /** Asks the store: fails when it does not answer. */
  info(): Promise<EngineInfo>;
  /**
   * A word that changes with every write that takes effect, whichever process writes: what was read while
   * it was the same may be used again.
   */
  version(): Promise<string>;
  /** Runs in a read transaction: a statement that writes is refused. */
  read(statement: Statement, params?: Params, options?: ReadOptions): Promise<readonly Row[]>;
  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /** For a restore only: everything else writes in transactions. */
  readonly bulk: BulkWriter;
  /**
   * What the work puts into the empty store that it is given takes the place of all that is held; nothing
   * changes when the work fails or the process ends. Absent where a store can only be filled in place.
   */
  replaceAll?(work: (empty: Engine) => Promise<void>): Promise<void>;
  /** Full-text search over instruments, treaties, bodies, conferences: ids with scores, best first. */
  searchText(query: string, limit: number, options?: ReadOptions): Promise<readonly TextHit[]>;
  /** Full-text search over the passages of texts: ids of those with all words of the query, best first. */
  searchPassages(query: string, limit: number, options?: ReadOptions): Promise<readonly TextHit[]>;
  /** Creates constraints and indexes; may be called at any time. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Milliseconds after which the statement is given up. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}
