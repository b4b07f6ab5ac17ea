import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { toldApart, type Group } from './told-apart.ts';
import { headOf, isToBeRead, unreadText } from './found.ts';
import { specialKind } from './pipes.ts';
import { unreadable } from './read-bytes.ts';
import { ReadError } from './read-error.ts';

/** One file to read, or the reason why what was named cannot be. */
export type Input = FileInput | StdinInput | PipeInput | BytesInput | NoInput;

interface NamedInput {
  /** As it goes into the record: as given, or relative to the folder given, with forward slashes. */
  readonly path: string;
  /** As the caller would name it. */
  readonly file: string;
}
export interface FileInput extends NamedInput {
  readonly from: 'file';
}
/** A member of an archive or a list. */
export interface BytesInput extends NamedInput {
  readonly from: 'bytes';
  readonly bytes: Uint8Array;
  /** What it takes in its archive, where it is packed there. */
  readonly packedSize?: number;
}
export interface StdinInput extends NamedInput {
  readonly from: 'stdin';
}
/** A pipe, a terminal or another device: it can be read once, and may have to be waited for. */
export interface PipeInput extends NamedInput {
  readonly from: 'pipe';
}
export interface NoInput extends NamedInput {
  readonly from: 'nowhere';
  readonly error: ReadError;
}

export interface FoundInputs {
  /** In the order of the paths given; within a folder sorted by name, files and folders mixed. */
  readonly inputs: readonly Input[];
  /** Files in the folders that are no documents, links back into the folders, and what is no file. */
  readonly passedOver: number;
  /** What in the folders is passed over and should be told: pipes, sockets, devices, and texts in formats that are not read. */
  readonly special: readonly string[];
}

/** What the name stands for that reads standard input. */
export const STDIN = '-';

/**
 * The files that the paths mean; archives among them are unfolded later (unfold.ts). A folder is walked to
 * its end, in an order that is the same on every machine. A link inside a folder is not followed: what it
 * leads to inside the folder is read at its own place, and what lies outside was not named. Files that are
 * no documents are passed over, and a folder without a document is an error.
 */
export function findInputs(paths: readonly string[]): FoundInputs {
  const groups: Group<Input>[] = [];
  const special: string[] = [];
  let passedOver = 0;
  for (const given of paths) {
    const path = withSlashes(given);
    // The latter would be refused where standard input is a socket.
    if (given === STDIN || given === '/dev/stdin')
      groups.push({ given, inputs: [{ path, file: 'standard input', from: 'stdin' }] });
    else {
      const found = inputsAt(given, path);
      groups.push({ given, inputs: found.inputs });
      special.push(...found.special);
      passedOver += found.passedOver;
    }
  }
  return { inputs: toldApart(groups), passedOver, special };
}

const alone = (input: Input): FoundInputs => ({ inputs: [input], passedOver: 0, special: [] });

function inputsAt(given: string, path: string): FoundInputs {
  const named = { path, file: given };
  const nowhere = (error: ReadError): Input => ({ ...named, from: 'nowhere', error });
  try {
    const status = statSync(given);
    if (status.isFIFO() || status.isCharacterDevice()) return alone({ ...named, from: 'pipe' });
    const kind = specialKind(status);
    if (kind !== undefined)
      return alone(nowhere(new ReadError('unreadable', `is ${kind}, which is not read`)));
    if (!status.isDirectory()) return alone({ ...named, from: 'file' });
    const found = walk(given);
    if (found.inputs.length > 0) return found;
    return {
      ...found,
      inputs: [
        nowhere(
          new ReadError(
            'empty',
            'is a folder without a document that is read (text, Word, PDF, HTML, Akoma Ntoso, data_extract, zip)',
          ),
        ),
      ],
    };
  } catch (error) {
    return alone(nowhere(unreadable(error)));
  }
}

function walk(root: string): FoundInputs {
  const inputs: Input[] = [];
  const special: string[] = [];
  let passedOver = 0;
  const home = realpathSync(root);
  // What is still to be looked at, the next one last: no recursion, so that no folder is too deep.
  const waiting = entries(root);
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const file = join(entry.parentPath, entry.name);
    const path = withSlashes(relative(root, file));
    try {
      if (entry.isDirectory()) waiting.push(...entries(file));
      else if (entry.isSymbolicLink()) {
        refuseOutside(home, file);
        passedOver += 1;
      } else if (entry.isFile() && isToBeRead(entry.name, () => headOf(file)))
        inputs.push({ path, file, from: 'file' });
      else {
        passedOver += 1;
        const kind = specialKind(entry);
        if (kind !== undefined) {
          const hint = entry.isFIFO() ? '; it is read when it is named' : '';
          special.push(`${file}: is ${kind}, no file, and passed over${hint}`);
        } else {
          const unread = unreadText(file);
          if (unread !== null) special.push(unread);
        }
      }
    } catch (error) {
      const reason = error instanceof ReadError ? error : unreadable(error);
      inputs.push({ path, file, from: 'nowhere', error: reason });
    }
  }
  return { inputs, passedOver, special };
}

function refuseOutside(home: string, link: string): void {
  const target = targetOf(link);
  if (target !== home && !target.startsWith(home.endsWith(sep) ? home : home + sep))
    throw new ReadError('unreadable', 'is a link that leads out of the folder; name its target to read it');
}

function targetOf(link: string): string {
  try {
    return realpathSync(link);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new ReadError('unreadable', 'is a link that leads nowhere', { cause: error });
    throw error;
  }
}

/** Last first. Hidden files are the system's and the editors', not the library's. */
function entries(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((one, other) => byName(other.name, one.name));
}

/** By UTF-16 code units: no locale, so the same everywhere. */
const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const withSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
