import type { Engine } from '../../cypher/engine.ts';
import { number, text, textOrNull } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { TURN } from '../../ingest/load/take-back.ts';

const statements = { read: loadStatement('read/left-out'), write: loadStatement('write/left-out') };

/** A text that was read, and left out for another one of the same instrument. */
export interface LeftOut {
  readonly id: string;
  readonly sha256: string;
  /** By what it was judged: see Claim. */
  readonly format: string;
  readonly cites: number;
  readonly language: string | null;
  /** The content of the text that stands. */
  readonly gaveWayTo: string;
  /** The path of the file whose act it is, where that holds several. */
  readonly within: string | null;
}

/** All texts that were left out, by their content. */
export async function readLeftOut(engine: Engine): Promise<ReadonlyMap<string, LeftOut>> {
  const rows = await engine.read(statements.read);
  return new Map(
    rows.map((row) => {
      const left = {
        id: text(row, 'id'),
        sha256: text(row, 'sha256'),
        format: text(row, 'format'),
        cites: number(row, 'cites'),
        language: textOrNull(row, 'language'),
        gaveWayTo: text(row, 'gaveWayTo'),
        within: textOrNull(row, 'within'),
      };
      return [left.sha256, left];
    }),
  );
}

/** Remembers texts that were left out. It is no part of the graph: what is lost of it is read once more. */
export async function writeLeftOut(engine: Engine, texts: readonly LeftOut[]): Promise<void> {
  const rows = texts.map(({ id, sha256, ...properties }) => ({
    sha256,
    properties: { instrument: id, ...properties },
  }));
  await engine.write(
    async (transaction) =>
      await transaction.runAll([TURN, { statement: statements.write, params: { rows } }]),
  );
}
