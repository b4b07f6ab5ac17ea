/**
 * What can go wrong with a store, one class each. The messages are for the reader: what was tried, what
 * was wrong, what to do. They never hold a password.
 */
export abstract class StoreError extends Error {
  abstract readonly code: StoreErrorCode;
}

export type StoreErrorCode =
  | 'unreachable'
  | 'access-denied'
  | 'database-missing'
  | 'unsupported'
  | 'locked'
  | 'lent'
  | 'damaged'
  | 'full'
  | 'newer-schema'
  | 'write-in-read'
  | 'timeout'
  | 'closed'
  | 'failed';

/** No Neo4j server answers at the address. */
export class StoreUnreachableError extends StoreError {
  override readonly name = 'StoreUnreachableError';
  override readonly code = 'unreachable';
  readonly uri: string;
  constructor(uri: string, detail: string, options?: ErrorOptions) {
    super(
      `No Neo4j server could be reached at ${uri} (${detail}). Start it, or correct NEO4J_URI; without NEO4J_URI the embedded store is used.`,
      options,
    );
    this.uri = uri;
  }
}

/** The server refuses user name or password, or the user may not do what was asked. */
export class StoreAccessError extends StoreError {
  override readonly name = 'StoreAccessError';
  override readonly code = 'access-denied';
  readonly uri: string;
  readonly user: string;
  constructor(uri: string, user: string, detail: string, options?: ErrorOptions) {
    super(
      `Neo4j at ${uri} refused the user "${user}" (${detail}). Correct NEO4J_USER and NEO4J_PASSWORD.`,
      options,
    );
    this.uri = uri;
    this.user = user;
  }
}

/** The server has no database of this name. */
export class StoreDatabaseMissingError extends StoreError {
  override readonly name = 'StoreDatabaseMissingError';
  override readonly code = 'database-missing';
  readonly database: string;
  constructor(uri: string, database: string, options?: ErrorOptions) {
    super(
      `Neo4j at ${uri} has no database "${database}". Create it, or correct NEO4J_DATABASE; without it the user's own database is used.`,
      options,
    );
    this.database = database;
  }
}

/** The server, or the platform, is one that this program does not work with. */
export class StoreUnsupportedError extends StoreError {
  override readonly name = 'StoreUnsupportedError';
  override readonly code = 'unsupported';
}

/** The process that has the embedded store open, and whether it gives it to others for a while. */
export interface StoreOwner {
  readonly pid: number;
  readonly lends: boolean;
}

/** Another process has the embedded store open. */
export class StoreLockedError extends StoreError {
  override readonly name = 'StoreLockedError';
  override readonly code = 'locked';
  readonly folder: string;
  readonly owner: StoreOwner | null;
  constructor(folder: string, owner: StoreOwner | null, options?: ErrorOptions) {
    const who = owner === null ? 'another process' : `another process (${owner.pid})`;
    super(
      `The embedded store in ${folder} is in use by ${who}; one process at a time may open it. Stop that one first, or choose another folder with UNGRAPH_DATA.`,
      options,
    );
    this.folder = folder;
    this.owner = owner;
  }
}

/** The embedded store is in the hands of a command for a while; whoever serves it gets it back. */
export class StoreLentError extends StoreError {
  override readonly name = 'StoreLentError';
  override readonly code = 'lent';
  constructor() {
    super('The embedded store is in the hands of another command at the moment. Try again in some seconds.');
  }
}

/** The embedded store cannot be opened: not its file, damaged, no permission, disk full. */
export class StoreDamagedError extends StoreError {
  override readonly name = 'StoreDamagedError';
  override readonly code = 'damaged';
  readonly folder: string;
  constructor(folder: string, detail: string, options?: ErrorOptions) {
    super(
      `The embedded store in ${folder} cannot be opened (${detail}). ${remedy(detail)}, or choose another folder with UNGRAPH_DATA.`,
      options,
    );
    this.folder = folder;
  }
}

/** Nothing is wrong with a store that one may not write, or that has no room. */
function remedy(detail: string): string {
  if (/permission denied|EACCES|EPERM/i.test(detail)) return 'Give this user the right to write there';
  if (/read-only file system|EROFS/i.test(detail)) return 'Let what it lies on be written';
  if (/no space left|ENOSPC/i.test(detail)) return 'Make room on its disk';
  if (/mkdir/.test(detail)) return 'Make this folder first';
  return 'Move the folder away and ingest anew';
}

/** The embedded store could not be written: the disk is full, or refuses. What was committed before is safe. */
export class StoreFullError extends StoreError {
  override readonly name = 'StoreFullError';
  override readonly code = 'full';
  readonly folder: string;
  constructor(folder: string, detail: string, options?: ErrorOptions) {
    super(
      `The embedded store in ${folder} cannot be written (${detail}). Nothing of the last change is in it, and what was there before is. Make room on its disk and run the same again, or choose another folder with UNGRAPH_DATA.`,
      options,
    );
    this.folder = folder;
  }
}

/** A later version of the program has changed the store's schema. */
export class StoreNewerSchemaError extends StoreError {
  override readonly name = 'StoreNewerSchemaError';
  override readonly code = 'newer-schema';
  constructor(store: string, migrations: readonly string[]) {
    super(
      `The ${store} was made by a later version of ungraph (it has the migrations ${migrations.join(', ')}). Use that version, or another store.`,
    );
  }
}

/** A statement that was to read tried to write; nothing was written. */
export class WriteInReadError extends StoreError {
  override readonly name = 'WriteInReadError';
  override readonly code = 'write-in-read';
  readonly statement: string;
  constructor(statement: string, options?: ErrorOptions) {
    super(`The statement ${statement} writes, and was run as a read: refused, nothing was written.`, options);
    this.statement = statement;
  }
}

/** A statement was given up after the time it was allowed. */
export class StoreTimeoutError extends StoreError {
  override readonly name = 'StoreTimeoutError';
  override readonly code = 'timeout';
  readonly statement: string;
  readonly milliseconds: number;
  constructor(statement: string, milliseconds: number, options?: ErrorOptions) {
    super(`The statement ${statement} took longer than ${milliseconds} ms and was given up.`, options);
    this.statement = statement;
    this.milliseconds = milliseconds;
  }
}

/** The engine was used after it had been closed. */
export class StoreClosedError extends StoreError {
  override readonly name = 'StoreClosedError';
  override readonly code = 'closed';
  constructor() {
    super('The store has been closed.');
  }
}

/** The engine refused a statement: a defect of the statement, or of the engine. */
export class StatementError extends StoreError {
  override readonly name = 'StatementError';
  override readonly code = 'failed';
  readonly statement: string;
  constructor(statement: string, detail: string, options?: ErrorOptions) {
    super(`The statement ${statement} failed: ${detail}`, options);
    this.statement = statement;
  }
}
