import { InvalidArgumentError } from 'commander';

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
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a number.');
  return Number(value);
}
