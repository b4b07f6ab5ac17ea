import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asker } from './fixture/ask.ts';
import type { Ask } from './fixture/ask.ts';
import { openSampleStore } from './fixture/sample-store.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'client/graphiql/examples');
const files = (await readdir(folder)).toSorted();
const example = (file: string) => readFile(join(folder, file), 'utf8');

interface Quoted {
  readonly citations: {
    readonly nodes: readonly {
      readonly evidence: {
        readonly quote: string;
        readonly start: number;
        readonly end: number;
        readonly passage: { readonly text: string } | null;
      };
    }[];
  };
}

describe('the worked examples, on the sample', () => {
  let store: Awaited<ReturnType<typeof openSampleStore>>;
  let ask: Ask;

  beforeAll(async () => {
    store = await openSampleStore();
    ask = asker(store.engine);
  });
  afterAll(() => store.close());

  it('are more than a dozen', () => expect(files.length).toBeGreaterThan(12));

  it.each(files)('%s answers, and says something', async (file) => {
    const { data: answer, errors, reported } = await ask(await example(file));
    expect({ errors, reported }).toStrictEqual({ errors: [], reported: [] });
    // Neither null nor an empty list stands at the top of what is asked.
    for (const value of Object.values(answer ?? {})) {
      expect(value).not.toBeNull();
      expect(JSON.stringify(value)).not.toMatch(/^\{"\w+":\[\]\}$/);
    }
  });

  it.each(files)('%s stands in docs/graphql.md as it is', async (file) => {
    const page = await readFile(join(root, 'docs/graphql.md'), 'utf8');
    expect(page).toContain(`\`\`\`graphql\n${await example(file)}\`\`\``);
  });

  it('every quote of the sample is the words at its place', async () => {
    const { data: answer, errors } = await ask(`{ instrument(id: "66/128") { citations(first: 100) { nodes {
      evidence { quote start end passage { label text } paragraph { label } } } } } }`);
    expect(errors).toStrictEqual([]);
    const { instrument }: { instrument: Quoted } = JSON.parse(JSON.stringify(answer));
    const { citations } = instrument;
    expect(citations.nodes.length).toBeGreaterThan(20);
    for (const { evidence } of citations.nodes) {
      expect(evidence.quote.length).toBeGreaterThan(2);
      const words = (evidence.passage?.text ?? '').slice(evidence.start, evidence.end);
      expect(words).toBe(evidence.quote);
      expect(evidence.quote).toBe(evidence.quote.trim());
    }
  });
});
