import { describe, expect, it } from 'vitest';
import { entitiesOf } from './entities-in.ts';

const textsIn = (paragraphs: readonly string[]): readonly string[] =>
  entitiesOf(paragraphs).flatMap(({ id, kind, mentions }) =>
    kind === 'softLaw' ? [`${id.slice('soft-law/'.length)}: ${mentions.length}`] : [],
  );

describe('a text that the registry does not hold is one thing', () => {
  it.each([
    [
      'with its year and without',
      ['Recalling the 2021 Valletta Programme of Action for Ferries,'],
      ['Stressing that the Valletta Programme of Action for Ferries matters,'],
      ['valletta-programme-of-action-for-ferries: 2'],
    ],
    [
      'but not where the text has those of two years',
      [
        'Recalling the 2021 Valletta Programme of Action for Ferries,',
        'Recalling also the 2026 Valletta Programme of Action for Ferries,',
      ],
      ['Stressing that the Valletta Programme of Action for Ferries matters,'],
      [
        '2021-valletta-programme-of-action-for-ferries: 1',
        '2026-valletta-programme-of-action-for-ferries: 1',
        'valletta-programme-of-action-for-ferries: 1',
      ],
    ],
    [
      'with both halves of its title and with one',
      ['Recalling its resolution entitled “Lighting our harbours: the Isles Agenda for Ferries”,'],
      ['Stressing that the Isles Agenda for Ferries matters,'],
      ['isles-agenda-for-ferries: 2'],
    ],
    [
      'with its article and without',
      ['Recalling the report entitled “An Agenda for Ferries”,'],
      ['Stressing that the Agenda for Ferries matters,'],
      ['agenda-for-ferries: 2'],
    ],
  ])('%s', (_, before, behind, ids) => {
    expect(textsIn([...before, ...behind])).toStrictEqual(ids);
  });
});
