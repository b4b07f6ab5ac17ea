import { expect, it } from 'vitest';
import { recordOf, textOf, type Organ } from './citing.ts';

const of = (session: string): string => `conference/${session}-special-session-of-the-general-assembly`;

const ROWS: readonly (readonly [organ: Organ, paragraph: string, expected: readonly string[]])[] = [
  ['assembly', 'Recalling the outcome of the twenty-third special session,', [of('twenty-third')]],
  [
    'security',
    'Recalling what the General Assembly adopted at its twenty-fourth special session,',
    [of('twenty-fourth')],
  ],
  ['economic', 'Recalling the thirtieth special session of the Assembly, held in 2016,', [of('thirtieth')]],
  ['assembly', 'Recalling the first special session devoted to disarmament,', [of('tenth')]],
  ['assembly', 'Recalling the third special session devoted to disarmament,', [of('fifteenth')]],
  [
    'security',
    'Recalling that the Assembly met at its tenth emergency special session,',
    [of('tenth-emergency')],
  ],
  // Other bodies hold them too.
  ['assembly', 'Recalling that the Human Rights Council met at its nineteenth special session,', []],
  [
    'assembly',
    'Recalling that the Conference of the States Parties to the Convention on the Prohibition of the Making, Keeping and Selling of False Lights met at its fourth special session,',
    [],
  ],
  ['assembly', 'Recalling the third special session of the United Nations Environment Assembly,', []],
  ['rights', 'Recalling its ninth special session,', []],
];

it.each(ROWS)(
  'special sessions are those of whoever held them, in a text of %s: %s',
  (organ, paragraph, ids) => {
    const { entities } = recordOf(textOf(organ, [paragraph]));
    expect(entities.flatMap(({ id }) => (id.includes('special-session') ? [id] : []))).toStrictEqual(ids);
  },
);

it('the session of which a document is is no conference that it names', () => {
  const text = textOf('assembly', ['Recalling the lights,']).replace(
    '\n',
    '\nEleventh emergency special session\n',
  );
  const { entities } = recordOf(text);
  expect(entities.filter(({ id }) => id.includes('special-session'))).toStrictEqual([]);
});
