import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

/**
 * How a command asks for a store that a server has open: by a file in the data folder that it touches again and
 * again for as long as it needs the store. Files work on every system and between containers that share a folder, where
 * the numbers of processes mean nothing; and a command that was killed touches nothing any more.
 */
const requestsFolder = (folder: string): string => join(folder, 'graph.requests');

const TOUCH_MS = 1_000;
/** A request that has not been touched for so long is of a command that has gone. */
const GONE_MS = 6_000;

/** A request that stands until it is withdrawn. */
export interface Request {
  withdraw(): Promise<void>;
}

/** Asks whoever lends the store of this data folder. */
export async function request(folder: string): Promise<Request> {
  await mkdir(requestsFolder(folder), { recursive: true });
  const file = join(requestsFolder(folder), `${process.pid}-${randomUUID()}`);
  await writeFile(file, '');
  const touching = setInterval(() => {
    const now = new Date();
    // One that somebody has taken away is not made again.
    utimes(file, now, now).catch(() => {});
  }, TOUCH_MS);
  touching.unref();
  return {
    withdraw: async () => {
      clearInterval(touching);
      await rm(file, { force: true });
    },
  };
}

/** Whether somebody asks for the store of this data folder; takes away what commands that were killed have left. */
export async function isRequested(folder: string): Promise<boolean> {
  let isAsked = false;
  for (const name of await namesIn(requestsFolder(folder))) {
    const file = join(requestsFolder(folder), name);
    const touched = await touchedAt(file);
    if (touched === null) continue;
    if (Date.now() - touched < GONE_MS) isAsked = true;
    else await rm(file, { force: true });
  }
  return isAsked;
}

/** Takes away all requests: at the end of a server nobody answers them. */
export const forgetRequests = (folder: string): Promise<void> =>
  rm(requestsFolder(folder), { recursive: true, force: true });

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

async function touchedAt(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return null;
  }
}
