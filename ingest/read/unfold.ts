import { containerOf, membersOf } from './formats/containers.ts';
import type { ContainerSource } from './formats/format.ts';
import type { Input } from './find-inputs.ts';
import { collect, unreadable } from './read-bytes.ts';
import { ReadError } from './read-error.ts';

export interface UnfoldRules {
  /** Whether a document, by its path in the record, is one for this run (see shard.ts); else all are. */
  readonly wants?: (path: string) => boolean;
  /** Told of each member of an archive that is no document. */
  readonly passOver?: (path: string) => void;
}

/**
 * One input for each document: archives and lists among the files are unfolded, in their place in the
 * order, one member at a time. Standard input is read here, since it may be an archive too.
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
      const source = await sourceOf(input);
      const container = await containerOf(source);
      if (!container) {
        if (!wants(path)) continue;
        yield 'file' in source ? input : { path, file, from: 'bytes', bytes: source };
        continue;
      }
      for await (const member of membersOf(path, container, source, rules)) {
        const at = { path: member.path, file: file + member.path.slice(path.length) };
        yield 'error' in member ? nowhere(member.error, at) : { ...member, ...at, from: 'bytes' };
      }
    } catch (error) {
      yield nowhere(error);
    }
  }
}

async function sourceOf(input: Exclude<Input, { from: 'nowhere' }>): Promise<ContainerSource> {
  if (input.from === 'stdin') return await collect(process.stdin);
  return input.from === 'bytes' ? input.bytes : input;
}
