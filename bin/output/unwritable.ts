import { UsageError } from './exit.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'what it lies on can only be read',
  ENOSPC: 'the disk is full',
};

/** What a file that could not be written is to be told as; any other error as it is. */
export function unwritable(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new UsageError(`${file} cannot be written: ${reasonOf(error)}.`, { cause: error });
}

/** The reason in words; one that has none as the system says it. */
export const reasonOf = (error: Error): string =>
  ('code' in error ? REASONS[String(error.code)] : undefined) ?? error.message;
