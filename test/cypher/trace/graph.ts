import type { Engine } from '../../../cypher/engine.ts';
import { cypher } from '../statement.ts';

/** `A -> B -> T`: each instrument cites the next; ids beginning with T are treaties, with E treaty-series entries. */
export async function createGraph(engine: Engine, lines: readonly string[]): Promise<void> {
  const links = lines.flatMap(linksOf);
  const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  const sources = new Set(links.map(({ source }) => source));
  const nodes = ids.map((id) => ({
    id,
    properties: {
      id,
      held: sources.has(id) && !/^[TE]/.test(id),
      citesCount: new Set(links.filter(({ source }) => source === id).map(({ target }) => target)).size,
      citedByCount: new Set(links.filter(({ target }) => target === id).map(({ source }) => source)).size,
    },
  }));
  await engine.write(async (transaction) => {
    for (const [label, pattern] of labels) {
      const rows = nodes.filter(({ id }) => pattern.test(id));
      await transaction.run(
        cypher(`UNWIND $rows AS row CREATE (n:Instrument:${label}) SET n = row.properties`),
        {
          rows,
        },
      );
    }
    for (const type of ['CITES', 'INVOKES', 'REGISTERED_AS'])
      await transaction.run(
        cypher(
          `UNWIND $rows AS row MATCH (s:Instrument {id: row.source}) MATCH (t:Instrument {id: row.target}) CREATE (s)-[r:${type}]->(t) SET r = row.properties`,
        ),
        {
          rows: links
            .filter((link) => link.type === type)
            .map(({ source, target, properties }) => ({ source, target, properties })),
        },
      );
  });
}

const labels = [
  ['Treaty', /^T/],
  ['TreatySeriesEntry', /^E/],
  ['Resolution', /^[^TE]/],
] as const;

function linksOf(line: string) {
  const ids = line.split('->').map((id) => id.trim());
  return ids.slice(1).map((target, index) => {
    const source = ids[index] ?? '';
    const type = source.startsWith('T') ? 'REGISTERED_AS' : target.startsWith('T') ? 'INVOKES' : 'CITES';
    const evidence = {
      id: `${source}#${target}`,
      via: 'text',
      lead: 'Recalling',
      role: 'recalls',
      start: index,
      end: index + 1,
    };
    return { source, target, type, properties: type === 'REGISTERED_AS' ? {} : evidence };
  });
}
