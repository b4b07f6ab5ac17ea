import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page of `npm run bench:client`: the explorer's own drawing and layouts, with networks made for it. */
export default defineConfig({
  root: at('.'),
  base: '/',
  logLevel: 'warn',
  build: {
    outDir: at('../../dist/bench-page'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 5_000,
    rollupOptions: { input: { page: at('page.html') } },
  },
});
