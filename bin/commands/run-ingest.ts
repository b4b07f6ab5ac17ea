import type { Context } from '../command-line.ts';
import { UsageError } from '../output/exit.ts';

export async function runIngest(
  _paths: readonly string[],
  _options: { readonly workers?: number },
  _context: Context,
): Promise<void> {
  throw new UsageError('ingest is not there yet');
}
