import { ReadError } from '../read-error.ts';
import { CONTAINER_FORMATS, DOCUMENT_FORMATS } from './formats.ts';
import type { ContainerMember } from './format.ts';

/** An archive in an archive in an archive: nobody keeps documents deeper. */
const MAX_DEPTH = 3;
/** Of all archives that one file unfolds to, together. */
const TOTAL_BYTES = 4 * 1024 ** 3;

/** Whether these bytes hold several documents. */
export const isContainer = (bytes: Uint8Array): boolean => containerOf(bytes) !== undefined;

const containerOf = (bytes: Uint8Array): (typeof CONTAINER_FORMATS)[number] | undefined =>
  DOCUMENT_FORMATS.some((format) => format.detects(bytes))
    ? undefined
    : CONTAINER_FORMATS.find((format) => format.detects(bytes));

/**
 * The single files in a container, to any depth, each to be read like a file of its own; for anything else
 * the file itself. Paths are those of the container and the member, with a stroke between. A container
 * that is damaged gives what it still holds and one error in its own name.
 */
export async function* filesIn(path: string, bytes: Uint8Array): AsyncGenerator<ContainerMember> {
  yield* unfolded(path, bytes, 0, { left: TOTAL_BYTES });
}

async function* unfolded(
  path: string,
  bytes: Uint8Array,
  depth: number,
  budget: { left: number },
): AsyncGenerator<ContainerMember> {
  const container = containerOf(bytes);
  if (!container) {
    yield { path, bytes };
    return;
  }
  if (depth >= MAX_DEPTH) {
    yield {
      path,
      error: new ReadError('too-large', `is ${container.name} inside ${MAX_DEPTH} others: not read`),
    };
    return;
  }
  try {
    for await (const member of container.members(bytes)) {
      const inner = `${path}/${member.path}`;
      if ('error' in member) {
        yield { path: inner, error: member.error };
        continue;
      }
      budget.left -= member.bytes.length;
      if (budget.left < 0)
        throw new ReadError('too-large', 'unfolds to more than 4 GiB: the rest is not read');
      yield* unfolded(inner, member.bytes, depth + 1, budget);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield { path, error };
  }
}
