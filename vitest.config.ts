import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';
import { tables } from './vite.tables.ts';

/**
 * Node takes graphql's CommonJS files, for this program and for Apollo Server alike; Vite would take the
 * others for this program only, and graphql refuses to be there twice.
 */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

/** Suites: `npm test` runs the first; the others need a Neo4j server or Chromium. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [tables()],
        test: {
          name: 'unit',
          alias,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/neo4j/**', 'test/browser/**'],
          // They end what hangs: how long something takes on a busy machine is no matter of theirs.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          setupFiles: ['test/seed.ts'],
          // Many tests wait for programs that they start: one file for each processor, not one less.
          maxWorkers: '100%',
          // Files share what they import: the tables are read and the patterns made once for each worker.
          isolate: false,
        },
      },
      {
        plugins: [tables()],
        test: {
          name: 'neo4j',
          alias,
          include: ['test/neo4j/**/*.test.ts'],
          globalSetup: ['test/neo4j/setup.ts'],
          setupFiles: ['test/seed.ts'],
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        plugins: [tables()],
        test: {
          name: 'browser',
          alias,
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          // Pages wait a good deal: for the server, for what moves, for years that are played.
          maxWorkers: 3,
          isolate: false,
          testTimeout: 300_000,
          // A page on a busy machine: a second is no sign that an answer will not come.
          expect: { poll: { timeout: 60_000 } },
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
