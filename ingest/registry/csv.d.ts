/** A table as the build takes it in: vite.tables.ts. */
declare module '*.csv?table' {
  import type { TableLine } from './table.ts';

  const lines: readonly TableLine[];
  export default lines;
}
