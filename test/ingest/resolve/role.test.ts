import { expect, it } from 'vitest';
import { roleOfPhrase } from '../../../ingest/resolve/roles/phrase-role.ts';
import { roleOf } from '../../../ingest/resolve/roles/role.ts';

/** The role of the words between brackets. */
function roleIn(
  paragraph: string,
  lead: string | null,
  kind: 'preambular' | 'operative' = 'operative',
): unknown {
  const at = paragraph.indexOf('[');
  return roleOf(lead, { reading: paragraph.replace(/[[\]]/g, ''), paragraphStart: 0, at, kind });
}

it.each([
  ['Recalling also', 'recalls'],
  ['Reiterates its concern', 'reaffirms'],
  ['Takes note', 'notes'],
  ['Takes note with appreciation', 'welcomes'],
  ['Notes with grave concern', 'regrets'],
  ['Expressing its full support', 'endorses'],
  ['Strongly condemns', 'deplores'],
  ['Having considered', 'considers'],
  ['Calls upon', 'urges'],
  ['Decides to terminate', 'ends'],
  ['Acting', 'acts-on'],
  ['Greenly', null],
])('"%s"', (words, role) => {
  expect(roleOfPhrase(words)).toBe(role);
});

it.each([
  ['the lead words alone', 'Recalls its resolution [76/1]', 'Recalls', { role: 'recalls' }],
  [
    'a later verb of the same form',
    'Decides to store clips, and reaffirms its resolution [76/1]',
    'Decides',
    { role: 'reaffirms', verb: 'reaffirms' },
  ],
  [
    'a later verb behind a comma alone, or a semicolon',
    'Decides to store clips, to count them; reaffirms its resolution [76/1]',
    'Decides',
    { role: 'reaffirms', verb: 'reaffirms' },
  ],
  [
    'a later participle of the preamble',
    'Recalling the Clip Plan, welcoming resolution [76/1]',
    'Recalling',
    { role: 'welcomes', verb: 'welcoming' },
  ],
  [
    'a later verb with adverb and feeling',
    'Recalls it, and in this regard notes with concern document [A/76/1]',
    'Recalls',
    { role: 'regrets', verb: 'in this regard notes with concern' },
  ],
  [
    'a ground of an act',
    'Decides to act, as set out in resolution [76/1]',
    'Decides',
    { role: 'acts-on', verb: 'as set out in' },
  ],
  [
    'a ground at one remove',
    'Requests a report, pursuant to paragraph 5 of its resolution [76/1]',
    'Requests',
    { role: 'acts-on', verb: 'pursuant to' },
  ],
  [
    'no ground of a recollection',
    'Recalls the report requested in its resolution [76/1]',
    'Recalls',
    { role: 'recalls' },
  ],
  [
    'not a verb of another form',
    'Decides to store clips, recalling that resolution [76/1] stands',
    'Decides',
    { role: 'decides' },
  ],
  [
    'not a gerund of purpose',
    'Recalling the Plan, promoting clips under resolution [76/1]',
    'Recalling',
    { role: 'recalls' },
  ],
  ['nothing where no word governs', 'The Keeper of resolution [76/1]', null, { role: null }],
])('of a reference: %s', (_, paragraph, lead, expected) => {
  expect(roleIn(paragraph, lead)).toStrictEqual(expected);
});

it('of a reference in the heading', () => {
  expect(
    roleOf(null, { reading: '[on the report (A/1/2)]', paragraphStart: 0, at: 16, kind: 'heading' }),
  ).toStrictEqual({ role: 'reported-in' });
});
