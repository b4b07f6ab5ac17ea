import { headOf, isToBeRead } from '../found.ts';
import { readBytes } from '../read-bytes.ts';
import { ReadError } from '../read-error.ts';
import { beginsDataExtract, dataExtractList } from './data-extract/data-extract.ts';
import type { ContainerFormat, ContainerMember, ContainerSource } from './format.ts';
import { markedStartOf } from './start-of.ts';
import { isZip } from './zip/entries.ts';
import { zip, zipKind } from './zip/zip.ts';

/** An archive in an archive in an archive: nobody keeps documents deeper. */
const MAX_DEPTH = 3;
/** Of all archives that one file unfolds to, together. */
const TOTAL_BYTES = 4 * 1024 ** 3;

export interface UnfoldOptions {
  /** Members whose path it refuses are left alone; asked for documents and for archives in archives. */
  readonly wants?: (path: string) => boolean;
  /** Told of each member that is no document. */
  readonly passOver?: (path: string) => void;
}

/** What a file or some bytes hold several documents as; undefined when they are one. */
export async function containerOf(source: ContainerSource): Promise<ContainerFormat | undefined> {
  const head = 'file' in source ? headOf(source.file) : source;
  if (isZip(head)) return (await zipKind(source)) === 'archive' ? zip : undefined;
  if (!beginsDataExtract(markedStartOf(head))) return undefined;
  const bytes = 'file' in source ? await readBytes(source.file) : source;
  return dataExtractList.detects(bytes) ? dataExtractList : undefined;
}

/**
 * The documents in a container, to any depth, each to be read like a file of its own; other files in it
 * are passed over. Paths are those of the container and of the member, with `!` between
 * ("ga-66.zip!English/A_RES_66_128.docx"). A container that is damaged gives what it still holds and one
 * error in its own name, and so does one without a document.
 */
export async function* membersOf(
  path: string,
  container: ContainerFormat,
  source: ContainerSource,
  options: UnfoldOptions = {},
): AsyncGenerator<ContainerMember> {
  yield* unfolded(path, container, source, 0, { left: TOTAL_BYTES, ...options });
}

interface Unfolding extends UnfoldOptions {
  left: number;
}

/** The same of one that stands in so many others: `run` holds the bytes that all of them together may still give. */
async function* unfolded(
  path: string,
  container: ContainerFormat,
  source: ContainerSource,
  depth: number,
  run: Unfolding,
): AsyncGenerator<ContainerMember> {
  if (depth >= MAX_DEPTH) {
    const message = `is ${container.name} inside ${MAX_DEPTH} others: not read`;
    yield { path, error: new ReadError('too-large', message) };
    return;
  }
  let found = false;
  const wants = (inner: string): boolean => {
    const wanted = mayHoldOthers(inner) || (run.wants?.(`${path}!${inner}`) ?? true);
    found ||= !wanted;
    return wanted;
  };
  try {
    for await (const member of container.members(source, { wants })) {
      const inner = `${path}!${member.path}`;
      if ('error' in member) {
        found = true;
        yield { path: inner, error: member.error };
        continue;
      }
      const { bytes } = member;
      run.left -= bytes.length;
      if (run.left < 0) throw new ReadError('too-large', 'unfolds to more than 4 GiB: the rest is not read');
      if (container === zip && !isToBeRead(member.path, () => bytes)) {
        run.passOver?.(inner);
        continue;
      }
      found = true;
      const nested = await containerOf(bytes);
      if (nested) yield* unfolded(inner, nested, bytes, depth + 1, run);
      else if (run.wants?.(inner) ?? true) yield { ...member, path: inner };
    }
    if (!found) throw new ReadError('empty', `is ${container.name} without a document that is read`);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield { path, error };
  }
}

/** By its name; whether it does is told by its content. */
const mayHoldOthers = (path: string): boolean => /\.(?:zip|jsonl?)$/i.test(path);
