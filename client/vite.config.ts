import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './vite.compressed.ts';
import { early } from './vite.early.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the pages that the server serves: the explorer and GraphiQL. Everything they need is in the bundle. */
export default defineConfig({
  root: at('.'),
  base: '/',
  plugins: [
    react(),
    early({
      page: at('index.html'),
      script: at('early.ts'),
      next: at('page.tsx'),
      later: at('graph/graph-view.tsx'),
      fonts: ['source-sans-3-latin-wght-normal', 'source-serif-4-latin-wght-normal'],
    }),
    compressed(),
  ],
  build: {
    outDir: at('../dist/client'),
    emptyOutDir: true,
    // GraphiQL's editor is one large library; only its own page loads it.
    chunkSizeWarningLimit: 5_000,
    rollupOptions: {
      input: { index: at('index.html'), graphiql: at('graphiql.html'), early: at('early.ts') },
      onwarn(warning, warn) {
        // "use client" and the like, in libraries: meant for other tools.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
