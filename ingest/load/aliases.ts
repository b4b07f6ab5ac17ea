import type { Row, Value, WriteTransaction } from '../../cypher/engine.ts';
import { number, text } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { asInstrumentId } from '../symbols/ids.ts';
import { wholeOf } from '../symbols/symbol.ts';
import type { AliasRow } from './alias-rows.ts';
import type { AliasChanges } from './changes.ts';
import { instrumentRow } from './instruments.ts';
import { nodeSteps, writePartOf } from './write-rows.ts';

const statement = (name: string) => loadStatement(`write/aliases/${name}`);
const statements = {
  state: statement('state'),
  withdraw: statement('withdraw'),
  removeUnused: statement('remove-unused'),
  mains: statement('mains'),
  ofMains: statement('of-mains'),
  doubled: statement('doubled'),
  citedAs: statement('cited-as'),
  parts: statement('parts'),
  moveCitations: statement('move-citations'),
  movePart: statement('move-part'),
  recountCited: statement('recount-cited'),
  recountCiting: statement('recount-citing'),
  names: statement('names'),
  removeInstruments: loadStatement('write/remove-instruments'),
};

/**
 * Makes one instrument of those that the same document's symbols stand for: whoever cites `S/2015/1` cites
 * `A/69/711` once any text prints both, whichever comes first, and no longer when the last of those is taken
 * back. A citation that was moved keeps the symbol by which it cites (`cited`).
 */
export async function settleAliases(
  transaction: WriteTransaction,
  { stated, withdrawn, cited }: AliasChanges,
): Promise<void> {
  const touched = [...new Set([...stated, ...withdrawn].map(({ alias }) => alias))].sort();
  const work = new Settling(transaction);
  if (touched.length > 0) {
    const before = await work.mains(touched);
    if (stated.length > 0) await transaction.run(statements.state, { rows: pairs(stated) });
    if (withdrawn.length > 0) {
      await transaction.run(statements.withdraw, { rows: pairs(withdrawn) });
      await transaction.run(statements.removeUnused, { ids: touched });
    }
    const after = await work.mains(touched);
    for (const alias of touched) {
      const [from, to] = [before.get(alias), after.get(alias)];
      if (from !== undefined && from !== to) await work.moveAway(alias, from, to ?? null);
      for (const main of [from, to]) if (main !== undefined) work.renamed.add(main);
    }
  }
  const candidates = [...new Set([...touched, ...cited])];
  if (candidates.length > 0) await work.mergeDoubled(candidates);
  await work.finish();
}

class Settling {
  readonly #transaction: WriteTransaction;
  readonly renamed = new Set<string>();
  readonly #targets = new Set<string>();
  readonly #sources = new Set<string>();

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
  }

  /** The instrument of which each is a further symbol: where texts disagree, the first by letters. */
  async mains(aliases: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return firstMains(await this.#transaction.run(statements.mains, { ids: aliases }));
  }

  /** What was moved to one instrument goes to another, or back to an instrument of its own. */
  async moveAway(alias: string, from: string, to: string | null): Promise<void> {
    const [counted] = await this.#transaction.run(statements.citedAs, { rows: [[alias, from]] });
    const rows = await this.#transaction.run(statements.parts, { ids: [from] });
    const parts = rows
      .map((row) => text(row, 'part'))
      .filter((part) => wholeOf(asInstrumentId(part)) === alias);
    if ((counted ? number(counted, 'number') : 0) + parts.length === 0) return;
    if (to === null) {
      const wholes = wholesOf(alias);
      await this.#transaction.runAll(nodeSteps([], [alias, ...wholes].map(instrumentRow)));
      await writePartOf(
        this.#transaction,
        wholes.map((whole, index) => ({ from: wholes[index - 1] ?? alias, to: whole })),
      );
    }
    const target = to ?? alias;
    await this.#move([[from, target, alias, to === null ? null : alias]]);
    await this.#transaction.run(statements.movePart, { rows: parts.map((part) => [part, from, target]) });
  }

  async mergeDoubled(ids: readonly string[]): Promise<void> {
    const doubled = [...firstMains(await this.#transaction.run(statements.doubled, { ids }))];
    if (doubled.length === 0) return;
    await this.#move(doubled.map(([alias, main]) => [alias, main, null, alias]));
    const mains = new Map(doubled);
    const parts = await this.#transaction.run(statements.parts, { ids: [...mains.keys()] });
    await this.#transaction.run(statements.movePart, {
      rows: parts.map((row) => {
        const whole = text(row, 'whole');
        return [text(row, 'part'), whole, mains.get(whole) ?? whole];
      }),
    });
    await this.#transaction.run(statements.removeInstruments, { ids: [...mains.keys()] });
  }

  /** Rows of write/aliases/move-citations. */
  async #move(rows: readonly (readonly [from: string, to: string, by: string | null, as: string | null])[]) {
    const moved = await this.#transaction.run(statements.moveCitations, { rows });
    for (const [from, to] of rows) this.#targets.add(from).add(to);
    for (const row of moved) this.#sources.add(text(row, 'source'));
  }

  /** Counts anew what was moved, and writes down which further symbols the instruments have. */
  async finish(): Promise<void> {
    if (this.#targets.size > 0) {
      await this.#transaction.run(statements.recountCited, { ids: [...this.#targets].sort() });
      await this.#transaction.run(statements.recountCiting, { ids: [...this.#sources].sort() });
    }
    if (this.renamed.size === 0) return;
    const ids = [...this.renamed].sort();
    const rows = await this.#transaction.run(statements.ofMains, { ids });
    const mains = await this.mains([...new Set(rows.map((row) => text(row, 'alias')))]);
    await this.#transaction.run(statements.names, {
      rows: ids.map((id): Value => {
        const own = [...mains].filter(([, main]) => main === id).map(([alias]) => alias);
        return [id, own.length > 0 ? own.sort() : null];
      }),
    });
  }
}

/** The whole of which a document is a part, and of which that is one. */
function wholesOf(id: string): readonly string[] {
  const wholes: string[] = [];
  for (let next = wholeOf(asInstrumentId(id)); next !== null; next = wholeOf(next)) wholes.push(next);
  return wholes;
}

function firstMains(rows: readonly Row[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const row of rows) {
    const [alias, main] = [text(row, 'alias'), text(row, 'main')];
    const other = first.get(alias);
    if (other === undefined || main < other) first.set(alias, main);
  }
  return first;
}

const pairs = (rows: readonly AliasRow[]): Value[] =>
  [...new Map(rows.map(({ alias, main }) => [`${alias} ${main}`, [alias, main]])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => pair);
