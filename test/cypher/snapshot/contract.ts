import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../cypher/engine.ts';
import { StoreNewerSchemaError } from '../../../cypher/errors.ts';
import { exportedLines } from '../../../cypher/export.ts';
import { readLeftOut, writeLeftOut } from '../../../bin/ingest/left-out.ts';
import { isEmptyStore, restoreSnapshot, unfinishedRestore } from '../../../cypher/snapshot/restore.ts';
import { writeSnapshot } from '../../../cypher/snapshot/write.ts';
import { loadStatement } from '../../../cypher/statements.ts';
import { refresh } from '../../../ingest/load/derived/refresh.ts';
import { loadRecords } from '../../../ingest/load/load.ts';
import type { ExtractionRecord } from '../../../ingest/record.ts';
import { RecordBuilder } from '../../fixtures/record.ts';
import { fullRecord, otherRecord } from '../../fixtures/sample-records.ts';
import type { TestStore } from '../contract.ts';
import { cypher } from '../statement.ts';

/** What a list says of the sample record's instrument. */
function listed(): ExtractionRecord {
  const { record } = new RecordBuilder('A/RES/70/1').build();
  return {
    ...record,
    source: { ...record.source, format: 'jsonl' },
    document: {
      ...record.document,
      facts: {
        subjects: [{ name: 'RIVERS', scheme: 'UNBIS' }],
        vote: { method: 'recorded', inFavour: 100, against: 2, abstaining: 1 },
      },
    },
  };
}

/** What snapshots must do on every engine; run whole on each. */
export function describeSnapshots(name: string, createStore: () => Promise<TestStore>): void {
  describe(`snapshots: ${name}`, () => {
    let store: TestStore;
    let engine: Engine;
    let folder: string;
    let file: string;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ungraph-snapshot-'));
      file = join(folder, 'graph.ungraph');
      store = await createStore();
      engine = await store.open();
      await engine.migrate();
    });
    afterEach(async () => {
      await engine.close();
      await store.dispose();
      await rm(folder, { recursive: true, force: true });
    });

    const fill = async () =>
      await loadRecords(engine, [fullRecord(), otherRecord(), { record: listed(), text: null }]);
    const empty = async () => {
      await engine.write((transaction) =>
        transaction.run(cypher('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'), {}),
      );
    };
    const lines = async () =>
      brotliDecompressSync(await readFile(file))
        .toString()
        .trimEnd()
        .split('\n');

    it('bring the same graph back into an empty store', async () => {
      await fill();
      const before = await exportedLines(engine);
      const counts = await writeSnapshot(engine, file, { texts: true });
      await empty();
      expect(await isEmptyStore(engine)).toBe(true);
      expect(await restoreSnapshot(engine, file)).toStrictEqual(counts);
      expect(await exportedLines(engine)).toStrictEqual(before);
      expect(await unfinishedRestore(engine)).toBeNull();
    });

    it('are of the graph alone, not of texts that were left out, which a store knows beside it', async () => {
      await fill();
      await writeSnapshot(engine, file, { texts: true });
      const without = await lines();
      const left = {
        id: 'A/RES/70/1',
        sha256: 'a',
        format: 'text',
        cites: 2,
        language: null,
        gaveWayTo: 'b',
        within: null,
      };
      await writeLeftOut(engine, [left, { ...left, sha256: 'c', language: 'French' }]);
      await writeLeftOut(engine, [{ ...left, cites: 3, gaveWayTo: 'd' }]);
      expect(
        [...(await readLeftOut(engine)).values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
      ).toStrictEqual([
        { ...left, cites: 3, gaveWayTo: 'd' },
        { ...left, sha256: 'c', language: 'French' },
      ]);
      await writeSnapshot(engine, file, { texts: true });
      expect(await lines()).toStrictEqual(without);
      await engine.write((transaction) =>
        transaction.run(cypher('MATCH (n) WHERE NOT n:Migration AND NOT n:LeftOut DETACH DELETE n'), {}),
      );
      expect(await isEmptyStore(engine)).toBe(true);
      await restoreSnapshot(engine, file);
    });

    it('bring back what is derived, and what leads from a body', async () => {
      await fill();
      await refresh(engine);
      await engine.write((transaction) =>
        transaction.run(
          cypher(
            'MATCH (b:Body), (t:Treaty) WITH b, t ORDER BY b.id, t.id LIMIT 1 MERGE (b)-[:OVERSEES]->(t)',
          ),
          {},
        ),
      );
      const before = await exportedLines(engine);
      expect(before.some((line) => line.includes('"OVERSEES"'))).toBe(true);
      await writeSnapshot(engine, file, { texts: true });
      await empty();
      await restoreSnapshot(engine, file);
      expect(await exportedLines(engine)).toStrictEqual(before);
    });

    it('bring it into a store without schema, and make the schema', async () => {
      await fill();
      const before = await exportedLines(engine);
      await writeSnapshot(engine, file, { texts: true });
      await engine.write((transaction) => transaction.run(cypher('MATCH (n) DETACH DELETE n'), {}));
      await restoreSnapshot(engine, file);
      expect(await exportedLines(engine)).toStrictEqual(before);
      const applied = await engine.read(cypher('MATCH (n:Migration) RETURN count(n) > 5 AS many'));
      expect(applied).toStrictEqual([{ many: true }]);
    });

    it('have the same bytes for the same graph, and name what they count', async () => {
      await fill();
      const counts = await writeSnapshot(engine, file, { texts: true });
      const first = await readFile(file);
      await empty();
      await restoreSnapshot(engine, file);
      const again = join(folder, 'again.ungraph');
      await writeSnapshot(engine, again, { texts: true });
      expect(await readFile(again)).toStrictEqual(first);
      const [header] = await lines();
      expect(JSON.parse(header ?? '')).toStrictEqual({
        ungraph: 'snapshot',
        version: 1,
        texts: true,
        counts,
      });
      expect(counts.relationships['ABOUT']).toBe(1);
    });

    it('of facts hold every passage and citation, and no words of a passage', async () => {
      await fill();
      const words = await engine.read(
        cypher('MATCH (p:Passage) WHERE size(p.text) > 20 RETURN p.text AS text ORDER BY p.id'),
      );
      expect(words.length).toBeGreaterThan(3);
      const withoutTexts = (await exportedLines(engine)).map((line) => {
        const parsed = JSON.parse(line) as {
          labels?: string[];
          properties: { text?: string; plainWords?: string };
        };
        if (parsed.labels?.includes('Passage')) {
          delete parsed.properties.text;
          delete parsed.properties.plainWords;
        }
        return JSON.stringify(parsed);
      });
      await writeSnapshot(engine, file, { texts: false });
      const written = (await lines()).join('\n');
      for (const { text } of words) expect(written).not.toContain(JSON.stringify(text).slice(1, -1));
      await empty();
      await restoreSnapshot(engine, file);
      expect((await exportedLines(engine)).toSorted()).toStrictEqual(withoutTexts.toSorted());
    });

    it('of facts are of texts whose words are not there', async () => {
      await fill();
      const withWords = async () => {
        const rows = await engine.read(loadStatement('read/with-words'), {
          ids: ['A/RES/70/1', 'A/RES/48/104'],
        });
        const [count] = await engine.read(loadStatement('read/with-words-count'));
        return { ids: rows.map(({ id }) => id), total: count?.['total'] };
      };
      expect(await withWords()).toStrictEqual({ ids: ['A/RES/70/1'], total: 2 });
      await writeSnapshot(engine, file, { texts: false });
      await empty();
      await restoreSnapshot(engine, file);
      expect(await withWords()).toStrictEqual({ ids: [], total: 0 });
    });

    it('are not restored over a graph, except to replace it', async () => {
      await loadRecords(engine, [otherRecord()]);
      const other = await exportedLines(engine);
      await writeSnapshot(engine, file, { texts: true });
      await empty();
      await fill();
      const held = await exportedLines(engine);
      await expect(restoreSnapshot(engine, file)).rejects.toThrow(/holds a graph already.*--replace/);
      expect(await exportedLines(engine)).toStrictEqual(held);
      await restoreSnapshot(engine, file, { replace: true });
      expect(await exportedLines(engine)).toStrictEqual(other);
    });

    it('that were restored by half are known, or nothing of them stays; restored anew, nothing is doubled', async () => {
      await fill();
      const before = await exportedLines(engine);
      await writeSnapshot(engine, file, { texts: true });
      await empty();
      await expect(restoreSnapshot(failingSoon(engine), file)).rejects.toThrow('power cut');
      expect((await unfinishedRestore(engine))?.file).toBe(engine.replaceAll ? undefined : file);
      expect(await isEmptyStore(engine)).toBe(engine.replaceAll !== undefined);
      await restoreSnapshot(engine, file);
      expect(await exportedLines(engine)).toStrictEqual(before);
      expect(await unfinishedRestore(engine)).toBeNull();
    });

    it('are not restored over a store of a later version of the program, not even to replace it', async () => {
      await fill();
      await writeSnapshot(engine, file, { texts: true });
      await engine.write((transaction) =>
        transaction.run(cypher("CREATE (:Migration {name: '999-later'})"), {}),
      );
      const held = await exportedLines(engine);
      await expect(restoreSnapshot(engine, file, { replace: true })).rejects.toThrow(StoreNewerSchemaError);
      expect(await exportedLines(engine)).toStrictEqual(held);
      expect(await unfinishedRestore(engine)).toBeNull();
      // Some stores keep their migrations for the next test.
      await engine.write((transaction) =>
        transaction.run(cypher("MATCH (n:Migration {name: '999-later'}) DELETE n"), {}),
      );
    });

    it('of a store that is written to meanwhile are refused, and leave no file', async () => {
      await fill();
      let first = true;
      const disturbed = Object.create(engine) as Engine;
      disturbed.read = async (statement, params, options) => {
        if (statement.name === 'export/instruments' && first) {
          first = false;
          await loadRecords(engine, [new RecordBuilder('A/RES/71/9').build()]);
        }
        return await engine.read(statement, params, options);
      };
      await expect(writeSnapshot(disturbed, file, { texts: true })).rejects.toThrow('written to while');
      expect(await readdir(folder)).toStrictEqual([]);
    });

    describe('that are damaged leave the store alone', () => {
      const damages: readonly (readonly [string, RegExp, (bytes: Buffer) => Buffer | null])[] = [
        ['not there', /is not there/, () => null],
        ['empty', /no snapshot|breaks off/, () => Buffer.alloc(0)],
        ['another file', /no snapshot/, () => Buffer.from('United Nations A/RES/66/128\n')],
        // Its first bytes could be those of a packed file.
        ['a text that might be packed', /no snapshot/, () => Buffer.from('The Council,\n')],
        ['another packed file', /no snapshot/, () => gzipSync('{"hello":"world"}\n')],
        ['cut off', /breaks off/, (bytes) => bytes.subarray(0, bytes.length - 40)],
        ['of a later format', /later version/, (bytes) => changed(bytes, '"version":1', '"version":2')],
        ['changed by a letter', /checksum/, (bytes) => changed(bytes, 'Rivers', 'Livers')],
        ['without its end', /breaks off/, (bytes) => changed(bytes, /\{"end":\{"sha256.*\n/, '')],
        ['with more behind its end', /goes on/, (bytes) => changed(bytes, /$/, '{"nodes":["Body"]}\n')],
      ];
      it.each(damages)('%s', async (_, message, damage) => {
        await fill();
        await writeSnapshot(engine, file, { texts: true });
        const bytes = damage(await readFile(file));
        if (bytes) await writeFile(file, bytes);
        else await rm(file);
        await empty();
        await expect(restoreSnapshot(engine, file)).rejects.toThrow(message);
        await expect(restoreSnapshot(engine, file)).rejects.toThrow(file);
        expect(await isEmptyStore(engine)).toBe(true);
        expect(await unfinishedRestore(engine)).toBeNull();
      });
    });

    it('packed by others, with gzip, are read too', async () => {
      await fill();
      const before = await exportedLines(engine);
      await writeSnapshot(engine, file, { texts: true });
      await writeFile(file, gzipSync(brotliDecompressSync(await readFile(file))));
      await empty();
      await restoreSnapshot(engine, file);
      expect(await exportedLines(engine)).toStrictEqual(before);
    });
  });
}

/** The store, whose power is cut after some rows. */
function failingSoon(engine: Engine): Engine {
  const { replaceAll } = engine;
  let batches = 3;
  return {
    info: () => engine.info(),
    version: () => engine.version(),
    read: (statement, params, options) => engine.read(statement, params, options),
    write: (work) => engine.write(work),
    searchText: (query, limit, options) => engine.searchText(query, limit, options),
    searchPassages: (query, limit, options) => engine.searchPassages(query, limit, options),
    migrate: () => engine.migrate(),
    close: () => engine.close(),
    bulk: {
      createNodes: async (labels, rows) => await engine.bulk.createNodes(labels, rows),
      createRelationships: async (type, rows) => {
        batches -= 1;
        if (batches < 0) throw new Error('power cut');
        await engine.bulk.createRelationships(type, rows);
      },
    },
    ...(replaceAll && {
      replaceAll: (work) => replaceAll.call(engine, (inner) => work(failingSoon(inner))),
    }),
  };
}

const changed = (bytes: Buffer, from: string | RegExp, to: string): Buffer =>
  brotliCompressSync(brotliDecompressSync(bytes).toString().replace(from, to));
