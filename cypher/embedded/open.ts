import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Grafeo from '@grafeo-db/js';
import { StoreDamagedError, StoreLockedError, StoreUnsupportedError, type StoreOwner } from '../errors.ts';
import { makeFolder } from './make-folder.ts';

/** Says which process has the store open; for people, the lock itself is the library's. */
export const ownerFile = (folder: string): string => join(folder, 'graph.owner');

export const databaseFile = (folder: string): string => join(folder, 'graph');
/** What takes the place of the database file when it is complete. */
export const nextFile = (folder: string): string => join(folder, 'graph.next');

/** Opens the database file of a data folder and creates what is missing. */
export async function openDatabase(folder: string, lends: boolean): Promise<Grafeo.GrafeoDB> {
  const grafeo = await loadLibrary();
  let database: Grafeo.GrafeoDB;
  try {
    await makeFolder(folder);
    database = openFile(grafeo, folder);
    // Of a process that was killed before it was complete.
    await rm(nextFile(folder), { force: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/cannot be locked|is locked|already open/i.test(detail))
      throw new StoreLockedError(folder, await ownerOf(folder), { cause: error });
    throw new StoreDamagedError(folder, plainDetail(detail), { cause: error });
  }
  try {
    await sayWhoOwns(folder, { lends });
  } catch (error) {
    closeAnyway(database);
    throw new StoreDamagedError(folder, error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
  return database;
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/** Closing writes what the log holds into the file; where that fails the log stays, and the next who opens it tries again. */
function closeAnyway(database: Grafeo.GrafeoDB): void {
  try {
    database.close();
  } catch {
    // What went wrong before is what matters.
  }
}

/** Writes down that this process has the store open, and whether it gives it to others for a while (lend.ts). */
export async function sayWhoOwns(folder: string, { lends }: Pick<StoreOwner, 'lends'>): Promise<void> {
  try {
    await writeFile(ownerFile(folder), `${process.pid}${lends ? ` ${LENDS}` : ''}\n`);
  } catch (error) {
    // Where there is no room for it the store can still be read; the others are not told who has it.
    if (!isFull(error)) throw error;
  }
}

const LENDS = 'lends';

/** Opens the file again of which this process is the owner. */
export const reopenDatabase = async (folder: string): Promise<Grafeo.GrafeoDB> =>
  openFile(await loadLibrary(), folder);

/** An empty database without a file. */
export const databaseInMemory = async (): Promise<Grafeo.GrafeoDB> => (await loadLibrary()).GrafeoDB.create();

const openFile = ({ GrafeoDB }: typeof Grafeo, folder: string): Grafeo.GrafeoDB =>
  GrafeoDB.create(databaseFile(folder));

async function loadLibrary(): Promise<typeof Grafeo> {
  try {
    // A CommonJS module whose exports are made at run time: they are on the default export only.
    const library: typeof Grafeo & { default?: typeof Grafeo } = await import('@grafeo-db/js');
    return library.default ?? library;
  } catch (error) {
    throw new StoreUnsupportedError(
      `The embedded store has no build for ${process.platform} on ${process.arch}, or it was not installed. Run npm ci again, or use Neo4j: set NEO4J_URI.`,
      { cause: error },
    );
  }
}

async function ownerOf(folder: string): Promise<StoreOwner | null> {
  try {
    const [pid = '', lends] = (await readFile(ownerFile(folder), 'utf8')).trim().split(' ');
    return /^\d+$/.test(pid) ? { pid: Number(pid), lends: lends === LENDS } : null;
  } catch {
    return null;
  }
}

/** "Database error: GRAFEO-X001: Internal error: cannot create …" without the library's prefixes. */
function plainDetail(detail: string): string {
  return detail.replace(/^(?:[\w ]+ error: )?GRAFEO-\w+: (?:[\w ]+: )?/, '');
}
