import type { Row } from '../engine.ts';
import { number } from '../rows.ts';
import { loadStatement } from '../statements.ts';
import type { Read } from './read.ts';

const references = loadStatement('read/trace/references');

/** A step of a chain or of a path. */
export interface Link {
  readonly source: string;
  readonly target: string;
  /** What stands for the target: treaty-series entries of a treaty. */
  readonly entries?: readonly string[];
}

/**
 * The evidence of links, all by one statement: for each of them its first references in reading order, as
 * rows with the columns of `read/citations-out` (id, relation, source, target, passage, paragraph, footnote,
 * lead, role, via, locator, start, stop). A link that follows from the registry alone (REGISTERED_AS,
 * CONTAINED_IN) has a row with its relation and no place.
 */
export async function linkReferences(
  read: Read,
  links: readonly Link[],
  limit: number,
): Promise<readonly (readonly Row[])[]> {
  const byLink = links.map((): Row[] => []);
  if (links.length === 0) return byLink;
  const rows = await read(references, {
    links: links.map(({ source, target, entries = [] }, index) => ({
      index,
      source,
      targets: [target, ...entries],
    })),
    limit,
  });
  for (const row of rows) byLink[number(row, 'link')]?.push(row);
  return byLink;
}
