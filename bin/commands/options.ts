import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Shard } from '../../ingest/read/shard.ts';

/** What a PATH may be, for the help of every command that reads documents. */
export const PATH_HELP =
  'documents (text, Word, PDF, HTML, Akoma Ntoso, data_extract lists), zip archives and folders of them, - for standard input';

/** More threads than any machine has; beyond it is a slip of the finger. */
const MAX_WORKERS = 256;

/** The value of `--workers`. */
export function parseWorkers(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > MAX_WORKERS)
    throw new InvalidArgumentError(`It must be a number from 1 to ${MAX_WORKERS}.`);
  return workers;
}

/** The value of `--port` or PORT; 0 lets the system choose one. */
export function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return Number(value);
}

/** The value of an option that counts something. */
export function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(value);
}

/** The value of `--delay`: seconds, as "2" or "0.5". */
export function parseSeconds(value: string): number {
  if (!/^\d{1,4}(?:\.\d{1,3})?$/.test(value))
    throw new InvalidArgumentError('It must be a number of seconds.');
  return Number(value);
}

/** The value of `--shard`: "3/16". */
export function parseShard(value: string): Shard {
  const [, part, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (!part || !of || part > of)
    throw new InvalidArgumentError('It must be two numbers such as 3/16, for the third of sixteen parts.');
  return { part, of };
}

/**
 * The value of an option that a command cannot do without. Asked for by its action: Commander would ask before it
 * tells of an option that it does not know, and of "--fromat csv" say that --format is missing.
 */
export function needed(value: string | undefined, flags: string, command: Command): string {
  return value ?? command.error(`error: required option '${flags}' not specified`);
}
