import { ReadError } from '../../read-error.ts';
import { BODY } from '../docx/body.ts';
import type {
  ContainerFormat,
  ContainerLimits,
  ContainerMember,
  ContainerSource,
  MemberOptions,
} from '../format.ts';
import { entriesOf, isZip, type ZipEntry } from './entries.ts';

const MIB = 1024 * 1024;

/** A member as long as the longest file that is read; in all what a library's archive may hold. */
export const ZIP_LIMITS: ContainerLimits = {
  memberBytes: 64 * MIB,
  totalBytes: 4096 * MIB,
  members: 200_000,
  // Texts shrink to a fifth, mark-up to a thirtieth, the most that the method can do is a thousandth.
  ratio: 250,
};

/** A zip archive; its folders are walked, nothing is written to disk. */
export const zip: ContainerFormat = { name: 'a zip archive', detects: isZip, members };

async function* members(
  source: ContainerSource,
  { limits = ZIP_LIMITS, wants = () => true }: MemberOptions = {},
): AsyncGenerator<ContainerMember> {
  let total = 0;
  let count = 0;
  for await (const entry of entriesOf(source)) {
    count += 1;
    if (count > limits.members)
      throw new ReadError('too-large', `holds more than ${limits.members} members: the rest is not read`);
    if (isLeftBehind(entry) || !wants(entry.name)) continue;
    try {
      check(entry, limits);
      const content = await entry.read(limits.memberBytes);
      total += content.length;
      yield { path: entry.name, bytes: content, packedSize: entry.packedSize };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield { path: entry.name, error };
    }
    if (total > limits.totalBytes)
      throw new ReadError(
        'too-large',
        `unpacks to more than ${limits.totalBytes} bytes: the rest is not read`,
      );
  }
}

/** Folders, and what systems leave in archives for themselves. */
const isLeftBehind = ({ name }: ZipEntry): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.[^/.]|Thumbs\.db$)/.test(name);

function check(entry: ZipEntry, limits: ContainerLimits): void {
  if (entry.refused !== null)
    throw new ReadError('unreadable', `is refused: its name leads out of the archive (${entry.refused})`);
  if (entry.size > MIB && entry.size > limits.ratio * entry.packedSize)
    throw new ReadError('too-large', `is refused: it unpacks to more than ${limits.ratio} times its size`);
}

/**
 * What a zip archive is: a Word document, some other office document, or an archive of files. A damaged
 * one is an archive: whoever unfolds it learns what is wrong.
 */
export async function zipKind(source: ContainerSource): Promise<'docx' | 'office' | 'archive'> {
  let kind: 'office' | 'archive' = 'archive';
  try {
    for await (const { name } of entriesOf(source)) {
      if (name === BODY) return 'docx';
      // Office Open XML, and OpenDocument or EPUB.
      if (name === '[Content_Types].xml' || name === 'mimetype') kind = 'office';
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
  return kind;
}
