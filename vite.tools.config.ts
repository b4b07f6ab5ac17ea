import { defineConfig } from 'vite';
import { programs } from './vite.program.ts';

/** What only those who work on the program run: evaluation, the snapshot that comes with it, benchmarks. */
export default defineConfig(
  programs(
    {
      evaluate: 'bin/tools/evaluate.ts',
      unregistered: 'bin/tools/unregistered.ts',
      'snapshot-facts': 'bin/tools/snapshot-facts.ts',
      'bench-extract': 'bench/extract.ts',
      'bench-client': 'bench/client.ts',
      'bench-graphql': 'bench/graphql.ts',
      'bench-soak': 'bench/soak.ts',
      'bench-load': 'bench/load.ts',
      'bench-scale': 'bench/scale.ts',
    },
    'tools',
  ),
);
