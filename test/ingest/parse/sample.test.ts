import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from '../../../ingest/parse/parse.ts';
import { anchored, ids } from './texts.ts';

const sample = parse({
  text: readFileSync(new URL('../../../data/A_RES_66_128.txt', import.meta.url), 'utf8'),
});

const numbered = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${kind}${n + 1}`);

it('the sample has 20 preambular and 22 operative paragraphs, and 21 (a) to (c)', () => {
  expect(ids(sample)).toStrictEqual([
    ...numbered('PP', 20),
    ...numbered('OP', 21),
    'OP21(a)',
    'OP21(b)',
    'OP21(c)',
    'OP22',
  ]);
});

it('each of its 21 notes has one marker, the tenth two', () => {
  const anchors = Object.entries(anchored(sample)).map(([marker, places]) => [marker, places.length]);
  expect(anchors).toStrictEqual(Array.from({ length: 21 }, (_, n) => [String(n + 1), n === 9 ? 2 : 1]));
});

it('its cover lines are read although they are glued together', () => {
  expect(sample.heading).toStrictEqual({
    id: 'A/RES/66/128',
    symbol: 'A/RES/66/128',
    aliases: [],
    kind: 'resolution',
    title: 'Violence against women migrant workers',
    adopted: '2011-12-19',
    body: 'body/general-assembly',
    session: 66,
    meeting: 89,
    agendaItems: ['28 (a)'],
    distributed: '2012-03-09',
    reportedBy: 'body/third-committee',
  });
});
