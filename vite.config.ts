import { defineConfig } from 'vite';
import { programs } from './vite.program.ts';

/** What users install: command line, workers, server, library. */
export default defineConfig(
  programs(
    {
      ungraph: 'bin/main.ts',
      library: 'ingest/library.ts',
      'extract-worker': 'ingest/extract-worker.ts',
      'draft-worker': 'server/draft/worker.ts',
    },
    'chunks',
  ),
);
