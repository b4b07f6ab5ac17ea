import { defineConfig } from 'vite';
import { tables } from './vite.tables.ts';

/**
 * Builds the program that runs in Node (command line, workers, server) into dist/.
 * Statements and the GraphQL schema are taken in as text (`?raw`), tables as rows (`?table`), so that
 * the built program reads no file of its own at run time; libraries stay in node_modules.
 */
export default defineConfig({
  publicDir: false,
  plugins: [tables()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: {
        ungraph: 'bin/main.ts',
        library: 'ingest/library.ts',
        'extract-worker': 'ingest/extract-worker.ts',
        'draft-worker': 'server/draft/worker.ts',
        evaluate: 'bin/tools/evaluate.ts',
        'snapshot-facts': 'bin/tools/snapshot-facts.ts',
        'bench-extract': 'bench/extract.ts',
        'bench-client': 'bench/client.ts',
        'bench-graphql': 'bench/graphql.ts',
        'bench-soak': 'bench/soak.ts',
        'bench-load': 'bench/load.ts',
        'bench-scale': 'bench/scale.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
