import type { UserConfig } from 'vite';
import { tables, type Selection } from './vite.tables.ts';

/**
 * How what runs in Node is built into dist/. Statements and the GraphQL schema are taken in as text (`?raw`), tables as
 * rows (`?table`), so that what is built reads no file of its own at run time; libraries stay in node_modules.
 * @param input the programs: the name of each in dist/, and where it begins.
 * @param parts the folder in dist/ of what they share.
 * @param select what of the registry's tables is taken in; all of it, when it is left out.
 */
export const programs = (
  input: Readonly<Record<string, string>>,
  parts: string,
  select?: Selection,
): UserConfig => ({
  publicDir: false,
  plugins: [tables(select)],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input,
      output: { entryFileNames: '[name].js', chunkFileNames: `${parts}/[name]-[hash].js` },
    },
  },
});
