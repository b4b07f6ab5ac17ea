/** A table as the build takes it in: vite.tables.ts. */
declare module '*.csv?table' {
  import type { TableLine } from './table.ts';

  const lines: readonly TableLine[];
  export default lines;
}

/** What a module exports by default, made when the program is built: vite.tables.ts. Who takes it in says what it is. */
declare module '*.ts?built' {
  const made: unknown;
  export default made;
}
