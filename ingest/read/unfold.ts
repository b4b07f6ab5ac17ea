import { addAbortSignal } from 'node:stream';
import { containerOf, membersOf } from './formats/containers.ts';
import type { ContainerSource } from './formats/format.ts';
import type { Input } from './find-inputs.ts';
import { openPipe } from './pipes.ts';
import { collect, unreadable } from './read-bytes.ts';
import { ReadError } from './read-error.ts';

export interface UnfoldRules {
  /** Whether a document, by its path in the record, is one for this run (see shard.ts); else all are. */
  readonly wants?: (path: string) => boolean;
  /** Told of each member of an archive that is no document: by its path in the record, and as the caller would name it. */
  readonly passOver?: (path: string, file: string) => void;
  /** Ends the waiting for what may come for ever, through standard input or a pipe. */
  readonly signal?: AbortSignal;
}

/**
 * One input for each document: archives and lists among the files are unfolded, in their place in the
 * order, one member at a time. Standard input and pipes are read here, since they may be archives, too.
 */
export async function* unfold(inputs: Iterable<Input>, rules: UnfoldRules = {}): AsyncGenerator<Input> {
  const wants = rules.wants ?? (() => true);
  for (const input of inputs) {
    const { path, file } = input;
    if (input.from === 'nowhere') {
      yield input;
      continue;
    }
    const nowhere = (error: unknown, at = { path, file }): Input => ({
      ...at,
      from: 'nowhere',
      error: error instanceof ReadError ? error : unreadable(error),
    });
    try {
      const source = await sourceOf(input, rules.signal);
      const container = await containerOf(source);
      if (!container) {
        if (!wants(path)) continue;
        yield 'file' in source ? input : { path, file, from: 'bytes', bytes: source };
        continue;
      }
      const fileOf = (member: string): string => file + member.slice(path.length);
      const passOver = (member: string): void => rules.passOver?.(member, fileOf(member));
      for await (const member of membersOf(path, container, source, { ...rules, passOver })) {
        const at = { path: member.path, file: fileOf(member.path) };
        yield 'error' in member ? nowhere(member.error, at) : { ...member, ...at, from: 'bytes' };
      }
    } catch (error) {
      yield nowhere(error);
    }
  }
}

async function sourceOf(
  input: Exclude<Input, { from: 'nowhere' }>,
  signal?: AbortSignal,
): Promise<ContainerSource> {
  if (input.from === 'stdin')
    return await collect(signal ? addAbortSignal(signal, process.stdin) : process.stdin);
  if (input.from === 'pipe') return await collect(openPipe(input.file, signal));
  return input.from === 'bytes' ? input.bytes : input;
}
