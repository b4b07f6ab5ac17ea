import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs the work while this process alone holds the lock file. The lock of a process that no longer lives
 * is taken over.
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withLock(file, work) {
  while (!tryLock(file)) {
    releaseIfDead(file);
    await wait(50);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/**
 * Written aside first, so that no one ever reads a lock without its owner.
 * @param {string} file
 */
function tryLock(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** @param {string} file */
function releaseIfDead(file) {
  const owner = ownerOf(file);
  if (owner === undefined || lives(owner)) return;
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
    // Between the look and the move another process may have taken the lock: give it back.
    const moved = ownerOf(aside);
    if (moved !== undefined && moved !== owner) linkSync(aside, file);
    rmSync(aside, { force: true });
  } catch {
    // Someone else released it.
  }
}

/** @param {string} file */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
