import { describe, expect, it } from 'vitest';
import { recordOf } from '../../resolve/citing.ts';

const namesIn = (words: string, notes = ''): readonly string[] =>
  recordOf(`Keeping of clips\nThe General Assembly,\n${words}\n1. Decides to act.\n${notes}`).entities.map(
    ({ name }) => name,
  );

describe('figures glued to a word', () => {
  it('are the markers of notes that were left out, and none of the name', () => {
    expect(
      namesIn('Noting the work of the Department of Lamp Operations112 and of the Committee on Lamps7,'),
    ).toStrictEqual(['General Assembly', 'Department of Lamp Operations', 'Committee on Lamps']);
  });

  it("are the registry's names, too", () => {
    expect(namesIn('Recalling the Universal Declaration of Human Rights3,')).toContain(
      'Universal Declaration of Human Rights',
    );
  });

  it.each([
    ['a short word, as of a substance', 'Noting the Committee on CO2,', 'Committee on CO2'],
    ['a year', 'Noting the Committee on Lamps2030,', 'Committee on Lamps2030'],
    ['what is numbered', 'Noting the Committee on Agenda21,', 'Committee on Agenda21'],
  ])('belong to %s', (_, words, name) => {
    expect(namesIn(words)).toContain(name);
  });
});
