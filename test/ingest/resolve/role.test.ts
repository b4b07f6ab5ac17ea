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
  [
    'what is decided, and not that it is',
    'Decides to terminate the mandate set out in resolution [1509 (2033)]',
    'Decides',
    { role: 'ends', verb: 'to terminate' },
  ],
  [
    'what is decided, behind a phrase between commas',
    'Decides, with immediate effect, to lift the measures imposed by resolution [748 (2032)]',
    'Decides',
    { role: 'ends', verb: 'to lift' },
  ],
  [
    'the last of what is decided',
    'Decides to lift the measures on clips, and to amend paragraph 5 of resolution [76/1]',
    'Decides',
    { role: 'amends', verb: 'to amend' },
  ],
  [
    'a decision to do what the table has not',
    'Decides to lift the measures on clips and to convene the meeting of resolution [76/1]',
    'Decides',
    { role: 'decides' },
  ],
  [
    'no infinitive behind a feeling',
    'Reiterating its firm commitment to support resolution [76/1]',
    'Reiterating its firm commitment',
    { role: 'reaffirms' },
  ],
  [
    'a participle before the verb of a decision that is told',
    'At its 67th meeting, the Assembly, on the recommendation of the Committee,\uE000 recalling its resolution [57/52], decided to store clips',
    'decided',
    { role: 'recalls', verb: 'recalling' },
  ],
  [
    'a participle that opens the sentence',
    'Recalling its resolution [57/52], the Council welcomes the clips',
    'welcomes',
    { role: 'recalls', verb: 'Recalling' },
  ],
  [
    "a committee's report, in a decision that is told",
    'At its 67th meeting, the Assembly, on the recommendation of the Committee,[\uE000] decided to store clips',
    'decided',
    { role: 'reported-in', verb: 'on the recommendation of' },
  ],
  [
    'nothing before the verb where no participle stands',
    'At its 67th meeting, the Assembly, having before it document [A/61/388], decided to store clips',
    'decided',
    { role: null },
  ],
  [
    'the words above a list, which stand in its member too',
    'To report on document [A/61/388] where the Council Requests it',
    'Requests',
    { role: 'requests' },
  ],
  ['nothing where no word governs', 'The Keeper of resolution [76/1]', null, { role: null }],
])('of a reference: %s', (_, paragraph, lead, expected) => {
  expect(roleIn(paragraph, lead)).toStrictEqual(expected);
});

it.each([
  ['on the report (A/1/2) of the Third Committee', '[on the report (|A/1/2)]', 'reported-in'],
  [
    'in a bracket that lines break',
    '[without reference to\na Main Committee (|A/1/L.2 and A/1/L.3)]',
    'reported-in',
  ],
  ['without brackets', 'on the recommendation of the Clip Commission (|E/2031/26)', 'reported-in'],
  ['of the title', '96/257. Review of resolution |48/218 B', null],
  [
    'of an item of the agenda',
    '[on the report (A/1/2)]\nAgenda item 5\nLetter dated 3 May 2033 (|S/2033/136)',
    null,
  ],
])('of a reference in the heading: %s', (_, words, role) => {
  const at = words.indexOf('|');
  const reading = words.replace('|', '');
  expect(roleOf(null, { reading, paragraphStart: 0, at, kind: 'heading' })).toStrictEqual({ role });
});
