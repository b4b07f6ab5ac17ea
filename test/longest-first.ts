import { createHash } from 'node:crypto';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** These start programs and wait for them; begun last, each would keep one processor waiting for the other. */
const LONG = [
  // It restarts the Neo4j server, which has everything to learn again: so it is the first to learn.
  'neo4j/restart.test.ts',
  'browser/access.test.ts',
  'browser/views.test.ts',
  'browser/read.test.ts',
  'browser/explorer.test.ts',
  'browser/explore.test.ts',
  'browser/walk.test.ts',
  'bin/start.test.ts',
  'bin/faults.test.ts',
  'bin/lend.test.ts',
  'bin/kills.test.ts',
  'bin/extract.test.ts',
  'server/embedded.test.ts',
  'server/http/slow-clients.test.ts',
  'ingest/load/crash.test.ts',
  'ingest/read/formats/office.test.ts',
];

const place = ({ moduleId }: TestSpecification): number => {
  const index = LONG.findIndex((path) => moduleId.endsWith(`/test/${path}`));
  return index === -1 ? LONG.length : index;
};

/** Another order with each seed, the same with the same. */
const drawn = ({ moduleId }: TestSpecification, seed: number): string =>
  createHash('sha256').update(`${seed} ${moduleId}`).digest('hex');
const compare = (one: string, other: string): number => (one < other ? -1 : 1);

/** What is known to take long first, the rest in vitest's own order; `--sequence.shuffle` shuffles all. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shuffle, seed } = this.ctx.config.sequence;
    const sorted = await super.sort(files);
    return shuffle
      ? sorted.toSorted((one, other) => compare(drawn(one, seed), drawn(other, seed)))
      : sorted.toSorted((one, other) => place(one) - place(other));
  }
}
